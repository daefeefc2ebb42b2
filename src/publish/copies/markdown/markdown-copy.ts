import type { PlaceCopy, PlaceSetting } from "../place.ts";

/** The Markdown of an issue, what became what in the setting's report. */
export function markdownCopy({ markdown, report }: PlaceSetting): PlaceCopy {
  const { text, became } = markdown();
  for (const { kind, sources } of became) for (const source of sources) report.add(kind, source);
  return { html: null, text, limits: [] };
}
