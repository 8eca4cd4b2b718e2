import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {FOLDER, phpFiles} from '../package/plugin-zip.js';
import {site} from './stage.js';
import './posts.js';
import './figures.js';
import './prose.js';
import './hostile.js';
import './editor.js';
import './settings.js';
import './coding-standard.js';

const FILE = `${FOLDER}kz-mining-calculator.php`;

/** All tests are on one WordPress, which has the plugin as an administrator installs it. These are the last. */
describe('the plugin', () => {
  test('is active, with the name and version that its header says', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    const [name, installed] = site
      .php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php';
        $plugin = get_plugin_data(WP_PLUGIN_DIR . '/${FILE}');
        echo is_plugin_active('${FILE}') ? "$plugin[Name]|$plugin[Version]" : '';`,
      )
      .split('|');
    assert.deepEqual([name, installed], ['KZ Mining Calculator', version]);
  });

  test('is PHP without a fault, which does nothing when a file of it is opened by itself', async () => {
    for (const name of phpFiles.keys()) {
      const path = site.php(`echo WP_PLUGIN_DIR . '/${FOLDER}${name}';`);
      assert.match(execFileSync('php', ['-l', path], {encoding: 'utf8'}), /^No syntax errors/);
      const response = await fetch(`${site.url}/wp-content/plugins/${FOLDER}${name}`);
      assert.equal(await response.text(), '', name);
    }
  });

  test('has been no reason for WordPress to complain, in all of these tests', () => {
    // Proof that complaints are heard.
    site.php(`trigger_error('This one is ours', E_USER_NOTICE);`);
    const ofWordPressItself = /PHP Deprecated:.*\/wp-(?:admin|includes)\/|WordPress\.org/;
    const others = site.complaints().filter((line) => line.includes('PHP ') && !ofWordPressItself.test(line));
    assert.match(others.join('\n'), /^[^\n]*This one is ours[^\n]*$/);
  });
});
