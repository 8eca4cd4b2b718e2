import {KzFigure} from './figures/kz-figure.js';
import {KzInput} from './figures/kz-input.js';
import {KzWhen} from './figures/kz-when.js';

/** Registers the elements in the prose. It exports their classes too, so that one import also types their tags. */
export {KzFigure, KzInput, KzWhen};

const ELEMENTS = {'kz-figure': KzFigure, 'kz-input': KzInput, 'kz-when': KzWhen};

// A page may load the script twice, and a second definition would throw.
for (const [tag, element] of Object.entries(ELEMENTS))
  if (!customElements.get(tag)) customElements.define(tag, element);
