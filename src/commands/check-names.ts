import {isGlobalAttribute} from './global-attributes.js';
import {INPUT_ATTRIBUTES} from './known-names.js';
import {nearestName} from './nearest-name.js';
import {DATA_NAMES, KINDS, type Prose, type ProseKind, SUBJECTS, TAGS} from './page-content.js';
import type {PageElement} from './page-element.js';
import {attributeText, type Fault, fault, type Remark} from './report.js';

/** The attributes of each kind of live prose, without `data-`. */
const OWN: Readonly<Record<ProseKind, readonly string[]>> = {
  figure: ['value', 'for', 'format', 'decimals', 'round', 'with'],
  input: ['name', 'for'],
  when: ['test', 'for', 'with'],
};

/** Whether a kind of live prose has an attribute; an empty name stands for any. */
export const isProseAttribute = (kind: ProseKind, name: string | undefined): boolean =>
  name !== undefined && (name === '' || OWN[kind].includes(name));

/** Unknown attributes of an element that are reported. */
const MOST_ATTRIBUTES = 20;

const list = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Tags and data attributes that begin as the calculator's do, and are none of its own. */
export function misspeltNames(element: PageElement): readonly Fault[] {
  const faults: Fault[] = [];
  const {name, start} = element;
  if (name.startsWith('kz-') && !TAGS.includes(name)) {
    const nearest = nearestName(name, TAGS);
    faults.push(fault(start, `<${name}>`, nearest === undefined ? `the tags are ${list(TAGS)}` : `<${nearest}>`));
  }
  const unknown = [...element.attributes].filter(([each]) => each.startsWith('data-kz-') && !DATA_NAMES.includes(each));
  for (const [attribute, value] of unknown.slice(0, MOST_ATTRIBUTES)) {
    const nearest = nearestName(attribute, DATA_NAMES);
    const right = nearest === undefined ? `the attributes are ${list(DATA_NAMES)}` : attributeText(nearest, value);
    faults.push(fault(element.attributeStart(attribute), attributeText(attribute, value), right));
  }
  return faults;
}

/** The attribute that was likely meant by an unknown one; undefined where none is close. */
function meantAttribute({kind, element, subject}: Prose, name: string, value: string): string | undefined {
  const subjects: readonly string[] = KINDS.map((each) => SUBJECTS[each]);
  const isSubject = subjects.includes(name) && element.attribute(subject) === undefined;
  const nearest = isSubject ? subject : nearestName(name, OWN[kind]);
  if (nearest !== undefined) return attributeText(nearest, value);
  if (kind === 'input' || !INPUT_ATTRIBUTES.includes(name)) return undefined;
  const overrides = element.attribute('with');
  return attributeText('with', `${overrides ? `${overrides};` : ''}${name}:${value}`);
}

/** Attributes of a tag of live prose that it does not have. */
export function unknownAttributes(prose: Prose): readonly Fault[] {
  const {kind, element, prefix} = prose;
  if (prefix !== '') return [];
  const unknown = [...element.attributes].filter(([name]) => !OWN[kind].includes(name) && !isGlobalAttribute(name));
  return unknown.slice(0, MOST_ATTRIBUTES).map(([name, value]) => {
    const right = meantAttribute(prose, name, value) ?? `<${element.name}> has ${list(OWN[kind])} alone`;
    return fault(element.attributeStart(name), attributeText(name, value), right);
  });
}

/** Whether an unknown attribute of a tag was likely meant to say what it shows. */
export const hasMisspeltSubject = (prose: Prose): boolean =>
  unknownAttributes(prose).some(({right}) => right.startsWith(`${prose.subject}="`));

/** Data attributes of live prose that are nearly its own. They may be somebody else's. */
export function nearDataAttributes({kind, element, prefix, subject}: Prose): readonly Remark[] {
  if (prefix === '') return [];
  const own = OWN[kind].filter((name) => name !== SUBJECTS[kind]).map((name) => `data-${name}`);
  return [...element.attributes.keys()].slice(0, MOST_ATTRIBUTES).flatMap((name) => {
    if (!name.startsWith('data-') || name.startsWith('data-kz-') || own.includes(name)) return [];
    const nearest = nearestName(name, own);
    if (nearest === undefined) return [];
    return [{offset: element.attributeStart(name), text: `${name} has no effect on ${subject}; ${nearest} would have`}];
  });
}
