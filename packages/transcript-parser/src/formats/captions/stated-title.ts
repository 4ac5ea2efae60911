const MAX_TITLE = 300;
/** What stands in the place of a title and is none: keys, names of files, and what programmes write there of themselves. */
const NO_TITLE = /^(?:FILE\b|Kind|Language|X-)|[:=]\s*\S+$|https?:|^\S+$|caption|subtitle|generated|created|timed text|\b(?:TTML|DFXP|EBU-TT)\b/i;

/** The title that a file of captions states, if it is one. */
export function statedTitle(written: string): string | undefined {
  const title = written.replace(/\s+/g, " ").trim();
  return title === "" || title.length > MAX_TITLE || NO_TITLE.test(title) ? undefined : title;
}
