import { describe, expect, it } from "vitest";
import { schema } from "../../../issue/schema/index.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { parseIssue, printIssue, withDoc } from "../../index.ts";
import { printLeaf } from "./print-trees.ts";

const ENGINES = ["kramdown", "gfm"] as const;

const TITLES: readonly [title: string, markdown: string][] = [
  ["OpenAI | Blog", "OpenAI &#124; Blog"],
  ["a &lt; b &#124; c", "a &amp;lt; b &amp;#124; c"],
  ["R&D {{ x }}", "R&D &#123;{ x }}"],
];

describe.each(ENGINES)("a title in %s", (engine) => {
  const profile = { ...defaultProfile(), engine };

  it.each(TITLES)("%s is that of the link and of the picture", (title, markdown) => {
    const link = schema.mark("link", { href: "https://e.example/x", title });
    const doc = schema.node("doc", null, [
      schema.node("paragraph", null, [
        schema.text("新模型发布", [link]),
        schema.node("image", { src: "u.png", alt: "a", title }),
      ]),
    ]);
    const text = printIssue(withDoc(parseIssue("", profile), doc));
    expect(text).toBe(`[新模型发布](https://e.example/x "${markdown}")![a](u.png "${markdown}")\n`);
    expect(parseIssue(text, profile).doc.eq(doc)).toBe(true);
  });
});

describe.each(ENGINES)("a picture's words in %s", (engine) => {
  const profile = { ...defaultProfile(), engine };

  it.each([
    "R&D snake_case $5",
    "a | b [c] \\ d! *e* _f_ `g` <b> ~~h~~ $$i$$ &lt; {{ j }} {% k %} https://l.example",
  ])("are read as they are meant: %s", (alt) => {
    const text = printLeaf(schema.node("image", { src: "a.png", alt }));
    const image = parseIssue(text, profile).doc.firstChild?.firstChild;
    expect(image?.attrs["alt"]).toBe(alt);
  });

  it("are as they were typed where they mean nothing else", () => {
    const alt = "R&D snake_case $5";
    expect(printLeaf(schema.node("image", { src: "a.png", alt }))).toBe(`![${alt}](a.png)`);
  });
});
