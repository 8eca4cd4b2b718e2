import {bundle} from '../../i18n/translate.js';

/** Texts of the power plant proposal. */
export const texts = bundle({
  en: {
    title: 'The 70/30 power plant proposal',
    about: 'A proposal under review: 70% of a new plant\u2019s power goes to the grid, and 30% may be used for mining.',
    mining: 'Mining',
    grid: 'Grid',
    each: '{0} energy and profit before tax',
    payback: 'Plant payback at today\u2019s numbers',
    note: 'The price of the rigs is not counted. A levy of 1\u00a0₸ on such power is left out.',
    tax: 'Tax on both profits',
    halving: 'The next halving, due in {0}, will cut what the rigs earn.',
    miningIs: 'What the rigs use of the plant\u2019s energy, and what they earn with it.',
    gridIs: 'What the grid buys of the plant\u2019s energy, and what the plant earns with it.',
    rigsIs: 'How many rigs the mining share of the plant can feed.',
    taxIs: 'One tax on the sum of both profits.',
    netIs: 'The sum of both profits after tax.',
    paybackIs: 'How long the net profit of today needs to pay for the plant.',
    leaves: 'would leave {0} {1}',
    loses: 'would lose {0} {1}',
  },
  ru: {
    title: 'Предложение 70/30: своя электростанция',
    about: 'Предложение на рассмотрении: 70\u00a0% энергии новой станции идёт в сеть, 30\u00a0% — на майнинг.',
    mining: 'Майнинг',
    grid: 'Сеть',
    each: 'Энергия и прибыль до налога {0}',
    payback: 'Окупаемость станции по сегодняшним данным',
    note: 'Цена устройств не учтена. Плата в 1\u00a0₸ за такую энергию не учтена.',
    tax: 'Налог с обеих прибылей',
    halving: 'Следующий халвинг ({0}) уменьшит доход устройств.',
    miningIs: 'Сколько энергии станции берут устройства и сколько они на ней зарабатывают.',
    gridIs: 'Сколько энергии станции покупает сеть и сколько станция на этом зарабатывает.',
    rigsIs: 'Сколько устройств может питать доля станции для майнинга.',
    taxIs: 'Один налог с суммы обеих прибылей.',
    netIs: 'Сумма обеих прибылей после налога.',
    paybackIs: 'За какое время сегодняшняя чистая прибыль окупит станцию.',
    leaves: 'прибыль {0} {1}',
    loses: 'убыток {0} {1}',
  },
  kk: {
    title: '70/30 ұсынысы: өз электр станциясы', // L
    about: 'Қаралып жатқан ұсыныс: жаңа станция энергиясының 70%-ы желіге, 30%-ы майнингке беріледі.', // L
    mining: 'Майнинг',
    grid: 'Желі',
    each: '{0} энергия және салыққа дейінгі пайда',
    payback: 'Станцияның бүгінгі деректер бойынша өтелу мерзімі', // L
    note: 'Құрылғылардың бағасы есепке алынбаған. Мұндай энергияға 1\u00a0₸ төлемақы да есепке алынбаған.', // L
    tax: 'Екі пайданың салығы', // L
    halving: 'Келесі халвинг ({0}) құрылғылардың табысын азайтады.', // L
    miningIs: 'Құрылғылар алатын станция энергиясы және одан табатыны.', // L
    gridIs: 'Желі сатып алатын станция энергиясы және станцияның одан табатыны.', // L
    rigsIs: 'Станцияның майнинг үлесі қоректендіре алатын құрылғылар саны.', // L
    taxIs: 'Екі пайданың қосындысынан бір салық.', // L
    netIs: 'Салықтан кейінгі екі пайданың қосындысы.', // L
    paybackIs: 'Бүгінгі таза пайданың станцияны өтейтін уақыты.', // L
    leaves: '{1} {0} пайда', // L
    loses: '{1} {0} залал', // L
  },
});
