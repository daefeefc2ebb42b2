import { describe, expect, it } from "vitest";
import { typedAddress } from "./typed-address.ts";

describe("what is typed into the inbox's field", () => {
  it.each([
    ["https://example.com/a?b=c", "https://example.com/a?b=c"],
    [" example.com ", "https://example.com"],
    ["www.例子.中国/路", "https://www.例子.中国/路"],
    ["arxiv.org/abs/2510.24699", "https://arxiv.org/abs/2510.24699"],
  ])("is an address: %s", (text, address) => {
    expect(typedAddress(text)).toBe(address);
  });

  it.each(["", "words", "two words.com", "v2.5", "GPT-4.1", "javascript:alert(1)", "https://"])(
    "is words: %s",
    (text) => {
      expect(typedAddress(text)).toBeNull();
    },
  );
});
