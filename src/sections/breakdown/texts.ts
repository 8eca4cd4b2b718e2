import {bundle} from '../../i18n/translate.js';

/** Texts of the breakdown. */
export const texts = bundle({
  en: {
    title: 'Where each dollar goes',
    item: 'Item',
    amount: 'Amount',
    share: 'Of revenue',
    how: 'How is this computed?',
    perDay: 'Each line is one day.',
    revenue: 'Revenue',
    coins: 'Coins',
    energy: 'Energy',
    profit: 'Profit before tax',
    net: 'Net profit',
    base: 'Compliance is charged on revenue, tax on profit: together the article\u2019s 10–15% of earnings while the margin before tax is below a third.',
  },
  ru: {
    title: 'Куда уходит каждый доллар',
    item: 'Статья',
    amount: 'Сумма',
    share: 'От выручки',
    how: 'Как это посчитано?',
    perDay: 'Каждая строка — за сутки.',
    revenue: 'Выручка',
    coins: 'Монеты',
    energy: 'Энергия',
    profit: 'Прибыль до налога',
    net: 'Чистая прибыль',
    base: 'Соблюдение требований считается от выручки, налог — от прибыли: вместе это 10–15\u00a0% дохода из статьи при рентабельности до налога ниже трети.',
  },
  kk: {
    title: 'Әр доллар қайда жұмсалады', // L
    item: 'Бап',
    amount: 'Сома',
    share: 'Түсімнен', // L
    how: 'Бұл қалай есептелген?', // L
    perDay: 'Әр жол бір тәулікке.', // L
    revenue: 'Түсім',
    coins: 'Монеталар',
    energy: 'Энергия',
    profit: 'Салыққа дейінгі пайда',
    net: 'Таза пайда',
    base: 'Талаптарды сақтау түсімнен, салық пайдадан есептеледі: салыққа дейінгі рентабельділік үштен бірден төмен болса, бұл — мақаладағы табыстың 10–15%-ы.', // L
  },
});
