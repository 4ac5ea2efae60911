import { GENRES, type Metadata } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import { setMetadata, type FactField } from "./correct-metadata.js";
import type { Correcting } from "./correcting.js";
import { explainFact } from "./explain-fact.js";
import { ChoiceField, CorrectionForm, TextField, type Choice } from "./field.js";
import { FACT_NAMES, GENRE_NAMES } from "./names.table.js";

const TEXTS = ["title", "date", "place", "event", "language", "rights"] as const;
const YES_OR_NO = ["excerpted", "translated"] as const;
const PLACEHOLDERS: Readonly<Partial<Record<FactField, string>>> = { date: "2004-03-02", language: "en" };

type Draft = Readonly<Record<FactField, string>>;

/** What is known of the conversation. A field that is emptied is heard from the document again. */
export function FactForm(props: Correcting) {
  const before = draftOf(props.read.transcript.metadata);
  return <Facts key={JSON.stringify(before)} {...props} before={before} />;
}

function Facts({ recipe, correct, before }: Correcting & { readonly before: Draft }) {
  const [draft, setDraft] = useState(before);
  const [asked, setAsked] = useState(false);
  const set = (field: FactField) => (value: string): void => setDraft((now) => ({ ...now, [field]: value }));
  const problemOf = (field: FactField): string | null => (asked || draft[field] !== before[field] ? problem(field, draft[field], before[field], recipe.metadata?.[field]) : null);
  const submit = (): void => {
    setAsked(true);
    const changed = Object.entries(draft).filter(([field, value]) => value.trim() !== before[field as FactField]) as [FactField, string][];
    if (changed.some(([field, value]) => problem(field, value, before[field], recipe.metadata?.[field]) !== null)) return;
    const words = `${changed.map(([field]) => FACT_NAMES[field]).join(", ")} changed.`;
    if (changed.length > 0) correct(setMetadata(recipe, Object.fromEntries(changed.map(([field, value]) => [field, valueOf(field, value)]))), words);
  };
  return (
    <CorrectionForm does="Set facts" submit={submit}>
      {TEXTS.map((field) => (
        <TextField key={field} id={`fact-${field}`} label={FACT_NAMES[field]} value={draft[field]} change={set(field)} placeholder={PLACEHOLDERS[field] ?? ""} problem={problemOf(field)} />
      ))}
      <ChoiceField id="fact-genre" label={FACT_NAMES.genre} value={draft.genre} change={set("genre")} choices={[["", "as the document says"], ...Object.entries(GENRE_NAMES)]} />
      <div class="pair">
        {YES_OR_NO.map((field) => <ChoiceField key={field} id={`fact-${field}`} label={FACT_NAMES[field]} value={draft[field]} change={set(field)} choices={ANSWERS} />)}
      </div>
    </CorrectionForm>
  );
}

const ANSWERS: readonly Choice[] = [["", "not said"], ["yes", "yes"], ["no", "no"]];

function draftOf(metadata: Metadata): Draft {
  const text = (field: (typeof TEXTS)[number]): string => metadata[field] ?? "";
  const answer = (value: boolean | undefined): string => (value === undefined ? "" : value ? "yes" : "no");
  return {
    title: text("title"),
    date: text("date"),
    place: text("place"),
    event: text("event"),
    language: text("language"),
    rights: text("rights"),
    genre: metadata.genre ?? "",
    excerpted: answer(metadata.excerpted),
    translated: answer(metadata.translated),
  };
}

/** What is wrong with a text; what the document itself says can be replaced, not taken away. */
function problem(field: FactField, value: string, before: string, given: unknown): string | null {
  if (!TEXTS.some((one) => one === field)) return null;
  if (value.trim() === "" && before !== "" && given === undefined) return "The document says this: it can be replaced, not taken away.";
  return explainFact(field, value.trim());
}

function valueOf(field: FactField, value: string): string | boolean | undefined {
  if (field === "excerpted" || field === "translated") return value === "" ? undefined : value === "yes";
  if (field === "genre") return GENRES.find((genre) => genre === value);
  return value.trim() === "" ? undefined : value.trim();
}
