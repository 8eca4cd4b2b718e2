import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';

type Target = 'browser' | 'server';

const compilerOptions = {isCustomElement: (tag: string): boolean => tag === 'kz-mining-calculator'};

/** Vue's own compiler as a plugin: script and template as one module. */
export const vue = (target: Target): Plugin => ({
  name: 'vue',
  setup(build) {
    build.onLoad({filter: /\.vue$/}, async ({path}) => {
      const {descriptor, errors} = parse(await readFile(path, 'utf8'), {
        filename: path,
        templateParseOptions: compilerOptions,
      });
      if (errors[0]) throw errors[0];
      const {content} = compileScript(descriptor, {
        id: basename(path),
        inlineTemplate: true,
        templateOptions: {
          ssr: target === 'server',
          compilerOptions,
        },
      });
      return {contents: content, loader: 'ts'};
    });
  },
});

/** Svelte's own compiler as a plugin. */
export const svelte = (target: Target): Plugin => ({
  name: 'svelte',
  setup(build) {
    build.onLoad({filter: /\.svelte$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const {js, warnings} = compile(source, {
        filename: path,
        generate: target === 'server' ? 'server' : 'client',
        // Warns of what does not match in hydration.
        dev: target === 'browser',
      });
      return {contents: js.code, loader: 'ts', warnings: warnings.map(({message}) => ({text: message}))};
    });
  },
});
