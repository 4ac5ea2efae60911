/** Text at a place of a page, in points from its lower left corner. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: "plain" | "bold" | "italic";
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

const FONTS = { plain: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" } as const;

/** Text on a page, 11 points high where nothing else is said. */
export function drawn(text: string, x: number, y: number, size = 11, font: Drawn["font"] = "plain"): Drawn {
  return { text, x, y, size, font };
}

/** Writes a PDF of plain Latin text (ISO 32000-2, sections 7.5 and 9.4), uncompressed, with a table of its objects. */
export function writePdf({ pages, title, isEncrypted = false }: PdfContent): Uint8Array {
  const kids = pages.map((_page, index) => `${6 + 2 * index} 0 R`).join(" ");
  const fonts = Object.keys(FONTS).map((name, index) => `/${name} ${3 + index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792] /Resources << /Font << ${fonts} >> >> >>`,
    ...Object.values(FONTS).map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`),
    ...pages.flatMap((page, index) => [`<< /Type /Page /Parent 2 0 R /Contents ${7 + 2 * index} 0 R >>`, streamOf(page.map(operatorsOf).join("\n"))]),
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
  const info = 6 + 2 * pages.length;
  const encrypt = isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]` : "";
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R ${encrypt} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + table + end, (character) => character.charCodeAt(0));
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function operatorsOf({ text, x, y, size, font, turned = false }: Drawn): string {
  return `BT /${font} ${size} Tf ${turned ? "0 1 -1 0" : "1 0 0 1"} ${x} ${y} Tm (${escape(text)}) Tj ET`;
}

function escape(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}
