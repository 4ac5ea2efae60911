import type { Assignment, Codebook, Transcript } from "@colloquy/corpus-schema";
import type { FieldLoss } from "../losses/field-loss.js";
import { labelsOf } from "../reading/topics.js";

const assignments = ({ classifications }: Transcript, isSuch: (assignment: Assignment) => boolean): number =>
  classifications.reduce((sum, own) => sum + own.assignments.filter(isSuch).length, 0);

/** What Markdown leaves out besides what every transcript for readers does. */
export function markdownLosses(codebooks: readonly Codebook[]): readonly FieldLoss[] {
  return [
    {
      field: "/turns/*/language",
      reason: "Markdown cannot say the language of a paragraph.",
      count: ({ turns }) => turns.filter(({ language }) => language !== undefined).length,
    },
    {
      field: "/paratexts/*/kind",
      reason: "Stage directions are in italics and notes are footnotes; other kinds are quoted alike.",
      count: ({ paratexts }) => paratexts.length,
    },
    {
      field: "/classifications/*/assignments/*/codeId",
      reason: "Topics have the labels of their codes.",
      count: ({ classifications }) =>
        classifications.reduce((sum, { codebookId, codebookVersion, assignments: own }) => {
          const labels = labelsOf(codebooks, codebookId, codebookVersion);
          return sum + own.filter(({ codeId }) => labels.has(codeId)).length;
        }, 0),
    },
    {
      field: "/classifications/*/assignments/*/score",
      reason: "Scores are rounded to two decimals.",
      count: (transcript) => assignments(transcript, ({ score }) => score !== Number(score.toFixed(2))),
    },
  ];
}
