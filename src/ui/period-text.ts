import {capitalised} from '../i18n/format.js';
import type {FigureContext} from './context.js';

/** The name of a total for the period in force, such as "Net daily profit". */
export const periodText = ({wording: {t, periodEntry}}: FigureContext, key: 'revenue' | 'costs' | 'net'): string =>
  capitalised(t(key, periodEntry('perPeriod')));
