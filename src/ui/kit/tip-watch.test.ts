// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchTips } from "./tip-watch.ts";

let shown: (string | null)[] = [];
let end: () => void = () => undefined;

const named = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
};

function point(id: string, pointerType = "mouse"): void {
  const event = new MouseEvent("pointerover", { bubbles: true });
  named(id).dispatchEvent(Object.assign(event, { pointerType }));
}

describe("tips", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<button id="a" data-tip=""><svg id="in-a"></svg></button>
      <button id="b" data-tip=""></button><p id="text"></p><div class="tip" id="tip"></div>`;
    shown = [];
    end = watchTips((button) => shown.push(button?.id ?? null));
  });
  afterEach(() => {
    end();
    vi.useRealTimers();
  });

  it("show once the pointer rests on a button, and the next one at once", () => {
    point("in-a");
    vi.advanceTimersByTime(400);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(200);
    point("b");
    vi.advanceTimersByTime(10);
    expect(shown).toEqual(["a", "b"]);
  });

  it("go when the pointer does, unless it goes onto the tip", () => {
    point("a");
    vi.advanceTimersByTime(600);
    point("text");
    point("tip");
    vi.advanceTimersByTime(1_000);
    expect(shown).toEqual(["a"]);
    point("text");
    vi.advanceTimersByTime(1_000);
    expect(shown).toEqual(["a", null]);
  });

  it("go with a press and with a key, and never come by touch", () => {
    point("a");
    vi.advanceTimersByTime(600);
    named("a").dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    expect(shown).toEqual(["a", null]);
    vi.advanceTimersByTime(1_000);
    point("b", "touch");
    vi.advanceTimersByTime(1_000);
    expect(shown).toEqual(["a", null]);
  });

  it("show for a button that the keyboard has come to", () => {
    const button = named("a");
    Object.assign(button, { matches: () => true });
    button.focus();
    expect(shown).toEqual(["a"]);
    button.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(shown).toEqual(["a", null]);
  });
});
