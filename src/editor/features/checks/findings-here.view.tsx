import { useEditorState } from "@tiptap/react";
import type { AlsoHereProps } from "../../core/chrome/also-here.view.tsx";
import { fixFinding, ignoreFinding, isFixedInText } from "../../commands/act-on-finding.ts";
import {
  findingsKey,
  findingsWithin,
  SAID_BY_UNPUBLISHABLE,
  type TextFinding,
} from "../../queries/findings.ts";
import { useFindingWords } from "./use-finding-words.view.tsx";

/** What is wrong in words that show a float of their own when they are pressed: a link, or what is not published as shown. */
export function FindingsHere({ editor, texts, from, to, onDone }: AlsoHereProps) {
  const shown = useEditorState({
    editor,
    selector: ({ editor }) => findingsKey.getState(editor.state),
    equalityFn: Object.is,
  });
  const findings = shown
    ? findingsWithin(editor.view.state, shown, { from, to }).filter(
        ({ rule }) => !SAID_BY_UNPUBLISHABLE.has(rule),
      )
    : [];
  const words = useFindingWords(texts, findings.length > 0);
  const { editable, checks: service } = editor.context();
  const isFresh = shown?.seen === editor.view.state.doc;
  const { checks } = texts;
  const choicesFor = (finding: TextFinding) => [
    ...(editable && isFixedInText(finding)
      ? // After a key the text is looked at again first.
        [{ name: checks.fix, isOff: !isFresh, run: () => editor.run(fixFinding(finding)) }]
      : []),
    ...(editable
      ? [{ name: checks.ignoreHere, run: () => editor.run(ignoreFinding(finding, service)) }]
      : []),
    { name: checks.ignoreRule, run: () => service.switchOff(finding.rule) },
  ];
  return findings.map((finding) => {
    const said = words?.(finding.rule, finding.parameters);
    return (
      said && (
        <section
          key={`${finding.place.from} ${finding.rule}`}
          className="popover-also"
          aria-label={said.title}
        >
          <p className="popover-title" data-severity={finding.severity}>
            {said.title}
          </p>
          <p className="popover-message">{said.why}</p>
          <div className="popover-foot">
            {choicesFor(finding).map(({ name, run, isOff }) => (
              <button
                key={name}
                type="button"
                className="button"
                data-size="small"
                data-look="quiet"
                disabled={isOff}
                onClick={() => {
                  run();
                  onDone();
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </section>
      )
    );
  });
}
