/**
 * Opens a form below an element, in the browser's top layer, so that no box of the text cuts it off; above the element where there is no room
 * below. It stays there while the text is scrolled.
 */
export function openFields(form: HTMLFormElement, anchor: HTMLElement): void {
  form.popover = "manual";
  anchor.append(form);
  form.showPopover();
  const place = (): void => {
    if (!form.isConnected) return removeEventListener("scroll", place, true);
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { width, height } = form.getBoundingClientRect();
    const isBelow = bottom + SPACE + height <= innerHeight || top < height + SPACE;
    const at = isBelow ? bottom + SPACE : top - SPACE - height;
    form.style.left = `${Math.max(SPACE, Math.min(left, innerWidth - width - SPACE))}px`;
    form.style.top = `${Math.max(SPACE, Math.min(at, innerHeight - height - SPACE))}px`;
  };
  addEventListener("scroll", place, true);
  new ResizeObserver(place).observe(form);
  place();
  focusFields(form);
}

/** Pixels between a form and what it belongs to, and the edges of the window. */
const SPACE = 8;

/** Puts the caret into the first field that is empty or ends in an open folder, else selects the first. */
function focusFields(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll("input")];
  const first = inputs.find(({ value }) => value === "" || value.endsWith("/")) ?? inputs[0];
  first?.focus();
  if (first?.value.endsWith("/")) first.setSelectionRange(first.value.length, first.value.length);
  else first?.select();
}
