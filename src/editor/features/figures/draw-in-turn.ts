/** So many are drawn in one task; each costs a few milliseconds, most of it for the address of its picture. */
const AT_ONCE = 4;

const waiting = new Set<() => void>();
let drawn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Draws at once, or in one of the next tasks where many are to be drawn in this one, so that whoever types meanwhile waits for
 * none. Returns what takes it back.
 */
export function drawInTurn(draw: () => void): () => void {
  next();
  if (waiting.size === 0 && drawn < AT_ONCE) {
    drawn++;
    draw();
  } else waiting.add(draw);
  return () => waiting.delete(draw);
}

function next(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    const turn = [...waiting].slice(0, AT_ONCE);
    drawn = turn.length;
    if (drawn > 0) next();
    for (const draw of turn) if (waiting.delete(draw)) draw();
  });
}
