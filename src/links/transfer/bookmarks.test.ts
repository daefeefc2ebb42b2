import { describe, expect, it } from "vitest";
import { readFound } from "./read-found.ts";
import { cpuTime } from "../../testing/cpu-time.ts";

const read = (texts: Record<string, string>, files: { name: string; bytes: Uint8Array }[] = []) =>
  readFound({ texts, files });
const plain = (text: string) => read({ "text/plain": text }).links;
const html = (text: string) => read({ "text/html": text, "text/plain": "x" }).links;
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const link = (host: string, title: string | null = null, note = "") => ({
  href: `https://${host}.example/`,
  title,
  note,
});

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1" ICON="data:image/png;base64,AAAA">甲 &amp; 乙</A>
        <DT><H3 ADD_DATE="2">AI</H3>
        <DL><p>
            <DT><H3>论文</H3>
            <DL><p>
                <DT><A HREF="https://b.example/">B</A>
                <DD>读过两遍
                <DT><A HREF="https://c.example/">C</A>
            </DL><p>
            <DT><A HREF="https://d.example/"></A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">runs</A>
        <DT><A HREF="chrome://settings/">own</A>
    </DL><p>
    <DT><A HREF="https://e.example/">E</A>
</DL><p>`;

describe("a file of bookmarks", () => {
  it.each(["script", "style", "title", "textarea"])(
    "keeps what follows a name with <%s>",
    (tag) => {
      const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>
<DT><A HREF="https://a.example/">A</A>
<DT><A HREF="https://b.example/">The <${tag}> tag</A>
<DT><A HREF="https://c.example/">C</A>\n</DL>`;
      expect(plain(text)).toEqual([link("a", "A"), link("b", `The <${tag}> tag`), link("c", "C")]);
    },
  );

  const links = [
    link("a", "甲 & 乙"),
    link("b", "B", "读过两遍"),
    link("c", "C", "AI / 论文"),
    link("d", null, "AI"),
    link("e", "E"),
  ];

  it("gives every bookmark with its title, and its folders or what was said of it", () => {
    expect(read({}, [file("bookmarks.html", BOOKMARKS)])).toEqual({
      links,
      form: "found",
      leftOut: 0,
    });
  });

  it("takes for a bookmark's own only what is said right behind it", () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>
      <DT><A HREF="https://a.example/">A</A>
      <DT><H3>AI</H3>
      <DD>what the folder is for
      <DL><p>
        <DT><A HREF="https://b.example/">B</A>
        <DT><A HREF="javascript:alert(1)">runs</A>
        <DD>what the script does
        <DT><A HREF="https://c.example/">C</A>
        <DD>读过两遍
      </DL><p>
      <DD>said of nothing
    </DL>`;
    expect(read({}, [file("bookmarks.html", text)]).links).toEqual([
      link("a", "A"),
      link("b", "B", "AI"),
      link("c", "C", "读过两遍"),
    ]);
  });

  it("is known when it is pasted, as text or as HTML, with or without its beginning", () => {
    expect(plain(BOOKMARKS)).toEqual(links);
    expect(html(BOOKMARKS)).toEqual(links);
    expect(html(BOOKMARKS.slice(BOOKMARKS.indexOf("<DL>")))).toEqual(links);
  });

  it("of thousands is read at once, to the last", () => {
    const icon = `data:image/png;base64,${"A".repeat(1500)}`;
    const rows = Array.from(
      { length: 6000 },
      (_, index) => `<DT><A HREF="https://a.example/${index}" ICON="${icon}">第 ${index} 条</A>`,
    );
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows.join("\n")}\n</DL>`;
    const begun = cpuTime();
    const found = read({}, [file("b.htm", text)]);
    expect(cpuTime() - begun).toBeLessThan(2_000);
    expect(found.links).toHaveLength(6000);
    expect(found.leftOut).toBe(0);
    expect(found.links.at(-1)?.title).toBe("第 5999 条");
  });

  it("in UTF-16 is read, too, and so is any other page", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...utf16(BOOKMARKS)]);
    expect(read({}, [{ name: "b.html", bytes }]).links).toEqual(links);
    const page =
      '<!doctype html><title>Saved</title><ul><li><a href="https://a.example/">甲</a></ul>';
    expect(read({}, [file("saved.html", page)]).links).toEqual([link("a", "甲")]);
  });
});

function utf16(text: string): number[] {
  return Array.from({ length: text.length * 2 }, (_, index) => {
    const unit = text.charCodeAt(index >> 1);
    return index % 2 === 0 ? unit & 0xff : unit >> 8;
  });
}
