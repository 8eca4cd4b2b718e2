import type {Costs} from '../core/day.js';
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

/** The name of each cost on the screen. */
type CostText = `cost${Capitalize<Exclude<keyof Costs, 'total'>>}`;

/** Everything that needs a text: every input, every word of a unit, and every origin of a figure. */
type NamedThing = Key | CostText | Exclude<UnitPart, UnitSymbol> | Source | LayerName | ReferenceSource;

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
  electricityPrice: 'Electricity price',
  electricityVat: 'VAT on electricity',
  btcPrice: 'Bitcoin price',
  more: 'More inputs',
  basis: 'Revenue based on',
  rigRevenue: 'Revenue per rig',
  hashprice: 'Hashprice',
  difficulty: 'Network difficulty',
  blockHeight: 'Block height',
  blockFees: 'Fees per block',
  poolFee: 'Pool fee',
  kztPerUsd: 'Tenge per dollar',
  coolingOverhead: 'Cooling, on top of the rigs',
  uptime: 'Uptime',
  winterUptime: 'Hours with power in winter',
  approvalDelay: 'Approval time per purchase',
  purchasesAhead: 'Approvals at once',
  miningLevy: 'Mining levy',
  complianceFixed: 'Compliance, fixed part',
  aifcFee: 'AIFC exchange fee',
  fixedCosts: 'Staff, rent, repair',
  rules: 'Rules',
  taxRate: 'Tax on profit',
  complianceRate: 'Compliance, share of revenue',
  aifcShare: 'Sold on AIFC',
  purchaseCap: 'Limit per purchase',
  rigPricePerTh: 'Rig price per TH/s',
  rigPrice: 'Price of one rig',
  rigResale: 'Resale value at the end',
  horizon: 'Horizon in months',
  difficultyGrowth: 'Difficulty growth',
  priceGrowth: 'Bitcoin price growth',
  discountRate: 'Discount rate',
  curtail: 'Switch off in months whose revenue does not pay for the power',
  plantPower: 'Plant power',
  plantFactor: 'Mean output',
  plantCost: 'Construction cost',
  generationCost: 'Generation cost',
  miningShare: 'Share for mining',
  gridTariff: 'Price the grid pays',

  rigArticle: 'The article\u2019s rig',
  on: 'on',
  off: 'off',
  rigNone: 'Other rig',
  basisNetwork: 'Difficulty and bitcoin price',
  basisHashprice: 'Hashprice',
  basisRigRevenue: 'Revenue per rig',

  costElectricity: 'Electricity',
  costLevy: 'Mining levy',
  costCompliance: 'Compliance',
  costAifcFee: 'AIFC exchange fee',
  costFixed: 'Staff, rent, repair',
  costTax: 'Tax on profit',

  day: 'day',
  month: 'month',
  year: 'year',
  min: 'min',
  kW: 'kW',
  kWh: 'kWh',
  MWh: 'MWh',
  MW: 'MW',
  JTH: 'J/TH',

  article: 'article',
  law: 'law',
  snapshot: 'market',
  nameplate: 'maker',
  illustration: 'our example',
  unstated: 'not in the article',
  host: 'set by this page',
  market: 'live market',
  link: 'from the link',
  reader: 'your value',
  press: 'press',
  default: 'preset',
  unset: 'not set',
  verified: 'confirmed',
  unverified: 'unconfirmed',

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

  notCounted: 'Not counted: {0} for the rigs. At today\u2019s numbers they pay for themselves in {1}.',
  notCountedNever: 'Not counted: {0} for the rigs. At today\u2019s numbers they never pay for themselves.',
  durationYears: '{0} years',
  durationMonths: '{0} months',
  roundedUp: '{0}, rounded up to {1}',
  noRigs: 'Enter how many rigs.',

  badgeName: '{0}: source, {1}',
  fromDefault: 'The calculator starts with {0}.',
  fromArticle: 'The article says {0}.',
  fromUnstated: 'The article does not mention it. The calculator starts with {0}.',
  fromExample: '{0} is our example. The article gives no figure.',
  fromSnapshot: 'The market figure of {1} is {0}.',
  fromNameplate: 'The nameplate of the {1} says {0}.',
  fromRules: 'The rules \u201c{1}\u201d say {0}.',
  fromHost: 'This page sets {0}.',
  fromMarket: 'The live market says {0}.',
  fromLink: 'The link brought {0}.',
  fromReader: 'You entered {0}.',
  fromReaderChoice: 'You chose {0}.',
  fromNobody: 'It is not set.',
  articleSilent: 'The article gives no figure.',
  articleImplies: 'The article implies {0}.',
  exampleIs: 'Our example is {0}.',
  lawSays: 'The law has said {0} since {1}.',
  pressSays: 'Press reports of {1} say {0}.',
  marketSays: 'The market figure of {1} was {0}.',
  nameplatesSay: 'Nameplates of makers say {0}.',
  isConfirmed: 'This is confirmed.',
  isNotConfirmed: 'This is not confirmed.',
  withoutVat: '{0} without VAT',
  noteTaxRate: 'No mining tax of 15% was found.',
  noteMiningLevy: 'Renewable power and power off the grid pay 1\u00a0₸.',
  noteElectricityVat: 'Sales of digital assets are exempt, so the operator likely bears it. This is our reading.',
  notePurchaseCap: 'The auction rules that were seen name no limit. Power is sold there by the hour.',
  noteAifcShare: 'No text after the changes of January 2026 was found.',
  noteComplianceRate: 'No official figure was found.',
  noteComplianceFixed: 'A licence for the owner of a data centre costs 8.65 million ₸ for three years (2026).',
  noteRigPower: 'The lower figures spread the auction purchases of early 2024 over all registered rigs.',
  noteMiningShare: 'The split is in the article alone.',

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
  syntax: 'Enter a number, such as {0}.',
  readAs: 'Read as {0}. If you mean {1}, write {2}.',
  kept: 'The calculator still uses {0}.',
  noEffect: 'no effect: revenue is based on another figure',
  tooMuchHashrate: 'This is more hashrate than the whole Bitcoin network has.',
  noSuchRig: 'No known rig needs {0} J/TH. Check power and hashrate.',
} as const satisfies Readonly<Record<NamedThing, string>> & TextTable;

export type CompactTexts = typeof en;

/** The same texts in another language. */
export type Texts = SameTexts<CompactTexts>;
