/**
 * A title without its subtitle: what stands before the first colon that a space follows, where no quotation is cut in
 * two. Undefined where the title has no such colon. Nothing else is shortened, since only a person knows which words
 * of a title can go.
 */
export function shortTitle(title: string): string | undefined {
  const colon = title.search(/: /);
  const main = title.slice(0, Math.max(0, colon)).trim();
  return main === "" || cutsQuotation(main) ? undefined : main;
}

/** A closing single mark may be an apostrophe, so there can be more of those. */
function cutsQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count("“") !== count("”") || count("‘") > count("’") || count('"') % 2 === 1;
}
