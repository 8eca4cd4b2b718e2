import type {ExportText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<ExportText, string>> = {
  exportSave: 'CSV жүктеп алу',
  exportPrint: 'Басып шығару',
  exportHead: 'Бөлім|Көрсеткіш|Мәні|Өлшем бірлігі|Шығу тегі', // L
  exportInputs: 'Деректер',
  exportResults: 'Нәтиже',
  exportDay: 'Сатып алулар|Өндірілді|Сатылды|Қалды', // L
};
