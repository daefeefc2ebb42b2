import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../markdown/front-matter/index.ts";
import { formFields, missingFields } from "./form-fields.ts";

const HEAD = `---
layout: post
title: "A: b"
date: 2025-11-03
tags: [a, b]
tabs: true
toc:
  sidebar: left
authors:
  - name: x
---
`;

describe("the other fields of the form", () => {
  it("are those without a row of their own, nested ones by path", () => {
    expect(
      formFields(readFrontMatter(HEAD)).map(({ type, path }) => `${type} ${path.join(".")}`),
    ).toEqual(["text layout", "switch tabs", "text toc.sidebar", "source authors"]);
  });

  it("may be added where the profile has them and the file does not", () => {
    const rules = [
      { key: "layout", value: "post" },
      { key: "giscus_comments", value: "true" },
      { key: "categories", value: '"AI"' },
      { key: "slug", value: "{slug}" },
      { key: "more", value: "\n  - a" },
    ];
    expect(missingFields(rules, readFrontMatter(HEAD))).toEqual([
      { key: "giscus_comments", value: true },
      { key: "categories", value: "AI" },
    ]);
  });
});
