import { FORMATS } from "@colloquy/transcript-parser";
import { Option, type Command } from "commander";
import { isoDate, webAddress } from "../commands/option-values.js";

/** What a person says of documents on the command line. */
export interface RecipeFlags {
  readonly recipe?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly speakers?: readonly string[];
  readonly meta?: readonly string[];
  readonly labels?: readonly string[];
  readonly notLabels?: readonly string[];
}

/** Declares the options that say what is known of a document. */
export function declareRecipe(command: Command): Command {
  return command
    .option("--speakers <label=name>", "who speaks under a label; again for each", append)
    .option("--labels <label>", "a word that does begin turns; again for each", append)
    .option("--not-labels <label>", "a word that looks like a label and is none; again for each", append)
    .option("--meta <field=value>", "what is known of the document: title, date, genre, …; again for each", append)
    .addOption(new Option("--format <id>", "the format, where it is recognised wrongly").choices(FORMATS.map(({ id }) => id)))
    .option("--encoding <name>", "the encoding, where it is guessed wrongly: windows-1251, shift_jis, …")
    .addOption(new Option("--url <address>", "where the one document was read").argParser(webAddress))
    .addOption(new Option("--retrieved <date>", "when it was read there: 2026-11-29").argParser(isoDate))
    .option("--recipe <file>", "all of this but encoding, address and date, as a JSON file");
}

/** Collects the values of an option that may be given again. */
export function append(value: string, values: readonly string[] | undefined): readonly string[] {
  return [...(values ?? []), value];
}
