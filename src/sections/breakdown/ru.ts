import type {BreakdownText} from './en.js';

export const ru: Readonly<Record<BreakdownText, string>> = {
  breakdown: 'Куда уходит каждый доллар',
  breakdownItem: 'Статья',
  breakdownAmount: 'Сумма',
  breakdownShare: 'От выручки',
  breakdownHow: 'Как это посчитано?',
  breakdownPerDay: 'Каждая строка — за сутки.',
  breakdownRevenue: 'Выручка',
  breakdownCoins: 'Монеты',
  breakdownEnergy: 'Энергия',
  breakdownProfit: 'Прибыль до налога',
  breakdownNet: 'Чистая прибыль',
  breakdownBase:
    'Соблюдение требований считается от выручки, налог — от прибыли: вместе это 10–15\u00a0% дохода из статьи при рентабельности до налога ниже трети.',
};
