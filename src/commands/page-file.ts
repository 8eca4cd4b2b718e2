import {extname} from 'node:path';
import {open, readFile} from 'node:fs/promises';
import {UnreadablePage} from './parse-page.js';

/** The text of a page as its file has it, without the byte order mark. */
export interface PageFile {
  readonly text: string;
  /** Whether the file is Markdown, in which code is text. */
  readonly isMarkdown: boolean;
  /** The bytes of the file with another text; undefined where the encoding can only be read. */
  readonly encode: ((text: string) => Uint8Array) | undefined;
  readonly encoding: string;
}

const MARK = '\ufeff';

/** With the byte order mark as a character of the text. */
export const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** The encoding that a page names in its first bytes, as browsers look for it. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

/** A text with references in the place of what an encoding other than UTF-8 may not have. */
const withReferences = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new UnreadablePage(`its encoding ${encoding} is not known`);
  }
}

/** The bytes as UTF-8; undefined where they are none. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a page from the bytes of its file. */
export function pageFrom(bytes: Uint8Array, name: string): PageFile {
  const isMarkdown = /^\.(md|markdown|mdown|mkd)$/i.test(extname(name));
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const encoding = first === 0xff ? 'utf-16le' : 'utf-16be';
    return {text: decode(bytes, encoding), isMarkdown, encode: undefined, encoding};
  }
  const text = asUtf8(bytes);
  if (text === undefined) {
    const encoding = namedEncoding(bytes) ?? 'windows-1252';
    return {text: decode(bytes, encoding), isMarkdown, encode: undefined, encoding};
  }
  const mark = text.startsWith(MARK) ? MARK : '';
  // Such a page is the same in most encodings, and browsers read it in the one that it names.
  const isPlain = /^[\0-\x7f]*$/.test(text) && !/^utf-?8$/i.test(namedEncoding(bytes) ?? 'utf-8');
  return {
    text: text.slice(mark.length),
    isMarkdown,
    encode: (changed) => new TextEncoder().encode(isPlain ? withReferences(changed) : mark + changed),
    encoding: 'utf-8',
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  EROFS: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const {code, message} = error instanceof Error ? (error as NodeJS.ErrnoException) : {message: String(error)};
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}

export const readBytes = async (path: string): Promise<Uint8Array> => readFile(path);

/** Replaces the bytes of a file, or leaves it as it is: a full disk does not cost the page. */
export async function writeBytes(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(bytes);
    await file.truncate(bytes.length);
  } catch (error) {
    // The room for these is still its own.
    await file.write(before, 0, before.length, 0);
    await file.truncate(before.length);
    throw error;
  } finally {
    await file.close();
  }
}
