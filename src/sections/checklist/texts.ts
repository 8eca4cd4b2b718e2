import {bundle} from '../../i18n/translate.js';

/** Texts of the checklist; those of the conditions are lists, in the order of `CONDITIONS`. */
export const texts = bundle({
  en: {
    title: 'Can you still mine legally?',
    about: 'This is the article\u2019s list. Its figures were checked in {0}.',
    titles: [
      'Mining licence',
      'Registered rigs',
      'Power from the marketplace',
      'Sold on AIFC',
      'Tax on profit',
      'Detailed logs',
    ],
    sentences: [
      'You hold a mining licence.',
      'All your rigs are in the national register.',
      'You buy grid power only there, within the limit.',
      'You sell this share of your coins on an AIFC exchange.',
      'You pay it. By law it is the corporate income tax.',
      'You log every transaction, every hour, every day.',
    ],
    pools: 'Accredited pools',
    count: '{0} ticked',
    stay: 'Ticks stay on this page.',
    licenceDetail: 'The owner of a data centre and a tenant may apply. The digital ministry issues it for three years.',
    powerDetail: 'Renewable power, imports, and generation of your own off the grid are exempt.',
    companies: '{0} companies',
    answer: '{0} of {1} conditions',
  },
  ru: {
    title: 'Можно ли ещё майнить законно?',
    about: 'Это список из статьи. Его цифры проверены: {0}.',
    titles: [
      'Лицензия на майнинг',
      'Зарегистрированные устройства',
      'Энергия с торгов',
      'Продажа на МФЦА',
      'Налог на прибыль',
      'Подробные журналы',
    ],
    sentences: [
      'У вас есть лицензия на майнинг.',
      'Все ваши устройства — в реестре.',
      'Вы покупаете энергию из сети только на торгах, в пределах лимита.',
      'Вы продаёте эту долю монет на бирже МФЦА.',
      'Вы его платите. По закону это корпоративный подоходный налог (КПН).',
      'Вы фиксируете каждую операцию, каждый час и каждый день.',
    ],
    pools: 'Аккредитованные пулы',
    count: 'Отмечено: {0}',
    stay: 'Отметки остаются на этой странице.',
    licenceDetail:
      'Её получают владелец центра обработки данных и арендатор. Цифровое министерство выдаёт её на три года.',
    powerDetail: 'Исключения: возобновляемая энергия, импорт и своя станция вне сети.',
    companies: 'компаний: {0}',
    answer: '{0} из {1} условий',
  },
  kk: {
    title: 'Майнингпен әлі де заңды айналысуға бола ма?', // L
    about: 'Бұл — мақаладағы тізім. Сандары тексерілді: {0}.', // L
    titles: [
      'Майнинг лицензиясы',
      'Тіркелген құрылғылар',
      'Сауда-саттықтағы энергия',
      'АХҚО-да сатылатыны',
      'Пайда салығы',
      'Егжей-тегжейлі журналдар',
    ], // L
    sentences: [
      'Сізде майнинг лицензиясы бар.',
      'Құрылғыларыңыздың бәрі тізілімде бар.',
      'Желі энергиясын тек сонда, шек аясында сатып аласыз.',
      'Монеталардың осы үлесін АХҚО биржасында сатасыз.',
      'Оны төлейсіз. Заң бойынша бұл — корпоративтік табыс салығы (КТС).',
      'Әр операцияны, әр сағатты, әр күнді тіркейсіз.',
    ], // L
    pools: 'Аккредиттелген пулдар',
    count: 'Белгіленгені: {0}', // L
    stay: 'Белгілер осы бетте қалады.', // L
    licenceDetail:
      'Оны деректерді өңдеу орталығының иесі мен жалға алушы ала алады. Цифрлық министрлік үш жылға береді.', // L
    powerDetail: 'Жаңартылатын энергия, импорт және желіден тыс өз станцияңыз бұған кірмейді.', // L
    companies: '{0} компания', // L
    answer: '{1} шарттан {0}', // L
  },
});
