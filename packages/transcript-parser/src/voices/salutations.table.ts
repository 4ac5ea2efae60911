/** How somebody who speaks to a room begins, in each language. Compared without regard to case. */
const SALUTATIONS: readonly string[] = [
  ...["ladies and gentlemen", "dear (?:colleagues|friends|guests)", "mesdames et messieurs", "mesdames, messieurs", "chers amis", "mesdames, mesdemoiselles"],
  ...["(?:sehr geehrte|meine|verehrte|liebe) (?:damen und herren|kolleginnen und kollegen)", "meine sehr (?:geehrten|verehrten) damen und herren"],
  ...["señoras y señores", "señoras, señores", "amigas y amigos", "senhoras e senhores", "minhas senhoras e meus senhores", "signore e signori", "gentili signore"],
  ...["(?:уважаемые|дорогие) (?:дамы и господа|коллеги|друзья|журналисты|товарищи)", "дамы и господа", "(?:құрметті|қадірлі) (?:ханымдар мен мырзалар|әріптестер|достар)"],
  ...["шановні (?:пані|колеги)", "szanowni państwo", "dames en heren", "女士们", "女士們", "各位(?:记者|記者|来宾|來賓|朋友|媒体)", "皆さん、", "皆様、", "السيدات والسادة", "أيها السيدات", "여러분"],
];

/** A block that begins a speech to a room. */
export const SALUTATION = new RegExp(`^(?:${SALUTATIONS.join("|")})`, "iu");
