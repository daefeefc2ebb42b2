/** Where toasts may stand, the best first; `floats.css` says where each is. */
const PLACES = ["bottom", "bottom-start", "bottom-end", "top", "top-start", "top-end"];

const CONTROLS =
  "button, a[href], input, select, textarea, summary, [role=button], [role=menuitem], [role=option], [role=tab], [role=checkbox]";

const TOAST = ".toast:not([data-ending-style])";

/** Pixels between the points that are looked at: less than any control is high. */
const STEP = 12;

/**
 * Lets toasts stand where they cover nothing that can be pressed or filled in; where they cover something everywhere, where
 * it is least. They stay where they are as long as that is free: nobody aims at what moves.
 */
export function placeToasts(list: HTMLElement): void {
  if (list.querySelector(TOAST) === null) {
    // One that fades out stays where it is.
    if (list.querySelector(".toast") === null) delete list.dataset["place"];
    return;
  }
  if (list.dataset["place"] && covered(list) === 0) return;
  let least = Number.POSITIVE_INFINITY;
  let best = "";
  for (const place of PLACES) {
    list.dataset["place"] = place;
    const count = covered(list);
    if (count >= least) continue;
    [least, best] = [count, place];
    if (count === 0) break;
  }
  list.dataset["place"] = best;
}

/** How many controls lie under the toasts. The words of a text are none, though there may be links among them. */
function covered(list: HTMLElement): number {
  const controls = new Set<Element>();
  for (const toast of list.querySelectorAll(TOAST)) {
    const { left, right, top, bottom } = toast.getBoundingClientRect();
    for (let y = top; y <= bottom; y += STEP)
      for (let x = left; x <= right; x += STEP) {
        const under = document.elementsFromPoint(x, y).find((each) => !list.contains(each));
        const control = under?.closest(CONTROLS);
        if (control instanceof HTMLElement && !control.isContentEditable) controls.add(control);
      }
  }
  return controls.size;
}
