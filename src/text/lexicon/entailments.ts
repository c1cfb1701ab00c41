/**
 * Words of news that say the same or more: whoever is shot dead is killed, whoever resigns steps down. Between bars: the words on the
 * left carry each other; the words behind "<" carry the left ones, but are not carried by them. "give_up" is a verb with its
 * particle. WordNet (`text/word-senses.ts`) knows dictionaries' synonyms; these are those of reporters.
 */
export const ENTAILMENTS = `
kill killed dead died die death deaths fatal fatally lives < murder assassinate massacre slain slay execute drown | die died
death dead passed < kill murder assassinate execute drown | injure injured hurt wound wounded < maim | say said state stated
tell told declare < announce explain warn insist argue add write tweet claim | announce announced announcement unveil present
presented declare < confirm reveal | finish finished came come placed | broke break erupt erupted | advise advised advisor
adviser advisors advisers | expect expected anticipate | carry carried conducted performed | accuse accused allege alleged
accusation | criticise criticize criticised criticized condemn denounce slam blast attack | ask asked request urge urged call
< demand | demand demanded < insist | want wants seek seeks sought | vow vowed promise promised pledge pledged | arrest
arrested detain detained custody | jail jailed imprison imprisoned prison | resign resigned resignation quit | appoint
appointed appointment name named | elect elected election | win won winner victory winning < defeat beat | beat defeat
defeated | lose lost | approve approved approval pass passed adopt adopted < ratify | ban banned prohibit prohibited outlaw
outlawed < forbid | allow allowed permit permitted let lets | stop stopped halt halted | end ended finish concluded | begin
began begun start started launch launched kick | rise rose risen increase increased grow grew climb climbed < soar surge |
fall fell fallen decrease decreased decline declined drop dropped < plunge plummet | buy bought purchase acquire acquired
acquisition | sell sold sale | build built construct constructed construction | destroy destroyed destruction | close closed
shut closure | leave left depart departed exit | arrive arrived arrival | meet met meeting talks | plan planned plans scheme
intend intends intention | test tested testing tests | positive infected infection | hospital hospitalised hospitalized
hospitalisation | illness disease sick ill | virus coronavirus < covid sars | cases infections infected | lawmaker lawmakers
legislator legislators < mp mps senator senators congressman | politician politicians < minister president senator lawmaker |
official officials < minister spokesman spokeswoman spokesperson | police officers officer < constable | company firm business
corporation giant < supermarket airline | tech technology | song track single | book novel | attack assault < bombing shooting
stabbing | bombing bomb blast explosion | shoot shot shooting gunfire | shooter gunman attacker | attacker assailant < gunman
shooter | fire blaze | crash crashed | plane aircraft jet airplane aeroplane airliner | helicopter chopper | car vehicle <
truck | lorry truck | child children kid kids | baby infant | woman women female | man men male | husband wife spouse married
| marry married husband wife | ceo chief executive | premier pm | leader < president chairman premier | candidate nominee
contender hopeful | race election contest | vote voted votes ballot | poll survey | law legislation act bill | court judge
justice | lawyer attorney solicitor barrister | convict convicted conviction guilty | sentence sentenced | lawsuit suit sue
sued | cooperate cooperation | access accessing | letter wrote | message messages messaging | users people | supporters
backers | support supported back backed backing endorse endorsed | oppose opposed opposition | reject rejected rejection |
refuse refused decline declined | deny denied denial | confirm confirmed confirmation | publish published release released |
show showed reveal revealed | discover discovered discovery find found | scientist scientists researcher researchers | money
cash funds | spend spent spending | pay paid payment | tax taxes | job jobs employment | worker workers employee employees
staff | school schools | student students pupil pupils | capital city | town < city | country nation state | worldwide
globally global world international | domestic national | protest protested demonstration demonstrate rally march | protester
protesters demonstrator demonstrators | soldier soldiers troops | army military forces | border frontier | refugee refugees
migrant migrants asylum | flee fled escape escaped | rescue rescued save saved | victim victims | survivor survivors survive
survived | age aged old | born birth | star stars starring feature features play plays played portray portrays portrayed |
direct directed director | score scored goal | earn earned gross grossed | rating rated score | receive received get got gain
garnered | contain contains include includes | lead led head headed run ran | follow followed | move moved relocate | hold
held | host hosted | join joined | return returned | replace replaced succeed succeeded | expel expelled expulsion | remove
removed | extend extended extension | reduce reduced cut | lift lifted | impose imposed | declare declared | require required
mandatory compulsory obligatory | crew team | spacecraft capsule | nominate nominated nomination | endorsement endorse |
withdraw withdrew withdrawal | clemency pardon pardoned | crime offence offense | hack hacked breach breached | unlock
unlocked | encrypt encrypted encryption | intelligence spy | phone iphone smartphone | annually yearly | purchase purchased |
large big huge | quick fast | headquarters headquartered based | located situated lies | approximately about | call called
describe described name named dub dubbed refer referred term termed | know known | cost costs price worth | fee fare price
charge | decide decided decision determine rule ruled < vote voted | order ordered < rule ruled command sentence | tell told
advise advised inform informed | pay paid cover covered fund funded finance financed funding pay_for | last lasted take took | work worked employ employed employee | worker employee < employ employed | increase rise_up rise rose go_up < jump
soar surge climb | growth increase rise expansion | rise go_up grow increase | fall go_down drop_off drop decline decrease <
plunge slump | raise raised bring_in collect_in collected | attend attended attendance visit visited visitors audience crowd
watch watched | visitors guests | award prize honour honor medal trophy | win won take_home < award awarded | winner champion
victor | first winner | second runner | dismiss dismissed reject rejected turn_down throw_out | reject turn_down refuse rebuff
< dismiss | postpone postponed put_off push_back delay delayed defer | cancel cancelled canceled call_off scrap scrapped axe
axed drop dropped | resign step_down stand_down quit leave_office | found founded set_up start_up establish established create
created < launch launched | conduct carry_out perform | find find_out learn learned discover discovered | discover come_across
find | reply replied respond responded answer answered | continue continued go_on carry_on keep_on | abandon abandoned give_up
| surrender surrendered give_up capitulate | collapse collapsed fall_down < give_way | demolish tear_down pull_down knock_down
raze | explode blow_up | die pass_away | bear give_birth | raise bring_up grow_up | survive leave_behind | injury injuries
hurt wounded | evacuate evacuated < take_out | disclose disclosed reveal revealed < admit | admit admitted acknowledge
acknowledged concede conceded confess confessed own_up | insist insisted maintain maintained | estimate estimated put_at |
reach hit surpass exceed < go_past top | exceed exceeded surpass surpassed top topped go_past pass_mark | lead be_ahead ahead
| tie tied draw drew level | defeat knock_out eliminate | score scored net netted < head headed | goal goals < header penalty
| operate operated run ran manage managed | manage managed run oversee | head headed lead led chair chaired | leader head
chief captain skipper | coach manager trainer | boss chief head manager executive | spokesman spokeswoman spokesperson |
representative envoy delegate | envoy ambassador | residents inhabitants locals people | inhabitants residents population |
people residents inhabitants persons humans patients | live lived reside based | home house residence | shop store |
supermarket grocer | buy acquire take_over purchase | acquire take_over buy_out purchase acquisition takeover | merge merger |
sell sell_off | belong belongs owned own | owner own owns owned | building structure | hotel inn | road street highway
motorway | bridge crossing | railway railroad rail train | ship vessel boat < ferry tanker freighter | boat ferry | port
harbour harbor | airport airfield | flight plane | passenger traveller traveler | vaccine jab vaccination | vaccinate
inoculate | virus coronavirus covid | outbreak epidemic < pandemic | disease illness infection | infect infected infection |
patient case | drug medicine medication | doctor physician medic | hospital clinic | test screen screening check | check
checks screening inspection | rule rules regulation requirement | law act statute legislation | ban prohibition | allow permit
let authorise authorize < approve | forbid ban prohibit bar barred | limit restrict cap capped | restriction limit curb |
tighten tightened intensify intensified step_up | ease eased relax relaxed loosen loosened | close shut shut_down | open
reopen | reopen reopened | launch launched unveil introduce introduced | introduce bring_in | plan scheme proposal programme
program project | meeting summit talks conference | talks negotiations | negotiate talks | agreement deal accord pact treaty |
sign signed | letter note | document paper file | paper study article | study research survey | researcher scientist author
academic | writer author novelist journalist | journalist reporter | newspaper paper daily | broadcaster network channel
station | interview interviewed | film movie picture | star actor actress | album record | band group | show programme series
| player footballer sportsman | team side club squad | match game fixture | tournament competition championship | season
campaign | defeat loss | title championship crown | stadium ground arena | vote ballot poll | election poll | elect elected
vote_in | campaign run | president head | presidency president | minister secretary | government administration cabinet
authorities | parliament legislature assembly | lawmaker legislator < mp senator congressman congresswoman | court tribunal |
judge justice magistrate | trial hearing | prosecutor prosecution | jury jurors | convict find_guilty | sentence jail_term |
jail prison imprisonment bars | custody detention | detain hold_in | arrest pick_up detain | suspect accused | charge charged
indict indicted | officer policeman policewoman | attack assault raid | kill murder slay shoot_dead | murder killing | kill
killing < slaughter | slaughter killing cull | shoot gun_down | bomb explosive | weapon gun < rifle pistol | soldier troops
serviceman | troops soldiers forces | war conflict fighting | fight fighting battle | ceasefire truce | peace truce | strike
walkout stoppage | wage pay salary | profit earnings | revenue sales turnover income | income earnings | loss deficit | debt
borrowing | budget spending | investment invest | investor shareholder | share stock | maker manufacturer producer |
manufacture make produce made produced | produce output production | factory plant | mine pit | oil petroleum | gas petrol |
power electricity energy | fuel petrol | car automobile | bicycle bike | amount sum | share proportion percentage part |
majority most | number total count figure | size area | height tall high | length long | weight weigh | year annual yearly |
month monthly | week weekly | day daily | hour hourly | previously before earlier formerly | former previously ex | later
afterwards after | current present | recently newly | now currently | immediately once instantly | quickly rapidly | begin
open | end finish conclude close | final last | first initial | main chief principal primary | important significant | large
great huge | small little | new fresh | old ancient historic | away off distant | whole entire | near close | around orbit
orbiting circle circles | orbit orbits circle circles around | detect detected find found spot spotted | spot see | show
display | exhibition show | trip visit journey | travel go fly | fly flew flight | arrive reach come | return come_back
go_back | stay remain | keep retain | help aid assist | oppose be_against | praise praised commend commended hail hailed
applaud | apologise apology sorry | blame blamed attribute attributed put_down | attribute attributed put_down blame credit |
cause caused lead_to result bring_about prompt prompted trigger triggered | result outcome | reason because due | effect
impact | harm hurt damage | destroy ruin wreck | danger risk threat | warn warned caution cautioned alert | fear worry concern
| doubt sceptical skeptical question | predict forecast | believe think | consider weigh | seek ask | call_for demand urge |
give hand hand_over grant | grant award give | obtain get receive secure secured gain | use utilise | employ use | provide
supply supplied | supplier supply supplied | contain hold | include comprise | consist comprise | teach taught teacher
teaching | study studied | write pen | issue publish release | speak talk | discuss debate | debate discussion | answer
response | question ask | mark celebrate | event occasion | incident event accident | accident crash collision | collide crash
| disaster catastrophe tragedy | flood flooding | storm hurricane gale | earthquake quake | erupt eruption | rain rainfall |
hot heat | hire hired recruit recruited take_on appoint | dismiss sack fire lay_off | allow allowed may can let permit | spend
spent < work worked serve live | concede conceded admit give_in | retire withdraw drop_out pull_out | total come_to amount
amount_to | come_to amount total reach | effect force begin start | yield yields harvest crop | additional extra further more
| opponent rival competitor challenger | restore restored reconnect | bar closed banned forbidden | interval gap break |
indicate show suggest | exclude leave_out | spectators crowd audience people visitors | gross collect earn | panned criticise
criticised | appear < show_up turn_up emerge surface | divert < diverted redirect redirected reroute rerouted | deactivate <
switch_off turn_off disable | switch_on < turn_on activate | exclude < rule_out | surpass < surpassed exceed exceeded pass
go_past top break | bring_down < shoot_down down downed | launch < launched fire fired | give < gave hand grant award confer |
survive_by < leave_behind leave | quit < leave left resign | pregnant < expecting | own_up < admit confess acknowledge |
intensify < tighten toughen step_up strengthen reinforce | slaughter < cull kill killing | stigma < stigmatisation
stigmatization stigmatise stigmatize | disability < disabled disabilities | exempt < except exclude excuse | skipper < captain
| narrow < close shrink | lament < bemoan regret rue | reluctant < unwilling averse aversion | favourite < favorite preferred
| preferred < favourite favorite | spare < free personal leisure | free < spare personal leisure release liberate | brush_off
< dismiss shrug_off reject | dub < call name nickname label brand describe | label < brand call describe | commute < reduce |
impregnate < pregnant | scrap < abolish eliminate elimination remove axe repeal | abolish < scrap eliminate end | lower <
reduce cut lowering | raise < increase lift hike up | hike < raise increase rise | mask < covering coverings masks | mandatory
< compulsory obligatory required | locked < blocked disabled | block < blocked disable disabled bar prevent | restore <
restored re-enable reinstate reinstated | reinstate < restore | repo < repository | boss < chief head executive | tremendous <
huge enormous massive | huge < tremendous enormous massive vast | massive < huge enormous vast | roughly < about around
approximately some | keep < continue go_on carry_on | keep_on < continue | seek < ask request apply | apply < application seek
| plead < appeal | urge < call_on appeal press exhort | call_on < urge ask appeal | call_for < demand urge advocate | advocate
< call_for support promote | back < support endorse favour favor | favour < favor support back prefer | stand < run contest |
run < stand contest | contest < run stand fight | oust < remove topple overthrow depose | topple < overthrow oust depose |
step_down < resign quit stand_down retire | take_over < assume succeed replace | succeed < replace follow take_over | assume <
take take_on take_over | unveil < present reveal introduce announce launch | present < unveil introduce announce | introduce <
bring_in launch present unveil | bring_in < introduce impose | impose < introduce bring_in | lift < remove end | remove < lift
take_away | ground < halt stop | suspend < halt pause stop | pause < suspend halt | resume < restart reopen | restart < resume
| reopen < resume | shut_down < close shut | shut < close | found < set_up establish create start | set_up < establish found
create form | form < set_up establish found create | establish < set_up found create | start_up < establish found | wind_up <
close finish | break_up < split separate dissolve | split < break_up separate divide division rift | dissolve < break_up
disband | disband < dissolve break_up | team_up < join cooperate collaborate | collaborate < cooperate team_up | cooperate <
collaborate team_up | work_with < cooperate collaborate | sign_up < join enrol enroll register | enrol < enroll register
sign_up | register < enrol enroll sign_up | drop_out < withdraw quit | pull_out < withdraw quit leave | withdraw < pull_out
drop_out | turn_down < reject refuse decline | knock_back < reject | reject < turn_down refuse dismiss throw_out rebuff |
throw_out < reject dismiss | uphold < confirm maintain affirm | overturn < reverse quash annul strike_down | quash < overturn
annul | strike_down < overturn invalidate | reverse < overturn | lock_up < jail imprison | put_away < jail imprison | jail <
lock_up imprison prison | release < free let_go bring_out put_out issue | liberate < free | let_go < release dismiss |
set_free < release free | let_off < release spare | pick_up < arrest detain collect | nab < arrest catch | catch < arrest nab
capture contract | seize < capture confiscate | confiscate < seize | flee < escape run_away | run_away < flee escape | escape
< flee get_away | get_away < escape | hide < conceal cover_up | conceal < hide cover_up | cover_up < conceal hide | uncover <
discover reveal expose | expose < reveal uncover | reveal < disclose divulge make_public uncover expose | leak < disclose |
point_out < note observe | note < observe point_out remark | remark < note say | stress < emphasise emphasize underline |
emphasise < emphasize stress underline | underline < stress emphasise emphasize | complain < grumble | grumble < complain |
predict < forecast foresee anticipate | foresee < predict | guess < estimate | reckon < estimate think believe | put_at <
estimate | work_out < calculate | calculate < work_out compute | amount < total | make_up < account constitute comprise |
account < make_up constitute | constitute < make_up account comprise | consist < comprise made | belong < own | possess < own
have | lack < without need | need < require lack | run_out < exhaust | use_up < exhaust | turn_into < become transform | turn
< become | transform < change convert turn | convert < transform turn change | switch < change move | change < switch alter
modify | alter < change modify | modify < change alter | shift < move change | relocate < move |
set_off < leave depart start | depart < leave set_off | touch_down < land | take_off < depart | get_to < reach arrive | reach
< get_to arrive attain | attain < reach achieve | achieve < attain reach accomplish | accomplish < achieve | manage < succeed
| miss < skip | skip < miss | show_off < display | exhibit < display show | feature < include star | star < feature |
appear_in < feature | shoot < film | film < shoot record | record < tape film | tape < record | air < broadcast screen |
broadcast < air screen transmit | screen < air broadcast show | debut < premiere | premiere < debut open | bring_out < release
publish | come_out < release publish appear | put_out < release publish issue extinguish | issue < publish release put_out |
publish < bring_out release issue | pen < write | author < write | co-write < write | draft < write | translate < render |
teach < instruct | instruct < order teach | train < coach teach | coach < train | tutor < teach | lecture < teach | study <
examine investigate analyse analyze | examine < study investigate inspect analyse | investigate < examine look_into probe |
look_into < investigate examine probe | probe < investigate investigation inquiry | inquiry < investigation probe enquiry |
investigation < probe inquiry enquiry | inspect < examine check | check < inspect examine verify | verify < check confirm |
prove < demonstrate show establish | demonstrate < prove show | disprove < refute | cast_doubt < question doubt | question <
doubt ask | wonder < ask | respond < answer reply react | react < respond | hit_back < respond retaliate | retaliate < respond
| lash_out < attack criticise criticize | attack < criticise criticize | criticise < criticize lash_out attack denounce
condemn slam | praise < commend laud hail applaud compliment | laud < praise | thank < gratitude grateful | congratulate <
congratulations | apologise < apologize sorry apology | forgive < pardon | blame < accuse fault | fault < blame | point_finger
< blame | credit < attribute | owe < indebted | pay_back < repay | repay < pay_back reimburse | reimburse < repay refund |
refund < reimburse repay | fine < penalise penalize | penalise < penalize fine punish | punish < penalise penalize discipline
| discipline < punish | sack < fire dismiss lay_off | fire < sack dismiss lay_off | lay_off < sack fire dismiss | hire <
employ recruit take_on | take_on < hire employ | employ < hire | recruit < hire | promote < advance | demote < relegate |
relegate < demote | nominate < put_forward name | put_forward < propose nominate submit | propose < suggest put_forward |
submit < put_forward hand_in file | hand_in < submit | file < submit lodge | lodge < file submit | sue < lawsuit | testify <
testimony | acquit < clear exonerate | clear < acquit exonerate | exonerate < clear acquit | indict < charge | prosecute <
charge try | try < attempt prosecute | extradite < hand_over | hand_over < give surrender | deport < expel | expel < deport
throw_out | evict < expel throw_out | ban < outlaw prohibit forbid bar | outlaw < ban prohibit | prohibit < ban forbid |
legalise < legalize allow | permit < allow authorise authorize | authorise < authorize permit allow approve | licence <
license permit | approve < back pass endorse | pass < approve adopt | enact < pass | amend < change modify | repeal < scrap
abolish | enforce < implement apply | implement < enforce carry_out introduce | carry_out < conduct perform implement execute
do | conduct < carry_out perform run do | perform < carry_out conduct do | execute < carry_out | undertake < carry_out do | do
< carry_out perform conduct | undergo < have | suffer < undergo experience sustain | sustain < suffer | experience < undergo
suffer | endure < suffer | contract < catch | spread < transmit transmission | transmit < spread | infect < contract | cure <
heal | heal < cure recover | recover < heal get_better rebound | get_better < recover improve | get_worse < worsen deteriorate
| worsen < get_worse deteriorate | deteriorate < worsen | improve < get_better enhance | enhance < improve | strengthen <
reinforce | weaken < undermine | undermine < weaken | boost < increase raise rise | bolster < strengthen boost | curb < limit
restrict | restrict < limit curb | limit < restrict curb cap | double < twofold | halve < half | triple < treble | shrink <
contract fall | expand < grow extend | widen < expand broaden | broaden < widen expand | stretch < extend | extend < prolong
lengthen | prolong < extend | shorten < cut reduce | delay < postpone put_off | bring_forward < advance | schedule < plan |
plan < intend aim | intend < plan aim | aim < intend seek | hope < wish | wish < hope want | long < want | prefer < favour
favor | choose < pick select opt | pick < choose select | select < choose pick | opt < choose | decide < choose resolve |
resolve < settle solve | settle < resolve | solve < resolve | agree < consent | consent < agree | refuse < decline | disagree
< differ | argue < contend maintain | contend < argue maintain | clash < fight confrontation | fight < battle | battle < fight
| win < triumph victory | triumph < win victory | beat < defeat overcome thrash trounce edge | overcome < beat defeat | edge <
beat | draw < tie | concede < admit | let_in < concede | score < net | net < score | assist < help | rescue < save | save <
rescue | perish < die | pass_away < die | lose_life < die | fatal < deadly lethal | deadly < fatal lethal | lethal < deadly
fatal | wounded < injured hurt | injured < wounded hurt | hurt < injure wound harm | harm < hurt damage | damage < harm |
wreck < destroy | ruin < destroy | ravage < destroy | burn_down < burn | blaze < fire | catch_fire < burn | extinguish <
put_out | erupt < break_out | break_out < erupt start | break_in < burgle | burgle < break_in | rob < steal | kidnap < abduct
| abduct < kidnap | gun_down < shoot kill | hit < strike | strike < hit | knock_down < demolish hit | crash < smash collide |
smash < crash | climb < rise | drop < fall | rebound < recover | fall < tumble slip dip slump plunge | rise < jump soar surge
| kill < shoot_dead gun_down | die < drown perish succumb | burn < torch | steal < rob loot | capture < seize catch | stab <
knife | murdered < assassinated | bid < campaign attempt candidacy | attempt < bid effort | campaign < bid | failed <
unsuccessful | unsuccessful < failed | backer < supporter | supporter < backer fan | ally < supporter partner | rival <
opponent competitor | foe < enemy opponent | enemy < foe | row < dispute argument | dispute < row argument disagreement | spat
< row dispute | blunder < mistake error | mistake < error blunder | error < mistake blunder | flaw < defect fault error | plea
< appeal | call < appeal demand | vow < promise pledge | pact < agreement treaty deal | accord < agreement pact | rift < split
division | surge < rise increase | slump < fall drop decline | cut < reduction decrease | reduction < cut decrease | quake <
earthquake | tremor < earthquake | toll < number deaths | casualty < victim | fatality < death | mayhem < chaos | chaos <
disorder | unrest < riot riots disorder violence | gathering < meeting rally | crowd < people spectators | onlooker <
spectator bystander | bystander < onlooker | neighbour < neighbor | teenager < teen youth | teen < teenager | pensioner <
retiree | retiree < pensioner | toddler < child | newborn < baby | offspring < child | sibling < brother sister | parent <
father mother | father < dad | mother < mum mom | spouse < husband wife | partner < spouse companion | tenant < renter |
landlord < owner | proprietor < owner | founder < creator | creator < founder inventor | inventor < creator | originator <
creator | skilled < experienced | veteran < experienced | rookie < newcomer | newcomer < new | freshman < newcomer student |
alumnus < graduate | graduate < alumnus alumni | pupil < student schoolchild | professor < academic lecturer | lecturer <
academic | expert < specialist | specialist < expert | analyst < expert | commentator < analyst | pundit < commentator expert
| critic < reviewer | reviewer < critic | viewer < audience | listener < audience | reader < audience | customer < client
shopper buyer | client < customer | shopper < customer | consumer < customer shopper buyer | vendor < seller | seller < vendor
| retailer < shop store supermarket | outlet < shop store | eatery < restaurant | restaurant < eatery | pub < bar | residence
< home house | dwelling < home house | flat < apartment | apartment < flat | lodging < accommodation | courtroom < court |
lawsuit < suit case | suit < lawsuit | verdict < ruling | ruling < decision verdict judgment | judgment < ruling decision |
decision < ruling | hearing < trial | testimony < statement evidence | evidence < proof | proof < evidence | wound < injury |
injury < wound | ailment < illness disease | illness < disease ailment sickness | sickness < illness | remedy < cure treatment
| treatment < therapy | surgery < operation | operation < surgery | medic < doctor paramedic | physician < doctor | clinic <
hospital | isolation < quarantine | salary < pay wage | wage < pay salary | pay < salary wage | bonus < payment | fee <
payment charge | payment < fee | fund < money | funding < money | cash < money | loan < credit | savings < money | purchase <
buy | takeover < acquisition | acquisition < takeover purchase | merger < takeover | bankruptcy < insolvency | insolvency <
bankruptcy | insolvent < bankrupt | bankrupt < insolvent | unemployed < jobless | jobless < unemployed | unemployment <
joblessness | wealthy < rich affluent | rich < wealthy affluent | poor < impoverished | impoverished < poor | famous <
renowned known celebrated | renowned < famous | prominent < leading | leading < top prominent | top < leading best highest |
best < top finest | worst < bottom | biggest < largest | largest < biggest | smallest < tiniest | oldest < eldest | eldest <
oldest | initial < first | final < last | previous < former earlier prior | former < previous ex | prior < previous earlier |
current < present incumbent | incumbent < current sitting | upcoming < next forthcoming | forthcoming < upcoming next | annual
< yearly | yearly < annual | daily < everyday | frequent < regular | regular < frequent usual | rare < uncommon | uncommon <
rare | common < widespread | widespread < common | entire < whole | whole < entire | partial < incomplete | complete < full
total | full < complete total | total < complete overall | overall < total | main < chief primary principal | principal < main
chief | primary < main chief | key < main important crucial | crucial < key vital | vital < crucial essential | essential <
vital necessary | necessary < essential required | compulsory < mandatory required | voluntary < optional | optional <
voluntary | illegal < unlawful | unlawful < illegal | legal < lawful | lawful < legal | innocent < guiltless | wrong <
incorrect | incorrect < wrong false | false < incorrect untrue wrong | untrue < false | true < correct | correct < right
accurate | accurate < correct | difficult < hard tough | hard < difficult tough | easy < simple | simple < easy | fast < quick
rapid swift | rapid < fast quick swift | slow < sluggish | strong < powerful | powerful < strong | weak < feeble | dangerous <
hazardous risky unsafe | hazardous < dangerous | risky < dangerous | safe < secure | secure < safe | angry < furious irate |
furious < angry | glad < happy pleased | happy < glad pleased delighted | pleased < happy glad delighted | delighted <
thrilled overjoyed | sad < unhappy | unhappy < sad | afraid < scared frightened fearful | scared < afraid frightened |
frightened < afraid scared | worried < concerned anxious | concerned < worried anxious | surprised < astonished amazed |
shocked < stunned | stunned < shocked | disappointed < frustrated | annoyed < irritated | tired < exhausted weary | ill < sick
unwell | sick < ill unwell | unwell < ill sick | healthy < well | clever < intelligent smart | smart < clever intelligent |
stupid < foolish | foolish < stupid | brave < courageous | courageous < brave | honest < truthful | peaceful < nonviolent |
violent < brutal | cheap < inexpensive | inexpensive < cheap | expensive < costly | costly < expensive | empty < vacant |
vacant < empty | crowded < packed | packed < crowded | noisy < loud | loud < noisy | quiet < silent | silent < quiet | alone <
solo | separate < independent | independent < autonomous | autonomous < independent | joint < shared common | foreign <
overseas | overseas < abroad foreign | abroad < overseas | domestic < national home | national < nationwide | nationwide <
national countrywide | local < regional | regional < local | urban < city | rural < countryside | measure measured
measurement record recorded register registered | excavation dig | trip crossing journey | let_go release released freed free | test
tested try_out trial trialled | funding fund funded finance | rise rose risen
climb increase < gain gained | report reported < confirm
confirmed announce announced | automatically <
itself | northern < north | southern < south | eastern < east | western < west | central < centre center middle | give given gave < pass
passed hand handed present presented award awarded grant granted donate donated | become became < turn turned | open opened <
reopen reopened | need require | reduce < lower | lower < reduce
| middle < centre center | centre center < middle | happen occur < take_place | take_place < happen occur | link connection <
association | association < link connection correlation | automatically < itself automatic | include comprise contain < feature |
locate situate stand < lie sit perch | lie < locate situate stand | choose select pick opt | change alter modify < replace |
check inspect verify | mend repair fix | replace swap substitute | mainly mostly primarily chiefly largely predominantly |
usually normally typically generally ordinarily | often frequently regularly | sometimes occasionally | rare uncommon scarce |
roughly approximately | originally initially | enough sufficient adequate | entire whole complete |
participate take_part compete | postpone put_off delay defer | cancel call_off scrap | establish set_up found create | consist
comprise < contain | connect link join < attach | attach fasten fix mount | remove take_off take_out detach | rotate turn spin |
press push | hold keep store | protect guard shield | prevent stop avoid | produce generate yield | receive obtain get | supply
provide deliver furnish < give | feed eat live_on | inhabit live_in occupy | resemble look_like similar | vary differ range |
weigh < weight | measure < length height | cover span extend stretch < spread | last take continue < run | cost price < priced |
charge bill | forbid prohibit ban disallow | refuse decline turn_down reject
`;
