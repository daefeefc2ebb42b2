/** Milliseconds that the pointer rests on a button before its tip shows; none where one was shown just before. */
const REST = 500;
/** How long after a tip the next one shows at once. */
const STILL_WARM = 400;
/** Time to move the pointer from the button to its tip, which must be possible. */
const CROSSING = 120;

/** Watches for buttons with a `data-tip` under the pointer or focus. `show` gets the button, or null for none. */
export function watchTips(show: (button: HTMLElement | null) => void): () => void {
  const listening = new AbortController();
  let shown: HTMLElement | null = null;
  let closedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus when the window lost it: that it comes back is no reason for a tip. */
  let left: Element | null = null;

  const become = (button: HTMLElement | null): void => {
    clearTimeout(timer);
    if (button === shown) return;
    if (shown) closedAt = performance.now();
    shown = button;
    show(button);
  };
  const soon = (button: HTMLElement | null, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => become(button), wait);
  };
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    hear: (event: DocumentEventMap[Name]) => void,
  ) =>
    document.addEventListener(name, hear, {
      capture: true,
      passive: true,
      signal: listening.signal,
    });

  listen("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const button = tipped(target);
    if (button) {
      const warm = shown !== null || performance.now() - closedAt < STILL_WARM;
      soon(button, button === shown || warm ? 0 : REST);
    } else if (target instanceof Element && target.closest(".tip")) clearTimeout(timer);
    else soon(null, CROSSING);
  });
  listen("pointerdown", () => become(null));
  listen("keydown", () => become(null));
  listen("scroll", () => become(null));
  listen("focusin", ({ target }) => {
    const button = tipped(target);
    if (button && button !== left && button.matches(":focus-visible")) become(button);
    left = null;
  });
  listen("focusout", () => become(null));
  window.addEventListener("blur", () => (left = document.activeElement), {
    signal: listening.signal,
  });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}

function tipped(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tip]") : null;
}
