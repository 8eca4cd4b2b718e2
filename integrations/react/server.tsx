import {renderToString} from 'react-dom/server';
import {ServerRendered} from './ServerRendered.js';

export const render = (): string => renderToString(<ServerRendered />);
