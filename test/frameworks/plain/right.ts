import 'kz-mining-calculator/define';

// Nothing but the line above tells the compiler of the tag and its events.
const element = document.querySelector('kz-mining-calculator');
if (element) {
  element.rigs = 500;
  const net: number | null = element.result.netProfit;
  element.addEventListener('kz-result', ({detail}) => console.debug(detail.result.netProfit === net));
}
document.addEventListener('kz-result', ({detail}) => console.debug(detail.inputs.rigs.toFixed()));
document.addEventListener('kz-problem', ({detail}) => console.debug(detail.reason));
window.addEventListener('kz-change', ({detail}) => console.debug(detail.key));
document.body.addEventListener('kz-scenarios', ({detail}) => console.debug(detail.scenarios.length));
