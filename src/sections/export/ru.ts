import type {ExportText} from './en.js';

export const ru: Readonly<Record<ExportText, string>> = {
  exportSave: 'Скачать CSV',
  exportPrint: 'Напечатать',
  exportHead: 'Раздел|Показатель|Значение|Единица|Происхождение',
  exportInputs: 'Данные',
  exportResults: 'Итог',
  exportDay: 'Закупки|Добыто|Продано|Остаётся',
};
