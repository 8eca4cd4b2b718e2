import {bundle} from '../../i18n/translate.js';

/** Texts of the break-evens. Those that end in `Is` are definitions. */
export const texts = bundle({
  en: {
    title: 'Where it stops paying',
    item: 'Figure',
    value: 'Break-even',
    today: 'Today',
    distance: 'Distance',
    efficiency: 'Rig efficiency',
    electricityPriceIs: 'The electricity price at which nothing is left.',
    btcPriceIs: 'The bitcoin price at which nothing is left: what mining one bitcoin costs.',
    hashpriceIs: 'The earnings of a thousand TH/s in a day at which nothing is left.',
    rigRevenueIs: 'The earnings of one rig in a day at which nothing is left.',
    efficiencyIs: 'The energy a rig may use for a trillion guesses until nothing is left.',
    rigsIs: 'The number of rigs whose earnings just carry the fixed costs.',
    note: 'Each line changes one figure and leaves all others as they are.',
    negative: 'A negative electricity price means that even free power would lose money.',
    none: 'After the charges on revenue nothing is left, so nothing breaks even.',
    map: 'Net {0} profit in {1}, by two prices',
    sentence: 'The thick line separates profit from loss; today is framed.',
    nowhere: 'nothing breaks even',
    notForFree: 'even free power would lose money',
  },
  ru: {
    title: 'Где майнинг перестаёт окупаться',
    item: 'Показатель',
    value: 'Порог безубыточности',
    today: 'Сейчас',
    distance: 'Отличие от текущего',
    efficiency: 'Эффективность устройства',
    electricityPriceIs: 'Цена электроэнергии, при которой ничего не остаётся.',
    btcPriceIs: 'Цена биткоина, при которой ничего не остаётся: во что обходится добыча одного биткоина.',
    hashpriceIs: 'Доход тысячи TH/s за сутки, при котором ничего не остаётся.',
    rigRevenueIs: 'Доход одного устройства за сутки, при котором ничего не остаётся.',
    efficiencyIs: 'Сколько энергии на триллион попыток может тратить устройство, пока прибыль не исчезнет.',
    rigsIs: 'Количество устройств, доход которых едва покрывает постоянные расходы.',
    note: 'В каждой строке меняется один показатель, остальные не меняются.',
    negative: 'Отрицательная цена значит: убыток даже при бесплатной электроэнергии.',
    none: 'После отчислений с выручки ничего не остаётся, поэтому порога безубыточности нет.',
    map: 'Чистая прибыль {0} в {1} при двух ценах',
    sentence: 'Толстая линия отделяет прибыль от убытка, сегодняшние цены в рамке.',
    nowhere: 'порога безубыточности нет',
    notForFree: 'убыток даже при бесплатной электроэнергии',
  },
  kk: {
    title: 'Залалсыздық нүктелері',
    item: 'Көрсеткіш',
    value: 'Залалсыздық шегі', // L
    today: 'Бүгін',
    distance: 'Айырмасы', // L
    efficiency: 'Құрылғы тиімділігі', // L
    electricityPriceIs: 'Ештеңе қалмайтын электр энергиясының бағасы.', // L
    btcPriceIs: 'Ештеңе қалмайтын биткоин бағасы: бір биткоинды өндіру құны.', // L
    hashpriceIs: 'Мың TH/s-тың тәуліктік табысы, одан ештеңе қалмайды.', // L
    rigRevenueIs: 'Бір құрылғының тәуліктік табысы, одан ештеңе қалмайды.', // L
    efficiencyIs: 'Құрылғының триллион әрекетке жұмсай алатын энергиясы, одан соң ештеңе қалмайды.', // L
    rigsIs: 'Табысы тұрақты шығындарды әрең жабатын құрылғылар саны.', // L
    note: 'Әр жолда бір көрсеткіш өзгереді, қалғандары өзгермейді.', // L
    negative: 'Баға теріс болса, электр энергиясы тегін болса да залал шегесіз.', // L
    none: 'Түсімнен алынатын төлемдерден кейін ештеңе қалмайды, залалсыздық нүктесі жоқ.', // L
    map: 'Екі бағаға қарай {0} таза пайда, {1}', // L
    sentence: 'Қалың сызық пайда мен залалды бөледі, бүгінгі бағалар жақтауда.', // L
    nowhere: 'залалсыздық нүктесі жоқ', // L
    notForFree: 'электр энергиясы тегін болса да залал шегесіз', // L
  },
});
