import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../core/editor-context.ts";
import { fillWords } from "../core/fill-words.ts";
import { insertPictures } from "./insert-pictures.ts";

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
export async function insertChosenPictures(view: EditorView, context: GetContext): Promise<void> {
  const files = await context().pictures.choose();
  if (files.length > 0) await takePictures(view, files, () => null, context);
}
