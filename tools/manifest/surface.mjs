import {attributeOf} from '../../dist/core/attributes.js';
import {PROPERTIES} from '../../dist/element/properties.js';
import {OPTION_KEYS, OPTIONS} from '../../dist/ui/options.js';
import {ONE_FILE_BUILDS} from '../one-file-builds.mjs';

const INDEX = 'dist/index.js';
const DEFINE = 'dist/define.js';

const withoutUndefined = (type) => type.replace(/ \| undefined$/, '');

const onOneLine = (row) =>
  row.description === undefined ? row : {...row, description: row.description.replaceAll(/\s*\n\s*/g, ' ')};

function asCode(value) {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const withDefault = (row, name, text) =>
  row.default === undefined && OPTIONS[name] && OPTIONS[name].initial !== ''
    ? {...row, default: text(OPTIONS[name].initial)}
    : row;

/** The options that have an attribute. The element makes them from a table, so the analyzer does not find them. */
const ATTRIBUTES = OPTION_KEYS.filter((key) => PROPERTIES[key].attribute);

const attributeDefault = (value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));

/** The public members of the class. */
function membersOf({members}, {inputs, version}) {
  const seen = members
    .filter(({name, privacy}) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected')
    .map((member) => {
      if (member.static && member.name === 'version') return {...member, default: `'${version}'`};
      if (ATTRIBUTES.includes(member.name))
        return withDefault({...member, attribute: attributeOf(member.name)}, member.name, asCode);
      return member.kind === 'field' && !member.readonly ? withDefault(member, member.name, asCode) : member;
    });
  return [...inputs.map(({property}) => property), ...seen];
}

function optionOf(attribute) {
  const {name, fieldName, type} = attribute;
  if (!type) throw new Error(`The attribute ${name} has no type: give it a property or an @attr line`);
  return withDefault({...attribute, type: {text: withoutUndefined(type.text)}}, fieldName, attributeDefault);
}

const attributesOf = ({attributes = [], members}, {inputs}) => [
  ...inputs.map(({attribute}) => attribute),
  ...ATTRIBUTES.map((key) => {
    const {type, description} = members.find(({name}) => name === key);
    return optionOf({name: attributeOf(key), fieldName: key, type, description});
  }),
  ...attributes.map(optionOf),
];

/** The events: descriptions from the doc comment, the rest from the classes. The analyzer's own guesses are dropped. */
function eventsOf({events: fired}, {events, flags}) {
  return [...events].map(([name, {className, detail}]) => {
    const described = fired.find((event) => event.name === name);
    if (!described) throw new Error(`The element's doc comment has no @fires line for ${name}`);
    return {
      name,
      type: {text: className},
      description: described.description,
      // The flags are not part of the schema, but pages need them.
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
 * Reduces the modules to those that a page can load, with their paths in the package: the entry, which exports the
 * class and its events, and the files that register the tag.
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
