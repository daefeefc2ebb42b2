import { withoutSiteName } from "./site-name.ts";

/**
 * What announcements begin with before they name what they announce: a name begins with a capital, or is written as no
 * word is (`gpt-oss`, `o3`, `llama.cpp`). “Meet the team” names nothing.
 */
const ANNOUNCING =
  /^(?:[Ww]e(?:'|’)re\s+|[Nn]ow\s+)?(?:(?:[Mm]eet)\s+(?!(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our|[Mm]y|[Uu]s)\s)|(?:[Ii]ntroduc|[Aa]nnounc|[Pp]resent|[Ll]aunch|[Rr]eleas|[Uu]nveil)ing\s+(?!(?:[Oo]ur|[Yy]our|[Mm]y)\s))(?=(?:[Tt]he\s+|[Aa]n?\s+)?(?:["“‘「《(]?[\p{Lu}\p{N}\p{Script=Han}]|\p{Ll}+[\d.\p{Lu}-]\S))/u;
/** In Chinese the verb is one before 了, a colon, a quote or a Latin name; `发布会` and `开源模型` are words. */
const ANNOUNCING_IN_CHINESE =
  /^(?:隆重)?(?:介绍|推出|发布|宣布|开源|上线)(?:了\s*|[：:]\s*|\s*(?=[“「《\p{Script=Latin}\d]))/u;

/** What its maker does, behind the maker's name. */
const SAYS =
  /^(?:(?:has\s+)?(?:introduces|introduced|announces|announced|releases|released|launches|launched|unveils|unveiled|open-sources|open-sourced)\s+|(?:推出|发布|宣布|开源|上线)(?!会|者|日|社区|模型$)(?:了)?\s*)/iu;

const CODE_HOST = /^https?:\/\/(?:www\.)?(?:github\.com|huggingface\.co)\//;
/** `owner/name: what it is`, as pages of repositories and models are called. */
const REPOSITORY = /^[\w.-]+\/([\w.-]+)(?::\s.*)?$/;

/**
 * The product that the title of a page names, without what announces it, the site's name, or the organisation that
 * stands before it anyway. Never empty where the title is not.
 */
export function productOfTitle(
  title: string,
  organisation: string | null = null,
  href: string | null = null,
): string {
  const whole = title.replaceAll(/\s+/g, " ").trim();
  let product = withoutSiteName(whole, { organisation, href });
  const cut = (by: RegExp): void => {
    product = product.replace(by, "").trim() || product;
  };
  if (href !== null && CODE_HOST.test(href)) product = REPOSITORY.exec(product)?.[1] ?? product;
  cut(ANNOUNCING);
  cut(ANNOUNCING_IN_CHINESE);
  if (organisation && product.toLowerCase().startsWith(organisation.toLowerCase())) {
    const rest = product.slice(organisation.length).replace(/^(?:['’]s)?\s+|^[：:]\s*/u, "");
    const says = rest.replace(SAYS, "");
    // "OpenAI" alone, or "OpenAI o3": the name of a product may begin with that of its maker.
    if (says !== rest && says) product = says;
  }
  return product;
}
