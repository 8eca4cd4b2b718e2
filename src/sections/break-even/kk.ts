import type {BreakEvenText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<BreakEvenText, string>> = {
  'break-even': 'Залалсыздық нүктелері',
  breakEvenItem: 'Залалсыздық шарты', // L
  breakEvenValue: 'Шек', // L
  breakEvenToday: 'Бүгін',
  breakEvenDistance: 'Айырма', // L
  breakEvenUnit: 'Дж/TH',
  breakEvenEfficiency: 'Тиімділік',
  breakEvenNote: 'Басқа деректер өзгермейді. Теріс электр бағасы: тегін энергиямен де залал.', // L
  breakEvenNone: 'Түсімнен төлемдер ештеңе қалдырмайды: шек жоқ.', // L
  breakEvenMap: 'Екі бағадағы таза пайда', // L
  breakEvenSentence: 'Көлденеңінен {0}, тігінен {1}. Қалың сызық — залал шегі, сіздің нүктеңіз жақтауда.', // L
};
