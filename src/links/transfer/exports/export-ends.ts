/** Ends of the names of files that programs export their links into, beside HTML. */
export const EXPORT_ENDS = ["csv", "tsv", "json", "jsonl", "ndjson", "txt", "org"] as const;

/** Whether a file's name says that it is an export. */
export function isExport(name: string): boolean {
  const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return EXPORT_ENDS.some((each) => each === end);
}
