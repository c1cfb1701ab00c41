/**
 * The commonest function words of languages that news is written in. Running text is a third of them, menus,
 * headlines and lists of names have few (jusText, Pomikálek 2011).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'the of and to in a is that for it was on with as he be by at this are from but not have an they you which',
    'his has had were or she their her we will its who been would there if about when more what than said can i',
    'one all so some out up into no do my your our me him them these could after just over because how while any',
    'der die das und ist in den von zu mit dem des ein eine im für nicht auf sich es auch als an nach wie am sie',
    'er wir ich aus bei hat einer war werden wird noch nur über einem zum dass um so haben sind oder aber vor zur',
    'le la les de des du et en un une à est que qui dans pour pas sur par plus au avec ce il se sont son ne sa ses',
    'ont été être mais nous vous je elle aux cette ou leur ils',
    'el los las y del que se por con no para su al lo como más pero sus le ya o este sí porque esta entre cuando muy',
    'o os as do da dos das em um uma não com na no por mais se ao ele seu sua ou quando muito nos já está também',
    'il di che è e per un una sono della dei con non si da come anche più nel alla gli ha le lo i delle dal al',
    'de het een van en dat is op te zijn met voor niet aan er om hij ook als dan maar bij uit',
    'и в не на что с по как это он а из у к за от так для но же то бы вы все мы они был о при его или чтобы если',
    'yang dan di ke dari untuk dengan ini itu pada tidak adalah dalam akan juga bisa oleh atau karena ada saya kita',
    'og i det som på til av er for med den ikke de att är en ett och har om var',
    'w na z do się nie że to jest o za jak ale po od',
    've bir bu da için ile çok daha olarak gibi kadar',
  ].flatMap((line) => line.split(' ')),
);
