/** What is used here of pdfjs-dist, whose own types need those of a browser's page. */
export interface PdfLibrary {
  getDocument(options: Readonly<Record<string, unknown>>): PdfTask;
}

/** The loading of a document. */
export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getPageLabels(): Promise<readonly string[] | null>;
}

export interface PdfPage {
  readonly ref?: { readonly num: number } | null;
  streamTextContent(options: Readonly<Record<string, unknown>>): PdfTextStream;
  getOperatorList(): Promise<unknown>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown } & Iterable<readonly [string, unknown]>;
  cleanup(): void;
}

export interface PdfTextStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: PdfTextChunk }>;
    cancel(reason: Error): Promise<void>;
  };
}

export interface PdfTextChunk {
  readonly items: readonly (PdfTextItem | PdfContentMark)[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
}

/** Text as it is drawn in one go: `transform` is its matrix, of which the last two numbers are its place. */
export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Where marked content begins or ends. */
export interface PdfContentMark {
  readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent";
  readonly tag?: string | null;
}
