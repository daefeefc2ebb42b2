import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_PICTURES } from "../../editor/core/picture-service.ts";
import { newImage } from "../../issue/figures/image-attributes.ts";
import { latePictures } from "./late-pictures.ts";

const files = [new File(["x"], "a.png")];

describe("pictures that come before what takes them in", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("are taken in as soon as it is there", async () => {
    const { service, keep } = latePictures();
    const taken = service.take(files);
    await vi.advanceTimersByTimeAsync(1_000);
    const images = [newImage("assets/1.png")];
    keep({ ...NO_PICTURES, take: () => Promise.resolve({ images, refused: [] }) });
    expect(await taken).toEqual({ images, refused: [] });
  });

  it("are refused where it does not come within a few seconds, and no picture can be chosen", async () => {
    const { service } = latePictures();
    const taken = service.take(files);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.race([taken, Promise.resolve("nothing")])).toEqual({
      images: [],
      refused: [{ name: "a.png", reason: "not-now" }],
    });
    await expect(service.choose()).rejects.toThrow();
  });
});
