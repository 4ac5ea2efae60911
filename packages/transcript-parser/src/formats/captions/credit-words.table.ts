/** What those who made captions are called where the captions name them: `Translator: Ada Holm`. In lower case, by language. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set([
  ...["translator", "translation", "translated by", "reviewer", "review", "reviewed by", "transcriber", "transcription", "transcribed by", "transcript by"],
  ...["captions", "captions by", "captioned by", "captioner", "subtitles", "subtitles by", "subtitled by", "proofreader", "proofread by", "timing", "timed by", "synced by"],
  ...["übersetzung", "übersetzer", "übersetzerin", "lektorat", "untertitel", "untertitelung", "korrektur", "transkription"],
  ...["traducteur", "traductrice", "traduction", "relecteur", "relectrice", "relecture", "sous-titres", "sous-titrage", "transcription"],
  ...["traductor", "traductora", "traducción", "revisor", "revisora", "revisión", "transcriptor", "transcriptora", "transcripción", "subtítulos"],
  ...["tradutor", "tradutora", "tradução", "revisão", "transcrição", "legendas", "legendagem"],
  ...["traduttore", "traduttrice", "traduzione", "revisore", "revisione", "trascrizione", "sottotitoli"],
  ...["vertaald door", "nagekeken door", "vertaling", "ondertiteling", "ondertitels"],
  ...["översättare", "granskare", "oversetter", "oversætter", "korrekturlæser", "kääntäjä", "oikolukija"],
  ...["переводчик", "перевод", "редактор", "корректор", "субтитры", "перекладач", "утверджено", "переклад", "преводач", "преводилац", "лектор"],
  ...["tłumaczenie", "korekta", "napisy", "překladatel", "korektor", "překlad", "prevodilac", "prevoditelj", "lektor", "recezent", "fordító", "traducător", "corector"],
  ...["çeviri", "gözden geçirme", "çevirmen", "penerjemah", "pemeriksa", "người dịch", "dịch", "hiệu đính"],
  ...["μετάφραση", "επιμέλεια", "المترجم", "المدقّق", "المدقق", "ترجمة", "תרגום", "מתרגם", "עריכה", "מבקר"],
  ...["翻译人员", "校对人员", "翻译", "校对", "翻譯", "校對", "譯者", "審譯者", "译者", "审译者", "审校", "字幕", "听译", "聽譯", "翻訳", "校正", "번역", "검토", "자막"],
]);
