/** Texts of download and print in English. */
export const en = {
  exportSave: 'Download CSV',
  exportPrint: 'Print this',
  exportHead: 'Section|Item|Value|Unit|Origin',
  exportInputs: 'Inputs',
  exportResults: 'Results',
  exportDay: 'Purchases|Mined|Sold|Kept',
};

export type ExportText = keyof typeof en;
