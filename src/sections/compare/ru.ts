import type {CompareText} from './en.js';

export const ru: Readonly<Record<CompareText, string>> = {
  compare: 'Сравнение сценариев',
  compareKeep: 'Сохранить как сценарий',
  compareRules: 'Статья и закон 2026 года',
  compareFull: 'Не больше трёх; статья и закон займут два.',
  compareName: 'Сценарий {0}',
  compareCalled: 'Название',
  compareLoad: 'Загрузить',
  compareRemove: 'Удалить',
  compareNow: 'Сейчас',
  compareBest: 'Лучший итог — {0}: {1}, на {2} больше, чем {3}.',
  compareEqual: 'Итог везде одинаков.',
};
