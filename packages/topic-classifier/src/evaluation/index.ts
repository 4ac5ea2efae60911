export { calibrationError, type CalibrationBin, type CalibrationError } from "./calibration-error.js";
export { codedTranscript } from "./coded-transcript.js";
export type { Confusion } from "./count-confusions.js";
export { evaluate, evaluateModel, type EvaluateOptions, type Evaluation } from "./evaluate.js";
export { judgeConversation, type JudgedDocument, type RankedCode } from "./judge-conversation.js";
export type { CodeMeasures } from "./measure-codes.js";
export { readCodedTable, type CodedTable, type CodedTableDiagnostic, type CodedTableOptions, type CodedTableProblem } from "./read-coded-table.js";
export { riskCoverage, type RiskCoverage, type RiskCoverageRow, type ScoredDecision } from "./risk-coverage.js";
