const PATTERN = /[*?]|\[[^\]/]+\]|\{[^{}]*(?:,|\.\.)[^{}]*\}|[!@+]\([^()]*\)/;

/** Whether a path can mean several files: `*.txt`, `**`, `?`, `[ab]`, `{a,b}`. A file may still have such a name. */
export function isPattern(path: string): boolean {
  return PATTERN.test(path);
}

/** The folder that a pattern begins with, up to the first part that is a pattern; `.` where there is none. */
export function patternFolder(pattern: string): string {
  const parts = pattern.split(/[/\\]/);
  const folder = parts.slice(0, parts.findIndex(isPattern)).join("/");
  return folder === "" ? (pattern.startsWith("/") ? "/" : ".") : folder;
}
