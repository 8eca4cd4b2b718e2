export default {
  name: 'Next.js',
  guide: {file: 'docs/react.md', heading: 'Next.js'},
  packages: {
    next: '16.4.6',
    react: '19.3.1',
    'react-dom': '19.3.1',
    typescript: '5.9.3',
    '@types/node': '20.19.0',
    '@types/react': '19.3.3',
    '@types/react-dom': '19.3.0',
  },
  versions: ['next', 'react'],
  files: {
    'app/layout.tsx': `import type {ReactNode} from 'react';

export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`,
  },
  build: [['next', 'build']],
  serve: {command: ['next', 'start', '--port', '{port}']},
  withoutScript: [/Daily revenue: \$468\.20/, /Net daily profit: \$53\.02/],
};
