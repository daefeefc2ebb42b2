import { NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import { lacksAlt } from "../../../issue/figures/image-attributes.ts";
import { schema } from "../../../issue/schema/index.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import { joinFigures, splitFigure } from "../../commands/figure-rows.ts";
import { altStrip, type AltStrip, type Way } from "./alt-strip.ts";
import { openFigureForm } from "./figure-form.ts";
import { noteLines, rowLines } from "./figure-note.ts";
import type { FigureHands, FigurePort } from "./figure-port.ts";

/** What is at hand while somebody is at a figure: alt text and caption in place, what was made of its file, and its form. */
export function figureHands(port: FigurePort): FigureHands {
  const { dom, view, context } = port;
  const more = document.createElement("div");
  let strips: AltStrip[] = [];
  let form: HTMLFormElement | null = null;
  let texts: FigureTexts | null = null;
  let isOpen = false;
  let isGone = false;

  const load = async (): Promise<FigureTexts> => (texts ??= await context().texts.figure.more());
  /** Runs when the words are there, which are loaded once. */
  const withTexts = (run: (texts: FigureTexts) => void): void => {
    if (texts) return run(texts);
    void load()
      .then((loaded) => !isGone && run(loaded))
      .catch(() => undefined);
  };

  const open = (): void => {
    if (form) return;
    isOpen = true;
    withTexts((words) => {
      if (!isOpen || form) return;
      const cells = port.cells();
      while (strips.length > cells.length) strips.pop()?.remove();
      for (const [index, cell] of cells.entries())
        strips[index] ??= altStrip(port, cell, index, words, go);
      sync();
    });
  };

  const close = (): void => {
    if (!strips.some(({ hasFocus }) => hasFocus())) hide();
  };

  const hide = (): void => {
    isOpen = false;
    for (const strip of strips) strip.remove();
    strips = [];
    sync();
  };

  const sync = (): void => {
    if (isOpen && texts && strips.length !== port.cells().length) return open();
    for (const [index, strip] of strips.entries()) {
      const image = port.images()[index];
      if (image) strip.show(image);
    }
    more.remove();
    if (!isOpen || !texts) return;
    more.replaceChildren(...noteLines(port, texts), ...rowLines(port, texts));
    port.note.append(more);
  };

  /** From field to field, and on into the text. */
  const go = (from: HTMLElement, way: Way): void => {
    const fields = strips.flatMap((strip) => strip.fields);
    const next = fields[fields.indexOf(from) + (way === "on" ? 1 : -1)];
    if ((way === "on" || way === "back") && next) return next.focus();
    const pos = port.position();
    if (pos === undefined) return;
    if (way === "on" || way === "below") return leave(pos + 1, way === "below");
    view.focus();
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
    const command = way === "join" ? joinFigures : way === "split" ? splitFigure : null;
    command?.(view.state, view.dispatch, view);
  };

  /** Goes to the text behind the figure; where there is none, or a line of its own is wanted, into a new one. */
  const leave = (end: number, anew: boolean): void => {
    const { tr, doc } = view.state;
    const after = doc.resolve(end);
    const found = anew ? null : Selection.findFrom(after, 1, true);
    if (found) tr.setSelection(found);
    else {
      tr.insert(end, schema.nodes.paragraph.create());
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
    }
    view.focus();
    view.dispatch(tr.scrollIntoView());
  };

  const closeWhenLeft = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && dom.contains(event.relatedTarget)) return;
    queueMicrotask(() => {
      if (!dom.classList.contains("is-selected")) close();
    });
  };
  dom.addEventListener("focusout", closeWhenLeft);

  const hands: FigureHands = {
    open,
    close,
    describe() {
      open();
      withTexts(() => {
        const bare = port.images().findIndex(lacksAlt);
        strips[Math.max(0, bare)]?.fields[0]?.focus();
      });
    },
    openForm() {
      withTexts((words) => {
        if (form || isGone) return;
        hide();
        form = openFigureForm(port, words, {
          closed: () => {
            form = null;
          },
          reopen: () => {
            form = null;
            hands.openForm();
          },
        });
      });
    },
    sync,
    end() {
      isGone = true;
      dom.removeEventListener("focusout", closeWhenLeft);
    },
  };
  return hands;
}
