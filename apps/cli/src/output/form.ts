import { Option, type Command } from "commander";

/** How results are written: for people, one JSON list, or a JSON value on each line. */
export type Form = "pretty" | "json" | "jsonl";

/** The options that choose a form. */
export interface FormFlags {
  readonly pretty?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Declares `--pretty`, `--json` and `--jsonl`, which exclude each other. */
export function declareForm(command: Command): Command {
  return command
    .addOption(new Option("--pretty", "write for people").conflicts(["json", "jsonl"]))
    .addOption(new Option("--json", "write one JSON list").conflicts(["pretty", "jsonl"]))
    .addOption(new Option("--jsonl", "write a JSON value on each line").conflicts(["pretty", "json"]));
}

/** The form that was asked for, or else the given one. */
export function formOf(flags: FormFlags, otherwise: Form): Form {
  if (flags.pretty === true) return "pretty";
  if (flags.json === true) return "json";
  return flags.jsonl === true ? "jsonl" : otherwise;
}
