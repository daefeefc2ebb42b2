import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../issue/figures/figure-image.ts";
import { imageAttribute, lacksAlt } from "../issue/figures/image-attributes.ts";
import { readInclude } from "../markdown/figure/index.ts";

/** A picture of the text, however it is written. */
export interface PictureSight {
  /** That it is one of; null where it is none's. */
  readonly figure: Node | null;
  readonly from: number;
  readonly to: number;
  /** null where only the site knows it: a variable of Liquid. */
  readonly path: string | null;
  /** Whether somebody who cannot see it is told nothing. An alt that is written and empty is meant. */
  readonly isMute: boolean;
}

/** The pictures of one block or of something in a line, which stands at `at`; none of what is in it. */
export function picturesAt(node: Node, at: number): readonly PictureSight[] {
  const to = at + node.nodeSize;
  switch (node.type.name) {
    case "figure": {
      const images: readonly FigureImage[] = node.attrs["images"];
      return images.map((image) => {
        const isMute = lacksAlt(image) && !imageAttribute(image, "caption");
        return { figure: node, from: at, to, path: image.path, isMute };
      });
    }
    case "image":
      return [
        {
          figure: null,
          from: at,
          to,
          path: String(node.attrs["src"]),
          isMute: node.attrs["alt"] === "",
        },
      ];
    case "inline_source":
      return picturesIn(String(node.attrs["text"])).map((each) => ({ ...each, from: at, to }));
    case "source_block": {
      const kind: unknown = node.attrs["kind"];
      if (kind !== "html" && kind !== "liquid") return [];
      return picturesIn(node.textContent).map((each) => {
        return { ...each, from: at + 1 + each.from, to: at + 1 + each.to };
      });
    }
    default:
      return [];
  }
}

/** What is no picture, whatever it says. */
const MASKED = /<!--[\s\S]*?-->|<(pre|code|script|style|textarea|noscript)\b[\s\S]*?<\/\1>/gi;
const IMAGE = /<img\s(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/g;
/** The includes of a theme that show figures, whether they can be read or not. */
export const FIGURE_INCLUDE = /\{%-?\s*include\s+figure\.(?:liquid|html)\s[\s\S]*?%\}/g;

/** Those of raw HTML and Liquid, in its offsets. */
function picturesIn(source: string): readonly PictureSight[] {
  if (!/<img\s|\binclude\s/i.test(source)) return [];
  const text = source.replace(MASKED, (part) => " ".repeat(part.length));
  const isCaptioned = /<figcaption\b[^<>]*>\s*[^\s<]/i.test(text);
  const images = [...text.matchAll(IMAGE)].map((match) => {
    const said = attributesOf(match[0]);
    const isHidden = said.get("aria-hidden") === "true" || said.get("role") === "presentation";
    const isMute = !said.has("alt") && !said.has("aria-label") && !isCaptioned && !isHidden;
    return placed(match, said.get("src") ?? null, isMute);
  });
  const includes = [...text.matchAll(FIGURE_INCLUDE)].flatMap((match) => {
    const parameters = readInclude(match[0]);
    if (!parameters) return [];
    const find = (name: string) => parameters.find((each) => each.name === name);
    const path = find("path");
    // Without quotes it is a variable.
    const isWritten = path !== undefined && path.to - path.from > path.value.length;
    const isMute = !find("alt") && !find("caption")?.value;
    return placed(match, isWritten ? path.value : null, isMute);
  });
  return [...images, ...includes].toSorted((a, b) => a.from - b.from);
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const all = [...tag.slice("<img".length, -1).matchAll(ATTRIBUTE)].map(
    ([, name = "", value = ""]): [string, string] => {
      return [name.toLowerCase(), /^["']/.test(value) ? value.slice(1, -1) : value];
    },
  );
  // Of two of one name the first counts.
  return new Map(all.toReversed());
}

function placed(match: RegExpExecArray, path: string | null, isMute: boolean): PictureSight {
  return { figure: null, from: match.index, to: match.index + match[0].length, path, isMute };
}
