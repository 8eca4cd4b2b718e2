import {isUsedBy, priceKeyOf} from '../core/basis.js';
import {isNumber, type Key} from '../core/parameters.js';
import {originText} from '../ui/explain/origin-text.js';
import type {Context} from '../ui/context.js';
import {isPriceKey} from '../ui/break-even-text.js';
import {priceInForce} from '../ui/result-sentence.js';
import {inForceText} from '../ui/value-text.js';

/** What only changes how the result is shown, and it shows it. */
const OF_THE_SCREEN: readonly Key[] = ['currency', 'period'];

/** The name of an input within a sentence. One that begins with an abbreviation keeps its capitals. */
const nameInSentence = (name: string): string => name.replace(/^\p{Lu}(?=\p{Ll})/u, (capital) => capital.toLowerCase());

/** Whether a rig is one of a maker, whose name keeps its capitals. */
const isModel = (rig: string): boolean => rig !== 'article' && rig !== 'none';

/** An input with its value, such as "500 rigs" or "mining levy: 3 %". What says itself what it is has no name. */
function valueOf(context: Context, key: Key): string {
  const {model, wording} = context;
  const {t, format} = wording;
  if (key === 'rigs') return t.plural('fleetRigs', model.inputs.rigs, format.number(model.inputs.rigs, 0));
  if (isPriceKey(key)) return priceInForce(context, key);
  const value = inForceText(context, key);
  if (key === 'fleet') return value;
  if (key === 'rig') return isModel(model.inputs.rig) ? value : nameInSentence(value);
  return `${nameInSentence(t(key))}: ${isNumber(key) ? value : nameInSentence(value)}`;
}

/** The inputs that a reader chose, here or before sending the link. What a preset filled in is not among them. */
function chosenKeys({model: {fields, origins, inputs}}: Context): readonly Key[] {
  const isChosen = (key: Key): boolean => {
    const {layer, source} = origins[key];
    return (layer === 'reader' || layer === 'link') && source === layer;
  };
  return fields.filter((key) => isChosen(key) && isUsedBy(key, inputs.basis) && !OF_THE_SCREEN.includes(key));
}

/** The inputs that nobody would read the result without. */
function mainKeys({model: {inputs}}: Context): readonly Key[] {
  const farm: readonly Key[] = inputs.fleet === null ? ['rigs', 'rig'] : ['fleet'];
  const rate: readonly Key[] = inputs.currency === 'KZT' ? ['kztPerUsd'] : [];
  return [...farm, 'electricityPrice', priceKeyOf(inputs.basis), ...rate, 'rules'];
}

/** What the figures of a picture are made of: what a reader chose, and what of the main inputs is as published, and from where. */
export function creditSentences(context: Context): readonly string[] {
  const {t} = context.wording;
  const chosen = chosenKeys(context);
  const published = mainKeys(context).filter((key) => !chosen.includes(key) && inForceText(context, key) !== '');
  const list = (items: readonly string[]): string => items.join('; ');
  const chosenText = list(chosen.map((key) => valueOf(context, key)));
  const publishedText = list(published.map((key) => `${valueOf(context, key)} (${originText(context, key)})`));
  return [chosenText && t('pictureChosen', chosenText), publishedText && t('picturePublished', publishedText)].filter(
    Boolean,
  );
}
