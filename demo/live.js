// The buttons that tell the local feed how to answer. What stands behind "?" in the address of this page goes to the feed
// too, so that two visitors need not share their choice.
(() => {
  'use strict';

  const start = () => {
    const buttons = [...document.querySelectorAll('[data-answer]')];
    const note = document.querySelector('[data-answers]');
    const calculator = document.querySelector('kz-mining-calculator');
    const visit = new URLSearchParams(location.search).get('visit');
    if (visit !== null) calculator.setAttribute('live', `./feed/market.json?visit=${encodeURIComponent(visit)}`);

    const press = async (pressed) => {
      const query = new URLSearchParams({as: pressed.dataset.answer, ...(visit !== null && {visit})});
      try {
        const response = await fetch(`feed/answers?${query}`, {method: 'POST'});
        if (!response.ok) throw new Error(response.statusText);
      } catch {
        note.textContent = 'This server plays no feed. Start the demo with "npm start".';
        return;
      }
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
      note.textContent = `From now on: ${pressed.textContent.trim().toLowerCase()}. Press Refresh in the calculator.`;
    };
    for (const button of buttons) button.addEventListener('click', () => void press(button));
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
