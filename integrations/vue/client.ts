import {createSSRApp} from 'vue';
import Calculator from './Calculator.vue';

createSSRApp(Calculator).mount('#root');
