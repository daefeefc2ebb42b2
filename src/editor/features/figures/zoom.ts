import type { EditorView } from "@tiptap/pm/view";

/** Shows a picture as large as the window lets it, as the site does, until a click, Escape or Space. */
export function zoomPicture(picture: HTMLImageElement, view: EditorView): void {
  const dialog = document.createElement("dialog");
  dialog.className = "zoom";
  dialog.setAttribute("aria-label", picture.alt);
  const large = document.createElement("img");
  large.src = picture.src;
  large.alt = picture.alt;
  dialog.append(large);
  const close = (): void => dialog.close();
  dialog.addEventListener("click", close);
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    view.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
