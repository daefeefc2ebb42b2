/** Of a page at this address. */
interface Page {
  /** By the page's own word; null where that is not known. */
  readonly siteName: string | null;
  readonly address: string;
}

/**
 * The title of a page without the name of its site, as `X | Site`, `X - Site` and `Site: X` have it, and without the
 * number that arXiv puts before. Cut is only what is the site's name, by the page's own word or by its address; a title
 * that is nothing else stays.
 */
export function withoutSite(title: string, page: Page): string {
  const rest = withoutSiteBehind(title, page);
  const before = BEFORE.exec(rest);
  return before?.[1] && before[2] && isSite(before[1], page) ? before[2] : rest;
}

/** The same of words that somebody gave a link: what they begin with may be what they speak of, and stays. */
export function withoutSiteBehind(given: string, page: Page): string {
  const isRepository = URL.canParse(page.address) && new URL(page.address).host === "github.com";
  let title = given.replace(isRepository ? REPOSITORY : ARXIV_NUMBER, "");
  for (;;) {
    const [, rest, name] = BEHIND.exec(title) ?? [];
    if (rest === undefined || name === undefined || !isSite(name, page)) return title;
    title = rest;
  }
}

/** `[2511.01846] `, as windows and bookmarks of arXiv have it. */
const ARXIV_NUMBER = /^\[(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?\]\s*(?=\S)/;

/** `GitHub - owner/name: what it is`, as windows have it. */
const REPOSITORY = /^GitHub - (?=[\w.-]+\/[\w.-]+)/;

const MARK = String.raw`(?:\s+(?:[-|·•–—»«:/_]|::|\|\|)\s+|\s*[|｜丨︱]\s*|_)`;
const BEHIND = new RegExp(`^(.*\\S)${MARK}(.+)$`, "u");
const BEFORE = new RegExp(`^(.*?\\S)(?:${MARK}|[:：]\\s*)(\\S.*)$`, "u");

function isSite(part: string, { siteName, address }: Page): boolean {
  if (siteName !== null && same(part, siteName)) return true;
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return isHost(part, hostname) || isPartOfSite(part, hostname, pathname);
}

/** Whether the words are a name in the host: `OpenAI` of openai.com, `The Verge` of www.theverge.com. */
function isHost(part: string, host: string): boolean {
  const name = bare(part);
  return (
    name !== "" && (bare(host) === name || labelsOf(host).some((label) => bare(label) === name))
  );
}

/**
 * Whether the words are the name of a part of the site: `Google Cloud Blog` of cloud.google.com/blog. Each is in the
 * host, or in the path, or says only what sort of part it is, and one at least is in the host.
 */
function isPartOfSite(part: string, host: string, path: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const labels = labelsOf(host).flatMap((label) => label.split("-"));
  const folders = path
    .toLowerCase()
    .split("/")
    .slice(0, 4)
    .flatMap((folder) => folder.split("-"));
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.some((word) => labels.includes(word) && !SORTS.has(word)) &&
    words.every((word) => labels.includes(word) || SORTS.has(word) || folders.includes(word))
  );
}

/** Longer is no name. */
const MOST_WORDS = 5;

/** What parts of sites are called everywhere. */
const SORTS: ReadonlySet<string> = new Set(
  "the a of for and blog blogs news newsroom docs documentation help center research engineering technical tech developer developers official site website press community www 博客 官方博客 官网 官方网站 新闻 文档 中文 研究".split(
    " ",
  ),
);

/** The parts of a host's name in small letters, but its end. */
const labelsOf = (host: string): string[] => host.toLowerCase().split(".").slice(0, -1);

function same(one: string, other: string): boolean {
  return bare(one) !== "" && bare(one) === bare(other);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^www\./, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
