import {RIGS} from '../dist/core/index.js';
import {readFolderAddress, readScriptAddress} from './snippets/address.js';
import {copyOnPress} from './snippets/copy.js';
import {isReleased, readBuild, showSizes} from './snippets/embed.js';
import {isUsable, readNumber} from './snippets/number.js';
import {needed, snippetParts} from './snippets/snippet.js';
import {texts} from './snippets/texts.js';

const findAll = (name) => [...document.querySelectorAll(`[data-${name}]`)];
const find = (name) => document.querySelector(`[data-${name}]`);
const {lang: language} = document.documentElement;

/** Stands in a line that still lacks an address. */
const SERVER = 'https://your-server.example/';
const FOLDER = `${SERVER}kz-mining-calculator-iframe/`;

/**
 * The lines of the page: what each is written for, the field that says where the file or the folder lies, and the
 * address of a file as long as that field is empty.
 */
const LINES = {
  shortcode: {place: 'shortcode'},
  block: {place: 'block'},
  'wordpress-by-hand': {
    place: 'wordpress-by-hand',
    field: 'wordpress-address',
    initial: (file) => `/wp-content/uploads/${file}`,
  },
  page: {place: 'html', field: 'page-address', initial: (file) => file},
  builder: {place: 'html', field: 'builder-address', initial: (file) => `${SERVER}${file}`, isNeeded: true},
  generator: {place: 'html', field: 'generator-address', initial: (file) => `/${file}`},
  iframe: {place: 'iframe', field: 'iframe-address', isFolder: true, isNeeded: true},
  frame: {place: 'frame-address', field: 'iframe-address', isFolder: true, isNeeded: true},
};

/** Shows under a field what is amiss with it. A field that is merely empty is not wrong yet. */
function blame(field, problem) {
  document.getElementById(`${field.id}-problem`).textContent = problem;
  if (problem && field.value.trim()) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** What the questions ask for, as attributes; what cannot be used is left out, and the field says why. */
function givenBy({lang, rigs, rig, price, 'price-currency': money, currency}) {
  const number = (field, key, isCount, write = (value) => value) => {
    const value = readNumber(field.value, {isCount, language});
    const said = value === undefined ? undefined : write(value);
    const isRight = said !== undefined && isUsable(key, said) && !(isCount && Number(value) < 1);
    blame(field, isRight ? '' : texts.numbers[field.name]);
    return isRight ? said : undefined;
  };
  const all = {
    lang: lang.value,
    rigs: number(rigs, 'rigs', true),
    rig: rig.value || undefined,
    'electricity-price': number(price, 'electricityPrice', false, (value) =>
      money.value === 'USD' ? value : `${value} ${money.value}`,
    ),
    currency: currency.value,
  };
  return new Map(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The address for a line, and what the field of the address has to say. */
function addressOf({field, initial, isFolder, isNeeded}, file) {
  if (!field) return {};
  const {value} = document.getElementById(field);
  const address = isFolder ? readFolderAddress(value) : readScriptAddress(value.trim() || initial(file), file);
  const fallback = isFolder ? FOLDER : initial(file);
  const {src = fallback, problem, note} = address;
  if (problem) return {src, message: texts.problems[problem]};
  if (isNeeded && !value.trim()) return {src, message: texts.problems.noAddress};
  return {src, file: address.file, message: note ? texts[note] : ''};
}

async function start() {
  const {attributes, embed} = await readBuild();
  const {elements} = find('questions');
  const sections = findAll('place');

  elements.rig.append(
    ...RIGS.map(({id, name}) => (id === 'article' ? new Option(texts.rigOfArticle, '') : new Option(name, id))),
  );
  showSizes(document.querySelectorAll('a[download]'), embed);

  await import('../dist/kz-mining-calculator.full.min.js');
  const preview = document.createElement(embed.name);

  /** Shows the calculator as the line would. */
  function showPreview(given, isFull) {
    const said = new Map(needed(attributes, given).map(({name, value}) => [name, value]));
    if (!isFull) said.set('sections', 'none');
    for (const {name} of attributes) {
      if (said.has(name)) preview.setAttribute(name, said.get(name));
      else preview.removeAttribute(name);
    }
  }

  function apply() {
    const given = givenBy(elements);
    const file = elements.file.value;
    const isFull = file.includes('.full.');
    for (const item of findAll('file')) item.hidden = item.dataset.file !== file;
    for (const [line, how] of Object.entries(LINES)) {
      const {src, file: named = file, message} = addressOf(how, file);
      // Only where every page may check the file: another server might not let it, and the browser would refuse the file.
      const integrity = isReleased(embed, named, src) ? embed.files[named].integrity : undefined;
      const parts = snippetParts(how.place, {
        name: embed.name,
        attributes,
        given,
        isFull,
        script: {src, integrity},
        folder: src,
      });
      document.querySelector(`[data-snippet="${line}"]`).textContent = Object.values(parts).join('');
      if (how.field) blame(document.getElementById(how.field), message);
    }
    for (const status of document.querySelectorAll('.press [role="status"]')) status.textContent = '';
    showPreview(given, isFull);
  }

  /** Shows the steps for one place. */
  function choose(place) {
    for (const section of sections) section.hidden = section.id !== place;
    elements.place.value = place;
  }

  const named = () => sections.find(({id}) => id === location.hash.slice(1));

  for (const button of findAll('copy'))
    copyOnPress(button, document.querySelector(`[data-snippet="${button.dataset.copy}"]`), button.nextElementSibling);
  find('questions').addEventListener('submit', (event) => event.preventDefault());
  find('questions').addEventListener('change', ({target}) => {
    if (target.name !== 'place') return;
    choose(target.value);
    history.replaceState(null, '', `#${target.value}`);
  });
  find('questions').addEventListener('input', apply);
  for (const field of findAll('address')) field.addEventListener('input', apply);
  addEventListener('hashchange', () => {
    const section = named();
    if (!section) return;
    choose(section.id);
    section.scrollIntoView();
  });

  apply();
  find('preview').append(preview);
  choose((named() ?? sections[0]).id);
  for (const node of findAll('scripted')) node.hidden = false;
  for (const node of findAll('plain')) node.hidden = true;
  named()?.scrollIntoView();
}

start().catch((error) => {
  find('failed').textContent = texts.failed(error.message);
  find('failed').hidden = false;
});
