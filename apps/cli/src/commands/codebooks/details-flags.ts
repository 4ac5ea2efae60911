import { InvalidArgumentError, Option, type Command } from "commander";
import { CODEBOOK_FORMATS, type CodebookDetails, type CodebookFileFormat } from "../../codebook/codebook-file-formats.js";

/** What is told of a codebook beside its file. */
export interface DetailsFlags {
  readonly from?: string;
  readonly id?: string;
  readonly title?: string;
  readonly language?: string;
}

/** Declares the options that say what a codebook's file does not. */
export function declareDetails(command: Command): Command {
  return command
    .addOption(new Option("--from <format>", "the format of the file, where it is recognised wrongly").choices(CODEBOOK_FORMATS.map(({ id }) => id)))
    .option("--id <id>", "the id of the codebook (default: what the file says, or its name)")
    .option("--title <words>", "its title")
    .option("--language <tag>", "its language; of SKOS: the language of labels to read", languageTag);
}

/** The details that were given. */
export function detailsOf({ id, title, language }: DetailsFlags): CodebookDetails {
  return { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
}

/** The format of an id; none where none was asked for. */
export function formatOf(id: string | undefined): CodebookFileFormat | undefined {
  return CODEBOOK_FORMATS.find((format) => format.id === id);
}

/** A language tag (RFC 5646, section 2.1) as an option's value. */
function languageTag(value: string): string {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value)) return value;
  throw new InvalidArgumentError("It must be a language tag, such as en or pt-BR.");
}
