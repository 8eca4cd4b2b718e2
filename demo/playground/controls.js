/** One control for one attribute of the manifest. An empty one is an attribute that is not given. */

const element = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
};

/** The manifest's descriptions are Markdown; of that they use only `code`. */
const prose = (text) => text.split('`').map((part, index) => (index % 2 ? element('code', {}, part) : part));

const choicesOf = ({text}) => [...text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);

function list(choices, initial, absent) {
  const first = element(
    'option',
    {value: ''},
    absent ?? (initial === undefined ? 'not given' : `${initial} (default)`),
  );
  const others = choices.filter(([value]) => value !== initial);
  return element('select', {}, first, ...others.map(([value, label]) => element('option', {value}, label)));
}

function inputOf({type, default: initial, number}, choices, absent) {
  if (type.text === 'boolean') return element('input', {type: 'checkbox'});
  if (choices.length > 0) return list(choices, initial, absent);
  // Money is typed with its currency, so only a plain number gets the keyboard of digits.
  const digits = number && type.text === 'number' && number.min >= 0;
  return element('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: initial ?? '',
    ...(digits && {inputmode: 'decimal'}),
  });
}

/**
 * `node` has label, control, unit, description, and a place for what is amiss. A caller may know a better label, the
 * choices of an attribute whose type does not list them as `[value, label]`, and a name for its being absent.
 */
export function controlOf(attribute, {label, choices, absent} = {}) {
  const {name, description, number} = attribute;
  const id = `attribute-${name}`;
  const input = inputOf(attribute, choices ?? choicesOf(attribute.type).map((choice) => [choice, choice]), absent);
  const problem = element('p', {class: 'problem', id: `${id}-problem`});
  const about = element('p', {class: 'about', id: `${id}-about`}, ...prose(description));
  const unit = element(
    'span',
    {class: 'unit'},
    number?.unit.includes('/') || number?.unit.length < 5 ? number.unit : '',
  );
  for (const [key, value] of Object.entries({id, name, autocomplete: 'off'})) input.setAttribute(key, value);
  input.setAttribute('aria-describedby', `${about.id} ${problem.id}`);
  const node = element(
    'div',
    {class: 'control'},
    element('label', {for: id}, label ?? element('code', {}, name)),
    element('span', {class: 'box'}, input, unit),
    about,
    problem,
  );
  return {
    attribute,
    node,
    /** What the attribute says; null where it is not given. */
    get value() {
      if (input.type === 'checkbox') return input.checked ? '' : null;
      return input.value.trim() || null;
    },
    set value(value) {
      if (input.type === 'checkbox') input.checked = value !== null;
      else input.value = value ?? '';
    },
    /** Says why the calculator does not use the value; without a reason, that it does. */
    blame(reason = '') {
      problem.textContent = reason;
      if (reason) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
  };
}

/** The groups as they are shown, the first one open: the attribute that begins each in the manifest, and its title. */
export const GROUPS = [
  ['rigs', 'The farm'],
  ['basis', 'Rules, rig model, currency'],
  ['electricity-price', 'Power'],
  ['compliance-rate', 'Law and company'],
  ['btc-price', 'Bitcoin and the network'],
  ['rig-price-per-th', 'The price of the rigs, the months ahead'],
  ['heading-level', 'The element'],
];

/** The controls in their folded groups, each of which says how many of its attributes are given. */
export function grouped(controls) {
  const groups = GROUPS.map(([first, title]) => ({first, title, members: []}));
  let [current] = groups;
  for (const control of controls) {
    current = groups.find(({first}) => first === control.attribute.name) ?? current;
    current.members.push(control);
  }
  return groups.map(({title, members}, index) => {
    const count = element('span', {class: 'count'});
    const node = element(
      'details',
      index === 0 ? {open: ''} : {},
      element('summary', {}, title, ' ', count),
      ...members.map((member) => member.node),
    );
    return {
      node,
      count() {
        const given = members.filter(({value}) => value !== null).length;
        count.textContent = given > 0 ? `${given} set` : '';
      },
    };
  });
}
