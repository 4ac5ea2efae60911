/** What programs write where nobody gave a title, and names of files. */
const NO_TITLE = /^(?:untitled|unbenannt|sans titre|sin título|sem título|senza titolo|без названия|document|dokument|документ|presentation|microsoft (?:word|powerpoint)|print(?:ing)?|about:blank|title|doc)\b/iu;
const FILE_NAME = /\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|tex|dvi|html?|txt|pages|wpd|xml|fodt|md|ps|p65|pmd|cdr|ai)$/iu;
const ADDRESS = /^(?:https?|file):/iu;
const MOST = 300;

/** The title that a PDF states, where it can be one: not the name of a file or of a program, and more than one word. */
export function documentTitle(stated: unknown): string | null {
  if (typeof stated !== "string") return null;
  const title = stated.replace(/\s+/g, " ").trim();
  if (title.length > MOST || !/\p{L}{2}/u.test(title) || title.includes("\uFFFD")) return null;
  if (NO_TITLE.test(title) || FILE_NAME.test(title) || ADDRESS.test(title) || /_|^[a-z]:\\|[\\/]\w+[\\/]/iu.test(title)) return null;
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(title);
  return isDense || /\S\s\S/u.test(title) ? title : null;
}
