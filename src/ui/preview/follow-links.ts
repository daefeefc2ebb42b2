/** Links within the page lead there by click and Enter: an address of their own would be Galley's. */
export function followLinks(document: Document, view: Window & typeof globalThis): void {
  const follow = (event: Event): void => {
    // What is asked is of the frame's window, and of its classes.
    if (!(event.target instanceof view.Element)) return;
    const to = event.target.closest<HTMLElement>("[data-to]")?.dataset["to"];
    if (to === undefined) return;
    event.preventDefault();
    (document.getElementById(to) ?? document.body).scrollIntoView();
  };
  document.addEventListener("click", follow);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter") follow(event);
  });
}
