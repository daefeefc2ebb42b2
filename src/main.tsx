import { createRoot } from "react-dom/client";
import { createSession } from "./session/create-session.ts";
import { browserEnvironment } from "./session/environment/browser-environment.ts";
import { App } from "./ui/app.tsx";
import type { Session } from "./session/session.ts";
import { isFramedElsewhere } from "./ui/framed/is-framed-elsewhere.ts";
import { holdBuild } from "./session/updates/hold-build.ts";
import { bringsLinks } from "./ui/delivery/brings-links.ts";
import { watchAddress } from "./ui/delivery/watch-address.ts";
import { readRoute } from "./ui/routes/route.ts";
import { EditorScreen } from "./ui/screens.tsx";
import { applyPreferences, languageOf } from "./ui/shell/apply-preferences.ts";
import { markComposedKeys } from "./ui/shell/composed-keys.ts";
import { leaveFieldWithPage } from "./ui/shell/leave-field.ts";
import "./ui/styles/index.css";
import { startTexts } from "./ui/texts/i18n.ts";

/**
 * Joins the session to the browser and shows it: the theme first, so that nothing flashes, then the texts, while the
 * issue of the address is read. A window that was opened to bring a link hands it over first, and is done where another
 * tab shows it.
 */
async function start(place: HTMLElement): Promise<void> {
  const session = createSession(browserEnvironment(), navigator.language);
  const { preferences } = session;
  const root = createRoot(place);
  const isBringing = bringsLinks(window.location);
  const isFramed = isFramedElsewhere(window);
  if (!isBringing && !isFramed) void startSession(session);
  await startTexts(languageOf(preferences.getState()));
  applyPreferences(preferences);
  leaveFieldWithPage();
  markComposedKeys(window);
  if (isFramed) {
    const { FramedNotice } = await import("./ui/framed/framed-notice.tsx");
    return root.render(<FramedNotice />);
  }
  if (isBringing) {
    const { receiveAtStart } = await import("./ui/delivery/receive.tsx");
    if (await receiveAtStart(session, (shown) => root.render(shown))) return;
    void startSession(session);
  }
  watchAddress(session);
  root.render(<App session={session} />);
}

/** Begins to read the store, and to load what the screen of an issue is made of. */
function startSession(session: Session): Promise<void> {
  const route = readRoute(window.location.hash);
  if (route.screen !== "issue") return session.start();
  // What fails here is asked for again by the screen, which also says so.
  EditorScreen.load().catch(() => undefined);
  window.addEventListener("hashchange", () => leaveUnseen(session), { once: true });
  return session.start(route.id);
}

/** Who goes elsewhere before the screen of the issue is there leaves the issue, too. */
function leaveUnseen({ openIssue }: Session): void {
  if (readRoute(window.location.hash).screen !== "issue") void openIssue.getState().close();
}

holdBuild(navigator.locks, import.meta.url);
const place = document.getElementById("root");
if (place) void start(place);
