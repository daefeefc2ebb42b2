import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckService } from "../../editor/core/check-service.ts";
import { whenLoaded } from "../../lazy/lazy.ts";
import { lateTexts } from "../texts/i18n.ts";
import { occurrenceName } from "../open-issue/occurrences.ts";
import { useSwitchRule } from "../open-issue/use-switch-rule.ts";
import { useSession } from "../shell/session-context.ts";

/** What the checks of the open issue know beside its text, in the language of the interface; null until it is loaded. */
export function useCheckService(issueId: string): CheckService | null {
  const { t } = useTranslation();
  const { checks } = useSession();
  const switchRule = useSwitchRule();
  const [service, setService] = useState<CheckService | null>(null);
  const latest = useRef({ t, switchRule });
  useLayoutEffect(() => {
    latest.current = { t, switchRule };
  });
  useEffect(() => {
    let end = (): void => undefined;
    const cancel = whenLoaded([checks, lateTexts], () => {
      const observed = checks.now()?.serviceFor({
        issueId,
        nameOf: (issue) => occurrenceName(latest.current.t, issue),
        switchOff: (rule) => void latest.current.switchRule(rule, true),
      });
      if (!observed) return;
      setService(observed.now());
      end = observed.subscribe(() => setService(observed.now()));
    });
    return () => {
      cancel();
      end();
    };
  }, [checks, issueId]);
  return service;
}
