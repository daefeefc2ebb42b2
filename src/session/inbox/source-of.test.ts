import { describe, expect, it } from "vitest";
import { shortAddress } from "./source-of.ts";

describe("an address without a title", () => {
  it("is shown without its protocol, its words readable", () => {
    expect(
      shortAddress("https://www.wiki.example/wiki/%E5%A4%A7%E8%AF%AD%E8%A8%80%E6%A8%A1%E5%9E%8B/"),
    ).toBe("wiki.example/wiki/大语言模型");
    expect(shortAddress("https://wiki.example/caf%C3%A9/%F0%9F%93%B0?q=a%2Fb%20c%25")).toBe(
      "wiki.example/café/📰?q=a%2Fb%20c%25",
    );
    expect(shortAddress("mailto:ann@lab.example")).toBe("ann@lab.example");
  });

  it("keeps what is no UTF-8 as it is", () => {
    for (const path of [
      "%E5%A4",
      "%C0%80",
      "%ED%A0%80",
      "%FF%FE",
      "%E5%A4x",
      "%",
      "%zz",
      "%C4%E3%BA%C3",
    ])
      expect(shortAddress(`https://old.example/${path}`)).toBe(`old.example/${path}`);
    expect(shortAddress("https://old.example/%E5%A4%A7%FF")).toBe("old.example/大%FF");
  });

  it("keeps encoded what is not seen or turns the line round", () => {
    const hidden = [
      "\u202e",
      "\u2066",
      "\u200b",
      "\u00ad",
      "\u0085",
      "\u3000",
      "\u3164",
      "\ufeff",
      "\ue000",
    ];
    for (const path of hidden.map(encodeURIComponent))
      expect(shortAddress(`https://odd.example/${path}a`)).toBe(`odd.example/${path}a`);
  });
});
