import {render as renderComponent} from 'svelte/server';
import Calculator from './Calculator.svelte';

export const render = (): string => renderComponent(Calculator).body;
