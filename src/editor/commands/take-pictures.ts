import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../core/editor-context.ts";
import { fillWords } from "../core/fill-words.ts";
import { insertPictures } from "./insert-pictures.ts";

/** Files that say that they are pictures; what each really is, its bytes say when it is taken in. */
export function picturesIn(files: Iterable<File>): File[] {
  return [...files].filter(({ type, name }) => /^image\//i.test(type) || PICTURE_NAME.test(name));
}
/** Where the system knows no type for them. */
const PICTURE_NAME = /\.(?:png|jpe?g|webp|avif|gif|svg|hei[cf]|tiff?)$/i;

/**
 * Takes pictures in and puts them into the text as soon as they are kept, in one step of the history; says of each that
 * cannot come in why. `place`: where, asked when they are ready; null: at the caret.
 */
export async function takePictures(
  view: EditorView,
  files: readonly File[],
  place: () => number | null,
  context: GetContext,
): Promise<void> {
  const { announce, notify, texts, pictures } = context();
  const [{ images, refused }, words] = await Promise.all([
    pictures.take(files),
    texts.figure.more().catch(() => null),
  ]);
  if (view.isDestroyed) return;
  for (const { name, reason } of refused)
    notify(words ? fillWords(words.refused[reason], { name }) : name);
  if (images.length === 0 || !context().editable) return;
  const insert = insertPictures(images, context().profile, place());
  insert(view.state, view.dispatch, view);
  const count = images.length;
  if (words) announce(fillWords(count === 1 ? words.taken_one : words.taken_other, { count }));
}

/** Lets the person choose pictures, and takes them in at the caret. */
export async function choosePictures(view: EditorView, context: GetContext): Promise<void> {
  const files = await context().pictures.choose();
  if (files.length > 0) await takePictures(view, files, () => null, context);
}
