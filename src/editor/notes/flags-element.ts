import { chrome, chromeButton } from "../chrome/element.ts";
import { iconElement } from "../chrome/icon-element.ts";
import type { EditorTexts } from "../editor-texts.ts";
import type { ItemFlag } from "./item-flag.ts";

/** The flags of an item as lines in its note. `act` is told which was pressed, and whether to refuse what it offers. */
export function flagsElement(
  flags: readonly ItemFlag[],
  texts: EditorTexts,
  editable: boolean,
  act: (index: number, isRefused: boolean) => void,
): HTMLElement {
  const lines = flags.map((flag, index) => {
    const words = document.createElement("span");
    words.textContent = flag.words;
    if (flag.kind === "answer") return line(flag.kind, iconElement("alert"), words);
    if (flag.kind !== "suits") {
      const go = chromeButton("flag-go", () => act(index, false), iconElement("alert"), words);
      // In the margin its end may be cut off.
      go.title = flag.words;
      return line(flag.kind, go);
    }
    const move = chromeButton("flag-go", () => act(index, false), iconElement("move"), words);
    move.title = `${texts.item.suits(flag.words)} (Alt+Enter)`;
    move.setAttribute("aria-label", texts.item.suits(flag.words));
    const refuse = chromeButton("flag-refuse", () => act(index, true), iconElement("close"));
    refuse.title = texts.item.dismiss(flag.words);
    refuse.setAttribute("aria-label", texts.item.dismiss(flag.words));
    for (const button of [move, refuse]) button.disabled = !editable;
    return line(flag.kind, move, refuse);
  });
  return chrome("div", "item-flags", ...lines);
}

function line(kind: ItemFlag["kind"], ...parts: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "item-flag";
  element.dataset["kind"] = kind;
  element.append(...parts);
  return element;
}
