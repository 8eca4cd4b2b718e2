import {bundle} from '../../i18n/translate.js';

/** Texts of the lines that are pasted from a spreadsheet. */
export const pastedTexts = bundle({
  en: {
    pastedTitle: 'Paste from a spreadsheet',
    pastedAbout:
      'Each line has a model and its count, such as 600 × S21, or the figures of your own rigs, such as 3.4 kW 150 TH/s 25. Counts of the same model are added together.',
    pastedRead: 'Read',
    pastedUnderstood: {forms: ['{0} line was understood.', '{0} lines were understood.']},
    pastedIgnored: {forms: ['{0} heading or total was left out.', '{0} headings or totals were left out.']},
    pastedRefused: {forms: ['{0} line was not understood:', '{0} lines were not understood:']},
    pastedEmpty: 'There is no line to read.',
    pastedWaits: 'The fleet is not changed yet.',
    pastedReplace: 'Replace the fleet',
    pastedAdd: 'Add to the fleet',
    pastedRest: 'What was not taken stays in the field.',
    pastedTaken: {forms: ['The fleet now has {0} model.', 'The fleet now has {0} models.']},
    unknown: 'no such model',
    noCount: 'no whole count',
    twoCounts: 'more than one count',
    noRoom: 'more than {0} models',
    tooMany: 'too many rigs',
    pastedUnread: 'The list is long. Its other lines are read after these.',
  },
  ru: {
    pastedTitle: 'Вставить из таблицы',
    pastedAbout:
      'В каждой строке стоят модель и число устройств, например 600 × S21, или данные ваших устройств, например 3,4 кВт 150 TH/s 25. Устройства одной модели складываются.',
    pastedRead: 'Прочитать',
    pastedUnderstood: {forms: ['Понята {0} строка.', 'Поняты {0} строки.', 'Понято {0} строк.']},
    pastedIgnored: {
      forms: [
        'Пропущен {0} заголовок или итог.',
        'Пропущено {0} заголовка или итога.',
        'Пропущено {0} заголовков или итогов.',
      ],
    },
    pastedRefused: {forms: ['Не понята {0} строка:', 'Не поняты {0} строки:', 'Не понято {0} строк:']},
    pastedEmpty: 'Строк для чтения нет.',
    pastedWaits: 'Парк пока не изменён.',
    pastedReplace: 'Заменить парк',
    pastedAdd: 'Добавить к парку',
    pastedRest: 'Остальное осталось в поле.',
    pastedTaken: {
      forms: ['Теперь в парке {0} модель.', 'Теперь в парке {0} модели.', 'Теперь в парке {0} моделей.'],
    },
    unknown: 'нет такой модели',
    noCount: 'нет целого числа устройств',
    twoCounts: 'больше одного числа',
    noRoom: 'больше {0} моделей',
    tooMany: 'слишком много устройств',
    pastedUnread: 'Список длинный. Остальные строки читаются после этих.',
  },
  kk: {
    pastedTitle: 'Кестеден қою', // L
    pastedAbout:
      'Әр жолда үлгі мен оның саны, мысалы 600 × S21, немесе өз құрылғыларыңыздың деректері, мысалы 3,4 кВт 150 TH/s 25. Бір үлгінің сандары қосылады.', // L
    pastedRead: 'Оқу', // L
    pastedUnderstood: {forms: ['{0} жол түсінікті.']}, // L
    pastedIgnored: {forms: ['{0} тақырып немесе қорытынды өткізіп жіберілді.']}, // L
    pastedRefused: {forms: ['{0} жол түсініксіз:']}, // L
    pastedEmpty: 'Оқитын жол жоқ.', // L
    pastedWaits: 'Парк әзірге өзгерген жоқ.', // L
    pastedReplace: 'Паркті алмастыру', // L
    pastedAdd: 'Паркке қосу', // L
    pastedRest: 'Қалғаны өрісте қалды.', // L
    pastedTaken: {forms: ['Енді паркте {0} үлгі бар.']}, // L
    unknown: 'мұндай үлгі жоқ', // L
    noCount: 'бүтін саны жоқ', // L
    twoCounts: 'саны біреуден көп', // L
    noRoom: '{0} үлгіден көп', // L
    tooMany: 'құрылғы тым көп', // L
    pastedUnread: 'Тізім ұзын. Қалған жолдар бұлардан кейін оқылады.', // L
  },
});
