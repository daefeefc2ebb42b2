import type { CDPSession, Locator, Page } from "@playwright/test";

/** What a drag carries, as the DevTools protocol takes it. */
export interface DragPayload {
  readonly items?: readonly {
    readonly mimeType: string;
    readonly data: string;
    readonly title?: string;
    readonly baseURL?: string;
  }[];
  readonly files?: readonly string[];
}

/** A link as Chromium gives it when it is dragged out of another page. */
export function draggedLink(href: string, title: string): DragPayload {
  return {
    items: [
      { mimeType: "text/uri-list", data: href, title },
      { mimeType: "text/html", data: `<a href="${href}">${title}</a>`, baseURL: href },
      { mimeType: "text/plain", data: href },
    ],
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Copy and link, which is what a browser allows for what is dragged out of it. */
const COPY_OR_LINK = 3;

/** Real input through the DevTools protocol: what Playwright itself cannot make. */
export class RealInput {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<RealInput> {
    return new RealInput(page, await page.context().newCDPSession(page));
  }

  /** Drags something from outside over `target` and drops it there. Events are trusted, data protected until the drop. */
  async drop(
    target: Locator | Point,
    payload: DragPayload,
    at: "top" | "middle" | "bottom" = "middle",
  ): Promise<void> {
    const point = await this.#pointOf(target, at);
    await this.#drag("dragEnter", point, payload);
    await this.#drag("dragOver", point, payload);
    await this.#drag("drop", point, payload);
  }

  /** As `drop`, but only hovers: for looking at the drop line. */
  async hoverWith(
    target: Locator | Point,
    payload: DragPayload,
    at: "top" | "middle" | "bottom" = "middle",
  ): Promise<void> {
    const point = await this.#pointOf(target, at);
    await this.#drag("dragEnter", point, payload);
    await this.#drag("dragOver", point, payload);
  }

  /** Types with an input method: each pre-edit text, with the key event a real one sends, then the chosen words. */
  async compose(steps: readonly string[], chosen: string): Promise<void> {
    for (const text of steps) await this.preEdit(text);
    await this.commit(chosen);
  }

  /** One step of a composition that goes on: the text an input method shows before it is chosen. "" gives it up. */
  async preEdit(text: string): Promise<void> {
    await this.#processKey("KeyN");
    await this.#session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** Ends the composition with these words; by Enter, where the hand pressed that to choose them. */
  async commit(chosen: string, by?: "Enter"): Promise<void> {
    if (by) await this.#processKey(by);
    await this.#session.send("Input.insertText", { text: chosen });
  }

  /** Drags with the mouse from one place to another in the page, in steps, as a hand does. */
  async dragWithMouse(
    from: Locator,
    to: Locator | Point,
    at: "top" | "middle" | "bottom",
  ): Promise<void> {
    await this.holdDrag(from, to, at);
    await this.#page.mouse.up();
  }

  /** As `dragWithMouse`, with the button still down. */
  async holdDrag(
    from: Locator,
    to: Locator | Point,
    at: "top" | "middle" | "bottom",
  ): Promise<void> {
    const start = await this.#pointOf(from, "middle");
    const end = await this.#pointOf(to, at);
    const { mouse } = this.#page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(start.x + 6, start.y + 6);
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.move(end.x, end.y);
  }

  /** Puts these texts on the clipboard as another program would, unsanitised, by their types. */
  async copyElsewhere(texts: Readonly<Record<string, string>>): Promise<void> {
    const copied = await this.#page.evaluate((given) => {
      const fill = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text);
      };
      window.addEventListener("copy", fill, { capture: true, once: true });
      return document.execCommand("copy");
    }, texts);
    if (!copied) throw new Error("the browser did not let the test fill the clipboard");
  }

  /** The key event that goes before every step of an input method. */
  async #processKey(code: string): Promise<void> {
    await this.#session.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Process",
      code,
      windowsVirtualKeyCode: 229,
    });
  }

  async #drag(
    type: "dragEnter" | "dragOver" | "drop",
    point: Point,
    payload: DragPayload,
  ): Promise<void> {
    await this.#session.send("Input.dispatchDragEvent", {
      type,
      ...point,
      data: {
        items: (payload.items ?? []).map((item) => ({ ...item })),
        files: [...(payload.files ?? [])],
        dragOperationsMask: COPY_OR_LINK,
      },
    });
  }

  async #pointOf(target: Locator | Point, at: "top" | "middle" | "bottom"): Promise<Point> {
    if ("x" in target) return target;
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${target.toString()} is not on the screen`);
    const y = { top: box.y + 2, middle: box.y + box.height / 2, bottom: box.y + box.height - 2 }[
      at
    ];
    return { x: box.x + Math.min(box.width / 2, 120), y };
  }
}

/** The ways to write words, between which no rule may tell. */
export const WAYS_TO_WRITE: Readonly<
  Record<string, (page: Page, input: RealInput, words: string) => Promise<void>>
> = {
  "by keys": (page, _input, words) => page.keyboard.type(words),
  "by an input method": (_page, input, words) => input.compose(["zhong", "zhong d"], words),
};

/** What an input method writes: Chinese, and the marks that its keyboard has. */
const COMPOSED = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]+)/u;

/** Writes as a hand does on a Chinese keyboard: what is Chinese is composed, all else typed. */
export async function writeAsInLife(page: Page, input: RealInput, words: string): Promise<void> {
  for (const run of words.split(COMPOSED)) {
    if (COMPOSED.test(run)) await input.compose(["zhong", "zhong w"], run);
    else if (run) await page.keyboard.type(run);
  }
}

/** The ways to type lines of Chinese with Markdown and Latin words among them, which must come to the same text. */
export const WAYS_TO_TYPE: typeof WAYS_TO_WRITE = {
  "by keys alone": (page, _input, words) => page.keyboard.type(words),
  "with the Chinese composed": writeAsInLife,
};
