import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { recordForms } from "./records.js";

const [transcript] = parseTranscriptText(await foundingInterview().text()).transcripts;
const forms = recordForms(transcript);

test.each([
  { id: "bibtex", ending: /-bibtex\.bib$/, holds: /^@\w+\{tokaev/i },
  { id: "biblatex", ending: /-biblatex\.bib$/, holds: /^@\w+\{tokaev/i },
  { id: "ris", ending: /-ris\.ris$/, holds: /^TY {2}- / },
  { id: "csl-json", ending: /-csl-json\.json$/, holds: /"family": "Tokaev"/ },
])("$id is a file of its own", ({ id, ending, holds }) => {
  const form = forms.find((one) => one.id === id);
  expect(form?.file.name).toMatch(ending);
  expect(form?.file.content).toMatch(holds);
});

test("what a format has no field for is named", () => {
  expect(forms.find(({ id }) => id === "bibtex")?.remarks.join()).toContain("interviewer");
});
