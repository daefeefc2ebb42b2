import { describe, expect, it } from "vitest";
import { filePathOf, isOwnFile, nextFigurePath, safeFolder } from "./figure-path.ts";
import { attributeOfWords, wordsOfAttribute } from "./figure-words.ts";
import { isPictureFile } from "./picture-files.ts";
import { fileSize } from "./file-size.ts";

describe("the path of a new figure", () => {
  it("is the next free number in its folder, whatever endings and cases the others have", () => {
    expect(nextFigurePath("assets/img/one", "png", [])).toBe("assets/img/one/1.png");
    const taken = ["/assets/img/one/1.webp", "assets/img/One/2.PNG", "assets/img/two/3.png"];
    expect(nextFigurePath("assets/img/one", "jpg", taken)).toBe("assets/img/one/3.jpg");
    expect(nextFigurePath("/assets/img/one", "jpg", taken)).toBe("/assets/img/one/3.jpg");
    expect(nextFigurePath("", "png", ["1.png"])).toBe("2.png");
  });

  it("stands in a folder of plain names without points", () => {
    expect(safeFolder("/assets/img/v1.2 Release.png.d/", "x")).toBe(
      "assets/img/v1-2-release-png-d",
    );
    expect(safeFolder("图片/第七期-Seven", "2026-01-12")).toBe("2026-01-12/seven");
    expect(safeFolder("../..//etc", "x")).toBe("x/x/etc");
    expect(safeFolder("é".repeat(90), "x")).toBe("e".repeat(60));
  });

  it("is known without what stands before and behind it", () => {
    expect(filePathOf("{{ site.baseurl }}/assets/a.png?v=1")).toBe("assets/a.png");
    expect(filePathOf("./a.png#x")).toBe("a.png");
    expect(isOwnFile("/assets/a.png")).toBe(true);
    for (const other of [
      "https://a.example/a.png",
      "//a.example/a.png",
      "data:image/png,",
      "",
      "/",
    ])
      expect(isOwnFile(other)).toBe(false);
  });
});

describe("words of a figure", () => {
  const hostile = 'He said "<b>" & left {{ x }} {% y %} \\';

  it("are written so that nothing of them is live, and read back as they were", () => {
    const written = attributeOfWords("alt", hostile, "");
    expect(written).not.toMatch(/["<>{}\\]|%\}/);
    expect(wordsOfAttribute("alt", written)).toBe(hostile);
    expect(attributeOfWords("caption", "one\r\n two", "")).toBe("one two");
  });

  it("with markup of their own are shown as they are written", () => {
    const caption = "By <a href='https://a.example/'>Ann &amp; Bo</a>";
    expect(wordsOfAttribute("caption", caption)).toBe(caption);
    expect(wordsOfAttribute("width", "&amp;")).toBe("&amp;");
  });

  it.each([
    "By <a href='https://a.example/'>Ann &amp; Bo</a>",
    "&copy; 2025 &amp; later",
    "Line one<br>line two &#8212; the end",
  ])("keep their markup when a letter of %s is changed", (caption) => {
    const shown = wordsOfAttribute("caption", caption);
    expect(shown).toBe(caption);
    expect(attributeOfWords("caption", `${shown}.`, caption)).toBe(`${caption}.`);
  });

  it("with markup end neither their value nor their tags by a quote or a backslash", () => {
    const double = '<a href="https://a.example/">Ann</a>';
    const single = "<a href='https://a.example/'>Ann</a>";
    expect(attributeOfWords("caption", `${double}'s \\`, double)).toBe(`${double}&#39;s &#92;`);
    expect(attributeOfWords("caption", `${single} "A"`, single)).toBe(`${single} &quot;A&quot;`);
    expect(attributeOfWords("alt", '&copy; "A"', "&copy; ")).toBe("&copy; &quot;A&quot;");
  });

  it("without markup stay without, however their signs were written", () => {
    for (const former of ["Tom & Jerry's", "3 > 2", 'so "said"', "Tom&#39;s"]) {
      const typed = `${wordsOfAttribute("caption", former)} <b>`;
      expect(attributeOfWords("caption", typed, former)).toMatch(/ &lt;b&gt;$/);
    }
  });
});

describe("the size of a file", () => {
  it("is said in the unit that people use", () => {
    expect([640, 1_000, 209_700, 999_499, 999_500, 1_900_000].map(fileSize)).toEqual([
      "640 B",
      "1 kB",
      "210 kB",
      "999 kB",
      "1.0 MB",
      "1.9 MB",
    ]);
  });
});

describe("a file of a picture", () => {
  it("is told by its type, and by its name where the system knows no type", () => {
    expect(isPictureFile({ type: "", name: "IMG_1.HEIC" })).toBe(true);
    expect(isPictureFile({ type: "image/png", name: "image" })).toBe(true);
    expect(isPictureFile({ type: "text/markdown", name: "a.png.md" })).toBe(false);
  });
});
