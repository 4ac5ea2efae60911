// Generated from fr-FR.xml by `npm run generate`. Change that file, not this one.
/** The CSL locale `fr-FR.xml`, as XML text. */
export const frFR = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="fr-FR">
<style-options punctuation-in-quote="false" limit-day-ordinals-to-day-1="true"/>
<date form="text">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month" suffix=" "/>
<date-part name="year"/>
</date>
<date form="numeric">
<date-part name="day" form="numeric-leading-zeros" suffix="/"/>
<date-part name="month" form="numeric-leading-zeros" suffix="/"/>
<date-part name="year"/>
</date>
<terms>
<term name="accessed">consulté le</term>
<term name="ad">&#160;apr. J.-C.</term>
<term name="advance-online-publication">publication anticipée en ligne</term>
<term name="album">album</term>
<term name="and">et</term>
<term name="and others">et autres</term>
<term name="anonymous">anonyme</term>
<term name="at">à</term>
<term name="audio-recording">enregistrement audio</term>
<term name="available at">disponible à l’adresse</term>
<term name="bc">&#160;av. J.-C.</term>
<term name="bce">&#160;avant notre ère</term>
<term name="by">par</term>
<term name="ce">&#160;de notre ère</term>
<term name="circa">vers</term>
<term name="cited">cité</term>
<term name="et-al">et&#160;al.</term>
<term name="film">film</term>
<term name="forthcoming">à paraître</term>
<term name="from">de</term>
<term name="henceforth">ci-après</term>
<term name="ibid">ibid.</term>
<term name="in">dans</term>
<term name="in press">sous presse</term>
<term name="internet">Internet</term>
<term name="letter">lettre</term>
<term name="loc-cit">loc.&#160;cit.</term>
<term name="no date">sans date</term>
<term name="no-place">sans lieu</term>
<term name="no-publisher">sans éditeur</term>
<term name="on">le</term>
<term name="online">en ligne</term>
<term name="op-cit">op.&#160;cit.</term>
<term name="original-work-published">œuvre originale publiée</term>
<term name="personal-communication">communication personnelle</term>
<term name="podcast">podcast</term>
<term name="podcast-episode">épisode de podcast</term>
<term name="preprint">prépublication</term>
<term name="presented at">présenté à</term>
<term name="radio-broadcast">émission de radio</term>
<term name="radio-series">série radiophonique</term>
<term name="radio-series-episode">épisode de série radiophonique</term>
<term name="reference" gender="feminine">
<single>référence</single>
<multiple>références</multiple>
</term>
<term name="retrieved">consulté</term>
<term name="review-of">compte rendu de</term>
<term name="scale">échelle</term>
<term name="special-issue">numéro spécial</term>
<term name="special-section">dossier spécial</term>
<term name="television-broadcast">émission de télévision</term>
<term name="television-series">série télévisée</term>
<term name="television-series-episode">épisode de série télévisée</term>
<term name="video">vidéo</term>
<term name="working-paper">document de travail</term>
<term name="anonymous" form="short">anon.</term>
<term name="circa" form="short">v.</term>
<term name="no date" form="short">s.&#160;d.</term>
<term name="no-place" form="short">s.&#160;l.</term>
<term name="no-publisher" form="short">s.&#160;n.</term>
<term name="reference" form="short">
<single>réf.</single>
<multiple>réf.</multiple>
</term>
<term name="review-of" form="short">c.&#160;r. de</term>
<term name="article">prépublication</term>
<term name="article-journal">article de revue</term>
<term name="article-magazine">article de magazine</term>
<term name="article-newspaper">article de journal</term>
<term name="bill">projet de loi</term>
<term name="broadcast">émission</term>
<term name="classic">œuvre classique</term>
<term name="collection">fonds</term>
<term name="dataset">jeu de données</term>
<term name="document">document</term>
<term name="entry">notice</term>
<term name="entry-dictionary">entrée de dictionnaire</term>
<term name="entry-encyclopedia">entrée d’encyclopédie</term>
<term name="event">événement</term>
<term name="graphic">image</term>
<term name="hearing">audition</term>
<term name="interview">entretien</term>
<term name="legal_case">affaire</term>
<term name="legislation">texte de loi</term>
<term name="manuscript">manuscrit</term>
<term name="map">carte</term>
<term name="motion_picture">enregistrement vidéo</term>
<term name="musical_score">partition</term>
<term name="pamphlet">brochure</term>
<term name="paper-conference">communication dans des actes</term>
<term name="patent">brevet</term>
<term name="performance">représentation</term>
<term name="periodical">périodique</term>
<term name="personal_communication">communication personnelle</term>
<term name="post">billet</term>
<term name="post-weblog">billet de blog</term>
<term name="regulation">règlement</term>
<term name="report">rapport</term>
<term name="review">compte rendu</term>
<term name="review-book">compte rendu de livre</term>
<term name="software">logiciel</term>
<term name="song">enregistrement sonore</term>
<term name="speech">communication orale</term>
<term name="standard">norme</term>
<term name="thesis">thèse</term>
<term name="treaty">traité</term>
<term name="webpage">page web</term>
<term name="open-quote">«&#160;</term>
<term name="close-quote">&#160;»</term>
<term name="open-inner-quote">“</term>
<term name="close-inner-quote">”</term>
<term name="page-range-delimiter">–</term>
<term name="colon">&#160;:</term>
<term name="comma">,</term>
<term name="semicolon">&#8239;;</term>
<term name="ordinal">ᵉ</term>
<term name="ordinal-01" match="whole-number">ᵉʳ</term>
<term name="ordinal-01" gender-form="feminine" match="whole-number">ʳᵉ</term>
<term name="ordinal-01" gender-form="masculine" match="whole-number">ᵉʳ</term>
<term name="long-ordinal-01">premier</term>
<term name="long-ordinal-01" gender-form="feminine">première</term>
<term name="long-ordinal-01" gender-form="masculine">premier</term>
<term name="long-ordinal-02">deuxième</term>
<term name="long-ordinal-03">troisième</term>
<term name="long-ordinal-04">quatrième</term>
<term name="long-ordinal-05">cinquième</term>
<term name="long-ordinal-06">sixième</term>
<term name="long-ordinal-07">septième</term>
<term name="long-ordinal-08">huitième</term>
<term name="long-ordinal-09">neuvième</term>
<term name="long-ordinal-10">dixième</term>
<term name="act" gender="masculine">
<single>acte</single>
<multiple>actes</multiple>
</term>
<term name="appendix" gender="feminine">
<single>annexe</single>
<multiple>annexes</multiple>
</term>
<term name="appendix" form="short">
<single>ann.</single>
<multiple>ann.</multiple>
</term>
<term name="article-locator" gender="masculine">
<single>article</single>
<multiple>articles</multiple>
</term>
<term name="article-locator" form="short">
<single>art.</single>
<multiple>art.</multiple>
</term>
<term name="book" gender="masculine">
<single>livre</single>
<multiple>livres</multiple>
</term>
<term name="book" form="short">
<single>liv.</single>
<multiple>liv.</multiple>
</term>
<term name="canon" gender="masculine">
<single>canon</single>
<multiple>canons</multiple>
</term>
<term name="canon" form="short">
<single>can.</single>
<multiple>can.</multiple>
</term>
<term name="chapter" gender="masculine">
<single>chapitre</single>
<multiple>chapitres</multiple>
</term>
<term name="chapter" form="short">
<single>chap.</single>
<multiple>chap.</multiple>
</term>
<term name="column" gender="feminine">
<single>colonne</single>
<multiple>colonnes</multiple>
</term>
<term name="column" form="short">
<single>col.</single>
<multiple>col.</multiple>
</term>
<term name="elocation" gender="masculine">
<single>emplacement</single>
<multiple>emplacements</multiple>
</term>
<term name="elocation" form="short">
<single>empl.</single>
<multiple>empl.</multiple>
</term>
<term name="equation" gender="feminine">
<single>équation</single>
<multiple>équations</multiple>
</term>
<term name="equation" form="short">
<single>éq.</single>
<multiple>éq.</multiple>
</term>
<term name="figure" gender="feminine">
<single>figure</single>
<multiple>figures</multiple>
</term>
<term name="figure" form="short">
<single>fig.</single>
<multiple>fig.</multiple>
</term>
<term name="folio" gender="masculine">
<single>folio</single>
<multiple>folios</multiple>
</term>
<term name="folio" form="short">
<single>fᵒ</single>
<multiple>fᵒˢ</multiple>
</term>
<term name="line" gender="feminine">
<single>ligne</single>
<multiple>lignes</multiple>
</term>
<term name="line" form="short">
<single>l.</single>
<multiple>l.</multiple>
</term>
<term name="note" gender="feminine">
<single>note</single>
<multiple>notes</multiple>
</term>
<term name="note" form="short">
<single>n.</single>
<multiple>n.</multiple>
</term>
<term name="opus" gender="masculine">
<single>opus</single>
<multiple>opus</multiple>
</term>
<term name="opus" form="short">
<single>op.</single>
<multiple>op.</multiple>
</term>
<term name="paragraph" gender="masculine">
<single>paragraphe</single>
<multiple>paragraphes</multiple>
</term>
<term name="paragraph" form="short">
<single>paragr.</single>
<multiple>paragr.</multiple>
</term>
<term name="paragraph" form="symbol">
<single>§</single>
<multiple>§§</multiple>
</term>
<term name="rule" gender="feminine">
<single>règle</single>
<multiple>règles</multiple>
</term>
<term name="rule" form="short">
<single>r.</single>
<multiple>r.</multiple>
</term>
<term name="scene" gender="feminine">
<single>scène</single>
<multiple>scènes</multiple>
</term>
<term name="scene" form="short">
<single>sc.</single>
<multiple>sc.</multiple>
</term>
<term name="sub-verbo">
<single>sub verbo</single>
<multiple>sub verbis</multiple>
</term>
<term name="sub-verbo" form="short">
<single>s.&#160;v.</single>
<multiple>s.&#160;vv.</multiple>
</term>
<term name="table" gender="masculine">
<single>tableau</single>
<multiple>tableaux</multiple>
</term>
<term name="table" form="short">
<single>tabl.</single>
<multiple>tabl.</multiple>
</term>
<term name="timestamp" gender="masculine">
<single>horodatage</single>
<multiple>horodatages</multiple>
</term>
<term name="title" gender="masculine">
<single>titre</single>
<multiple>titres</multiple>
</term>
<term name="title" form="short">
<single>tit.</single>
<multiple>tit.</multiple>
</term>
<term name="verse" gender="masculine">
<single>verset</single>
<multiple>versets</multiple>
</term>
<term name="verse" form="short">
<single>v.</single>
<multiple>v.</multiple>
</term>
<term name="chapter-number" gender="masculine">
<single>chapitre</single>
<multiple>chapitres</multiple>
</term>
<term name="chapter-number" form="short">
<single>chap.</single>
<multiple>chap.</multiple>
</term>
<term name="citation-number" gender="feminine">
<single>citation</single>
<multiple>citations</multiple>
</term>
<term name="citation-number" form="short">
<single>cit.</single>
<multiple>cit.</multiple>
</term>
<term name="collection-number" gender="masculine">
<single>numéro</single>
<multiple>numéros</multiple>
</term>
<term name="collection-number" form="short">
<single>nᵒ</single>
<multiple>nᵒˢ</multiple>
</term>
<term name="edition" gender="feminine">
<single>édition</single>
<multiple>éditions</multiple>
</term>
<term name="edition" form="short">
<single>éd.</single>
<multiple>éd.</multiple>
</term>
<term name="first-reference-note-number" gender="feminine">
<single>référence</single>
<multiple>références</multiple>
</term>
<term name="first-reference-note-number" form="short">
<single>réf.</single>
<multiple>réf.</multiple>
</term>
<term name="issue" gender="masculine">
<single>numéro</single>
<multiple>numéros</multiple>
</term>
<term name="issue" form="short">
<single>nᵒ</single>
<multiple>nᵒˢ</multiple>
</term>
<term name="locator" gender="feminine">
<single>référence</single>
<multiple>références</multiple>
</term>
<term name="locator" form="short">
<single>réf.</single>
<multiple>réf.</multiple>
</term>
<term name="number" gender="masculine">
<single>numéro</single>
<multiple>numéros</multiple>
</term>
<term name="number" form="short">
<single>nᵒ</single>
<multiple>nᵒˢ</multiple>
</term>
<term name="number-of-pages" gender="feminine">
<single>page</single>
<multiple>pages</multiple>
</term>
<term name="number-of-pages" form="short">
<single>p.</single>
<multiple>p.</multiple>
</term>
<term name="number-of-volumes" gender="masculine">
<single>volume</single>
<multiple>volumes</multiple>
</term>
<term name="number-of-volumes" form="short">
<single>vol.</single>
<multiple>vol.</multiple>
</term>
<term name="page" gender="feminine">
<single>page</single>
<multiple>pages</multiple>
</term>
<term name="page" form="short">
<single>p.</single>
<multiple>p.</multiple>
</term>
<term name="page-first" gender="feminine">
<single>page</single>
<multiple>pages</multiple>
</term>
<term name="page-first" form="short">
<single>p.</single>
<multiple>p.</multiple>
</term>
<term name="part" gender="feminine">
<single>partie</single>
<multiple>parties</multiple>
</term>
<term name="part" form="short">
<single>part.</single>
<multiple>part.</multiple>
</term>
<term name="part-number" gender="feminine">
<single>partie</single>
<multiple>parties</multiple>
</term>
<term name="part-number" form="short">
<single>part.</single>
<multiple>part.</multiple>
</term>
<term name="printing-number" gender="masculine">
<single>tirage</single>
<multiple>tirages</multiple>
</term>
<term name="printing-number" form="short">
<single>tir.</single>
<multiple>tir.</multiple>
</term>
<term name="section" gender="feminine">
<single>section</single>
<multiple>sections</multiple>
</term>
<term name="section" form="short">
<single>sect.</single>
<multiple>sect.</multiple>
</term>
<term name="section" form="symbol">
<single>§</single>
<multiple>§§</multiple>
</term>
<term name="supplement" gender="masculine">
<single>supplément</single>
<multiple>suppléments</multiple>
</term>
<term name="supplement" form="short">
<single>suppl.</single>
<multiple>suppl.</multiple>
</term>
<term name="supplement-number" gender="masculine">
<single>supplément</single>
<multiple>suppléments</multiple>
</term>
<term name="supplement-number" form="short">
<single>suppl.</single>
<multiple>suppl.</multiple>
</term>
<term name="version" gender="feminine">
<single>version</single>
<multiple>versions</multiple>
</term>
<term name="version" form="short">
<single>v.</single>
<multiple>v.</multiple>
</term>
<term name="volume" gender="masculine">
<single>volume</single>
<multiple>volumes</multiple>
</term>
<term name="volume" form="short">
<single>vol.</single>
<multiple>vol.</multiple>
</term>
<term name="author"/>
<term name="chair">
<single>président</single>
<multiple>présidents</multiple>
</term>
<term name="chair" form="verb">présidence&#160;:</term>
<term name="collection-editor">
<single>directeur de collection</single>
<multiple>directeurs de collection</multiple>
</term>
<term name="collection-editor" form="short">
<single>dir. de coll.</single>
<multiple>dir. de coll.</multiple>
</term>
<term name="collection-editor" form="verb">collection dirigée par</term>
<term name="collection-editor" form="verb-short">coll. dir. par</term>
<term name="compiler">
<single>compilateur</single>
<multiple>compilateurs</multiple>
</term>
<term name="compiler" form="short">
<single>comp.</single>
<multiple>comp.</multiple>
</term>
<term name="compiler" form="verb">compilé par</term>
<term name="compiler" form="verb-short">comp. par</term>
<term name="composer">
<single>compositeur</single>
<multiple>compositeurs</multiple>
</term>
<term name="composer" form="short">
<single>comp.</single>
<multiple>comp.</multiple>
</term>
<term name="container-author" form="verb">par</term>
<term name="contributor">
<single>collaborateur</single>
<multiple>collaborateurs</multiple>
</term>
<term name="contributor" form="short">
<single>collab.</single>
<multiple>collab.</multiple>
</term>
<term name="contributor" form="verb">avec</term>
<term name="curator">
<single>commissaire</single>
<multiple>commissaires</multiple>
</term>
<term name="curator" form="short">
<single>commiss.</single>
<multiple>commiss.</multiple>
</term>
<term name="curator" form="verb">commissariat de</term>
<term name="curator" form="verb-short">commiss. de</term>
<term name="director">
<single>réalisateur</single>
<multiple>réalisateurs</multiple>
</term>
<term name="director" form="short">
<single>réal.</single>
<multiple>réal.</multiple>
</term>
<term name="director" form="verb">réalisé par</term>
<term name="director" form="verb-short">réal. par</term>
<term name="editor">
<single>éditeur</single>
<multiple>éditeurs</multiple>
</term>
<term name="editor" form="short">
<single>éd.</single>
<multiple>éd.</multiple>
</term>
<term name="editor" form="verb">édité par</term>
<term name="editor" form="verb-short">éd. par</term>
<term name="editor-translator">
<single>éditeur et traducteur</single>
<multiple>éditeurs et traducteurs</multiple>
</term>
<term name="editor-translator" form="short">
<single>éd. et trad.</single>
<multiple>éd. et trad.</multiple>
</term>
<term name="editor-translator" form="verb">édité et traduit par</term>
<term name="editor-translator" form="verb-short">éd. et trad. par</term>
<term name="editortranslator">
<single>éditeur et traducteur</single>
<multiple>éditeurs et traducteurs</multiple>
</term>
<term name="editortranslator" form="short">
<single>éd. et trad.</single>
<multiple>éd. et trad.</multiple>
</term>
<term name="editortranslator" form="verb">édité et traduit par</term>
<term name="editortranslator" form="verb-short">éd. et trad. par</term>
<term name="editorial-director">
<single>directeur de publication</single>
<multiple>directeurs de publication</multiple>
</term>
<term name="editorial-director" form="short">
<single>dir.</single>
<multiple>dir.</multiple>
</term>
<term name="editorial-director" form="verb">sous la direction de</term>
<term name="editorial-director" form="verb-short">sous la dir. de</term>
<term name="executive-producer">
<single>producteur exécutif</single>
<multiple>producteurs exécutifs</multiple>
</term>
<term name="executive-producer" form="short">
<single>prod. exéc.</single>
<multiple>prod. exéc.</multiple>
</term>
<term name="executive-producer" form="verb">production exécutive de</term>
<term name="executive-producer" form="verb-short">prod. exéc. de</term>
<term name="guest">
<single>invité</single>
<multiple>invités</multiple>
</term>
<term name="guest" form="verb">avec pour invité</term>
<term name="guest" form="verb-short">avec</term>
<term name="host">
<single>présentateur</single>
<multiple>présentateurs</multiple>
</term>
<term name="host" form="verb">présenté par</term>
<term name="host" form="verb-short">prés. par</term>
<term name="illustrator">
<single>illustrateur</single>
<multiple>illustrateurs</multiple>
</term>
<term name="illustrator" form="short">
<single>ill.</single>
<multiple>ill.</multiple>
</term>
<term name="illustrator" form="verb">illustré par</term>
<term name="illustrator" form="verb-short">ill. par</term>
<term name="interviewer">
<single>intervieweur</single>
<multiple>intervieweurs</multiple>
</term>
<term name="interviewer" form="verb">propos recueillis par</term>
<term name="narrator">
<single>narrateur</single>
<multiple>narrateurs</multiple>
</term>
<term name="narrator" form="short">
<single>narr.</single>
<multiple>narr.</multiple>
</term>
<term name="narrator" form="verb">lu par</term>
<term name="narrator" form="verb-short">lu par</term>
<term name="organizer">
<single>organisateur</single>
<multiple>organisateurs</multiple>
</term>
<term name="organizer" form="short">
<single>org.</single>
<multiple>org.</multiple>
</term>
<term name="organizer" form="verb">organisé par</term>
<term name="organizer" form="verb-short">org. par</term>
<term name="original-author"/>
<term name="performer">
<single>interprète</single>
<multiple>interprètes</multiple>
</term>
<term name="performer" form="short">
<single>interpr.</single>
<multiple>interpr.</multiple>
</term>
<term name="performer" form="verb">interprété par</term>
<term name="performer" form="verb-short">interpr. par</term>
<term name="producer">
<single>producteur</single>
<multiple>producteurs</multiple>
</term>
<term name="producer" form="short">
<single>prod.</single>
<multiple>prod.</multiple>
</term>
<term name="producer" form="verb">produit par</term>
<term name="producer" form="verb-short">prod. par</term>
<term name="recipient"/>
<term name="recipient" form="verb">à</term>
<term name="reviewed-author" form="verb">de</term>
<term name="script-writer">
<single>scénariste</single>
<multiple>scénaristes</multiple>
</term>
<term name="script-writer" form="verb">scénario de</term>
<term name="script-writer" form="verb-short">scén. de</term>
<term name="series-creator">
<single>créateur</single>
<multiple>créateurs</multiple>
</term>
<term name="series-creator" form="short">
<single>créat.</single>
<multiple>créat.</multiple>
</term>
<term name="series-creator" form="verb">créé par</term>
<term name="series-creator" form="verb-short">créé par</term>
<term name="translator">
<single>traducteur</single>
<multiple>traducteurs</multiple>
</term>
<term name="translator" form="short">
<single>trad.</single>
<multiple>trad.</multiple>
</term>
<term name="translator" form="verb">traduit par</term>
<term name="translator" form="verb-short">trad. par</term>
<term name="month-01" gender="masculine">janvier</term>
<term name="month-02" gender="masculine">février</term>
<term name="month-03" gender="masculine">mars</term>
<term name="month-04" gender="masculine">avril</term>
<term name="month-05" gender="masculine">mai</term>
<term name="month-06" gender="masculine">juin</term>
<term name="month-07" gender="masculine">juillet</term>
<term name="month-08" gender="masculine">août</term>
<term name="month-09" gender="masculine">septembre</term>
<term name="month-10" gender="masculine">octobre</term>
<term name="month-11" gender="masculine">novembre</term>
<term name="month-12" gender="masculine">décembre</term>
<term name="month-01" form="short">janv.</term>
<term name="month-02" form="short">févr.</term>
<term name="month-03" form="short">mars</term>
<term name="month-04" form="short">avr.</term>
<term name="month-05" form="short">mai</term>
<term name="month-06" form="short">juin</term>
<term name="month-07" form="short">juill.</term>
<term name="month-08" form="short">août</term>
<term name="month-09" form="short">sept.</term>
<term name="month-10" form="short">oct.</term>
<term name="month-11" form="short">nov.</term>
<term name="month-12" form="short">déc.</term>
<term name="season-01">printemps</term>
<term name="season-02">été</term>
<term name="season-03">automne</term>
<term name="season-04">hiver</term>
</terms>
</locale>
`;
