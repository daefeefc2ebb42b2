import { lineRule, textsIn } from "../rule.ts";

const PRIVATE_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[?::1)|\.(?:local|internal|lan|localhost)$/i;

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
      "feishu.cn",
      "larksuite.com",
      "larkoffice.com",
      "app.asana.com",
      "trello.com/b",
      "teams.microsoft.com",
      "outlook.office.com",
      "web.whatsapp.com",
      "web.telegram.org",
      "app.gitbook.com",
      "console.aws.amazon.com",
      "console.cloud.google.com",
    ],
  },
  find: ({ links }, _house, options) =>
    links.flatMap(({ href, from, to }) => {
      if (!URL.canParse(href)) return [];
      const { hostname, pathname, protocol } = new URL(href);
      if (protocol === "file:" || (/^https?:$/.test(protocol) && PRIVATE_HOST.test(hostname)))
        return [{ from, to, parameters: { host: hostname || href }, severity: "blocks" }];
      const place = hostname.replace(/^www\./, "") + pathname;
      const isPrivate = textsIn(options, "hosts").some((host) =>
        new RegExp(`(?:^|\\.)${host.replaceAll(".", "\\.")}(?:/|$)`).test(place),
      );
      return isPrivate ? [{ from, to, parameters: { host: hostname } }] : [];
    }),
});
