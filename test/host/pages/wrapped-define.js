/* As monitors and zones do: they wrap what is defined, and its callbacks, to see who calls whom. */
window.wrapped = [];
const define = CustomElementRegistry.prototype.define;
CustomElementRegistry.prototype.define = function (name, constructor, options) {
  for (const callback of ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback']) {
    const own = constructor.prototype[callback];
    if (own)
      constructor.prototype[callback] = function (...args) {
        window.wrapped.push(`${name} ${callback}`);
        return own.apply(this, args);
      };
  }
  return define.call(this, name, constructor, options);
};
