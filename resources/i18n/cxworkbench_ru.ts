<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>open</source>
        <comment>status of an action</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action</comment>
        <translation>отменено</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>an open action</comment>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <comment>an open action</comment>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an open action is due</comment>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from an answer</source>
        <comment>an action that stands alone</comment>
        <translation>Не из ответа</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>where an action came from; number and question's label</comment>
        <translation>Раунд %1: %2</translation>
    </message>
    <message>
        <source>Takes away a cause of complaints</source>
        <comment>where an action came from</comment>
        <translation>Устраняет причину жалоб</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>where an action came from; a cause of complaints</comment>
        <translation>Причина: %1</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Export the calendar</source>
        <comment>file dialog</comment>
        <translation>Экспорт календаря</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Календарь (*.ics)</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>counts as %1</source>
        <comment>beside a category that was merged</comment>
        <translation>учитывается как %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>beside a category; a day</comment>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>CauseDetails</name>
    <message numerus="yes">
        <source>Named in %n complaint(s).</source>
        <comment>a root cause</comment>
        <translation>
            <numerusform>Указана в %n жалобе.</numerusform>
            <numerusform>Указана в %n жалобах.</numerusform>
            <numerusform>Указана в %n жалобах.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week before the fix, %2 after: %3</source>
        <comment>complaints of a cause; the verdict last</comment>
        <translation>В неделю до устранения: %1, после: %2 — %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2 people, %3 rounds</source>
        <comment>command line: name of a workspace and counts</comment>
        <translation>%1: участников %2, раундов %3</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 questions, %4 people asked, total %5</source>
        <comment>command line</comment>
        <translation>Раунд %1, %2: вопросов %3, участников %4, итог %5</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>command line: no figure</comment>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>Next round due on %1</source>
        <comment>command line</comment>
        <translation>Следующий раунд: %1</translation>
    </message>
    <message>
        <source>--round takes new or latest.</source>
        <comment>command line</comment>
        <translation>Для --round допустимо new или latest.</translation>
    </message>
    <message>
        <source>%1 people, %2 questions, %3 answers</source>
        <comment>command line: what was imported</comment>
        <translation>участников %1, вопросов %2, ответов %3</translation>
    </message>
    <message>
        <source>--round takes latest or a number.</source>
        <comment>command line</comment>
        <translation>Для --round допустимо latest или номер.</translation>
    </message>
    <message>
        <source>There is no round %1 in this workspace.</source>
        <comment>command line; a number or "latest"</comment>
        <translation>В этом рабочем пространстве нет раунда %1.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <comment>command line: after a check</comment>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <comment>command line</comment>
        <translation>Здесь нет параметра --%1.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <comment>command line</comment>
        <translation>Для параметра --%1 нужно значение.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>command line</comment>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>%1 is no language here; choose en, es, de, ro or ru.</source>
        <comment>command line</comment>
        <translation>Языка %1 здесь нет; выбрать можно en, es, de, ro или ru.</translation>
    </message>
    <message>
        <source>%1 is no date; write it like 2026-11-22.</source>
        <comment>command line</comment>
        <translation>%1 — не дата; нужно писать так: 2026-11-22.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <comment>command line</comment>
        <translation>--paper принимает a4 или letter.</translation>
    </message>
    <message>
        <source>--%1 takes the number of a round.</source>
        <comment>command line; an option</comment>
        <translation>--%1 принимает номер раунда.</translation>
    </message>
    <message>
        <source>There are no two such rounds to compare in this workspace.</source>
        <comment>command line</comment>
        <translation>В этом рабочем пространстве нет двух таких раундов для сравнения.</translation>
    </message>
    <message>
        <source>What shall go out? Say --what with one of these: %1.</source>
        <comment>command line; a list of words as they are typed</comment>
        <translation>Что экспортировать? Нужно указать --what с одним из значений: %1.</translation>
    </message>
    <message>
        <source>--what %1 goes out as %2; %3 is something else.</source>
        <comment>command line; %1 as it was typed, %2 a list of suffixes, %3 a file's name</comment>
        <translation>--what %1 сохраняется как %2; %3 — файл другого вида.</translation>
    </message>
    <message>
        <source>There is no own set called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>В этом рабочем пространстве нет своего набора %1.</translation>
    </message>
    <message>
        <source>%1: %2 questions</source>
        <comment>command line: an imported set and their number</comment>
        <translation>%1: вопросов %2</translation>
    </message>
    <message>
        <source>There is no template %1; choose quick, balanced, full, characteristics or frontline.</source>
        <comment>command line</comment>
        <translation>Шаблона %1 нет; выбрать можно quick, balanced, full, characteristics или frontline.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a column, = and what it is; not %2.</source>
        <comment>command line; an option and what was typed for it</comment>
        <translation>--%1 принимает имя столбца, = и что в нём; а не %2.</translation>
    </message>
    <message>
        <source>There is no field %1; choose one of these, or extra: %2.</source>
        <comment>command line; a list of words as they are typed, and extra too</comment>
        <translation>Поля %1 нет; выбрать одно из этих или extra: %2.</translation>
    </message>
    <message>
        <source>--dates takes YYYY-MM-DD, M/D/YYYY, D.M.YYYY or D/M/YYYY; not %1.</source>
        <comment>command line</comment>
        <translation>--dates принимает YYYY-MM-DD, M/D/YYYY, D.M.YYYY или D/M/YYYY; а не %1.</translation>
    </message>
    <message>
        <source>--duplicates takes skip, keep or update.</source>
        <comment>command line</comment>
        <translation>--duplicates принимает skip, keep или update.</translation>
    </message>
    <message>
        <source>Whose data? Say --customer with a name or a contact.</source>
        <comment>command line</comment>
        <translation>Чьи данные? Указать --customer с именем или контактом.</translation>
    </message>
    <message>
        <source>No customer is called %1.</source>
        <comment>command line; as it was typed</comment>
        <translation>Клиента с именем %1 нет.</translation>
    </message>
    <message>
        <source>Several customers are called %1; say the contact.</source>
        <comment>command line; as it was typed</comment>
        <translation>Клиентов с именем %1 несколько; нужно указать контакт.</translation>
    </message>
    <message>
        <source>There is no touchpoint map in this workspace.</source>
        <comment>command line</comment>
        <translation>В этом рабочем пространстве нет карты точек контакта.</translation>
    </message>
    <message>
        <source>There is no touchpoint map called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>В этом рабочем пространстве нет карты точек контакта %1.</translation>
    </message>
    <message>
        <source>What is it? Say --as votes, --as set, --as workspace, --as complaints or --as map.</source>
        <comment>command line</comment>
        <translation>Что это? Нужно указать --as votes, --as set, --as workspace, --as complaints или --as map.</translation>
    </message>
    <message>
        <source>%1: %2 stages, %3 touchpoints</source>
        <comment>command line: an imported map and their numbers</comment>
        <translation>%1: этапов %2, точек контакта %3</translation>
    </message>
    <message>
        <source>--what %1 has no format %2.</source>
        <comment>command line; both as they were typed</comment>
        <translation>У --what %1 нет формата %2.</translation>
    </message>
    <message>
        <source>--paper takes fit, a4, a3, a2, a1, a0 or letter for a touchpoint map.</source>
        <comment>command line</comment>
        <translation>Для карты точек контакта --paper принимает fit, a4, a3, a2, a1, a0 или letter.</translation>
    </message>
    <message>
        <source>--scale takes 1, 2, 3 or 4.</source>
        <comment>command line</comment>
        <translation>--scale принимает 1, 2, 3 или 4.</translation>
    </message>
    <message>
        <source>There is already a file %1; choose another name.</source>
        <comment>command line</comment>
        <translation>Файл %1 уже есть; нужно выбрать другое имя.</translation>
    </message>
    <message>
        <source>--pair needs a map of today that has one of the future.</source>
        <comment>command line; or the other way round</comment>
        <translation>Для --pair нужна карта на сегодня, у которой есть карта будущего.</translation>
    </message>
</context>
<context>
    <name>ComplaintActions</name>
    <message>
        <source>&amp;Log a complaint</source>
        <comment>menu</comment>
        <translation>&amp;Новая жалоба</translation>
    </message>
    <message>
        <source>&amp;Edit complaint</source>
        <comment>menu</comment>
        <translation>&amp;Изменить жалобу</translation>
    </message>
    <message>
        <source>Customer &amp;accepted: resolved</source>
        <comment>menu</comment>
        <translation>&amp;Клиент согласился: урегулирована</translation>
    </message>
    <message>
        <source>&amp;Waiting for us</source>
        <comment>menu</comment>
        <translation>Ж&amp;дёт нашего ответа</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <comment>menu</comment>
        <translation>&amp;Открыть заново</translation>
    </message>
    <message>
        <source>&amp;Remove complaint</source>
        <comment>menu</comment>
        <translation>&amp;Удалить жалобу</translation>
    </message>
</context>
<context>
    <name>ComplaintEntryActions</name>
    <message>
        <source>Log in one l&amp;ine</source>
        <comment>menu</comment>
        <translation>Записать &amp;одной строкой</translation>
    </message>
    <message>
        <source>&amp;Guide through a call</source>
        <comment>menu</comment>
        <translation>&amp;Провести по звонку</translation>
    </message>
    <message>
        <source>Eight &amp;steps</source>
        <comment>menu inside the menu</comment>
        <translation>Восемь &amp;шагов</translation>
    </message>
</context>
<context>
    <name>DueActions</name>
    <message>
        <source>Export c&amp;alendar…</source>
        <comment>menu</comment>
        <translation>Экспорт &amp;календаря…</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop what is due</source>
        <comment>menu; can be switched on and off</comment>
        <translation>&amp;Напоминать о сроках на рабочем столе</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>“%1” can still be read in %2, byte %3.</source>
        <comment>after an erasure; words, a file, a number</comment>
        <translation>«%1» всё ещё можно прочитать в %2, байт %3.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go. That the complaints are one person’s stays.</source>
        <comment>before an erasure</comment>
        <translation>Имя, организация, контакт и заметка удаляются. То, что жалобы поступили от одного человека, остаётся.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go, and which complaints are this person’s.</source>
        <comment>before an erasure</comment>
        <translation>Удаляются имя, организация, контакт и заметка, а также связь жалоб с этим человеком.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n жалоба теряет все тексты: строку, описание, меры, обещания, заметки, импортированные поля. Дата, канал, точка контакта, категория, суммы и серьёзность остаются.</numerusform>
            <numerusform>%n жалобы теряют все тексты: строку, описание, меры, обещания, заметки, импортированные поля. Дата, канал, точка контакта, категория, суммы и серьёзность остаются.</numerusform>
            <numerusform>%n жалоб теряют все тексты: строку, описание, меры, обещания, заметки, импортированные поля. Дата, канал, точка контакта, категория, суммы и серьёзность остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) go altogether, and their figures with them.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n жалоба удаляется полностью, вместе с её показателями.</numerusform>
            <numerusform>%n жалобы удаляются полностью, вместе с их показателями.</numerusform>
            <numerusform>%n жалоб удаляются полностью, вместе с их показателями.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, drafts and saved filters lose what they hold of it.</source>
        <comment>before an erasure</comment>
        <translation>Из истории, черновиков и сохранённых фильтров эти данные удаляются.</translation>
    </message>
    <message>
        <source>The backups stay as they are and still hold the data.</source>
        <comment>before an erasure</comment>
        <translation>Резервные копии остаются без изменений и по-прежнему содержат эти данные.</translation>
    </message>
    <message>
        <source>All backups of this workspace are replaced by a fresh one.</source>
        <comment>before an erasure</comment>
        <translation>Все резервные копии этого рабочего пространства заменяются одной новой.</translation>
    </message>
    <message>
        <source>Copies and exports that were saved elsewhere are not touched.</source>
        <comment>before an erasure</comment>
        <translation>Копии и экспортированные файлы, сохранённые в других местах, не затрагиваются.</translation>
    </message>
    <message>
        <source>There is no way back: every undo step so far is dropped too.</source>
        <comment>before an erasure</comment>
        <translation>Вернуть будет нельзя: все прежние шаги отмены тоже удаляются.</translation>
    </message>
    <message numerus="yes">
        <source>0 traces in %n file(s): every byte was read again.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Следов 0, проверен %n файл: каждый байт прочитан заново.</numerusform>
            <numerusform>Следов 0, проверено %n файла: каждый байт прочитан заново.</numerusform>
            <numerusform>Следов 0, проверено %n файлов: каждый байт прочитан заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) are left.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Остался %n след.</numerusform>
            <numerusform>Осталось %n следа.</numerusform>
            <numerusform>Осталось %n следов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) changed or gone.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Изменена или удалена %n жалоба.</numerusform>
            <numerusform>Изменено или удалено %n жалобы.</numerusform>
            <numerusform>Изменено или удалено %n жалоб.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history emptied.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Очищена %n запись истории.</numerusform>
            <numerusform>Очищено %n записи истории.</numerusform>
            <numerusform>Очищено %n записей истории.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) thrown away.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Удалён %n черновик.</numerusform>
            <numerusform>Удалено %n черновика.</numerusform>
            <numerusform>Удалено %n черновиков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed; a fresh one is there.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Удалена %n старая резервная копия; создана новая.</numerusform>
            <numerusform>Удалены %n старые резервные копии; создана новая.</numerusform>
            <numerusform>Удалено %n старых резервных копий; создана новая.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept; they still hold the data: %1</source>
        <comment>after an erasure; files</comment>
        <translation>
            <numerusform>Сохранена %n резервная копия; в ней данные остались: %1</numerusform>
            <numerusform>Сохранены %n резервные копии; в них данные остались: %1</numerusform>
            <numerusform>Сохранено %n резервных копий; в них данные остались: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of other complaints still name the person: %1.</source>
        <comment>after an erasure; references</comment>
        <translation>Этот человек по-прежнему упоминается в текстах других жалоб: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) outside the complaint log still name the person.</source>
        <comment>after an erasure; actions, notes of rounds</comment>
        <translation>
            <numerusform>%n текст вне журнала жалоб по-прежнему упоминает этого человека.</numerusform>
            <numerusform>%n текста вне журнала жалоб по-прежнему упоминают этого человека.</numerusform>
            <numerusform>%n текстов вне журнала жалоб по-прежнему упоминают этого человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for everything that goes …</source>
        <comment>progress</comment>
        <translation>Поиск всего, что подлежит удалению …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <comment>progress</comment>
        <translation>Стирание …</translation>
    </message>
    <message>
        <source>Writing the file anew, without what its free pages hold …</source>
        <comment>progress</comment>
        <translation>Перезапись файла без содержимого свободных страниц …</translation>
    </message>
    <message>
        <source>Making a fresh backup, removing the old ones …</source>
        <comment>progress</comment>
        <translation>Создание новой резервной копии, удаление старых …</translation>
    </message>
    <message>
        <source>Reading every byte again …</source>
        <comment>progress</comment>
        <translation>Повторное чтение каждого байта …</translation>
    </message>
    <message>
        <source>Stopped: nothing was erased.</source>
        <comment>after an erasure</comment>
        <translation>Остановлено: ничего не стёрто.</translation>
    </message>
    <message>
        <source>Nothing was erased: on legal hold are %1. Lift the hold first.</source>
        <comment>after an erasure; references</comment>
        <translation>Ничего не стёрто: действует запрет на удаление: %1. Сначала нужно снять запрет.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Report on A4 paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Отчёт на бумаге A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report on Letter paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Отчёт на бумаге Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Отчёт для браузера (*.html)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Показатели (*.json)</translation>
    </message>
    <message>
        <source>Votes (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Голоса (*.csv)</translation>
    </message>
    <message>
        <source>Export the round</source>
        <comment>file dialog</comment>
        <translation>Экспорт раунда</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of the questions (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Таблица вопросов (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <comment>file dialog</comment>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <comment>file dialog</comment>
        <translation>Экспорт действий</translation>
    </message>
    <message>
        <source>Table that can be imported again (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Таблица для повторного импорта (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with steps and promises (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Всё, с шагами и обещаниями (*.json)</translation>
    </message>
    <message>
        <source>Page for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Страница для браузера (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Данные (*.json)</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <comment>file dialog</comment>
        <translation>Все данные об одном человеке</translation>
    </message>
    <message>
        <source>Export the complaints</source>
        <comment>file dialog</comment>
        <translation>Экспорт жалоб</translation>
    </message>
    <message>
        <source>Export the figures about complaints</source>
        <comment>file dialog</comment>
        <translation>Экспорт показателей по жалобам</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <comment>field of a touchpoint</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>field of a touchpoint: what is done</comment>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field of a touchpoint</comment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a touchpoint: within its stage</comment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a touchpoint</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a touchpoint: communication or action</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>field of a touchpoint: front or back stage</comment>
        <translation>Видимость</translation>
    </message>
    <message>
        <source>Accountable</source>
        <comment>field of a touchpoint: its one owner</comment>
        <translation>Ответствен­ный</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>field of a touchpoint: people who do it</comment>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>field of a touchpoint: people who are asked</comment>
        <translation>Консультанты</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>field of a touchpoint: people who are told</comment>
        <translation>Информиру­емые</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>field of a touchpoint</comment>
        <translation>Эмоция</translation>
    </message>
    <message>
        <source>Emotion of a persona</source>
        <comment>field of a touchpoint</comment>
        <translation>Эмоция персоны</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Удовлетво­рённость</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>field of a touchpoint: wanted satisfaction, 1 to 5</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Важно клиентам</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Важно нам</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <comment>field of a touchpoint</comment>
        <translation>Момент истины</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>field of a touchpoint</comment>
        <translation>Болевая точка</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>field of a touchpoint</comment>
        <translation>Лучшая практика</translation>
    </message>
    <message>
        <source>Listening post</source>
        <comment>field of a touchpoint</comment>
        <translation>Точка обратной связи</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>field of a touchpoint: a time</comment>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>field of a touchpoint: contacts a week</comment>
        <translation>Частота</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a touchpoint: assumed, partly, measured</comment>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <comment>field of a touchpoint: a date</comment>
        <translation>Последнее подтверждение</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a touchpoint</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Text in a lane</source>
        <comment>field of a touchpoint</comment>
        <translation>Текст в дорожке</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field of a touchpoint: of the diagnostic</comment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a touchpoint: on the other map</comment>
        <translation>Парная точка</translation>
    </message>
    <message>
        <source>communication</source>
        <comment>kind of touchpoint</comment>
        <translation>коммуникация</translation>
    </message>
    <message>
        <source>action</source>
        <comment>kind of touchpoint</comment>
        <translation>действие</translation>
    </message>
    <message>
        <source>front stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>на сцене</translation>
    </message>
    <message>
        <source>back stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>за кулисами</translation>
    </message>
    <message>
        <source>support</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>evidence of scores</comment>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>partly measured</source>
        <comment>evidence of scores</comment>
        <translation>частично измерено</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>evidence of scores</comment>
        <translation>измерено</translation>
    </message>
</context>
<context>
    <name>GuessWords</name>
    <message>
        <source>%1 of %2 with this category and channel</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 из %2 с этой категорией и этим каналом</translation>
    </message>
    <message>
        <source>%1 of %2 with this category</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 из %2 с этой категорией</translation>
    </message>
    <message>
        <source>its title is in the complaint</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>её название есть в жалобе</translation>
    </message>
    <message>
        <source>%1 of %2 words of its title</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>%1 из %2 слов её названия</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>How many</source>
        <comment>measure of complaints on a map</comment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>By severity</source>
        <comment>measure of complaints on a map</comment>
        <translation>По серьёзности</translation>
    </message>
    <message>
        <source>Per 100 contacts</source>
        <comment>measure of complaints on a map</comment>
        <translation>На 100 контактов</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period whose complaints a map shows</comment>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days, the period whose complaints a map shows</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>bar of a chart: the small ones together</comment>
        <translation>
            <numerusform>прочие (%n)</numerusform>
            <numerusform>прочие (%n)</numerusform>
            <numerusform>прочие (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed %1, %2</source>
        <comment>beside the line of a fix: a date, "week 37"</comment>
        <translation>устранена %1, %2</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <comment>row of a chart</comment>
        <translation>Обещания выполнены</translation>
    </message>
    <message>
        <source>First answer by a person</source>
        <comment>time of a complaint</comment>
        <translation>Первый ответ человека</translation>
    </message>
    <message>
        <source>Resolved, customer accepted</source>
        <comment>time of a complaint</comment>
        <translation>Урегулирована, клиент согласился</translation>
    </message>
    <message>
        <source>Closed without agreement</source>
        <comment>time of a complaint</comment>
        <translation>Закрыта без согласия</translation>
    </message>
    <message>
        <source>Still open, so far</source>
        <comment>time of a complaint: its age</comment>
        <translation>Ещё открыта, на сегодня</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>bar of a chart: complaints without a category</comment>
        <translation>не указана</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>number of a calendar week</comment>
        <translation>неделя %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>verdict on a cause</comment>
        <translation>устранена</translation>
    </message>
    <message>
        <source>not fixed</source>
        <comment>verdict on a cause</comment>
        <translation>не устранена</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>verdict on a cause</comment>
        <translation>судить рано</translation>
    </message>
    <message>
        <source>The log has no whole week before the fix.</source>
        <comment>why a fix is not judged</comment>
        <translation>В журнале нет ни одной полной недели до устранения.</translation>
    </message>
    <message>
        <source>There is no whole week since the fix yet.</source>
        <comment>why a fix is not judged</comment>
        <translation>После устранения ещё не прошло ни одной полной недели.</translation>
    </message>
    <message>
        <source>Weeks compared: %1 to %2 with %3 to %4.</source>
        <comment>four dates: those before a fix, those after it</comment>
        <translation>Сравниваемые недели: с %1 по %2 и с %3 по %4.</translation>
    </message>
    <message>
        <source>%1 a week before, %2 after</source>
        <comment>numbers of complaints around a fix</comment>
        <translation>в неделю до: %1, после: %2</translation>
    </message>
    <message>
        <source>: ratio %1 (%2 to %3)</source>
        <comment>goes on: rates before and after a fix, with the interval</comment>
        <translation>: отношение %1 (от %2 до %3)</translation>
    </message>
    <message>
        <source>, limits provisional</source>
        <comment>ends a sentence about a fix</comment>
        <translation>, границы предварительные</translation>
    </message>
</context>
<context>
    <name>ListToolActions</name>
    <message>
        <source>&amp;Change those marked…</source>
        <comment>menu</comment>
        <translation>&amp;Изменить отмеченные…</translation>
    </message>
    <message>
        <source>&amp;Merge those marked</source>
        <comment>menu</comment>
        <translation>&amp;Объединить отмеченные</translation>
    </message>
    <message>
        <source>&amp;Duplicate of…</source>
        <comment>menu</comment>
        <translation>&amp;Дубликат жалобы…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <comment>menu</comment>
        <translation>&amp;Не дубликат</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <comment>menu</comment>
        <translation>&amp;Фильтр списка…</translation>
    </message>
    <message>
        <source>Clear the f&amp;ilter</source>
        <comment>menu</comment>
        <translation>С&amp;бросить фильтр</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <comment>menu</comment>
        <translation>&amp;Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>&amp;Update the saved filter</source>
        <comment>menu: to what the list shows</comment>
        <translation>Обно&amp;вить сохранённый фильтр</translation>
    </message>
    <message>
        <source>&amp;Rename the saved filter…</source>
        <comment>menu</comment>
        <translation>&amp;Переименовать сохранённый фильтр…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the saved filter</source>
        <comment>menu</comment>
        <translation>&amp;Удалить сохранённый фильтр</translation>
    </message>
    <message>
        <source>Columns of the list…</source>
        <comment>menu</comment>
        <translation>Столбцы списка…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>канал «%1»</translation>
    </message>
    <message>
        <source>change of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение канала «%1»</translation>
    </message>
    <message>
        <source>removal of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление канала «%1»</translation>
    </message>
    <message>
        <source>order of the channels</source>
        <comment>undo: names the act</comment>
        <translation>порядок каналов</translation>
    </message>
    <message>
        <source>category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>категория «%1»</translation>
    </message>
    <message>
        <source>change of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение категории «%1»</translation>
    </message>
    <message>
        <source>removal of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление категории «%1»</translation>
    </message>
    <message>
        <source>order of the categories</source>
        <comment>undo: names the act</comment>
        <translation>порядок категорий</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>продукт «%1»</translation>
    </message>
    <message>
        <source>change of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение продукта «%1»</translation>
    </message>
    <message>
        <source>removal of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление продукта «%1»</translation>
    </message>
    <message>
        <source>order of the products</source>
        <comment>undo: names the act</comment>
        <translation>порядок продуктов</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>метка «%1»</translation>
    </message>
    <message>
        <source>change of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение метки «%1»</translation>
    </message>
    <message>
        <source>removal of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление метки «%1»</translation>
    </message>
    <message>
        <source>order of the tags</source>
        <comment>undo: names the act</comment>
        <translation>порядок меток</translation>
    </message>
    <message>
        <source>cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>причина «%1»</translation>
    </message>
    <message>
        <source>change of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение причины «%1»</translation>
    </message>
    <message>
        <source>removal of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление причины «%1»</translation>
    </message>
    <message>
        <source>order of the causes</source>
        <comment>undo: names the act</comment>
        <translation>порядок причин</translation>
    </message>
</context>
<context>
    <name>LogListsAction</name>
    <message>
        <source>&amp;Lists of the log…</source>
        <comment>menu</comment>
        <translation>&amp;Списки журнала…</translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Diagnostic</source>
        <comment>menu</comment>
        <translation>&amp;Диагностика</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <comment>menu</comment>
        <translation>В&amp;оркшоп</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <comment>menu</comment>
        <translation>&amp;Жалобы</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>&amp;Карта</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message numerus="yes">
        <source>This is what could be read of the damaged file: %n record(s). The damaged file is left as it was.</source>
        <comment>after opening a workspace</comment>
        <translation>
            <numerusform>Вот что удалось прочитать из повреждённого файла: %n запись. Повреждённый файл остался как был.</numerusform>
            <numerusform>Вот что удалось прочитать из повреждённого файла: %n записи. Повреждённый файл остался как был.</numerusform>
            <numerusform>Вот что удалось прочитать из повреждённого файла: %n записей. Повреждённый файл остался как был.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup of %1; what was changed later is not in it. The damaged file is left as it was.</source>
        <comment>after opening a workspace; date and time</comment>
        <translation>Это резервная копия от %1; более поздних изменений в ней нет. Повреждённый файл остался как был.</translation>
    </message>
    <message>
        <source>%1 has this workspace open since %2, so it can only be read here.</source>
        <comment>who holds the file; a time</comment>
        <translation>С %2 это рабочее пространство занято (%1), поэтому здесь его можно только читать.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy to go on working.</source>
        <comment>after opening a workspace</comment>
        <translation>Этот файл доступен только для чтения. Чтобы продолжить работу, нужно сохранить копию.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was saved is here.</source>
        <comment>after opening a workspace</comment>
        <translation>В прошлый раз программа неожиданно завершилась. Всё, что было сохранено, на месте.</translation>
    </message>
</context>
<context>
    <name>OwnSets</name>
    <message>
        <source>import of the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>импорт набора «%1»</translation>
    </message>
    <message>
        <source>own set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>свой набор «%1»</translation>
    </message>
    <message>
        <source>removing the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление набора «%1»</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>nothing</source>
        <comment>a field of a touchpoint says so</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>new</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>исчезает</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>перемещена</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>изменена</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a touchpoint is no moment of truth</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a touchpoint is a moment of truth</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>at another place in its stage</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>на другом месте в своём этапе</translation>
    </message>
    <message>
        <source>moved to “%1”</source>
        <comment>what becomes of a touchpoint: a stage</comment>
        <translation>перемещена в «%1»</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field of a touchpoint, today and in the future</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>PrivacyActions</name>
    <message>
        <source>&amp;Privacy</source>
        <comment>menu in a menu</comment>
        <translation>&amp;Персональные данные</translation>
    </message>
    <message>
        <source>E&amp;verything on one person…</source>
        <comment>menu</comment>
        <translation>&amp;Все данные об одном человеке…</translation>
    </message>
    <message>
        <source>Erase or &amp;anonymise…</source>
        <comment>menu</comment>
        <translation>Стереть или &amp;обезличить…</translation>
    </message>
    <message>
        <source>&amp;Legal hold…</source>
        <comment>menu</comment>
        <translation>&amp;Запрет на удаление…</translation>
    </message>
    <message>
        <source>&amp;Complaints due to go…</source>
        <comment>menu</comment>
        <translation>&amp;Жалобы к удалению…</translation>
    </message>
</context>
<context>
    <name>QuestionInspector</name>
    <message>
        <source>Short label</source>
        <comment>field of the tailoring page</comment>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the tailoring page</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Hint for the facilitator</source>
        <comment>field of the tailoring page</comment>
        <translation>Подсказка ведущему</translation>
    </message>
    <message>
        <source>Anchors</source>
        <comment>heading over the lines that explain 1, 2 and 3</comment>
        <translation>Описания оценок</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <comment>button: back to the words of the bank</comment>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button: ask this question no more</comment>
        <translation>Исключить…</translation>
    </message>
</context>
<context>
    <name>QuickChipWords</name>
    <message>
        <source>“%1” could be %2; it stays in the line</source>
        <comment>quick line: a word and the names it fits</comment>
        <translation>«%1»: возможно, %2; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1” says again what is said; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» повторяет уже сказанное; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1”: there are no channels yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: каналов пока нет; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1” is no channel; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» — не канал; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1”: there are no categories yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: категорий пока нет; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1” is no category; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» — не категория; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1”: there are no products yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: продуктов пока нет; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1” is no product; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» — не продукт; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1”: there are no touchpoints yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: точек контакта пока нет; остаётся в строке</translation>
    </message>
    <message>
        <source>“%1” is no touchpoint; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» — не точка контакта; остаётся в строке</translation>
    </message>
    <message>
        <source>%1, a new customer</source>
        <comment>quick line: a name</comment>
        <translation>%1, новый клиент</translation>
    </message>
    <message>
        <source>%1, a new customer; it could be %2</source>
        <comment>quick line: a name and those it fits</comment>
        <translation>%1, новый клиент; возможно, %2</translation>
    </message>
    <message>
        <source>the customer agreed</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>клиент согласился</translation>
    </message>
    <message>
        <source>the customer did not agree</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>клиент не согласился</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>quick line: when; a moment</comment>
        <translation>получена %1</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>серьёзность %1</translation>
    </message>
    <message>
        <source>what happened is still needed</source>
        <comment>quick line</comment>
        <translation>ещё нужно указать, что произошло</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <comment>quick line: the channel, which is not named</comment>
        <translation>%1, как в прошлый раз</translation>
    </message>
    <message>
        <source>received now</source>
        <comment>quick line: when</comment>
        <translation>получена сейчас</translation>
    </message>
</context>
<context>
    <name>RedesignWords</name>
    <message>
        <source>Ideas</source>
        <comment>phase of a redesign</comment>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>phase of a redesign</comment>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>phase of a redesign</comment>
        <translation>Реализация</translation>
    </message>
    <message>
        <source>The calendar has no working days</source>
        <comment>of a redesign</comment>
        <translation>В календаре нет рабочих дней</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>of a redesign: phase, day, number of days</comment>
        <translation>%1, день %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <comment>of a redesign</comment>
        <translation>
            <numerusform>Опоздание на %n рабочий день</numerusform>
            <numerusform>Опоздание на %n рабочих дня</numerusform>
            <numerusform>Опоздание на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Завершён %1</translation>
    </message>
    <message>
        <source>Complaints before and after: too few days yet</source>
        <comment>of a redesign</comment>
        <translation>Жалобы до и после: прошло слишком мало дней</translation>
    </message>
    <message>
        <source>Complaints before and after are compared once it is finished</source>
        <comment>of a redesign</comment>
        <translation>Жалобы до и после сравниваются по завершении</translation>
    </message>
    <message>
        <source>Complaints: %1 in the %2 days before, %3 in the %2 days after</source>
        <comment>of a redesign; three numbers</comment>
        <translation>Жалобы: %1 за %2 дн. до, %3 за %2 дн. после</translation>
    </message>
    <message>
        <source>Complaints before and after: the log does not reach back far enough</source>
        <comment>of a redesign</comment>
        <translation>Жалобы до и после: журнал охватывает слишком короткий срок</translation>
    </message>
</context>
<context>
    <name>RoundName</name>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>voting</source>
        <comment>state of a round</comment>
        <translation>голосование</translation>
    </message>
    <message>
        <source>revealed</source>
        <comment>state of a round</comment>
        <translation>голоса открыты</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <comment>number, date, state</comment>
        <translation>Раунд %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Not applicable</source>
        <comment>button: the question does not fit us</comment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>button: an answer without a score</comment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Not applicable leaves the average. Don’t know counts as asked, without a score.</source>
        <comment>explains two buttons of the scoring page</comment>
        <translation>«Неприменимо» не входит в среднее. «Не знаю» считается заданным вопросом без оценки.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of the scoring page</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What makes you say so? One line is enough.</source>
        <comment>in the empty note field</comment>
        <translation>Почему такой ответ? Достаточно одной строки.</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: leave this question open and go on</comment>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>SheetSentences</name>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <comment>refusal; the reason the system gave</comment>
        <translation>Не удалось создать электронную таблицу: %1</translation>
    </message>
</context>
<context>
    <name>TextHelpActions</name>
    <message>
        <source>&amp;Policy phrases</source>
        <comment>menu: a list</comment>
        <translation>&amp;Фразы о правилах</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <comment>menu: a list</comment>
        <translation>&amp;Заготовки</translation>
    </message>
</context>
<context>
    <name>TextListRows</name>
    <message>
        <source>Policy phrases</source>
        <comment>caption of a table</comment>
        <translation>Фразы о правилах</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>column: policy phrases</comment>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>column: the sentence in its place</comment>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how often the phrase was kept all the same</comment>
        <translation>Оставлена</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column: money of the complaints in which it was kept</comment>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: customers of these complaints who left</comment>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>caption of a table</comment>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Snippet</source>
        <comment>column: short words that stand for a text</comment>
        <translation>Заготовка</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>column: the text that a short word stands for</comment>
        <translation>Заменяется на</translation>
    </message>
</context>
<context>
    <name>TouchmapActions</name>
    <message>
        <source>&amp;New map…</source>
        <comment>menu</comment>
        <translation>&amp;Новая карта…</translation>
    </message>
    <message>
        <source>Today or &amp;future</source>
        <comment>menu: the other map of the pair, made if need be</comment>
        <translation>Текущая или &amp;будущая</translation>
    </message>
    <message>
        <source>&amp;Rename map…</source>
        <comment>menu</comment>
        <translation>&amp;Переименовать карту…</translation>
    </message>
    <message>
        <source>&amp;Personas, stages, lanes…</source>
        <comment>menu: of a map</comment>
        <translation>Персоны, &amp;этапы, дорожки…</translation>
    </message>
    <message>
        <source>&amp;Duplicate map</source>
        <comment>menu</comment>
        <translation>&amp;Дублировать карту</translation>
    </message>
    <message>
        <source>Remo&amp;ve map</source>
        <comment>menu</comment>
        <translation>&amp;Удалить карту</translation>
    </message>
</context>
<context>
    <name>TouchpointActions</name>
    <message>
        <source>C&amp;ut touchpoints</source>
        <comment>menu</comment>
        <translation>В&amp;ырезать точки контакта</translation>
    </message>
    <message>
        <source>&amp;Copy touchpoints</source>
        <comment>menu</comment>
        <translation>&amp;Копировать точки контакта</translation>
    </message>
    <message>
        <source>&amp;Paste into the map</source>
        <comment>menu</comment>
        <translation>&amp;Вставить на карту</translation>
    </message>
    <message>
        <source>Copy into another c&amp;hannel…</source>
        <comment>menu</comment>
        <translation>Копировать в другой кана&amp;л…</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Момент истины</translation>
    </message>
    <message>
        <source>Pa&amp;in point</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Болевая точка</translation>
    </message>
    <message>
        <source>&amp;Best practice</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>Лучшая &amp;практика</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save a copy…</source>
        <comment>button of a message</comment>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Load again</source>
        <comment>button of a message</comment>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <comment>button of a message</comment>
        <translation>Открыть последнюю резервную копию</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <comment>button of a message</comment>
        <translation>Спасти то, что читается</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Diagnose your customer experience, act on what you find, and see in six months what moved. Everything stays in one file on this computer.</source>
        <comment>first page</comment>
        <translation>Провести диагностику клиентского опыта, взяться за найденное и через полгода увидеть, что сдвинулось. Всё хранится в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>button of the first page</comment>
        <translation>Новое рабочее пространство</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button of the first page</comment>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Explore the sample company</source>
        <comment>button of the first page</comment>
        <translation>Изучить демо-компанию</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <comment>heading on the first page</comment>
        <translation>Недавние рабочие пространства</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice on the first page</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>choice on the first page</comment>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>cxw::app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>title of the command palette</comment>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Commands and rounds</source>
        <comment>list of the command palette</comment>
        <translation>Команды и раунды</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintTransfer</name>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Import complaints…</source>
        <comment>menu</comment>
        <translation>&amp;Импорт жалоб…</translation>
    </message>
    <message>
        <source>E&amp;xport the complaints shown…</source>
        <comment>menu</comment>
        <translation>&amp;Экспорт показанных жалоб…</translation>
    </message>
    <message>
        <source>Export figures of the complaints shown…</source>
        <comment>menu</comment>
        <translation>Экспорт показателей по показанным жалобам…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>file dialog</comment>
        <translation>Импорт жалоб</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>complaints in a list; a file's name</comment>
        <translation>Импортированы из %1</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <comment>file dialog</comment>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Отклонённые строки сохранены: %1.</translation>
    </message>
    <message>
        <source>Complaints go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Жалобы сохраняются в .xlsx, .csv или .json; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>Writing the complaints…</source>
        <comment>while a file is written</comment>
        <translation>Идёт запись жалоб…</translation>
    </message>
    <message>
        <source>The complaints are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Жалобы сохранены: %1.</translation>
    </message>
    <message>
        <source>The figures are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Показатели сохранены: %1.</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Жалобы (*.csv *.json)</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintsPlace</name>
    <message>
        <source>List or &amp;learning</source>
        <comment>menu: the complaints or what they teach</comment>
        <translation>Список или &amp;выводы</translation>
    </message>
</context>
<context>
    <name>cxw::app::Exports</name>
    <message>
        <source>A round goes out as .pdf, .html, .xlsx, .json or .csv; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Раунд сохраняется в .pdf, .html, .xlsx, .json или .csv; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>The round is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Раунд сохранён: %1.</translation>
    </message>
    <message>
        <source>A comparison goes out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Сравнение сохраняется в .xlsx, .csv или .json; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>The comparison is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Сравнение сохранено: %1.</translation>
    </message>
    <message>
        <source>The calendar is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Календарь сохранён: %1.</translation>
    </message>
    <message>
        <source>Actions go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Действия сохраняются в .xlsx, .csv или .json; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>The actions are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Действия сохранены: %1.</translation>
    </message>
    <message>
        <source>The set is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Набор сохранён: %1.</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a template now.</source>
        <comment>after the import of a set; its name</comment>
        <translation>Теперь «%1» можно выбрать как шаблон.</translation>
    </message>
    <message>
        <source>Everything on a person goes out as .html or .json; %1 is neither.</source>
        <comment>a file's path</comment>
        <translation>Все данные о человеке сохраняются в .html или .json; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>That customer is not there any more.</source>
        <translation>Этого клиента больше нет.</translation>
    </message>
    <message>
        <source>Everything on this person is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Все данные об этом человеке сохранены: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::MainWindow</name>
    <message>
        <source>%1 (read-only) – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 (только чтение) – CX Workbench</translation>
    </message>
    <message>
        <source>%1 – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 – CX Workbench</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <comment>menu</comment>
        <translation>&amp;Новое рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>menu</comment>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Explore the sample company</source>
        <comment>menu</comment>
        <translation>&amp;Изучить демо-компанию</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <comment>menu</comment>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <comment>menu</comment>
        <translation>&amp;Закрыть рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>menu</comment>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>menu</comment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>menu</comment>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>menu: everything is saved already</comment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <comment>menu</comment>
        <translation>&amp;Найти или выполнить команду…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <comment>menu</comment>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <comment>menu</comment>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <comment>menu</comment>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <comment>menu: theme</comment>
        <translation>&amp;Системные цвета</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <comment>menu: theme</comment>
        <translation>Св&amp;етлая тема</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>menu: theme</comment>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>menu: theme</comment>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <comment>menu: theme</comment>
        <translation>&amp;Проектор</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <comment>menu</comment>
        <translation>Все сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>file dialog</comment>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>Workspaces (*.cxw)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Рабочие пространства (*.cxw)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>file dialog</comment>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Export the set of questions</source>
        <comment>file dialog</comment>
        <translation>Экспорт набора вопросов</translation>
    </message>
    <message>
        <source>Question sets (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Наборы вопросов (*.json)</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <comment>file dialog</comment>
        <translation>Импорт набора вопросов</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapExportDialog</name>
    <message>
        <source>As large as it needs</source>
        <comment>choice: paper for the map</comment>
        <translation>По размеру карты</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>choice: paper for the map</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Over several sheets, to be put together</source>
        <comment>option: of a map as PDF</comment>
        <translation>На нескольких листах для склейки</translation>
    </message>
    <message>
        <source>Without colours</source>
        <comment>option: of a picture of a map</comment>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>window title</comment>
        <translation>Экспорт карты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pages to print (.pdf)</source>
        <comment>kind of file for a map</comment>
        <translation>Страницы для печати (.pdf)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <comment>kind of file for a map</comment>
        <translation>Изображение (.png)</translation>
    </message>
    <message>
        <source>Drawing (.svg)</source>
        <comment>kind of file for a map</comment>
        <translation>Рисунок (.svg)</translation>
    </message>
    <message>
        <source>Outline to read, for the browser (.html)</source>
        <comment>kind of file for a map</comment>
        <translation>Текстовая структура для браузера (.html)</translation>
    </message>
    <message>
        <source>Mermaid journey (.mmd)</source>
        <comment>kind of file for a map</comment>
        <translation>Путь клиента Mermaid (.mmd)</translation>
    </message>
    <message>
        <source>Table that can be imported again (.csv)</source>
        <comment>kind of file for a map</comment>
        <translation>Таблица для повторного импорта (.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (.json)</source>
        <comment>kind of file for a map</comment>
        <translation>Всё, для повторного импорта (.json)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>over a field</comment>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <comment>choice: size of a picture</comment>
        <translation>Как на экране</translation>
    </message>
    <message numerus="yes">
        <source>%n times as large</source>
        <comment>choice: size of a picture</comment>
        <translation>
            <numerusform>Крупнее в %n раз</numerusform>
            <numerusform>Крупнее в %n раза</numerusform>
            <numerusform>Крупнее в %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>over a field: of a picture</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>over a field</comment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>what an export will be</comment>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>Lines and text of any size, for the browser or a drawing program.</source>
        <comment>what an export will be</comment>
        <translation>Линии и текст любого размера, для браузера или графического редактора.</translation>
    </message>
    <message>
        <source>Every stage and touchpoint with all its fields, under headings for a screen reader.</source>
        <comment>what an export will be</comment>
        <translation>Все этапы и точки контакта со всеми полями, под заголовками для экранного диктора.</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings as text from which other programs draw a journey.</source>
        <comment>what an export will be</comment>
        <translation>Этапы, точки контакта и эмоции в виде текста, по которому другие программы рисуют путь клиента.</translation>
    </message>
    <message>
        <source>One row a touchpoint, without personas, notes of flags and free lanes.</source>
        <comment>what an export will be</comment>
        <translation>Одна строка — одна точка контакта; без персон, заметок к отметкам и свободных дорожек.</translation>
    </message>
    <message>
        <source>The map with all that stands on it.</source>
        <comment>what an export will be</comment>
        <translation>Карта со всем, что на ней есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, %2 × %3, with the overlap marked</source>
        <comment>what an export will be; %1 paper, %2 rows, %3 columns of sheets</comment>
        <translation>
            <numerusform>%n лист %1, %2 × %3, с отмеченным нахлёстом</numerusform>
            <numerusform>%n листа %1, %2 × %3, с отмеченным нахлёстом</numerusform>
            <numerusform>%n листов %1, %2 × %3, с отмеченным нахлёстом</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, %1 lying; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Одна страница, %1, альбомная; самый мелкий шрифт — %2 пт</translation>
    </message>
    <message>
        <source>One page, %1 standing; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Одна страница, %1, книжная; самый мелкий шрифт — %2 пт</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapImportDialog</name>
    <message>
        <source>New among channels and people: %1.</source>
        <comment>of an import; names</comment>
        <translation>Новые каналы и люди: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of %1 can come in.</source>
        <comment>of an import; a file</comment>
        <translation>Из %1 нельзя импортировать ни одной строки.</translation>
    </message>
    <message>
        <source>%1 brings a new map “%2” with %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>Из %1 будет создана новая карта «%2»: %3.</translation>
    </message>
    <message>
        <source>The map “%2” is already as %1 has it.</source>
        <comment>of an import; %1 a file, %2 a map</comment>
        <translation>Карта «%2» уже совпадает с %1.</translation>
    </message>
    <message>
        <source>With %1 the map “%2” will have %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>После импорта %1 на карте «%2» будет: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into the bin</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n в корзину</numerusform>
            <numerusform>%n в корзину</numerusform>
            <numerusform>%n в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints: %1.</source>
        <comment>of an import; a list of numbers</comment>
        <translation>Точки контакта: %1.</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>window title</comment>
        <translation>Импорт карты</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <comment>of an import; a list follows</comment>
        <translation>
            <numerusform>Будет пропущена %n строка:</numerusform>
            <numerusform>Будут пропущены %n строки:</numerusform>
            <numerusform>Будет пропущено %n строк:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are left out, and why</source>
        <comment>list in a dialog</comment>
        <translation>Пропущенные строки и причины</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapPresent</name>
    <message>
        <source>Touchpoint map</source>
        <comment>window title: what a room sees</comment>
        <translation>Карта точек контакта</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapTransfer</name>
    <message>
        <source>E&amp;xport map…</source>
        <comment>menu</comment>
        <translation>&amp;Экспорт карты…</translation>
    </message>
    <message>
        <source>I&amp;mport map…</source>
        <comment>menu</comment>
        <translation>&amp;Импорт карты…</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>file dialog</comment>
        <translation>Импорт карты</translation>
    </message>
    <message>
        <source>Touchpoint maps (*.json *.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Карты точек контакта (*.json *.csv)</translation>
    </message>
    <message>
        <source>The map “%1” has come in from %2.</source>
        <comment>a map and a file</comment>
        <translation>Карта «%1» импортирована из %2.</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>file dialog</comment>
        <translation>Экспорт карты</translation>
    </message>
    <message>
        <source>A map goes out as .pdf, .png, .svg, .html, .mmd, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Карта сохраняется в .pdf, .png, .svg, .html, .mmd, .csv или .json; у %1 другое окончание.</translation>
    </message>
    <message>
        <source>Writing the map…</source>
        <comment>while a file is written</comment>
        <translation>Идёт запись карты…</translation>
    </message>
    <message>
        <source>The map is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Карта сохранена: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <comment>title of the shortcut sheet</comment>
        <translation>Все сочетания клавиш</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Меню</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>in another panel %1</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>в другой панели %1</translation>
    </message>
    <message>
        <source>%1; in another panel %2</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>%1; в другой панели %2</translation>
    </message>
</context>
<context>
    <name>cxw::app::TouchmapPlace</name>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu</comment>
        <translation>Добавить &amp;точку контакта</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <comment>menu: which rows a map shows</comment>
        <translation>Д&amp;орожки…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <comment>menu: beside the map</comment>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;At full size</source>
        <comment>menu: zoom of a map</comment>
        <translation>Полный ра&amp;змер</translation>
    </message>
    <message>
        <source>&amp;The whole map</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Вся карта</translation>
    </message>
    <message>
        <source>One sta&amp;ge</source>
        <comment>menu: zoom of a map</comment>
        <translation>Один эт&amp;ап</translation>
    </message>
    <message>
        <source>Complaints &amp;without a touchpoint</source>
        <comment>menu: beside the map</comment>
        <translation>Жалобы &amp;без точки контакта</translation>
    </message>
    <message>
        <source>R&amp;edesign in 20 days…</source>
        <comment>menu: of a touchpoint</comment>
        <translation>&amp;Редизайн за 20 дней…</translation>
    </message>
    <message>
        <source>Complaints: next &amp;measure</source>
        <comment>menu: of a map</comment>
        <translation>Жалобы: &amp;следующий показатель</translation>
    </message>
    <message>
        <source>Complaints: peri&amp;od…</source>
        <comment>menu: of a map</comment>
        <translation>Жалобы: &amp;период…</translation>
    </message>
    <message>
        <source>&amp;Weak spots</source>
        <comment>menu: under the map</comment>
        <translation>Слабые &amp;места</translation>
    </message>
    <message>
        <source>To fi&amp;x</source>
        <comment>menu: under the map</comment>
        <translation>&amp;Что исправить</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <comment>menu: touchpoints of a map</comment>
        <translation>&amp;Фильтр…</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <comment>menu: under the map, from today to the future</comment>
        <translation>И&amp;зменения</translation>
    </message>
    <message>
        <source>Present &amp;map</source>
        <comment>menu: to a room</comment>
        <translation>&amp;Показать карту на экране</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <comment>menu: opens what can be done with one</comment>
        <translation>&amp;Этап…</translation>
    </message>
</context>
<context>
    <name>cxw::app::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop what takes long</comment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>cxw::app::Workbench</name>
    <message>
        <source>My workspace</source>
        <comment>name of a new workspace</comment>
        <translation>Моё рабочее пространство</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Копия сохранена: %1.</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (резервная копия)</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (восстановлено)</translation>
    </message>
    <message>
        <source>There is no sound backup of %1.</source>
        <comment>a file's path</comment>
        <translation>Неповреждённой резервной копии файла %1 нет.</translation>
    </message>
    <message>
        <source>Nothing could be read of %1.</source>
        <comment>a file's path</comment>
        <translation>Из файла %1 ничего прочитать не удалось.</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkshopWindows</name>
    <message>
        <source>Workshop</source>
        <comment>window title</comment>
        <translation>Воркшоп</translation>
    </message>
    <message>
        <source>Workshop: facilitator</source>
        <comment>window title</comment>
        <translation>Воркшоп: ведущий</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <comment>dialog</comment>
        <translation>Завершить воркшоп?</translation>
    </message>
    <message>
        <source>Every vote and every recorded score is saved. You can go on later where you stopped.</source>
        <comment>dialog: ending the workshop</comment>
        <translation>Все голоса и записанные оценки сохранены. Позже можно продолжить с того же места.</translation>
    </message>
    <message>
        <source>End workshop</source>
        <comment>button</comment>
        <translation>Завершить воркшоп</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: with the workshop</comment>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceMessages</name>
    <message>
        <source>The report is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Отчёт сохранён: %1.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer</source>
        <comment>status line</comment>
        <translation>Отчёт отправлен на печать</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <comment>status line</comment>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>status line; a time</comment>
        <translation>Всё сохранено в %1</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <comment>status line</comment>
        <translation>Последнее изменение не сохранено</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceView</name>
    <message>
        <source>Home</source>
        <comment>panel</comment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name under the workspace's name</comment>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <comment>menu</comment>
        <translation>Предварительный &amp;просмотр</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <comment>menu</comment>
        <translation>Сохранить отчёт в P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report as &amp;HTML…</source>
        <comment>menu</comment>
        <translation>Сохранить отчёт в &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <comment>menu</comment>
        <translation>П&amp;ечать отчёта…</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>menu: in the list on screen</comment>
        <translation>На&amp;йти</translation>
    </message>
    <message>
        <source>F&amp;inish or next</source>
        <comment>menu</comment>
        <translation>&amp;Завершить или далее</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>menu: what is on screen</comment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Charts as ta&amp;bles</source>
        <comment>menu</comment>
        <translation>&amp;Графики таблицами</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>panel</comment>
        <translation>Карта точек контакта</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Agreement</name>
    <message>
        <source>split</source>
        <comment>badge: the votes form two camps</comment>
        <translation>раскол</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>badge: the votes are spread</comment>
        <translation>разброс</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>badge: the votes lie close together</comment>
        <translation>согласие</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>badge: too few votes for a mean</comment>
        <translation>мало</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>in place of the badge of a yes/no question</comment>
        <translation>да/нет, без оценки</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message>
        <source>Mean</source>
        <comment>column: mean score, 1 to 3</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>column: number of yes answers</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>column: number of no answers</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores behind a mean</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column: how far the votes agree</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column: share of people with a score</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column: the score the group agreed on</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>caption of a table</comment>
        <translation>Области и итог</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row: mean of the areas</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <comment>what the total is based on</comment>
        <translation>среднее по областям</translation>
    </message>
    <message>
        <source>Answers to every question</source>
        <comment>caption of a table</comment>
        <translation>Ответы на каждый вопрос</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>an answer</comment>
        <translation>не знаю</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 из %n вопроса</numerusform>
            <numerusform>%1 из %n вопросов</numerusform>
            <numerusform>%1 из %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation>
            <numerusform>%1 из %n вопроса, отдельно да/нет: %2</numerusform>
            <numerusform>%1 из %n вопросов, отдельно да/нет: %2</numerusform>
            <numerusform>%1 из %n вопросов, отдельно да/нет: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::Comparison</name>
    <message>
        <source>p &lt; %1</source>
        <comment>a test; %1 the smallest share said</comment>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <comment>a test; %1 its share</comment>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>blind</source>
        <comment>asking mode</comment>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode</comment>
        <translation>с контекстом</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode</comment>
        <translation>прошлый раунд показан</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: too few changes for a test</source>
        <comment>numbers of questions</comment>
        <translation>вверх %1, вниз %2, без изменений %3: для проверки слишком мало изменений</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, a clear change</source>
        <comment>numbers of questions; %4 is p = 0.035</comment>
        <translation>вверх %1, вниз %2, без изменений %3: %4, явное изменение</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, no clear change</source>
        <comment>numbers of questions; %4 is p = 0.344</comment>
        <translation>вверх %1, вниз %2, без изменений %3: %4, явного изменения нет</translation>
    </message>
    <message>
        <source>new in round %1</source>
        <comment>why not comparable</comment>
        <translation>новый в раунде %1</translation>
    </message>
    <message>
        <source>reworded in round %1</source>
        <comment>why not comparable</comment>
        <translation>другая формулировка в раунде %1</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>why not comparable</comment>
        <translation>да/нет, без оценки</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>why not comparable</comment>
        <translation>слишком мало ответов</translation>
    </message>
    <message>
        <source>not asked in round %1</source>
        <comment>why not comparable</comment>
        <translation>не задавался в раунде %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <comment>why not comparable; %1 the reason</comment>
        <translation>исключён: %1</translation>
    </message>
    <message>
        <source>No question was asked in the same words in both rounds.</source>
        <comment>under the arrows of a comparison</comment>
        <translation>Ни один вопрос не задавался в обоих раундах одними и теми же словами.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) rose, %2 fell.</source>
        <comment>under the arrows of a comparison; %n matched questions</comment>
        <translation>
            <numerusform>Из %n вопроса выросло %1, снизилось %2.</numerusform>
            <numerusform>Из %n вопросов выросло %1, снизилось %2.</numerusform>
            <numerusform>Из %n вопросов выросло %1, снизилось %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n acted on, %1 rose and %2 fell.</source>
        <comment>under the arrows of a comparison; %n questions</comment>
        <translation>
            <numerusform>Из %n с действием выросло %1, снизилось %2.</numerusform>
            <numerusform>Из %n с действием выросло %1, снизилось %2.</numerusform>
            <numerusform>Из %n с действием выросло %1, снизилось %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked differently: %1 in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 asking modes</comment>
        <translation>Спрашивали по-разному: %1 в раунде %2, %3 в раунде %4. Часть изменения может идти отсюда.</translation>
    </message>
    <message>
        <source>Another group: %1 asked in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 numbers of people</comment>
        <translation>Другая группа: опрошено %1 в раунде %2, %3 в раунде %4. Часть изменения может идти отсюда.</translation>
    </message>
    <message>
        <source>A second round makes the trend.</source>
        <comment>under the trend of the area means</comment>
        <translation>Динамика появится со вторым раундом.</translation>
    </message>
    <message>
        <source>Every area is higher in round %1 than in round %2.</source>
        <comment>under the trend</comment>
        <translation>Все области в раунде %1 выше, чем в раунде %2.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3. Lower: %4.</source>
        <comment>under the trend; %3 and %4 lists of areas</comment>
        <translation>В раунде %1 выше, чем в раунде %2: %3. Ниже: %4.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>В раунде %1 выше, чем в раунде %2: %3.</translation>
    </message>
    <message>
        <source>Lower in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>В раунде %1 ниже, чем в раунде %2: %3.</translation>
    </message>
    <message>
        <source>No area differs between round %1 and round %2.</source>
        <comment>under the trend</comment>
        <translation>Ни одна область не отличается между раундом %1 и раундом %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>column of a comparison</comment>
        <translation>Раунд %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Изменение по каждому сопоставимому вопросу</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>С действием</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>Area means of every round</source>
        <comment>caption</comment>
        <translation>Средние по областям в каждом раунде</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a round, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round %1, seen now</source>
        <comment>column: then-scores</comment>
        <translation>Раунд %1 на нынешний взгляд</translation>
    </message>
    <message numerus="yes">
        <source>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))</source>
        <comment>then-scores: change as measured, change from what the earlier round should have scored, and how far the yardstick moved</comment>
        <translation>
            <numerusform>С учётом того, что известно теперь: измерено %1, с поправкой %2, сдвиг мерки %3 (%n вопрос)</numerusform>
            <numerusform>С учётом того, что известно теперь: измерено %1, с поправкой %2, сдвиг мерки %3 (%n вопроса)</numerusform>
            <numerusform>С учётом того, что известно теперь: измерено %1, с поправкой %2, сдвиг мерки %3 (%n вопросов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow diamond: what round %1 should have been, as seen now.</source>
        <comment>under the arrows of a comparison; explains a mark</comment>
        <translation>Пустой ромб: каким, на нынешний взгляд, должен был быть раунд %1.</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ComplaintField</name>
    <message>
        <source>Reference</source>
        <comment>column of complaints: as we gave it</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>column of complaints: in the system that the complaint comes from</comment>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column of complaints: a time</comment>
        <translation>Получена</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>column of complaints: a time</comment>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>column of complaints: a time: the customer accepted</comment>
        <translation>Урегулирована</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column of complaints: a time</comment>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>column of complaints: a time: when it was written down</comment>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>column of complaints: a person</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Organisation of the customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Организация клиента</translation>
    </message>
    <message>
        <source>Contact of the customer</source>
        <comment>column of complaints: a telephone number or an address</comment>
        <translation>Контакт клиента</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of complaints: a name: telephone, shop</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Публичная</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of complaints: of the upper level</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <comment>column of complaints: under the category</comment>
        <translation>Подкатегория</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column of complaints: a name</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of complaints: one line</comment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of complaints: a text</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of complaints: 1 to 4</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of complaints: of a complaint</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>column of complaints: reference of another complaint</comment>
        <translation>Дубликат жалобы</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <comment>column of complaints: yes, no, no answer, not asked</comment>
        <translation>Согласие клиента</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of complaints: upheld or not</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What the customer proposes</source>
        <comment>column of complaints: a text</comment>
        <translation>Что предлагает клиент</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>column of complaints: a text</comment>
        <translation>Что мы сделали</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of complaints: of money</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of complaints: three letters</comment>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>column of complaints: a number</comment>
        <translation>Минут работы</translation>
    </message>
    <message>
        <source>Policy cited</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Ссылка на правила</translation>
    </message>
    <message>
        <source>Thinks of leaving</source>
        <comment>column of complaints: no, at risk, left, saved</comment>
        <translation>Риск ухода</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <comment>column of complaints: price, service</comment>
        <translation>Причина ухода</translation>
    </message>
    <message>
        <source>Satisfaction afterwards</source>
        <comment>column of complaints: 1 to 5</comment>
        <translation>Удовлетворённость после</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column of complaints: a name</comment>
        <translation>Коренная причина</translation>
    </message>
    <message>
        <source>Preventable</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Предотвратима</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <comment>column of complaints: a number</comment>
        <translation>Открыта заново, раз</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column of complaints: names</comment>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of complaints: a name: yearly bill, hotline menu</comment>
        <translation>Точка контакта</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ControlChart</name>
    <message>
        <source>upper %1</source>
        <comment>beside a limit</comment>
        <translation>верхняя %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>beside a line</comment>
        <translation>среднее %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <comment>beside a limit</comment>
        <translation>нижняя %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>beside a week that is not over</comment>
        <translation>пока %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>beside a signal: %1 a count, %2 a week</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>above the upper limit of %1</source>
        <comment>of a value</comment>
        <translation>выше верхней границы %1</translation>
    </message>
    <message>
        <source>below the lower limit of %1</source>
        <comment>of a value</comment>
        <translation>ниже нижней границы %1</translation>
    </message>
    <message>
        <source>one of a long run on one side of the mean</source>
        <comment>of a value</comment>
        <translation>в длинной серии по одну сторону от среднего</translation>
    </message>
    <message>
        <source>not a whole week, not counted</source>
        <comment>of a value</comment>
        <translation>неполная неделя, не учтена</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a week, %2 its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few whole weeks for limits.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Для границ слишком мало полных недель.</translation>
    </message>
    <message>
        <source>No week stands out: what moves between the limits is chance.</source>
        <comment>sentence under a chart</comment>
        <translation>Ни одна неделя не выделяется: колебания между границами случайны.</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <comment>column</comment>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <comment>column</comment>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>cxw::charts::IntervalBars</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many cases</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1: none due yet</source>
        <comment>%1 a channel</comment>
        <translation>%1: срок ещё не наступил</translation>
    </message>
    <message>
        <source>%1: %2, %3, likely between %4 and %5</source>
        <comment>%1 a channel, %2 a share, %3 "29 of 46", %4 and %5 the ends of its interval</comment>
        <translation>%1: %2, %3, вероятно от %4 до %5</translation>
    </message>
    <message>
        <source>, below the goal of %1</source>
        <comment>ends a sentence; a share</comment>
        <translation>, ниже цели %1</translation>
    </message>
    <message>
        <source>No row lies below the goal of %1 beyond chance.</source>
        <comment>a share</comment>
        <translation>Ни одна строка не ниже цели %1, если учесть случайность.</translation>
    </message>
    <message>
        <source>Below the goal of %1 beyond chance: %2.</source>
        <comment>%1 a share, %2 a list of channels</comment>
        <translation>Неслучайно ниже цели %1: %2.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: number of cases</comment>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: number of cases</comment>
        <translation>Из</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: lower end of an interval</comment>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: upper end of an interval</comment>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Pareto</name>
    <message>
        <source>%1 of %2 make %3</source>
        <comment>%1 causes of all %2, %3 their true share</comment>
        <translation>%1 из %2 дают %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 a cause, %2 its weight, %3 its share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, with those before it %2</source>
        <comment>%1 begins the line, %2 a share</comment>
        <translation>%1, вместе с предыдущими %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: names of causes</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <comment>column: shares added up</comment>
        <translation>Накоплено</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ScoreGrid</name>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Голоса 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column of the score grid</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column of the score grid: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score the group agreed on</comment>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Пока никто не ответил.</translation>
    </message>
    <message>
        <source>No score has been agreed yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Пока не принята ни одна оценка.</translation>
    </message>
    <message>
        <source>There are too few answers for a mean; the counts stand alone.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Ответов слишком мало для среднего; показано только их число.</translation>
    </message>
    <message>
        <source>None of the answers is a score yet.</source>
        <comment>in place of a chart's sentence; all are yes/no, not applicable or don’t know</comment>
        <translation>Среди ответов пока нет ни одной оценки.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>«%1»: %2 (по %3 из %n вопроса).</numerusform>
            <numerusform>«%1»: %2 (по %3 из %n вопросов).</numerusform>
            <numerusform>«%1»: %2 (по %3 из %n вопросов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation>
            <numerusform>Во всех областях (%n) среднее %1.</numerusform>
            <numerusform>Во всех %n областях среднее %1.</numerusform>
            <numerusform>Во всех %n областях среднее %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are lowest at %3; %4 is highest at %5.</source>
        <comment>%1 and %2 areas with the same mean %3, %4 another area, %5 its mean</comment>
        <translation>Ниже всего «%1» и «%2»: %3; выше всего «%4»: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation>
            <numerusform>Ниже всего %n область: %1; выше всего «%2»: %3.</numerusform>
            <numerusform>Ниже всего %n области: %1; выше всего «%2»: %3.</numerusform>
            <numerusform>Ниже всего %n областей: %1; выше всего «%2»: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопроса); «%4»: %5.</numerusform>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопросов); «%4»: %5.</numerusform>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопросов); «%4»: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопроса); остальные три области — от %4 до %5.</numerusform>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопросов); остальные три области — от %4 до %5.</numerusform>
            <numerusform>Ниже всего «%1»: %2 (по %3 из %n вопросов); остальные три области — от %4 до %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no question there has a value: %1.</source>
        <comment>%1 one area or a list of areas</comment>
        <translation>Не учтено, так как там ни у одного вопроса нет значения: %1.</translation>
    </message>
    <message>
        <source>No question splits the room.</source>
        <comment>under the score grid</comment>
        <translation>Ни по одному вопросу мнения не раскололись.</translation>
    </message>
    <message>
        <source>One question splits the room (%1): discuss it before you plan.</source>
        <comment>under the score grid; %1 its votes for 1, 2 and 3</comment>
        <translation>По одному вопросу мнения раскололись (%1): обсудить его до планирования.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation>
            <numerusform>По %n вопросу мнения раскололись: обсудить до планирования.</numerusform>
            <numerusform>По %n вопросам мнения раскололись: обсудить их до планирования.</numerusform>
            <numerusform>По %n вопросам мнения раскололись: обсудить их до планирования.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lowest at %2; no question splits the room.</source>
        <comment>under the score grid; %1 area, %2 its mean</comment>
        <translation>Ниже всего «%1»: %2; ни по одному вопросу мнения не раскололись.</translation>
    </message>
    <message>
        <source>%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %3 the question's votes for 1, 2 and 3</comment>
        <translation>Ниже всего «%1»: %2; по одному вопросу мнения раскололись (%3): обсудить его до планирования.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation>
            <numerusform>Ниже всего «%1»: %2; по %n вопросу мнения раскололись: обсудить до планирования.</numerusform>
            <numerusform>Ниже всего «%1»: %2; по %n вопросам мнения раскололись: обсудить их до планирования.</numerusform>
            <numerusform>Ниже всего «%1»: %2; по %n вопросам мнения раскололись: обсудить их до планирования.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question lies below 3.</source>
        <comment>over the list of gaps</comment>
        <translation>Нет ни одного вопроса ниже 3.</translation>
    </message>
    <message>
        <source>Only “%1” lies below 3, at %2.</source>
        <comment>over the list of gaps; %1 question, %2 its value</comment>
        <translation>Ниже 3 только «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation>
            <numerusform>Дальше всего от 3 «%1»: %2; всего ниже 3 %n вопрос.</numerusform>
            <numerusform>Дальше всего от 3 «%1»: %2; всего ниже 3 %n вопроса.</numerusform>
            <numerusform>Дальше всего от 3 «%1»: %2; всего ниже 3 %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas lie between %3 and %4.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 and %4 means</comment>
        <translation>
            <numerusform>Ниже всего — %1: %2; ещё %n область — от %3 до %4.</numerusform>
            <numerusform>Ниже всего — %1: %2; остальные %n области — от %3 до %4.</numerusform>
            <numerusform>Ниже всего — %1: %2; остальные %n областей — от %3 до %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas stand at %3.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 their common mean</comment>
        <translation>
            <numerusform>Ниже всего — %1: %2; ещё %n область — %3.</numerusform>
            <numerusform>Ниже всего — %1: %2; остальные %n области — по %3.</numerusform>
            <numerusform>Ниже всего — %1: %2; остальные %n областей — по %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::SplitBar</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>%1 a reason, %2 of %3 cases, %4 their share</comment>
        <translation>%1: %2 из %3, %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Доля</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Times</name>
    <message>
        <source>points</source>
        <comment>in place of a figure: too few, they are drawn</comment>
        <translation>точки</translation>
    </message>
    <message>
        <source>median</source>
        <comment>column: half took no longer</comment>
        <translation>медиана</translation>
    </message>
    <message>
        <source>p90</source>
        <comment>column: nine of ten took no longer</comment>
        <translation>p90</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of cases</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>column</comment>
        <translation>среднее</translation>
    </message>
    <message>
        <source>All hours</source>
        <comment>over columns: by the clock</comment>
        <translation>Все часы</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>over columns</comment>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length of time</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>length of time</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>length of time: days</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>%1 what is timed</comment>
        <translation>%1: пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s), median %2, mean %3</source>
        <comment>%1 what is timed, %2 and %3 lengths of time</comment>
        <translation>
            <numerusform>%1: %n случай, медиана %2, среднее %3</numerusform>
            <numerusform>%1: %n случая, медиана %2, среднее %3</numerusform>
            <numerusform>%1: %n случаев, медиана %2, среднее %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, nine of ten within %1</source>
        <comment>ends a sentence; a length of time</comment>
        <translation>, девять из десяти — в пределах %1</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: what is timed</comment>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>cxw::charts::TouchpointMap</name>
    <message>
        <source>Type the first touchpoint</source>
        <comment>in the first place of an empty map</comment>
        <translation>Ввести первую точку контакта</translation>
    </message>
    <message>
        <source>Type a touchpoint</source>
        <comment>in the place of a stage without any</comment>
        <translation>Ввести точку контакта</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>the strongest feeling of a journey</comment>
        <translation>пик</translation>
    </message>
    <message>
        <source>end</source>
        <comment>the last feeling of a journey</comment>
        <translation>финал</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>question %1: %2</source>
        <comment>%1 its number, %2 its score</comment>
        <translation>вопрос %1: %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <comment>its number</comment>
        <translation>вопрос %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>of a touchpoint</comment>
        <translation>момент истины</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>of a touchpoint</comment>
        <translation>лучшая практика</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <comment>lane of the touchpoint map</comment>
        <translation>За кулисами</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Эмоция</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Болевая точка</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Обратная связь</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Лучшая практика</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Важно клиентам</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Важно нам</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Контактов в неделю</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no owner of a touchpoint</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>of a touchpoint</comment>
        <translation>болевая точка</translation>
    </message>
    <message>
        <source>listening post</source>
        <comment>of a touchpoint</comment>
        <translation>точка обратной связи</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to an answer</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>time to an answer</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>time to an answer</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>contacts for a rate of complaints</comment>
        <translation>мало</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>at a touchpoint</comment>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no contacts known</source>
        <comment>complaints without a rate</comment>
        <translation>%1; число контактов неизвестно</translation>
    </message>
    <message>
        <source>%1; too few contacts for a rate</source>
        <comment>complaints without a rate</comment>
        <translation>%1; слишком мало контактов для расчёта доли</translation>
    </message>
    <message>
        <source>severity %1 in all; %2</source>
        <comment>of complaints; %2 says how many there are</comment>
        <translation>суммарная серьёзность %1; %2</translation>
    </message>
    <message>
        <source>%1 per 100 contacts; %2</source>
        <comment>a rate of complaints; %2 says how many there are</comment>
        <translation>%1 на 100 контактов; %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a number and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a number</comment>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>two numbers</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>cxw::charts::VoteStrip</name>
    <message numerus="yes">
        <source>1: %n vote(s)</source>
        <comment>so many people answered 1</comment>
        <translation>
            <numerusform>1: %n голос</numerusform>
            <numerusform>1: %n голоса</numerusform>
            <numerusform>1: %n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation>
            <numerusform>2: %n голос</numerusform>
            <numerusform>2: %n голоса</numerusform>
            <numerusform>2: %n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation>
            <numerusform>3: %n голос</numerusform>
            <numerusform>3: %n голоса</numerusform>
            <numerusform>3: %n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don’t know</source>
        <comment>so many people answered don’t know</comment>
        <translation>
            <numerusform>не знаю: %n</numerusform>
            <numerusform>не знаю: %n</numerusform>
            <numerusform>не знаю: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation>
            <numerusform>нет ответа: %n</numerusform>
            <numerusform>нет ответа: %n</numerusform>
            <numerusform>нет ответа: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation>
            <numerusform>неприменимо: %n</numerusform>
            <numerusform>неприменимо: %n</numerusform>
            <numerusform>неприменимо: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation>
            <numerusform>да: %n</numerusform>
            <numerusform>да: %n</numerusform>
            <numerusform>да: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <comment>so many people said no</comment>
        <translation>
            <numerusform>нет: %n</numerusform>
            <numerusform>нет: %n</numerusform>
            <numerusform>нет: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::ComplaintImport</name>
    <message>
        <source>Line 1: the file has no column “%1”.</source>
        <comment>import of complaints refused</comment>
        <translation>Строка 1: в файле нет столбца «%1».</translation>
    </message>
    <message>
        <source>Two columns were named for %1; it takes one.</source>
        <comment>import of complaints refused; %1 is a field as it is typed, such as received_at</comment>
        <translation>Для %1 указаны два столбца; допустим только один.</translation>
    </message>
    <message>
        <source>The column “%1” is not read as a date, so it takes no date format.</source>
        <comment>import of complaints refused</comment>
        <translation>Столбец «%1» не читается как дата, поэтому формат даты для него не указывают.</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say when a complaint was received. Say which one it is; on the command line: --map "Name of the column=received_at".</source>
        <comment>import of complaints refused; --map and received_at are not translated</comment>
        <translation>Строка 1: не найден столбец, где указано, когда получена жалоба. Нужно указать этот столбец; в командной строке: --map "Название столбца=received_at".</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say what a complaint is about: a summary, description, category or product. Say which one it is; on the command line: --map "Name of the column=category".</source>
        <comment>import of complaints refused; --map and category are not translated</comment>
        <translation>Строка 1: не найден столбец, где указано, о чём жалоба: краткое описание, описание, категория или продукт. Нужно указать этот столбец; в командной строке: --map "Название столбца=category".</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column “%3” can be read as M/D/YYYY and as D/M/YYYY. Say which one is meant; on the command line: --dates "%3=M/D/YYYY".</source>
        <comment>import of complaints refused; the formats and --dates are not translated</comment>
        <translation>Строка %1: «%2» в столбце «%3» можно прочитать и как M/D/YYYY, и как D/M/YYYY. Нужно указать, что имеется в виду; в командной строке: --dates "%3=M/D/YYYY".</translation>
    </message>
    <message>
        <source>No row of the file could be taken.</source>
        <comment>import of complaints refused</comment>
        <translation>Ни одну строку файла не удалось принять.</translation>
    </message>
    <message>
        <source>The row does not say when the complaint was received.</source>
        <comment>why one row was not imported</comment>
        <translation>Не указано, когда получена жалоба.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date in the form %3.</source>
        <comment>why one row was not imported; %3 is a form such as D.M.YYYY</comment>
        <translation>«%1» в столбце «%2» — не дата вида %3.</translation>
    </message>
    <message>
        <source>The row has no summary, description, category or product.</source>
        <comment>why one row was not imported</comment>
        <translation>Нет ни краткого описания, ни описания, ни категории, ни продукта.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header %2.</source>
        <comment>why one row was not imported; the first is more</comment>
        <translation>Полей в строке: %1, в заголовке: %2.</translation>
    </message>
    <message>
        <source>“%1”: kept with the complaint</source>
        <comment>import of complaints: a column without a field</comment>
        <translation>«%1»: сохраняется вместе с жалобой</translation>
    </message>
    <message>
        <source>“%1”: %2, read as %3</source>
        <comment>import of complaints: a column of dates; %2 is a field as it is typed, %3 a form such as D.M.YYYY</comment>
        <translation>«%1»: %2, читается как %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>import of complaints: a column and its field as it is typed</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>the line of a file, then the sentence that says why it was not imported</comment>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were refused.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>Отклонена ещё %n строка.</numerusform>
            <numerusform>Отклонены ещё %n строки.</numerusform>
            <numerusform>Отклонено ещё %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header, the first in line %1.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>Полей меньше, чем в заголовке: %n строка, первая — строка %1.</numerusform>
            <numerusform>Полей меньше, чем в заголовке: %n строки, первая — строка %1.</numerusform>
            <numerusform>Полей меньше, чем в заголовке: %n строк, первая — строка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.</source>
        <comment>import of complaints; %1 is a column</comment>
        <translation>
            <numerusform>«%1»: %n значение не подходит и сохранено как текст, первое — в строке %2: «%3».</numerusform>
            <numerusform>«%1»: %n значения не подходят и сохранены как текст, первое — в строке %2: «%3».</numerusform>
            <numerusform>«%1»: %n значений не подходят и сохранены как текст, первое — в строке %2: «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1: added %2, updated %3, skipped %4, refused %5</source>
        <comment>import of complaints: the counts</comment>
        <translation>Строк %1: добавлено %2, обновлено %3, пропущено %4, отклонено %5</translation>
    </message>
    <message>
        <source>Line %1: the same text as line %2.</source>
        <comment>import of complaints; the row was taken</comment>
        <translation>Строка %1: тот же текст, что в строке %2.</translation>
    </message>
    <message>
        <source>Line %1: the same text as %2.</source>
        <comment>import of complaints; a reference; the row was taken</comment>
        <translation>Строка %1: тот же текст, что в %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a text that was there already.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>Текст, который уже был: %n строка.</numerusform>
            <numerusform>Текст, который уже был: %n строки.</numerusform>
            <numerusform>Текст, который уже был: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: channels %1, categories %2, products %3, causes %4, tags %5, customers %6, people %7, touchpoints %8</source>
        <comment>import of complaints: how many of each were made</comment>
        <translation>Новых: каналов %1, категорий %2, продуктов %3, причин %4, тегов %5, клиентов %6, людей %7, точек контакта %8</translation>
    </message>
</context>
<context>
    <name>cxw::core::Error</name>
    <message>
        <source>Another program is using the file. The last change is not saved; try again in a moment.</source>
        <comment>sentence after a failed save</comment>
        <translation>Файл занят другой программой. Последнее изменение не сохранено; стоит повторить попытку чуть позже.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved. Free some space or save a copy elsewhere.</source>
        <comment>sentence after a failed save</comment>
        <translation>Диск заполнен: последнее изменение не сохранено. Нужно освободить место или сохранить копию на другом диске.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open the newest backup or save what can be read.</source>
        <comment>sentence after opening a damaged workspace</comment>
        <translation>Файл повреждён. Он оставлен без изменений; можно открыть последнюю резервную копию или сохранить то, что удаётся прочитать.</translation>
    </message>
    <message>
        <source>The change does not fit the data in the file and was not saved.</source>
        <comment>sentence after a failed save</comment>
        <translation>Изменение не согласуется с данными в файле и не сохранено.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of CX Workbench. Nothing was written; update the program.</source>
        <comment>sentence after refusing a workspace</comment>
        <translation>Файл создан в более новой версии CX Workbench. Ничего не записано; нужно обновить программу.</translation>
    </message>
    <message>
        <source>The file can only be read. Save a copy to go on working.</source>
        <comment>sentence after a refused change</comment>
        <translation>Файл доступен только для чтения. Чтобы продолжить работу, нужно сохранить копию.</translation>
    </message>
    <message>
        <source>The file is no longer where it was: the last change is not saved. Save a copy to keep your work.</source>
        <comment>the open workspace was deleted, moved or replaced</comment>
        <translation>Файла больше нет на прежнем месте: последнее изменение не сохранено. Чтобы не потерять работу, нужно сохранить копию.</translation>
    </message>
    <message>
        <source>The file was changed outside this window: the last change is not saved. Load it again, or keep yours as a copy.</source>
        <comment>another program wrote into the open workspace</comment>
        <translation>Файл изменён вне этого окна: последнее изменение не сохранено. Можно загрузить его снова или сохранить свой вариант как копию.</translation>
    </message>
    <message>
        <source>This is not a CX Workbench workspace.</source>
        <comment>sentence after refusing a file</comment>
        <translation>Это не рабочее пространство CX Workbench.</translation>
    </message>
    <message>
        <source>The file holds parts that CX Workbench never makes, so it was not opened.</source>
        <comment>sentence after refusing a hostile workspace</comment>
        <translation>В файле есть части, которых CX Workbench никогда не создаёт, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <comment>file or record is missing</comment>
        <translation>Не найдено.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <comment>the system refused</comment>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <comment>fall-back sentence for bad input</comment>
        <translation>Не удалось распознать эти данные.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <comment>a long job was cancelled</comment>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>cxw::core::MapFile</name>
    <message>
        <source>Line %1: the touchpoint stands on another map than that of line %2. A file is one map.</source>
        <comment>refusal of a table of touchpoints; numbers of lines</comment>
        <translation>Строка %1: точка контакта относится не к той карте, что в строке %2. Один файл — одна карта.</translation>
    </message>
    <message>
        <source>The file holds records with the ids of those on the map “%1”.</source>
        <comment>refusal of a file with a map; a map of the workspace</comment>
        <translation>В файле есть записи с теми же идентификаторами, что на карте «%1».</translation>
    </message>
</context>
<context>
    <name>cxw::core::QuestionSetImport</name>
    <message numerus="yes">
        <source>With this set the workspace would have more than %n own area(s).</source>
        <comment>import of a question set refused</comment>
        <translation>
            <numerusform>С этим набором своих областей в рабочем пространстве стало бы больше %n.</numerusform>
            <numerusform>С этим набором своих областей в рабочем пространстве стало бы больше %n.</numerusform>
            <numerusform>С этим набором своих областей в рабочем пространстве стало бы больше %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::VotesImport</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>import of votes refused</comment>
        <translation>В файле нет голосов.</translation>
    </message>
    <message>
        <source>There is no round yet that could take the votes. Import them as a new round.</source>
        <comment>import of votes refused</comment>
        <translation>Пока нет раунда, в который можно добавить голоса. Их можно импортировать как новый раунд.</translation>
    </message>
    <message>
        <source>Round %1 is no longer open for answers. Import the votes as a new round.</source>
        <comment>import of votes refused; %1 is the round's number</comment>
        <translation>Раунд %1 больше не принимает ответы. Голоса можно импортировать как новый раунд.</translation>
    </message>
    <message>
        <source>Round %1 already has answers that were not given seat by seat. Import the votes as a new round.</source>
        <comment>import of votes refused; the round counts hands or is one person's</comment>
        <translation>В раунде %1 уже есть ответы, данные не по отдельным участникам. Голоса можно импортировать как новый раунд.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>import of votes refused; %2 is a question's id</comment>
        <translation>Строка %1: вопроса «%2» нет.</translation>
    </message>
    <message>
        <source>Line %1: round %2 does not ask the question “%3”.</source>
        <comment>import of votes refused</comment>
        <translation>Строка %1: в раунде %2 нет вопроса «%3».</translation>
    </message>
    <message>
        <source>Line %1: the answer “%3” does not fit the way round %2 asks “%4”.</source>
        <comment>import of votes refused; yes and no belong to context questions, 1 2 3 to the others</comment>
        <translation>Строка %1: ответ «%3» не подходит к тому, как в раунде %2 задан вопрос «%4».</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ActionsReport</name>
    <message>
        <source>As of</source>
        <comment>fact: a date</comment>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fact: number of actions</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fact: number of actions</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>fact: number of actions</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>fact: number of actions</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an action</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column: number and date</comment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Score then</source>
        <comment>column: how the question was answered</comment>
        <translation>Оценка тогда</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: score expected at the next round</comment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column: date and reason</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>how a question was answered; %1 a score or a mean, %2 number of scores</comment>
        <translation>%1, n %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>under the date of an action</comment>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a round, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <comment>no open action</comment>
        <translation>Открытых действий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, none of them overdue.</source>
        <comment>over the open actions</comment>
        <translation>
            <numerusform>Открыто %n действие, просроченных нет.</numerusform>
            <numerusform>Открыто %n действия, просроченных нет.</numerusform>
            <numerusform>Открыто %n действий, просроченных нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, %1 of them overdue.</source>
        <comment>over the open actions; %1 a number</comment>
        <translation>
            <numerusform>Открыто %n действие, из них просрочено: %1.</numerusform>
            <numerusform>Открыто %n действия, из них просрочено: %1.</numerusform>
            <numerusform>Открыто %n действий, из них просрочено: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <comment>heading</comment>
        <translation>Открытые действия</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading</comment>
        <translation>Выполненные</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>Выполнено %n действие, сначала новые.</numerusform>
            <numerusform>Выполнено %n действия, сначала новые.</numerusform>
            <numerusform>Выполнено %n действий, сначала новые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>heading</comment>
        <translation>Отменённые</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dropped, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>Отменено %n действие, сначала новые.</numerusform>
            <numerusform>Отменено %n действия, сначала новые.</numerusform>
            <numerusform>Отменено %n действий, сначала новые.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions, as of %1</source>
        <comment>subtitle of a report; a date</comment>
        <translation>Действия на %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: the question or the root cause that an action came from</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <comment>where an action came from</comment>
        <translation>Коренная причина: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Ballots</name>
    <message>
        <source>Seat %1</source>
        <comment>ballot: an anonymous participant; a number</comment>
        <translation>Место %1</translation>
    </message>
    <message>
        <source>%1, round %2, %3</source>
        <comment>ballot: workspace, number and date of a round</comment>
        <translation>%1, раунд %2, %3</translation>
    </message>
    <message>
        <source>Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not applicable to us, ?: don’t know.</source>
        <comment>ballot: how to fill it in</comment>
        <translation>В каждой строке отметить одну клетку. 1: не делаем, 2: частично, 3: делаем. –: к нам неприменимо, ?: не знаю.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ballot: in a box</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ballot: in a box</comment>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Calendar</name>
    <message>
        <source>Round %1 is due: %2</source>
        <comment>title of a calendar entry; a number and the workspace's name</comment>
        <translation>Пора провести раунд %1: %2</translation>
    </message>
    <message>
        <source>Round %1 was held on %2. Answer the questions again and see what moved.</source>
        <comment>text of a calendar entry; a number and a date</comment>
        <translation>Раунд %1 состоялся %2. Пора снова ответить на вопросы и увидеть, что сдвинулось.</translation>
    </message>
    <message>
        <source>Action in %1</source>
        <comment>calendar entry; the workspace's name</comment>
        <translation>Действие из рабочего пространства «%1»</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>calendar entry; a person's name</comment>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Expected effect: %1</source>
        <comment>calendar entry; the user's words</comment>
        <translation>Ожидаемый эффект: %1</translation>
    </message>
    <message>
        <source>Expected score: %1</source>
        <comment>calendar entry; 1, 2 or 3</comment>
        <translation>Ожидаемая оценка: %1</translation>
    </message>
    <message>
        <source>Action without words</source>
        <comment>title of a calendar entry</comment>
        <translation>Действие без описания</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::CalendarFile</name>
    <message>
        <source>There is nothing to put into a calendar yet: no round has answers, and no action has a date.</source>
        <comment>refusal of an export</comment>
        <translation>Для календаря пока ничего нет: ни в одном раунде нет ответов, и ни у одного действия нет срока.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComparisonReport</name>
    <message>
        <source>the agreed scores</source>
        <comment>what figures are read on</comment>
        <translation>принятые оценки</translation>
    </message>
    <message>
        <source>the votes</source>
        <comment>what figures are read on</comment>
        <translation>голоса</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>По каким ответам</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>fact: their number</comment>
        <translation>Сопоставимые вопросы</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>fact: number of questions</comment>
        <translation>Несопоставимые</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>fact</comment>
        <translation>Сопоставимое изменение</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean over %n question(s) asked in the same words in both rounds</source>
        <comment>fact; %1 a change, %n questions</comment>
        <translation>
            <numerusform>%1, среднее по %n вопросу, заданному в обоих раундах одними и теми же словами</numerusform>
            <numerusform>%1, среднее по %n вопросам, заданным в обоих раундах одними и теми же словами</numerusform>
            <numerusform>%1, среднее по %n вопросам, заданным в обоих раундах одними и теми же словами</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>fact: of the matched change</comment>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>%1 to %2; 95 %, indicative</source>
        <comment>fact: ends of an interval</comment>
        <translation>от %1 до %2; 95 %, ориентировочно</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>fact: mean of the areas</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>%1 in round %2, %3 in round %4: %5</source>
        <comment>fact: totals of two rounds and their difference</comment>
        <translation>%1 в раунде %2, %3 в раунде %4: %5</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>fact: part of the total change</comment>
        <translation>Состав</translation>
    </message>
    <message>
        <source>%1 of the total change: what the changed set and the equal weight of areas add. It is no part of the matched change.</source>
        <comment>fact; %1 a change</comment>
        <translation>%1 в изменении итога: вклад изменённого набора и равного веса областей. В сопоставимое изменение это не входит.</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>heading</comment>
        <translation>Сопоставимое изменение</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>heading</comment>
        <translation>По вопросам</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>heading</comment>
        <translation>С действием и остальные</translation>
    </message>
    <message>
        <source>Acted on: an action that came from the answer was finished in between.</source>
        <comment>sentence over a table</comment>
        <translation>С действием: между раундами завершено действие, запланированное по этому ответу.</translation>
    </message>
    <message>
        <source>No area changed clearly, with all areas tested together.</source>
        <comment>sentence over a table</comment>
        <translation>При совместной проверке всех областей явных изменений нет ни в одной.</translation>
    </message>
    <message>
        <source>Clearly changed, with all areas tested together: %1.</source>
        <comment>sentence over a table; a list of areas</comment>
        <translation>При совместной проверке всех областей явно изменились: %1.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Области и итог</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>heading</comment>
        <translation>Несопоставимые</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stand apart and count in no change.</source>
        <comment>sentence over a table</comment>
        <translation>
            <numerusform>%n вопрос стоит отдельно и ни в одно изменение не входит.</numerusform>
            <numerusform>%n вопроса стоят отдельно и ни в одно изменение не входят.</numerusform>
            <numerusform>%n вопросов стоят отдельно и ни в одно изменение не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>heading</comment>
        <translation>Средние по областям, все раунды</translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Пунктир: между раундами менялись набор, способ или группа.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Как читать этот отчёт</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>term in how to read the report</comment>
        <translation>Сопоставимость</translation>
    </message>
    <message>
        <source>Only questions that both rounds asked in the same words are compared. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Сравниваются только вопросы, заданные в обоих раундах одними и теми же словами. Недостающее не восполняется.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>term in how to read the report</comment>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>From the open dot, the earlier round, to the tip, the later one, on the scale of 1 to 3.</source>
        <comment>how to read the report</comment>
        <translation>От пустой точки (более ранний раунд) до острия (более поздний) на шкале от 1 до 3.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>term in how to read the report</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>p is the share of all sign patterns of the changes that are at least as far from 0 as this one (exact sign-flip test). Below 0.05 a change is clear; with fewer than six changed answers there is no test.</source>
        <comment>how to read the report</comment>
        <translation>p — доля всех сочетаний знаков изменений, при которых результат не ближе к 0, чем этот (точный тест со сменой знаков). Ниже 0,05 изменение явное; если изменившихся ответов меньше шести, проверки нет.</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>term in how to read the report</comment>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Where the mean change lies in 95 % of all samples drawn from these changes (exact bootstrap). Indicative: the groups are small.</source>
        <comment>how to read the report</comment>
        <translation>Где лежит среднее изменение в 95 % всех выборок из этих изменений (точный бутстреп). Ориентировочно: группы малы.</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>heading</comment>
        <translation>Два раунда</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2, against round %3, %4</source>
        <comment>subtitle of a report; numbers and dates of two rounds, the later one first</comment>
        <translation>Диагностика клиентского опыта, раунд %1, %2, в сравнении с раундом %3, %4</translation>
    </message>
    <message>
        <source>Rose: %1</source>
        <comment>questions; their number</comment>
        <translation>Выросли: %1</translation>
    </message>
    <message>
        <source>Fell: %1</source>
        <comment>questions; their number</comment>
        <translation>Снизились: %1</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>questions; their number</comment>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Изменение по каждому сопоставимому вопросу</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>From 1 to 3</source>
        <comment>column of arrows</comment>
        <translation>От 1 до 3</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>С действием</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>number and date of a round</comment>
        <translation>Раунд %1, %2</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>caption</comment>
        <translation>Два раунда</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>caption</comment>
        <translation>С действием и остальные</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column: acted on or not</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>column: their number</comment>
        <translation>Вопросов</translation>
    </message>
    <message>
        <source>Mean change</source>
        <comment>column</comment>
        <translation>Среднее изменение</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column: what a test says</comment>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>a group of questions</comment>
        <translation>С действием</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>a group of questions</comment>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Change of every area</source>
        <comment>caption</comment>
        <translation>Изменение по каждой области</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Сопоставимое изменение</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row under the areas</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>caption</comment>
        <translation>Несопоставимые</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: why not comparable</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>column</comment>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>Against the round before</source>
        <comment>column of the trend</comment>
        <translation>К предыдущему раунду</translation>
    </message>
    <message>
        <source>another set, mode or group</source>
        <comment>why a trend is dotted</comment>
        <translation>другой набор, способ или группа</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintBook</name>
    <message>
        <source>Complaints</source>
        <comment>name of a sheet</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column: one of the eight</comment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a step: done, does not apply</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column: a time</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column: free text, one line</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>column: free text</comment>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>column: a person</comment>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: yes or no</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Kept at</source>
        <comment>column: a time</comment>
        <translation>Когда выполнено</translation>
    </message>
    <message>
        <source>Policy citations</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Ссылки на правила</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>name of a sheet</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Policy phrase</source>
        <comment>column: free text</comment>
        <translation>Фраза о правилах</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: free text</comment>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintCsv</name>
    <message>
        <source>Line 1: the names of the columns were expected.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Строка 1: ожидались названия столбцов.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Строка %1: кавычка стоит там, где её быть не может, или не закрыта. Поля с кавычками заключаются в кавычки, а кавычки внутри удваиваются.</translation>
    </message>
    <message>
        <source>Line 1: the file has %1 columns or more; that many are not read.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Строка 1: в файле слишком много столбцов (%1 или больше); столько не читается.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Json</name>
    <message>
        <source>The file calls itself “%1”; “%2” was expected.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Файл обозначен как «%1»; ожидалось «%2».</translation>
    </message>
    <message>
        <source>The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Формат файла — «%1», эта версия CX Workbench читает «%2». Нужно обновить программу.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: неизвестный ключ «%2».</translation>
    </message>
    <message>
        <source>%1: the key “%2” is missing.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: нет ключа «%2».</translation>
    </message>
    <message>
        <source>%1: an object in braces was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>%1: a list in brackets was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался список в квадратных скобках.</translation>
    </message>
    <message>
        <source>%1: a list of three texts was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался список из трёх текстов.</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался текст в кавычках.</translation>
    </message>
    <message>
        <source>%1: the text holds a NUL character.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: в тексте есть символ NUL.</translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: текст пуст.</translation>
    </message>
    <message>
        <source>%1: true or false was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидалось true или false.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидалось целое число от %2 до %3.</translation>
    </message>
    <message>
        <source>%1: a date like 2026-11-22 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидалась дата вида 2026-11-22.</translation>
    </message>
    <message>
        <source>%1: a time like 2026-11-22T09:00:00.000Z was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидалось время вида 2026-11-22T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>%1: an id was expected, digits in quotation marks.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался идентификатор — цифры в кавычках.</translation>
    </message>
    <message>
        <source>%1: one of these was expected: %2.</source>
        <comment>refusal of a JSON file; %1 is a place, %2 a list of words</comment>
        <translation>%1: ожидалось одно из следующих значений: %2.</translation>
    </message>
    <message>
        <source>%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 to the others.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ответ не подходит к вопросу: «да» и «нет» относятся к вопросам о контексте, 1, 2 и 3 — к остальным.</translation>
    </message>
    <message>
        <source>%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full stop.</source>
        <comment>refusal of the sample's file; %1 is a place</comment>
        <translation>%1: ожидалось по одному знаку на человека, всего %2; допустимы 1 2 3 y n - ? и точка.</translation>
    </message>
    <message>
        <source>%1: the same stands earlier in the file already.</source>
        <comment>refusal of a JSON file; %1 is the place of an id or key</comment>
        <translation>%1: то же самое уже есть в файле выше.</translation>
    </message>
    <message>
        <source>%1: this names something that the file does not hold.</source>
        <comment>refusal of a JSON file; %1 is the place of an id</comment>
        <translation>%1: указано то, чего в файле нет.</translation>
    </message>
    <message>
        <source>%1: no question or area of this program has this id and kind; ids of own ones begin with own.</source>
        <comment>refusal of a question set's file; %1 is a place, own. stays as it is</comment>
        <translation>%1: в программе нет вопроса или области с таким идентификатором и видом; идентификаторы своих начинаются с own.</translation>
    </message>
    <message>
        <source>%1: the words are needed in one language at least.</source>
        <comment>refusal of a question set's file; %1 is a place</comment>
        <translation>%1: текст нужен хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>%1: a time zone like Europe/Bucharest was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: ожидался часовой пояс вида Europe/Bucharest.</translation>
    </message>
    <message>
        <source>%1: this is no condition of a filter.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: это не условие фильтра.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::JsonText</name>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Строка %1, столбец %2: это не JSON.</translation>
    </message>
    <message>
        <source>The values in the file are nested deeper than %1 levels; none of our files are.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Вложенность значений в файле глубже %1 уровней; в наших файлах такого не бывает.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Ключ «%1» дважды встречается в одном объекте.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Строка %1, столбец %2: слишком большое число.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a file, then the sentence that says what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapCsv</name>
    <message>
        <source>The file holds no touchpoints.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>В файле нет точек контакта.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Строка 1: нет столбца «%1».</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” stands there twice.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Строка 1, столбец %1: «%2» указан дважды.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” is not known; these are: %3.</source>
        <comment>refusal of a table of touchpoints; %3 names of columns, which are not translated</comment>
        <translation>Строка 1, столбец %1: неизвестный столбец «%2»; допустимы: %3.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Строка %1: кавычка стоит там, где её быть не может, или не закрыта. Поля с кавычками заключаются в кавычки, а кавычки внутри удваиваются.</translation>
    </message>
    <message>
        <source>Line %1: the row has %2 fields, the header %3.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Строка %1: полей в строке: %2, в заголовке: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value of “%3” was expected, and there is none.</source>
        <comment>refusal of a table of touchpoints; %3 is the name of a column</comment>
        <translation>Строка %1, столбец %2: ожидалось значение «%3», но его нет.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands there; expected was %4.</source>
        <comment>refusal of a table of touchpoints; %4 is what may stand there</comment>
        <translation>Строка %1, столбец %2: указано «%3»; ожидалось: %4.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the id %3 stands in line %4 already.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Строка %1, столбец %2: идентификатор %3 уже есть в строке %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>целое число от %1 до %2 или пустое поле</translation>
    </message>
    <message>
        <source>yes, no or nothing</source>
        <comment>what may stand in a table; yes and no are not translated</comment>
        <translation>yes, no или пустое поле</translation>
    </message>
    <message>
        <source>an id of digits, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>идентификатор из цифр или пустое поле</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapMermaid</name>
    <message>
        <source>Customers</source>
        <comment>who goes along a journey</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Where no feeling is known the score is 3.</source>
        <comment>remark in a file</comment>
        <translation>Где эмоция неизвестна, оценка равна 3.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapOutline</name>
    <message>
        <source>Touchpoint map of the future, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Будущая карта точек контакта, %1</translation>
    </message>
    <message>
        <source>Touchpoint map of today, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Текущая карта точек контакта, %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact of a map</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>fact of a map: how many</comment>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>fact of a map: how many</comment>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Personas</source>
        <comment>heading</comment>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>No touchpoint stands in this stage.</source>
        <comment>of a map</comment>
        <translation>На этом этапе нет точек контакта.</translation>
    </message>
    <message>
        <source>no: %1</source>
        <comment>a flag that is not set; its note</comment>
        <translation>нет: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a flag that is set</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <comment>a flag that is set; its note</comment>
        <translation>да: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPdf</name>
    <message>
        <source>row %1, column %2</source>
        <comment>name of a sheet of a tiled picture: where it belongs</comment>
        <translation>ряд %1, столбец %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <comment>name of a sheet of a tiled picture: its number</comment>
        <translation>лист %1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPng</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than fits into memory. Choose a smaller size, or a PDF or an SVG, which have no such limit.</source>
        <comment>refusal of a picture of a map</comment>
        <translation>Изображение заняло бы %1 × %2 пикселей — больше, чем помещается в память. Нужно выбрать меньший размер либо PDF или SVG, где такого ограничения нет.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapSheet</name>
    <message>
        <source>future</source>
        <comment>state of a touchpoint map</comment>
        <translation>будущее</translation>
    </message>
    <message>
        <source>today</source>
        <comment>state of a touchpoint map</comment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Touchpoint map, %1</source>
        <comment>under the name of a map; its state</comment>
        <translation>Карта точек контакта, %1</translation>
    </message>
    <message>
        <source>complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>жалобы с %1 по %2</translation>
    </message>
    <message>
        <source>severity of the complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>серьёзность жалоб с %1 по %2</translation>
    </message>
    <message>
        <source>complaints per 100 contacts from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>жалобы на 100 контактов с %1 по %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>how many a map has</comment>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1 of %2 touchpoints</source>
        <comment>under the name of a map; numbers: the others are pale</comment>
        <translation>фильтр: точек контакта %1 из %2</translation>
    </message>
    <message>
        <source>Emotion, %1</source>
        <comment>fact of a touchpoint: on the other map; state of a touchpoint map</comment>
        <translation>Эмоция, %1</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>fact of a touchpoint: new, gone, moved or changed</comment>
        <translation>От сегодня к будущему</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::PersonReport</name>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>открыта</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <comment>status of a complaint</comment>
        <translation>ждёт ответа клиента</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>ждёт нашего ответа</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint</comment>
        <translation>урегулирована</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>закрыта без согласия</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>fact: of a customer</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact: of a customer</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>fact: of a customer</comment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>fact: of a customer</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Known since</source>
        <comment>fact: of a customer; a date</comment>
        <translation>Известен с</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>fact: how many</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Получена</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Урегулирована</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Обезличена</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>fact: of a complaint</comment>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>fact: of a complaint</comment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>You proposed</source>
        <comment>fact: the customer's proposal</comment>
        <translation>Ваше предложение</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>fact: of a complaint</comment>
        <translation>Что мы сделали</translation>
    </message>
    <message>
        <source>We promised</source>
        <comment>fact: of a complaint</comment>
        <translation>Мы обещали</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>fact: of a step</comment>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>fact: of a complaint</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>fact: of a complaint</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>fact: of a complaint</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>fact: of a complaint</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>fact: of a complaint; a person</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>fact: of a complaint; 1 to 4</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>fact: of a complaint</comment>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Kept because</source>
        <comment>fact: why a complaint is on legal hold</comment>
        <translation>Причина хранения</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>fact: of a complaint</comment>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>lies in the bin</source>
        <comment>of a complaint</comment>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>heading: history of a person's records</comment>
        <translation>Что изменялось</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <comment>heading: drafts</comment>
        <translation>Введено, но не сохранено</translation>
    </message>
    <message>
        <source>Everything we hold on one person, %1</source>
        <comment>subtitle of a page; a date and time</comment>
        <translation>Все данные об одном человеке, %1</translation>
    </message>
    <message>
        <source>%1, in stage “%2” of map “%3”</source>
        <comment>a touchpoint, its stage and its map</comment>
        <translation>%1, этап «%2» карты «%3»</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>fact: of a complaint</comment>
        <translation>Точка контакта</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message>
        <source>Agreed on %1 because</source>
        <comment>before the reason of an agreed score; %1 is 1, 2, 3 or a word</comment>
        <translation>Почему принято «%1»</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before the group's note</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>before what one participant wrote, without a name</comment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a question left the set</comment>
        <translation>Исключён</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a question came into the set</comment>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Swapped in for “%1”</source>
        <comment>%1 the question that left the set</comment>
        <translation>Взят вместо вопроса «%1»</translation>
    </message>
    <message>
        <source>1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with it.</source>
        <comment>how to read the report; %1 to %3 what the three scores say</comment>
        <translation>1 = %1; 2 = %2; 3 = %3. Чем насыщеннее цвет, тем больше разрыв; рядом всегда стоит цифра.</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>term in how to read the report</comment>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Each bar is as long as the number of people; its parts carry their counts. Dashed parts are don’t know or unanswered, hatched ones not applicable.</source>
        <comment>how to read the report</comment>
        <translation>Длина каждой полосы равна числу людей; на её частях указано количество. Пунктир — «не знаю» или нет ответа, штриховка — неприменимо.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>term in how to read the report</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Van der Eijk's A, from −1 (two camps) to +1 (everybody alike). Below 0: split, discuss first; below 0.5: mixed; else agreed.</source>
        <comment>how to read the report</comment>
        <translation>Коэффициент A Ван дер Эйка: от −1 (два лагеря) до +1 (все едины). Ниже 0 — раскол, сначала обсудить; ниже 0,5 — разброс; иначе — согласие.</translation>
    </message>
    <message>
        <source>Too few</source>
        <comment>term in how to read the report</comment>
        <translation>Мало</translation>
    </message>
    <message>
        <source>Fewer than three scores, or scores from fewer than half of those asked: the counts are shown, a mean is not. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Меньше трёх оценок или оценки менее чем от половины опрошенных: показано количество, но не среднее. Недостающее не восполняется.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>term in how to read the report</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>The share of people with a score among those to whom the question applies.</source>
        <comment>how to read the report</comment>
        <translation>Доля людей, давших оценку, среди тех, к кому вопрос применим.</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>term in how to read the report</comment>
        <translation>Принятая оценка</translation>
    </message>
    <message>
        <source>What the group recorded after it had seen the votes. Means are made of the votes.</source>
        <comment>how to read the report</comment>
        <translation>То, что группа записала, увидев голоса. Средние считаются по голосам.</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>term in how to read the report</comment>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Area and total</source>
        <comment>term in how to read the report</comment>
        <translation>Область и итог</translation>
    </message>
    <message>
        <source>An area is the plain mean of its questions, the total the plain mean of the areas. Yes/no questions describe the market and are not scored.</source>
        <comment>how to read the report</comment>
        <translation>Область — простое среднее её вопросов, итог — простое среднее областей. Вопросы «да/нет» описывают рынок и не оцениваются.</translation>
    </message>
    <message>
        <source>answered by one person</source>
        <comment>how a round was voted</comment>
        <translation>ответы одного человека</translation>
    </message>
    <message>
        <source>show of hands, counted</source>
        <comment>how a round was voted</comment>
        <translation>поднятие рук с подсчётом</translation>
    </message>
    <message>
        <source>each participant voted</source>
        <comment>how a round was voted</comment>
        <translation>голос каждого участника</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>the last round's answers while voting</comment>
        <translation>скрыты</translation>
    </message>
    <message>
        <source>shown as context</source>
        <comment>the last round's answers while voting</comment>
        <translation>показаны для сведения</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>the last round's answers while voting</comment>
        <translation>показаны</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>voting goes on</source>
        <comment>state of a round</comment>
        <translation>идёт голосование</translation>
    </message>
    <message>
        <source>votes revealed, not closed yet</source>
        <comment>state of a round</comment>
        <translation>голоса открыты, раунд ещё не закрыт</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>закрыт</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation>
            <numerusform>опрошено: %n</numerusform>
            <numerusform>опрошено: %n</numerusform>
            <numerusform>опрошено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation>
            <numerusform>опрошено: %n, ответили: %1</numerusform>
            <numerusform>опрошено: %n, ответили: %1</numerusform>
            <numerusform>опрошено: %n, ответили: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>задано: %n</numerusform>
            <numerusform>задано: %n</numerusform>
            <numerusform>задано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation>
            <numerusform>задано: %n, шаблон «%1»</numerusform>
            <numerusform>задано: %n, шаблон «%1»</numerusform>
            <numerusform>задано: %n, шаблон «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <comment>fact</comment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>fact</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact: of the round</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>People</source>
        <comment>fact</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <comment>fact</comment>
        <translation>Способ голосования</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>fact</comment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Last round’s answers</source>
        <comment>fact: hidden or shown</comment>
        <translation>Ответы прошлого раунда</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>fact</comment>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Next round due</source>
        <comment>fact</comment>
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html; “%1” ends otherwise.</source>
        <comment>refusal of a file name</comment>
        <translation>Отчёт сохраняется в .pdf или .html; у «%1» другое окончание.</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2</source>
        <comment>subtitle of a report; %1 number, %2 date</comment>
        <translation>Диагностика клиентского опыта, раунд %1, %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>a gap of one person's round</comment>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>a gap; %2 number of scores, %3 split, mixed or agreed</comment>
        <translation>среднее %1, n %2, %3</translation>
    </message>
    <message>
        <source>Mean of agreed scores</source>
        <comment>column</comment>
        <translation>Среднее принятых оценок</translation>
    </message>
    <message>
        <source>The set was asked as its template has it.</source>
        <comment>no question was dropped, added or swapped</comment>
        <translation>Вопросы заданы так, как они стоят в шаблоне.</translation>
    </message>
    <message>
        <source>What the round changed in the set before the first answer.</source>
        <comment>over the list of dropped and added questions</comment>
        <translation>Что изменили в наборе вопросов до первого ответа.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <comment>no notes and reasons</comment>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>What was written down, question by question.</source>
        <comment>over the list of notes and reasons</comment>
        <translation>Что записано по каждому вопросу.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Области и итог</translation>
    </message>
    <message>
        <source>Biggest gaps</source>
        <comment>heading</comment>
        <translation>Самые большие разрывы</translation>
    </message>
    <message>
        <source>All questions</source>
        <comment>heading</comment>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>The questions in full</source>
        <comment>heading</comment>
        <translation>Полный текст вопросов</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <comment>heading</comment>
        <translation>Заметки и причины</translation>
    </message>
    <message>
        <source>Dropped and added questions</source>
        <comment>heading</comment>
        <translation>Исключённые и добавленные вопросы</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Как читать этот отчёт</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a printed page</comment>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Sheets</name>
    <message>
        <source>open</source>
        <comment>status of an action: still to do</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action: given up</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what will be done</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: the person accountable</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: of an action</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column: yes or empty</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <comment>column: why done or dropped</comment>
        <translation>Причина статуса</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>column: in words</comment>
        <translation>Ожидаемый эффект</translation>
    </message>
    <message>
        <source>Expected score</source>
        <comment>column: 1 to 3, at the next round</comment>
        <translation>Ожидаемая оценка</translation>
    </message>
    <message>
        <source>Planned on</source>
        <comment>column: a date</comment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Finished on</source>
        <comment>column: a date, when done or dropped</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Question’s id</source>
        <comment>column: for programs</comment>
        <translation>Идентификатор вопроса</translation>
    </message>
    <message>
        <source>Action’s id</source>
        <comment>column: for programs</comment>
        <translation>Идентификатор действия</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a sheet</comment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <comment>title of a file; %1 a date</comment>
        <translation>Действия на %1</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>column: a number</comment>
        <translation>Сопоставимых вопросов</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>column: number of questions</comment>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>column: number of questions</comment>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>column: number of questions</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Сопоставимое изменение</translation>
    </message>
    <message>
        <source>p</source>
        <comment>column: share of the exact test</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>At least (95 %, indicative)</source>
        <comment>column: lower end of the interval of the change</comment>
        <translation>Не менее (95 %, ориентировочно)</translation>
    </message>
    <message>
        <source>At most (95 %, indicative)</source>
        <comment>column: upper end of the interval of the change</comment>
        <translation>Не более (95 %, ориентировочно)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>name of a sheet</comment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>name of a sheet</comment>
        <translation>Несопоставимые</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>name of a sheet</comment>
        <translation>Области</translation>
    </message>
    <message>
        <source>More than chance</source>
        <comment>column: yes where the test still counts among those of all areas</comment>
        <translation>Не случайно</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: which questions</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Change of the total</source>
        <comment>column</comment>
        <translation>Изменение итога</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>column: what the changed set adds to the change of the total</comment>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: what the test says</comment>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>All matched questions</source>
        <comment>row</comment>
        <translation>Все сопоставимые вопросы</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>row: questions with a finished action</comment>
        <translation>С действием</translation>
    </message>
    <message>
        <source>The others</source>
        <comment>row: questions without a finished action</comment>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>О файле</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>column: name of a fact</comment>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <comment>column</comment>
        <translation>Более ранний раунд</translation>
    </message>
    <message>
        <source>Later round</source>
        <comment>column</comment>
        <translation>Более поздний раунд</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>fact: a number</comment>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>По каким ответам</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>fact: of the file</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Mind</source>
        <comment>fact: a warning about the figures</comment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Round %1 against round %2</source>
        <comment>title of a comparison; numbers of the later and the earlier round</comment>
        <translation>Раунд %1 в сравнении с раундом %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>column: of a question's wording</comment>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>column: the mean on 0 to 100</comment>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>A, -1 to 1</source>
        <comment>column: van der Eijk's agreement A</comment>
        <translation>A, от -1 до 1</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: of an agreed score</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: why there is no figure</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Questions with a value</source>
        <comment>column: a number</comment>
        <translation>Вопросов со значением</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <comment>column: a number</comment>
        <translation>Задано вопросов</translation>
    </message>
    <message>
        <source>Yes/no questions apart</source>
        <comment>column: a number</comment>
        <translation>Отдельно да/нет</translation>
    </message>
    <message>
        <source>Agreed with a value</source>
        <comment>column: a number of questions</comment>
        <translation>Принято со значением</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a note</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column: a note</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Changes in the set</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Изменения в наборе</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: dropped, added</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: of a fact</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a question, for programs</comment>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>what the figures are read on</comment>
        <translation>голоса</translation>
    </message>
    <message>
        <source>agreed scores</source>
        <comment>what the figures are read on</comment>
        <translation>принятые оценки</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>name of a sheet</comment>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>column</comment>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Remark of the participant</source>
        <comment>column: free text</comment>
        <translation>Комментарий участника</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>name of a sheet: counted hands</comment>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Hands</source>
        <comment>column: how many answered so</comment>
        <translation>Рук</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column: of complaints; an action is to end it</comment>
        <translation>Коренная причина</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>name of a sheet</comment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Goal for the first response, minutes</source>
        <comment>column</comment>
        <translation>Цель по первому ответу, минуты</translation>
    </message>
    <message>
        <source>Goal for the resolution, minutes</source>
        <comment>column</comment>
        <translation>Цель по урегулированию, минуты</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>name of a sheet</comment>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>column: a category</comment>
        <translation>Объединена с</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column: a date</comment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column: a date</comment>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>name of a sheet</comment>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <comment>column: a date; of a cause</comment>
        <translation>Устранена</translation>
    </message>
    <message>
        <source>Whys</source>
        <comment>name of a sheet: five whys</comment>
        <translation>Пять «почему»</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: free text</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Explains</source>
        <comment>column: another why</comment>
        <translation>Объясняет</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: suspected or confirmed</comment>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>name of a sheet</comment>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>name of a sheet</comment>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column: a name</comment>
        <translation>Тег</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextEncoding</name>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Файл записан в UTF-16. Нужно сохранить его заново в UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: there is a NUL character, so this is no text file.</source>
        <comment>refusal of a text file</comment>
        <translation>Строка %1: есть символ NUL, значит, это не текстовый файл.</translation>
    </message>
    <message>
        <source>Line %1: the characters are not UTF-8. Save the file again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Строка %1: символы не в UTF-8. Нужно сохранить файл заново в UTF-8.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextFile</name>
    <message>
        <source>“%1” is larger than %2 MiB, too large to be read.</source>
        <comment>refusal of a text file</comment>
        <translation>«%1» больше %2 МиБ; такой файл слишком велик для чтения.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <comment>a folder or a device was given instead of a file</comment>
        <translation>«%1» — не файл, который можно прочитать.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, then the reason the system gave for not reading or writing it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::VotesCsv</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>refusal of a file of votes</comment>
        <translation>В файле нет голосов.</translation>
    </message>
    <message>
        <source>Line 1: the names of the columns were expected: respondent, question, answer, note.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Строка 1: ожидались названия столбцов: respondent, question, answer, note.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка 1: нет столбца «%1».</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands there twice.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка 1: столбец «%1» указан дважды.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is not known; respondent, question, answer and note are.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Строка 1: неизвестный столбец «%1»; допустимы respondent, question, answer и note.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: кавычка стоит там, где её быть не может, или не закрыта. Поля с кавычками заключаются в кавычки, а кавычки внутри удваиваются.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has fewer.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: ожидались четыре поля, в строке их меньше.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has more.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: ожидались четыре поля, в строке их больше.</translation>
    </message>
    <message>
        <source>Line %1: the respondent is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: не указан респондент.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 respondents.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: число респондентов в файле превышает %2.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>refusal of a file of votes; %2 is a question's id</comment>
        <translation>Строка %1: вопроса «%2» нет.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.</source>
        <comment>refusal of a file of votes; the answers are codes and not translated</comment>
        <translation>Строка %1: «%2» — не ответ; ожидалось 1, 2, 3, yes, no, na, dk или пустое поле.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: на «%2» отвечают 1, 2 или 3, а не «%3».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with yes or no, not with “%3”.</source>
        <comment>refusal of a file of votes; yes and no are codes and not translated</comment>
        <translation>Строка %1: на «%2» отвечают yes или no, а не «%3».</translation>
    </message>
    <message>
        <source>Line %1: “%2” answered “%3” in line %4 already.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Строка %1: «%2» уже отвечает на «%3» в строке %4.</translation>
    </message>
    <message>
        <source>Round %1 was counted by show of hands and holds no single votes. Export it as JSON.</source>
        <comment>a round cannot be written as a file of votes</comment>
        <translation>Раунд %1 подсчитан поднятием рук, отдельных голосов в нём нет. Его можно экспортировать в JSON.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::WorkspaceJson</name>
    <message>
        <source>The workspace already holds people, rounds or complaints. Import into a new workspace.</source>
        <comment>import of a whole workspace refused</comment>
        <translation>В рабочем пространстве уже есть люди, раунды или жалобы. Импортировать можно в новое рабочее пространство.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionDialog</name>
    <message>
        <source>Plan action</source>
        <comment>window title</comment>
        <translation>Новое действие</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionEditor</name>
    <message>
        <source>Remove action</source>
        <comment>button</comment>
        <translation>Удалить действие</translation>
    </message>
    <message>
        <source>Close the action</source>
        <comment>button</comment>
        <translation>Завершить действие</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>title of the editor</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>title of the editor</comment>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Черновик восстановлен</translation>
    </message>
    <message>
        <source>Planned on %1, closed on %2</source>
        <comment>dates of an action</comment>
        <translation>Запланировано: %1, завершено: %2</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <comment>date of an action</comment>
        <translation>Запланировано: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFields</name>
    <message>
        <source>Due on</source>
        <comment>check box before a date: the action has one</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <comment>field of an action</comment>
        <translation>Что будет сделано?</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of an action: who does it</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Expected score at the next round</source>
        <comment>field of an action</comment>
        <translation>Ожидаемая оценка в следующем раунде</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>field of an action</comment>
        <translation>Ожидаемый эффект</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of an action</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of an action: why it is done or dropped</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an action</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>A dropped action needs a reason.</source>
        <comment>under the field</comment>
        <translation>Для отменённого действия нужна причина.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>no score is expected</comment>
        <translation>Не указана</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFilters</name>
    <message numerus="yes">
        <source>Open: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Открыто: %n</numerusform>
            <numerusform>Открыто: %n</numerusform>
            <numerusform>Открыто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Выполнено: %n</numerusform>
            <numerusform>Выполнено: %n</numerusform>
            <numerusform>Выполнено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
            <numerusform>Всего: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of the list of actions</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the list of actions</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Rounds</source>
        <comment>filter of the list of actions</comment>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>All rounds</source>
        <comment>filter: actions of every round</comment>
        <translation>Все раунды</translation>
    </message>
    <message>
        <source>This round</source>
        <comment>filter: actions of the round on screen</comment>
        <translation>Этот раунд</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <comment>in the empty field</comment>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>filter: actions of every owner</comment>
        <translation>Все ответственные</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsCard</name>
    <message>
        <source>Overdue actions</source>
        <comment>title of a card on Home</comment>
        <translation>Просроченные действия</translation>
    </message>
    <message>
        <source>Actions due soon</source>
        <comment>title of a card on Home</comment>
        <translation>Действия с близким сроком</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action(s)</source>
        <comment>on Home: how many of them are overdue</comment>
        <translation>
            <numerusform>%1 из %n открытого действия</numerusform>
            <numerusform>%1 из %n открытых действий</numerusform>
            <numerusform>%1 из %n открытых действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <comment>on Home</comment>
        <translation>
            <numerusform>%n открытое действие</numerusform>
            <numerusform>%n открытых действия</numerusform>
            <numerusform>%n открытых действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>under a list of actions on Home</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through the %n</source>
        <comment>button on Home: overdue actions</comment>
        <translation>
            <numerusform>Разобрать %n просроченное</numerusform>
            <numerusform>Разобрать %n просроченных</numerusform>
            <numerusform>Разобрать %n просроченных</numerusform>
        </translation>
    </message>
    <message>
        <source>See the open actions</source>
        <comment>button on Home</comment>
        <translation>К открытым действиям</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsModel</name>
    <message>
        <source>nobody</source>
        <comment>who owns an action</comment>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>%1. %2. Owner: %3. %4.</source>
        <comment>a row that is read aloud: what, where from, who, late or status</comment>
        <translation>%1. %2. Ответственный: %3. %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of the list of actions</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the list of actions</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the list of actions</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column of the list of actions: the score that is expected</comment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the list of actions</comment>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPage</name>
    <message>
        <source>No actions yet</source>
        <comment>empty list of actions</comment>
        <translation>Действий пока нет</translation>
    </message>
    <message>
        <source>An action begins at an answer below 3: what will be done, by whom, until when. Choose a gap on the results and plan it there.</source>
        <comment>empty list of actions</comment>
        <translation>Действие начинается с ответа ниже 3: что будет сделано, кем и к какому сроку. Выбрать разрыв в результатах и запланировать действие там.</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <comment>button of the empty list of actions</comment>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>button of the list of actions</comment>
        <translation>Новое действие</translation>
    </message>
    <message>
        <source>No action here</source>
        <comment>list of actions: none fits the filters</comment>
        <translation>Действий нет</translation>
    </message>
    <message>
        <source>None of the actions fits these filters.</source>
        <comment>list of actions</comment>
        <translation>Ни одно действие не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <comment>button: take the filters away</comment>
        <translation>Показать все действия</translation>
    </message>
    <message>
        <source>Actions over all rounds</source>
        <comment>title of a card</comment>
        <translation>Действия всех раундов</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>list</comment>
        <translation>Действия</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>number of actions</comment>
        <translation>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it? May stay empty</source>
        <comment>asks for one line about a finished action</comment>
        <translation>Что получилось? Можно оставить пустым</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the action is finished</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>Почему действие отменено?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the action will not be done</comment>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>open the action</source>
        <comment>what a key does</comment>
        <translation>открыть действие</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>done or open</source>
        <comment>what a key does</comment>
        <translation>выполнено или открыто</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a key does</comment>
        <translation>отказаться</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a key does</comment>
        <translation>удалить</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>экспорт</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPresenter</name>
    <message>
        <source>new action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>новое действие «%1»</translation>
    </message>
    <message>
        <source>change of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>изменение действия «%1»</translation>
    </message>
    <message>
        <source>action “%1” done</source>
        <comment>undo: names the act</comment>
        <translation>выполнение действия «%1»</translation>
    </message>
    <message>
        <source>action “%1” dropped</source>
        <comment>undo: names the act</comment>
        <translation>отказ от действия «%1»</translation>
    </message>
    <message>
        <source>action “%1” open again</source>
        <comment>undo: names the act</comment>
        <translation>возобновление действия «%1»</translation>
    </message>
    <message>
        <source>removal of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление действия «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AgreedRow</name>
    <message>
        <source>Agreed score: %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Принятая оценка: %1</translation>
    </message>
    <message>
        <source>Record and next</source>
        <comment>button of the workshop</comment>
        <translation>Записать и далее</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>beside the choice of a score</comment>
        <translation>Принятая оценка</translation>
    </message>
    <message>
        <source>Reason, in the group’s own words</source>
        <comment>empty field</comment>
        <translation>Причина, словами группы</translation>
    </message>
    <message>
        <source>Reason of the agreed score</source>
        <comment>field of the workshop</comment>
        <translation>Причина принятой оценки</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerDetailPresenter</name>
    <message>
        <source>evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>подтверждение к «%1»</translation>
    </message>
    <message>
        <source>words of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>текст подтверждения к «%1»</translation>
    </message>
    <message>
        <source>removal of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление подтверждения к «%1»</translation>
    </message>
    <message>
        <source>Why is the answer below 3?</source>
        <comment>asks for the first of five whys</comment>
        <translation>Почему ответ ниже 3?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation>
            <numerusform>%n вопрос, отвечено: %1</numerusform>
            <numerusform>%n вопроса, отвечено: %1</numerusform>
            <numerusform>%n вопросов, отвечено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer in a small cell</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer in a small cell</comment>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message>
        <source>%1 scored, %2 yes/no</source>
        <comment>numbers of questions in an area</comment>
        <translation>%1 с оценкой, %2 да/нет</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation>
            <numerusform>%n исключён</numerusform>
            <numerusform>%n исключены</numerusform>
            <numerusform>%n исключено</numerusform>
        </translation>
    </message>
    <message>
        <source>all scored</source>
        <comment>no yes/no questions and none dropped in an area</comment>
        <translation>все с оценкой</translation>
    </message>
    <message>
        <source>questions,
%1 scored</source>
        <comment>after a number: that many questions</comment>
        <translation>вопр.,
%1 с оценкой</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreasCard</name>
    <message>
        <source>Areas as</source>
        <comment>switch: chart or table</comment>
        <translation>Вид областей</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>title of a card</comment>
        <translation>Области</translation>
    </message>
    <message>
        <source>total %1 of 3</source>
        <comment>mean of the area means</comment>
        <translation>итог %1 из 3</translation>
    </message>
    <message>
        <source>no total: too few</source>
        <comment>no mean of the area means</comment>
        <translation>нет итога: мало ответов</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AudienceView</name>
    <message>
        <source>Audience view</source>
        <comment>spoken by a screen reader</comment>
        <translation>Экран зала</translation>
    </message>
    <message>
        <source>The audience view is blank.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Экран зала погашен.</translation>
    </message>
    <message>
        <source>%1  ·  question %2 of %3</source>
        <comment>audience: area, number and count of questions</comment>
        <translation>%1  ·  вопрос %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>audience: under an answer</comment>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), before %1</source>
        <comment>audience: under an answer; votes of the pass before</comment>
        <translation>
            <numerusform>%n голос, ранее %1</numerusform>
            <numerusform>%n голоса, ранее %1</numerusform>
            <numerusform>%n голосов, ранее %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 votes are in.</source>
        <comment>audience: numbers of people</comment>
        <translation>Голосов получено: %1 из %2.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <comment>audience: a mean or a score</comment>
        <translation>Прошлый раунд: %1.</translation>
    </message>
    <message>
        <source>Agreed score: %1.</source>
        <comment>audience: what the group records</comment>
        <translation>Принятая оценка: %1.</translation>
    </message>
    <message>
        <source>The room is split: hear one voice from each side, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Мнения раскололись: выслушать по одному голосу от каждой стороны, затем принять оценку.</translation>
    </message>
    <message>
        <source>Views are mixed: hear two voices, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Мнения разошлись: выслушать двоих, затем принять оценку.</translation>
    </message>
    <message>
        <source>Which score do we record?</source>
        <comment>audience</comment>
        <translation>Какую оценку записываем?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BallotBar</name>
    <message>
        <source>Run the workshop</source>
        <comment>button; the key stands beside it</comment>
        <translation>Провести воркшоп</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <comment>before the choice of a participant</comment>
        <translation>Бюллетень участника</translation>
    </message>
    <message>
        <source>Participant whose ballot is typed in</source>
        <comment>choice</comment>
        <translation>Участник, чей бюллетень вводится</translation>
    </message>
    <message>
        <source>Digits fill the ballot; after the last question comes the next one.</source>
        <comment>beside the choice of a participant</comment>
        <translation>Цифры заполняют бюллетень; после последнего вопроса начинается следующий.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a participant, and which of how many</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Banner</name>
    <message>
        <source>Close this message</source>
        <comment>button of an inline message</comment>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BehindBar</name>
    <message>
        <source>Back to the figures</source>
        <comment>button over a list</comment>
        <translation>Назад к показателям</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button over a list</comment>
        <translation>Назад к списку</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n complaint(s)</source>
        <comment>over a list: a figure, and how many are behind it</comment>
        <translation>
            <numerusform>%1: %n жалоба</numerusform>
            <numerusform>%1: %n жалобы</numerusform>
            <numerusform>%1: %n жалоб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n complaints</source>
        <comment>window title</comment>
        <translation>
            <numerusform>Изменить %n жалобу</numerusform>
            <numerusform>Изменить %n жалобы</numerusform>
            <numerusform>Изменить %n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>field</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>field</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>field: may everybody read it?</comment>
        <translation>Публичная</translation>
    </message>
    <message>
        <source>none</source>
        <comment>choice: takes a value away</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>choice</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>choice</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>One step, taken back with Ctrl+Z.</source>
        <comment>under the fields of a change of many complaints</comment>
        <translation>Один шаг, отменяется через Ctrl+Z.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: all that are marked</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <comment>choice: a field of many complaints</comment>
        <translation>не менять</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Add tags</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Добавить теги</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Убрать теги</translation>
    </message>
    <message>
        <source>late; letter</source>
        <comment>placeholder: two tags with a semicolon between them</comment>
        <translation>опоздание; письмо</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CalendarPage</name>
    <message>
        <source>Time zone</source>
        <comment>field of the working hours</comment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Free days, one a line: 2026-12-25 and a name</source>
        <comment>field of the working hours</comment>
        <translation>Выходные дни, по одному в строке: 2026-12-25 и название</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>field of the working hours</comment>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>field of the working hours</comment>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>“%1” does not begin with a day such as 2026-12-25.</source>
        <comment>under the free days</comment>
        <translation>«%1» не начинается с даты вида 2026-12-25.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CategoryDetails</name>
    <message>
        <source>Valid from</source>
        <comment>check box: a category</comment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>check box: a category</comment>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Stands under</source>
        <comment>field of a category</comment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Merged into; its complaints keep it and count there</source>
        <comment>field of a category</comment>
        <translation>Объединена с; жалобы сохраняют эту категорию, но учитываются там</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a category</comment>
        <translation>Объединена с</translation>
    </message>
    <message>
        <source>nothing, upper level</source>
        <comment>of a category</comment>
        <translation>нет, верхний уровень</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of a category: not merged</comment>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseCard</name>
    <message>
        <source>confirmed</source>
        <comment>how sure a why is</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>how sure a why is</comment>
        <translation>предположение</translation>
    </message>
    <message>
        <source>Add a why</source>
        <comment>button</comment>
        <translation>Добавить «почему»</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <comment>button: of a planned fix</comment>
        <translation>Назначить ответственного</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Пять «почему»</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <comment>field</comment>
        <translation>Почему это так?</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Потому что…</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <comment>title of a card</comment>
        <translation>Коренная причина, пять «почему»</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>button: those of a root cause</comment>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button</comment>
        <translation>Запланировать устранение</translation>
    </message>
    <message>
        <source>Plan the fix for %1</source>
        <comment>button; the number of a why, 3b</comment>
        <translation>Запланировать устранение для %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseDetails</name>
    <message>
        <source>Fixed on</source>
        <comment>check box: a root cause</comment>
        <translation>Устранена</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a root cause</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button: an action on a root cause</comment>
        <translation>Запланировать устранение</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CausePresenter</name>
    <message>
        <source>a why of “%1”</source>
        <comment>undo: names the act; a root cause</comment>
        <translation>«почему» к причине «%1»</translation>
    </message>
    <message>
        <source>action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>действие «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseWhys</name>
    <message>
        <source>Why “%1”?</source>
        <comment>asks for the first of five whys; a root cause of complaints</comment>
        <translation>Почему «%1»?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CellEdits</name>
    <message>
        <source>“%1”</source>
        <comment>a touchpoint in the name of an undo step</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>in the name of an undo step</comment>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>undo step: a field, touchpoints</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>канал: %1</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>ответственный: %1</translation>
    </message>
    <message>
        <source>name of the stage “%1”</source>
        <comment>undo step</comment>
        <translation>название этапа «%1»</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>undo step: a touchpoint</comment>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>add the stage “%1”</source>
        <comment>undo step</comment>
        <translation>добавление этапа «%1»</translation>
    </message>
    <message>
        <source>emotion at %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>эмоция: %1</translation>
    </message>
    <message>
        <source>place before or behind the line of visibility</source>
        <comment>undo step: a field</comment>
        <translation>место относительно линии видимости</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>удаление: %1</translation>
    </message>
    <message>
        <source>remove the stage “%1”</source>
        <comment>undo step</comment>
        <translation>удаление этапа «%1»</translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>перемещение: %1</translation>
    </message>
    <message>
        <source>move the stage “%1”</source>
        <comment>undo step</comment>
        <translation>перемещение этапа «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ChannelDetails</name>
    <message>
        <source>First answer within</source>
        <comment>goal of a channel</comment>
        <translation>Первый ответ в течение</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <comment>goal of a channel</comment>
        <translation>Урегулирование в течение</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareFigure</name>
    <message>
        <source>Matched change %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Сопоставимое изменение %1</translation>
    </message>
    <message>
        <source>Matched change %1, indicative interval %2 to %3</source>
        <comment>spoken by a screen reader</comment>
        <translation>Сопоставимое изменение %1, ориентировочный интервал от %2 до %3</translation>
    </message>
    <message>
        <source>interval, indicative</source>
        <comment>beside the interval of a change</comment>
        <translation>интервал, ориентир</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareHeader</name>
    <message>
        <source>1 not done</source>
        <comment>over the axis of the comparison</comment>
        <translation>1 нет</translation>
    </message>
    <message>
        <source>2 partly</source>
        <comment>over the axis of the comparison</comment>
        <translation>2 частично</translation>
    </message>
    <message>
        <source>3 done</source>
        <comment>over the axis of the comparison</comment>
        <translation>3 да</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareModel</name>
    <message numerus="yes">
        <source>Rose: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Выросли: %n</numerusform>
            <numerusform>Выросли: %n</numerusform>
            <numerusform>Выросли: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Снизились: %n</numerusform>
            <numerusform>Снизились: %n</numerusform>
            <numerusform>Снизились: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Без изменений: %n</numerusform>
            <numerusform>Без изменений: %n</numerusform>
            <numerusform>Без изменений: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an earlier and a later value</comment>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>%1, acted on</source>
        <comment>an earlier and a later value</comment>
        <translation>%1, с действием</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the comparison</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <comment>column of the comparison</comment>
        <translation>Раньше и позже</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of the comparison</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>%1; the earlier one as seen now: %2</source>
        <comment>an earlier and a later value; a score</comment>
        <translation>%1; прежняя оценка на нынешний взгляд: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePage</name>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <comment>empty comparison</comment>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Prepare the next round</source>
        <comment>button of the empty comparison</comment>
        <translation>Подготовить следующий раунд</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>По каким ответам</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Arrows as</source>
        <comment>switch: chart or table</comment>
        <translation>Стрелки как</translation>
    </message>
    <message>
        <source>Trend as</source>
        <comment>switch: chart or table</comment>
        <translation>Динамика как</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>title of a card</comment>
        <translation>По вопросам</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <comment>choice</comment>
        <translation>Порядок вопросов</translation>
    </message>
    <message>
        <source>Biggest change</source>
        <comment>order of the questions</comment>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>As asked</source>
        <comment>order of the questions</comment>
        <translation>Как в анкете</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>title of a card</comment>
        <translation>С действием и остальные</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>title of a card</comment>
        <translation>Несопоставимые</translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>title of a card</comment>
        <translation>Средние по областям</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers. The next one is due on %1.</source>
        <comment>empty comparison; a date</comment>
        <translation>Для сравнения нужны два раунда с ответами. Следующий — %1.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty comparison</comment>
        <translation>Для сравнения нужны два раунда с ответами.</translation>
    </message>
    <message numerus="yes">
        <source>Acted on, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>С действием, %n</numerusform>
            <numerusform>С действием, %n</numerusform>
            <numerusform>С действием, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Остальные, %n</numerusform>
            <numerusform>Остальные, %n</numerusform>
            <numerusform>Остальные, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Пунктир: между раундами менялись набор, способ или группа.</translation>
    </message>
    <message>
        <source>Knowing what we know now, what was round %1? Press 1, 2 or 3 on a question.</source>
        <comment>invites then-scores: what an earlier round should have scored; number of that round</comment>
        <translation>Если знать то, что известно сейчас, каким был раунд %1? Выбрать вопрос и нажать 1, 2 или 3.</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>таблицы</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>as seen now</source>
        <comment>what the keys do: score the earlier round anew</comment>
        <translation>на нынешний взгляд</translation>
    </message>
    <message>
        <source>take that away</source>
        <comment>what a key does</comment>
        <translation>убрать это</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePresenter</name>
    <message>
        <source>then-score of “%1”</source>
        <comment>undo: names the act; what an earlier round should have scored</comment>
        <translation>ретроспективная оценка «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintActionBar</name>
    <message>
        <source>Edit</source>
        <comment>button: change the complaint</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button: opens how a complaint may stand</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: what else can be done with a complaint</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>menu</comment>
        <translation>Дубликат жалобы…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>menu</comment>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu: into the bin</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Tick step %1</source>
        <comment>button; 1 to 8</comment>
        <translation>Отметить шаг %1</translation>
    </message>
    <message>
        <source>Customer accepted</source>
        <comment>button: the complaint is resolved</comment>
        <translation>Клиент согласился</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintDetail</name>
    <message>
        <source>Close the complaint</source>
        <comment>button: back to the list</comment>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>heading</comment>
        <translation>Что мы сделали</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>heading</comment>
        <translation>Клиент предлагает</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>серьёзность %1</translation>
    </message>
    <message numerus="yes">
        <source>Satisfied if: %1 of %n kept</source>
        <comment>heading; promises</comment>
        <translation>
            <numerusform>Клиента устроит, если (выполнено %1 из %n)</numerusform>
            <numerusform>Клиента устроит, если (выполнено %1 из %n)</numerusform>
            <numerusform>Клиента устроит, если (выполнено %1 из %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight steps: %1 of 8 done, in any order</source>
        <comment>heading</comment>
        <translation>Восемь шагов: выполнено %1 из 8, в любом порядке</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <comment>a list</comment>
        <translation>Осталось заполнить: %1</translation>
    </message>
    <message>
        <source>Previous complaint</source>
        <comment>button: up in the list</comment>
        <translation>Предыдущая жалоба</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <comment>button: down in the list</comment>
        <translation>Следующая жалоба</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a complaint in the list; of how many</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintRowDelegate</name>
    <message>
        <source>not named</source>
        <comment>a complaint without a customer</comment>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintWords</name>
    <message>
        <source>Respond to the person first</source>
        <comment>step 1 of 8</comment>
        <translation>Сначала человек, потом проблема</translation>
    </message>
    <message>
        <source>Empathise and apologise</source>
        <comment>step 2 of 8</comment>
        <translation>Посочувствовать и извиниться</translation>
    </message>
    <message>
        <source>Seek a solution</source>
        <comment>step 3 of 8</comment>
        <translation>Искать решение</translation>
    </message>
    <message>
        <source>Ask what they propose</source>
        <comment>step 4 of 8</comment>
        <translation>Спросить, что предлагает клиент</translation>
    </message>
    <message>
        <source>Listen intently</source>
        <comment>step 5 of 8</comment>
        <translation>Внимательно слушать</translation>
    </message>
    <message>
        <source>Verify the solution</source>
        <comment>step 6 of 8</comment>
        <translation>Подтвердить решение</translation>
    </message>
    <message>
        <source>Fix it at once</source>
        <comment>step 7 of 8</comment>
        <translation>Устранить сразу</translation>
    </message>
    <message>
        <source>Document it</source>
        <comment>step 8 of 8</comment>
        <translation>Задокументировать</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>button of step 1, one word</comment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Empathise</source>
        <comment>button of step 2, one word</comment>
        <translation>Извиниться</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>button of step 3, one word</comment>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button of step 4, one word</comment>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>button of step 5, one word</comment>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button of step 6, one word</comment>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button of step 7, one word</comment>
        <translation>Устранить</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>button of step 8, one word</comment>
        <translation>Записать</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>открыта</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <comment>status of a complaint</comment>
        <translation>ждёт ответа клиента</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>ждёт нашего ответа</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint: the customer accepted</comment>
        <translation>урегулирована</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>закрыта без согласия</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did the customer agree?</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did the customer agree?</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>did the customer agree?</comment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did the customer agree?</comment>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>клиент</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>канал</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>категория</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>серьёзность</translation>
    </message>
    <message>
        <source>agreed or not</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>согласие клиента</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>шаги</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length of time</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>length of time</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>length of time: days</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a month, then a time of day</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a length of time</comment>
        <translation>срок через %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>просрочено на %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPanel</name>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Получены: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPresenter</name>
    <message>
        <source>step “%1” of %2</source>
        <comment>undo: names the act; a step and a complaint's reference</comment>
        <translation>шаг «%1» в %2</translation>
    </message>
    <message>
        <source>promise “%1”</source>
        <comment>undo: names the act</comment>
        <translation>обещание «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo: names the act; a complaint's reference and its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>удаление жалобы %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompleteCard</name>
    <message>
        <source>Complete them</source>
        <comment>button on Home: complaints that lack something</comment>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>A name, a channel or a step is missing; without them the figures say less.</source>
        <comment>on Home: complaints that lack something</comment>
        <translation>Не хватает имени, канала или шага; без них показатели менее полны.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) to complete</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Дополнить %n жалобу</numerusform>
            <numerusform>Дополнить %n жалобы</numerusform>
            <numerusform>Дополнить %n жалоб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ConfirmCard</name>
    <message>
        <source>Look at the oldest</source>
        <comment>button on Home: a touchpoint to confirm</comment>
        <translation>Открыть самую давнюю</translation>
    </message>
    <message>
        <source>Maps to confirm</source>
        <comment>title of a card on Home</comment>
        <translation>Карты на подтверждение</translation>
    </message>
    <message>
        <source>%1 with touchpoints not confirmed for %2 days</source>
        <comment>on Home: number of maps, days</comment>
        <translation>%1 с точками контакта без подтверждения более %2 дн.</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <comment>on Home: to confirm</comment>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest on %1</source>
        <comment>on Home: a confirmation; a date</comment>
        <translation>самое давнее: %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <comment>on Home: a touchpoint</comment>
        <translation>ни разу не подтверждалась</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CostCard</name>
    <message>
        <source>Left over service</source>
        <comment>a cost: lost customers</comment>
        <translation>Ушли из-за обслуживания</translation>
    </message>
    <message>
        <source>Second contacts</source>
        <comment>a cost: opened again</comment>
        <translation>Повторные обращения</translation>
    </message>
    <message>
        <source>Goodwill credits</source>
        <comment>a cost</comment>
        <translation>Компенсации из лояльности</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of costs</comment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Cost of poor service</source>
        <comment>title of a card</comment>
        <translation>Цена плохого обслуживания</translation>
    </message>
    <message>
        <source>%1: what each costs</source>
        <comment>field; a cost</comment>
        <translation>%1: цена одного случая</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>so many times an amount</comment>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n complaint(s), show them</source>
        <comment>button; a cost</comment>
        <translation>
            <numerusform>%1: %n жалоба, показать</numerusform>
            <numerusform>%1: %n жалобы, показать</numerusform>
            <numerusform>%1: %n жалоб, показать</numerusform>
        </translation>
    </message>
    <message>
        <source>each</source>
        <comment>in an empty field: what one costs</comment>
        <translation>за один</translation>
    </message>
    <message>
        <source>Your assumptions, kept with the workspace</source>
        <comment>under a sum of costs</comment>
        <translation>Собственные допущения, хранятся в рабочем пространстве</translation>
    </message>
    <message>
        <source>Say what one costs, and the sum appears.</source>
        <comment>under fields without a sum</comment>
        <translation>Указать цену одного случая — и появится сумма.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CountsEntry</name>
    <message>
        <source>1: do not</source>
        <comment>counted hands for score 1</comment>
        <translation>1: не делаем</translation>
    </message>
    <message>
        <source>2: partly</source>
        <comment>counted hands for score 2</comment>
        <translation>2: частично</translation>
    </message>
    <message>
        <source>3: yes</source>
        <comment>counted hands for score 3</comment>
        <translation>3: делаем</translation>
    </message>
    <message>
        <source>No</source>
        <comment>counted hands</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>counted hands</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>counted hands</comment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>counted hands</comment>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>%1 of %2: more hands than people</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 из %2: рук больше, чем людей</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CustomerField</name>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Клиенты с таким именем</translation>
    </message>
    <message>
        <source>no earlier complaint</source>
        <comment>beside a customer's name</comment>
        <translation>прежних жалоб нет</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: %1</source>
        <comment>beside a customer's name; the newest of them</comment>
        <translation>
            <numerusform>ранее: %n, последняя: %1</numerusform>
            <numerusform>ранее: %n, последняя: %1</numerusform>
            <numerusform>ранее: %n, последняя: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Обещание выполнено: %1</translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Обещание не выполнено: %1</translation>
    </message>
    <message>
        <source>Last promise: %1, %2</source>
        <comment>beside a customer's name; what, and when it is due</comment>
        <translation>Последнее обещание: %1, %2</translation>
    </message>
    <message>
        <source>Last promise: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Последнее обещание: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DayTrack</name>
    <message>
        <source>Days of the redesign; %1; day %2 is chosen</source>
        <comment>screen reader; a sentence</comment>
        <translation>Дни редизайна; %1; выбран день %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DaysDialog</name>
    <message>
        <source>Received from – to</source>
        <comment>window title</comment>
        <translation>Получены с – по</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field: a date</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <comment>field: a date</comment>
        <translation>По (включительно)</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the complaints of those days</comment>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message>
        <source>No round yet</source>
        <comment>empty diagnostic</comment>
        <translation>Раундов пока нет</translation>
    </message>
    <message>
        <source>A round asks 20, 28 or 33 questions about how you serve customers. One person or a group answers; each answer is one key.</source>
        <comment>empty diagnostic</comment>
        <translation>В раунде 20, 28 или 33 вопроса о работе с клиентами. Отвечает один человек или группа; каждый ответ — одна клавиша.</translation>
    </message>
    <message>
        <source>Make the first round</source>
        <comment>button of the empty diagnostic</comment>
        <translation>Создать первый раунд</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Round on screen</source>
        <comment>choice of a round</comment>
        <translation>Раунд на экране</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <comment>menu</comment>
        <translation>&amp;Новый раунд</translation>
    </message>
    <message>
        <source>&amp;Start round</source>
        <comment>menu</comment>
        <translation>На&amp;чать раунд</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <comment>menu</comment>
        <translation>&amp;Закрыть раунд</translation>
    </message>
    <message>
        <source>&amp;Tailor</source>
        <comment>menu: first step</comment>
        <translation>Нас&amp;тройка</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <comment>menu: second step</comment>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <comment>menu: third step</comment>
        <translation>&amp;Результаты</translation>
    </message>
    <message>
        <source>S&amp;wap the reserve in</source>
        <comment>menu</comment>
        <translation>&amp;Взять из резерва</translation>
    </message>
    <message>
        <source>&amp;Drop or bring back</source>
        <comment>menu</comment>
        <translation>&amp;Исключить или вернуть</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <comment>menu</comment>
        <translation>Изменить &amp;формулировку</translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <comment>menu</comment>
        <translation>Вопрос в&amp;ыше</translation>
    </message>
    <message>
        <source>Move question d&amp;own</source>
        <comment>menu</comment>
        <translation>Вопрос ни&amp;же</translation>
    </message>
    <message>
        <source>Answer don’t &amp;know</source>
        <comment>menu</comment>
        <translation>Ответить «не зна&amp;ю»</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>menu: to the note field</comment>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button; the key stands beside it</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Tailor</source>
        <comment>step</comment>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>step</comment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step</comment>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run</source>
        <comment>button that opens the command palette</comment>
        <translation>Найти или выполнить</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <comment>menu: last step</comment>
        <translation>Сра&amp;внение</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two rounds that are compared: round 2 to round 3</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>step</comment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <comment>number and date of a round</comment>
        <translation>Раунд %1 · %2</translation>
    </message>
    <message>
        <source>Run the wor&amp;kshop</source>
        <comment>menu</comment>
        <translation>Провести &amp;воркшоп</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <comment>menu: fourth step</comment>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <comment>menu</comment>
        <translation>До&amp;бавить вопрос</translation>
    </message>
    <message>
        <source>Save as own &amp;set…</source>
        <comment>menu</comment>
        <translation>Сохранить как свой &amp;набор…</translation>
    </message>
    <message>
        <source>Re&amp;move own set</source>
        <comment>menu</comment>
        <translation>У&amp;далить свой набор</translation>
    </message>
    <message>
        <source>E&amp;xport set…</source>
        <comment>menu</comment>
        <translation>Э&amp;кспорт набора…</translation>
    </message>
    <message>
        <source>&amp;Import set…</source>
        <comment>menu</comment>
        <translation>&amp;Импорт набора…</translation>
    </message>
    <message>
        <source>New act&amp;ion</source>
        <comment>menu</comment>
        <translation>Новое де&amp;йствие</translation>
    </message>
    <message>
        <source>Action done or open a&amp;gain</source>
        <comment>menu</comment>
        <translation>Действие выполнено или снова о&amp;ткрыто</translation>
    </message>
    <message>
        <source>Dro&amp;p action</source>
        <comment>menu</comment>
        <translation>О&amp;тказаться от действия</translation>
    </message>
    <message>
        <source>Remo&amp;ve action</source>
        <comment>menu</comment>
        <translation>&amp;Удалить действие</translation>
    </message>
    <message>
        <source>E&amp;vidence for the answer</source>
        <comment>menu</comment>
        <translation>&amp;Подтверждения ответа</translation>
    </message>
    <message>
        <source>F&amp;ive whys of the answer</source>
        <comment>menu</comment>
        <translation>П&amp;ять «почему» к ответу</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>step</comment>
        <translation>Действия</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from earlier rounds are still open.</source>
        <comment>offer before a new round</comment>
        <translation>
            <numerusform>Из прошлых раундов ещё открыто %n действие.</numerusform>
            <numerusform>Из прошлых раундов ещё открыты %n действия.</numerusform>
            <numerusform>Из прошлых раундов ещё открыто %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <comment>button: to the open actions</comment>
        <translation>Просмотреть их</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPresenter</name>
    <message>
        <source>new round %1</source>
        <comment>undo: names the act</comment>
        <translation>новый раунд %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>undo: names the act</comment>
        <translation>раунд %1</translation>
    </message>
    <message>
        <source>start of round %1</source>
        <comment>undo: names the act</comment>
        <translation>начало раунда %1</translation>
    </message>
    <message>
        <source>closing of round %1</source>
        <comment>undo: names the act</comment>
        <translation>закрытие раунда %1</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <comment>evidence of an answer; what was done</comment>
        <translation>Выполнено действие: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueBanners</name>
    <message>
        <source>Prepare round %1</source>
        <comment>button of a message</comment>
        <translation>Подготовить раунд %1</translation>
    </message>
    <message>
        <source>Tell you on the desktop when a round or an action is due?</source>
        <comment>question in a message</comment>
        <translation>Напоминать на рабочем столе о сроках раундов и действий?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueSentences</name>
    <message>
        <source>Round %1 is due today.</source>
        <comment>message; number of a round</comment>
        <translation>Срок раунда %1 — сегодня.</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is due in %n day(s), on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Срок раунда %1 — через %n день, %2.</numerusform>
            <numerusform>Срок раунда %1 — через %n дня, %2.</numerusform>
            <numerusform>Срок раунда %1 — через %n дней, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is late by %n day(s). It was due on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Раунд %1 просрочен на %n день. Срок был %2.</numerusform>
            <numerusform>Раунд %1 просрочен на %n дня. Срок был %2.</numerusform>
            <numerusform>Раунд %1 просрочен на %n дней. Срок был %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due or late.</source>
        <comment>message on the desktop</comment>
        <translation>
            <numerusform>Подошёл или прошёл срок у %n действия.</numerusform>
            <numerusform>Подошёл или прошёл срок у %n действий.</numerusform>
            <numerusform>Подошёл или прошёл срок у %n действий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n duplicates of which complaint?</source>
        <comment>window title</comment>
        <translation>
            <numerusform>Дубликаты какой жалобы? (%n)</numerusform>
            <numerusform>Дубликаты какой жалобы? (%n)</numerusform>
            <numerusform>Дубликаты какой жалобы? (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate of which complaint?</source>
        <comment>window title</comment>
        <translation>Дубликат какой жалобы?</translation>
    </message>
    <message>
        <source>Reference, number or words</source>
        <comment>field</comment>
        <translation>Номер или слова</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <comment>list</comment>
        <translation>Найденные жалобы</translation>
    </message>
    <message>
        <source>Mark as duplicate</source>
        <comment>button</comment>
        <translation>Отметить как дубликат</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a complaint: its number, when, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>a complaint: its number, when, who, what happened</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateLinks</name>
    <message>
        <source>Not a duplicate</source>
        <comment>button</comment>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <comment>button; a complaint's reference; leads there</comment>
        <translation>Дубликат жалобы %1</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <comment>button: opens a list of complaints</comment>
        <translation>
            <numerusform>%n дубликат</numerusform>
            <numerusform>%n дубликата</numerusform>
            <numerusform>%n дубликатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DutiesSection</name>
    <message>
        <source>Take it myself</source>
        <comment>button: become the owner</comment>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>names; more with a semicolon</source>
        <comment>in an empty field</comment>
        <translation>имена через точку с запятой</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <comment>warning: a touchpoint has no owner</comment>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <comment>button</comment>
        <translation>Назначить ответственного</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EmptyMapOffer</name>
    <message>
        <source>Type the touchpoints one by one, or copy the rows of a table that has them.</source>
        <comment>on a map without touchpoints</comment>
        <translation>Вводить точки контакта по одной или скопировать строки таблицы, в которой они есть.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>button on a map without touchpoints</comment>
        <translation>Вставить из таблицы</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryCause</name>
    <message>
        <source>Could it have been prevented?</source>
        <comment>field of a complaint</comment>
        <translation>Можно было предотвратить?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>field of a complaint</comment>
        <translation>Коренная причина</translation>
    </message>
    <message>
        <source>Tags, a semicolon between them</source>
        <comment>field of a complaint</comment>
        <translation>Теги через точку с запятой</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryForm</name>
    <message>
        <source>Severity</source>
        <comment>field of a complaint</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Клиент согласился?</translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <comment>button of a complaint</comment>
        <translation>Сохранить, новая</translation>
    </message>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button of a complaint</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Назад к списку, черновик останется</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Клиент (необязательно)</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>field of a complaint</comment>
        <translation>Что мы сделали</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Клиент предлагает</translation>
    </message>
    <message>
        <source>Steps, press 1 to 8 as they happen; 8 is done with saving</source>
        <comment>field of a complaint</comment>
        <translation>Шаги: нажимать 1–8 по ходу дела; 8 отметится при сохранении</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Клиента устроит, если (по одному обещанию в строке)</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a complaint</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a complaint</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>title of a form</comment>
        <translation>Новая жалоба</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>beside the title of a form</comment>
        <translation>Черновик восстановлен</translation>
    </message>
    <message>
        <source>Draft is kept</source>
        <comment>beside the title of a form</comment>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>takes the match, next field</source>
        <comment>what a key does</comment>
        <translation>взять вариант, следующее поле</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what the keys do</comment>
        <translation>шаги</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>сохранить, следующая</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>назад, черновик останется</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field of a complaint</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>under a touchpoint: the stage it is in</comment>
        <translation>этап: %1</translation>
    </message>
    <message>
        <source>new, for the inbox of the map</source>
        <comment>under a touchpoint</comment>
        <translation>новая, попадёт во входящие карты</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryMore</name>
    <message>
        <source>More</source>
        <comment>button: shows the other fields of a complaint</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Satisfaction after</source>
        <comment>field of a complaint</comment>
        <translation>Удовлетворённость после</translation>
    </message>
    <message>
        <source>Others can read the complaint</source>
        <comment>check box: it was made in public</comment>
        <translation>Жалобу видят другие</translation>
    </message>
    <message>
        <source>Agent, who writes it down</source>
        <comment>field of a complaint</comment>
        <translation>Сотрудник, который записывает</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field of a complaint</comment>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Money given, with its currency</source>
        <comment>field of a complaint</comment>
        <translation>Выплата с указанием валюты</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a complaint</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Satisfaction after, 1 to 5</source>
        <comment>field of a complaint</comment>
        <translation>Удовлетворённость после, от 1 до 5</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>field of a complaint</comment>
        <translation>Минут работы</translation>
    </message>
    <message>
        <source>Does the customer leave?</source>
        <comment>field of a complaint</comment>
        <translation>Клиент уходит?</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field of a complaint: reason for leaving</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>A new name: it comes into the list of people with saving.</source>
        <comment>under the field</comment>
        <translation>Новое имя: при сохранении добавится в список людей.</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <comment>field of a complaint</comment>
        <translation>Валюта, три буквы</translation>
    </message>
    <message>
        <source>Not an amount in this currency. It is not saved.</source>
        <comment>under the field</comment>
        <translation>Это не сумма в этой валюте. Она не сохраняется.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryPresenter</name>
    <message>
        <source>change of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>изменение жалобы %1</translation>
    </message>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>жалоба «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ErasureDialog</name>
    <message>
        <source>Do it for good</source>
        <comment>button: erase or anonymise</comment>
        <translation>Выполнить безвозвратно</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: while it can still be stopped</comment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Gone, and proven</source>
        <comment>title: after an erasure</comment>
        <translation>Удалено, и это проверено</translation>
    </message>
    <message>
        <source>Gone, but not everywhere</source>
        <comment>title: after an erasure</comment>
        <translation>Удалено, но не везде</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <comment>title: after an erasure that was refused</comment>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <comment>asks for a yes; a name, a reference or a number</comment>
        <translation>Чтобы продолжить, ввести «%1».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How far it is</source>
        <comment>progress bar</comment>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <comment>title of a card</comment>
        <translation>Подтверждения</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceList</name>
    <message>
        <source>File…</source>
        <comment>button: choose a file whose name is kept as evidence</comment>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>What shows it? A fact, a number, a document</source>
        <comment>in the empty field</comment>
        <translation>Что это показывает? Факт, цифра, документ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field: what shows that an answer is right</comment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Evidence for the answer</source>
        <comment>list</comment>
        <translation>Подтверждения ответа</translation>
    </message>
    <message>
        <source>Only a file’s name is kept. F2 changes the words, Delete takes them away.</source>
        <comment>under the list of evidence</comment>
        <translation>Хранится только имя файла. F2 — изменить текст, Delete — удалить.</translation>
    </message>
    <message>
        <source>A file as evidence: only its name is kept</source>
        <comment>file dialog</comment>
        <translation>Файл как подтверждение: хранится только имя</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceModel</name>
    <message>
        <source>File %1</source>
        <comment>spoken by a screen reader: evidence; the name of a file</comment>
        <translation>Файл %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FacilitatorView</name>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Завершить воркшоп…</translation>
    </message>
    <message>
        <source>Every question is recorded.</source>
        <comment>workshop</comment>
        <translation>Все вопросы записаны.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>title of the facilitator's window</comment>
        <translation>Воркшоп</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>what the audience window shows</comment>
        <translation>На экране зала: ничего</translation>
    </message>
    <message>
        <source>The room sees: the counts</source>
        <comment>what the audience window shows</comment>
        <translation>На экране зала: число голосов</translation>
    </message>
    <message>
        <source>The room sees: the question</source>
        <comment>what the audience window shows</comment>
        <translation>На экране зала: вопрос</translation>
    </message>
    <message>
        <source>Show audience</source>
        <comment>button: end the blank screen</comment>
        <translation>Показать экран</translation>
    </message>
    <message>
        <source>Blank audience</source>
        <comment>button: the room sees nothing</comment>
        <translation>Погасить экран</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>workshop</comment>
        <translation>Проектор отключён: зал ничего не видит.</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the audience window</comment>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FieldHelps</name>
    <message>
        <source>Tab puts it in</source>
        <comment>under a field: what a key does</comment>
        <translation>Tab — вставить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilingPresenter</name>
    <message numerus="yes">
        <source>change of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>изменение %n жалобы</numerusform>
            <numerusform>изменение %n жалоб</numerusform>
            <numerusform>изменение %n жалоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>объединение %n жалобы</numerusform>
            <numerusform>объединение %n жалоб</numerusform>
            <numerusform>объединение %n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>дубликат жалобы %1</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <comment>undo: names the act</comment>
        <translation>не дубликат</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterChips</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <comment>tooltip of a part of a filter</comment>
        <translation>Enter — изменить, Delete — убрать</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <comment>button</comment>
        <translation>Сохранить фильтр…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: the list is narrowed no more</comment>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterParts</name>
    <message>
        <source>this week</source>
        <comment>when complaints were received</comment>
        <translation>эта неделя</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>when complaints were received</comment>
        <translation>
            <numerusform>последняя %n неделя</numerusform>
            <numerusform>последние %n недели</numerusform>
            <numerusform>последние %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when complaints were received</comment>
        <translation>этот год</translation>
    </message>
    <message>
        <source>from – to…</source>
        <comment>when complaints were received</comment>
        <translation>с – по…</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>part of a filter</comment>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>part of a filter</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>part of a filter</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>part of a filter</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a filter</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>part of a filter</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>part of a filter</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>part of a filter</comment>
        <translation>Публичная</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>part of a filter</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>part of a filter</comment>
        <translation>Тег</translation>
    </message>
    <message>
        <source>only public ones</source>
        <comment>value of a filter</comment>
        <translation>только публичные</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when complaints were received; two dates</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>value of a filter: of a promise</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>broken or overdue</source>
        <comment>value of a filter: of a promise</comment>
        <translation>нарушено или просрочено</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>value of a filter: of a promise</comment>
        <translation>в ожидании</translation>
    </message>
    <message>
        <source>first response in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>первый ответ вовремя</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>урегулировано вовремя</translation>
    </message>
    <message>
        <source>first response too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>первый ответ с опозданием</translation>
    </message>
    <message>
        <source>resolution too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>урегулирование с опозданием</translation>
    </message>
    <message>
        <source>first response not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>срок первого ответа не наступил</translation>
    </message>
    <message>
        <source>resolution not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>срок урегулирования не наступил</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: не сделано</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: сделано</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: неприменимо</translation>
    </message>
    <message>
        <source>first response</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>первый ответ</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>урегулирование</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>a channel</source>
        <comment>value of a filter: what is not named</comment>
        <translation>канал</translation>
    </message>
    <message>
        <source>a category</source>
        <comment>value of a filter: what is not named</comment>
        <translation>категория</translation>
    </message>
    <message>
        <source>a root cause</source>
        <comment>value of a filter: what is not named</comment>
        <translation>коренная причина</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <comment>value of a filter: what is not named</comment>
        <translation>точка контакта</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>part of a filter</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Leaving</source>
        <comment>part of a filter: does the customer leave</comment>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <comment>part of a filter</comment>
        <translation>Причина ухода</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>part of a filter</comment>
        <translation>Открыта заново</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>part of a filter</comment>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>part of a filter: of a channel, for its times</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>part of a filter: one of the eight</comment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Known time</source>
        <comment>part of a filter: that of the resolution…</comment>
        <translation>Известно время</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>part of a filter: what is not named</comment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>part of a filter</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>only reopened ones</source>
        <comment>value of a filter</comment>
        <translation>только открытые заново</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPopup</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many touchpoints a filter leaves</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: no filter any more</comment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <comment>popup</comment>
        <translation>Фильтр карты</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a filter: owner, channel or persona does not matter</comment>
        <translation>все</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a filter: no owner</comment>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a filter: no channel</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a filter</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Felt by</source>
        <comment>a filter: a persona with a feeling of its own</comment>
        <translation>Своя эмоция у</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <comment>touchpoints that a filter leaves: 4 of 16</comment>
        <translation>подсвечено %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPresenter</name>
    <message>
        <source>any</source>
        <comment>entry of a filter's list: the part narrows nothing</comment>
        <translation>любое значение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>фильтр «%1»</translation>
    </message>
    <message>
        <source>name of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>название фильтра «%1»</translation>
    </message>
    <message>
        <source>removal of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>удаление фильтра «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FirstRowsModel</name>
    <message>
        <source>new</source>
        <comment>what becomes of a row: a complaint is made of it</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>what becomes of a row: it changes a complaint</comment>
        <translation>обновление</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a table</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Does not fit and is kept as text.</source>
        <comment>import of complaints: of a cell</comment>
        <translation>Не подходит и сохраняется как текст.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>import of complaints: head of a table, the line of a file</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table, what becomes of a row</comment>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysModel</name>
    <message>
        <source>suspected</source>
        <comment>behind a why</comment>
        <translation>предположение</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>behind a why</comment>
        <translation>подтверждено</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysView</name>
    <message>
        <source>Plan action from this</source>
        <comment>button: of the chosen why</comment>
        <translation>Действие по этой причине</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Потому что…</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Пять «почему»</translation>
    </message>
    <message>
        <source>And why “%1”?</source>
        <comment>asks for the why of a why</comment>
        <translation>А почему «%1»?</translation>
    </message>
    <message>
        <source>What else, beside “%1”?</source>
        <comment>asks for a second why of the same thing</comment>
        <translation>Что ещё, кроме «%1»?</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <comment>asks to reword a why</comment>
        <translation>Другая формулировка для «%1»</translation>
    </message>
    <message>
        <source>Deep enough: plan an action.</source>
        <comment>under five whys</comment>
        <translation>Достаточно глубоко: можно запланировать действие.</translation>
    </message>
    <message>
        <source>Enter: one why deeper. Ctrl+Enter: beside it. F2: words. Delete. Alt+Up, Alt+Down: order.</source>
        <comment>under five whys: what the keys do</comment>
        <translation>Enter: на одно «почему» глубже. Ctrl+Enter: рядом. F2: текст. Delete: удалить. Alt+Up, Alt+Down: порядок.</translation>
    </message>
    <message>
        <source>Suspected, confirmed</source>
        <comment>button: marks the chosen why, or takes the mark away</comment>
        <translation>Предположение, подтверждено</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FixList</name>
    <message>
        <source>No owner</source>
        <comment>what a map lacks</comment>
        <translation>Нет ответственного</translation>
    </message>
    <message>
        <source>Name one</source>
        <comment>button: an owner or a channel</comment>
        <translation>Указать</translation>
    </message>
    <message>
        <source>No channel</source>
        <comment>what a map lacks</comment>
        <translation>Нет канала</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <comment>what a map lacks</comment>
        <translation>
            <numerusform>Без подтверждения %n день</numerusform>
            <numerusform>Без подтверждения %n дня</numerusform>
            <numerusform>Без подтверждения %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button: a touchpoint is still true</comment>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Moment of truth without target</source>
        <comment>what a map lacks: a time to the answer</comment>
        <translation>Момент истины без срока ответа</translation>
    </message>
    <message>
        <source>Set a time</source>
        <comment>button: within which customers get an answer</comment>
        <translation>Задать срок</translation>
    </message>
    <message>
        <source>Complaints without touchpoint</source>
        <comment>what a map lacks</comment>
        <translation>Жалобы без точки контакта</translation>
    </message>
    <message>
        <source>Link them</source>
        <comment>button: complaints to touchpoints</comment>
        <translation>Связать</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Nothing is missing: every touchpoint has an owner and a channel, was confirmed lately, and no complaint is without a touchpoint.</source>
        <comment>lower panel of the map</comment>
        <translation>Всё на месте: у каждой точки контакта есть ответственный и канал, все недавно подтверждены, и нет жалоб без точки контакта.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>button: confirms all touchpoints</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what a map lacks, how often, the verb of the button</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Подтвердить %n точку контакта</numerusform>
            <numerusform>Подтвердить все %n точки контакта</numerusform>
            <numerusform>Подтвердить все %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FlagsSection</name>
    <message>
        <source>Flags and notes</source>
        <comment>section of the inspector</comment>
        <translation>Отметки и заметки</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <comment>field; a flag of a touchpoint</comment>
        <translation>Заметка к «%1»</translation>
    </message>
    <message>
        <source>why</source>
        <comment>in an empty field: why a touchpoint has a flag</comment>
        <translation>почему</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapDelegate</name>
    <message>
        <source>Plan action</source>
        <comment>button on a gap</comment>
        <translation>Новое действие</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message>
        <source>score %1</source>
        <comment>under a question's label</comment>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>agreed score %1</source>
        <comment>under a question's label</comment>
        <translation>принятая оценка %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>mean, number of answers, agreement</comment>
        <translation>среднее %1, n %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>on a gap</comment>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::GoalField</name>
    <message>
        <source>no goal</source>
        <comment>in place of 0</comment>
        <translation>нет цели</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <comment>choice: minutes, hours or days</comment>
        <translation>Единица для «%1»</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of a goal</comment>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>дни</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideStage</name>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Клиент согласился?</translation>
    </message>
    <message>
        <source>This helps</source>
        <comment>over a sentence that one can say to a customer</comment>
        <translation>Это помогает</translation>
    </message>
    <message>
        <source>Avoid</source>
        <comment>over a sentence that one should not say to a customer</comment>
        <translation>Избегать</translation>
    </message>
    <message>
        <source>A line to this step, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Строка к этому шагу (необязательно)</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Клиент предлагает</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Клиента устроит, если (по одному обещанию в строке)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the step was done</comment>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>button: the step is not needed</comment>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: leave the step for now</comment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>state of a step; when</comment>
        <translation>выполнено %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>неприменимо</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideView</name>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A call in progress</source>
        <comment>title: a complaint is taken step by step</comment>
        <translation>Идёт разговор</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Назад к списку, черновик останется</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Клиент (необязательно)</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>To the form</source>
        <comment>button: all fields of the complaint</comment>
        <translation>К форме</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>to a step</source>
        <comment>what the keys do</comment>
        <translation>к шагу</translation>
    </message>
    <message>
        <source>done, next</source>
        <comment>what a key does</comment>
        <translation>выполнено, далее</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>what a key does</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>сохранить, следующая</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>назад, черновик останется</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeadSection</name>
    <message>
        <source>Keep this touchpoint here</source>
        <comment>button: pins the inspector</comment>
        <translation>Закрепить эту точку контакта</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: of the inspector</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>pill</comment>
        <translation>момент истины</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>pill</comment>
        <translation>болевая точка</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>pill</comment>
        <translation>лучшая практика</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatBar</name>
    <message>
        <source>Own dates…</source>
        <comment>menu: the period whose complaints a map shows</comment>
        <translation>Свои даты…</translation>
    </message>
    <message>
        <source>Complaints: %1, %2</source>
        <comment>button at a lane's name: what of them it shows, which period</comment>
        <translation>Жалобы: %1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatLegend</name>
    <message>
        <source>Steps of heat, the lightest first: %1</source>
        <comment>legend of complaints on a map</comment>
        <translation>Ступени тепловой шкалы, начиная с самой светлой: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HelpLine</name>
    <message>
        <source>“%1” – better: “%2”</source>
        <comment>a policy phrase, and a sentence in its place</comment>
        <translation>«%1» – лучше: «%2»</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: the better sentence</comment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: the policy phrase as it is</comment>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HoldDialog</name>
    <message>
        <source>Legal hold on %1</source>
        <comment>window title; a complaint's reference</comment>
        <translation>Запрет на удаление: %1</translation>
    </message>
    <message>
        <source>Why must it be kept? While it is on hold nobody can anonymise or erase it. Without a reason the hold ends.</source>
        <comment>over a field</comment>
        <translation>Почему её нужно сохранить? Пока действует запрет, её нельзя обезличить или стереть. Без причины запрет снимается.</translation>
    </message>
    <message>
        <source>Reason for the legal hold</source>
        <comment>field</comment>
        <translation>Причина запрета на удаление</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message>
        <source>See results</source>
        <comment>button on Home</comment>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <comment>button on Home</comment>
        <translation>Продолжить ответы</translation>
    </message>
    <message>
        <source>Answer 20 questions now</source>
        <comment>button on Home: first step</comment>
        <translation>Ответить на 20 вопросов</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>button on Home; the key stands beside it</comment>
        <translation>Найти или выполнить команду</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>beside the mean of the area means</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Start with one round</source>
        <comment>first step on Home</comment>
        <translation>Начать с одного раунда</translation>
    </message>
    <message>
        <source>Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, and shows where the biggest gaps are. In six months you answer again and see what moved.</source>
        <comment>first step on Home</comment>
        <translation>Двадцать вопросов, на каждый одна клавиша: 1 — не делаем, 2 — частично, 3 — делаем. Это займёт около трёх минут и покажет, где самые большие разрывы. Через полгода — снова ответить и увидеть, что сдвинулось.</translation>
    </message>
    <message>
        <source>Choose the questions first</source>
        <comment>button on Home: first step</comment>
        <translation>Сначала выбрать вопросы</translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Раунд %1: остался %n вопрос</numerusform>
            <numerusform>Раунд %1: осталось %n вопроса</numerusform>
            <numerusform>Раунд %1: осталось %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Last round</source>
        <comment>title of a card on Home</comment>
        <translation>Последний раунд</translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Повторная оценка через %n день</numerusform>
            <numerusform>Повторная оценка через %n дня</numerusform>
            <numerusform>Повторная оценка через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-score due today</source>
        <comment>title of a card on Home</comment>
        <translation>Повторная оценка сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Повторная оценка просрочена на %n день</numerusform>
            <numerusform>Повторная оценка просрочена на %n дня</numerusform>
            <numerusform>Повторная оценка просрочена на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Следующий раунд: %1. Принятые оценки раунда %2, %3. Чем насыщеннее цвет, тем больше разрыв.</translation>
    </message>
    <message>
        <source>Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Следующий раунд: %1. Ответы раунда %2, %3. Чем насыщеннее цвет, тем больше разрыв.</translation>
    </message>
    <message>
        <source>Prepare round %1</source>
        <comment>button on Home</comment>
        <translation>Подготовить раунд %1</translation>
    </message>
    <message>
        <source>search or run</source>
        <comment>what a key does</comment>
        <translation>поиск и команды</translation>
    </message>
    <message>
        <source>go</source>
        <comment>what Enter does on a button</comment>
        <translation>перейти</translation>
    </message>
    <message>
        <source>Put it in the calendar…</source>
        <comment>button on Home; exports a calendar file</comment>
        <translation>Добавить в календарь…</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsModel</name>
    <message>
        <source>name not known</source>
        <comment>why a column is kept as text</comment>
        <translation>неизвестное название</translation>
    </message>
    <message>
        <source>our name</source>
        <comment>why a column becomes what it does</comment>
        <translation>наше название</translation>
    </message>
    <message>
        <source>by its name</source>
        <comment>why a column becomes what it does</comment>
        <translation>по названию</translation>
    </message>
    <message>
        <source>another column says it</source>
        <comment>why a column is kept as text</comment>
        <translation>уже есть в другом столбце</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why a column becomes what it does</comment>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>marked as no field</source>
        <comment>why a column is kept as text</comment>
        <translation>отмечено как не поле</translation>
    </message>
    <message>
        <source>kept as text</source>
        <comment>what a column becomes</comment>
        <translation>сохраняется как текст</translation>
    </message>
    <message>
        <source>please choose</source>
        <comment>how the dates of a column are read: there are two ways</comment>
        <translation>нужно выбрать</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3. First value: %4</source>
        <comment>a row that is read aloud: a column of a file, a field, why, a cell</comment>
        <translation>%1 становится: %2, %3. Первое значение: %4</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Dates read as</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Формат дат</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>First value</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Первое значение</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsView</name>
    <message>
        <source>Columns of the file</source>
        <comment>list</comment>
        <translation>Столбцы файла</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPage</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop the import</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Complaints that are here already</source>
        <comment>name of a switch</comment>
        <translation>Жалобы, которые уже есть</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: import nothing</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: the complaints that were imported</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <comment>button</comment>
        <translation>Импортировать другой файл…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>title</comment>
        <translation>Импорт жалоб</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <comment>progress bar</comment>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <comment>button</comment>
        <translation>Назад к жалобам</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <comment>import of complaints</comment>
        <translation>Просмотр всех строк…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) speak of a complaint that is here already or stood further up.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n строка относится к жалобе, которая уже есть или встретилась выше.</numerusform>
            <numerusform>%n строки относятся к жалобам, которые уже есть или встретились выше.</numerusform>
            <numerusform>%n строк относятся к жалобам, которые уже есть или встретились выше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the log yet. Type the name of a field, or press Enter, to change what a column becomes; Space changes how its dates are read.</source>
        <comment>import of complaints</comment>
        <translation>В журнал пока ничего не записано. Чтобы выбрать для столбца другое поле, ввести его название или нажать Enter; Пробел меняет формат дат.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n complaint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Импортировать %n жалобу</numerusform>
            <numerusform>Импортировать %n жалобы</numerusform>
            <numerusform>Импортировать %n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <comment>import of complaints</comment>
        <translation>Этот файл нельзя импортировать</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are in the log</source>
        <comment>after an import</comment>
        <translation>
            <numerusform>В журнал добавлена %n жалоба</numerusform>
            <numerusform>В журнал добавлено %n жалобы</numerusform>
            <numerusform>В журнал добавлено %n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>It was one step: %1 takes all of it out again.</source>
        <comment>after an import; %1 a key</comment>
        <translation>Это был один шаг: %1 отменит всё сразу.</translation>
    </message>
    <message>
        <source>Writing complaints into the log…</source>
        <comment>import of complaints</comment>
        <translation>Запись жалоб в журнал…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <comment>import of complaints</comment>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>back</source>
        <comment>what a key does</comment>
        <translation>назад</translation>
    </message>
    <message>
        <source>another field</source>
        <comment>what a key does</comment>
        <translation>другое поле</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>what a key does: read dates another way</comment>
        <translation>другой формат дат</translation>
    </message>
    <message>
        <source>import</source>
        <comment>what a key does</comment>
        <translation>импорт</translation>
    </message>
    <message>
        <source>back, nothing happens</source>
        <comment>what a key does</comment>
        <translation>назад без изменений</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPresenter</name>
    <message>
        <source>No column is known to say when a complaint was received. Choose one that becomes “%1”.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Не найден столбец, где указано, когда получена жалоба. Нужно выбрать столбец для поля «%1».</translation>
    </message>
    <message>
        <source>No column is known to say what a complaint is about. Choose one that becomes “%1”, or the category, the description or the product.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Не найден столбец, где указано, о чём жалоба. Нужно выбрать столбец для поля «%1», категории, описания или продукта.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read as %3 and as %4. Choose how its dates are meant.</source>
        <comment>import of complaints; a date, a column, two forms such as M/D/YYYY</comment>
        <translation>«%1» в столбце «%2» можно прочитать и как %3, и как %4. Нужно выбрать, какой формат дат имеется в виду.</translation>
    </message>
    <message>
        <source>The file has the names of columns and no row under them.</source>
        <comment>import of complaints</comment>
        <translation>В файле есть названия столбцов, но под ними нет ни одной строки.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n complaint(s)</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>импорт %n жалобы</numerusform>
            <numerusform>импорт %n жалоб</numerusform>
            <numerusform>импорт %n жалоб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportRowsCard</name>
    <message>
        <source>Rows</source>
        <comment>name of a switch</comment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>First rows</source>
        <comment>part of a switch</comment>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>part of a switch</comment>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>part of a switch</comment>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: lines to the clipboard</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <comment>button</comment>
        <translation>Сохранить отклонённые…</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <comment>table</comment>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <comment>list</comment>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>list</comment>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>cxw::panels::InspectorPresenter</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>undo: names the act; a field, a touchpoint</comment>
        <translation>%1 точки «%2»</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>перемещение «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningPresenter</name>
    <message>
        <source>what poor service costs</source>
        <comment>undo: names the act, a change of assumptions</comment>
        <translation>цена плохого обслуживания</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningView</name>
    <message>
        <source>Goal</source>
        <comment>switch: which goal of a channel</comment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>first answer</source>
        <comment>goal of a channel</comment>
        <translation>первый ответ</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>goal of a channel</comment>
        <translation>урегулирование</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <comment>switch: what bars are as high as</comment>
        <translation>Мера</translation>
    </message>
    <message>
        <source>count</source>
        <comment>bars by the number of complaints</comment>
        <translation>количество</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>bars by what was paid</comment>
        <translation>затраты</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>bars by the severities added up</comment>
        <translation>серьёзность</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>progress of the figures</comment>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stops counting</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Count again</source>
        <comment>button</comment>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Bars are</source>
        <comment>what a Pareto is made by</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>what a Pareto is made by</comment>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>what a Pareto is made by</comment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>what a Pareto is made by</comment>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>title of a card</comment>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Target kept per channel</source>
        <comment>title of a card</comment>
        <translation>Цель по каналам</translation>
    </message>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Жалобы по неделям</translation>
    </message>
    <message>
        <source>Why they left</source>
        <comment>title of a card</comment>
        <translation>Почему ушли</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>Promises and steps</source>
        <comment>title of a card</comment>
        <translation>Обещания и шаги</translation>
    </message>
    <message>
        <source>median first; a few long cases pull the mean</source>
        <comment>beside a table of times</comment>
        <translation>сначала медиана; среднее искажают несколько долгих случаев</translation>
    </message>
    <message>
        <source>of the settled ones where the step applies</source>
        <comment>beside a chart of steps</comment>
        <translation>от закрытых, где шаг применим</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <comment>while figures are counted</comment>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Counting was stopped: these figures are older.</source>
        <comment>over old figures</comment>
        <translation>Подсчёт остановлен: эти показатели — прежние.</translation>
    </message>
    <message>
        <source>next card</source>
        <comment>what a key does</comment>
        <translation>следующая карточка</translation>
    </message>
    <message>
        <source>along a chart</source>
        <comment>what the arrow keys do</comment>
        <translation>по диаграмме</translation>
    </message>
    <message>
        <source>the complaints behind it</source>
        <comment>what a key does</comment>
        <translation>жалобы за этим показателем</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>таблицы</translation>
    </message>
    <message>
        <source>export this view</source>
        <comment>what a key does</comment>
        <translation>экспорт этого вида</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), counted in %1 ms</source>
        <comment>over figures: how many, and how long it took</comment>
        <translation>
            <numerusform>%n жалоба, подсчёт за %1 мс</numerusform>
            <numerusform>%n жалобы, подсчёт за %1 мс</numerusform>
            <numerusform>%n жалоб, подсчёт за %1 мс</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>column: a number of complaints</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column: money</comment>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column: severities added up</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>No complaint here. The filter over the list decides what is counted.</source>
        <comment>in place of a chart</comment>
        <translation>Здесь нет жалоб. Что учитывается, определяет фильтр над списком.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n still open (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>ещё открыто: %1 из %n (%2)</numerusform>
            <numerusform>ещё открыто: %1 из %n (%2)</numerusform>
            <numerusform>ещё открыто: %1 из %n (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>отозвано: %n</numerusform>
            <numerusform>отозвано: %n</numerusform>
            <numerusform>отозвано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>half are closed within %1, the open ones counted in</source>
        <comment>under a table of times; a length of time</comment>
        <translation>половина закрывается за %1, с учётом открытых</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n resolved opened again (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>открыто заново: %1 из %n урегулированной (%2)</numerusform>
            <numerusform>открыто заново: %1 из %n урегулированных (%2)</numerusform>
            <numerusform>открыто заново: %1 из %n урегулированных (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n case(s): points instead of p90.</source>
        <comment>under a table of times</comment>
        <translation>
            <numerusform>Менее %n случая: точки вместо p90.</numerusform>
            <numerusform>Менее %n случаев: точки вместо p90.</numerusform>
            <numerusform>Менее %n случаев: точки вместо p90.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here has a goal for this time. Give your channels goals, and this shows who keeps them.</source>
        <comment>in place of a chart</comment>
        <translation>Ни у одного канала здесь нет цели по этому сроку. Если задать каналам цели, будет видно, где они соблюдаются.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>No complaint here names one.</source>
        <comment>in place of a chart</comment>
        <translation>Ни в одной жалобе здесь это не указано.</translation>
    </message>
    <message>
        <source>No complaint here has money in it.</source>
        <comment>in place of a chart</comment>
        <translation>Ни в одной жалобе здесь не указаны суммы.</translation>
    </message>
    <message>
        <source>No complaint here has a severity.</source>
        <comment>in place of a chart</comment>
        <translation>Ни в одной жалобе здесь не указана серьёзность.</translation>
    </message>
    <message>
        <source>%1 (the true share).</source>
        <comment>under a Pareto chart: "6 of 9 make 83.7 %"</comment>
        <translation>%1 (фактическая доля).</translation>
    </message>
    <message>
        <source>All complaints</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Все жалобы</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>title of a card</comment>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Cause per week</source>
        <comment>title of a card; its name stands beside it</comment>
        <translation>Причина по неделям</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>No week to show.</source>
        <comment>in place of a chart</comment>
        <translation>Нет недель для показа.</translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Для надёжных границ нужна ещё %n полная неделя.</numerusform>
            <numerusform>Для надёжных границ нужны ещё %n полные недели.</numerusform>
            <numerusform>Для надёжных границ нужно ещё %n полных недель.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n</source>
        <comment>button: customers who left and did not say why</comment>
        <translation>
            <numerusform>Спросить %n клиента</numerusform>
            <numerusform>Спросить %n клиентов</numerusform>
            <numerusform>Спросить %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n left</source>
        <comment>title of a card: customers</comment>
        <translation>
            <numerusform>Почему ушёл %n клиент</numerusform>
            <numerusform>Почему ушли %n клиента</numerusform>
            <numerusform>Почему ушли %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left here, as far as the log knows.</source>
        <comment>in place of a chart</comment>
        <translation>По данным журнала, здесь никто не ушёл.</translation>
    </message>
    <message>
        <source>No reason is known yet.</source>
        <comment>under a chart</comment>
        <translation>Причины пока неизвестны.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n known: service</source>
        <comment>beside a share of those who left</comment>
        <translation>
            <numerusform>из %n известной причины: обслуживание</numerusform>
            <numerusform>из %n известных причин: обслуживание</numerusform>
            <numerusform>из %n известных причин: обслуживание</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a share of those who left</comment>
        <translation>%1: цена</translation>
    </message>
    <message numerus="yes">
        <source>Service lies between %1 and %2, whatever the %n unknown would say.</source>
        <comment>under a chart; two shares</comment>
        <translation>
            <numerusform>Доля обслуживания — от %1 до %2, что бы ни ответил %n неизвестный.</numerusform>
            <numerusform>Доля обслуживания — от %1 до %2, что бы ни ответили %n неизвестных.</numerusform>
            <numerusform>Доля обслуживания — от %1 до %2, что бы ни ответили %n неизвестных.</numerusform>
        </translation>
    </message>
    <message>
        <source>No settled complaint and no due promise yet.</source>
        <comment>in place of a chart</comment>
        <translation>Пока нет ни закрытых жалоб, ни обещаний с наступившим сроком.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>%1: goal missed</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: цель не соблюдена</translation>
    </message>
    <message>
        <source>%1: goal kept</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: цель соблюдена</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>complaints behind a figure</comment>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Категория: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>%1, received in %2</source>
        <comment>complaints behind a figure: a cause, "week 44"</comment>
        <translation>%1, получено: %2</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>Left, reason: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Ушли, причина: %1</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <comment>complaints behind a figure</comment>
        <translation>Обещания не выполнены</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>complaints behind a figure; a step</comment>
        <translation>Не сделано: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>what a Pareto is made by</comment>
        <translation>Точки контакта</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 (%3), goal %4; %n not due yet left out.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>
            <numerusform>%1 из %2 (%3), цель %4; не учтён %n случай с ненаступившим сроком.</numerusform>
            <numerusform>%1 из %2 (%3), цель %4; не учтены %n случая с ненаступившим сроком.</numerusform>
            <numerusform>%1 из %2 (%3), цель %4; не учтено %n случаев с ненаступившим сроком.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3), goal %4.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>%1 из %2 (%3), цель %4.</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Точка контакта: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LinksSection</name>
    <message>
        <source>Link a question…</source>
        <comment>button</comment>
        <translation>Связать вопрос…</translation>
    </message>
    <message>
        <source>Still true today</source>
        <comment>button: confirms a touchpoint</comment>
        <translation>Всё ещё верно</translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>section of the inspector</comment>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Take the link to “%1” away</source>
        <comment>button; a question</comment>
        <translation>Убрать связь с «%1»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a question's number and its label</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question and its score</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) in 13 weeks</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n жалоба за 13 недель</numerusform>
            <numerusform>%n жалобы за 13 недель</numerusform>
            <numerusform>%n жалоб за 13 недель</numerusform>
        </translation>
    </message>
    <message>
        <source>… complaints in 13 weeks</source>
        <comment>button: they are being counted</comment>
        <translation>… жалоб за 13 недель</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <comment>of a touchpoint</comment>
        <translation>Ни разу не подтверждалась</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %1, %n day(s) ago</source>
        <comment>of a touchpoint; a date</comment>
        <translation>
            <numerusform>Подтверждена %1, %n день назад</numerusform>
            <numerusform>Подтверждена %1, %n дня назад</numerusform>
            <numerusform>Подтверждена %1, %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListHeader</name>
    <message>
        <source>Columns of the list, newest received first</source>
        <comment>header of the complaints</comment>
        <translation>Столбцы списка, сначала недавно полученные</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: an entry of a list</comment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add under the chosen one</source>
        <comment>button: a category of the lower level</comment>
        <translation>Добавить внутрь выбранной</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>F2: name. Alt+Up, Alt+Down: order. Delete: remove.</source>
        <comment>under a list: what the keys do</comment>
        <translation>F2: название. Alt+Up, Alt+Down: порядок. Delete: удалить.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an entry of a list</comment>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListsDialog</name>
    <message>
        <source>Lists of the log</source>
        <comment>window title</comment>
        <translation>Списки журнала</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>list of the log</comment>
        <translation>Категории</translation>
    </message>
    <message>
        <source>New category</source>
        <comment>empty field</comment>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>list of the log</comment>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>New channel</source>
        <comment>empty field</comment>
        <translation>Новый канал</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>list of the log</comment>
        <translation>Продукты</translation>
    </message>
    <message>
        <source>New product</source>
        <comment>empty field</comment>
        <translation>Новый продукт</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>list of the log</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>New tag</source>
        <comment>empty field</comment>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Root causes</source>
        <comment>list of the log</comment>
        <translation>Коренные причины</translation>
    </message>
    <message>
        <source>New root cause</source>
        <comment>empty field</comment>
        <translation>Новая коренная причина</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>list of the log</comment>
        <translation>Рабочее время</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogHead</name>
    <message>
        <source>View</source>
        <comment>switch: list or figures</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List</source>
        <comment>view of the complaints</comment>
        <translation>Список</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>view of the complaints: what they teach</comment>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>As tables</source>
        <comment>button: charts and tables</comment>
        <translation>Таблицами</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <comment>button; the key stands beside it</comment>
        <translation>Новая жалоба</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogList</name>
    <message>
        <source>No complaint here</source>
        <comment>empty list of complaints</comment>
        <translation>Здесь нет жалоб</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>button of the empty list</comment>
        <translation>Новая жалоба</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Received time, channel and one line are enough; the rest can follow.</source>
        <comment>empty list of complaints</comment>
        <translation>Достаточно времени получения, канала и одной строки; остальное можно дополнить позже.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”. “All” searches every complaint.</source>
        <comment>empty list of complaints; what was searched for</comment>
        <translation>Здесь нет ничего с текстом «%1». «Все» — поиск по всем жалобам.</translation>
    </message>
    <message>
        <source>change all</source>
        <comment>what a key does</comment>
        <translation>изменить все</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>what a key does</comment>
        <translation>объединить</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <comment>what a key does</comment>
        <translation>дубликат жалобы</translation>
    </message>
    <message>
        <source>unmark</source>
        <comment>what a key does</comment>
        <translation>снять отметку</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <translation>открыть</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>what the keys do</comment>
        <translation>отметить шаг</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>what a key does</comment>
        <translation>изменить</translation>
    </message>
    <message>
        <source>search</source>
        <comment>what a key does</comment>
        <translation>поиск</translation>
    </message>
    <message>
        <source>log one</source>
        <comment>what a key does</comment>
        <translation>новая жалоба</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogListsPresenter</name>
    <message>
        <source>working hours</source>
        <comment>undo: names the act</comment>
        <translation>рабочее время</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LowerPanels</name>
    <message>
        <source>Weak spots</source>
        <comment>lower panel of the map</comment>
        <translation>Слабые места</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>lower panel of the map: from today to the future</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Lower panel</source>
        <comment>switch under the map</comment>
        <translation>Нижняя панель</translation>
    </message>
    <message>
        <source>What the map says about itself</source>
        <comment>under the map</comment>
        <translation>Что карта говорит о себе</translation>
    </message>
    <message>
        <source>No weak spot yet. Score how much a touchpoint matters to customers and how content they are with it, and the weakest stand here.</source>
        <comment>lower panel of the map</comment>
        <translation>Слабых мест пока нет. Если оценить, насколько точки контакта важны клиентам и насколько клиенты ими довольны, самые слабые появятся здесь.</translation>
    </message>
    <message>
        <source>Fold the lists under the map</source>
        <comment>button</comment>
        <translation>Свернуть списки под картой</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>what a key does</comment>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>what a key does: something that is missing</comment>
        <translation>исправить</translation>
    </message>
    <message>
        <source>fly to the card</source>
        <comment>what a key does</comment>
        <translation>перейти к карточке</translation>
    </message>
    <message>
        <source>back to the map</source>
        <comment>what a key does</comment>
        <translation>назад к карте</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to today. Every number shows its parts.</source>
        <comment>lower panel of the map: complaints are counted</comment>
        <translation>
            <numerusform>За %n неделю по сегодняшний день. У каждого числа видны составляющие.</numerusform>
            <numerusform>За %n недели по сегодняшний день. У каждого числа видны составляющие.</numerusform>
            <numerusform>За %n недель по сегодняшний день. У каждого числа видны составляющие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n touchpoint(s) without scores are not ranked.</source>
        <comment>lower panel of the map; %1 a sentence ahead</comment>
        <translation>
            <numerusform>%1 %n точка контакта без оценок не входит в рейтинг.</numerusform>
            <numerusform>%1 %n точки контакта без оценок не входят в рейтинг.</numerusform>
            <numerusform>%1 %n точек контакта без оценок не входят в рейтинг.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) differ from today to the future</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>В будущем изменится %n точка контакта</numerusform>
            <numerusform>В будущем изменятся %n точки контакта</numerusform>
            <numerusform>В будущем изменится %n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak spots: %1. To fix: %2</source>
        <comment>button: opens the lists under the map</comment>
        <translation>Слабые места: %1. Что исправить: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapAudienceView</name>
    <message>
        <source>The room’s view of the map</source>
        <comment>spoken by a screen reader</comment>
        <translation>Карта на экране зала</translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Зал ничего не видит.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>of a stage</comment>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint in this stage yet.</source>
        <comment>shown to a room</comment>
        <translation>На этом этапе точек контакта пока нет.</translation>
    </message>
    <message>
        <source>No stage in this map yet.</source>
        <comment>shown to a room</comment>
        <translation>На этой карте этапов пока нет.</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Будущее</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whether of today or of the future, and a persona's name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapClipboard</name>
    <message numerus="yes">
        <source>cut %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>вырезание %n точки контакта</numerusform>
            <numerusform>вырезание %n точек контакта</numerusform>
            <numerusform>вырезание %n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>вставка %n точки контакта</numerusform>
            <numerusform>вставка %n точек контакта</numerusform>
            <numerusform>вставка %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapNameDialog</name>
    <message>
        <source>Rename the map</source>
        <comment>window title</comment>
        <translation>Переименовать карту</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapParts</name>
    <message>
        <source>add “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>название «%1»</translation>
    </message>
    <message>
        <source>goal of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>цель этапа «%1»</translation>
    </message>
    <message>
        <source>description of “%1”</source>
        <comment>undo: names the act; a persona</comment>
        <translation>описание «%1»</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>удаление «%1»</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>перемещение «%1»</translation>
    </message>
    <message>
        <source>colour of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>цвет этапа «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapPartsDialog</name>
    <message>
        <source>Personas, stages and lanes</source>
        <comment>window title: of a map</comment>
        <translation>Персоны, этапы и дорожки</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a map's name that is taken, with a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>new map “%1”</source>
        <comment>undo: names the act</comment>
        <translation>новая карта «%1»</translation>
    </message>
    <message>
        <source>map “%1”</source>
        <comment>undo: names the act; a new name</comment>
        <translation>название карты «%1»</translation>
    </message>
    <message>
        <source>copy “%1”</source>
        <comment>undo: names the act</comment>
        <translation>копия «%1»</translation>
    </message>
    <message>
        <source>%1, future</source>
        <comment>name of the map of the future of this one</comment>
        <translation>%1, будущее</translation>
    </message>
    <message>
        <source>removal of map “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление карты «%1»</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <comment>undo: names the act; a file</comment>
        <translation>импорт «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewLinks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>button: what a map lacks</comment>
        <translation>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
            <numerusform>Исправить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: of a map</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter: %1 touchpoints</source>
        <comment>button; 4 of 16</comment>
        <translation>Фильтр: точек контакта %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewPresenter</name>
    <message>
        <source>“%1” confirmed</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>подтверждение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) confirmed</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>подтверждение %n точки контакта</numerusform>
            <numerusform>подтверждение %n точек контакта</numerusform>
            <numerusform>подтверждение %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapShow</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>all stages of a map</comment>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  stage %2 of %3</source>
        <comment>name, number and count of stages</comment>
        <translation>%1  ·  этап %2 из %3</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>a stage of a map, and the parts in which it is shown</comment>
        <translation>%1, страница %2 из %3</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapView</name>
    <message>
        <source>New touchpoint</source>
        <comment>where the keyboard is</comment>
        <translation>Новая точка контакта</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell of the map</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>the matrix</comment>
        <translation>Карта точек контакта</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>where the keyboard is</comment>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <comment>where the keyboard is</comment>
        <translation>Новый этап</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>where the keyboard is: a lane, a touchpoint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what a key does</comment>
        <translation>перейти</translation>
    </message>
    <message>
        <source>keep, add the next</source>
        <comment>what a key does</comment>
        <translation>сохранить, добавить следующую</translation>
    </message>
    <message>
        <source>keep, next below</source>
        <comment>what a key does</comment>
        <translation>сохранить, следующая ниже</translation>
    </message>
    <message>
        <source>keep, next field</source>
        <comment>what a key does</comment>
        <translation>сохранить, следующее поле</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <comment>what a key does</comment>
        <translation>оставить как было</translation>
    </message>
    <message>
        <source>or typing names one</source>
        <comment>what a key does</comment>
        <translation>или набор текста — назвать новую</translation>
    </message>
    <message>
        <source>or typing edits</source>
        <comment>what a key does</comment>
        <translation>или набор текста — изменить</translation>
    </message>
    <message>
        <source>from −2 to +2</source>
        <comment>what keys do: an emotion</comment>
        <translation>от −2 до +2</translation>
    </message>
    <message>
        <source>yes, no</source>
        <comment>what keys do</comment>
        <translation>да, нет</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what keys do</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>add the next</source>
        <comment>what a key does</comment>
        <translation>добавить следующую</translation>
    </message>
    <message>
        <source>next below</source>
        <comment>what a key does</comment>
        <translation>следующая ниже</translation>
    </message>
    <message>
        <source>next field</source>
        <comment>what a key does</comment>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>move it</source>
        <comment>what a key does</comment>
        <translation>переместить</translation>
    </message>
    <message>
        <source>peek</source>
        <comment>what a key does</comment>
        <translation>быстрый просмотр</translation>
    </message>
    <message>
        <source>Channel of the copy</source>
        <comment>menu</comment>
        <translation>Канал копии</translation>
    </message>
    <message>
        <source>list them</source>
        <comment>what a key does: complaints</comment>
        <translation>показать список</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MatchedCard</name>
    <message>
        <source>Matched change</source>
        <comment>title of a card</comment>
        <translation>Сопоставимое изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n matched question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n сопоставимый вопрос</numerusform>
            <numerusform>%n сопоставимых вопроса</numerusform>
            <numerusform>%n сопоставимых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1 to %2 = %3: matched %4, composition %5 (what the changed set and the equal weight of areas add).</source>
        <comment>totals of two rounds and the parts of their difference</comment>
        <translation>Итог с %1 до %2 = %3: сопоставимое %4, состав %5 (вклад изменённого набора и равного веса областей).</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MiniMap</name>
    <message>
        <source>The whole map in small</source>
        <comment>in the corner of a map</comment>
        <translation>Вся карта в миниатюре</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MissingBar</name>
    <message>
        <source>To complete, now or later: %1</source>
        <comment>a list</comment>
        <translation>Заполнить сейчас или позже: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MoreWords</name>
    <message>
        <source>%1, because of: %2</source>
        <comment>the customer left; a reason</comment>
        <translation>%1, причина: %2</translation>
    </message>
    <message>
        <source>upheld</source>
        <comment>outcome of a complaint: the customer was right</comment>
        <translation>обоснована</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>частично обоснована</translation>
    </message>
    <message>
        <source>not upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>не обоснована</translation>
    </message>
    <message>
        <source>goodwill</source>
        <comment>outcome of a complaint</comment>
        <translation>жест доброй воли</translation>
    </message>
    <message>
        <source>no sign of leaving</source>
        <comment>of the customer</comment>
        <translation>признаков ухода нет</translation>
    </message>
    <message>
        <source>at risk of leaving</source>
        <comment>of the customer</comment>
        <translation>может уйти</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>of the customer</comment>
        <translation>клиент ушёл</translation>
    </message>
    <message>
        <source>wanted to leave and stayed</source>
        <comment>of the customer</comment>
        <translation>хотел уйти, но остался</translation>
    </message>
    <message>
        <source>price</source>
        <comment>reason for leaving</comment>
        <translation>цена</translation>
    </message>
    <message>
        <source>service</source>
        <comment>reason for leaving</comment>
        <translation>обслуживание</translation>
    </message>
    <message>
        <source>product</source>
        <comment>reason for leaving</comment>
        <translation>продукт</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>reason for leaving</comment>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>reason for leaving</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>public</source>
        <comment>of a complaint</comment>
        <translation>публичная</translation>
    </message>
    <message>
        <source>satisfaction after: %1 of 5</source>
        <comment>of the customer</comment>
        <translation>удовлетворённость после: %1 из 5</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <comment>of a complaint</comment>
        <translation>
            <numerusform>%n минута работы</numerusform>
            <numerusform>%n минуты работы</numerusform>
            <numerusform>%n минут работы</numerusform>
        </translation>
    </message>
    <message>
        <source>cause: %1</source>
        <comment>of a complaint</comment>
        <translation>причина: %1</translation>
    </message>
    <message>
        <source>could have been prevented</source>
        <comment>of a complaint</comment>
        <translation>можно было предотвратить</translation>
    </message>
    <message>
        <source>could not have been prevented</source>
        <comment>of a complaint</comment>
        <translation>нельзя было предотвратить</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <comment>of a complaint; a list</comment>
        <translation>теги: %1</translation>
    </message>
    <message>
        <source>touchpoint: %1</source>
        <comment>of a complaint</comment>
        <translation>точка контакта: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NewMapDialog</name>
    <message>
        <source>New map</source>
        <comment>window title</comment>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <comment>list of templates</comment>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>over a field: of a map</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Make the map</source>
        <comment>button</comment>
        <translation>Создать карту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NextCard</name>
    <message>
        <source>Skip to it</source>
        <comment>button: to the next question, recording nothing</comment>
        <translation>Перейти к нему</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>title of a card: the next question</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <comment>beside a title; numbers</comment>
        <translation>вопрос %1 из %2</translation>
    </message>
    <message>
        <source>This is the last question</source>
        <comment>in place of the next question</comment>
        <translation>Это последний вопрос</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>записано: %n</numerusform>
            <numerusform>записано: %n</numerusform>
            <numerusform>записано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go after this one</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>осталось после этого: %n</numerusform>
            <numerusform>осталось после этого: %n</numerusform>
            <numerusform>осталось после этого: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::NotesCard</name>
    <message>
        <source>Notes</source>
        <comment>title of a card</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>not on the projector, %1</source>
        <comment>beside the notes; a key</comment>
        <translation>не на проекторе, %1</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Черновик восстановлен</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrderPicker</name>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move</source>
        <comment>under things in their order</comment>
        <translation>Пробел — показать или скрыть, Alt+Up и Alt+Down — порядок</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphanTray</name>
    <message>
        <source>Assign</source>
        <comment>button: complaints to a touchpoint</comment>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>list</comment>
        <translation>Жалобы без точки контакта</translation>
    </message>
    <message>
        <source>Every complaint names its touchpoint.</source>
        <comment>empty list</comment>
        <translation>У каждой жалобы указана точка контакта.</translation>
    </message>
    <message>
        <source>Touchpoint to assign to</source>
        <comment>field</comment>
        <translation>Точка контакта для привязки</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>field: a touchpoint</comment>
        <translation>Привязать к</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a touchpoint</source>
        <comment>head of the list</comment>
        <translation>
            <numerusform>%n жалоба без точки контакта</numerusform>
            <numerusform>%n жалобы без точки контакта</numerusform>
            <numerusform>%n жалоб без точки контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>head of the list; they are being counted</comment>
        <translation>Жалобы без точки контакта</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <comment>button: the touchpoint of a complaint</comment>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Ход изменения</translation>
    </message>
    <message>
        <source>Assign %1 complaints</source>
        <comment>button: to a touchpoint; 2 or more</comment>
        <translation>Отнести жалобы (%1)</translation>
    </message>
    <message>
        <source>Take it</source>
        <comment>button: the touchpoint that is suggested for a complaint</comment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take all suggestions in the list</source>
        <comment>button: touchpoints of complaints</comment>
        <translation>Принять все предложения в списке</translation>
    </message>
    <message>
        <source>Take all %1</source>
        <comment>button: suggestions, in the rows above; how many</comment>
        <translation>Принять все %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphansModel</name>
    <message>
        <source>%1; %2</source>
        <comment>screen reader: what happened; when and how</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2; suggestion %3</source>
        <comment>screen reader: what happened; when and how; a touchpoint and why</comment>
        <translation>%1; %2; предложение %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>of a complaint: a date, its channel or category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>of a complaint: a date, its channel, its category</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion for a complaint: a touchpoint, why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphansPresenter</name>
    <message numerus="yes">
        <source>%n complaint(s) at “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>
            <numerusform>привязка %n жалобы к «%1»</numerusform>
            <numerusform>привязка %n жалоб к «%1»</numerusform>
            <numerusform>привязка %n жалоб к «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) at suggested touchpoints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n жалоба у предложенной точки контакта</numerusform>
            <numerusform>%n жалобы у предложенных точек контакта</numerusform>
            <numerusform>%n жалоб у предложенных точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PagesView</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <comment>of a report, for a screen reader</comment>
        <translation>
            <numerusform>Предварительный просмотр: %n страница</numerusform>
            <numerusform>Предварительный просмотр: %n страницы</numerusform>
            <numerusform>Предварительный просмотр: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of a report, for a screen reader</comment>
        <translation>Предварительный просмотр</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PairChangesModel</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>a touchpoint, what becomes of it, in which way</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of what differs between two maps</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of what differs between two maps</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>column of what differs between two maps</comment>
        <translation>От сегодня к будущему</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PartList</name>
    <message>
        <source>Personas</source>
        <comment>list of a map's parts</comment>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>list of a map's parts</comment>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Lanes of text</source>
        <comment>list of a map's parts</comment>
        <translation>Текстовые дорожки</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <comment>field</comment>
        <translation>Цель этапа</translation>
    </message>
    <message>
        <source>Who the persona is</source>
        <comment>field</comment>
        <translation>Кто эта персона</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a part of a map</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add to the list: %1</source>
        <comment>field; a list of a map's parts</comment>
        <translation>Добавить в список: %1</translation>
    </message>
    <message>
        <source>a name and Enter add one</source>
        <comment>in an empty field</comment>
        <translation>название и Enter — добавить</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a stage</comment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of a stage</comment>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a stage</comment>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of a stage</comment>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Colour of the stage</source>
        <comment>field</comment>
        <translation>Цвет этапа</translation>
    </message>
    <message>
        <source>No colour</source>
        <comment>of a stage</comment>
        <translation>Без цвета</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Paste</name>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <comment>values of a column</comment>
        <translation>от −2 до +2</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <comment>values of a column</comment>
        <translation>от 1 до 5</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>values of a column</comment>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>values of a column</comment>
        <translation>числа</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>values of a column</comment>
        <translation>даты</translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n новый этап (%1)</numerusform>
            <numerusform>%n новых этапа (%1)</numerusform>
            <numerusform>%n новых этапов (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n новый канал (%1)</numerusform>
            <numerusform>%n новых канала (%1)</numerusform>
            <numerusform>%n новых каналов (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n новый человек (%1)</numerusform>
            <numerusform>%n новых человека (%1)</numerusform>
            <numerusform>%n новых человек (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a column or row</comment>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>what becomes of a column</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>what becomes of a column</comment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>all known</source>
        <comment>the names in a column</comment>
        <translation>все известны</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>the names in a column</comment>
        <translation>известно %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <comment>the values in a column</comment>
        <translation>подходит %1 из %2</translation>
    </message>
    <message>
        <source>by name</source>
        <comment>why a column was taken for that</comment>
        <translation>по названию</translation>
    </message>
    <message>
        <source>by content</source>
        <comment>why a column was taken for that</comment>
        <translation>по содержимому</translation>
    </message>
    <message>
        <source>the only column</source>
        <comment>why a column was taken for that</comment>
        <translation>единственный столбец</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a row will come in a second time</comment>
        <translation>повторно</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of a paste</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a row of a paste</comment>
        <translation>обновление</translation>
    </message>
    <message>
        <source>in the map</source>
        <comment>a row of a paste: already there</comment>
        <translation>уже на карте</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a row of a paste</comment>
        <translation>исключена</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row of a paste</comment>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <comment>why a row is refused</comment>
        <translation>В строке нет названия.</translation>
    </message>
    <message>
        <source>The title is too long for one.</source>
        <comment>why a row is refused</comment>
        <translation>Слишком длинно для названия.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”.</source>
        <comment>why a row is refused; a cell, a field</comment>
        <translation>«%1» не подходит для «%2».</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”: %3.</source>
        <comment>why a row is refused; a cell, a field, a range</comment>
        <translation>«%1» не подходит для «%2»: %3.</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the touchpoints.</source>
        <comment>why nothing can be inserted yet</comment>
        <translation>Нужно выбрать столбец с названиями точек контакта.</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <comment>while a table is read</comment>
        <translation>Просмотр строк…</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>in which touchpoints come</comment>
        <translation>
            <numerusform>%n этапе</numerusform>
            <numerusform>%n этапах</numerusform>
            <numerusform>%n этапах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in %1</source>
        <comment>touchpoints; in how many stages</comment>
        <translation>
            <numerusform>%n новая на %1</numerusform>
            <numerusform>%n новые на %1</numerusform>
            <numerusform>%n новых на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n обновлена</numerusform>
            <numerusform>%n обновлены</numerusform>
            <numerusform>%n обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (already in the map)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n пропущена (уже на карте)</numerusform>
            <numerusform>%n пропущены (уже на карте)</numerusform>
            <numerusform>%n пропущено (уже на карте)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n строка исключена</numerusform>
            <numerusform>%n строки исключены</numerusform>
            <numerusform>%n строк исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n столбец исключён</numerusform>
            <numerusform>%n столбца исключены</numerusform>
            <numerusform>%n столбцов исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many for one paste</source>
        <comment>are not read</comment>
        <translation>
            <numerusform>%n строка сверх предела одной вставки</numerusform>
            <numerusform>%n строки сверх предела одной вставки</numerusform>
            <numerusform>%n строк сверх предела одной вставки</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to insert.</source>
        <comment>of a paste</comment>
        <translation>Нет строк для вставки.</translation>
    </message>
    <message>
        <source>minutes, “2 h” or “3 days”</source>
        <comment>values of a column: times</comment>
        <translation>минуты, «2 ч» или «3 дня»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of a column</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>values of a column</comment>
        <translation>%1, %2 или %3</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <comment>what becomes of a column; a persona</comment>
        <translation>Эмоция: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteCellDelegate</name>
    <message>
        <source>new</source>
        <comment>a name that no list has yet</comment>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteHead</name>
    <message>
        <source>What the columns become</source>
        <comment>head of a table</comment>
        <translation>Чем становятся столбцы</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>head: what the columns become</comment>
        <translation>становится</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>проверить</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteModel</name>
    <message>
        <source>%1, new</source>
        <comment>spoken: a name that no list has yet</comment>
        <translation>%1, новое</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>head of a column</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>проверить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PastePresenter</name>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Этап %1</translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>вставка %n точки контакта</numerusform>
            <numerusform>вставка %n точек контакта</numerusform>
            <numerusform>вставка %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteStrip</name>
    <message>
        <source>First row has the column names</source>
        <comment>choice: of a table</comment>
        <translation>Первая строка — названия столбцов</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>switch: what becomes of such rows</comment>
        <translation>Если уже на карте</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>Paste as text into this cell</source>
        <comment>button</comment>
        <translation>Вставить как текст в эту ячейку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>part of the window</comment>
        <translation>Предпросмотр вставки</translation>
    </message>
    <message>
        <source>Nothing is in the map yet.</source>
        <comment>of a paste that is being looked at</comment>
        <translation>Карта пока не изменена.</translation>
    </message>
    <message>
        <source>Close without pasting</source>
        <comment>button</comment>
        <translation>Закрыть без вставки</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>label: what becomes of such rows</comment>
        <translation>Если уже на карте</translation>
    </message>
    <message>
        <source>No table to paste</source>
        <comment>title of the paste preview</comment>
        <translation>Нет таблицы для вставки</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) from a spreadsheet</source>
        <comment>title of the paste preview</comment>
        <translation>
            <numerusform>Вставка %n строки из электронной таблицы</numerusform>
            <numerusform>Вставка %n строк из электронной таблицы</numerusform>
            <numerusform>Вставка %n строк из электронной таблицы</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <comment>paste preview</comment>
        <translation>Чтение буфера обмена…</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Вставить %n точку контакта</numerusform>
            <numerusform>Вставить %n точки контакта</numerusform>
            <numerusform>Вставить %n точек контакта</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: %1 takes all back</source>
        <comment>of a paste; a key</comment>
        <translation>Один шаг: %1 отменяет всё</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <comment>what a key does</comment>
        <translation>ничего не происходит</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>move in the rows</source>
        <comment>what keys do</comment>
        <translation>перемещение по строкам</translation>
    </message>
    <message>
        <source>leave a row out</source>
        <comment>what a key does</comment>
        <translation>исключить строку</translation>
    </message>
    <message>
        <source>other field for a column</source>
        <comment>what a key does</comment>
        <translation>другое поле для столбца</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>what a key does</comment>
        <translation>вставить</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>where the keyboard is</comment>
        <translation>Предпросмотр вставки</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>прочитан %n столбец</numerusform>
            <numerusform>прочитаны %n столбца</numerusform>
            <numerusform>прочитано %n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>where the keyboard is: paste preview, rows, columns</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Select the rows with the touchpoints in a spreadsheet or on a web page, copy them there, and paste again.</source>
        <comment>paste preview</comment>
        <translation>В буфере обмена нет таблицы. Выделить строки с точками контакта в таблице или на веб-странице, скопировать их там и вставить снова.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteTable</name>
    <message>
        <source>Rows of the clipboard</source>
        <comment>table</comment>
        <translation>Строки буфера обмена</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>a row of a paste</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a row of a paste</comment>
        <translation>Исключить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PersonDialog</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), those in the bin too.</source>
        <comment>what is held on a person; name and contact</comment>
        <translation>
            <numerusform>%1: %n жалоба, включая корзину.</numerusform>
            <numerusform>%1: %n жалобы, включая корзину.</numerusform>
            <numerusform>%1: %n жалоб, включая корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>On legal hold, so neither can go: %1.</source>
        <comment>references of complaints</comment>
        <translation>Действует запрет на удаление, поэтому обезличить или стереть нельзя: %1.</translation>
    </message>
    <message>
        <source>Keep the backups as they are</source>
        <comment>choice: they still hold the data</comment>
        <translation>Оставить резервные копии без изменений</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <comment>button: all data on a person into a file</comment>
        <translation>Сохранить всё…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <comment>button: to the last question before an erasure</comment>
        <translation>Далее…</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <comment>window title</comment>
        <translation>Данные одного человека</translation>
    </message>
    <message>
        <source>Whose data? Type a name, an organisation or a contact.</source>
        <comment>over a field</comment>
        <translation>Чьи данные? Ввести имя, организацию или контакт.</translation>
    </message>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Клиенты с таким именем</translation>
    </message>
    <message>
        <source>Anonymise: no name, no words; the complaints stay one person’s</source>
        <comment>choice</comment>
        <translation>Обезличить: без имени и текстов; жалобы по-прежнему от одного человека</translation>
    </message>
    <message>
        <source>Erase the person; the complaints keep no words</source>
        <comment>choice</comment>
        <translation>Стереть данные человека; жалобы остаются без текстов</translation>
    </message>
    <message>
        <source>Erase the person and the complaints</source>
        <comment>choice</comment>
        <translation>Стереть данные человека и жалобы</translation>
    </message>
    <message>
        <source>Only anonymise the complaint %1</source>
        <comment>choice; a reference</comment>
        <translation>Обезличить только жалобу %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <comment>no customer</comment>
        <translation>Пока никто не выбран.</translation>
    </message>
    <message>
        <source>Anonymise complaint %1</source>
        <comment>title; a reference</comment>
        <translation>Обезличить жалобу %1</translation>
    </message>
    <message>
        <source>Anonymise %1</source>
        <comment>title; a name</comment>
        <translation>Обезличить: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>title; a name</comment>
        <translation>Стереть: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PlaceSection</name>
    <message>
        <source>Place and words</source>
        <comment>section of the inspector</comment>
        <translation>Место и тексты</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PrivacyPresenter</name>
    <message>
        <source>end of the legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>снятие запрета на удаление %1</translation>
    </message>
    <message>
        <source>legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>запрет на удаление %1</translation>
    </message>
    <message>
        <source>time that complaints are kept</source>
        <comment>undo: names the act</comment>
        <translation>срок хранения жалоб</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseField</name>
    <message>
        <source>The letter is withdrawn tomorrow 11</source>
        <comment>example in an empty field: a promise with its due time</comment>
        <translation>Отзовём письмо завтра в 11</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>«%1», срок: %2</translation>
    </message>
    <message>
        <source>“%1”, no time</source>
        <comment>a promise without a due time</comment>
        <translation>«%1», без срока</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseList</name>
    <message>
        <source>kept %1</source>
        <comment>a promise; when</comment>
        <translation>выполнено %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a promise</comment>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>a promise without a due time</comment>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Satisfied if</source>
        <comment>list: what the customer was promised</comment>
        <translation>Клиента устроит, если</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromisesCard</name>
    <message>
        <source>Promises due</source>
        <comment>title of a card on Home</comment>
        <translation>Обещания к сроку</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>сегодня: %n</numerusform>
            <numerusform>сегодня: %n</numerusform>
            <numerusform>сегодня: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>позже на этой неделе: %n</numerusform>
            <numerusform>позже на этой неделе: %n</numerusform>
            <numerusform>позже на этой неделе: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the late one</source>
        <comment>button on Home: a promise</comment>
        <translation>Выполнить просроченное</translation>
    </message>
    <message>
        <source>Keep the next one</source>
        <comment>button on Home: a promise</comment>
        <translation>Выполнить ближайшее</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionAdder</name>
    <message>
        <source>Which question, or what does yours ask?</source>
        <comment>asks for a question of a bank or a new one</comment>
        <translation>Какой вопрос добавить или о чём будет свой?</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: go on to the second line</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>In which area? A new name makes a new area.</source>
        <comment>asks for the area of an own question</comment>
        <translation>В какой области? Новое название создаст новую область.</translation>
    </message>
    <message>
        <source>In which area?</source>
        <comment>asks for the area of an own question</comment>
        <translation>В какой области?</translation>
    </message>
    <message>
        <source>Why is it added?</source>
        <comment>asks for one line</comment>
        <translation>Почему вопрос добавлен?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: add a question</comment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionCard</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · вопрос %2 из %3</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge of a question</comment>
        <translation>если есть</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge of a question</comment>
        <translation>да/нет</translation>
    </message>
    <message>
        <source>Only you see this: %1</source>
        <comment>hint for the facilitator</comment>
        <translation>Видно только ведущему: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionInspector</name>
    <message>
        <source>Anchor for %1</source>
        <comment>field: what a score of 1, 2 or 3 means</comment>
        <translation>Описание оценки %1</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>изменён</translation>
    </message>
    <message>
        <source>Shipped: “%1”</source>
        <comment>the bank's own words for a reworded question</comment>
        <translation>Исходный текст: «%1»</translation>
    </message>
    <message>
        <source>The first answer is in: the set and its words stay as they are for this round.</source>
        <comment>tailoring page: frozen</comment>
        <translation>Первый ответ получен: набор и формулировки в этом раунде больше не меняются.</translation>
    </message>
    <message>
        <source>New wording: compared from this round on, not with earlier ones.</source>
        <comment>tailoring page: a reworded question</comment>
        <translation>Новая формулировка: сравнение начинается с этого раунда, без более ранних.</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Черновик восстановлен</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickLine</name>
    <message>
        <source>Save</source>
        <comment>button: the complaint in the quick line</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A complaint in one line</source>
        <comment>field</comment>
        <translation>Жалоба одной строкой</translation>
    </message>
    <message>
        <source>ana pop #phone !late refund 25 yes 10:42</source>
        <comment>example in an empty field: a complaint in one line</comment>
        <translation>анна попова #телефон !задержка возврат 25 да 10:42</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Назад к списку, черновик останется</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>канал</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>категория</translation>
    </message>
    <message>
        <source>product</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>продукт</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>сохранить, следующая</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>назад, черновик останется</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickPresenter</name>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>жалоба «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <comment>button: leave without doing it</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>arrow in a field: shows what can be chosen</comment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Type, or choose with the arrow down</source>
        <comment>in an empty field</comment>
        <translation>Ввести или выбрать стрелкой вниз</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignCard</name>
    <message>
        <source>Go on with the redesign</source>
        <comment>button on Home</comment>
        <translation>Продолжить редизайн</translation>
    </message>
    <message>
        <source>Redesign: day %1 of %2</source>
        <comment>title of a card on Home</comment>
        <translation>Редизайн: день %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>redesigns on Home</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignDialog</name>
    <message>
        <source>Begin</source>
        <comment>button: a redesign, on the day beside it</comment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a redesign</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Redesign</source>
        <comment>window title</comment>
        <translation>Редизайн</translation>
    </message>
    <message>
        <source>First working day of the redesign</source>
        <comment>field: a date</comment>
        <translation>Первый рабочий день редизайна</translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>field: a date</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <comment>field of a redesign</comment>
        <translation>Заметка дня</translation>
    </message>
    <message>
        <source>Ideas</source>
        <comment>field of a redesign</comment>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>field of a redesign</comment>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>field of a redesign</comment>
        <translation>Реализация</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a redesign</comment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Twenty working days: five for ideas, five for a proposal, ten for its execution. Weekends and holidays do not count.</source>
        <comment>of a redesign</comment>
        <translation>Двадцать рабочих дней: пять на идеи, пять на предложение, десять на его реализацию. Выходные и праздники не считаются.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a finished redesign</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>It is finished</source>
        <comment>button: a redesign</comment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Note of day %1, %2</source>
        <comment>field of a redesign; a number, a date</comment>
        <translation>Заметка к дню %1, %2</translation>
    </message>
    <message>
        <source>Begin another</source>
        <comment>button: a redesign after the one that is finished</comment>
        <translation>Начать ещё один</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignPresenter</name>
    <message>
        <source>start of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>начало редизайна «%1»</translation>
    </message>
    <message>
        <source>%1 of the redesign of “%2”</source>
        <comment>undo: names the act; what, a touchpoint</comment>
        <translation>%1 редизайна «%2»</translation>
    </message>
    <message>
        <source>start</source>
        <comment>undo: part of a redesign</comment>
        <translation>начало</translation>
    </message>
    <message>
        <source>ideas</source>
        <comment>undo: part of a redesign</comment>
        <translation>идеи</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>undo: part of a redesign</comment>
        <translation>предложение</translation>
    </message>
    <message>
        <source>execution</source>
        <comment>undo: part of a redesign</comment>
        <translation>реализация</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>undo: part of a redesign</comment>
        <translation>итог</translation>
    </message>
    <message>
        <source>note of day %1</source>
        <comment>undo: part of a redesign</comment>
        <translation>заметка к дню %1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>undo: part of a redesign</comment>
        <translation>завершение</translation>
    </message>
    <message>
        <source>removal of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление редизайна «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignSection</name>
    <message>
        <source>Redesign</source>
        <comment>section of the inspector</comment>
        <translation>Редизайн</translation>
    </message>
    <message>
        <source>Show the redesign…</source>
        <comment>button</comment>
        <translation>Показать редизайн…</translation>
    </message>
    <message>
        <source>Start a redesign…</source>
        <comment>button</comment>
        <translation>Начать редизайн…</translation>
    </message>
    <message>
        <source>Twenty working days from ideas over a proposal to its execution.</source>
        <comment>of a redesign</comment>
        <translation>Двадцать рабочих дней: от идей через предложение к его реализации.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportForm</name>
    <message>
        <source>Report</source>
        <comment>choice: which one</comment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>choice for a report</comment>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice for a report</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>choice for a report</comment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>For a grey printer</source>
        <comment>choice for a report</comment>
        <translation>Для чёрно-белой печати</translation>
    </message>
    <message>
        <source>Results of a round</source>
        <comment>kind of report</comment>
        <translation>Результаты раунда</translation>
    </message>
    <message>
        <source>Comparison of two rounds</source>
        <comment>kind of report</comment>
        <translation>Сравнение двух раундов</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of report</comment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Ballots to fill in</source>
        <comment>kind of report</comment>
        <translation>Бюллетени для заполнения</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportsPanel</name>
    <message>
        <source>Nothing to report yet</source>
        <comment>empty preview</comment>
        <translation>Для отчёта пока нет данных</translation>
    </message>
    <message>
        <source>Go to the diagnostic</source>
        <comment>button of the empty preview</comment>
        <translation>Перейти к диагностике</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <comment>work that goes on</comment>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Сохранить в HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Печать…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>A report needs a round.</source>
        <comment>empty preview</comment>
        <translation>Для отчёта нужен раунд.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty preview</comment>
        <translation>Для сравнения нужны два раунда с ответами.</translation>
    </message>
    <message>
        <source>Ballots need a round with seats.</source>
        <comment>empty preview</comment>
        <translation>Для бюллетеней нужен раунд, где каждый голосует сам.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Actions come from answers.</source>
        <comment>empty preview</comment>
        <translation>Пока ничего не запланировано. Действия вырастают из ответов.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>file dialog</comment>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Документы (*.pdf)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Страницы для браузера (*.html)</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>what a key does</comment>
        <translation>листать вниз</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <comment>what a key does</comment>
        <translation>сохранить в PDF</translation>
    </message>
    <message>
        <source>print</source>
        <comment>what a key does</comment>
        <translation>печать</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultDetail</name>
    <message>
        <source>Agreed score</source>
        <comment>field: what the group recorded</comment>
        <translation>Принятая оценка</translation>
    </message>
    <message>
        <source>No agreed score</source>
        <comment>choice: the group recorded nothing</comment>
        <translation>Нет принятой оценки</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>choice: the score recorded by the group</comment>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <comment>in the empty field</comment>
        <translation>Причина принятой оценки</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>in the empty field</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Close the question</source>
        <comment>button</comment>
        <translation>Закрыть вопрос</translation>
    </message>
    <message>
        <source>About the answer</source>
        <comment>switch: record, evidence or five whys</comment>
        <translation>Об ответе</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>section: what the group recorded</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>section: what shows an answer</comment>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>section: causes of a low answer</comment>
        <translation>Пять «почему»</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <comment>section: what shows an answer; how many pieces</comment>
        <translation>Подтверждения (%1)</translation>
    </message>
    <message>
        <source>Five whys (%1)</source>
        <comment>section: causes of a low answer; how many</comment>
        <translation>Пять «почему» (%1)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsDelegate</name>
    <message>
        <source>n %1</source>
        <comment>number of answers behind a mean</comment>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsModel</name>
    <message>
        <source>%1, n %2</source>
        <comment>mean and number of answers</comment>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Голоса 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean · n</source>
        <comment>column of the score grid</comment>
        <translation>Среднее · n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score recorded by the group</comment>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message>
        <source>No votes yet</source>
        <comment>empty results page</comment>
        <translation>Голосов пока нет</translation>
    </message>
    <message>
        <source>Answer the first question and the figures appear here.</source>
        <comment>empty results page</comment>
        <translation>После ответа на первый вопрос здесь появятся цифры.</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the empty results page</comment>
        <translation>Перейти к оценке</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Score grid as</source>
        <comment>switch: chart or table</comment>
        <translation>Вид сетки оценок</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>График</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Score grid</source>
        <comment>title of a card</comment>
        <translation>Сетка оценок</translation>
    </message>
    <message>
        <source>Stronger colour = bigger gap; no colour = no score</source>
        <comment>explains the score grid</comment>
        <translation>Насыщеннее цвет — больше разрыв; без цвета — нет оценки</translation>
    </message>
    <message>
        <source>Biggest gaps first</source>
        <comment>title of a card</comment>
        <translation>Самые большие разрывы</translation>
    </message>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation>
            <numerusform>%n ниже 3</numerusform>
            <numerusform>%n ниже 3</numerusform>
            <numerusform>%n ниже 3</numerusform>
        </translation>
    </message>
    <message>
        <source>open the question</source>
        <comment>what a key does</comment>
        <translation>открыть вопрос</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>plan an action</source>
        <comment>what a key does</comment>
        <translation>запланировать действие</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>what a key does</comment>
        <translation>подтверждения</translation>
    </message>
    <message>
        <source>five whys</source>
        <comment>what a key does</comment>
        <translation>пять «почему»</translation>
    </message>
    <message>
        <source>fold</source>
        <comment>what the arrow keys do</comment>
        <translation>свернуть</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>таблицы</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>экспорт</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPresenter</name>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>принятая оценка «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>заметка к «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RetentionDialog</name>
    <message>
        <source>closed %1</source>
        <comment>of a complaint; a date</comment>
        <translation>закрыта %1</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <comment>button</comment>
        <translation>Обезличить…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <comment>button</comment>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <comment>button</comment>
        <translation>Запрет на удаление…</translation>
    </message>
    <message>
        <source>Complaints due to go</source>
        <comment>window title</comment>
        <translation>Жалобы к удалению</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <comment>over a number</comment>
        <translation>Месяцев после закрытия</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>С закрытия прошло больше: %n жалоба, запрета на удаление нет. Без подтверждения ничего не удаляется.</numerusform>
            <numerusform>С закрытия прошло больше: %n жалобы, ни на одной нет запрета на удаление. Без подтверждения ничего не удаляется.</numerusform>
            <numerusform>С закрытия прошло больше: %n жалоб, ни на одной нет запрета на удаление. Без подтверждения ничего не удаляется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n of them.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>В списке показаны первые %n.</numerusform>
            <numerusform>В списке показаны первые %n.</numerusform>
            <numerusform>В списке показаны первые %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Обезличить %n жалобу</numerusform>
            <numerusform>Обезличить %n жалобы</numerusform>
            <numerusform>Обезличить %n жалоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Стереть %n жалобу</numerusform>
            <numerusform>Стереть %n жалобы</numerusform>
            <numerusform>Стереть %n жалоб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomLegends</name>
    <message>
        <source>Complaints: %1  ·  %2</source>
        <comment>legend shown to a room; what of them, and the days</comment>
        <translation>Жалобы: %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomStrip</name>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Голосовать снова</translation>
    </message>
    <message>
        <source>Facilitator’s window</source>
        <comment>button of the workshop</comment>
        <translation>Окно ведущего</translation>
    </message>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Завершить воркшоп…</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Начать голосование</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Открыть голоса</translation>
    </message>
    <message>
        <source>1 2 3 vote one after the other, 0 not applicable · ← → question · Esc leave</source>
        <comment>keys of the workshop</comment>
        <translation>1 2 3 голоса по очереди, 0 неприменимо · ← → вопрос · Esc выйти</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoundSetup</name>
    <message>
        <source>One person</source>
        <comment>who answers a round</comment>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>A group, hands counted</source>
        <comment>who answers a round</comment>
        <translation>Группа, подсчёт рук</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a round</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who answers a round</comment>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>number of people in a round</comment>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Facilitator or person</source>
        <comment>name beside a round</comment>
        <translation>Ведущий или имя</translation>
    </message>
    <message>
        <source>A group, each for themselves</source>
        <comment>who answers a round</comment>
        <translation>Группа, каждый сам за себя</translation>
    </message>
    <message>
        <source>Blind: nothing of the last round</source>
        <comment>what people see while they answer</comment>
        <translation>Вслепую: ничего о прошлом раунде</translation>
    </message>
    <message>
        <source>Context: evidence, not the scores</source>
        <comment>what people see while they answer</comment>
        <translation>С контекстом: подтверждения без оценок</translation>
    </message>
    <message>
        <source>Shown: the last round’s scores</source>
        <comment>what people see while they answer</comment>
        <translation>С показом: оценки прошлого раунда</translation>
    </message>
    <message>
        <source>Shown while answering</source>
        <comment>asking mode of a round</comment>
        <translation>Видно при ответе</translation>
    </message>
    <message>
        <source>Participants, one a line; empty for anonymous seats</source>
        <comment>over a field</comment>
        <translation>Участники, по одному в строке; пусто — анонимные места</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RowColumns</name>
    <message>
        <source>Received</source>
        <comment>column of the complaints</comment>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of the complaints</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the complaints</comment>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Steps 1 to 8</source>
        <comment>column of the complaints</comment>
        <translation>Шаги 1–8</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column of the complaints</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of the complaints</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of the complaints</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of the complaints</comment>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of the complaints</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Promise due</source>
        <comment>column of the complaints</comment>
        <translation>Срок обещания</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the complaints</comment>
        <translation>Точка контакта</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SameTextLine</name>
    <message>
        <source>This will be saved as a duplicate.</source>
        <comment>under the text of a complaint</comment>
        <translation>Будет сохранено как дубликат.</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>button</comment>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>%1 has the same text.</source>
        <comment>a complaint's reference</comment>
        <translation>Такой же текст у жалобы %1.</translation>
    </message>
    <message>
        <source>Link as duplicate</source>
        <comment>button: to the complaint with the same text</comment>
        <translation>Связать как дубликат</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoreOverview</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions with a value of those asked</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePage</name>
    <message>
        <source>optional, %1</source>
        <comment>beside the note field; a key</comment>
        <translation>по желанию, %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · вопрос %2 из %3</translation>
    </message>
    <message>
        <source>%1 answered · %2 not applicable · %3 open</source>
        <comment>numbers of questions</comment>
        <translation>отвечено: %1 · неприменимо: %2 · осталось: %3</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Черновик восстановлен</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>See results</source>
        <comment>button: go to the third step</comment>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Next question</source>
        <comment>button of the scoring page</comment>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>back to the answers</source>
        <comment>what a key does</comment>
        <translation>назад к ответам</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>сохранить и далее</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <translation>отменить</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <comment>what a key does</comment>
        <translation>ответить и далее</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>what a key does</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>what a key does</comment>
        <translation>не знаю</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what the arrow keys move to</comment>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>hands that went up</source>
        <comment>what the digit keys type</comment>
        <translation>поднятые руки</translation>
    </message>
    <message>
        <source>next number</source>
        <comment>what a key does</comment>
        <translation>следующее число</translation>
    </message>
    <message>
        <source>last round %1</source>
        <comment>on the cell nearest to it; a mean or a score</comment>
        <translation>прошлый раунд %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePicker</name>
    <message>
        <source>chosen</source>
        <comment>on the cell of the chosen answer</comment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the group of big cells, for screen readers</comment>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePresenter</name>
    <message>
        <source>answer to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>ответ на «%1»</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>подсчёт по «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>заметка к «%1»</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Место %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoresSection</name>
    <message>
        <source>Scores</source>
        <comment>section of the inspector</comment>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no score given</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>in place of a number of contacts</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>behind a number of contacts</comment>
        <translation> в неделю</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no emotion given</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>as others</source>
        <comment>a persona without an emotion of its own</comment>
        <translation>как у других</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SeatRow</name>
    <message>
        <source>Participants</source>
        <comment>spoken by a screen reader</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>%1 has voted.</source>
        <comment>spoken; a participant</comment>
        <translation>%1: голос отдан.</translation>
    </message>
    <message>
        <source>%1 votes now.</source>
        <comment>spoken; a participant</comment>
        <translation>Сейчас голосует %1.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <comment>spoken; a participant</comment>
        <translation>%1: больше не участвует.</translation>
    </message>
    <message>
        <source>%1 is waited for.</source>
        <comment>spoken; a participant</comment>
        <translation>Ожидается голос: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SelectionBar</name>
    <message>
        <source>Change…</source>
        <comment>button: of all complaints that are marked</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button: complaints that are marked into the chosen one</comment>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>button</comment>
        <translation>Дубликат жалобы…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Ход изменения</translation>
    </message>
    <message>
        <source>Unmark</source>
        <comment>button: no complaint is marked any more</comment>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>The others become duplicates of the complaint that is open</source>
        <comment>tooltip of the button Merge</comment>
        <translation>Остальные станут дубликатами открытой жалобы</translation>
    </message>
    <message>
        <source>Changing complaints</source>
        <comment>beside a progress bar</comment>
        <translation>Изменение жалоб</translation>
    </message>
    <message>
        <source>All %1 marked</source>
        <comment>how many complaints</comment>
        <translation>Отмечены все (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <comment>how many complaints, of how many</comment>
        <translation>Отмечено %1 из %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfBar</name>
    <message>
        <source>Search complaints</source>
        <comment>field</comment>
        <translation>Поиск по жалобам</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search, of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: what else narrows the list</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>button: which columns the list shows</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <comment>popup</comment>
        <translation>Столбцы списка</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfChips</name>
    <message>
        <source>Open</source>
        <comment>filter over the complaints</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter over the complaints: those of the one who works here</comment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>filter over the complaints</comment>
        <translation>Ждут нашего ответа</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>filter over the complaints</comment>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>filter over the complaints: promises</comment>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>filter over the complaints</comment>
        <translation>Публичные</translation>
    </message>
    <message>
        <source>To complete</source>
        <comment>filter over the complaints</comment>
        <translation>Неполные</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>filter over the complaints</comment>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter over the complaints</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: opens the shelves for which there is no room</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>menu of a saved filter</comment>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu of a saved filter</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>window title</comment>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <comment>window title</comment>
        <translation>Переименовать фильтр</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShowStrip</name>
    <message>
        <source>Previous</source>
        <comment>button: stage of a map</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: stage of a map</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>button: all stages of a map</comment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: stops showing a map to the room</comment>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>To the map</source>
        <comment>button: from the room’s picture</comment>
        <translation>К карте</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>while a map is shown</comment>
        <translation>Проектор отключён: зал ничего не видит.</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>while a map is shown</comment>
        <translation>На экране зала: ничего</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <comment>while a map is shown; a stage of the map</comment>
        <translation>На экране зала: %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the room sees the map again</comment>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>button: the room sees nothing for now</comment>
        <translation>Погасить экран</translation>
    </message>
    <message>
        <source>Showing the map</source>
        <comment>part of the window</comment>
        <translation>Показ карты</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SimilarList</name>
    <message>
        <source>accepted in %1</source>
        <comment>of a complaint; a length of time</comment>
        <translation>урегулирована за %1</translation>
    </message>
    <message>
        <source>Similar past cases</source>
        <comment>heading</comment>
        <translation>Похожие прошлые случаи</translation>
    </message>
    <message>
        <source>shared wording</source>
        <comment>over percentages: how alike two texts are</comment>
        <translation>совпадение текста</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SplitPrompt</name>
    <message>
        <source>One voice from each side, 2:00</source>
        <comment>button: starts the timer</comment>
        <translation>По голосу от каждой стороны, 2:00</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Голосовать снова</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <comment>button of the workshop</comment>
        <translation>Всё равно записать</translation>
    </message>
    <message>
        <source>The room is split: discuss before you record</source>
        <comment>title of a prompt</comment>
        <translation>Мнения раскололись: обсудите до записи</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StageMenu</name>
    <message>
        <source>&amp;Colour</source>
        <comment>menu: of a stage</comment>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>menu; its name</comment>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Goal…</source>
        <comment>menu: of a stage, in a dialog</comment>
        <translation>Ц&amp;ель…</translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu: to a stage</comment>
        <translation>Добавить &amp;точку контакта</translation>
    </message>
    <message>
        <source>&amp;Paste rows here</source>
        <comment>menu: into a stage</comment>
        <translation>&amp;Вставить строки сюда</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <comment>menu: a stage</comment>
        <translation>Переместить в&amp;лево</translation>
    </message>
    <message>
        <source>&amp;Move to the right</source>
        <comment>menu: a stage</comment>
        <translation>Переместить вп&amp;раво</translation>
    </message>
    <message>
        <source>&amp;Delete with its touchpoints</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Удалить вместе с точками контакта</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepList</name>
    <message>
        <source>Eight steps</source>
        <comment>list: what was done about a complaint</comment>
        <translation>Восемь шагов</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>ещё нет</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepToggles</name>
    <message>
        <source>A line to “%1”</source>
        <comment>field: what was done in a step</comment>
        <translation>Строка к «%1»</translation>
    </message>
    <message>
        <source>%1: a line, may stay empty</source>
        <comment>in an empty field; a step</comment>
        <translation>%1: строка, необязательно</translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <comment>a step</comment>
        <translation>%1, неприменимо</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions asked of all in an area</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>own: %1</source>
        <comment>number of the user's own questions in an area</comment>
        <translation>свои: %1</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge: a question that is not scored</comment>
        <translation>да/нет</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge: a question asked only where the thing exists</comment>
        <translation>если есть</translation>
    </message>
    <message>
        <source>own</source>
        <comment>badge: the user's own question</comment>
        <translation>свой</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>изменён</translation>
    </message>
    <message>
        <source>new</source>
        <comment>badge: not asked in the round before</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>badge: swapped in for another question</comment>
        <translation>резерв</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>why a question is not asked</comment>
        <translation>Исключён: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorModel</name>
    <message>
        <source>%1, dropped: %2</source>
        <comment>screen reader: a dropped question and why</comment>
        <translation>%1, исключён: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message>
        <source>Swap in…</source>
        <comment>button: take the reserve question for another one</comment>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Start round</source>
        <comment>button of the tailoring page</comment>
        <translation>Начать раунд</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>before the choice of a set of questions</comment>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Questions of this round</source>
        <comment>list of the tailoring page</comment>
        <translation>Вопросы этого раунда</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation>
            <numerusform>%n исключён</numerusform>
            <numerusform>%n исключены</numerusform>
            <numerusform>%n исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user's own questions</comment>
        <translation>
            <numerusform>%n свой</numerusform>
            <numerusform>%n своих</numerusform>
            <numerusform>%n своих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation>
            <numerusform>%n изменён</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>First reserve: %1</source>
        <comment>a question that can take another's place</comment>
        <translation>Первый в резерве: %1</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the tailoring page</comment>
        <translation>Перейти к оценке</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>Почему вопрос исключён?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: ask this question no more</comment>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Why does it take the place of “%1”?</source>
        <comment>asks for one line; a question's label</comment>
        <translation>Почему он заменяет «%1»?</translation>
    </message>
    <message>
        <source>Swap in</source>
        <comment>button: take the reserve question</comment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Add question</source>
        <comment>button of the tailoring page</comment>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <comment>empty set of questions</comment>
        <translation>Вопросов пока нет</translation>
    </message>
    <message>
        <source>Take questions from the banks, write your own, or begin with a template.</source>
        <comment>empty set of questions</comment>
        <translation>Взять вопросы из банков, написать свои или начать с шаблона.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <comment>button of an empty set of questions</comment>
        <translation>Выбрать шаблон</translation>
    </message>
    <message>
        <source>The round can start once it asks something.</source>
        <comment>why the round cannot be started yet</comment>
        <translation>Раунд можно начать, когда в нём будет хотя бы один вопрос.</translation>
    </message>
    <message>
        <source>What is the set called?</source>
        <comment>asks for the name of an own set</comment>
        <translation>Как называется набор?</translation>
    </message>
    <message>
        <source>Save set</source>
        <comment>button: keep the questions as an own set</comment>
        <translation>Сохранить набор</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>in or out</source>
        <comment>what a key does</comment>
        <translation>взять или убрать</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>what a key does</comment>
        <translation>формулировка</translation>
    </message>
    <message>
        <source>order</source>
        <comment>what a key does</comment>
        <translation>порядок</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation>начать</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPresenter</name>
    <message>
        <source>template %1</source>
        <comment>undo: names the act</comment>
        <translation>шаблон «%1»</translation>
    </message>
    <message>
        <source>dropping “%1”</source>
        <comment>undo: names the act</comment>
        <translation>исключение «%1»</translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <comment>undo: names the act</comment>
        <translation>возврат «%1»</translation>
    </message>
    <message>
        <source>own question “%1”</source>
        <comment>undo: names the act</comment>
        <translation>свой вопрос «%1»</translation>
    </message>
    <message>
        <source>swap of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>замена «%1»</translation>
    </message>
    <message>
        <source>order of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>порядок «%1»</translation>
    </message>
    <message>
        <source>wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>формулировка «%1»</translation>
    </message>
    <message>
        <source>shipped wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>исходный текст «%1»</translation>
    </message>
    <message>
        <source>adding a question</source>
        <comment>undo: names the act</comment>
        <translation>добавление вопроса</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>template: a set put together freely</comment>
        <translation>Произвольный</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextHelpsPresenter</name>
    <message>
        <source>phrase “%1”</source>
        <comment>undo: names the act; of a policy</comment>
        <translation>фраза «%1»</translation>
    </message>
    <message>
        <source>snippet ;%1</source>
        <comment>undo: names the act; a short word</comment>
        <translation>заготовка ;%1</translation>
    </message>
    <message>
        <source>better sentence in %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>лучшая фраза в %1</translation>
    </message>
    <message>
        <source>“%1” kept in %2</source>
        <comment>undo: names the act; a policy phrase and a complaint's reference</comment>
        <translation>сохранение «%1» в %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextListDialog</name>
    <message>
        <source>New</source>
        <comment>button: another row in the list</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: what stands in the fields</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Policy phrases</source>
        <comment>window title</comment>
        <translation>Фразы о правилах</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>window title</comment>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Each is marked as you write about a complaint, and the better sentence is offered. Beside it stands what keeping the phrase went with.</source>
        <comment>over the list of policy phrases</comment>
        <translation>Каждая отмечается в тексте жалобы, и предлагается лучшая фраза. Рядом показано, чем заканчивалось, когда фразу оставляли.</translation>
    </message>
    <message>
        <source>Type ; and the short word in any text of a complaint, then Tab.</source>
        <comment>over the list of snippets</comment>
        <translation>В любом тексте жалобы ввести ; и короткое слово, затем Tab.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>field: words that cite a policy</comment>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Short word: letters and digits</source>
        <comment>field of a snippet</comment>
        <translation>Короткое слово: буквы и цифры</translation>
    </message>
    <message>
        <source>Better sentence</source>
        <comment>field: in place of a policy phrase</comment>
        <translation>Лучшая фраза</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>field: the text of a snippet</comment>
        <translation>Заменяется на</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: a window</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The short word takes letters and digits only.</source>
        <comment>under the fields of a snippet</comment>
        <translation>В коротком слове допустимы только буквы и цифры.</translation>
    </message>
    <message>
        <source>Another snippet has this short word.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Такое короткое слово уже есть у другой заготовки.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimeField</name>
    <message>
        <source>no target</source>
        <comment>in place of a time within which customers get an answer</comment>
        <translation>нет цели</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <comment>choice</comment>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of time</comment>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of time</comment>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of time</comment>
        <translation>дни</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimerCard</name>
    <message>
        <source>+ 1 min</source>
        <comment>button of the timer</comment>
        <translation>+ 1 мин</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button of the timer</comment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Timer</source>
        <comment>title of a card</comment>
        <translation>Таймер</translation>
    </message>
    <message>
        <source>discussion, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>обсуждение, %1, видно залу</translation>
    </message>
    <message>
        <source>voting, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>голосование, %1, видно залу</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button of the timer</comment>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button of the timer</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button of the timer</comment>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchmapPanel</name>
    <message>
        <source>State</source>
        <comment>switch: the map of today or of the future</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Будущее</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the maps of today and of the future</comment>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Lanes</source>
        <comment>button: which rows a map shows</comment>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>button that adds one</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>No map yet</source>
        <comment>empty touchpoint maps</comment>
        <translation>Карты пока нет</translation>
    </message>
    <message>
        <source>A map shows where customers meet you, stage by stage: what happens there, who answers for it, how it feels and where it hurts.</source>
        <comment>empty touchpoint maps</comment>
        <translation>Карта этап за этапом показывает, где клиенты соприкасаются с организацией: что там происходит, кто за это отвечает, какие эмоции это вызывает и где болевые точки.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Выбрать шаблон…</translation>
    </message>
    <message>
        <source>Begin with an empty map</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Начать с пустой карты</translation>
    </message>
    <message>
        <source>Map on screen</source>
        <comment>choice of a map</comment>
        <translation>Карта на экране</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <comment>search field</comment>
        <translation>Найти точку контакта</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <comment>button</comment>
        <translation>Добавить точку контакта</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <comment>popup</comment>
        <translation>Дорожки карты</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n touchpoint(s) selected</source>
        <comment>where the keyboard is; how much is selected</comment>
        <translation>
            <numerusform>%1, выбрана %n точка контакта</numerusform>
            <numerusform>%1, выбраны %n точки контакта</numerusform>
            <numerusform>%1, выбрано %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointActs</name>
    <message numerus="yes">
        <source>moment of truth at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>момент истины у %n точки контакта</numerusform>
            <numerusform>момент истины у %n точек контакта</numerusform>
            <numerusform>момент истины у %n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>болевая точка у %n точки контакта</numerusform>
            <numerusform>болевая точка у %n точек контакта</numerusform>
            <numerusform>болевая точка у %n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best practice at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>лучшая практика у %n точки контакта</numerusform>
            <numerusform>лучшая практика у %n точек контакта</numerusform>
            <numerusform>лучшая практика у %n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>копирование %n точки контакта</numerusform>
            <numerusform>копирование %n точек контакта</numerusform>
            <numerusform>копирование %n точек контакта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointInspector</name>
    <message>
        <source>Choose a touchpoint on the map to see all that is known of it.</source>
        <comment>inspector</comment>
        <translation>Чтобы увидеть всё, что известно о точке контакта, нужно выбрать её на карте.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointLink</name>
    <message>
        <source>Show on the map</source>
        <comment>button: goes to a touchpoint</comment>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>in stage “%1” of “%2”</source>
        <comment>under a touchpoint: its stage and its map</comment>
        <translation>на этапе «%1» карты «%2»</translation>
    </message>
    <message>
        <source>Show touchpoint “%1” on the map</source>
        <comment>spoken name of a button</comment>
        <translation>Показать точку контакта «%1» на карте</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VoteCells</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <comment>spoken; an answer</comment>
        <translation>
            <numerusform>%1: %n голос</numerusform>
            <numerusform>%1: %n голоса</numerusform>
            <numerusform>%1: %n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>spoken; an answer</comment>
        <translation>%1: голоса скрыты</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>votes before the reveal</comment>
        <translation>скрыты</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotersCard</name>
    <message>
        <source>Mark the seat empty</source>
        <comment>button: the participant left the room</comment>
        <translation>Отметить место пустым</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <comment>numbers of people</comment>
        <translation>проголосовали: %1 из %2</translation>
    </message>
    <message>
        <source>Who voted what stays hidden.</source>
        <comment>beside the participants</comment>
        <translation>Кто как проголосовал, не раскрывается.</translation>
    </message>
    <message>
        <source>%1 votes now: 1, 2, 3, or 0 for not applicable</source>
        <comment>whose turn it is; a name</comment>
        <translation>Голосует %1: 1, 2, 3 или 0 — неприменимо</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotesCard</name>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Not applicable for all</source>
        <comment>button of the workshop</comment>
        <translation>Неприменимо для всех</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Голосовать снова</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Начать голосование</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Открыть голоса</translation>
    </message>
    <message>
        <source>Read the question aloud. The first digit starts the vote too.</source>
        <comment>workshop</comment>
        <translation>Прочитать вопрос вслух. Первая цифра тоже начинает голосование.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <comment>workshop</comment>
        <translation>Пока никто не проголосовал.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) missing. You can reveal now: they count as unanswered.</source>
        <comment>workshop</comment>
        <translation>
            <numerusform>Не хватает %n голоса. Открыть можно уже сейчас: недостающие считаются как «нет ответа».</numerusform>
            <numerusform>Не хватает %n голосов. Открыть можно уже сейчас: недостающие считаются как «нет ответа».</numerusform>
            <numerusform>Не хватает %n голосов. Открыть можно уже сейчас: недостающие считаются как «нет ответа».</numerusform>
        </translation>
    </message>
    <message>
        <source>All votes are in. After the reveal nobody can change a vote of this pass.</source>
        <comment>workshop</comment>
        <translation>Все голоса получены. После открытия никто не сможет изменить голос этого тура.</translation>
    </message>
    <message>
        <source>Plan action</source>
        <comment>button of the workshop</comment>
        <translation>Новое действие</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeakCard</name>
    <message>
        <source>Show on the map</source>
        <comment>button on Home: the weakest touchpoint</comment>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Weak touchpoints</source>
        <comment>title of a card on Home</comment>
        <translation>Слабые точки контакта</translation>
    </message>
    <message>
        <source>Importance × gap + complaints a week + moment of truth</source>
        <comment>on Home: the terms of a score</comment>
        <translation>Важность × разрыв + жалобы в неделю + момент истины</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>importance of a touchpoint, what satisfaction lacks</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a touchpoint, its channel</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeakSpotsModel</name>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>importance to customers, what satisfaction lacks, the product</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>complaints of a weak spot</comment>
        <translation>не подсчитаны</translation>
    </message>
    <message>
        <source>none</source>
        <comment>complaints of a weak spot</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a weak spot that is no moment of truth</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>оценок пока нет</translation>
    </message>
    <message>
        <source>importance missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>не указана важность</translation>
    </message>
    <message>
        <source>satisfaction missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>не указана удовлетворённость</translation>
    </message>
    <message>
        <source>%1, not ranked: %2</source>
        <comment>a touchpoint, what it lacks</comment>
        <translation>%1, вне рейтинга: %2</translation>
    </message>
    <message>
        <source>%1. %2, score %3: importance times what satisfaction lacks %4, complaints a week %5, moment of truth %6</source>
        <comment>a weak spot for a screen reader: rank, touchpoint and each term</comment>
        <translation>%1. %2, балл %3: важность, умноженная на недостаток удовлетворённости, %4, жалоб в неделю %5, момент истины %6</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the weak spots</comment>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>importance × (5 − satisf.)</source>
        <comment>column of the weak spots</comment>
        <translation>важность × (5 − удовл.)</translation>
    </message>
    <message>
        <source>complaints a week</source>
        <comment>column of the weak spots</comment>
        <translation>жалоб в неделю</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>column of the weak spots</comment>
        <translation>момент истины</translation>
    </message>
    <message>
        <source>score</source>
        <comment>column of the weak spots</comment>
        <translation>балл</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeeksCard</name>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Жалобы по неделям</translation>
    </message>
    <message>
        <source>Complaints per week: %1 stands out</source>
        <comment>title of a card; "week 44"</comment>
        <translation>Жалобы по неделям: выделяется %1</translation>
    </message>
    <message numerus="yes">
        <source>See the %n complaint(s)</source>
        <comment>button: those of a week</comment>
        <translation>
            <numerusform>Показать %n жалобу</numerusform>
            <numerusform>Показать %n жалобы</numerusform>
            <numerusform>Показать %n жалоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>До надёжных границ нужна ещё %n полная неделя.</numerusform>
            <numerusform>До надёжных границ нужны ещё %n полные недели.</numerusform>
            <numerusform>До надёжных границ нужно ещё %n полных недель.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits from %n whole week(s) (XmR). %1 is not over and not counted.</source>
        <comment>under a chart; "Week 46"</comment>
        <translation>
            <numerusform>Границы по %n полной неделе (XmR). %1 не закончилась и не учтена.</numerusform>
            <numerusform>Границы по %n полным неделям (XmR). %1 не закончилась и не учтена.</numerusform>
            <numerusform>Границы по %n полным неделям (XmR). %1 не закончилась и не учтена.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::WhysPresenter</name>
    <message>
        <source>why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>причина к «%1»</translation>
    </message>
    <message>
        <source>words of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>текст причины к «%1»</translation>
    </message>
    <message>
        <source>mark of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>отметка «почему» к причине «%1»</translation>
    </message>
    <message>
        <source>order of the whys of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>порядок причин к «%1»</translation>
    </message>
    <message>
        <source>removal of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>удаление причины к «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Workshop</name>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Место %1</translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <comment>menu</comment>
        <translation>&amp;Открыть голоса</translation>
    </message>
    <message>
        <source>&amp;Vote again</source>
        <comment>menu</comment>
        <translation>&amp;Голосовать снова</translation>
    </message>
    <message>
        <source>Re&amp;cord and next</source>
        <comment>menu</comment>
        <translation>&amp;Записать и далее</translation>
    </message>
    <message>
        <source>&amp;Not applicable for all</source>
        <comment>menu</comment>
        <translation>&amp;Неприменимо для всех</translation>
    </message>
    <message>
        <source>Vote &amp;don’t know</source>
        <comment>menu</comment>
        <translation>Ответить «не зна&amp;ю»</translation>
    </message>
    <message>
        <source>Mark the seat &amp;empty</source>
        <comment>menu</comment>
        <translation>Отметить место &amp;пустым</translation>
    </message>
    <message>
        <source>Start or pause the &amp;timer</source>
        <comment>menu</comment>
        <translation>&amp;Таймер: старт или пауза</translation>
    </message>
    <message>
        <source>&amp;Blank the audience</source>
        <comment>menu</comment>
        <translation>Погасить &amp;экран зала</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <comment>menu: to the note field</comment>
        <translation>За&amp;метка</translation>
    </message>
    <message>
        <source>&amp;Facilitator’s window</source>
        <comment>menu</comment>
        <translation>Окно &amp;ведущего</translation>
    </message>
    <message>
        <source>End &amp;workshop…</source>
        <comment>menu</comment>
        <translation>Завершить вор&amp;кшоп…</translation>
    </message>
    <message>
        <source>blind</source>
        <comment>asking mode of a round</comment>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode of a round</comment>
        <translation>с контекстом</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode of a round</comment>
        <translation>прошлый раунд показан</translation>
    </message>
    <message>
        <source>%1 · round %2 · %3 · %4</source>
        <comment>workspace, number and date of a round, asking mode</comment>
        <translation>%1 · раунд %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>step of the workshop</comment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>step of the workshop</comment>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>step of the workshop</comment>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>step of the workshop</comment>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>step of the workshop</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Votes, hidden until you reveal</source>
        <comment>title of a card</comment>
        <translation>Голоса скрыты до открытия</translation>
    </message>
    <message>
        <source>Votes: %1 no, %2 yes</source>
        <comment>title of a card; counts</comment>
        <translation>Голоса: нет %1, да %2</translation>
    </message>
    <message>
        <source>Votes: %1, %2, %3</source>
        <comment>title of a card; counts of 1, 2 and 3</comment>
        <translation>Голоса: %1, %2, %3</translation>
    </message>
    <message>
        <source>Vote number %1; the one before is kept.</source>
        <comment>beside the votes</comment>
        <translation>Голосование № %1; предыдущее сохранено.</translation>
    </message>
    <message>
        <source>The room sees question marks too.</source>
        <comment>beside the votes</comment>
        <translation>Зал тоже видит вопросительные знаки.</translation>
    </message>
    <message>
        <source>too few for a mean</source>
        <comment>beside the counts</comment>
        <translation>мало голосов для среднего</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <comment>beside the counts; figures</comment>
        <translation>среднее %1, n %2</translation>
    </message>
    <message>
        <source> · first vote %1, %2, %3</source>
        <comment>beside the counts; those of the vote before</comment>
        <translation> · первое голосование %1, %2, %3</translation>
    </message>
    <message>
        <source>split</source>
        <comment>agreement of a group</comment>
        <translation>раскол</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>agreement of a group</comment>
        <translation>разброс</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>agreement of a group</comment>
        <translation>согласие</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3; the mean of %3 describes few of them. A reason is asked for.</source>
        <comment>workshop; counts and a mean</comment>
        <translation>За 1 — %1, за 3 — %2; среднее %3 описывает немногих из них. Нужно указать причину.</translation>
    </message>
    <message>
        <source>The last round recorded %1 here.</source>
        <comment>evidence card; a mean or a score</comment>
        <translation>В прошлом раунде здесь записано %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are kept back until the reveal, so that they do not steer the votes.</source>
        <comment>evidence card</comment>
        <translation>
            <numerusform>%n подтверждение скрыто до показа, чтобы не влиять на голоса.</numerusform>
            <numerusform>%n подтверждения скрыты до показа, чтобы не влиять на голоса.</numerusform>
            <numerusform>%n подтверждений скрыто до показа, чтобы не влиять на голоса.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this question yet.</source>
        <comment>evidence card</comment>
        <translation>Об этом вопросе пока ничего не известно.</translation>
    </message>
    <message>
        <source>What the last round recorded is kept back until the reveal.</source>
        <comment>evidence card</comment>
        <translation>То, что записал прошлый раунд, скрыто до показа.</translation>
    </message>
    <message>
        <source>&amp;Plan action…</source>
        <comment>menu: on the answer on screen</comment>
        <translation>Новое &amp;действие…</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3. A reason is asked for.</source>
        <comment>workshop; counts</comment>
        <translation>За 1 — %1, за 3 — %2. Нужно указать причину.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WorkshopPresenter</name>
    <message>
        <source>vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>голосование по «%1»</translation>
    </message>
    <message>
        <source>vote of %1</source>
        <comment>undo: names the act; who voted</comment>
        <translation>голос (%1)</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>подсчёт по «%1»</translation>
    </message>
    <message>
        <source>reveal of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>открытие голосов по «%1»</translation>
    </message>
    <message>
        <source>second vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>повторное голосование по «%1»</translation>
    </message>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>принятая оценка «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>заметка к «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ZoomBar</name>
    <message>
        <source>Smaller</source>
        <comment>button: zoom of a map</comment>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom of a map</comment>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the whole map on screen</comment>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <comment>button: zoom of a map</comment>
        <translation>Вписать всю карту</translation>
    </message>
</context>
</TS>
