/** Letters that may be wrong, missing or too many in a name. */
const mostEdits = (name: string): number => Math.min(3, Math.floor(name.length / 3));

/** Longer than any name. The time to compare grows with the length. */
const MAX_LENGTH = 60;

/** How many letters have to be put in, taken out or replaced, or swapped with the next, to make a name another. */
function distance(from: string, to: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({length: to.length + 1}, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

/** Shorter texts are part of too many names. */
const SHORTEST_PART = 3;

/** The known name that has the text in it, best at its end, as `netProfit` has `profit`; undefined where none has. */
function nameWith(part: string, known: readonly string[]): string | undefined {
  if (part.length < SHORTEST_PART || part.length > MAX_LENGTH) return undefined;
  const letters = part.toLowerCase();
  const isAtEnd = (candidate: string): number => Number(candidate.toLowerCase().endsWith(letters));
  const [nearest] = known
    .filter((candidate) => candidate.toLowerCase().includes(letters))
    .sort((a, b) => isAtEnd(b) - isAtEnd(a) || a.length - b.length);
  return nearest;
}

/** The names that differ least from a text, nearest first, however far they are. */
export const nearestNames = (text: string, known: Iterable<string>): readonly string[] =>
  [...known]
    .map((candidate) => ({candidate, edits: distance(text.slice(0, MAX_LENGTH).toLowerCase(), candidate)}))
    .sort((a, b) => a.edits - b.edits)
    .map(({candidate}) => candidate);

/** The known name that ends in the text as a word of its own, as `costs.tax` does, that is close, or else has it in it. */
export const likelyName = (name: string, known: readonly string[]): string | undefined =>
  known.find((candidate) => candidate.toLowerCase().endsWith(`.${name.toLowerCase()}`)) ??
  nearestName(name, known) ??
  nameWith(name, known);

/** The known name that somebody most likely meant; undefined where none is close. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const letters = name.toLowerCase();
  const most = mostEdits(name);
  const [nearest] = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= most)
    .map((candidate) => ({candidate, edits: distance(letters, candidate.toLowerCase())}))
    .filter(({edits}) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.candidate;
}
