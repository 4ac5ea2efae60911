/** Text at a place of a page, in points from its lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: keyof typeof FONTS;
  /** Whether it runs upwards. */
  readonly turned?: boolean;
}

/** What a small PDF is made of. */
export interface PdfContent {
  readonly pages: readonly (readonly Drawn[])[];
  readonly title?: string;
  /** Whether it says that it is encrypted with a password that nobody knows. */
  readonly isEncrypted?: boolean;
}

const FONTS = {
  plain: "/Subtype /Type1 /BaseFont /Helvetica",
  bold: "/Subtype /Type1 /BaseFont /Helvetica-Bold",
  italic: "/Subtype /Type1 /BaseFont /Helvetica-Oblique",
  // Not embedded: what its codes stand for is in tables that readers have (ISO 32000-2, section 9.7.5.2).
  chinese:
    "/Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 " +
    "/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor " +
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>]",
} as const;

const FIRST_PAGE = 3 + Object.keys(FONTS).length;

/** Text on a page, 11 points high where nothing else is said. */
export function drawn(text: string, x: number, y: number, size = 11, font: Drawn["font"] = "plain"): Drawn {
  return { text, x, y, size, font };
}

/** Writes a PDF of plain Latin text (ISO 32000-2, sections 7.5 and 9.4), uncompressed, with a table of its objects. */
export function writePdf({ pages, title, isEncrypted = false }: PdfContent): Uint8Array {
  const kids = pages.map((_page, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(" ");
  const fonts = Object.keys(FONTS).map((name, index) => `/${name} ${3 + index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792] /Resources << /Font << ${fonts} >> >> >>`,
    ...Object.values(FONTS).map((font) => `<< /Type /Font ${font} >>`),
    ...pages.flatMap((page, index) => [`<< /Type /Page /Parent 2 0 R /Contents ${FIRST_PAGE + 1 + 2 * index} 0 R >>`, streamOf(page.map(operatorsOf).join("\n"))]),
    `<< ${title === undefined ? "" : `/Title (${escape(title)})`} >>`,
  ];
  const password = "(\\001\\002\\003\\004\\005\\006\\007\\010\\011\\012\\013\\014\\015\\016\\017\\020\\001\\002\\003\\004\\005\\006\\007\\010\\011\\012\\013\\014\\015\\016\\017\\020)";
  if (isEncrypted) objects.push(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${password} /U ${password} >>`);
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const info = FIRST_PAGE + 2 * pages.length;
  const encrypt = isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]` : "";
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${encrypt} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + table + end, (character) => character.charCodeAt(0));
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function operatorsOf({ text, x, y, size, font, turned = false }: Drawn): string {
  return `BT /${font} ${size} Tf ${turned ? "0 1 -1 0" : "1 0 0 1"} ${x} ${y} Tm ${font === "chinese" ? inUnits(text) : `(${escape(text)})`} Tj ET`;
}

function escape(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}

function inUnits(text: string): string {
  return `<${Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("")}>`;
}
