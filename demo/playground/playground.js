import {controlOf, grouped} from './controls.js';
import {fallbackNodes} from './fallback-nodes.js';
import {Log} from './log.js';
import {snippetParts} from './snippet.js';

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

/** Writes the size of each file behind its name. 1 kB is 1000 bytes, as in the browser's list of downloads. */
function showSizes({files, archives}) {
  for (const link of find('files').querySelectorAll('a[download]')) {
    const name = link.pathname.split('/').at(-1);
    const {bytes} = files[name] ?? archives[name];
    link.nextElementSibling.append(`, ${Math.round(bytes / 1000)}\u00a0kB`);
  }
}

async function read(file) {
  const response = await fetch(new URL(`../../${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file} is not there`);
  return response.json();
}

async function start() {
  const [manifest, embed] = await Promise.all([read('custom-elements.json'), read('dist/embed.json')]);
  const {attributes, events} = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({customElement}) => customElement);
  showSizes(embed);

  const stage = find('stage');
  const switches = find('switches').elements;
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
  function show({script, start, fallback, end}) {
    const tag = inElement('b', start);
    find('snippet').replaceChildren(script, tag, inElement('span', fallback), inElement('b', end));
    const box = find('snippet').parentElement;
    box.scrollTop += tag.getBoundingClientRect().top - box.getBoundingClientRect().top - 10;
  }

  /** Passes what the controls say on to the calculator and the snippet. */
  async function apply() {
    const element = calculator();
    for (const {attribute, value} of controls) {
      if (value === element?.getAttribute(attribute.name)) continue;
      if (value === null) element?.removeAttribute(attribute.name);
      else element?.setAttribute(attribute.name, value);
    }
    const parts = snippetParts(embed, switches.file.value, attributes, given());
    element?.replaceChildren(fallbackNodes(parts.fallback, element.ownerDocument));
    show(parts);
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
  for (const form of [find('attributes'), find('switches')])
    form.addEventListener('submit', (event) => event.preventDefault());
  find('empty-log').addEventListener('click', () => log.clear());
  find('copy').addEventListener('click', async () => {
    const snippet = find('snippet');
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      find('copied').textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(snippet);
      find('copied').textContent = 'Selected: copy it with the keyboard.';
    }
  });

  await load();
}

start().catch((error) => {
  const failed = find('failed');
  failed.textContent = `The playground could not start (${error.message}). Serve it with npm start, which builds what it reads.`;
  failed.hidden = false;
  for (const name of ['playground', 'files']) find(name).hidden = true;
});
