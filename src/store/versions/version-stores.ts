/** The stores of versions. Nothing else is written with them, so that they are in the way of no save. */
export const VERSION_STORES = ["versions", "bases"] as const;

/** The keys of the versions of an issue; an array sorts behind every number. */
export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** The keys of the bases of an issue, in the one place and in the other. */
export function basesOf(id: string): readonly IDBKeyRange[] {
  return [0, 1].map((copy) => IDBKeyRange.bound([copy, id], [copy, id, []]));
}
