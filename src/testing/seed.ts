import { configureGlobal } from "fast-check";

/** Properties look at the same texts in every run, so that a red run is about the change; other seeds: `FC_SEED`. */
configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20251103) });
