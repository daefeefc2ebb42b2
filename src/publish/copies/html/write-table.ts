import type { Cells, ColumnAlign, PieceOf } from "../piece.ts";
import { element } from "./element.ts";
import { type HtmlWriting, wordsAsHtml } from "./write-words.ts";

/** A table, or where the place has none a list of its rows. */
export function writeTable(table: PieceOf<"table">, writing: HtmlWriting): string {
  const { place, report } = writing;
  report.add(place.tables === "table" ? "table-kept" : "table-listed", "");
  return place.tables === "table" ? writeRows(table, writing) : writeAsList(table, writing);
}

function writeRows({ head, rows, aligns }: PieceOf<"table">, writing: HtmlWriting): string {
  const { elements, styles } = writing.place;
  const row = (cells: Cells, role: "head-cell" | "cell"): string => {
    const written = cells.map((cell, at) =>
      element(
        elements[role],
        aligned(styles[role] ?? "", aligns[at] ?? null),
        wordsAsHtml(cell, writing),
      ),
    );
    return `<tr>${written.join("")}</tr>`;
  };
  const inside = [
    ...head.map((cells) => row(cells, "head-cell")),
    ...rows.map((cells) => row(cells, "cell")),
  ].join("");
  const whole = element(elements.table, styles.table, inside);
  return element(elements["table-frame"], styles["table-frame"], whole);
}

/** A style with the column's place for words; that of heads is otherwise the left. */
function aligned(style: string, align: ColumnAlign): string {
  if (align === null || (align === "left" && style.includes("text-align:left"))) return style;
  const others = style.split(";").filter((each) => each !== "" && !each.startsWith("text-align:"));
  return [...others, `text-align:${align}`].join(";");
}

/** A row is an item with its cells between dots, its first cell and the whole head in bold. */
function writeAsList({ head, rows }: PieceOf<"table">, writing: HtmlWriting): string {
  const { elements, styles } = writing.place;
  const bold = (html: string): string =>
    html === "" ? "" : element(elements.strong, styles.strong, html);
  const item = (cells: Cells, isHead: boolean): string => {
    const written = cells
      .map((cell, at) =>
        isHead || at === 0 ? bold(wordsAsHtml(cell, writing)) : wordsAsHtml(cell, writing),
      )
      .filter((html) => html !== "");
    return written.length === 0 ? "" : element(elements.item, styles.item, written.join(" · "));
  };
  const items = [
    ...head.map((cells) => item(cells, true)),
    ...rows.map((cells) => item(cells, false)),
  ];
  return element(elements.list, styles.list, items.join(""));
}
