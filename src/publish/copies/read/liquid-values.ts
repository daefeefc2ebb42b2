import { type PublishedAt, SCHEME } from "../published-at.ts";

/** A Liquid output or tag. */
export const LIQUID_IN_WORDS = /\{\{-?[^]*?-?\}\}|\{%-?[^]*?-?%\}/g;

const OUTPUT = /^\{\{-?\s*([^]*?)\s*-?\}\}$/;

/**
 * What the site puts where a Liquid output stands, as far as the profile tells: `{{ site.url }}`, `{{ site.baseurl }}`,
 * `{{ page.url }}` and texts in quotes, with the filters that make addresses. null where only the site knows.
 */
export function valueOfOutput(liquid: string, at: PublishedAt): string | null {
  const expression = OUTPUT.exec(liquid)?.[1];
  if (expression === undefined) return null;
  const [first = "", ...filters] = expression.split("|").map((part) => part.trim());
  let value = valueOf(first, at);
  for (const filter of filters) value = value === null ? null : filtered(value, filter, at);
  return value;
}

function valueOf(term: string, at: PublishedAt): string | null {
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(term);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  const site = at.site === null ? null : new URL(at.site);
  switch (term) {
    case "site.url":
      return site && site.origin;
    case "site.baseurl":
      return site ? site.pathname.replace(/\/$/, "") : "";
    case "page.url":
      // The post below the site: Jekyll's filters put what stands before it.
      return at.post === null || at.site === null ? null : at.post.slice(at.site.length);
    default:
      return null;
  }
}

function filtered(value: string, filter: string, at: PublishedAt): string | null {
  const [, name = "", argument = ""] = /^(\w+)\s*(?::\s*([^]*))?$/.exec(filter) ?? [];
  const other = argument === "" ? null : valueOf(argument, at);
  switch (name) {
    case "relative_url":
    case "absolute_url":
      return at.site === null || SCHEME.test(value)
        ? value
        : `${at.site}/${value.replace(/^\/+/, "")}`;
    case "prepend":
      return other === null ? null : other + value;
    case "append":
      return other === null ? null : value + other;
    case "escape":
    case "uri_escape":
    case "strip":
      return value;
    default:
      return null;
  }
}

/** A text with the outputs that are known put in. */
export function withValues(text: string, at: PublishedAt): string {
  return text.replace(LIQUID_IN_WORDS, (liquid) => valueOfOutput(liquid, at) ?? liquid);
}
