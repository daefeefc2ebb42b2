// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { show } from "../ui/testing/show.tsx";
import { lazyComponent } from "./lazy-component.view.tsx";

const settle = (milliseconds = 0) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

describe("a lazy component", () => {
  afterEach(() => vi.useRealTimers());

  it("is loaded when it is shown, and only once", async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Greeting);
    const Lazily = lazyComponent(load);
    expect(load).not.toHaveBeenCalled();
    const { place, end } = await show(
      <>
        <Lazily name="Ann" />
        <Lazily name="Bo" />
      </>,
    );
    await settle();
    expect(place.textContent).toBe("Hello AnnHello Bo");
    expect(load).toHaveBeenCalledTimes(1);
    end();
  });

  it("is there at once where it was loaded before", async () => {
    const Lazily = lazyComponent(async () => Greeting);
    await Lazily.load();
    const { place, end } = await show(<Lazily name="Ann" />);
    expect(place.textContent).toBe("Hello Ann");
    end();
  });

  it("shows what waits for it until then", async () => {
    vi.useFakeTimers();
    const slowly = () =>
      new Promise<typeof Greeting>((resolve) => setTimeout(resolve, 100, Greeting));
    const Lazily = lazyComponent(slowly, "a moment");
    const { place, end } = await show(<Lazily name="Ann" />);
    expect(place.textContent).toBe("a moment");
    await settle(100);
    expect(place.textContent).toBe("Hello Ann");
    end();
  });

  it("is tried again, for as long as somebody waits for it", async () => {
    vi.useFakeTimers();
    const load = vi.fn(async () => Greeting);
    load.mockRejectedValueOnce(new Error("offline"));
    const Lazily = lazyComponent(load);
    const { place, end } = await show(<Lazily name="Ann" />);
    await settle();
    expect(place.textContent).toBe("");
    await settle(10_000);
    expect(place.textContent).toBe("Hello Ann");
    expect(load).toHaveBeenCalledTimes(2);
    end();
  });
});
