import {bundle} from '../../i18n/translate.js';

/** Texts of the sale on AIFC. */
export const texts = bundle({
  en: {
    title: 'The sale on AIFC',
    mined: 'Mined {0}',
    kept: 'Kept by you',
    needed: 'Needed to pay every bill',
    short: 'The sale covers {0} of the bills; {1} {2} is missing.',
    over: 'The sale pays every bill; without the rule you could keep another {0} of your coins.',
    nothing: 'Nothing is mined.',
    alsoNeeded: 'Also needed for the bills',
    leftOver: 'Left over',
    beyond: 'Sold beyond the bills',
    notEnough: 'All coins together would pay {0} of the bills.',
    others: 'If another share had to be sold',
    share: 'Share',
    now: 'now',
    sold: 'Sold',
    unpaid: 'Bills unpaid',
    none: 'none',
    minedIs: 'All coins mined in this period, and what they are worth.',
    soldIs: 'The coins that the rules make you sell on an AIFC exchange.',
    keptIs: 'The coins that are left to you after the forced sale.',
    neededIs: 'The share of the coins whose sale would pay every bill.',
    covers: 'covers {0} of the bills',
    pays: 'pays every bill',
    leaves: 'leaves {0} unpaid',
  },
  ru: {
    title: 'Продажа на бирже МФЦА',
    mined: 'Добыто {0}',
    kept: 'Остаётся у вас',
    needed: 'Нужно для оплаты всех расходов',
    short: 'Продажа покрывает {0} расходов; не хватает {1} {2}.',
    over: 'Продажа покрывает все расходы. Без этого правила у вас осталось бы ещё {0} монет.',
    nothing: 'Ничего не добыто.',
    alsoNeeded: 'Ещё нужно на расходы',
    leftOver: 'Остаётся после расходов',
    beyond: 'Продаётся сверх расходов',
    notEnough: 'Все монеты вместе покрыли бы {0} расходов.',
    others: 'Если бы надо было продавать другую долю',
    share: 'Доля',
    now: 'сейчас',
    sold: 'Продаётся',
    unpaid: 'Не оплачено',
    none: 'ничего',
    minedIs: 'Все монеты, добытые за период, и их стоимость.',
    soldIs: 'Монеты, которые по правилам надо продать на бирже МФЦА.',
    keptIs: 'Монеты, которые остаются у вас после обязательной продажи.',
    neededIs: 'Доля монет, продажа которых оплатила бы все расходы.',
    covers: 'покрывает {0} расходов',
    pays: 'покрывает все расходы',
    leaves: 'не покрывает {0}',
  },
  kk: {
    title: 'АХҚО биржасында сату',
    mined: '{0} өндірілгені', // L
    kept: 'Өзіңізде қалатыны', // L
    needed: 'Барлық шығынды жабуға керегі', // L
    short: 'Сату шығындардың {0}-ын жабады; {2} {1} жетпейді.', // L
    over: 'Сату барлық шығынды жабады. Бұл ережесіз өзіңізде монеталардың тағы {0}-ы қалар еді.', // L
    nothing: 'Ештеңе өндірілмеген.', // L
    alsoNeeded: 'Шығындарға тағы керегі', // L
    leftOver: 'Шығындардан кейін қалатыны', // L
    beyond: 'Шығындардан артық сатылатыны', // L
    notEnough: 'Барлық монета қосылып шығындардың {0}-ын жабар еді.', // L
    others: 'Басқа үлесті сату керек болса', // L
    share: 'Үлес',
    now: 'қазір', // L
    sold: 'Сатылады', // L
    unpaid: 'Төленбейді', // L
    none: 'жоқ', // L
    minedIs: 'Кезең ішінде өндірілген барлық монета және олардың құны.', // L
    soldIs: 'Ереже бойынша АХҚО биржасында сатылуы тиіс монеталар.', // L
    keptIs: 'Міндетті сатудан кейін өзіңізде қалатын монеталар.', // L
    neededIs: 'Сатылса, барлық шығынды жабатын монета үлесі.', // L
    covers: 'шығындардың {0}-ын жабады', // L
    pays: 'барлық шығынды жабады', // L
    leaves: '{0} жабылмайды', // L
  },
});
