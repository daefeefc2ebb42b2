import { describe, expect, it } from "vitest";
import { defaultProfile } from "../profile/shipped-profiles.ts";
import { announcementInTitle } from "./announcement-in-title.ts";

const AT = "https://news.acme.example/x";
const read = (title: string, language: "zh-CN" | "en", organisation: string | null = null) => {
  const said = announcementInTitle(title, { organisation, href: AT }, defaultProfile(language));
  return said && [said.organisation, said.verb, said.product].join("/");
};

describe("a title that is a sentence", () => {
  it.each([
    ["云帆开源 Kite 4B", "云帆/开源/Kite 4B"],
    ["云帆发布了Kite | Acme", "云帆/发布/Kite"],
    ["松果收购橡树机器人", "松果/收购/橡树机器人"],
    ["港口科技完成三亿元融资", "港口科技完成三亿元/融资/"],
    ["Sail Releases Kite", "Sail/推出/Kite"],
    ["Sail open-sources Kite", "Sail/开源/Kite"],
    ["Pinecone acquires Oak", "Pinecone/收购/Oak"],
  ])("says in Chinese who did what with what: %s", (title, said) => {
    expect(read(title, "zh-CN")).toBe(said);
  });

  it.each([
    ["Sail releases Kite", "Sail/releases/Kite"],
    ["Sail open-sources Kite – Acme", "Sail/open-sources/Kite"],
    ["Sail launches Kite, a fast model | Sail", "Sail/launches/Kite"],
    ["Sail launches Kite, Lamp and Oar", "Sail/launches/Kite, Lamp and Oar"],
  ])("says in English who did what with what: %s", (title, said) => {
    expect(read(title, "en")).toBe(said);
  });

  it("is somebody's own only where it begins with their name", () => {
    expect(read("Acme 发布 Lamp", "zh-CN", "acme")).toBe("Acme/发布/Lamp");
    expect(read("云帆发布 Kite", "zh-CN", "Acme")).toBeNull();
  });

  it.each(["Kimi K2", "推出新灯", "Introducing Kite", "Relaunched: Kite", "如何，发布会之后"])(
    "is not read into a title that is none: %s",
    (title) => {
      expect(read(title, "zh-CN")).toBeNull();
    },
  );

  it("is left whole where the newsletter has no word for its verb", () => {
    expect(read("云帆发布 Kite", "en")).toBeNull();
  });
});
