/**
 * What a destination (Rich Text Format Specification 1.9.1, "Destinations") holds:
 * - `skipped`: nothing that is read: fonts' names, pictures, properties;
 * - `silent`: nothing itself, but a destination in it may be read: a shape with its text, information on the document;
 * - `fonts`, `styles`, `title`: what is known of the document;
 * - `text`: text of the place where it stands;
 * - `unicode`: the text for readers that know Unicode, beside that for those that do not (`\upr`);
 * - `list-mark`: the number or bullet that a program has set before a paragraph;
 * - `note`, `comment`, `margin`: text beside the document: footnotes, annotations, headers and footers;
 * - `frame`: text in a shape, which is read after the paragraph that holds the shape, and stands beside it.
 */
export type Destination =
  | "skipped"
  | "silent"
  | "fonts"
  | "styles"
  | "title"
  | "text"
  | "unicode"
  | "list-mark"
  | "note"
  | "comment"
  | "margin"
  | "frame";

function all(destination: Destination, words: string): [string, Destination][] {
  return words.split(" ").map((word) => [word, destination]);
}

/** The destinations that mean something here. One that is not among them is skipped where it begins with `\*`. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ...all("fonts", "fonttbl"),
  ...all("styles", "stylesheet"),
  ...all("silent", "info upr shpinst shp do"),
  ...all("title", "title"),
  ...all("text", "fldrslt result nesttableprops"),
  ...all("unicode", "ud"),
  ...all("list-mark", "listtext pntext"),
  ...all("note", "footnote"),
  ...all("comment", "annotation"),
  ...all("margin", "header headerl headerr headerf footer footerl footerr footerf"),
  ...all("frame", "shptxt dptxbxtext"),
  // Files, fonts and styles, and what editors keep for themselves.
  ...all("skipped", "colortbl filetbl listtable listoverridetable list listoverride revtbl rsidtbl themedata colorschememapping"),
  ...all("skipped", "latentstyles datastore xmlnstbl pgptbl generator template private mmathPr operator userprops docvar falt panose"),
  ...all("skipped", "fontemb fontfile nextfile keywords comment doccomm hlinkbase company manager category subject author bookmark"),
  // Pictures and objects; `shprslt` is a shape again, for older readers; `NeXTGraphic` is Cocoa's name of a picture.
  ...all("skipped", "pict shppict nonshppict NeXTGraphic objdata objclass objname objalias objsect shprslt background blipuid picprop datafield"),
  // Instructions, marks and words that stand in an index or a table of contents elsewhere.
  ...all("skipped", "fldinst fldtype formfield ffdeftext bkmkstart bkmkend xe tc tcn rxe txe pn pnseclvl pntxta pntxtb leveltext levelnumbers"),
  ...all("skipped", "atnid atnauthor atndate atnref atnicn atnparent atrfstart atrfend atntime nonesttables"),
  ...all("skipped", "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn oldcprops oldpprops oldtprops oldsprops htmltag mhtmltag"),
]);

/** Control words and symbols that are characters ("Special Characters"). */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["line", "\n"],
  ["lbr", "\n"],
  ["emdash", "\u2014"],
  ["endash", "\u2013"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
  ["bullet", "\u2022"],
  ["lquote", "\u2018"],
  ["rquote", "\u2019"],
  ["ldblquote", "\u201C"],
  ["rdblquote", "\u201D"],
  ["ltrmark", "\u200E"],
  ["rtlmark", "\u200F"],
  ["zwj", "\u200D"],
  ["zwnj", "\u200C"],
  ["zwbo", "\u200B"],
  ["zwnbo", "\u2060"],
  ["~", "\u00A0"],
  ["_", "\u2011"],
  ["\t", "\t"],
]);

/** Built-in styles of headings that have no outline level, in lower case. Word writes their names in English. */
export const HEADING_STYLE = /^(?:heading [1-9]|subtitle)$/;
export const TITLE_STYLE = "title";
export const CAPTION_STYLE = "caption";
