import {type Currency, isMoney, type NumberKey, PARAMETERS} from '../core/parameters.js';
import type {UnitPart, UnitSymbol} from '../i18n/en.js';
import type {FigureContext} from './context.js';

/** Parts of units that are no words. Empty ones are left out, because the field's label has them already. */
const SYMBOLS: Readonly<Record<UnitSymbol, string>> = {
  USD: '$',
  KZT: '₸',
  BTC: 'BTC',
  '%': '%',
  TH: 'TH',
  PH: 'PH/s',
  s: 's',
  rig: '',
  rigs: '',
  purchases: '',
  difficulty: '',
  block: '',
  months: '',
};

const isSymbol = (part: UnitPart): part is UnitSymbol => Object.hasOwn(SYMBOLS, part);

/** The parts of each unit. A cache, because every field is drawn at each keystroke. */
const PARTS = new Map<NumberKey, readonly UnitPart[]>();

function partsOf(key: NumberKey): readonly UnitPart[] {
  const parts = PARTS.get(key) ?? (PARAMETERS[key].unit.split('/') as UnitPart[]);
  PARTS.set(key, parts);
  return parts;
}

/** The unit of an input as the screen shows it; money in the given currency, else in the display currency. */
export function unitOf(
  {model, wording: {t}}: FigureContext,
  key: NumberKey,
  currency: Currency = model.inputs.currency,
): string {
  const inTenge = isMoney(key) && currency === 'KZT';
  return partsOf(key)
    .map((part) => (part === 'USD' && inTenge ? SYMBOLS.KZT : isSymbol(part) ? SYMBOLS[part] : t(part)))
    .filter(Boolean)
    .join('/');
}

/** A formatted number with its unit. The language decides on the space before a per cent sign. */
export function withUnit(context: FigureContext, key: NumberKey, text: string, currency?: Currency): string {
  const unit = unitOf(context, key, currency);
  if (unit === '') return text;
  return unit.startsWith('%') ? `${context.wording.format.asPercent(text)}${unit.slice(1)}` : `${text} ${unit}`;
}
