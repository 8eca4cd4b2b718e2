/** Texts of the checklist in English; those of the conditions are lists, in the order of `CONDITIONS`. */
export const en = {
  checklist: 'Can you still mine legally?',
  checklistAbout: 'The article\u2019s list; figures checked in {0}.',
  checklistTitles: 'Mining licence|Registered rigs|Power from the marketplace|Sold on AIFC|Tax on profit|Detailed logs',
  checklistSentences:
    'You hold one of those issued.|All of yours are among them.|No purchase of yours is above the limit.|You sell this share of your coins.|You pay it; by law it is corporate income tax.|You keep logs of all mining.',
  checklistPools: 'Accredited pools',
  checklistCount: '{0} of {1} ticked',
  checklistStay: 'Ticks stay on this page.',
};

export type ChecklistText = keyof typeof en;
