const TIME_AT_END = /\s{1,4}[#[(<{]?\d{1,2}(?::\d\d){1,3}(?:[.,-]\d{1,3})?[#\])>}]?$/u;
const MAX_TIME = 40;

/** A text without the time that stands after its last sentence, as some programmes write it: `… begonnen? #00:00:07-4#`. */
export function withoutTimeAtEnd(text: string): string {
  const from = Math.max(0, text.length - MAX_TIME);
  const at = TIME_AT_END.exec(text.slice(from))?.index;
  return at === undefined ? text : text.slice(0, from + at);
}
