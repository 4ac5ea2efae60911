import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Prediction, PredictedMetadata } from "./prediction.js";

/** A document of our own with its gold annotation. */
export interface GoldDocument {
  /** `<layout>/<name>`. */
  readonly id: string;
  readonly layout: string;
  readonly language: string;
  /** File name with the extension of its carrier. */
  readonly fileName: string;
  readonly text: string;
  readonly gold: Prediction;
}

interface Header {
  readonly layout: string;
  readonly language: string;
  readonly carrier: "text" | "markdown" | "html";
  readonly metadata: PredictedMetadata;
  readonly speakers: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}

const EXTENSIONS = { text: "txt", markdown: "md", html: "html" } as const;
const RULE = "\n=====\n";
/** `⟦Speaker|role⟧` begins a turn, `⟦/⟧` ends it; `⟪` and `⟫` enclose what is not said. */
const MARK = /⟦([^⟧]*)⟧|⟪|⟫/gu;

/** Every annotated document below a folder of layouts. */
export function readGoldDocuments(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .sort()
    .flatMap((layout) =>
      readdirSync(join(folder, layout))
        .filter((file) => file.endsWith(".annotated.txt"))
        .sort()
        .map((file) => readAnnotated(readFileSync(join(folder, layout, file), "utf8"), `${layout}/${file.replace(".annotated.txt", "")}`)),
    );
}

/** Takes the marks out of an annotated document. */
export function readAnnotated(annotated: string, id: string): GoldDocument {
  const rule = annotated.indexOf(RULE);
  const header = JSON.parse(annotated.slice(0, rule)) as Header;
  const body = annotated.slice(rule + RULE.length);
  const turns: Prediction["turns"][number][] = [];
  const nonSpeech: { startChar: number; endChar: number }[] = [];
  let text = "";
  let at = 0;
  let open: { speaker: string; role: string; startChar: number } | null = null;
  let hidden = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === "⟪") hidden = text.length;
    else if (match[0] === "⟫") nonSpeech.push({ startChar: hidden, endChar: text.length });
    else if (match[1] === "/") {
      if (open === null) throw new Error(`${id}: a turn ends at ${text.length} that never began`);
      turns.push({ ...open, endChar: text.length });
      open = null;
    } else {
      const [speaker = "", role = ""] = (match[1] ?? "").split("|");
      if (!header.speakers.some(({ name }) => name === speaker)) throw new Error(`${id}: nobody is called ${speaker}`);
      open = { speaker, role, startChar: text.length };
    }
  }
  text += body.slice(at);
  return {
    id,
    layout: header.layout,
    language: header.language,
    fileName: `${id.replace(/^.*\//, "")}.${EXTENSIONS[header.carrier]}`,
    text,
    gold: { metadata: header.metadata, speakers: header.speakers, turns, nonSpeech },
  };
}
