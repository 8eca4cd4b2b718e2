import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import type {
  Attribute,
  ClassField,
  CustomElementDeclaration,
  Event as EventRow,
  Package,
} from 'custom-elements-manifest';
import {LitElement} from 'lit';
import {PARAMETERS, resolve} from '../../src/core/index.js';
import * as library from '../../src/index.js';
import {KzMiningCalculator} from '../../src/element/kz-mining-calculator.js';
import {attributeOf} from '../../src/core/attributes.js';
import {FIGURE_TAGS} from '../../src/figures/tags.js';
import {writeManifest} from '../../tools/manifest/write.mjs';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-manifest-'));
writeManifest(folder);
const manifest = json(join(folder, 'custom-elements.json')) as Package;
const editorData = json(join(folder, 'vscode.html-custom-data.json'));
rmSync(folder, {recursive: true});

const {modules} = manifest;
const declarationsOf = (path: string) => modules.find((module) => module.path === path)?.declarations ?? [];
const declarations = declarationsOf('dist/index.js');
const figures = declarationsOf('dist/define-figures.js') as CustomElementDeclaration[];
const element = declarations.find((row) => 'customElement' in row) as CustomElementDeclaration;
const attributes = element.attributes ?? [];
const fields = (element.members ?? []).filter((member): member is ClassField => member.kind === 'field');

const sorted = (names: Iterable<string>): string[] => [...names].sort();
const namesOf = (rows: readonly {readonly name: string}[] | undefined): string[] =>
  sorted((rows ?? []).map(({name}) => name));

/** What the attribute of a number says about it for programs. */
interface NumberFacts {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly source: string | null;
}

/** All the element's TypeScript in one text. */
const sources = ['src/element', 'src/views', 'src/ui', 'src/sections', 'src/charts']
  .flatMap((folder) =>
    readdirSync(inRepository(folder), {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(inRepository(file), 'utf8'))
  .join('\n');

const found = (pattern: RegExp): string[] =>
  sorted(new Set([...sources.matchAll(pattern)].map(([, name = '']) => name)));

/** The type of a property, and of its attribute, which holds a text. */
const typesOf = (name: string) => [
  fields.find((field) => field.name === name)?.type?.text,
  attributes.find(({fieldName}) => fieldName === name)?.type?.text,
];

describe('the manifest', () => {
  test('keeps to the published schema', () => {
    const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const ajv = new Ajv({strict: false, allErrors: true});
    const valid = ajv.validate(json(schema) as object, manifest);
    assert.ok(valid, ajv.errorsText());
    assert.match(manifest.schemaVersion, /^2\./);
  });

  test('declares the calculator and its event classes, which the library exports', () => {
    assert.deepEqual(
      declarations.map(({kind}) => kind).filter((kind) => kind !== 'class'),
      [],
    );
    assert.equal(element.tagName, 'kz-mining-calculator');
    assert.equal(element.name, 'KzMiningCalculator');
    assert.deepEqual(namesOf(declarations), sorted(Object.keys(library)));
  });

  test('tells what a property takes, and what its attribute takes', () => {
    assert.deepEqual(typesOf('fleet'), ['string | readonly (string | GivenFleetEntry)[] | undefined', 'string']);
    assert.deepEqual(typesOf('electricityPrice'), ['number | string | Money | undefined', 'number | string']);
    assert.deepEqual(typesOf('rigs'), ['number | undefined', 'number']);
  });

  test('says which files of the package register each tag', () => {
    const {exports} = json(inRepository('package.json')) as {exports: Record<string, string | {default: string}>};
    const fileOf = (name: string): string => {
      const target = exports[name] ?? '';
      return (typeof target === 'string' ? target : target.default).replace('./', '');
    };
    const defining = (tag: string | undefined): string[] =>
      sorted(
        modules
          .filter((module) =>
            module.exports?.some(({kind, name}) => kind === 'custom-element-definition' && name === tag),
          )
          .map(({path}) => path),
      );
    assert.deepEqual(defining(element.tagName), sorted(['./define', './cdn', './cdn-full'].map(fileOf)));
    for (const {tagName} of figures)
      assert.deepEqual(defining(tagName), sorted(['./figures', './cdn', './cdn-full'].map(fileOf)), tagName);
  });

  test('declares the elements in the prose with every attribute that they read', () => {
    const rows = figures.map(({tagName, attributes: own}) => [tagName, (own ?? []).map(({name}) => name)]);
    assert.deepEqual(Object.fromEntries(rows), FIGURE_TAGS);
    for (const {attributes: own, members, events} of figures) {
      for (const {description} of own ?? []) assert.match(description ?? '', /^[A-Z`]/);
      assert.deepEqual(namesOf(members), namesOf(own));
      assert.deepEqual(namesOf(events), ['kz-problem']);
    }
  });
});

describe('its attributes', () => {
  test('are those that the element observes', () => {
    assert.deepEqual(namesOf(attributes), sorted(KzMiningCalculator.observedAttributes));
  });

  test('have a type and a description', () => {
    for (const {name, type, description} of attributes) {
      assert.ok(type?.text, name);
      assert.match(description ?? '', /^[A-Z]/, name);
      assert.doesNotMatch(description ?? '', /undefined|\n/, name);
      assert.doesNotMatch(type.text, /undefined|Money/, name);
    }
  });

  test('have the default that is in force where nothing is said', () => {
    const {inputs} = resolve({});
    for (const [key, row] of Object.entries(PARAMETERS)) {
      const value = inputs[key as keyof typeof PARAMETERS];
      const expected =
        typeof value === 'boolean' ? (value ? 'on' : 'off') : typeof value === 'object' ? undefined : String(value);
      const attribute = attributes.find(({fieldName}) => fieldName === key);
      assert.equal(attribute?.name, attributeOf(key));
      assert.equal(attribute.default, expected, key);
      assert.equal(row.kind === 'number', 'number' in attribute, key);
    }
    const options = ['theme', 'heading-level', 'share', 'sections'].map((name) => [
      name,
      attributes.find((attribute) => attribute.name === name)?.default,
    ]);
    assert.deepEqual(options, [
      ['theme', 'auto'],
      ['heading-level', '2'],
      ['share', 'off'],
      ['sections', undefined],
    ]);
  });

  test('say in words what is so without them, where that is no value', () => {
    const without = attributes.filter((attribute) => attribute.default === undefined);
    for (const {name, description} of without)
      assert.match(description ?? '', /Unset until|where it is absent|where nothing is said/, name);
  });

  /** Each basis needs its figure, which is given with it. */
  const isUsed = (key: string, value: number | string): boolean =>
    resolve({host: {hashprice: 50, rigRevenue: 1, [key]: value}}).problems.length === 0;

  test('offer every choice that the calculator takes, and no other', () => {
    for (const [key, row] of Object.entries(PARAMETERS)) {
      if (row.kind !== 'choice') continue;
      const type = attributes.find(({fieldName}) => fieldName === key)?.type?.text ?? '';
      const choices = type.split(' | ').map((text) => text.slice(1, -1));
      for (const choice of choices) assert.ok(isUsed(key, choice), `${key} ${choice}`);
      assert.deepEqual(
        row.options.filter((option) => !choices.includes(option)),
        [],
        key,
      );
    }
  });

  test('have the range that the calculator takes', () => {
    const numbers = attributes.filter((attribute) => 'number' in attribute);
    assert.ok(numbers.length > 30, 'numbers');
    for (const {fieldName: key = '', number} of numbers as (Attribute & {number: NumberFacts})[]) {
      const {min, max, whole} = number;
      const step = whole ? 1 : 0.0005;
      assert.ok(isUsed(key, min) && isUsed(key, max), key);
      assert.ok(!isUsed(key, min - step) && !isUsed(key, max * 1.01 + 1), key);
      assert.equal(isUsed(key, min + step / 2), !whole, key);
    }
    assert.deepEqual(
      numbers.find(({name}) => name === 'electricity-price'),
      {
        name: 'electricity-price',
        fieldName: 'electricityPrice',
        type: {text: 'number | string'},
        default: '0.08',
        description:
          'Price of electricity. Unit: USD/kWh, or KZT where the amount says so, as in `33 KZT`. Range: 0 … 100. ' +
          'The default is stated in the article.',
        number: {unit: 'USD/kWh', min: 0, max: 100, whole: false, source: 'article'},
      },
    );
  });

  test('name no unit where there is none', () => {
    const difficulty = attributes.find(({name}) => name === 'difficulty');
    assert.match(difficulty?.description ?? '', /^Difficulty of the network\. Range: 1 … /);
  });
});

describe('its properties and methods', () => {
  /** Lit makes its accessors when it is first asked for the attributes. */
  const observed = KzMiningCalculator.observedAttributes;
  const own = Object.entries(Object.getOwnPropertyDescriptors(KzMiningCalculator.prototype))
    // What the browser calls is no page's business.
    .filter(([name]) => !['constructor', 'adoptedCallback'].includes(name) && !(name in LitElement.prototype))
    .map(([name, descriptor]) => ({name, isMethod: 'value' in descriptor, isReadOnly: descriptor.set === undefined}));
  const accessors = own.filter(({isMethod}) => !isMethod);

  test('are those that the class has and Lit has not', () => {
    const instance = fields.filter((field) => !field.static);
    assert.ok(observed.length < accessors.length);
    assert.deepEqual(namesOf(instance), namesOf(accessors));
    assert.deepEqual(
      namesOf(element.members?.filter(({kind}) => kind === 'method')),
      namesOf(own.filter(({isMethod}) => isMethod)),
    );
    assert.deepEqual(namesOf(fields.filter((field) => field.static)), ['version']);
  });

  test('are read-only where the class says so', () => {
    for (const {name, isReadOnly} of accessors)
      assert.equal(fields.find((field) => field.name === name)?.readonly ?? false, isReadOnly, name);
  });

  test('have a type and a description', () => {
    for (const member of element.members ?? []) {
      assert.match(member.description ?? '', /^[A-Z]/, member.name);
      assert.doesNotMatch(member.description ?? '', /undefined|\n/, member.name);
      assert.ok(member.kind === 'method' ? member.return?.type?.text : member.type?.text, member.name);
    }
  });

  test('belong to attributes of theirs', () => {
    for (const {name, fieldName} of attributes)
      if (fieldName) {
        const field = fields.find((row) => row.name === fieldName) as (ClassField & {attribute?: string}) | undefined;
        assert.equal(field?.attribute, name);
      }
  });
});

describe('its events', () => {
  type Row = EventRow & {bubbles: boolean; composed: boolean; cancelable: boolean; detail: {text: string}};
  const rows = element.events as Row[];

  test('are those of the library', () => {
    assert.deepEqual(namesOf(rows), ['kz-change', 'kz-market', 'kz-problem', 'kz-reset', 'kz-result', 'kz-scenarios']);
    const classes = Object.keys(library).filter((name) => name !== element.name);
    assert.deepEqual(sorted(rows.map(({type}) => type.text)), sorted(classes));
    for (const {name, type} of rows) {
      const EventClass = (library as unknown as Record<string, new (detail: object) => Event>)[type.text];
      assert.equal(EventClass && new EventClass({}).type, name);
    }
  });

  test('bubble out of every shadow root, and cannot be cancelled', () => {
    for (const {name, bubbles, composed, cancelable} of rows)
      assert.deepEqual({bubbles, composed, cancelable}, {bubbles: true, composed: true, cancelable: false}, name);
  });

  test('have a description and the type of their detail, which their class has too', () => {
    for (const {name, type, description, detail} of rows) {
      assert.match(description ?? '', /^[A-Z]/, name);
      const eventClass = declarations.find((declaration) => declaration.name === type.text) as CustomElementDeclaration;
      const [field] = eventClass.members as ClassField[];
      assert.equal(field?.name, 'detail');
      assert.equal(field.type?.text, detail.text, name);
    }
    assert.equal(rows.find(({name}) => name === 'kz-result')?.detail.text, 'ResultDetail');
  });
});

describe('its styling surface', () => {
  test('has every custom property that the styles use, with its default there', () => {
    const used = [...sources.matchAll(/var\((--kz-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)];
    assert.deepEqual(namesOf(element.cssProperties), found(/var\((--kz-[\w-]+)/g));
    for (const [, name = '', initial] of used)
      assert.equal(element.cssProperties?.find((row) => row.name === name)?.default, initial, name);
    for (const {name, description} of element.cssProperties ?? []) assert.ok(description, name);
  });

  test('has every slot', () => {
    assert.deepEqual(namesOf(element.slots), sorted(['', ...found(/<slot name="?(\w+)/g)]));
    for (const {name, description} of element.slots ?? []) assert.ok(description, name);
  });

  // Which parts are rendered, test/host/manifest.test.ts says.
  test('describes every part', () => {
    assert.ok(element.cssParts?.length);
    for (const {name, description} of element.cssParts) assert.ok(description, name);
  });
});

describe('the data for editors', () => {
  interface Row {
    name: string;
    description: string;
    values: {name: string}[];
    valueSet?: string;
  }
  const {tags} = editorData as {tags: {name: string; description: string; attributes: Row[]}[]};
  const [tag] = tags;
  assert.ok(tag, 'no tag');
  const attribute = (name: string) => tag.attributes.find((row) => row.name === name);

  test('has the tag, its attributes and their choices', () => {
    assert.deepEqual(
      tags.map(({name}) => name),
      [element.tagName, ...figures.map(({tagName}) => tagName)],
    );
    assert.deepEqual(namesOf(tag.attributes), namesOf(attributes));
    assert.deepEqual(attribute('currency')?.values, [{name: 'USD'}, {name: 'KZT'}]);
    assert.deepEqual(attribute('theme')?.values, [{name: 'auto'}, {name: 'light'}, {name: 'dark'}]);
    assert.deepEqual(attribute('rigs')?.values, []);
    assert.deepEqual(attribute('electricity-price')?.values, []);
  });

  test('describes what the tag has beside attributes', () => {
    const rows = [element.events, element.slots, element.cssParts, element.cssProperties].flatMap((list) => list ?? []);
    for (const {name, description = ''} of rows) {
      assert.ok(tag.description.includes(name), `has no ${name}`);
      assert.ok(tag.description.includes(description), `does not describe ${name}`);
    }
  });

  test('shows defaults', () => {
    assert.match(attribute('electricity-price')?.description ?? '', /\n\nDefault: 0\.08$/);
    assert.doesNotMatch(attribute('hashprice')?.description ?? '', /Default:/);
  });

  test('lets an editor write a switch without a value', () => {
    const switches = tag.attributes.filter(({valueSet}) => valueSet === 'v');
    assert.deepEqual(namesOf(switches), ['curtail', 'live-kzt', 'share']);
  });
});
