/** Texts of the power plant proposal in English; a field's label is under its key. */
export const en = {
  'plant-deal': 'The 70/30 power plant proposal',
  plantPower: 'Plant power',
  plantFactor: 'Mean output',
  plantCost: 'Plant cost',
  generationCost: 'Generation cost',
  miningShare: 'Share that may mine',
  gridTariff: 'Grid tariff',
  MW: 'MW',
  plantDealAbout: 'A proposal under review: 70% of a new plant\u2019s power goes to the grid, 30% may mine.',
  plantDealMining: 'Mining',
  plantDealGrid: 'Grid',
  plantDealEach: '{0} energy and profit before tax',
  plantDealPayback: 'Plant payback, years',
  plantDealNote: 'The price of the rigs is not counted.',
};

export type PlantDealText = keyof typeof en;
