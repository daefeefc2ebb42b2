/** Shows a picture as large as its window lets it, as al-folio does, until a click or a key. */
export function zoomInSite(picture: HTMLImageElement, alt: string, close: string): void {
  const document = picture.ownerDocument;
  const dialog = document.createElement("dialog");
  dialog.className = "site-zoom";
  dialog.setAttribute("aria-label", alt || close);
  const large = document.createElement("img");
  large.src = picture.src;
  large.alt = alt;
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", close);
  button.textContent = "×";
  dialog.append(large, button);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    // It is the picture that Escape closes, and not the preview.
    event.stopPropagation();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    picture.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
