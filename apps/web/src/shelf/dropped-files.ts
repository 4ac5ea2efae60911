/** The most files that are taken at once: a folder of a whole disk was dropped by mistake. */
const MOST_FILES = 1000;

/**
 * The files of a drop, those in dropped folders too, in the order of their paths. Hidden files are passed over. Must be
 * called in the event itself, as the browser forgets what was dropped after it.
 */
export function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].filter(({ kind }) => kind === "file").map((item) => item.webkitGetAsEntry());
  const isFolder = entries.some((entry) => entry?.isDirectory === true);
  const given = [...data.files];
  if (!isFolder) return Promise.resolve(given.slice(0, MOST_FILES));
  return filesBelow(entries.filter((entry) => entry !== null));
}

/** Files of a chosen folder without hidden ones. */
export function shownFiles(files: Iterable<File>): readonly File[] {
  return [...files].filter(({ name }) => !name.startsWith(".")).slice(0, MOST_FILES);
}

async function filesBelow(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry !== undefined && files.length < MOST_FILES; entry = open.shift()) {
    if (entry.name.startsWith(".")) continue;
    if (isDirectory(entry)) open.unshift(...(await entriesOf(entry)));
    else if (isFile(entry)) files.push(await fileOf(entry));
  }
  return files;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A folder tells its entries in portions, until one is empty (File and Directory Entries API, section 7.3). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
