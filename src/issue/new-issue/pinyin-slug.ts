import { suggestSlug } from "./slug.ts";

/** A slug from a headline whose Chinese words are spelt by their sound; loads the dictionary for it, which is large. */
export async function pinyinSlug(headline: string): Promise<string> {
  const { pinyin } = await import("pinyin-pro");
  const spelt = pinyin(headline, {
    toneType: "none",
    nonZh: "consecutive",
    v: true,
    type: "array",
  });
  return suggestSlug(spelt.join(" "));
}
