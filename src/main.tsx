import { createRoot } from "react-dom/client";
import { createSession } from "./session/create-session.ts";
import { browserEnvironment } from "./session/environment/browser-environment.ts";
import { App } from "./ui/app.tsx";
import { applyPreferences, languageOf } from "./ui/shell/apply-preferences.ts";
import "./ui/styles/index.css";
import { startTexts } from "./ui/texts/i18n.ts";

/** Joins the session to the browser and shows it: the theme first, so that nothing flashes, then the texts. */
async function start(place: HTMLElement): Promise<void> {
  const session = createSession(browserEnvironment(), navigator.language);
  const { preferences } = session;
  await startTexts(languageOf(preferences.getState()));
  applyPreferences(preferences);
  createRoot(place).render(<App session={session} />);
  await session.start();
}

const place = document.getElementById("root");
if (place) void start(place);
