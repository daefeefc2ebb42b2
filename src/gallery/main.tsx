import { createRoot } from "react-dom/client";
import { startTexts } from "../ui/texts/i18n.ts";
import { pickLanguage } from "../ui/texts/languages.ts";
import "../ui/styles/index.css";
import { Gallery } from "./gallery.tsx";

/**
 * The page of the development server that shows what Galley is drawn with, at `/src/gallery/`. The address may say how:
 * `?theme=dark&language=zh-CN`. It is no part of the build.
 */
async function start(place: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  await startTexts(pickLanguage([asked.get("language") ?? "en"]));
  createRoot(place).render(<Gallery theme={asked.get("theme") === "dark" ? "dark" : "light"} />);
}

const place = document.getElementById("root");
if (place) void start(place);
