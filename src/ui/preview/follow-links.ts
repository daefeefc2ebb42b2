/**
 * Links within the page lead there by click and Enter: an address of their own would be Galley's. Ends with `signal`.
 */
export function followLinks(
  document: Document,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  const follow = (event: Event): void => {
    // What is asked is of the frame's window, and of its classes.
    if (!(event.target instanceof view.Element)) return;
    const to = event.target.closest<HTMLElement>("[data-to]")?.dataset["to"];
    if (to === undefined) return;
    event.preventDefault();
    // By HTML, these two lead to the top where nothing has that name.
    const isTop = to === "" || to.toLowerCase() === "top";
    (document.getElementById(to) ?? (isTop ? document.body : null))?.scrollIntoView();
  };
  const followByEnter = (event: KeyboardEvent): void => {
    if (event.key === "Enter") follow(event);
  };
  document.addEventListener("click", follow, { signal });
  document.addEventListener("keydown", followByEnter, { signal });
}
