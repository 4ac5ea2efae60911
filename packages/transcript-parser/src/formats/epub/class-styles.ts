/** Classes of elements whose letters a style sheet sets bold or in italics. */
export interface ClassStyles {
  readonly strong: ReadonlySet<string>;
  readonly emphasis: ReadonlySet<string>;
}

/** A selector of one class, with or without the name of an element; others hold in places that are not looked for. */
const CLASS = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i;
const STRONG = /(?:^|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;
const EMPHASIS = /(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)\b/i;

/** What style sheets say of classes: books are often set so, without any `<b>`. Linear in their length. */
export function readClassStyles(sheets: readonly string[]): ClassStyles {
  const strong = new Set<string>();
  const emphasis = new Set<string>();
  // A rule (CSS 2.1, section 4.1.7) is what stands before its braces and in them; of nested ones the innermost counts.
  for (const rule of sheets.flatMap((sheet) => withoutComments(sheet).split("}"))) {
    const [selectors = "", declarations] = rule.split("{").slice(-2);
    if (declarations === undefined) continue;
    const isStrong = STRONG.test(declarations);
    const isEmphasis = EMPHASIS.test(declarations);
    if (!isStrong && !isEmphasis) continue;
    for (const selector of selectors.slice(selectors.lastIndexOf(";") + 1).split(",")) {
      const name = CLASS.exec(selector)?.[1];
      if (name === undefined) continue;
      if (isStrong) strong.add(name);
      if (isEmphasis) emphasis.add(name);
    }
  }
  return { strong, emphasis };
}

function withoutComments(sheet: string): string {
  const [first = "", ...others] = sheet.split("/*");
  return [first, ...others.map((part) => (part.includes("*/") ? part.slice(part.indexOf("*/") + 2) : ""))].join(" ");
}
