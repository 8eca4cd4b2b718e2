// The page in the frame. The playground around it is told before the calculator's script is there, so that it hears the
// first event and sets what the calculator starts with.
const {frameElement} = window;
frameElement?.dispatchEvent(new Event('stage'));

const FILES = {
  'kz-mining-calculator.min.js': () => import('../../dist/kz-mining-calculator.min.js'),
  'kz-mining-calculator.full.min.js': () => import('../../dist/kz-mining-calculator.full.min.js'),
};
const file = new URLSearchParams(location.search).get('file');
await (FILES[file] ?? FILES['kz-mining-calculator.full.min.js'])();
