/* What stands in a frame that its parent cannot look into tells what its reader sees, and types what it is told to. */
function report() {
  const element = document.querySelector('kz-mining-calculator');
  let storage = 'open';
  try {
    localStorage.getItem('kz');
  } catch (error) {
    storage = error.name;
  }
  parent.postMessage({net: element.shadowRoot.querySelector('output').textContent, errors: heard.errors, storage}, '*');
}
document.addEventListener('kz-result', () => setTimeout(report));
addEventListener('message', ({data}) => {
  const field = document.querySelector('kz-mining-calculator').shadowRoot.querySelector(`[name=${data.name}]`);
  field.value = data.text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
});
