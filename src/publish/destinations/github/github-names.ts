/** `owner/name` of what somebody pasted: that itself, or an address of the repository; null where it is neither. */
export function repositoryOf(text: string): string | null {
  const path = text
    .trim()
    .replace(/^(?:https?:\/\/|ssh:\/\/)?(?:[^@/\s]+@)?(?:www\.)?github\.com[/:]/i, "");
  const [, owner, name] =
    /^([A-Za-z0-9][\w-]*)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/.exec(path) ?? [];
  return owner && name && !/^\.{1,2}$/.test(name) ? `${owner}/${name}` : null;
}

/** The repository at GitHub that a clone was made from, by its `.git/config`; null where none is named there. */
export function gitHubOriginOf(config: string): string | null {
  const section = /^\[remote "origin"\][^[]*/m.exec(config)?.[0] ?? "";
  const address = /^\s*url\s*=\s*(\S+)/m.exec(section)?.[1] ?? "";
  return /\bgithub\.com[/:]/i.test(address) ? repositoryOf(address) : null;
}

/** Whether git takes it as the name of a branch. */
export function isBranchName(name: string): boolean {
  return (
    name !== "" &&
    name !== "@" &&
    name.length <= 200 &&
    // eslint-disable-next-line no-control-regex
    !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$/.test(name) &&
    !name.split("/").some((part) => part.startsWith(".") || part.endsWith(".lock"))
  );
}

/**
 * GitHub's form for a token, filled in: to write the contents of repositories of this owner, for a week. Which one, the
 * person says there; an address cannot.
 */
export function tokenFormAddress(repository: string): string {
  const address = new URL("https://github.com/settings/personal-access-tokens/new");
  address.search = new URLSearchParams({
    name: "Galley",
    description: `Write issues into ${repository}`,
    target_name: repository.split("/")[0] ?? "",
    expires_in: "7",
    contents: "write",
  }).toString();
  return address.href;
}

/** Where a pull request from a branch is opened. */
export function pullRequestAddress(repository: string, into: string, branch: string): string {
  const part = (name: string) => name.split("/").map(encodeURIComponent).join("/");
  return `https://github.com/${repository}/compare/${part(into)}...${part(branch)}?expand=1`;
}
