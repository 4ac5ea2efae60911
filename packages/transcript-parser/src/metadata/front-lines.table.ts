/** Words that make a line of front matter the name of a body: an office, a house, an archive. In lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...["office", "ministry", "department", "embassy", "committee", "commission", "council", "university", "institute"],
  ...["archive", "archives", "library", "museum", "society", "foundation", "agency", "bureau", "parliament", "senate"],
  ...["house", "court", "board", "authority", "administration", "association", "center", "centre", "college", "project"],
  ...["presidencia", "ministerio", "oficina", "gobierno", "congreso", "senado", "secretaría", "universidad", "fundación"],
  ...["présidence", "ministère", "gouvernement", "assemblée", "sénat", "université", "institut", "ambassade", "mairie"],
  ...["ministerium", "bundesregierung", "bundestag", "landtag", "universität", "institut", "archiv", "stiftung", "amt"],
  ...["presidência", "ministério", "governo", "câmara", "senado", "universidade", "fundação", "secretaria"],
  ...["presidenza", "ministero", "governo", "camera", "senato", "università", "fondazione", "archivio", "comune"],
  ...["министерство", "правительство", "администрация", "посольство", "университет", "институт", "архив", "дума"],
  ...["министрлігі", "үкіметі", "әкімдігі", "университеті", "мұрағаты"],
  ...["tribunal", "departamento", "núcleo", "département", "staatskanzlei", "senatskanzlei", "landesregierung"],
  ...["департамент", "управление", "observatory", "embaixada", "embajada", "botschaft", "ambasciata"],
]);
