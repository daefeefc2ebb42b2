/**
 * Whether a key belongs to an input method, which composes with it or has its words chosen by it. Safari says that the
 * composition is over before it tells of the key that ended it, and gives that key the number of all such keys alone.
 */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
