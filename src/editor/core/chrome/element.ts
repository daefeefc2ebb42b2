/** Makes an element of the editor's own chrome: not editable, and marked so that nobody takes it for the document. */
export function chrome<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.contentEditable = "false";
  element.dataset["chrome"] = "";
  element.append(...children);
  return element;
}

/** A button of the chrome. A press keeps the selection of the text; `act` runs on click and on Enter or Space. */
export function chromeButton(
  className: string,
  act: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = chrome("button", className, ...children);
  button.type = "button";
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
  return button;
}
