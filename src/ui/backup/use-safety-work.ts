import { useState } from "react";
import { useTranslation } from "react-i18next";
import { attempt } from "../../session/core/attempt.ts";
import type { SafetyWork } from "../../session/safety/safety-work.ts";
import { showToast } from "../kit/toasts.tsx";
import { failureText } from "../notices/failure-text.ts";
import { useSession } from "../shell/session-context.ts";

/**
 * `run` does something with what keeps the second copy and the backups; where that cannot be loaded now, or fails, it is
 * told. `isBusy` meanwhile.
 */
export function useSafetyWork(): {
  readonly isBusy: boolean;
  readonly run: (act: (work: SafetyWork) => Promise<void>) => Promise<void>;
} {
  const { t } = useTranslation();
  const { safety } = useSession();
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    async run(act) {
      setBusy(true);
      const outcome = await attempt(async () => act(await safety.work.load()));
      setBusy(false);
      if (!outcome.ok) showToast(failureText(t, outcome.failure));
    },
  };
}
