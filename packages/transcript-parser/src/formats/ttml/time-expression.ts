const MS_PER_SECOND = 1000;
const DEFAULT_FRAME_RATE = 30;

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,12})|[:;](\d{1,3})(?:\.(\d{1,3}))?)?$/;
const OFFSET = /^(\d{1,15})(?:\.(\d{1,12}))?(ms|h|m|s|f|t)?$/;

/** What the times of a document are counted in. */
export interface TimeRates {
  readonly framesPerSecond: number;
  readonly subFrames: number;
  readonly ticksPerSecond: number;
}

/**
 * The rates that the parameters of a document state (TTML 2, section 7.2), with the defaults of the specification.
 *
 * @param parameter the value of an attribute of the root element; null where it has none
 */
export function readRates(parameter: (name: string) => string | null): TimeRates {
  const stated = positive(parameter("frameRate"));
  const subFrames = positive(parameter("subFrameRate")) ?? 1;
  const [numerator, denominator] = (parameter("frameRateMultiplier") ?? "").split(/[\s:]+/).map(positive);
  const multiplier = numerator === null || numerator === undefined ? 1 : numerator / (denominator ?? 1);
  const framesPerSecond = (stated ?? DEFAULT_FRAME_RATE) * multiplier;
  const ticksPerSecond = positive(parameter("tickRate")) ?? (stated === null ? 1 : framesPerSecond * subFrames);
  return { framesPerSecond, subFrames, ticksPerSecond };
}

function positive(written: string | null): number | null {
  const value = /^\d{1,10}(?:\.\d{1,9})?$/.test(written?.trim() ?? "") ? Number(written) : 0;
  return value > 0 ? value : null;
}

/**
 * Milliseconds of a time expression (TTML 2, section 12.3.1): `00:01:02.345`, `00:01:02:12` with frames, `62.5s`,
 * `1500ms`, `30f`, `900000t`. A comma for the full stop, a clock without hours, a semicolon before the frames and a bare
 * number of seconds are read too, since files have them. `NaN` for anything else.
 */
export function readTimeExpression(written: string, rates: TimeRates): number {
  const expression = written.trim();
  const clock = CLOCK.exec(expression);
  if (clock !== null) return clockTime(clock, rates);
  const [, whole, fraction, metric] = OFFSET.exec(expression) ?? [];
  if (whole === undefined) return NaN;
  const value = Number(`${whole}.${fraction ?? "0"}`);
  return value * msPer(metric ?? "s", rates);
}

function clockTime([, hours, minutes, seconds, fraction, frames, subFrames]: RegExpExecArray, rates: TimeRates): number {
  // The second 60 is that of a leap second.
  if (Number(minutes) > 59 || Number(seconds) > 60) return NaN;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  const shown = Number(frames ?? 0) + Number(subFrames ?? 0) / rates.subFrames;
  return (whole + Number(`0.${fraction ?? "0"}`) + shown / rates.framesPerSecond) * MS_PER_SECOND;
}

function msPer(metric: string, { framesPerSecond, ticksPerSecond }: TimeRates): number {
  switch (metric) {
    case "h":
      return 3_600_000;
    case "m":
      return 60_000;
    case "ms":
      return 1;
    case "f":
      return MS_PER_SECOND / framesPerSecond;
    case "t":
      return MS_PER_SECOND / ticksPerSecond;
    default:
      return MS_PER_SECOND;
  }
}
