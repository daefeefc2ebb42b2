/**
 * Selects what the preview in a pane shows of the copy, so that it can be copied by hand; false where it shows none.
 */
export function selectPreview(pane: ParentNode): boolean {
  const tree = pane.querySelector(".copy-preview")?.shadowRoot;
  const body = tree?.querySelector("[data-copy]") ?? pane.querySelector(".copy-plain, .thread");
  if (!body) return false;
  document.getSelection()?.selectAllChildren(body);
  return true;
}
