import {registerSection} from '../registry.js';
import {exportTable} from './table.js';
import {texts} from './texts.js';
import {tools} from './tools.js';

registerSection({name: 'export', texts, tools, csv: exportTable});
