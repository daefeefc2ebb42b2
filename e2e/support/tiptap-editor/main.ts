import { Editor, Node } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

/** Pictures that are blocks, as editors of newsletters have them. */
const Picture = Node.create({
  name: "image",
  group: "block",
  addAttributes: () => ({ src: {}, alt: {} }),
  parseHTML: () => [{ tag: "img[src]" }],
  renderHTML: ({ HTMLAttributes }) => ["img", HTMLAttributes],
});

/** An empty editor as Substack's is made: ProseMirror with Tiptap's usual nodes and marks, and pictures. */
const editor = new Editor({ extensions: [StarterKit, Picture] });
const place = document.querySelector("#editor");
if (place) editor.mount(place);
// What was pasted is asked for as the editor has it, and not as it shows it.
Object.assign(window, { pasted: () => editor.getJSON() });
