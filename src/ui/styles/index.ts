import {forcedColors, print} from './media.js';
import {layout} from './layout.js';
import {tokens} from './tokens.js';

export const styles = [tokens, layout, forcedColors, print];
