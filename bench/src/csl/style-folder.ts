import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Folders of styles and locales as the CSL project publishes them. */
export interface CslFolders {
  readonly styles: string;
  readonly locales: string;
}

/** The folders that the arguments name; undefined, with a line that says how, when they do not. */
export function readFolders<T extends Record<string, { type: "string" }>>(name: string, args: readonly string[], more: T) {
  const { values } = parseArgs({ args: [...args], options: { styles: { type: "string" }, locales: { type: "string" }, ...more } });
  const { styles, locales } = values as Partial<CslFolders>;
  if (styles === undefined || locales === undefined) {
    console.error(`Give folders: npm run bench -- ${name} --styles <folder of .csl files> --locales <folder of locales-xx-XX.xml files>`);
    process.exitCode = 2;
    return undefined;
  }
  return { folders: { styles, locales }, values: values as Partial<Record<keyof T, string>> };
}

/** The names of the styles of a folder, without `.csl`. */
export function styleNames({ styles }: CslFolders): string[] {
  return readdirSync(styles).filter((file) => file.endsWith(".csl")).map((file) => file.slice(0, -".csl".length)).sort();
}

export function readStyle({ styles }: CslFolders, name: string): string {
  return readFileSync(join(styles, `${name}.csl`), "utf8");
}

/** Reads the XML of locales from the folder, each once. */
export function localeReader({ locales }: CslFolders): (lang: string) => string | undefined {
  const read = new Map<string, string | undefined>();
  return (lang) => {
    const path = join(locales, `locales-${lang}.xml`);
    if (!read.has(lang)) read.set(lang, existsSync(path) ? readFileSync(path, "utf8") : undefined);
    return read.get(lang);
  };
}
