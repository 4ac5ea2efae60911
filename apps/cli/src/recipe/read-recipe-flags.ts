import { readRecipe, type Recipe } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readJsonFile } from "../input/read-json-file.js";
import type { Session } from "../session.js";
import type { GivenRecipe } from "./given-recipe.js";
import type { RecipeFlags } from "./recipe-flags.js";

/** Metadata fields that are yes or no. */
const BOOLEAN_FIELDS: ReadonlySet<string> = new Set(["excerpted", "translated"]);

/** The recipe file, if one is named, with what the other options say on top of it. */
export async function readRecipeFlags(session: Session, flags: RecipeFlags): Promise<GivenRecipe> {
  const base: Partial<Recipe> = flags.recipe === undefined ? {} : await readRecipeFile(session, flags.recipe);
  const speakers = (flags.speakers ?? []).map((pair): [string, object] => {
    const [label, name] = splitPair(pair, "--speakers", "Continent=Murat Laumulin");
    return [label, { ...base.speakers?.[label], name }];
  });
  const metadata = (flags.meta ?? []).map((pair): [string, unknown] => {
    const [field, value] = splitPair(pair, "--meta", "title=A talk");
    return [field, BOOLEAN_FIELDS.has(field) ? (YES_OR_NO.get(value) ?? value) : value];
  });
  const layout = {
    ...base.layout,
    ...(flags.labels === undefined ? {} : { labels: [...(base.layout?.labels ?? []), ...flags.labels] }),
    ...(flags.notLabels === undefined ? {} : { notLabels: [...(base.layout?.notLabels ?? []), ...flags.notLabels] }),
  };
  const recipe = checkRecipe({
    ...base,
    schemaVersion: 1,
    ...(flags.format === undefined ? {} : { format: flags.format }),
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
    ...(speakers.length === 0 ? {} : { speakers: { ...base.speakers, ...Object.fromEntries(speakers) } }),
    ...(metadata.length === 0 ? {} : { metadata: { ...base.metadata, ...Object.fromEntries(metadata) } }),
  });
  const insisted = [...(flags.labels ?? []), ...speakers.map(([label]) => label)];
  return {
    recipe,
    insisted,
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.retrieved === undefined ? {} : { retrievedAt: flags.retrieved }),
  };
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

async function readRecipeFile(session: Session, path: string): Promise<Recipe> {
  const result = readRecipe(await readJsonFile(session, path));
  if (result.ok) return result.value;
  const message = `${path} is no recipe: ${result.diagnostics[0]?.message ?? "its shape is wrong"}.`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint: "colloquy schema recipe prints what a recipe may hold." });
}

function checkRecipe(value: unknown): Recipe {
  const result = readRecipe(value);
  if (result.ok) return result.value;
  const message = `What is given is no recipe: ${result.diagnostics.map((finding) => finding.message).join("; ")}.`;
  throw new Failure({ exitCode: EXIT.usage, message, hint: "colloquy schema recipe prints what may be given." });
}

function splitPair(pair: string, option: string, example: string): [string, string] {
  const at = pair.indexOf("=");
  const key = pair.slice(0, Math.max(0, at)).trim();
  const value = pair.slice(at + 1).trim();
  if (at !== -1 && key !== "" && value !== "") return [key, value];
  throw new Failure({
    exitCode: EXIT.usage,
    message: `${option} wants two sides of an equals sign, and was given ${JSON.stringify(pair)}.`,
    hint: `For example: ${option} ${JSON.stringify(example)}`,
  });
}
