import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import type { Marking } from "../state/state.js";
import { MarkedSource } from "./marked-source.js";

interface ParatextBlockProps {
  readonly source: string;
  readonly paratext: Paratext;
  readonly marking: Marking | null;
}

/** Text that nobody says, in its place and exactly as it stands there. */
export function ParatextBlock({ source, paratext: { kind, span }, marking }: ParatextBlockProps) {
  return (
    <p class={`paratext ${kind}`} title={NAMES[kind]} data-source={`${span.start}-${span.end}`}>
      <MarkedSource source={source} span={span} marks={marking?.spans ?? []} />
    </p>
  );
}

const NAMES: Readonly<Record<ParatextKind, string>> = {
  title: "Title",
  byline: "Byline",
  dateline: "Dateline",
  heading: "Heading",
  "label-legend": "Key to the speakers’ labels",
  "front-matter": "Front matter",
  biography: "About the speaker",
  contact: "Contact",
  masthead: "Masthead",
  furniture: "Page furniture",
  markup: "Markup",
  "stage-direction": "Stage direction",
  "editorial-note": "Editorial note",
  note: "Note",
  "other-transcript": "Another transcript",
  unrecognised: "Not recognised",
};
