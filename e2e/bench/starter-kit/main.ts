import { Editor } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** The least that an editor built on Tiptap loads: the post stands in the page already. */
const editor = new Editor({
  extensions: [StarterKit],
  content: document.querySelector("template")?.innerHTML ?? "",
});
const place = document.querySelector("#editor");
if (place) editor.mount(place);
