import type {PlantDealText} from './en.js';

export const ru: Readonly<Record<PlantDealText, string>> = {
  'plant-deal': 'Предложение 70/30: своя электростанция',
  plantPower: 'Мощность станции',
  plantFactor: 'Средняя загрузка',
  plantCost: 'Цена станции',
  generationCost: 'Себестоимость энергии',
  miningShare: 'Доля для майнинга',
  gridTariff: 'Тариф для сети',
  MW: 'МВт',
  plantDealAbout: 'Предложение на рассмотрении: 70 % энергии новой станции идёт в сеть, 30 % — на майнинг.',
  plantDealMining: 'Майнинг',
  plantDealGrid: 'Сеть',
  plantDealEach: 'Энергия и прибыль до налога {0}',
  plantDealPayback: 'Окупаемость станции, лет',
  plantDealNote: 'Цена устройств не учтена.',
};
