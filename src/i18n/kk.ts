import type {Texts} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Texts = {
  heading: 'Қазақстандағы майнинг рентабельділігі',
  period: 'Кезең',
  periods: ['Тәулік', 'Ай', 'Жыл'],
  currency: 'Валюта',

  rigs: 'Құрылғылар саны', // L
  rig: 'Құрылғы үлгісі', // L
  rigPower: 'Құрылғы қуаты', // L
  rigHashrate: 'Құрылғы хешрейті', // L
  electricityPrice: 'Электр энергиясы',
  btcPrice: 'Биткоин бағасы',
  more: 'Басқа деректер',
  basis: 'Түсім негізі', // L
  rigRevenue: 'Құрылғы түсімі', // L
  hashprice: 'Хешпрайс',
  difficulty: 'Желі күрделілігі',
  blockHeight: 'Блок биіктігі',
  blockFees: 'Блоктағы комиссиялар', // L
  poolFee: 'Пул комиссиясы',
  kztPerUsd: 'Доллардың теңгедегі бағамы',
  coolingOverhead: 'Салқындату шығыны', // L
  uptime: 'Жұмыс уақыты',
  approvalDelay: 'Сатып алуды келісу', // L
  purchasesAhead: 'Келісудегі сатып алу', // L
  miningLevy: 'Майнинг үшін төлемақы',
  complianceFixed: 'Талаптарды сақтау, тұрақты', // L
  aifcFee: 'АХҚО биржасының комиссиясы',
  fixedCosts: 'Қызметкерлер, жалға алу, жөндеу', // L
  rules: 'Ережелер',
  taxRate: 'Пайдаға салық', // L
  complianceRate: 'Талаптарды сақтау', // L
  aifcShare: 'АХҚО-да сатылатыны', // L
  purchaseCap: 'Бір сатып алу шегі', // L
  rigPrice: 'Құрылғы бағасы', // L
  rigResale: 'Соңында қайта сату', // L
  horizon: 'Мерзімі, ай', // L
  difficultyGrowth: 'Күрделіліктің өсуі',
  priceGrowth: 'Биткоин бағасының өсуі',
  discountRate: 'Дисконттау мөлшерлемесі',
  curtail: 'Энергия ақталмайтын айларда тоқтату', // L
  plantPower: 'Станция қуаты',
  plantFactor: 'Орташа жүктеме',
  plantCost: 'Станция бағасы',
  generationCost: 'Энергияның өзіндік құны',
  miningShare: 'Майнинг үлесі', // L
  gridTariff: 'Желіге сату тарифі', // L

  rigArticle: 'Мақаладан', // L
  rigNone: 'Басқа үлгі', // L

  day: 'тәулік',
  month: 'ай',
  year: 'жыл',
  min: 'мин',
  kW: 'кВт',
  kWh: 'кВт·сағ',
  MWh: 'МВт·сағ',
  MW: 'МВт',

  article: 'мақала',
  law: 'заң',
  snapshot: 'нарық',
  nameplate: 'өндіруші',
  illustration: 'мысал',
  unstated: 'мақалада жоқ',
  host: 'бетте берілген', // L
  market: 'ағымдағы нарық', // L
  link: 'сілтемеден',
  reader: 'сіздің саныңыз', // L
  press: 'баспасөз',
  verified: 'расталған',
  unverified: 'расталмаған',
  nothingElse: 'ресми дерек жоқ', // L

  perPeriod: ['тәуліктік', 'айлық', 'жылдық'],
  revenue: '{0} түсім',
  costs: '{0} шығындар',
  net: '{0} таза пайда',
  margin: 'Рентабельділік',
  gain: 'Пайда: түсімнің {0}-ы', // L
  loss: 'Залал: түсімнің {0}-ы', // L
  shares: 'Түсім қайда жұмсалады', // L
  left: 'Қалады',
  shortfall: 'Жабылмаған', // L
  purchases: {forms: ['Тәулігіне {1} МВт·сағ-тан {0} сатып алу']}, // L
  unpaid: 'Монеталардың {0}-ын сату {1} шығынды жаппайды', // L
  covered: 'Монеталардың {0}-ын сату барлық шығынды жабады, {1} артылады', // L

  basedOnArticle: 'Мақала деректері бойынша',
  assumptions: 'Болжамдар',
  note: 'Нақты рентабельділік бағаға, күрделілікке және тоқтап тұруға қарай өзгереді.', // L
  disclaimer: 'Салықтық немесе заңдық кеңес емес.',
  reset: 'Қайтару',
  linkNotice: 'Бұл сандар сілтемемен келді.', // L
  undo: 'Болдырмау',
  copyLink: 'Сілтемені көшіру',
  copied: 'Көшірілді.',

  range: '{0} мен {1} аралығындағы санды енгізіңіз.',
  wholeRange: '{0} мен {1} аралығындағы бүтін санды енгізіңіз.',
  syntax: 'Бұл сан емес.',
  kept: 'Әзірге есепте {0}.', // L
  noEffect: 'бұл негізде әсер етпейді', // L
  tooMuchHashrate: 'Бұл бүкіл Биткоин желісінің хешрейтінен көп.', // L
  noSuchRig: '{0} Дж/TH құрылғы жоқ: қуат пен хешрейтті тексеріңіз.', // L
};
