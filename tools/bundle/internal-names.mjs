/**
 * Members that only the one-file build's own code names: there they may be short. Nothing that a page can reach, a text
 * or input can be called, or the browser knows may stand here; the element suite runs on the built file to prove it.
 */
const OURS = `
  announcement bases choose coins commaIsDecimal commit confirmed decimals draft editing kind maker money netPercent outer
  percent plural released resolution say sentence setHost since statement takeCause texts unit usd whole xName xUnit yName
`;

/** Lit's members for authors of elements, of which ours is the only one in the file. */
const LITS = `
  addInitializer addController converter createProperty createRenderRoot creationScope elementStyles enableUpdating
  finalize finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions
  getUpdateComplete hasChanged hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor performUpdate reflect
  removeController renderBefore renderOptions scheduleUpdate shadowRootOptions shouldUpdate toAttribute useDefault
  willUpdate wrapped
`;

const names = `${OURS} ${LITS}`.trim().split(/\s+/);

/** Also what Lit itself marks as internal. */
export const INTERNAL_NAMES = new RegExp(`^(?:_\\$.*|${names.join('|')})$`);
