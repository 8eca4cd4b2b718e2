/** A type as a list of its members, without what an attribute or a template leaves out. */
const membersOf = ({text = 'string'} = {}) => text.split(' | ').filter((member) => member !== 'undefined');

/** The texts that a type offers, such as `USD` for `'USD' | 'KZT'`. */
const choicesOf = (type) => membersOf(type).flatMap((member) => /^'(.*)'$/.exec(member)?.[1] ?? []);

const named = ({name, description}) => ({name, description});

function attributeRow({name, description, type, default: initial}) {
  const choices = choicesOf(type);
  const isSwitch = type?.text === 'boolean';
  return {
    name,
    description,
    ...(initial === undefined ? {} : {default: initial}),
    // A switch needs no value.
    value: {type: membersOf(type), required: !isSwitch},
    ...(choices.length > 0 ? {values: choices.map((choice) => ({name: choice}))} : {}),
  };
}

const propertyRow = ({name, description, type, readonly}) => ({
  name,
  description,
  type: membersOf(type),
  ...(readonly ? {'read-only': true} : {}),
});

function elementRow({tagName, summary, description, attributes = [], members = [], events = [], ...row}) {
  const {slots = [], cssProperties = [], cssParts = []} = row;
  const properties = members.filter((member) => member.kind === 'field' && !member.static);
  return {
    name: tagName,
    description: summary ?? description,
    attributes: attributes.map(attributeRow),
    slots: slots.map(named),
    js: {
      properties: properties.map(propertyRow),
      events: events.map((event) => ({...named(event), type: event.type.text})),
    },
    css: {
      properties: cssProperties.map((property) => ({...named(property), default: property.default})),
      parts: cssParts.map(named),
    },
  };
}

/** The manifest's elements as JetBrains' editors read them. https://github.com/JetBrains/web-types */
export function webTypes({modules}, {name, version}) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {elements: declarations.filter(({customElement}) => customElement).map(elementRow)},
    },
  };
}
