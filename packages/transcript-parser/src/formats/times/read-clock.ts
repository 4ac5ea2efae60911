/** The times of a cell or a mark, in milliseconds; `NaN` where one cannot be read. */
export interface ClockReading {
  readonly startMs: number;
  /** Null where there is only one time. */
  readonly endMs: number | null;
}

const MAX_LENGTH = 80;
const BETWEEN = /^(-?\d[\d:;.,]*)\s*(?:-->|->|[-–—→/]|to|bis)\s*(-?\d[\d:;.,]*)$/;
const CLOCK = /^(-?)(?:(\d{1,6}):)?(\d{1,6}):(\d{1,2})(?:[.,](\d{1,9}))?$/;
/** `01:02:03:15` and `01:02:03;15` have frames at their end. */
const FRAMES = /^(-?)(\d{1,6}):(\d{1,2}):(\d{1,2})[:;]\d{1,3}$/;
const NUMBER = /^(-?\d{1,12})(?:[.,](\d{1,9}))?\s?(s|sec|ms)?$/i;

/**
 * A time or two with a dash between them: `0:12`, `1:02:03.4`, `00:00:01,5 - 00:00:04,0`, `12.5`, `900 ms`. A number
 * alone is of seconds. How long a frame is nobody knows from a time alone: frames are left out.
 *
 * @param isMs whether a number alone is of milliseconds
 */
export function readClock(written: string, isMs = false): ClockReading {
  const text = written.slice(0, MAX_LENGTH).trim().replace(/^[[(#]\s*|\s*[\])#]$/g, "");
  const [, first, second] = BETWEEN.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return { startMs: timeOf(first, isMs), endMs: timeOf(second, isMs) };
  return { startMs: timeOf(text, isMs), endMs: null };
}

function timeOf(text: string, isMs: boolean): number {
  const framed = FRAMES.exec(text);
  if (framed !== null) return ms(framed[1], framed[2], framed[3], framed[4], undefined);
  const clock = CLOCK.exec(text);
  if (clock !== null) return ms(clock[1], clock[2], clock[3], clock[4], clock[5]);
  const number = NUMBER.exec(text);
  if (number === null) return NaN;
  const value = Number(`${number[1] ?? ""}.${number[2] ?? "0"}`);
  return isMs || number[3]?.toLowerCase() === "ms" ? value : value * 1000;
}

function ms(sign = "", hours = "0", minutes = "0", seconds = "0", fraction = "0"): number {
  if (Number(seconds) > 59) return NaN;
  const total = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)) * 1000;
  return sign === "" ? total : -total - 1;
}
