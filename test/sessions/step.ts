import type fc from 'fast-check';

import type {Session} from './session.js';

/** No model but the session's own list of what the page has given. */
export type NoModel = object;

export type Step = fc.AsyncCommand<NoModel, Session>;

/** Steps that were done, in all sessions. */
export const counted = {steps: 0, kinds: new Map<string, number>()};

/** A step: what it does, after which everything has to hold. It may return what it found to act on. */
export function step(kind: string, details: unknown, act: (session: Session) => unknown): Step {
  const name = `${kind} ${details === undefined ? '' : JSON.stringify(details)}`;
  return {
    check: () => true,
    async run(_model, session) {
      session.log.push(name);
      const found = await act(session);
      if (typeof found === 'string') session.log.push(`(${found})`);
      counted.steps += 1;
      counted.kinds.set(kind, (counted.kinds.get(kind) ?? 0) + 1);
      await session.check();
    },
    toString: () => name,
  };
}
