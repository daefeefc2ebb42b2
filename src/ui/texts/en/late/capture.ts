export const capture = {
  title: "How links get here",
  show: "Show",
  intro:
    "Links wait in the inbox until they have a place in an issue. It is beside every issue and beside the library.",
  bookmarklet: {
    title: "From any page, with one click",
    name: "Catch for Galley",
    drag: "It works on other pages; here it does nothing.",
    clicked:
      "Here it would only catch Galley. Drag it to the bookmarks bar, then click it on a page.",
    show: "Show the bookmarks bar.",
    place: "Drag the button above onto it.",
    use: "On a page worth a link, click it there. Words that you select first come along as a note.",
    byKeyboard:
      "Without a mouse: copy its code, make a new bookmark, and paste the code as its address.",
    copy: "Copy its code",
    copied: "Copied the code",
    sends: "Sends",
    sendsWhat:
      "Title and address of the page, what it says about itself (authors, date, site), and the selected words.",
    toWhom: "To whom",
    toNobody:
      "To nobody but this browser. All of it stands behind the # of the address that opens, which no browser sends to a server.",
    where: "Opens",
    whereWhat: "If Galley moves to another address, take a new bookmark there:",
  },
  drop: {
    title: "By dragging and pasting",
    text: "Drag a link, a selection or several links onto the inbox or into a section; or paste a whole chat message into the inbox: each link takes its words along. Files that stand for a link (.webloc, .url, .desktop) can be dropped as well.",
    nothing:
      "Browsers give nothing when a tab or a folder of bookmarks is dragged. Go to the page, copy its address and paste it into the inbox:",
  },
  onTop: {
    title: "Onto a window that stays on top",
    text: "While you read in other windows, a small one with the inbox stays above them all. Drop links on it, or paste them: it says that each was caught, and whether the thing was sent before. The tab of Galley must stay open.",
    open: "Open it",
    none: "This browser has no such windows. Chrome and Edge on a computer do.",
  },
  bookmarks: {
    title: "From bookmarks",
    text: "Export the bookmarks as an HTML file in the bookmark manager of the browser. Drop the file onto the inbox, or choose “Open a bookmark file…” in its menu: every bookmark comes with its title and its folders.",
  },
  readers: {
    title: "From readers, as issues at GitHub",
    text: "Name a public repository in the profile of the newsletter, or one with a label. Its open issues come into the inbox once an hour, and whenever you look: each link with its words, with who filed it and the way to the issue. An issue whose link was placed or thrown out is not offered again.",
    reads:
      "Galley only reads, and without a token: it sees public repositories alone, and closes no issue. GitHub answers 60 such questions an hour. It shows the posts of its discussions to nobody without a token, so they are not read.",
    profiles: "Profiles",
  },
  telephone: {
    title: "From a telephone",
    text: "Your own links take the same way. This bookmark begins an issue with the page that you look at: its title, its address, and the words that you have selected. Drag it to the bookmarks bar here; bookmarks that are synchronised bring it to the browser of the telephone, where it is tapped among the bookmarks. Submit the issue, and the link is in the inbox at the next look.",
    name: "File for {{repository}}",
    shortcut:
      "For the share sheet of an iPhone, make a shortcut that takes a web page and opens this address, with the page's name behind “title=” and its address behind “body=”. On Android, an app for shortcuts does the same.",
    none: "First name a public repository of your own in the profile of the newsletter: then the bookmark for it is here.",
    open: "The repository has to be public: Galley looks without a token, and sees no private one. Everybody can read what you file there; what is private does not belong there.",
  },
  tabs: {
    title: "All tabs at once",
    text: "Bookmark all tabs into a folder of their own:",
    copy: "Open that folder in the bookmark manager, select all that is in it, copy, and paste into the inbox. Or export the bookmarks as an HTML file and drop that: all others come along then, each with the name of its folder. The list that OneTab exports is pasted as it is.",
    exports:
      "What programs export is read as what it is: Pocket, Raindrop, Instapaper, Omnivore, Readwise, OneTab, Toby, linkding, Karakeep, Safari with its reading list, and Firefox, be it HTML, CSV, JSON or lines of JSON. What somebody wrote to a link or marked in it becomes its note; else its folder, its tags and what the page says. A zip of such files is read as it is.",
  },
  share: {
    title: "From the share sheet",
    text: "Install Galley from the address bar or the menu of the browser. Chromium browsers then offer it in the share sheet of the system, for other programs and for the browser of a phone.",
  },
  sent: {
    in: "Sent before in {{where}}",
    inOf: "Sent before in {{where}}, {{day}}",
    open: "Already in the issue that is open, in {{section}}",
    openTop: "Already in the issue that is open",
    others_one: "{{said}}, and in {{count}} other issue",
    others_other: "{{said}}, and in {{count}} other issues",
  },
  delivery: {
    title: "Caught",
    caught: "Caught: {{title}}",
    known: "Waits in the inbox already: {{title}}",
    elsewhere: "It is in the inbox of the open Galley tab. This window closes by itself.",
    elsewhereHeld: "It is in the inbox of the open Galley tab.",
    thrown: "Thrown away.",
    stay: "Open Galley here",
    refused: {
      "too-long":
        "No link was caught: what came with the address is longer than what a page says of itself.",
      "not-readable":
        "No link was caught: what came with the address cannot be read. If it came from the bookmarklet, take a new one from “How links get here”.",
      "no-address": "No link was caught: no web address came with it.",
    },
    failed: "The link was not caught. {{reason}} Load the page again to try once more.",
  },
};
