import { listAt, valueAt } from "../untrusted.ts";

/** What a page's JSON-LD says of the thing that the page is about; each as it stands there. */
export interface LinkedData {
  readonly headline: unknown;
  readonly authors: readonly unknown[];
  readonly date: unknown;
  readonly publisher: unknown;
  readonly summary: unknown;
}

/** Things that are looked at; pages have a few. */
const MOST_THINGS = 200;

const KINDS =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|SocialMediaPosting|\w*Posting|Report|Book|Chapter|Thesis|Dataset|Software\w*|VideoObject|PodcastEpisode|CreativeWork|Product)$/;

/** Finds, in the JSON-LD blocks of a page, the first thing that has a headline or a name and is of a kind that is read. */
export function linkedData(blocks: readonly string[]): LinkedData | null {
  const things = blocks.flatMap(thingsIn).slice(0, MOST_THINGS);
  const found = things.find((thing) => isOfKind(thing) && headline(thing) !== undefined);
  if (!found) return null;
  return {
    headline: headline(found),
    authors: listAt(found, "author").map(nameIn),
    date: valueAt(found, "datePublished") ?? valueAt(found, "uploadDate"),
    publisher: nameIn(valueAt(found, "publisher")),
    summary: valueAt(found, "description"),
  };
}

function thingsIn(block: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(block);
    return listAt({ value }, "value").flatMap((thing) => [thing, ...listAt(thing, "@graph")]);
  } catch {
    return [];
  }
}

function isOfKind(thing: unknown): boolean {
  return listAt(thing, "@type").some((type) => typeof type === "string" && KINDS.test(type));
}

function headline(thing: unknown): unknown {
  return valueAt(thing, "headline") ?? valueAt(thing, "name");
}

function nameIn(value: unknown): unknown {
  return typeof value === "string" ? value : valueAt(value, "name");
}
