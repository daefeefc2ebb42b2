import { lineRule } from "../rule.ts";

/** A comma with nothing behind it: `多模态推理开源模型，`. */
export const trailingMark = lineRule({
  severity: "likely",
  find({ text, role }) {
    const mark = /(?<=[\p{L}\p{N}）”》].{2,})([，、])[\s\ufffc]*$/u.exec(text);
    if (!mark || role === "cell") return [];
    const [from, to] = [mark.index, mark.index + 1];
    const fix = { kind: "words", changes: [{ from, to, text: "" }] } as const;
    const parameters = { mark: mark[1] ?? "" };
    // The lines of a poem may end so.
    if (role !== "item") return [{ from, to, parameters, severity: "taste" }];
    return [{ from, to, parameters, fix }];
  },
});
