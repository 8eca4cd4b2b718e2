/** An entry of a catalog by what identifies it: the context, where there is one, and the English text. */
export const keyOf = ({context, text}) => (context === undefined ? text : `${context}\u0004${text}`);

const quoted = (text) => JSON.stringify(text);
const unquoted = (line) => JSON.parse(line.slice(line.indexOf('"')));

/** The translations of a .po file, by key. Long texts may go on in lines of their own. */
export function readCatalog(po) {
  const translations = new Map();
  for (const block of po.split(/\n\s*\n/)) {
    const fields = {};
    let current;
    for (const line of block.split('\n')) {
      const [, keyword] = /^(msgctxt|msgid|msgstr) "/.exec(line) ?? [];
      if (keyword !== undefined) {
        current = keyword;
        fields[current] = unquoted(line);
      } else if (line.startsWith('"')) fields[current] += unquoted(line);
    }
    if (fields.msgid) translations.set(keyOf({context: fields.msgctxt, text: fields.msgid}), fields.msgstr);
  }
  return translations;
}

const PLURALS = {
  ru_RU: 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
  kk: 'nplurals=2; plural=(n != 1);',
};

/** The head of a catalog. It has no date, so that the same texts make the same file. */
const headOf = ({name, version}, locale) =>
  [
    `Project-Id-Version: ${name} ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(locale === undefined ? [] : [`Language: ${locale}`, `Plural-Forms: ${PLURALS[locale]}`]),
    `X-Domain: ${name}`,
    '',
  ].join('\n');

/** A catalog as text: a template without a locale, else with the translations. */
export function writeCatalog(entries, project, {locale, translations} = {}) {
  const head = [
    'msgid ""',
    'msgstr ""',
    ...headOf(project, locale)
      .trimEnd()
      .split('\n')
      .map((line) => quoted(`${line}\n`)),
  ];
  const blocks = entries.map((entry) => [
    ...(entry.comment === undefined ? [] : [`#. ${entry.comment}`]),
    `#: ${entry.files.join(' ')}`,
    ...(/%(?:\d\$)?[sd]/.test(entry.text) ? ['#, php-format'] : []),
    ...(entry.context === undefined ? [] : [`msgctxt ${quoted(entry.context)}`]),
    `msgid ${quoted(entry.text)}`,
    `msgstr ${quoted(translations?.get(keyOf(entry)) ?? '')}`,
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The binary form that PHP reads: tables of lengths and places, sorted by key, then the texts. */
export function writeBinary(entries, project, {locale, translations}) {
  const pairs = [
    ['', headOf(project, locale)],
    ...entries.map((entry) => [keyOf(entry), translations.get(keyOf(entry))]),
  ];
  const encoded = pairs.map((pair) => pair.map((text) => Buffer.from(text))).sort(([a], [b]) => Buffer.compare(a, b));
  const HEADER = 28;
  const tables = Buffer.alloc(HEADER + 16 * encoded.length);
  // The last two are the size and the place of a table of hashes, which may be left out.
  const fields = [0x950412de, 0, encoded.length, HEADER, HEADER + 8 * encoded.length, 0, tables.length];
  fields.forEach((field, index) => tables.writeUInt32LE(field, 4 * index));
  const texts = [];
  let place = tables.length;
  [0, 1].forEach((side) =>
    encoded.forEach((pair, index) => {
      const at = HEADER + 8 * (side * encoded.length + index);
      tables.writeUInt32LE(pair[side].length, at);
      tables.writeUInt32LE(place, at + 4);
      texts.push(pair[side], Buffer.alloc(1));
      place += pair[side].length + 1;
    }),
  );
  return new Uint8Array(Buffer.concat([tables, ...texts]));
}

/** The form that the editor's scripts read. */
export function writeScriptCatalog(entries, {name}, {locale, translations}) {
  const texts = Object.fromEntries(entries.map((entry) => [keyOf(entry), [translations.get(keyOf(entry))]]));
  const head = {domain: name, lang: locale, 'plural-forms': PLURALS[locale]};
  return `${JSON.stringify({domain: 'messages', locale_data: {messages: {'': head, ...texts}}})}\n`;
}
