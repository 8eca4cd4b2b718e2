import {bundle} from '../../../i18n/translate.js';
import {entryTexts} from './entry-texts.js';

/** Texts of tomorrow by the hour. */
export const hoursTexts = bundle({
  en: {
    ...entryTexts.en,
    hoursTitle: 'Tomorrow by the hour',
    hoursAnswer: {forms: ['{0} of 24 hours pays', '{0} of 24 hours pay']},
    hoursNoWaiting: 'Power is bought the day before, so there is no wait for approvals.',
    hoursLeaves: 'Leaves',
    hoursNoPower: 'no power',
    hoursAnd: '{0} and {1}',
    hoursSome: {forms: ['Run {0} hour: {1}.', 'Run {0} hours: {1}.']},
    hoursAllPowered: 'Run whenever there is power: {0}.',
    hoursAllPay: 'Run all 24 hours.',
    hoursNonePays: 'Stand still: no hour pays.',
    hoursNoneAvailable: 'Stand still: no hour has power to buy.',
    hoursBuy: {forms: ['Make {0} purchase and prepay {1}.', 'Make {0} purchases and prepay {1}.']},
    hoursBuyPaid: {
      forms: ['Make {0} purchase; the market pays you {1}.', 'Make {0} purchases; the market pays you {1}.'],
    },
    hoursLots: {
      forms: [
        'As one lot it would be {0} purchase, but each hour is bought for itself.',
        'As one lot it would be {0} purchases, but each hour is bought for itself.',
      ],
    },
    hoursNetIs: 'The day then leaves {0} after tax.',
    hoursStillLoses: 'The day still loses {0}, because its fixed costs are higher than what the hours leave.',
    hoursFixed: 'Only the fixed costs of the day remain, {0}.',
    hoursNoCosts: 'The day then costs nothing.',
    hoursAlways: 'Running in every hour would leave {0}.',
    hoursAlwaysLoses: 'Running in every hour would lose {0}.',
    hoursAlwaysSame: 'Running in every hour would come to the same.',
    hoursBid: 'The highest price worth bidding is {0} per kWh before VAT.',
    hoursNegativeBid: 'Only a negative price is worth bidding: at most {0} per kWh before VAT.',
    hoursNoBid: 'No price is worth bidding, because the charges on revenue take all of it.',
    hoursModels: 'By itself, each model pays in these hours and up to this price per kWh:',
    hoursUpTo: 'up to {0}',
    hoursOfAll: 'all 24 hours',
    hoursOfNone: 'no hour',
    hoursWithout: {
      forms: [
        'Without {0}, the plan would run {1} hour and leave {2} after tax.',
        'Without {0}, the plan would run {1} hours and leave {2} after tax.',
      ],
    },
    hoursApart: 'With each model on in its own hours only, the day would leave {0} more than this plan, before tax.',
    hoursApartShort:
      'With each model on in its own hours only, and the most efficient first where power is short, the day would leave {0} more than this plan, before tax.',
    hoursShort:
      'With the most efficient models first where power is short, the day would leave {0} more than this plan, before tax.',
    hoursChart: 'What each hour leaves before fixed costs and tax.',
    hoursRun: 'Run',
    hoursStand: 'Stand still',
    hourAt: '{0}: {1} per kWh, {2}; {3}.',
    hoursOfQuota: 'quota {0} {1}',
    hourRuns: 'running leaves {0}; run',
    hourLoses: 'running loses {0}; stand still',
    hourTies: 'running leaves nothing; stand still',
    hourNone: 'stand still',
    hoursTake: 'Use these hours in the calculator',
    hoursElsewhere: 'Everything outside this plan still counts {0} per kWh and {1} uptime.',
    hoursTaken: 'The calculator now counts {0} uptime at {1} per kWh.',
    hoursTakenPlan: 'This plan still counts {0} in each hour.',
    hoursBack: 'Go back to {0} uptime at {1}',
    hoursWait: 'The calculator has an approval time, so its day waits for approvals all the same.',
    hoursEnergy: 'Energy',
    hoursCost: 'Power with VAT',
    hoursLevy: 'Mining levy',
    hoursRevenue: 'Revenue',
    hoursPlan: 'Plan',
    hoursCount: 'Hours',
    hoursNet: 'Net profit of the day',
    hoursPrice: 'Price before VAT',
    hoursQuotaName: 'Quota',
    hoursAll: 'All hours',
  },
  ru: {
    ...entryTexts.ru,
    hoursTitle: 'Завтра по часам',
    hoursAnswer: {forms: ['окупается {0} час из 24', 'окупаются {0} часа из 24', 'окупаются {0} часов из 24']},
    hoursNoWaiting: 'Энергия покупается накануне, поэтому ждать согласований не нужно.',
    hoursLeaves: 'Приносит',
    hoursNoPower: 'нет энергии',
    hoursAnd: '{0} и {1}',
    hoursSome: {
      forms: ['Работайте {0} час: {1}.', 'Работайте {0} часа: {1}.', 'Работайте {0} часов: {1}.'],
    },
    hoursAllPowered: 'Работайте всё время, когда есть энергия: {0}.',
    hoursAllPay: 'Работайте все 24 часа.',
    hoursNonePays: 'Остановитесь: ни один час не окупается.',
    hoursNoneAvailable: 'Остановитесь: ни в одном часе нет энергии.',
    hoursBuy: {
      forms: [
        'Сделайте {0} закупку и внесите предоплату {1}.',
        'Сделайте {0} закупки и внесите предоплату {1}.',
        'Сделайте {0} закупок и внесите предоплату {1}.',
      ],
    },
    hoursBuyPaid: {
      forms: [
        'Сделайте {0} закупку; рынок заплатит вам {1}.',
        'Сделайте {0} закупки; рынок заплатит вам {1}.',
        'Сделайте {0} закупок; рынок заплатит вам {1}.',
      ],
    },
    hoursLots: {
      forms: [
        'Одной партией это была бы {0} закупка, но каждый час покупается отдельно.',
        'Одной партией это были бы {0} закупки, но каждый час покупается отдельно.',
        'Одной партией это было бы {0} закупок, но каждый час покупается отдельно.',
      ],
    },
    hoursNetIs: 'Тогда за сутки после налога остаётся {0}.',
    hoursStillLoses: 'Убыток за сутки всё равно {0}: постоянные расходы больше того, что приносят часы.',
    hoursFixed: 'Тогда за сутки остаются только постоянные расходы, {0}.',
    hoursNoCosts: 'Тогда за сутки расходов нет.',
    hoursAlways: 'Работа круглые сутки принесла бы {0}.',
    hoursAlwaysLoses: 'Работа круглые сутки принесла бы убыток {0}.',
    hoursAlwaysSame: 'Работа круглые сутки принесла бы столько же.',
    hoursBid: 'Наибольшая цена, которую стоит предлагать, — {0} за кВт·ч без НДС.',
    hoursNegativeBid: 'Предлагать стоит только отрицательную цену, не выше {0} за кВт·ч без НДС.',
    hoursNoBid: 'Предлагать цену не стоит: отчисления забирают всю выручку.',
    hoursModels: 'По отдельности модели окупаются в эти часы и до этой цены за кВт·ч:',
    hoursUpTo: 'до {0}',
    hoursOfAll: 'все 24 часа',
    hoursOfNone: 'ни один час',
    hoursWithout: {
      forms: [
        'Без {0} стоило бы работать {1} час, и за сутки после налога осталось бы {2}.',
        'Без {0} стоило бы работать {1} часа, и за сутки после налога осталось бы {2}.',
        'Без {0} стоило бы работать {1} часов, и за сутки после налога осталось бы {2}.',
      ],
    },
    hoursApart: 'Если каждая модель работает только в свои часы, сутки приносят до налога на {0} больше этого плана.',
    hoursApartShort:
      'Если каждая модель работает только в свои часы, а при нехватке энергии первыми работают самые эффективные, сутки приносят до налога на {0} больше этого плана.',
    hoursShort:
      'Если при нехватке энергии первыми работают самые эффективные модели, сутки приносят до налога на {0} больше этого плана.',
    hoursChart: 'Сколько приносит каждый час до постоянных расходов и налога.',
    hoursRun: 'Работать',
    hoursStand: 'Стоять',
    hourAt: '{0}: {1} за кВт·ч, {2}; {3}.',
    hoursOfQuota: 'квота {0} {1}',
    hourRuns: 'работа приносит {0}; работать',
    hourLoses: 'работа приносит убыток {0}; стоять',
    hourTies: 'работа ничего не приносит; стоять',
    hourNone: 'стоять',
    hoursTake: 'Взять эти часы в расчёт',
    hoursElsewhere: 'Всё вне этого плана по-прежнему считается по {0} за кВт·ч и с долей времени в работе {1}.',
    hoursTaken: 'Теперь в расчёте доля времени в работе {0} и цена {1} за кВт·ч.',
    hoursTakenPlan: 'В этом плане доля каждого часа по-прежнему {0}.',
    hoursBack: 'Вернуть долю времени {0} и цену {1}',
    hoursWait: 'В расчёте есть время согласования, поэтому там сутки всё равно идут с ожиданием.',
    hoursEnergy: 'Энергия',
    hoursCost: 'Электроэнергия с НДС',
    hoursLevy: 'Плата за майнинг',
    hoursRevenue: 'Выручка',
    hoursPlan: 'План',
    hoursCount: 'Часы',
    hoursNet: 'Чистая прибыль за сутки',
    hoursPrice: 'Цена без НДС',
    hoursQuotaName: 'Квота',
    hoursAll: 'Все часы',
  },
  kk: {
    ...entryTexts.kk,
    hoursTitle: 'Ертең сағат бойынша', // L
    hoursAnswer: {forms: ['24 сағаттың {0} сағаты өтеледі']}, // L
    hoursNoWaiting: 'Энергия бір күн бұрын сатып алынады, сондықтан келісуді күту керек емес.', // L
    hoursLeaves: 'Қалғаны', // L
    hoursNoPower: 'энергия жоқ', // L
    hoursAnd: '{0} және {1}', // L
    hoursSome: {forms: ['{0} сағат жұмыс істеңіз: {1}.']}, // L
    hoursAllPowered: 'Энергия бар уақыттың бәрінде жұмыс істеңіз: {0}.', // L
    hoursAllPay: '24 сағат бойы жұмыс істеңіз.', // L
    hoursNonePays: 'Тоқтап тұрыңыз: бірде-бір сағат өтелмейді.', // L
    hoursNoneAvailable: 'Тоқтап тұрыңыз: бірде-бір сағатта сатып алатын энергия жоқ.', // L
    hoursBuy: {forms: ['{0} рет сатып алып, алдын ала {1} төлеңіз.']}, // L
    hoursBuyPaid: {forms: ['{0} рет сатып алыңыз; нарық сізге {1} төлейді.']}, // L
    hoursLots: {
      forms: ['Бір лотпен бұл {0} сатып алу болар еді, бірақ әр сағат бөлек сатып алынады.'], // L
    },
    hoursNetIs: 'Сонда тәулігіне салықтан кейін {0} қалады.', // L
    hoursStillLoses: 'Тәуліктік залал бәрібір {0}: тұрақты шығындар сағаттардан қалғаннан көп.', // L
    hoursFixed: 'Сонда тәулікте тек тұрақты шығындар қалады, {0}.', // L
    hoursNoCosts: 'Сонда тәуліктің шығыны жоқ.', // L
    hoursAlways: 'Барлық сағатта жұмыс істесе, {0} қалар еді.', // L
    hoursAlwaysLoses: 'Барлық сағатта жұмыс істесе, залал {0} болар еді.', // L
    hoursAlwaysSame: 'Барлық сағатта жұмыс істесе де, сол болар еді.', // L
    hoursBid: 'Ұсынуға тұратын ең жоғары баға — ҚҚС-сыз кВт·сағ үшін {0}.', // L
    hoursNegativeBid: 'Тек теріс баға ұсынуға тұрады: ҚҚС-сыз кВт·сағ үшін ең көбі {0}.', // L
    hoursNoBid: 'Баға ұсынудың қажеті жоқ: түсімнен алынатын төлемдерден кейін ештеңе қалмайды.', // L
    hoursModels: 'Әр үлгі жеке алғанда мына сағаттарда, кВт·сағ үшін мына бағадан аспаса, өтеледі:', // L
    hoursUpTo: 'ең көбі {0}', // L
    hoursOfAll: 'барлық 24 сағат', // L
    hoursOfNone: 'бірде-бір сағат', // L
    hoursWithout: {forms: ['Мыналарсыз ({0}) {1} сағат жұмыс істеу тиімді, тәулігіне салықтан кейін {2} қалар еді.']}, // L
    hoursApart: 'Әр үлгі тек өз сағаттарында жұмыс істесе, тәулігіне осы жоспардан {0} көп қалар еді, салыққа дейін.', // L
    hoursApartShort:
      'Әр үлгі тек өз сағаттарында жұмыс істесе, ал энергия жетпегенде ең тиімдісі бірінші болса, тәулігіне осы жоспардан {0} көп қалар еді, салыққа дейін.', // L
    hoursShort:
      'Энергия жетпегенде ең тиімді үлгілер бірінші жұмыс істесе, тәулігіне осы жоспардан {0} көп қалар еді, салыққа дейін.', // L
    hoursChart: 'Тұрақты шығындар мен салыққа дейін әр сағаттан қалатыны.', // L
    hoursRun: 'Жұмыс істеу', // L
    hoursStand: 'Тоқтап тұру',
    hourAt: '{0}: кВт·сағ үшін {1}, {2}; {3}.', // L
    hoursOfQuota: 'квота {0} {1}', // L
    hourRuns: 'жұмыс істесе, {0} қалады; жұмыс істеу', // L
    hourLoses: 'жұмыс істесе, залал {0}; тоқтап тұру', // L
    hourTies: 'жұмыс істесе, ештеңе қалмайды; тоқтап тұру', // L
    hourNone: 'тоқтап тұру',
    hoursTake: 'Осы сағаттарды есепке алу', // L
    hoursElsewhere: 'Бұл жоспардан тыс бәрі бұрынғыша кВт·сағ үшін {0} бағамен, жұмыс уақыты {1} деп есептеледі.', // L
    hoursTaken: 'Енді есепте жұмыс уақыты {0}, кВт·сағ үшін {1}.', // L
    hoursTakenPlan: 'Бұл жоспарда әр сағаттың жұмыс уақыты бұрынғыша {0}.', // L
    hoursBack: 'Бұрынғы жұмыс уақыты мен бағаны қайтару: {0}, {1}', // L
    hoursWait: 'Есепте келісу уақыты бар, сондықтан ондағы тәулікте бәрібір күту болады.', // L
    hoursEnergy: 'Энергия',
    hoursCost: 'ҚҚС-пен электр энергиясы', // L
    hoursLevy: 'Майнинг үшін төлемақы',
    hoursRevenue: 'Түсім',
    hoursPlan: 'Жоспар',
    hoursCount: 'Сағаттар', // L
    hoursNet: 'Тәуліктік таза пайда',
    hoursPrice: 'ҚҚС-сыз баға', // L
    hoursQuotaName: 'Квота',
    hoursAll: 'Барлық сағат', // L
  },
});
