/** Texts of the marketplace in English. */
export const en = {
  marketplace: 'Buying power on the marketplace',
  marketplacePurchases: 'Purchases a day',
  marketplaceLasts: 'One purchase lasts',
  marketplaceFree: 'Without the wait',
  marketplaceChange: 'The wait changes {0} profit by',
  marketplaceHour: 'A lost hour, power not bought',
  marketplaceHourIs: 'Its earnings less its power, before tax.',
  marketplacePaid: 'A lost hour, power paid for',
  marketplacePaidIs: 'Its earnings, before tax.',
  marketplacePlan: 'The day\u2019s purchases',
  marketplaceStart: 'Start',
  marketplaceCost: 'Cost',
  marketplaceRange: '{0}–{1} of {2}',
  marketplaceBack: 'Previous',
  marketplaceNext: 'Next',
  marketplaceSave: 'Download CSV',
  marketplaceCut: 'The file holds the first {0}.',
};

export type MarketplaceText = keyof typeof en;
