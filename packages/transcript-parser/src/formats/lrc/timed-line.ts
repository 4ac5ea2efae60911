/** A time in brackets: `[01:02.34]`, with hours or without a fraction. */
const TIME = String.raw`\[(?:\d{1,2}:)?\d{1,3}:\d{1,2}(?:\.\d{1,3})?\]`;

/** The times with which a line begins: a line that is sung again has those of all its places. */
export const TIMES = new RegExp(`^[ \\t]*${TIME}(?:[ \\t]*${TIME})*`);
/** A line of times anywhere. */
export const TIMED_LINE = new RegExp(`^[ \\t]*${TIME}`, "m");
/** A line that says what the file is about: `[ti:The pier]`. */
export const TAG_LINE = /^[ \t]*\[(?:(ti|ar|al|au|lr|by|offset|re|tool|ve|length|la|lang|encoding|id|hash|total|sign|qq):|#)([^\r\n]*)\][ \t]*$/i;
