import {MOST_ENTRIES} from '../core/fleet.js';
import type {Reason} from '../core/numeral.js';
import {describeRange, PARAMETERS} from '../core/parameters.js';
import {readFleet} from '../core/read-fleet.js';
import {rigAdvice, withoutComma} from './value-advice.js';

const NUMBERS = /\d[\d,]*(?:\.\d+)?/g;

const isRead = (fleet: string): boolean => readFleet(fleet)?.refused.length === 0;

/** An entry with a comma between two digits, as it was likely meant; undefined where only its author knows. */
function meantEntry(text: string): string | undefined {
  const separated = text.replaceAll(/(?<=\d),(?=\d)/g, ' ');
  return [separated, text.replaceAll(NUMBERS, withoutComma)].find(isRead);
}

/** What is out of range: a number of the entry, or the entry itself among the others. */
function rangeAdvice(text: string): string {
  const {rigs, rigPower, rigHashrate} = PARAMETERS;
  if (isRead(text)) return `${MOST_ENTRIES} entries at most, with at most ${rigs.max} rigs in all`;
  return `as the count ${describeRange(rigs)}, and of one rig ${describeRange(rigPower)} and ${describeRange(rigHashrate)}`;
}

/** What would be right in the place of an entry of a fleet that cannot be used. */
export function fleetAdvice(text: string, reason: Reason): string {
  switch (reason) {
    case 'ambiguous': {
      const meant = meantEntry(text);
      return `${meant === undefined ? '' : `${meant}: `}no comma stands between two digits, where it could be a decimal mark`;
    }
    case 'unknown':
      return rigAdvice(text.split(':')[0] ?? '');
    case 'range':
      return rangeAdvice(text);
    default:
      return 'entries such as antminer-s21:600 or 3.4/150:25 (kW/TH of one rig); a space begins another entry, so a name has - in its place';
  }
}
