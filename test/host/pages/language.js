/* A widget of the page, with a calculator inside its shadow root. */
document
  .getElementById('widget')
  .attachShadow({mode: 'open'})
  .append(document.createElement('kz-mining-calculator'));
