/* As translators do that enter open shadow roots: each text goes into elements of theirs, now and as texts change. */
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('font, option, script, style')) continue;
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstChild.textContent = text.data.replace('Net daily profit', 'Nettogewinn je Tag');
    text.replaceWith(outer);
  }
}
window.translatePage = () => {
  for (const element of document.querySelectorAll('kz-mining-calculator, kz-input')) {
    translate(element.shadowRoot);
    new MutationObserver(() => translate(element.shadowRoot)).observe(element.shadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }
};
