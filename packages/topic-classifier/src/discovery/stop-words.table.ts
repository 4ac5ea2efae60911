/**
 * Words that say nothing of a subject: pronouns, articles, prepositions, auxiliaries, and what people say while they
 * speak. By language, ISO 639-1.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    a about above across actually after again against ago ah all almost along already also although always am among an
    and another any anybody anyone anything anyway are aren't around as ask asked at away back be became because become
    been before began behind being below best better between big both but by call called came can can't cannot certainly
    come comes coming could couldn't course day days did didn't different do does doesn't doing don't done down during each
    either else end enough er even ever every everybody everyone everything exactly far feel few first for from further
    gave get gets getting give given go goes going gone good got great had hadn't happen happened has hasn't have haven't
    having he he'd he'll he's hello her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
    instead into is isn't it it'd it'll it's its itself just keep kind knew know known last later least less let let's
    like little long look lot lots made make makes making many may maybe me mean means might mine mm more most mr mrs ms
    much must my myself near need never new next no nobody none nor not nothing now of off often oh ok okay old on once
    one only onto or other others our ours ourselves out over own part people perhaps please point put quite rather really
    right said same saw say saying says second see seem seemed seems seen several shall she she'd she'll she's should
    shouldn't since so some somebody someone something sometimes soon still such sure take taken tell than thank thanks
    that that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've
    thing things think this those though thought three through time times to today together told too took toward towards
    try two uh um under until up upon us use used very want wanted was wasn't way we we'd we'll we're we've well went were
    weren't what what's when where whether which while who who's whole whom whose why will with within without won't would
    wouldn't year years yes yet you you'd you'll you're you've your yours yourself yourselves
  `),
  es: words(`
    a ahí ahora al algo alguien algún alguna algunas alguno algunos allí ante antes año años aquel aquella aquellas
    aquellos aquello aquí así aun aún aunque bajo bastante bien bueno buena cada casi casa como cómo con contra cosa cosas
    creo cual cuál cuales cualquier cuando cuándo cuanto cuánto cuya cuyo da dar de debe deben decir del dentro desde
    después día días dice dicen dicho dijo donde dónde dos durante e él el ella ellas ello ellos en entonces entre era
    eran eres es esa esas ese eso esos esta está estaba estaban estado están estar estas este esto estos estoy fue fueron
    fui gente gracias gran grande ha haber había habían hace hacer hacia hacía han hasta hay haya he hecho hemos hizo hola
    hoy iba igual incluso ir jamás la las le les lo los luego más mas me mejor menos mi mí mientras mis misma mismas mismo
    mismos momento mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotras nosotros nuestra
    nuestras nuestro nuestros nunca o os otra otras otro otros para parece parte pero persona poca pocas poco pocos podemos
    podía por porque pregunta primer primera primero pude puede pueden puedo pues que qué querer quería quien quién quienes
    quiere quiero quizá quizás sé sea sean según señor señora ser sería si sí siempre sido siendo sin sino sobre sólo solo
    somos son soy su sus suya suyo tal también tampoco tan tanta tantas tanto tantos te tenemos tener tengo tenía tenían
    tercera ti tiempo tiene tienen toda todas todavía todo todos tras tres tu tú tus tuvo un una unas uno unos usted
    ustedes va vamos van varias varios veces ver vez voy y ya yo
  `),
  fr: words(`
    à afin ah ai aie ainsi ait alors an ans après as assez au aucun aucune aujourd'hui auprès auquel aura aurait aussi autre
    autres aux auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien bon bonjour bonne c'est car
    ce ceci cela celle celles celui cent cependant certain certaine certaines certains ces cet cette ceux chaque chez chose
    choses ci combien comme comment contre d'abord d'accord d'ailleurs d'un d'une dans de deçà dehors déjà depuis dernier
    dernière derrière des dès desquels deux devant devrait dire dit dites dois doit doivent donc dont du duquel durant
    elle elles en encore enfin ensuite entre es est et étaient étais étions étiez était étant été être eu eux évidemment faire fais fait
    faites fallait fasse faut fois font grand grande gens hier hui ici il ils j'ai j'avais j'étais jamais je jour jours
    jusqu'à jusque l'on l'un l'une la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui ma madame
    maintenant mais mal malgré me même mêmes merci mes mieux moi moins mois moment mon monsieur n'a n'ai n'avait n'est
    n'était ne ni nombreux non nos notre nôtre nous nouveau nouvelle on ont or ou où oui par parce pareil parfois parle
    parler parmi partie pas pendant pense personne peu peut peuvent peux plus plusieurs plutôt point pour pourquoi pourrait
    pourtant pouvait pouvoir premier première près presque pu puis puisque qu'elle qu'elles qu'est qu'il qu'ils qu'on
    qu'un qu'une quand quant que quel quelle quelles quelqu'un quelque quelques quels qui quoi rien s'est s'il sa sais sait
    sans sauf se sera serait ses seul seule seulement si sinon soi soient sois soit sommes son sont souvent suis sur surtout
    ta tandis tant te tel telle telles tellement tels temps tes toi ton toujours tous tout toute toutes très trois trop tu
    un une va vais vers veut veux voilà voici voir vois voit vos votre vôtre voulait vous vraiment vu y
  `),
  de: words(`
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes anders auch auf aus außer
    bei beide beiden beim bereits besser bin bis bisher bist bitte da dabei dadurch dafür dagegen daher dahin damals damit
    danach daneben danke dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine
    deinem deinen deiner dem den denen denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses
    dir doch dort drei du durch durfte dürfen eben ebenso ehe eigentlich ein eine einem einen einer eines einfach einige
    einigen einiges einmal er erst erste ersten es etwa etwas euch euer eure fast frage für ganz ganze ganzen gar gegen
    gegeben geht gekommen gemacht genau genug gerade gern gesagt gewesen gibt ging glaube gleich gut gute guten haben hat
    hatte hätte hatten hätten habe her herr heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
    indem ins irgendwie ist ja jahr jahre jahren je jede jedem jeden jeder jedes jedoch jemand jene jenen jetzt kam kann
    kaum kein keine keinem keinen keiner kommen kommt konnte könnte konnten können könnten lassen leute machen macht man
    manche manchmal mehr mein meine meinem meinen meiner meist mich mir mit möchte mögen muss musste müssen nach nachdem
    natürlich neben nein nicht nichts nie niemand noch nun nur ob oben oder oft ohne recht sagen sagt sagte schon sehr sei
    sein seine seinem seinen seiner seit selber selbst sich sie sind so sogar solche solchen soll sollen sollte sollten
    sondern sonst sowie statt stets tag tage tun über überhaupt um und uns unser unsere unserem unseren unserer unter viel
    viele vielen vielleicht vom von vor wann war wäre waren warum was weder weg wegen weil weiter welche welchem welchen
    welcher welches wem wen wenig weniger wenn wer werde werden wie wieder wieso will wir wird wirklich wissen wo wohl
    wollen wollte wollten worden wurde würde wurden würden zeit zu zum zur zusammen zwar zwei zwischen
  `),
  ru: words(`
    а без бы был была были было быть в вам вами вас ваш ваша ваше ваши вдруг ведь весь во вообще вопрос вот время все всё
    всегда всего всей всем всеми всему всех всю вся вы где говорил говорит говорить говорят год года годах году да даже два
    две действительно дела дело для до должен должна должно должны думаю его ее её ей ему если есть еще ещё ею же за зачем
    здесь знаете знаю и из или им именно ими иногда их к каждый каждая как какая какие какой какое какую когда конечно
    который которая которого которое которой котором которому которую которые которых кто куда ли либо лучше люди людей
    между меня мне много может можно мой моя моё мое мои мы на над надо наверное назад нам нами нас наш наша наше нашей
    наши наших не него неё нее ней нельзя нем нём нему несколько нет ни нибудь никогда никто ним ними них ничего но ну
    нужно о об один одна одно одни однако около он она они оно опять от очень перед по под пока понимаете понимаю после
    потом потому почему почти поэтому при про просто пусть раз разве раньше с самая самое самый сам сама сами свое своё
    своего своей свои свой своих свою себе себя сегодня сейчас сказал сказать сказали скажите скажем со собой совсем
    спасибо стал стала стали сто так также такая такие таких такой такое там твой тебе тебя тем теперь тех то тобой тогда
    того тоже той только том тому тот три тут ты у уж уже хорошо хотел хочу хоть хотя чего чей человек чем через что чтоб
    чтобы чуть эта эти этим этих это этого этой этом этому этот эту является я
  `),
};

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
