import { createRoot } from "react-dom/client";
import { createSession } from "./session/create-session.ts";
import { browserEnvironment } from "./session/environment/browser-environment.ts";
import { App } from "./ui/app.tsx";
import { bringsLinks } from "./ui/delivery/brings-links.ts";
import { watchAddress } from "./ui/delivery/watch-address.ts";
import { readRoute } from "./ui/routes/route.ts";
import { Desk } from "./ui/screens.tsx";
import { applyPreferences, languageOf } from "./ui/shell/apply-preferences.ts";
import { leaveFieldWithPage } from "./ui/shell/leave-field.ts";
import "./ui/styles/index.css";
import { startTexts } from "./ui/texts/i18n.ts";

/**
 * Asks for what an issue's address needs beside the texts, all at once: each would else be asked for only when the one
 * before it has come and run. What fails here is asked for again by whoever needs it, who also says so.
 */
function fetchEarly(): void {
  if (readRoute(window.location.hash).screen !== "issue") return;
  void Promise.allSettled([Desk.load(), import("./markdown/lens.ts")]);
}

/**
 * Joins the session to the browser and shows it: the theme first, so that nothing flashes, then the texts. A window that
 * was opened to bring a link hands it over first, and is done where another tab shows it.
 */
async function start(place: HTMLElement): Promise<void> {
  const session = createSession(browserEnvironment(), navigator.language);
  const { preferences } = session;
  await startTexts(languageOf(preferences.getState()));
  applyPreferences(preferences);
  leaveFieldWithPage();
  const root = createRoot(place);
  if (bringsLinks(window.location)) {
    const { receiveAtStart } = await import("./ui/delivery/receive.tsx");
    if (await receiveAtStart(session, (shown) => root.render(shown))) return;
  }
  watchAddress(session);
  root.render(<App session={session} />);
  await session.start();
}

const place = document.getElementById("root");
fetchEarly();
if (place) void start(place);
