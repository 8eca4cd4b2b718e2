import {attempt} from '../../core/attempt.js';
import {type Problem, problem} from '../../core/problem.js';
import {MEMPOOL} from '../../exchange/market-endpoints.js';

/** The address of a feed, or why it is not asked. */
type FeedAddress = {readonly address: string} | {readonly problem: Problem};

/** Whether an address is encrypted, or the page's own. The address of a `blob:` has the origin of its page too. */
const isAllowed = ({protocol, origin}: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && origin === globalThis.origin);

/** Reads the address that the page gives; `base` is the page's own. */
export function readFeedAddress(live: string, base: string): FeedAddress {
  const refuse = (advice: string): FeedAddress => ({problem: problem('live', 'host', live, 'syntax', advice)});
  if (live === 'mempool') return {address: MEMPOOL};
  const url = attempt(() => new URL(live, base), undefined);
  if (!url) return refuse('expected mempool, or the address of a feed');
  if (!isAllowed(url)) return refuse('a feed is only asked over https, or from the origin of the page itself');
  if (url.username || url.password) return refuse('an address must not hold a user name or a password');
  url.hash = '';
  return {address: url.href};
}
