import { isWhiteSpace, subtractSpans, type Publication, type Speaker, type Transcript } from "@colloquy/corpus-schema";
import type { Sheet } from "./sheet.js";

/** What was read: title, people, publications, and that every character is accounted for. */
export function showRecognised(sheet: Sheet, transcript: Transcript): void {
  const { metadata, speakers, turns, exchanges } = transcript;
  sheet.heading("What was recognised");
  sheet.field("Title", sheet.paint.strong(metadata.title ?? "not given"));
  speakers.forEach((speaker, index) => {
    sheet.field(index === 0 ? "People" : "", describeSpeaker(speaker));
  });
  for (const publication of metadata.publications) {
    const { relation, carrier } = publication;
    const excerpted = carrier && metadata.excerpted === true ? ", excerpted" : "";
    const name = relation.charAt(0).toUpperCase() + relation.slice(1);
    sheet.field(name, `${describePublication(publication)}${carrier ? ` (this document${excerpted})` : ""}`);
  }
  const evidence = Object.values(metadata.evidence).filter(({ from }) => from === "text").length;
  sheet.field("Evidence", `${evidence} of ${Object.keys(metadata.evidence).length} fields point at the words that say them`);
  sheet.field("Structure", `${turns.length} turns in ${exchanges.length} exchanges`);
  sheet.field("Characters", describeCoverage(transcript));
}

function describeSpeaker({ name, labels, role, description, organisation }: Speaker): string {
  const about = [role, description, organisation === undefined ? undefined : `for ${organisation}`];
  const label = `label ${labels.map((text) => `“${text}”`).join(", ")}`;
  return [name?.full ?? "not named", ...about.filter((part) => part !== undefined), label].join(", ");
}

function describePublication({ container, description, issue, date, publisher, place }: Publication): string {
  const parts = [container, description, issue === undefined ? undefined : `no. ${issue}`, date, publisher, place];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** Each character that is not white space is in exactly one of these. */
function describeCoverage({ source, turns, paratexts }: Transcript): string {
  const holes = paratexts.map((paratext) => paratext.span);
  const count = (start: number, end: number): number => {
    let visible = 0;
    for (let at = start; at < end; at += 1) if (!isWhiteSpace(source.text.charCodeAt(at))) visible += 1;
    return visible;
  };
  const sum = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((total, span) => total + count(span.start, span.end), 0);
  const speech = sum(turns.flatMap((turn) => subtractSpans(turn.span, holes)));
  const labels = sum(turns.flatMap((turn) => turn.labelSpan ?? []));
  const lost = sum(paratexts.filter(({ kind }) => kind === "unrecognised").map(({ span }) => span));
  const paratext = sum(holes) - lost;
  const total = count(0, source.text.length);
  const share = (part: number): string => `${((100 * part) / total).toFixed(1)} %`;
  return (
    `${total.toLocaleString("en-GB")} without white space: speech ${share(speech)}, labels ${share(labels)}, ` +
    `paratext ${share(paratext)}, unrecognised\u00A0${lost}`
  );
}
