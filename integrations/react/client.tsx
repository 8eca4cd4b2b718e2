import {createRoot, hydrateRoot} from 'react-dom/client';
import {Calculator} from './Calculator.js';
import {ServerRendered} from './ServerRendered.js';

const root = document.getElementById('root');
if (root?.hasChildNodes()) hydrateRoot(root, <ServerRendered />);
else if (root) createRoot(root).render(<Calculator />);
