import '../../src/cdn.js';

import {describeBuiltFile} from './built-file.js';

describeBuiltFile('kz-mining-calculator.min.js');
