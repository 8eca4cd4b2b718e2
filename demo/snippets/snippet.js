import {PARAMETERS, resolve} from '../../dist/core/index.js';
import {fallbackHTML} from '../../dist/fallback.js';
import {escaped} from './escaped.js';
import {sentenceHTML} from './sentence.js';

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

/** What such plugins look for that join, shrink or delay scripts. */
const HANDS_OFF = 'data-no-optimize="1" data-no-minify="1" data-cfasync="false"';

const TITLES = {
  en: 'Kazakhstan mining calculator',
  ru: 'Калькулятор майнинга в Казахстане',
  kk: 'Қазақстандағы майнинг калькуляторы', // L
};

/** As WordPress reads shortcodes: character references stay what they are, brackets would end it. */
const shortcodeValue = (value) =>
  escaped(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;').replaceAll('\\', '&#92;');

const written = (pairs, prefix = '', write = escaped) =>
  pairs.map(({name, value}) => ` ${prefix}${name}${value === '' ? '' : `="${write(value)}"`}`).join('');

function scriptTag({src, integrity}, ...others) {
  const checked = integrity ? `integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script ${[`src="${escaped(src)}"`, checked, ...others, 'defer'].filter(Boolean).join(' ')}></script>`;
}

/** The address of the page for iframes, which has every section unless it is asked for none. */
function frameAddress({folder, pairs, isFull}) {
  const said = new URLSearchParams(pairs.map(({name, value}) => [name, value]));
  if (!isFull && !said.has('sections')) said.set('sections', 'none');
  return [folder, said].filter(String).join('?');
}

/**
 * The places that a snippet is for. Each writes it in its parts, of which `start` is what its author reads. The tag, its
 * script and its fallback stand on one line, because some content systems turn line breaks into paragraphs.
 *
 * A call has the tag's `name`; the `pairs` of attributes that say something; all that is `given`; the `script`, with the
 * `src` of the file and the `integrity` where the browser shall check it; the `folder` of the page for iframes; and
 * whether the full file is meant.
 */
const PLACES = {
  html: ({name, pairs, given, script}) => ({
    script: scriptTag(script),
    start: `<${name}${written(pairs)}>`,
    fallback: fallbackHTML(Object.fromEntries(given)),
    end: `</${name}>`,
  }),
  shortcode: ({name, pairs, isFull}) => ({
    start: `[${name.replaceAll('-', '_')}${isFull ? ' file="full"' : ''}${written(pairs, '', shortcodeValue)}]`,
  }),
  block: ({pairs, isFull}) => ({
    start: [...(isFull ? [{name: 'file', value: 'full'}] : []), ...pairs]
      .map(({name, value}) => `${name}: ${value || 'on'}`)
      .join('\n'),
  }),
  // Authors lose the tag when they save a post, but keep a div.
  'wordpress-by-hand': ({name, pairs, given, script}) => ({
    script: scriptTag(script, HANDS_OFF),
    start: `<div data-${name}${written(pairs, 'data-')}>`,
    fallback: fallbackHTML(Object.fromEntries(given)),
    end: '</div>',
  }),
  iframe({name, given, ...call}) {
    const title = TITLES[given.get('lang')] ?? TITLES.en;
    const start = `<iframe src="${escaped(frameAddress(call))}" title="${title}" width="100%" height="1100" frameborder="0" data-${name}>`;
    return {start, end: '</iframe>'};
  },
  'frame-address': (call) => ({start: frameAddress(call)}),
  prose: ({given, ...call}) => ({...PLACES.html({given, ...call}), sentence: `<p>${sentenceHTML(given)}</p>\n`}),
};

/** A snippet in its parts, in their order. */
export function snippetParts(place, {attributes, given, ...call}) {
  const {
    sentence = '',
    script = '',
    start,
    fallback = '',
    end = '',
  } = PLACES[place]({
    ...call,
    given,
    pairs: needed(attributes, given),
  });
  return {sentence, script, start, fallback, end};
}
