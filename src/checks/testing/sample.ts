import type { Facts } from "../house.ts";

/** What one rule finds in a text, and texts in which it finds nothing. */
export interface Sample {
  /** A text and the words that are marked; "" for a block, and for the front matter. */
  readonly finds: readonly (readonly [text: string, words: string])[];
  readonly leaves: readonly string[];
  readonly facts?: Partial<Facts>;
  /** Of the profile that the texts are read by; Chinese unless it says so. */
  readonly language?: "zh-CN" | "en";
}
