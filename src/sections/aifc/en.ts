/** Texts of the sale on AIFC in English. */
export const en = {
  aifc: 'The sale on AIFC',
  aifcMined: 'Mined {0}',
  aifcKept: 'Kept',
  aifcNeeded: 'Needed to pay every bill',
  aifcPer: 'a day|a month|a year',
  aifcShort: 'The sale covers {0} of the bills; {1} {2} are missing.',
  aifcOver: 'The sale pays every bill; without the rule you could keep another {0} of your coins.',
  aifcNothing: 'Nothing is mined.',
};

export type AifcText = keyof typeof en;
