import type {AifcText} from './en.js';

export const ru: Readonly<Record<AifcText, string>> = {
  aifc: 'Продажа на бирже МФЦА',
  aifcMined: 'Добыто {0}',
  aifcKept: 'Остаётся у вас',
  aifcNeeded: 'Нужно для оплаты всех расходов',
  aifcPer: 'в сутки|в месяц|в год',
  aifcShort: 'Продажа покрывает {0} расходов; не хватает {1} {2}.',
  aifcOver: 'Продажа покрывает всё; без правила осталось бы ещё {0} монет.',
  aifcNothing: 'Ничего не добыто.',
};
