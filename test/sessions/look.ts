import {expect} from '@open-wc/testing';

import {type NumberKey, PARAMETERS} from '../../src/core/parameters.js';
import {type Calculator, inside} from '../element/driver.js';

/** Words that only a bug puts before a reader. */
const NONSENSE = /NaN|undefined|\bnull\b|Infinity|∞|\[object|\{\d\}|function ?\(|=>/;

const isShown = (element: Element): boolean =>
  !['STYLE', 'SCRIPT'].includes(element.tagName) && !element.hasAttribute('hidden');

/** Attributes that are seen or heard. */
const isRead = (name: string): boolean =>
  name.startsWith('aria-') ||
  ['title', 'placeholder', 'alt', 'label', 'value', 'd', 'x', 'y', 'width', 'height'].includes(name);

/** All texts that a reader can see or hear, through every open shadow root. */
function* textsIn(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.nodeValue ?? '';
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (!isShown(element)) return;
    for (const {name, value} of element.attributes) if (isRead(name)) yield value;
    if (element.localName === 'input' || element.localName === 'textarea') yield (element as HTMLInputElement).value;
    if (element.shadowRoot) yield* textsIn(element.shadowRoot);
  }
  for (const child of node.childNodes) yield* textsIn(child);
}

/** What is nonsense among all that a reader can see or hear, with what stands around it. */
export function nonsenseIn(element: Calculator): string[] {
  const found: string[] = [];
  for (const text of textsIn(inside(element))) if (NONSENSE.test(text)) found.push(text.trim().slice(0, 200));
  return found;
}

/** An amount as it is written, exactly: units of its last decimal. */
interface Written {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads a written amount in whatever currency; undefined for none, and for one that is shortened. */
export function amountIn(text: string, commaIsDecimal: boolean): Written | undefined {
  const bare = text.replace(/[\s\u00a0\u202f\u2060$₸%]/g, '').replace('\u2212', '-');
  const plain = commaIsDecimal ? bare.replace(',', '.') : bare.replaceAll(',', '');
  const [, sign, whole = '', decimals = ''] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (sign === undefined) return undefined;
  const units = BigInt(whole + decimals);
  return {units: sign === '-' ? -units : units, decimals: decimals.length};
}

/** The exact sum of written amounts, in units of so many decimals; undefined where one of them is no amount. */
export function sumOf(texts: readonly string[], commaIsDecimal: boolean, decimals: number): bigint | undefined {
  let sum = 0n;
  for (const text of texts) {
    const amount = amountIn(text, commaIsDecimal);
    if (!amount) return undefined;
    sum += amount.units * 10n ** BigInt(decimals - amount.decimals);
  }
  return sum;
}

const MOST_DECIMALS = 10;

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/** What a table says, cell by cell. */
const cellsOf = (table: Element | null): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));

const column = (rows: readonly string[][], place: number): string[] => rows.map((row) => row[place] ?? '');

/** Whether the numbers on screen add up: the answer, the bar, and each table that has its sum in it. */
export function expectSums(element: Calculator): void {
  const root = inside(element);
  const commaIsDecimal = !root.querySelector('.kz')?.getAttribute('lang')?.startsWith('en');
  const expectSum = (what: string, parts: readonly string[], total: string): void => {
    const sum = sumOf(parts, commaIsDecimal, MOST_DECIMALS);
    const shown = sumOf([total], commaIsDecimal, MOST_DECIMALS);
    if (sum === undefined || shown === undefined) return;
    expect(sum, `${what}: ${parts.join(' + ')} = ${total}`).to.equal(shown);
  };
  const minus = (text: string): string => (/[-\u2212]/.test(text) ? text.replace(/[-\u2212]/, '') : `-${text}`);

  const net = textOf(root.querySelector('[part=net] output'));
  const [revenue = '', costs = ''] = [...root.querySelectorAll('[part=figures] dl > div > dd:not(.explained)')].map(
    textOf,
  );
  expectSum('revenue less costs', [revenue, minus(costs)], net);

  const breakdown = cellsOf(root.querySelector('[data-section=breakdown] table'));
  if (breakdown.length > 0) {
    expectSum('breakdown', column(breakdown.slice(0, -1), 1), breakdown.at(-1)?.[1] ?? '');
    expectSum('breakdown, per cent', column(breakdown.slice(0, -1), 2), breakdown.at(-1)?.[2] ?? '');
    expect([breakdown[0]?.[1], breakdown.at(-1)?.[1]], 'breakdown and answer').to.deep.equal([revenue, net]);
  }
  const log = cellsOf(root.querySelector('[data-section=marketplaceLog] table'));
  const hours = log.filter(([name = '']) => /^\d\d:00/.test(name));
  const total = log[hours.length] ?? [];
  if (hours.length === 24)
    for (const [place, text] of total.entries())
      if (place >= 2) expectSum(`log, column ${place}`, column(hours, place), text);
}

/** What a field may differ from its input: where an amount was converted, its last digits are not shown. */
const ROUNDED = {relative: 0.01, absolute: 0.005};

/** Whether each field that is not being typed shows what is in force. */
export function expectFields(element: Calculator): void {
  const root = inside(element);
  const commaIsDecimal = !root.querySelector('.kz')?.getAttribute('lang')?.startsWith('en');
  const {inputs} = element;
  for (const field of root.querySelectorAll<HTMLInputElement>('input[inputmode][name]')) {
    const key = field.name as NumberKey;
    if (!(key in PARAMETERS) || field.ariaInvalid === 'true' || field === root.activeElement) continue;
    const amount = amountIn(field.value, commaIsDecimal);
    const shown = amount ? Number(amount.units) / 10 ** amount.decimals : null;
    const scale = inputs.currency === 'KZT' && PARAMETERS[key].unit.startsWith('USD') ? inputs.kztPerUsd : 1;
    const value = inputs[key] === null ? null : inputs[key] * scale;
    const allowed = ROUNDED.relative * Math.abs(value ?? 0) + ROUNDED.absolute;
    const isSame = shown === null || value === null ? shown === value : Math.abs(shown - value) <= allowed;
    expect(isSame, `${key} shows ${field.value}, in force is ${value}`).to.equal(true);
  }
}

/** Whether the parts of the result are the whole, apart from the last digits of a double. */
export function expectParts({result}: Calculator): void {
  const isSame = (a: number, b: number, size: number, what: string): void => {
    expect(Math.abs(a - b), `${what}: ${a} and ${b}`).to.be.at.most(1e-9 * Math.max(1e-30, size));
  };
  const {costs, revenue} = result;
  const {total, ...parts} = costs;
  const sum = Object.values(parts).reduce((whole, part) => whole + part, 0);
  const size = Math.max(revenue, total);
  isSame(sum, total, size, 'costs');
  isSame(revenue - total, result.netProfit, size, 'net profit');
  isSame(revenue - total + costs.tax, result.profitBeforeTax, size, 'profit before tax');
  isSame(result.btcSold + result.btcRetained, result.btcMined, result.btcMined, 'coins');
  isSame(result.power * 24 * result.effectiveUptime, result.energy, result.energy, 'energy');
}

/** Every number of a value; what is no number, text, switch or null is NaN. */
export const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : value === null || typeof value === 'string' || typeof value === 'boolean'
        ? []
        : [NaN];
