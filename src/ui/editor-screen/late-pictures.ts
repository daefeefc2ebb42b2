import { NO_PICTURES, type PictureService } from "../../editor/core/picture-service.ts";

/** How long pictures wait for what takes them in, in milliseconds. */
const LONGEST_WAIT = 8_000;

/**
 * A service that answers as another does as soon as that is there (`keep`). Pictures that come before are taken in by it,
 * too; they are refused as those that cannot be taken in now where it does not come within a few seconds.
 */
export function latePictures() {
  const listeners = new Set<() => void>();
  let kept = NO_PICTURES;
  let arrived = (): void => undefined;
  const arrives = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const tell = (): void => listeners.forEach((listener) => listener());
  let endTelling = (): void => undefined;
  const service: PictureService = {
    picture: (address) => kept.picture(address),
    request: (address) => kept.request(address),
    file: (address) => kept.file(address),
    take: async (files) => {
      await Promise.race([arrives, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
      return kept.take(files);
    },
    isMissing: (address) => kept.isMissing(address),
    supply: (address, file) => kept.supply(address, file),
    inRepository: () => kept.inRepository(),
    thumbnail: (address, height) => kept.thumbnail(address, height),
    choose: () => kept.choose(),
    leftBehind: () => kept.leftBehind(),
    bringAlong: () => kept.bringAlong(),
    useOriginal: (address, original) => kept.useOriginal(address, original),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const keep = (next: PictureService): void => {
    endTelling();
    kept = next;
    endTelling = next.subscribe(tell);
    if (next === NO_PICTURES) return;
    arrived();
    tell();
  };
  return { service, keep };
}
