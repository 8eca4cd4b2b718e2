import {registerSection} from '../registry.js';
import {en} from './en.js';
import {PLANT_FIELDS} from './fields.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {plantDealView} from './view.js';

registerSection({name: 'plant-deal', texts: {en, ru, kk}, fields: PLANT_FIELDS, view: plantDealView});
