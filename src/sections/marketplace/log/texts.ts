import {bundle} from '../../../i18n/translate.js';

/** Texts of the day's log. */
export const logTexts = bundle({
  en: {
    logTitle: 'The day’s log',
    logDate: 'Date',
    logHour: 'Hour, UTC+5',
    logRigs: 'Rigs',
    logColumns: [
      'Energy',
      'Purchases',
      'Power',
      'Mining levy',
      'Coins expected',
      'Sold by the rule',
      'Kept',
      'Left before fixed costs and tax',
    ],
    logActual: ['Actual energy', 'Actual cost', 'Actual coins', 'Actual sold', 'Note'],
    logOn: 'on',
    logOff: 'off',
    logTotal: 'Total',
    logOf: '{0} of {1}',
    logFixed: 'Fixed costs of the day',
    logTax: 'Tax on the day',
    logDay: 'This is the plan for {0}, in the time of Kazakhstan, UTC+5.',
    logDayLeaves: 'After fixed costs and tax the day leaves {0}.',
    logFarm: 'Farm: {0}; load {1}.',
    logRules:
      'Rules: {0}. Compliance {1} of revenue, tax {2} of profit, mining levy {3}, {4} of the coins sold on AIFC.',
    logSameHours: 'You entered no hours, so this is a day of 24 equal hours at the electricity price in force.',
    logAllOff: 'No hour pays for its power, so the rigs stand still all day.',
    logLeft:
      'What is left of an hour is its revenue less the charges on it, the power with VAT and the levy. On paper and in the file there are columns for what really happened.',
    logSave: 'Download the log (CSV)',
    logPrint: 'Print the log',
  },
  ru: {
    logTitle: 'Журнал суток',
    logDate: 'Дата',
    logHour: 'Час, UTC+5',
    logRigs: 'Устройства',
    logColumns: [
      'Энергия',
      'Закупки',
      'Электро\u00adэнергия',
      'Плата за майнинг',
      'Ожидается монет',
      'Продажа по правилу',
      'Остаётся',
      'Остаток до постоянных расходов и налога',
    ],
    logActual: ['Энергия, факт', 'Расходы, факт', 'Монеты, факт', 'Продано, факт', 'Примечание'],
    logOn: 'вкл.',
    logOff: 'выкл.',
    logTotal: 'Итого',
    logOf: '{0} из {1}',
    logFixed: 'Постоянные расходы за сутки',
    logTax: 'Налог за сутки',
    logDay: 'Это план на {0} по времени Казахстана, UTC+5.',
    logDayLeaves: 'После постоянных расходов и налога сутки приносят {0}.',
    logFarm: 'Ферма: {0}; нагрузка {1}.',
    logRules:
      'Правила: {0}. На соблюдение требований идёт {1} выручки, на налог {2} прибыли, плата за майнинг {3}, на МФЦА продаётся {4} монет.',
    logSameHours: 'Часы не введены, поэтому здесь сутки из 24 одинаковых часов по действующей цене электроэнергии.',
    logAllOff: 'Ни один час не окупает свою электроэнергию, поэтому устройства стоят все сутки.',
    logLeft:
      'Остаток часа — его выручка за вычетом отчислений с неё, электроэнергии с НДС и платы за майнинг. На бумаге и в файле есть столбцы для фактических данных.',
    logSave: 'Скачать журнал (CSV)',
    logPrint: 'Напечатать журнал',
  },
  kk: {
    logTitle: 'Тәулік журналы', // L
    logDate: 'Күні',
    logHour: 'Сағат, UTC+5',
    logRigs: 'Құрылғылар',
    logColumns: [
      'Энергия',
      'Сатып алу', // L
      'Электр энергиясы',
      'Майнинг үшін төлемақы',
      'Күтілетін монета', // L
      'Ереже бойынша сату', // L
      'Қалады',
      'Тұрақты шығындар мен салыққа дейінгі қалдық', // L
    ],
    logActual: ['Нақты энергия', 'Нақты шығын', 'Нақты монета', 'Нақты сатылғаны', 'Ескертпе'], // L
    logOn: 'қосулы',
    logOff: 'өшірулі',
    logTotal: 'Барлығы',
    logOf: '{1} ішінен {0}', // L
    logFixed: 'Тәуліктің тұрақты шығындары', // L
    logTax: 'Тәуліктің салығы', // L
    logDay: 'Бұл – {0} күнінің жоспары, Қазақстан уақытымен, UTC+5.', // L
    logDayLeaves: 'Тұрақты шығындар мен салықтан кейін тәуліктің қалдығы — {0}.', // L
    logFarm: 'Ферма: {0}; жүктеме {1}.', // L
    logRules:
      'Ережелер: {0}. Талаптарды сақтауға түсімнен {1}, салыққа пайдадан {2}, майнинг үшін төлемақы {3}, АХҚО-да сатылатын монета үлесі {4}.', // L
    logSameHours: 'Сағаттар енгізілмеген, сондықтан бұл — қолданыстағы бағамен бірдей 24 сағаттан тұратын тәулік.', // L
    logAllOff: 'Бірде-бір сағат өз энергиясын ақтамайды, сондықтан құрылғылар тәулік бойы тоқтап тұрады.', // L
    logLeft:
      'Сағаттың қалдығы — түсімнен оған салынатын төлемдерді, ҚҚС-пен энергия құнын және майнинг төлемақысын шегергендегі қалғаны. Қағазда және файлда нақты деректерге бағандар бар.', // L
    logSave: 'Журналды жүктеп алу (CSV)', // L
    logPrint: 'Журналды басып шығару', // L
  },
});
