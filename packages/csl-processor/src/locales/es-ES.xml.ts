// Generated from es-ES.xml by `npm run generate`. Change that file, not this one.
/** The CSL locale `es-ES.xml`, as XML text. */
export const esES = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="es-ES">
<style-options punctuation-in-quote="false"/>
<date form="text">
<date-part name="day" suffix=" de "/>
<date-part name="month" suffix=" de "/>
<date-part name="year"/>
</date>
<date form="numeric">
<date-part name="day" form="numeric" suffix="/"/>
<date-part name="month" form="numeric" suffix="/"/>
<date-part name="year"/>
</date>
<terms>
<term name="accessed">consultado</term>
<term name="ad">&#160;d.&#160;C.</term>
<term name="advance-online-publication">publicación anticipada en línea</term>
<term name="album">álbum</term>
<term name="and">y</term>
<term name="and others">y otros</term>
<term name="anonymous">anónimo</term>
<term name="at">en</term>
<term name="audio-recording">grabación de audio</term>
<term name="available at">disponible en</term>
<term name="bc">&#160;a.&#160;C.</term>
<term name="bce">&#160;a.&#160;e.&#160;c.</term>
<term name="by">por</term>
<term name="ce">&#160;e.&#160;c.</term>
<term name="circa">hacia</term>
<term name="cited">citado</term>
<term name="et-al">et&#160;al.</term>
<term name="film">película</term>
<term name="forthcoming">en preparación</term>
<term name="from">de</term>
<term name="henceforth">en adelante</term>
<term name="ibid">ibíd.</term>
<term name="in">en</term>
<term name="in press">en prensa</term>
<term name="internet">internet</term>
<term name="letter">carta</term>
<term name="loc-cit">loc.&#160;cit.</term>
<term name="no date">sin fecha</term>
<term name="no-place">sin lugar</term>
<term name="no-publisher">sin editorial</term>
<term name="on">el</term>
<term name="online">en línea</term>
<term name="op-cit">op.&#160;cit.</term>
<term name="original-work-published">obra original publicada</term>
<term name="personal-communication">comunicación personal</term>
<term name="podcast">pódcast</term>
<term name="podcast-episode">episodio de pódcast</term>
<term name="preprint">prepublicación</term>
<term name="presented at">presentado en</term>
<term name="radio-broadcast">programa de radio</term>
<term name="radio-series">serie de radio</term>
<term name="radio-series-episode">episodio de serie de radio</term>
<term name="reference" gender="feminine">
<single>referencia</single>
<multiple>referencias</multiple>
</term>
<term name="retrieved">recuperado</term>
<term name="review-of">reseña de</term>
<term name="scale">escala</term>
<term name="special-issue">número especial</term>
<term name="special-section">sección especial</term>
<term name="television-broadcast">programa de televisión</term>
<term name="television-series">serie de televisión</term>
<term name="television-series-episode">episodio de serie de televisión</term>
<term name="video">vídeo</term>
<term name="working-paper">documento de trabajo</term>
<term name="anonymous" form="short">anón.</term>
<term name="circa" form="short">h.</term>
<term name="no date" form="short">s.&#160;f.</term>
<term name="no-place" form="short">s.&#160;l.</term>
<term name="no-publisher" form="short">s.&#160;e.</term>
<term name="reference" form="short">
<single>ref.</single>
<multiple>refs.</multiple>
</term>
<term name="review-of" form="short">res. de</term>
<term name="article">prepublicación</term>
<term name="article-journal">artículo de revista académica</term>
<term name="article-magazine">artículo de revista</term>
<term name="article-newspaper">artículo de periódico</term>
<term name="bill">proyecto de ley</term>
<term name="broadcast">emisión</term>
<term name="classic">obra clásica</term>
<term name="collection">fondo</term>
<term name="dataset">conjunto de datos</term>
<term name="document">documento</term>
<term name="entry">entrada</term>
<term name="entry-dictionary">entrada de diccionario</term>
<term name="entry-encyclopedia">entrada de enciclopedia</term>
<term name="event">acto</term>
<term name="graphic">imagen</term>
<term name="hearing">audiencia</term>
<term name="interview">entrevista</term>
<term name="legal_case">caso judicial</term>
<term name="legislation">legislación</term>
<term name="manuscript">manuscrito</term>
<term name="map">mapa</term>
<term name="motion_picture">grabación de vídeo</term>
<term name="musical_score">partitura</term>
<term name="pamphlet">folleto</term>
<term name="paper-conference">ponencia en actas</term>
<term name="patent">patente</term>
<term name="performance">representación</term>
<term name="periodical">publicación periódica</term>
<term name="personal_communication">comunicación personal</term>
<term name="post">publicación</term>
<term name="post-weblog">entrada de blog</term>
<term name="regulation">reglamento</term>
<term name="report">informe</term>
<term name="review">reseña</term>
<term name="review-book">reseña de libro</term>
<term name="software">programa informático</term>
<term name="song">grabación sonora</term>
<term name="speech">presentación</term>
<term name="standard">norma</term>
<term name="thesis">tesis</term>
<term name="treaty">tratado</term>
<term name="webpage">página web</term>
<term name="open-quote">«</term>
<term name="close-quote">»</term>
<term name="open-inner-quote">“</term>
<term name="close-inner-quote">”</term>
<term name="page-range-delimiter">–</term>
<term name="colon">:</term>
<term name="comma">,</term>
<term name="semicolon">;</term>
<term name="ordinal">.º</term>
<term name="ordinal" gender-form="feminine">.ª</term>
<term name="ordinal-01" gender-form="masculine">.ᵉʳ</term>
<term name="ordinal-03" gender-form="masculine">.ᵉʳ</term>
<term name="ordinal-11" gender-form="masculine">.º</term>
<term name="ordinal-13" gender-form="masculine">.º</term>
<term name="long-ordinal-01">primero</term>
<term name="long-ordinal-01" gender-form="feminine">primera</term>
<term name="long-ordinal-01" gender-form="masculine">primer</term>
<term name="long-ordinal-02">segundo</term>
<term name="long-ordinal-02" gender-form="feminine">segunda</term>
<term name="long-ordinal-03">tercero</term>
<term name="long-ordinal-03" gender-form="feminine">tercera</term>
<term name="long-ordinal-03" gender-form="masculine">tercer</term>
<term name="long-ordinal-04">cuarto</term>
<term name="long-ordinal-04" gender-form="feminine">cuarta</term>
<term name="long-ordinal-05">quinto</term>
<term name="long-ordinal-05" gender-form="feminine">quinta</term>
<term name="long-ordinal-06">sexto</term>
<term name="long-ordinal-06" gender-form="feminine">sexta</term>
<term name="long-ordinal-07">séptimo</term>
<term name="long-ordinal-07" gender-form="feminine">séptima</term>
<term name="long-ordinal-08">octavo</term>
<term name="long-ordinal-08" gender-form="feminine">octava</term>
<term name="long-ordinal-09">noveno</term>
<term name="long-ordinal-09" gender-form="feminine">novena</term>
<term name="long-ordinal-10">décimo</term>
<term name="long-ordinal-10" gender-form="feminine">décima</term>
<term name="act" gender="masculine">
<single>acto</single>
<multiple>actos</multiple>
</term>
<term name="appendix" gender="masculine">
<single>apéndice</single>
<multiple>apéndices</multiple>
</term>
<term name="appendix" form="short">
<single>apénd.</single>
<multiple>apénds.</multiple>
</term>
<term name="article-locator" gender="masculine">
<single>artículo</single>
<multiple>artículos</multiple>
</term>
<term name="article-locator" form="short">
<single>art.</single>
<multiple>arts.</multiple>
</term>
<term name="book" gender="masculine">
<single>libro</single>
<multiple>libros</multiple>
</term>
<term name="book" form="short">
<single>lib.</single>
<multiple>libs.</multiple>
</term>
<term name="canon" gender="masculine">
<single>canon</single>
<multiple>cánones</multiple>
</term>
<term name="canon" form="short">
<single>can.</single>
<multiple>cans.</multiple>
</term>
<term name="chapter" gender="masculine">
<single>capítulo</single>
<multiple>capítulos</multiple>
</term>
<term name="chapter" form="short">
<single>cap.</single>
<multiple>caps.</multiple>
</term>
<term name="column" gender="feminine">
<single>columna</single>
<multiple>columnas</multiple>
</term>
<term name="column" form="short">
<single>col.</single>
<multiple>cols.</multiple>
</term>
<term name="elocation" gender="feminine">
<single>posición</single>
<multiple>posiciones</multiple>
</term>
<term name="elocation" form="short">
<single>pos.</single>
<multiple>pos.</multiple>
</term>
<term name="equation" gender="feminine">
<single>ecuación</single>
<multiple>ecuaciones</multiple>
</term>
<term name="equation" form="short">
<single>ec.</single>
<multiple>ecs.</multiple>
</term>
<term name="figure" gender="feminine">
<single>figura</single>
<multiple>figuras</multiple>
</term>
<term name="figure" form="short">
<single>fig.</single>
<multiple>figs.</multiple>
</term>
<term name="folio" gender="masculine">
<single>folio</single>
<multiple>folios</multiple>
</term>
<term name="folio" form="short">
<single>fol.</single>
<multiple>fols.</multiple>
</term>
<term name="line" gender="feminine">
<single>línea</single>
<multiple>líneas</multiple>
</term>
<term name="line" form="short">
<single>lín.</single>
<multiple>líns.</multiple>
</term>
<term name="note" gender="feminine">
<single>nota</single>
<multiple>notas</multiple>
</term>
<term name="note" form="short">
<single>n.</single>
<multiple>nn.</multiple>
</term>
<term name="opus" gender="masculine">
<single>opus</single>
<multiple>opera</multiple>
</term>
<term name="opus" form="short">
<single>op.</single>
<multiple>opp.</multiple>
</term>
<term name="paragraph" gender="masculine">
<single>párrafo</single>
<multiple>párrafos</multiple>
</term>
<term name="paragraph" form="short">
<single>párr.</single>
<multiple>párrs.</multiple>
</term>
<term name="paragraph" form="symbol">
<single>¶</single>
<multiple>¶¶</multiple>
</term>
<term name="rule" gender="feminine">
<single>regla</single>
<multiple>reglas</multiple>
</term>
<term name="rule" form="short">
<single>r.</single>
<multiple>rr.</multiple>
</term>
<term name="scene" gender="feminine">
<single>escena</single>
<multiple>escenas</multiple>
</term>
<term name="scene" form="short">
<single>esc.</single>
<multiple>escs.</multiple>
</term>
<term name="sub-verbo">
<single>sub verbo</single>
<multiple>sub verbis</multiple>
</term>
<term name="sub-verbo" form="short">
<single>s.&#160;v.</single>
<multiple>s.&#160;vv.</multiple>
</term>
<term name="table" gender="feminine">
<single>tabla</single>
<multiple>tablas</multiple>
</term>
<term name="table" form="short">
<single>tab.</single>
<multiple>tabs.</multiple>
</term>
<term name="timestamp" gender="feminine">
<single>marca de tiempo</single>
<multiple>marcas de tiempo</multiple>
</term>
<term name="title" gender="masculine">
<single>título</single>
<multiple>títulos</multiple>
</term>
<term name="title" form="short">
<single>tít.</single>
<multiple>títs.</multiple>
</term>
<term name="verse" gender="masculine">
<single>verso</single>
<multiple>versos</multiple>
</term>
<term name="verse" form="short">
<single>v.</single>
<multiple>vv.</multiple>
</term>
<term name="chapter-number" gender="masculine">
<single>capítulo</single>
<multiple>capítulos</multiple>
</term>
<term name="chapter-number" form="short">
<single>cap.</single>
<multiple>caps.</multiple>
</term>
<term name="citation-number" gender="feminine">
<single>cita</single>
<multiple>citas</multiple>
</term>
<term name="citation-number" form="short">
<single>cit.</single>
<multiple>cits.</multiple>
</term>
<term name="collection-number" gender="masculine">
<single>número</single>
<multiple>números</multiple>
</term>
<term name="collection-number" form="short">
<single>n.º</single>
<multiple>n.ºˢ</multiple>
</term>
<term name="edition" gender="feminine">
<single>edición</single>
<multiple>ediciones</multiple>
</term>
<term name="edition" form="short">
<single>ed.</single>
<multiple>eds.</multiple>
</term>
<term name="first-reference-note-number" gender="feminine">
<single>referencia</single>
<multiple>referencias</multiple>
</term>
<term name="first-reference-note-number" form="short">
<single>ref.</single>
<multiple>refs.</multiple>
</term>
<term name="issue" gender="masculine">
<single>número</single>
<multiple>números</multiple>
</term>
<term name="issue" form="short">
<single>n.º</single>
<multiple>n.ºˢ</multiple>
</term>
<term name="locator" gender="feminine">
<single>referencia</single>
<multiple>referencias</multiple>
</term>
<term name="locator" form="short">
<single>ref.</single>
<multiple>refs.</multiple>
</term>
<term name="number" gender="masculine">
<single>número</single>
<multiple>números</multiple>
</term>
<term name="number" form="short">
<single>n.º</single>
<multiple>n.ºˢ</multiple>
</term>
<term name="number-of-pages" gender="feminine">
<single>página</single>
<multiple>páginas</multiple>
</term>
<term name="number-of-pages" form="short">
<single>p.</single>
<multiple>pp.</multiple>
</term>
<term name="number-of-volumes" gender="masculine">
<single>volumen</single>
<multiple>volúmenes</multiple>
</term>
<term name="number-of-volumes" form="short">
<single>vol.</single>
<multiple>vols.</multiple>
</term>
<term name="page" gender="feminine">
<single>página</single>
<multiple>páginas</multiple>
</term>
<term name="page" form="short">
<single>p.</single>
<multiple>pp.</multiple>
</term>
<term name="page-first" gender="feminine">
<single>página</single>
<multiple>páginas</multiple>
</term>
<term name="page-first" form="short">
<single>p.</single>
<multiple>pp.</multiple>
</term>
<term name="part" gender="feminine">
<single>parte</single>
<multiple>partes</multiple>
</term>
<term name="part" form="short">
<single>pt.</single>
<multiple>pts.</multiple>
</term>
<term name="part-number" gender="feminine">
<single>parte</single>
<multiple>partes</multiple>
</term>
<term name="part-number" form="short">
<single>pt.</single>
<multiple>pts.</multiple>
</term>
<term name="printing-number" gender="feminine">
<single>impresión</single>
<multiple>impresiones</multiple>
</term>
<term name="printing-number" form="short">
<single>impr.</single>
<multiple>imprs.</multiple>
</term>
<term name="section" gender="feminine">
<single>sección</single>
<multiple>secciones</multiple>
</term>
<term name="section" form="short">
<single>sec.</single>
<multiple>secs.</multiple>
</term>
<term name="section" form="symbol">
<single>§</single>
<multiple>§§</multiple>
</term>
<term name="supplement" gender="masculine">
<single>suplemento</single>
<multiple>suplementos</multiple>
</term>
<term name="supplement" form="short">
<single>supl.</single>
<multiple>supls.</multiple>
</term>
<term name="supplement-number" gender="masculine">
<single>suplemento</single>
<multiple>suplementos</multiple>
</term>
<term name="supplement-number" form="short">
<single>supl.</single>
<multiple>supls.</multiple>
</term>
<term name="version" gender="feminine">
<single>versión</single>
<multiple>versiones</multiple>
</term>
<term name="version" form="short">
<single>v.</single>
<multiple>vv.</multiple>
</term>
<term name="volume" gender="masculine">
<single>volumen</single>
<multiple>volúmenes</multiple>
</term>
<term name="volume" form="short">
<single>vol.</single>
<multiple>vols.</multiple>
</term>
<term name="author"/>
<term name="chair">
<single>presidente</single>
<multiple>presidentes</multiple>
</term>
<term name="chair" form="verb">bajo la presidencia de</term>
<term name="collection-editor">
<single>director de la colección</single>
<multiple>directores de la colección</multiple>
</term>
<term name="collection-editor" form="short">
<single>dir. de col.</single>
<multiple>dirs. de col.</multiple>
</term>
<term name="collection-editor" form="verb">colección dirigida por</term>
<term name="collection-editor" form="verb-short">col. dir. por</term>
<term name="compiler">
<single>compilador</single>
<multiple>compiladores</multiple>
</term>
<term name="compiler" form="short">
<single>comp.</single>
<multiple>comps.</multiple>
</term>
<term name="compiler" form="verb">compilado por</term>
<term name="compiler" form="verb-short">comp. por</term>
<term name="composer">
<single>compositor</single>
<multiple>compositores</multiple>
</term>
<term name="composer" form="short">
<single>comp.</single>
<multiple>comps.</multiple>
</term>
<term name="container-author" form="verb">de</term>
<term name="contributor">
<single>colaborador</single>
<multiple>colaboradores</multiple>
</term>
<term name="contributor" form="short">
<single>colab.</single>
<multiple>colabs.</multiple>
</term>
<term name="contributor" form="verb">con</term>
<term name="curator">
<single>comisario</single>
<multiple>comisarios</multiple>
</term>
<term name="curator" form="short">
<single>com.</single>
<multiple>coms.</multiple>
</term>
<term name="curator" form="verb">comisariado por</term>
<term name="curator" form="verb-short">com. por</term>
<term name="director">
<single>director</single>
<multiple>directores</multiple>
</term>
<term name="director" form="short">
<single>dir.</single>
<multiple>dirs.</multiple>
</term>
<term name="director" form="verb">dirigido por</term>
<term name="director" form="verb-short">dir. por</term>
<term name="editor">
<single>editor</single>
<multiple>editores</multiple>
</term>
<term name="editor" form="short">
<single>ed.</single>
<multiple>eds.</multiple>
</term>
<term name="editor" form="verb">editado por</term>
<term name="editor" form="verb-short">ed. por</term>
<term name="editor-translator">
<single>editor y traductor</single>
<multiple>editores y traductores</multiple>
</term>
<term name="editor-translator" form="short">
<single>ed. y trad.</single>
<multiple>eds. y trads.</multiple>
</term>
<term name="editor-translator" form="verb">editado y traducido por</term>
<term name="editor-translator" form="verb-short">ed. y trad. por</term>
<term name="editortranslator">
<single>editor y traductor</single>
<multiple>editores y traductores</multiple>
</term>
<term name="editortranslator" form="short">
<single>ed. y trad.</single>
<multiple>eds. y trads.</multiple>
</term>
<term name="editortranslator" form="verb">editado y traducido por</term>
<term name="editortranslator" form="verb-short">ed. y trad. por</term>
<term name="editorial-director">
<single>director editorial</single>
<multiple>directores editoriales</multiple>
</term>
<term name="editorial-director" form="short">
<single>dir. ed.</single>
<multiple>dirs. eds.</multiple>
</term>
<term name="editorial-director" form="verb">dirección editorial de</term>
<term name="editorial-director" form="verb-short">dir. ed. de</term>
<term name="executive-producer">
<single>productor ejecutivo</single>
<multiple>productores ejecutivos</multiple>
</term>
<term name="executive-producer" form="short">
<single>prod. ejec.</single>
<multiple>prods. ejecs.</multiple>
</term>
<term name="executive-producer" form="verb">producción ejecutiva de</term>
<term name="executive-producer" form="verb-short">prod. ejec. de</term>
<term name="guest">
<single>invitado</single>
<multiple>invitados</multiple>
</term>
<term name="guest" form="verb">con la participación de</term>
<term name="guest" form="verb-short">con</term>
<term name="host">
<single>presentador</single>
<multiple>presentadores</multiple>
</term>
<term name="host" form="verb">presentado por</term>
<term name="host" form="verb-short">pres. por</term>
<term name="illustrator">
<single>ilustrador</single>
<multiple>ilustradores</multiple>
</term>
<term name="illustrator" form="short">
<single>ilustr.</single>
<multiple>ilustrs.</multiple>
</term>
<term name="illustrator" form="verb">ilustrado por</term>
<term name="illustrator" form="verb-short">ilustr. por</term>
<term name="interviewer">
<single>entrevistador</single>
<multiple>entrevistadores</multiple>
</term>
<term name="interviewer" form="verb">entrevista de</term>
<term name="narrator">
<single>narrador</single>
<multiple>narradores</multiple>
</term>
<term name="narrator" form="short">
<single>narr.</single>
<multiple>narrs.</multiple>
</term>
<term name="narrator" form="verb">narrado por</term>
<term name="narrator" form="verb-short">narr. por</term>
<term name="organizer">
<single>organizador</single>
<multiple>organizadores</multiple>
</term>
<term name="organizer" form="short">
<single>org.</single>
<multiple>orgs.</multiple>
</term>
<term name="organizer" form="verb">organizado por</term>
<term name="organizer" form="verb-short">org. por</term>
<term name="original-author"/>
<term name="performer">
<single>intérprete</single>
<multiple>intérpretes</multiple>
</term>
<term name="performer" form="short">
<single>intérpr.</single>
<multiple>intérprs.</multiple>
</term>
<term name="performer" form="verb">interpretado por</term>
<term name="performer" form="verb-short">interpr. por</term>
<term name="producer">
<single>productor</single>
<multiple>productores</multiple>
</term>
<term name="producer" form="short">
<single>prod.</single>
<multiple>prods.</multiple>
</term>
<term name="producer" form="verb">producido por</term>
<term name="producer" form="verb-short">prod. por</term>
<term name="recipient"/>
<term name="recipient" form="verb">a</term>
<term name="reviewed-author" form="verb">de</term>
<term name="script-writer">
<single>guionista</single>
<multiple>guionistas</multiple>
</term>
<term name="script-writer" form="verb">guion de</term>
<term name="script-writer" form="verb-short">guion de</term>
<term name="series-creator">
<single>creador</single>
<multiple>creadores</multiple>
</term>
<term name="series-creator" form="short">
<single>cread.</single>
<multiple>creads.</multiple>
</term>
<term name="series-creator" form="verb">creado por</term>
<term name="series-creator" form="verb-short">cread. por</term>
<term name="translator">
<single>traductor</single>
<multiple>traductores</multiple>
</term>
<term name="translator" form="short">
<single>trad.</single>
<multiple>trads.</multiple>
</term>
<term name="translator" form="verb">traducido por</term>
<term name="translator" form="verb-short">trad. por</term>
<term name="month-01">enero</term>
<term name="month-02">febrero</term>
<term name="month-03">marzo</term>
<term name="month-04">abril</term>
<term name="month-05">mayo</term>
<term name="month-06">junio</term>
<term name="month-07">julio</term>
<term name="month-08">agosto</term>
<term name="month-09">septiembre</term>
<term name="month-10">octubre</term>
<term name="month-11">noviembre</term>
<term name="month-12">diciembre</term>
<term name="month-01" form="short">ene.</term>
<term name="month-02" form="short">feb.</term>
<term name="month-03" form="short">mar.</term>
<term name="month-04" form="short">abr.</term>
<term name="month-05" form="short">may.</term>
<term name="month-06" form="short">jun.</term>
<term name="month-07" form="short">jul.</term>
<term name="month-08" form="short">ago.</term>
<term name="month-09" form="short">sept.</term>
<term name="month-10" form="short">oct.</term>
<term name="month-11" form="short">nov.</term>
<term name="month-12" form="short">dic.</term>
<term name="season-01">primavera</term>
<term name="season-02">verano</term>
<term name="season-03">otoño</term>
<term name="season-04">invierno</term>
</terms>
</locale>
`;
