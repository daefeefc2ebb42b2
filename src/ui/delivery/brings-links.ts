/** Whether Galley's address brings links: from the bookmarklet behind `#add=`, or from the share sheet in its query. */
export function bringsLinks({ hash, search }: Pick<Location, "hash" | "search">): boolean {
  return hash.startsWith("#add=") || /[?&](?:title|text|url)=/.test(search);
}
