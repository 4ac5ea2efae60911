const LINES = 52;
const COLUMNS = 90;

/** A PDF of pages of wrapped lines in one font, with nothing packed: the smallest that a program would print. */
export function writePdf(text: string): Uint8Array {
  const pages = chunk(wrap(text), LINES);
  const objects: string[] = ["", ""];
  const kids: string[] = [];
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) '`).join("\n");
    const stream = `BT /F 11 Tf 13 TL 60 780 Td\n${shown}\nET`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >>`;
    kids.push(`${objects.push(page)} 0 R`);
  }
  objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`;
  return new TextEncoder().encode(fileOf(objects));
}

function fileOf(objects: readonly string[]): string {
  const parts = ["%PDF-1.4\n"];
  let length = 9;
  const places = objects.map((object, index) => {
    const place = length;
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const count = objects.length + 1;
  parts.push(`xref\n0 ${count}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return parts.join("");
}

function wrap(text: string): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const isFull = line.length + word.length >= COLUMNS;
      if (isFull) lines.push(line);
      line = isFull || line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
