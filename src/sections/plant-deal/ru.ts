import type {PlantDealText} from './en.js';

export const ru: Readonly<Record<PlantDealText, string>> = {
  'plant-deal': 'Предложение 70/30: своя электростанция',
  plantPower: 'Мощность станции',
  plantFactor: 'Средняя загрузка',
  plantCost: 'Цена станции',
  generationCost: 'Себестоимость энергии',
  miningShare: 'Доля для майнинга',
  gridTariff: 'Тариф для сети',
  plantDealMW: 'МВт',
  plantDealAbout:
    'Это предложение на рассмотрении, а не закон: инвестор строит электростанцию, 70 % энергии идёт в сеть, 30 % можно тратить на майнинг. Источник:',
  plantDealMining: 'Майнинг',
  plantDealGrid: 'Сеть',
  plantDealEnergy: 'Энергия',
  plantDealProfit: 'Прибыль до налога',
  plantDealPayback: 'Окупаемость станции, лет',
  plantDealNote:
    'Цена устройств не учтена. Энергия для них идёт по себестоимости, без закупок на торгах и платы за майнинг.',
};
