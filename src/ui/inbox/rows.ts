/** The row of a link, if it is there. */
export function rowIn(grid: HTMLElement | null, id: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null;
}
