import type {Key} from '../core/parameters.js';

/**
 * The table of inputs as links of the first form knew it: there an input's sign is its place in this list, as one base-36
 * digit. Links of that form are out in the world, so the list never changes.
 */
const FIRST_KEYS: readonly Key[] = [
  'rigs',
  'rigPower',
  'rigHashrate',
  'uptime',
  'btcPrice',
  'difficulty',
  'blockHeight',
  'blockFees',
  'poolFee',
  'hashprice',
  'rigRevenue',
  'kztPerUsd',
  'electricityPrice',
  'miningLevy',
  'purchaseCap',
  'approvalDelay',
  'purchasesAhead',
  'complianceRate',
  'complianceFixed',
  'taxRate',
  'aifcShare',
  'aifcFee',
  'fixedCosts',
  'rigPrice',
  'rigResale',
  'horizon',
  'difficultyGrowth',
  'priceGrowth',
  'discountRate',
  'curtail',
  'basis',
  'rules',
  'rig',
  'currency',
  'period',
];

/** An entry of a link: the input, or undefined where the name is no input's; the name and the text as they were given. */
export interface LinkEntry {
  readonly key: Key | undefined;
  readonly name: string;
  /** Undefined where the entry has no text at all. */
  readonly text: string | undefined;
}

/** The entries of a link of the first form, such as `1_0500_c0.05USD`; undefined for every other text. */
export function readFirstForm(link: string): readonly LinkEntry[] | undefined {
  const [version, ...entries] = link.split('_');
  if (version !== '1') return undefined;
  return entries.map((entry) => {
    const name = entry.charAt(0);
    return {key: FIRST_KEYS[parseInt(name, 36)], name, text: entry.slice(1)};
  });
}
