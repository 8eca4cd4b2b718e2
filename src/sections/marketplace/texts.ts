import {bundle} from '../../i18n/translate.js';

/** Texts of the marketplace. */
export const texts = bundle({
  en: {
    title: 'Buying power on the marketplace',
    purchases: 'Purchases a day',
    lasts: 'One purchase lasts',
    free: 'Uptime without waiting',
    change: 'Waiting changes {0} profit by',
    hour: 'An hour off, power not bought',
    hourIs: 'What the hour would have earned, less its power; before tax.',
    paid: 'An hour off, power already paid for',
    paidIs: 'What the hour would have earned; before tax.',
    plan: 'The day\u2019s purchases',
    start: 'Start',
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
    title: 'Закупка энергии на торгах',
    purchases: 'Закупок в сутки',
    lasts: 'Одной закупки хватает на',
    free: 'Доля времени в работе без ожидания',
    change: 'Из-за ожидания прибыль {0} меняется на',
    hour: 'Час простоя, энергия не куплена',
    hourIs: 'Доход этого часа за вычетом энергии, до налога.',
    paid: 'Час простоя, энергия оплачена',
    paidIs: 'Доход этого часа, до налога.',
    plan: 'Закупки за сутки',
    start: 'Начало',
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
    title: 'Сауда-саттықта энергия сатып алу', // L
    purchases: 'Тәулігіне сатып алу саны',
    lasts: 'Бір сатып алу жететін уақыт', // L
    free: 'Күтусіз жұмыс уақыты', // L
    change: 'Күту {0} пайданы өзгертетін сома', // L
    hour: 'Бір сағат тоқтап тұру, энергия сатып алынбаған', // L
    hourIs: 'Сол сағаттың табысынан энергия құнын шегергенде; салыққа дейін.', // L
    paid: 'Бір сағат тоқтап тұру, энергияға ақы төленген', // L
    paidIs: 'Сол сағаттың табысы; салыққа дейін.', // L
    plan: 'Тәуліктегі сатып алулар', // L
    start: 'Басталуы',
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
