import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { RuleId } from "../../checks/rules.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";

/** Switches a rule of the checks off in the open issue's newsletter, or on again, and says so. */
export function useSwitchRule(): (rule: RuleId, isOff: boolean) => Promise<void> {
  const { t } = useTranslation();
  const { checks, openIssue } = useSession();
  return useCallback(
    async function switchRule(rule, isOff) {
      const { current } = openIssue.getState();
      const name = current.kind === "open" ? current.profile.name : "";
      const service = await checks.load().catch(() => null);
      const saved = await service?.switchRule(rule, isOff);
      if (saved?.kind === "saved" && isOff)
        return showToast(t("checks.switchedOff", { name }), {
          name: t("checks.switchOn"),
          run: () => void switchRule(rule, false),
        });
      if (saved?.kind === "saved") return;
      showToast(saved?.kind === "failed" ? failureText(t, saved.failure) : t("checks.notSwitched"));
    },
    [checks, openIssue, t],
  );
}
