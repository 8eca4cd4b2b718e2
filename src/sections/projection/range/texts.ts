import {bundle} from '../../../i18n/translate.js';

/** Texts of the range of futures. */
export const rangeTexts = bundle({
  en: {
    futures: 'In how many futures it pays',
    ofHundred: 'in {0} of 100',
    fewest: 'in fewer than 1 of 100',
    most: 'in more than 99 of 100',
    futuresPaid: '{0} futures made of the months {1} the farm pays back within {2}.',
    futuresAhead: '{0} futures made of the months {1} the farm ends ahead after {2}.',
    futuresIs: 'Futures are made of past months, which are drawn at random and strung together.',
    made: 'Each of the {0} futures begins with today\u2019s price and difficulty, and each later month changes as a past month did. Six past months in a row stay together, so that a rise keeps what followed it.',
    tested:
      'A test on the past: a farm like the article\u2019s begins in each month from {0} to {1}, and only the months up to then are known.',
    bandHeld:
      'After {0} months its balance lay within the band of 80 of 100 futures in {1} of {2} cases; a band of the right width holds {3}.',
    bandMissed: 'It lay below the band in {0} cases and above it in {1}.',
    bandKnown: 'With all months known from the start, the band held {0} of {1}.',
    overlap:
      'The cases overlap: two that follow each other share {0} of their {1} months, so the test counts like {2} separate years and not like {3} tests.',
    what: 'These futures are made of the months {0}, six in a row at a time, drawn at random. In those months the bitcoin price rose by {1} a month and the difficulty by {2}. Nobody knows whether the months to come resemble them, so this is not a forecast. The growth that you enter is not used in these futures.',
    paybackLow: 'Payback, luckiest tenth',
    paybackMedian: 'Payback, middle future',
    paybackHigh: 'Payback, unluckiest tenth',
    orSooner: '{0} or sooner',
    orLater: '{0} or later',
    notWithin: 'not within {0}',
    npvRange: 'Net present value in 80 of 100',
    between: '{0} to\u00a0{1}',
    band: '80 of 100 futures',
    bandCut: '80 of 100 futures, cut at the edge: they reach {0}',
    middle: 'The middle future',
    bandAt: 'In 80 of 100 futures {0} to {1}, in the middle one {2}',
    futureLine: 'Future {0}',
    lookAtFuture: 'Look at one future',
    anotherFuture: 'Another future',
    previousFuture: 'Previous',
    nextFuture: 'Next',
    noFuture: 'Hide it',
    futureName: 'Future {0} of {1}',
    futureShown: '{0} is the thin line.',
    futurePaid: '{0}, the thin line, pays back in {1}.',
    futureNever: '{0}, the thin line, does not pay back within {1}.',
    futureEnd: 'The balance at the end is {0}.',
    futureEndResale: 'The balance at the end, with resale, is {0}.',
    futureMarket:
      'In its last month a bitcoin costs {0}, {1} times as much as today, and the difficulty is {2} times today\u2019s.',
    draw: 'These futures are draw {0}. Other draws show how much the figures depend on luck.',
    drawOthers: 'Draw other futures',
    drawFirst: 'Back to draw 1',
    rangeTable: 'The futures month by month',
    low: '10 of 100 futures below',
    median: 'Middle future',
    high: '10 of 100 futures above',
    drawNumber: 'Draw',
    futuresCount: 'Number of futures',
    sharePaid: 'Share that pays back',
    shareAhead: 'Share that ends ahead',
    endsAhead: 'ends ahead {0} futures',
  },
  ru: {
    futures: 'В скольких вариантах будущего это выгодно',
    ofHundred: 'в {0} из 100',
    fewest: 'меньше чем в 1 из 100',
    most: 'больше чем в 99 из 100',
    futuresPaid: '{0} вариантов будущего, составленных из месяцев {1} годов, ферма окупается за {2}.',
    futuresAhead: '{0} вариантов будущего, составленных из месяцев {1} годов, ферма за {2} выходит в плюс.',
    futuresIs: 'Варианты будущего составлены из прошлых месяцев, выбранных случайно и поставленных подряд.',
    made: 'Каждый из {0} вариантов начинается с сегодняшних цены и сложности, а каждый следующий месяц меняется так, как менялся один из прошлых. Шесть прошлых месяцев подряд остаются вместе, чтобы за ростом шло то, что шло за ним на деле.',
    tested:
      'Проверка на прошлом: ферма, как в статье, начинает в каждом месяце с {0} по {1}, и известны только месяцы до этого момента.',
    bandHeld:
      'Через {0} месяцев её баланс лежал в полосе 80 из 100 вариантов в {1} случаях из {2}; полоса верной ширины удерживает {3}.',
    bandMissed: 'Ниже полосы он лежал в {0} случаях, выше — в {1}.',
    bandKnown: 'Если бы все месяцы были известны сразу, полоса удержала бы {0} из {1}.',
    overlap:
      'Случаи пересекаются: у двух соседних {0} из {1} месяцев общие, поэтому проверка весит как {2} отдельных лет, а не как {3} проверок.',
    what: 'Эти варианты составлены из месяцев {0} годов, по шесть подряд, выбранных случайно. В те месяцы цена биткоина росла на {1} в месяц, а сложность — на {2}. Никто не знает, будут ли новые месяцы похожи на них, поэтому это не прогноз. Рост, который вы вводите, в этих вариантах не используется.',
    paybackLow: 'Окупаемость, лучшие 10 из 100',
    paybackMedian: 'Окупаемость, средний вариант',
    paybackHigh: 'Окупаемость, худшие 10 из 100',
    orSooner: '{0} или раньше',
    orLater: '{0} или позже',
    notWithin: 'не окупается за {0}',
    npvRange: 'Чистая приведённая стоимость в 80 из 100',
    between: 'от {0} до\u00a0{1}',
    band: '80 из 100 вариантов будущего',
    bandCut: '80 из 100 вариантов будущего; полоса обрезана краем и доходит до {0}',
    middle: 'Средний вариант',
    bandAt: 'В 80 из 100 вариантов от {0} до {1}, в среднем варианте {2}',
    futureLine: 'Вариант {0}',
    lookAtFuture: 'Показать один вариант',
    anotherFuture: 'Другой вариант',
    previousFuture: 'Предыдущий',
    nextFuture: 'Следующий',
    noFuture: 'Убрать',
    futureName: 'Вариант {0} из {1}',
    futureShown: '{0} — тонкая линия.',
    futurePaid: '{0}, тонкая линия, окупается за {1}.',
    futureNever: '{0}, тонкая линия, не окупается за {1}.',
    futureEnd: 'Баланс в конце — {0}.',
    futureEndResale: 'Баланс в конце, с остаточной ценой, — {0}.',
    futureMarket:
      'В последнем месяце биткоин стоит {0}, это {1} сегодняшней цены, а сложность составляет {2} сегодняшней.',
    draw: 'Это варианты выборки {0}. Другие выборки показывают, насколько цифры зависят от случая.',
    drawOthers: 'Выбрать другие варианты',
    drawFirst: 'Вернуться к выборке 1',
    rangeTable: 'Варианты будущего по месяцам',
    low: '10 из 100 вариантов ниже',
    median: 'Средний вариант',
    high: '10 из 100 вариантов выше',
    drawNumber: 'Выборка',
    futuresCount: 'Число вариантов будущего',
    sharePaid: 'Доля вариантов, где ферма окупается',
    shareAhead: 'Доля вариантов, где ферма выходит в плюс',
    endsAhead: 'выходит в плюс {0} вариантов будущего',
  },
  kk: {
    futures: 'Болашақтың неше нұсқасында бұл тиімді', // L
    ofHundred: '100 нұсқаның {0} нұсқасында', // L
    fewest: '100 нұсқаның 1 нұсқасынан да азында', // L
    most: '100 нұсқаның 99 нұсқасынан көбінде', // L
    futuresPaid: '{1} жылдардың айларынан құралған {0} ферма {2} өтеледі.', // L
    futuresAhead: '{1} жылдардың айларынан құралған {0} ферма {2} пайдамен аяқтайды.', // L
    futuresIs: 'Болашақ нұсқалары кездейсоқ таңдалып, бірінен соң бірі тізілген өткен айлардан құралған.', // L
    made: 'Әрбір {0} нұсқа бүгінгі баға мен күрделіліктен басталады, ал әр келесі ай өткен айлардың бірі қалай өзгерсе, солай өзгереді. Қатар келген алты ай бірге қалады, сондықтан өсімнен кейін шын мәнінде болған жағдай келеді.', // L
    tested:
      'Өткенмен тексеру: мақаладағыдай ферма {0} мен {1} аралығындағы әр айда басталады, тек сол кезге дейінгі айлар белгілі.', // L
    bandHeld:
      '{0} айдан кейін оның балансы {2} жағдайдың {1} жағдайында 100 нұсқаның 80 нұсқасы кіретін жолақта болды; ені дұрыс жолақта {3} жағдай болар еді.', // L
    bandMissed: 'Баланс {0} жағдайда жолақтан төмен, {1} жағдайда жоғары болды.', // L
    bandKnown: 'Барлық ай басынан белгілі болса, жолақ {1} жағдайдың {0} жағдайын қамтыр еді.', // L
    overlap:
      'Жағдайлар қабаттасады: қатар тұрған екеуінің {1} айының {0} айы ортақ, сондықтан тексеру {3} сынақтай емес, {2} бөлек жылдай ғана салмақты.', // L
    what: 'Бұл нұсқалар {0} жылдардың кездейсоқ таңдалған, алтыдан қатар келген айларынан құралған. Сол айларда биткоин бағасы айына {1}, ал күрделілік {2} өсті. Алдағы айлар соларға ұқсай ма, ешкім білмейді, сондықтан бұл болжам емес. Сіз енгізген өсу бұл нұсқаларда қолданылмайды.', // L
    paybackLow: 'Өтелу мерзімі, ең жақсы 10 нұсқа', // L
    paybackMedian: 'Өтелу мерзімі, ортаңғы нұсқа', // L
    paybackHigh: 'Өтелу мерзімі, ең нашар 10 нұсқа', // L
    orSooner: '{0} немесе ертерек', // L
    orLater: '{0} немесе кешірек', // L
    notWithin: '{0} өтелмейді', // L
    npvRange: 'Таза келтірілген құн, 100 нұсқаның 80 нұсқасы', // L
    between: '{0} және {1} аралығы', // L
    band: 'Болашақтың 100 нұсқасының 80 нұсқасы', // L
    bandCut: 'Болашақтың 100 нұсқасының 80 нұсқасы; жолақ шетінен кесілген, ең жоғарғы шегі {0}', // L
    middle: 'Ортаңғы нұсқа', // L
    bandAt: '100 нұсқаның 80 нұсқасында {0} және {1} аралығы, ортаңғысында {2}', // L
    futureLine: '{0}-нұсқа', // L
    lookAtFuture: 'Бір нұсқаны көрсету', // L
    anotherFuture: 'Басқа нұсқа', // L
    previousFuture: 'Алдыңғы', // L
    nextFuture: 'Келесі', // L
    noFuture: 'Алып тастау', // L
    futureName: '{1} нұсқаның {0}-нұсқасы', // L
    futureShown: '{0} — жіңішке сызық.', // L
    futurePaid: '{0}, жіңішке сызық, {1} ішінде өтеледі.', // L
    futureNever: '{0}, жіңішке сызық, {1} өтелмейді.', // L
    futureEnd: 'Соңындағы баланс — {0}.', // L
    futureEndResale: 'Қайта сатумен бірге соңындағы баланс — {0}.', // L
    futureMarket: 'Соңғы айда бір биткоин {0} тұрады, бұл бүгінгіден {1} есе, ал күрделілік бүгінгіден {2} есе.', // L
    draw: 'Бұл нұсқалар — {0}-іріктеу. Басқа іріктеулер сандардың кездейсоқтыққа қаншалықты тәуелді екенін көрсетеді.', // L
    drawOthers: 'Басқа нұсқаларды таңдау', // L
    drawFirst: '1-іріктеуге қайту', // L
    rangeTable: 'Болашақ нұсқалары ай сайын', // L
    low: '100 нұсқаның 10 нұсқасы төмен', // L
    median: 'Ортаңғы нұсқа', // L
    high: '100 нұсқаның 10 нұсқасы жоғары', // L
    drawNumber: 'Іріктеу', // L
    futuresCount: 'Болашақ нұсқаларының саны', // L
    sharePaid: 'Ферма өтелетін нұсқалардың үлесі', // L
    shareAhead: 'Ферма пайдамен аяқтайтын нұсқалардың үлесі', // L
    endsAhead: '{0} пайдамен аяқтайды', // L
  },
});
