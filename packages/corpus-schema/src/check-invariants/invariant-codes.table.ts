/**
 * What must be true of every transcript beyond its shape, by code, with what each means and what to do when it does
 * not hold. The list is closed; each code has a case that holds and a mutation that breaks it in the tests.
 */
export const INVARIANTS = {
  "text-hash": {
    rule: "textSha256 is the SHA-256 of the UTF-8 form of the text.",
    hint: "The text was changed after parsing: parse the document again.",
  },
  "byte-hash": {
    rule: "bytes.sha256 and bytes.length are those of the original bytes.",
    hint: "These are not the bytes that the transcript was read from.",
  },
  "span-in-text": {
    rule: "Every span lies inside the text, and its end is not before its start.",
    hint: "Offsets are half-open and count UTF-16 code units of source.text.",
  },
  "span-surrogate": {
    rule: "No span begins or ends between the two halves of a surrogate pair.",
    hint: "Move the offset by one. Offsets in code points or bytes must be converted to UTF-16 code units.",
  },
  "edit-order": {
    rule: "Edits are sorted and disjoint, cover something, and lie inside the hull.",
    hint: "Sort the edits by start, and join those that overlap.",
  },
  "edit-honest": {
    rule: "An edit removes only what its reason allows, and adds no words.",
    hint: "White space may be folded, hyphens at line ends, paratext and entities replaced; words may not be changed.",
  },
  "reading-text": {
    rule: "The text of a turn is its hull with the edits applied.",
    hint: "Derive the text with applyEdits(source.text, turn.span, turn.edits).",
  },
  "hull-tight": {
    rule: "A hull begins and ends with a character that is not white space.",
    hint: "Trim the span with trimSpan.",
  },
  "turn-order": {
    rule: "Turns are ordered by place and disjoint, labels included.",
    hint: "Sort the turns; split or shorten those that overlap.",
  },
  ordinals: {
    rule: "Ordinals count from 1 without gaps.",
    hint: "Number turns and exchanges by position.",
  },
  "label-before-speech": {
    rule: "A label lies before the speech of its turn.",
    hint: "The label ends where the speech begins, or before.",
  },
  "paratext-order": {
    rule: "Paratexts are sorted by place and disjoint.",
    hint: "Sort the paratexts; keep one kind for each character.",
  },
  "id-unique": {
    rule: "No id is used twice.",
    hint: "Derive ids with deriveId: two things of one type never share a place.",
  },
  "id-derived": {
    rule: "Every id derives from the text and the place of what it names.",
    hint: "Derive ids with deriveId after each change of a span.",
  },
  reference: {
    rule: "Every speaker, turn and exchange that is referred to exists.",
    hint: "Remove the reference, or add what it names.",
  },
  "exchange-order": {
    rule: "In an exchange questions come before answers, and no turn belongs to two exchanges.",
    hint: "Pair each question with the turns that follow it.",
  },
  "evidence-in-target": {
    rule: "Each assignment has evidence, and it lies inside its target.",
    hint: "Evidence spans are places of the source inside the exchange or turn that is coded.",
  },
  "score-range": {
    rule: "Scores lie between the classification's threshold and 1.",
    hint: "Leave out assignments below the threshold, or lower it.",
  },
  "code-known": {
    rule: "Every code exists in the given codebook of the same id and version.",
    hint: "Pass the codebook that was used, or classify again with this one.",
  },
  "codebook-tree": {
    rule: "Codes have unique ids, existing facets and parents of the same facet, and no code is its own ancestor.",
    hint: "Correct parentId, facetId or id.",
  },
  "date-edtf": {
    rule: "Every date is EDTF, level 0 or 1, and on the calendar.",
    hint: "Write dates as 2004-03-02, 2004-03, 2004-02-18/2004-03-02 or 1964~.",
  },
  "one-carrier": {
    rule: "Where there are publications, exactly one is the carrier.",
    hint: "Mark the publication that the source itself is.",
  },
  "metadata-evidence": {
    rule: "Every metadata field has evidence, and only fields that are present have any.",
    hint: "Give the spans that say it, or leave the field out.",
  },
  "metadata-derivable": {
    rule: "A value with evidence in the text can be derived from those slices alone.",
    hint: "Point the evidence at the words that give the value; only language and genre may be inferred.",
  },
  "coverage-missing": {
    rule: "Every character that is not white space is in a label, in speech or in a paratext.",
    hint: "Cover what could not be placed with a paratext of kind unrecognised.",
  },
  "coverage-twice": {
    rule: "No character that is not white space is in two of them.",
    hint: "A paratext inside a hull is taken out of the speech; labels and paratexts never overlap.",
  },
} as const;

/** The code of an invariant. */
export type InvariantCode = keyof typeof INVARIANTS;
