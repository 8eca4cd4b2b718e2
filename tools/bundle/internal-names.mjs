/**
 * Members that only the one-file build's own code names: there they may be short. Nothing that a page can reach, a text
 * or input can be called, or the browser knows may stand here; the element suite runs on the built file to prove it.
 */
const OURS = `
  adopt announcement asPercent bases busy choose claimed coins columns current cursor fields fill inner last marks nodes
  options points project show styles styleSheet tell ticks view commaIsDecimal commit confirmed decimals draft editing follow found hear inTenge
  kind linked maker memory money netPercent outer percent preview place plural refresh released resolution say sentence
  setHost setLink shared since statement store takeCause texts undoLink unit usd whole witness xName xUnit yName
`;

/** What the stand-in for Lit and our one component say to each other. */
const LITS = `
  addController hostConnected hostDisconnected willUpdate
`;

const names = `${OURS} ${LITS}`.trim().split(/\s+/);

export const INTERNAL_NAMES = new RegExp(`^(?:${names.join('|')})$`);
