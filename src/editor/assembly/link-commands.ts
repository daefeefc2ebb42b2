import { lazy } from "../../lazy/lazy.ts";

/** The commands that put links and fill in their titles, which nobody needs to read or to type. */
export const linkCommandsPart = lazy(async () => {
  const [{ placeLinks }, { fillLink }] = await Promise.all([
    import("../commands/place-links.ts"),
    import("../commands/fill-link.ts"),
  ]);
  return { placeLinks, fillLink };
});
