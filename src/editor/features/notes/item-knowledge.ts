import type { Node } from "@tiptap/pm/model";
import type { SectionRules } from "../../../issue/profile/profile.ts";
import type { ItemPlace } from "../../../issue/questions/index.ts";
import { linksIn } from "../../../issue/questions/index.ts";
import type { LinkPlace } from "../../../issue/questions/links.ts";
import { isStandIn, itemParts, organisationOf, verbOf } from "../../../issue/shapes/index.ts";
import type { LinkKnowledge } from "../../core/link-service.ts";
import { slotsOf } from "../../queries/slots.ts";
import { whatWasCleaned } from "../../queries/what-was-cleaned.ts";
import type { EditorContext } from "../../core/editor-context.ts";
import type { ItemFlag } from "../../queries/item-flag.ts";
import { placeOf } from "../../queries/place-of.ts";

export interface ItemKnowledge {
  /** For the item's element; the style draws them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly flags: readonly ItemFlag[];
}

/** What is known of the items of a document. Each address is asked about once. */
export function knowledgeOf(
  doc: Node,
  context: EditorContext,
  dismissed: ReadonlySet<string>,
): (item: Node, pos: number, rules: SectionRules | null) => ItemKnowledge {
  const known = new Map<string, LinkKnowledge>();
  const about = (href: string): LinkKnowledge => {
    const now = known.get(href) ?? context.links.about(href);
    known.set(href, now);
    return now;
  };
  const counts = new Map<string, number>();
  for (const { href } of linksIn(doc)) {
    const { key } = about(href);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (item, pos, rules) => {
    const links = linksIn(item, pos + 1);
    const [first] = links;
    if (!first) return { attributes: withoutLink(item, rules, context), flags: [] };
    const flags = links.flatMap(({ href }) => flagsOf(about(href), counts, context));
    const arrived = about(first.href).arrived
      ? [
          ...offerOf(placeOf(item, pos), first.href, rules, context, dismissed),
          ...noteOf(item, about(first.href), context),
          ...lackOf(first, context),
        ]
      : [];
    const all = [...flags, ...arrived].slice(0, MOST_FLAGS);
    const more = moreOf(about(first.href), first.href, context);
    return {
      attributes: {
        ...(more ? { "data-more": more } : {}),
        ...(all.length > 0
          ? { "data-flags": String(all.length), "data-flag-words": wordsIn(all) }
          : {}),
      },
      flags: all,
    };
  };
}

/** What flags say where there is no margin for them. */
function wordsIn(flags: readonly ItemFlag[]): string {
  return flags
    .map(({ kind, words }) => (kind === "suits" || kind === "note" ? words : `⚠ ${words}`))
    .join(" · ");
}

/** More lines than these have no room beside an item. */
const MOST_FLAGS = 3;

/** An item without a link, where the section's items have one; while it is empty it is only waiting. */
function withoutLink(
  item: Node,
  rules: SectionRules | null,
  { texts }: EditorContext,
): Record<string, string> {
  if (!rules || rules.linkOptional || item.textContent.trim() === "") return {};
  return { "data-shape": "no-link", "data-shape-name": "", "data-host": texts.item.noLink };
}

function flagsOf(
  { key, elsewhere, answer }: LinkKnowledge,
  counts: ReadonlyMap<string, number>,
  { texts: { item: words } }: EditorContext,
): ItemFlag[] {
  const [nearest] = elsewhere;
  const flags: ItemFlag[] = [];
  if (key !== null && (counts.get(key) ?? 0) > 1)
    flags.push({ kind: "twice", words: words.twice, key });
  if (nearest)
    flags.push({ kind: "elsewhere", words: words.alsoIn(nearest.label), go: nearest.go });
  if (answer?.kind === "gone") flags.push({ kind: "answer", words: words.gone(answer.status) });
  if (answer?.kind === "moved") flags.push({ kind: "answer", words: words.moved });
  if (answer?.kind === "no-answer") flags.push({ kind: "answer", words: words.noAnswer });
  return flags;
}

function offerOf(
  place: ItemPlace,
  href: string,
  rules: SectionRules | null,
  { links, profile, texts }: EditorContext,
  dismissed: ReadonlySet<string>,
): ItemFlag[] {
  if (!rules) return [];
  const { title, product } = itemParts(place, profile);
  const { line } = place;
  const better = links.betterSection(
    {
      href,
      title: (product ?? title)?.text ?? null,
      organisation: line && organisationOf(line, 0, profile),
      verb: line && verbOf(line, 0, profile),
    },
    rules,
  );
  if (!better || better === rules) return [];
  const offer = `${href} ${better.title}`;
  if (dismissed.has(offer)) return [];
  return [{ kind: "suits", words: texts.item.better(better.title), rules: better, offer }];
}

/** The words that came with a link, while its item has no comment. */
function noteOf(item: Node, { note }: LinkKnowledge, { profile }: EditorContext): ItemFlag[] {
  const isWaited = slotsOf(item, profile).some(({ name }) => name === "comment");
  return note !== null && isWaited ? [{ kind: "note", words: note, note }] : [];
}

/** A link that is called by its host is not named yet. */
function lackOf({ text, href }: LinkPlace, { texts }: EditorContext): ItemFlag[] {
  return isStandIn(text, href) ? [{ kind: "answer", words: texts.item.untitled }] : [];
}

/** What the note adds when it is approached, in lines. */
function moreOf(
  { arxiv, facts, cleaned }: LinkKnowledge,
  href: string,
  { texts }: EditorContext,
): string {
  const words = texts.item;
  const [author, ...others] = facts?.authors ?? [];
  const by = author && (others.length > 0 ? words.andOthers(author) : author);
  return [
    arxiv && !href.includes(arxiv) ? `arXiv ${arxiv}` : "",
    [by, facts?.date].filter(Boolean).join(" · "),
    cleaned ? words.cleaned(whatWasCleaned(cleaned.original, href)) : "",
  ]
    .filter(Boolean)
    .join("\n");
}
