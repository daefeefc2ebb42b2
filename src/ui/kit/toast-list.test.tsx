// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, it } from "vitest";
import { show } from "../testing/show.tsx";
import { ToastList } from "./toast-list.tsx";
import { showToast, showToastAlone } from "./toast-queue.ts";

let end: (() => void) | null = null;
afterEach(() => end?.());

/** The toasts that stand, the newest first, each with what it offers. */
const standing = (): string[] =>
  [...document.querySelectorAll(".toast:not([data-ending-style])")].map((toast) =>
    ["span", ".toast-action"].map((part) => toast.querySelector(part)?.textContent).join(": "),
  );

// What jsdom lacks of a browser.
document.elementsFromPoint = () => [];

it("at most three toasts stand, and only the last that can be undone offers it", async () => {
  ({ end } = await show(<ToastList closeName="Close" label="Messages" />));
  const undone: string[] = [];
  const done = (text: string): Promise<void> =>
    act(async () => showToast(text, { name: "Undo", run: () => undone.push(text) }));
  await done("one");
  await act(async () => showToast("seen", { name: "Go there", run: () => {}, isWay: true }));
  await done("two");
  expect(standing()).toEqual(["two: Undo", "seen: Go there", "one: "]);
  await act(async () => showToast("plain"));
  expect(standing()).toEqual(["plain: ", "two: Undo", "seen: Go there"]);
  await done("three");
  expect(standing()).toEqual(["three: Undo", "plain: ", "two: "]);
  const undo = document.querySelector<HTMLElement>(".toast-action");
  await act(async () => undo?.click());
  expect(undone).toEqual(["three"]);
});

it("what was said before goes where it holds no longer", async () => {
  ({ end } = await show(<ToastList closeName="Close" label="Messages" />));
  await act(async () => showToast("deleted", { name: "Undo", run: () => {} }));
  await act(async () => showToast("plain"));
  await act(async () => showToastAlone("is back"));
  expect(standing()).toEqual(["is back: "]);
  await act(async () => showToast("next"));
  expect(standing()).toEqual(["next: ", "is back: "]);
});
