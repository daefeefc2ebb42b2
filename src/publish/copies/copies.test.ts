import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COPY_THEMES } from "../../issue/profile/profile.ts";
import { defaultProfile, SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue, withDoc } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import { documentArbitrary } from "../../markdown/testing/arbitrary-document.ts";
import { sharedPosts } from "../../markdown/testing/shared-posts.ts";
import { type Copy, copiesOf, type PlaceId, PLACES, WECHAT_LINKS } from "./index.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
import { expectedOf, faultsOf, sourcesOf, uncoloured } from "./testing/faults-of.ts";
import { attributeOf, elementsOf, runsOf } from "./testing/html.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";
import { strippedAsWeChat } from "./testing/stripped-as-wechat.ts";

await complete();

const sample = parseIssue(SAMPLE, SAMPLE_PROFILE);
const sampleFor = copiesOf(sample, SAMPLE_NAME);
const SITE = { address: "https://site.example/blog", post: "/{year}/{slug}/" };

describe("a copy of the sample", () => {
  test.each(PLACES)("for %s says everything that the issue says", (place) => {
    const copy = sampleFor(place);
    expect(faultsOf(place, expectedOf(sample), copy)).toEqual([]);
  });

  test.each(PLACES)("for %s is the one that was looked at", async (place) => {
    const copy = sampleFor(place);
    await expect(copy.html ?? copy.text).toMatchFileSnapshot(`testing/golden/${place}.txt`);
    const { html: _html, text: _text, ...report } = copy;
    const said = JSON.stringify(report, null, 2);
    await expect(said).toMatchFileSnapshot(`testing/golden/${place}-report.txt`);
  });

  const looks = COPY_THEMES.flatMap((theme) => WECHAT_LINKS.map((links) => ({ theme, links })));
  test.each(looks)(
    "keeps words, notes and pictures when WeChat has stripped what it strips, in $theme with $links",
    (look) => {
      for (const text of [SAMPLE, ...Object.values(ODD_DOCUMENTS)]) {
        const { html } = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("wechat", look);
        const stripped = strippedAsWeChat(html ?? "");
        expect(runsOf(stripped)).toEqual(runsOf(html ?? ""));
        const kinds = (page: string): string[] => elementsOf(page).map(({ tagName }) => tagName);
        expect(kinds(stripped)).toEqual(kinds(html ?? ""));
        const all = (page: string, name: string): string[] =>
          elementsOf(page).flatMap((each) => attributeOf(each, name) ?? []);
        for (const name of ["style", "src", "href"])
          expect(all(stripped, name)).toEqual(all(html ?? "", name));
        expect(uncoloured(stripped)).toEqual([]);
      }
    },
  );

  test("names links that WeChat does not follow by their hosts, or leaves them to the original, and says so", () => {
    const hosts = sampleFor("wechat", { links: "hosts" });
    expect(sourcesOf(hosts, ["link-host"]).length).toBeGreaterThan(5);
    expect(runsOf(hosts.html ?? "").join("")).toContain("智能体的账单 lantern.example");
    const words = sampleFor("wechat", { links: "original" });
    expect(sourcesOf(words, ["link-words"])).toContain("https://lantern.example/agent-bills");
    expect(words.html).not.toContain("lantern.example");
  });
});

describe("the bounds of a place", () => {
  const copyOf = (text: string, place: PlaceId): Copy =>
    copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)(place);
  const over = ({ limits }: Copy): string[] =>
    limits.flatMap(({ kind, used, most }) => (used > most ? [kind] : []));
  const head = `---\ntitle: "${"长".repeat(33)}"\n---\n`;

  test("are kept by the sample", () => {
    for (const place of PLACES) expect([place, ...over(sampleFor(place))]).toEqual([place]);
  });

  test.each([
    ["wechat", head, ["title"]],
    ["wechat", "段落。\n\n".repeat(300), ["html-characters"]],
    ["wechat", "字".repeat(350_000), ["html-characters", "content-bytes"]],
    ["substack", "[a](https://a.example/) ".repeat(230), ["mail-bytes"]],
    ["mail", "字".repeat(35_000), ["html-bytes"]],
    ["thread", "a".repeat(281), ["part-weight"]],
    [
      "thread",
      "字 ![a](/a.png)![b](/b.png)![c](/c.png)![d](/d.png)![e](/e.png)",
      ["part-pictures"],
    ],
  ] as const)("of %s are told where they are passed (%#)", (place, text, kinds) => {
    expect(over(copyOf(text, place))).toEqual(kinds);
  });

  test("hold the digest, which is cut, and count what readers see of it", () => {
    const { digest } = copyOf("字".repeat(200), "wechat");
    expect(Array.from(digest)).toHaveLength(128);
  });
});

describe("the pictures of a copy", () => {
  test("have the paths that the repository has them at, and the day from which the site has them", () => {
    const text =
      "![a](/assets/a%20b.png) ![b](https://yehang.example/x.png?v=2) ![c](https://else.example/c.png)\n";
    const { pictures, day } = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("substack");
    expect(pictures.map(({ path }) => path)).toEqual(["assets/a b.png", "x.png", null]);
    expect(day).toBe("2025-11-10");
    const nowhere = { ...SAMPLE_PROFILE, site: null };
    const copy = copiesOf(parseIssue("![a](./assets/a.png)\n", nowhere), "notes.md")("substack");
    expect([copy.pictures[0]?.path, copy.day]).toEqual(["assets/a.png", null]);
  });
});

describe("a picture without an address", () => {
  const nowhere = { ...SAMPLE_PROFILE, site: null };
  const dot = "data:image/png;base64,iVBORw0KGgo=";
  test.each([
    ["/a.png", "picture-named", "[k]"],
    [dot, "picture-written", "[k]"],
    ["file:///a.png", "picture-unreachable", "[k]"],
    ["{{ site.logo }}", "picture-liquid", "[k]"],
  ] as const)("is named, and told why: %s", (source, kind, words) => {
    for (const place of PLACES.filter((each) => each !== "thread")) {
      const copy = copiesOf(parseIssue(`one ![k](${source})\n`, nowhere), "notes.md")(place);
      expect([place, sourcesOf(copy, [kind])]).toEqual([place, [source]]);
      expect(copy.html ?? copy.text.replaceAll("\\", "")).toContain(words);
    }
  });

  test("and without words has those of its kind, and never its bytes", () => {
    const { html } = copiesOf(parseIssue(`one ![](${dot})\n`, nowhere), "notes.md")("wechat");
    expect(html).toContain("[data:image/png]");
    expect(html).not.toContain("iVBOR");
  });
});

test("an address that is words stays words where GitHub would make a link of it, and nothing else is told of", () => {
  const text = `一段话\n\nwww.a.example：甲\n\n${"长".repeat(80)} (www.b.example/x_y)\n`;
  const copy = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("plain");
  expect(copy.text).toContain("www\\.a.example：甲\n");
  expect(copy.text).toContain("(www\\.b.example/");
  expect(copy.became).toEqual([]);
});

describe("every copy of an odd document", () => {
  test.each(Object.entries(ODD_DOCUMENTS))("says everything that it says: %s", (_, text) => {
    const issue = parseIssue(text, SAMPLE_PROFILE);
    const copyFor = copiesOf(issue, SAMPLE_NAME);
    const expected = expectedOf(issue);
    const faults = PLACES.flatMap((place) =>
      faultsOf(place, expected, copyFor(place)).map((fault) => `${place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

/** All newsletters, and of other posts each eighth, or each by `GALLEY_EVERY=1`. */
const EVERY = Number(process.env["GALLEY_EVERY"] ?? 8);
const posts = sharedPosts().filter(
  ({ path }, at) => /^(?:series|newsletters)\//.test(path) || at % EVERY === 0,
);

describe.runIf(posts.length > 0)("every copy of a real post", () => {
  test.each(posts)("says everything that the post says: $path", ({ path, text }) => {
    const profile: Profile = {
      ...profileForText(text, [defaultProfile(), ...SHIPPED_PROFILES]),
      site: SITE,
    };
    const issue = parseIssue(text, profile);
    const copyFor = copiesOf(issue, path.slice(path.lastIndexOf("/") + 1));
    const expected = expectedOf(issue);
    // Buttondown's Markdown is that of other places.
    const faults = PLACES.filter((place) => place !== "buttondown").flatMap((place) =>
      faultsOf(place, expected, copyFor(place)).map((fault) => `${place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("every copy of any document", () => {
  test.each(PLACES)("for %s says everything that the document says", (place) => {
    fc.assert(
      fc.property(documentArbitrary, (doc) => {
        const issue = withDoc(parseIssue("", SAMPLE_PROFILE), doc);
        expect(faultsOf(place, expectedOf(issue), copiesOf(issue, SAMPLE_NAME)(place))).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
