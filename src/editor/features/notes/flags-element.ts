import { chrome, chromeButton } from "../../core/chrome/element.ts";
import { iconElement } from "../../core/chrome/icon-element.ts";
import type { EditorTexts } from "../../core/editor-texts.ts";
import type { ItemFlag } from "../../queries/item-flag.ts";
import { IS_MAC } from "../../core/is-mac.ts";

const ACCEPT_KEY = IS_MAC ? "⌥↩" : "Alt+Enter";

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
    if (flag.kind === "note") {
      const take = chromeButton("flag-go", () => act(index, false), iconElement("quote"), words);
      take.title = texts.item.takeNote(flag.note);
      take.setAttribute("aria-label", texts.item.takeNote(flag.note));
      take.disabled = !editable;
      return line(flag.kind, take);
    }
    if (flag.kind !== "suits") {
      const go = chromeButton("flag-go", () => act(index, false), iconElement("alert"), words);
      // In the margin its end may be cut off.
      go.title = flag.words;
      return line(flag.kind, go);
    }
    const move = chromeButton("flag-go", () => act(index, false), iconElement("move"), words);
    const { title } = flag.rules;
    move.title = `${texts.item.suits(title)} (${ACCEPT_KEY})`;
    move.setAttribute("aria-label", texts.item.suits(title));
    const refuse = chromeButton("flag-refuse", () => act(index, true), iconElement("close"));
    refuse.title = texts.item.dismiss(title);
    refuse.setAttribute("aria-label", texts.item.dismiss(title));
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
