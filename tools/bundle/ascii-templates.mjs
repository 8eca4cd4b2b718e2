import MagicString from 'magic-string';

/**
 * A classic script is read in the charset of its page, which need not be UTF-8. Terser writes strings in ASCII, but
 * leaves the text of tagged templates alone; Lit reads them cooked, so that an escape there means the same character.
 */
export const asciiTemplates = {
  name: 'ascii-templates',
  renderChunk(code) {
    const ascii = new MagicString(code).replace(
      /[^\0-\x7F]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return {code: ascii.toString(), map: ascii.generateMap({hires: true})};
  },
};
