/**
 * Opposites that news uses: pairs of words that cannot both hold of the same thing at once. Curated, because
 * dictionaries of antonyms are sparse and partly wrong for news (WordNet's reach a precision of .37 on
 * VitaminC). Compared by stem, so every inflection counts; irregular forms are written out.
 *
 * Only words that turn a statement around when one takes the other's place. Pairs that merely differ
 * (red/blue, buy/rent) do not belong here, nor do pairs of which news often says both ("men and women").
 */

/** Groups of one side | the other side; each word of one side is an opposite of each of the other. */
export const OPPOSITE_WORDS = `
rise rose risen increase grow grew grown climb climbed soar soared jump jumped surge gain gained expand widen up higher more upward|fall fell fallen decrease decline drop dropped shrink shrank shrunk plunge plummet slump dwindle tumble lose lost narrow reduce cut down lower less downward
above over exceed|below under
improve improvement better best|worsen deteriorate deterioration worse worst
strengthen stronger strong strongest gain gained|weaken weakened weaker weak weakest
accelerate quicken faster fast fastest|slow slower slowest
win won winner winning victory victorious|lose lost loser losing defeat defeated
beat beaten|lost lose
succeed success successful succeeded|fail failed failure unsuccessful
pass passed|fail failed
approve approval adopt adopted ratify ratified enact enacted pass passed|reject rejection veto vetoed defeat defeated repeal repealed
accept acceptance accepted uphold upheld|refuse refusal reject decline declined dismiss dismissed
include included including|exclude excluded excluding separately
agree agreed agreement|disagree disagreement refuse refused reject rejected
support supporter back backed favour favor endorse advocate welcome welcomed praise praised|oppose opposition opponent against condemn condemned criticise criticize criticism denounce denounced
for|against
pro|anti
allow permit legalise legalize authorise authorize legal lawful legally|ban banned prohibit outlaw forbid forbade forbidden illegal unlawful illegally block blocked
encourage|discourage
enable|disable prevent
confirm confirmed affirm admit admitted acknowledge|deny denied denial refute
arrest arrested detain detained jail jailed imprison imprisoned|release released free freed
convict convicted conviction guilty|acquit acquitted acquittal innocent exonerate exonerated
open opened reopen reopened|close closed shut closure
start started begin began begun launch launched commence|end ended stop stopped finish finished cease halt halted conclude cancel cancelled canceled
continue continued resume resumed|stop stopped halt halted cease end ended suspend suspended interrupt abandon abandoned
keep kept retain retained|abandon abandoned scrap scrapped drop dropped abolish abolished
introduce introduced impose imposed add added|lift lifted abolish abolished scrap scrapped withdraw withdrew withdrawn repeal repealed remove removed
join joined|leave left quit withdraw withdrew withdrawn
enter entered arrive arrived arrival|leave left exit exited depart departed departure
before prior earlier|after following later
early|late
first|last
former previous predecessor|current present successor next incumbent
old older oldest|new newer newest young younger youngest
oldest older|youngest younger
all every everyone everybody always|none nobody never
always|never rarely seldom
often frequent frequently|rarely seldom never
some any|none
everything|nothing
everywhere|nowhere
most|least fewest
majority|minority
many|few
more|fewer less
maximum|minimum
high higher highest|low lower lowest
big bigger biggest large larger largest huge|small smaller smallest tiny
long longer longest|short shorter shortest brief
rich richer richest wealthy|poor poorer poorest
cheap cheaper cheapest|expensive dearer
hot hotter hottest warm warmer|cold colder coldest cool cooler
near nearer nearest close closer|far farther farthest distant
good|bad
positive|negative
profit profitable|loss
surplus|deficit
safe safer safety|dangerous unsafe danger
easy easier easily|difficult hard harder
possible|impossible
likely probable|unlikely improbable
legal|illegal
constitutional|unconstitutional
able|unable
necessary|unnecessary
employed|unemployed
popular|unpopular
stable|unstable
willing|unwilling
available|unavailable
known|unknown
official officially|unofficial unofficially
valid|invalid void
true|false untrue
correct right accurate|wrong incorrect inaccurate
public publicly|private privately secret secretly
voluntary voluntarily|compulsory mandatory obligatory
optional|mandatory compulsory
peaceful peacefully|violent violently
alive survive survived survivor living|dead die died death kill killed deceased
born birth|died death
injured unharmed|unhurt
hurt injured wounded|unhurt uninjured unharmed
present attend attended|absent
presence|absence
include included including inclusive|exclude excluded excluding except exclusive
add added|remove removed delete deleted subtract
create created build built|destroy destroyed demolish demolished
hire hired recruit recruited appoint appointed employ|fire fired dismiss dismissed sack sacked
nominate|dismiss
elect elected|oust ousted
promote promoted promotion|demote demoted demotion relegate relegated relegation
buy bought purchase purchased acquire acquired|sell sold sale
import imported|export exported
lend lent|borrow borrowed
send sent|receive received
earn earned|spend spent
pay paid|unpaid
attack attacked|defend defended
war|peace
ally|enemy rival foe
friend|enemy foe
love loved|hate hated
like|dislike
trust trusted|distrust mistrust distrusted mistrusted
respect|disrespect contempt
hope hopeful optimistic optimism|despair pessimistic pessimism
calm|panic
victim|perpetrator attacker
remember remembered|forget forgot forgotten
find found|lose lost
appear appeared|disappear disappeared vanish
discover|lose
show reveal revealed disclose disclosed expose exposed publish published|hide hid hidden conceal concealed withhold withheld
encrypt encrypted|decrypt decrypted unencrypted
lock locked|unlock unlocked
connect connected|disconnect disconnected
unite united unify unified|divide divided split
include|omit omitted
obey obeyed comply complied compliance|disobey disobeyed defy defied violate violated breach breached
protect protected|endanger endangered threaten threatened
raise raised|lower lowered reduce cut
push pushed|pull pulled
advance advanced|retreat retreated
ascend|descend
inside within indoors indoor internal internally domestic|outside outdoors outdoor external externally foreign
inner|outer
north northern northward|south southern southward
east eastern eastward|west western westward
northeast northeastern|southwest southwestern
northwest northwestern|southeast southeastern
left leftist|right rightist
top|bottom
front|rear
upper|lower
forward forwards|backward backwards
ahead lead leading led|behind trail trailing trailed
on|off
in|out
with|without
male man boy father son husband brother uncle king|female woman girl mother daughter wife sister aunt queen
he him his himself|she her hers herself
parent|child
urban|rural
temporary temporarily|permanent permanently
full|empty
complete completed|incomplete unfinished
heavy heavier|light lighter
wet|dry
clean|dirty
healthy|ill sick unhealthy
recover recovered|worsen die died relapse
asleep|awake
day|night
sunrise dawn|sunset dusk
morning|evening
yes|no
both|neither
agree agreed|dispute disputed
together|apart separately
same|different
similar|different
equal equally|unequal
increase|cut cuts
upgrade upgraded|downgrade downgraded
inflate inflation|deflate deflation
boom|bust recession
optimist|pessimist
liberal|conservative
victory|defeat
ally allied|opposed
innocence|guilt
entrance|exit
ancestor|descendant
teacher|pupil student
employer|employee
major|minor
main|minor
directly|indirectly
direct|indirect
active|inactive passive
visible|invisible
certain|uncertain
sure|unsure
expected|unexpected
intentional intentionally deliberate deliberately|accidental accidentally unintentional unintentionally
aware|unaware
responsible|irresponsible
satisfied|dissatisfied unsatisfied
qualified|unqualified disqualified
qualify qualified|disqualify disqualified
armed|unarmed
paid|unpaid
married|unmarried single divorced
marry married|divorce divorced
vaccinated|unvaccinated
unanimous unanimously|divided
prevent prevented|cause caused
confirmed|unconfirmed disproved
prove proved proven|disprove disproved disproven
include includes|lack lacks lacked
overestimate|underestimate
guilty|cleared
cease|persist
demand demanded|supply supplied
consent|refuse
negotiate|refuse
`;
