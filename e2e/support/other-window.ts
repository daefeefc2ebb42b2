import type { Locator, Page } from "@playwright/test";
import type { DragPayload } from "./input.ts";

/** No drag starts so late; in milliseconds. */
const DRAG_STARTS_WITHIN = 5_000;

/**
 * Begins a real drag of something in one window and returns what the browser lets it carry, to be dropped in another
 * window. The mouse is the protocol's own: Playwright's would keep the drag within its page.
 */
export async function dragOutOf(page: Page, source: Locator): Promise<DragPayload> {
  const session = await page.context().newCDPSession(page);
  await page.bringToFront();
  await source.scrollIntoViewIfNeeded();
  const box = await source.boundingBox();
  if (!box) throw new Error(`${source.toString()} is not on the screen`);
  const x = box.x + Math.min(box.width / 2, 40);
  const y = box.y + box.height / 2;
  const mouse = (type: "mouseMoved" | "mousePressed" | "mouseReleased", by = 0, buttons = 1) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x: x + by,
      y: y + by,
      button: buttons === 0 && type === "mouseMoved" ? "none" : "left",
      buttons,
      clickCount: 1,
    });
  await session.send("Input.setInterceptDrags", { enabled: true });
  const intercepted = new Promise<DragPayload>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no drag has started")), DRAG_STARTS_WITHIN);
    session.once("Input.dragIntercepted", ({ data }) => {
      clearTimeout(late);
      resolve(data);
    });
  });
  await mouse("mouseMoved", 0, 0);
  await mouse("mousePressed");
  for (const by of [4, 8, 12, 16]) await mouse("mouseMoved", by);
  const payload = await intercepted;
  await session.send("Input.setInterceptDrags", { enabled: false });
  await mouse("mouseReleased", 16, 0);
  await session.detach();
  return payload;
}
