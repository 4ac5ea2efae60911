/** Words of class names and ids that pages give to what stands beside their text. Compared in lower case, whole. */
const WORDS: readonly string[] = [
  ...["newsletter", "newsletters", "subscribe", "subscription", "suscripcion", "abonnement", "abo", "paywall", "piano", "signup", "donate", "donation"],
  ...["related", "relacionado", "relacionados", "relacionadas", "correlati", "relatedposts", "recirc", "recirculation", "recommended", "recommendation", "recommendations"],
  ...["mostread", "popular", "trending", "readmore", "teaser", "teasers", "catcher", "outbrain", "taboola", "similar", "upsell", "inread", "morefrom"],
  ...["share", "sharing", "sharebar", "sharethis", "shares", "social", "rrss", "addtoany", "sharedaddy", "compartir", "partage", "teilen"],
  ...["promo", "promos", "promotion", "advert", "adverts", "advertisement", "advertising", "ad", "ads", "adslot", "adsense", "publicidad", "publicite", "pub", "werbung", "anzeige", "sponsor"],
  ...["sidebar", "encadre", "infobox", "factbox", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "nav", "navbar", "navigation", "pagination", "pager"],
  ...["cookie", "cookies", "consent", "gdpr", "footer", "copyright", "disclaimer", "normas", "legal", "login", "signin"],
  ...["caption", "legende", "bildunterschrift", "pullquote", "destacado", "signature", "firma", "bio", "authorbio", "authorbox"],
  ...["tags", "taglist", "keywords", "archivado", "etiquetas", "toolbar", "disqus", "comments", "commentlist", "respond", "comentarios", "commentaires", "kommentare"],
];

/** The same of two words: `most-read`, `author-bio`. */
const PAIRS: readonly string[] = [
  ...["most-read", "most-viewed", "most-popular", "read-more", "read-also", "read-next", "see-also", "more-from", "more-on", "more-stories", "up-next"],
  ...["lire-aussi", "leggi-anche", "leia-mais", "lee-tambien", "mas-leido", "plus-lus", "also-read", "also-like", "pull-quote", "author-box", "author-info"],
  ...["about-author", "the-author", "comment-list", "comment-form", "sign-up", "call-out", "skip-link", "tag-list", "photo-credit", "fact-box", "info-box"],
];

/** How class names begin that say what a whole page is about, or how it is laid out: `no-sidebar`, `category-promo`. */
const STATES = "has|no|with|without|is|not|hide|show|category|tag|page|body|content|main";

/** How those go on: `comments-open`. */
const SETTINGS = "open|closed|enabled|disabled|off|on|wrap|wrapper|layout";

const FURNITURE = new RegExp(`(?:^|[ _-])(?:${[...WORDS, ...PAIRS].join("|")})(?=$|[ _-])(?![_-]{1,2}(?:${SETTINGS})(?=$| ))`, "u");
const STATE = new RegExp(`(?:^| )(?:${STATES})[_-][^ ]*`, "gu");
const COMMENTS = /(?:^|[ _-])(?:comments|commentlist|disqus|comment-list|comentarios|commentaires|kommentare)(?=$|[ _-])/u;

/** What the class and the id of an element say of it. */
export type FurnitureClass = "furniture" | "comments";

/** Whether an element is beside the text by its class and id: null where they say nothing. Linear in their length. */
export function furnitureOf(names: string): FurnitureClass | null {
  const words = names.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase().replace(/\s/g, " ").replace(STATE, " ");
  if (!FURNITURE.test(words)) return null;
  return COMMENTS.test(words) ? "comments" : "furniture";
}
