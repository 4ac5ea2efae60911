/** What heads or names things beside the text of a page: other articles, the author, comments, tags, calls to share. */
const OPENINGS: readonly string[] = [
  ...["related", "read (?:more|also|next)", "see also", "also read", "more (?:from|stories)", "most (?:read|viewed|popular)", "recommended", "you may also like"],
  ...["share this", "comments", "leave a reply", "tags", "newsletter", "advertisement", "about the author", "(?:à )?lire aussi", "voir aussi", "les plus lus"],
  ...["commentaires", "publicité", "más información", "lo más (?:visto|leído)", "lea también", "te puede interesar", "sobre la firma", "archivado en", "comentarios"],
  ...["leia (?:também|mais)", "saiba mais", "mais lidas", "mehr zum thema", "lesen sie auch", "meistgelesen", "kommentare", "anzeige", "leggi anche", "(?:i )?commenti"],
  ...["i più letti", "(?:читайте|смотрите) также", "по теме", "самое читаемое", "комментарии", "реклама", "相[关關](?:新[闻聞]|阅读|閱讀)", "延伸[阅閱]", "分享到", "関連記事", "人気記事"],
];

/** Such words, whole; a line of nothing else is a heading of such things. */
export const ASIDE_OPENING = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${OPENINGS.join("|")})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, "iu");
/** What stands between them and the title of another article: `Lire aussi | …`, `RELATED: …`. */
export const ASIDE_MARK = /^[\])】]?\s?[:：|>»→—–]/u;
