import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {checklistStyles} from './styles.js';
import {texts} from './texts.js';
import {checklist} from './view.js';

registerSection({name: 'checklist', texts, styles: [checklistStyles], view: checklist, answer});
