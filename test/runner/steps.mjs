import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, platform} from 'node:process';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {addResults, noResults, seconds} from './results.mjs';

/**
 * Steps of a test run: programs that run one after another or beside each other. A step of suites shows its lines as they
 * come; of any other only the output of a failure is shown, at once and again at the end.
 */
export class Steps {
  #ended = [];
  #folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-'));

  /**
   * Runs a program. A step without tests counts nothing when it passes, and one failure when it does not.
   *
   * @param {string} title
   * @param {readonly string[]} command
   */
  async run(title, command, {quiet = true, environment = {}} = {}) {
    const [program = '', ...args] = command;
    const file = join(this.#folder, `${title}.json`);
    const start = Date.now();
    if (quiet) console.log(`… ${title}`);
    const child = spawn(program, args, {
      env: {...env, FORCE_COLOR: '0', TEST_RESULTS: file, ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: platform === 'win32',
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on('line', (line) => {
        const text = stripVTControlCharacters(line);
        if (quiet) output.push(text);
        else if (text.trim() !== '') console.log(text);
      });
    const status = await new Promise((resolve) => {
      child.once('error', (error) => resolve(output.push(error.message)));
      child.once('close', resolve);
    });
    const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noResults();
    const isLost = Object.keys(results.lost).length > 0;
    if (status !== 0 && results.failed === 0 && !isLost) {
      results.failed = 1;
      results.failures.push({title, text: output.join('\n') || `${program} ended with ${status}`});
      if (quiet) console.log(output.join('\n'));
    }
    this.#ended.push({title, time: Date.now() - start, ...results});
    console.log(`${results.failed > 0 ? '✖' : '✔'} ${title}: ${seconds(Date.now() - start)}`);
    return results;
  }

  /** Counts a failure that no step reports. */
  fail(title, text) {
    this.#ended.push({title, time: 0, ...noResults(), failed: 1, failures: [{title, text}]});
  }

  /** Prints the failures again, the table of steps and the last line; returns whether all passed. */
  finish() {
    rmSync(this.#folder, {recursive: true});
    const total = noResults();
    for (const step of this.#ended) addResults(total, step);
    if (total.failures.length > 0) console.log('\n== Failures');
    for (const {title, text} of total.failures) console.log(`\n✖ ${title}\n${text}`);
    console.log('\n== Steps\n');
    for (const {title, time, passed, failed} of this.#ended) {
      const tests = passed + failed > 0 ? `${String(passed).padStart(8)} passed, ${failed} failed` : '';
      console.log(`${failed > 0 ? '✖' : '✔'} ${title.padEnd(44)} ${seconds(time).padStart(8)}${tests}`);
    }
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 && total.passed > 0;
  }
}
