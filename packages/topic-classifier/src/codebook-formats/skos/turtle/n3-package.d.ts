/** The part of the package `n3` that is used; its published types need those of Node. */
declare module "n3" {
  export interface N3Term {
    readonly termType: string;
    readonly value: string;
    readonly language?: string;
  }

  export interface N3Quad {
    readonly subject: N3Term;
    readonly predicate: N3Term;
    readonly object: N3Term;
  }

  export interface N3Token {
    readonly line: number;
    readonly start?: number;
    readonly end?: number;
  }

  export interface N3Error extends Error {
    readonly context?: { readonly line?: number; readonly token?: N3Token };
  }

  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string });
    /** With a callback: one call per statement, then one without; all of them before the text is through. */
    parse(text: string, onQuad: (error: N3Error | null, quad: N3Quad | null) => void): void;
  }
}
