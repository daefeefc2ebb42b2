import { describe, expect, it } from "vitest";
import { ITEM_SHAPES } from "../shapes/item-shapes.ts";
import type { Profile } from "../profile/profile.ts";
import { newItem } from "./new-item.ts";

const profile = { language: "zh-CN", verbs: ["推出", "发布"] } as unknown as Profile;
const href = "https://a.example/x";
const item = (shape: Parameters<typeof newItem>[1], title: string | null) =>
  newItem({ href, title }, shape, profile).child(0).toString();

describe("a link that arrives", () => {
  it("stands on the verb in a release, its title after it", () => {
    expect(item("verb-link", "Kimi K2")).toBe('paragraph(link("推出"), "Kimi K2")');
    expect(item("verb-link", null)).toBe('paragraph(link("推出"))');
    const english: Profile = { ...profile, language: "en", verbs: ["released"] };
    expect(newItem({ href, title: "K2" }, "verb-link", english).child(0).toString()).toBe(
      'paragraph(link("released"), " K2")',
    );
  });

  it("says whose it is, and with which verb, where that is known", () => {
    const known = { href, title: null, organisation: "Acme", verb: "发布" };
    const made = (shape: Parameters<typeof newItem>[1], title: string | null, of = profile) =>
      newItem({ ...known, title }, shape, of)
        .child(0)
        .toString();
    expect(made("verb-link", null)).toBe('paragraph("Acme", link("发布"))');
    expect(made("verb-link", "Introducing K2 | Acme")).toBe(
      'paragraph("Acme", link("发布"), "K2")',
    );
    expect(made("product-link", "K2")).toBe('paragraph("Acme发布", link("K2"))');
    expect(made("title", "K2 | Acme")).toBe('paragraph(link("K2 | Acme"))');
    const english = { ...profile, language: "en" };
    expect(made("verb-link", "K2", english)).toBe('paragraph("Acme ", link("发布"), " K2")');
    expect(made("product-link", "K2", english)).toBe('paragraph("Acme 发布 ", link("K2"))');
  });

  it("says once whose it is, whichever way its page's title does", () => {
    const made = (title: string) =>
      newItem({ href, title, organisation: "Acme", verb: "发布" }, "verb-link", profile)
        .child(0)
        .toString();
    expect(made("Acme | K2")).toBe('paragraph("Acme", link("发布"), "K2")');
    expect(made("Acme")).toBe('paragraph("Acme", link("发布"))');
  });

  it("keeps the verb and the maker that its title names", () => {
    expect(item("verb-link", "云帆开源 Kite")).toBe('paragraph("云帆", link("开源"), "Kite")');
    expect(item("product-link", "云帆开源 Kite")).toBe('paragraph("云帆开源", link("Kite"))');
    expect(item("verb-link", "港口完成融资")).toBe('paragraph("港口完成", link("融资"))');
    expect(item("product-link", "港口完成融资")).toBe('paragraph("推出", link("港口完成融资"))');
  });

  it("stands on its title elsewhere, bold where the shape says so", () => {
    expect(item("title", "Kimi Linear")).toBe('paragraph(link("Kimi Linear"))');
    expect(item("bold-title", "Kimi Linear")).toBe('paragraph(link(strong("Kimi Linear")))');
    expect(item("product-link", "Kimi K2")).toBe('paragraph("推出", link("Kimi K2"))');
  });

  it("stands on its host where it came without a title", () => {
    expect(item("title", null)).toBe('paragraph(link("a.example"))');
  });

  it.each(ITEM_SHAPES)("makes a valid item in the shape %s", (shape) => {
    const node = newItem({ href, title: "T" }, shape, profile);
    node.check();
    expect(node.textContent).not.toBe("");
  });

  it("keeps to titles where the profile has no verbs", () => {
    const silent = { ...profile, verbs: [] };
    expect(newItem({ href, title: "T" }, "verb-link", silent).child(0).toString()).toBe(
      'paragraph(link("T"))',
    );
  });
});
