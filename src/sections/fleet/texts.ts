import {bundle} from '../../i18n/translate.js';
import {pastedTexts} from './pasted-texts.js';
import {rankingTexts} from './ranking-texts.js';

/** Texts of the fleet. */
export const texts = bundle({
  en: {
    title: 'Fleet',
    about: 'What each model brings {0} at {1} per kWh, before fixed costs, tax and any wait for approvals.',
    networkOnly: 'The revenue of one rig says nothing about other models, so here revenue is based on difficulty.',
    model: 'Model',
    modelOf: 'Model {0}',
    ownFigures: 'Own figures',
    count: 'Rigs',
    brings: 'Brings {0}',
    paysUpTo: 'Break-even tariff per kWh',
    load: 'Share of the load',
    switchedOff: 'switched off',
    total: 'All rigs',
    efficiency: 'Efficiency',
    hidden: {
      forms: [
        'On average a rig earns {0} {1}, but {2} of {3} models loses money.',
        'On average a rig earns {0} {1}, but {2} of {3} models lose money.',
      ],
    },
    switchOffAdds: {
      forms: [
        'Switching off the losing models ({0} rig) adds {1} {2} before tax.',
        'Switching off the losing models ({0} rigs) adds {1} {2} before tax.',
      ],
    },
    switchOff: 'Switch off the losing models',
    haveSwitchedOff: {forms: ['{0} rig is switched off.', '{0} rigs are switched off.']},
    allLose: 'Every model loses money. With all of them off the farm would save {0} {1} before tax.',
    noneLoses: 'No model loses money on its power.',
    noneRuns: 'No rig runs.',
    add: 'Add a model',
    added: '{0} was added.',
    remove: 'Remove: {0}',
    removed: '{0} was removed.',
    lastStays: 'The last model cannot be removed.',
    undone: 'The last change was undone.',
    isFull: 'A fleet has at most {0} models.',
    find: 'Find a model by name',
    found: {forms: ['{0} model found.', '{0} models found.']},
    more: 'and {0} more',
    replaced: 'Another value has replaced your fleet, {0}.',
    useAgain: 'Use the fleet again',
    usedAgain: 'The fleet is in use again.',
    allPay: {forms: ['{0} model, and it pays', 'All {0} models pay']},
    othersPay: {forms: ['{0} of {1} models pays', '{0} of {1} models pay']},
    ...pastedTexts.en,
    ...rankingTexts.en,
  },
  ru: {
    title: 'Парк устройств',
    about:
      'Сколько приносит каждая модель {0} при цене {1} за кВт·ч: до постоянных расходов, налога и ожидания согласований.',
    networkOnly:
      'Выручка одного устройства ничего не говорит о других моделях, поэтому здесь она считается по сложности сети.',
    model: 'Модель',
    modelOf: 'Модель {0}',
    ownFigures: 'Свои данные',
    count: 'Устройства',
    brings: 'Приносит {0}',
    paysUpTo: 'Пороговый тариф за кВт·ч',
    load: 'Доля нагрузки',
    switchedOff: 'выключено',
    total: 'Все устройства',
    efficiency: 'Энергоэффективность',
    hidden: {
      forms: [
        'В среднем устройство приносит {0} {1}, но {2} модель из {3} убыточна.',
        'В среднем устройство приносит {0} {1}, но {2} модели из {3} убыточны.',
        'В среднем устройство приносит {0} {1}, но {2} моделей из {3} убыточны.',
      ],
    },
    switchOffAdds: {
      forms: [
        'Если выключить убыточные модели ({0} устройство), прибыль до налога вырастет на {1} {2}.',
        'Если выключить убыточные модели ({0} устройства), прибыль до налога вырастет на {1} {2}.',
        'Если выключить убыточные модели ({0} устройств), прибыль до налога вырастет на {1} {2}.',
      ],
    },
    switchOff: 'Выключить убыточные модели',
    haveSwitchedOff: {
      forms: ['Выключено {0} устройство.', 'Выключено {0} устройства.', 'Выключено {0} устройств.'],
    },
    allLose: 'Все модели убыточны. Если выключить все, убыток до налога уменьшится на {0} {1}.',
    noneLoses: 'Ни одна модель не убыточна: все окупают свою электроэнергию.',
    noneRuns: 'Ни одно устройство не работает.',
    add: 'Добавить модель',
    added: 'Добавлено: {0}.',
    remove: 'Удалить: {0}',
    removed: 'Удалено: {0}.',
    lastStays: 'Последнюю модель удалить нельзя.',
    undone: 'Последнее изменение отменено.',
    isFull: 'В парке не больше {0} моделей.',
    find: 'Найти модель по названию',
    found: {forms: ['Найдена {0} модель.', 'Найдены {0} модели.', 'Найдено {0} моделей.']},
    more: 'и ещё {0}',
    replaced: 'Вместо вашего парка ({0}) в расчёте другое значение.',
    useAgain: 'Вернуть парк',
    usedAgain: 'Парк снова в расчёте.',
    allPay: {forms: ['{0} модель, и она окупается', 'Все {0} модели окупаются', 'Все {0} моделей окупаются']},
    othersPay: {
      forms: ['{0} модель из {1} окупается', '{0} модели из {1} окупаются', '{0} моделей из {1} окупаются'],
    },
    ...pastedTexts.ru,
    ...rankingTexts.ru,
  },
  kk: {
    title: 'Құрылғылар паркі', // L
    about: 'КВт·сағ үшін {1} бағамен әр үлгі {0} не әкеледі: тұрақты шығындарға, салыққа және келісуді күтуге дейін.', // L
    networkOnly:
      'Бір құрылғының түсімі басқа үлгілер туралы ештеңе айтпайды, сондықтан мұнда ол желі күрделілігі бойынша есептеледі.', // L
    model: 'Үлгі', // L
    modelOf: '{0}-үлгі', // L
    ownFigures: 'Өз деректеріңіз', // L
    count: 'Құрылғылар', // L
    brings: '{0} әкеледі', // L
    paysUpTo: 'кВт·сағ үшін шекті тариф', // L
    load: 'Жүктемедегі үлесі', // L
    switchedOff: 'өшірілген', // L
    total: 'Барлық құрылғы', // L
    efficiency: 'Энергия тиімділігі', // L
    hidden: {forms: ['Орташа алғанда бір құрылғы {1} {0} әкеледі, бірақ {3} үлгінің ішінен {2} үлгі залалды.']}, // L
    switchOffAdds: {forms: ['Залалды үлгілер ({0} құрылғы) өшірілсе, салыққа дейінгі пайда {2} {1} артады.']}, // L
    switchOff: 'Залалды үлгілерді өшіру', // L
    haveSwitchedOff: {forms: ['{0} құрылғы өшірілді.']}, // L
    allLose: 'Барлық үлгі залал шегеді. Бәрі өшірілсе, салыққа дейінгі залал {1} {0} азаяды.', // L
    noneLoses: 'Бірде-бір үлгі залал шекпейді: бәрі өз электр энергиясын ақтайды.', // L
    noneRuns: 'Бірде-бір құрылғы жұмыс істемейді.', // L
    add: 'Үлгі қосу', // L
    added: '{0} қосылды.', // L
    remove: 'Жою: {0}', // L
    removed: '{0} жойылды.', // L
    lastStays: 'Соңғы үлгіні жоюға болмайды.', // L
    undone: 'Соңғы өзгеріс болдырылмады.', // L
    isFull: 'Паркте ең көбі {0} үлгі болады.', // L
    find: 'Үлгіні атауы бойынша табу', // L
    found: {forms: ['{0} үлгі табылды.']}, // L
    more: 'және тағы {0}', // L
    replaced: 'Паркіңіздің ({0}) орнына басқа мән қолданылады.', // L
    useAgain: 'Паркті қайтару', // L
    usedAgain: 'Парк қайта есепке алынды.', // L
    allPay: {forms: ['Барлық {0} үлгі ақталады']}, // L
    othersPay: {forms: ['{1} үлгінің ішінен {0} үлгі ақталады']}, // L
    ...pastedTexts.kk,
    ...rankingTexts.kk,
  },
});
