/** Which of an issue's two faces the desk shows. */
export type DeskPart = "text" | "front-matter";
