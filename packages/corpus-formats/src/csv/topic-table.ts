import type { Transcript } from "@colloquy/corpus-schema";
import { choiceCell, requiredCell, unitCell } from "./cell-types.js";
import { columnsOf, type Table } from "./table.js";

const TARGET_TYPES = ["exchange", "turn"] as const;

/** What a code was given to. */
export type TargetType = (typeof TARGET_TYPES)[number];

/** A code that was given to an exchange or a turn, as a row. */
export interface TopicRow {
  readonly transcriptId: string;
  readonly targetType: TargetType;
  readonly targetId: string;
  readonly codebookId: string;
  readonly codebookVersion: string;
  /** Who or what coded. */
  readonly assignedBy: string;
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
}

const column = columnsOf<TopicRow>();

/** A row for each assignment of each classification. */
export const topicTable: Table<TopicRow> = {
  name: "topics",
  columns: [
    column("transcriptId", "transcript_id", requiredCell),
    column("targetType", "target_type", choiceCell(TARGET_TYPES)),
    column("targetId", "target_id", requiredCell),
    column("codebookId", "codebook_id", requiredCell),
    column("codebookVersion", "codebook_version", requiredCell),
    column("assignedBy", "assigned_by", requiredCell),
    column("codeId", "code_id", requiredCell),
    column("score", "score", unitCell),
  ],
};

/** The assignments of a transcript as rows, classification by classification. */
export function topicRows(transcript: Transcript): TopicRow[] {
  const turnIds = new Set(transcript.turns.map((turn) => turn.id));
  return transcript.classifications.flatMap(({ codebookId, codebookVersion, assignedBy, assignments }) =>
    assignments.map(({ targetId, codeId, score }) => ({
      transcriptId: transcript.id,
      targetType: turnIds.has(targetId) ? ("turn" as const) : ("exchange" as const),
      targetId,
      codebookId,
      codebookVersion,
      assignedBy,
      codeId,
      score,
    })),
  );
}

/** The codes of each exchange and turn, each once, in the order in which they were given. */
export function topicsByTarget(transcript: Pick<Transcript, "classifications">): Map<string, string[]> {
  const topics = new Map<string, string[]>();
  for (const { assignments } of transcript.classifications) {
    for (const { targetId, codeId } of assignments) {
      const codes = topics.get(targetId) ?? [];
      if (!codes.includes(codeId)) codes.push(codeId);
      topics.set(targetId, codes);
    }
  }
  return topics;
}
