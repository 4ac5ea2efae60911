/** Words that say that a line gives an address or a way to get in touch. Compared in lower case. */
export const CONTACT_WORDS: readonly string[] = [
  "phone",
  "tel.",
  "telephone",
  "fax",
  "e-mail",
  "email",
  "contact person",
  "contact:",
  "for more information",
  "for further information",
  "for news and information",
  "www.",
  "http://",
  "https://",
];

/** Words of a masthead: what a periodical says of itself. Compared in lower case. */
export const MASTHEAD_WORDS: readonly string[] = [
  "a publication of",
  "monthly publication",
  "weekly publication",
  "quarterly publication",
  "published by",
  "newsletter of",
  "bulletin of",
  "press release of",
  "issn",
];

/** How notices of rights, credits, adverts and notes of editors begin. Compared in lower case. */
export const NOTICE_OPENINGS: readonly string[] = [
  ...["©", "(c) ", "ⓒ", "all rights reserved", "copyright ", "subscribe to ", "rights:", "licence:", "license:", "this interview has been edited"],
  ...["this interview was ", "this transcript ", "this conversation has been edited", "this conversation was edited", "this article is a transcript"],
  ...["transcript:", "transcribed ", "transcription:", "transcription by", "transcript by", "transcribers", "transcriber's note", "note: this", "editor's note"],
  ...["interview:", "interview by", "interviewed by", "the interview was conducted", "interview conducted", "photo:", "photos:", "photograph:", "photographs:"],
  ...["photo by", "photos by", "illustration:", "illustrations:", "production:", "produced by", "sound:", "editor:", "editing:", "rapporteur:"],
  ...["next week:", "next month:", "next time:", "next issue:", "in the next issue", "related:", "related articles"],
  ...["read more", "read also", "see also:", "further reading", "show notes", "links:", "sources:", "duration:", "call participants"],
  ...["attachments:", "appendix:", "additional materials", "our thanks to", "with thanks to", "the editors thank"],
  ...["transkription", "das gespräch führte", "das interview führte", "die fragen stellte", "das gespräch fand", "interview und", "gespräch:", "foto:"],
  ...["fotos:", "bild:", "redaktion:", "aufzeichnung:", "mitarbeit:", "mehr zum thema", "lesen sie auch", "zur person", "alle rechte"],
  ...["propos recueillis", "entretien réalisé", "entretien mené", "interview réalisée", "interview :", "transcription :", "photo :", "photos :", "crédits"],
  ...["à lire aussi", "lire aussi", "voir aussi", "tous droits réservés", "le directeur des comptes rendus", "la directrice des comptes"],
  ...["entrevista realizada", "transcripción", "(transcripción", "fotos:", "fotografía:", "fotografías:", "texto:", "todos los derechos"],
  ...["más información", "lea también", "artículos relacionados"],
  ...["intervista di", "intervista a cura", "a cura di", "trascrizione", "foto di", "licenziato per la stampa", "leggi anche", "tutti i diritti"],
  ...["entrevista concedida", "entrevista realizada", "transcrição", "ouça a íntegra", "fotos de", "leia também", "saiba mais", "todos os direitos"],
  ...["беседовал", "беседовала", "беседу вел", "интервью взял", "интервью вел", "интервью подготовил", "записал ", "подготовил", "расшифровка", "фото", "на фото"],
  ...["на снимке", "дополнительные материалы", "читайте также", "полная или частичная", "все права", "перепечатка", "стенограмму", "далее стенограмма"],
  ...["(далее стенограмма", "материал подготовил", "редактор:", "корреспондент:", "опубликован", "прим. ред", "розмовля", "підписуйтеся", "слухайте також"],
  ...["әңгімелескен", "сұхбаттасқан", "сұхбатты жүргізген", "сұхбатты дайындаған", "жазып алған", "стенограмманы", "дайындаған", "суретте", "сурет:", "фото:"],
  ...["责任编辑", "責任編輯", "（责任编辑", "（責任編輯", "编辑：", "編輯：", "记者：", "摄影：", "攝影：", "图片由", "圖片由", "（图片", "（感谢", "（感謝", "本文", "整理：", "採訪："],
  ...["采访：", "文字整理", "※", "注）", "注:", "注：", "（注", "（了）", "（以上）", "お問合せ", "お問い合わせ", "問い合わせ先", "（聞き手", "聞き手：", "取材・文", "構成："],
  ...["撮影：", "写真：", "（構成", "（写真", "（了", "本記録", "本紀錄", "المصدر", "جميع الحقوق", "حاوره", "حاورها", "حاورته", "أجرى الحوار", "أجرت الحوار", "تصوير:"],
  ...["to read the rest", "want to keep reading", "subscribe now", "more from ", "related interviews", "you may also like", "share:"],
  ...["à lire également", "partager", "entrevistas relacionadas", "contesta nuestra", "compartir", "notícias relacionadas", "condividi"],
  ...["материалы по теме", "также по теме", "смотрите также", "あわせて読みたい", "関連記事", "相关新闻", "相关阅读", "分享到"],
  ...["posted by", "filed under", "tags:", "labels:", "leave a reply", "leave a comment", "post a comment", "eingestellt von", "publié par", "libellés"],
  ...["publicado por", "etiquetas:", "pubblicato da", "etichette:", "postado por", "marcadores:", "ярлыки:", "метки:", "ラベル:"],
  ...["تحرير:", "تفريغ", "(التتمة", "إعداد:", "☞", "관련기사", "사진=", "<저작권자", "무단", "정리=", "글·사진"],
];

/** Words of calls and offers to the reader, and of where a thing is sold. Compared in lower case. */
export const OFFER_WORDS: readonly string[] = [
  ...["send your", "send us", "write to us", "email us", "price ", "isbn", "is published", "published by", "is supported by"],
  ...["erscheint im", "erscheinen im", "erschienen im", "verlag", "éditions", "en librairie", "rencontre avec"],
  ...["editore", "edizioni", "editora", "издательств", "билеты", "баспасы", "билеттер", "출판", "出版社", "دار النشر"],
];

/** Words of somebody who speaks of themselves, beside the English ones. Compared in lower case, whole. */
export const FIRST_PERSON_WORDS: readonly string[] = [
  ...["ich", "mich", "mir", "mein", "meine", "meinem", "meinen", "meiner", "je", "j'ai", "j’ai", "mon", "mes", "moi", "yo", "mi", "mis", "conmigo"],
  ...["io", "mio", "mia", "miei", "eu", "meu", "minha", "meus", "comigo", "я", "меня", "мне", "мной", "мой", "моя", "моё", "мои", "моей", "моего"],
  ...["мен", "менің", "маған", "мені", "менде", "أنا", "저는", "제가", "나는", "내가", "ik", "mij", "mijn"],
];

/** Words with which somebody is spoken to: who does that is still speaking. Compared in lower case, whole. */
export const SECOND_PERSON_WORDS: readonly string[] = [
  ...["you", "your", "yours", "ihnen", "ihr", "euch", "dir", "dich", "vous", "votre", "vos", "tu", "toi", "usted", "ustedes", "te", "le", "lei", "voi", "você"],
  ...["senhor", "senhora", "вы", "вас", "вам", "ваш", "ваша", "ваши", "тебя", "сіз", "сізге", "сіздің", "أنت", "لك", "thank", "thanks", "danke", "merci", "gracias"],
  ...["grazie", "obrigado", "obrigada", "спасибо", "рахмет", "شكرا", "شكرًا"],
];

/** Notices with which a transcript ends. Compared in lower case and without marks. */
export const END_NOTICES: ReadonlySet<string> = new Set([
  ...["end", "ends", "30", "end of interview", "end of transcript", "end of recording", "the end", "end of tape", "end of session", "end of meeting"],
  ...["end of hearing", "end of call", "end of document", "all", "ende", "ende des interviews", "ende der aufnahme", "ende des gesprächs", "fin", "fin de l entretien"],
  ...["fin de l'entretien", "fin de la transcription", "fin de la entrevista", "fine", "fine dell'intervista", "fim", "fim da entrevista", "конец", "конец записи"],
  ...["конец интервью", "соңы", "了", "以上", "完", "终", "結束", "结束", "おわり", "終わり", "끝", "انتهى", "انتهت المقابلة"],
]);

/** How notices of an end begin, where they go on with a time: `(Ende: 12.41 Uhr)`. Compared in lower case. */
export const END_OPENINGS: readonly string[] = [
  ...["end of ", "end:", "ended at", "ende:", "ende der", "ende des", "fin de ", "fin du ", "fin:", "fine della", "fim da", "fim do", "encerrad", "конец "],
  ...["adjourned at", "concluded at", "the meeting rose", "the briefing was concluded", "the sitting ", "interview ended", "recording ends", "schluss"],
];
