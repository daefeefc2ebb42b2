import { checks } from "./checks.ts";

export const lateZhCN = { checks };
