export interface NamedCount {
  readonly name: string;
  readonly count: number;
  /** In how many issues. */
  readonly issues: number;
}

/** Counts things under a key, in the spelling that they have most often. */
export interface NameCounter {
  /** `issue`: anything that stands for the issue in which it was found. */
  readonly add: (key: string, name: string, issue: unknown, count?: number) => void;
  /** The most frequent first; of the same frequency, those that came first. */
  readonly all: () => readonly NamedCount[];
}

export function createNameCounter(): NameCounter {
  const counts = new Map<
    string,
    { count: number; readonly issues: Set<unknown>; readonly names: Map<string, number> }
  >();
  return {
    add(key, name, issue, count = 1) {
      const known = counts.get(key) ?? { count: 0, issues: new Set(), names: new Map() };
      counts.set(key, known);
      known.count += count;
      known.issues.add(issue);
      known.names.set(name, (known.names.get(name) ?? 0) + count);
    },
    all: () =>
      [...counts.values()]
        .map(({ count, issues, names }) => {
          const [usual] = [...names].toSorted(([, a], [, b]) => b - a);
          return { name: usual?.[0] ?? "", count, issues: issues.size };
        })
        .toSorted((a, b) => b.count - a.count),
  };
}
