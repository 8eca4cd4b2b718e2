/* Another version of the calculator, here first. */
customElements.define(
  'kz-mining-calculator',
  class extends HTMLElement {
    static version = '0.0.1';
    connectedCallback() {
      this.textContent = 'The other version';
    }
  },
);
