import { describe, expect, test } from "vitest";
import { defaultProfile, SHIPPED_PROFILES } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { profileForText } from "../../markdown/profile-of.ts";
import { sharedPosts } from "../../markdown/testing/shared-posts.ts";
import { type Copy, copiesOf } from "./index.ts";
import { attributeOf, elementsOf } from "./testing/html.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";

await complete();

/** What every mail program keeps, Gmail, Outlook and those of telephones among them. */
const TAGS = new Set(
  "html head meta title body div table tbody tr td th h1 h2 h3 h4 p ul ol li a img br hr strong em s u sup sub code pre".split(
    " ",
  ),
);
const PROPERTIES =
  /^(?:background-color|border(?:-(?:top|left|bottom|collapse))?|color|display|font-(?:family|size|weight)|height|line-height|margin|max-(?:height|width)|overflow|padding(?:-top)?|text-(?:align|decoration)|white-space|width|word-wrap)$/;
/** What some of them take with the whole style that it stands in, or fetch from elsewhere. */
const NEVER =
  /url\(|var\(|calc\(|!important|expression|@|(?:^|[\s:])-\d|\d(?:rem|vw|vh)|position|float|flex|grid/i;

/** What a program of mails would lose of a copy, [] for nothing. */
function faultsOfMail({ html, limits }: Copy): string[] {
  const faults: string[] = [];
  for (const element of elementsOf(html ?? "")) {
    const { tagName } = element;
    const has = (name: string): string | null => attributeOf(element, name);
    if (!TAGS.has(tagName)) faults.push(`an element that is not kept: ${tagName}`);
    for (const declaration of (has("style") ?? "").split(";").filter(Boolean)) {
      const [property = "", value = ""] = declaration.split(/:(.*)/s);
      if (!PROPERTIES.test(property) || NEVER.test(value)) faults.push(`a style: ${declaration}`);
    }
    for (const name of ["class", "id", "srcset", "background"])
      if (has(name) !== null) faults.push(`an attribute: ${name}`);
    if (tagName === "img") {
      if (!/^https?:\/\//.test(has("src") ?? "")) faults.push(`a picture from ${has("src")}`);
      if (/\.svg/.test(has("src") ?? "")) faults.push("a picture that is not shown");
      if (has("alt") === null) faults.push("a picture without alt");
      // Word goes by the attribute, and not by the style.
      if (!/^\d+$/.test(has("width") ?? "")) faults.push("a picture without width");
    }
    if (tagName === "a" && !/^[a-z]+:/i.test(has("href") ?? ""))
      faults.push(`a link to ${has("href")}`);
  }
  if (!/^<!doctype html>\n<html lang="[\w-]+"/.test(html ?? "")) faults.push("no head");
  const bytes = new TextEncoder().encode(html ?? "").length;
  const told = limits.find(({ kind }) => kind === "html-bytes");
  if (told?.used !== bytes || told.most !== 102 * 1024) faults.push("its size is not told");
  return faults;
}

describe("a mail has what mail programs keep, and nothing else", () => {
  const texts = Object.entries({ "the sample": SAMPLE, ...ODD_DOCUMENTS });
  test.each(texts)("of %s", (_, text) => {
    const copy = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("mail");
    expect(faultsOfMail(copy)).toEqual([]);
  });

  test("and what is said behind the subject comes first, unseen in the mail itself", () => {
    const { html, digest } = copiesOf(parseIssue(SAMPLE, SAMPLE_PROFILE), SAMPLE_NAME)("mail");
    const [first] = elementsOf(html ?? "").filter(({ tagName }) => tagName === "div");
    expect(html).toMatch(new RegExp(`<body[^>]*><div style="display:none[^>]*>${digest}`));
    expect(first && attributeOf(first, "style")).toContain("max-height:0");
  });
});

const posts = sharedPosts().filter(({ path }) => /^(?:series|newsletters)\//.test(path));

describe.runIf(posts.length > 0)("a mail of a real post", () => {
  test.each(posts)("has what mail programs keep: $path", ({ path, text }) => {
    const profile: Profile = {
      ...profileForText(text, [defaultProfile(), ...SHIPPED_PROFILES]),
      site: { address: "https://site.example/blog", post: "/{year}/{slug}/" },
    };
    const name = path.slice(path.lastIndexOf("/") + 1);
    expect(faultsOfMail(copiesOf(parseIssue(text, profile), name)("mail"))).toEqual([]);
  });
});
