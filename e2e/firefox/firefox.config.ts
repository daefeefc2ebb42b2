import { configFor } from "../other-browsers/browser-config.ts";
import { findFirefox } from "./find-firefox.ts";

if (findFirefox() === null)
  console.warn(
    "\n  NO FIREFOX: writing, dropping, saving, copying and downloading are NOT tested in it." +
      "\n  Install one (Debian: apt-get install firefox-esr) or name it: GALLEY_FIREFOX=/path/to/firefox npm run test:firefox\n",
  );

export default configFor("Firefox");
