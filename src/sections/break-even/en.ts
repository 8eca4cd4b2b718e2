/** Texts of the break-evens in English. */
export const en = {
  'break-even': 'Where it stops paying',
  breakEvenItem: 'Breaks even at',
  breakEvenValue: 'Break-even',
  breakEvenToday: 'Today',
  breakEvenDistance: 'Distance',
  breakEvenUnit: 'J/TH',
  breakEvenEfficiency: 'Efficiency',
  breakEvenNote: 'All other inputs as they are. A negative electricity price: even free power loses money.',
  breakEvenNone: 'Charges on revenue leave nothing, so nothing breaks even.',
  breakEvenMap: 'Net profit by two prices',
  breakEvenSentence: '{0} across, {1} down. The thick line parts profit from loss; your point is framed.',
};

export type BreakEvenText = keyof typeof en;
