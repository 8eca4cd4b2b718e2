import {bundle} from '../../i18n/translate.js';

/** Texts of the look back. The lists have the months from January as a sentence needs them behind "in" and behind "by the end of". */
export const texts = bundle({
  en: {
    title: 'What it would have earned',
    inMonths: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    endMonths: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    yearMonth: '{1} {0}',
    paidBackBy: 'Started in {0}, the farm would have been paid back in {1}.',
    shortAgain:
      'Started in {0}, the farm would have been paid back in {1}, but by the end of {2} it would be {3} short again.',
    stillShort:
      'Started in {0}, the farm would not have been paid back by the end of {1}: it would still be {2} short.',
    nothingPaid: 'Started in {0} with nothing invested, the farm would have had nothing to pay back.',
    earned: {forms: ['It would have earned {0} in {1} month.', 'It would have earned {0} in {1} months.']},
    lost: {forms: ['It would have lost {0} in {1} month.', 'It would have lost {0} in {1} months.']},
    someLose: 'It would have lost money in {0} of {1} months.',
    noneLoses: 'No month would have lost money.',
    paidBackSince: 'started in {1}, paid back in {0}',
    shortAgainSince: 'started in {1}, paid back in {0}, then short again',
    notPaidBackSince: 'started in {0}, not paid back',
    earnedSince: 'started in {1}, {0} earned',
    lostSince: 'started in {1}, {0} lost',
    start: 'Start',
    starts: 'Other starts',
    lastMonths: 'Last {0} months',
    sinceModel: 'Since the {0} ({1})',
    allMonths: 'All months since {0}',
    rigPriceThen: 'Price of one rig then',
    countedNow: 'Counted with today\u2019s price of {0} a rig, {1} for all rigs.',
    enterThen: 'Enter what was paid then.',
    countedThen: 'Counted with {0} a rig, as entered, and {1} for all rigs.',
    notOnSale: 'The {0} was not on sale yet in {1}: it came out in {2}.',
    perhapsNotOnSale: 'The {0} was perhaps not on sale yet in {1}: it came out in the course of {2}.',
    releaseUnknown: 'The {0} was perhaps not on sale yet in {1}: the year of its release is not known.',
    fleetNotOnSale: 'Some models of the fleet were not on sale yet in {1}: {0}.',
    fleetPerhapsNotOnSale: 'Some models of the fleet were perhaps not on sale yet in {1}: {0}.',
    yearUnknown: 'year not known',
    noRigSoGood: 'No model of the list that needs {0} or less is known to have been on sale before {1}.',
    chart: 'Net profit of each month from {0} to {1}.',
    chartOfMonth: 'Net profit of {0}.',
    month: 'Month',
    gain: 'Profit',
    loss: 'Loss',
    priceLine: 'Bitcoin price on a scale of its own: {0} in {1}, {2} in {3}',
    priceBehind: 'Bitcoin price on a scale of its own',
    priceOfMonth: 'Bitcoin price on a scale of its own: {0} in {1}',
    halving: 'Halving',
    paidBack: 'Paid back',
    at: '{0}: net profit {1}, revenue {2}, costs {3}, bitcoin price {4}',
    payback: 'Payback',
    never: 'Not by the end of {0}',
    free: 'Nothing is invested',
    netOfAll: 'Net profit of all months',
    lossMonths: 'Months with a loss',
    ofMonths: '{0} of {1}',
    final: 'Balance at the end',
    held: 'Coins kept by the end',
    paybackIs: 'How long money and coins kept would have needed to pay for the rigs.',
    netOfAllIs: 'Revenue of all months, less all costs and tax.',
    lossMonthsIs: 'Months whose costs and tax are more than their revenue.',
    finalIs: 'Money at the end, plus kept coins at the last price, less the rigs\u2019 price.',
    heldIs: 'All coins that would not have been sold by the end of the last month.',
    table: 'Month by month',
    price: 'Bitcoin price',
    revenue: 'Revenue',
    costs: 'Costs',
    net: 'Net profit',
    cash: 'Cash flow',
    balance: 'Balance',
    kept: 'BTC kept',
    leftOut:
      'Left out are the fees of blocks, which were a few per cent in most months, and the tariffs, rules and tenge rates of the past: today\u2019s apply to every month.',
    leavesOut: 'Without the fees of blocks; today\u2019s tariff, rules and tenge rate apply to every month.',
    byYears: 'Tax is counted by years from the first month; a loss lowers the tax of its own year only.',
    winter: 'From November to March there is grid power in {0} of the hours.',
    curtailed: 'The rigs stand still in months whose revenue does not cover the electricity.',
    byNetwork: 'The past always follows difficulty and bitcoin price, whatever today\u2019s revenue is based on.',
  },
  ru: {
    title: 'Сколько заработала бы ферма',
    inMonths: [
      'январе',
      'феврале',
      'марте',
      'апреле',
      'мае',
      'июне',
      'июле',
      'августе',
      'сентябре',
      'октябре',
      'ноябре',
      'декабре',
    ],
    endMonths: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    yearMonth: '{1} {0}\u00a0года',
    paidBackBy: 'Начав работу в {0}, ферма окупилась бы в {1}.',
    shortAgain: 'Начав работу в {0}, ферма окупилась бы в {1}, но к концу {2} ей снова не хватало бы {3}.',
    stillShort: 'Начав работу в {0}, ферма не окупилась бы и к концу {1}: ей не хватало бы ещё {2}.',
    nothingPaid: 'Начав работу в {0} без вложений, ферма не должна была бы ничего окупать.',
    earned: {
      forms: [
        'За {1} месяц она заработала бы {0}.',
        'За {1} месяца она заработала бы {0}.',
        'За {1} месяцев она заработала бы {0}.',
      ],
    },
    lost: {
      forms: [
        'За {1} месяц она потеряла бы {0}.',
        'За {1} месяца она потеряла бы {0}.',
        'За {1} месяцев она потеряла бы {0}.',
      ],
    },
    someLose: 'Убыточных месяцев было бы {0} из {1}.',
    noneLoses: 'Убыточных месяцев не было бы.',
    paidBackSince: 'при запуске в {1} окупилась бы за {0}',
    shortAgainSince: 'при запуске в {1} окупилась бы за {0}, но потом снова ушла бы в минус',
    notPaidBackSince: 'при запуске в {0} не окупилась бы',
    earnedSince: 'при запуске в {1} заработала бы {0}',
    lostSince: 'при запуске в {1} потеряла бы {0}',
    start: 'Начало',
    starts: 'Другое начало',
    lastMonths: 'Последние {0} месяца',
    sinceModel: 'С выхода {0} ({1})',
    allMonths: 'Все месяцы с {0} года',
    rigPriceThen: 'Цена одного устройства тогда',
    countedNow: 'В расчёте сегодняшняя цена: {0} за устройство, {1} за все устройства.',
    enterThen: 'Введите, сколько платили тогда.',
    countedThen: 'В расчёте введённая цена: {0} за устройство, {1} за все устройства.',
    notOnSale: 'В {1} модель {0} ещё не продавалась: она вышла в {2} году.',
    perhapsNotOnSale: 'Возможно, в {1} модель {0} ещё не продавалась: она вышла в течение {2} года.',
    releaseUnknown: 'Возможно, в {1} модель {0} ещё не продавалась: год её выхода неизвестен.',
    fleetNotOnSale: 'Некоторые модели парка в {1} ещё не продавались: {0}.',
    fleetPerhapsNotOnSale: 'Некоторые модели парка в {1}, возможно, ещё не продавались: {0}.',
    yearUnknown: 'год неизвестен',
    noRigSoGood: 'Неизвестно ни одной модели из списка, которая расходует не больше {0} и продавалась до {1} года.',
    chart: 'Чистая прибыль по месяцам, период: {0} – {1}.',
    chartOfMonth: 'Чистая прибыль за месяц: {0}.',
    month: 'Месяц',
    gain: 'Прибыль',
    loss: 'Убыток',
    priceLine: 'Цена биткоина в собственном масштабе: {0} ({1}), {2} ({3})',
    priceBehind: 'Цена биткоина в собственном масштабе',
    priceOfMonth: 'Цена биткоина в собственном масштабе: {0} ({1})',
    halving: 'Халвинг',
    paidBack: 'Окупилось',
    at: '{0}: чистая прибыль {1}, выручка {2}, расходы {3}, цена биткоина {4}',
    payback: 'Окупаемость',
    never: 'Не окупилась бы к концу {0}',
    free: 'Вложений нет',
    netOfAll: 'Чистая прибыль за все месяцы',
    lossMonths: 'Месяцев с убытком',
    ofMonths: '{0} из {1}',
    final: 'Баланс в конце',
    held: 'Накоплено монет к концу срока',
    paybackIs: 'За какое время деньги и накопленные монеты окупили бы устройства.',
    netOfAllIs: 'Выручка за все месяцы минус все расходы и налог.',
    lossMonthsIs: 'Месяцы, в которые расходы и налог больше выручки.',
    finalIs: 'Деньги в конце и накопленные монеты по цене последнего месяца за вычетом цены устройств.',
    heldIs: 'Все монеты, которые к концу последнего месяца остались бы непроданными.',
    table: 'По месяцам',
    price: 'Цена биткоина',
    revenue: 'Выручка',
    costs: 'Расходы',
    net: 'Чистая прибыль',
    cash: 'Денежный поток',
    balance: 'Баланс',
    kept: 'Осталось BTC',
    leftOut:
      'Не учтены комиссии блоков, в большинстве месяцев несколько процентов, и прежние тарифы, правила и курсы тенге: для всех месяцев взяты сегодняшние.',
    leavesOut: 'Без комиссий блоков; тариф, правила и курс тенге для всех месяцев сегодняшние.',
    byYears: 'Налог считается по годам с первого месяца; убыток уменьшает налог только своего года.',
    winter: 'С ноября по март энергия из сети есть в {0} часов.',
    curtailed: 'Устройства стоят в месяцы, когда выручка не покрывает электроэнергию.',
    byNetwork: 'Прошлое всегда считается по сложности сети и цене биткоина, по чему бы ни считалась выручка сегодня.',
  },
  kk: {
    title: 'Ферма қанша табыс табар еді', // L
    inMonths: [
      'қаңтарда',
      'ақпанда',
      'наурызда',
      'сәуірде',
      'мамырда',
      'маусымда',
      'шілдеде',
      'тамызда',
      'қыркүйекте',
      'қазанда',
      'қарашада',
      'желтоқсанда',
    ],
    endMonths: [
      'қаңтардың',
      'ақпанның',
      'наурыздың',
      'сәуірдің',
      'мамырдың',
      'маусымның',
      'шілденің',
      'тамыздың',
      'қыркүйектің',
      'қазанның',
      'қарашаның',
      'желтоқсанның',
    ],
    yearMonth: '{0}\u00a0жылғы {1}',
    paidBackBy: '{0} іске қосылған ферма {1} өтелер еді.', // L
    shortAgain: '{0} іске қосылған ферма {1} өтелер еді, бірақ {2} соңына қарай оған қайтадан {3} жетпес еді.', // L
    stillShort: '{0} іске қосылған ферма {1} соңына дейін өтелмес еді: оған әлі {2} жетпес еді.', // L
    nothingPaid: '{0} қаражат салынбай іске қосылған ферманың өтейтін ештеңесі болмас еді.', // L
    earned: {forms: ['Ол {1} айда {0} табар еді.']}, // L
    lost: {forms: ['Ол {1} айда {0} жоғалтар еді.']}, // L
    someLose: '{1} айдың {0} айы залалды болар еді.', // L
    noneLoses: 'Залалды ай болмас еді.', // L
    paidBackSince: '{1} іске қосылса, {0} ішінде өтелер еді', // L
    shortAgainSince: '{1} іске қосылса, {0} ішінде өтелер еді, кейін ақша қайта жетпей қалар еді', // L
    notPaidBackSince: '{0} іске қосылса, өтелмес еді', // L
    earnedSince: '{1} іске қосылса, {0} табар еді', // L
    lostSince: '{1} іске қосылса, {0} жоғалтар еді', // L
    start: 'Басталуы', // L
    starts: 'Басқа басталу айы', // L
    lastMonths: 'Соңғы {0} ай', // L
    sinceModel: '{0} шыққаннан бері ({1})', // L
    allMonths: '{0} жылдан бергі барлық ай', // L
    rigPriceThen: 'Бір құрылғының сол кездегі бағасы', // L
    countedNow: 'Бүгінгі бағамен есептелген: бір құрылғы {0}, барлық құрылғы {1}.', // L
    enterThen: 'Сол кезде қанша төленгенін енгізіңіз.', // L
    countedThen: 'Енгізілген бағамен есептелген: бір құрылғы {0}, барлық құрылғы {1}.', // L
    notOnSale: '{1} {0} моделі әлі сатылымда болмаған: ол {2} жылы шыққан.', // L
    perhapsNotOnSale: '{1} {0} моделі әлі сатылымда болмаған шығар: ол {2} жыл ішінде шыққан.', // L
    releaseUnknown: '{1} {0} моделі әлі сатылымда болмаған шығар: оның шыққан жылы белгісіз.', // L
    fleetNotOnSale: '{1} парктің кейбір модельдері әлі сатылымда болмаған: {0}.', // L
    fleetPerhapsNotOnSale: '{1} парктің кейбір модельдері әлі сатылымда болмаған шығар: {0}.', // L
    yearUnknown: 'жылы белгісіз', // L
    noRigSoGood: 'Тізімдегі {0} немесе одан аз жұмсайтын модельдердің {1} жылға дейін сатылғаны белгісіз.', // L
    chart: 'Ай сайынғы таза пайда, кезең: {0} – {1}.', // L
    chartOfMonth: 'Айдың таза пайдасы: {0}.', // L
    month: 'Ай',
    gain: 'Пайда',
    loss: 'Залал',
    priceLine: 'Биткоин бағасы, өз масштабында: {0} ({1}), {2} ({3})', // L
    priceBehind: 'Биткоин бағасы, өз масштабында', // L
    priceOfMonth: 'Биткоин бағасы, өз масштабында: {0} ({1})', // L
    halving: 'Халвинг',
    paidBack: 'Өтелді', // L
    at: '{0}: таза пайда {1}, түсім {2}, шығындар {3}, биткоин бағасы {4}', // L
    payback: 'Өтелу мерзімі',
    never: '{0} соңына дейін өтелмес еді', // L
    free: 'Салынған қаражат жоқ', // L
    netOfAll: 'Барлық айдың таза пайдасы', // L
    lossMonths: 'Залалды айлар', // L
    ofMonths: '{1} айдың {0} айы', // L
    final: 'Соңғы баланс', // L
    held: 'Соңына дейін жиналған монеталар', // L
    paybackIs: 'Ақша мен жиналған монеталар құрылғыларды қанша уақытта өтер еді.', // L
    netOfAllIs: 'Барлық айдың түсімінен барлық шығын мен салықты шегергендегі қалғаны.', // L
    lossMonthsIs: 'Шығындары мен салығы түсімінен көп айлар.', // L
    finalIs: 'Соңындағы ақша мен соңғы айдың бағасымен алынған монеталар, құрылғылардың бағасын шегергенде.', // L
    heldIs: 'Соңғы айдың аяғына дейін сатылмай қалатын барлық монета.', // L
    table: 'Ай сайын', // L
    price: 'Биткоин бағасы',
    revenue: 'Түсім',
    costs: 'Шығындар',
    net: 'Таза пайда',
    cash: 'Ақша ағыны', // L
    balance: 'Баланс',
    kept: 'Қалған BTC', // L
    leftOut:
      'Айлардың көбінде бірнеше пайыз болған блок комиссиялары мен бұрынғы тарифтер, ережелер және теңге бағамдары ескерілмеген: барлық айға бүгінгілері алынған.', // L
    leavesOut: 'Блок комиссиялары ескерілмеген; барлық айға бүгінгі тариф, ережелер және теңге бағамы алынған.', // L
    byYears: 'Салық бірінші айдан бастап жыл бойынша есептеледі; залал тек өз жылының салығын азайтады.', // L
    winter: 'Қарашадан наурызға дейін желі энергиясы бар сағаттар үлесі – {0}.', // L
    curtailed: 'Түсім электр энергиясын жаппайтын айларда құрылғылар тоқтап тұрады.', // L
    byNetwork:
      'Бүгінгі түсім неге қарай есептелсе де, өткен айлар әрқашан желі күрделілігі мен биткоин бағасы бойынша есептеледі.', // L
  },
});
