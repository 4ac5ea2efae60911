/** A language of the conversations that are made up for the benchmark: who speaks, and what is said. */
export interface OwnLanguage {
  readonly language: string;
  readonly speakers: readonly [string, string, string];
  /** Statements as clauses in small letters, that can stand alone or behind a frame. */
  readonly statements: readonly string[];
  /** Beginnings of sentences that turn, limit or attribute the statement behind them. */
  readonly frames: readonly string[];
  /** Ends of sentences that do so. */
  readonly tails: readonly string[];
  /** Sentences with a word inside that must not be left out, in braces. */
  readonly inner: readonly string[];
}

export const OWN_LANGUAGES: readonly OwnLanguage[] = [
  {
    language: "en",
    speakers: ["Dr. Hester Quill", "Tomas Varga", "Lena Osei-Marsh"],
    statements: [
      "the new harbour wall will protect the town from every storm",
      "our fishermen have sold their boats to the northern company",
      "the council paid 4,200 crowns for the broken lighthouse lamp",
      "Governor Alder signed the treaty with Velmoria in March",
      "the ferry carries forty-two passengers across the strait each morning",
      "the mill on the eastern shore belongs to the widow Perrin",
    ],
    frames: [
      "I don't think that {}", "Some people say {}", "According to the mayor, {}", "If the money comes, {}", "It is not true that {}",
      "Nobody here believes that {}", "Perhaps {}", "I doubt that {}", "Critics claim that {}", "It is a myth that {}", "Unless we act, {}",
      "I would not say, as others do, that {}", "Few would agree that {}", "They told me that {}", "Suppose that {}", "We never said {}",
      "I wish {}", "I used to think that {}", "The notion that {} is silly", "I was told {}", "Until the war is over, {}", "In theory {}",
    ],
    tails: ["{}, if the weather holds", "{}, or so they say", "{} only if the bank agrees", "{}, the papers reported", "{}, perhaps", "{} in no way",
      "{}, but not for good", "{}, but only on Sundays", "{}, though not this year", "{}, except that nobody saw it", "{}, unless the mayor lies"],
    inner: [
      "the reports were {not just} wrong but criminal in every detail", "the captain did {not} leave the burning ship behind",
      "our harbour can {perhaps} be saved by the new wall", "we lost {only} three boats in the great storm",
      "the old lighthouse was {allegedly} sold to a foreign company", "the town council {never} paid the masons for their work",
      "our council will {refuse to} raise the old harbour tax", "the mayor has {failed to} open the northern school",
    ],
  },
  {
    language: "de",
    speakers: ["Dr. Annegret Lohse", "Henning Brook", "Frieda Tamm-Voss"],
    statements: [
      "der neue Deich schützt die Stadt vor jeder Sturmflut", "unsere Fischer haben ihre Boote an die Nordgesellschaft verkauft",
      "der Rat zahlte 4.200 Kronen für die zerbrochene Lampe des Turms", "die Fähre bringt jeden Morgen zweiundvierzig Gäste über den Sund",
      "die Mühle am Ostufer gehört der Witwe Perlin", "die Regierung von Velmoria unterschrieb den Vertrag im März",
    ],
    frames: [
      "Ich glaube nicht, dass {}", "Manche sagen, {}", "Laut dem Bürgermeister gilt: {}", "Wenn das Geld kommt, dann gilt, {}", "Es stimmt nicht, dass {}",
      "Niemand hier glaubt, dass {}", "Vielleicht gilt {}", "Ich bezweifle, dass {}", "Kritiker behaupten, dass {}", "Es ist ein Märchen, dass {}",
      "Ich würde nicht sagen, wie es andere tun, dass {}", "Angeblich stimmt {}", "Angenommen, {}",
      "Stellen Sie sich vor, {}", "Die Behauptung, {}, ist alt", "Man hofft nur, als ob {}",
    ],
    tails: ["{}, wenn das Wetter hält", "{}, heißt es", "{} nicht", "{}, sagen die Kritiker", "{} nur teilweise", "{} keineswegs",
      "{}, aber nur auf dem Papier", "{}, aber nicht im Winter", "{}, es sei denn, der Rat lügt"],
    inner: [
      "die Berichte waren {nicht nur} falsch sondern kriminell bis ins Letzte", "der Kapitän hat das brennende Schiff {nicht} verlassen wollen",
      "unser Hafen kann {vielleicht} durch den neuen Deich gerettet werden", "wir verloren {nur} drei Boote in der großen Flut",
      "der alte Turm wurde {angeblich} an eine fremde Firma verkauft", "der Rat hat die Maurer {nie} für ihre Arbeit bezahlt",
      "unsere Fischer {bestreiten} den Nutzen des neuen Hafens",
    ],
  },
  {
    language: "fr",
    speakers: ["Mme Solène Arvier", "Hugo Delmasure", "Inès Carbonnel"],
    statements: [
      "la nouvelle digue protège la ville de toutes les tempêtes", "nos pêcheurs vendirent leurs bateaux à la compagnie du nord",
      "le conseil paya 4 200 couronnes pour la lampe du phare", "le bac porte quarante-deux passagers à travers le détroit chaque matin",
      "le moulin de la rive orientale appartient à la veuve Perrin", "le gouverneur signa le traité avec la Velmorie en mars",
    ],
    frames: [
      "Je ne crois pas que {}", "Certains disent que {}", "Selon le maire, {}", "Si l'argent arrive, {}", "Il n'est pas vrai que {}",
      "Personne ici ne pense que {}", "Peut-être {}", "Je doute que {}", "Les critiques prétendent que {}", "C'est un mythe que {}",
      "Je ne dirais pas, comme d'autres, que {}", "D'après les journaux, {}", "Ils affirment qu'ici {}",
      "Imaginez que {}", "À supposer que {}", "L'idée que {} est vieille", "À moins que {}",
    ],
    tails: ["{}, si le temps tient", "{}, disent les critiques", "{} seulement si la banque accepte", "{}, paraît-il", "{} sans effet", "{}, mais pas en hiver", "{}, mais seulement le dimanche", "{}, à moins que la banque refuse"],
    inner: [
      "les rapports étaient {non seulement} faux mais criminels en tout point", "le capitaine a quitté {sans} peur le navire en flammes",
      "notre port sera {peut-être} sauvé par la nouvelle digue", "nous avons perdu {seulement} trois bateaux dans la tempête",
      "le vieux phare fut {soi-disant} vendu à une firme étrangère", "le conseil n'a {jamais} payé les maçons pour leur travail",
      "nos pêcheurs {refusent de} payer la grande digue du nord",
    ],
  },
  {
    language: "es",
    speakers: ["Dra. Rocío Almanzor", "Iván Cebrián Luz", "Marta Ozores"],
    statements: [
      "el nuevo muro protege la ciudad de todas las tormentas", "nuestros pescadores vendieron sus barcos a la compañía del norte",
      "el consejo pagó 4.200 coronas por la lámpara rota del faro", "el transbordador lleva cuarenta y dos pasajeros por el estrecho cada mañana",
      "el molino de la orilla oriental pertenece a la viuda Perrín", "el gobernador firmó el tratado con Velmoria en marzo",
    ],
    frames: [
      "No creo que {}", "Algunos dicen que {}", "Según el alcalde, {}", "Si llega el dinero, {}", "No es verdad que {}", "Nadie aquí piensa que {}",
      "Quizás {}", "Dudo que {}", "Los críticos afirman que {}", "Es un mito que {}", "No diría, como otros, que {}", "Supongamos que {}",
      "Ojalá {}", "Imaginen que {}", "La idea de que {} es vieja", "Siempre que {}",
    ],
    tails: ["{}, si el tiempo aguanta", "{}, dicen los críticos", "{} sólo si el banco acepta", "{}, supuestamente", "{} jamás", "{}, pero no en invierno", "{}, pero sólo los domingos", "{}, a menos que mienta el alcalde"],
    inner: [
      "los informes eran {no sólo} falsos sino criminales en todo detalle", "el capitán {no} abandonó el barco en llamas aquella noche",
      "nuestro puerto será {quizás} salvado por el nuevo muro", "perdimos {solamente} tres barcos en la gran tormenta",
      "el viejo faro fue {supuestamente} vendido a una firma extranjera", "el consejo {nunca} pagó a los albañiles por su trabajo",
      "nuestros pescadores {rechazan} la venta del viejo faro",
    ],
  },
  {
    language: "ru",
    speakers: ["Вера Лагутина", "Степан Орехов", "Нина Заозёрская"],
    statements: [
      "новая дамба защищает город от любого шторма", "наши рыбаки продали свои лодки северной компании",
      "совет заплатил 4200 крон за разбитую лампу маяка", "паром перевозит сорок два пассажира через пролив каждое утро",
      "мельница на восточном берегу принадлежит вдове Перрин", "губернатор подписал договор с Вельморией в марте",
    ],
    frames: [
      "Я не думаю, что {}", "Некоторые говорят, что {}", "По словам мэра, {}", "Если придут деньги, {}", "Неправда, что {}", "Никто здесь не верит, что {}",
      "Возможно, {}", "Сомневаюсь, что {}", "Критики утверждают, что {}", "Это миф, что {}", "Я бы не сказал, как другие, что {}", "Якобы {}",
      "Представьте, что {}", "Мне сказали, что {}", "Как будто {}",
    ],
    tails: ["{}, если погода позволит", "{}, говорят критики", "{} только если банк согласится", "{}, по мнению критиков", "{} лишь частично", "{}, но не зимой", "{}, но только по воскресеньям"],
    inner: [
      "отчёты были {не только} ошибочными но и преступными во всём", "капитан {не} покинул горящий корабль в ту ночь",
      "наша гавань будет {возможно} спасена новой дамбой весной", "мы потеряли {только} три лодки в большой шторм",
      "старый маяк был {якобы} продан чужой компании осенью", "совет {никогда} не платил каменщикам за их работу",
      "наши рыбаки {отказываются} платить за северную дамбу",
    ],
  },
  {
    language: "he", speakers: ["יעל ברנר", "אורי שלו", "נעמה כץ"],
    statements: ["הקיר החדש מגן על העיר מפני כל סערה", "הדייגים שלנו מכרו את הסירות לחברה הצפונית", "המועצה שילמה 4200 כתרים עבור המנורה"],
    frames: ["זה לא נכון {}", "לא {}"], tails: [], inner: ["רב החובל {לא} עזב את הספינה הבוערת באותו לילה"],
  },
  {
    language: "ar", speakers: ["ليلى حداد", "سامي نصر", "هدى كرم"],
    statements: ["السور الجديد يحمي المدينة من كل عاصفة", "صيادونا باعوا قواربهم لشركة الشمال", "دفع المجلس 4200 تاج ثمن المصباح المكسور"],
    frames: ["ليس صحيحا أن {}", "لا أظن أن {}"], tails: [], inner: ["القبطان {لم} يترك السفينة المحترقة في تلك الليلة"],
  },
  {
    language: "zh", speakers: ["林若水", "周远山", "何清"],
    statements: ["新的海堤保护全城免受风暴", "我们的渔民把船卖给了北方公司", "议会花了4200克朗修灯塔"],
    frames: ["我不认为{}", "没有人相信{}"], tails: [], inner: ["船长那天夜里{没有}离开着火的船"],
  },
  {
    language: "ja", speakers: ["森川遥", "大河内実", "北野澄"],
    statements: ["新しい堤防は町をどんな嵐からも守ります", "漁師たちは北の会社に船を売りました", "議会は灯台のランプに4200クローネを払いました"],
    frames: [], tails: [], inner: [],
  },
];
