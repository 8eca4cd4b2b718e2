import type {MarketplaceText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<MarketplaceText, string>> = {
  marketplace: 'Сауда-саттықта энергия сатып алу', // L
  marketplacePurchases: 'Тәулігіне сатып алу саны',
  marketplaceLasts: 'Бір сатып алу жететін уақыт', // L
  marketplaceFree: 'Күтусіз', // L
  marketplaceChange: 'Күтудің {0} пайдаға әсері', // L
  marketplaceHour: 'Тоқтаған сағат, энергия алынбаған', // L
  marketplaceHourIs: 'Сол сағаттың табысы, энергия құнынсыз, салыққа дейін.', // L
  marketplacePaid: 'Тоқтаған сағат, энергия төленген', // L
  marketplacePaidIs: 'Сол сағаттың табысы, салыққа дейін.', // L
  marketplacePlan: 'Тәуліктегі сатып алулар', // L
  marketplaceStart: 'Басталуы',
  marketplaceCost: 'Құны',
  marketplaceRange: '{2} ішінен {0}–{1}', // L
  marketplaceBack: 'Артқа',
  marketplaceNext: 'Алға',
  marketplaceSave: 'CSV жүктеп алу',
  marketplaceCut: 'Файлда алғашқы {0} бар.', // L
};
