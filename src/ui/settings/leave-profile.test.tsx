// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { show } from "../testing/show.tsx";
import { LeaveProfile } from "./leave-profile.tsx";

it("gives the focus to the answer that loses nothing", async () => {
  const nothing = () => undefined;
  const { end } = await show(<LeaveProfile onSave={null} onLeave={nothing} onStay={nothing} />);
  // The dialog is loaded when it is asked for: React works by itself, as in a browser.
  const byItself = (is: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: !is });
  byItself(true);
  try {
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Keep editing"), 5_000);
  } finally {
    byItself(false);
    end();
  }
});
