import { describe, expect, test } from 'vitest';
import { shown } from './article.ts';

type Row = readonly [name: string, paragraphs: readonly string[], quotations: readonly string[]];

const INTRODUCED = 'Finance Minister Helen Marsh and trade envoy Peter Okoro met on Friday.';

function check(rows: readonly Row[]): void {
  test.each(rows.map((row) => [...row] as const))('%s', (_, paragraphs, quotations) => {
    expect(shown(...paragraphs)).toEqual(quotations);
  });
}

describe('direct quotations', () => {
  check([
    ['cue behind', ['“The roof will hold,” Anna Berg said.'], ['direct Anna Berg: The roof will hold,']],
    [
      'cue behind, inverted',
      ['“The roof will hold,” said Anna Berg last month.'],
      ['direct Anna Berg: The roof will hold,'],
    ],
    ['cue in front', ['Anna Berg said: “The roof will hold.”'], ['direct Anna Berg: The roof will hold.']],
    [
      'cue in front with a comma',
      ['Anna Berg told reporters, "The roof will hold."'],
      ['direct Anna Berg: The roof will hold.'],
    ],
    [
      'interrupted',
      ['“The roof,” Anna Berg said, “will hold.”'],
      ['direct Anna Berg: The roof, … will hold.'],
    ],
    [
      'goes on in the next sentence',
      ['“The roof will hold,” Anna Berg said on Monday. “It always has. We are sure.”'],
      ['direct Anna Berg: The roof will hold, … It always has. We are sure.'],
    ],
    [
      'question mark before the attribution',
      ['“Will it hold?” Anna Berg asked.'],
      ['direct Anna Berg: Will it hold?'],
    ],
    [
      'two cues in one sentence',
      ['“The roof will hold,” she said, adding: “We are sure.”', 'That was Anna Berg.'].reverse(),
      ['direct Anna Berg: The roof will hold,', 'direct Anna Berg: We are sure.'],
    ],
    ['signature', ['“The roof will hold.” — Anna Berg, engineer'], ['direct Anna Berg: The roof will hold.']],
    [
      'a verb that is no verb of speech',
      ['“The roof will hold,” Anna Berg recounted.'],
      ['direct Anna Berg: The roof will hold,'],
    ],
    [
      'two parts of one clause',
      ['The roof is “quite safe” and “no danger to anybody,” engineer Anna Berg said.'],
      [
        'indirect Anna Berg: The roof is “quite safe” and “no danger to anybody,”',
        'direct Anna Berg: quite safe … no danger to anybody,',
      ],
    ],
    ['label', ['Anna Berg: “The roof will hold.”'], ['direct Anna Berg: The roof will hold.']],
    [
      'according to',
      ['The roof is “in fine shape”, according to Anna Berg.'],
      ['indirect Anna Berg: The roof is “in fine shape”', 'direct Anna Berg: in fine shape'],
    ],
    [
      'aside that replaces nobody',
      ['“The roof will hold,” Anna Berg, who replaced Carl Stone as mayor, said.'],
      ['direct Anna Berg: The roof will hold,'],
    ],
    [
      'aside without its closing comma',
      ['“The roof will hold,” Anna Berg, a member of the Council on Housing told the Herald.'],
      ['direct Anna Berg: The roof will hold,'],
    ],
    [
      'announced by a message',
      ['In her message, Anna Berg welcomed the workers: “You are the heart of this town and always were.”'],
      ['direct Anna Berg: You are the heart of this town and always were.'],
    ],
    ['called', ['Anna Berg called the plan “a costly mistake”.'], ['direct Anna Berg: a costly mistake']],
    [
      'passive with an agent',
      ['The plan was described as “a costly mistake” by Anna Berg.'],
      ['direct Anna Berg: a costly mistake'],
    ],
    [
      'saying',
      ['Anna Berg defended the plan on Friday, saying “nobody will pay more”.'],
      ['direct Anna Berg: nobody will pay more'],
    ],
    [
      'in the words of',
      ['In the words of Anna Berg, “nobody will pay more”.'],
      ['direct Anna Berg: nobody will pay more'],
    ],
  ]);
});

describe('quotation marks', () => {
  check([
    ['straight', ['"We agree," Anna Berg said.'], ['direct Anna Berg: We agree,']],
    [
      'single',
      ['‘We agree,’ Anna Berg said. ‘The workers’ rights are safe.’'],
      ['direct Anna Berg: We agree, … The workers’ rights are safe.'],
    ],
    ['straight single', ["'We don't agree,' Anna Berg said."], ["direct Anna Berg: We don't agree,"]],
    ['German', ['„We agree“, Anna Berg said.'], ['direct Anna Berg: We agree']],
    ['angle', ['« We agree », Anna Berg said.'], ['direct Anna Berg: We agree']],
    ['doubled single', ["''We agree,'' Anna Berg said."], ['direct Anna Berg: We agree,']],
    [
      'nested',
      ['“He told me ‘never again’ and left,” Anna Berg said.'],
      ['direct Anna Berg: He told me ‘never again’ and left,'],
    ],
    [
      'nested straight',
      ['"He told me "never again" and left," Anna Berg said.'],
      ['direct Anna Berg: He told me "never again" and left,'],
    ],
    [
      'opened again in each paragraph and closed in the last',
      ['Anna Berg said: “We began in May.', '“We went on in June.', '“We end today.”', 'The hall was full.'],
      ['direct Anna Berg: We began in May. … We went on in June. … We end today.'],
    ],
    [
      'never closed',
      ['Anna Berg said: “We began in May. It was hard.', 'The hall was full.'],
      ['direct Anna Berg: We began in May. It was hard.'],
    ],
    [
      'odd number of straight marks',
      ['"We agree," Anna Berg said. "It is over.', 'The hall was full.'],
      ['direct Anna Berg: We agree, … It is over.'],
    ],
    [
      'opening mark missing',
      ['We agree with all of it," Anna Berg said.'],
      ['direct Anna Berg: We agree with all of it,'],
    ],
    [
      'inches are no marks',
      ['The screen is 15" wide, Anna Berg said.'],
      ['indirect Anna Berg: The screen is 15" wide'],
    ],
    [
      'scare quotes and titles are nobody’s',
      ['The “Gold Room” was closed. The film “A Long Way Home” was shown.'],
      [],
    ],
  ]);
});

describe('bare quotations', () => {
  check([
    [
      'a paragraph goes on from the one before',
      ['“We agree,” Anna Berg said.', '“It took years of work to get here.”'],
      ['direct Anna Berg: We agree,', 'direct Anna Berg: It took years of work to get here.'],
    ],
    [
      'announced by the paragraph before',
      ['Anna Berg went on to say:', '“It took years of work to get here.”'],
      ['direct Anna Berg: It took years of work to get here.'],
    ],
    [
      'nobody’s',
      ['The hall was full.', '“It took years of work to get here.”'],
      ['direct –: It took years of work to get here.'],
    ],
  ]);
});

describe('indirect speech', () => {
  check([
    ['with that', ['Anna Berg said that the roof would hold.'], ['indirect Anna Berg: the roof would hold']],
    [
      'without that',
      ['Anna Berg says she will rebuild the roof.'],
      ['indirect Anna Berg: she will rebuild the roof'],
    ],
    [
      'behind time and place',
      ['Anna Berg said late on Tuesday in Oslo that the roof would hold.'],
      ['indirect Anna Berg: the roof would hold'],
    ],
    [
      'in a statement',
      ['The council said in a statement on Monday that the roof would hold.'],
      ['indirect The council: the roof would hold'],
    ],
    ['clause in front', ['The roof will hold, Anna Berg said.'], ['indirect Anna Berg: The roof will hold']],
    ['clause around', ['The roof, Anna Berg said, will hold.'], ['indirect Anna Berg: The roof … will hold']],
    [
      'clause around, inverted with an aside',
      ['The roof, says Anna Berg, an engineer at Norse Steel, will hold.'],
      ['indirect Anna Berg: The roof … will hold'],
    ],
    [
      'according to, in front',
      ['According to Anna Berg, the roof will hold.'],
      ['indirect Anna Berg: the roof will hold'],
    ],
    [
      'according to, behind',
      ['The roof will hold, according to Anna Berg.'],
      ['indirect Anna Berg: The roof will hold'],
    ],
    [
      'mixed',
      ['Anna Berg said it is “no longer safe” that guests use the stairs.'],
      [
        'indirect Anna Berg: it is “no longer safe” that guests use the stairs',
        'direct Anna Berg: no longer safe',
      ],
    ],
    ['denied', ['Anna Berg denied that the roof had fallen.'], ['indirect Anna Berg: the roof had fallen']],
    ['called for', ['Anna Berg called for a new roof.'], ['indirect Anna Berg: a new roof']],
    [
      'called on',
      ['Anna Berg called on parents to stay calm.'],
      ['indirect Anna Berg: parents to stay calm'],
    ],
    [
      'addressee',
      ['Anna Berg told the Herald that the roof would hold.'],
      ['indirect Anna Berg: the roof would hold'],
    ],
    [
      'two clauses of one subject',
      ['Anna Berg said the roof would hold and added that the walls were new.'],
      ['indirect Anna Berg: the roof would hold', 'indirect Anna Berg: the walls were new'],
    ],
    [
      'two speakers',
      ['Anna Berg said the roof would hold, but Carl Stone warned that it would not.'],
      ['indirect Anna Berg: the roof would hold', 'indirect Carl Stone: it would not'],
    ],
    ['passive without an agent is nobody’s', ['It is said that the roof will hold.'], []],
    ['not said', ['Anna Berg may say that the roof will hold.'], []],
  ]);
});

describe('who a mention means', () => {
  check([
    ['surname', [INTRODUCED, '“We agree,” Marsh said.'], ['direct Helen Marsh: We agree,']],
    [
      'surname before the full name',
      ['“We agree,” Marsh said.', 'Helen Marsh has led the ministry since May.'],
      ['direct Helen Marsh: We agree,'],
    ],
    [
      'suffix',
      ['Peter Okoro Jr., 55, was there.', '“We agree,” Okoro said.'],
      ['direct Peter Okoro Jr: We agree,'],
    ],
    ['she', [INTRODUCED, '“We agree,” she said.'], ['direct Helen Marsh: We agree,']],
    ['he', [INTRODUCED, '“We agree,” he said.'], ['direct Peter Okoro: We agree,']],
    ['office', [INTRODUCED, '“We agree,” the finance minister said.'], ['direct Helen Marsh: We agree,']],
    [
      'office behind the name',
      ['Karim Aziz, the mayor of Port Selby, resigned.', '“We agree,” the mayor said.'],
      ['direct Karim Aziz: We agree,'],
    ],
    [
      'office in front with a comma',
      ['The mayor of Port Selby, Karim Aziz, said the port was safe.'],
      ['indirect Karim Aziz: the port was safe'],
    ],
    [
      'another office',
      [INTRODUCED, '“We agree,” the deputy finance minister said.'],
      ['direct the deputy finance minister: We agree,'],
    ],
    [
      'country of the office',
      [
        'French President Louis Garnier met US President Ann Carver.',
        '“We agree,” the French president said.',
      ],
      ['direct Louis Garnier: We agree,'],
    ],
    ['spokesman', ['“We agree,” Norse Steel spokesman Ivan Petrov said.'], ['direct Ivan Petrov: We agree,']],
    [
      'company',
      ['Norse Steel Group closed its works.', '“We regret this,” the company said.'],
      ['direct Norse Steel Group: We regret this,'],
    ],
    [
      'it',
      ['Norse Steel Group closed its works on Monday.', 'It said the works were too old.'],
      ['indirect Norse Steel Group: the works were too old'],
    ],
    [
      'it, behind a common noun with the capital of its sentence',
      ['Norsteel spoke. Software written in Oslo sells well. It said the date was fixed.'],
      ['indirect Norsteel: the date was fixed'],
    ],
    [
      'he, behind two products',
      ['Peter Okoro promised more. Mailer and Norse Direct are to be safe.', 'He said the date was fixed.'],
      ['indirect Peter Okoro: the date was fixed'],
    ],
    [
      'it, for a team',
      ['Louis Garnier spoke. Garnier’s team sent a letter. It said the date was fixed.'],
      ['indirect Garnier’s team: the date was fixed'],
    ],
    [
      'company, beside its users of one country',
      ['“We regret this,” Norsteel said.', 'German Norsteel users were angry.'],
      ['direct Norsteel: We regret this,'],
    ],
    [
      'company that opens a question',
      ['Is Norsteel dying? “We regret this,” the company said.'],
      ['direct Norsteel: We regret this,'],
    ],
    [
      'team of a candidate',
      [
        'Louis Garnier spoke in Lyon.',
        'Garnier’s campaign team said the date was fixed.',
        'They wrote: “No change is planned.”',
      ],
      [
        'indirect Garnier’s campaign team: the date was fixed',
        'direct Garnier’s campaign team: No change is planned.',
      ],
    ],
    [
      'joint speakers',
      ['Helen Marsh and Peter Okoro said the talks were over.'],
      ['indirect Helen Marsh and Peter Okoro: the talks were over'],
    ],
    [
      'they, for joint speakers',
      ['Helen Marsh and her Dutch and Danish counterparts signed a letter.', '“We agree,” they wrote.'],
      ['direct Helen Marsh and her Dutch and Danish counterparts: We agree,'],
    ],
    [
      'a common noun with the capital of the sentence',
      ['Teacher Ulla Holm said the school was open.'],
      ['indirect Ulla Holm: the school was open'],
    ],
    [
      'a common noun that the article prints in lower case too',
      ['Juggler Ulla Holm said the ring was empty. No other juggler was there.'],
      ['indirect Ulla Holm: the ring was empty'],
    ],
    [
      'but not in the name of an organisation',
      ['Corner House Group said the ring was empty. The corner was dark.'],
      ['indirect Corner House Group: the ring was empty'],
    ],
    ['nobody by name', ['“We agree,” a senior official said.'], ['direct a senior official: We agree,']],
    [
      'two bearers of one surname',
      ['Helen Marsh met her brother John Marsh.', '“We agree,” Mr Marsh said.'],
      ['direct John Marsh: We agree,'],
    ],
  ]);
});

describe('transcripts', () => {
  check([
    [
      'labels in brackets',
      [
        '((Reporter)) Why now?',
        '((Anna Berg)) Because it rained.',
        'And it rained a lot.',
        '((Reporter)) Thank you.',
      ],
      [
        'direct Reporter: Why now?',
        'direct Anna Berg: Because it rained. … And it rained a lot.',
        'direct Reporter: Thank you.',
      ],
    ],
    [
      'capital names',
      ['SMITH: Why now?', 'BERG: Because it rained.', 'SMITH: Thank you.', 'BERG: Not at all.'],
      [
        'direct SMITH: Why now?',
        'direct BERG: Because it rained.',
        'direct SMITH: Thank you.',
        'direct BERG: Not at all.',
      ],
    ],
    [
      'Q and A',
      ['Q: Why now?', 'A: Because it rained.', 'Q: And then?', 'A: It stopped.'],
      ['direct Q: Why now?', 'direct A: Because it rained.', 'direct Q: And then?', 'direct A: It stopped.'],
    ],
    [
      'bold names',
      [
        '**Smith**: Why now?',
        '**Anna Berg**: Because it rained.',
        '**Smith**: And then?',
        '**Anna Berg**: It stopped.',
      ],
      [
        'direct Smith: Why now?',
        'direct Anna Berg: Because it rained.',
        'direct Smith: And then?',
        'direct Anna Berg: It stopped.',
      ],
    ],
    [
      'a list is no transcript',
      ['Note: bring a coat.', 'Price: ten euros.', 'Note: no dogs.', 'Price: free for children.'],
      [],
    ],
  ]);
});
