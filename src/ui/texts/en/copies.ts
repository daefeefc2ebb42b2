export const copies = {
  label: "Copies for other places",
  open: "Copy for…",
  places: {
    wechat: "WeChat",
    substack: "Substack",
    mail: "Mail",
    buttondown: "Buttondown",
    plain: "Markdown",
    thread: "Thread for X",
  },
};
