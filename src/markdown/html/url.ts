import type { Engine } from "../../issue/profile/profile.ts";

/** An address as it is published: kramdown writes it as it is, GitHub encodes what no URL may hold (and no `%20` anew). */
export function publishedUrl(url: string, engine: Engine): string {
  if (engine === "kramdown") return url;
  return encodeURI(url.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/%25([0-9a-f]{2})/gi, "%$1");
}
