import { strToU8, zipSync } from "fflate";

const TRANSITIONAL = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
} as const;
const STRICT = {
  w: "http://purl.oclc.org/ooxml/wordprocessingml/main",
  r: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  m: "http://purl.oclc.org/ooxml/officeDocument/math",
} as const;

/** A document to be written. Parts are WordprocessingML with the usual prefixes. */
export interface DocxDraft {
  readonly body: string;
  /** The content of `w:styles`. */
  readonly styles?: string;
  /** The content of `w:numbering`. */
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Headers and footers by the identifiers of their relationships. */
  readonly margins?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly pages?: number;
  readonly isStrict?: boolean;
  /** Name of the part with the text. */
  readonly main?: string;
}

/** A document as its package: written here, so that nothing of the reader is used. */
export function writeDocx(draft: DocxDraft): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(docxParts(draft)).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A document as one XML file, as Word saves it. */
export function writeFlatDocx(draft: DocxDraft): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(docxParts(draft)).filter(([name]) => name !== "[Content_Types].xml");
  const written = parts.map(([name, xml]) => `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*>\s*/, "")}</pkg:xmlData></pkg:part>`);
  const picture = '<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>';
  return strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n' +
      `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${picture}${written.join("")}</pkg:package>`,
  );
}

/** The parts of a document by their names. */
export function docxParts({ body, margins = {}, title, pages, isStrict = false, main = "word/document.xml", ...items }: DocxDraft): Record<string, string> {
  const names = isStrict ? STRICT : TRANSITIONAL;
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${names.w}" xmlns:r="${names.r}" xmlns:m="${names.m}" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
    `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;
  const parts: Record<string, string> = {};
  const related: string[] = [];
  const relate = (id: string, type: string, name: string, content: string): void => {
    parts[`word/${name}.xml`] = root(type === "header" ? "hdr" : type, content);
    related.push(`<Relationship Id="${id}" Type="${names.r}/${type}" Target="/word/${name}.xml"/>`);
  };
  for (const type of ["styles", "numbering", "footnotes", "endnotes", "comments"] as const) {
    const content = items[type];
    if (content !== undefined) relate(`rId-${type}`, type, type, content);
  }
  for (const [id, content] of Object.entries(margins)) relate(id, "header", `header-${id}`, content);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const package_ = [`<Relationship Id="r1" Type="${names.r}/officeDocument" Target="${main}"/>`];
  if (title !== undefined) {
    parts["docProps/core.xml"] =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Office User</dc:creator></cp:coreProperties>`;
    package_.push('<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>');
  }
  if (pages !== undefined) {
    parts["docProps/app.xml"] = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${pages}</Pages></Properties>`;
    package_.push(`<Relationship Id="r3" Type="${names.r}/extended-properties" Target="docProps/app.xml"/>`);
  }
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships(package_),
    [main]: root("document", `<w:body>${body}</w:body>`),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: relationships(related),
    ...parts,
  };
}

function relationships(held: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${held.join("")}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** A run of text, with properties such as `<w:b/>`. */
export function run(text: string, properties = ""): string {
  const content = text.split("\t").map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`).join("<w:tab/>");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of runs, or of one run of text, with properties such as `<w:pStyle w:val="Heading1"/>`. */
export function paragraph(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : content === "" ? "" : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A table of cells, each of text or of paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
