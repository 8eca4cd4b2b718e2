/** Puts the calculator that the address describes into the frame, and tells the page around how high it is. */
{
  const TAG = 'kz-mining-calculator';
  const root = document.documentElement;
  const said = new URLSearchParams(location.search);

  /** The origin of the page around, as far as it is known. */
  function originAround() {
    for (const address of [said.get('origin'), document.referrer]) {
      const {protocol, origin} = URL.canParse(address) ? new URL(address) : {};
      if (protocol === 'https:' || protocol === 'http:') return origin;
    }
    return undefined;
  }

  const around = parent === window ? undefined : originAround();

  function tellHeight() {
    // To '*' it would go to whoever has put the frame into a page.
    if (around === undefined) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({type: `${TAG}:height`, height}, around);
  }

  function show({observedAttributes}) {
    const calculator = document.createElement(TAG);
    for (const name of observedAttributes) if (said.has(name)) calculator.setAttribute(name, said.get(name));
    if (said.get('lang')) root.lang = said.get('lang');
    // For the scroll bar, and for what is seen behind round corners.
    if (['light', 'dark'].includes(said.get('theme'))) root.style.colorScheme = said.get('theme');
    const drawn = () => {
      document.title = calculator.shadowRoot.querySelector('[part=heading]').textContent.trim();
      // Far below the fold a browser may spare a frame its rendering, and the observer with it.
      tellHeight();
    };
    calculator.addEventListener('kz-result', drawn, {once: true});
    document.body.replaceChildren(calculator);
    new ResizeObserver(tellHeight).observe(root);
  }

  // A page whose script comes after the frame asks.
  addEventListener('message', ({source, data}) => {
    if (source === parent && data?.type === `${TAG}:ask`) tellHeight();
  });

  // Without the calculator's file the text that stands in the body stays.
  customElements.whenDefined(TAG).then(show);
}
