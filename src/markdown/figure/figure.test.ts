import { describe, expect, test } from "vitest";
import { changeFigure, printFigure, readFigure } from "./index.ts";

const DOUBLED = `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        <div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="eager" path="/assets/a.png" zoomable=true %}
    </div>
</div>
    </div>
</div>`;

describe("figures", () => {
  test("reads the doubled wrapper of old issues with its parameters in order", () => {
    expect(readFigure(DOUBLED)).toEqual([
      {
        path: "/assets/a.png",
        attributes: [
          ["loading", "eager"],
          ["zoomable", "true"],
        ],
      },
    ]);
  });

  test("takes nothing else for a figure", () => {
    expect(readFigure(`<div class="row"><p>x</p></div>`)).toBeNull();
    expect(readFigure(`${DOUBLED}text`)).toBeNull();
  });

  test("changes only the bytes of what changed", () => {
    const changed = changeFigure(DOUBLED, [
      {
        path: "/assets/a.png",
        attributes: [
          ["loading", "lazy"],
          ["zoomable", "true"],
          ["alt", "图"],
        ],
      },
    ]);
    expect(changed).toBe(
      DOUBLED.replace(`"eager"`, `"lazy"`).replace("zoomable=true", `zoomable=true alt="图"`),
    );
  });

  test("keeps single quotes, and ends nothing with what stands between them", () => {
    const figure = DOUBLED.replace(`"eager"`, `'eager'`);
    const written = (loading: string) =>
      changeFigure(figure, [
        {
          path: "/assets/a.png",
          attributes: [
            ["loading", loading],
            ["zoomable", "true"],
          ],
        },
      ]);
    expect(written('by "A"\n50 %}')).toBe(DOUBLED.replace(`"eager"`, `'by "A" 50 % }'`));
    expect(written("A's")).toBe(DOUBLED.replace(`"eager"`, `"A's"`));
  });

  test("reads back what it prints", () => {
    const images = [
      {
        path: "/a b.png",
        attributes: [
          ["alt", '图 "1"'],
          ["caption", "说明"],
        ] as const,
      },
    ];
    expect(readFigure(printFigure(images).join("\n"))).toEqual(images);
  });
});
