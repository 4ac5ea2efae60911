/**
 * Character references that people write in Markdown, and their characters. HTML has two thousand more (CommonMark 0.31,
 * section 2.5); the whole list would weigh more than the rest of this reader, so others stay as they are written.
 */
export const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map([
  ...([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["nbsp", "\u00A0"], ["shy", "\u00AD"]] as const),
  ...([["ndash", "–"], ["mdash", "—"], ["hellip", "…"], ["bull", "•"], ["middot", "·"], ["lsquo", "‘"], ["rsquo", "’"]] as const),
  ...([["ldquo", "“"], ["rdquo", "”"], ["sbquo", "‚"], ["bdquo", "„"], ["laquo", "«"], ["raquo", "»"], ["lsaquo", "‹"]] as const),
  ...([["rsaquo", "›"], ["copy", "©"], ["reg", "®"], ["trade", "™"], ["sect", "§"], ["para", "¶"], ["deg", "°"]] as const),
  ...([["plusmn", "±"], ["times", "×"], ["divide", "÷"], ["frac12", "½"], ["frac14", "¼"], ["frac34", "¾"]] as const),
  ...([["euro", "€"], ["pound", "£"], ["yen", "¥"], ["cent", "¢"], ["iexcl", "¡"], ["iquest", "¿"], ["ordf", "ª"]] as const),
  ...([["ordm", "º"], ["ensp", "\u2002"], ["emsp", "\u2003"], ["thinsp", "\u2009"], ["zwnj", "\u200C"], ["zwj", "\u200D"]] as const),
  ...([["lrm", "\u200E"], ["rlm", "\u200F"], ["dagger", "†"], ["Dagger", "‡"], ["prime", "′"], ["Prime", "″"]] as const),
  ...([["agrave", "à"], ["aacute", "á"], ["acirc", "â"], ["atilde", "ã"], ["auml", "ä"], ["aring", "å"], ["aelig", "æ"]] as const),
  ...([["ccedil", "ç"], ["egrave", "è"], ["eacute", "é"], ["ecirc", "ê"], ["euml", "ë"], ["igrave", "ì"], ["iacute", "í"]] as const),
  ...([["icirc", "î"], ["iuml", "ï"], ["ntilde", "ñ"], ["ograve", "ò"], ["oacute", "ó"], ["ocirc", "ô"], ["otilde", "õ"]] as const),
  ...([["ouml", "ö"], ["oslash", "ø"], ["ugrave", "ù"], ["uacute", "ú"], ["ucirc", "û"], ["uuml", "ü"], ["yuml", "ÿ"]] as const),
  ...([["szlig", "ß"], ["Agrave", "À"], ["Aacute", "Á"], ["Acirc", "Â"], ["Auml", "Ä"], ["Aring", "Å"], ["AElig", "Æ"]] as const),
  ...([["Ccedil", "Ç"], ["Egrave", "È"], ["Eacute", "É"], ["Ecirc", "Ê"], ["Ntilde", "Ñ"], ["Ouml", "Ö"], ["Oslash", "Ø"]] as const),
  ...([["Uuml", "Ü"], ["oelig", "œ"], ["OElig", "Œ"]] as const),
]);
