import type { SaveFailure } from "./save-failure.ts";

/** Refuses a write within a transaction, with the reason that the caller will see. */
export class RefusedWrite extends Error {
  readonly kind: "conflict" | "missing";
  constructor(kind: "conflict" | "missing") {
    super(kind);
    this.name = "RefusedWrite";
    this.kind = kind;
  }
}

/**
 * What an error of the database means. A full disk does not call itself a quota: Chromium says `UnknownError` with
 * `FILE_ERROR_NO_SPACE` in its message, Firefox `NS_ERROR_FILE_NO_DEVICE_SPACE`.
 */
export function failureOf(error: unknown): SaveFailure {
  if (error instanceof RefusedWrite) return { kind: error.kind, name: error.name };
  const name = error instanceof Error || error instanceof DOMException ? error.name : String(error);
  const message = error instanceof Error || error instanceof DOMException ? error.message : "";
  if (/quota|no_?(device_)?space/i.test(`${name} ${message}`)) return { kind: "full", name };
  if (name === "VersionError") return { kind: "newer", name };
  return { kind: "other", name };
}
