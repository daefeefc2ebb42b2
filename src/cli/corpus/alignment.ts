/** A run of blocks between two blocks on which both sides agree. */
export interface BlockRun {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

export interface Alignment {
  readonly agreed: number;
  /** Where the sides differ; neither empty on both sides nor touching another. */
  readonly stretches: readonly BlockRun[];
}

/** Aligns two lists of blocks by a longest common subsequence. */
export function align(expected: readonly string[], actual: readonly string[]): Alignment {
  const lengths = commonLengths(expected, actual);
  const stretches: { expected: string[]; actual: string[] }[] = [{ expected: [], actual: [] }];
  let agreed = 0;
  for (let i = 0, j = 0; i < expected.length || j < actual.length;) {
    const left = expected[i];
    const right = actual[j];
    if (left !== undefined && left === right) {
      agreed++;
      i++;
      j++;
      stretches.push({ expected: [], actual: [] });
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      stretches.at(-1)?.expected.push(left);
      i++;
    } else if (right !== undefined) {
      stretches.at(-1)?.actual.push(right);
      j++;
    }
  }
  return {
    agreed,
    stretches: stretches.filter((each) => each.expected.length + each.actual.length > 0),
  };
}

/** `result[i][j]`: the length of the longest common subsequence of what follows `i` and `j`. */
function commonLengths(expected: readonly string[], actual: readonly string[]): Uint32Array[] {
  const rows = Array.from(
    { length: expected.length + 1 },
    () => new Uint32Array(actual.length + 1),
  );
  for (let i = expected.length - 1; i >= 0; i--) {
    const row = rows[i];
    const below = rows[i + 1];
    if (!row || !below) continue;
    for (let j = actual.length - 1; j >= 0; j--) {
      row[j] =
        expected[i] === actual[j]
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
