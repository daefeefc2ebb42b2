/** Number and headline, or what the file is called where it has none. */
export function issueName({
  number,
  title,
  fileName,
}: {
  readonly number: number | null;
  readonly title: string | null;
  readonly fileName: string;
}): string {
  return title === null ? fileName : [number, title].filter((part) => part !== null).join(" ");
}
