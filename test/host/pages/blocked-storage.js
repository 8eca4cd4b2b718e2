/* A browser that blocks storage throws at the mere look at it. */
window.asked = [];
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, {
    get() {
      window.asked.push(name);
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
Object.defineProperty(document, 'cookie', {
  get() {
    window.asked.push('cookie');
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  set() {
    window.asked.push('cookie');
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});
