import { useMemo } from "preact/hooks";
import { formatCount } from "../text/format-count.js";
import type { FigureSource } from "./figure-source.js";
import { Figure } from "./figure.js";
import { longName, shortName } from "./speakers.js";
import { counted, TalkDrawing } from "./talk-drawing.js";
import { percent, talkShare, type TalkShare } from "./talk-share.js";

/** Who talks how much. */
export function TalkFigure({ read, origin, dispatch }: FigureSource) {
  const share = useMemo(() => talkShare(read.transcript), [read]);
  const rows = share.rows.map(({ speaker, words, turns }) => [
    longName(speaker),
    words,
    percent(words, share.words),
    turns,
    percent(turns, share.turns),
  ]);
  return (
    <Figure
      id="talk-share"
      heading="Who talks"
      finding={findingOf(share)}
      draw={share.rows.length === 0 ? null : (props) => <TalkDrawing share={share} {...props} />}
      table={{ head: ["Speaker", "Words", "Of all words", "Turns", "Of all turns"], rows }}
      rows={rows}
      computed={
        "A word is a run of letters, digits and accents, with apostrophes and decimal points inside; a hyphen parts two words, and in scripts without spaces each letter counts. Words are those of the reading text, notes in brackets included. A turn is one speaker’s uninterrupted speech. Turns that the document gives to nobody are counted under “Unnamed speaker”. The shares add up to all words and all turns."
      }
      origin={origin}
      dispatch={dispatch}
    />
  );
}

function findingOf({ rows: [first], words, turns }: TalkShare): string {
  if (first === undefined) return "Nobody says anything.";
  return `${shortName(first.speaker)} says ${percent(first.words, words)} of ${counted(words, "word")}, in ${formatCount(first.turns)} of ${counted(turns, "turn")}.`;
}
