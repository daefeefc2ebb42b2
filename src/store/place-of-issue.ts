/** The place of a field of an issue, for what stands in it and is not done; gone with the issue. */
export function placeOfIssue(id: string, field: string): string {
  return `issue:${id}:${field}`;
}
