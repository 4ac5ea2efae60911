import { InvalidArgumentError } from "commander";

/** A number from 0 to 1 as an option's value. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError("It must be a number from 0 to 1.");
}

/** A whole number from 1 as an option's value: an ordinal, a limit. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a whole number from 1.");
}

/** Ordinals from the first to the last, both of them included. */
export interface OrdinalRange {
  readonly first: number;
  readonly last: number;
}

/** An ordinal or a range of them as an option's value: `4`, `4-6`, `4–6`. */
export function ordinalRange(value: string): OrdinalRange {
  const match = /^(\d+)(?:[-–](\d+))?$/.exec(value.trim());
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match !== null && first > 0 && last > 0 && Number.isSafeInteger(first) && Number.isSafeInteger(last)) {
    return { first: Math.min(first, last), last: Math.max(first, last) };
  }
  throw new InvalidArgumentError("It must be a whole number from 1, or a range such as 4-6.");
}

/** An address of the web as an option's value. */
export function webAddress(value: string): string {
  if (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError("It must be an address that begins with http:// or https://.");
}

/** A day, perhaps with a time, as an option's value. */
export function isoDate(value: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T\S+)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError("It must be a date such as 2026-11-29.");
}

/** A whole number from 0 as an option's value. */
export function numberFromZero(value: string): number {
  if (/^0+$/.test(value)) return 0;
  if (/^\d+$/.test(value)) return wholeNumber(value);
  throw new InvalidArgumentError("It must be a whole number from 0.");
}
