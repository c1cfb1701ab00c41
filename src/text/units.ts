/** Units that news measures in, and the base unit that each is compared in. */

export interface Unit {
  readonly kind: 'duration' | 'measure';
  readonly base: string;
  /** How many base units it is. */
  readonly factor: number;
}

const DAY = 86_400;

const TABLE: readonly (readonly [string, Unit['kind'], string, number])[] = [
  ['second seconds sec secs', 'duration', 'second', 1],
  ['minute minutes min mins', 'duration', 'second', 60],
  ['hour hours hr hrs', 'duration', 'second', 3_600],
  ['day days', 'duration', 'second', DAY],
  ['week weeks', 'duration', 'second', 7 * DAY],
  ['fortnight fortnights', 'duration', 'second', 14 * DAY],
  ['month months', 'duration', 'second', 30.4375 * DAY],
  ['year years yr yrs', 'duration', 'second', 365.25 * DAY],
  ['decade decades', 'duration', 'second', 3_652.5 * DAY],
  ['century centuries', 'duration', 'second', 36_525 * DAY],
  ['km kilometre kilometres kilometer kilometers', 'measure', 'metre', 1_000],
  ['metre metres meter meters', 'measure', 'metre', 1],
  ['cm centimetre centimetres centimeter centimeters', 'measure', 'metre', 0.01],
  ['micrometre micrometres micrometer micrometers micron microns μm', 'measure', 'metre', 1e-6],
  ['nanometre nanometres nanometer nanometers nm', 'measure', 'metre', 1e-9],
  ['mm millimetre millimetres millimeter millimeters', 'measure', 'metre', 0.001],
  ['mile miles', 'measure', 'metre', 1_609.344],
  ['foot feet ft', 'measure', 'metre', 0.3048],
  ['inch inches', 'measure', 'metre', 0.0254],
  ['yard yards', 'measure', 'metre', 0.9144],
  ['hectare hectares', 'measure', 'square metre', 10_000],
  ['acre acres', 'measure', 'square metre', 4_046.856],
  ['km2 sqkm', 'measure', 'square metre', 1e6],
  ['kg kilogram kilograms kilo kilos kilogramme kilogrammes', 'measure', 'gram', 1_000],
  ['mg milligram milligrams milligramme milligrammes', 'measure', 'gram', 0.001],
  ['microgram micrograms', 'measure', 'gram', 1e-6],
  ['ounce ounces oz', 'measure', 'gram', 28.3495],
  ['g gram grams gramme grammes', 'measure', 'gram', 1],
  ['tonne tonnes ton tons', 'measure', 'gram', 1e6],
  ['lb lbs', 'measure', 'gram', 453.592],
  ['litre litres liter liters', 'measure', 'litre', 1],
  ['ml millilitre millilitres milliliter milliliters', 'measure', 'litre', 0.001],
  ['pint pints', 'measure', 'litre', 0.568],
  ['gallon gallons', 'measure', 'litre', 3.785],
  ['barrel barrels', 'measure', 'barrel', 1],
  ['mph', 'measure', 'km/h', 1.609344],
  ['kph', 'measure', 'km/h', 1],
  ['degree degrees °', 'measure', 'degree', 1],
  ['knot knots', 'measure', 'km/h', 1.852],
  ['volt volts', 'measure', 'volt', 1],
  ['hertz hz', 'measure', 'hertz', 1],
  ['khz kilohertz', 'measure', 'hertz', 1e3],
  ['mhz megahertz', 'measure', 'hertz', 1e6],
  ['ghz gigahertz', 'measure', 'hertz', 1e9],
  ['watt watts', 'measure', 'watt', 1],
  ['kilowatt kilowatts kw', 'measure', 'watt', 1e3],
  ['megawatt megawatts mw', 'measure', 'watt', 1e6],
  ['gigawatt gigawatts gw', 'measure', 'watt', 1e9],
  ['gigabyte gigabytes gb', 'measure', 'byte', 1e9],
  ['megabyte megabytes mb', 'measure', 'byte', 1e6],
  ['terabyte terabytes tb', 'measure', 'byte', 1e12],
];

const COMPOUND: readonly (readonly [string, string, number])[] = [
  [
    'kilometres an hour|kilometres per hour|kilometers an hour|kilometers per hour|km an hour|km per hour|km h',
    'km/h',
    1,
  ],
  ['miles an hour|miles per hour', 'km/h', 1.609344],
  ['metres a second|metres per second|meters a second|meters per second', 'km/h', 3.6],
  ['kilowatt hours|kilowatt hour', 'watt hour', 1e3],
  ['megawatt hours|megawatt hour', 'watt hour', 1e6],
  ['gigawatt hours|gigawatt hour', 'watt hour', 1e9],
  ['light years|light year', 'light year', 1],
  [
    'square kilometre|square kilometres|square kilometer|square kilometers|square km|sq km',
    'square metre',
    1e6,
  ],
  ['square metre|square metres|square meter|square meters', 'square metre', 1],
  ['square mile|square miles|sq mi', 'square metre', 2_589_988],
  ['square foot|square feet|sq ft', 'square metre', 0.092903],
];

/** Word, or two or three words with blanks, → unit. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...TABLE.flatMap(([names, kind, base, factor]) =>
    names.split(' ').map((name): [string, Unit] => [name, { kind, base, factor }]),
  ),
  ...COMPOUND.flatMap(([names, base, factor]) =>
    names.split('|').map((name): [string, Unit] => [name, { kind: 'measure', base, factor }]),
  ),
]);
