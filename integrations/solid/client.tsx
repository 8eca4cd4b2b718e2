import {render} from 'solid-js/web';
import {Calculator} from './Calculator.js';

const root = document.getElementById('root');
if (root) render(() => <Calculator />, root);
