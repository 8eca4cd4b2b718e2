import type {LayerName} from '../core/layers.js';
import type {Key, NumberKey, Table} from '../core/parameters.js';
import type {ReferenceSource} from '../data/references.js';
import type {Source} from '../data/sources.js';
import type {SameTexts, TextTable} from './text-table.js';

type PartsOf<Unit extends string> = Unit extends `${infer Head}/${infer Tail}` ? Head | PartsOf<Tail> : Unit;

/** A part of a unit in the table of inputs: `USD/kWh` has the parts `USD` and `kWh`. */
export type UnitPart = PartsOf<Table[NumberKey]['unit']>;

/** Parts that need no text: symbols, and words that the field's label has already. */
export type UnitSymbol =
  'USD' | 'KZT' | 'BTC' | '%' | 'TH' | 'PH' | 's' | 'rig' | 'rigs' | 'purchases' | 'difficulty' | 'block' | 'months';

/** Everything that needs a text: every input, every word of a unit, and every origin of a figure. */
type NamedThing = Key | Exclude<UnitPart, UnitSymbol> | Exclude<Source | LayerName, 'default'> | ReferenceSource;

/**
 * The English texts of the compact view, with the names of all inputs. Every language has the same keys. The lists have
 * an entry each for day, month and year.
 */
export const en = {
  heading: 'Kazakhstan mining profitability',
  period: 'Period',
  periods: ['Day', 'Month', 'Year'],
  currency: 'Currency',

  rigs: 'Rigs',
  rig: 'Rig model',
  rigPower: 'Power per rig',
  rigHashrate: 'Hashrate per rig',
  electricityPrice: 'Electricity',
  btcPrice: 'Bitcoin price',
  more: 'More inputs',
  basis: 'Revenue follows',
  rigRevenue: 'Revenue per rig',
  hashprice: 'Hashprice',
  difficulty: 'Network difficulty',
  blockHeight: 'Block height',
  blockFees: 'Fees per block',
  poolFee: 'Pool fee',
  kztPerUsd: 'Tenge per dollar',
  coolingOverhead: 'Cooling, on top of the rigs',
  uptime: 'Uptime',
  approvalDelay: 'Approval of a purchase',
  purchasesAhead: 'Purchases in approval',
  miningLevy: 'Mining levy',
  complianceFixed: 'Fixed compliance',
  aifcFee: 'AIFC exchange fee',
  fixedCosts: 'Staff, rent, repair',
  rules: 'Rules',
  taxRate: 'Tax on profit',
  complianceRate: 'Compliance',
  aifcShare: 'Sold on AIFC',
  purchaseCap: 'Limit of a purchase',
  rigPrice: 'Price of a rig',
  rigResale: 'Resale at the end',
  horizon: 'Horizon in months',
  difficultyGrowth: 'Difficulty growth',
  priceGrowth: 'Bitcoin price growth',
  discountRate: 'Discount rate',
  curtail: 'Switch off in months that do not pay for their power',
  plantPower: 'Plant power',
  plantFactor: 'Mean output',
  plantCost: 'Plant cost',
  generationCost: 'Generation cost',
  miningShare: 'Share that may mine',
  gridTariff: 'Grid tariff',

  rigArticle: 'The article\u2019s rig',
  rigNone: 'Other rig',

  day: 'day',
  month: 'month',
  year: 'year',
  min: 'min',
  kW: 'kW',
  kWh: 'kWh',
  MWh: 'MWh',
  MW: 'MW',

  article: 'article',
  law: 'law',
  snapshot: 'market',
  nameplate: 'maker',
  illustration: 'example',
  unstated: 'not in the article',
  host: 'set by this page',
  market: 'live market',
  link: 'from the link',
  reader: 'your figure',
  press: 'press',
  verified: 'confirmed',
  unverified: 'unconfirmed',
  nothingElse: 'no official figure',

  perPeriod: ['daily', 'monthly', 'yearly'],
  revenue: '{0} revenue',
  costs: '{0} costs',
  net: 'Net {0} profit',
  margin: 'Profitability',
  gain: 'Profit: {0} of revenue',
  loss: 'Loss: {0} of revenue',
  shares: 'Where the revenue goes',
  left: 'Left',
  shortfall: 'Not covered',
  purchases: {forms: ['{0} purchase of {1} MWh a day', '{0} purchases of {1} MWh a day']},
  unpaid: 'The {0} sale leaves {1} of bills unpaid',
  covered: 'The {0} sale pays every bill and leaves {1} over',

  basedOnArticle: 'Based on article data',
  assumptions: 'Assumptions',
  note: 'Actual profitability varies with prices, difficulty and downtime.',
  disclaimer: 'Not tax or legal advice.',
  reset: 'Reset',
  linkNotice: 'These numbers came with the link.',
  undo: 'Undo',
  copyLink: 'Copy link',
  copied: 'Copied.',

  range: 'Enter a number from {0} to {1}.',
  wholeRange: 'Enter a whole number from {0} to {1}.',
  syntax: 'This is not a number.',
  kept: 'Still calculating with {0}.',
  noEffect: 'no effect: revenue follows another figure',
  tooMuchHashrate: 'This is more hashrate than the whole Bitcoin network has.',
  noSuchRig: 'No known rig needs {0} J/TH: check power and hashrate.',
} as const satisfies Readonly<Record<NamedThing, string>> & TextTable;

export type CompactTexts = typeof en;

/** The same texts in another language. */
export type Texts = SameTexts<CompactTexts>;
