import { laterModule } from "../../core/later-module.ts";

/** What is pasted, copied and dropped: much, and not needed to write. Until it is there, see `early-transfer.ts`. */
export const laterTransfer = laterModule(
  () => import("./transfer-plugins.ts"),
  // What is copied is printed.
  async () => (await import("../../../markdown/lens.ts")).complete(),
);
