import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { type Issue, parseIssue, publishedHtml } from "../../../markdown/index.ts";
import { figureRowHtml } from "../../preview/figure-row.ts";
import type { Copy, LimitKind, PlaceId } from "../index.ts";
import { threadWeightOf } from "../thread/weight.ts";
import { attributeOf, bare, elementsOf, firstMissing, runsOf } from "./html.ts";

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
export function expectedOf(issue: Issue) {
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
    // Code in a quote has the quote's sign before each of its lines.
    runs: runsOf(page, isLiquid)
      .filter((run) => !/\{[{%]/.test(run))
      .flatMap((run) => run.split("\n")),
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

export function sourcesOf(copy: Copy, kinds: readonly string[]): string[] {
  return copy.became.filter(({ kind }) => kinds.includes(kind)).flatMap(({ sources }) => sources);
}

/** What is wrong with a copy, [] where nothing is. */
export function faultsOf(place: PlaceId, expected: Expected, copy: Copy): string[] {
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
  if (missing !== null) faults.push(`words are missing or out of order: ${missing}`);
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
  faults.push(...linkFaults(place, copy, elements), ...limitFaults(place, copy));
  if (place === "wechat") faults.push(...uncoloured(copy.html ?? ""));
  const pictures = sourcesOf(copy, PICTURES).length;
  if (pictures < expected.pictures) faults.push(`${expected.pictures} pictures became ${pictures}`);
  if (copy.pictures.length !== pictures) faults.push("a picture is not in the checklist");
  return faults;
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

/** Words in an element that says no colour of its own, which a dark mode would grey. */
export function uncoloured(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const isColoured = /(?:^|;)\s*color:#[0-9a-f]{6}/.test(attributeOf(element, "style") ?? "");
    const words = element.childNodes.flatMap((node) => ("value" in node ? node.value.trim() : []));
    const said = words.join("");
    return said === "" || isColoured ? [] : [`words without a colour: ${element.tagName} ${said}`];
  });
}

/** What a copy says of its limits is what it takes of them. */
function limitFaults(
  place: PlaceId,
  { html, limits, parts, title, digest, became }: Copy,
): string[] {
  const bytes = new TextEncoder().encode(html ?? "").length;
  const isPictured = became.some(({ kind }) => kind === "picture-by-hand");
  const taken: Readonly<Record<PlaceId, Partial<Record<LimitKind, number>>>> = {
    wechat: {
      "html-characters": (html ?? "").length,
      "content-bytes": bytes,
      title: Array.from(title).length,
      digest: Array.from(digest).length,
    },
    substack: {
      "mail-bytes":
        bytes + 450 * elementsOf(html ?? "").filter(({ tagName }) => tagName === "a").length,
    },
    mail: { "html-bytes": bytes },
    buttondown: {},
    plain: {},
    thread: {
      "part-weight": Math.max(0, ...parts.map(({ text }) => threadWeightOf(text))),
      "part-pictures": Math.max(0, ...parts.map(({ pictures }) => pictures)),
    },
  };
  const told = Object.fromEntries(limits.map(({ kind, used }) => [kind, used]));
  const faults =
    JSON.stringify(told) === JSON.stringify(taken[place])
      ? []
      : [`its limits are not told: ${JSON.stringify([told, taken[place]])}`];
  if (Array.from(digest).length > 128) faults.push("the digest is too long");
  if (place === "thread" && isPictured !== parts.some(({ pictures }) => pictures > 0))
    faults.push("pictures are in no part");
  const heavy = parts.filter(({ text }) => threadWeightOf(text) > 280);
  // Only a word that nothing may cut is heavier by itself.
  for (const { text } of heavy)
    if (/\s/.test(text.trim())) faults.push(`a part is over its limit: ${text}`);
  return faults;
}

/** Links that are said to be kept are in the page, once for each occurrence; those that are said to be noted in a list. */
function linkFaults(place: PlaceId, copy: Copy, elements: ReturnType<typeof elementsOf>): string[] {
  if (place === "thread") {
    let left = bare(copy.text);
    // The longest first, since one may begin with another; each takes its place in the text with it.
    const addresses = sourcesOf(copy, ["link-address"]).map(bare);
    return addresses
      .toSorted((one, other) => other.length - one.length)
      .flatMap((address) => {
        const at = left.indexOf(address);
        if (at < 0) return [`an address is gone: ${address}`];
        left = `${left.slice(0, at)}\0${left.slice(at + address.length)}`;
        return [];
      });
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
  // One address has one number, and no other address has it: marks stand in the order of what was noted.
  if (marks.length === noted.length) {
    const pairs = new Set(
      noted.map((address, at) => `${address} ${runsOf(marks[at] ?? "").join("")}`),
    );
    if (pairs.size !== new Set(noted).size) faults.push("an address has several numbers");
    const numbers = new Set(marks.map((mark) => runsOf(mark).join("")));
    if (numbers.size !== pairs.size) faults.push("a number stands for several addresses");
  }
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
