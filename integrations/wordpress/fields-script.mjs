import {keyOf} from './gettext.mjs';

const DOMAIN = '"kz-mining-calculator"';

/** A text that the editor translates, or a name that is the same in every language. */
function literal(text, words) {
  if (typeof text === 'string') return `__(${JSON.stringify(text)}, ${DOMAIN})`;
  if (new Set(Object.values(text)).size === 1) return JSON.stringify(text.en);
  // An English text that another language has two words for gets a context at its second place.
  for (const context of [undefined, 'in a list']) {
    const key = keyOf({context, text: text.en});
    const known = words.get(key);
    if (known && JSON.stringify(known) !== JSON.stringify(text)) continue;
    words.set(key, text);
    const quoted = JSON.stringify(text.en);
    return context ? `_x(${quoted}, ${JSON.stringify(context)}, ${DOMAIN})` : `__(${quoted}, ${DOMAIN})`;
  }
  throw new Error(`The calculator has more than two translations of "${text.en}"`);
}

/** Languages are called by themselves, and nothing has to translate them. */
const optionOf = ([value, label], isTranslated, words) =>
  `[${JSON.stringify(value)}, ${isTranslated ? literal(label, words) : JSON.stringify(label)}]`;

function fieldOf({label, help, unit, absent, options, ...facts}, words) {
  const lines = [
    ...Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    `label: ${literal(label, words)}`,
    ...(help === undefined ? [] : [`help: ${literal(help, words)}`]),
    ...(unit === undefined ? [] : [`unit: ${literal(unit, words)}`]),
    ...(absent === undefined ? [] : [`absent: ${literal(absent, words)}`]),
    ...(options === undefined
      ? []
      : [`options: [${options.map((option) => optionOf(option, facts.name !== 'lang', words)).join(', ')}]`]),
  ];
  return `      {\n${lines.map((line) => `        ${line},\n`).join('')}      },\n`;
}

/**
 * The script with the fields of the inspector, and the calculator's words in it: by their English text, each by language.
 */
export function fieldsScript(groups) {
  const words = new Map();
  const texts = groups.map(
    ({title, fields}) =>
      `    title: ${literal(title, words)},\n    fields: [\n${fields.map((field) => fieldOf(field, words)).join('')}    ],\n`,
  );
  const script = `/** The fields of the inspector, as the build wrote them from the calculator's own table of inputs and its words. */
(() => {
  const {__, _x} = wp.i18n;
  const groups = [
${texts.map((text) => `  {\n${text}  },\n`).join('')}  ];
  window.kzMiningCalculator = {groups};
})();
`;
  return {script, words};
}
