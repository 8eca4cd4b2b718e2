import {bundle} from '../../i18n/translate.js';
import {rangeTexts} from './range/texts.js';

/** Texts of the projection. */
export const texts = bundle({
  en: {
    title: 'The months ahead',
    balance: 'Balance',
    sentence: 'Balance after each month: {0} at the start, {1} after {2}.',
    month: 'Month',
    at: '{2}, month {0}: {1}',
    flatPoint: 'at today\u2019s numbers {0}',
    trendLine: 'With these trends',
    flatLine: 'At today\u2019s numbers',
    paidBack: 'Paid back',
    halving: 'Halving',
    winterBand: 'November to March, with grid power in {0} of the hours',
    inWinter: '{0}, winter',
    payback: 'Payback with these trends',
    flat: 'Payback at today\u2019s numbers',
    never: 'Does not pay back within {0}',
    neverFlat: 'Does not pay back',
    free: 'Nothing is invested',
    npv: 'Net present value',
    final: 'Balance at the end, with resale',
    held: 'Coins kept by the end',
    table: 'Month by month',
    revenue: 'Revenue',
    costs: 'Costs',
    net: 'Net profit',
    cash: 'Cash flow',
    kept: 'BTC kept',
    note: 'Operating profit only, without depreciation. Tax is counted by years from month 1; a loss lowers the tax of its own year only. The halving is counted; difficulty and price change only as you enter. The payback at today\u2019s numbers ignores growth, winter and the halving.',
    halvingAt: 'The next halving is due in {0}.',
    price: 'One rig costs {0}, that is {1} for each TH/s; all rigs cost {2}.',
    paybackIs: 'When the money and the coins kept have paid for the rigs.',
    flatIs: 'How long today\u2019s net profit needs to pay for the rigs.',
    npvIs: 'What all future payments are worth today, less the price of the rigs.',
    finalIs: 'All money and coins kept at the end, less the price of the rigs.',
    heldIs: 'All coins that were not sold until the last month.',
    cashIs:
      'Cash flow is the money from the coins sold less all costs. Coins that are kept are not in it, so it can be negative in a month with a profit.',
    months: {forms: ['{0} month', '{0} months']},
    years: {forms: ['{0} year', '{0} years']},
    paidBackIn: 'paid back in {0}; {1} futures within {2}',
    notPaidBack: 'not paid back in {0}; {1} futures it is',
    trendsPaidBack: 'With these trends the farm is paid back in {0}.',
    trendsNotPaidBack: 'With these trends the farm is not paid back within {0}.',
    steadyPaidBack: 'If price and difficulty stay as they are, the farm is paid back in {0}.',
    steadyNotPaidBack: 'If price and difficulty stay as they are, the farm is not paid back within {0}.',
    trends: 'Difficulty changes by {0} a month and the bitcoin price by {1}.',
    leavesOut: 'Operating profit only, without depreciation; the halving is counted.',
    ...rangeTexts.en,
  },
  ru: {
    title: 'Прогноз по месяцам',
    balance: 'Баланс',
    sentence: 'Баланс по месяцам: {0} в начале, {1} через {2}.',
    month: 'Месяц',
    at: '{2}, месяц {0}: {1}',
    flatPoint: 'по сегодняшним данным {0}',
    trendLine: 'При этих трендах',
    flatLine: 'По сегодняшним данным',
    paidBack: 'Окупилось',
    halving: 'Халвинг',
    winterBand: 'С ноября по март энергия из сети есть {0} часов',
    inWinter: '{0}, зима',
    payback: 'Окупаемость при этих трендах',
    flat: 'Окупаемость по сегодняшним данным',
    never: 'Не окупается за {0}',
    neverFlat: 'Не окупается',
    free: 'Вложений нет',
    npv: 'Чистая приведённая стоимость',
    final: 'Баланс в конце, с остаточной ценой',
    held: 'Накоплено монет к концу срока',
    table: 'По месяцам',
    revenue: 'Выручка',
    costs: 'Расходы',
    net: 'Чистая прибыль',
    cash: 'Денежный поток',
    kept: 'Осталось BTC',
    note: 'Только операционная прибыль, без амортизации. Налог считается по годам с первого месяца; убыток уменьшает налог только своего года. Халвинг учтён; сложность и цена меняются только так, как вы ввели. Окупаемость по сегодняшним данным не учитывает рост, зиму и халвинг.',
    halvingAt: 'В {0} ожидается следующий халвинг.',
    price: 'Одно устройство стоит {0}, то есть {1} за каждый TH/s; все устройства стоят {2}.',
    paybackIs: 'Когда деньги и накопленные монеты окупят устройства.',
    flatIs: 'За какое время сегодняшняя чистая прибыль окупит устройства.',
    npvIs: 'Сколько все будущие платежи стоят сегодня за вычетом цены устройств.',
    finalIs: 'Все деньги и накопленные монеты в конце срока за вычетом цены устройств.',
    heldIs: 'Все монеты, не проданные до последнего месяца.',
    cashIs:
      'Денежный поток — это деньги за проданные монеты минус все расходы. Оставленных монет в нём нет, поэтому он бывает отрицательным и в прибыльный месяц.',
    months: {forms: ['{0} месяц', '{0} месяца', '{0} месяцев']},
    years: {forms: ['{0} год', '{0} года', '{0} лет']},
    paidBackIn: 'окупается за {0}; за {2} — {1} вариантов будущего',
    notPaidBack: 'не окупается за {0}; {1} вариантов будущего — да',
    trendsPaidBack: 'При этих трендах ферма окупается за {0}.',
    trendsNotPaidBack: 'При этих трендах ферма не окупается за {0}.',
    steadyPaidBack: 'Если цена и сложность не изменятся, ферма окупится за {0}.',
    steadyNotPaidBack: 'Если цена и сложность не изменятся, ферма не окупится за {0}.',
    trends: 'Сложность меняется на {0} в месяц, цена биткоина — на {1}.',
    leavesOut: 'Только операционная прибыль, без амортизации; халвинг учтён.',
    ...rangeTexts.ru,
  },
  kk: {
    title: 'Алдағы айлар',
    balance: 'Баланс',
    sentence: 'Ай сайынғы баланс: басында {0}, {2} {1}.', // L
    month: 'Ай',
    at: '{2}, {0}-ай: {1}',
    flatPoint: 'бүгінгі деректер бойынша {0}', // L
    trendLine: 'Осы үрдістер бойынша', // L
    flatLine: 'Бүгінгі деректер бойынша', // L
    paidBack: 'Өтелді', // L
    halving: 'Халвинг',
    winterBand: 'Қарашадан наурызға дейін желі энергиясы бар сағаттар үлесі – {0}', // L
    inWinter: '{0}, қыс',
    payback: 'Осы үрдістер бойынша өтелу мерзімі', // L
    flat: 'Бүгінгі деректер бойынша өтелу мерзімі', // L
    never: '{0} өтелмейді', // L
    neverFlat: 'Өтелмейді', // L
    free: 'Салынған қаражат жоқ', // L
    npv: 'Таза келтірілген құн',
    final: 'Соңғы баланс, қайта сатумен', // L
    held: 'Соңына дейін жиналған монеталар', // L
    table: 'Ай сайын', // L
    revenue: 'Түсім',
    costs: 'Шығындар',
    net: 'Таза пайда',
    cash: 'Ақша ағыны', // L
    kept: 'Қалған BTC', // L
    note: 'Тек операциялық пайда, амортизациясыз. Салық бірінші айдан бастап жыл бойынша есептеледі; залал тек өз жылының салығын азайтады. Халвинг ескерілген; күрделілік пен баға тек сіз енгізгендей өзгереді. Бүгінгі деректер бойынша өтелу мерзімі өсуді, қысты және халвингті ескермейді.', // L
    halvingAt: 'Келесі халвинг күтілетін уақыт: {0}.', // L
    price: 'Бір құрылғы {0} тұрады, яғни әр TH/s үшін {1}; барлық құрылғы {2} тұрады.', // L
    paybackIs: 'Ақша мен жиналған монеталардың құрылғыларды өтейтін уақыты.', // L
    flatIs: 'Бүгінгі таза пайданың құрылғыларды өтейтін уақыты.', // L
    npvIs: 'Барлық болашақ төлемнің бүгінгі құны, құрылғылардың бағасын шегергенде.', // L
    finalIs: 'Соңындағы барлық ақша мен монеталар, құрылғылардың бағасын шегергенде.', // L
    heldIs: 'Соңғы айға дейін сатылмаған барлық монета.', // L
    cashIs:
      'Ақша ағыны — сатылған монеталардың ақшасынан барлық шығынды шегергендегі қалғаны. Өзіңізде қалған монеталар оған кірмейді, сондықтан пайдалы айда да теріс болуы мүмкін.', // L
    months: {forms: ['{0} айда']}, // L
    years: {forms: ['{0} жылда']}, // L
    paidBackIn: '{0} ішінде өтеледі; {2} — {1}', // L
    notPaidBack: '{0} өтелмейді; {1} өтеледі', // L
    trendsPaidBack: 'Осы үрдістер бойынша ферма {0} ішінде өтеледі.', // L
    trendsNotPaidBack: 'Осы үрдістер бойынша ферма {0} өтелмейді.', // L
    steadyPaidBack: 'Баға мен күрделілік өзгермесе, ферма {0} ішінде өтеледі.', // L
    steadyNotPaidBack: 'Баға мен күрделілік өзгермесе, ферма {0} өтелмейді.', // L
    trends: 'Күрделілік айына {0}, биткоин бағасы {1} өзгереді.', // L
    leavesOut: 'Тек операциялық пайда, амортизациясыз; халвинг ескерілген.', // L
    ...rangeTexts.kk,
  },
});
