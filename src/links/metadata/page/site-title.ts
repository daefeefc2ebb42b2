/**
 * The title of a page without the name of its site, as `X | Site`, `X - Site` and `Site: X` have it. Cut is only what is
 * the site's name, by the page's own word or by its host; a title that is nothing else stays.
 */
export function withoutSite(title: string, siteName: string | null, host: string): string {
  const isSite = (part: string): boolean =>
    (siteName !== null && same(part, siteName)) || isHost(part, host);
  const behind = BEHIND.exec(title);
  if (behind?.[1] && behind[2] && isSite(behind[2])) {
    return withoutSite(behind[1], siteName, host);
  }
  const before = BEFORE.exec(title);
  return before?.[1] && before[2] && isSite(before[1]) ? before[2] : title;
}

const MARK = String.raw`(?:\s+(?:[-|·•–—»«:/_]|::|\|\|)\s+|\s*[|｜丨︱]\s*|_)`;
const BEHIND = new RegExp(`^(.*\\S)${MARK}(.+)$`, "u");
const BEFORE = new RegExp(`^(.*?\\S)(?:${MARK}|[:：]\\s*)(\\S.*)$`, "u");

/** Whether the words are a name in the host: `OpenAI` of openai.com, `The Verge` of www.theverge.com. */
function isHost(part: string, host: string): boolean {
  const name = bare(part);
  const labels = host.toLowerCase().split(".").slice(0, -1);
  return name !== "" && (bare(host) === name || labels.some((label) => bare(label) === name));
}

function same(one: string, other: string): boolean {
  return bare(one) !== "" && bare(one) === bare(other);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^www\./, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
