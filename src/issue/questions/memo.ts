/**
 * Remembers an answer for as long as what it was asked of lives. ProseMirror's nodes never change and are shared
 * between versions of a document, so after an edit only the nodes on the way to it are asked again.
 */
export function remembered<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = answer(key);
    answers.set(key, { value });
    return value;
  };
}
