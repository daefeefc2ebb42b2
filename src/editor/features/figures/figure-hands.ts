import { lacksAlt } from "../../../issue/figures/image-attributes.ts";
import { altStrip, type AltStrip, type Way } from "./alt-strip.ts";
import { openFigureForm } from "./figure-form.ts";
import { noteLines, rowLines } from "./figure-note.ts";
import type { FigureHands, FigurePort } from "./figure-port.ts";
import { lateFigureTexts } from "./late-figure-texts.ts";
import { leaveField } from "./leave-field.ts";

/** What is at hand while somebody is at a figure: alt text and caption in place, what was made of its file, and its form. */
export function figureHands(port: FigurePort): FigureHands {
  const { dom, context } = port;
  const more = document.createElement("div");
  let strips: AltStrip[] = [];
  let form: HTMLFormElement | null = null;
  let isOpen = false;
  let isGone = false;

  const texts = lateFigureTexts(context, () => isGone);

  const open = (): void => {
    if (form) return;
    isOpen = true;
    texts.use((words) => {
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
    if (isOpen && texts.now() && strips.length !== port.cells().length) return open();
    for (const [index, image] of port.images().entries()) strips[index]?.show(image);
    more.remove();
    const words = texts.now();
    if (!isOpen || !words) return;
    more.replaceChildren(...noteLines(port, words), ...rowLines(port, words));
    port.note.append(more);
  };

  const go = (from: HTMLElement, way: Way): void => leaveField(port, strips, from, way);

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
      texts.use(() => {
        const bare = port.images().findIndex(lacksAlt);
        strips[Math.max(0, bare)]?.fields[0]?.focus();
      });
    },
    openForm() {
      texts.use((words) => {
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
