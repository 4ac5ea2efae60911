import { CueLines } from "./cue-lines.js";
import type { CueTable } from "./cue-table.js";

/** How the text of captions moves from cue to cue. */
export interface CaptionMotion {
  /**
   * Whether most cues show the last line of the one before over a new one, as automatic captions of YouTube and roll-up
   * captions of broadcasters do. A line that is said twice does not come with a new one under it, over and over.
   */
  readonly rolls: boolean;
  /** Whether most cues show the words of the one before with more after them, as live captions of meetings do. */
  readonly grows: boolean;
}

/** Cues of a long file that are looked at: stretches of some in a row, spread over all of it. */
const STRETCH = 20;
const STRETCHES = 100;

/** So many cues that take over what the one before shows and add to it make a file move, where they are this share. */
const LEAST = 2;
const SHARE = 0.25;
/** Lines of captions that roll begin like the one before now and then; where they grow as well, it is more than that. */
const SHARE_OF_GROWTH = 0.1;

/** Learns from a whole file how its captions move. Looks at a bounded number of cues. */
export function learnMotion(text: string, cues: CueTable): CaptionMotion {
  let [before, lines] = [new CueLines(), new CueLines()];
  let rolled = 0;
  let grown = 0;
  let pairs = 0;
  const step = Math.max(STRETCH, Math.ceil(cues.count / STRETCHES));
  for (let first = 0; first < cues.count; first += step) {
    for (let index = first; index < Math.min(cues.count, first + STRETCH + 1); index += 1) {
      lines.read(text, cues, index);
      if (index > first) {
        const repeated = lines.repeated(text, before, true);
        if (lines.newFrom !== -1) grown += 1;
        else if (repeated > 0 && repeated < lines.count) rolled += 1;
        pairs += 1;
      }
      [before, lines] = [lines, before];
    }
  }
  const isMoving = rolled + grown >= LEAST && rolled + grown >= SHARE * pairs;
  const grows = isMoving && grown >= LEAST && grown >= SHARE_OF_GROWTH * (rolled + grown);
  return { rolls: isMoving && rolled >= LEAST, grows };
}
