export { figureDragPlugin } from "./drag-figure.ts";
export { handlesPlugin } from "./handles.ts";
