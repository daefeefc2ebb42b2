import type { Fragment, Slice } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Profile } from "../../../../issue/profile/profile.ts";
import { type ReadLinks, readLinks } from "../../../../links/transfer/read-links.ts";
import { textsOf } from "../../../../links/transfer/texts-of.ts";
import { fromOutside } from "../../../commands/insert-links.ts";
import { isPictureFile } from "../../../../issue/figures/picture-files.ts";
import { takePictures } from "../../../commands/take-pictures.ts";
import { pasteLinks } from "../../../commands/paste-links.ts";
import { linkFilesOf } from "../drop/read-transfer.ts";
import { takeLinkFiles } from "../drop/take-link-files.ts";
import { tellLeftOut } from "../drop/tell-about-links.ts";
import { keepPlace, keptPlace } from "../drop/waiting-places.ts";
import type { LinkService, PlacedLink } from "../../../core/link-service.ts";
import { enterFirstSlot } from "../../../commands/slots.ts";
import type { GetContext } from "../../../core/editor-context.ts";
import { arriving, type ArrivingContent, noteArrived } from "./arriving-links.ts";
import { cleanHtml } from "./clean-html.ts";
import { linkSelection } from "./link-selection.ts";
import { isColouredText, looksLikeMarkdown } from "./looks-like-markdown.ts";
import { markdownOfSlice, sliceOfMarkdown } from "./markdown-slice.ts";
import { pasteItems } from "./paste-items.ts";
import type { Copied } from "../copied-slice.ts";
import { wordsOfSlice, wordsOfText, writeWords } from "../write-words.ts";

const pasteKey = new PluginKey("paste");

/** Whether a state has the plugin. */
export function pastes(state: EditorState): boolean {
  return pasteKey.get(state) !== undefined;
}

/**
 * What comes from the clipboard and goes to it. In: HTML of any program is cleaned, a text that is Markdown becomes
 * blocks, an address over a selection links it, and with Shift all stays plain; so does what cannot be read as HTML. Out:
 * other programs get Markdown as plain text; what Galley `copied` and gets back keeps its own bytes.
 */
export function pastePlugin(context: GetContext, copied: Readonly<Copied>): Plugin {
  let plain = false;
  /** Whether the HTML that is being pasted could not be read. */
  let unread = false;
  /** Whether what is being pasted is HTML of another program. */
  let isForeign = false;
  /** The links of the slice that is on its way in, as far as their addresses became others. */
  let ofSlice: ArrivingContent["changed"] = [];
  return new Plugin({
    key: pasteKey,
    props: {
      handleKeyDown(_view, event) {
        plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === "KeyV";
        return false;
      },
      clipboardTextSerializer: (slice) => markdownOfSlice(slice, context().profile),
      transformPastedHTML(html) {
        const clean = cleanHtml(html, context().profile.sectionLevel);
        unread = clean === null;
        isForeign = clean !== null && !html.includes("data-pm-slice");
        return clean ?? "";
      },
      transformPasted(slice, view) {
        // What is moved within the text, or was copied from it, keeps its addresses.
        if (!isForeign) return slice;
        isForeign = false;
        const { links } = context();
        const { slice: arrived, changed } = arriving(slice, links);
        const before = view.state.doc;
        ofSlice = changed;
        queueMicrotask(() => {
          if (view.state.doc !== before) noteArrived(view.state, links, ofSlice);
          ofSlice = [];
        });
        return arrived;
      },
      handlePaste(view, event, slice) {
        const wasPlain = plain;
        plain = false;
        const wasUnread = unread;
        unread = false;
        // What goes in by another way than the slice is noted there.
        const changed = ofSlice;
        ofSlice = [];
        const data = event.clipboardData;
        if (!data || view.state.selection.$from.parent.type.spec.code) return false;
        const text = data.getData("text/plain");
        const { profile, links } = context();
        if (linkSelection(text, links)(view.state, view.dispatch)) return true;
        if (wasPlain) return pasteWords(view, wordsOfText(text), profile);
        const html = wasUnread ? "" : data.getData("text/html");
        if (html.includes("data-pm-slice")) return pasteOwn(view, slice, copied.slice, profile);
        if (pasteAsPictures(view, data, context)) return true;
        if (pasteAsLinks(view, data, context)) return true;
        const isMarkdown = (!html || isColouredText(html, data.types)) && looksLikeMarkdown(text);
        if (isMarkdown) return pasteMarkdown(view, text, profile, links);
        ofSlice = changed;
        if (!wasUnread)
          return (
            pasteItems(slice, profile)(view.state, view.dispatch) ||
            pasteWords(view, html ? wordsOfSlice(slice) : wordsOfText(text), profile)
          );
        // Without a text nothing is pasted, and the selection stays.
        if (!text) return true;
        plain = true;
        return view.pasteText(text, event);
      },
    },
  });
}

/** A clipboard that holds links and nothing else: an address, a copied link, a file that stands for one. */
function pasteAsLinks(view: EditorView, data: DataTransfer, context: GetContext): boolean {
  const texts = textsOf(data);
  const read = readLinks({ texts, files: [] });
  if (read.form === "address" && read.links.length > 0)
    return putLinks(view, read, "paste", context);
  const files = linkFilesOf(data);
  if (files.length === 0) return false;
  void takeLinkFiles(view, { texts, files }, context, (found) => {
    putLinks(view, found, "file", context);
  });
  return true;
}

/**
 * A clipboard that holds pictures: a screenshot, copied files, an image that was copied in a page, which comes with its address. Where
 * words come with the picture (a spreadsheet draws its cells, too) the words are meant. They go where the caret is now.
 */
function pasteAsPictures(view: EditorView, data: DataTransfer, context: GetContext): boolean {
  const pictures = [...data.files].filter(isPictureFile);
  if (pictures.length === 0 || hasWords(data)) return false;
  const id = Symbol("picture");
  view.dispatch(keepPlace(view.state.tr, id, view.state.selection.to));
  void takePictures(view, pictures, () => keptPlace(view.state, id)?.at ?? null, context);
  return true;
}

function hasWords(data: DataTransfer): boolean {
  const html = data
    .getData("text/html")
    .replace(/<(?:style|title|script)\b[^]*?<\/|<!--[^]*?-->/gi, "<");
  if (html !== "") return html.replace(/<[^>]*>/g, "").trim() !== "";
  return data.getData("text/plain").trim() !== "";
}

function putLinks(
  view: EditorView,
  found: ReadLinks,
  from: PlacedLink["from"],
  context: GetContext,
): boolean {
  const placed = pasteLinks(fromOutside(found.links), from, context())(view.state, view.dispatch);
  if (!placed) return false;
  enterFirstSlot(context().profile)(view.state, view.dispatch);
  tellLeftOut(found, context);
  return true;
}

/**
 * Pastes the copied nodes themselves where the clipboard holds what was copied here last. A piece of one item comes with
 * the list around it, and is words all the same.
 */
function pasteOwn(view: EditorView, slice: Slice, copied: Slice | null, profile: Profile): boolean {
  return copied !== null && slice.eq(copied) && paste(view, copied, profile);
}

function paste(view: EditorView, slice: Slice, profile: Profile): boolean {
  if (slice.size === 0) return false;
  if (pasteWords(view, wordsOfSlice(slice), profile)) return true;
  if (pasteItems(slice, profile)(view.state, view.dispatch)) return true;
  view.dispatch(
    view.state.tr
      .replaceSelection(slice)
      .scrollIntoView()
      .setMeta("paste", true)
      .setMeta("uiEvent", "paste"),
  );
  return true;
}

function pasteMarkdown(
  view: EditorView,
  text: string,
  profile: Profile,
  links: LinkService,
): boolean {
  const { slice, changed } = arriving(sliceOfMarkdown(text, profile), links);
  if (!paste(view, slice, profile)) return false;
  noteArrived(view.state, links, changed);
  return true;
}

function pasteWords(view: EditorView, words: Fragment | null, profile: Profile): boolean {
  return words !== null && writeWords(words, "paste", profile)(view.state, view.dispatch);
}
