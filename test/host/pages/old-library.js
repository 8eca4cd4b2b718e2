/* As libraries of the years before 2010 did: members that every loop finds, and JSON that quotes arrays twice. */
Object.prototype.extend = function (source) {
  for (const name in source) this[name] = source[name];
  return this;
};
Object.prototype.clone = function () {
  return {}.extend(this);
};
for (const name of ['last', 'first', 'compact', 'without', 'clear', 'inspect'])
  Array.prototype[name] = function () {
    return this;
  };
Array.prototype.toJSON = function () {
  return '[' + this.map(String).join(', ') + ']';
};
String.prototype.toJSON = function () {
  return '"' + this + '"';
};
