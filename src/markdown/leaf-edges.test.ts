import type { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import type { Engine } from "../issue/profile/profile.ts";
import { schema } from "../issue/schema/index.ts";
import { edited, placeOf } from "./testing/edited.ts";

const ENGINES: readonly Engine[] = ["kramdown", "gfm"];
const BREAKS = ["soft_break", "hard_break"] as const;
const { strong, code } = schema.marks;
const LINK = schema.mark("link", { href: "https://b.test/x" });

function mark(tr: Transform, words: string, given = LINK): void {
  const from = placeOf(tr.doc, words);
  tr.addMark(from, from + words.length, given);
}

function type(tr: Transform, before: string, letter = "X"): void {
  const at = placeOf(tr.doc, before);
  tr.replaceWith(at, at, schema.text(letter, tr.doc.resolve(at).marks()));
}

/** Texts of which each has a line that holds "here". */
const PLACES = [
  "1.  one\n1.  here\n1.  three\n\n### b\n",
  "1.  one\n1.  here\n\n### b\n",
  "* one\n\n  _x_ here\n* three\n",
  "_x_ here\n\n\n\nb\n",
  "> _x_ here\n>\n> b\n",
  "## here ##\n\nb\n",
  "here",
];

describe.each(ENGINES)("in %s", (engine) => {
  describe.each(BREAKS)("a %s that nothing follows", (name) => {
    test.each(PLACES)("is not written behind the last word: %j", (text) => {
      const put = (tr: Transform): void => {
        tr.insert(placeOf(tr.doc, "here") + 4, schema.node(name));
      };
      expect(edited(text, put, engine)).toBe(text);
    });

    test.each(PLACES)("is not written before the first word: %j", (text) => {
      const put = (tr: Transform): void => {
        tr.insert(tr.doc.resolve(placeOf(tr.doc, "here")).start(), schema.node(name));
      };
      expect(edited(text, put, engine)).toBe(text);
    });
  });

  test("a break that ends a paragraph of the file stays where it is", () => {
    expect(edited("a here<br>\n\nb\n", (tr) => type(tr, "here"), engine)).toBe(
      "a Xhere<br>\n\nb\n",
    );
  });

  test.each([
    ["a link", LINK, "[three](https://b.test/x)"],
    ["bold", strong?.create(), "**three**"],
    ["code", code?.create(), "`three`"],
  ])(
    "%s given to a word and the blank behind it leaves the blank, also beside other edits",
    (_, given, written) => {
      const text = "_one_ two three four &amp; five six\n";
      const wanted = `_one_ two ${written} four &amp; five Xsix\n`;
      const edit = (tr: Transform): void => {
        mark(tr, "three ", given);
        type(tr, "six");
      };
      expect(edited(text, edit, engine)).toBe(wanted);
    },
  );

  test("a blank alone gets no link, also beside other edits", () => {
    const edit = (tr: Transform): void => {
      mark(tr, " three".slice(0, 1));
      type(tr, "six");
    };
    expect(edited("_one_two three four six\n", edit, engine)).toBe("_one_two three four Xsix\n");
  });

  test("an item that is cut in two within an address leaves the list as it stands, and both halves their address", () => {
    const text = "*   one\n*   <https://a.test/b/cd>\n*   three\n";
    const cut = (tr: Transform): void => void tr.split(placeOf(tr.doc, "https") + 16, 2);
    expect(edited(text, cut, engine)).toBe(
      "*   one\n*   [https://a.test/b](https://a.test/b/cd)\n*   [/cd](https://a.test/b/cd)\n*   three\n",
    );
  });

  test("blanks that the file has inside of a link stay there when something else is typed", () => {
    const text = "one [ two ](https://a.test) three four\n";
    expect(edited(text, (tr) => type(tr, "four"), engine)).toBe(text.replace("four", "Xfour"));
    const bold = (tr: Transform): void => {
      type(tr, "one");
      mark(tr, "four", strong?.create());
    };
    expect(edited(text, bold, engine)).toBe("Xone [ two ](https://a.test) three **four**\n");
  });
});

test("a tag of two lines becomes one line where its paragraph becomes a heading", () => {
  const heading = (tr: Transform): void => {
    tr.setNodeMarkup(0, schema.nodes["heading"], { level: 3 });
  };
  for (const engine of ENGINES)
    expect(edited('see <b\nclass="x">y</b> z\n', heading, engine)).toBe(
      '### see <b class="x">y</b> z\n',
    );
});

test.each(["```", "~~~", "````"])(
  "words in lines that begin with %s open no code with a fence further down",
  (fence) => {
    const text = "one\n\n```js\na\n```\n\ntwo\n\n~~~\nb\n~~~\n";
    const lines = [`${fence}js`, "x", fence, "y"].flatMap((line) => [
      schema.node("soft_break"),
      schema.text(line),
    ]);
    const put = (tr: Transform): void => {
      tr.insert(placeOf(tr.doc, "one") + 3, lines);
    };
    for (const engine of ENGINES) {
      const written = edited(text, put, engine);
      expect(written).toContain(text.slice(5));
      expect(written.match(/^(?:\\`|&#126;)/gm)).toHaveLength(2);
    }
  },
);
