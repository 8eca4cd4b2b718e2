import {relative, resolve} from 'node:path';
import {addResults, fileLine, noResults, saveResults} from './results.mjs';

/**
 * A reporter of Node's test runner: one line for each file, each failure in full, and the results for `run.mjs`. The
 * runner tells of one file after another, whatever runs beside each other.
 */
export default async function* nodeReporter(events) {
  const total = noResults();
  const durations = new Map();
  const names = [];
  let current;

  function* endFile() {
    if (!current) return;
    addResults(total, current);
    for (const {title, text} of current.failures) yield `  ✖ ${title}\n${text}\n`;
    // A file that another one imports has no duration of its own.
    const milliseconds = durations.get(current.path) ?? current.milliseconds;
    yield `${fileLine({...current, where: 'node', milliseconds})}\n`;
  }

  for await (const {type, data} of events) {
    const {file: path, name, nesting, details, skip, todo} = data;
    // The event of a whole file has the path as it was given, which is relative from Node 22 on.
    const isFile = name !== undefined && resolve(name) === path;
    if (type === 'test:complete' && isFile) durations.set(path, details.duration_ms);
    // A file that cannot be loaded says why on its error output.
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:start') {
      if (path !== current?.path) {
        yield* endFile();
        current = {path, file: relative('', path), milliseconds: 0, ...noResults()};
      }
      names.splice(nesting, Infinity, ...(isFile ? [] : [name]));
    }
    if (nesting === 0 && (type === 'test:pass' || type === 'test:fail') && !isFile)
      current.milliseconds += details.duration_ms;
    if (details?.type === 'suite' || skip !== undefined || todo !== undefined) continue;
    if (type === 'test:pass' && !isFile) current.passed += 1;
    if (type === 'test:fail' && !(isFile && current.failed > 0)) {
      current.failed += 1;
      const {cause, message} = details.error;
      current.failures.push({title: [current.file, ...names].join(' › '), text: cause?.stack ?? message});
    }
  }
  yield* endFile();
  saveResults(total);
}
