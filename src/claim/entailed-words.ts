/**
 * Words of news that say the same or more: whoever is shot dead is killed, whoever resigns steps down. Used to
 * meet a claim's word with a source's word. Each line: the claim's words on the left are carried by every word
 * of the line; words behind "<" carry the left ones, but are not carried by them.
 */
import { irregularBase } from '../text/lexicon/irregular-verbs.ts';
import { stem } from '../text/stem.ts';

const LINES = `
kill killed dead died die death deaths fatal fatally lives < murder assassinate massacre slain slay execute drown
die died death dead passed < kill murder assassinate execute drown
injure injured hurt wound wounded < maim
say said state stated tell told declare < announce explain warn insist argue add write tweet claim
announce announced announcement unveil present presented declare < confirm reveal
finish finished came come placed
broke break erupt erupted
advise advised advisor adviser advisors advisers
expect expected anticipate
carry carried conducted performed
end ended
accuse accused allege alleged accusation
criticise criticize criticised criticized condemn denounce slam blast attack
ask asked request urge urged call < demand
demand demanded < insist
want wants seek seeks sought
vow vowed promise promised pledge pledged
arrest arrested detain detained custody
jail jailed imprison imprisoned prison
resign resigned resignation quit
appoint appointed appointment name named
elect elected election
win won winner victory winning < defeat beat
beat defeat defeated
lose lost defeat
approve approved approval pass passed adopt adopted < ratify
ban banned prohibit prohibited outlaw outlawed < forbid
allow allowed permit permitted let lets
stop stopped halt halted
end ended finish concluded
begin began begun start started launch launched kick
rise rose risen increase increased grow grew climb climbed < soar surge
fall fell fallen decrease decreased decline declined drop dropped < plunge plummet
buy bought purchase acquire acquired acquisition
sell sold sale
build built construct constructed construction
destroy destroyed destruction
close closed shut closure
leave left depart departed exit
arrive arrived arrival
meet met meeting talks
plan planned plans scheme intend intends intention
test tested testing tests
positive infected infection
hospital hospitalised hospitalized hospitalisation
illness disease sick ill
virus coronavirus < covid sars
covid coronavirus
cases infections infected
lawmaker lawmakers legislator legislators < mp mps senator senators congressman
politician politicians < minister president senator lawmaker
official officials < minister spokesman spokeswoman spokesperson
police officers officer < constable
policeman officer
government administration cabinet
company firm business corporation giant < supermarket airline
tech technology
film movie
match game
team side
song track single
book novel
attack assault < bombing shooting stabbing
bombing bomb blast explosion
shoot shot shooting gunfire
shooter gunman attacker
attacker assailant < gunman shooter
fire blaze
crash crashed
plane aircraft jet airplane aeroplane airliner
helicopter chopper
car vehicle < truck
lorry truck
child children kid kids
baby infant
woman women female
man men male
husband wife spouse married
marry married husband wife
leader head chief
boss head chief
head chief
ceo chief executive
premier pm
leader < president chairman premier
candidate nominee contender hopeful
race election contest
vote voted votes ballot
poll survey
law legislation act bill
rule rules regulation
court judge justice
lawyer attorney solicitor barrister
convict convicted conviction guilty
sentence sentenced
lawsuit suit sue sued
deal agreement accord pact
cooperate cooperation
access accessing
letter wrote
message messages messaging
users people
supporters backers
support supported back backed backing endorse endorsed
oppose opposed opposition
reject rejected rejection
refuse refused decline declined
deny denied denial
confirm confirmed confirmation
publish published release released
show showed reveal revealed
discover discovered discovery find found
study research
scientist scientists researcher researchers
money cash funds
spend spent spending
cost price
pay paid payment
tax taxes
job jobs employment
worker workers employee employees staff
school schools
student students pupil pupils
doctor physician
capital city
town < city
country nation state
worldwide globally global world international
domestic national
protest protested demonstration demonstrate rally march
protester protesters demonstrator demonstrators
soldier soldiers troops
army military forces
war conflict
border frontier
refugee refugees migrant migrants asylum
flee fled escape escaped
rescue rescued save saved
victim victims
survivor survivors survive survived
age aged old
born birth
star stars starring feature features play plays played portray portrays portrayed
direct directed director
score scored goal
earn earned gross grossed
rating rated score
receive received get got gain garnered
contain contains include includes
own owns owner
lead led head headed run ran
follow followed
move moved relocate
hold held
host hosted
join joined
return returned
replace replaced succeed succeeded
expel expelled expulsion
remove removed
extend extended extension
reduce reduced cut
lift lifted
impose imposed
declare declared
require required mandatory compulsory obligatory
crew team
spacecraft capsule
nominate nominated nomination
endorsement endorse
withdraw withdrew withdrawal
clemency pardon pardoned
pardon pardoned
crime offence offense
hack hacked breach breached
unlock unlocked
encrypt encrypted encryption
intelligence spy
phone iphone smartphone
annually yearly
purchase purchased
large big huge
quick fast
headquarters headquartered based
located situated lies
former ex
approximately about
`;

const carriers = build();

/** Keys under which a claim's word is looked for, besides its own stem. */
export function claimGroups(form: string): readonly string[] {
  return carriers.asked.get(stem(irregularBase(form) ?? form)) ?? carriers.asked.get(stem(form)) ?? [];
}

/** Keys that a source's word carries, besides its own stem. */
export function carriedGroups(form: string): readonly string[] {
  return carriers.carried.get(stem(irregularBase(form) ?? form)) ?? carriers.carried.get(stem(form)) ?? [];
}

function build() {
  const asked = new Map<string, string[]>();
  const carried = new Map<string, string[]>();
  LINES.trim()
    .split('\n')
    .forEach((line, i) => {
      const [left = '', right = ''] = line.split('<');
      const key = `~${i}`;
      for (const form of words(left)) {
        push(asked, stem(form), key);
        push(carried, stem(form), key);
      }
      for (const form of words(right)) push(carried, stem(form), key);
    });
  return { asked, carried };
}

function words(side: string): string[] {
  return side.trim().split(/\s+/).filter(Boolean);
}

function push(table: Map<string, string[]>, stemmed: string, key: string): void {
  const known = table.get(stemmed);
  if (!known) table.set(stemmed, [key]);
  else if (!known.includes(key)) known.push(key);
}
