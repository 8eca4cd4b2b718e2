import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseDocument} from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {readonly matrix: {readonly node: readonly number[]}};
  readonly container?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

function workflow(file: string): Workflow {
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), {strict: true});
  assert.deepEqual([...document.errors, ...document.warnings], [], file);
  return document.toJS() as Workflow;
}

const {scripts, engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
  engines: {node: string};
};

const commandsOf = ({steps}: Job): string[] => steps.flatMap(({run}) => run ?? []);

/** The command that makes and opens a site for each host, with the newest of its packages. */
const THOROUGH = 'npm run test:thorough';

/** The command that needs no browser. */
const MUTATION = 'npm run test:mutation';

const HOSTS = 'npm run test:hosts -- --newest';

/** The command that compares pictures with the accepted ones. */
const PICTURES = 'npm run test:visual';

/** The command that tests in every engine, as root; Firefox starts only in its user's own home. */
const EVERY_ENGINE = 'HOME=~root .ci/run';

describe('The workflows', () => {
  const files = readdirSync(folder);

  test('are those for tests, for releases, for hosts and for what takes long', () => {
    assert.deepEqual(files.sort(), ['hosts.yml', 'release.yml', 'test.yml', 'thorough.yml']);
  });

  for (const file of files) {
    const {permissions, jobs} = workflow(file);

    test(`${file} may read, unless a job says more`, () => {
      assert.deepEqual(permissions, {contents: 'read'});
    });

    test(`${file} runs what there is`, () => {
      const commands = Object.values(jobs).flatMap(commandsOf);
      for (const command of commands) {
        // A variable may stand before the program.
        const [program = '', first = '', second = ''] = command.replace(/^HOME=\S+ /, '').split(' ');
        if (program === 'npm' && first === 'run') assert.ok(scripts[second], command);
        else if (program === 'npm') assert.ok(['ci', 'test', 'publish'].includes(first), command);
        else if (program === 'node') assert.ok(existsSync(join(root, first)), command);
        else assert.ok(program === 'gh' || existsSync(join(root, program)), command);
      }
      assert.ok(commands.length > 0);
    });

    test(`${file} installs from the lock file, with actions of GitHub alone`, () => {
      for (const job of Object.values(jobs)) {
        const commands = commandsOf(job);
        assert.ok(commands.includes('npm ci') || commands.includes(EVERY_ENGINE));
        for (const {uses} of job.steps) assert.match(uses ?? 'actions/x@v1', /^actions\/[\w-]+@v\d+$/);
      }
    });

    test(`${file} tests in browsers that start where it runs`, () => {
      for (const job of Object.values(jobs)) {
        const tests = job.steps.filter(
          ({run}) => run !== undefined && ['npm test', HOSTS, PICTURES, THOROUGH, EVERY_ENGINE].includes(run),
        );
        const isBrowserless = commandsOf(job).includes(MUTATION);
        assert.ok(tests.length > 0 || isBrowserless);
        // Ubuntu lets only Chrome where its package puts it have a sandbox.
        const expected = job.container === undefined ? {CHROME_PATH: '/usr/bin/google-chrome'} : undefined;
        for (const {env} of tests) assert.deepEqual(env, expected);
      }
    });
  }
});

describe('The workflow for tests', () => {
  const {on, jobs} = workflow('test.yml');
  const {node, engines: everyEngine, pictures} = jobs;

  test('runs on each push to a branch and on each pull request', () => {
    assert.deepEqual(on, {push: {branches: ['**']}, pull_request: null});
  });

  test('tests on every version of Node that is supported, from the lowest on', () => {
    assert.ok(node);
    assert.deepEqual(node.strategy?.matrix.node, [20, 22, 24]);
    assert.equal(engines.node, '>=20');
    assert.ok(commandsOf(node).includes('npm test'));
  });

  test('compares pictures, and shows those that are other ones', () => {
    assert.ok(pictures && commandsOf(pictures).includes(PICTURES));
    const shown = pictures.steps.find(({uses}) => uses?.startsWith('actions/upload-artifact@'));
    assert.equal(shown?.if, 'failure()');
    assert.deepEqual(shown.with, {name: 'pictures', path: 'test-results/visual'});
  });

  test('tests in every engine, where Debian has them', () => {
    assert.match(everyEngine?.container ?? '', /^debian:/);
    assert.ok(everyEngine && commandsOf(everyEngine).includes(EVERY_ENGINE));
  });
});

describe('The workflow for what takes long', () => {
  const {on, jobs} = workflow('thorough.yml');

  test('runs weekly and on demand, not on pushes', () => {
    assert.deepEqual(Object.keys(on as object), ['schedule', 'workflow_dispatch']);
  });

  test('lets chance work for longer, and makes mutants', () => {
    assert.deepEqual(Object.values(jobs).flatMap(commandsOf), ['npm ci', THOROUGH, 'npm ci', MUTATION]);
  });
});

describe('The workflow for hosts', () => {
  const {on, jobs} = workflow('hosts.yml');

  test('runs weekly and on demand, not on pushes', () => {
    const {schedule, ...others} = on as {schedule: readonly {cron: string}[]};
    assert.equal(schedule.length, 1);
    assert.match(schedule[0]?.cron ?? '', /^\d+ \d+ \* \* [0-6]$/);
    assert.deepEqual(others, {workflow_dispatch: null});
  });

  test('tries every host', () => {
    assert.deepEqual(Object.values(jobs).flatMap(commandsOf), ['npm ci', HOSTS]);
  });
});

describe('The workflow for releases', () => {
  const {on, jobs} = workflow('release.yml');
  const job = jobs['release'];
  assert.ok(job);

  test('runs on tags of versions alone', () => {
    assert.deepEqual(on, {push: {tags: ['v*']}});
  });

  test('checks the tag, tests, prepares, publishes with provenance, and then makes the release', () => {
    assert.deepEqual(
      commandsOf(job).map((command) => command.replace(/ "\$GITHUB_REF_NAME".*/, '')),
      [
        'node tools/release.mjs --check',
        'npm ci',
        'npm test',
        'node tools/release.mjs',
        'npm publish --provenance --access public',
        'gh release create',
      ],
    );
    assert.match(commandsOf(job).at(-1) ?? '', / --verify-tag .* --notes-file release\/notes\.md release\/files\/\*$/);
  });

  test('may write releases and sign the package, and no more', () => {
    assert.deepEqual(job.permissions, {contents: 'write', 'id-token': 'write'});
  });

  test('shows its secrets only to the step that needs them', () => {
    const withSecrets = job.steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    assert.deepEqual(
      withSecrets.map(({run, env}) => [run, env]),
      [['npm publish --provenance --access public', {NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}'}]],
    );
  });
});
