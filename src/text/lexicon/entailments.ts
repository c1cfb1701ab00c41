/**
 * Words of news that say the same or more: whoever is shot dead is killed, whoever resigns steps down. Each line: the words on the
 * left carry each other; the words behind "<" carry the left ones, but are not carried by them. "give_up" is a verb with its
 * particle. WordNet (`text/word-senses.ts`) knows dictionaries' synonyms; these are those of reporters.
 */
export const ENTAILMENTS = `
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
lose lost
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
cases infections infected
lawmaker lawmakers legislator legislators < mp mps senator senators congressman
politician politicians < minister president senator lawmaker
official officials < minister spokesman spokeswoman spokesperson
police officers officer < constable
company firm business corporation giant < supermarket airline
tech technology
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
ceo chief executive
premier pm
leader < president chairman premier
candidate nominee contender hopeful
race election contest
vote voted votes ballot
poll survey
law legislation act bill
court judge justice
lawyer attorney solicitor barrister
convict convicted conviction guilty
sentence sentenced
lawsuit suit sue sued
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
scientist scientists researcher researchers
money cash funds
spend spent spending
pay paid payment
tax taxes
job jobs employment
worker workers employee employees staff
school schools
student students pupil pupils
capital city
town < city
country nation state
worldwide globally global world international
domestic national
protest protested demonstration demonstrate rally march
protester protesters demonstrator demonstrators
soldier soldiers troops
army military forces
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
approximately about
call called describe described name named dub dubbed refer referred term termed
know known
cost costs price worth
fee fare price charge
decide decided decision determine rule ruled < vote voted
order ordered < rule ruled command sentence
tell told advise advised inform informed
pay paid cover covered fund funded finance financed funding pay_for
last lasted take took run ran
work worked employ employed employee
worker employee < employ employed
increase rise_up rise rose go_up < jump soar surge climb
growth increase rise expansion
rise go_up grow increase
fall go_down drop_off drop decline decrease < plunge slump
raise raised bring_in collect_in collected
attend attended attendance visit visited visitors audience crowd watch watched
visitors guests
award prize honour honor medal trophy
win won take_home < award awarded
winner champion victor
first winner
second runner
dismiss dismissed reject rejected turn_down throw_out
reject turn_down refuse rebuff < dismiss
postpone postponed put_off push_back delay delayed defer
cancel cancelled canceled call_off scrap scrapped axe axed drop dropped
resign step_down stand_down quit leave_office
found founded set_up start_up establish established create created < launch launched
conduct carry_out perform
find find_out learn learned discover discovered
discover come_across find
reply replied respond responded answer answered
continue continued go_on carry_on keep_on
abandon abandoned give_up
surrender surrendered give_up capitulate
collapse collapsed fall_down < give_way
demolish tear_down pull_down knock_down raze
explode blow_up
die pass_away
bear give_birth
raise bring_up grow_up
survive leave_behind
injury injuries hurt wounded
evacuate evacuated < take_out
disclose disclosed reveal revealed < admit
admit admitted acknowledge acknowledged concede conceded confess confessed own_up
insist insisted maintain maintained
estimate estimated put_at
reach hit surpass exceed < go_past top
exceed exceeded surpass surpassed top topped go_past pass_mark
lead be_ahead ahead
tie tied draw drew level
defeat knock_out eliminate
score scored net netted < head headed
goal goals < header penalty
operate operated run ran manage managed
manage managed run oversee
head headed lead led chair chaired
leader head chief captain skipper
coach manager trainer
boss chief head manager executive
spokesman spokeswoman spokesperson
representative envoy delegate
envoy ambassador
residents inhabitants locals people
inhabitants residents population
people residents inhabitants persons humans patients
live lived reside based
home house residence
shop store
supermarket grocer
buy acquire take_over purchase
acquire take_over buy_out purchase acquisition takeover
merge merger
sell sell_off
belong belongs owned own
owner own owns owned
building structure
hotel inn
road street highway motorway
bridge crossing
railway railroad rail train
ship vessel boat < ferry tanker freighter
boat ferry
port harbour harbor
airport airfield
flight plane
passenger traveller traveler
vaccine jab vaccination
vaccinate inoculate
virus coronavirus covid
outbreak epidemic < pandemic
disease illness infection
infect infected infection
patient case
drug medicine medication
doctor physician medic
hospital clinic
test screen screening check
check checks screening inspection
rule rules regulation requirement
law act statute legislation
ban prohibition
allow permit let authorise authorize < approve
forbid ban prohibit bar barred
limit restrict cap capped
restriction limit curb
tighten tightened intensify intensified step_up
ease eased relax relaxed loosen loosened
close shut shut_down
open reopen
reopen reopened
launch launched unveil introduce introduced
introduce bring_in
plan scheme proposal programme program project
meeting summit talks conference
talks negotiations
negotiate talks
agreement deal accord pact treaty
sign signed
letter note
document paper file
paper study article
study research survey
researcher scientist author academic
writer author novelist journalist
journalist reporter
newspaper paper daily
broadcaster network channel station
interview interviewed
film movie picture
star actor actress
album record
band group
show programme series
player footballer sportsman
team side club squad
match game fixture
tournament competition championship
season campaign
defeat loss
title championship crown
stadium ground arena
vote ballot poll
election poll
elect elected vote_in
campaign run
president head
presidency president
minister secretary
government administration cabinet authorities
parliament legislature assembly
lawmaker legislator < mp senator congressman congresswoman
court tribunal
judge justice magistrate
trial hearing
prosecutor prosecution
jury jurors
convict find_guilty
sentence jail_term
jail prison imprisonment bars
custody detention
detain hold_in
arrest pick_up detain
suspect accused
charge charged indict indicted
officer policeman policewoman
attack assault raid
kill murder slay shoot_dead
murder killing
kill killing < slaughter
slaughter killing cull
shoot gun_down
bomb explosive
weapon gun < rifle pistol
soldier troops serviceman
troops soldiers forces
war conflict fighting
fight fighting battle
ceasefire truce
peace truce
strike walkout stoppage
wage pay salary
profit earnings
revenue sales turnover income
income earnings
loss deficit
debt borrowing
budget spending
investment invest
investor shareholder
share stock
maker manufacturer producer
manufacture make produce made produced
produce output production
factory plant
mine pit
oil petroleum
gas petrol
power electricity energy
fuel petrol
car automobile
bicycle bike
amount sum
share proportion percentage part
majority most
number total count figure
size area
height tall high
length long
weight weigh
year annual yearly
month monthly
week weekly
day daily
hour hourly
previously before earlier formerly
former previously ex
later afterwards after
current present
recently newly
now currently
immediately once instantly
quickly rapidly
begin open
end finish conclude close
final last
first initial
main chief principal primary
important significant
large great huge
small little
new fresh
old ancient historic
away off distant
whole entire
near close
around orbit orbiting circle circles
orbit orbits circle circles around
detect detected find found spot spotted
spot see
show display
exhibition show
trip visit journey
travel go fly
fly flew flight
arrive reach come
return come_back go_back
stay remain
keep retain
help aid assist
oppose be_against
praise praised commend commended hail hailed applaud
apologise apology sorry
blame blamed attribute attributed put_down
attribute attributed put_down blame credit
cause caused lead_to result bring_about prompt prompted trigger triggered
result outcome
reason because due
effect impact
harm hurt damage
destroy ruin wreck
danger risk threat
warn warned caution cautioned alert
fear worry concern
doubt sceptical skeptical question
predict forecast
believe think
consider weigh
seek ask
call_for demand urge
give hand hand_over grant
grant award give
obtain get receive secure secured gain
use utilise
employ use
provide supply supplied
supplier supply supplied
contain hold
include comprise
consist comprise
teach taught teacher teaching
study studied
write pen
issue publish release
speak talk
discuss debate
debate discussion
answer response
question ask
mark celebrate
event occasion
incident event accident
accident crash collision
collide crash
disaster catastrophe tragedy
flood flooding
storm hurricane gale
earthquake quake
erupt eruption
rain rainfall
hot heat
hire hired recruit recruited take_on appoint
dismiss sack fire lay_off
allow allowed may can let permit
spend spent < work worked serve live
concede conceded admit give_in
retire withdraw drop_out pull_out
total come_to amount amount_to
come_to amount total reach
effect force begin start
yield yields harvest crop
additional extra further more
opponent rival competitor challenger
restore restored reconnect
bar closed banned forbidden
interval gap break
indicate show suggest
exclude leave_out
spectators crowd audience people visitors
gross collect earn
panned criticise criticised
`;
