import { lazy } from "../../../lazy/lazy.ts";

const loadPlugins = () => import("./transfer-plugins.ts");

/** What is copied is printed. */
const loadPrinter = async () => (await import("../../../markdown/lens.ts")).complete();

/** What is pasted, copied and dropped: much, and not needed to write. Until it is there, see `pending-transfer.ts`. */
export const transferPart = lazy(async () => {
  const [plugins] = await Promise.all([loadPlugins(), loadPrinter()]);
  return plugins;
});
