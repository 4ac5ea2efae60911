import type { ParserDiagnostic } from "../../diagnostics.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { OtherXmlWalker } from "./other-xml-walker.js";
import { XmlSurvey, type XmlPlan } from "./xml-survey.js";

/** The reader of XML of no known form: the text is the file; its edits take out the tags. */
export const otherXmlReader = xmlReader(readOtherXml);

function readOtherXml(text: string, { signal, onShare }: ReadContext): SourceDocument {
  const survey = new XmlSurvey(text);
  readXml(text, survey, { signal });
  const plan = survey.plan();
  const walker = new OtherXmlWalker(text, plan);
  const damage = readXml(text, walker, { signal, onShare });
  const times = new TimeFindings(text, true);
  const reading = walker.finish(times);
  return {
    text,
    mediaType: "application/xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    ...reading,
    diagnostics: [unknown(plan), ...damage, ...times.diagnostics()],
  };
}

function unknown(plan: XmlPlan): ParserDiagnostic {
  return {
    code: "format-unknown",
    severity: "info",
    message: `This XML is of none of the forms that are known by their names. ${sayPlan(plan)}`,
    span: null,
    hint: "Look at the speakers and at the first turns whether that is right.",
  };
}

function sayPlan({ attribute, speeches, hasSpeakers, timed }: XmlPlan): string {
  if (attribute !== null) return `What stands in ${namesOf(speeches)} was read as said, by the speaker that an attribute (${attribute}) names.`;
  if (hasSpeakers) return "What follows an element with the name of a speaker was read as said by that speaker.";
  if (timed.size > 0) return `No element says who speaks: what has times (${namesOf(timed)}) was read as said by somebody whom nothing names.`;
  return "No element says who speaks: the tags were taken out, and the text was read as any other.";
}

function namesOf(names: ReadonlySet<string>): string {
  return [...names].slice(0, 3).map((name) => `<${name}>`).join(", ");
}
