/* Keys of the page, as on many sites: digits choose a tab, letters search, scroll and share. Fields are spared. */
window.keysHeard = [];
for (const type of ['keydown', 'keypress', 'keyup'])
  document.addEventListener(type, (event) => {
    if (event.target.tagName === 'INPUT') return;
    window.keysHeard.push(type + ' ' + event.key);
    if (/^[\d/js ]$|^Enter$|^Arrow/.test(event.key)) event.preventDefault();
  });
