import type {Projection} from '../core/projection.js';
import type {Problem} from '../core/problem.js';
import type {Inputs, Key} from '../core/parameters.js';
import type {ScenarioList} from '../store/scenarios.js';
import type {Context} from './context.js';

/**
 * What a fuller build adds to the compact view. The element asks here and does not know who answers; in the compact
 * file nobody does, and nobody pays.
 */
export interface Extension {
  /** Below the assumptions. */
  view: (context: Context) => unknown;
  /** Beside the reset. */
  tools: (context: Context) => unknown;
  /** Inputs whose fields stand somewhere else now, so that each has one control. */
  claimed: (context: Context) => readonly Key[];
  /** What is amiss with the `sections` that a page asks for. */
  problems: (sections: unknown) => readonly Problem[];
  /** The kept scenarios, of what a page or the reader put into the memory; the same object until they do again. */
  scenarios: (memory: Context['memory']) => ScenarioList;
  /** The whole as a table for spreadsheets. */
  csv: (context: Context) => string;
  /** The months ahead; the same object for the same inputs. */
  project: (inputs: Inputs) => Projection;
}

export const extension: Partial<Extension> = {};
