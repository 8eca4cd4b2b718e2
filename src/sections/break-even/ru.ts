import type {BreakEvenText} from './en.js';

export const ru: Readonly<Record<BreakEvenText, string>> = {
  'break-even': 'Где майнинг перестаёт окупаться',
  breakEvenItem: 'Безубыточность при',
  breakEvenValue: 'Порог',
  breakEvenToday: 'Сейчас',
  breakEvenDistance: 'Запас',
  breakEvenUnit: 'Дж/TH',
  breakEvenEfficiency: 'Эффективность',
  breakEvenNote: 'Прочие данные — как есть. Отрицательная цена электроэнергии: убыток даже с бесплатной.',
  breakEvenNone: 'Отчисления с выручки не оставляют ничего: порога нет.',
  breakEvenMap: 'Чистая прибыль при двух ценах',
  breakEvenSentence: 'По горизонтали {0}, по вертикали {1}. Толстая линия — граница убытка, ваша точка в рамке.',
};
