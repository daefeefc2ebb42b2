import { LONGEST_CAPTURED_TITLE, LONGEST_WORDS, MOST_WORDS } from "./limits.ts";

/**
 * The address of the bookmark that sends the page it is clicked on to Galley at `app`. It reads the page and opens a
 * window, and does nothing else, so that the strictest policy of a page has nothing to forbid. What it sends stands
 * behind `#`, which browsers keep to themselves: no server sees it. Where the browser lets no window open, the page
 * itself gives way.
 */
export function bookmarkletAddress(app: string): string {
  return `javascript:${encodeURI(bookmarkletCode(app)).replaceAll("#", "%23")}`;
}

/** See `readCapture` for the names. Whatever a page has made of its document's properties becomes text first. */
function bookmarkletCode(app: string): string {
  return `(()=>{
const d=document,
text=(x,n)=>(""+(x||"")).slice(0,n),
link=d.querySelector("link[rel=canonical]"),
facts=[...d.querySelectorAll("meta[property],meta[name]")]
.map(m=>[text(m.getAttribute("property")||m.getAttribute("name"),40),text(m.getAttribute("content"),${LONGEST_WORDS})])
.filter(([n])=>/^(og:|citation_|article:)/i.test(n)&&!/:(image|video|audio|tag)|reference/i.test(n)).slice(0,${MOST_WORDS}),
to=${JSON.stringify(`${app}#add=`)}+encodeURIComponent(JSON.stringify({
u:text(location.href,8192),c:text(link&&link.href,8192),t:text(d.title,${LONGEST_CAPTURED_TITLE}),m:facts,s:text(getSelection(),4096)})),
w=open(to,"_blank","popup,width=480,height=360");
if(w)w.opener=null;else location.href=to
})()`.replaceAll("\n", "");
}
