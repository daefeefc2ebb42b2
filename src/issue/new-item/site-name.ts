/** What a page's site may be called: by whose it is, and by its address. */
export interface PageSite {
  readonly organisation?: string | null;
  readonly href?: string | null;
}

/**
 * The title of a page without the name of its site or of whose it is, before or behind it: `GPT-6 | OpenAI`,
 * `OpenAI: GPT-6`. What is neither stays, whatever marks stand before it; so does a title that is nothing else.
 */
export function withoutSiteName(title: string, site: PageSite): string {
  const behind = BEHIND.exec(title);
  if (behind?.[1] && behind[2] && isName(behind[2], site)) return withoutSiteName(behind[1], site);
  const before = BEFORE.exec(title);
  return before?.[1] && before[2] && isName(before[1], site) ? before[2] : title;
}

const MARK = String.raw`(?:\s+[|·•–—/-]\s+|\s*[|｜丨]\s*|_)`;
const BEHIND = new RegExp(String.raw`^(.*\S)${MARK}(\S.*)$`, "u");
const BEFORE = new RegExp(String.raw`^(.*?\S)(?:${MARK}|：\s*|:\s+)(\S.*)$`, "u");

/** What sites add to their name: `OpenAI Blog`, `Acme Research`, `某网官网`. */
const ADDED =
  /(?:\s+(?:blog|news|newsroom|research|labs?|docs|documentation|developers?|engineering|team|ai)|\s*(?:官网|官方网站|博客))+$/iu;

function isName(part: string, { organisation, href }: PageSite): boolean {
  const names = [part, part.replace(ADDED, "")].map(bare).filter((name) => name !== "");
  const own = [organisation ?? "", (organisation ?? "").replace(ADDED, "")].map(bare);
  if (names.some((name) => own.includes(name))) return true;
  const labels = labelsOf(href ?? "");
  // `deepmind.google` is Google DeepMind.
  const words = part.toLowerCase().split(/\s+/).map(bare);
  return (
    names.some((name) => labels.slice(0, -1).includes(name)) ||
    (words.length > 1 && words.every((word) => labels.includes(word)))
  );
}

/** The parts of an address's host. On a front page, the name of the site is what the page is about. */
function labelsOf(href: string): readonly string[] {
  if (!URL.canParse(href)) return [];
  const { hostname, pathname } = new URL(href);
  return pathname === "/"
    ? []
    : hostname
        .replace(/^www\./, "")
        .split(".")
        .map(bare);
}

function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
