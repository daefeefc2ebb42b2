import { EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { ITEM_FORMS, type Profile } from "../../issue/profile/profile.ts";
import { parseIssue, printIssue, withDoc } from "../../markdown/index.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { profilePlugin } from "../queries/profile-of.ts";
import { fromOutside, insertLinks } from "./insert-links.ts";
import { placeLinks } from "./place-links.ts";

const profile: Profile = { ...defaultProfile("en"), sectionLevel: 2, itemForms: ITEM_FORMS };
const LINK = { href: "https://new.example/x", title: "New thing" };

/** The lines that a link brings which is put into the first section. */
function placed(text: string, rules: Profile = profile): string {
  const issue = parseIssue(text, rules);
  let state = EditorState.create({
    doc: issue.doc,
    plugins: [profilePlugin(() => ({ profile: rules }))],
  });
  const command = placeLinks([{ section: 0, links: fromOutside([LINK]) }], {
    profile: rules,
    links: NO_LINK_SERVICE,
  });
  command(state, (tr) => {
    state = state.apply(tr);
  });
  const before = new Set(text.split("\n"));
  return printIssue(withDoc(issue, state.doc))
    .split("\n")
    .filter((line) => !before.has(line))
    .join("\n");
}

describe("a link that comes is written as its neighbours are", () => {
  it.each([
    [
      "bold around the link",
      "- **[A](https://a.example)** — one\n- **[B](https://b.example)** — two\n",
      "- **[New thing](https://new.example/x)**",
    ],
    [
      "bold in the link",
      "* [**A**](https://a.example): one\n* [**B**](https://b.example): two\n",
      "* [**New thing**](https://new.example/x)",
    ],
    [
      "paragraphs in bold",
      "**[A](https://a.example)** — one.\n\n**[B](https://b.example)** — two.\n",
      "**[New thing](https://new.example/x)**",
    ],
    [
      "words before a bare address",
      "- Boats: <https://a.example/boats>\n- Trains: <https://a.example/trains>\n",
      "- New thing: <https://new.example/x>",
    ],
    [
      "a bold title above a bare address",
      "**Boats**  \n<https://a.example/boats>  \nThey float.\n\n**Trains**  \n<https://a.example/trains>\n",
      "**New thing**  \n<https://new.example/x>",
    ],
    [
      "a sign before each",
      "🔹 [A](https://a.example): one\n\n🔹 [B](https://b.example): two\n",
      "🔹 [New thing](https://new.example/x)",
    ],
    [
      "signs of its own for each, which say something of it",
      "🛠 [A](https://a.example): one\n\n✅ [B](https://b.example): two\n",
      "[New thing](https://new.example/x)",
    ],
    [
      "a bare address that is the only one of its kind",
      "- <https://a.example/boats>\n- [B](https://b.example): two\n- [C](https://c.example): three\n",
      "- [New thing](https://new.example/x)",
    ],
  ])("%s", (_name, items, wanted) => {
    expect(placed(`## Section\n\n${items}`)).toBe(wanted);
  });

  it("also in bold where the profile says plain titles, and two items agree", () => {
    const rules = profile.sections.map((section) => ({ ...section, shape: "title" as const }));
    const title = rules[0]?.title ?? "";
    const items =
      "- [**A**](https://a.example): one\n- [**B**](https://b.example): two\n- No link here\n";
    expect(placed(`## ${title}\n\n${items}`, { ...profile, sections: rules })).toBe(
      "- [**New thing**](https://new.example/x)",
    );
  });

  it("among items that stand below no heading", () => {
    const text = "- [**A**](https://a.example): one\n- [**B**](https://b.example): two\n";
    const issue = parseIssue(text, profile);
    let state = EditorState.create({ doc: issue.doc });
    const end = (issue.doc.firstChild?.nodeSize ?? 0) - 1;
    insertLinks({ kind: "item", at: end }, fromOutside([LINK]), "drop", {
      profile,
      links: NO_LINK_SERVICE,
    })(state, (tr) => {
      state = state.apply(tr);
    });
    expect(printIssue(withDoc(issue, state.doc))).toBe(
      `${text}- [**New thing**](https://new.example/x)\n`,
    );
  });

  it.each([
    ["### 1. ", "title", "### 1. [New thing](https://new.example/x)"],
    ["### ", "bold-title", "### [**New thing**](https://new.example/x)"],
    ["1、", "title", "1、[New thing](https://new.example/x)"],
    ["1\\. ", "title", "1\\. [New thing](https://new.example/x)"],
    ["**1、**", "title", "**1、**[New thing](https://new.example/x)"],
    ["**1、", "title", "**1、[New thing](https://new.example/x)**"],
    ["① ", "title", "① [New thing](https://new.example/x)"],
    ["* ", "title", "* [New thing](https://new.example/x)"],
    ["+ **", "bold-title", "+ **[New thing](https://new.example/x)**"],
    ["", "title", "- [New thing](https://new.example/x)"],
  ] as const)(
    "as the profile says that items begin, in a section without any: “%s”",
    (item, shape, wanted) => {
      const [first, ...others] = profile.sections;
      if (!first) throw new Error("the profile has no sections");
      const sections = [{ ...first, shape, item }, ...others];
      const rules: Profile = { ...profile, itemForms: ["list", "numbered", "heading"], sections };
      expect(placed(`## ${first.title}\n`, rules)).toBe(wanted);
    },
  );
});
