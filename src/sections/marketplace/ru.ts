import type {MarketplaceText} from './en.js';

export const ru: Readonly<Record<MarketplaceText, string>> = {
  marketplace: 'Закупка энергии на торгах',
  marketplacePurchases: 'Закупок в сутки',
  marketplaceLasts: 'Одной закупки хватает на',
  marketplaceUptime: 'Время работы с ожиданием',
  marketplaceFree: 'Время работы без ожидания',
  marketplaceLost: 'Ожидание отнимает {0}',
  marketplaceSaved: 'Ожидание сберегает {0}',
  marketplaceWait: 'Устройства простаивают, если расходуют энергию быстрее, чем согласуются закупки.',
  marketplaceHour: 'Час простоя, энергия не куплена',
  marketplaceHourIs: 'Сколько принёс бы этот час за вычетом энергии. До налога.',
  marketplacePaid: 'Час простоя, энергия оплачена',
  marketplacePaidIs: 'Сколько принёс бы этот час: деньги за энергию уже потрачены. До налога.',
  marketplacePlan: 'Закупки за сутки',
  marketplaceStart: 'Начало',
  marketplaceCost: 'Стоимость',
  marketplaceRange: '{0}–{1} из {2}',
  marketplaceBack: 'Назад',
  marketplaceNext: 'Дальше',
  marketplaceSave: 'Скачать CSV',
  marketplaceCut: 'В файле — первые {0}.',
};
