import { HTML_NAMES } from "../html-names.ts";
import { type Found, lineRule } from "../rule.ts";

/** `<FORK-1>`: what looks like a tag is published as one, and nothing is seen of it. */
export const accidentalTag = lineRule({
  severity: "likely",
  find({ node }) {
    const found: Found[] = [];
    node.forEach((child, from) => {
      const text = child.type.name === "inline_source" ? String(child.attrs["text"]) : "";
      const [tag = "", name = ""] = /^<\/?([a-z][\w:.-]*)[^<>]*>/i.exec(text) ?? [];
      // A custom element is written in small letters and stands for itself.
      const isMeant = HTML_NAMES.has(name.toLowerCase()) || /^[a-z]+(?:-[a-z0-9]+)+$/.test(name);
      if (name === "" || isMeant) return;
      const to = from + child.nodeSize;
      const fix = { kind: "words", changes: [{ from, to, text }] } as const;
      const isPlain = !/[*_`[\]{}\\&]/.test(text);
      found.push({ from, to, parameters: { tag }, ...(isPlain ? { fix } : {}) });
    });
    return found;
  },
});
