// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { show } from "../testing/show.tsx";
import { laterComponent } from "./later.tsx";

const settle = (milliseconds = 0) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

describe("a component that is loaded later", () => {
  afterEach(() => vi.useRealTimers());

  it("is loaded when it is shown, and only once", async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Greeting);
    const Later = laterComponent(load);
    expect(load).not.toHaveBeenCalled();
    const { place, end } = await show(
      <>
        <Later name="Ann" />
        <Later name="Bo" />
      </>,
    );
    await settle();
    expect(place.textContent).toBe("Hello AnnHello Bo");
    expect(load).toHaveBeenCalledTimes(1);
    end();
  });

  it("is there at once where it was loaded before", async () => {
    const Later = laterComponent(async () => Greeting);
    await Later.load();
    const { place, end } = await show(<Later name="Ann" />);
    expect(place.textContent).toBe("Hello Ann");
    end();
  });

  it("is tried again, for as long as somebody waits for it", async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Greeting);
    load.mockRejectedValueOnce(new Error("offline"));
    const Later = laterComponent(load);
    const { place, end } = await show(<Later name="Ann" />);
    await settle();
    expect(place.textContent).toBe("");
    await settle(10_000);
    expect(place.textContent).toBe("Hello Ann");
    expect(load).toHaveBeenCalledTimes(2);
    end();
  });
});
