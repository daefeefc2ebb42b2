/** See `cleanHtml`. */
type CleanHtml = (html: string, sectionLevel: number) => string;

let cleanHtml: CleanHtml | null = null;

/** What cleans pasted HTML; null until it is loaded, and then no HTML may be read. */
export function cleaner(): CleanHtml | null {
  return cleanHtml;
}

/** Loads what cleans pasted HTML: much, and not needed to write. Rejects where that is not possible now. */
export async function loadCleaner(): Promise<void> {
  if (cleanHtml) return;
  const module = await import("./clean-html.ts");
  cleanHtml = module.cleanHtml;
}
