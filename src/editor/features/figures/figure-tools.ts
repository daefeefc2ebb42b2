import "../../styles/figure-hands.css";

export { figureBody } from "./figure-body.ts";
export { imageBody } from "./image-body.ts";
