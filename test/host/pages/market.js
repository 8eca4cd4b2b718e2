/* As many calculators as the page's address asks for, with its feed, and what they tell of the market. */
window.market = [];
document.addEventListener('kz-market', ({detail}) => {
  window.market.push(detail);
});
const query = new URLSearchParams(location.search);
for (let count = Number(query.get('count') ?? 1); count > 0; count--) {
  const element = document.createElement('kz-mining-calculator');
  if (query.has('live')) element.setAttribute('live', query.get('live'));
  document.body.append(element);
}
