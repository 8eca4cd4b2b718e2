export default {
  name: "Lit's server renderer",
  guide: {file: 'docs/frameworks.md', heading: "Lit's server renderer"},
  packages: {'@lit-labs/ssr': '4.1.0', '@lit-labs/ssr-client': '1.1.8', lit: '3.3.3', esbuild: '0.28.2'},
  versions: ['@lit-labs/ssr', 'lit'],
  files: {
    'serve.js': `import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {render} from './server.js';

createServer(async ({url}, response) => {
  if (url === '/bundle.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync('bundle.js'));
  } else if (url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(\`<!doctype html><title>Mining</title>\${await render()}<script type="module" src="bundle.js"></script>\`);
  } else response.writeHead(404).end();
}).listen(process.env.PORT, '127.0.0.1');
`,
  },
  build: [['esbuild', 'client.js', '--bundle', '--minify', '--format=esm', '--outfile=bundle.js']],
  serve: {command: ['node', 'serve.js']},
  withoutScript: [/Чистая прибыль/, /53,02\s\$/],
};
