import { lineRule, textsIn } from "../rule.ts";

const PRIVATE_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[?::1)|\.(?:local|internal|lan|localhost)$/i;

/** Of the companies whose documents lie on their customers' hosts, the pages that are there for all. */
const PUBLIC_HOST = /^(?:www|open|developers?)\./;

/** A link that only its writer can open: it works when it is tried, and for nobody else. */
export const privateLink = lineRule({
  severity: "likely",
  options: {
    hosts: [
      "notion.so",
      "app.slack.com",
      "mail.google.com",
      "calendar.google.com",
      "drive.google.com/drive",
      "app.asana.com",
      "trello.com/b",
      "teams.microsoft.com",
      "outlook.office.com",
      "web.whatsapp.com",
      "web.telegram.org",
      "app.gitbook.com",
      "console.aws.amazon.com",
      "console.cloud.google.com",
      "mp.weixin.qq.com/cgi-bin",
    ],
    /** Their documents are private until somebody shares them with all. */
    sharedHosts: ["feishu.cn", "larksuite.com", "larkoffice.com"],
  },
  find: ({ links }, _house, options) =>
    links.flatMap(({ href, from, to }) => {
      if (!URL.canParse(href)) return [];
      const { hostname, pathname, protocol } = new URL(href);
      if (protocol === "file:" || (/^https?:$/.test(protocol) && PRIVATE_HOST.test(hostname)))
        return [{ from, to, parameters: { host: hostname || href }, severity: "blocks" }];
      const place = hostname.replace(/^www\./, "") + pathname;
      const isIn = (name: string): boolean =>
        textsIn(options, name).some((host) =>
          new RegExp(`(?:^|\\.)${host.replaceAll(".", "\\.")}(?:/|$)`).test(place),
        );
      if (isIn("hosts")) return [{ from, to, parameters: { host: hostname } }];
      const isShared = isIn("sharedHosts") && !PUBLIC_HOST.test(hostname);
      return isShared ? [{ from, to, parameters: { host: hostname }, severity: "taste" }] : [];
    }),
});
