const FOCUSABLE =
  "[data-region-focus], a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [contenteditable='true'], [tabindex='0']";

/** Where the focus goes that comes into a region: what the region names for that, its text, else its first control. */
export function firstFocusable(place: HTMLElement): HTMLElement | null {
  const shown = (selector: string): HTMLElement | null =>
    [...place.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility()) ??
    null;
  return shown("[data-region-focus], [contenteditable='true']") ?? shown(FOCUSABLE);
}
