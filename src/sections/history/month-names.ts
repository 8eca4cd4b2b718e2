import type {HistoryContext} from './past.js';

/** A month as tables and labels have it, such as `Jan 2023`, on one line. */
export const shortMonth = ({wording}: HistoryContext, month: string): string =>
  wording.format.date(month).replaceAll(' ', '\u00a0');

/** A month in full, as a sentence has it behind "in" or behind "by the end of". */
export function monthInSentence({own}: HistoryContext, month: string, behind: 'in' | 'end'): string {
  const [year = '', number] = month.split('-');
  return own('yearMonth', year, own.list(`${behind}Months`)[Number(number) - 1] ?? '');
}
