// @vitest-environment jsdom
import { act, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { click, show, type } from "../testing/show.tsx";
import { useDraft } from "./use-draft.ts";

let ended: () => void = () => undefined;
function Trimmed() {
  const [kept, setKept] = useState("first");
  return (
    <>
      <input {...useDraft(kept, (text) => setKept(text.trim()))} />
      <output>{kept}</output>
      <button onClick={() => setKept("theirs")}>Set</button>
    </>
  );
}

describe("a field over a value that is kept tidier", () => {
  afterEach(() => ended());

  it("keeps what is being typed, and hands each change on", async () => {
    const { place, end } = await show(<Trimmed />);
    ended = end;
    const field = place.querySelector("input");
    await type(field, "two words ");
    expect([field?.value, place.querySelector("output")?.textContent]).toEqual([
      "two words ",
      "two words",
    ]);
    await type(field, "two words  and");
    expect([field?.value, place.querySelector("output")?.textContent]).toEqual([
      "two words  and",
      "two words  and",
    ]);
  });

  it("shows the tidy value when it is left", async () => {
    const { place, end } = await show(<Trimmed />);
    ended = end;
    const field = place.querySelector("input");
    await type(field, " x ");
    await act(async () => field?.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(field?.value).toBe("x");
  });

  it("shows what somebody else has set meanwhile", async () => {
    const { place, end } = await show(<Trimmed />);
    ended = end;
    const field = place.querySelector("input");
    await type(field, "mine ");
    await click(place.querySelector("button"));
    expect(field?.value).toBe("theirs");
  });
});
