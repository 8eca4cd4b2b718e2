/** A character of an address, percent-encoded. `encodeURIComponent` leaves a few that end an address in running text. */
const percent = (character: string): string =>
  character < '\u0080'
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character);

/** Replaces halves of surrogate pairs, which cannot be encoded. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Leaves what addresses, messengers and readers of query strings take as it is, and percent-encodes the rest. */
export const percentEncode = (text: string): string => wellFormed(text).replace(/[^\w.,:-]/gu, percent);

/** Decodes a text once. What is no UTF-8 in percent signs stays as it is; nothing throws. */
export const percentDecode = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/** Decodes what a form or `URLSearchParams` has written: a plus sign is a space. */
export const formDecode = (text: string): string => percentDecode(text.replaceAll('+', ' '));
