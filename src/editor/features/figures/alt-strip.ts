import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { attributeOfWords, wordsOfAttribute } from "../../../issue/figures/figure-words.ts";
import {
  asDecorative,
  imageAttribute,
  lacksAlt,
  withAttribute,
} from "../../../issue/figures/image-attributes.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import { isComposed } from "../../core/is-composed.ts";
import type { FigurePort } from "./figure-port.ts";
import type { PictureCell } from "./picture-cell.ts";

/** The fields of one image in place: its alt text over the lower edge of the picture, and its caption where it stands. */
export interface AltStrip {
  /** In the order in which Tab goes through them. */
  readonly fields: readonly HTMLElement[];
  readonly hasFocus: () => boolean;
  readonly show: (image: FigureImage) => void;
  readonly remove: () => void;
}

/** Where a key leads out of a field: to another, to the figure, into the text below, or the figure into a row and out of it. */
export type Way = "on" | "back" | "figure" | "below" | "join" | "split";
type Field = HTMLInputElement | HTMLTextAreaElement;
type Go = (from: HTMLElement, way: Way) => void;

export function altStrip(
  { images, write, context }: FigurePort,
  { box, caption }: PictureCell,
  index: number,
  texts: FigureTexts,
  go: Go,
): AltStrip {
  const names = context().texts.figure;
  const change = (how: (image: FigureImage) => FigureImage): void =>
    write(images().map((image, at) => (at === index ? how(image) : image)));

  const alt = document.createElement("input");
  alt.className = "alt-text";
  alt.placeholder = texts.altAsk;
  const words = document.createElement("textarea");
  words.className = "caption-text";
  words.rows = 1;
  words.placeholder = names.caption;
  words.setAttribute("aria-label", names.caption);
  const typed = (field: Field, name: "alt" | "caption") => (): void => {
    fit(words);
    change((image) => {
      const former = imageAttribute(image, name);
      return wordsOfAttribute(name, former) === field.value
        ? image
        : withAttribute(image, name, attributeOfWords(name, field.value, former));
    });
  };
  const putAlt = typingField(alt, typed(alt, "alt"));
  const putCaption = typingField(words, typed(words, "caption"));
  const tick = tickBox(texts.decorative);
  tick.addEventListener("click", () =>
    change((image) => asDecorative(image, tick.getAttribute("aria-checked") === "false")),
  );
  const strip = stripOf(names.alt, alt, tick);
  box.append(strip);
  caption.after(words);

  const fields: readonly HTMLElement[] = [alt, words, tick];
  for (const field of fields)
    field.addEventListener("keydown", (event) => {
      if (isComposed(event)) return;
      const way = wayOf(event, field === words, field === tick);
      if (!way) return;
      event.preventDefault();
      event.stopPropagation();
      go(field, way);
    });

  return {
    fields,
    hasFocus: () => fields.some((field) => field === document.activeElement),
    show(image) {
      const isDecorative = !lacksAlt(image) && imageAttribute(image, "alt") === "";
      putAlt(wordsOfAttribute("alt", imageAttribute(image, "alt")));
      putCaption(wordsOfAttribute("caption", imageAttribute(image, "caption")));
      tick.setAttribute("aria-checked", String(isDecorative));
      alt.placeholder = isDecorative ? "" : texts.altAsk;
      caption.hidden = true;
      fit(words);
    },
    remove() {
      strip.remove();
      words.remove();
      caption.hidden = caption.textContent === "";
    },
  };
}

/**
 * Calls `typed` for what is typed, but not for what is still being composed. Returns what puts another text into the
 * field; not while something is composed: the input method would lose its letters.
 */
function typingField(field: Field, typed: () => void): (value: string) => void {
  let isComposing = false;
  field.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  field.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  field.addEventListener("compositionend", () => {
    isComposing = false;
    typed();
  });
  return (value) => {
    if (!isComposing && field.value !== value) replaceText(field, value);
  };
}

function tickBox(label: string): HTMLButtonElement {
  const tick = document.createElement("button");
  tick.type = "button";
  tick.className = "tick";
  tick.setAttribute("role", "checkbox");
  tick.append(document.createElement("i"), label);
  return tick;
}

function stripOf(name: string, alt: HTMLElement, tick: HTMLElement): HTMLElement {
  const strip = document.createElement("div");
  strip.className = "figure-alt";
  strip.dataset["chrome"] = "";
  const label = document.createElement("label");
  const words = document.createElement("span");
  words.className = "label";
  words.textContent = name;
  label.append(words, alt);
  strip.append(label, tick);
  return strip;
}

/** Where a key leads out of a field; null where it belongs to the field. */
function wayOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  isCaption: boolean,
  isTick: boolean,
): Way | null {
  if (altKey && shiftKey && key === "ArrowUp") return "join";
  if (altKey && shiftKey && key === "ArrowDown") return "split";
  if (key === "Escape") return "figure";
  if (key === "Tab") return shiftKey ? "back" : "on";
  if (key === "Enter" && !ctrlKey && !metaKey && !isTick) return isCaption ? "below" : "on";
  return null;
}

/** Puts another text into a field; the caret of somebody who writes there stays as far from its end. */
function replaceText(field: Field, value: string): void {
  const rest = field.value.length - (field.selectionEnd ?? field.value.length);
  field.value = value;
  const caret = Math.max(0, value.length - rest);
  if (field === document.activeElement) field.setSelectionRange(caret, caret);
}

/** As high as its lines. */
function fit(field: HTMLTextAreaElement): void {
  field.style.height = "";
  field.style.height = `${field.scrollHeight}px`;
}
