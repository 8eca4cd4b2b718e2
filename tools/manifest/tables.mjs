import {KEYS} from '../../src/core/parameters.js';
import * as eventClasses from '../../src/element/events.js';
import {PROPERTIES} from '../../src/element/properties.js';
import {TAG} from '../../src/element/tag.js';
import {OPTION_KEYS, OPTIONS} from '../../src/ui/options.js';
import {VERSION} from '../../src/version.js';
import {inputOf} from './inputs.mjs';

/** The file of the package that exports the class and its events, and those that register the tag. */
const ENTRY = 'dist/index.js';
const DEFINING = ['dist/define.js', 'dist/kz-mining-calculator.min.js', 'dist/kz-mining-calculator.full.min.js'];

/** Initial values that the code of the class does not show. An empty text stands for none. */
const OPTION_DEFAULTS = OPTION_KEYS.map((key) => [key, OPTIONS[key].initial]).filter(([, initial]) => initial !== '');
const INITIAL = {version: VERSION, ...Object.fromEntries(OPTION_DEFAULTS)};

const attributeOf = ({name, type, description, initial, number}) => ({
  name: PROPERTIES[name].attribute,
  fieldName: name,
  // An attribute holds no object, and is absent instead of undefined.
  type: {text: type.text.replace(' | Money', '').replace(' | undefined', '')},
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

const moduleOf = (path, declarations, exports) => ({kind: 'javascript-module', path, declarations, exports});
const exportOf = (kind, name, className) => ({kind, name, declaration: {name: className, module: ENTRY}});

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
      const element = classes.find(({customElement}) => customElement);
      const events = classes.filter(({name}) => name in eventClasses);
      const declarations = [
        elementOf(element, comments, details),
        ...events.map((eventClass) => eventClassOf(eventClass, details)),
      ];
      const exports = declarations.map(({name}) => exportOf('js', name, name));
      const registration = exportOf('custom-element-definition', TAG, element.name);
      manifest.schemaVersion = '2.1.0';
      manifest.modules = [
        moduleOf(ENTRY, declarations, exports),
        ...DEFINING.map((path) => moduleOf(path, [], [registration])),
      ];
    },
  };
}
