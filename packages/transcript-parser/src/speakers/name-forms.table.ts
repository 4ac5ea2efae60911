/** Articles before an office. */
export const ARTICLE = /^(?:the|le|la|les|l['’]|el|der|die|das|il|lo|o|a|os|as)\s+/iu;

/** What may stand before a name, as a piece of a regular expression. */
export const HONORIFIC = "(?:(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Sr|Sra|D|Dª|Don|Doña|Herr|Frau|Monsieur|Madame|Señora?|Senhora?|DON|DOÑA|MME|MR|MS|DR)\\.?\\s{1,2})?";

/** An office as records abbreviate it, and nothing else before the name: no part of what anybody is called. */
export const OFFICE_ABBREVIATION = /^(?:sts|srs|vors|präs|prés|pres)(?:['’]in)?\.?$/iu;

/** Endings of family names that change with the case in Russian: the nominative shows. */
export const DECLINED = /(?:[оеё]в|[иы]н|[оыи]й|[оеё]ва|[иы]на|ая)$/u;

/** Endings of given names in other cases than the nominative, or of some in it: `Хельгой`, `Андрей`. */
export const OBLIQUE = /(?:ой|ою|ей|ью|[уюеыи])$/u;

/** Words of courtesy and offices after a family name in Chinese and Japanese. */
export const COURTESY = /^(?:さん|氏|様|さま|くん|君|先生|教授|博士|大臣|長官|知事|市長|社長|会長|代表|監督|部長|课长|課長|老师|老師|女士|主任|部长|局长|局長|夫人|の|は|が|を|に|と)/u;
