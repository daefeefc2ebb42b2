/** What stands for the title of a page nobody has named: its host, without `www.`; else the address. */
export function standInOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, "") || href : href;
}

/** Whether the words of a link only stand in for a title: the address again, or its host. */
export function isStandIn(words: string, href: string): boolean {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|^www\./i, "");
  return (
    bare(words) === standInOf(href) ||
    bare(words).replace(/\/$/, "") === bare(href).replace(/\/$/, "")
  );
}
