import {render} from 'preact';
import {Calculator} from './Calculator.js';

const root = document.getElementById('root');
if (root) render(<Calculator />, root);
