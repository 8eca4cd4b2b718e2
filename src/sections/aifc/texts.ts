import {bundle} from '../../i18n/translate.js';

/** Texts of the sale on AIFC. */
export const texts = bundle({
  en: {
    title: 'The sale on AIFC',
    mined: 'Mined {0}',
    kept: 'Kept by you',
    needed: 'Needed to pay every bill',
    per: ['a day', 'a month', 'a year'],
    short: 'The sale covers {0} of the bills; {1} {2} is missing.',
    over: 'The sale pays every bill; without the rule you could keep another {0} of your coins.',
    nothing: 'Nothing is mined.',
    minedIs: 'All coins mined in this period, and what they are worth.',
    soldIs: 'The coins that the rules make you sell on an AIFC exchange.',
    keptIs: 'The coins that are left to you after the forced sale.',
    neededIs: 'The share of the coins whose sale would pay every bill.',
  },
  ru: {
    title: 'Продажа на бирже МФЦА',
    mined: 'Добыто {0}',
    kept: 'Остаётся у вас',
    needed: 'Нужно для оплаты всех расходов',
    per: ['в сутки', 'в месяц', 'в год'],
    short: 'Продажа покрывает {0} расходов; не хватает {1} {2}.',
    over: 'Продажа покрывает все расходы. Без этого правила у вас осталось бы ещё {0} монет.',
    nothing: 'Ничего не добыто.',
    minedIs: 'Все монеты, добытые за период, и их стоимость.',
    soldIs: 'Монеты, которые по правилам надо продать на бирже МФЦА.',
    keptIs: 'Монеты, которые остаются у вас после обязательной продажи.',
    neededIs: 'Доля монет, продажа которых оплатила бы все расходы.',
  },
  kk: {
    title: 'АХҚО биржасында сату',
    mined: '{0} өндірілгені', // L
    kept: 'Өзіңізде қалатыны', // L
    needed: 'Барлық шығынды жабуға керегі', // L
    per: ['тәулігіне', 'айына', 'жылына'],
    short: 'Сату шығындардың {0}-ын жабады; {2} {1} жетпейді.', // L
    over: 'Сату барлық шығынды жабады. Бұл ережесіз өзіңізде монеталардың тағы {0}-ы қалар еді.', // L
    nothing: 'Ештеңе өндірілмеген.', // L
    minedIs: 'Кезең ішінде өндірілген барлық монета және олардың құны.', // L
    soldIs: 'Ереже бойынша АХҚО биржасында сатылуы тиіс монеталар.', // L
    keptIs: 'Міндетті сатудан кейін өзіңізде қалатын монеталар.', // L
    neededIs: 'Сатылса, барлық шығынды жабатын монета үлесі.', // L
  },
});
