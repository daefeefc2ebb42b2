import { describe, expect, it } from "vitest";
import { productOfTitle } from "./product-of-title.ts";

const AT_ACME = "https://www.acme.example/news/x";

describe("the product that a title names", () => {
  it.each([
    ["Introducing Lamp 2", null, "Lamp 2"],
    ["Introducing Lamp 2 | Acme", "Acme", "Lamp 2"],
    ["Lamp 2 - Acme", "Acme", "Lamp 2"],
    ["Lamp 2 — Acme Research", "Acme", "Lamp 2"],
    ["Acme announces Lamp 2", "Acme", "Lamp 2"],
    ["Acme发布Lamp 2", "Acme", "Lamp 2"],
    ["作坊开源锤子", "作坊", "锤子"],
    ["推出了新灯｜某网", "某网", "新灯"],
    ["Acme Lamp", "Acme", "Acme Lamp"],
    ["Lamp-2: a light", null, "Lamp-2: a light"],
    ["  Lamp\n 2 ", null, "Lamp 2"],
  ])("of %s (%s) is %s", (title, organisation, product) => {
    expect(productOfTitle(title, organisation)).toBe(product);
  });

  it.each([
    ["OpenAI | GPT-5", "OpenAI", "GPT-5"],
    ["OpenAI: GPT-5", "OpenAI", "GPT-5"],
    ["GPT-5 | News | OpenAI", "OpenAI", "GPT-5 | News"],
    ["Lamp 2 | Acme", null, "Lamp 2"],
    ["Acme Blog - Lamp 2", null, "Lamp 2"],
    ["Lamp 2 - The Verge", null, "Lamp 2 - The Verge"],
  ])("stands before or behind the site's name: %s (%s) is %s", (title, organisation, product) => {
    expect(productOfTitle(title, organisation, AT_ACME)).toBe(product);
  });

  it("is the repository's name on a page of code", () => {
    const title = "GitHub - acme/lamp-2: A light that lasts";
    expect(productOfTitle(title, "Acme", "https://github.com/acme/lamp-2")).toBe("lamp-2");
    expect(productOfTitle("acme/lamp-2", null, "https://huggingface.co/acme/lamp-2")).toBe(
      "lamp-2",
    );
    expect(productOfTitle("on/off: a light", null, AT_ACME)).toBe("on/off: a light");
  });

  it("has the words of its site's host in either order", () => {
    const href = "https://deepmind.google/models/x";
    expect(productOfTitle("Gemma 9 - Google DeepMind", null, href)).toBe("Gemma 9");
  });

  it.each([
    ["Claude Code - Best practices for agentic coding", "Anthropic"],
    ["Lamp 2 | A light for all", null],
    ["Meet the team", null],
    ["Meet The Team", null],
    ["Meet our new lamp", null],
    ["Introducing our new office", null],
    ["Announcing changes", null],
    ["发布会回顾", null],
    ["开源模型周报", null],
  ])("is the whole title where nothing of it is known to be something else: %s", (title, of) => {
    expect(productOfTitle(title, of, AT_ACME)).toBe(title);
  });

  it.each([
    ["Introducing gpt-oss", "gpt-oss"],
    ["Announcing llama.cpp 2", "llama.cpp 2"],
    ["Introducing the Model Context Protocol", "the Model Context Protocol"],
    ["Meet Lamp", "Lamp"],
    ["Introducing 新灯", "新灯"],
  ])("is a name behind what announces it: %s", (title, product) => {
    expect(productOfTitle(title)).toBe(product);
  });

  it("is the site's name, with what is said of it, on the site's front page", () => {
    const title = "Lamp - The light editor";
    expect(productOfTitle(title, null, "https://lamp.example/")).toBe(title);
  });

  it.each(["| Acme", "Introducing", "Acme", "-", "Meet ", "Acme | Acme"])(
    "is never empty: %s",
    (title) => {
      expect(productOfTitle(title, "Acme")).not.toBe("");
    },
  );
});
