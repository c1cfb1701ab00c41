/** Words for what somebody is: titles in front of a name, offices, ranks and occupations; and for groups. */

/** Titles that stand in front of a name and say nothing but gender or courtesy. */
const COURTESY: Readonly<Record<string, 'male' | 'female' | 'unknown'>> = {
  mr: 'male',
  mister: 'male',
  sir: 'male',
  lord: 'male',
  herr: 'male',
  monsieur: 'male',
  don: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  madame: 'female',
  madam: 'female',
  frau: 'female',
  lady: 'female',
  dame: 'female',
  baroness: 'female',
  dr: 'unknown',
  prof: 'unknown',
  mx: 'unknown',
  hon: 'unknown',
  rev: 'unknown',
  reverend: 'unknown',
};

const ROLES = new Set(
  'president premier chancellor minister secretary chief head leader chair chairman chairwoman chairperson chairmen spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative representatives speaker senator sen rep congressman congresswoman governor gov mayor councillor councilor councilman councilwoman commissioner commander general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm marshal constable detective superintendent inspector officer judge justice attorney prosecutor lawyer solicitor counsel barrister magistrate ambassador envoy diplomat delegate deputy mp mps meps mep member king queen prince princess sultan emir sheikh pope bishop archbishop cardinal pastor priest imam rabbi ayatollah ceo cfo cto coo founder cofounder owner director manager executive editor author writer journalist reporter correspondent columnist commentator analyst strategist economist adviser advisor aide assistant expert specialist scientist researcher professor lecturer academic historian sociologist psychologist biologist physicist chemist astronomer archaeologist engineer developer programmer architect doctor surgeon physician nurse virologist epidemiologist pathologist teacher principal headteacher student pupil actor actress singer musician guitarist artist director producer filmmaker comedian model footballer player striker goalkeeper captain coach trainer athlete boxer wrestler cyclist driver pilot astronaut candidate nominee challenger contender incumbent opponent rival politician lawmaker legislator activist campaigner organiser organizer protester critic supporter official officials campaigner lobbyist entrepreneur businessman businesswoman billionaire investor banker trader farmer fisherman worker union unionist veteran soldier fighter rebel militant whistleblower contractor hacker witness eyewitness survivor victim suspect defendant plaintiff resident neighbour neighbor friend brother sister father mother son daughter husband wife widow uncle aunt cousin nephew niece grandfather grandmother man woman boy girl host presenter anchor podcaster blogger vlogger youtuber cofounder co-founder chef counterpart counterparts successor predecessor treasurer undersecretary ombudsman whip chieftain dictator ruler monarch tsar czar laureate poet novelist playwright philosopher theologian scholar fellow coordinator president-elect comptroller clerk registrar curator librarian trustee vicar dean provost rector psychiatrist therapist paramedic firefighter policeman policewoman guard ranger investigator negotiator mediator monitor observer rapporteur auditor accountant consultant contractor pollster cmdr amb det supt insp cpl pte cst brig marshal administrator supervisor staffer insider veteran star hotelier intern sportswriter alderman selectman mathematician statistician geologist climatologist meteorologist ecologist neuroscientist immunologist microbiologist paleontologist palaeontologist anthropologist linguist'.split(
    ' ',
  ),
);

const FEMALE_ROLES =
  /^(?:queen|princess|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|actress|sister|mother|daughter|wife|widow|aunt|niece|grandmother|woman|girl|policewoman)$/;
const MALE_ROLES =
  /^(?:king|prince|sultan|emir|pope|spokesman|chairman|congressman|councilman|businessman|brother|father|son|husband|uncle|nephew|grandfather|man|boy|policeman|sheikh|ayatollah|imam|fisherman)$/;

/** Words that stand inside offices without being one: "Prime Minister", "Home Secretary", "policy director". */
const OFFICE_PARTS = new Set(
  'prime vice deputy foreign home interior defence defense finance justice attorney senior junior chief former ex acting caretaker interim current then incoming outgoing presidential majority minority opposition shadow first second lord lady state executive managing supreme party assistant associate under permanent national federal economic trade health education environment transport energy culture human rights security police affairs medical press policy communications campaign general technical technology operating financial principal late longtime ruling district legal public independent digital european central regional local'.split(
    ' ',
  ),
);

const GROUP_WORDS =
  /^(?:party|government|ministry|department|agency|office|bureau|commission|committee|council|parliament|senate|congress|house|assembly|court|tribunal|police|army|navy|force|forces|military|guard|corps|command|university|college|institute|school|academy|hospital|company|corporation|corp|inc|ltd|llc|plc|gmbh|group|bank|fund|foundation|association|society|federation|union|league|alliance|coalition|movement|campaign|team|network|organisation|organization|centre|center|club|church|ministry|authority|board|embassy|administration|service|services|trust|times|post|news|tribune|guardian|telegraph|journal|magazine|newspaper|daily|herald|gazette|press|reuters|bbc|cnn|npr|airlines|airways|railway|industries|systems|technologies|media|studios|entertainment|rescue|nations|firm|giant|regulator|watchdog|charity|startup|maker|retailer|chain|publisher|broadcaster|outlet|body|panel|staff|cabinet|delegation|division|unit|lab|laboratory|museum|front|militia|brotherhood|tank|embassy|consulate|treasury|pentagon|kremlin|platform|carrier|operator|manufacturer|brand|site|website|app|study|report|researchers|paper|statement|letter|document|survey|poll)$/;

/** The gender that a courtesy title gives, null when the word is no courtesy title. */
export function courtesyGender(form: string): 'male' | 'female' | 'unknown' | null {
  return COURTESY[form] ?? null;
}

/** Endings that make a role of a word: "biologist", "shipowner", "filmmaker". */
const KIND_OF_ROLE =
  /.{2}(?:ologist|ographer|onomist|iatrist|owner|maker|keeper|holder|worker|leader|writer|player|driver|designer|builder|manager|master|fighter|trader|dealer|grower|breeder|minister|secretary|president|founder)$/;

/** Whether the word names an office, rank, occupation or relation of a person; singular or plural. */
export function isRole(form: string): boolean {
  const singular = form.endsWith('s') ? form.slice(0, -1) : form;
  return ROLES.has(form) || ROLES.has(singular) || KIND_OF_ROLE.test(singular);
}

export function roleGender(form: string): 'male' | 'female' | null {
  if (FEMALE_ROLES.test(form)) return 'female';
  return MALE_ROLES.test(form) ? 'male' : null;
}

export function isOfficePart(form: string): boolean {
  return OFFICE_PARTS.has(form);
}

/** Whether the word names a kind of organisation or group. */
export function isGroup(form: string): boolean {
  return GROUP_WORDS.test(form) || (form.endsWith('s') && GROUP_WORDS.test(form.slice(0, -1)));
}

/** Somebody who speaks for somebody else. */
export function isSpokesRole(form: string): boolean {
  return /^(?:spokes(?:man|woman|person|men|women|people|persons)|representatives?)$/.test(form);
}
