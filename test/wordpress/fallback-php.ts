import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {zip} from '../package/plugin-zip.js';

/** What the PHP of the fallback needs of WordPress. A warning ends the program. */
const STUB = `
define('ABSPATH', __DIR__);
error_reporting(E_ALL);
set_error_handler(function ($level, $message, $file, $line) {
  throw new ErrorException($message, 0, $level, $file, $line);
});
function wp_json_file_decode($file, $options) {
  return json_decode(file_get_contents($file), $options['associative'], 512, JSON_THROW_ON_ERROR);
}
function esc_html($text) {
  return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}
foreach (glob($argv[1] . '/fallback*.php') as $file) require $file;
$questions = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
echo json_encode(array_map(fn($question) => call_user_func_array($argv[2], $question), $questions), JSON_THROW_ON_ERROR);
`;

/** Settings that would change numbers, were they written by PHP's own conversion, and that limit patterns the most. */
const SETTINGS = ['-d', 'precision=5', '-d', 'serialize_precision=17', '-d', 'pcre.jit=0'];

/** Calls a function of the plugin with each list of arguments, in PHP without WordPress, and returns what it returns. */
export function callPHP(name: string, calls: readonly (readonly unknown[])[]): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'kz-fallback-'));
  try {
    for (const [path, content] of Object.entries(zip)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    }
    const command = [
      ...SETTINGS,
      '-r',
      STUB,
      '--',
      join(folder, 'kz-mining-calculator'),
      `kz_mining_calculator_${name}`,
    ];
    const options = {input: JSON.stringify(calls), encoding: 'utf8', maxBuffer: 1e8} as const;
    return JSON.parse(execFileSync('php', command, options)) as unknown[];
  } finally {
    rmSync(folder, {recursive: true});
  }
}
