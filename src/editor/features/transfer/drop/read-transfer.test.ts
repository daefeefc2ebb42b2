import { describe, expect, it } from "vitest";
import { linksWithFiles } from "./read-transfer.ts";

const shortcut = (href: string, name: string): File =>
  new File([`[InternetShortcut]\r\nURL=${href}\r\n`], name);

function unreadable(name: string): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  return file;
}

describe("a transfer with files that stand for links", () => {
  const [a, b] = ["https://a.example/", "https://b.example/"];

  it("gives the link of each", async () => {
    const files = [shortcut(a, "A.url"), shortcut(b, "B.url")];
    expect(await linksWithFiles({}, files)).toMatchObject({
      links: [
        { href: a, title: "A" },
        { href: b, title: "B" },
      ],
      isMissing: false,
    });
  });

  it("gives the others where one cannot be read, and says that one is missing", async () => {
    const files = [unreadable("A.url"), shortcut(b, "B.url")];
    expect(await linksWithFiles({}, files)).toMatchObject({
      links: [{ href: b }],
      isMissing: true,
    });
    expect(await linksWithFiles({}, [unreadable("A.url")])).toMatchObject({
      links: [],
      isMissing: true,
    });
  });

  it("needs no file for a link that it says itself", async () => {
    expect(await linksWithFiles({ "text/uri-list": a }, [unreadable("A.url")])).toMatchObject({
      links: [{ href: a }],
      isMissing: false,
    });
  });
});
