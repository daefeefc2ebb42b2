import { backup } from "./backup.ts";
import { brief } from "./brief.ts";
import { capture } from "./capture.ts";
import { checks } from "./checks.ts";
import { consent } from "./consent.ts";
import { copying } from "./copying.ts";
import { numbers } from "./numbers.ts";
import { onTop } from "./on-top.ts";
import { preview } from "./preview.ts";
import { publishing } from "./publishing.ts";
import { recovery } from "./recovery.ts";
import { search } from "./search.ts";
import { submissions } from "./submissions.ts";
import { versions } from "./versions.ts";

export const lateZhCN = {
  backup,
  brief,
  capture,
  checks,
  consent,
  copying,
  numbers,
  onTop,
  preview,
  publishing,
  recovery,
  search,
  submissions,
  versions,
};
