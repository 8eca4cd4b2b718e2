import {bundle} from '../../i18n/translate.js';

/** Texts of download and print. */
export const texts = bundle({
  en: {
    save: 'Download CSV',
    separatedBy: 'Columns separated by',
    comma: 'comma',
    semicolon: 'semicolon',
    tab: 'tab',
    excel: 'sep=, for Excel',
    print: 'Print this',
    head: ['Section', 'Item', 'Value', 'Unit', 'Origin'],
    inputs: 'Inputs',
    results: 'Results',
    day: ['Purchases', 'Mined', 'Sold', 'Kept'],
  },
  ru: {
    save: 'Скачать CSV',
    separatedBy: 'Разделитель столбцов',
    comma: 'запятая',
    semicolon: 'точка с запятой',
    tab: 'табуляция',
    excel: 'sep=, для Excel',
    print: 'Напечатать',
    head: ['Раздел', 'Показатель', 'Значение', 'Единица', 'Происхождение'],
    inputs: 'Данные',
    results: 'Итог',
    day: ['Закупки', 'Добыто', 'Продано', 'Остаётся'],
  },
  kk: {
    save: 'CSV жүктеп алу',
    separatedBy: 'Бағандарды бөлетін белгі', // L
    comma: 'үтір', // L
    semicolon: 'нүктелі үтір', // L
    tab: 'табуляция', // L
    excel: 'sep=, Excel үшін', // L
    print: 'Басып шығару',
    head: ['Бөлім', 'Көрсеткіш', 'Мәні', 'Өлшем бірлігі', 'Шығу тегі'], // L
    inputs: 'Деректер',
    results: 'Нәтиже',
    day: ['Сатып алулар', 'Өндірілді', 'Сатылды', 'Қалды'], // L
  },
});
