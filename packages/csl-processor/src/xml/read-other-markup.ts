import { skipPast, skipSpace, syntaxError, type Cursor } from "./cursor.js";
import { nameEnd } from "./names.js";

/** XML declaration (XML 1.0, production 23). The text is decoded already: any encoding may be named. */
const DECLARATION =
  /<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/y;

/** Moves behind the byte order mark and the XML declaration, where there are such. */
export function skipDeclaration(cursor: Cursor): void {
  const { xml } = cursor;
  if (xml.charCodeAt(0) === 0xfeff) cursor.at = 1;
  if (!/^<\?xml[ \t\n?]/.test(xml.slice(cursor.at, cursor.at + 6))) return;
  DECLARATION.lastIndex = cursor.at;
  if (DECLARATION.test(xml)) {
    cursor.at = DECLARATION.lastIndex;
    return;
  }
  const hint = 'Write <?xml version="1.0" encoding="utf-8"?>, or leave it out.';
  syntaxError(cursor, cursor.at, "The XML declaration is not written as XML asks.", hint);
  skipPast(cursor, "?>");
}

/** Moves behind a comment (XML 1.0, production 15). */
export function skipComment(cursor: Cursor): void {
  const start = cursor.at;
  cursor.at += "<!--".length;
  const ended = skipPast(cursor, "--");
  if (!ended) syntaxError(cursor, start, "A comment does not end.");
  else if (cursor.xml.charAt(cursor.at) === ">") cursor.at += 1;
  else {
    syntaxError(cursor, cursor.at - 2, 'There is "--" within a comment.');
    if (!skipPast(cursor, "-->")) syntaxError(cursor, start, "A comment does not end.");
  }
}

/** Moves behind a processing instruction (XML 1.0, productions 16 and 17). */
export function skipInstruction(cursor: Cursor): void {
  const { xml } = cursor;
  const start = cursor.at;
  const end = nameEnd(xml, start + 2);
  const target = xml.slice(start + 2, end);
  cursor.at = end;
  if (target.toLowerCase() === "xml") syntaxError(cursor, start, "The XML declaration does not stand at the start.");
  else if (target === "" || target.includes(":") || !/^(?:\?>|[ \t\n])/.test(xml.slice(end, end + 2))) {
    syntaxError(cursor, start, "A processing instruction does not start with a name.");
  }
  if (!skipPast(cursor, "?>")) syntaxError(cursor, start, "A processing instruction does not end.");
}

/**
 * Moves behind a document type declaration (XML 1.0, production 28). It is not followed: nothing is fetched, and the
 * entities that it declares stay unknown.
 */
export function skipDoctype(cursor: Cursor): void {
  const start = cursor.at;
  cursor.at += "<!DOCTYPE".length;
  const mark = skipToMark(cursor, /[[>]/);
  if (mark === "[" && skipToMark(cursor, /\]/) !== undefined) {
    skipSpace(cursor);
    if (cursor.xml.charAt(cursor.at) === ">") cursor.at += 1;
    else syntaxError(cursor, cursor.at, 'There is no ">" at the end of the DOCTYPE.');
  } else if (mark !== ">") {
    syntaxError(cursor, start, "The DOCTYPE does not end.");
  }
}

/** What marks count for nothing in, each up to the end of the text where it does not end, and the marks. */
const PART_OF_DOCTYPE = /"[^"]*"?|'[^']*'?|<!--(?:[^]*?-->|[^]*)|<\?(?:[^]*?\?>|[^]*)|[[\]>]/g;

/** Moves behind the next of some marks, and gives it; to the end of the text where there is none. */
function skipToMark(cursor: Cursor, marks: RegExp): string | undefined {
  PART_OF_DOCTYPE.lastIndex = cursor.at;
  for (;;) {
    const part = PART_OF_DOCTYPE.exec(cursor.xml)?.[0];
    cursor.at = part === undefined ? cursor.xml.length : PART_OF_DOCTYPE.lastIndex;
    if (part === undefined || (part.length === 1 && marks.test(part))) return part;
  }
}
