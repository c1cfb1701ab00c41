/** Words of place that stand in front of titles and names without being part of them: "US", "Norwegian". */

const PLACES = new Set(
  'afghan afghanistan africa african albania albanian algeria algerian america american argentina argentine argentinian armenia armenian asia asian australia australian austria austrian azerbaijan azerbaijani bangladesh bangladeshi bavaria bavarian belarus belarusian belarussian belgian belgium berlin bolivia bolivian bosnia bosnian brazil brazilian britain british brussels bulgaria bulgarian california californian cambodia canada canadian catalan catalonia chile chilean china chinese colombia colombian congo congolese croatia croatian cuba cuban cypriot cyprus czech danish denmark dutch ecuador egypt egyptian england english estonia estonian ethiopia ethiopian eu europe european finland finnish florida france french georgia georgian german germany ghana ghanaian greece greek haiti haitian hungarian hungary iceland icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italian italy jamaica japan japanese jordan jordanian kenya kenyan korea korean kosovo kurdish kuwait kuwaiti latvia latvian lebanese lebanon libya libyan lithuania lithuanian london luxembourg macedonia malaysia malaysian maltese malta mexican mexico michigan moldova moldovan mongolia montenegro moroccan morocco moscow myanmar nepal nepalese netherlands nevada nigeria nigerian nordic norway norwegian oman omani pakistan pakistani palestine palestinian panama paris peru peruvian philippine philippines poland polish portugal portuguese qatar qatari queensland romania romanian russia russian rwanda rwandan samoa samoan saudi scotland scottish senegal serbia serbian singapore singaporean slovak slovakia slovakian slovene slovenia slovenian somali somalia soviet spain spanish sudan sudanese sweden swedish swiss switzerland syria syrian taiwan taiwanese tanzania texas thai thailand tunisia tunisian turkey turkish uganda ugandan uk ukraine ukrainian un us usa uruguay uzbek vatican venezuela venezuelan vietnam vietnamese wales washington welsh yemen yemeni zambia zimbabwe alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts minnesota mississippi missouri montana nebraska ohio oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming ontario quebec alberta manitoba scotia columbia victoria tasmania sydney melbourne chicago boston detroit houston dallas seattle miami philadelphia atlanta denver toronto montreal vancouver beijing shanghai tokyo delhi mumbai kyiv kiev tehran baghdad kabul damascus cairo jerusalem gaza ankara istanbul rome madrid barcelona vienna warsaw prague budapest athens lisbon dublin edinburgh glasgow cardiff belfast oslo stockholm copenhagen helsinki geneva zurich westminster downing'.split(
    ' ',
  ),
);

const COMPOUND =
  /^(?:united states|united kingdom|new zealand|south africa|south african|north korea|north korean|south korea|south korean|saudi arabia|saudi arabian|sri lanka|sri lankan|hong kong|south sudan|south sudanese|european union|united nations|costa rica|el salvador|new york|new south|south wales|los angeles|san francisco|czech republic)$/;

/** Whether the word names a place or its people. */
export function isPlace(form: string): boolean {
  return PLACES.has(form) || (form.endsWith("'s") && PLACES.has(form.slice(0, -2)));
}

/** Whether the two words together name a place. */
export function isCompoundPlace(first: string, second: string): boolean {
  return COMPOUND.test(`${first} ${second.replace(/'s$/, '')}`);
}

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|christmas|easter|today|yesterday|tomorrow)$/;

/** Whether the word names a day or a month. */
export function isCalendar(form: string): boolean {
  return CALENDAR.test(form);
}

/** Countries whose people are called quite otherwise; most begin alike ("Germany", "German"). */
const SAME_PLACE = [
  'uk british britain english england',
  'us usa american america',
  'eu european europe',
  'netherlands dutch',
  'france french',
  'spain spanish',
  'ireland irish',
  'wales welsh',
  'denmark danish',
  'poland polish',
  'scotland scottish',
  'finland finnish',
  'switzerland swiss',
  'cyprus cypriot',
  'kosovo kosovar',
].map((names) => names.split(' '));

/** Whether two words mean the same place: "Britain" and "UK", "France" and "French". */
export function isSamePlace(one: string, other: string): boolean {
  if (one === other) return isPlace(one);
  if (!isPlace(one) || !isPlace(other)) return false;
  const named = SAME_PLACE.find((names) => names.includes(one));
  return named ? named.includes(other) : one.slice(0, 4) === other.slice(0, 4);
}
