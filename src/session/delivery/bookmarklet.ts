export { bookmarkletAddress } from "../../links/capture/bookmarklet.ts";
export {
  issueBookmarkletAddress,
  issueFormAddress,
} from "../../links/capture/issue-bookmarklet.ts";
