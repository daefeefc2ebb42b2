export { bookmarkletAddress } from "../../links/capture/bookmarklet.ts";
