import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import Calculator from './Calculator.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(Calculator));
