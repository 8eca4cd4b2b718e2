import {PARAMETERS, resolve} from '../../dist/core/index.js';
import {fallbackHTML} from '../../dist/fallback.js';

const isInput = ({fieldName}) => fieldName !== undefined && Object.hasOwn(PARAMETERS, fieldName);

const isDefault = ({default: initial}, value) =>
  value === initial || (initial !== undefined && Number(value) === Number(initial));

/** What the calculator makes of what a page says. */
const resolved = (said) => resolve({host: Object.fromEntries(said.map(({fieldName, value}) => [fieldName, value]))});

const sameStart = (one, other) => JSON.stringify(resolved(one).inputs) === JSON.stringify(resolved(other).inputs);

/**
 * The attributes that say more than their default, with their values. A default may say something: `rig-power="0.4"`
 * beside a rig that draws 3.5. What cannot be used says nothing.
 */
export function needed(attributes, given) {
  const all = attributes
    .filter(({name}) => given.has(name))
    .map((attribute) => ({...attribute, value: given.get(attribute.name)}));
  const options = all.filter((attribute) => !isInput(attribute) && !isDefault(attribute, attribute.value));
  let said = all.filter(isInput);
  for (const attribute of said) {
    const others = said.filter((other) => other !== attribute);
    const isUnused = resolved(said).problems.some(({key}) => key === attribute.fieldName);
    if ((isUnused || isDefault(attribute, attribute.value)) && sameStart(said, others)) said = others;
  }
  return [...said, ...options];
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The snippet in its parts: the script, the start tag, the fallback with the figures of the attributes, and the end tag.
 * Joined they stand on one line, because some content systems turn line breaks into paragraphs.
 */
export function snippetParts({name, files}, file, attributes, given) {
  const written = needed(attributes, given).map(({name: attribute, value}) => {
    return value === '' ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`;
  });
  const [script] = files[file].snippet.split(`<${name}>`);
  return {
    script,
    start: `<${name}${written.join('')}>`,
    fallback: fallbackHTML(Object.fromEntries(given)),
    end: `</${name}>`,
  };
}
