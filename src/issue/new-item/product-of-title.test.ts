import { describe, expect, it } from "vitest";
import { productOfTitle } from "./product-of-title.ts";

describe("the product that a title names", () => {
  it.each([
    ["Introducing Lamp 2", null, "Lamp 2"],
    ["Introducing Lamp 2 | Acme", "Acme", "Lamp 2"],
    ["Lamp 2 - Acme", null, "Lamp 2"],
    ["Lamp 2 — Acme Research", null, "Lamp 2"],
    ["Acme announces Lamp 2", "Acme", "Lamp 2"],
    ["Acme发布Lamp 2", "Acme", "Lamp 2"],
    ["推出了新灯｜某网", null, "新灯"],
    ["Acme Lamp", "Acme", "Acme Lamp"],
    ["Lamp-2: a light", null, "Lamp-2: a light"],
    ["  Lamp\n 2 ", null, "Lamp 2"],
  ])("of %s (%s) is %s", (title, organisation, product) => {
    expect(productOfTitle(title, organisation)).toBe(product);
  });

  it.each(["| Acme", "Introducing", "Acme", "-", "Meet "])("is never empty: %s", (title) => {
    expect(productOfTitle(title, "Acme")).not.toBe("");
  });
});
