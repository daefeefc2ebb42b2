import { describe, expect, it } from "vitest";
import type { FoundLink } from "../found-link.ts";
import { readFound } from "../read-found.ts";

const LAMP = "https://acme.example/lamp";
const CHAIR = "https://bolt.example/chair";
const TABLE = "https://bolt.example/table";
const link = (href: string, title: string | null, note = ""): FoundLink => ({ href, title, note });

/** What each program writes, in its own form, with the parts that are easily read wrongly. */
const PROGRAMS: readonly (readonly [
  program: string,
  name: string,
  text: string,
  links: readonly FoundLink[],
])[] = [
  [
    "Pocket's table: titles with commas, quotes and line ends, tags parted by bars",
    "part_000000.csv",
    `title,url,time_added,tags,status
"A lamp, that ""folds""",${LAMP}?a=1,1719800000,lamps|ai,unread
${CHAIR},${CHAIR},1719800001,,archive
"Two
lines",${TABLE},1719800002,,unread
`,
    [
      link(`${LAMP}?a=1`, 'A lamp, that "folds"', "lamps, ai"),
      link(CHAIR, null),
      link(TABLE, "Two lines"),
    ],
  ],
  [
    "Pocket's page, with tags beside the addresses",
    "ril_export.html",
    `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Pocket Export</title></head>
<body><h1>Unread</h1><ul>
<li><a href="${LAMP}?a=1&amp;b=2" time_added="1719800000" tags="lamps,ai">A lamp, that &quot;folds&quot;</a></li>
<li><a href="${CHAIR}" time_added="1719800001" tags="">${CHAIR}</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="${TABLE}" time_added="1719800002" tags="">Table</a></li>
</ul></body></html>`,
    [
      link(`${LAMP}?a=1&b=2`, 'A lamp, that "folds"', "lamps, ai"),
      link(CHAIR, null),
      link(TABLE, "Table"),
    ],
  ],
  [
    "Raindrop's table: folders, what the page says, notes and marked passages",
    "raindrop.csv",
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
101,"A lamp, that folds",,"What the page says",${LAMP},Weekly / Lamps,"ai, lamps",2025-06-30T10:00:00.000Z,${LAMP}.png,,false
102,Chair,"My own
note",What the page says,${CHAIR},Unsorted,,2025-06-30T10:00:00.000Z,,"Highlight:quoted words",true
103,Table,,,${TABLE},Unsorted,,2025-06-30T10:00:00.000Z,,"Highlight:quoted words
Note:why",true
`,
    [
      link(LAMP, "A lamp, that folds", "Weekly / Lamps, ai, lamps – What the page says"),
      link(CHAIR, "Chair", "My own note quoted words"),
      link(TABLE, "Table", "quoted words why"),
    ],
  ],
  [
    "Raindrop's bookmarks, with tags and descriptions",
    "raindrop.html",
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Raindrop.io Bookmarks</TITLE>
<H1>Raindrop.io Bookmarks</H1>
<DL><p>
<DT><H3 ADD_DATE="1719800000" LAST_MODIFIED="1719800000">Weekly</H3>
<DL><p>
<DT><A HREF="${LAMP}" ADD_DATE="1719800000" LAST_MODIFIED="1719800000" TAGS="ai,lamps" DATA-COVER="${LAMP}.png" DATA-IMPORTANT="false">A lamp, that folds</A>
<DD>What it is
<DT><A HREF="${CHAIR}" ADD_DATE="1719800000" LAST_MODIFIED="1719800000" TAGS="ai" DATA-COVER="" DATA-IMPORTANT="true">Chair</A>
</DL><p>
</DL><p>`,
    [link(LAMP, "A lamp, that folds", "What it is"), link(CHAIR, "Chair", "Weekly, ai")],
  ],
  [
    "Instapaper's table: selections, tags as a list, and mail that no address leads to",
    "instapaper-export.csv",
    `URL,Title,Selection,Folder,Timestamp,Tags
${LAMP},"A lamp, that folds",,Unread,1719800000,[]
${CHAIR},Chair,"quoted, words",Archive,1719800000,"[""ai"",""lamps""]"
${TABLE},Table,,Weekly,1719800000,"[""ai"",""lamps""]"
instapaper://private-content/1,Mail,,Unread,1719800000,[]
`,
    [
      link(LAMP, "A lamp, that folds"),
      link(CHAIR, "Chair", "quoted, words"),
      link(TABLE, "Table", "Weekly, ai, lamps"),
    ],
  ],
  [
    "Omnivore's lists, from which its zip is made",
    "metadata_0_to_20.json",
    JSON.stringify([
      {
        id: "1",
        slug: "a-lamp",
        title: "A lamp, that folds",
        description: "What the page says",
        author: "Jane Doe",
        url: LAMP,
        state: "Active",
        readingProgress: 0,
        thumbnail: "https://proxy.example/lamp.png",
        labels: ["ai", "lamps"],
        savedAt: "2024-10-01T00:00:00.000Z",
        updatedAt: "2024-10-01T00:00:00.000Z",
        publishedAt: null,
      },
    ]),
    [link(LAMP, "A lamp, that folds", "ai, lamps – What the page says")],
  ],
  [
    "Readwise Reader's table, with tags as Python writes them",
    "reader.csv",
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
"A lamp, that folds",${LAMP},01h,"['ai', 'lamps']",2024-10-01 00:00:00+00:00,0.0,new,True
Chair,${CHAIR},01j,[],2024-10-01 00:00:00+00:00,1.0,archive,True
`,
    [link(LAMP, "A lamp, that folds", "ai, lamps"), link(CHAIR, "Chair")],
  ],
  [
    "OneTab's list, with bars in names and tabs of the browser's own",
    "onetab.txt",
    `${LAMP} | A lamp | that folds
${CHAIR}
chrome://extensions/ | Extensions

${TABLE} | Table
file:///home/jane/x.pdf | x.pdf
`,
    [link(LAMP, "A lamp | that folds"), link(CHAIR, null), link(TABLE, "Table")],
  ],
  [
    "Toby's lists, with names and words that somebody gave",
    "toby.json",
    JSON.stringify({
      version: 3,
      lists: [
        {
          title: "Lamps",
          cards: [
            {
              title: "As it is",
              url: LAMP,
              customTitle: "As I call it",
              customDescription: "mine",
            },
            { title: "Chair", url: CHAIR, customTitle: "", customDescription: "" },
          ],
          labels: [],
        },
      ],
    }),
    [link(LAMP, "As I call it", "mine"), link(CHAIR, "Chair", "Lamps")],
  ],
  [
    "linkding's bookmarks, with notes between marks, and its odd line ends",
    "bookmarks.html",
    [
      "<!DOCTYPE NETSCAPE-Bookmark-file-1>",
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
      "<TITLE>Bookmarks</TITLE>",
      "<H1>Bookmarks</H1>",
      "<DL><p>",
      `<DT><A HREF="${LAMP}" ADD_DATE="1719800000" LAST_MODIFIED="1719800000" PRIVATE="1" TOREAD="0" TAGS="ai,lamps">A lamp, that &lt;folds&gt;</A>`,
      "<DD>What it is[linkding-notes]My notes\nand more[/linkding-notes]",
      `<DT><A HREF="${CHAIR}" ADD_DATE="1719800000" LAST_MODIFIED="1719800000" PRIVATE="1" TOREAD="1" TAGS="linkding:bookmarks.archived,ai">Chair</A>`,
      "</DL><p>",
    ].join("\n\r"),
    [
      link(LAMP, "A lamp, that <folds>", "What it is My notes and more"),
      link(CHAIR, "Chair", "ai"),
    ],
  ],
  [
    "linkding's JSON, in which the page's title and other addresses stand beside",
    "linkding.json",
    JSON.stringify({
      count: 1,
      next: null,
      results: [
        {
          id: 1,
          url: LAMP,
          title: "",
          description: "",
          notes: "",
          website_title: "A lamp, that folds",
          website_description: "What the page says",
          web_archive_snapshot_url: `https://web.archive.org/web/2024/${LAMP}`,
          favicon_url: "http://127.0.0.1:9090/static/lamp.png",
          tag_names: ["ai", "lamps"],
        },
      ],
    }),
    [link(LAMP, "A lamp, that folds", "ai, lamps – What the page says")],
  ],
  [
    "Karakeep's JSON, with texts that are no links",
    "karakeep.json",
    JSON.stringify({
      bookmarks: [
        {
          title: null,
          tags: ["ai"],
          content: { type: "link", url: LAMP },
          note: null,
          lists: ["1"],
        },
        { title: "Chair", tags: [], content: { type: "link", url: CHAIR }, note: "mine" },
        { title: "A text", tags: [], content: { type: "text", text: "no address" }, note: null },
      ],
      lists: [{ id: "1", name: "Weekly", icon: "x" }],
    }),
    [link(LAMP, null, "ai"), link(CHAIR, "Chair", "mine")],
  ],
  [
    "Safari's bookmarks, with its reading list",
    "Safari Bookmarks.html",
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>
	<HTML>
	<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
	<Title>Bookmarks</Title>
	<H1>Bookmarks</H1>
	<DT><H3 FOLDED>Lamps</H3>
	<DL><p>
		<DT><A HREF="${LAMP}">A lamp, that folds</A>
	</DL><p>
	<DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3>
	<DL><p>
		<DT><A HREF="${CHAIR}">Chair</A>
	</DL><p>
	</HTML>`,
    [link(LAMP, "A lamp, that folds", "Lamps"), link(CHAIR, "Chair")],
  ],
  [
    "Firefox's JSON, with tags, icons, separators and its own searches",
    "bookmarks-2025-11-03.json",
    JSON.stringify({
      guid: "root________",
      title: "",
      typeCode: 2,
      root: "placesRoot",
      children: [
        {
          guid: "menu________",
          title: "menu",
          typeCode: 2,
          root: "bookmarksMenuFolder",
          children: [
            {
              guid: "a",
              title: "A lamp, that folds",
              typeCode: 1,
              iconUri: "https://acme.example/icon.ico",
              uri: LAMP,
              tags: "ai,lamps",
            },
            {
              guid: "b",
              title: "All tabs",
              typeCode: 2,
              children: [
                { title: "Chair", typeCode: 1, uri: CHAIR },
                { title: "", typeCode: 3 },
              ],
            },
            { title: "Recent", typeCode: 1, uri: "place:sort=8" },
          ],
        },
      ],
    }),
    [link(LAMP, "A lamp, that folds", "ai, lamps"), link(CHAIR, "Chair", "All tabs")],
  ],
  [
    "a table with semicolons, as spreadsheets write it in Europe",
    "links.csv",
    `Titel;URL;Notiz\n"Eine Lampe; die klappt";${LAMP};"gut, sehr"\n`,
    [link(LAMP, "Eine Lampe; die klappt", "gut, sehr")],
  ],
  [
    "a table that tells Excel its separator",
    "excel.csv",
    `sep=;\nTitle;URL;Note\nLamp;${LAMP};good\n`,
    [link(LAMP, "Lamp", "good")],
  ],
];

const inOneLine = (links: readonly FoundLink[]) =>
  links.map((each) => ({ ...each, note: each.note.replaceAll(/\s+/g, " ") }));
const opened = (name: string, text: string) =>
  inOneLine(
    readFound({ texts: {}, files: [{ name, bytes: new TextEncoder().encode(text) }] }).links,
  );

describe("what a program writes is read as it is meant", () => {
  it.each(PROGRAMS)("%s", (_program, name, text, links) => {
    expect(opened(name, text)).toEqual(links);
    expect(inOneLine(readFound({ texts: { "text/plain": text }, files: [] }).links)).toEqual(links);
  });

  it.each(PROGRAMS)("%s: with the line ends of Windows and a mark of its encoding", (...given) => {
    const [, name, text, links] = given;
    expect(opened(name, `\uFEFF${text.replaceAll(/\r?\n/g, "\r\n")}`)).toEqual(links);
  });
});
