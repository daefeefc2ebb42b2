import { configFor } from "../other-browsers/browser-config.ts";
import { findWebKit } from "./find-webkit.ts";

if (findWebKit() === null)
  console.warn(
    "\n  NO WEBKIT: writing, dropping, saving, copying and downloading are NOT tested in it." +
      "\n  Install its driver and a screen for it (Debian: apt-get install webkit2gtk-driver xvfb) or name them: GALLEY_WEBKIT_DRIVER=/path/to/WebKitWebDriver GALLEY_XVFB=/path/to/Xvfb npm run test:webkit\n",
  );

export default configFor("WebKit");
