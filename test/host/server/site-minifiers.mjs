import crockford from 'jsmin';

/*
 * What content systems do to a script when their owner presses "optimise". None of them parses JavaScript, and all of them
 * take a template literal to end at the next backtick.
 */

/**
 * Crockford's JSMin, as in W3 Total Cache.
 *
 * @type {(source: string) => string}
 */
export const jsmin = (source) => crockford.jsmin(source);

const isWord = (sign) => /[\w$#]/.test(sign ?? '');

/** The index of the quote or slash that ends the literal which starts at `start`. */
function endOf(source, start, isRegExp) {
  let end = start + 1;
  for (let inClass = false; source[end] !== source[start] || inClass; end++) {
    if (source[end] === '\\') end++;
    else if (isRegExp && source[end] === '[') inClass = true;
    else if (isRegExp && source[end] === ']') inClass = false;
  }
  return end;
}

/**
 * The way of JShrink, in Magento, and of the minifier in LiteSpeed Cache: strings and regular expressions stay, and of
 * white space only what stands between two words.
 *
 * @type {(source: string) => string}
 */
export function squeeze(source) {
  const code = source.replaceAll(/\/\*![^]*?\*\/|\n\/\/# source.*/g, '');
  let out = '';
  for (let i = 0; i < code.length; i++) {
    const sign = code[i];
    const isRegExp = sign === '/' && /[(,=:[!&|?{};]$/.test(out);
    if (isRegExp || `'"\``.includes(sign)) {
      const end = endOf(code, i, isRegExp);
      out += code.slice(i, end + 1);
      i = end;
    } else if (!/\s/.test(sign) || (isWord(out.at(-1)) && isWord(code[i + 1]))) out += sign;
  }
  return out;
}
