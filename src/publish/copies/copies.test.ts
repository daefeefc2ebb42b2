import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile, SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { type Issue, parseIssue, publishedHtml, withDoc } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import { documentArbitrary } from "../../markdown/testing/arbitrary-document.ts";
import { sharedPosts } from "../../markdown/testing/shared-posts.ts";
import { figureRowHtml } from "../preview/figure-row.ts";
import { type Copy, copiesOf, type PlaceId, PLACES } from "./index.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
import { attributeOf, bare, elementsOf, firstMissing, runsOf } from "./testing/html.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";
import { strippedAsWeChat } from "./testing/stripped-as-wechat.ts";

await complete();

const sample = parseIssue(SAMPLE, SAMPLE_PROFILE);
const sampleFor = copiesOf(sample, SAMPLE_NAME);
const SITE = { address: "https://site.example/blog", post: "/{year}/{slug}/" };

/** The page that a copy shows: of Markdown what GitHub publishes of it. */
function pageOf(copy: Copy): string {
  return copy.html ?? publishedHtml(parseIssue(copy.text, { ...defaultProfile(), engine: "gfm" }));
}

const isLiquid = (element: { attrs: { name: string; value: string }[] }): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      (name === "data-source" && value !== "math") || (name === "role" && value === "doc-backlink"),
  );

/** What stands in the issue, read from what its site publishes, and not from pieces. */
function expectedOf(issue: Issue) {
  const page = publishedHtml(issue, { figure: figureRowHtml, rawHtml: (html) => html });
  const elements = elementsOf(page);
  const anchors = elements.filter((element) => {
    const href = element.tagName === "a" ? (attributeOf(element, "href") ?? "").trim() : "";
    return href !== "" && !href.startsWith("#") && !isLiquid(element);
  });
  const isSeen = (element: (typeof anchors)[number]): boolean =>
    runsOf(element).join("").trim() !== "" || kindsIn(element).includes("img");
  const links = anchors.filter(isSeen).flatMap((element) => attributeOf(element, "href") ?? []);
  const blank = anchors.length - links.length;
  const pictures = elements.filter(({ tagName }) => tagName === "img").length;
  return {
    links,
    blank,
    pictures,
    runs: runsOf(page, isLiquid).filter((run) => !/\{[{%]/.test(run)),
  };
}

type Expected = ReturnType<typeof expectedOf>;

/** The elements in an element. */
function kindsIn(element: ReturnType<typeof elementsOf>[number]): string[] {
  return element.childNodes.flatMap((node) =>
    "tagName" in node ? [node.tagName, ...kindsIn(node)] : [],
  );
}

const LINKS = ["link-kept", "link-noted", "link-host", "link-words", "link-address"];
const UNLED = ["site-link", "unsafe-link", "liquid-link"];
const PICTURES = [
  "picture-published",
  "picture-by-hand",
  "picture-linked",
  "picture-words",
  "picture-named",
  "picture-liquid",
];

function sourcesOf(copy: Copy, kinds: readonly string[]): string[] {
  return copy.became.filter(({ kind }) => kinds.includes(kind)).flatMap(({ sources }) => sources);
}

/** What is wrong with a copy, [] where nothing is. */
function faultsOf(place: PlaceId, expected: Expected, copy: Copy): string[] {
  const faults: string[] = [];
  const page = place === "thread" ? "" : pageOf(copy);
  const elements = elementsOf(page);
  if (copy.html !== null) {
    if (
      elements.some(
        (each) => attributeOf(each, "class") !== null || attributeOf(each, "id") !== null,
      )
    )
      faults.push("a class or an id is left");
    if (/\{\{|\{%/.test(copy.html)) faults.push("Liquid is left");
    if (elements.some((each) => attributeOf(each, "style")?.includes("var(")))
      faults.push("a variable is left");
  }
  const shown = place === "thread" ? copy.text : runsOf(page).join("");
  const missing = firstMissing(expected.runs, bare(shown));
  // Code in a quote has the quote's sign before each of its lines.
  const isMissing =
    missing !== null && firstMissing(expected.runs, bare(withoutSigns(shown))) !== null;
  if (isMissing) faults.push(`words are missing or out of order: ${missing}`);
  const embedded = sourcesOf(copy, ["embedded"]).length;
  const told = [...sourcesOf(copy, LINKS), ...sourcesOf(copy, UNLED)];
  if (
    told.length < expected.links.length ||
    told.length > expected.links.length + expected.blank + embedded
  )
    faults.push(`${expected.links.length} links became ${told.length}`);
  for (const href of expected.links)
    if (/^https?:[^\s"<>{}]+$/i.test(href) && !told.includes(href))
      faults.push(`a link is gone: ${href}`);
  faults.push(...linkFaults(place, copy, elements));
  const pictures = sourcesOf(copy, PICTURES).length;
  if (pictures < expected.pictures) faults.push(`${expected.pictures} pictures became ${pictures}`);
  if (copy.pictures.length !== pictures) faults.push("a picture is not in the checklist");
  return faults;
}

function withoutSigns(thread: string): string {
  return thread.replace(/^(?:[–·] |\d+\. )*(?:> )+/gm, "");
}

/** Addresses, each in the one form that it has for a browser. */
function normal(addresses: readonly string[]): string[] {
  return addresses.map((each) => {
    const whole = URL.canParse(each) ? new URL(each).href : each;
    return whole.replace(/%(?:2[1-9a]|5[b-e]|60|7[b-e])/gi, (code) => decodeURIComponent(code));
  });
}

/** The first list without what is in the second, each as often as it stands there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Links that are said to be kept are in the page, once for each occurrence; those that are said to be noted in a list. */
function linkFaults(place: PlaceId, copy: Copy, elements: ReturnType<typeof elementsOf>): string[] {
  if (place === "thread") {
    const gone = sourcesOf(copy, ["link-address"]).find(
      (address) => !bare(copy.text).includes(bare(address)),
    );
    return gone === undefined ? [] : [`an address is gone: ${gone}`];
  }
  const faults: string[] = [];
  const hrefs = elements.flatMap((each) => attributeOf(each, "href") ?? []);
  const kept = sourcesOf(copy, ["link-kept", "picture-linked", "address-linked"]);
  const [there, said] = [normal(hrefs), normal(kept)];
  for (const address of without(said, there)) faults.push(`a link is said to be kept: ${address}`);
  for (const address of without(there, said)) faults.push(`a link is not told of: ${address}`);
  const marks = elements.filter(
    (each) => each.tagName === "sup" && /^\[\d+\]$/.test(runsOf(each).join("")),
  );
  const noted = sourcesOf(copy, ["link-noted"]);
  if (marks.length < noted.length) faults.push(`${noted.length} notes, ${marks.length} marks`);
  const shown = bare(
    elements
      .filter(({ tagName }) => tagName === "p")
      .flatMap((each) => runsOf(each))
      .join(""),
  );
  for (const address of noted)
    if (!shown.includes(bare(address))) faults.push(`a note is gone: ${address}`);
  return faults;
}

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

  test("keeps words, notes and pictures when WeChat has stripped what it strips", () => {
    const { html } = sampleFor("wechat");
    const stripped = strippedAsWeChat(html ?? "");
    expect(runsOf(stripped)).toEqual(runsOf(html ?? ""));
    const kinds = (text: string): string[] => elementsOf(text).map(({ tagName }) => tagName);
    expect(kinds(stripped)).toEqual(kinds(html ?? ""));
    const styles = (text: string): string[] =>
      elementsOf(text).flatMap((each) => attributeOf(each, "style") ?? []);
    expect(styles(stripped)).toEqual(styles(html ?? ""));
  });

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

const posts = sharedPosts().filter(({ path }) => /^(?:series|newsletters)\//.test(path));

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
