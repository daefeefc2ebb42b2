import type { GetContext } from "../../core/editor-context.ts";

/**
 * Calls `show` when what is known of these pictures has changed, or the words that say it; of the fifty figures of an issue
 * one is meant most of the time. Returns what ends it.
 */
export function hearPictures(
  context: GetContext,
  addresses: () => readonly string[],
  show: () => void,
): () => void {
  const { pictures, texts } = context();
  const known = (): string =>
    JSON.stringify(
      addresses().map((address) => [
        pictures.picture(address),
        pictures.file(address),
        pictures.request(address) !== null,
        pictures.isMissing(address),
      ]),
    );
  let last = known();
  let words = texts;
  return pictures.subscribe(() => {
    const now = known();
    if (now === last && context().texts === words) return;
    last = now;
    words = context().texts;
    show();
  });
}
