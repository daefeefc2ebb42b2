import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { parseIssue } from "../../markdown/index.ts";
import { countChanges } from "./count-changes.ts";

const PROFILE = defaultProfile("en");
const docOf = (text: string) => parseIssue(text, PROFILE).doc;
const counted = (before: string | null, after: string, written: readonly string[] = []) =>
  countChanges(before === null ? null : docOf(before), docOf(after), PROFILE, written);

const link = (name: string) => `- [${name}](https://${name}.example/)\n`;
const [a, b, c, d] = ["a", "b", "c", "d"].map(link);
const figure = (name: string, words = "") =>
  `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="assets/img/x/${name}"${words} %}\n    </div>\n</div>\n`;
const NOTHING = { isNew: false, added: 0, moved: 0, removed: 0, figures: 0, figuresRemoved: 0 };

describe("what changed in an issue", () => {
  it("is all of it where there was none", () => {
    expect(counted(null, `# Papers\n\n${a}${b}\n${figure("1.png")}`)).toEqual({
      ...NOTHING,
      isNew: true,
      added: 2,
      figures: 1,
    });
  });

  it("counts links that came, went, and stand elsewhere, each once", () => {
    const before = `# Papers\n\n${a}${b}${c}\n# Other reading\n\n${d}`;
    const after = `# Papers\n\n${b}${c}${a}\n# Other reading\n\n- [e](https://e.example/)\n`;
    expect(counted(before, after)).toEqual({ ...NOTHING, added: 1, moved: 1, removed: 1 });
  });

  it("counts a link that went into another section as moved, and none where a section was renamed", () => {
    const before = `# Papers\n\n${a}${b}\n# Other reading\n\n${c}`;
    expect(counted(before, `# Papers\n\n${a}\n# Other reading\n\n${b}${c}`).moved).toBe(1);
    expect(counted(before, before.replace("# Papers", "# Read"))).toEqual(NOTHING);
  });

  it("tells two links to one thing apart, and takes a cleaned address for the same", () => {
    expect(counted(a ?? "", `${a}${a}`)).toEqual({ ...NOTHING, added: 1 });
    expect(counted((a ?? "").replace("/)", "/?utm_source=x)"), a ?? "")).toEqual(NOTHING);
  });

  it("counts figures that are new, described anew or written with another picture, and those that went", () => {
    const before = `${figure("1.png")}\n${figure("2.png")}\n${figure("3.png")}`;
    const after = `${figure("1.png", ' alt="A"')}\n${figure("2.png")}\n${figure("4.png")}`;
    const written = ["assets/img/x/2.png", "_posts/a.md"];
    expect(counted(before, after, written)).toEqual({ ...NOTHING, figures: 3, figuresRemoved: 1 });
    expect(counted(before, before)).toEqual(NOTHING);
  });

  it("counts a figure that stands elsewhere, or in another row", () => {
    const [one, two] = [figure("1.png"), figure("2.png")];
    expect(counted(`${one}\n${two}`, `${two}\n${one}`)).toEqual({ ...NOTHING, figures: 1 });
    const row = one.replace("</div>\n</div>", `</div>\n${two.split("\n").slice(1).join("\n")}`);
    expect(counted(`${one}\n${two}`, row).figures).toBe(2);
  });

  it("is nothing that is counted where only words changed", () => {
    expect(counted(`Words.\n\n${a}`, `Other words.\n\n${a}`)).toEqual(NOTHING);
  });
});
