/* A protection that comes before everything on the page. */
window.addEventListener(
  'mousedown',
  (event) => {
    if (event.target.tagName !== 'INPUT') event.preventDefault();
  },
  true,
);
