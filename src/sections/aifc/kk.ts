import type {AifcText} from './en.js';

// Lines marked L are our own wording and wait for a native reader.
export const kk: Readonly<Record<AifcText, string>> = {
  aifc: 'АХҚО биржасында сату',
  aifcMined: '{0} өндірілгені', // L
  aifcKept: 'Өзіңізде қалатыны', // L
  aifcNeeded: 'Барлық шығынды жабуға керегі', // L
  aifcPer: 'тәулігіне|айына|жылына',
  aifcShort: 'Сату шығындардың {0}-ын жабады; {2} {1} жетпейді.', // L
  aifcOver: 'Сату бәрін жабады; ережесіз монеталардың тағы {0}-ы қалар еді.', // L
  aifcNothing: 'Ештеңе өндірілмеген.', // L
};
