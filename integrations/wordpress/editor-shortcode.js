/** The way from the shortcode to the block and back, without a loss. */
{
  const {createBlock} = wp.blocks;
  const {decodeEntities} = wp.htmlEntities;
  const {groups} = window.kzMiningCalculator;

  const NAME = 'kz-mining-calculator/calculator';
  const SHORTCODE = 'kz_mining_calculator';
  const allFields = groups.flatMap(({fields}) => fields);

  /** A value as the attribute of the element has it. */
  const textOf = (value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));

  /** A number in a form that every field shows becomes one. All else stays as it was written. */
  function valueOf({kind}, text) {
    if (kind === 'switch' && text === '') return true;
    return kind === 'number' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : text;
  }

  /** A shortcode's attributes are named, or stand alone, as a switch may. WordPress gives their names in small letters. */
  function fieldValue(field, {named, numeric}) {
    const alone = numeric.some((word) => word.toLowerCase() === field.name);
    const text = named[field.name] ?? (alone ? '' : undefined);
    if (text === undefined || (text === '' && field.kind !== 'switch')) return undefined;
    return valueOf(field, decodeEntities(text));
  }

  const blockOf = (attrs) =>
    createBlock(NAME, Object.fromEntries(allFields.map((field) => [field.name, fieldValue(field, attrs)])));

  /** The only shortcode of a text, if it is ours and all there is, with no words between it and a closing tag. */
  function shortcodeIn(text) {
    const found = wp.shortcode.next(SHORTCODE, text ?? '');
    return found && found.content === text.trim() && !found.shortcode.content ? found.shortcode : undefined;
  }

  /** Quotes and brackets would end the value, or the shortcode. */
  const REFERENCES = {'&': '&amp;', '"': '&quot;', '[': '&#91;', ']': '&#93;', '<': '&lt;', '>': '&gt;'};
  const escaped = (text) => text.replace(/[&"[\]<>]/g, (sign) => REFERENCES[sign]);

  function shortcodeOf(attributes) {
    const given = allFields.filter(({name}) => attributes[name] !== undefined);
    const words = given.map(({name}) => `${name}="${escaped(textOf(attributes[name]))}"`);
    return `[${[SHORTCODE, ...words].join(' ')}]`;
  }

  window.kzMiningCalculator.textOf = textOf;
  window.kzMiningCalculator.transforms = {
    from: [
      {
        type: 'shortcode',
        tag: SHORTCODE,
        // A shortcode around words stays what it is, so that no word is lost.
        transform: (attrs, {content, shortcode}) =>
          shortcode.content ? createBlock('core/shortcode', {text: content}) : blockOf(attrs),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({text}) => shortcodeIn(text) !== undefined,
        transform: ({text}) => blockOf(shortcodeIn(text).attrs),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (attributes) => createBlock('core/shortcode', {text: shortcodeOf(attributes)}),
      },
    ],
  };
}
