import type { Node } from "@tiptap/pm/model";
import { attributesHtml } from "./escape.ts";
import { inlinesHtml } from "./inlines.ts";
import type { Publication } from "./publication.ts";
import { isSource } from "./sources.ts";

/**
 * A list. kramdown publishes no start number and decides item by item whether the first paragraph has its `<p>`; GitHub
 * publishes the number and has all paragraphs of a list with `<p>`, or none.
 */
export function listHtml(
  list: Node,
  given: Readonly<Record<string, string>>,
  publication: Publication,
): string {
  const tag = list.type.name === "ordered_list" ? "ol" : "ul";
  const isGfm = publication.engine === "gfm";
  const start = isGfm && tag === "ol" && list.attrs["start"] !== 1 ? list.attrs["start"] : null;
  const isTasks = list.children.some((item) => item.attrs["checked"] !== null);
  const own = {
    start: start === null ? null : String(start),
    class: isTasks && !isGfm ? "task-list" : null,
  };
  const isLoose = list.children.some((item) => item.attrs["loose"] === true);
  const items = list.children.map((item) => itemHtml(item, isLoose, publication));
  return `<${tag}${attributesHtml({ ...own, ...given })}>\n${items.join("")}</${tag}>\n`;
}

function itemHtml(item: Node, isListLoose: boolean, publication: Publication): string {
  const isGfm = publication.engine === "gfm";
  const box = boxHtml(item.attrs["checked"]);
  const first = item.children.findIndex((node) => !isSource(node, "attributes"));
  let html = "";
  item.forEach((node, _, index) => {
    const isFirst = index === first;
    const isTight = isGfm ? !isListLoose : isFirst && item.attrs["loose"] !== true;
    if (node.type.name !== "paragraph" || node.childCount === 0) {
      html += (isFirst ? box : "") + publication.publish.block(node, item, index, publication);
    } else {
      const isFollowed = item.children
        .slice(index + 1)
        .some((next) => !isSource(next, "attributes"));
      const end = isTight && isFollowed ? "\n" : "";
      const words = (isFirst ? box : "") + inlinesHtml(node, publication, end);
      html += isTight ? words : `<p>${words}</p>\n`;
    }
  });
  const isTask = item.attrs["checked"] !== null && !isGfm;
  return `<li${attributesHtml({ class: isTask ? "task-list-item" : null })}>${html}</li>\n`;
}

function boxHtml(checked: unknown): string {
  if (checked === null) return "";
  const own = {
    type: "checkbox",
    class: "task-list-item-checkbox",
    disabled: "disabled",
    checked: checked === true ? "checked" : null,
  };
  return `<input${attributesHtml(own)} />`;
}
