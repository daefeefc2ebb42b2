// @vitest-environment jsdom
import { history, undo } from "@tiptap/pm/history";
import { type Command, EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../../checks/finding.ts";
import { figure } from "../../../checks/testing/texts.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { complete, parseIssue } from "../../../markdown/lens.ts";
import { originPlugin } from "../../core/origin.ts";
import { type CheckService, NO_CHECK_SERVICE } from "../../core/check-service.ts";
import { findingsKey, openFinding } from "../../queries/findings.ts";
import { contextFor } from "../../testing/context.ts";
import { fixFinding, ignoreFinding, showAgain } from "../../commands/act-on-finding.ts";
import { checksPlugin, walkFindings } from "./checks-plugin.ts";
import { makeCheckHandle } from "./make-check-handle.ts";

beforeAll(complete);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An issue in an editor that has come to rest, and what screen readers were told. */
async function opened(text: string, known: Partial<CheckService> = {}) {
  const profile = defaultProfile();
  const told: string[] = [];
  let context = contextFor({ profile, announce: (message) => told.push(message) });
  const keepIgnored: CheckService["keepIgnored"] = (ignored) => {
    context = { ...context, checks: { ...context.checks, ignored } };
  };
  context = { ...context, checks: { ...NO_CHECK_SERVICE, keepIgnored, ...known } };
  const issue = parseIssue(text, profile);
  const read = (other: string) => parseIssue(other, profile).origin;
  const view = new EditorView(document.body.appendChild(document.createElement("div")), {
    state: EditorState.create({
      doc: issue.doc,
      plugins: [originPlugin(issue.origin, read), history(), checksPlugin(() => context)],
    }),
  });
  const rest = () => vi.advanceTimersByTimeAsync(1_000);
  await rest();
  const findings = () => findingsKey.getState(view.state)?.findings ?? [];
  return {
    view,
    told,
    rest,
    findings,
    run: (command: Command) => command(view.state, view.dispatch, view),
    handle: makeCheckHandle(view, () => context),
    service: () => context.checks,
    ignored: () => findingsKey.getState(view.state)?.ignored ?? [],
    others: () => findingsKey.getState(view.state)?.others.map(({ rule }) => rule) ?? [],
    rules: () => findings().map(({ rule }) => rule),
    marked: () => [...view.dom.querySelectorAll(".finding")].map((mark) => mark.textContent),
    walk: (direction: 1 | -1) => walkFindings(direction)(view.state, view.dispatch),
  };
}

const TEXT = "开头\n\n端侧模型,手机\n\n增加38％\n";

describe("mistakes in the text", () => {
  it("are marked when it has come to rest, and told to screen readers as a number", async () => {
    const { marked, rules, told } = await opened(TEXT);
    expect(marked()).toEqual([",", "％"]);
    expect(rules()).toEqual(["half-width-punctuation", "full-width-percent"]);
    expect(told).toEqual(["Checks: 2 places"]);
  });

  it("are walked from one to the next, round the end", async () => {
    const { view, walk } = await opened(TEXT);
    const rules: (string | undefined)[] = [];
    for (const direction of [1, 1, 1, -1] as const) {
      walk(direction);
      rules.push(openFinding(view.state)?.rule);
    }
    expect(rules).toEqual([
      "half-width-punctuation",
      "full-width-percent",
      "half-width-punctuation",
      "full-width-percent",
    ]);
  });

  it("are walked one by one where several begin in one place", async () => {
    const { view, findings, walk } = await opened("- [甲](http://bit.ly/x)：一\n- 二\n");
    const places = findings().map(({ place }) => place.from);
    expect(new Set(places).size).toBeLessThan(places.length);
    const seen = findings().map(() => {
      walk(1);
      return openFinding(view.state);
    });
    expect(new Set(seen)).toEqual(new Set(findings()));
  });

  it("are not the empty sections of an issue that was only begun", async () => {
    const begun = await opened("# 报告\n\n# 论文\n\n- 一\n\n# 其他\n");
    expect(begun.rules()).not.toContain("empty-section");
    const nearlyDone = await opened("# 报告\n\n- 一\n\n# 论文\n\n- 一\n\n# 其他\n");
    expect(nearlyDone.rules()).toContain("empty-section");
  });

  it("are known of an issue that goes out as it was only begun, though none is shown while one writes", async () => {
    const head = '---\ntitle: "AI 周报 #3："\ndate: 2999-01-05 08:00:00 +0800\n---\n';
    const { view, findings } = await opened(`${head}\n# 论文\n\n# 阅读\n`);
    const state = findingsKey.getState(view.state);
    const rules = (found: readonly Finding[] = []): string[] => found.map(({ rule }) => rule);
    const asShown = [...rules(findings()), ...rules(state?.others)];
    for (const rule of ["empty-body", "date-future"]) {
      expect(rules(state?.notYet)).toContain(rule);
      expect(asShown).not.toContain(rule);
    }
  });

  it("are mended in one step that undo takes back, and found again then", async () => {
    const { view, findings, rest, rules, run } = await opened(TEXT);
    const [finding] = findings();
    if (!finding) throw new Error("There is nothing to mend.");
    expect(run(fixFinding(finding))).toBe(true);
    await rest();
    expect(view.state.doc.textContent).toContain("模型，手机");
    expect(rules()).toEqual(["full-width-percent"]);
    undo(view.state, view.dispatch);
    await rest();
    expect(rules()).toHaveLength(2);
  });

  it("stay ignored when the text around them moves", async () => {
    const { view, findings, rest, rules, ignored, run, service } = await opened(TEXT);
    const [finding] = findings();
    if (!finding) throw new Error("There is nothing to ignore.");
    run(ignoreFinding(finding, service()));
    expect(rules()).toEqual(["full-width-percent"]);
    view.dispatch(view.state.tr.insertText("很长的一段话", 1));
    await rest();
    expect(rules()).toEqual(["full-width-percent"]);
    expect(ignored()).toHaveLength(1);
    const again = await opened(TEXT, { ignored: service().ignored });
    expect(again.rules()).toEqual(["full-width-percent"]);
  });

  it("come back when an ignored place is shown again", async () => {
    const { view, findings, rest, rules, ignored, run, service } = await opened(TEXT);
    const [finding] = findings();
    if (!finding) throw new Error("There is nothing to ignore.");
    run(ignoreFinding(finding, service()));
    await rest();
    const [left] = ignored();
    if (!left) throw new Error("Nothing is ignored.");
    run(showAgain(left, service()));
    view.dispatch(view.state.tr.insertText("早", 1));
    await rest();
    expect(rules()).toEqual(["half-width-punctuation", "full-width-percent"]);
  });

  it("are told of the front matter and of other issues, too, without a mark", async () => {
    const text = "---\ntitle: ''\n---\n\n# 论文\n\n- [甲](https://a.test/1)：一\n";
    const facts = { ...NO_CHECK_SERVICE.facts, sentIn: () => "Issue 3" };
    const { others, rules } = await opened(text, { facts });
    expect(others()).toEqual(["empty-headline", "sent-before"]);
    expect(rules()).not.toContain("sent-before");
  });

  it("are walked where another mark tells of them, too", async () => {
    const text = "增加38％\n\n- [甲](https://a.test/1)：一\n\n**研究（长期的）**是\n\n又38％\n";
    const facts = { ...NO_CHECK_SERVICE.facts, sentIn: () => "Issue 3" };
    const { view, walk, marked } = await opened(text, { facts });
    const rules = [1, 2, 3, 4].map(() => {
      walk(1);
      return openFinding(view.state)?.rule;
    });
    expect(rules.map(String).toSorted()).toEqual([
      "full-width-percent",
      "full-width-percent",
      "lost-bold",
      "sent-before",
    ]);
    expect(marked()).toEqual(["％", "％"]);
  });

  it("are shown in an item without words, and stay when the text above them moves", async () => {
    const { view, findings } = await opened("开头\n\n- 一\n- \n- 二\n");
    const marks = () => view.dom.querySelectorAll("li:nth-child(2) .finding-empty").length;
    expect(findings().map(({ rule }) => rule)).toEqual(["empty-item"]);
    expect(marks()).toBe(1);
    view.dispatch(view.state.tr.insertText("很长的一段话", 1));
    expect(marks()).toBe(1);
    expect(findings()).toHaveLength(1);
  });

  it("of a figure are gone to with the figure selected, and walked past from there", async () => {
    const { view, walk } = await opened(`增加38％\n\n${figure("", "a.png")}`);
    walk(-1);
    expect(openFinding(view.state)?.rule).toBe("figure-alt");
    expect(view.state.selection).toBeInstanceOf(NodeSelection);
    view.dispatch(view.state.tr.setMeta(findingsKey, { kind: "close" }));
    walk(1);
    expect(openFinding(view.state)?.rule).toBe("full-width-percent");
    walk(1);
    expect(openFinding(view.state)?.rule).toBe("figure-alt");
  });

  it("are not called so in the line that is being written, where they are only unfinished", async () => {
    const { view, rest, rules } = await opened("开头\n\n- 一个还没写完的条目（\n");
    const end = view.state.doc.content.size - 3;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, end)));
    await rest();
    expect(rules()).toEqual([]);
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
    await rest();
    expect(rules()).toEqual(["unclosed-bracket"]);
  });

  it("stay in the line that one walks to while their message is shown", async () => {
    const { view, rest, rules } = await opened("开头\n\n- 一个还没写完的条目（\n");
    walkFindings(1)(view.state, view.dispatch);
    await rest();
    expect(rules()).toEqual(["unclosed-bracket"]);
    expect(openFinding(view.state)?.rule).toBe("unclosed-bracket");
  });

  it("are walked all where one line has several that would be only unfinished while it is written", async () => {
    const { view, rest } = await opened("开头\n\n- 一个还没写完的条目（两处，\n");
    const seen: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      walkFindings(1)(view.state, view.dispatch);
      await rest();
      seen.push(String(openFinding(view.state)?.rule));
    }
    expect(seen).toEqual([
      "unclosed-bracket",
      "trailing-mark",
      "unclosed-bracket",
      "trailing-mark",
    ]);
  });

  it("can be mended from the list only once the text was looked at as it is now", async () => {
    const { view, rest, handle, findings } = await opened(TEXT);
    const [finding] = findings();
    if (!finding) throw new Error("There is nothing to mend.");
    expect(handle.isFresh()).toBe(true);
    view.dispatch(view.state.tr.insertText("早", 1));
    expect(handle.isFresh()).toBe(false);
    expect(handle.fix(finding)).toBe(false);
    await rest();
    expect(handle.isFresh()).toBe(true);
    expect(handle.fix(finding)).toBe(true);
  });

  it.each([
    [' loading="eager"', "chart.png"],
    [' caption="Growth &amp; decline"', "Growth & decline"],
    [' caption="Growth" alt="A chart"', "A chart"],
  ])("are listed by what a figure with%s is known by", async (attributes, name) => {
    const { handle } = await opened(`# 论文\n\n${figure(attributes, "assets/img/chart.png")}`);
    const finding: Finding = {
      rule: "figure-alt",
      severity: "taste",
      parameters: {},
      place: { kind: "text", from: 5, to: 6 },
      fix: null,
    };
    expect(handle.surroundingsOf(finding)).toMatchObject({ section: "论文", words: name });
  });
});
