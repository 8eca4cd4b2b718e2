import {bundle} from '../../i18n/translate.js';

/** Texts of the sale on AIFC. */
export const texts = bundle({
  en: {
    title: 'The sale on AIFC',
    mined: 'Mined {0}',
    kept: 'Kept',
    needed: 'Needed to pay every bill',
    per: ['a day', 'a month', 'a year'],
    short: 'The sale covers {0} of the bills; {1} {2} are missing.',
    over: 'The sale pays every bill; without the rule you could keep another {0} of your coins.',
    nothing: 'Nothing is mined.',
  },
  ru: {
    title: 'Продажа на бирже МФЦА',
    mined: 'Добыто {0}',
    kept: 'Остаётся у вас',
    needed: 'Нужно для оплаты всех расходов',
    per: ['в сутки', 'в месяц', 'в год'],
    short: 'Продажа покрывает {0} расходов; не хватает {1} {2}.',
    over: 'Продажа покрывает всё; без правила осталось бы ещё {0} монет.',
    nothing: 'Ничего не добыто.',
  },
  kk: {
    title: 'АХҚО биржасында сату',
    mined: '{0} өндірілгені', // L
    kept: 'Өзіңізде қалатыны', // L
    needed: 'Барлық шығынды жабуға керегі', // L
    per: ['тәулігіне', 'айына', 'жылына'],
    short: 'Сату шығындардың {0}-ын жабады; {2} {1} жетпейді.', // L
    over: 'Сату бәрін жабады; ережесіз монеталардың тағы {0}-ы қалар еді.', // L
    nothing: 'Ештеңе өндірілмеген.', // L
  },
});
