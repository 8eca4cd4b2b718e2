/** Texts of the power plant proposal in English; a field's label is under its key. */
export const en = {
  'plant-deal': 'The 70/30 power plant proposal',
  plantPower: 'Plant power',
  plantFactor: 'Mean output',
  plantCost: 'Cost of the plant',
  generationCost: 'Cost of generation',
  miningShare: 'Share that may mine',
  gridTariff: 'Grid tariff',
  plantDealMW: 'MW',
  plantDealAbout:
    'A proposal under review, not the law: an investor builds a power plant, 70% of its output goes to the grid, 30% may mine. Source:',
  plantDealMining: 'Mining',
  plantDealGrid: 'Grid',
  plantDealEnergy: 'Energy',
  plantDealProfit: 'Profit before tax',
  plantDealPayback: 'Payback of the plant, years',
  plantDealNote:
    'The price of the rigs is not counted. The rigs pay the cost of generation, with no marketplace purchases and no levy.',
};

export type PlantDealText = keyof typeof en;
