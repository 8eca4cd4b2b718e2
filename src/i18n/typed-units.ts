/**
 * The units that readers type behind a number, by the unit of the input's row. Spellings are in lower case, without
 * spaces, points, and marks of multiplication: `кВт·ч` is `квтч`.
 */

/** What a number in a typed unit is multiplied by, to be in the unit of the row: a factor times a power of ten. */
export interface UnitScale {
  readonly exponent: number;
  readonly factor: number;
}

type Spellings = readonly [scale: UnitScale, spellings: string];

const tens = (exponent: number): UnitScale => ({exponent, factor: 1});
const times = (factor: number): UnitScale => ({exponent: 0, factor});
const SAME = tens(0);

const WATT = 'w watt watts вт ватт';
const KILOWATT = 'kw kilowatt kilowatts квт киловатт';
const MEGAWATT = 'mw megawatt megawatts мвт мегаватт';
const GIGAWATT = 'gw гвт';
const KILOWATT_HOUR = 'kwh квтч квтсағ';
const MEGAWATT_HOUR = 'mwh мвтч мвтсағ';
const GIGAWATT_HOUR = 'gwh гвтч гвтсағ';
const MINUTES = 'm min mins minute minutes мин минута минуты минут';
const HOURS = 'h hr hrs hour hours ч час часа часов сағ сағат';
const DAY = 'd day сутки день тәулік күн';
const MONTH = 'mo mon month months мес месяц месяца месяцев ай';
const YEAR = 'y yr year years г год года лет жыл';
const RIG = 'rig rigs unit units pcs asic asics шт штук штука штуки устройство устройства устройств дана құрылғы';
const COIN = 'btc bitcoin ₿ биткоин';
const GIGAHASH = 'gh gh/s гх гх/с';
const TERAHASH = 't th th/s тх тх/с';
const PETAHASH = 'ph ph/s пх пх/с';
const EXAHASH = 'eh eh/s эх эх/с';
const PERCENT = '% percent процент процента процентов пайыз';

const join = (spellings: string, per: string): string =>
  spellings
    .split(' ')
    .flatMap((first) => per.split(' ').map((second) => `${first}/${second}`))
    .join(' ');

/** Units of inputs that are no money. An input whose unit is missing here takes a number alone. */
const UNITS: Readonly<Record<string, readonly Spellings[]>> = {
  rigs: [[SAME, RIG]],
  kW: [
    [SAME, KILOWATT],
    [tens(-3), WATT],
    [tens(3), MEGAWATT],
  ],
  MW: [
    [SAME, MEGAWATT],
    [tens(-3), KILOWATT],
    [tens(3), GIGAWATT],
  ],
  MWh: [
    [SAME, MEGAWATT_HOUR],
    [tens(-3), KILOWATT_HOUR],
    [tens(3), GIGAWATT_HOUR],
  ],
  'TH/s': [
    [SAME, TERAHASH],
    [tens(-3), GIGAHASH],
    [tens(3), PETAHASH],
    [tens(6), EXAHASH],
  ],
  '%': [[SAME, PERCENT]],
  '%/month': [[SAME, `${PERCENT} ${join('%', `m ${MONTH}`)}`]],
  '%/year': [[SAME, `${PERCENT} ${join('%', YEAR)}`]],
  difficulty: [
    [tens(9), 'g'],
    [tens(12), 't'],
    [tens(15), 'p'],
    [tens(18), 'e'],
  ],
  block: [[SAME, 'block blocks блок']],
  'BTC/block': [[SAME, `${COIN} ${join(COIN, 'block блок')}`]],
  min: [
    [SAME, MINUTES],
    [times(60), HOURS],
  ],
  months: [
    [SAME, `m ${MONTH}`],
    [times(12), YEAR],
  ],
  purchases: [[SAME, 'purchase purchases закупка закупки закупок']],
};

/** What stands behind the `/` of a price, by the row's unit without its currency. */
const DIVISORS: Readonly<Record<string, readonly Spellings[]>> = {
  kWh: [
    [SAME, KILOWATT_HOUR],
    [tens(-3), MEGAWATT_HOUR],
  ],
  MWh: [
    [SAME, MEGAWATT_HOUR],
    [tens(3), KILOWATT_HOUR],
  ],
  BTC: [[SAME, COIN]],
  month: [[SAME, `m ${MONTH}`]],
  rig: [[SAME, RIG]],
  'rig/day': [[SAME, `${RIG} ${DAY} ${join(RIG, DAY)}`]],
  TH: [[SAME, TERAHASH]],
  kW: [
    [SAME, KILOWATT],
    [tens(3), WATT],
    [tens(-3), MEGAWATT],
  ],
  'PH/day': [
    [SAME, `${PETAHASH} ${join(PETAHASH, DAY)}`],
    [tens(3), join(TERAHASH, DAY)],
  ],
  USD: [[SAME, 'usd $']],
};

/** The scale of a spelling among those of a unit: `w` has 10⁻³ among those of `kW`. */
const scaleOf = (
  spellingsOf: Readonly<Record<string, readonly Spellings[]>>,
  unit: string,
  typed: string,
): UnitScale | undefined => spellingsOf[unit]?.find(([, spellings]) => spellings.split(' ').includes(typed))?.[0];

/** The scale of a unit typed for an input with a row's unit; undefined for one that cannot be meant. */
export const unitScale = (rowUnit: string, typed: string): UnitScale | undefined =>
  typed === '' ? SAME : scaleOf(UNITS, rowUnit, typed);

/** The scale of what a price is divided by, such as `kwh` for an input in `USD/kWh`. */
export const divisorScale = (rowUnit: string, typed: string): UnitScale | undefined =>
  typed === '' ? SAME : scaleOf(DIVISORS, rowUnit.slice(rowUnit.indexOf('/') + 1), typed);

/**
 * Units in which a single letter is no thousand or million, because it could be the beginning of the unit itself, as in
 * `3.5 k` for kilowatts.
 */
const LETTERS_ARE_UNITS: ReadonlySet<string> = new Set([
  'kW',
  'MW',
  'MWh',
  'TH/s',
  '%',
  '%/month',
  '%/year',
  'BTC/block',
  'min',
  'months',
]);

const LETTERS: Readonly<Record<string, number>> = {k: 3, K: 3, к: 3, К: 3, m: 6, M: 6};

const WORDS: readonly (readonly [exponent: number, pattern: RegExp])[] = [
  [3, /^(thousand|тыс(\.|яч[аи]?)?|мың)(?![a-zа-яәғқңөұүһі])/i],
  [6, /^(million|mln|млн|миллион(а|ов)?)(?![a-zа-яәғқңөұүһі])/i],
];

/** A thousand or a million at the beginning of what follows a number: its power of ten, and the text behind it. */
export function splitMultiple(rowUnit: string, text: string): {readonly exponent: number; readonly rest: string} {
  for (const [exponent, pattern] of WORDS) {
    const word = pattern.exec(text)?.[0];
    if (word) return {exponent, rest: text.slice(word.length).replace(/^\./, '').trim()};
  }
  const exponent = LETTERS[text.charAt(0)];
  // A letter that goes on is the beginning of another word, as in `kWh` or `KZT`.
  if (exponent === undefined || LETTERS_ARE_UNITS.has(rowUnit) || /^.[\p{L}]/u.test(text))
    return {exponent: 0, rest: text};
  return {exponent, rest: text.slice(1).trim()};
}
