/** The roots around an element: the one that it is in, and those that enclose the hosts of shadow roots. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  // An element of another window has another `ShadowRoot`, so `instanceof` would not find it.
  const {host} = root as Partial<ShadowRoot>;
  return host ? [root, ...rootsAround(host)] : [root];
}

/**
 * Who is called when a `lang` changes in a root. The roots are held weakly, because a frame that is removed from the page
 * disconnects no element inside, and would stay in memory with all of them.
 */
const callbacksIn = new WeakMap<Node, Set<() => void>>();

function callBack(records: readonly MutationRecord[]): void {
  const roots = new Set(records.map(({target}) => target.getRootNode()));
  const due = new Set([...roots].flatMap((root) => [...(callbacksIn.get(root) ?? [])]));
  for (const callback of due) callback();
}

/** One for all calculators. It is created with the first, because a server has no such class. */
let observer: MutationObserver | undefined;
let elementsObserved = 0;

/**
 * Calls back after a `lang` has changed on any element of the roots around an element, which stays where it is until the
 * returned function ends the observation.
 */
export function observeLang(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(callBack);
  const roots = rootsAround(element);
  for (const root of roots) {
    const callbacks = callbacksIn.get(root) ?? new Set();
    if (callbacks.size === 0) observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    callbacksIn.set(root, callbacks.add(callback));
  }
  elementsObserved++;
  return () => {
    for (const root of roots) callbacksIn.get(root)?.delete(callback);
    // An observer lets go of all roots or of none. A root whose calculators have left has nobody to call meanwhile.
    if (--elementsObserved === 0) observer?.disconnect();
  };
}
