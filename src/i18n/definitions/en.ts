import type {Key} from '../../core/parameters.js';
import type {SameTexts, TextTable} from '../text-table.js';

/** Inputs that are explained: all but those that only decide how numbers are shown. */
export type ExplainedKey = Exclude<Key, 'currency' | 'period'>;

/** A definition of every input and of every figure of the compact view, in at most fifteen words. */
export const en = {
  rigs: 'The number of mining machines on the farm.',
  fleet: 'The machine models on the farm, and how many of each there are.',
  rig: 'The machine model, which sets power and hashrate of one rig.',
  rigPower: 'The electric power that one machine draws at the wall, without cooling.',
  rigHashrate: 'How many trillion guesses a second one machine makes at finding a block.',
  coolingOverhead: 'Power for cooling, as a share of the power that the rigs draw.',
  uptime: 'The share of the day that the rigs run while power is bought.',
  winterUptime: 'The share of hours with grid power from November to March; the forecast counts it.',
  btcPrice: 'What one bitcoin sells for.',
  difficulty: 'How hard a block is to find; more difficulty means fewer coins for everybody.',
  blockHeight: 'The number of the next block; it decides when the block reward halves.',
  blockFees: 'What senders pay on average per block, on top of the block reward.',
  poolFee: 'The share of the coins that the mining pool keeps for its service.',
  hashprice: 'What a thousand TH/s earn in one day, as miners quote it.',
  rigRevenue: 'What one rig earns in a day of full uptime, after the pool fee.',
  kztPerUsd: 'How many tenge one dollar costs; amounts in tenge are converted at this rate.',
  electricityPrice: 'What one kilowatt-hour costs, before value-added tax and before the mining levy.',
  electricityVat: 'Value-added tax on electricity, as far as the operator does not get it back.',
  miningLevy: 'A charge by the state on each kilowatt-hour used for digital mining.',
  purchaseCap: 'The most energy that one purchase on the state’s power marketplace may have.',
  approvalDelay: 'How long each purchase of power waits until the marketplace approves it.',
  purchasesAhead: 'How many purchases of power can wait for approval at the same time.',
  complianceRate: 'The cost of following the rules that grows with revenue.',
  complianceFixed: 'The cost of following the rules that is the same in every month.',
  taxRate: 'The share of the profit that the state takes; on a loss there is none.',
  aifcShare: 'The share of coins to sell on exchanges of the Astana International Financial Centre (AIFC).',
  aifcFee: 'The exchange’s fee, as a share of the coins sold there.',
  fixedCosts: 'Wages, rent and repairs, which do not depend on how much is mined.',
  rigPricePerTh: 'What the rigs cost, for each TH/s of their hashrate.',
  rigPrice: 'What one rig costs; left empty, it follows from hashrate and price per TH/s.',
  rigResale: 'The share of their price that the rigs are sold for at the end.',
  horizon: 'How many months the forecast looks ahead.',
  difficultyGrowth: 'How much the difficulty rises every month of the forecast.',
  priceGrowth: 'How much the bitcoin price rises every month of the forecast.',
  discountRate: 'How much less money is worth for every year that you wait for it.',
  curtail: 'Whether the rigs stand still in months whose revenue does not pay for their power.',
  plantPower: 'The power of the new plant at full output.',
  plantFactor: 'The plant’s mean output, as a share of its full power.',
  plantCost: 'What building the plant costs for each kilowatt of its power.',
  generationCost: 'What the plant spends to generate one megawatt-hour.',
  miningShare: 'The share of the plant’s output that may be used for mining.',
  gridTariff: 'What the grid pays the plant for one kilowatt-hour.',
  basis: 'Which figure the revenue is calculated from.',
  rules: 'A set of tax, compliance, forced sale and levy, from the article or the law.',

  turn: 'The prices at which nothing is left, each with all else unchanged.',
  net: 'What is left of the revenue after all costs and tax, without the rigs’ price.',
  revenue: 'What the coins mined in this period are worth.',
  costs: 'Everything paid in this period: power, compliance, fees, staff and tax.',
  margin: 'The net profit as a share of the revenue.',
  electricity: 'What the power costs, with value-added tax if there is any.',
  levy: 'The state’s charge on the power used for digital mining.',
  compliance: 'What following the rules costs: a share of the revenue and a fixed part.',
  exchangeFee: 'What the AIFC exchange takes for selling the coins.',
  fixed: 'Wages, rent and repairs of this period.',
  tax: 'The state’s share of the profit; on a loss there is none.',
  purchases: 'How often a day power must be bought, if no purchase exceeds the limit.',
  sale: 'The bills less the money from the coins that must be sold on AIFC.',
  investment: 'The price of all rigs together; the daily result leaves it out.',
  paybackFlat: 'How long today’s net profit needs to pay for the rigs.',
} as const satisfies Readonly<Record<ExplainedKey, string>> & TextTable;

export type DefinitionTexts = typeof en;

/** The same definitions in another language. */
export type Definitions = SameTexts<DefinitionTexts>;
