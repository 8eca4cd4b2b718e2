import type {Key} from '../core/parameters.js';
import type {TextKey} from '../i18n/en.js';
import type {Context} from './context.js';
import {rulesOptions} from '../views/assumptions.js';
import type {Option} from './choice.js';
import {basisOptions, rigOptions} from '../views/inputs.js';

/** A choice in force as its list says it; a switch as a tick. */
export function choiceText(context: Pick<Context, 'inputs' | 't'>, key: Key): string {
  const {inputs, t} = context;
  const value = inputs[key];
  const options: Partial<Record<Key, readonly Option[]>> = {
    rules: rulesOptions(context),
    basis: basisOptions(context),
    rig: rigOptions(context).flatMap(([, those]) => those),
  };
  const text = options[key]?.find(([id]) => id === value)?.[1];
  return text ?? (typeof value === 'string' ? t(value as TextKey) : value ? '✓' : '–');
}
