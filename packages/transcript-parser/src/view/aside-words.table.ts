/**
 * Lines that head what stands beside a text on a page: other articles, the author, comments, tags, calls to share and
 * to subscribe. Compared in lower case, without marks at the ends, as whole lines.
 */
export const ASIDE_TITLES: ReadonlySet<string> = new Set([
  ...["related", "related articles", "related stories", "related content", "related topics", "related links", "related news", "read more", "read also"],
  ...["read next", "see also", "more from", "more on this story", "more stories", "most read", "most viewed", "most popular", "trending", "recommended"],
  ...["you may also like", "you might also like", "recommended for you", "editor's picks", "editors’ picks", "editor’s picks", "top stories", "share", "share this"],
  ...["share this article", "share this story", "comments", "leave a comment", "leave a reply", "tags", "topics", "newsletter", "newsletters", "advertisement", "about the author"],
  ...["lire aussi", "à lire aussi", "sur le même sujet", "les plus lus", "articles les plus lus", "partager", "commentaires", "contribuer", "publicité", "dans la même rubrique"],
  ...["más información", "lo más visto", "lo más leído", "lea también", "te puede interesar", "noticias relacionadas", "artículos relacionados", "sobre la firma"],
  ...["archivado en", "comentarios", "compartir", "publicidad", "etiquetas", "leia também", "leia mais", "saiba mais", "mais lidas", "notícias relacionadas", "compartilhe"],
  ...["mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "meistgelesen", "kommentare", "teilen", "schlagwörter", "anzeige", "zum thema", "weitere artikel"],
  ...["leggi anche", "i più letti", "le più lette", "articoli correlati", "potrebbe interessarti", "i commenti dei lettori", "commenti", "condividi", "pubblicità", "approfondimenti"],
  ...["читайте также", "смотрите также", "по теме", "самое читаемое", "популярное", "материалы по теме", "поделиться", "комментарии", "теги", "реклама", "другие новости"],
  ...["相关新闻", "相关阅读", "相关链接", "相关报道", "延伸阅读", "推荐阅读", "热门文章", "分享到", "评论", "标签", "相關新聞", "相關閱讀", "延伸閱讀", "推薦閱讀", "關連記事"],
  ...["関連記事", "関連リンク", "あわせて読みたい", "人気記事", "おすすめ記事", "シェア", "コメント", "タグ", "広告", "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "الأكثر قراءة", "شارك"],
]);

/** How a line begins that names another article. Compared in lower case, with a mark after it. */
const POINTERS: readonly string[] = [
  ...["read more", "read also", "also read", "read next", "related", "see also", "more on this", "listen also", "lire aussi", "à lire aussi", "lire également", "voir aussi", "à voir"],
  ...["más información", "lea también", "lee también", "ver también", "te puede interesar", "leia também", "leia mais", "saiba mais", "veja também", "lesen sie auch", "mehr zum thema"],
  ...["lesen sie dazu", "leggi anche", "vedi anche", "guarda anche", "читайте также", "смотрите также", "по теме", "相关阅读", "相关新闻", "延伸阅读", "延伸閱讀", "関連記事", "あわせて読みたい"],
  ...["分享到", "分享至", "اقرأ أيضا", "اقرأ أيضاً"],
];

/** A line that names another article: `Lire aussi | …`, `RELATED: …`. */
export const POINTER = new RegExp(`^[\\[(【▶►→>•*\\s]{0,4}(?:${POINTERS.join("|")})[\\])】]?\\s?[:：|>»→—–]`, "iu");
