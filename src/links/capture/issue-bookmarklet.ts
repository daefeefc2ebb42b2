import type { SubmissionBox } from "../../issue/profile/profile.ts";
import { LONGEST_CAPTURED_TITLE } from "./limits.ts";

/** More of a selection would make an address that GitHub refuses. */
const LONGEST_QUOTATION = 1_000;

/**
 * The address of a bookmark that begins an issue with the page it is clicked on: its title, its address and the words
 * that are selected. GitHub shows the issue before it is filed. It works in browsers of telephones, where bookmarks come
 * by themselves from the editor screen.
 */
export function issueBookmarkletAddress({ repository, label }: SubmissionBox): string {
  const code = `(()=>{
const d=document,e=encodeURIComponent,
text=(x,n)=>(""+(x||"")).slice(0,n),
said=text(getSelection(),${LONGEST_QUOTATION});
location.href=${JSON.stringify(issueFormAddress({ repository, label }))}+e(text(d.title,${LONGEST_CAPTURED_TITLE}))
+"&body="+e(location.href+(said?"\\n\\n"+said:""))
})()`.replaceAll("\n", "");
  return `javascript:${encodeURI(code).replaceAll("#", "%23")}`;
}

/** Where an issue is begun at GitHub, up to its title. */
export function issueFormAddress({ repository, label }: SubmissionBox): string {
  const labels = label === null ? "" : `labels=${encodeURIComponent(label)}&`;
  return `https://github.com/${repository}/issues/new?${labels}title=`;
}
