import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {php, phpFiles} from './plugin-zip.js';

/** Without comments, which may speak of what the code must not do. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
const code = withoutComments([...phpFiles.values()].join('\n'));

/** The page of the settings, which is the only file that prints. */
const settings = withoutComments(phpFiles.get('settings.php') ?? '');
const others = withoutComments(
  [...phpFiles].flatMap(([name, text]) => (name === 'settings.php' ? [] : text)).join('\n'),
);

/** WordPress runs this file alone, when somebody deletes the plugin. */
const ALONE = 'uninstall.php';

/** What no run shows. That the plugin escapes what it prints is shown on a real WordPress, in test/wordpress. */
describe('the PHP of the WordPress plugin', () => {
  test('has only names with its own prefix', () => {
    const functions = [...code.matchAll(/function (\w*)/g)].map(([, name]) => name);
    assert.ok(functions.length > 0);
    for (const name of functions) assert.match(name ?? '', /^kz_mining_calculator_/);
    assert.doesNotMatch(code, /\b(?:class|interface|trait|define|const|global|namespace)\s*[\s(]\s*['"\w$]/);
    const names = [
      ...code.matchAll(/(?:wp_register_(?:script|style)|add_shortcode)\(\s*'([^']+)'|'([\w-]+)' +=> '[^']+\.js'/g),
    ];
    assert.equal(names.length, 5);
    for (const [, name, handle] of names) assert.match(name ?? handle ?? '', /^kz[-_]mining[-_]calculator/);
  });

  test('has files that do nothing when they are opened by themselves', () => {
    for (const [name, text] of phpFiles) {
      const known = name === ALONE ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      const [first] = withoutComments(text.replace('<?php', '')).trim().split('}');
      assert.equal(first, `if ( ! defined( '${known}' ) ) {\n\texit;\n`, name);
    }
  });

  test('includes its own files, each of them, by names that are fixed', () => {
    const included = [...php.matchAll(/^require_once __DIR__ \. '\/([\w-]+\.php)';$/gm)].map(([, name]) => name);
    assert.deepEqual([ALONE, 'kz-mining-calculator.php', ...included].sort(), [...phpFiles.keys()].sort());
    const rest = code.replaceAll(/^require_once __DIR__ \. '\/[\w-]+\.php';$/gm, '');
    assert.doesNotMatch(rest, /\b(?:include|require)(?:_once)?\b/);
  });

  test('runs, fetches and stores nothing, and prints nothing but the page of its settings', () => {
    const forbidden =
      /\b(?:eval|assert|create_function|base64_\w+|gzinflate|str_rot13|curl_\w+|fsockopen|exec|shell_exec|system|passthru|popen|proc_open|unserialize|file_get_contents|file_put_contents|fopen|fwrite|wp_remote_\w+|wp_safe_remote_\w+|update_option|add_option|set_transient|setcookie|header|ini_set|set_time_limit|error_reporting|printf|print_r|var_dump|extract|query_posts|ob_start)\s*[('"$]/;
    assert.doesNotMatch(code, forbidden);
    assert.doesNotMatch(others, /\b(?:echo|print)\b/);
    assert.doesNotMatch(
      code,
      /`|\$_(?:GET|POST|REQUEST|COOKIE|SERVER|SESSION|FILES)|\$wpdb|<<<|<\?=|<\?(?!php)|\?>|https?:|<script>|\bstyle=/,
    );
  });

  test('escapes at the place where it prints, and prints nothing else than fixed HTML', () => {
    const printed = [...settings.matchAll(/\becho ([^;]+);/g)].map(([, what = '']) => what);
    assert.ok(printed.length > 3);
    for (const what of printed)
      for (const part of what.replaceAll(/'[^']*'/g, "''").split(' . '))
        assert.match(part.trim(), /^(?:''|esc_(?:html|attr|url)(?:__)?\(.*\)|checked\(.*, false \))$/, what);
  });

  test('asks for the right to manage options before it shows or saves a setting', () => {
    assert.match(settings, /add_options_page\([^;]*'manage_options'/);
    assert.match(settings, /if \( ! current_user_can\( 'manage_options' \) \) \{\s*return;/);
    assert.match(settings, /settings_fields\( 'kz_mining_calculator' \)/);
    assert.match(settings, /'sanitize_callback' => 'kz_mining_calculator_sanitize'/);
  });

  test('translates only literal texts, in its own domain', () => {
    const calls = [...code.matchAll(/\b(?:_[_exn]+|esc_(?:html|attr)_[_ex]+)\(([^)]*)\)/g)].map(
      ([, given = '']) => given,
    );
    assert.ok(calls.length > 5);
    for (const given of calls) assert.match(given, /^ '(?:[^'\\]|\\.)+', 'kz-mining-calculator' $/);
  });

  test('is PHP that 7.4 reads', () => {
    assert.doesNotMatch(
      code,
      /\b(?:match\s*\(|enum\s|readonly\s|str_(?:contains|starts_with|ends_with)\()|\?->|\bfn\s+\w+|#\[|catch \( \w+ \)|: (?:static|mixed|never)\b/,
    );
    // Unions of types, arguments by name, and a comma after the last parameter.
    assert.doesNotMatch(code, /\): *\??\w+\||\w\|\w+ [&.]*\$|[(,]\s*\w+: |function \w*\([^)]*,\s*\)/);
  });
});
