import {hydrate} from 'svelte';
import Calculator from './Calculator.svelte';

const target = document.getElementById('root');
if (target) hydrate(Calculator, {target});
