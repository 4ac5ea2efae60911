const SCRIPT = new URL("../../../../../scripts/fixtures/speech.mjs", import.meta.url).href;

interface FixtureScript {
  readonly foundingSpeech: () => Readonly<Record<string, unknown>>;
}

const { foundingSpeech } = (await import(SCRIPT)) as FixtureScript;

/** The whole founding interview as each service writes it, by the folder of the format and the name of the form. */
export const FOUNDING_SPEECH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(foundingSpeech()).map(([name, value]) => [name, JSON.stringify(value)]),
);
