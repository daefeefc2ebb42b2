/**
 * Leaves the field that has the focus when the page goes. What is typed in a field is kept when it is left, and no
 * browser tells a field that its page is. Heard before the session saves what there is.
 */
export function leaveFieldWithPage(): void {
  window.addEventListener(
    "pagehide",
    () => {
      const { activeElement } = document;
      const isField =
        activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
      if (isField) activeElement.blur();
    },
    { capture: true },
  );
}
