import {bundle} from '../../i18n/translate.js';

/** Texts of the projection. */
export const texts = bundle({
  en: {
    title: 'The months ahead',
    balance: 'Balance',
    sentence: 'Balance after each month: {0} at the start, {1} after {2} months.',
    month: 'Month',
    at: 'Month {0}: {1}',
    paidBack: 'Paid back',
    halving: 'Halving',
    payback: 'Payback with these trends',
    flat: 'Payback at today\u2019s numbers',
    months: '{0}\u00a0months',
    never: 'Does not pay back within {0} months',
    neverFlat: 'Does not pay back',
    free: 'Nothing is invested',
    npv: 'Net present value',
    final: 'Balance at the end, with resale',
    held: 'Coins kept by then',
    table: 'Month by month',
    revenue: 'Revenue',
    costs: 'Costs',
    net: 'Net profit',
    cash: 'Cash',
    kept: 'BTC kept',
    note: 'Operating profit only: no depreciation; losses stay in their year, years count from month 1, a negative tax is a credit within its year. The payback at today\u2019s numbers ignores growth and halving.',
  },
  ru: {
    title: 'Месяцы вперёд',
    balance: 'Баланс',
    sentence: 'Баланс по месяцам: {0} в начале, {1} через {2} мес.',
    month: 'Месяц',
    at: 'Месяц {0}: {1}',
    paidBack: 'Окупилось',
    halving: 'Халвинг',
    payback: 'Окупаемость при этих трендах',
    flat: 'Окупаемость по сегодняшним данным',
    months: '{0}\u00a0мес.',
    never: 'Не окупается за {0} мес.',
    neverFlat: 'Не окупается',
    free: 'Вложений нет',
    npv: 'Чистая приведённая стоимость',
    final: 'Баланс в конце, с перепродажей',
    held: 'Монет осталось к этому времени',
    table: 'По месяцам',
    revenue: 'Выручка',
    costs: 'Расходы',
    net: 'Чистая прибыль',
    cash: 'Деньги',
    kept: 'Осталось BTC',
    note: 'Только операционная прибыль: без амортизации; убыток не переносится на следующий год, годы считаются с первого месяца, отрицательный налог — зачёт внутри года. Окупаемость по сегодняшним данным — без роста и халвинга.',
  },
  kk: {
    title: 'Алдағы айлар',
    balance: 'Баланс',
    sentence: 'Ай сайынғы баланс: басында {0}, {2} айдан кейін {1}.', // L
    month: 'Ай',
    at: '{0}-ай: {1}',
    paidBack: 'Өтелді', // L
    halving: 'Халвинг',
    payback: 'Осы үрдіспен өтелуі', // L
    flat: 'Бүгінгі деректермен өтелуі', // L
    months: '{0}\u00a0ай',
    never: '{0} айда өтелмейді', // L
    neverFlat: 'Өтелмейді', // L
    free: 'Салынған қаражат жоқ', // L
    npv: 'Таза келтірілген құн',
    final: 'Соңғы баланс, қайта сатумен', // L
    held: 'Сонда қалған монеталар', // L
    table: 'Ай сайын', // L
    revenue: 'Түсім',
    costs: 'Шығындар',
    net: 'Таза пайда',
    cash: 'Ақша', // L
    kept: 'Қалған BTC', // L
    note: 'Тек операциялық пайда: амортизациясыз; залал келесі жылға көшірілмейді, жыл бірінші айдан басталады, теріс салық — жыл ішіндегі есепке алу. Бүгінгі деректермен өтелу мерзімі өсу мен халвингсіз.', // L
  },
});
