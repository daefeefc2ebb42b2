import type { TFunction } from "i18next";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { InboxLink, InboxLinkChange } from "../../session/inbox/inbox-state.ts";
import type { Outcome } from "../../session/core/attempt.ts";
import { showToast } from "../kit/toasts.tsx";
import { copyWords } from "../shell/copy-words.ts";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";
import { copyBriefs } from "./copy-briefs.ts";
import { createAway } from "./away.ts";
import { createSteps, type Step } from "./steps.ts";
import type { InboxHost, InboxSection, Sending } from "./inbox-host.ts";

/** What is done to links of the inbox. Each says what it did, and how to take it back. */
export interface InboxActions {
  readonly send: (links: readonly InboxLink[], section: InboxSection) => void;
  /** By the number key of the section. */
  readonly sendByNumber: (links: readonly InboxLink[], ordinal: number) => void;
  /** Each to the section that Galley suggests; those without stay. */
  readonly sendAsSuggested: (links: readonly InboxLink[]) => void;
  readonly remove: (links: readonly InboxLink[]) => void;
  readonly unplace: (links: readonly InboxLink[]) => void;
  readonly change: (link: InboxLink, change: InboxLinkChange) => void;
  readonly restore: (link: InboxLink) => void;
  readonly open: (link: InboxLink) => void;
  readonly copy: (links: readonly InboxLink[]) => void;
  /** Copies what an assistant is told of them, with the form of the sections that Galley suggests. */
  readonly brief: (links: readonly InboxLink[]) => void;
  /** Links came here by hand: undo throws them away again, and so does what is returned, once. */
  readonly added: (ids: readonly string[], takeBack: () => void) => () => void;
  /** Takes back what was done here last, again and again; `redo` does it once more, until something else is done. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The actions stay the same for as long as the component does; `host` is asked as it is then. */
export function useInboxActions(host: InboxHost): InboxActions {
  const { i18n } = useTranslation();
  const { inbox, briefs } = useSession();
  const latest = useRef({ host });
  useLayoutEffect(() => {
    latest.current = { host };
  });
  return useMemo(() => {
    const steps = createSteps();
    const words = () => i18n.t;

    const tell = async (done: Promise<Outcome>): Promise<boolean> => {
      const outcome = await done;
      if (!outcome.ok) showToast(failureText(words(), outcome.failure));
      return outcome.ok;
    };
    const sayDone = (text: string, run: () => void) =>
      showToast(text, { name: words()("common.undo"), run });
    /** Says what was done; whichever comes first, the toast's button or the key, takes it back once. */
    const offerUndo = (text: string, takeBack: () => void, again: () => void): void =>
      sayDone(text, steps.done({ takeBack, again }));
    /** The same of what the disk answers later: the key takes it back before that, and what failed is not offered. */
    const offerUndoOnce = (done: Promise<boolean>, text: string, step: Step): void => {
      const run = steps.done(step);
      void done.then((isDone) => (isDone ? sayDone(text, run) : steps.failed(step)));
    };

    const send = (sendings: readonly Sending[]): void => {
      const { host: current } = latest.current;
      const t_ = words();
      if (current.closed) return showToast(t_(`inbox.closed.${current.closed}`));
      const count = sendings.reduce((sum, { links }) => sum + links.length, 0);
      if (count === 0) return showToast(t_("inbox.noSuggestion"));
      const takeBack = current.send(sendings);
      if (!takeBack) return showToast(t_("inbox.notPlaced"));
      const [only, ...others] = sendings;
      offerUndo(
        only && others.length === 0
          ? t_("inbox.sent", { count, section: only.section.title })
          : t_("inbox.sentSome", { count }),
        () => {
          if (!takeBack()) showToast(words()("inbox.changedSince"));
        },
        () => send(sendings.map((sending) => inSectionNow(sending, latest.current.host))),
      );
    };

    const away = createAway({ inbox, words, tell, offerUndoOnce });

    return {
      send: (links, section) => send([{ section, links }]),
      sendByNumber(links, ordinal) {
        const { host: current } = latest.current;
        const section = current.sections.find((each) => each.ordinal === ordinal);
        if (section || current.closed) send(section ? [{ section, links }] : []);
        else showToast(words()("inbox.noSection", { ordinal }));
      },
      sendAsSuggested: (links) => send(bySuggestion(links, latest.current.host)),
      ...away,
      added: (ids, takeBack) =>
        steps.done({ takeBack, again: () => void tell(inbox.getState().bringBack(ids)) }),
      change: ({ id }, change) => void tell(inbox.getState().change(id, change)),
      async restore({ id, original }) {
        if (await tell(inbox.getState().restoreAddress(id)))
          showToast(words()("inbox.restored", { address: original }));
      },
      open: ({ href }) => void window.open(href, "_blank", "noopener,noreferrer"),
      copy: (links) => void copyAddresses(links, words()),
      brief(links) {
        const { suggest } = latest.current.host;
        const placed = links.map((link) => ({
          link,
          section: link.placed?.section ?? suggest(link)?.title ?? null,
        }));
        void copyBriefs(briefs, placed, words());
      },
      undo: steps.undo,
      redo: steps.redo,
    };
  }, [inbox, briefs, i18n]);
}

/** A sending to where the section of its title stands by now. */
function inSectionNow(sending: Sending, { sections }: Pick<InboxHost, "sections">): Sending {
  const { title } = sending.section;
  return { ...sending, section: sections.find((each) => each.title === title) ?? sending.section };
}

/** The links that have a place in the issue, section by section. */
function bySuggestion(
  links: readonly InboxLink[],
  host: Pick<InboxHost, "suggest">,
): readonly Sending[] {
  const bySection = new Map<InboxSection, InboxLink[]>();
  for (const link of links) {
    const section = host.suggest(link);
    if (section === null || section.index === null) continue;
    const others = bySection.get(section);
    if (others) others.push(link);
    else bySection.set(section, [link]);
  }
  return [...bySection].map(([section, sent]) => ({ section, links: sent }));
}

async function copyAddresses(links: readonly InboxLink[], t: TFunction): Promise<void> {
  if (await copyWords(links.map(({ href }) => href).join("\n")))
    showToast(t("inbox.copied", { count: links.length }));
}
