let field: HTMLInputElement | null = null;

/**
 * Opens the browser's file chooser, and calls `take` with the files that are chosen; never, where none are. Its field
 * stands outside of all screens: one that changes while the chooser is open would take the choice with it. To be called
 * while a press is handled.
 */
export function chooseFiles(
  options: { readonly accept: string; readonly multiple: boolean },
  take: (files: readonly File[]) => void,
): void {
  // An earlier one that was given up waits for nobody any more.
  field?.remove();
  const input = Object.assign(document.createElement("input"), {
    ...options,
    type: "file",
    hidden: true,
  });
  field = input;
  input.addEventListener("change", () => {
    input.remove();
    const files = [...(input.files ?? [])];
    if (files.length > 0) take(files);
  });
  document.body.append(input);
  input.click();
}
