// @vitest-environment jsdom
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { click, press, show, type } from "../testing/show.tsx";
import { TagList } from "./tag-list.tsx";

let ended: () => void = () => undefined;

function Tags() {
  const [tags, setTags] = useState<readonly string[]>(["AI", "Tech"]);
  return (
    <>
      <TagList names={{ id: "tags" }} tags={tags} writing onChange={setTags} />
      <output>{tags.join("|")}</output>
    </>
  );
}

describe("a list of tags", () => {
  afterEach(() => ended());

  it("takes words with Enter or a comma of either width, each once", async () => {
    const { place, end } = await show(<Tags />);
    ended = end;
    const field = place.querySelector("input");
    await type(field, " Weekly ");
    await press(field, "Enter");
    await type(field, "Tech，新闻，");
    expect(place.querySelector("output")?.textContent).toBe("AI|Tech|Weekly|新闻");
  });

  it("has the word that is being typed before it is done with, and Escape takes it back", async () => {
    const { place, end } = await show(<Tags />);
    ended = end;
    const field = place.querySelector("input");
    const kept = () => place.querySelector("output")?.textContent;
    await type(field, "Ope");
    await type(field, "Open wei");
    expect(kept()).toBe("AI|Tech|Open wei");
    expect([...place.querySelectorAll(".tag")].map((tag) => tag.textContent)).toEqual([
      "AI",
      "Tech",
    ]);
    await press(field, "Escape");
    expect([kept(), field?.value]).toEqual(["AI|Tech", ""]);
    await type(field, "Te");
    await type(field, "Tech");
    expect(kept()).toBe("AI|Tech");
    await press(field, "Enter");
    expect([kept(), field?.value]).toEqual(["AI|Tech", ""]);
  });

  it("gives words up by their cross and by Backspace", async () => {
    const { place, end } = await show(<Tags />);
    ended = end;
    await click(place.querySelector("[aria-label='Remove AI']"));
    expect(place.querySelector("output")?.textContent).toBe("Tech");
    await press(place.querySelector("input"), "Backspace");
    expect(place.querySelector("output")?.textContent).toBe("");
  });
});
