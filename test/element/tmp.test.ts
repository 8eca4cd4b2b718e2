import {calculator, inside} from './reader.js';
it('x', async () => {
  const element = await calculator();
  const buttons = [...inside(element).querySelectorAll<HTMLButtonElement>('[part=assumptions] button')];
  const log = (s: string): void => { const x = new XMLHttpRequest(); x.open('GET', '/log-' + encodeURIComponent(s), false); x.send(); };
  for (const button of buttons) {
    log('before ' + button.textContent);
    button.click();
    log('clicked');
    const focused = inside(element).activeElement as HTMLInputElement;
    log(focused?.name);
    log('labels ' + focused.labels?.length);
  }
});
