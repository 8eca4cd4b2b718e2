import type {CompareText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<CompareText, string>> = {
  compare: 'Сценарийлерді салыстыру',
  compareKeep: 'Сценарий ретінде сақтау', // L
  compareRules: 'Мақала және 2026 жылғы заң', // L
  compareFull: 'Үштен көп емес; мақала мен заң екеуін алады.', // L
  compareName: '{0}-сценарий',
  compareCalled: 'Атауы',
  compareLoad: 'Жүктеу',
  compareRemove: 'Жою',
  compareNow: 'Қазір',
  compareBest: 'Ең жақсы нәтиже — {0}: {1}, {3} нәтижесінен {2} артық.', // L
  compareEqual: 'Нәтиже барлығында бірдей.', // L
};
