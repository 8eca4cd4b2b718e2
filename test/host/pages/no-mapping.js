/* As Prototype 1.7 and MooTools 1.4 did before browsers had it: what makes a list of something takes no second argument. */
Array.from = (something) => {
  if (something === null || something === undefined) return [];
  if (typeof something === 'string' || typeof something.length !== 'number') return [something];
  const list = new Array(something.length);
  for (let index = 0; index < something.length; index += 1) if (index in something) list[index] = something[index];
  return list;
};
