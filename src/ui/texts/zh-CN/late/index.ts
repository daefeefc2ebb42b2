import { checks } from "./checks.ts";
import { recovery } from "./recovery.ts";

export const lateZhCN = { checks, recovery };
