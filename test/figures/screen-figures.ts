import '../../src/sections/breakdown/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/aifc/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/plant-deal/index.js';

import {type Calculator, inside, openMore, openRigFigures, seen} from '../element/driver.js';
import {drawer, toggle} from '../sections/section.js';
import {INPUT_NAMES} from './names.js';

/** Opens everything that shows figures. */
export async function openAll(element: Calculator): Promise<void> {
  await openMore(element);
  await openRigFigures(element);
  for (const name of ['breakdown', 'break-even', 'marketplace', 'aifc', 'projection', 'plant-deal'])
    await toggle(element, name);
}

const BREAK_EVENS = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue', 'efficiency', 'rigs'] as const;
const COSTS = ['electricity', 'levy', 'compliance', 'aifcFee', 'fixed', 'tax'] as const;

/** Figures by the ids of their names on the screen. */
const ROWS: Readonly<Record<string, string>> = {
  revenue: 'revenue-term',
  'costs.total': 'costs-term',
  margin: 'margin-term',
  legalBurden: 'legal-burden-term',
  neededSaleShare: 'aifc-needed',
  btcMined: 'aifc-mined',
  btcSold: 'aifc-sold',
  btcRetained: 'aifc-kept',
  purchases: 'marketplace-purchases',
  minutesPerPurchase: 'marketplace-lasts',
  effectiveUptime: 'marketplace-uptime',
  lostHour: 'marketplace-hour',
  lostHourPrepaid: 'marketplace-paid',
};

/** What the screen shows, by the names of the figures. */
export interface ScreenFigures {
  /** Texts with currency and unit. */
  readonly whole: ReadonlyMap<string, string>;
  /** Numbers whose unit stands elsewhere. */
  readonly bare: ReadonlyMap<string, string>;
  /** Units that stand beside them. */
  readonly units: ReadonlyMap<string, string>;
  /** The prices in the sentence on where the result turns. */
  readonly turning: readonly string[];
}

/** Reads every figure that a calculator shows, in a section where one shows it. */
export function screenFigures(element: Calculator): ScreenFigures {
  const root = inside(element);
  const whole = new Map<string, string>();
  const bare = new Map<string, string>();
  const units = new Map<string, string>();
  whole.set('netProfit', seen(root.querySelector('[part=net] output')?.textContent));
  for (const [name, id] of Object.entries(ROWS)) {
    // The first line: behind it stands what coins are worth.
    const value = root.getElementById(id)?.closest('div')?.querySelector('dd');
    const first = [...(value?.childNodes ?? [])].filter((node) => node instanceof Text).map(({data}) => data);
    const worth = value?.querySelector('br') ? first.slice(0, -1) : first;
    if (value) whole.set(name, seen(worth.join('')));
  }
  const breakdown = [...drawer(element, 'breakdown').querySelectorAll('tbody tr')];
  for (const part of COSTS) {
    const label = seen(root.getElementById(`${part}-term`)?.textContent);
    const row = breakdown.find(({firstElementChild}) => seen(firstElementChild?.textContent) === label);
    if (row) whole.set(`costs.${part}`, seen(row.children[1]?.textContent).replace('−', ''));
  }
  for (const key of BREAK_EVENS) {
    const row = root.getElementById(`break-even-${key}`)?.closest('tr');
    if (!row) continue;
    bare.set(`breakEven.${key}`, seen(row.children[1]?.textContent));
    bare.set(`today.${key}`, seen(row.children[2]?.textContent));
  }
  for (const key of INPUT_NAMES) {
    const field = root.querySelector<HTMLInputElement>(`input[name="${key}"]:not([type=range])`);
    // A field shows what the reader types until it is left, and what cannot be used for longer.
    if (!field || field === root.activeElement || field.ariaInvalid === 'true') continue;
    bare.set(key, seen(field.value) || '–');
    units.set(key, seen(root.getElementById(`${key}-unit`)?.textContent));
  }
  const turning = [...root.querySelectorAll('[part=results] .turn b')].map(({textContent}) => seen(textContent));
  return {whole, bare, units, turning};
}
