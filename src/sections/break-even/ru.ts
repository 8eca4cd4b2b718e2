import type {BreakEvenText} from './en.js';

export const ru: Readonly<Record<BreakEvenText, string>> = {
  'break-even': 'Где майнинг перестаёт окупаться',
  breakEvenItem: 'Безубыточность при',
  breakEvenValue: 'Порог',
  breakEvenToday: 'Сейчас',
  breakEvenDistance: 'Запас',
  breakEvenUnit: 'Дж/TH',
  breakEvenEfficiency: 'Эффективность',
  breakEvenNote:
    'Каждая строка — при прочих данных как есть. Отрицательная цена электроэнергии: убыток даже с бесплатной энергией.',
  breakEvenNone: 'Отчисления с выручки не оставляют ничего, поэтому порога нет.',
  breakEvenMap: 'Чистая прибыль при двух ценах',
  breakEvenSentence:
    'По горизонтали — {0}, по вертикали — {1}. Толстая линия отделяет прибыль от убытка; ваша точка в рамке.',
};
