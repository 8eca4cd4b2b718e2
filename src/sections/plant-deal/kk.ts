import type {PlantDealText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<PlantDealText, string>> = {
  'plant-deal': '70/30 ұсынысы: өз электр станциясы', // L
  plantPower: 'Станция қуаты',
  plantFactor: 'Орташа жүктеме',
  plantCost: 'Станция бағасы',
  generationCost: 'Энергияның өзіндік құны',
  miningShare: 'Майнинг үлесі', // L
  gridTariff: 'Желіге сату тарифі', // L
  MW: 'МВт',
  plantDealAbout: 'Қаралып жатқан ұсыныс: жаңа станция энергиясының 70%-ы желіге, 30%-ы майнингке беріледі.', // L
  plantDealMining: 'Майнинг',
  plantDealGrid: 'Желі',
  plantDealEach: '{0} энергия және салыққа дейінгі пайда',
  plantDealPayback: 'Станцияның өтелу мерзімі, жыл',
  plantDealNote: 'Құрылғылардың бағасы есепке алынбаған.',
};
