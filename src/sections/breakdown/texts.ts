import {bundle} from '../../i18n/translate.js';

/** Texts of the breakdown. */
export const texts = bundle({
  en: {
    title: 'Where the revenue goes',
    item: 'Item',
    amount: 'Amount',
    share: 'Of revenue',
    how: 'How is this computed?',
    revenue: 'Revenue',
    coins: 'Coins',
    energy: 'Energy a day',
    profit: 'Profit before tax',
    net: 'Net profit',
    burden: 'Staying legal costs',
    burdenIs: 'Compliance, levy, exchange fee and tax together, as a share of the revenue.',
    ofRevenue: '{0} of revenue',
    within: 'This is within the 10–15% of earnings that the article names.',
    above: 'This is more than the 10–15% of earnings that the article names.',
    below: 'This is less than the 10–15% of earnings that the article names.',
    base: 'Compliance is a share of the revenue, and tax is a share of the profit. Together they make the article\u2019s 10–15%, as long as the profit before tax is less than a third of the revenue.',
    answer: 'staying legal: {0}',
  },
  ru: {
    title: 'Куда уходит выручка',
    item: 'Показатель',
    amount: 'Сумма',
    share: 'От выручки',
    how: 'Как это посчитано?',
    revenue: 'Выручка',
    coins: 'Монеты',
    energy: 'Энергия за сутки',
    profit: 'Прибыль до налога',
    net: 'Чистая прибыль',
    burden: 'Доля расходов на легальность',
    burdenIs: 'Соблюдение требований, плата, комиссия биржи и налог вместе — в процентах от выручки.',
    ofRevenue: '{0} выручки',
    within: 'Это в пределах 10–15\u00a0% дохода, о которых пишет статья.',
    above: 'Это больше 10–15\u00a0% дохода, о которых пишет статья.',
    below: 'Это меньше 10–15\u00a0% дохода, о которых пишет статья.',
    base: 'Расходы на соблюдение требований считаются от выручки, налог — от прибыли. Вместе они и дают 10–15\u00a0% дохода, о которых пишет статья, пока рентабельность до налога ниже трети.',
    answer: 'на легальность\u00a0— {0}',
  },
  kk: {
    title: 'Түсім қайда жұмсалады', // L
    item: 'Көрсеткіш',
    amount: 'Сома',
    share: 'Түсімнен', // L
    how: 'Бұл қалай есептелген?', // L
    revenue: 'Түсім',
    coins: 'Монеталар',
    energy: 'Тәуліктік энергия', // L
    profit: 'Салыққа дейінгі пайда',
    net: 'Таза пайда',
    burden: 'Заңдылық шығындарының үлесі', // L
    burdenIs: 'Талаптарды сақтау, төлемақы, биржа комиссиясы және салық — бәрі түсімнің пайызымен.', // L
    ofRevenue: 'түсімнің {0}-ы', // L
    within: 'Бұл мақалада айтылған табыстың 10–15%-ы аралығында.', // L
    above: 'Бұл мақалада айтылған табыстың 10–15%-ынан көп.', // L
    below: 'Бұл мақалада айтылған табыстың 10–15%-ынан аз.', // L
    base: 'Талаптарды сақтау шығындары түсімнен, салық пайдадан есептеледі. Салыққа дейінгі рентабельділік үштен бірден төмен болса, екеуі бірге мақаладағы 10–15%-ды құрайды.', // L
    answer: 'заңдылыққа\u00a0— {0}', // L
  },
});
