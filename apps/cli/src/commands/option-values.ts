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

/** A whole number from 0 as an option's value. */
export function numberFromZero(value: string): number {
  if (/^0+$/.test(value)) return 0;
  if (/^\d+$/.test(value)) return wholeNumber(value);
  throw new InvalidArgumentError("It must be a whole number from 0.");
}
