export { dropPlugin } from "./drop/drop-plugin.ts";
export { pastePlugin, pastes } from "./paste/paste-plugin.ts";
