/** What Python prints of an object or a list of objects begins with a key in single quotation marks. */
const PRINTED = /^\s{0,64}(?:[[(]\s{0,64})?\{\s{0,64}'[^'\n]{1,80}'\s{0,8}:/;
const NAME = /[A-Za-z_][\w.]{0,80}/y;
const NAMES: Readonly<Record<string, string>> = { None: "null", True: "true", False: "false", nan: "NaN", inf: "Infinity" };
/** A sign that is escaped, by its number or by itself, and one that JSON would have escaped. */
const ESCAPE = /\\(?:x([\da-fA-F]{2})|U([\da-fA-F]{8})|([\s\S]))|"/g;

/** Whether a text is what Python prints of a dictionary, which is no JSON. */
export function isPrinted(text: string): boolean {
  return PRINTED.test(text.slice(0, 400));
}

/** What Python prints of a dictionary, as JSON, on the same lines. What is of neither stays as it is. */
export function fromPython(text: string): string {
  const parts: string[] = [];
  /** Whether each open parenthesis is one of a call, such as `np.float64(0.5)`, and not of a tuple. */
  const calls: boolean[] = [];
  let copied = 0;
  let at = 0;
  const put = (written: string, end: number): void => {
    parts.push(text.slice(copied, at), written);
    copied = end;
    at = end;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === "'" || sign === '"') put(...stringAt(text, at));
    else if (sign === "(" || sign === ")") {
      const isCall = sign === ")" && (calls.pop() ?? false);
      if (sign === "(") calls.push(false);
      put(isCall ? "" : sign === "(" ? "[" : "]", at + 1);
    } else if (/[A-Za-z_]/.test(sign)) {
      NAME.lastIndex = at;
      const name = NAME.exec(text)?.[0] ?? sign;
      const isCall = text.charAt(at + name.length) === "(";
      if (isCall) calls.push(true);
      put(isCall ? "" : (NAMES[name] ?? name), at + name.length + (isCall ? 1 : 0));
    } else at += 1;
  }
  parts.push(text.slice(copied));
  return parts.join("");
}

/** The string that begins at an offset, as one of JSON, and where it ends. */
function stringAt(text: string, start: number): [string, number] {
  const quote = text.charAt(start);
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== quote) end += text.charAt(end) === "\\" ? 2 : 1;
  const isWhole = end < text.length;
  const raw = text.slice(start + 1, end);
  const said = raw.replace(ESCAPE, (escape, hex: string | undefined, long: string | undefined, sign: string | undefined) => {
    if (hex !== undefined) return `\\u00${hex}`;
    if (long !== undefined) return longEscape(escape, Number.parseInt(long, 16));
    if (sign === "'") return sign;
    return escape === '"' ? '\\"' : escape;
  });
  return [`"${said}${isWhole ? '"' : ""}`, isWhole ? end + 1 : text.length];
}

function longEscape(escape: string, code: number): string {
  return code > 0x10ffff ? escape : JSON.stringify(String.fromCodePoint(code)).slice(1, -1);
}
