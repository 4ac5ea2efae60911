import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Codebook } from "@colloquy/corpus-schema";
import { policyAreas } from "@colloquy/topic-classifier/codebooks/policy-areas";
import type { CodedConversation, TopicDocument } from "@colloquy/topic-classifier";

/** A line of a file of examples. Neighbouring lines with the same `doc` are a conversation. */
interface Line {
  readonly label: string;
  readonly text: string;
  readonly doc?: string;
}

/** Labelled texts in two files, and the codebook that their labels are codes of. */
export interface Dataset {
  readonly name: string;
  readonly codebook: Codebook;
  readonly train: readonly CodedConversation[];
  readonly test: readonly CodedConversation[];
  /** Whether the labels are policy areas, so that the shipped codebook's terms count. */
  readonly isPolicy: boolean;
}

/** The folders below a folder that have `train.jsonl` and `test.jsonl`. */
export function datasetNames(folder: string): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "train.jsonl")) && existsSync(join(folder, name, "test.jsonl")));
}

export function readDataset(folder: string, name: string): Dataset {
  const train = readLines(join(folder, name, "train.jsonl"));
  const test = readLines(join(folder, name, "test.jsonl"));
  const labels = [...new Set(train.map(({ label }) => label))].sort();
  const policyIds = new Map(labels.map((label) => [label, policyIdOf(label)]));
  const isPolicy = [...policyIds.values()].every((id) => id !== null);
  const idOf = (label: string): string => (isPolicy ? (policyIds.get(label) ?? policyIdOf(label) ?? label) : label);
  const codebook = isPolicy ? policyAreas : plainCodebook(name, labels);
  return { name, codebook, train: toConversations(train, idOf), test: toConversations(test, idOf), isPolicy };
}

function readLines(path: string): Line[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** The code of the shipped codebook that a label names; “Other” is no policy content. */
function policyIdOf(label: string): string | null {
  if (/^(?:other|none)$/i.test(label)) return "no-policy";
  const code = policyAreas.codes.find(({ parentId, label: own }) => parentId === null && own.toLowerCase() === label.toLowerCase());
  return code?.id ?? null;
}

function plainCodebook(name: string, labels: readonly string[]): Codebook {
  const nothing = { parentId: null, facetId: "label", terms: [], excludes: [], examples: [], exactMatch: [] };
  return {
    schemaVersion: 1,
    id: name,
    version: "1.0.0",
    language: "en",
    title: name,
    facets: [{ id: "label", label: "Label" }],
    codes: labels.map((label) => ({ ...nothing, id: label, label })),
  };
}

function toConversations(lines: readonly Line[], idOf: (label: string) => string): CodedConversation[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && line.doc !== undefined && last[0]?.doc === line.doc) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    documents: group.map(({ text }, at): TopicDocument => ({ parts: [{ role: "statement", text }], previous: at === 0 ? null : at - 1 })),
    codes: group.map(({ label }) => [idOf(label)]),
  }));
}

/** The texts and codes of conversations, one after the other. */
export function flatten(conversations: readonly CodedConversation[]): { text: string; code: string }[] {
  return conversations.flatMap(({ documents, codes }) =>
    documents.map(({ parts }, at) => ({ text: parts[0]?.text ?? "", code: codes[at]?.[0] ?? "" })),
  );
}
