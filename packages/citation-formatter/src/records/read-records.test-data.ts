/** A field of a record as a file has it, without its delimiters. */
export type ReadField = readonly [name: string, value: string];

/** A record as a file has it. */
export interface ReadRecord {
  readonly type: string;
  readonly key: string;
  readonly fields: readonly ReadField[];
}

/**
 * The entries of a `.bib` file of this package, as BibTeX reads them: it counts braces, with a backslash or without.
 *
 * @throws where the file is not made of entries and fields.
 */
export function readBib(text: string): ReadRecord[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, "uy");
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) throw new Error(`expected ${String(pattern)} at ${at}: ${text.slice(at, at + 60)}`);
    at = sticky.lastIndex;
    return match[1] ?? match[0];
  };
  const takeBraced = (): string => {
    const start = at;
    let depth = 0;
    do {
      if (text[at] === "{") depth += 1;
      if (text[at] === "}") depth -= 1;
      at += 1;
      if (at > text.length) throw new Error(`a brace is never closed: ${text.slice(start, start + 60)}`);
    } while (depth > 0);
    return text.slice(start + 1, at - 1);
  };
  const records: ReadRecord[] = [];
  while (at < text.length) {
    const type = take(/@([a-z]+)\{/);
    const key = take(/[A-Za-z0-9:._+-]+/);
    const fields: ReadField[] = [];
    while (text[at] === ",") {
      const name = take(/,\n {2}([a-z]+) = /);
      fields.push([name, text[at] === "{" ? takeBraced() : take(/[a-z]{3}/)]);
    }
    take(/\n\}\n\n?/);
    records.push({ type, key, fields });
  }
  return records;
}

/**
 * The records of an RIS file: lines of tags, each ended as the specification has it.
 *
 * @throws where a line is no tag, or a record does not begin with TY and end with ER.
 */
export function readRis(text: string): ReadRecord[] {
  if (text === "") return [];
  if (!text.endsWith("\r\n")) throw new Error("the last line is not ended");
  const records: { type: string; key: string; fields: ReadField[] }[] = [];
  let isOpen = false;
  for (const line of text.slice(0, -2).split("\r\n")) {
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- ([^\p{Cc}\u2028\u2029]*)$/u.exec(line) ?? [];
    if (tag === "" || isOpen === (tag === "TY")) throw new Error(`not a line of RIS: ${JSON.stringify(line)}`);
    const last = records.at(-1);
    if (tag === "TY") records.push({ type: value, key: "", fields: [] });
    else if (tag === "ID" && last !== undefined) last.key = value;
    else if (tag !== "ER") last?.fields.push([tag, value]);
    isOpen = tag !== "ER";
  }
  if (isOpen) throw new Error("the last record is not ended");
  return records;
}
