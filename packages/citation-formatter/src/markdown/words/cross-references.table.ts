/**
 * How keys begin that Quarto and pandoc-crossref write for figures, tables and the like (`@fig-map`, `@eq:1`), and that
 * are no citations.
 */
export const CROSS_REFERENCE =
  /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)[-:]/;
