import {bundle} from '../../i18n/translate.js';

/** Texts of the ranking of rig models. */
export const rankingTexts = bundle({
  en: {
    rankingTitle: 'Which rigs still pay',
    rankingSome: {
      forms: [
        'At {0}, {1} of {2} models pays for its power: {3}, up to {4}.',
        'At {0}, {1} of {2} models pay for their power; the best, {3}, up to {4}.',
      ],
    },
    rankingAll: 'At {0}, all {1} models pay for their power; the best, {2}, up to {3}.',
    rankingNone: 'At {0}, none of {1} models pays for its power; the best, {2}, needs {3} or less.',
    rankingOnePays: 'At {0}, {1} pays for its power, up to {2}.',
    rankingOneLoses: 'At {0}, {1} does not pay for its power; it needs {2} or less.',
    rankingNever: 'Even with free power none of these models would earn anything.',
    rankingIdle: 'With an uptime of {0} no rig runs, so there is no break-even tariff.',
    rankingNothingKept: 'The charges on revenue take all of it, so no model pays for its power at any tariff.',
    rankingBars:
      'A bar ends at the break-even tariff per kWh, before VAT. Its full tone is the margin above today\u2019s price; hatching is a loss.',
    rankingToday: 'today {0}',
    rankingPays: 'These pay for their power',
    rankingLoses: 'These lose money',
    rankingBrings: 'brings {0} a day',
    rankingLost: 'loses {0} a day',
    rankingUpTo: 'up to',
    rankingOfMaker: 'Only models by {0} are counted.',
    rankingYours: 'yours: {0}',
    rankingYourRigs: {forms: ['Your {0} rig', 'Your {0} rigs']},
    rankingShowAll: 'Show all {0}',
    rankingShowFewer: 'Show fewer',
    rankingOrder: 'Order by',
    rankingOrders: ['Break-even tariff', 'What one rig brings a day', 'Efficiency', 'Year'],
    rankingMaker: 'Maker',
    rankingAnyMaker: 'All makers',
    rankingTable: 'The ranking as a table',
    rankingHead: ['Model', 'Maker', 'Year', 'J/TH', 'Break-even tariff per kWh', 'One rig brings a day'],
    rankingWithout: 'These are nameplate figures, before fixed costs and tax, without any wait for approvals.',
  },
  ru: {
    rankingTitle: 'Какие устройства ещё окупают энергию',
    rankingSome: {
      forms: [
        'При цене {0} энергию окупает {1} модель из {2}; лучшая, {3}, — при цене до {4}.',
        'При цене {0} энергию окупают {1} модели из {2}; лучшая, {3}, — при цене до {4}.',
        'При цене {0} энергию окупают {1} моделей из {2}; лучшая, {3}, — при цене до {4}.',
      ],
    },
    rankingAll: 'При цене {0} энергию окупают все модели, их {1}; лучшая, {2}, — при цене до {3}.',
    rankingNone: 'При цене {0} энергию не окупает ни одна модель из {1}; лучшей, {2}, нужна цена до {3}.',
    rankingOnePays: 'Модель {1} окупает энергию при цене {0} и при любой цене до {2}.',
    rankingOneLoses: 'При цене {0} модель {1} не окупает энергию; ей нужна цена до {2}.',
    rankingNever: 'Даже при бесплатной энергии ни одна из этих моделей ничего не заработает.',
    rankingIdle: 'При времени работы {0} ни одно устройство не включено, поэтому порогового тарифа нет.',
    rankingNothingKept:
      'Отчисления забирают всю выручку, поэтому ни одна модель не окупает энергию ни при каком тарифе.',
    rankingBars:
      'Полоса доходит до порогового тарифа за кВт·ч без НДС. Сплошной тон — запас сверх сегодняшней цены, штриховка — убыток.',
    rankingToday: 'сегодня {0}',
    rankingPays: 'Окупают энергию',
    rankingLoses: 'Работают в убыток',
    rankingBrings: 'приносит {0} в сутки',
    rankingLost: 'теряет {0} в сутки',
    rankingUpTo: 'до',
    rankingOfMaker: 'Учтены только модели {0}.',
    rankingYours: 'ваши: {0}',
    rankingYourRigs: {forms: ['Ваше {0} устройство', 'Ваши {0} устройства', 'Ваши {0} устройств']},
    rankingShowAll: 'Показать все: {0}',
    rankingShowFewer: 'Показать меньше',
    rankingOrder: 'Порядок',
    rankingOrders: [
      'По пороговому тарифу',
      'По тому, что приносит одно устройство',
      'По энергоэффективности',
      'По году выпуска',
    ],
    rankingMaker: 'Производитель',
    rankingAnyMaker: 'Все производители',
    rankingTable: 'Рейтинг в виде таблицы',
    rankingHead: [
      'Модель',
      'Производитель',
      'Год',
      'Дж/TH',
      'Пороговый тариф за кВт·ч',
      'Одно устройство приносит в сутки',
    ],
    rankingWithout: 'Это паспортные данные, без фиксированных расходов, налога и ожидания согласований.',
  },
  kk: {
    rankingTitle: 'Қай құрылғылар электр энергиясын әлі ақтайды', // L
    rankingSome: {
      forms: [
        'Электр энергиясына {0} төлегенде, {2} үлгіден {1} үлгі оны ақтайды; ең үздігі – {3}, шегі – {4}.', // L
      ],
    },
    rankingAll: 'Электр энергиясына {0} төлегенде, барлық {1} үлгі оны ақтайды; ең үздігі – {2}, шегі – {3}.', // L
    rankingNone: 'Электр энергиясына {0} төлегенде, {1} үлгінің бірде-бірі оны ақтамайды; ең үздігі – {2}, шегі – {3}.', // L
    rankingOnePays: 'Электр энергиясына {0} төлегенде, {1} үлгісі оны ақтайды, шегі – {2}.', // L
    rankingOneLoses: 'Электр энергиясына {0} төлегенде, {1} үлгісі оны ақтамайды, шегі – {2}.', // L
    rankingNever: 'Электр энергиясы тегін болса да, бұл үлгілердің бірде-бірі ештеңе таппайды.', // L
    rankingIdle: 'Жұмыс уақыты {0} болғанда бірде-бір құрылғы жұмыс істемейді, сондықтан шекті тариф жоқ.', // L
    rankingNothingKept:
      'Төлемдер түсімді түгел алады, сондықтан бірде-бір үлгі электр энергиясын ешқандай тарифте ақтамайды.', // L
    rankingBars:
      'Жолақ ҚҚС-сыз кВт·сағ үшін шекті тарифке дейін жетеді. Тұтас түс – бүгінгі бағадан артық қор, штрих – залал.', // L
    rankingToday: 'бүгін {0}', // L
    rankingPays: 'Электр энергиясын ақтайды', // L
    rankingLoses: 'Залалмен жұмыс істейді', // L
    rankingBrings: 'тәулігіне {0} әкеледі', // L
    rankingLost: 'тәулігіне {0} залал', // L
    rankingUpTo: 'шегі', // L
    rankingOfMaker: 'Тек {0} үлгілері ескерілген.', // L
    rankingYours: 'сіздікі: {0}', // L
    rankingYourRigs: {forms: ['{0} құрылғыңыз']}, // L
    rankingShowAll: 'Барлығын көрсету: {0}', // L
    rankingShowFewer: 'Азырақ көрсету', // L
    rankingOrder: 'Реті', // L
    rankingOrders: ['Шекті тариф бойынша', 'Тәулігіне әкелетіні бойынша', 'Тиімділік бойынша', 'Шыққан жылы бойынша'], // L
    rankingMaker: 'Өндіруші', // L
    rankingAnyMaker: 'Барлық өндірушілер', // L
    rankingTable: 'Рейтинг кесте түрінде', // L
    rankingHead: ['Үлгі', 'Өндіруші', 'Жыл', 'Дж/TH', 'кВт·сағ үшін шекті тариф', 'Бір құрылғы тәулігіне әкеледі'], // L
    rankingWithout: 'Бұл – төлқұжат деректері, тұрақты шығындар, салық және келісуді күту есепке алынбаған.', // L
  },
});
