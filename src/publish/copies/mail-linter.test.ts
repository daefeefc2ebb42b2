import { doIUseEmail } from "@jsx-email/doiuse-email";
import { describe, expect, test } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { complete } from "../../markdown/lens.ts";
import { copiesOf } from "./index.ts";
import { ODD_DOCUMENTS } from "./testing/odd-documents.ts";
import { SAMPLE, SAMPLE_NAME, SAMPLE_PROFILE } from "./testing/sample.ts";

await complete();

/** What somebody else's table of mail programs says that Gmail and Apple's Mail take out, each once. */
function droppedFrom(html: string): readonly string[] {
  const result = doIUseEmail(html, { emailClients: ["gmail.*", "apple-mail.*"] });
  return "errors" in result ? [...new Set(result.errors)] : [];
}

/** The line behind the subject is hidden by its height, too, where this does nothing. */
const HIDDEN_TWICE = "`display:none` is not supported by `gmail.mobile-webmail`";

describe("a mail, by a linter of mails", () => {
  const texts = Object.entries({ "the sample": SAMPLE, ...ODD_DOCUMENTS });
  test.each(texts)("has nothing that Gmail or Apple's Mail takes out: %s", (_, text) => {
    const { html } = copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("mail");
    expect(droppedFrom(html ?? "").filter((error) => error !== HIDDEN_TWICE)).toEqual([]);
    expect(html).toMatch(
      /<body[^>]*><div style="display:none;[^"]*max-height:0;[^"]*overflow:hidden/,
    );
  });

  test("would have, if it were laid out as a page is", () => {
    const page = '<!doctype html><html><body><div style="position:fixed">a</div></body></html>';
    expect(droppedFrom(page)).toContainEqual(expect.stringContaining("position"));
  });
});
