import type {BreakdownText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<BreakdownText, string>> = {
  breakdown: 'Әр доллар қайда жұмсалады', // L
  breakdownItem: 'Бап',
  breakdownAmount: 'Сома',
  breakdownShare: 'Түсімнен', // L
  breakdownHow: 'Бұл қалай есептелген?', // L
  breakdownPerDay: 'Әр жол бір тәулікке.', // L
  breakdownRevenue: 'Түсім',
  breakdownCoins: 'Монеталар',
  breakdownEnergy: 'Энергия',
  breakdownProfit: 'Салыққа дейінгі пайда',
  breakdownNet: 'Таза пайда',
  breakdownBase:
    'Талаптарды сақтау түсімнен, салық пайдадан есептеледі: салыққа дейінгі рентабельділік үштен бірден төмен болса, бұл — мақаладағы табыстың 10–15%-ы.', // L
};
