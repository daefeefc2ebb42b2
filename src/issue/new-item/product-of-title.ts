/** What announcements begin with before they name what they announce. */
const ANNOUNCING =
  /^(?:we(?:'|’)re\s+|now\s+)?(?:introducing|announcing|presenting|launching|releasing|unveiling|meet)\s+|^(?:隆重)?(?:介绍|推出|发布|宣布|开源|上线)(?:了)?[：:\s]*/iu;
/** What pages write behind their own title: `GPT-6 | OpenAI`, `GPT-6 - OpenAI`, `GPT-6 — OpenAI`. */
const SITE = /\s*(?:\s[|·•–—-]\s|[|｜])\s*[^|｜]*$/u;

/**
 * The product that the title of a page names, without what announces it, the site's name, or the organisation that
 * stands before it anyway. Never empty where the title is not.
 */
export function productOfTitle(title: string, organisation: string | null = null): string {
  const whole = title.replaceAll(/\s+/g, " ").trim();
  let product = whole;
  const cut = (by: RegExp): void => {
    product = product.replace(by, "").trim() || product;
  };
  cut(SITE);
  cut(ANNOUNCING);
  if (organisation && product.toLowerCase().startsWith(organisation.toLowerCase())) {
    const rest = product.slice(organisation.length).replace(/^(?:['’]s)?\s+|^[：:]\s*/u, "");
    const says = rest.replace(
      /^(?:(?:has\s+)?(?:introduces|introduced|announces|announced|releases|released|launches|launched|unveils|unveiled|open-sources|open-sourced)\s+|(?:推出|发布|宣布|开源|上线)(?:了)?\s*)/iu,
      "",
    );
    // "OpenAI" alone, or "OpenAI o3": the name of a product may begin with that of its maker.
    if (says !== rest && says) product = says;
  }
  return product;
}
