import type {AifcText} from './en.js';

export const ru: Readonly<Record<AifcText, string>> = {
  aifc: 'Продажа на бирже МФЦА',
  aifcCoins: 'Монеты {0}',
  aifcWorth: 'Стоимость',
  aifcMined: 'Добыто',
  aifcSold: 'Продано по правилу',
  aifcKept: 'Остаётся у вас',
  aifcNeeded: 'Нужно продать, чтобы оплатить всё',
  aifcPer: 'в сутки|в месяц|в год',
  aifcShort: 'Продажа покрывает {0} расходов; не хватает {1} {2}.',
  aifcOver: 'Продажа покрывает все расходы; без этого правила у вас могло бы остаться ещё {0} монет.',
  aifcNothing: 'Ничего не добыто, продавать нечего.',
};
