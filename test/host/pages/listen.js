/* What happens on the page from its first line on. */
const heard = (window.heard = {violations: [], errors: [], debug: [], results: []});
document.addEventListener('securitypolicyviolation', (event) => {
  heard.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
addEventListener('error', (event) => {
  heard.errors.push(event.message || 'not loaded');
}, true);
addEventListener('unhandledrejection', (event) => {
  heard.errors.push(String(event.reason));
});
console.debug = (...words) => {
  heard.debug.push(words.join(' '));
};
document.addEventListener('kz-result', (event) => {
  heard.results.push(event.detail);
});
