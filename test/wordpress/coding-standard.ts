import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {FOLDER} from '../package/plugin-zip.js';
import {site} from './stage.js';

const phpcs = (...given: readonly string[]) => spawnSync('phpcs', given, {encoding: 'utf8'});

const standards = phpcs('-i').stdout as string | null;

/**
 * Rules that come with PHP_CodeSniffer, and are among those of the plugin directory. Each has a file that breaks it, as
 * the proof that it is heard.
 */
const FAULTS: Readonly<Record<string, string>> = {
  'Generic.PHP.Syntax': '<?php\n$a = ;\n',
  'Generic.PHP.DisallowShortOpenTag': '<?php\n$a = 1; ?>\n<?= 1 ?>\n',
  'Generic.PHP.DisallowAlternativePHPTags': '<?php ?><% echo 1; %>\n',
  'Generic.PHP.BacktickOperator': '<?php\n$a = `ls`;\n',
  'Generic.PHP.DiscourageGoto': '<?php\ngoto end;\nend:\n',
  'Generic.PHP.NoSilencedErrors': "<?php\n$a = @fopen( 'a', 'r' );\n",
  'Generic.PHP.DeprecatedFunctions': "<?php\n$a = strftime( '%Y' );\n",
  'Generic.PHP.ForbiddenFunctions': '<?php\n$a = sizeof( array() );\n',
  'Generic.PHP.CharacterBeforePHPOpeningTag': 'a<?php\n$a = 1;\n',
  'Generic.Files.ByteOrderMark': '\ufeff<?php\n$a = 1;\n',
  'Generic.Files.LineEndings': '<?php\r\n$a = 1;\r\n',
  'Generic.WhiteSpace.DisallowSpaceIndent': '<?php\nif ( $a ) {\n    $a = 1;\n}\n',
};

const GENERAL = ['--standard=Generic', `--sniffs=${Object.keys(FAULTS).join(',')}`];

/** The Debian package php-codesniffer brings the program. WordPress's own standard is not in Debian, so it is a bonus. */
describe(
  'the coding standard',
  {skip: standards === null && 'There is no phpcs here; Debian has it in php-codesniffer'},
  () => {
    test('is one that the PHP of the plugin passes: WordPress’s, or the general rules where that is not installed', () => {
      const folder = site.php(`echo WP_PLUGIN_DIR . '/${FOLDER}';`);
      const rules = /\bWordPress\b/.test(standards ?? '')
        ? ['--standard=WordPress', '--runtime-set', 'minimum_wp_version', '6.1']
        : GENERAL;
      const {status, stdout} = phpcs('-s', '--extensions=php', ...rules, folder);
      assert.equal(status, 0, stdout);
    });

    test('finds each fault that it is there for', () => {
      const folder = mkdtempSync(join(tmpdir(), 'kz-faults-'));
      try {
        for (const [rule, source] of Object.entries(FAULTS)) writeFileSync(join(folder, `${rule}.php`), source);
        const {status, stdout} = phpcs('--extensions=php', '--report=json', ...GENERAL, folder);
        assert.notEqual(status, 0);
        const {files} = JSON.parse(stdout) as {files: Record<string, {messages: {source: string}[]}>};
        for (const rule of Object.keys(FAULTS)) {
          const sources = files[join(folder, `${rule}.php`)]?.messages.map(({source}) => source) ?? [];
          assert.ok(
            sources.some((source) => source.startsWith(`${rule}.`)),
            `${rule} is not among ${sources.join(', ')}`,
          );
        }
      } finally {
        rmSync(folder, {recursive: true});
      }
    });
  },
);
