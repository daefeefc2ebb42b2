// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { cleanDrawing } from "./clean-drawing.ts";

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

async function clean(inside: string, head = ""): Promise<string | null> {
  const text = `${head}<svg ${SVG} viewBox="0 0 40 30">${inside}</svg>`;
  const bytes = await cleanDrawing(new TextEncoder().encode(text));
  return bytes && new TextDecoder().decode(bytes);
}

/** What a browser makes of the file: as XML, which has no mercy. */
async function opened(inside: string, head = ""): Promise<Element> {
  const text = (await clean(inside, head)) ?? "";
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(documentElement.querySelector("parsererror"), text).toBeNull();
  expect(documentElement.localName, text).toBe("svg");
  expect(documentElement.getAttribute("viewBox")).toBe("0 0 40 30");
  return documentElement;
}

describe("a drawing", () => {
  it("that holds nothing live is the same bytes", async () => {
    const inside =
      '<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style><defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/><rect fill="url(#g)"/><image href="data:image/png;base64,AAAA"/>';
    expect(await clean(inside)).toBe(`<svg ${SVG} viewBox="0 0 40 30">${inside}</svg>`);
  });

  it("loses what could run, in any form", async () => {
    const hostile = [
      "<script>alert(1)</script>",
      '<rect onload="alert(1)" width="9"/>',
      '<a href="javascript:alert(1)"><text>x</text></a>',
      '<a href="java&#115;cript:alert(1)"><text>x</text></a>',
      '<a><animate attributeName="href" values="java&#115;cript:alert(1)"/><text>x</text></a>',
      '<a><set attributeName="xlink:href" to="&#106;avascript:alert(1)"/><text>x</text></a>',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://a.example"></iframe></foreignObject>',
      '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/></foreignObject>',
    ];
    for (const each of hostile) {
      const drawing = await opened(`<path d="M0 0"/>${each}`);
      const live = drawing.querySelector(
        "script, iframe, animate, set, [onload], [onerror], [src]",
      );
      expect(live, each).toBeNull();
      expect(drawing.outerHTML, each).not.toMatch(/script:/i);
      expect(drawing.querySelector("path"), each).not.toBeNull();
    }
  });

  it("keeps its words and shapes where only its links and pictures lead elsewhere", async () => {
    const drawing = await opened(
      '<style>@import url("https://a.example/a.css"); text { fill: red; background: url(https://a.example/b.png) }</style><a xlink:href="https://a.example/"><text>draw\u00a0it</text></a><image href="https://a.example/c.png" width="9"/><use xlink:href="#a"/><linearGradient id="g"/>',
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
    );
    expect(drawing.querySelector("text")?.textContent).toBe("draw\u00a0it");
    expect(drawing.outerHTML).not.toContain("a.example");
    expect(drawing.querySelector("style")?.textContent).toContain("fill: red");
    expect(drawing.querySelector("use")?.getAttribute("xlink:href")).toBe("#a");
    expect(drawing.querySelector("linearGradient")).not.toBeNull();
  });

  it("keeps the labels that programs for diagrams write as pages", async () => {
    const drawing = await opened(
      '<switch><foreignObject width="40" height="30"><div xmlns="http://www.w3.org/1999/xhtml" style="color: red">模型<br/>服务</div></foreignObject><text>模型</text></switch>',
    );
    const label = drawing.querySelector("foreignObject > *");
    expect(label?.textContent).toBe("模型服务");
    expect(label?.namespaceURI).toBe("http://www.w3.org/1999/xhtml");
  });

  it("is none where nothing of one is left", async () => {
    expect(await cleanDrawing(new TextEncoder().encode("<script>1</script>"))).toBeNull();
  });
});
