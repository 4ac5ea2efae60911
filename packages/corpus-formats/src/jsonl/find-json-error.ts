import { scanScalar, scanString, type Scan } from "./scan-json-scalar.js";

/** What the grammar allows next; where the name says so, also the end of the innermost object or array. */
type State = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/** The state after a token, and how the token changes what is open. */
interface Step {
  readonly scan: Scan;
  readonly next: State;
  /** The bracket that will close what the token opens; empty where the token closes something. */
  readonly opens?: "}" | "]" | "";
}

/**
 * The offset, in UTF-16 code units, of the first character with which a text stops being the beginning of a JSON value
 * (RFC 8259); its length where the value is not finished there; null where the whole text is JSON. Engines word and
 * place the errors of `JSON.parse` each in their own way, so the place is found here. Linear, without recursion.
 */
export function findJsonError(text: string): number | null {
  const open: string[] = [];
  let state: State = "value";
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const { scan, next, opens } = step(text, at, state, open.at(-1));
    if (!scan.whole) return scan.at;
    if (opens === "") open.pop();
    else if (opens !== undefined) open.push(opens);
    state = next;
    at = skipSpace(text, scan.at);
  }
  return open.length === 0 && state === "comma-or-end" ? null : text.length;
}

function step(text: string, at: number, state: State, closing: string | undefined): Step {
  const character = text.charAt(at);
  const mark = (whole: boolean): Scan => ({ at: whole ? at + 1 : at, whole });
  if (character === closing && state.endsWith("-or-end")) return { scan: mark(true), next: "comma-or-end", opens: "" };
  switch (state) {
    case "colon":
      return { scan: mark(character === ":"), next: "value" };
    case "comma-or-end":
      return { scan: mark(character === "," && closing !== undefined), next: closing === "}" ? "key" : "value" };
    case "key":
    case "key-or-end":
      return { scan: character === '"' ? scanString(text, at) : mark(false), next: "colon" };
    case "value":
    case "value-or-end":
      if (character === "{") return { scan: mark(true), next: "key-or-end", opens: "}" };
      if (character === "[") return { scan: mark(true), next: "value-or-end", opens: "]" };
      return { scan: scanScalar(text, at), next: "comma-or-end" };
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}
