import {readOptions} from '../../dist/element/options.js';
import {ONE_FILE_BUILDS} from '../one-file-builds.mjs';

const INDEX = 'dist/index.js';
const DEFINE = 'dist/define.js';

const withoutUndefined = (type) => type.replace(/ \| undefined$/, '');

const onOneLine = (row) =>
  row.description === undefined ? row : {...row, description: row.description.replaceAll(/\s*\n\s*/g, ' ')};

/** What the element does where the page says nothing of its options. */
const OPTIONS = readOptions({});

function asCode(value) {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const withDefault = (row, name, text) =>
  row.default === undefined && OPTIONS[name] !== undefined ? {...row, default: text(OPTIONS[name])} : row;

const attributeDefault = (value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));

/** Without what only the class and Lit see of each other. */
function membersOf({members}, {inputs, version}) {
  const seen = members
    .filter(({name, privacy}) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected')
    .map((member) => {
      if (member.static && member.name === 'version') return {...member, default: `'${version}'`};
      return member.kind === 'field' && !member.readonly ? withDefault(member, member.name, asCode) : member;
    });
  return [...inputs.map(({property}) => property), ...seen];
}

function optionOf(attribute) {
  const {name, fieldName, type} = attribute;
  if (!type) throw new Error(`The attribute ${name} has no type: give it a property or an @attr line`);
  return withDefault({...attribute, type: {text: withoutUndefined(type.text)}}, fieldName, attributeDefault);
}

const attributesOf = ({attributes}, {inputs}) => [
  ...inputs.map(({attribute}) => attribute),
  ...attributes.map(optionOf),
];

/** The doc comment names what is fired; the classes say the rest. What the analyzer guesses beside that goes. */
function eventsOf({events: fired}, {events, flags}) {
  return [...events].map(([name, {className, detail}]) => {
    const described = fired.find((event) => event.name === name);
    if (!described) throw new Error(`The element's doc comment has no @fires line for ${name}`);
    return {
      name,
      type: {text: className},
      description: described.description,
      // Not part of the schema: no page can do without them.
      ...flags,
      detail: {text: detail},
    };
  });
}

const eventClass = (declaration, {events}) => ({
  ...declaration,
  superclass: {name: 'CustomEvent', package: 'global:'},
  members: [
    {
      kind: 'field',
      name: 'detail',
      privacy: 'public',
      readonly: true,
      type: {text: [...events.values()].find(({className}) => className === declaration.name).detail},
      description: 'Frozen.',
    },
  ],
});

function theElement(declaration, context) {
  const attributes = attributesOf(declaration, context);
  return {
    ...declaration,
    tagName: context.tag,
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: attributes.map(onOneLine),
    members: membersOf(declaration, context).map(onOneLine),
    events: eventsOf(declaration, context).map(onOneLine),
    slots: declaration.slots.map(onOneLine),
    cssParts: declaration.cssParts.map(onOneLine),
    cssProperties: declaration.cssProperties.map(onOneLine),
  };
}

const definition = (path, {tag}, className) => ({
  kind: 'javascript-module',
  path,
  declarations: [],
  exports: [{kind: 'custom-element-definition', name: tag, declaration: {name: className, module: INDEX}}],
});

/**
 * Of all modules, leaves what a page can load, under the paths of the package: the class and its events in the library's
 * door, and the files that register the tag.
 */
export const surface = {
  name: 'surface',
  packageLinkPhase({customElementsManifest: manifest, context}) {
    const classes = manifest.modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');
    const element = classes.find(({customElement}) => customElement);
    if (!element) throw new Error('Found no custom element');
    const eventNames = [...context.events.values()].map(({className}) => className);
    const declarations = [
      theElement(element, context),
      ...classes
        .filter(({name}) => eventNames.includes(name))
        .map((declaration) => onOneLine(eventClass(declaration, context))),
    ];
    const exported = manifest.modules
      .find(({path}) => path === 'src/index.ts')
      .exports.filter(({name}) => declarations.some((declaration) => declaration.name === name));
    if (exported.length < declarations.length) throw new Error('src/index.ts does not export every class');

    manifest.schemaVersion = '2.1.0';
    manifest.modules = [
      {
        kind: 'javascript-module',
        path: INDEX,
        declarations: declarations.map((declaration) => onOneLine(declaration)),
        exports: exported.map(({name}) => ({kind: 'js', name, declaration: {name, module: INDEX}})),
      },
      ...[DEFINE, ...ONE_FILE_BUILDS.map(({file}) => file)].map((path) => definition(path, context, element.name)),
    ];
  },
};
