import {collapsed, type Edit} from './edits.js';
import type {ProseKind} from './page-content.js';

/** Something on a page that is not right. */
export interface Fault {
  /** Where it stands in the text of the page. */
  readonly offset: number;
  readonly found: string;
  readonly right: string;
  /** What would make it right; empty where only an editor can know. */
  readonly edits: readonly Edit[];
}

/** Something on a page that an editor should know of, and that does not fail the check. */
export interface Remark {
  readonly offset: number;
  readonly text: string;
}

/** How many of each kind of live prose there are. */
export type ProseCounts = Readonly<Record<ProseKind, number>>;

/** What the check has found on a page. */
export interface PageReport {
  readonly counts: ProseCounts;
  readonly faults: readonly Fault[];
  readonly remarks: readonly Remark[];
}

export const fault = (offset: number, found: string, right: string, edits: readonly Edit[] = []): Fault => ({
  offset,
  found,
  right,
  edits,
});

/** An attribute with its value. */
export const attributeText = (name: string, value: string): string => `${name}="${value}"`;

/** Longer texts are cut, because a tag without its end may contain the rest of the page. */
const MAX_LENGTH = 100;

/** Signs that a terminal would obey, or that would turn the order of what it shows. */
const CONTROL = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text of a page on one line of a terminal. */
export function printable(text: string, most = MAX_LENGTH): string {
  const line = collapsed(text).replaceAll(CONTROL, '\ufffd');
  const shown = line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
  return shown.replace(/[\ud800-\udbff]…$/, '…') || '(nothing)';
}
