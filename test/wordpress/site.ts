import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {WORDPRESS} from './needs.mjs';
import {startDatabase} from './database.js';
import {createFolder, freePort, startServer, type Temporary} from './program.js';

export interface Person {
  readonly name: string;
  readonly password: string;
}

export const ADMINISTRATOR: Person = {name: 'admin', password: 'the-administrator'};
/** May publish posts of their own, and may not write unfiltered HTML. */
export const AUTHOR: Person = {name: 'author', password: 'the-author'};

/** A WordPress of our own on loopback. */
export interface Site extends Temporary {
  readonly url: string;
  /** Runs PHP in WordPress, as nobody in particular, and returns what it prints. */
  php(code: string): string;
  /** Sets the language of the site; empty for English. Of its own, WordPress has no words in it. */
  speak(locale: string): void;
  /** What WordPress and its plugins have complained of so far. */
  complaints(): readonly string[];
}

const configuration = (url: string, socket: string, log: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('SCRIPT_DEBUG', false);
// Application passwords without https.
define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
require_once __DIR__ . '/wp-settings.php';
`;

const INSTALL = `
define('WP_INSTALLING', true);
// It would send a mail.
function wp_new_blog_notification() {}
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install('Energy weekly', '${ADMINISTRATOR.name}', 'admin@example.org', true, '', '${ADMINISTRATOR.password}');
wp_insert_user(array(
  'user_login' => '${AUTHOR.name}', 'user_pass' => '${AUTHOR.password}', 'user_email' => 'author@example.org', 'role' => 'author',
));`;

export async function startSite(): Promise<Site> {
  const folder = createFolder();
  const started: Temporary[] = [folder];
  const stop = async () => {
    for (const one of started.reverse()) await one.stop();
  };
  try {
    const root = join(folder.path, 'site');
    const log = join(folder.path, 'complaints.log');
    // Debian links some files to other packages.
    cpSync(WORDPRESS, root, {recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess')});
    const database = await startDatabase(folder.path);
    started.push(database);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), configuration(url, database.socket, log));

    const php = (code: string) => execFileSync('php', ['-r', code], {cwd: root, encoding: 'utf8'});
    php(INSTALL);
    // WordPress asks itself, and the editor asks for many things at a time.
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    started.push(await startServer(['php', '-S', `127.0.0.1:${port}`, '-t', root], 'started', env));
    return {
      url,
      stop,
      php: (code) => php(`require 'wp-load.php'; ${code}`),
      speak(locale) {
        // Without a file in the language, WordPress would not have it; and it looks for files once a process.
        if (locale !== '')
          php(`
            require 'wp-load.php';
            require_once ABSPATH . WPINC . '/pomo/mo.php';
            wp_mkdir_p(WP_LANG_DIR);
            $words = new MO();
            $words->set_header('Project-Id-Version', 'none');
            $words->export_to_file(WP_LANG_DIR . '/${locale}.mo');`);
        php(`require 'wp-load.php'; update_option('WPLANG', '${locale}');`);
      },
      complaints: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
