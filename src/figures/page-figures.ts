import {keyOfAttribute} from '../core/attributes.js';
import {type Layer, resolve} from '../core/layers.js';
import type {Key} from '../core/parameters.js';
import {computeProjection} from '../core/projection.js';
import {computeResult} from '../core/result.js';
import {decodeLink} from '../exchange/link.js';
import {pickLanguage} from '../i18n/languages.js';
import {type FigureContext, figuresOf, wordingFor} from '../ui/context.js';
import type {FigureSource} from './quantities.js';

/** Attributes of a calculator by their names, as they stand in a page. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** The values that a page gives by its calculator's attributes. */
function hostLayer(attributes: Attributes): Layer {
  const layer: Partial<Record<Key, unknown>> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const key = keyOfAttribute(name.toLowerCase());
    if (key !== undefined && value !== null && value !== undefined) layer[key] = value;
  }
  return layer as Layer;
}

/** A context of figures without a screen, in a language, for what the layers give. */
function contextFor(host: Layer, reader: Layer, language: string): FigureContext {
  const {inputs, given, origins} = resolve({host, reader});
  const model = {inputs, given, origins, ...figuresOf(inputs, computeResult(inputs))};
  return {model, wording: wordingFor(pickLanguage(language), {...model, options: {strings: {}}})};
}

/**
 * The figures of a calculator with these attributes before any script runs or reader edits. `overrides` is the text of a
 * figure's `with`, in the form of a share link.
 */
export function pageFigures(attributes: Attributes, language: string, overrides = ''): FigureSource {
  const reader = overrides ? decodeLink(overrides).values : {};
  const context = contextFor(hostLayer(attributes), reader, language);
  return {
    context,
    get projection() {
      return computeProjection(context.model.inputs);
    },
  };
}
