import init, { optimise } from "@jsquash/oxipng/codec/pkg/squoosh_oxipng.js";
import { makeSmall } from "../../publish/pictures/make-small.ts";
import { takePicture } from "../../publish/pictures/take-picture.ts";
import type { PictureAnswer, PictureOrder } from "./picture-tools.ts";

// A thread for the bytes of pictures. What optimises PNG is loaded with the first one; it runs here and not in the page,
// whose policy allows no WebAssembly.

/** From 0 to 6. The third takes a screenshot's time twice and gains little more: measured 1 to 2 per cent. */
const LEVEL = 2;

async function optimisePng(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  await init();
  return new Uint8Array(optimise(bytes, LEVEL, false, false));
}

async function carryOut(order: PictureOrder): Promise<PictureAnswer["answer"]> {
  return order.kind === "take"
    ? takePicture(order.bytes, order.rules)
    : makeSmall(order.picture, order.rules, optimisePng);
}

async function answer(order: PictureOrder): Promise<PictureAnswer> {
  const { id } = order;
  try {
    return { id, answer: await carryOut(order), error: null };
  } catch (error) {
    return { id, answer: null, error: String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<PictureOrder>) => {
  void answer(data).then((told) => {
    const bytes = told.answer && "bytes" in told.answer ? [told.answer.bytes.buffer] : [];
    return self.postMessage(told, { transfer: bytes });
  });
});
