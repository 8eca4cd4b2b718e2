import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {PLANT_FIELDS} from './fields.js';
import {texts} from './texts.js';
import {plantDealView} from './view.js';

registerSection({name: 'plant-deal', texts, fields: PLANT_FIELDS, view: plantDealView, answer});
