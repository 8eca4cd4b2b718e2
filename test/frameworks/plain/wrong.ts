import 'kz-mining-calculator/define';

const element = document.querySelector('kz-mining-calculator');
if (element) {
  element.rigs = 'many'; // wrong
  element.addEventListener('kz-result', ({detail}) => console.debug(detail.profit)); // wrong
}
document.addEventListener('kz-result', ({detail}) => console.debug(detail.result.profit)); // wrong
window.addEventListener('kz-change', ({detail}) => console.debug(detail.result)); // wrong
