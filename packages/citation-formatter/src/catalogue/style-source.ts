/** A place that styles are found in: a map in memory, a folder, the styles of this package. */
export interface StyleSource {
  /** The ids of its styles, sorted. */
  readonly list: () => Promise<readonly string[]>;
  /** The text of the style with an id; null where there is none. */
  readonly read: (id: string) => Promise<string | null>;
}

/** How a folder is read: the file system of the caller, or what stands for one. */
export interface StyleFolder {
  /** The paths of its files, relative to it; folders are parted by `/` or a backslash. */
  readonly list: () => Promise<readonly string[]>;
  /** The text of a file, given as a path of `list`; null where there is no such file. */
  readonly read: (path: string) => Promise<string | null>;
}

/** A file in the folder or in its `dependent` subfolder, whose name can be an id. */
const STYLE_FILE = /^(?:dependent[/\\])?([^/\\.][^/\\]*)\.csl$/;

/** Styles in memory, by id. */
export function styleMap(styles: Readonly<Record<string, string>>): StyleSource {
  const xmlOf = new Map(Object.entries(styles));
  return {
    list: () => Promise.resolve([...xmlOf.keys()].sort()),
    read: (id) => Promise.resolve(xmlOf.get(id) ?? null),
  };
}

/**
 * The styles of a folder, laid out as the repository of the CSL project is: `apa.csl` is the style `apa`, dependent styles
 * may be in `dependent/`. The independent one counts where both have a name. An id never leads out of the folder.
 */
export function styleFolder({ list, read }: StyleFolder): StyleSource {
  return {
    list: async () => [...new Set((await list()).flatMap((path) => STYLE_FILE.exec(path)?.[1] ?? []))].sort(),
    read: async (id) => {
      if (STYLE_FILE.exec(`${id}.csl`)?.[1] !== id) return null;
      return (await read(`${id}.csl`)) ?? read(`dependent/${id}.csl`);
    },
  };
}

/**
 * The id that a reference to a style means, which may be an id, the URI of a style
 * (`http://www.zotero.org/styles/apa`), or the name or path of a file (`dependent/nature.csl`): the last part of it.
 */
export function styleIdOf(reference: string): string {
  const [path = ""] = reference.trim().split(/[?#]/);
  const name = path.split(/[/\\]/).filter(Boolean).at(-1) ?? "";
  return name.replace(/\.csl$/, "");
}
