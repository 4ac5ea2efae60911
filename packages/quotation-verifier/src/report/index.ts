export { foundAt } from "./found-at.js";
export { JUDGEMENT_MEANINGS, JUDGEMENTS, judgeQuotation, judgementHolds, tallyJudgements, type Judgement } from "./judgement.js";
export { verdictMarkdown } from "./verdict-markdown.js";
export { verdictPage, type ReportedArticle, type ReportOptions } from "./verdict-page.js";
