import {registerSection} from '../registry.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {styles} from './styles.js';
import {checklist} from './view.js';

registerSection({name: 'checklist', texts: {en, ru, kk}, styles: [styles], view: checklist});
