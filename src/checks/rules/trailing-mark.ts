import { lineRule } from "../rule.ts";

/** A comma with nothing behind it: `多模态推理开源模型，`. */
export const trailingMark = lineRule({
  severity: "likely",
  find({ text, role }) {
    const mark = /([，、])[\s\ufffc]*$/u.exec(text);
    if (!mark || role === "cell") return [];
    const [from, to] = [mark.index, mark.index + 1];
    const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
    return [{ from, to, parameters: { mark: mark[1] ?? "" }, ...(role === "item" ? { fix } : {}) }];
  },
});
