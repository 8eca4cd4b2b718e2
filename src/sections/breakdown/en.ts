/** Texts of the breakdown in English. */
export const en = {
  breakdown: 'Where each dollar goes',
  breakdownItem: 'Item',
  breakdownAmount: 'Amount',
  breakdownShare: 'Of revenue',
  breakdownHow: 'How is this computed?',
  breakdownPerDay: 'Each line is one day.',
  breakdownRevenue: 'Revenue',
  breakdownCoins: 'Coins',
  breakdownEnergy: 'Energy',
  breakdownProfit: 'Profit before tax',
  breakdownNet: 'Net profit',
  breakdownBase:
    'Compliance is charged on revenue, tax on profit: together the article\u2019s 10–15% of earnings while the margin before tax is below a third.',
};

export type BreakdownText = keyof typeof en;
