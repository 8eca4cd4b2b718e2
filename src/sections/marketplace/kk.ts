import type {MarketplaceText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<MarketplaceText, string>> = {
  marketplace: 'Сауда-саттықта энергия сатып алу', // L
  marketplacePurchases: 'Тәулігіне сатып алу саны',
  marketplaceLasts: 'Бір сатып алу жететін уақыт', // L
  marketplaceUptime: 'Күтумен жұмыс уақыты', // L
  marketplaceFree: 'Күтусіз жұмыс уақыты', // L
  marketplaceLost: 'Күтуден {0} шығын', // L
  marketplaceSaved: 'Күтуден {0} үнем', // L
  marketplaceWait: 'Энергия сатып алу келісілгеннен тезірек жұмсалса, құрылғылар тоқтап тұрады.', // L
  marketplaceHour: 'Тоқтаған сағат, энергия алынбаған', // L
  marketplaceHourIs: 'Сол сағаттың табысы, энергия құнынсыз. Салыққа дейін.', // L
  marketplacePaid: 'Тоқтаған сағат, энергия төленген', // L
  marketplacePaidIs: 'Сол сағаттың табысы: энергияға төленген ақша қайтпайды. Салыққа дейін.', // L
  marketplacePlan: 'Тәуліктегі сатып алулар', // L
  marketplaceStart: 'Басталуы',
  marketplaceCost: 'Құны',
  marketplaceRange: '{2} ішінен {0}–{1}', // L
  marketplaceBack: 'Артқа',
  marketplaceNext: 'Алға',
  marketplaceSave: 'CSV жүктеп алу',
  marketplaceCut: 'Файлда алғашқы {0} бар.', // L
};
