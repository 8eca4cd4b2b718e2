/** The name under which `define.ts` registers the element. */
export const TAG = 'kz-mining-calculator';
