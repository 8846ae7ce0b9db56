/** Remembers what was made of a value, as long as the value itself is in use. */

/** The same function, run once for each object it is given: every page of a list asks about the whole list. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
