import type { Profile } from "../../issue/profile/profile.ts";
import {
  type ItemPlace,
  itemsOf,
  linksIn,
  plainText,
  sectionsOf,
} from "../../issue/questions/index.ts";
import { itemParts } from "../../issue/shapes/index.ts";
import { withoutLe } from "../../issue/questions/verbs.ts";
import type { Issue } from "../../markdown/issue.ts";
import { cleanLink } from "../clean/clean-link.ts";
import { identityOfCleaned } from "../identity/identity.ts";
import { sourceOfCleaned } from "../learning/sources.ts";
import type { IssueDigest, ItemDigest, LinkDigest, SectionItems } from "./issue-digest.ts";

type ItemParts = ReturnType<typeof itemParts>;
type LinkPlace = ItemParts["links"][number];

/** Reads what an issue links to, and counts its items. `about` is what the issue says of itself in its head. */
export function digestIssue(
  { doc, profile }: Pick<Issue, "doc" | "profile">,
  about: Pick<IssueDigest, "number" | "headline" | "date" | "tags" | "category">,
): IssueDigest {
  const sections = sectionsOf(doc, profile);
  const items = new Map<number, ItemDigest>();
  const counts: SectionItems[] = [];
  for (const section of sections) {
    const places = itemsOf(section.node, section.from, profile);
    let commented = 0;
    for (const place of places) {
      const parts = itemParts(place, profile);
      if (hasComment(place, parts)) commented++;
      for (const [index, link] of parts.links.entries())
        if (isAbout(link, index, parts))
          items.set(link.from, digestOf(parts, index === 0, profile));
    }
    if (places.length > 0) counts.push({ title: section.title, items: places.length, commented });
  }
  let at = 0;
  const links = linksIn(doc).map((link): LinkDigest => {
    while ((sections[at]?.to ?? Infinity) <= link.from) at++;
    const section = sections[at];
    const inside = section !== undefined && section.from < link.from;
    const cleaned = cleanLink(link.href).href;
    return {
      key: identityOfCleaned(cleaned)?.key ?? null,
      href: link.href,
      source: sourceOfCleaned(cleaned),
      words: link.text,
      section: inside ? section.title : null,
      kind: inside ? section.kind : null,
      item: items.get(link.from) ?? null,
    };
  });
  const { number, headline, date, tags, category } = about;
  return {
    profileId: profile.id,
    number,
    headline,
    date,
    tags: [...tags],
    category,
    links,
    sections: counts,
  };
}

/** Whether the item is about what the link leads to; a link in a comment is not. */
function isAbout(link: LinkPlace, index: number, parts: ItemParts): boolean {
  if (index === 0) return true;
  if (parts.shape !== "verb-and-product") return false;
  const { product } = parts;
  return product !== null && product.from <= link.from && link.to <= product.to;
}

/** Whether an item says something beside its link, in its line or in a block below it. */
function hasComment({ blocks, line }: ItemPlace, { comment, shape }: ItemParts): boolean {
  if (comment !== null || shape === "lead-in" || shape === "no-link") return true;
  return blocks.some(({ node }) => node !== line && plainText(node) !== "");
}

function digestOf(
  { shape, organisation, verb, product }: ItemParts,
  first: boolean,
  profile: Profile,
): ItemDigest {
  return {
    shape,
    organisation: organisation && bareName(organisation.text),
    verb: verb && withoutLe(verb.text, profile),
    product: product?.text ?? null,
    first,
  };
}

/** `宇树（Unitree，杭州的公司）` is a name and what explains it. */
function bareName(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]\s*$/, "") || name;
}
