/**
 * Why the companion has nothing to say of an address.
 *
 * - `bad-address`         no http or https address, one with a name and password, or of an unusual port
 * - `private-address`     an address of this machine or a private network
 * - `too-many-redirects`  more than are followed; a page and a check may each follow their own number
 * - `bad-status`          the page answers, but with an error; see `status`
 * - `not-html`            something other than a page
 * - `too-slow`            longer than the companion has patience for: five seconds for a page
 * - `no-answer`           no such host, or nobody there
 * - `busy`                too many at once
 */
export type RefusalCode =
  | "bad-address"
  | "private-address"
  | "too-many-redirects"
  | "bad-status"
  | "not-html"
  | "too-slow"
  | "no-answer"
  | "busy";

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number | null;

  constructor(code: RefusalCode, status: number | null = null) {
    super(code);
    this.code = code;
    this.status = status;
  }
}
