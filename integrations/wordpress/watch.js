/**
 * Loads the calculator when one comes onto the page after the page itself, as in a post that a theme adds while its
 * reader scrolls. Until then this costs a page nothing more.
 */
(() => {
  const TAG = 'kz-mining-calculator';
  const {dataset, nonce} = document.currentScript ?? {};
  if (!dataset?.kzScript) return;

  /** The page loads it by itself, where a calculator is in its own HTML. */
  const isOnItsWay = () => document.querySelector(`script[src*="${TAG}."]`) !== null;

  const observer = new MutationObserver(look);

  function look() {
    const isThere = customElements.get(TAG) !== undefined;
    if (!isThere && !document.querySelector(`${TAG}, [data-${TAG}]`)) return;
    observer.disconnect();
    if (isThere || isOnItsWay()) return;
    const script = document.createElement('script');
    script.src = dataset.kzScript;
    script.nonce = nonce;
    document.head.append(script);
  }

  function start() {
    observer.observe(document.documentElement, {childList: true, subtree: true});
    look();
  }

  // Before that the page's own script may not be in the document yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
