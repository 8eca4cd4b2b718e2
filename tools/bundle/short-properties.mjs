const OWN = /--_[a-z]+/g;

/** The style sheets' own properties, which no page can reach, get names of one letter. */
export const shortProperties = () => {
  const short = new Map();
  return {
    name: 'short-properties',
    transform(code) {
      if (!/\bcss\b/.test(code)) return null;
      const shortened = code.replace(OWN, (name) => {
        if (!short.has(name)) short.set(name, `--${String.fromCharCode(97 + short.size)}`);
        return short.get(name);
      });
      return {code: shortened, map: {mappings: ''}};
    },
  };
};
