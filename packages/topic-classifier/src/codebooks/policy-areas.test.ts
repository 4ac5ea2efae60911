import type { Codebook } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { classifyTexts } from "../classify-texts.js";
import { keywordModel } from "../models/keyword-model.js";
import type { TopicDocument } from "../models/topic-model.js";
import { addElisions } from "./add-elisions.js";
import { exchanges } from "./exchanges.test-data.js";
import { policyAreasDe } from "./policy-areas-de.js";
import { policyAreasEs } from "./policy-areas-es.js";
import { policyAreasFr } from "./policy-areas-fr.js";
import { policyAreasRu } from "./policy-areas-ru.js";
import { policyAreas } from "./policy-areas.js";

const translations: [string, Codebook][] = [
  ["es", policyAreasEs],
  ["fr", policyAreasFr],
  ["de", policyAreasDe],
  ["ru", policyAreasRu],
];

test.each(translations)("the codebook of %s has the majors of the English one, each with a label and terms", (language, codebook) => {
  const majors = policyAreas.codes.filter(({ parentId }) => parentId === null);
  expect(codebook.codes.map(({ id }) => id)).toEqual(majors.map(({ id }) => id));
  expect(codebook.language).toBe(language);
  expect(codebook.codes.every(({ definition, parentId }) => definition !== undefined && parentId === null)).toBe(true);
  expect(new Set(codebook.codes.map(({ label }) => label)).size).toBe(majors.length);
});

test.each([["en", policyAreas], ...translations] as [string, Codebook][])(
  "of 22 exchanges in %s, one for each major, at least 19 lead with it",
  (language, codebook) => {
    const model = keywordModel(codebook);
    const cases = exchanges[language] ?? [];
    expect(cases.map(([code]) => code)).toEqual(
      policyAreas.codes.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    );
    const wrong = cases.flatMap(([code, question, answer]) => {
      const parts: TopicDocument["parts"] = [
        { role: "question", text: question },
        { role: "answer", text: answer },
      ];
      const lead = model.score([{ parts, previous: null }])[0]?.[0]?.codeId.split(".")[0] ?? "none";
      return lead === code ? [] : [`${code} is ${lead}: ${question}`];
    });
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(3);
  },
);

test.each<[string, Codebook, string, string[]]>([
  ["en", policyAreas, "In the last fiscal year the neighborhood had peace of mind.", []],
  ["en", policyAreas, "He answered diplomatically, without prior legislation on fertility and marriage.", []],
  ["en", policyAreas, "It was a waste, competitive or not, and rural.", []],
  ["en", policyAreas, "The Peace Corps judge him well.", []],
  ["es", policyAreasEs, "Es importante y muy amable; huelga decir que su hospitalidad nos honra.", []],
  ["es", policyAreasEs, "La migraña no me deja leer el diploma.", []],
  ["es", policyAreasEs, "El Banco Mundial lo ha impuesto.", []],
  ["es", policyAreasEs, "Vive en Puerto Rico desde la Guerra Fría.", []],
  ["es", policyAreasEs, "El tráfico de drogas crece.", ["12"]],
  ["fr", policyAreasFr, "C’est une hypothèse importante, il l’a lue, les larmes aux yeux.", []],
  ["fr", policyAreasFr, "Il est en train de parler avec fermeté.", []],
  ["fr", policyAreasFr, "Le trafic d’armes continue.", ["16"]],
  ["fr", policyAreasFr, "L’inflation et l’agriculture", ["1", "4"]],
  ["fr", policyAreasFr, "Les crimes de guerre restent impunis.", ["19"]],
  ["de", policyAreasDe, "Was unternehmen Sie, und wofür lohnen sich Georg Forster und Herr Müller?", []],
  ["de", policyAreasDe, "Das politische Klima im Zuge der Debatte", ["7"]],
  ["de", policyAreasDe, "Die Bundeshaushaltsdebatte und der Wohnungsbau", ["1", "14"]],
  ["ru", policyAreasRu, "Поэтому визит запомнился: газета, портрет, поездка, банкет, дорогой друг.", []],
  ["ru", policyAreasRu, "Недруг судьбы, скотч и призываю вас", []],
  ["ru", policyAreasRu, "Холодной войны больше нет.", []],
  ["ru", policyAreasRu, "Искусственный и болезненный вопрос", []],
  ["ru", policyAreasRu, "Военные преступления расследуют.", ["16"]],
])("false friends in %s", (_, codebook, text, expected) => {
  const [found] = classifyTexts(keywordModel(codebook), [text], { threshold: 0 });
  expect(found?.topics.map(({ codeId }) => codeId).sort()).toEqual([...expected].sort());
});

test("French terms with a vowel or an h at the start have their elided forms, plurals only that of a preposition", () => {
  const rest = { parentId: null, facetId: "f", label: "", examples: [], exactMatch: [] };
  const code = { ...rest, id: "c", terms: ["inflation*", "armes", "école publique", "guerre"], excludes: ["école de pensée"] };
  const codebook: Codebook = { ...policyAreasFr, codes: [code] };
  expect(addElisions(codebook).codes).toEqual([
    {
      ...code,
      terms: ["inflation*", "l’inflation*", "d’inflation*", "armes", "d’armes", "école publique", "l’école publique", "d’école publique", "guerre"],
      excludes: ["école de pensée", "l’école de pensée", "d’école de pensée"],
    },
  ]);
});
