import {KEYS} from '../../src/core/parameters.js';
import * as eventClasses from '../../src/element/events.js';
import {PROPERTIES} from '../../src/element/properties.js';
import {TAG} from '../../src/element/tag.js';
import {FIGURE_TAGS} from '../../src/figures/tags.js';
import {OPTION_KEYS, OPTIONS} from '../../src/ui/options.js';
import {VERSION} from '../../src/version.js';
import {inputOf} from './inputs.mjs';

/** The file of the package that exports the class and its events, and the file that exports the elements in the prose. */
const ENTRY = 'dist/index.js';
const FIGURES = 'dist/define-figures.js';

/** Files that register tags. The one-file builds register all. */
const BUILDS = ['dist/kz-mining-calculator.min.js', 'dist/kz-mining-calculator.full.min.js'];

/** Initial values that the code of the class does not show. An empty text stands for none. */
const OPTION_DEFAULTS = OPTION_KEYS.map((key) => [key, OPTIONS[key].initial]).filter(([, initial]) => initial !== '');
const INITIAL = {version: VERSION, ...Object.fromEntries(OPTION_DEFAULTS)};

const attributeOf = ({name, type, description, initial, number}) => ({
  name: PROPERTIES[name].attribute,
  fieldName: name,
  // An attribute holds no object and no list, and is absent instead of undefined.
  type: {text: type.text.replace(/ \| (?:Money|undefined|readonly [^|]+\|[^|]+\[\])(?= \||$)/g, '')},
  default: typeof initial === 'boolean' ? (initial ? 'on' : 'off') : initial?.toString(),
  description,
  number,
});

const memberOf = ({initial, number, ...member}) => ({
  ...member,
  attribute: PROPERTIES[member.name]?.attribute || undefined,
  default: typeof initial === 'string' ? `'${initial}'` : JSON.stringify(initial),
});

/** The flags and the type of the detail are not part of the schema, but pages need them. */
function eventOf(event, details) {
  const {bubbles, composed, cancelable} = new eventClasses[event.type.text]({});
  return {...event, bubbles, composed, cancelable, detail: {text: details[event.type.text]}};
}

function elementOf(element, comments, details) {
  const members = [
    ...KEYS.map((key) => inputOf(key, comments[key])),
    ...element.members
      .filter(({privacy}) => privacy !== 'private')
      .map((member) => ({...member, initial: INITIAL[member.name]})),
  ];
  return {
    ...element,
    tagName: TAG,
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: [...members.filter(({name}) => PROPERTIES[name]?.attribute).map(attributeOf), ...element.attributes],
    members: members.map(memberOf),
    // Those without a description are the analyzer's guesses from the code that dispatches.
    events: element.events.filter(({description}) => description).map((event) => eventOf(event, details)),
  };
}

function eventClassOf(eventClass, details) {
  const detail = {kind: 'field', name: 'detail', readonly: true, type: {text: details[eventClass.name]}};
  const superclass = {name: 'CustomEvent', package: 'global:'};
  return {...eventClass, superclass, members: [{...detail, description: 'Frozen.'}]};
}

/** An element in the prose. It has texts, each as an attribute and as a property of the same name. */
function figureElementOf(element, tagName, details) {
  const attributes = element.attributes
    .filter(({name}) => FIGURE_TAGS[tagName].includes(name))
    .map((attribute) => ({...attribute, fieldName: attribute.name}));
  const fieldOf = ({name, description}) => ({
    kind: 'field',
    name,
    privacy: 'public',
    type: {text: 'string | null | undefined'},
    description,
    attribute: name,
  });
  return {
    ...element,
    tagName,
    customElement: true,
    superclass: {name: tagName === 'kz-input' ? 'LitElement' : 'ReactiveElement', package: 'lit'},
    attributes,
    members: attributes.map(fieldOf),
    events: element.events.filter(({description}) => description).map((event) => eventOf(event, details)),
  };
}

/** The class of a tag: `KzFigure` for `kz-figure`. */
const classNameOf = (tag) => tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

const moduleOf = (path, declarations, exports) => ({kind: 'javascript-module', path, declarations, exports});
const exportOf = (kind, name, className, module = ENTRY) => ({kind, name, declaration: {name: className, module}});

/**
 * A plugin of the analyzer. It adds what the analyzer cannot see because the element makes it from tables: the inputs,
 * and the attributes and defaults of the options. It reduces the modules to the files that a page can load.
 */
export function tables() {
  /** The comment above each input, and the type that each class passes to its superclass. */
  const comments = {};
  const details = {};

  return {
    name: 'tables',

    analyzePhase({ts, node, moduleDoc}) {
      if (ts.isPropertyAssignment(node) && moduleDoc.path === 'src/core/parameters.ts')
        comments[node.name.getText()] = node.jsDoc?.at(-1)?.comment;
      if (ts.isClassDeclaration(node))
        details[node.name.getText()] = node.heritageClauses?.[0].types[0].typeArguments?.[0].getText();
    },

    packageLinkPhase({customElementsManifest: manifest}) {
      const classes = manifest.modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');
      const element = classes.find(({name}) => name === classNameOf(TAG));
      const events = classes.filter(({name}) => name in eventClasses);
      const declarations = [
        elementOf(element, comments, details),
        ...events.map((eventClass) => eventClassOf(eventClass, details)),
      ];
      const exports = declarations.map(({name}) => exportOf('js', name, name));
      const registration = exportOf('custom-element-definition', TAG, element.name);
      const figures = Object.keys(FIGURE_TAGS).map((tag) =>
        figureElementOf(
          classes.find(({name}) => name === classNameOf(tag)),
          tag,
          details,
        ),
      );
      const figureRegistrations = figures.map(({tagName, name}) =>
        exportOf('custom-element-definition', tagName, name, FIGURES),
      );
      const figureExports = figures.map(({name}) => exportOf('js', name, name, FIGURES));
      manifest.schemaVersion = '2.1.0';
      manifest.modules = [
        moduleOf(ENTRY, declarations, exports),
        moduleOf('dist/define.js', [], [registration]),
        moduleOf(FIGURES, figures, [...figureExports, ...figureRegistrations]),
        ...BUILDS.map((path) => moduleOf(path, [], [registration, ...figureRegistrations])),
      ];
    },
  };
}
