import {html, LitElement} from 'lit';

/** The least that Lit can do for a keystroke: one field, one number. */
class BareElement extends LitElement {
  static properties = {value: {state: true}};

  render() {
    return html`<input @input=${({target}) => (this.value = target.value)} /><output
        >${Number(this.value) * 2}</output
      >`;
  }
}
customElements.define('bare-element', BareElement);
