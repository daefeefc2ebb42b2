/** Runs tasks in the order in which they come, so many of them at once. */
export interface Lane {
  readonly run: <Result>(task: () => Promise<Result>) => Promise<Result>;
}

export function createLane(atOnce: number): Lane {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return {
    async run(task) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
  };
}
