import {type Layer, resolve} from '../../src/core/layers.js';
import {translate} from '../../src/i18n/translate.js';
import type {MarketplaceContext} from '../../src/sections/marketplace/context.js';
import {logCsv} from '../../src/sections/marketplace/log/csv.js';
import {texts} from '../../src/sections/marketplace/texts.js';
import type {HourEntry} from '../../src/ui/desk-state.js';
import {contextOf} from '../ui/context.js';

/** A farm, and the hours that it can buy. */
export interface DayToLog {
  readonly values: Layer;
  readonly hours: readonly HourEntry[] | null;
}

const hours = (entry: (hour: number) => HourEntry): readonly HourEntry[] =>
  Array.from({length: 24}, (_, hour) => entry(hour));

/** Days whose figures are hard to add up. */
export const DAYS_TO_LOG: Readonly<Record<string, DayToLog>> = {
  'no hours entered': {values: {}, hours: null},
  'prices above and below zero': {
    values: {rigs: 1777, rules: 'law-2026', fixedCosts: 4321, aifcFee: 1.3},
    hours: hours((hour) => ({
      price: {amount: Math.round(1000 * Math.sin(hour)) / 9000, currency: 'USD'},
      available: null,
    })),
  },
  'quotas, in tenge': {
    values: {rigs: 123_457, rigPower: 3.3, rigHashrate: 187.3, currency: 'KZT', fixedCosts: 98_765, aifcShare: 33.3},
    hours: hours((hour) => ({
      price: {amount: 17.3 + 1.1 * hour, currency: 'KZT'},
      available: hour % 5 ? 7.77 * hour : null,
    })),
  },
  'one rig': {values: {rigs: 1, aifcShare: 99.9, fixedCosts: 1}, hours: null},
  'a day on which no hour pays': {values: {electricityPrice: 0.3, fixedCosts: 1234.56}, hours: null},
};

/** What the log's functions get on such a day. */
export function contextOfDay({values, hours: entries}: DayToLog, language = 'en'): MarketplaceContext {
  const context = contextOf(resolve({reader: values}), language);
  return {
    ...context,
    model: {...context.model, view: {...context.model.view, hours: entries}},
    own: translate(language, texts),
  };
}

/** The file of such a day. */
export const logOf = (day: DayToLog, language = 'en'): string => logCsv(contextOfDay(day, language), '2026-11-28');
