import type {MarketplaceText} from './en.js';

export const ru: Readonly<Record<MarketplaceText, string>> = {
  marketplace: 'Закупка энергии на торгах',
  marketplacePurchases: 'Закупок в сутки',
  marketplaceLasts: 'Одной закупки хватает на',
  marketplaceFree: 'Без ожидания',
  marketplaceChange: 'Ожидание меняет прибыль {0} на',
  marketplaceHour: 'Час простоя, энергия не куплена',
  marketplaceHourIs: 'Доход этого часа за вычетом энергии, до налога.',
  marketplacePaid: 'Час простоя, энергия оплачена',
  marketplacePaidIs: 'Доход этого часа, до налога.',
  marketplacePlan: 'Закупки за сутки',
  marketplaceStart: 'Начало',
  marketplaceCost: 'Стоимость',
  marketplaceRange: '{0}–{1} из {2}',
  marketplaceBack: 'Назад',
  marketplaceNext: 'Дальше',
  marketplaceSave: 'Скачать CSV',
  marketplaceCut: 'В файле — первые {0}.',
};
