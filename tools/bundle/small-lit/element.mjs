import {placeBetween} from './templates.mjs';

/** Which property an attribute gives. */
const propertyOf = new Map();

/** The base of the one component in the file. Its attributes are texts, and it adopts its styles itself. */
export class LitElement extends HTMLElement {
  #values = {};
  #early = {};
  #controllers = [];
  #pending = false;
  #connect;
  #show;

  updateComplete = new Promise((resolve) => {
    this.#connect = resolve;
  });

  /** The browser asks when the tag is defined: the time to make the accessors. */
  static get observedAttributes() {
    for (const [name, {attribute = name}] of Object.entries(this.properties)) {
      if (attribute) propertyOf.set(attribute, name);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return this.#values[name];
        },
        set(value) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return [...propertyOf.keys()];
  }

  constructor() {
    super();
    // Properties that the page set before the upgrade hide the accessors. In the end they stand over attributes.
    for (const name in this.constructor.properties)
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.push(controller);
  }

  connectedCallback() {
    if (!this.#show) {
      this.renderRoot = this.attachShadow({mode: 'open'});
      this.renderRoot.append('');
      this.#show = placeBetween(this.renderRoot.firstChild, null);
    }
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, before, value) {
    this[propertyOf.get(attribute)] = value;
  }

  requestUpdate() {
    if (!this.#pending) this.updateComplete = this.#update();
  }

  async #update() {
    this.#pending = true;
    try {
      // The first waits until the element is connected.
      await this.updateComplete;
    } catch (error) {
      // Of the last update: to be told, and no reason not to go on.
      void Promise.reject(error);
    }
    let view;
    try {
      Object.assign(this, this.#early);
      this.#early = {};
      this.willUpdate();
      view = this.render();
    } finally {
      // What asks for an update from here on asks for another.
      this.#pending = false;
    }
    this.#show(view);
    this.updated();
    return !this.#pending;
  }
}
