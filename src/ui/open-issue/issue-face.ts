/** Which of an issue's two faces the editor screen shows. */
export type IssueFace = "text" | "front-matter";
