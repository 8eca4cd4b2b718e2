import {isMoney, type NumberKey, PARAMETERS} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';
import type {Context} from './context.js';

/** Parts of units that the label says already. */
const SILENT = ['rig', 'rigs', 'purchases', 'difficulty', 'block', 'months'];

/** The unit as the field shows it, money in the display currency; what is no word in a language stays a symbol. */
export function unit({inputs, t}: Pick<Context, 'inputs' | 't'>, key: NumberKey): string {
  const symbols: Record<string, string> = {
    USD: inputs.currency === 'KZT' && isMoney(key) ? '₸' : '$',
    KZT: '₸',
    PH: 'PH/s',
  };
  return PARAMETERS[key].unit
    .split('/')
    .filter((part) => !SILENT.includes(part))
    .map((part) => symbols[part] ?? t(part as TextKey))
    .join('/');
}

/** A figure with its unit, the sign of per cent as the language sets it. */
export function withUnit(context: Pick<Context, 'inputs' | 't' | 'format'>, key: NumberKey, text: string): string {
  const itself = unit(context, key);
  return itself.startsWith('%') ? `${context.format.asPercent(text)}${itself.slice(1)}` : `${text} ${itself}`;
}
