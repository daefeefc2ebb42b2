import type { EditorView } from "@tiptap/pm/view";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import type { GetContext } from "../core/editor-context.ts";
import type { FigureTexts } from "../core/figure-texts.ts";
import type { PictureService } from "../core/picture-service.ts";
import { fillWords } from "../core/fill-words.ts";
import { insertPictures } from "./insert-pictures.ts";

/**
 * Takes pictures in and puts them into the text as soon as they are kept, in one step of the history; says of each that
 * cannot come in why, also where the text is gone by then. `place`: where, asked when they are ready; null: at the caret.
 * The first is asked for its alt text, unless the person has gone on to something else.
 */
export async function takePictures(
  view: EditorView,
  files: readonly File[],
  place: () => number | null,
  context: GetContext,
): Promise<void> {
  const { selection } = view.state;
  const focused = view.root.activeElement;
  const { images, words } = await keepPictures(files, context);
  if (images.length === 0) return;
  const { announce, editable, profile } = context();
  if (view.isDestroyed || !editable) return tellUnplaced(images.length, words, context);
  const isStill = view.state.selection.eq(selection) && view.root.activeElement === focused;
  const insert = insertPictures(images, profile, place(), isStill);
  insert(view.state, view.dispatch, view);
  const count = images.length;
  if (!words) return;
  const [one, other] = isStill
    ? [words.taken_one, words.taken_other]
    : [words.added_one, words.added_other];
  announce(fillWords(count === 1 ? one : other, { count }));
}

/** Pictures that came in, and the words for what is said of them; null where those cannot be loaded. */
interface KeptPictures {
  readonly images: readonly FigureImage[];
  readonly words: FigureTexts | null;
}

/** Takes pictures in, and says of each that cannot come in why. Never rejects. */
export async function keepPictures(
  files: readonly File[],
  context: GetContext,
  take: PictureService["take"] = context().pictures.take,
): Promise<KeptPictures> {
  const { notify, texts } = context();
  const [{ images, refused }, words] = await Promise.all([
    take(files),
    texts.figure.more().catch(() => null),
  ]);
  for (const { name, reason } of refused)
    notify(words ? fillWords(words.refused[reason], { name }) : name);
  return { images, words };
}

/** Lets the person give the file behind an address that is missing; resolves to its address then, null where none came in. */
export async function supplyPictureFile(
  address: string,
  context: GetContext,
): Promise<string | null> {
  const [file] = await choosePictureFiles(context);
  if (!file) return null;
  const { images } = await keepPictures([file], context, () =>
    context().pictures.supply(address, file),
  );
  return images[0]?.path ?? null;
}

/** Says that pictures came in for which there is no place in the text any more. */
export function tellUnplaced(count: number, words: FigureTexts | null, context: GetContext): void {
  if (!words) return;
  const sentence = count === 1 ? words.unplaced_one : words.unplaced_other;
  context().notify(fillWords(sentence, { count }));
}

/** The same of one, where the words for that are not loaded yet. */
export async function tellOnePictureUnplaced(context: GetContext): Promise<void> {
  tellUnplaced(
    1,
    await context()
      .texts.figure.more()
      .catch(() => null),
    context,
  );
}

/** Lets the person choose pictures; [] where none were chosen, or it cannot be done now, which is said. */
export async function choosePictureFiles(context: GetContext): Promise<readonly File[]> {
  const { notify, pictures, texts } = context();
  try {
    return await pictures.choose();
  } catch {
    const words = await texts.figure.more().catch(() => null);
    if (words) notify(words.noChooser);
    return [];
  }
}

/** Lets the person choose pictures, and takes them in at the caret. */
export async function insertChosenPictures(view: EditorView, context: GetContext): Promise<void> {
  const files = await choosePictureFiles(context);
  if (files.length > 0) await takePictures(view, files, () => null, context);
}
