import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../markdown/index.ts";
import { complete } from "../../../markdown/lens.ts";
import { copiesOf } from "../index.ts";
import { SAMPLE_NAME, SAMPLE_PROFILE } from "../testing/sample.ts";

await complete();

const mailOf = (text: string) => copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)("mail");

describe("a picture in a link", () => {
  test("is words of that link where the place would link the picture", () => {
    const { html, became } = mailOf("[![badge](https://i.example/b.svg)](https://y.example)");
    expect(html).toMatch(/<a href="https:\/\/y\.example"[^>]*>badge<\/a>/);
    expect(html?.match(/<a /g)).toHaveLength(1);
    expect(became.map(({ kind }) => kind)).toEqual(["picture-words", "link-kept"]);
  });
});
