// Generated from ru-RU.xml by `npm run generate`. Change that file, not this one.
/** The CSL locale `ru-RU.xml`, as XML text. */
export const ruRU = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-RU">
<style-options punctuation-in-quote="false"/>
<date form="text">
<date-part name="day" suffix=" "/>
<date-part name="month" suffix=" "/>
<date-part name="year"/>
</date>
<date form="numeric">
<date-part name="day" form="numeric-leading-zeros" suffix="."/>
<date-part name="month" form="numeric-leading-zeros" suffix="."/>
<date-part name="year"/>
</date>
<terms>
<term name="accessed">дата обращения</term>
<term name="ad">&#160;н.&#160;э.</term>
<term name="advance-online-publication">предварительная онлайн-публикация</term>
<term name="album">альбом</term>
<term name="and">и</term>
<term name="and others">и другие</term>
<term name="anonymous">аноним</term>
<term name="at">в</term>
<term name="audio-recording">аудиозапись</term>
<term name="available at">доступно по адресу</term>
<term name="bc">&#160;до н.&#160;э.</term>
<term name="bce">&#160;до н.&#160;э.</term>
<term name="by">автор</term>
<term name="ce">&#160;н.&#160;э.</term>
<term name="circa">около</term>
<term name="cited">цитируется</term>
<term name="et-al">и&#160;др.</term>
<term name="film">фильм</term>
<term name="forthcoming">готовится к печати</term>
<term name="from">из</term>
<term name="henceforth">далее</term>
<term name="ibid">там же</term>
<term name="in">в</term>
<term name="in press">в печати</term>
<term name="internet">интернет</term>
<term name="letter">письмо</term>
<term name="loc-cit">цит. место</term>
<term name="no date">без даты</term>
<term name="no-place">без места</term>
<term name="no-publisher">без издателя</term>
<term name="on">на</term>
<term name="online">онлайн</term>
<term name="op-cit">указ. соч.</term>
<term name="original-work-published">первая публикация</term>
<term name="personal-communication">личное сообщение</term>
<term name="podcast">подкаст</term>
<term name="podcast-episode">выпуск подкаста</term>
<term name="preprint">препринт</term>
<term name="presented at">представлено на</term>
<term name="radio-broadcast">радиопередача</term>
<term name="radio-series">радиосериал</term>
<term name="radio-series-episode">выпуск радиосериала</term>
<term name="reference" gender="feminine">
<single>ссылка</single>
<multiple>ссылки</multiple>
</term>
<term name="retrieved">получено</term>
<term name="review-of">рецензия на</term>
<term name="scale">масштаб</term>
<term name="special-issue">специальный выпуск</term>
<term name="special-section">специальный раздел</term>
<term name="television-broadcast">телепередача</term>
<term name="television-series">телесериал</term>
<term name="television-series-episode">серия телесериала</term>
<term name="video">видео</term>
<term name="working-paper">рабочий документ</term>
<term name="anonymous" form="short">анон.</term>
<term name="circa" form="short">ок.</term>
<term name="no date" form="short">б.&#160;д.</term>
<term name="no-place" form="short">б.&#160;м.</term>
<term name="no-publisher" form="short">б.&#160;и.</term>
<term name="reference" form="short">
<single>ссыл.</single>
<multiple>ссыл.</multiple>
</term>
<term name="review-of" form="short">рец. на</term>
<term name="article">препринт</term>
<term name="article-journal">статья в научном журнале</term>
<term name="article-magazine">статья в журнале</term>
<term name="article-newspaper">статья в газете</term>
<term name="bill">законопроект</term>
<term name="broadcast">передача</term>
<term name="classic">классическое произведение</term>
<term name="collection">архивный фонд</term>
<term name="dataset">набор данных</term>
<term name="document">документ</term>
<term name="entry">запись</term>
<term name="entry-dictionary">словарная статья</term>
<term name="entry-encyclopedia">статья в энциклопедии</term>
<term name="event">мероприятие</term>
<term name="graphic">изображение</term>
<term name="hearing">слушания</term>
<term name="interview">интервью</term>
<term name="legal_case">судебное дело</term>
<term name="legislation">законодательный акт</term>
<term name="manuscript">рукопись</term>
<term name="map">карта</term>
<term name="motion_picture">видеозапись</term>
<term name="musical_score">ноты</term>
<term name="pamphlet">брошюра</term>
<term name="paper-conference">доклад в материалах конференции</term>
<term name="patent">патент</term>
<term name="performance">представление</term>
<term name="periodical">периодическое издание</term>
<term name="personal_communication">личное сообщение</term>
<term name="post">сообщение</term>
<term name="post-weblog">запись в блоге</term>
<term name="regulation">постановление</term>
<term name="report">отчёт</term>
<term name="review">рецензия</term>
<term name="review-book">рецензия на книгу</term>
<term name="software">программа</term>
<term name="song">аудиозапись</term>
<term name="speech">выступление</term>
<term name="standard">стандарт</term>
<term name="thesis">диссертация</term>
<term name="treaty">договор</term>
<term name="webpage">веб-страница</term>
<term name="open-quote">«</term>
<term name="close-quote">»</term>
<term name="open-inner-quote">„</term>
<term name="close-inner-quote">“</term>
<term name="page-range-delimiter">–</term>
<term name="colon">:</term>
<term name="comma">,</term>
<term name="semicolon">;</term>
<term name="ordinal">-е</term>
<term name="ordinal" gender-form="feminine">-я</term>
<term name="ordinal" gender-form="masculine">-й</term>
<term name="long-ordinal-01">первое</term>
<term name="long-ordinal-01" gender-form="feminine">первая</term>
<term name="long-ordinal-01" gender-form="masculine">первый</term>
<term name="long-ordinal-02">второе</term>
<term name="long-ordinal-02" gender-form="feminine">вторая</term>
<term name="long-ordinal-02" gender-form="masculine">второй</term>
<term name="long-ordinal-03">третье</term>
<term name="long-ordinal-03" gender-form="feminine">третья</term>
<term name="long-ordinal-03" gender-form="masculine">третий</term>
<term name="long-ordinal-04">четвёртое</term>
<term name="long-ordinal-04" gender-form="feminine">четвёртая</term>
<term name="long-ordinal-04" gender-form="masculine">четвёртый</term>
<term name="long-ordinal-05">пятое</term>
<term name="long-ordinal-05" gender-form="feminine">пятая</term>
<term name="long-ordinal-05" gender-form="masculine">пятый</term>
<term name="long-ordinal-06">шестое</term>
<term name="long-ordinal-06" gender-form="feminine">шестая</term>
<term name="long-ordinal-06" gender-form="masculine">шестой</term>
<term name="long-ordinal-07">седьмое</term>
<term name="long-ordinal-07" gender-form="feminine">седьмая</term>
<term name="long-ordinal-07" gender-form="masculine">седьмой</term>
<term name="long-ordinal-08">восьмое</term>
<term name="long-ordinal-08" gender-form="feminine">восьмая</term>
<term name="long-ordinal-08" gender-form="masculine">восьмой</term>
<term name="long-ordinal-09">девятое</term>
<term name="long-ordinal-09" gender-form="feminine">девятая</term>
<term name="long-ordinal-09" gender-form="masculine">девятый</term>
<term name="long-ordinal-10">десятое</term>
<term name="long-ordinal-10" gender-form="feminine">десятая</term>
<term name="long-ordinal-10" gender-form="masculine">десятый</term>
<term name="act" gender="masculine">
<single>акт</single>
<multiple>акты</multiple>
</term>
<term name="appendix">
<single>приложение</single>
<multiple>приложения</multiple>
</term>
<term name="appendix" form="short">
<single>прил.</single>
<multiple>прил.</multiple>
</term>
<term name="article-locator" gender="feminine">
<single>статья</single>
<multiple>статьи</multiple>
</term>
<term name="article-locator" form="short">
<single>ст.</single>
<multiple>ст.</multiple>
</term>
<term name="book" gender="feminine">
<single>книга</single>
<multiple>книги</multiple>
</term>
<term name="book" form="short">
<single>кн.</single>
<multiple>кн.</multiple>
</term>
<term name="canon" gender="masculine">
<single>канон</single>
<multiple>каноны</multiple>
</term>
<term name="canon" form="short">
<single>кан.</single>
<multiple>кан.</multiple>
</term>
<term name="chapter" gender="feminine">
<single>глава</single>
<multiple>главы</multiple>
</term>
<term name="chapter" form="short">
<single>гл.</single>
<multiple>гл.</multiple>
</term>
<term name="column" gender="masculine">
<single>столбец</single>
<multiple>столбцы</multiple>
</term>
<term name="column" form="short">
<single>стб.</single>
<multiple>стб.</multiple>
</term>
<term name="elocation" gender="feminine">
<single>позиция</single>
<multiple>позиции</multiple>
</term>
<term name="elocation" form="short">
<single>поз.</single>
<multiple>поз.</multiple>
</term>
<term name="equation">
<single>уравнение</single>
<multiple>уравнения</multiple>
</term>
<term name="equation" form="short">
<single>ур.</single>
<multiple>ур.</multiple>
</term>
<term name="figure" gender="masculine">
<single>рисунок</single>
<multiple>рисунки</multiple>
</term>
<term name="figure" form="short">
<single>рис.</single>
<multiple>рис.</multiple>
</term>
<term name="folio" gender="masculine">
<single>лист</single>
<multiple>листы</multiple>
</term>
<term name="folio" form="short">
<single>л.</single>
<multiple>л.</multiple>
</term>
<term name="line" gender="feminine">
<single>строка</single>
<multiple>строки</multiple>
</term>
<term name="line" form="short">
<single>строка</single>
<multiple>строки</multiple>
</term>
<term name="note">
<single>примечание</single>
<multiple>примечания</multiple>
</term>
<term name="note" form="short">
<single>прим.</single>
<multiple>прим.</multiple>
</term>
<term name="opus" gender="masculine">
<single>опус</single>
<multiple>опусы</multiple>
</term>
<term name="opus" form="short">
<single>оп.</single>
<multiple>оп.</multiple>
</term>
<term name="paragraph" gender="masculine">
<single>абзац</single>
<multiple>абзацы</multiple>
</term>
<term name="paragraph" form="short">
<single>абз.</single>
<multiple>абз.</multiple>
</term>
<term name="paragraph" form="symbol">
<single>¶</single>
<multiple>¶¶</multiple>
</term>
<term name="rule">
<single>правило</single>
<multiple>правила</multiple>
</term>
<term name="rule" form="short">
<single>прав.</single>
<multiple>прав.</multiple>
</term>
<term name="scene" gender="feminine">
<single>сцена</single>
<multiple>сцены</multiple>
</term>
<term name="scene" form="short">
<single>сц.</single>
<multiple>сц.</multiple>
</term>
<term name="sub-verbo">
<single>под словом</single>
<multiple>под словами</multiple>
</term>
<term name="sub-verbo" form="short">
<single>s.&#160;v.</single>
<multiple>s.&#160;vv.</multiple>
</term>
<term name="table" gender="feminine">
<single>таблица</single>
<multiple>таблицы</multiple>
</term>
<term name="table" form="short">
<single>табл.</single>
<multiple>табл.</multiple>
</term>
<term name="timestamp" gender="feminine">
<single>отметка времени</single>
<multiple>отметки времени</multiple>
</term>
<term name="title" gender="masculine">
<single>титул</single>
<multiple>титулы</multiple>
</term>
<term name="title" form="short">
<single>тит.</single>
<multiple>тит.</multiple>
</term>
<term name="verse" gender="masculine">
<single>стих</single>
<multiple>стихи</multiple>
</term>
<term name="verse" form="short">
<single>ст.</single>
<multiple>ст.</multiple>
</term>
<term name="chapter-number" gender="feminine">
<single>глава</single>
<multiple>главы</multiple>
</term>
<term name="chapter-number" form="short">
<single>гл.</single>
<multiple>гл.</multiple>
</term>
<term name="citation-number" gender="feminine">
<single>цитата</single>
<multiple>цитаты</multiple>
</term>
<term name="citation-number" form="short">
<single>цит.</single>
<multiple>цит.</multiple>
</term>
<term name="collection-number" gender="masculine">
<single>номер</single>
<multiple>номера</multiple>
</term>
<term name="collection-number" form="short">
<single>№</single>
<multiple>№</multiple>
</term>
<term name="edition">
<single>издание</single>
<multiple>издания</multiple>
</term>
<term name="edition" form="short">
<single>изд.</single>
<multiple>изд.</multiple>
</term>
<term name="first-reference-note-number" gender="feminine">
<single>ссылка</single>
<multiple>ссылки</multiple>
</term>
<term name="first-reference-note-number" form="short">
<single>ссыл.</single>
<multiple>ссыл.</multiple>
</term>
<term name="issue" gender="masculine">
<single>номер</single>
<multiple>номера</multiple>
</term>
<term name="issue" form="short">
<single>№</single>
<multiple>№</multiple>
</term>
<term name="locator" gender="feminine">
<single>ссылка</single>
<multiple>ссылки</multiple>
</term>
<term name="locator" form="short">
<single>ссыл.</single>
<multiple>ссыл.</multiple>
</term>
<term name="number" gender="masculine">
<single>номер</single>
<multiple>номера</multiple>
</term>
<term name="number" form="short">
<single>№</single>
<multiple>№</multiple>
</term>
<term name="number-of-pages" gender="feminine">
<single>страница</single>
<multiple>страницы</multiple>
</term>
<term name="number-of-pages" form="short">
<single>с.</single>
<multiple>с.</multiple>
</term>
<term name="number-of-volumes" gender="masculine">
<single>том</single>
<multiple>тома</multiple>
</term>
<term name="number-of-volumes" form="short">
<single>т.</single>
<multiple>т.</multiple>
</term>
<term name="page" gender="feminine">
<single>страница</single>
<multiple>страницы</multiple>
</term>
<term name="page" form="short">
<single>с.</single>
<multiple>с.</multiple>
</term>
<term name="page-first" gender="feminine">
<single>страница</single>
<multiple>страницы</multiple>
</term>
<term name="page-first" form="short">
<single>с.</single>
<multiple>с.</multiple>
</term>
<term name="part" gender="feminine">
<single>часть</single>
<multiple>части</multiple>
</term>
<term name="part" form="short">
<single>ч.</single>
<multiple>ч.</multiple>
</term>
<term name="part-number" gender="feminine">
<single>часть</single>
<multiple>части</multiple>
</term>
<term name="part-number" form="short">
<single>ч.</single>
<multiple>ч.</multiple>
</term>
<term name="printing-number" gender="masculine">
<single>тираж</single>
<multiple>тиражи</multiple>
</term>
<term name="printing-number" form="short">
<single>тир.</single>
<multiple>тир.</multiple>
</term>
<term name="section" gender="masculine">
<single>раздел</single>
<multiple>разделы</multiple>
</term>
<term name="section" form="short">
<single>разд.</single>
<multiple>разд.</multiple>
</term>
<term name="section" form="symbol">
<single>§</single>
<multiple>§§</multiple>
</term>
<term name="supplement">
<single>дополнение</single>
<multiple>дополнения</multiple>
</term>
<term name="supplement" form="short">
<single>доп.</single>
<multiple>доп.</multiple>
</term>
<term name="supplement-number">
<single>дополнение</single>
<multiple>дополнения</multiple>
</term>
<term name="supplement-number" form="short">
<single>доп.</single>
<multiple>доп.</multiple>
</term>
<term name="version" gender="feminine">
<single>версия</single>
<multiple>версии</multiple>
</term>
<term name="version" form="short">
<single>вер.</single>
<multiple>вер.</multiple>
</term>
<term name="volume" gender="masculine">
<single>том</single>
<multiple>тома</multiple>
</term>
<term name="volume" form="short">
<single>т.</single>
<multiple>т.</multiple>
</term>
<term name="author"/>
<term name="chair">
<single>председатель</single>
<multiple>председатели</multiple>
</term>
<term name="chair" form="verb">председатель:</term>
<term name="collection-editor">
<single>редактор серии</single>
<multiple>редакторы серии</multiple>
</term>
<term name="collection-editor" form="short">
<single>ред. сер.</single>
<multiple>ред. сер.</multiple>
</term>
<term name="collection-editor" form="verb">под редакцией серии</term>
<term name="collection-editor" form="verb-short">под ред. сер.</term>
<term name="compiler">
<single>составитель</single>
<multiple>составители</multiple>
</term>
<term name="compiler" form="short">
<single>сост.</single>
<multiple>сост.</multiple>
</term>
<term name="compiler" form="verb">составитель</term>
<term name="compiler" form="verb-short">сост.</term>
<term name="composer">
<single>композитор</single>
<multiple>композиторы</multiple>
</term>
<term name="composer" form="short">
<single>комп.</single>
<multiple>комп.</multiple>
</term>
<term name="container-author" form="verb">автор</term>
<term name="contributor">
<single>участник</single>
<multiple>участники</multiple>
</term>
<term name="contributor" form="short">
<single>участ.</single>
<multiple>участ.</multiple>
</term>
<term name="contributor" form="verb">при участии</term>
<term name="curator">
<single>куратор</single>
<multiple>кураторы</multiple>
</term>
<term name="curator" form="short">
<single>кур.</single>
<multiple>кур.</multiple>
</term>
<term name="curator" form="verb">куратор</term>
<term name="curator" form="verb-short">кур.</term>
<term name="director">
<single>режиссёр</single>
<multiple>режиссёры</multiple>
</term>
<term name="director" form="short">
<single>реж.</single>
<multiple>реж.</multiple>
</term>
<term name="director" form="verb">режиссёр</term>
<term name="director" form="verb-short">реж.</term>
<term name="editor">
<single>редактор</single>
<multiple>редакторы</multiple>
</term>
<term name="editor" form="short">
<single>ред.</single>
<multiple>ред.</multiple>
</term>
<term name="editor" form="verb">под редакцией</term>
<term name="editor" form="verb-short">под ред.</term>
<term name="editor-translator">
<single>редактор и переводчик</single>
<multiple>редакторы и переводчики</multiple>
</term>
<term name="editor-translator" form="short">
<single>ред. и пер.</single>
<multiple>ред. и пер.</multiple>
</term>
<term name="editor-translator" form="verb">под редакцией и в переводе</term>
<term name="editor-translator" form="verb-short">под ред. и в пер.</term>
<term name="editortranslator">
<single>редактор и переводчик</single>
<multiple>редакторы и переводчики</multiple>
</term>
<term name="editortranslator" form="short">
<single>ред. и пер.</single>
<multiple>ред. и пер.</multiple>
</term>
<term name="editortranslator" form="verb">под редакцией и в переводе</term>
<term name="editortranslator" form="verb-short">под ред. и в пер.</term>
<term name="editorial-director">
<single>ответственный редактор</single>
<multiple>ответственные редакторы</multiple>
</term>
<term name="editorial-director" form="short">
<single>отв. ред.</single>
<multiple>отв. ред.</multiple>
</term>
<term name="editorial-director" form="verb">ответственный редактор</term>
<term name="editorial-director" form="verb-short">отв. ред.</term>
<term name="executive-producer">
<single>исполнительный продюсер</single>
<multiple>исполнительные продюсеры</multiple>
</term>
<term name="executive-producer" form="short">
<single>исп. прод.</single>
<multiple>исп. прод.</multiple>
</term>
<term name="executive-producer" form="verb">исполнительный продюсер</term>
<term name="executive-producer" form="verb-short">исп. прод.</term>
<term name="guest">
<single>гость</single>
<multiple>гости</multiple>
</term>
<term name="guest" form="verb">с участием</term>
<term name="guest" form="verb-short">с участ.</term>
<term name="host">
<single>ведущий</single>
<multiple>ведущие</multiple>
</term>
<term name="host" form="verb">ведущий:</term>
<term name="host" form="verb-short">вед.:</term>
<term name="illustrator">
<single>иллюстратор</single>
<multiple>иллюстраторы</multiple>
</term>
<term name="illustrator" form="short">
<single>ил.</single>
<multiple>ил.</multiple>
</term>
<term name="illustrator" form="verb">с иллюстрациями</term>
<term name="illustrator" form="verb-short">ил.</term>
<term name="interviewer">
<single>интервьюер</single>
<multiple>интервьюеры</multiple>
</term>
<term name="interviewer" form="verb">интервьюер:</term>
<term name="narrator">
<single>чтец</single>
<multiple>чтецы</multiple>
</term>
<term name="narrator" form="short">
<single>чит.</single>
<multiple>чит.</multiple>
</term>
<term name="narrator" form="verb">читает</term>
<term name="narrator" form="verb-short">чит.</term>
<term name="organizer">
<single>организатор</single>
<multiple>организаторы</multiple>
</term>
<term name="organizer" form="short">
<single>орг.</single>
<multiple>орг.</multiple>
</term>
<term name="organizer" form="verb">организатор</term>
<term name="organizer" form="verb-short">орг.</term>
<term name="original-author"/>
<term name="performer">
<single>исполнитель</single>
<multiple>исполнители</multiple>
</term>
<term name="performer" form="short">
<single>исп.</single>
<multiple>исп.</multiple>
</term>
<term name="performer" form="verb">исполняет</term>
<term name="performer" form="verb-short">исп.</term>
<term name="producer">
<single>продюсер</single>
<multiple>продюсеры</multiple>
</term>
<term name="producer" form="short">
<single>прод.</single>
<multiple>прод.</multiple>
</term>
<term name="producer" form="verb">продюсер</term>
<term name="producer" form="verb-short">прод.</term>
<term name="recipient"/>
<term name="recipient" form="verb">адресат</term>
<term name="reviewed-author" form="verb">автор</term>
<term name="script-writer">
<single>сценарист</single>
<multiple>сценаристы</multiple>
</term>
<term name="script-writer" form="verb">сценарий</term>
<term name="script-writer" form="verb-short">сцен.</term>
<term name="series-creator">
<single>создатель</single>
<multiple>создатели</multiple>
</term>
<term name="series-creator" form="short">
<single>созд.</single>
<multiple>созд.</multiple>
</term>
<term name="series-creator" form="verb">создатель</term>
<term name="series-creator" form="verb-short">созд.</term>
<term name="translator">
<single>переводчик</single>
<multiple>переводчики</multiple>
</term>
<term name="translator" form="short">
<single>пер.</single>
<multiple>пер.</multiple>
</term>
<term name="translator" form="verb">в переводе</term>
<term name="translator" form="verb-short">пер.</term>
<term name="month-01">января</term>
<term name="month-02">февраля</term>
<term name="month-03">марта</term>
<term name="month-04">апреля</term>
<term name="month-05">мая</term>
<term name="month-06">июня</term>
<term name="month-07">июля</term>
<term name="month-08">августа</term>
<term name="month-09">сентября</term>
<term name="month-10">октября</term>
<term name="month-11">ноября</term>
<term name="month-12">декабря</term>
<term name="month-01" form="short">янв.</term>
<term name="month-02" form="short">февр.</term>
<term name="month-03" form="short">март</term>
<term name="month-04" form="short">апр.</term>
<term name="month-05" form="short">май</term>
<term name="month-06" form="short">июнь</term>
<term name="month-07" form="short">июль</term>
<term name="month-08" form="short">авг.</term>
<term name="month-09" form="short">сент.</term>
<term name="month-10" form="short">окт.</term>
<term name="month-11" form="short">нояб.</term>
<term name="month-12" form="short">дек.</term>
<term name="season-01">весна</term>
<term name="season-02">лето</term>
<term name="season-03">осень</term>
<term name="season-04">зима</term>
</terms>
</locale>
`;
