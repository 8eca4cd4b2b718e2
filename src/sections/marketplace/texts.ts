import {bundle} from '../../i18n/translate.js';
import {hoursTexts} from './hours/texts.js';
import {logTexts} from './log/texts.js';

/** Texts of the marketplace. */
export const texts = bundle({
  en: {
    ...hoursTexts.en,
    ...logTexts.en,
    title: 'Buying power on the marketplace',
    purchases: 'Purchases a day',
    lasts: 'One purchase lasts',
    free: 'Uptime without waiting',
    change: 'Waiting changes {0} profit by',
    hour: 'Cost of an hour off, power not bought',
    hourIs: 'What the hour would have earned, less its power; before tax.',
    paid: 'Cost of an hour off, power already paid for',
    paidIs: 'What the hour would have earned; before tax.',
    plan: 'The day\u2019s purchases',
    start: 'Start',
    end: 'End',
    time: 'Time',
    wholeDay: 'Whole day',
    prepay: 'Prepay for the day: {0}.',
    withVat: '{0}, VAT included',
    levyLater: 'The mining levy of {0} is charged later.',
    hoursLost: 'Hours off a day',
    hoursUnit: 'h',
    ifWaiting: 'If each approval took 15 minutes, the farm would stand still {0} hours a day',
    andLose: '{0} and lose {1} of {2} profit.',
    andLoseMore: '{0} and its {2} loss would be {1} larger.',
    andLoseLess: '{0}, but its {2} loss would be {1} smaller, because an hour costs more than it brings.',
    andNothing: '{0}, and its {2} profit would stay the same.',
    keepsUp: '15 minutes per approval would cost nothing, because approvals would keep up with the farm.',
    hourCosts: 'an hour off costs {0}',
    hourSaves: 'an hour off saves {0}',
    cost: 'Cost',
    range: '{0}–{1} of {2}',
    back: 'Previous',
    next: 'Next',
    save: 'Download CSV',
    cut: 'The file holds the first {0}.',
    uptime: 'Uptime with waiting',
    purchasesIs: 'How often power must be bought, if no purchase exceeds the limit.',
    lastsIs: 'How long the energy of one purchase feeds all rigs.',
    uptimeIs: 'The share of the day that the rigs run, as far as approvals feed them.',
    freeIs: 'The share of the day that the rigs would run if approvals took no time.',
    changeIs: 'The net profit less what it would be without any waiting.',
    answer: {forms: ['{0} purchase a day', '{0} purchases a day']},
  },
  ru: {
    ...hoursTexts.ru,
    ...logTexts.ru,
    title: 'Закупка энергии на торгах',
    purchases: 'Закупок в сутки',
    lasts: 'Одной закупки хватает на',
    free: 'Доля времени в работе без ожидания',
    change: 'Из-за ожидания прибыль {0} меняется на',
    hour: 'Цена часа простоя, энергия не куплена',
    hourIs: 'Доход этого часа за вычетом энергии, до налога.',
    paid: 'Цена часа простоя, энергия оплачена',
    paidIs: 'Доход этого часа, до налога.',
    plan: 'Закупки за сутки',
    start: 'Начало',
    end: 'Конец',
    time: 'Время',
    wholeDay: 'За сутки',
    prepay: 'Предоплата за сутки — {0}.',
    withVat: '{0} с НДС',
    levyLater: 'Плату за майнинг, {0}, начисляют позже.',
    hoursLost: 'Часов простоя в сутки',
    hoursUnit: 'ч',
    ifWaiting: 'Если бы каждое согласование занимало 15 минут, ферма простаивала бы {0} ч в сутки',
    andLose: '{0} и теряла бы {1} прибыли {2}.',
    andLoseMore: '{0}, а убыток {2} вырос бы на {1}.',
    andLoseLess: '{0}, но убыток {2} стал бы меньше на {1}: час работы стоит дороже, чем приносит.',
    andNothing: '{0}, а прибыль {2} не изменилась бы.',
    keepsUp: '15 минут на согласование не стоили бы ничего: согласования успевали бы за фермой.',
    hourCosts: 'час простоя стоит {0}',
    hourSaves: 'час простоя экономит {0}',
    cost: 'Стоимость',
    range: '{0}–{1} из {2}',
    back: 'Назад',
    next: 'Дальше',
    save: 'Скачать CSV',
    cut: 'В файле — первые {0}.',
    uptime: 'Доля времени в работе с ожиданием',
    purchasesIs: 'Сколько раз надо покупать энергию, не превышая лимит.',
    lastsIs: 'На сколько всем устройствам хватает энергии одной закупки.',
    uptimeIs: 'Доля суток, когда устройства работают, насколько хватает согласованной энергии.',
    freeIs: 'Доля суток, когда устройства работали бы без ожидания согласований.',
    changeIs: 'Чистая прибыль минус та, что была бы без ожидания.',
    answer: {forms: ['{0} закупка в сутки', '{0} закупки в сутки', '{0} закупок в сутки']},
  },
  kk: {
    ...hoursTexts.kk,
    ...logTexts.kk,
    title: 'Сауда-саттықта энергия сатып алу', // L
    purchases: 'Тәулігіне сатып алу саны',
    lasts: 'Бір сатып алу жететін уақыт', // L
    free: 'Күтусіз жұмыс уақыты', // L
    change: 'Күту {0} пайданы өзгертетін сома', // L
    hour: 'Бір сағат тоқтап тұрудың құны, энергия сатып алынбаған', // L
    hourIs: 'Сол сағаттың табысынан энергия құнын шегергенде; салыққа дейін.', // L
    paid: 'Бір сағат тоқтап тұрудың құны, энергияға ақы төленген', // L
    paidIs: 'Сол сағаттың табысы; салыққа дейін.', // L
    plan: 'Тәуліктегі сатып алулар', // L
    start: 'Басталуы',
    end: 'Аяқталуы',
    time: 'Уақыты',
    wholeDay: 'Тәулік бойы', // L
    prepay: 'Тәулікке алдын ала төленетін сома — {0}.', // L
    withVat: 'ҚҚС-пен {0}', // L
    levyLater: 'Майнинг үшін төлемақы, {0}, кейін есептеледі.', // L
    hoursLost: 'Тәулігіне тоқтап тұратын сағат', // L
    hoursUnit: 'сағ',
    ifWaiting: 'Әр келісу 15 минут алса, ферма тәулігіне {0} сағат тоқтап тұрар еді', // L
    andLose: '{0}, {2} пайда {1} азаяр еді.', // L
    andLoseMore: '{0}, {2} залал {1} көбейер еді.', // L
    andLoseLess: '{0}, бірақ {2} залал {1} азаяр еді: бір сағаттың шығыны табысынан көп.', // L
    andNothing: '{0}, ал {2} пайда өзгермес еді.', // L
    keepsUp: 'Келісуге кететін 15 минут шығын әкелмес еді: келісулер фермаға үлгерер еді.', // L
    hourCosts: 'бір сағат тоқтап тұру — {0} шығын', // L
    hourSaves: 'бір сағат тоқтап тұру — {0} үнем', // L
    cost: 'Құны',
    range: '{2} ішінен {0}–{1}', // L
    back: 'Артқа',
    next: 'Алға',
    save: 'CSV жүктеп алу',
    cut: 'Файлда алғашқы {0} бар.', // L
    uptime: 'Күтумен жұмыс уақыты', // L
    purchasesIs: 'Шектен аспай, неше рет энергия сатып алу керегі.', // L
    lastsIs: 'Бір сатып алудың энергиясы барлық құрылғыға жететін уақыт.', // L
    uptimeIs: 'Келісілген энергия жеткенше құрылғылар жұмыс істейтін тәулік үлесі.', // L
    freeIs: 'Келісуді күтпесе, құрылғылар жұмыс істейтін тәулік үлесі.', // L
    changeIs: 'Таза пайдадан күтусіз болатын таза пайданы шегергендегі айырма.', // L
    answer: {forms: ['тәулігіне {0} сатып алу']}, // L
  },
});
