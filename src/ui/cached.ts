/**
 * Keeps what was computed for an object as long as the object lives, so that two parts of the screen that show the same
 * figure compute it once.
 */
export function cached<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, {readonly value: Value}>();
  return (key) => {
    const entry = values.get(key) ?? {value: compute(key)};
    values.set(key, entry);
    return entry.value;
  };
}
