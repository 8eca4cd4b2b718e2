import {bundle} from '../../i18n/translate.js';

/** Texts of download and print. */
export const texts = bundle({
  en: {
    save: 'Download CSV',
    print: 'Print this',
    head: ['Section', 'Item', 'Value', 'Unit', 'Origin'],
    inputs: 'Inputs',
    results: 'Results',
    day: ['Purchases', 'Mined', 'Sold', 'Kept'],
  },
  ru: {
    save: 'Скачать CSV',
    print: 'Напечатать',
    head: ['Раздел', 'Показатель', 'Значение', 'Единица', 'Происхождение'],
    inputs: 'Данные',
    results: 'Итог',
    day: ['Закупки', 'Добыто', 'Продано', 'Остаётся'],
  },
  kk: {
    save: 'CSV жүктеп алу',
    print: 'Басып шығару',
    head: ['Бөлім', 'Көрсеткіш', 'Мәні', 'Өлшем бірлігі', 'Шығу тегі'], // L
    inputs: 'Деректер',
    results: 'Нәтиже',
    day: ['Сатып алулар', 'Өндірілді', 'Сатылды', 'Қалды'], // L
  },
});
