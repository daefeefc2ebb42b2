import { act } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { startTexts } from "../texts/i18n.ts";

/** Shows an element in the document of jsdom, in English; the result is where it stands, and takes it away again. */
export async function show(
  element: ReactNode,
): Promise<{ readonly place: HTMLElement; readonly end: () => void }> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts("en");
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  await act(async () => root.render(element));
  return {
    place,
    end() {
      act(() => root.unmount());
      place.remove();
    },
  };
}

/** Types a whole text into a field, as React hears of it. */
export async function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error("There is no field to type into.");
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function press(target: Element | null, key: string): Promise<void> {
  await act(async () => {
    target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

export async function click(target: Element | null | undefined): Promise<void> {
  if (!(target instanceof HTMLElement)) throw new Error("There is nothing to click.");
  await act(async () => target.click());
}
