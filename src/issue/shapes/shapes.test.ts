import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { defaultProfile } from "../profile/shipped-profiles.ts";
import type { Profile } from "../profile/profile.ts";
import { ITEM_SHAPES, type ItemShape, shapeOf } from "./item-shapes.ts";
import { newItem } from "../new-item/new-item.ts";
import { flatText } from "../questions/flat-text.ts";
import { linksOfTextblock } from "../questions/links.ts";
import { schema } from "../schema/index.ts";
import { conversionsOf, nextConversion, switchVerb, verbOf } from "./index.ts";
import { lineParts } from "./line-parts.ts";

const zh = defaultProfile("zh-CN");
const en = defaultProfile("en");

/** The line of an item as it is read from Markdown. */
function read(markdown: string, profile: Profile): Node {
  const { doc } = parseIssue(`- ${markdown}\n`, profile);
  const line = doc.firstChild?.firstChild?.firstChild;
  if (!line) throw new Error(`No item: ${markdown}`);
  return line;
}

/** A line as the Markdown of an item. */
function print(line: Node, profile: Profile): string {
  const list = schema.node("bullet_list", null, schema.node("list_item", null, line));
  const empty = parseIssue("", profile);
  return printIssue(withDoc(empty, schema.node("doc", null, list)))
    .replace(/^- /, "")
    .replace(/\n$/, "");
}

const converted = (markdown: string, profile = zh): Record<string, string> =>
  Object.fromEntries(
    conversionsOf(read(markdown, profile), 0, profile).map(({ shape, line }) => [
      shape,
      print(line, profile),
    ]),
  );

describe.each(ITEM_SHAPES)("the shape %s", (name) => {
  const { example, drawing, link } = shapeOf(name);

  it("reads its own example, which reads back from the file", () => {
    const line = read(example, en);
    expect(lineParts(line, 0, en).shape).toBe(name);
    expect(print(line, en)).toBe(example);
  });

  it("is drawn from left to right in the width of its box, a bar for each link of its example", () => {
    const ends = drawing.map(({ from, width }) => from + width);
    drawing.forEach(({ from }, index) => expect(from).toBeGreaterThanOrEqual(ends[index - 1] ?? 0));
    expect(Math.max(0, ...ends)).toBeLessThanOrEqual(30);
    const links = drawing.filter(({ is }) => is.endsWith("link"));
    expect(links).toHaveLength(hrefs(read(example, en)).length);
  });

  it("can be converted if its link has a place in the round, and else is left as it is", () => {
    expect(conversionsOf(read(example, en), 0, en).length > 0).toBe(link !== null);
  });

  it("writes a line for a link that arrives, which is read as this shape where one link can have it", () => {
    const arrived = { href: "https://acme.example/lamp", title: "Lamp 2", organisation: "Acme" };
    const line = newItem(arrived, name, en).child(0);
    expect(hrefs(line)).toEqual(["https://acme.example/lamp"]);
    const needs: Partial<Record<ItemShape, ItemShape>> = {
      "verb-and-product": "verb-link",
      sentence: "title",
      "lead-in": "title",
      "no-link": "title",
    };
    expect(lineParts(line, 0, en).shape).toBe(needs[name] ?? name);
  });
});

describe("an item converted into another shape", () => {
  it("has its link on the verb, the product, the sentence, or the sentence in bold", () => {
    expect(converted("甲[推出](https://a.example/)乙，很快")).toEqual({
      "product-link": "甲推出[乙](https://a.example/)，很快",
      sentence: "[甲推出乙](https://a.example/)：很快",
      "bold-title": "[**甲推出乙**](https://a.example/)：很快",
    });
    expect(converted("[**甲推出乙**](https://a.example/)：很快")).toEqual({
      "verb-link": "甲[推出](https://a.example/)乙，很快",
      "product-link": "甲推出[乙](https://a.example/)，很快",
      sentence: "[甲推出乙](https://a.example/)：很快",
    });
  });

  it("has blanks and half-width separators in English", () => {
    expect(converted("Acme [released](https://a.example/) Lamp 2, fine", en)).toEqual({
      "product-link": "Acme released [Lamp 2](https://a.example/), fine",
      sentence: "[Acme released Lamp 2](https://a.example/): fine",
      "bold-title": "[**Acme released Lamp 2**](https://a.example/): fine",
    });
    expect(converted("[Lamp](https://a.example/) a light", en)["verb-link"]).toBe(
      "[released](https://a.example/) Lamp, a light",
    );
  });

  it("gets the profile's first verb where it needs one, which goes again where nobody stands before it", () => {
    expect(converted("[标题](https://a.example/)：很快")).toEqual({
      "verb-link": "[推出](https://a.example/)标题，很快",
      "product-link": "推出[标题](https://a.example/)，很快",
      "bold-title": "[**标题**](https://a.example/)：很快",
    });
    expect(converted("[推出](https://a.example/)标题，很快")["title"]).toBe(
      "[标题](https://a.example/)：很快",
    );
    expect(converted("[发布](https://a.example/)标题，很快")["title"]).toBeUndefined();
  });

  it("keeps other separators, bold, code and links of the comment, and the 了 behind a verb", () => {
    const comment = "，**重点**和`code`，见[这里](https://b.example/)";
    expect(converted(`甲[推出](https://a.example/)了乙${comment}`)["product-link"]).toBe(
      `甲推出了[乙](https://a.example/)${comment}`,
    );
    expect(converted("甲推出了[乙](https://a.example/)——快")["verb-link"]).toBe(
      "甲[推出](https://a.example/)了乙——快",
    );
    expect(converted("[标题](https://a.example/)。快")["verb-link"]).toBe(
      "[推出](https://a.example/)标题。快",
    );
  });

  it("parts a comment that nothing parts from the title", () => {
    expect(converted("[标题](https://a.example/)很快")["verb-link"]).toBe(
      "[推出](https://a.example/)标题，很快",
    );
    expect(converted("[标题](https://a.example/):很快")["product-link"]).toBe(
      "推出[标题](https://a.example/)，很快",
    );
  });

  it("has its host for a title where nothing is known, and an address is none", () => {
    expect(converted("[https://www.a.example/x](https://www.a.example/x)，快")).toEqual({
      "verb-link": "[推出](https://www.a.example/x)，快",
      "product-link": "推出[a.example](https://www.a.example/x)，快",
      title: "[a.example](https://www.a.example/x)，快",
      "bold-title": "[**a.example**](https://www.a.example/x)，快",
    });
    expect(converted("甲[推出](https://a.example/)，快")["product-link"]).toBe(
      "甲推出[a.example](https://a.example/)，快",
    );
    expect(converted("甲推出[a.example](https://a.example/)，快")["verb-link"]).toBe(
      "甲[推出](https://a.example/)，快",
    );
  });

  it("keeps both links of verb and product", () => {
    expect(converted("甲[推出](https://a.example/)[乙](https://b.example/)，快")).toEqual({
      sentence: "[甲推出](https://a.example/)[乙](https://b.example/)：快",
      "bold-title": "**[甲推出](https://a.example/)[乙](https://b.example/)**：快",
    });
    expect(
      converted("[**甲推出**](https://a.example/)[**乙**](https://b.example/)：快")[
        "verb-and-product"
      ],
    ).toBe("甲[推出](https://a.example/)[乙](https://b.example/)，快");
  });

  it("is left as it is where the new line would say something else", () => {
    expect(converted("据说[这里](https://a.example/)有")).toEqual({});
    expect(converted("没有链接")).toEqual({});
    expect(converted("[甲：一种灯](https://a.example/)：快")["verb-link"]).toBeUndefined();
    expect(converted("[甲：一种灯](https://a.example/)：快")["product-link"]).toBe(
      "推出[甲：一种灯](https://a.example/)，快",
    );
    expect(converted("甲[推出](https://a.example/)新的[乙](https://b.example/)，快")).toEqual({});
    expect(converted("[见 https://b.example/](https://a.example/)，快")["title"]).toBeUndefined();
  });

  it("goes round by one key, and round the other way by another", () => {
    const round = (direction: 1 | -1): ItemShape[] => {
      let line = read("甲[推出](https://a.example/)乙，快", zh);
      return Array.from({ length: 4 }, () => {
        const next = nextConversion(line, 0, zh, direction);
        if (!next) throw new Error("The round ends.");
        line = next.line;
        return next.shape;
      });
    };
    expect(round(1)).toEqual(["product-link", "sentence", "bold-title", "verb-link"]);
    expect(round(-1)).toEqual(["bold-title", "sentence", "product-link", "verb-link"]);
  });

  it("keeps its number", () => {
    const line = schema.node("paragraph", null, [
      schema.text("12、"),
      schema.text("标题", [schema.mark("link", { href: "https://a.example/" })]),
    ]);
    const shapes = conversionsOf(line, 3, zh).map((each) => print(each.line, zh));
    expect(shapes).toContain("12、[推出](https://a.example/)标题");
  });
});

describe("the verb of an item", () => {
  it("is switched in every shape, with its link", () => {
    const switched = (markdown: string): string => {
      const line = read(markdown, zh);
      const tr = new Transform(line);
      switchVerb(tr, 0, line, 0, "开源", zh);
      return print(tr.doc, zh);
    };
    expect(verbOf(read("甲[推出](https://a.example/)了乙", zh), 0, zh)).toBe("推出");
    expect(switched("甲[推出](https://a.example/)了乙")).toBe("甲[开源](https://a.example/)了乙");
    expect(switched("甲发布[乙](https://a.example/)，快")).toBe(
      "甲开源[乙](https://a.example/)，快",
    );
    expect(switched("[**甲宣布乙**](https://a.example/)：快")).toBe(
      "[**甲开源乙**](https://a.example/)：快",
    );
    expect(switched("[标题](https://a.example/)：快")).toBe("[标题](https://a.example/)：快");
  });
});

interface Told {
  readonly profile: Profile;
  readonly markdown: string;
}

/** Lines in each of the shapes, whose words no shape reads otherwise. */
const lines: fc.Arbitrary<Told> = fc
  .record({
    isChinese: fc.boolean(),
    organisation: fc.constantFrom("Acme", "甲公司", "乙（北京）", "Big_Co", "A*B"),
    verb: fc.nat(2),
    product: fc.constantFrom("Lamp 2", "灯-7B", "`lamp`", "K2（20b，120b）", "a_b [c]", "灯&光"),
    comment: fc.constantFrom(
      "",
      "很快",
      "**重点**，还有`x`",
      "见[这里](https://b.example/x?y=1)。",
      "a*b_c：第二句，第三句",
    ),
    shape: fc.constantFrom("verb", "product", "sentence", "bold", "title", "bold-title"),
  })
  .map(({ isChinese, organisation, verb, product, comment, shape }) => {
    const profile = isChinese ? zh : en;
    const blank = isChinese ? "" : " ";
    const said = profile.verbs[verb] ?? "";
    const bare = product.replaceAll(/([*_[\]])/g, "\\$1");
    const who = organisation.replaceAll(/([*_[\]])/g, "\\$1");
    const link = (words: string): string => `[${words}](https://a.example/p)`;
    const comma = isChinese ? "，" : ", ";
    const colon = isChinese ? "：" : ": ";
    const behind = (separator: string): string => (comment ? separator + comment : "");
    const sentence = [who, said, bare].join(blank);
    const heads = {
      verb: [who, link(said), bare].join(blank) + behind(comma),
      product: [who, said, link(bare)].join(blank) + behind(comma),
      sentence: link(sentence) + behind(colon),
      bold: link(`**${sentence}**`) + behind(colon),
      title: link(bare) + behind(colon),
      "bold-title": link(`**${bare}**`) + behind(colon),
    };
    return { profile, markdown: heads[shape] };
  });

const chains = fc.array(fc.nat(3), { maxLength: 6 });

/** The letters of a line; separators change, and a verb that a conversion put there may go. */
const letters = (line: Node, profile: Profile): string => {
  const { shape, organisation, verb } = lineParts(line, 0, profile);
  const text = flatText(line);
  const isImplied = shape !== "sentence" && !organisation && verb?.text === profile.verbs[0];
  const said = isImplied && verb ? text.slice(0, verb.from) + text.slice(verb.to) : text;
  return said.replaceAll(/[\s，：,:]/g, "");
};
const hrefs = (line: Node): string[] => linksOfTextblock(line, 0).map(({ href }) => href);

describe("any chain of conversions", () => {
  it("keeps every word and every link, and what is printed reads back in the new shape", () => {
    fc.assert(
      fc.property(lines, chains, ({ profile, markdown }, chain) => {
        const first = read(markdown, profile);
        let line = first;
        for (const step of chain) {
          const all = conversionsOf(line, 0, profile);
          expect(all.length, markdown).toBeGreaterThan(0);
          const conversion = all[step % all.length];
          if (!conversion) return;
          line = conversion.line;
          line.check();
          const printed = print(line, profile);
          const again = read(printed, profile);
          expect(again.eq(line), printed).toBe(true);
          expect(lineParts(again, 0, profile).shape).toBe(conversion.shape);
          expect(letters(line, profile), markdown).toBe(letters(first, profile));
          expect(hrefs(line)).toEqual(hrefs(first));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("there and back gives the same line", () => {
    fc.assert(
      fc.property(lines, ({ profile, markdown }) => {
        const line = read(markdown, profile);
        const { shape } = lineParts(line, 0, profile);
        for (const there of conversionsOf(line, 0, profile)) {
          const back = conversionsOf(there.line, 0, profile).find((each) => each.shape === shape);
          expect(back?.line.eq(line), `${there.shape} of ${markdown}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
