import { fileSize } from "../../../issue/figures/file-size.ts";
import { joinFigures, joinsBelow, splitFigure } from "../../commands/figure-rows.ts";
import { chromeButton } from "../../core/chrome/element.ts";
import type { FigureTexts } from "../../core/figure-texts.ts";
import type { FigurePort } from "./figure-port.ts";

/** What was made of the files of a figure, and the way back to each as it came. */
export function noteLines({ images, context }: FigurePort, texts: FigureTexts): HTMLElement[] {
  const { pictures } = context();
  return images().flatMap(({ path }) => {
    const file = pictures.file(path);
    if (!file) return [];
    const { cameAs, isOriginal, left, isBusy } = file;
    const lines: HTMLElement[] = [];
    if (isBusy) lines.push(noteLine(texts.making));
    if (left !== "nothing" && !isOriginal)
      lines.push(noteLine(left === "location" ? texts.locationLeft : texts.detailsLeft));
    if (left === "location" && isOriginal) lines.push(noteLine(texts.tellsPlace, "tone-warn"));
    if (cameAs) {
      const size = fileSize(isOriginal ? cameAs.smallSize : cameAs.size);
      const words = `${isOriginal ? texts.useSmall : texts.useOriginal} · ${size}`;
      const change = chromeButton(
        "button",
        () => context().pictures.useOriginal(path, !isOriginal),
        words,
      );
      change.dataset["look"] = "text";
      const line = noteLine("");
      line.append(change);
      lines.push(line);
    }
    return lines;
  });
}

/** The ways into a row with the figure above or below and out of it, where there is one. */
export function rowLines({ view }: FigurePort, texts: FigureTexts): HTMLElement[] {
  const ways = [
    [joinsBelow(view.state) ? texts.besideBelow : texts.beside, joinFigures],
    [texts.apart, splitFigure],
  ] as const;
  return ways
    .filter(([, command]) => command(view.state))
    .map(([words, command]) => {
      const line = noteLine("");
      const button = chromeButton("button", () => command(view.state, view.dispatch), words);
      button.dataset["look"] = "text";
      line.append(button);
      return line;
    });
}

function noteLine(words: string, className = "note-line"): HTMLElement {
  const line = document.createElement("div");
  line.className = className;
  line.textContent = words;
  return line;
}
