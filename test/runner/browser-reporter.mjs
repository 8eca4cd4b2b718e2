import {relative} from 'node:path';
import {WENT_DOWN} from '../browsers/webkit.mjs';
import {addResults, fileLine, noResults, saveResults} from './results.mjs';

const testsOf = (suite, names = []) => [
  ...suite.tests.filter(({skipped}) => !skipped).map((test) => ({...test, title: [...names, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...names, inner.name])),
];

/** Whether the browser crashed, so that the results of the tests are lost. */
const isLost = ({testResults, errors}) =>
  !testResults && errors.some(({message}) => message.includes(WENT_DOWN) || message.includes('browser disconnected'));

const LONGEST = 1000;

/** The error, without its message a second time in the stack. */
function textOf({name = 'Error', message, stack = ''}) {
  const frames = stack.split('\n').filter((line) => /^\s*at /.test(line));
  return [`${name}: ${message.slice(0, LONGEST)}`, ...frames].join('\n');
}

/** The results of one test file in one browser. */
function resultsOf(session) {
  const file = relative('', session.testFile);
  const tests = session.testResults ? testsOf(session.testResults, [file]) : [];
  const failed = tests.filter(({passed}) => !passed);
  const failures = failed.map(({title, error}) => ({title, text: textOf(error ?? {message: 'failed'})}));
  // A file that could not be loaded has no failed test, but is a failure.
  if (!session.passed && failed.length === 0)
    failures.push({title: file, text: session.errors.map(textOf).join('\n') || 'The file failed'});
  for (const failure of failures) failure.title = `${session.browser.name}: ${failure.title}`;
  return {passed: tests.length - failed.length, failed: failures.length, failures};
}

/** A reporter of the browser suites: one line for each file and browser, each failure in full, what the page logged. */
export function browserReporter() {
  const total = noResults();
  const startTimes = new Map();
  let startTime;

  function report(session) {
    const {name} = session.browser;
    const file = relative('', session.testFile);
    if (isLost(session)) {
      console.log(`${name} went down in ${file}, which runs once more at the end`);
      (total.lost[name] ??= []).push(file);
      return;
    }
    const results = resultsOf(session);
    addResults(total, results);
    const milliseconds = Date.now() - (startTimes.get(session.id) ?? startTime);
    console.log(fileLine({file, where: name.toLowerCase(), ...results, milliseconds}));
    for (const {title, text} of results.failures) console.log(`  ✖ ${title}\n${text}`);
    for (const entry of session.logs) console.log(`  The page logged: ${entry.map(String).join(' ')}`);
  }

  return {
    start({sessions, startTime: time}) {
      startTime = time;
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'INITIALIZING') startTimes.set(session.id, Date.now());
        if (session.status === 'FINISHED') report(session);
      });
    },
    stop: () => saveResults(total),
  };
}
