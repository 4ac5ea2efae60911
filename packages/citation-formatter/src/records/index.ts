export { formatRecords } from "./format-records.js";
export { recordLosses, type RecordLoss } from "./record-losses.js";
export { RECORD_FORMATS, type RecordFormat, type RecordFormatId } from "./record-formats.table.js";
export type {
  LossReason,
  LostVariable,
  RecordOptions,
  RecordResult,
  RecordWarning,
  RecordWarningCode,
} from "./record-result.js";
