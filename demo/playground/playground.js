import {RIGS} from '../../dist/core/index.js';
import {fallbackHTML} from '../../dist/fallback.js';
import {readFolderAddress, readScriptAddress} from '../snippets/address.js';
import {copyOnPress} from '../snippets/copy.js';
import {nameOf, readBuild, showSizes} from '../snippets/embed.js';
import {snippetParts} from '../snippets/snippet.js';
import {texts} from '../snippets/texts.js';
import {controlOf, grouped} from './controls.js';
import {fallbackNodes} from './fallback-nodes.js';
import {Log} from './log.js';

const find = (name) => document.querySelector(`[data-${name}]`);

/** What a visitor looks for first stands above the calculator, in plainer words. */
const ABOVE = {
  lang: {
    label: 'Language',
    choices: [
      ['en', 'English'],
      ['ru', 'Русский'],
      ['kk', 'Қазақша'],
    ],
    absent: 'The page’s',
  },
  theme: {label: 'Theme', absent: 'Auto'},
};

/** Attributes whose type does not list what can be chosen here. The policy of the page in the frame knows these feeds. */
const CHOICES = {
  rig: {
    choices: [
      ...RIGS.map(({id, name}) => [id, id === 'article' ? name : `${name} – ${id}`]),
      ['none', 'No model, but the power and hashrate above'],
    ],
  },
  live: {
    choices: [
      ['mempool', 'mempool.space'],
      ['../feed/market.json', 'the feed of this demo'],
    ],
  },
};

/** What to say, to begin with. */
const EXAMPLES = {
  'Small farm, in Russian': {rigs: '500', 'electricity-price': '33 KZT', lang: 'ru', currency: 'KZT'},
  'S21 XP, law of 2026': {rig: 'antminer-s21-xp', rules: 'law-2026'},
  'Three models': {fleet: 'antminer-s21:600, antminer-s19-xp:400, 3.4/150:25', 'electricity-price': '33 KZT'},
  'Growing difficulty': {'difficulty-growth': '1.5', 'price-growth': '1', sections: 'projection break-even'},
};

/** Stands in the snippet where no folder is named yet. */
const NO_FOLDER = 'https://your-server.example/kz-mining-calculator-iframe/';

const linkTo = (href, text) => Object.assign(document.createElement('a'), {href, textContent: text});

const FOR_OTHERS = 'The text inside the tag is for readers without script, for feeds and for search.';

/** The places that the snippet may be for: whether it holds an address, and what to say of it. */
const PLACES = {
  html: {
    hasAddress: true,
    about: () => ['Put ', linkTo('#files', 'the file'), ` on your own server, and say where. ${FOR_OTHERS}`],
  },
  prose: {
    hasAddress: true,
    about: () => [
      'The numbers of the sentence follow the calculator, and the reader can change them there. ',
      linkTo('../docs/live-article.md', 'More about them'),
      '. It needs ',
      linkTo('#files', 'the file'),
      ' on your server.',
    ],
  },
  shortcode: {
    hasAddress: false,
    about: () => ['Install ', linkTo('#files', 'the plugin'), ', and put this line into a post.'],
  },
  block: {
    hasAddress: false,
    about: () => [
      'Install ',
      linkTo('#files', 'the plugin'),
      '. In the editor press +, look for “mining” and choose the calculator. Then set this in the sidebar. The rest may stay as it is.',
    ],
  },
  'wordpress-by-hand': {
    hasAddress: true,
    about: () => [
      'Put ',
      linkTo('#files', 'the file'),
      ' on your server. Where WordPress takes the script out of posts, it belongs into the theme. ',
      linkTo('../docs/wordpress.md#without-the-plugin', 'The guide'),
      ' tells how.',
    ],
  },
  iframe: {
    hasAddress: true,
    about: () => [
      'Unpack ',
      linkTo('#files', 'the zip for iframes'),
      ' on your server, and say where. ',
      linkTo('../docs/iframe.md', 'The guide'),
      ' tells how the frame gets its height.',
    ],
  },
};

async function start() {
  const {attributes, events, embed} = await readBuild();
  showSizes(find('files').querySelectorAll('a[download]'), embed);
  for (const details of document.querySelectorAll('[data-integrity]'))
    details.querySelector('code').textContent = embed.files[nameOf(details.parentElement.querySelector('a'))].integrity;

  const stage = find('stage');
  const switches = find('switches').elements;
  const where = find('where').elements;
  const log = new Log(find('log'), find('silence'));

  const controls = attributes.map((attribute) =>
    controlOf(attribute, ABOVE[attribute.name] ?? CHOICES[attribute.name]),
  );
  const above = controls.filter(({attribute}) => attribute.name in ABOVE);
  const groups = grouped(controls.filter((control) => !above.includes(control)));
  for (const {attribute, node} of above) find(attribute.name).replaceWith(node);
  find('attributes').append(...groups.map(({node}) => node));

  const given = () =>
    new Map(controls.filter(({value}) => value !== null).map(({attribute, value}) => [attribute.name, value]));
  const calculator = () => stage.contentDocument?.querySelector(embed.name);

  const inElement = (name, text) => {
    const element = document.createElement(name);
    element.append(text);
    return element;
  };

  /** The tag is what its author reads: it stands out, and begins what is in sight. The fallback stands back. */
  function show({sentence, script, start, fallback, end}) {
    const tag = inElement('b', start);
    find('snippet').replaceChildren(sentence, script, tag, inElement('span', fallback), inElement('b', end));
    const box = find('snippet').parentElement;
    box.scrollTop += tag.getBoundingClientRect().top - box.getBoundingClientRect().top - 10;
  }

  /** Where the file or the folder will lie, as far as it can be used, and what is to be said about it. */
  function addressFor(place) {
    const isFolder = place === 'iframe';
    const text = where.address.value;
    const address = isFolder ? readFolderAddress(text) : readScriptAddress(text, switches.file.value);
    find('address-of').hidden = !PLACES[place].hasAddress;
    find('address-label').textContent = isFolder ? 'Where will the folder lie?' : 'Where will the file lie?';
    where.address.placeholder = isFolder ? NO_FOLDER : 'beside the page';
    const problem = address.problem && PLACES[place].hasAddress ? texts.problems[address.problem] : '';
    find('address-problem').textContent = problem || (address.note && texts[address.note]) || '';
    if (problem && text.trim()) where.address.setAttribute('aria-invalid', 'true');
    else where.address.removeAttribute('aria-invalid');
    find('check').hidden = isFolder || !PLACES[place].hasAddress || !address.isElsewhere;
    return address;
  }

  /** The snippet for the chosen place. */
  function partsNow() {
    const place = where.place.value;
    const {src, file = switches.file.value, problem} = addressFor(place);
    const {integrity} = embed.files[file] ?? embed.files[switches.file.value];
    find('about').replaceChildren(...PLACES[place].about());
    return snippetParts(place, {
      name: embed.name,
      attributes,
      given: given(),
      isFull: switches.file.value.includes('.full.'),
      script: {
        src: problem ? switches.file.value : src,
        integrity: !find('check').hidden && where.integrity.checked ? integrity : undefined,
      },
      folder: problem ? NO_FOLDER : src,
    });
  }

  /** Passes what the controls say on to the calculator and the snippet. */
  async function apply() {
    const element = calculator();
    for (const {attribute, value} of controls) {
      if (value === element?.getAttribute(attribute.name)) continue;
      if (value === null) element?.removeAttribute(attribute.name);
      else element?.setAttribute(attribute.name, value);
    }
    element?.replaceChildren(fallbackNodes(fallbackHTML(Object.fromEntries(given())), element.ownerDocument));
    show(partsNow());
    find('copied').textContent = '';
    for (const group of groups) group.count();
    await element?.updateComplete;
    for (const control of controls) {
      const {name, fieldName} = control.attribute;
      const problem = element?.problems?.find(({key, layer}) => key === (fieldName ?? name) && layer === 'host');
      control.blame(problem?.message);
    }
  }

  function dress() {
    stage.parentElement.dataset.width = switches.width.value;
    stage.contentDocument
      ?.querySelector('link')
      ?.setAttribute('href', new URL(`styles/${switches.page.value}.css`, import.meta.url).href);
  }

  // The page in the frame is there, and its calculator's script is not.
  stage.addEventListener('stage', async () => {
    const page = stage.contentDocument;
    for (const {name} of events) page.addEventListener(name, (event) => log.add(event));
    dress();
    void apply();
    await page.defaultView.customElements.whenDefined(embed.name);
    await apply();
    // Not before: the fallback is low, and the page below would jump up and down again.
    new ResizeObserver(() => {
      if (page === stage.contentDocument) stage.height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    }).observe(page.documentElement);
  });
  const load = () => {
    stage.src = new URL(`stage.html?file=${switches.file.value}`, import.meta.url).href;
    return apply();
  };

  const choose = (values) => {
    for (const control of controls) control.value = values[control.attribute.name] ?? null;
    return apply();
  };
  for (const [title, values] of Object.entries(EXAMPLES)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => choose(values));
    find('examples').append(button, ' ');
  }
  find('clear').addEventListener('click', () => choose({}));
  find('attributes').addEventListener('input', apply);
  find('switches').addEventListener('change', ({target}) => {
    if (target === switches.file) void load();
    else if (target === switches.width || target === switches.page) dress();
    else void apply();
  });
  find('where').addEventListener('input', apply);
  for (const form of [find('attributes'), find('switches'), find('where')])
    form.addEventListener('submit', (event) => event.preventDefault());
  find('empty-log').addEventListener('click', () => log.clear());
  copyOnPress(find('copy'), find('snippet'), find('copied'));

  await load();
}

start().catch((error) => {
  const failed = find('failed');
  failed.textContent = `The playground could not start (${error.message}). Serve it with npm start, which builds what it reads.`;
  failed.hidden = false;
  for (const name of ['playground', 'files']) find(name).hidden = true;
});
