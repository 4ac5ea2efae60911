import type { CommanderError } from "commander";

/** A wrong command line in words. */
export interface UsageProblem {
  readonly message: string;
  readonly hint?: string;
}

const DID_YOU_MEAN = /\n\((Did you mean .+\?)\)$/;

/** What commander found wrong, as message and hint; null where help was printed instead. */
export function explainUsageError({ code, message }: CommanderError): UsageProblem | null {
  if (code === "commander.help") return null;
  const suggestion = DID_YOU_MEAN.exec(message)?.[1];
  const sentence = message.replace(DID_YOU_MEAN, "").replace(/^error: /, "");
  return {
    message: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/([^.?!])$/, "$1.")}`,
    hint: suggestion ?? "--help prints examples and every option.",
  };
}
