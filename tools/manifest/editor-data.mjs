/** The choices of an attribute whose type is a union of texts. */
const choicesOf = ({text}) => [...text.matchAll(/'([^']*)'/g)].map(([, name]) => ({name}));

function attributeOf({name, type, description, default: initial}) {
  const values = choicesOf(type);
  return {
    name,
    description: initial === undefined ? description : `${description}\n\nDefault: ${initial}`,
    ...(values.length > 0 && {values}),
    // The value set `v` stands for an attribute without a value.
    ...(type.text === 'boolean' && {valueSet: 'v'}),
  };
}

/** VS Code's data about a tag, made from the manifest. */
export const editorData = ({modules}) => ({
  version: 1.1,
  tags: modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .map(({tagName, summary, description, attributes}) => ({
      name: tagName,
      description: `${summary}\n\n${description}`,
      attributes: attributes.map(attributeOf),
    })),
});
