import { beginsWith, type Cue } from './cue.ts';

/** Words that point to other articles, with what they point to on the same line. */
const POINTERS = [
  String.raw`(?:trending|don.t miss|must[- ](?:read|see)|related(?: \p{L}+)?|recommended|read (?:next|more|also|now|this)|also read|up next|in case you missed it|icymi|see also|see more|also see|learn more|watch(?: (?:video|now|also|more|live))?|listen(?: (?:now|to))?|more|video|gallery|in pictures)\s?(?::|\||>|»|–|—)`,
  String.raw`(?:mehr(?: zum thema| dazu)?|lesen sie (?:auch|mehr|dazu)|lies auch|siehe auch|lire aussi|à lire(?: aussi)?|voir aussi|lee también|ver también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees ook|читайте также|baca juga|czytaj też|läs också|les også)\s?(?::|\||>|»|–|—)`,
];

/** The same as headings or links, which are short. */
const LINKS = [
  'read (?:more|the full|full|next|also|our)',
  'watch (?:video|the video|now|live|more|below|also)',
  'see (?:also|more|all)',
  'also (?:read|see|on|watch)',
  'more (?:from|on|in|about|news|stories|like this|articles|headlines|coverage|top stories|videos)',
  '(?:continue|keep) reading',
  'related(?: content| stories| articles| news| topics| posts| links| coverage| video| reading)?$',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested)',
  'recommended(?: for you| stories| reading| videos)?$',
  'trending(?: now| stories| news)?$',
  'most (?:read|popular|viewed|shared|commented|watched|recent)',
  'popular (?:stories|posts|articles|now|on)',
  'from (?:around the web|our partners|the web)',
  'promoted(?: stories| content| links)?$',
  'sponsored(?: stories| content| links)?',
  'top (?:stories|news|headlines)$',
  'latest (?:news|stories|headlines|videos|posts)',
  'editor.?s.? (?:picks?|choice)',
  'what to read next',
  'up next',
  'more videos',
  'in this (?:article|story)$',
  'mehr (?:zum thema|dazu|aus|von|lesen|infos)',
  'lesen sie (?:auch|mehr|hier|dazu|weiter)',
  'weiterlesen',
  'auch interessant',
  'das könnte (?:sie|dich)',
  'zum thema$',
  'meistgelesen',
  'lire (?:la suite|plus|également)',
  'à lire',
  'sur le même sujet',
  'les plus lus',
  'en savoir plus',
  'lee más',
  'leer más',
  '(?:te|le) puede interesar',
  'lo más (?:leído|visto)',
  'relacionad[oa]s?$',
  'noticias relacionadas',
  'saiba mais',
  'mais lidas',
  'leggi tutto',
  'potrebbe interessarti',
  'articoli correlati',
  'lees (?:meer|verder)',
  'meer over',
  'читать (?:далее|также)',
  'смотрите также',
  'по теме$',
];

/** Teasers of other articles. */
export const RELATED_CUES: readonly Cue[] = [
  { kind: 'related', within: 40, pattern: beginsWith(POINTERS) },
  { kind: 'related', within: 14, pattern: beginsWith(LINKS) },
];
