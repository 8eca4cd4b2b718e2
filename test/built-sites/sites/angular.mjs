const ANGULAR = '21.2.26';

export default {
  name: 'Angular',
  guide: {file: 'docs/frameworks.md', heading: 'Angular'},
  packages: {
    '@angular/build': '21.2.27',
    '@angular/cli': '21.2.27',
    '@angular/common': ANGULAR,
    '@angular/compiler': ANGULAR,
    '@angular/compiler-cli': ANGULAR,
    '@angular/core': ANGULAR,
    '@angular/platform-browser': ANGULAR,
    rxjs: '7.8.2',
    tslib: '2.9.1',
    typescript: '5.9.3',
  },
  versions: ['@angular/core', '@angular/cli'],
  files: {
    'src/index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Mining</title>
    <base href="/" />
  </head>
  <body>
    <app-calculator></app-calculator>
  </body>
</html>
`,
    'src/main.ts': `import {bootstrapApplication} from '@angular/platform-browser';
import {Calculator} from './app/calculator';

bootstrapApplication(Calculator).catch((error) => console.error(error));
`,
    'angular.json': {
      version: 1,
      projects: {
        site: {
          projectType: 'application',
          root: '',
          sourceRoot: 'src',
          prefix: 'app',
          architect: {
            build: {
              builder: '@angular/build:application',
              options: {browser: 'src/main.ts', index: 'src/index.html', tsConfig: 'tsconfig.json', outputPath: 'dist'},
            },
          },
        },
      },
    },
    'tsconfig.json': {
      compilerOptions: {
        strict: true,
        noImplicitOverride: true,
        noPropertyAccessFromIndexSignature: true,
        noImplicitReturns: true,
        noFallthroughCasesInSwitch: true,
        skipLibCheck: true,
        isolatedModules: true,
        experimentalDecorators: true,
        importHelpers: true,
        target: 'ES2022',
        module: 'preserve',
      },
      angularCompilerOptions: {
        enableI18nLegacyMessageIdFormat: false,
        strictInjectionParameters: true,
        strictInputAccessModifiers: true,
        strictTemplates: true,
      },
      include: ['src/**/*.ts'],
    },
  },
  build: [['ng', 'build']],
  serve: {folder: 'dist/browser'},
  presses: ['More rigs', 'Cheaper power'],
};
