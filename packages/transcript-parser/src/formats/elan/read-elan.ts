import type { Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import type { KnownFacts, ReadContext, SourceDocument } from "../source-format.js";
import { languageTag } from "../speech/language-tag.js";
import { TimeFindings } from "../times/time-findings.js";
import { TierWriter } from "../tiers/tier-writer.js";
import { readXml } from "../xml/read-xml.js";
import { placeOf } from "../xml/xml-findings.js";
import { xmlReader } from "../xml/xml-reader.js";
import { AnnotationOrder } from "./annotation-order.js";
import { EafDocument, type EafAnnotation, type EafTier } from "./eaf-document.js";
import { planTiers, type TierPlan } from "./tier-tree.js";
import { wordsWithin } from "./words-within.js";

/** The reader of EAF: the text is what is said, in the order of time; what other tiers say of it stands after each turn. */
export const elanReader = xmlReader(readEaf, true);

function readEaf(file: string, { signal, onShare }: ReadContext): SourceDocument {
  const document = new EafDocument(file);
  // Places of the file are none of the text.
  const damage = readXml(file, document, { signal, onShare }).map((found) => ({ ...found, span: null }));
  const times = new TimeFindings(file, false);
  const plan = planTiers(document);
  const order = new AnnotationOrder(document);
  const writer = new TierWriter();
  const ordinals = new Map(plan.dependent.map((tier, index) => [tier, index]));
  const dependents = order.dependentsOf(plan);
  let waiting: EafAnnotation[][] = [];
  const flush = (): void => {
    writeDependents(writer, ordinals, waiting.flat());
    waiting = [];
  };
  for (const annotation of order.sorted([...plan.spoken.keys(), ...plan.notes])) {
    const speaker = plan.spoken.get(annotation.tier);
    if (speaker !== undefined && writer.isOther(speaker)) {
      writer.endTurn();
      flush();
    }
    const span = speaker === undefined ? writer.note(annotation.text) : writer.say(speaker, annotation.text);
    place(writer, annotation, span, order, times);
    if (speaker === undefined) continue;
    const belonging = dependents.get(annotation) ?? [];
    const { tiers, words } = wordsWithin(annotation, span, belonging, order);
    writer.locations.push(...words);
    // Words that stand in what is said already are not written again.
    waiting.push(belonging.filter(({ tier }) => !tiers.has(tier)));
  }
  writer.endTurn();
  flush();
  writeDependents(writer, ordinals, order.unplaced);
  return {
    text: writer.finish(),
    mediaType: "text/x-eaf+xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations: writer.locations,
    diagnostics: [...damage, ...lost(file, plan, order.unplaced), ...times.diagnostics()],
    styles: writer.styles,
    known: { turns: writer.turns, ...metadataOf(document, plan) },
  };
}

function place(writer: TierWriter, annotation: EafAnnotation, span: Span, order: AnnotationOrder, times: TimeFindings): void {
  const { startMs, endMs } = order.timesOf(annotation);
  const judged = startMs === null ? null : times.judge(startMs, endMs, annotation.place);
  if (judged !== null) writer.locations.push({ kind: "cue", span, ...judged, ...(annotation.id === "" ? {} : { label: annotation.id }) });
  else writer.locations.push({ kind: "element", span, label: annotation.id === "" ? annotation.tier.id : annotation.id });
}

/** What other tiers say of a turn: a paragraph for each tier, in the order of the file. */
function writeDependents(writer: TierWriter, ordinals: ReadonlyMap<EafTier, number>, annotations: readonly EafAnnotation[]): void {
  if (annotations.length === 0) return;
  const byTier = new Map<EafTier, string[]>();
  for (const { tier, text } of annotations) {
    const texts = byTier.get(tier);
    if (texts === undefined) byTier.set(tier, [text]);
    else texts.push(text);
  }
  for (const tier of [...byTier.keys()].sort((a, b) => (ordinals.get(a) ?? 0) - (ordinals.get(b) ?? 0))) {
    writer.locations.push({ kind: "element", span: writer.note(byTier.get(tier)?.join(" ") ?? ""), label: tier.id });
  }
}

function metadataOf({ license }: EafDocument, { spoken }: TierPlan): Pick<KnownFacts, "metadata"> {
  const languages = new Set([...spoken.keys()].flatMap(({ language }) => (language === null ? [] : [language])));
  const [only] = languages;
  const language = languages.size === 1 ? languageTag(only ?? "") : null;
  if (license === "" && language === null) return {};
  return { metadata: { ...(license === "" ? {} : { rights: license }), ...(language === null ? {} : { language }) } };
}

/** What refers to something that is not there. */
function lost(file: string, { orphans }: TierPlan, unplaced: readonly EafAnnotation[]): ParserDiagnostic[] {
  const found: ParserDiagnostic[] = [];
  const [tier] = orphans;
  const [annotation] = unplaced;
  if (tier !== undefined) {
    found.push({
      code: "file-damaged",
      severity: "warning",
      message: `${orphans.length === 1 ? "1 tier depends" : `${orphans.length} tiers depend`} on a tier that is missing, or on itself. The first is ${JSON.stringify(tier.id)}, ${placeOf(file, tier.place.start)}.`,
      span: null,
      hint: "Such tiers were read as tiers of their own. Open the file in ELAN and save it again.",
    });
  }
  if (annotation !== undefined) {
    found.push({
      code: "file-damaged",
      severity: "warning",
      message: `${unplaced.length === 1 ? "1 annotation belongs" : `${unplaced.length} annotations belong`} to an annotation that is missing, empty, or itself. The first is ${placeOf(file, annotation.place.start)}: ${JSON.stringify(annotation.text.slice(0, 60))}.`,
      span: null,
      hint: "They were kept as notes at the end. Open the file in ELAN and save it again.",
    });
  }
  return found;
}
