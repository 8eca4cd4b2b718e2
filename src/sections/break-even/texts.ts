import {bundle} from '../../i18n/translate.js';

/** Texts of the break-evens. */
export const texts = bundle({
  en: {
    title: 'Where it stops paying',
    item: 'Breaks even at',
    value: 'Break-even',
    today: 'Today',
    distance: 'Distance',
    unit: 'J/TH',
    efficiency: 'Efficiency',
    note: 'All other inputs as they are. A negative electricity price: even free power loses money.',
    none: 'Charges on revenue leave nothing, so nothing breaks even.',
    map: 'Net profit by two prices',
    sentence: '{0} across, {1} down. The thick line parts profit from loss; your point is framed.',
  },
  ru: {
    title: 'Где майнинг перестаёт окупаться',
    item: 'Безубыточность при',
    value: 'Порог',
    today: 'Сейчас',
    distance: 'Запас',
    unit: 'Дж/TH',
    efficiency: 'Эффективность',
    note: 'Прочие данные — как есть. Отрицательная цена электроэнергии: убыток даже с бесплатной.',
    none: 'Отчисления с выручки не оставляют ничего: порога нет.',
    map: 'Чистая прибыль при двух ценах',
    sentence: 'По горизонтали {0}, по вертикали {1}. Толстая линия — граница убытка, ваша точка в рамке.',
  },
  kk: {
    title: 'Залалсыздық нүктелері',
    item: 'Залалсыздық шарты', // L
    value: 'Шек', // L
    today: 'Бүгін',
    distance: 'Айырма', // L
    unit: 'Дж/TH',
    efficiency: 'Тиімділік',
    note: 'Басқа деректер өзгермейді. Теріс электр бағасы: тегін энергиямен де залал.', // L
    none: 'Түсімнен төлемдер ештеңе қалдырмайды: шек жоқ.', // L
    map: 'Екі бағадағы таза пайда', // L
    sentence: 'Көлденеңінен {0}, тігінен {1}. Қалың сызық — залал шегі, сіздің нүктеңіз жақтауда.', // L
  },
});
