import react from './vite-react.mjs';

export default {
  ...react,
  name: 'React 19, with a chart',
  guide: {file: 'docs/react.md', heading: 'The result in a chart'},
  files: {
    ...react.files,
    'src/main.tsx': `import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {WithChart} from './WithChart';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WithChart />
  </StrictMode>,
);
`,
  },
  presses: ['More rigs'],
  figures: 1,
};
