import { describe, expect, it } from "vitest";
import { causeOfOrganisation, causeOfSection } from "./causes.ts";
import { isRight, predictForward } from "./predict.ts";
import { readCorpusIssue } from "./read-issues.ts";

const issue = (number: number, items: string) =>
  readCorpusIssue(
    `2025-01-0${number}-issue.md`,
    `---\ntitle: "每周链接 ${number}: 一期"\n---\n\n# 产品&模型发布\n\n${items}\n`,
  );
const issues = [
  issue(1, "- 作坊[推出](https://shop.example/1)一\n- 作坊[推出](https://shop.example/2)二"),
  issue(2, "- 作坊（杭州）[推出](https://shop.example/3)三，比[二](https://shop.example/2)好"),
];

describe("guesses", () => {
  it("of an issue go by those before it, one for each item", () => {
    const [first, , third, ...more] = predictForward(issues, "address", false);
    expect(more).toEqual([]);
    expect(first?.organisation).toEqual({ is: "作坊", guessed: null });
    expect(third).toMatchObject({
      issue: "2025-01-02-issue.md",
      section: { is: "产品&模型发布", guessed: "产品&模型发布" },
      organisation: { is: "作坊", guessed: "作坊" },
    });
    expect(third && isRight(third.organisation)).toBe(true);
  });

  it("with an empty archive learn nothing on the way", () => {
    const [, , third] = predictForward(issues, "address", true);
    expect(third?.organisation.guessed).toBeNull();
    expect(third && causeOfOrganisation(third)).toMatch(/seen for the first time$/);
    expect(third && causeOfSection(third)).toBe("not sure enough");
  });
});
