import { describe, expect, it } from "vitest";
import { createStore, type StoreApi } from "zustand/vanilla";
import { handClock } from "../../store/testing/hand-clock.ts";
import type { MetadataState } from "../metadata/metadata-state.ts";
import { createLinkAnswers } from "./link-answers.ts";

/** Links whose answers a test gives by hand. */
function links() {
  const clock = handClock();
  let give: Parameters<MetadataState["check"]>[1] = () => undefined;
  let finish: (end: "done" | "offline" | "gone") => void = () => undefined;
  const metadata = createStore<Pick<MetadataState, "check">>(() => ({
    check(_, onAnswer) {
      give = onAnswer;
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  }));
  const answers = createLinkAnswers(metadata as unknown as StoreApi<MetadataState>, clock);
  let told = 0;
  answers.subscribe((now, before) => {
    if (now.answers !== before.answers) told++;
  });
  return {
    clock,
    answers,
    told: () => told,
    give: ((href, answer) => give(href, answer)) satisfies typeof give,
    finish: (end: "done" | "offline" | "gone") => finish(end),
  };
}

describe("a check of links", () => {
  it("tells answers that come at about the same time together, and the last with its end", async () => {
    const { clock, answers, told, give, finish } = links();
    const hrefs = Array.from({ length: 60 }, (_, index) => `https://a.example/${index}`);
    const checking = answers.getState().check(hrefs);
    for (const href of hrefs.slice(0, 40)) give(href, { kind: "answers" });
    expect(told()).toBe(0);
    await clock.advance(100);
    expect([told(), answers.getState().checking]).toEqual([1, { done: 40, hrefs: new Set(hrefs) }]);
    for (const href of hrefs.slice(40)) give(href, { kind: "no-answer" });
    finish("done");
    expect(await checking).toEqual({ end: "done", asked: 60, lost: 20, unasked: 0 });
    expect([told(), answers.getState().answers.size]).toEqual([2, 60]);
    expect(answers.getState().checking).toBeNull();
  });

  it("does not count those that could not be asked as answering", async () => {
    const { answers, give, finish } = links();
    const checking = answers.getState().check(["https://a.example/", "http://10.0.0.1/"]);
    expect(await answers.getState().check(["https://b.example/"])).toBeNull();
    give("https://a.example/", { kind: "gone", status: 404 });
    give("http://10.0.0.1/", null);
    finish("gone");
    expect(await checking).toEqual({ end: "gone", asked: 1, lost: 1, unasked: 1 });
    expect([...answers.getState().answers.keys()]).toEqual(["https://a.example/"]);
  });
});
