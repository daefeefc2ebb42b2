import { describe, expect, it } from "vitest";
import { transferLink } from "./transfer.ts";

describe("a title that comes with a link", () => {
  it.each([
    ["https://arxiv.org/pdf/2511.01846v2", "2511.01846v2.pdf"],
    ["https://arxiv.org/pdf/2511.01846v2", "2511.01846v2"],
    ["https://lab.example/files/Report%202025.pdf", "Report%202025.pdf"],
    ["https://lab.example/files/报告.pdf", "报告.pdf"],
  ])("is none where it only names the file: %s as %s", (address, title) => {
    expect(transferLink(address, title)).toEqual({ href: address, title: null });
  });

  it.each([
    ["https://lab.example/files/report.pdf", "report"],
    ["https://lab.example/files/report.pdf", "Annual report.pdf"],
    ["https://arxiv.org/pdf/2511.01846v2", "2511.01847"],
    ["https://tools.example/vim.html", "vim"],
  ])("stays where it says more: %s as %s", (address, title) => {
    expect(transferLink(address, title)).toEqual({ href: address, title });
  });
});
