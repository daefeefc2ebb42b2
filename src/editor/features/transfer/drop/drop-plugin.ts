import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { readLinks } from "../../../../links/transfer/read-links.ts";
import { textsOf } from "../../../../links/transfer/texts-of.ts";
import type { PlacedLink } from "../../../core/link-service.ts";
import { enterFirstSlot } from "../../../commands/slots.ts";
import type { GetContext } from "../../../core/editor-context.ts";
import { isPictureFile } from "../../../../issue/figures/picture-files.ts";
import { takePictures } from "../../../commands/take-pictures.ts";
import { dropPlace, picturePlace } from "./drop-place.ts";
import { type DropPlace, dropLine } from "../../../core/chrome/drop-line.ts";
import type { LinkSpot, LinkToPlace } from "../../../commands/insert-links.ts";
import { fromOutside, insertLinks } from "../../../commands/insert-links.ts";
import { linkFilesOf } from "./read-transfer.ts";
import { takeLinkFiles } from "./take-link-files.ts";
import { dropWords, wordsOfSlice, wordsOfText } from "../write-words.ts";
import { dropKey, keepPlace, keptPlace, waitingPlaces } from "./waiting-places.ts";
import { tell, tellLeftOut } from "./tell-about-links.ts";

/**
 * Links that come from outside: a line shows where the item will stand, the drop puts it there. A drag that began in
 * the editor itself is moved by others; files other than links belong to the window.
 */
export function dropPlugin(context: GetContext): Plugin {
  let line: ReturnType<typeof dropLine> | null = null;
  return new Plugin({
    key: dropKey,
    state: waitingPlaces,
    view(view) {
      line = dropLine(view);
      return { destroy: () => line?.destroy() };
    },
    props: {
      handleDrop(view, event, slice) {
        const point = { left: event.clientX, top: event.clientY };
        const found = view.posAtCoords(point);
        if (view.dragging || !found || !event.dataTransfer) return false;
        const text = event.dataTransfer.getData("text/plain");
        const hasHtml = event.dataTransfer.types.includes("text/html");
        const words = hasHtml ? wordsOfSlice(slice) : wordsOfText(text);
        if (!words || !dropWords(words, found.pos, context().profile)(view.state, view.dispatch))
          return false;
        view.focus();
        return true;
      },
      handleDOMEvents: {
        dragover(view, event) {
          if (!mayHoldLinks(view, event, context)) return false;
          const point = { x: event.clientX, y: event.clientY };
          const holdsPicture = mayHoldPicture(event.dataTransfer);
          line?.show(holdsPicture ? picturePlace(view, point) : dropPlace(view, point), context);
          event.preventDefault();
          // The address bar allows no other effects than these two.
          if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
          return true;
        },
        dragleave(view, event) {
          const inside =
            event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget);
          if (!inside) line?.hide();
          return false;
        },
        dragend: () => {
          line?.hide();
          return false;
        },
        drop(view, event) {
          line?.hide();
          if (!mayHoldLinks(view, event, context) || !event.dataTransfer) return false;
          const place = dropPlace(view, { x: event.clientX, y: event.clientY });
          const texts = textsOf(event.dataTransfer);
          const files = linkFilesOf(event.dataTransfer);
          if (takeDroppedPictures(view, event, context)) return true;
          const dragged = context().links.ofInbox(texts);
          if (dragged && place) {
            event.preventDefault();
            const links = dragged.map(({ id, href, title }) => ({ id, link: { href, title } }));
            put(view, place, links, "drop", context);
            return true;
          }
          const isText = readLinks({ texts, files: [] });
          // A piece of a page that holds links among other words stays a piece of text, unless it goes among items.
          if (isText.form === "words" && place?.kind === "text") return false;
          if (isText.form === "none" && files.length === 0) return false;
          event.preventDefault();
          if (isText.form === "nothing" && files.length === 0) {
            tell(context().texts.drop.nothing, context);
          } else if (files.length === 0) {
            if (place) {
              put(view, place, fromOutside(isText.links), "drop", context);
              tellLeftOut(isText, context);
            }
          } else if (place) putFromFiles(view, place, { texts, files }, context);
          return true;
        },
      },
    },
  });
}

/** Puts the links of files where they were dropped, once they are read: the place moves with the text until then. */
function putFromFiles(
  view: EditorView,
  place: DropPlace,
  given: Parameters<typeof takeLinkFiles>[1],
  context: GetContext,
): void {
  const id = Symbol("file");
  view.dispatch(keepPlace(view.state.tr, id, place.at));
  void takeLinkFiles(view, given, context, (found) => {
    const now = keptPlace(view.state, id) ?? place;
    put(view, now, fromOutside(found.links), "file", context);
    tellLeftOut(found, context);
  });
}

/** During a drag only types are known, and of files not even those in every browser. */
function mayHoldPicture(data: DataTransfer | null): boolean {
  const items = data && !data.types.includes("text/uri-list") ? [...data.items] : [];
  return items.some(({ kind, type }) => kind === "file" && /^image\//i.test(type));
}

/** Pictures among what was dropped, where it holds no link: they go between the blocks that the pointer is nearest to. */
function takeDroppedPictures(view: EditorView, event: DragEvent, context: GetContext): boolean {
  const pictures = [...(event.dataTransfer?.files ?? [])].filter(isPictureFile);
  if (pictures.length === 0 || !event.dataTransfer) return false;
  const { form } = readLinks({ texts: textsOf(event.dataTransfer), files: [] });
  if (form !== "none" && form !== "nothing") return false;
  event.preventDefault();
  const at = picturePlace(view, { x: event.clientX, y: event.clientY })?.at;
  const id = Symbol("picture");
  if (at !== undefined) view.dispatch(keepPlace(view.state.tr, id, at));
  const place = (): number | null => keptPlace(view.state, id)?.at ?? null;
  void takePictures(view, pictures, place, context);
  return true;
}

/** Foreign drags that may carry a link. During the drag only the types are known. */
function mayHoldLinks(view: EditorView, event: DragEvent, context: GetContext): boolean {
  if (!context().editable || view.dragging || !event.dataTransfer) return false;
  const { types } = event.dataTransfer;
  if (types.length === 0) return true;
  const texts = ["text/x-moz-url", "text/uri-list", "text/html", "text/plain"];
  return types.some((type) => texts.includes(type)) || types.includes("Files");
}

/** Puts the links and the caret where the first of them lacks something. */
function put(
  view: EditorView,
  { kind, at }: LinkSpot,
  links: readonly LinkToPlace[],
  from: PlacedLink["from"],
  context: GetContext,
): void {
  insertLinks({ kind, at }, links, from, context())(view.state, view.dispatch);
  enterFirstSlot(context().profile)(view.state, view.dispatch);
  view.focus();
}
