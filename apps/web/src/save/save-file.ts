/** A file that a person takes along. */
export interface SavedFile {
  readonly name: string;
  /** With its character set where it is text: `text/html;charset=utf-8`. */
  readonly mediaType: string;
  readonly content: string;
}

/** How long the browser may take to begin with the download. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. It is made here and comes from nowhere else. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
