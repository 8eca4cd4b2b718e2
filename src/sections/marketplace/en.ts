/** Texts of the marketplace in English. */
export const en = {
  marketplace: 'Buying power on the marketplace',
  marketplacePurchases: 'Purchases a day',
  marketplaceLasts: 'One purchase lasts',
  marketplaceUptime: 'Uptime with this wait',
  marketplaceFree: 'Uptime without it',
  marketplaceLost: '{0} profit lost to the wait',
  marketplaceSaved: '{0} loss avoided by the wait',
  marketplaceWait: 'The rigs stand still when they use power faster than purchases are approved.',
  marketplaceHour: 'A lost hour, power not bought',
  marketplaceHourIs: 'What the hour would have earned, less its power. Before tax.',
  marketplacePaid: 'A lost hour, power paid for',
  marketplacePaidIs: 'What the hour would have earned: the money for its power is gone. Before tax.',
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
