import type {ProjectionText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<ProjectionText, string>> = {
  projection: 'Алдағы айлар',
  rigPrice: 'Құрылғы бағасы', // L
  rigResale: 'Соңында қайта сату', // L
  horizon: 'Мерзімі, ай', // L
  difficultyGrowth: 'Күрделіліктің өсуі',
  priceGrowth: 'Биткоин бағасының өсуі',
  discountRate: 'Дисконттау мөлшерлемесі',
  curtail: 'Энергия ақталмайтын айларда тоқтату', // L
  year: 'жыл',
  projectionBalance: 'Баланс',
  projectionSentence: 'Ай сайынғы баланс: басында {0}, {2} айдан кейін {1}.', // L
  projectionMonth: 'Ай',
  projectionAt: '{0}-ай: {1}',
  projectionPaidBack: 'Өтелді', // L
  projectionHalving: 'Халвинг',
  projectionPayback: 'Осы үрдіспен өтелуі', // L
  projectionFlat: 'Бүгінгі деректермен өтелуі', // L
  projectionMonths: '{0}\u00a0ай',
  projectionNever: '{0} айда өтелмейді', // L
  projectionNeverFlat: 'Өтелмейді', // L
  projectionFree: 'Салынған қаражат жоқ', // L
  projectionNpv: 'Таза келтірілген құн',
  projectionFinal: 'Соңғы баланс, қайта сатумен', // L
  projectionHeld: 'Сонда қалған монеталар', // L
  projectionTable: 'Ай сайын', // L
  projectionRevenue: 'Түсім',
  projectionCosts: 'Шығындар',
  projectionNet: 'Таза пайда',
  projectionCash: 'Ақша', // L
  projectionKept: 'Қалған BTC', // L
  projectionNote:
    'Тек операциялық пайда: амортизациясыз; залал келесі жылға көшірілмейді, жыл бірінші айдан басталады, теріс салық — жыл ішіндегі есепке алу. Бүгінгі деректермен өтелу мерзімі өсу мен халвингсіз.', // L
};
