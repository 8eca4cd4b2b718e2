import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {php, phpFiles} from './plugin-zip.js';

/** Without comments, which may speak of what the code must not do. */
const code = [...phpFiles.values()].join('\n').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

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
    for (const [name, text] of phpFiles) assert.match(text, /^if \( ! defined\( 'ABSPATH' \) \) \{\n\texit;/m, name);
  });

  test('includes its own files, each of them, by names that are fixed', () => {
    const included = [...php.matchAll(/^require_once __DIR__ \. '\/([\w-]+\.php)';$/gm)].map(([, name]) => name);
    assert.deepEqual(['kz-mining-calculator.php', ...included].sort(), [...phpFiles.keys()].sort());
    const others = code.replaceAll(/^require_once __DIR__ \. '\/[\w-]+\.php';$/gm, '');
    assert.doesNotMatch(others, /\b(?:include|require)(?:_once)?\b/);
  });

  test('runs, fetches, stores and prints nothing', () => {
    const forbidden =
      /\b(?:eval|assert|create_function|base64_\w+|gzinflate|str_rot13|curl_\w+|fsockopen|exec|shell_exec|system|passthru|popen|proc_open|unserialize|file_get_contents|file_put_contents|fopen|fwrite|wp_remote_\w+|wp_safe_remote_\w+|update_option|add_option|set_transient|setcookie|header|ini_set|set_time_limit|error_reporting|echo|print|printf|print_r|var_dump|extract|query_posts|ob_start)\s*[('"$]/;
    assert.doesNotMatch(code, forbidden);
    assert.doesNotMatch(
      code,
      /`|\$_(?:GET|POST|REQUEST|COOKIE|SERVER|SESSION|FILES)|\$wpdb|<<<|https?:|<script|\bstyle=/,
    );
  });

  test('has no text of its own to translate: it says what the calculator says', () => {
    assert.doesNotMatch(code, /\b(?:_[_exn]+|esc_(?:html|attr)_[_ex]+)\(/);
  });
});
