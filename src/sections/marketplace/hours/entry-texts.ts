import {bundle} from '../../../i18n/translate.js';

/** Texts for entering tomorrow's hours. */
export const entryTexts = bundle({
  en: {
    hoursIntro:
      'Enter what the market asks for tomorrow, per kWh before VAT. An hour without a price has the one in force, {0}, and an hour without a quota has all the power it needs.',
    hoursNoRigs: 'There is nothing to plan: no rig draws power.',
    hoursPattern: 'Fill the day by a pattern',
    hoursDay: 'Day price',
    hoursNight: 'Night price',
    hoursQuota: 'Quota an hour',
    hoursAsDay: 'as by day',
    hoursNoQuota: 'no quota',
    hoursFrom: 'from',
    hoursTo: 'to',
    hoursPatternHow: 'A quota of 0 means no power. Night and quota may last past midnight.',
    hoursFill: 'Fill the hours',
    hoursFilled: 'All 24 hours are filled.',
    hoursUnused: 'The plan does not count these numbers until the hours are filled.',
    hoursOnePrice: 'Every hour costs {0} per kWh.',
    hoursPrices: 'Prices go from {0} to {1} per kWh.',
    hoursCleared: 'The hours were cleared.',
    hoursUndone: 'The last change was undone.',
    hoursClear: 'Clear the hours',
    hoursUndo: 'Bring the hours back',
    hoursPaste: 'Paste from a spreadsheet',
    hoursPasteHow:
      'Each of the 24 lines has a price, and a quota in MWh beside it where there is one. Headings and a first column with the hours may stay.',
    hoursRead: 'Read the table',
    hoursBadLine: 'Line {0} cannot be read: {1}',
    hoursBadMore: 'And {0} more.',
    hoursLinesRead: {forms: ['{0} line was read; a day has 24 hours.', '{0} lines were read; a day has 24 hours.']},
    hoursNoSummerTime: 'Kazakhstan has no summer time, so no day has 23 or 25 hours.',
    hoursMissing: 'There is no line for {0}.',
    hoursTwice: 'Line {0} repeats the hour {1}.',
    hoursUnchanged: 'Nothing was changed.',
    hoursTable: 'Hour by hour',
    hoursTableHow: 'The Enter key goes to the next hour.',
    hoursHour: 'Hour',
    hoursPriceOf: 'Price, {0}',
    hoursQuotaOf: 'Quota in MWh, {0}',
  },
  ru: {
    hoursIntro:
      'Введите цены рынка на завтра, за кВт·ч без НДС. Для часа без цены действует текущая, {0}, а без квоты энергии хватает на весь час.',
    hoursNoRigs: 'Планировать нечего: устройства не потребляют энергию.',
    hoursPattern: 'Заполнить сутки по образцу',
    hoursDay: 'Цена днём',
    hoursNight: 'Цена ночью',
    hoursQuota: 'Квота на час',
    hoursAsDay: 'как днём',
    hoursNoQuota: 'без квоты',
    hoursFrom: 'с',
    hoursTo: 'до',
    hoursPatternHow: 'При квоте 0 энергии нет. Ночь и квота могут продолжаться после полуночи.',
    hoursFill: 'Заполнить часы',
    hoursFilled: 'Все 24 часа заполнены.',
    hoursUnused: 'План не учитывает эти числа, пока часы не заполнены.',
    hoursOnePrice: 'Каждый час стоит {0} за кВт·ч.',
    hoursPrices: 'Цены от {0} до {1} за кВт·ч.',
    hoursCleared: 'Часы очищены.',
    hoursUndone: 'Последнее изменение отменено.',
    hoursClear: 'Очистить часы',
    hoursUndo: 'Вернуть прежние часы',
    hoursPaste: 'Вставить из таблицы',
    hoursPasteHow:
      'В каждой из 24 строк стоит цена, а рядом квота в МВт·ч, если она есть. Заголовки и первый столбец с часами убирать не нужно.',
    hoursRead: 'Прочитать таблицу',
    hoursBadLine: 'Строка {0} непонятна: {1}',
    hoursBadMore: 'И ещё {0}.',
    hoursLinesRead: {
      forms: [
        'Прочитана {0} строка, а в сутках 24 часа.',
        'Прочитаны {0} строки, а в сутках 24 часа.',
        'Прочитано {0} строк, а в сутках 24 часа.',
      ],
    },
    hoursNoSummerTime: 'В Казахстане нет летнего времени, поэтому суток в 23 или 25 часов не бывает.',
    hoursMissing: 'Нет строки для {0}.',
    hoursTwice: 'В строке {0} час {1} повторяется.',
    hoursUnchanged: 'Ничего не изменено.',
    hoursTable: 'По часам',
    hoursTableHow: 'Клавиша Enter переходит к следующему часу.',
    hoursHour: 'Час',
    hoursPriceOf: 'Цена, {0}',
    hoursQuotaOf: 'Квота в МВт·ч, {0}',
  },
  kk: {
    hoursIntro:
      'Нарықтың ертеңгі бағаларын енгізіңіз, ҚҚС-сыз кВт·сағ үшін. Бағасы жоқ сағатта қазіргі баға қолданылады, {0}; квотасы жоқ сағатта энергия толық жетеді.', // L
    hoursNoRigs: 'Жоспарлайтын ештеңе жоқ: құрылғылар энергия тұтынбайды.', // L
    hoursPattern: 'Тәулікті үлгі бойынша толтыру', // L
    hoursDay: 'Күндізгі баға', // L
    hoursNight: 'Түнгі баға', // L
    hoursQuota: 'Сағаттық квота', // L
    hoursAsDay: 'күндізгідей', // L
    hoursNoQuota: 'квота жоқ', // L
    hoursFrom: 'басы', // L
    hoursTo: 'соңы', // L
    hoursPatternHow: 'Квота 0 болса, энергия жоқ. Түн мен квота түн ортасынан өте алады.', // L
    hoursFill: 'Сағаттарды толтыру', // L
    hoursFilled: '24 сағаттың бәрі толтырылды.', // L
    hoursUnused: 'Сағаттар толтырылғанша, жоспар бұл сандарды есептемейді.', // L
    hoursOnePrice: 'Әр сағаттың бағасы — кВт·сағ үшін {0}.', // L
    hoursPrices: 'кВт·сағ бағасының ең төмені – {0}, ең жоғарысы – {1}.', // L
    hoursCleared: 'Сағаттар тазартылды.', // L
    hoursUndone: 'Соңғы өзгеріс болдырылмады.', // L
    hoursClear: 'Сағаттарды тазарту', // L
    hoursUndo: 'Бұрынғы сағаттарды қайтару', // L
    hoursPaste: 'Кестеден қою', // L
    hoursPasteHow:
      '24 жолдың әрқайсысында баға, ал квота болса, жанында МВт·сағ квотасы тұрады. Тақырыптар мен сағаттар бағаны қала берсін.', // L
    hoursRead: 'Кестені оқу', // L
    hoursBadLine: '{0}-жол түсініксіз: {1}', // L
    hoursBadMore: 'Тағы {0}.', // L
    hoursLinesRead: {forms: ['{0} жол оқылды, ал тәулікте 24 сағат бар.']}, // L
    hoursNoSummerTime: 'Қазақстанда жазғы уақыт жоқ, сондықтан 23 немесе 25 сағаттық тәулік болмайды.', // L
    hoursMissing: '{0} үшін жол жоқ.', // L
    hoursTwice: '{0}-жолда {1} сағаты қайталанады.', // L
    hoursUnchanged: 'Ештеңе өзгерген жоқ.', // L
    hoursTable: 'Сағат сайын', // L
    hoursTableHow: 'Enter пернесі келесі сағатқа өтеді.', // L
    hoursHour: 'Сағат', // L
    hoursPriceOf: 'Баға, {0}', // L
    hoursQuotaOf: 'МВт·сағ квотасы, {0}', // L
  },
});
