import { formatCount } from "../text/format-count.js";
import { fitted, Frame, Slanted, type DrawingProps } from "./drawing.js";
import { shortName } from "./speakers.js";
import { percent, type SpeakerShare, type TalkShare } from "./talk-share.js";

interface TalkDrawingProps extends DrawingProps {
  readonly share: TalkShare;
}

/** No more speakers than these are drawn; the table has all. */
const MOST_ROWS = 24;
const ROW = 58;
const NUMBERS = 148;

/** Two bars for each speaker: a full one for words, a slanted one for turns, each as a share of the whole. */
export function TalkDrawing({ share, width, ink, id }: TalkDrawingProps) {
  const rows = share.rows.slice(0, MOST_ROWS);
  const length = width - NUMBERS;
  const bar = (part: number, whole: number): number => (whole === 0 ? 0 : (length * part) / whole);
  return (
    <Frame {...{ width, ink, id }} height={rows.length * ROW} title="Share of words and turns by speaker" description={describe(share, rows)}>
      <defs><Slanted id={id} ink={ink} /></defs>
      {rows.map(({ speaker, words, turns }, index) => (
        <g key={index} transform={`translate(0 ${index * ROW})`}>
          <text y="14" font-weight="600">{fitted(shortName(speaker), width)}</text>
          <rect y="22" width={length} height="12" fill="none" stroke={ink.rule} />
          <rect y="22" width={bar(words, share.words)} height="12" fill={ink.accent} />
          <text x={length + 8} y="32">{counted(words, "word")}, {percent(words, share.words)}</text>
          <rect y="38" width={length} height="8" fill="none" stroke={ink.rule} />
          <rect y="38" width={bar(turns, share.turns)} height="8" fill={`url(#${id}-slanted)`} stroke={ink.dim} />
          <text x={length + 8} y="47" fill={ink.dim}>{counted(turns, "turn")}, {percent(turns, share.turns)}</text>
        </g>
      ))}
    </Frame>
  );
}

/** `1,980 words` */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function describe(share: TalkShare, rows: readonly SpeakerShare[]): string {
  const each = rows.map(({ speaker, words, turns }) => `${shortName(speaker)}: ${percent(words, share.words)} of the words, ${percent(turns, share.turns)} of the turns`);
  return `${each.join("; ")}.`;
}
