/** The environment variables that decide about colour. */
export type ColourEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream is written to in colour: on a terminal that can, unless told otherwise. `NO_COLOR` (no-color.org)
 * turns it off, `FORCE_COLOR` other than 0 turns it on for every stream; as in Node, the latter wins.
 */
export function wantsColour(isTerminal: boolean, environment: ColourEnvironment): boolean {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  const no = environment["NO_COLOR"];
  if (no !== undefined && no !== "") return false;
  return isTerminal && environment["TERM"] !== "dumb";
}
