/** Countries and continents with the words for what is theirs: "France", "French". Folded, one group each. */

const GROUPS = `
us usa america american americans united-states
uk britain british briton britons united-kingdom
england english
scotland scottish scots
wales welsh
ireland irish
france french
germany german germans
italy italian italians
spain spanish spaniards
portugal portuguese
netherlands dutch holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
denmark danish danes
sweden swedish swedes
norway norwegian norwegians
finland finnish finns
iceland icelandic
poland polish poles
czechia czech czechs
slovakia slovak slovakian slovaks
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian bulgarians
greece greek greeks
serbia serbian serbians serb serbs
croatia croatian croatians
slovenia slovenian slovenians
albania albanian albanians
ukraine ukrainian ukrainians
russia russian russians
belarus belarusian belarussian belarusians
georgia georgian georgians
armenia armenian armenians
azerbaijan azerbaijani azerbaijanis
turkey turkish turks türkiye
cyprus cypriot cypriots
israel israeli israelis
palestine palestinian palestinians
lebanon lebanese
syria syrian syrians
jordan jordanian jordanians
iraq iraqi iraqis
iran iranian iranians
yemen yemeni yemenis
oman omani omanis
qatar qatari qataris
kuwait kuwaiti kuwaitis
emirates emirati uae
saudi saudis saudi-arabia
egypt egyptian egyptians
libya libyan libyans
tunisia tunisian tunisians
algeria algerian algerians
morocco moroccan moroccans
sudan sudanese
ethiopia ethiopian ethiopians
kenya kenyan kenyans
nigeria nigerian nigerians
ghana ghanaian ghanaians
somalia somali somalis
zimbabwe zimbabwean zimbabweans
south-africa south-african
afghanistan afghan afghans
pakistan pakistani pakistanis
india indian indians
bangladesh bangladeshi bangladeshis
nepal nepali nepalese
china chinese
taiwan taiwanese
japan japanese
korea korean koreans
north-korea north-korean
south-korea south-korean
vietnam vietnamese
thailand thai thais
cambodia cambodian cambodians
malaysia malaysian malaysians
singapore singaporean singaporeans
indonesia indonesian indonesians
philippines philippine filipino filipinos
myanmar burma burmese
mongolia mongolian
kazakhstan kazakh kazakhs
australia australian australians
new-zealand new-zealander
samoa samoan samoans
tonga tongan
fiji fijian
canada canadian canadians
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian argentines
chile chilean chileans
peru peruvian peruvians
colombia colombian colombians
venezuela venezuelan venezuelans
bolivia bolivian bolivians
ecuador ecuadorian
cuba cuban cubans
haiti haitian haitians
europe european europeans
africa african africans
asia asian asians
antarctica antarctic
california californian
texas texan
florida floridian
catalonia catalan
bavaria bavarian
malawi malawian
zambia zambian
tanzania tanzanian
uganda ugandan
rwanda rwandan
congo congolese
cameroon cameroonian
senegal senegalese
mali malian
angola angolan
mozambique mozambican
botswana
namibia
madagascar
uruguay uruguayan
paraguay paraguayan
guyana guyanese
panama panamanian
guatemala guatemalan
honduras honduran
nicaragua nicaraguan
jamaica jamaican
luxembourg
malta maltese
estonia estonian estonians
latvia latvian latvians
lithuania lithuanian lithuanians
moldova moldovan
macedonia macedonian
montenegro montenegrin
bosnia bosnian bosnians
kosovo kosovar
uzbekistan uzbek
turkmenistan turkmen
laos laotian
maldives
bahrain bahraini
tibet tibetan
`;
/** States and cities, which stand for themselves. */
const SINGLE = `
alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa
kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee utah vermont virginia wisconsin
wyoming ontario quebec queensland victoria karnataka kerala london paris berlin madrid rome moscow
beijing tokyo delhi mumbai cairo tehran baghdad damascus jerusalem kabul islamabad ankara istanbul
athens vienna brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest dublin
edinburgh glasgow belfast cardiff manchester birmingham liverpool munich hamburg frankfurt cologne
barcelona lisbon milan naples kiev kyiv minsk seoul pyongyang shanghai wuhan bangkok jakarta manila
sydney melbourne brisbane canberra perth auckland wellington toronto montreal ottawa vancouver
boston chicago houston dallas philadelphia phoenix seattle detroit denver miami atlanta baltimore
nairobi lagos johannesburg isfahan kerman alexandria nice lyon marseille bogota lima santiago
caracas havana washington`;

const PLACES: ReadonlyMap<string, string> = new Map([
  ...SINGLE.trim()
    .split(/\s+/)
    .map((form): [string, string] => [form, form]),
  ...GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
]);

/** One key for a place and its adjective: `place("french")` and `place("france")` are equal; else null. */
export function place(form: string): string | null {
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  return PLACES.get(bare) ?? null;
}

/** Key of a place of two words, "united states", else null. */
export function placeOfTwo(first: string, second: string): string | null {
  return PLACES.get(`${first}-${second.replace(/'s$/, '')}`) ?? null;
}
