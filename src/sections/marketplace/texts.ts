import {bundle} from '../../i18n/translate.js';

/** Texts of the marketplace. */
export const texts = bundle({
  en: {
    title: 'Buying power on the marketplace',
    purchases: 'Purchases a day',
    lasts: 'One purchase lasts',
    free: 'Without the wait',
    change: 'The wait changes {0} profit by',
    hour: 'A lost hour, power not bought',
    hourIs: 'Its earnings less its power, before tax.',
    paid: 'A lost hour, power paid for',
    paidIs: 'Its earnings, before tax.',
    plan: 'The day\u2019s purchases',
    start: 'Start',
    cost: 'Cost',
    range: '{0}–{1} of {2}',
    back: 'Previous',
    next: 'Next',
    save: 'Download CSV',
    cut: 'The file holds the first {0}.',
  },
  ru: {
    title: 'Закупка энергии на торгах',
    purchases: 'Закупок в сутки',
    lasts: 'Одной закупки хватает на',
    free: 'Без ожидания',
    change: 'Ожидание меняет прибыль {0} на',
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
  },
  kk: {
    title: 'Сауда-саттықта энергия сатып алу', // L
    purchases: 'Тәулігіне сатып алу саны',
    lasts: 'Бір сатып алу жететін уақыт', // L
    free: 'Күтусіз', // L
    change: 'Күтудің {0} пайдаға әсері', // L
    hour: 'Тоқтаған сағат, энергия алынбаған', // L
    hourIs: 'Сол сағаттың табысы, энергия құнынсыз, салыққа дейін.', // L
    paid: 'Тоқтаған сағат, энергия төленген', // L
    paidIs: 'Сол сағаттың табысы, салыққа дейін.', // L
    plan: 'Тәуліктегі сатып алулар', // L
    start: 'Басталуы',
    cost: 'Құны',
    range: '{2} ішінен {0}–{1}', // L
    back: 'Артқа',
    next: 'Алға',
    save: 'CSV жүктеп алу',
    cut: 'Файлда алғашқы {0} бар.', // L
  },
});
