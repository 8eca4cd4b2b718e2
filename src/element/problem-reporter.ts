import type {Problem} from '../core/problem.js';

/** Remembers which problems the page has been told of, so that each is an event once for as long as it lasts. */
export class ProblemReporter {
  #reported: ReadonlySet<string> = new Set();

  /** The problems that were not among those of the last call. The reader's own are on the screen and no event. */
  newAmong(problems: readonly Problem[]): readonly Problem[] {
    const before = this.#reported;
    const current = problems
      .filter(({layer}) => layer !== 'reader')
      .map((entry) => [JSON.stringify(entry), entry] as const);
    this.#reported = new Set(current.map(([text]) => text));
    return current.filter(([text]) => !before.has(text)).map(([, entry]) => entry);
  }
}
