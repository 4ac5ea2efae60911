export { verifyArticle } from "./verify-article.js";
export {
  ARTICLE_CODES,
  type ArticleAttribution,
  type ArticleCode,
  type ArticleOptions,
  type ArticleQuotation,
  type ArticleVerdict,
} from "./article/article-verdict.js";
export type { ArticleFormat } from "./article/read-article.js";
export type { MarkedKind, MarkedReason } from "./article/classify-quotation.js";
