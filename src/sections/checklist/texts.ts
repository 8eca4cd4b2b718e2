import {bundle} from '../../i18n/translate.js';

/** Texts of the checklist; those of the conditions are lists, in the order of `CONDITIONS`. */
export const texts = bundle({
  en: {
    title: 'Can you still mine legally?',
    about: 'The article\u2019s list; figures checked in {0}.',
    titles: [
      'Mining licence',
      'Registered rigs',
      'Power from the marketplace',
      'Sold on AIFC',
      'Tax on profit',
      'Detailed logs',
    ],
    sentences: [
      'You hold one of those issued.',
      'All of yours are among them.',
      'No purchase of yours is above the limit.',
      'You sell this share of your coins.',
      'You pay it; by law it is corporate income tax.',
      'You keep logs of all mining.',
    ],
    pools: 'Accredited pools',
    count: '{0} of {1} ticked',
    stay: 'Ticks stay on this page.',
  },
  ru: {
    title: 'Можно ли ещё майнить законно?',
    about: 'Список из статьи (цифры проверены: {0}).',
    titles: [
      'Лицензия на майнинг',
      'Зарегистрированные устройства',
      'Энергия с торгов',
      'Продажа на МФЦА',
      'Налог на прибыль',
      'Подробные журналы',
    ],
    sentences: [
      'У вас есть одна из выданных.',
      'Все ваши — среди них.',
      'Ни одна ваша закупка не превышает предел.',
      'Вы продаёте там эту долю монет.',
      'Вы его платите; по закону это КПН.',
      'Вы ведёте журналы майнинга.',
    ],
    pools: 'Аккредитованные пулы',
    count: 'Отмечено: {0} из {1}',
    stay: 'Отметки остаются на этой странице.',
  },
  kk: {
    title: 'Әлі де заңды майнинг мүмкін бе?', // L
    about: 'Мақаладағы тізім (сандар тексерілді: {0}).', // L
    titles: [
      'Майнинг лицензиясы',
      'Тіркелген құрылғылар',
      'Сауда-саттықтағы энергия',
      'АХҚО-да сатылатыны',
      'Пайдаға салық',
      'Толық журналдар',
    ], // L
    sentences: [
      'Берілгендердің бірі сізде бар.',
      'Сіздікінің бәрі солардың қатарында.',
      'Ешбір сатып алуыңыз шектен аспайды.',
      'Монеталардың осы үлесін сонда сатасыз.',
      'Оны төлейсіз; заң бойынша бұл — КТС.',
      'Майнинг журналын жүргізесіз.',
    ], // L
    pools: 'Аккредиттелген пулдар',
    count: 'Белгіленгені: {1} шарттан {0}', // L
    stay: 'Белгілер осы бетте қалады.', // L
  },
});
