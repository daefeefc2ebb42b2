import { useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CheckService } from "../../editor/core/check-service.ts";
import { whenLoaded } from "../../lazy/lazy.ts";
import { occurrenceName } from "../open-issue/occurrences.ts";
import { useSwitchRule } from "../open-issue/use-switch-rule.ts";
import { useSession } from "../shell/session-context.ts";

/**
 * Gives the text what its checks know and remember beside it, in the language of the interface, from when it is loaded.
 * Shows nothing.
 */
export function CheckJoin({
  issueId,
  onService,
}: {
  readonly issueId: string;
  readonly onService: (service: CheckService) => void;
}) {
  const { t } = useTranslation();
  const { checks } = useSession();
  const switchRule = useSwitchRule();
  const latest = useRef({ t, switchRule });
  useLayoutEffect(() => {
    latest.current = { t, switchRule };
  });
  useEffect(() => {
    let end = (): void => undefined;
    const cancel = whenLoaded([checks], () => {
      const observed = checks.now()?.serviceFor({
        issueId,
        nameOf: (issue) => occurrenceName(latest.current.t, issue),
        switchOff: (rule) => void latest.current.switchRule(rule, true),
      });
      if (!observed) return;
      onService(observed.now());
      end = observed.subscribe(() => onService(observed.now()));
    });
    return () => {
      cancel();
      end();
    };
  }, [checks, issueId, onService]);
  return null;
}
