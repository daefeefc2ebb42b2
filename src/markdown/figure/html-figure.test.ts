import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { normalise, parseIssue, printIssue, withDoc } from "../index.ts";
import { changeHtmlFigure, printHtmlFigure, readHtmlFigure } from "./html-figure.ts";

const ONE = `<figure class="none">x</figure>`;
const WRITTEN = `<figure>
  <img src='/a.png' alt="A" loading=lazy>
</figure>`;
const FIGURE = `<figure>
    <img alt='A "board"' src="/img/1.png" data-zoomable="true">
  <figcaption> By <a href='https://a.example/'>Ann</a> </figcaption>
</figure>`;

const profileOf = (engine: Profile["engine"]): Profile => ({
  ...defaultProfile("en"),
  engine,
  figures: { written: "html" },
});

describe("figures in HTML", () => {
  it("say their path, words and caption, in their order", () => {
    expect(readHtmlFigure(FIGURE)).toEqual([
      {
        path: "/img/1.png",
        attributes: [
          ["alt", 'A "board"'],
          ["zoomable", "true"],
          ["caption", "By <a href='https://a.example/'>Ann</a>"],
        ],
      },
    ]);
  });

  it("are taken for nothing else, so that nothing of them is lost", () => {
    for (const text of [
      ONE,
      WRITTEN,
      `${FIGURE}text`,
      `<figure>${FIGURE}x</figure>`,
      `<figure><img alt="no path"></figure>`,
      `<figure><img src="/a.png" onerror="x"></figure>`,
      `<figure><img src="/a.png" alt="a" alt="b"></figure>`,
      `<figure><figure>${FIGURE}</figure></figure>`,
    ])
      expect(readHtmlFigure(text)).toBeNull();
  });

  it("change only by the bytes of what changed", () => {
    const [image] = readHtmlFigure(FIGURE) ?? [];
    if (!image) throw new Error("no figure");
    const changed = (attributes: FigureImage["attributes"]) =>
      changeHtmlFigure(FIGURE, [{ ...image, attributes }]);
    const [alt, zoomable, caption] = image.attributes;
    if (!alt || !zoomable || !caption) throw new Error("no attributes");
    expect(changed([["alt", "B"], zoomable, caption])).toBe(FIGURE.replace(`'A "board"'`, '"B"'));
    expect(changed([alt, caption])).toBe(FIGURE.replace(' data-zoomable="true"', ""));
    expect(changed([alt, zoomable, ["width", "300"], caption])).toBe(
      FIGURE.replace('"true">', '"true" width="300">'),
    );
    expect(changed([alt, zoomable, ["caption", "By Bo"]])).toBe(
      FIGURE.replace(/ By .*<\/a> /, "By Bo"),
    );
    expect(changed([alt, zoomable])).toBeNull();
  });
});

const imageArbitrary: fc.Arbitrary<FigureImage> = fc
  .tuple(
    fc.constantFrom("/img/a.png", "img/b c.png"),
    fc.array(
      fc.tuple(
        fc.constantFrom("alt", "caption", "width", "zoomable", "Title", "caption"),
        fc.constantFrom(
          "",
          "图 1",
          'so "said"',
          "It's",
          `"a" and 'b'`,
          "&lt;b&gt;",
          " x ",
          "</figcaption>",
        ),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([path, attributes]) => ({ path, attributes }));

test.each(["kramdown", "gfm"] as const)(
  "what is written as a figure of HTML is read as that figure, for %s",
  (engine) => {
    fc.assert(
      fc.property(fc.array(imageArbitrary, { minLength: 1, maxLength: 3 }), (images) => {
        const issue = parseIssue("Words.\n", profileOf(engine));
        const figure = schema.node("figure", { images });
        const doc = issue.doc.copy(issue.doc.content.addToEnd(figure));
        const text = printIssue(withDoc(issue, doc));
        const again = parseIssue(text, profileOf(engine));
        expect(again.doc.eq(normalise(doc, profileOf(engine)))).toBe(true);
        expect(again.doc.childCount).toBe(2);
        expect(again.doc.lastChild?.type.name).toBe("figure");
        expect(printIssue(withDoc(again, again.doc))).toBe(text);
        const read: readonly FigureImage[] = again.doc.lastChild?.attrs["images"];
        expect(printHtmlFigure(read)).toEqual(text.trimEnd().split("\n").slice(2));
        expect(read.map(({ path }) => path)).toEqual(images.map(({ path }) => path));
      }),
      { numRuns: 300 },
    );
  },
);

test("a newsletter that writes no such figures has its HTML as it is", () => {
  expect(parseIssue(`${FIGURE}\n`, defaultProfile("en")).doc.firstChild?.type.name).toBe(
    "source_block",
  );
});

test("a figure of HTML that is described changes its line alone", () => {
  const text = `Words.\n\n${FIGURE}\n\nMore.\n`;
  const issue = parseIssue(text, profileOf("kramdown"));
  const figure = issue.doc.child(1);
  const images: readonly FigureImage[] = figure.attrs["images"];
  const described = images.map((image) => ({
    ...image,
    attributes: image.attributes.map(([name, value]) =>
      name === "alt" ? ([name, "黑板"] as const) : ([name, value] as const),
    ),
  }));
  const doc = issue.doc.copy(
    issue.doc.content.replaceChild(1, schema.node("figure", { images: described })),
  );
  expect(printIssue(withDoc(issue, doc))).toBe(text.replace(`'A "board"'`, '"黑板"'));
});
