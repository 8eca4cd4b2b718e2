// First of all: it teaches Lit to take over what the server has drawn.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'kz-mining-calculator/sections/projection';
import 'kz-mining-calculator/define';

const calculator = document.querySelector('kz-mining-calculator');
const line = document.querySelector('p');
const tell = () => {
  line.textContent = `A day leaves $${calculator.result.netProfit.toFixed(2)}.`;
};
tell();
calculator.addEventListener('kz-result', tell);
