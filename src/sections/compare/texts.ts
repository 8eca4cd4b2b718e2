import {bundle} from '../../i18n/translate.js';

/** Texts of the comparison. */
export const texts = bundle({
  en: {
    title: 'Compare scenarios',
    keep: 'Keep this as a scenario',
    rules: 'The article against the law of 2026',
    full: 'You can keep three scenarios; article and law take two.',
    name: 'Scenario {0}',
    called: 'Name',
    load: 'Use',
    remove: 'Remove',
    now: 'Now',
    best: 'Best: {0} with {1}, {2} more than {3}.',
    equal: 'All come out the same.',
    leaves: '{0}: {1} {2}',
    other: 'Under other rules \u2013 {0}.',
    first: 'best: {0} with {1}',
    same: 'all come out the same',
  },
  ru: {
    title: 'Сравнение сценариев',
    keep: 'Сохранить как сценарий',
    rules: 'Статья и закон 2026 года',
    full: 'Можно сохранить три сценария; статья и закон займут два.',
    name: 'Сценарий {0}',
    called: 'Название',
    load: 'Применить',
    remove: 'Удалить',
    now: 'Сейчас',
    best: 'Лучший итог — {0}: {1}, на {2} больше, чем {3}.',
    equal: 'Итог везде одинаков.',
    leaves: '{0}: {1} {2}',
    other: 'По другим правилам — {0}.',
    first: 'лучший итог — {0}: {1}',
    same: 'итог везде одинаков',
  },
  kk: {
    title: 'Сценарийлерді салыстыру',
    keep: 'Сценарий ретінде сақтау', // L
    rules: 'Мақала және 2026 жылғы заң', // L
    full: 'Ең көбі үш сценарий; мақала мен заңға екі орын керек.', // L
    name: '{0}-сценарий',
    called: 'Атауы',
    load: 'Қолдану', // L
    remove: 'Жою',
    now: 'Қазір',
    best: 'Ең жақсы нәтиже — {0}: {1}, {3} нәтижесінен {2} артық.', // L
    equal: 'Нәтиже барлығында бірдей.', // L
    leaves: '{0}: {2} {1}', // L
    other: 'Басқа ережелермен — {0}.', // L
    first: 'ең жақсы нәтиже — {0}: {1}', // L
    same: 'нәтиже барлығында бірдей', // L
  },
});
