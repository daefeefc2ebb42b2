/** The fields of what came from outside; none where it is no object. */
export function valuesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A number that can be reckoned with; 0 for anything else. */
export function givenNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** A text; "" for anything else. */
export function givenText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** An identity as Galley gives them, which leads nowhere wherever it is written; null for anything else. */
export function givenIdentity(value: unknown): string | null {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : null;
}

/** What `read` makes of each entry; none where there is no list. */
export function readEach<Read>(
  list: unknown,
  read: (value: unknown) => Read | null,
): readonly Read[] {
  if (!Array.isArray(list)) return [];
  return list.map(read).filter((found) => found !== null);
}
