<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>open</source>
        <comment>status of an action</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action</comment>
        <translation>verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>an open action</comment>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <comment>an open action</comment>
        <translation>heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an open action is due</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from an answer</source>
        <comment>an action that stands alone</comment>
        <translation>Nicht aus einer Antwort</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>where an action came from; number and question's label</comment>
        <translation>Runde %1: %2</translation>
    </message>
    <message>
        <source>Takes away a cause of complaints</source>
        <comment>where an action came from</comment>
        <translation>Beseitigt eine Beschwerdeursache</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>where an action came from; a cause of complaints</comment>
        <translation>Ursache: %1</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Export the calendar</source>
        <comment>file dialog</comment>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>counts as %1</source>
        <comment>beside a category that was merged</comment>
        <translation>zählt als %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>beside a category; a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>CauseDetails</name>
    <message numerus="yes">
        <source>Named in %n complaint(s).</source>
        <comment>a root cause</comment>
        <translation>
            <numerusform>In %n Beschwerde genannt.</numerusform>
            <numerusform>In %n Beschwerden genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week before the fix, %2 after: %3</source>
        <comment>complaints of a cause; the verdict last</comment>
        <translation>%1 pro Woche vor der Behebung, %2 danach: %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2 people, %3 rounds</source>
        <comment>command line: name of a workspace and counts</comment>
        <translation>%1 (Personen: %2, Runden: %3)</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 questions, %4 people asked, total %5</source>
        <comment>command line</comment>
        <translation>Runde %1 vom %2 – Fragen: %3, Befragte: %4, Gesamtwert: %5</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>command line: no figure</comment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>Next round due on %1</source>
        <comment>command line</comment>
        <translation>Nächste Runde fällig am %1</translation>
    </message>
    <message>
        <source>--round takes new or latest.</source>
        <comment>command line</comment>
        <translation>--round nimmt new oder latest.</translation>
    </message>
    <message>
        <source>%1 people, %2 questions, %3 answers</source>
        <comment>command line: what was imported</comment>
        <translation>Personen: %1, Fragen: %2, Antworten: %3</translation>
    </message>
    <message>
        <source>--round takes latest or a number.</source>
        <comment>command line</comment>
        <translation>--round nimmt latest oder eine Nummer.</translation>
    </message>
    <message>
        <source>There is no round %1 in this workspace.</source>
        <comment>command line; a number or "latest"</comment>
        <translation>In diesem Arbeitsbereich gibt es keine Runde %1.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <comment>command line: after a check</comment>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <comment>command line</comment>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <comment>command line</comment>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>command line</comment>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 is no language here; choose en, es, de, ro or ru.</source>
        <comment>command line</comment>
        <translation>%1 ist hier keine Sprache; zur Wahl stehen en, es, de, ro und ru.</translation>
    </message>
    <message>
        <source>%1 is no date; write it like 2026-11-22.</source>
        <comment>command line</comment>
        <translation>%1 ist kein Datum; die Schreibweise ist 2026-11-22.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <comment>command line</comment>
        <translation>--paper nimmt a4 oder letter.</translation>
    </message>
    <message>
        <source>--%1 takes the number of a round.</source>
        <comment>command line; an option</comment>
        <translation>--%1 verlangt die Nummer einer Runde.</translation>
    </message>
    <message>
        <source>There are no two such rounds to compare in this workspace.</source>
        <comment>command line</comment>
        <translation>In diesem Arbeitsbereich gibt es keine zwei solchen Runden zum Vergleichen.</translation>
    </message>
    <message>
        <source>What shall go out? Say --what with one of these: %1.</source>
        <comment>command line; a list of words as they are typed</comment>
        <translation>Was soll ausgegeben werden? Bitte --what mit einem dieser Wörter angeben: %1.</translation>
    </message>
    <message>
        <source>--what %1 goes out as %2; %3 is something else.</source>
        <comment>command line; %1 as it was typed, %2 a list of suffixes, %3 a file's name</comment>
        <translation>--what %1 wird als %2 ausgegeben; %3 ist etwas anderes.</translation>
    </message>
    <message>
        <source>There is no own set called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>Einen eigenen Fragensatz namens %1 gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>%1: %2 questions</source>
        <comment>command line: an imported set and their number</comment>
        <translation>%1 (Fragen: %2)</translation>
    </message>
    <message>
        <source>There is no template %1; choose quick, balanced, full, characteristics or frontline.</source>
        <comment>command line</comment>
        <translation>Eine Vorlage %1 gibt es nicht; zur Wahl stehen quick, balanced, full, characteristics und frontline.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a column, = and what it is; not %2.</source>
        <comment>command line; an option and what was typed for it</comment>
        <translation>--%1 braucht den Namen einer Spalte, = und was sie ist; nicht %2.</translation>
    </message>
    <message>
        <source>There is no field %1; choose one of these, or extra: %2.</source>
        <comment>command line; a list of words as they are typed, and extra too</comment>
        <translation>Ein Feld %1 gibt es nicht; eines von diesen wählen, oder extra: %2.</translation>
    </message>
    <message>
        <source>--dates takes YYYY-MM-DD, M/D/YYYY, D.M.YYYY or D/M/YYYY; not %1.</source>
        <comment>command line</comment>
        <translation>--dates nimmt YYYY-MM-DD, M/D/YYYY, D.M.YYYY oder D/M/YYYY; nicht %1.</translation>
    </message>
    <message>
        <source>--duplicates takes skip, keep or update.</source>
        <comment>command line</comment>
        <translation>--duplicates nimmt skip, keep oder update.</translation>
    </message>
    <message>
        <source>Whose data? Say --customer with a name or a contact.</source>
        <comment>command line</comment>
        <translation>Wessen Daten? Bitte --customer mit einem Namen oder Kontakt angeben.</translation>
    </message>
    <message>
        <source>No customer is called %1.</source>
        <comment>command line; as it was typed</comment>
        <translation>Kein Kunde heißt %1.</translation>
    </message>
    <message>
        <source>Several customers are called %1; say the contact.</source>
        <comment>command line; as it was typed</comment>
        <translation>Mehrere Kunden heißen %1; bitte den Kontakt angeben.</translation>
    </message>
    <message>
        <source>There is no touchpoint map in this workspace.</source>
        <comment>command line</comment>
        <translation>In diesem Arbeitsbereich gibt es keine Touchpoint-Karte.</translation>
    </message>
    <message>
        <source>There is no touchpoint map called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>Eine Touchpoint-Karte namens %1 gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>What is it? Say --as votes, --as set, --as workspace, --as complaints or --as map.</source>
        <comment>command line</comment>
        <translation>Was ist es? Bitte --as votes, --as set, --as workspace, --as complaints oder --as map angeben.</translation>
    </message>
    <message>
        <source>%1: %2 stages, %3 touchpoints</source>
        <comment>command line: an imported map and their numbers</comment>
        <translation>%1 (Phasen: %2, Touchpoints: %3)</translation>
    </message>
    <message>
        <source>--what %1 has no format %2.</source>
        <comment>command line; both as they were typed</comment>
        <translation>--what %1 kennt kein Format %2.</translation>
    </message>
    <message>
        <source>--paper takes fit, a4, a3, a2, a1, a0 or letter for a touchpoint map.</source>
        <comment>command line</comment>
        <translation>--paper nimmt für eine Touchpoint-Karte fit, a4, a3, a2, a1, a0 oder letter.</translation>
    </message>
    <message>
        <source>--scale takes 1, 2, 3 or 4.</source>
        <comment>command line</comment>
        <translation>--scale nimmt 1, 2, 3 oder 4.</translation>
    </message>
    <message>
        <source>There is already a file %1; choose another name.</source>
        <comment>command line</comment>
        <translation>Eine Datei %1 gibt es schon; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>--pair needs a map of today that has one of the future.</source>
        <comment>command line; or the other way round</comment>
        <translation>--pair braucht eine Karte von heute, zu der es eine der Zukunft gibt.</translation>
    </message>
</context>
<context>
    <name>ComplaintActions</name>
    <message>
        <source>&amp;Log a complaint</source>
        <comment>menu</comment>
        <translation>Beschwerde &amp;erfassen</translation>
    </message>
    <message>
        <source>&amp;Edit complaint</source>
        <comment>menu</comment>
        <translation>Beschwerde &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Customer &amp;accepted: resolved</source>
        <comment>menu</comment>
        <translation>Kunde ein&amp;verstanden: gelöst</translation>
    </message>
    <message>
        <source>&amp;Waiting for us</source>
        <comment>menu</comment>
        <translation>&amp;Wartet auf uns</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <comment>menu</comment>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove complaint</source>
        <comment>menu</comment>
        <translation>Beschwerde en&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>ComplaintEntryActions</name>
    <message>
        <source>Log in one l&amp;ine</source>
        <comment>menu</comment>
        <translation>In einer &amp;Zeile erfassen</translation>
    </message>
    <message>
        <source>&amp;Guide through a call</source>
        <comment>menu</comment>
        <translation>Durch ein &amp;Gespräch führen</translation>
    </message>
    <message>
        <source>Eight &amp;steps</source>
        <comment>menu inside the menu</comment>
        <translation>Acht &amp;Schritte</translation>
    </message>
</context>
<context>
    <name>DueActions</name>
    <message>
        <source>Export c&amp;alendar…</source>
        <comment>menu</comment>
        <translation>K&amp;alender exportieren…</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop what is due</source>
        <comment>menu; can be switched on and off</comment>
        <translation>&amp;Fälliges auf dem Desktop melden</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>“%1” can still be read in %2, byte %3.</source>
        <comment>after an erasure; words, a file, a number</comment>
        <translation>„%1“ ist noch lesbar in %2, Byte %3.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go. That the complaints are one person’s stays.</source>
        <comment>before an erasure</comment>
        <translation>Name, Organisation, Kontakt und Notiz werden gelöscht. Dass die Beschwerden von einer Person stammen, bleibt.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go, and which complaints are this person’s.</source>
        <comment>before an erasure</comment>
        <translation>Name, Organisation, Kontakt und Notiz werden gelöscht, ebenso, welche Beschwerden von dieser Person stammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n Beschwerde verliert jedes Wort: Zeile, Schilderung, Abhilfen, Zusagen, Notizen, importierte Felder. Datum, Kanal, Touchpoint, Kategorie, Beträge und Schweregrad bleiben.</numerusform>
            <numerusform>%n Beschwerden verlieren jedes Wort: Zeile, Schilderung, Abhilfen, Zusagen, Notizen, importierte Felder. Datum, Kanal, Touchpoint, Kategorie, Beträge und Schweregrad bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) go altogether, and their figures with them.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n Beschwerde wird ganz gelöscht, samt ihren Zahlen.</numerusform>
            <numerusform>%n Beschwerden werden ganz gelöscht, samt ihren Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, drafts and saved filters lose what they hold of it.</source>
        <comment>before an erasure</comment>
        <translation>Verlauf, Entwürfe und gespeicherte Filter verlieren, was sie davon enthalten.</translation>
    </message>
    <message>
        <source>The backups stay as they are and still hold the data.</source>
        <comment>before an erasure</comment>
        <translation>Die Sicherungen bleiben, wie sie sind, und enthalten die Daten weiterhin.</translation>
    </message>
    <message>
        <source>All backups of this workspace are replaced by a fresh one.</source>
        <comment>before an erasure</comment>
        <translation>Alle Sicherungen dieses Arbeitsbereichs werden durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>Copies and exports that were saved elsewhere are not touched.</source>
        <comment>before an erasure</comment>
        <translation>Anderswo gespeicherte Kopien und Exporte bleiben unberührt.</translation>
    </message>
    <message>
        <source>There is no way back: every undo step so far is dropped too.</source>
        <comment>before an erasure</comment>
        <translation>Es gibt kein Zurück: Auch alle bisherigen Rückgängig-Schritte entfallen.</translation>
    </message>
    <message numerus="yes">
        <source>0 traces in %n file(s): every byte was read again.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>0 Spuren in %n Datei: Jedes Byte wurde erneut gelesen.</numerusform>
            <numerusform>0 Spuren in %n Dateien: Jedes Byte wurde erneut gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) are left.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n Spur ist übrig.</numerusform>
            <numerusform>%n Spuren sind übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) changed or gone.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n Beschwerde geändert oder gelöscht.</numerusform>
            <numerusform>%n Beschwerden geändert oder gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history emptied.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n Eintrag des Verlaufs geleert.</numerusform>
            <numerusform>%n Einträge des Verlaufs geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) thrown away.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n Entwurf verworfen.</numerusform>
            <numerusform>%n Entwürfe verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed; a fresh one is there.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n ältere Sicherung entfernt; eine neue ist da.</numerusform>
            <numerusform>%n ältere Sicherungen entfernt; eine neue ist da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept; they still hold the data: %1</source>
        <comment>after an erasure; files</comment>
        <translation>
            <numerusform>%n Sicherung behalten; sie enthält die Daten noch: %1</numerusform>
            <numerusform>%n Sicherungen behalten; sie enthalten die Daten noch: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of other complaints still name the person: %1.</source>
        <comment>after an erasure; references</comment>
        <translation>Der Text anderer Beschwerden nennt die Person noch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) outside the complaint log still name the person.</source>
        <comment>after an erasure; actions, notes of rounds</comment>
        <translation>
            <numerusform>%n Text außerhalb des Beschwerdeprotokolls nennt die Person noch.</numerusform>
            <numerusform>%n Texte außerhalb des Beschwerdeprotokolls nennen die Person noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for everything that goes …</source>
        <comment>progress</comment>
        <translation>Suche alles, was gelöscht wird …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <comment>progress</comment>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Writing the file anew, without what its free pages hold …</source>
        <comment>progress</comment>
        <translation>Datei wird neu geschrieben, ohne den Inhalt ihrer freien Seiten …</translation>
    </message>
    <message>
        <source>Making a fresh backup, removing the old ones …</source>
        <comment>progress</comment>
        <translation>Neue Sicherung wird erstellt, alte werden entfernt …</translation>
    </message>
    <message>
        <source>Reading every byte again …</source>
        <comment>progress</comment>
        <translation>Jedes Byte wird erneut gelesen …</translation>
    </message>
    <message>
        <source>Stopped: nothing was erased.</source>
        <comment>after an erasure</comment>
        <translation>Angehalten: Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was erased: on legal hold are %1. Lift the hold first.</source>
        <comment>after an erasure; references</comment>
        <translation>Es wurde nichts gelöscht: Unter Löschsperre stehen %1. Zuerst die Sperre aufheben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Report on A4 paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Bericht auf A4-Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Report on Letter paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Bericht auf Letter-Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Bericht für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Zahlen (*.json)</translation>
    </message>
    <message>
        <source>Votes (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Stimmen (*.csv)</translation>
    </message>
    <message>
        <source>Export the round</source>
        <comment>file dialog</comment>
        <translation>Runde exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of the questions (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabelle der Fragen (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <comment>file dialog</comment>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <comment>file dialog</comment>
        <translation>Maßnahmen exportieren</translation>
    </message>
    <message>
        <source>Table that can be imported again (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Wieder importierbare Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with steps and promises (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Alles, mit Schritten und Zusagen (*.json)</translation>
    </message>
    <message>
        <source>Page for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <comment>file dialog</comment>
        <translation>Alles zu einer Person</translation>
    </message>
    <message>
        <source>Export the complaints</source>
        <comment>file dialog</comment>
        <translation>Beschwerden exportieren</translation>
    </message>
    <message>
        <source>Export the figures about complaints</source>
        <comment>file dialog</comment>
        <translation>Zahlen zu Beschwerden exportieren</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <comment>field of a touchpoint</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>field of a touchpoint: what is done</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field of a touchpoint</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a touchpoint: within its stage</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a touchpoint</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a touchpoint: communication or action</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>field of a touchpoint: front or back stage</comment>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Accountable</source>
        <comment>field of a touchpoint: its one owner</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>field of a touchpoint: people who do it</comment>
        <translation>Ausführend</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>field of a touchpoint: people who are asked</comment>
        <translation>Konsultiert</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>field of a touchpoint: people who are told</comment>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>field of a touchpoint</comment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Emotion of a persona</source>
        <comment>field of a touchpoint</comment>
        <translation>Emotion einer Persona</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>field of a touchpoint: wanted satisfaction, 1 to 5</comment>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Wichtig für Kunden</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Wichtig für uns</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <comment>field of a touchpoint</comment>
        <translation>Moment of Truth</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>field of a touchpoint</comment>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>field of a touchpoint</comment>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Listening post</source>
        <comment>field of a touchpoint</comment>
        <translation>Feedbackpunkt</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>field of a touchpoint: a time</comment>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>field of a touchpoint: contacts a week</comment>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a touchpoint: assumed, partly, measured</comment>
        <translation>Beleglage</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <comment>field of a touchpoint: a date</comment>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a touchpoint</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text in a lane</source>
        <comment>field of a touchpoint</comment>
        <translation>Text in einer Bahn</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field of a touchpoint: of the diagnostic</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a touchpoint: on the other map</comment>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>communication</source>
        <comment>kind of touchpoint</comment>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>action</source>
        <comment>kind of touchpoint</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>front stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>Frontstage</translation>
    </message>
    <message>
        <source>back stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>support</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>evidence of scores</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>partly measured</source>
        <comment>evidence of scores</comment>
        <translation>teilweise gemessen</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>evidence of scores</comment>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>GuessWords</name>
    <message>
        <source>%1 of %2 with this category and channel</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 von %2 mit dieser Kategorie und diesem Kanal</translation>
    </message>
    <message>
        <source>%1 of %2 with this category</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 von %2 mit dieser Kategorie</translation>
    </message>
    <message>
        <source>its title is in the complaint</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>sein Titel steht in der Beschwerde</translation>
    </message>
    <message>
        <source>%1 of %2 words of its title</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>%1 von %2 Wörtern seines Titels</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>How many</source>
        <comment>measure of complaints on a map</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>By severity</source>
        <comment>measure of complaints on a map</comment>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>Per 100 contacts</source>
        <comment>measure of complaints on a map</comment>
        <translation>Pro 100 Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period whose complaints a map shows</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
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
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed %1, %2</source>
        <comment>beside the line of a fix: a date, "week 37"</comment>
        <translation>behoben %1, %2</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <comment>row of a chart</comment>
        <translation>Zusagen eingehalten</translation>
    </message>
    <message>
        <source>First answer by a person</source>
        <comment>time of a complaint</comment>
        <translation>Erste persönliche Antwort</translation>
    </message>
    <message>
        <source>Resolved, customer accepted</source>
        <comment>time of a complaint</comment>
        <translation>Gelöst, Kunde einverstanden</translation>
    </message>
    <message>
        <source>Closed without agreement</source>
        <comment>time of a complaint</comment>
        <translation>Ohne Einigung geschlossen</translation>
    </message>
    <message>
        <source>Still open, so far</source>
        <comment>time of a complaint: its age</comment>
        <translation>Noch offen, bisher</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>bar of a chart: complaints without a category</comment>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>number of a calendar week</comment>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>verdict on a cause</comment>
        <translation>behoben</translation>
    </message>
    <message>
        <source>not fixed</source>
        <comment>verdict on a cause</comment>
        <translation>nicht behoben</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>verdict on a cause</comment>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>The log has no whole week before the fix.</source>
        <comment>why a fix is not judged</comment>
        <translation>Das Protokoll enthält keine ganze Woche vor der Behebung.</translation>
    </message>
    <message>
        <source>There is no whole week since the fix yet.</source>
        <comment>why a fix is not judged</comment>
        <translation>Seit der Behebung ist noch keine ganze Woche vergangen.</translation>
    </message>
    <message>
        <source>Weeks compared: %1 to %2 with %3 to %4.</source>
        <comment>four dates: those before a fix, those after it</comment>
        <translation>Verglichene Wochen: %1 bis %2 mit %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 a week before, %2 after</source>
        <comment>numbers of complaints around a fix</comment>
        <translation>%1 pro Woche davor, %2 danach</translation>
    </message>
    <message>
        <source>: ratio %1 (%2 to %3)</source>
        <comment>goes on: rates before and after a fix, with the interval</comment>
        <translation>: Verhältnis %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>, limits provisional</source>
        <comment>ends a sentence about a fix</comment>
        <translation>, Grenzen vorläufig</translation>
    </message>
</context>
<context>
    <name>ListToolActions</name>
    <message>
        <source>&amp;Change those marked…</source>
        <comment>menu</comment>
        <translation>Markierte &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Merge those marked</source>
        <comment>menu</comment>
        <translation>Markierte &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Duplicate of…</source>
        <comment>menu</comment>
        <translation>&amp;Duplikat von…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <comment>menu</comment>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <comment>menu</comment>
        <translation>Liste &amp;filtern…</translation>
    </message>
    <message>
        <source>Clear the f&amp;ilter</source>
        <comment>menu</comment>
        <translation>Filter z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <comment>menu</comment>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Update the saved filter</source>
        <comment>menu: to what the list shows</comment>
        <translation>Gespeicherten Filter &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename the saved filter…</source>
        <comment>menu</comment>
        <translation>Gespeicherten Filter &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the saved filter</source>
        <comment>menu</comment>
        <translation>Gespeicherten Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Columns of the list…</source>
        <comment>menu</comment>
        <translation>Spalten der Liste…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Kanal „%1“</translation>
    </message>
    <message>
        <source>change of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung des Kanals „%1“</translation>
    </message>
    <message>
        <source>removal of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen des Kanals „%1“</translation>
    </message>
    <message>
        <source>order of the channels</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Kanäle</translation>
    </message>
    <message>
        <source>category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Kategorie „%1“</translation>
    </message>
    <message>
        <source>change of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung der Kategorie „%1“</translation>
    </message>
    <message>
        <source>removal of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen der Kategorie „%1“</translation>
    </message>
    <message>
        <source>order of the categories</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Kategorien</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Produkt „%1“</translation>
    </message>
    <message>
        <source>change of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung des Produkts „%1“</translation>
    </message>
    <message>
        <source>removal of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen des Produkts „%1“</translation>
    </message>
    <message>
        <source>order of the products</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Produkte</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>change of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>removal of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen des Schlagworts „%1“</translation>
    </message>
    <message>
        <source>order of the tags</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Schlagwörter</translation>
    </message>
    <message>
        <source>cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Ursache „%1“</translation>
    </message>
    <message>
        <source>change of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung der Ursache „%1“</translation>
    </message>
    <message>
        <source>removal of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen der Ursache „%1“</translation>
    </message>
    <message>
        <source>order of the causes</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Ursachen</translation>
    </message>
</context>
<context>
    <name>LogListsAction</name>
    <message>
        <source>&amp;Lists of the log…</source>
        <comment>menu</comment>
        <translation>&amp;Listen des Protokolls…</translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Diagnostic</source>
        <comment>menu</comment>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <comment>menu</comment>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <comment>menu</comment>
        <translation>Be&amp;schwerden</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>&amp;Karte</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message numerus="yes">
        <source>This is what could be read of the damaged file: %n record(s). The damaged file is left as it was.</source>
        <comment>after opening a workspace</comment>
        <translation>
            <numerusform>Das war von der beschädigten Datei lesbar: %n Datensatz. Die beschädigte Datei bleibt, wie sie war.</numerusform>
            <numerusform>Das war von der beschädigten Datei lesbar: %n Datensätze. Die beschädigte Datei bleibt, wie sie war.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup of %1; what was changed later is not in it. The damaged file is left as it was.</source>
        <comment>after opening a workspace; date and time</comment>
        <translation>Das ist die Sicherung vom %1; was später geändert wurde, fehlt darin. Die beschädigte Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>%1 has this workspace open since %2, so it can only be read here.</source>
        <comment>who holds the file; a time</comment>
        <translation>%1 hat diesen Arbeitsbereich seit %2 geöffnet; hier lässt er sich daher nur lesen.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy to go on working.</source>
        <comment>after opening a workspace</comment>
        <translation>Diese Datei lässt sich nur lesen. Zum Weiterarbeiten eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was saved is here.</source>
        <comment>after opening a workspace</comment>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Alles, was gespeichert war, ist da.</translation>
    </message>
</context>
<context>
    <name>OwnSets</name>
    <message>
        <source>import of the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Import des Fragensatzes „%1“</translation>
    </message>
    <message>
        <source>own set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Eigener Fragensatz „%1“</translation>
    </message>
    <message>
        <source>removing the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen des Fragensatzes „%1“</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>nothing</source>
        <comment>a field of a touchpoint says so</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>new</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a touchpoint is no moment of truth</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a touchpoint is a moment of truth</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>at another place in its stage</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>an anderer Stelle in der Phase</translation>
    </message>
    <message>
        <source>moved to “%1”</source>
        <comment>what becomes of a touchpoint: a stage</comment>
        <translation>verschoben nach „%1“</translation>
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
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>E&amp;verything on one person…</source>
        <comment>menu</comment>
        <translation>&amp;Alles zu einer Person…</translation>
    </message>
    <message>
        <source>Erase or &amp;anonymise…</source>
        <comment>menu</comment>
        <translation>Löschen oder a&amp;nonymisieren…</translation>
    </message>
    <message>
        <source>&amp;Legal hold…</source>
        <comment>menu</comment>
        <translation>Lösch&amp;sperre…</translation>
    </message>
    <message>
        <source>&amp;Complaints due to go…</source>
        <comment>menu</comment>
        <translation>&amp;Zu löschende Beschwerden…</translation>
    </message>
</context>
<context>
    <name>QuestionInspector</name>
    <message>
        <source>Short label</source>
        <comment>field of the tailoring page</comment>
        <translation>Kurzbezeichnung</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the tailoring page</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Hint for the facilitator</source>
        <comment>field of the tailoring page</comment>
        <translation>Hinweis für die Moderation</translation>
    </message>
    <message>
        <source>Anchors</source>
        <comment>heading over the lines that explain 1, 2 and 3</comment>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <comment>button: back to the words of the bank</comment>
        <translation>Originalwortlaut</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button: ask this question no more</comment>
        <translation>Streichen…</translation>
    </message>
</context>
<context>
    <name>QuickChipWords</name>
    <message>
        <source>“%1” could be %2; it stays in the line</source>
        <comment>quick line: a word and the names it fits</comment>
        <translation>„%1“ könnte %2 sein; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1” says again what is said; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“ wiederholt schon Gesagtes; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1”: there are no channels yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“: Es gibt noch keine Kanäle; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1” is no channel; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“ ist kein Kanal; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1”: there are no categories yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“: Es gibt noch keine Kategorien; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1” is no category; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“ ist keine Kategorie; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1”: there are no products yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“: Es gibt noch keine Produkte; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1” is no product; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“ ist kein Produkt; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1”: there are no touchpoints yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“: Es gibt noch keine Touchpoints; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>“%1” is no touchpoint; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1“ ist kein Touchpoint; bleibt in der Zeile</translation>
    </message>
    <message>
        <source>%1, a new customer</source>
        <comment>quick line: a name</comment>
        <translation>%1, neuer Kunde</translation>
    </message>
    <message>
        <source>%1, a new customer; it could be %2</source>
        <comment>quick line: a name and those it fits</comment>
        <translation>%1, neuer Kunde; könnte %2 sein</translation>
    </message>
    <message>
        <source>the customer agreed</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>Kunde einverstanden</translation>
    </message>
    <message>
        <source>the customer did not agree</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>Kunde nicht einverstanden</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>quick line: when; a moment</comment>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>Schweregrad %1</translation>
    </message>
    <message>
        <source>what happened is still needed</source>
        <comment>quick line</comment>
        <translation>noch nötig: was geschehen ist</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <comment>quick line: the channel, which is not named</comment>
        <translation>%1, wie zuletzt</translation>
    </message>
    <message>
        <source>received now</source>
        <comment>quick line: when</comment>
        <translation>jetzt eingegangen</translation>
    </message>
</context>
<context>
    <name>RedesignWords</name>
    <message>
        <source>Ideas</source>
        <comment>phase of a redesign</comment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>phase of a redesign</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>phase of a redesign</comment>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>The calendar has no working days</source>
        <comment>of a redesign</comment>
        <translation>Der Kalender hat keine Arbeitstage</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Beginnt am %1</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>of a redesign: phase, day, number of days</comment>
        <translation>%1, Tag %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <comment>of a redesign</comment>
        <translation>
            <numerusform>%n Arbeitstag überfällig</numerusform>
            <numerusform>%n Arbeitstage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>Complaints before and after: too few days yet</source>
        <comment>of a redesign</comment>
        <translation>Beschwerden vorher und nachher: noch zu wenige Tage</translation>
    </message>
    <message>
        <source>Complaints before and after are compared once it is finished</source>
        <comment>of a redesign</comment>
        <translation>Beschwerden vorher und nachher werden nach dem Abschluss verglichen</translation>
    </message>
    <message>
        <source>Complaints: %1 in the %2 days before, %3 in the %2 days after</source>
        <comment>of a redesign; three numbers</comment>
        <translation>Beschwerden: %1 in den %2 Tagen davor, %3 in den %2 Tagen danach</translation>
    </message>
    <message>
        <source>Complaints before and after: the log does not reach back far enough</source>
        <comment>of a redesign</comment>
        <translation>Beschwerden vorher und nachher: Das Protokoll reicht nicht weit genug zurück</translation>
    </message>
</context>
<context>
    <name>RoundName</name>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>voting</source>
        <comment>state of a round</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>revealed</source>
        <comment>state of a round</comment>
        <translation>aufgedeckt</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <comment>number, date, state</comment>
        <translation>Runde %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Not applicable</source>
        <comment>button: the question does not fit us</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>button: an answer without a score</comment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Not applicable leaves the average. Don’t know counts as asked, without a score.</source>
        <comment>explains two buttons of the scoring page</comment>
        <translation>„Nicht zutreffend“ zählt nicht zum Mittelwert. „Weiß nicht“ zählt als gefragt, ohne Bewertung.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of the scoring page</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What makes you say so? One line is enough.</source>
        <comment>in the empty note field</comment>
        <translation>Worauf stützt sich die Antwort? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: leave this question open and go on</comment>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>SheetSentences</name>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <comment>refusal; the reason the system gave</comment>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden: %1</translation>
    </message>
</context>
<context>
    <name>TextHelpActions</name>
    <message>
        <source>&amp;Policy phrases</source>
        <comment>menu: a list</comment>
        <translation>&amp;Richtlinienfloskeln</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <comment>menu: a list</comment>
        <translation>&amp;Textbausteine</translation>
    </message>
</context>
<context>
    <name>TextListRows</name>
    <message>
        <source>Policy phrases</source>
        <comment>caption of a table</comment>
        <translation>Richtlinienfloskeln</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>column: policy phrases</comment>
        <translation>Floskel</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>column: the sentence in its place</comment>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how often the phrase was kept all the same</comment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column: money of the complaints in which it was kept</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: customers of these complaints who left</comment>
        <translation>Abgewandert</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>caption of a table</comment>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Snippet</source>
        <comment>column: short words that stand for a text</comment>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>column: the text that a short word stands for</comment>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>TouchmapActions</name>
    <message>
        <source>&amp;New map…</source>
        <comment>menu</comment>
        <translation>&amp;Neue Karte…</translation>
    </message>
    <message>
        <source>Today or &amp;future</source>
        <comment>menu: the other map of the pair, made if need be</comment>
        <translation>Heute oder &amp;Zukunft</translation>
    </message>
    <message>
        <source>&amp;Rename map…</source>
        <comment>menu</comment>
        <translation>Karte &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Personas, stages, lanes…</source>
        <comment>menu: of a map</comment>
        <translation>&amp;Personas, Phasen, Bahnen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate map</source>
        <comment>menu</comment>
        <translation>Karte &amp;duplizieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve map</source>
        <comment>menu</comment>
        <translation>Karte &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>TouchpointActions</name>
    <message>
        <source>C&amp;ut touchpoints</source>
        <comment>menu</comment>
        <translation>Touchpoints &amp;ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy touchpoints</source>
        <comment>menu</comment>
        <translation>Touchpoints &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste into the map</source>
        <comment>menu</comment>
        <translation>In die Karte &amp;einfügen</translation>
    </message>
    <message>
        <source>Copy into another c&amp;hannel…</source>
        <comment>menu</comment>
        <translation>In anderen Kana&amp;l kopieren…</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Moment of Truth</translation>
    </message>
    <message>
        <source>Pa&amp;in point</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Schmerzpunkt</translation>
    </message>
    <message>
        <source>&amp;Best practice</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Best Practice</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save a copy…</source>
        <comment>button of a message</comment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Load again</source>
        <comment>button of a message</comment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <comment>button of a message</comment>
        <translation>Neueste Sicherung öffnen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <comment>button of a message</comment>
        <translation>Lesbares retten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Diagnose your customer experience, act on what you find, and see in six months what moved. Everything stays in one file on this computer.</source>
        <comment>first page</comment>
        <translation>Die eigene Customer Experience untersuchen, aus den Ergebnissen Maßnahmen ableiten und in sechs Monaten sehen, was sich bewegt hat. Alles bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>button of the first page</comment>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button of the first page</comment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Explore the sample company</source>
        <comment>button of the first page</comment>
        <translation>Beispielfirma erkunden</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <comment>heading on the first page</comment>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice on the first page</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>choice on the first page</comment>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>cxw::app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>title of the command palette</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands and rounds</source>
        <comment>list of the command palette</comment>
        <translation>Befehle und Runden</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintTransfer</name>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Import complaints…</source>
        <comment>menu</comment>
        <translation>Beschwerden &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport the complaints shown…</source>
        <comment>menu</comment>
        <translation>Angezeigte Beschwerden e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export figures of the complaints shown…</source>
        <comment>menu</comment>
        <translation>Zahlen der angezeigten Beschwerden exportieren…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>file dialog</comment>
        <translation>Beschwerden importieren</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>complaints in a list; a file's name</comment>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <comment>file dialog</comment>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die abgelehnten Zeilen sind als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Complaints go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Beschwerden werden als .xlsx, .csv oder .json ausgegeben; %1 ist nichts davon.</translation>
    </message>
    <message>
        <source>Writing the complaints…</source>
        <comment>while a file is written</comment>
        <translation>Beschwerden werden geschrieben…</translation>
    </message>
    <message>
        <source>The complaints are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Beschwerden sind als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The figures are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Zahlen sind als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Beschwerden (*.csv *.json)</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintsPlace</name>
    <message>
        <source>List or &amp;learning</source>
        <comment>menu: the complaints or what they teach</comment>
        <translation>Liste oder E&amp;rkenntnisse</translation>
    </message>
</context>
<context>
    <name>cxw::app::Exports</name>
    <message>
        <source>A round goes out as .pdf, .html, .xlsx, .json or .csv; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Eine Runde wird als .pdf, .html, .xlsx, .json oder .csv ausgegeben; %1 ist nichts davon.</translation>
    </message>
    <message>
        <source>The round is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Runde ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>A comparison goes out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Ein Vergleich wird als .xlsx, .csv oder .json ausgegeben; %1 ist nichts davon.</translation>
    </message>
    <message>
        <source>The comparison is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Der Vergleich ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The calendar is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Der Kalender ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Actions go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Maßnahmen werden als .xlsx, .csv oder .json ausgegeben; %1 ist nichts davon.</translation>
    </message>
    <message>
        <source>The actions are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Maßnahmen sind als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The set is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Der Fragensatz ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a template now.</source>
        <comment>after the import of a set; its name</comment>
        <translation>„%1“ steht jetzt als Vorlage zur Wahl.</translation>
    </message>
    <message>
        <source>Everything on a person goes out as .html or .json; %1 is neither.</source>
        <comment>a file's path</comment>
        <translation>Alles zu einer Person wird als .html oder .json ausgegeben; %1 ist keins von beiden.</translation>
    </message>
    <message>
        <source>That customer is not there any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Everything on this person is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Alles zu dieser Person ist als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>cxw::app::MainWindow</name>
    <message>
        <source>%1 (read-only) – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 (schreibgeschützt) – CX Workbench</translation>
    </message>
    <message>
        <source>%1 – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 – CX Workbench</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <comment>menu</comment>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>menu</comment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Explore the sample company</source>
        <comment>menu</comment>
        <translation>&amp;Beispielfirma erkunden</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <comment>menu</comment>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <comment>menu</comment>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>menu</comment>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>menu</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>menu</comment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>menu: everything is saved already</comment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <comment>menu</comment>
        <translation>Suchen oder Be&amp;fehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <comment>menu</comment>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <comment>menu</comment>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <comment>menu</comment>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <comment>menu: theme</comment>
        <translation>S&amp;ystemfarben</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <comment>menu: theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>menu: theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>menu: theme</comment>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <comment>menu: theme</comment>
        <translation>&amp;Beamer</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <comment>menu</comment>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>file dialog</comment>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.cxw)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Arbeitsbereiche (*.cxw)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>file dialog</comment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Export the set of questions</source>
        <comment>file dialog</comment>
        <translation>Fragensatz exportieren</translation>
    </message>
    <message>
        <source>Question sets (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Fragensätze (*.json)</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <comment>file dialog</comment>
        <translation>Fragensatz importieren</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapExportDialog</name>
    <message>
        <source>As large as it needs</source>
        <comment>choice: paper for the map</comment>
        <translation>So groß wie nötig</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>choice: paper for the map</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Over several sheets, to be put together</source>
        <comment>option: of a map as PDF</comment>
        <translation>Auf mehreren Blättern, zum Zusammensetzen</translation>
    </message>
    <message>
        <source>Without colours</source>
        <comment>option: of a picture of a map</comment>
        <translation>Ohne Farben</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>window title</comment>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pages to print (.pdf)</source>
        <comment>kind of file for a map</comment>
        <translation>Druckseiten (.pdf)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <comment>kind of file for a map</comment>
        <translation>Bild (.png)</translation>
    </message>
    <message>
        <source>Drawing (.svg)</source>
        <comment>kind of file for a map</comment>
        <translation>Zeichnung (.svg)</translation>
    </message>
    <message>
        <source>Outline to read, for the browser (.html)</source>
        <comment>kind of file for a map</comment>
        <translation>Gliederung zum Lesen, für den Browser (.html)</translation>
    </message>
    <message>
        <source>Mermaid journey (.mmd)</source>
        <comment>kind of file for a map</comment>
        <translation>Mermaid-Journey (.mmd)</translation>
    </message>
    <message>
        <source>Table that can be imported again (.csv)</source>
        <comment>kind of file for a map</comment>
        <translation>Wieder importierbare Tabelle (.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (.json)</source>
        <comment>kind of file for a map</comment>
        <translation>Alles, wieder importierbar (.json)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>over a field</comment>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <comment>choice: size of a picture</comment>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>%n times as large</source>
        <comment>choice: size of a picture</comment>
        <translation>
            <numerusform>%n-fache Größe</numerusform>
            <numerusform>%n-fache Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>over a field: of a picture</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>over a field</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>what an export will be</comment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Lines and text of any size, for the browser or a drawing program.</source>
        <comment>what an export will be</comment>
        <translation>Linien und Text in beliebiger Größe, für den Browser oder ein Zeichenprogramm.</translation>
    </message>
    <message>
        <source>Every stage and touchpoint with all its fields, under headings for a screen reader.</source>
        <comment>what an export will be</comment>
        <translation>Jede Phase und jeder Touchpoint mit allen Feldern, unter Überschriften für Screenreader.</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings as text from which other programs draw a journey.</source>
        <comment>what an export will be</comment>
        <translation>Phasen, Touchpoints und Emotionen als Text, aus dem andere Programme eine Journey zeichnen.</translation>
    </message>
    <message>
        <source>One row a touchpoint, without personas, notes of flags and free lanes.</source>
        <comment>what an export will be</comment>
        <translation>Eine Zeile pro Touchpoint, ohne Personas, Notizen zu Kennzeichen und freie Bahnen.</translation>
    </message>
    <message>
        <source>The map with all that stands on it.</source>
        <comment>what an export will be</comment>
        <translation>Die Karte mit allem, was darauf steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, %2 × %3, with the overlap marked</source>
        <comment>what an export will be; %1 paper, %2 rows, %3 columns of sheets</comment>
        <translation>
            <numerusform>%n Blatt %1, %2 × %3, Überlappung markiert</numerusform>
            <numerusform>%n Blätter %1, %2 × %3, Überlappung markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, %1 lying; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Eine Seite, %1 quer; kleinste Schrift: %2 Punkt</translation>
    </message>
    <message>
        <source>One page, %1 standing; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Eine Seite, %1 hoch; kleinste Schrift: %2 Punkt</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapImportDialog</name>
    <message>
        <source>New among channels and people: %1.</source>
        <comment>of an import; names</comment>
        <translation>Neu unter Kanälen und Personen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of %1 can come in.</source>
        <comment>of an import; a file</comment>
        <translation>Keine Zeile aus %1 ist importierbar.</translation>
    </message>
    <message>
        <source>%1 brings a new map “%2” with %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>Aus %1 entsteht eine neue Karte „%2“ mit %3.</translation>
    </message>
    <message>
        <source>The map “%2” is already as %1 has it.</source>
        <comment>of an import; %1 a file, %2 a map</comment>
        <translation>Die Karte „%2“ entspricht bereits dem Stand von %1.</translation>
    </message>
    <message>
        <source>With %1 the map “%2” will have %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>Mit %1 hat die Karte „%2“ danach %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into the bin</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n in den Papierkorb</numerusform>
            <numerusform>%n in den Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints: %1.</source>
        <comment>of an import; a list of numbers</comment>
        <translation>Touchpoints: %1.</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>window title</comment>
        <translation>Karte importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <comment>of an import; a list follows</comment>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are left out, and why</source>
        <comment>list in a dialog</comment>
        <translation>Ausgelassene Zeilen mit Grund</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapPresent</name>
    <message>
        <source>Touchpoint map</source>
        <comment>window title: what a room sees</comment>
        <translation>Touchpoint-Karte</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapTransfer</name>
    <message>
        <source>E&amp;xport map…</source>
        <comment>menu</comment>
        <translation>Karte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport map…</source>
        <comment>menu</comment>
        <translation>Karte &amp;importieren…</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>file dialog</comment>
        <translation>Karte importieren</translation>
    </message>
    <message>
        <source>Touchpoint maps (*.json *.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Touchpoint-Karten (*.json *.csv)</translation>
    </message>
    <message>
        <source>The map “%1” has come in from %2.</source>
        <comment>a map and a file</comment>
        <translation>Die Karte „%1“ wurde aus %2 importiert.</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>file dialog</comment>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>A map goes out as .pdf, .png, .svg, .html, .mmd, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Eine Karte wird als .pdf, .png, .svg, .html, .mmd, .csv oder .json ausgegeben; %1 ist nichts davon.</translation>
    </message>
    <message>
        <source>Writing the map…</source>
        <comment>while a file is written</comment>
        <translation>Karte wird geschrieben…</translation>
    </message>
    <message>
        <source>The map is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Karte ist als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>cxw::app::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <comment>title of the shortcut sheet</comment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>in another panel %1</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>in einem anderen Bereich %1</translation>
    </message>
    <message>
        <source>%1; in another panel %2</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>%1; in einem anderen Bereich %2</translation>
    </message>
</context>
<context>
    <name>cxw::app::TouchmapPlace</name>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu</comment>
        <translation>Touchpoint &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <comment>menu: which rows a map shows</comment>
        <translation>&amp;Bahnen…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <comment>menu: beside the map</comment>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;At full size</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;The whole map</source>
        <comment>menu: zoom of a map</comment>
        <translation>Ganze Kar&amp;te</translation>
    </message>
    <message>
        <source>One sta&amp;ge</source>
        <comment>menu: zoom of a map</comment>
        <translation>Eine &amp;Phase</translation>
    </message>
    <message>
        <source>Complaints &amp;without a touchpoint</source>
        <comment>menu: beside the map</comment>
        <translation>Beschwerden &amp;ohne Touchpoint</translation>
    </message>
    <message>
        <source>R&amp;edesign in 20 days…</source>
        <comment>menu: of a touchpoint</comment>
        <translation>Neu&amp;gestaltung in 20 Tagen…</translation>
    </message>
    <message>
        <source>Complaints: next &amp;measure</source>
        <comment>menu: of a map</comment>
        <translation>Beschwerden: nächste &amp;Kennzahl</translation>
    </message>
    <message>
        <source>Complaints: peri&amp;od…</source>
        <comment>menu: of a map</comment>
        <translation>Beschwerden: &amp;Zeitraum…</translation>
    </message>
    <message>
        <source>&amp;Weak spots</source>
        <comment>menu: under the map</comment>
        <translation>Sch&amp;wachstellen</translation>
    </message>
    <message>
        <source>To fi&amp;x</source>
        <comment>menu: under the map</comment>
        <translation>Zu be&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <comment>menu: touchpoints of a map</comment>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <comment>menu: under the map, from today to the future</comment>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>Present &amp;map</source>
        <comment>menu: to a room</comment>
        <translation>Karte p&amp;räsentieren</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <comment>menu: opens what can be done with one</comment>
        <translation>&amp;Phase…</translation>
    </message>
</context>
<context>
    <name>cxw::app::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop what takes long</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cxw::app::Workbench</name>
    <message>
        <source>My workspace</source>
        <comment>name of a new workspace</comment>
        <translation>Mein Arbeitsbereich</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Die Kopie ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (Sicherung)</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>There is no sound backup of %1.</source>
        <comment>a file's path</comment>
        <translation>Es gibt keine unversehrte Sicherung von %1.</translation>
    </message>
    <message>
        <source>Nothing could be read of %1.</source>
        <comment>a file's path</comment>
        <translation>Von %1 war nichts mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkshopWindows</name>
    <message>
        <source>Workshop</source>
        <comment>window title</comment>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshop: facilitator</source>
        <comment>window title</comment>
        <translation>Workshop: Moderation</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <comment>dialog</comment>
        <translation>Workshop beenden?</translation>
    </message>
    <message>
        <source>Every vote and every recorded score is saved. You can go on later where you stopped.</source>
        <comment>dialog: ending the workshop</comment>
        <translation>Alle Stimmen und alle festgehaltenen Werte sind gespeichert. Später geht es an derselben Stelle weiter.</translation>
    </message>
    <message>
        <source>End workshop</source>
        <comment>button</comment>
        <translation>Workshop beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: with the workshop</comment>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceMessages</name>
    <message>
        <source>The report is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer</source>
        <comment>status line</comment>
        <translation>Der Bericht ist unterwegs zum Drucker</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <comment>status line</comment>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>status line; a time</comment>
        <translation>Alles gespeichert um %1</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <comment>status line</comment>
        <translation>Die letzte Änderung ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceView</name>
    <message>
        <source>Home</source>
        <comment>panel</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name under the workspace's name</comment>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <comment>menu</comment>
        <translation>Druck&amp;vorschau</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <comment>menu</comment>
        <translation>Bericht als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Save report as &amp;HTML…</source>
        <comment>menu</comment>
        <translation>Bericht als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <comment>menu</comment>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>menu: in the list on screen</comment>
        <translation>In &amp;Liste suchen</translation>
    </message>
    <message>
        <source>F&amp;inish or next</source>
        <comment>menu</comment>
        <translation>&amp;Abschließen oder weiter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>menu: what is on screen</comment>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Charts as ta&amp;bles</source>
        <comment>menu</comment>
        <translation>&amp;Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>panel</comment>
        <translation>Touchpoint-Karte</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Agreement</name>
    <message>
        <source>split</source>
        <comment>badge: the votes form two camps</comment>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>badge: the votes are spread</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>badge: the votes lie close together</comment>
        <translation>einig</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>badge: too few votes for a mean</comment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>in place of the badge of a yes/no question</comment>
        <translation>Ja/Nein, ohne Bewertung</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message>
        <source>Mean</source>
        <comment>column: mean score, 1 to 3</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>column: number of yes answers</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>column: number of no answers</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores behind a mean</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column: how far the votes agree</comment>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column: share of people with a score</comment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column: the score the group agreed on</comment>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>caption of a table</comment>
        <translation>Bereiche und Gesamtwert</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row: mean of the areas</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <comment>what the total is based on</comment>
        <translation>Mittel der Bereiche</translation>
    </message>
    <message>
        <source>Answers to every question</source>
        <comment>caption of a table</comment>
        <translation>Antworten auf jede Frage</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>an answer</comment>
        <translation>weiß nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 von %n Frage</numerusform>
            <numerusform>%1 von %n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation>
            <numerusform>%1 von %n Frage, dazu %2 Ja/Nein</numerusform>
            <numerusform>%1 von %n Fragen, dazu %2 Ja/Nein</numerusform>
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
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode</comment>
        <translation>mit Kontext</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode</comment>
        <translation>letzte Runde gezeigt</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: too few changes for a test</source>
        <comment>numbers of questions</comment>
        <translation>%1 auf, %2 ab, %3 gleich: zu wenige für einen Test</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, a clear change</source>
        <comment>numbers of questions; %4 is p = 0.035</comment>
        <translation>%1 auf, %2 ab, %3 gleich: %4, eine klare Änderung</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, no clear change</source>
        <comment>numbers of questions; %4 is p = 0.344</comment>
        <translation>%1 auf, %2 ab, %3 gleich: %4, nicht klar</translation>
    </message>
    <message>
        <source>new in round %1</source>
        <comment>why not comparable</comment>
        <translation>neu in Runde %1</translation>
    </message>
    <message>
        <source>reworded in round %1</source>
        <comment>why not comparable</comment>
        <translation>umformuliert in Runde %1</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>why not comparable</comment>
        <translation>Ja/Nein, ohne Bewertung</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>why not comparable</comment>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>not asked in round %1</source>
        <comment>why not comparable</comment>
        <translation>nicht gefragt in Runde %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <comment>why not comparable; %1 the reason</comment>
        <translation>gestrichen: %1</translation>
    </message>
    <message>
        <source>No question was asked in the same words in both rounds.</source>
        <comment>under the arrows of a comparison</comment>
        <translation>Keine Frage wurde in beiden Runden mit denselben Worten gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) rose, %2 fell.</source>
        <comment>under the arrows of a comparison; %n matched questions</comment>
        <translation>
            <numerusform>%1 von %n Frage stieg, %2 fielen.</numerusform>
            <numerusform>%1 von %n Fragen stiegen, %2 fielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n acted on, %1 rose and %2 fell.</source>
        <comment>under the arrows of a comparison; %n questions</comment>
        <translation>
            <numerusform>Von der %n mit Maßnahme stieg %1, fiel %2.</numerusform>
            <numerusform>Von den %n mit Maßnahme stiegen %1, fielen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked differently: %1 in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 asking modes</comment>
        <translation>Anders gefragt: %1 in Runde %2, %3 in Runde %4. Ein Teil der Änderung kann daher kommen.</translation>
    </message>
    <message>
        <source>Another group: %1 asked in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 numbers of people</comment>
        <translation>Andere Gruppe: %1 Befragte in Runde %2, %3 in Runde %4. Ein Teil der Änderung kann daher kommen.</translation>
    </message>
    <message>
        <source>A second round makes the trend.</source>
        <comment>under the trend of the area means</comment>
        <translation>Die zweite Runde macht den Verlauf.</translation>
    </message>
    <message>
        <source>Every area is higher in round %1 than in round %2.</source>
        <comment>under the trend</comment>
        <translation>Jeder Bereich liegt in Runde %1 höher als in Runde %2.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3. Lower: %4.</source>
        <comment>under the trend; %3 and %4 lists of areas</comment>
        <translation>In Runde %1 höher als in Runde %2: %3. Niedriger: %4.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>In Runde %1 höher als in Runde %2: %3.</translation>
    </message>
    <message>
        <source>Lower in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>In Runde %1 niedriger als in Runde %2: %3.</translation>
    </message>
    <message>
        <source>No area differs between round %1 and round %2.</source>
        <comment>under the trend</comment>
        <translation>Kein Bereich unterscheidet sich zwischen Runde %1 und Runde %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>column of a comparison</comment>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Änderung jeder vergleichbaren Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Mit Maßnahme</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Area means of every round</source>
        <comment>caption</comment>
        <translation>Bereichsmittel jeder Runde</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a round, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round %1, seen now</source>
        <comment>column: then-scores</comment>
        <translation>Runde %1, aus heutiger Sicht</translation>
    </message>
    <message numerus="yes">
        <source>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))</source>
        <comment>then-scores: change as measured, change from what the earlier round should have scored, and how far the yardstick moved</comment>
        <translation>
            <numerusform>Mit heutigem Wissen: beobachtet %1, bereinigt %2, Verschiebung %3 (%n Frage)</numerusform>
            <numerusform>Mit heutigem Wissen: beobachtet %1, bereinigt %2, Verschiebung %3 (%n Fragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow diamond: what round %1 should have been, as seen now.</source>
        <comment>under the arrows of a comparison; explains a mark</comment>
        <translation>Leere Raute: was Runde %1 aus heutiger Sicht hätte sein sollen.</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ComplaintField</name>
    <message>
        <source>Reference</source>
        <comment>column of complaints: as we gave it</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>column of complaints: in the system that the complaint comes from</comment>
        <translation>Fremde Kennung</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column of complaints: a time</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>column of complaints: a time</comment>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>column of complaints: a time: the customer accepted</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column of complaints: a time</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>column of complaints: a time: when it was written down</comment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>column of complaints: a person</comment>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Organisation of the customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Organisation des Kunden</translation>
    </message>
    <message>
        <source>Contact of the customer</source>
        <comment>column of complaints: a telephone number or an address</comment>
        <translation>Kontakt des Kunden</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of complaints: a name: telephone, shop</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of complaints: of the upper level</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <comment>column of complaints: under the category</comment>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column of complaints: a name</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of complaints: one line</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of complaints: a text</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of complaints: 1 to 4</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of complaints: of a complaint</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>column of complaints: reference of another complaint</comment>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <comment>column of complaints: yes, no, no answer, not asked</comment>
        <translation>Kunde einverstanden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of complaints: upheld or not</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the customer proposes</source>
        <comment>column of complaints: a text</comment>
        <translation>Vorschlag des Kunden</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>column of complaints: a text</comment>
        <translation>Was wir getan haben</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of complaints: of money</comment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of complaints: three letters</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>column of complaints: a number</comment>
        <translation>Arbeitsminuten</translation>
    </message>
    <message>
        <source>Policy cited</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Richtlinie angeführt</translation>
    </message>
    <message>
        <source>Thinks of leaving</source>
        <comment>column of complaints: no, at risk, left, saved</comment>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <comment>column of complaints: price, service</comment>
        <translation>Abwanderungsgrund</translation>
    </message>
    <message>
        <source>Satisfaction afterwards</source>
        <comment>column of complaints: 1 to 5</comment>
        <translation>Zufriedenheit danach</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column of complaints: a name</comment>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Preventable</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <comment>column of complaints: a number</comment>
        <translation>Wiedereröffnungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column of complaints: names</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of complaints: a name: yearly bill, hotline menu</comment>
        <translation>Touchpoint</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ControlChart</name>
    <message>
        <source>upper %1</source>
        <comment>beside a limit</comment>
        <translation>oben %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>beside a line</comment>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <comment>beside a limit</comment>
        <translation>unten %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>beside a week that is not over</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>beside a signal: %1 a count, %2 a week</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>above the upper limit of %1</source>
        <comment>of a value</comment>
        <translation>über der Obergrenze von %1</translation>
    </message>
    <message>
        <source>below the lower limit of %1</source>
        <comment>of a value</comment>
        <translation>unter der Untergrenze von %1</translation>
    </message>
    <message>
        <source>one of a long run on one side of the mean</source>
        <comment>of a value</comment>
        <translation>Teil einer langen Folge auf einer Seite des Mittels</translation>
    </message>
    <message>
        <source>not a whole week, not counted</source>
        <comment>of a value</comment>
        <translation>keine ganze Woche, nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a week, %2 its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few whole weeks for limits.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Zu wenige ganze Wochen für Grenzen.</translation>
    </message>
    <message>
        <source>No week stands out: what moves between the limits is chance.</source>
        <comment>sentence under a chart</comment>
        <translation>Keine Woche fällt auf: Was sich zwischen den Grenzen bewegt, ist Zufall.</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <comment>column</comment>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <comment>column</comment>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>cxw::charts::IntervalBars</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many cases</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: none due yet</source>
        <comment>%1 a channel</comment>
        <translation>%1: noch keine fällig</translation>
    </message>
    <message>
        <source>%1: %2, %3, likely between %4 and %5</source>
        <comment>%1 a channel, %2 a share, %3 "29 of 46", %4 and %5 the ends of its interval</comment>
        <translation>%1: %2, %3, wahrscheinlich zwischen %4 und %5</translation>
    </message>
    <message>
        <source>, below the goal of %1</source>
        <comment>ends a sentence; a share</comment>
        <translation>, unter dem Ziel von %1</translation>
    </message>
    <message>
        <source>No row lies below the goal of %1 beyond chance.</source>
        <comment>a share</comment>
        <translation>Keine Zeile liegt mehr als zufällig unter dem Ziel von %1.</translation>
    </message>
    <message>
        <source>Below the goal of %1 beyond chance: %2.</source>
        <comment>%1 a share, %2 a list of channels</comment>
        <translation>Mehr als zufällig unter dem Ziel von %1: %2.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: number of cases</comment>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: number of cases</comment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: lower end of an interval</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: upper end of an interval</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Pareto</name>
    <message>
        <source>%1 of %2 make %3</source>
        <comment>%1 causes of all %2, %3 their true share</comment>
        <translation>%1 von %2 machen %3 aus</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 a cause, %2 its weight, %3 its share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, with those before it %2</source>
        <comment>%1 begins the line, %2 a share</comment>
        <translation>%1, mit den vorigen zusammen %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: names of causes</comment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <comment>column: shares added up</comment>
        <translation>Kumuliert</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ScoreGrid</name>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Stimmen 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column of the score grid</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column of the score grid: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score the group agreed on</comment>
        <translation>Konsens</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Es hat noch niemand geantwortet.</translation>
    </message>
    <message>
        <source>No score has been agreed yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Es gibt noch keinen Konsenswert.</translation>
    </message>
    <message>
        <source>There are too few answers for a mean; the counts stand alone.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Für einen Mittelwert sind es zu wenige Antworten; gezeigt werden nur die Anzahlen.</translation>
    </message>
    <message>
        <source>None of the answers is a score yet.</source>
        <comment>in place of a chart's sentence; all are yes/no, not applicable or don’t know</comment>
        <translation>Noch ist keine der Antworten eine Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>Der Bereich %1 liegt bei %2 (aus %3 von %n Frage).</numerusform>
            <numerusform>Der Bereich %1 liegt bei %2 (aus %3 von %n Fragen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation>
            <numerusform>%n Bereich liegt bei %1.</numerusform>
            <numerusform>Alle %n Bereiche liegen bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are lowest at %3; %4 is highest at %5.</source>
        <comment>%1 and %2 areas with the same mean %3, %4 another area, %5 its mean</comment>
        <translation>Die Bereiche %1 sowie %2 liegen mit %3 am niedrigsten, der Bereich %4 mit %5 am höchsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation>
            <numerusform>%n Bereich liegt mit %1 am niedrigsten, der Bereich %2 mit %3 am höchsten.</numerusform>
            <numerusform>%n Bereiche liegen mit %1 am niedrigsten, der Bereich %2 mit %3 am höchsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation>
            <numerusform>Der Bereich %1 liegt mit %2 (aus %3 von %n Frage) am niedrigsten, der Bereich %4 bei %5.</numerusform>
            <numerusform>Der Bereich %1 liegt mit %2 (aus %3 von %n Fragen) am niedrigsten, der Bereich %4 bei %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation>
            <numerusform>Der Bereich %1 liegt mit %2 (aus %3 von %n Frage) am niedrigsten; die anderen drei Bereiche liegen zwischen %4 und %5.</numerusform>
            <numerusform>Der Bereich %1 liegt mit %2 (aus %3 von %n Fragen) am niedrigsten; die anderen drei Bereiche liegen zwischen %4 und %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no question there has a value: %1.</source>
        <comment>%1 one area or a list of areas</comment>
        <translation>Nicht enthalten, weil dort keine Frage einen Wert hat: %1.</translation>
    </message>
    <message>
        <source>No question splits the room.</source>
        <comment>under the score grid</comment>
        <translation>Keine Frage spaltet die Gruppe.</translation>
    </message>
    <message>
        <source>One question splits the room (%1): discuss it before you plan.</source>
        <comment>under the score grid; %1 its votes for 1, 2 and 3</comment>
        <translation>Eine Frage spaltet die Gruppe (%1): vor dem Planen besprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation>
            <numerusform>%n Frage spaltet die Gruppe: vor dem Planen besprechen.</numerusform>
            <numerusform>%n Fragen spalten die Gruppe: vor dem Planen besprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lowest at %2; no question splits the room.</source>
        <comment>under the score grid; %1 area, %2 its mean</comment>
        <translation>Der Bereich %1 liegt mit %2 am niedrigsten; keine Frage spaltet die Gruppe.</translation>
    </message>
    <message>
        <source>%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %3 the question's votes for 1, 2 and 3</comment>
        <translation>Der Bereich %1 liegt mit %2 am niedrigsten; eine Frage spaltet die Gruppe (%3): vor dem Planen besprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation>
            <numerusform>Der Bereich %1 liegt mit %2 am niedrigsten; %n Frage spaltet die Gruppe: vor dem Planen besprechen.</numerusform>
            <numerusform>Der Bereich %1 liegt mit %2 am niedrigsten; %n Fragen spalten die Gruppe: vor dem Planen besprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question lies below 3.</source>
        <comment>over the list of gaps</comment>
        <translation>Keine Frage liegt unter 3.</translation>
    </message>
    <message>
        <source>Only “%1” lies below 3, at %2.</source>
        <comment>over the list of gaps; %1 question, %2 its value</comment>
        <translation>Unter 3 liegt nur „%1“ mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation>
            <numerusform>Am weitesten von 3 entfernt ist „%1“ mit %2; insgesamt liegt %n Frage unter 3.</numerusform>
            <numerusform>Am weitesten von 3 entfernt ist „%1“ mit %2; insgesamt liegen %n Fragen unter 3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas lie between %3 and %4.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 and %4 means</comment>
        <translation>
            <numerusform>Am niedrigsten liegt %1 mit %2; der andere Bereich (%n) liegt zwischen %3 und %4.</numerusform>
            <numerusform>Am niedrigsten liegt %1 mit %2; die anderen %n Bereiche liegen zwischen %3 und %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas stand at %3.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 their common mean</comment>
        <translation>
            <numerusform>Am niedrigsten liegt %1 mit %2; der andere Bereich (%n) liegt bei %3.</numerusform>
            <numerusform>Am niedrigsten liegt %1 mit %2; die anderen %n Bereiche liegen bei %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::SplitBar</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>%1 a reason, %2 of %3 cases, %4 their share</comment>
        <translation>%1: %2 von %3, %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Times</name>
    <message>
        <source>points</source>
        <comment>in place of a figure: too few, they are drawn</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>median</source>
        <comment>column: half took no longer</comment>
        <translation>Median</translation>
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
        <translation>Mittel</translation>
    </message>
    <message>
        <source>All hours</source>
        <comment>over columns: by the clock</comment>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>over columns</comment>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>length of time: days</comment>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>%1 what is timed</comment>
        <translation>%1: noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s), median %2, mean %3</source>
        <comment>%1 what is timed, %2 and %3 lengths of time</comment>
        <translation>
            <numerusform>%1: %n Fall, Median %2, Mittel %3</numerusform>
            <numerusform>%1: %n Fälle, Median %2, Mittel %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, nine of ten within %1</source>
        <comment>ends a sentence; a length of time</comment>
        <translation>, neun von zehn innerhalb von %1</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: what is timed</comment>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>cxw::charts::TouchpointMap</name>
    <message>
        <source>Type the first touchpoint</source>
        <comment>in the first place of an empty map</comment>
        <translation>Ersten Touchpoint eingeben</translation>
    </message>
    <message>
        <source>Type a touchpoint</source>
        <comment>in the place of a stage without any</comment>
        <translation>Touchpoint eingeben</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>the strongest feeling of a journey</comment>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>end</source>
        <comment>the last feeling of a journey</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>question %1: %2</source>
        <comment>%1 its number, %2 its score</comment>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <comment>its number</comment>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>of a touchpoint</comment>
        <translation>Moment of Truth</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>of a touchpoint</comment>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Hinter den Kulissen</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Best Practice</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Wichtig für Kunden</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Wichtig für uns</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Antwortfrist</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Kontakte pro Woche</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no owner of a touchpoint</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>of a touchpoint</comment>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>listening post</source>
        <comment>of a touchpoint</comment>
        <translation>Feedbackpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to an answer</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>time to an answer</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>time to an answer</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>contacts for a rate of complaints</comment>
        <translation>zu wenige</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>at a touchpoint</comment>
        <translation>
            <numerusform>%n Beschwerde</numerusform>
            <numerusform>%n Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no contacts known</source>
        <comment>complaints without a rate</comment>
        <translation>%1; keine Kontakte bekannt</translation>
    </message>
    <message>
        <source>%1; too few contacts for a rate</source>
        <comment>complaints without a rate</comment>
        <translation>%1; zu wenige Kontakte für eine Quote</translation>
    </message>
    <message>
        <source>severity %1 in all; %2</source>
        <comment>of complaints; %2 says how many there are</comment>
        <translation>Schweregrad insgesamt %1; %2</translation>
    </message>
    <message>
        <source>%1 per 100 contacts; %2</source>
        <comment>a rate of complaints; %2 says how many there are</comment>
        <translation>%1 pro 100 Kontakte; %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a number and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a number</comment>
        <translation>unter %1</translation>
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
            <numerusform>1: %n Stimme</numerusform>
            <numerusform>1: %n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation>
            <numerusform>2: %n Stimme</numerusform>
            <numerusform>2: %n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation>
            <numerusform>3: %n Stimme</numerusform>
            <numerusform>3: %n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don’t know</source>
        <comment>so many people answered don’t know</comment>
        <translation>
            <numerusform>%n weiß nicht</numerusform>
            <numerusform>%n weiß nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation>
            <numerusform>%n nicht zutreffend</numerusform>
            <numerusform>%n nicht zutreffend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation>
            <numerusform>%n ja</numerusform>
            <numerusform>%n ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <comment>so many people said no</comment>
        <translation>
            <numerusform>%n nein</numerusform>
            <numerusform>%n nein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::ComplaintImport</name>
    <message>
        <source>Line 1: the file has no column “%1”.</source>
        <comment>import of complaints refused</comment>
        <translation>Zeile 1: Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Two columns were named for %1; it takes one.</source>
        <comment>import of complaints refused; %1 is a field as it is typed, such as received_at</comment>
        <translation>Für %1 wurden zwei Spalten angegeben; möglich ist nur eine.</translation>
    </message>
    <message>
        <source>The column “%1” is not read as a date, so it takes no date format.</source>
        <comment>import of complaints refused</comment>
        <translation>Die Spalte „%1“ wird nicht als Datum gelesen und nimmt deshalb kein Datumsformat an.</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say when a complaint was received. Say which one it is; on the command line: --map "Name of the column=received_at".</source>
        <comment>import of complaints refused; --map and received_at are not translated</comment>
        <translation>Zeile 1: Keine bekannte Spalte gibt an, wann eine Beschwerde eingegangen ist. Bitte angeben, welche es ist; auf der Befehlszeile: --map "Name der Spalte=received_at".</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say what a complaint is about: a summary, description, category or product. Say which one it is; on the command line: --map "Name of the column=category".</source>
        <comment>import of complaints refused; --map and category are not translated</comment>
        <translation>Zeile 1: Keine bekannte Spalte gibt an, worum es bei einer Beschwerde geht: Zusammenfassung, Beschreibung, Kategorie oder Produkt. Bitte angeben, welche es ist; auf der Befehlszeile: --map "Name der Spalte=category".</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column “%3” can be read as M/D/YYYY and as D/M/YYYY. Say which one is meant; on the command line: --dates "%3=M/D/YYYY".</source>
        <comment>import of complaints refused; the formats and --dates are not translated</comment>
        <translation>Zeile %1: „%2“ in der Spalte „%3“ lässt sich als M/D/YYYY und als D/M/YYYY lesen. Bitte angeben, was gemeint ist; auf der Befehlszeile: --dates "%3=M/D/YYYY".</translation>
    </message>
    <message>
        <source>No row of the file could be taken.</source>
        <comment>import of complaints refused</comment>
        <translation>Keine Zeile der Datei konnte übernommen werden.</translation>
    </message>
    <message>
        <source>The row does not say when the complaint was received.</source>
        <comment>why one row was not imported</comment>
        <translation>Es fehlt die Angabe, wann die Beschwerde eingegangen ist.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date in the form %3.</source>
        <comment>why one row was not imported; %3 is a form such as D.M.YYYY</comment>
        <translation>„%1“ in der Spalte „%2“ ist kein Datum in der Form %3.</translation>
    </message>
    <message>
        <source>The row has no summary, description, category or product.</source>
        <comment>why one row was not imported</comment>
        <translation>Es gibt weder Zusammenfassung noch Beschreibung, Kategorie oder Produkt.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header %2.</source>
        <comment>why one row was not imported; the first is more</comment>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>“%1”: kept with the complaint</source>
        <comment>import of complaints: a column without a field</comment>
        <translation>„%1“: wird bei der Beschwerde aufbewahrt</translation>
    </message>
    <message>
        <source>“%1”: %2, read as %3</source>
        <comment>import of complaints: a column of dates; %2 is a field as it is typed, %3 a form such as D.M.YYYY</comment>
        <translation>„%1“: %2, gelesen als %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>import of complaints: a column and its field as it is typed</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>the line of a file, then the sentence that says why it was not imported</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were refused.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n weitere Zeile wurde abgelehnt.</numerusform>
            <numerusform>%n weitere Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header, the first in line %1.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n Zeile hat weniger Felder als die Kopfzeile: Zeile %1.</numerusform>
            <numerusform>%n Zeilen haben weniger Felder als die Kopfzeile, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.</source>
        <comment>import of complaints; %1 is a column</comment>
        <translation>
            <numerusform>„%1“: %n Wert passt nicht und wurde als Text übernommen, in Zeile %2: „%3“.</numerusform>
            <numerusform>„%1“: %n Werte passen nicht und wurden als Text übernommen, der erste in Zeile %2: „%3“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1: added %2, updated %3, skipped %4, refused %5</source>
        <comment>import of complaints: the counts</comment>
        <translation>Zeilen: %1 – neu: %2, aktualisiert: %3, übersprungen: %4, abgelehnt: %5</translation>
    </message>
    <message>
        <source>Line %1: the same text as line %2.</source>
        <comment>import of complaints; the row was taken</comment>
        <translation>Zeile %1: derselbe Text wie in Zeile %2.</translation>
    </message>
    <message>
        <source>Line %1: the same text as %2.</source>
        <comment>import of complaints; a reference; the row was taken</comment>
        <translation>Zeile %1: derselbe Text wie in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a text that was there already.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n Zeile hat einen Text, der schon vorhanden war.</numerusform>
            <numerusform>%n Zeilen haben einen Text, der schon vorhanden war.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: channels %1, categories %2, products %3, causes %4, tags %5, customers %6, people %7, touchpoints %8</source>
        <comment>import of complaints: how many of each were made</comment>
        <translation>Neu – Kanäle: %1, Kategorien: %2, Produkte: %3, Ursachen: %4, Schlagwörter: %5, Kunden: %6, Personen: %7, Touchpoints: %8</translation>
    </message>
</context>
<context>
    <name>cxw::core::Error</name>
    <message>
        <source>Another program is using the file. The last change is not saved; try again in a moment.</source>
        <comment>sentence after a failed save</comment>
        <translation>Ein anderes Programm verwendet die Datei. Die letzte Änderung ist nicht gespeichert; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved. Free some space or save a copy elsewhere.</source>
        <comment>sentence after a failed save</comment>
        <translation>Der Datenträger ist voll: Die letzte Änderung ist nicht gespeichert. Platz schaffen oder eine Kopie an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open the newest backup or save what can be read.</source>
        <comment>sentence after opening a damaged workspace</comment>
        <translation>Die Datei ist beschädigt und blieb unverändert; die neueste Sicherung öffnen oder speichern, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>The change does not fit the data in the file and was not saved.</source>
        <comment>sentence after a failed save</comment>
        <translation>Die Änderung passt nicht zu den Daten in der Datei und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of CX Workbench. Nothing was written; update the program.</source>
        <comment>sentence after refusing a workspace</comment>
        <translation>Die Datei stammt aus einer neueren Version von CX Workbench. Es wurde nichts geschrieben; bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The file can only be read. Save a copy to go on working.</source>
        <comment>sentence after a refused change</comment>
        <translation>Die Datei lässt sich nur lesen. Zum Weiterarbeiten eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The file is no longer where it was: the last change is not saved. Save a copy to keep your work.</source>
        <comment>the open workspace was deleted, moved or replaced</comment>
        <translation>Die Datei ist nicht mehr dort, wo sie war: Die letzte Änderung ist nicht gespeichert. Eine Kopie speichern, damit die Arbeit erhalten bleibt.</translation>
    </message>
    <message>
        <source>The file was changed outside this window: the last change is not saved. Load it again, or keep yours as a copy.</source>
        <comment>another program wrote into the open workspace</comment>
        <translation>Die Datei wurde außerhalb dieses Fensters geändert: Die letzte Änderung ist nicht gespeichert. Neu laden oder den eigenen Stand als Kopie behalten.</translation>
    </message>
    <message>
        <source>This is not a CX Workbench workspace.</source>
        <comment>sentence after refusing a file</comment>
        <translation>Das ist kein Arbeitsbereich von CX Workbench.</translation>
    </message>
    <message>
        <source>The file holds parts that CX Workbench never makes, so it was not opened.</source>
        <comment>sentence after refusing a hostile workspace</comment>
        <translation>Die Datei enthält Teile, die CX Workbench nie anlegt, und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <comment>file or record is missing</comment>
        <translation>Das wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <comment>the system refused</comment>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <comment>fall-back sentence for bad input</comment>
        <translation>Das war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <comment>a long job was cancelled</comment>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cxw::core::MapFile</name>
    <message>
        <source>Line %1: the touchpoint stands on another map than that of line %2. A file is one map.</source>
        <comment>refusal of a table of touchpoints; numbers of lines</comment>
        <translation>Zeile %1: Der Touchpoint steht auf einer anderen Karte als der in Zeile %2. Eine Datei ist eine Karte.</translation>
    </message>
    <message>
        <source>The file holds records with the ids of those on the map “%1”.</source>
        <comment>refusal of a file with a map; a map of the workspace</comment>
        <translation>Die Datei enthält Datensätze mit den Kennungen derer auf der Karte „%1“.</translation>
    </message>
</context>
<context>
    <name>cxw::core::QuestionSetImport</name>
    <message numerus="yes">
        <source>With this set the workspace would have more than %n own area(s).</source>
        <comment>import of a question set refused</comment>
        <translation>
            <numerusform>Mit diesem Fragensatz hätte der Arbeitsbereich mehr als %n eigenen Bereich.</numerusform>
            <numerusform>Mit diesem Fragensatz hätte der Arbeitsbereich mehr als %n eigene Bereiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::VotesImport</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>import of votes refused</comment>
        <translation>Die Datei enthält keine Stimmen.</translation>
    </message>
    <message>
        <source>There is no round yet that could take the votes. Import them as a new round.</source>
        <comment>import of votes refused</comment>
        <translation>Es gibt noch keine Runde, die die Stimmen aufnehmen könnte. Als neue Runde importieren.</translation>
    </message>
    <message>
        <source>Round %1 is no longer open for answers. Import the votes as a new round.</source>
        <comment>import of votes refused; %1 is the round's number</comment>
        <translation>Runde %1 ist nicht mehr offen für Antworten. Die Stimmen als neue Runde importieren.</translation>
    </message>
    <message>
        <source>Round %1 already has answers that were not given seat by seat. Import the votes as a new round.</source>
        <comment>import of votes refused; the round counts hands or is one person's</comment>
        <translation>Runde %1 hat schon Antworten, die nicht je Platz erfasst wurden. Die Stimmen als neue Runde importieren.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>import of votes refused; %2 is a question's id</comment>
        <translation>Zeile %1: Eine Frage „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Line %1: round %2 does not ask the question “%3”.</source>
        <comment>import of votes refused</comment>
        <translation>Zeile %1: Die Frage „%3“ wird in Runde %2 nicht gestellt.</translation>
    </message>
    <message>
        <source>Line %1: the answer “%3” does not fit the way round %2 asks “%4”.</source>
        <comment>import of votes refused; yes and no belong to context questions, 1 2 3 to the others</comment>
        <translation>Zeile %1: Die Antwort „%3“ passt nicht dazu, wie Runde %2 die Frage „%4“ stellt.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ActionsReport</name>
    <message>
        <source>As of</source>
        <comment>fact: a date</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fact: number of actions</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fact: number of actions</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>fact: number of actions</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>fact: number of actions</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an action</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column: number and date</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Score then</source>
        <comment>column: how the question was answered</comment>
        <translation>Wert damals</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: score expected at the next round</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column: date and reason</comment>
        <translation>Beendet</translation>
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
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
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
        <translation>Es ist nichts offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, none of them overdue.</source>
        <comment>over the open actions</comment>
        <translation>
            <numerusform>%n Maßnahme offen, nicht überfällig.</numerusform>
            <numerusform>%n Maßnahmen offen, keine davon überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, %1 of them overdue.</source>
        <comment>over the open actions; %1 a number</comment>
        <translation>
            <numerusform>%n Maßnahme offen, davon %1 überfällig.</numerusform>
            <numerusform>%n Maßnahmen offen, davon %1 überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <comment>heading</comment>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading</comment>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n Maßnahme erledigt.</numerusform>
            <numerusform>%n Maßnahmen erledigt, die neuesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>heading</comment>
        <translation>Verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dropped, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n Maßnahme verworfen.</numerusform>
            <numerusform>%n Maßnahmen verworfen, die neuesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions, as of %1</source>
        <comment>subtitle of a report; a date</comment>
        <translation>Maßnahmen, Stand %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: the question or the root cause that an action came from</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <comment>where an action came from</comment>
        <translation>Grundursache: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Ballots</name>
    <message>
        <source>Seat %1</source>
        <comment>ballot: an anonymous participant; a number</comment>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1, round %2, %3</source>
        <comment>ballot: workspace, number and date of a round</comment>
        <translation>%1, Runde %2, %3</translation>
    </message>
    <message>
        <source>Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not applicable to us, ?: don’t know.</source>
        <comment>ballot: how to fill it in</comment>
        <translation>In jeder Zeile ein Kästchen ankreuzen. 1: machen wir nicht, 2: teilweise, 3: machen wir. –: trifft auf uns nicht zu, ?: weiß nicht.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ballot: in a box</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ballot: in a box</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Calendar</name>
    <message>
        <source>Round %1 is due: %2</source>
        <comment>title of a calendar entry; a number and the workspace's name</comment>
        <translation>Runde %1 ist fällig: %2</translation>
    </message>
    <message>
        <source>Round %1 was held on %2. Answer the questions again and see what moved.</source>
        <comment>text of a calendar entry; a number and a date</comment>
        <translation>Runde %1 fand am %2 statt. Die Fragen erneut beantworten und sehen, was sich bewegt hat.</translation>
    </message>
    <message>
        <source>Action in %1</source>
        <comment>calendar entry; the workspace's name</comment>
        <translation>Maßnahme in %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>calendar entry; a person's name</comment>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Expected effect: %1</source>
        <comment>calendar entry; the user's words</comment>
        <translation>Erwartete Wirkung: %1</translation>
    </message>
    <message>
        <source>Expected score: %1</source>
        <comment>calendar entry; 1, 2 or 3</comment>
        <translation>Erwartete Bewertung: %1</translation>
    </message>
    <message>
        <source>Action without words</source>
        <comment>title of a calendar entry</comment>
        <translation>Maßnahme ohne Text</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::CalendarFile</name>
    <message>
        <source>There is nothing to put into a calendar yet: no round has answers, and no action has a date.</source>
        <comment>refusal of an export</comment>
        <translation>Für einen Kalender gibt es noch nichts: Keine Runde hat Antworten, und keine Maßnahme hat ein Datum.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComparisonReport</name>
    <message>
        <source>the agreed scores</source>
        <comment>what figures are read on</comment>
        <translation>Konsenswerte</translation>
    </message>
    <message>
        <source>the votes</source>
        <comment>what figures are read on</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>fact: their number</comment>
        <translation>Vergleichbare Fragen</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>fact: number of questions</comment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>fact</comment>
        <translation>Vergleichbare Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean over %n question(s) asked in the same words in both rounds</source>
        <comment>fact; %1 a change, %n questions</comment>
        <translation>
            <numerusform>%1, das Mittel aus %n Frage, die beide Runden mit denselben Worten gestellt haben</numerusform>
            <numerusform>%1, das Mittel aus %n Fragen, die beide Runden mit denselben Worten gestellt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>fact: of the matched change</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 to %2; 95 %, indicative</source>
        <comment>fact: ends of an interval</comment>
        <translation>%1 bis %2; 95 %, Richtwert</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>fact: mean of the areas</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 in round %2, %3 in round %4: %5</source>
        <comment>fact: totals of two rounds and their difference</comment>
        <translation>%1 in Runde %2, %3 in Runde %4: %5</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>fact: part of the total change</comment>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>%1 of the total change: what the changed set and the equal weight of areas add. It is no part of the matched change.</source>
        <comment>fact; %1 a change</comment>
        <translation>%1 von der Gesamtänderung: was der geänderte Fragensatz und das gleiche Gewicht der Bereiche beitragen. Das ist kein Teil der vergleichbaren Änderung.</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>heading</comment>
        <translation>Vergleichbare Änderung</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>heading</comment>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>heading</comment>
        <translation>Bearbeitet, und die übrigen</translation>
    </message>
    <message>
        <source>Acted on: an action that came from the answer was finished in between.</source>
        <comment>sentence over a table</comment>
        <translation>Mit Maßnahme: Dazwischen wurde eine Maßnahme erledigt, die aus der Antwort hervorging.</translation>
    </message>
    <message>
        <source>No area changed clearly, with all areas tested together.</source>
        <comment>sentence over a table</comment>
        <translation>Kein Bereich hat sich klar geändert, alle Bereiche gemeinsam getestet.</translation>
    </message>
    <message>
        <source>Clearly changed, with all areas tested together: %1.</source>
        <comment>sentence over a table; a list of areas</comment>
        <translation>Klar geändert, alle Bereiche gemeinsam getestet: %1.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Bereiche und Gesamtwert</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>heading</comment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stand apart and count in no change.</source>
        <comment>sentence over a table</comment>
        <translation>
            <numerusform>%n Frage steht für sich und zählt bei keiner Änderung mit.</numerusform>
            <numerusform>%n Fragen stehen für sich und zählen bei keiner Änderung mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>heading</comment>
        <translation>Bereichsmittel, alle Runden</translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Gepunktet: Fragensatz, Art oder Gruppe haben sich dazwischen geändert.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>So ist dieser Bericht zu lesen</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>term in how to read the report</comment>
        <translation>Vergleichbar</translation>
    </message>
    <message>
        <source>Only questions that both rounds asked in the same words are compared. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Verglichen werden nur Fragen, die beide Runden mit denselben Worten gestellt haben. Ergänzt wird nichts.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>term in how to read the report</comment>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>From the open dot, the earlier round, to the tip, the later one, on the scale of 1 to 3.</source>
        <comment>how to read the report</comment>
        <translation>Vom offenen Punkt, der früheren Runde, zur Spitze, der späteren, auf der Skala von 1 bis 3.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>term in how to read the report</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>p is the share of all sign patterns of the changes that are at least as far from 0 as this one (exact sign-flip test). Below 0.05 a change is clear; with fewer than six changed answers there is no test.</source>
        <comment>how to read the report</comment>
        <translation>p ist der Anteil aller Vorzeichenmuster der Änderungen, die mindestens so weit von 0 entfernt sind wie das vorliegende (exakter Vorzeichen-Permutationstest). Unter 0,05 ist eine Änderung klar; bei weniger als sechs geänderten Antworten gibt es keinen Test.</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>term in how to read the report</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Where the mean change lies in 95 % of all samples drawn from these changes (exact bootstrap). Indicative: the groups are small.</source>
        <comment>how to read the report</comment>
        <translation>Wo die mittlere Änderung in 95 % aller Stichproben liegt, die sich aus diesen Änderungen ziehen lassen (exakter Bootstrap). Ein Richtwert: Die Gruppen sind klein.</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>heading</comment>
        <translation>Die beiden Runden</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2, against round %3, %4</source>
        <comment>subtitle of a report; numbers and dates of two rounds, the later one first</comment>
        <translation>Diagnose der Customer Experience, Runde %1, %2, gegenüber Runde %3, %4</translation>
    </message>
    <message>
        <source>Rose: %1</source>
        <comment>questions; their number</comment>
        <translation>Gestiegen: %1</translation>
    </message>
    <message>
        <source>Fell: %1</source>
        <comment>questions; their number</comment>
        <translation>Gefallen: %1</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>questions; their number</comment>
        <translation>Gleich: %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Änderung jeder vergleichbaren Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From 1 to 3</source>
        <comment>column of arrows</comment>
        <translation>Von 1 bis 3</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Mit Maßnahme</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>number and date of a round</comment>
        <translation>Runde %1, %2</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>caption</comment>
        <translation>Die beiden Runden</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>caption</comment>
        <translation>Bearbeitet, und die übrigen</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column: acted on or not</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>column: their number</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Mean change</source>
        <comment>column</comment>
        <translation>Mittlere Änderung</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column: what a test says</comment>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>a group of questions</comment>
        <translation>Mit Maßnahme</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>a group of questions</comment>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Change of every area</source>
        <comment>caption</comment>
        <translation>Änderung jedes Bereichs</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Vergleichbare Änderung</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row under the areas</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>caption</comment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: why not comparable</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>column</comment>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Against the round before</source>
        <comment>column of the trend</comment>
        <translation>Gegenüber der Vorrunde</translation>
    </message>
    <message>
        <source>another set, mode or group</source>
        <comment>why a trend is dotted</comment>
        <translation>Fragensatz, Art oder Gruppe anders</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintBook</name>
    <message>
        <source>Complaints</source>
        <comment>name of a sheet</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column: one of the eight</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a step: done, does not apply</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column: a time</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column: free text, one line</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>column: free text</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>column: a person</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: yes or no</comment>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Kept at</source>
        <comment>column: a time</comment>
        <translation>Eingehalten am</translation>
    </message>
    <message>
        <source>Policy citations</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Angeführte Richtlinien</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>name of a sheet</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Policy phrase</source>
        <comment>column: free text</comment>
        <translation>Richtlinienfloskel</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: free text</comment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintCsv</name>
    <message>
        <source>Line 1: the names of the columns were expected.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Zeile 1: Erwartet wurden die Spaltennamen.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Zeile %1: Ein Anführungszeichen steht, wo keines stehen darf, oder wird nie geschlossen. Felder mit Anführungszeichen werden in Anführungszeichen gesetzt und die inneren verdoppelt.</translation>
    </message>
    <message>
        <source>Line 1: the file has %1 columns or more; that many are not read.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Zeile 1: Die Datei hat %1 oder mehr Spalten; so viele werden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Json</name>
    <message>
        <source>The file calls itself “%1”; “%2” was expected.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Die Datei nennt sich selbst „%1“; erwartet wurde „%2“.</translation>
    </message>
    <message>
        <source>The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Die Datei ist in „%1“ geschrieben, diese Version von CX Workbench liest „%2“. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: Der Schlüssel „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is missing.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: Der Schlüssel „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: an object in braces was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>%1: a list in brackets was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>%1: a list of three texts was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde eine Liste aus drei Texten.</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: the text holds a NUL character.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Der Text enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Der Text ist leer.</translation>
    </message>
    <message>
        <source>%1: true or false was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde true oder false.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: a date like 2026-11-22 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde ein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>%1: a time like 2026-11-22T09:00:00.000Z was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde ein Zeitpunkt wie 2026-11-22T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>%1: an id was expected, digits in quotation marks.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde eine Kennung: Ziffern in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1: one of these was expected: %2.</source>
        <comment>refusal of a JSON file; %1 is a place, %2 a list of words</comment>
        <translation>%1: Erwartet wurde eines von diesen: %2.</translation>
    </message>
    <message>
        <source>%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 to the others.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Die Antwort passt nicht zur Frage: yes und no gehören zu Kontextfragen, 1, 2 und 3 zu den übrigen.</translation>
    </message>
    <message>
        <source>%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full stop.</source>
        <comment>refusal of the sample's file; %1 is a place</comment>
        <translation>%1: Erwartet wurde ein Zeichen je Person, insgesamt %2, jeweils eines von 1 2 3 y n - ? und dem Punkt.</translation>
    </message>
    <message>
        <source>%1: the same stands earlier in the file already.</source>
        <comment>refusal of a JSON file; %1 is the place of an id or key</comment>
        <translation>%1: Dasselbe steht schon weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>%1: this names something that the file does not hold.</source>
        <comment>refusal of a JSON file; %1 is the place of an id</comment>
        <translation>%1: Das verweist auf etwas, das die Datei nicht enthält.</translation>
    </message>
    <message>
        <source>%1: no question or area of this program has this id and kind; ids of own ones begin with own.</source>
        <comment>refusal of a question set's file; %1 is a place, own. stays as it is</comment>
        <translation>%1: Keine Frage und kein Bereich dieses Programms hat diese Kennung und Art; Kennungen von eigenen beginnen mit own.</translation>
    </message>
    <message>
        <source>%1: the words are needed in one language at least.</source>
        <comment>refusal of a question set's file; %1 is a place</comment>
        <translation>%1: Der Wortlaut wird in mindestens einer Sprache gebraucht.</translation>
    </message>
    <message>
        <source>%1: a time zone like Europe/Bucharest was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Erwartet wurde eine Zeitzone wie Europe/Bucharest.</translation>
    </message>
    <message>
        <source>%1: this is no condition of a filter.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: Das ist keine Filterbedingung.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::JsonText</name>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Zeile %1, Spalte %2: Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The values in the file are nested deeper than %1 levels; none of our files are.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Die Werte in der Datei sind tiefer als %1 Ebenen verschachtelt; keine unserer Dateien ist das.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Der Schlüssel „%1“ steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Zeile %1, Spalte %2: Diese Zahl ist zu groß.</translation>
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
        <translation>Die Datei enthält keine Touchpoints.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Zeile 1: Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” stands there twice.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Zeile 1, Spalte %1: „%2“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” is not known; these are: %3.</source>
        <comment>refusal of a table of touchpoints; %3 names of columns, which are not translated</comment>
        <translation>Zeile 1, Spalte %1: „%2“ ist nicht bekannt; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Zeile %1: Ein Anführungszeichen steht, wo keines stehen darf, oder wird nie geschlossen. Felder mit Anführungszeichen werden in Anführungszeichen gesetzt und die inneren verdoppelt.</translation>
    </message>
    <message>
        <source>Line %1: the row has %2 fields, the header %3.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Zeile %1: Die Zeile hat %2 Felder, die Kopfzeile %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value of “%3” was expected, and there is none.</source>
        <comment>refusal of a table of touchpoints; %3 is the name of a column</comment>
        <translation>Zeile %1, Spalte %2: Erwartet wurde ein Wert für „%3“, es gibt aber keinen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands there; expected was %4.</source>
        <comment>refusal of a table of touchpoints; %4 is what may stand there</comment>
        <translation>Zeile %1, Spalte %2: Dort steht „%3“; erwartet wurde %4.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the id %3 stands in line %4 already.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Zeile %1, Spalte %2: Die Kennung %3 steht schon in Zeile %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>eine ganze Zahl von %1 bis %2 oder nichts</translation>
    </message>
    <message>
        <source>yes, no or nothing</source>
        <comment>what may stand in a table; yes and no are not translated</comment>
        <translation>yes, no oder nichts</translation>
    </message>
    <message>
        <source>an id of digits, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>eine Kennung aus Ziffern oder nichts</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapMermaid</name>
    <message>
        <source>Customers</source>
        <comment>who goes along a journey</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Where no feeling is known the score is 3.</source>
        <comment>remark in a file</comment>
        <translation>Wo keine Emotion bekannt ist, steht der Wert 3.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapOutline</name>
    <message>
        <source>Touchpoint map of the future, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Touchpoint-Karte der Zukunft, %1</translation>
    </message>
    <message>
        <source>Touchpoint map of today, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Touchpoint-Karte von heute, %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact of a map</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>fact of a map: how many</comment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>fact of a map: how many</comment>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Personas</source>
        <comment>heading</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No touchpoint stands in this stage.</source>
        <comment>of a map</comment>
        <translation>In dieser Phase steht kein Touchpoint.</translation>
    </message>
    <message>
        <source>no: %1</source>
        <comment>a flag that is not set; its note</comment>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a flag that is set</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <comment>a flag that is set; its note</comment>
        <translation>ja: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPdf</name>
    <message>
        <source>row %1, column %2</source>
        <comment>name of a sheet of a tiled picture: where it belongs</comment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <comment>name of a sheet of a tiled picture: its number</comment>
        <translation>Blatt %1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPng</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than fits into memory. Choose a smaller size, or a PDF or an SVG, which have no such limit.</source>
        <comment>refusal of a picture of a map</comment>
        <translation>Das Bild hätte %1 × %2 Pixel, mehr als in den Speicher passt. Bitte eine kleinere Größe wählen oder PDF oder SVG, die keine solche Grenze haben.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapSheet</name>
    <message>
        <source>future</source>
        <comment>state of a touchpoint map</comment>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>today</source>
        <comment>state of a touchpoint map</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>Touchpoint map, %1</source>
        <comment>under the name of a map; its state</comment>
        <translation>Touchpoint-Karte, %1</translation>
    </message>
    <message>
        <source>complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>Beschwerden vom %1 bis %2</translation>
    </message>
    <message>
        <source>severity of the complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>Schweregrad der Beschwerden vom %1 bis %2</translation>
    </message>
    <message>
        <source>complaints per 100 contacts from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>Beschwerden pro 100 Kontakte vom %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>how many a map has</comment>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1 of %2 touchpoints</source>
        <comment>under the name of a map; numbers: the others are pale</comment>
        <translation>Filter: %1 von %2 Touchpoints</translation>
    </message>
    <message>
        <source>Emotion, %1</source>
        <comment>fact of a touchpoint: on the other map; state of a touchpoint map</comment>
        <translation>Emotion, %1</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>fact of a touchpoint: new, gone, moved or changed</comment>
        <translation>Von heute zur Zukunft</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::PersonReport</name>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <comment>status of a complaint</comment>
        <translation>wartet auf Kunden</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>wartet auf uns</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint</comment>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>ohne Einigung geschlossen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>fact: of a customer</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact: of a customer</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>fact: of a customer</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>fact: of a customer</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Known since</source>
        <comment>fact: of a customer; a date</comment>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>fact: how many</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>fact: of a complaint</comment>
        <translation>Fremde Kennung</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>fact: of a complaint</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>You proposed</source>
        <comment>fact: the customer's proposal</comment>
        <translation>Vorschlag des Kunden</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>fact: of a complaint</comment>
        <translation>Was wir getan haben</translation>
    </message>
    <message>
        <source>We promised</source>
        <comment>fact: of a complaint</comment>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>fact: of a step</comment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>fact: of a complaint</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>fact: of a complaint</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>fact: of a complaint</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>fact: of a complaint</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>fact: of a complaint; a person</comment>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>fact: of a complaint; 1 to 4</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>fact: of a complaint</comment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Kept because</source>
        <comment>fact: why a complaint is on legal hold</comment>
        <translation>Aufbewahrt, weil</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>fact: of a complaint</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>lies in the bin</source>
        <comment>of a complaint</comment>
        <translation>liegt im Papierkorb</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>heading: history of a person's records</comment>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <comment>heading: drafts</comment>
        <translation>Eingegeben, nicht gespeichert</translation>
    </message>
    <message>
        <source>Everything we hold on one person, %1</source>
        <comment>subtitle of a page; a date and time</comment>
        <translation>Alles, was zu einer Person gespeichert ist, %1</translation>
    </message>
    <message>
        <source>%1, in stage “%2” of map “%3”</source>
        <comment>a touchpoint, its stage and its map</comment>
        <translation>%1, in Phase „%2“ der Karte „%3“</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>fact: of a complaint</comment>
        <translation>Touchpoint</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message>
        <source>Agreed on %1 because</source>
        <comment>before the reason of an agreed score; %1 is 1, 2, 3 or a word</comment>
        <translation>Konsens %1, weil</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before the group's note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>before what one participant wrote, without a name</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a question left the set</comment>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a question came into the set</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Swapped in for “%1”</source>
        <comment>%1 the question that left the set</comment>
        <translation>Eingewechselt für „%1“</translation>
    </message>
    <message>
        <source>1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with it.</source>
        <comment>how to read the report; %1 to %3 what the three scores say</comment>
        <translation>1 = %1; 2 = %2; 3 = %3. Eine kräftigere Farbe ist eine größere Lücke; die Ziffer steht immer dabei.</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>term in how to read the report</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Each bar is as long as the number of people; its parts carry their counts. Dashed parts are don’t know or unanswered, hatched ones not applicable.</source>
        <comment>how to read the report</comment>
        <translation>Jeder Balken ist so lang wie die Zahl der Personen; an seinen Teilen stehen die Anzahlen. Gestrichelte Teile stehen für „weiß nicht“ oder keine Antwort, schraffierte für „nicht zutreffend“.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>term in how to read the report</comment>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Van der Eijk's A, from −1 (two camps) to +1 (everybody alike). Below 0: split, discuss first; below 0.5: mixed; else agreed.</source>
        <comment>how to read the report</comment>
        <translation>A nach van der Eijk, von −1 (zwei Lager) bis +1 (alle gleich). Unter 0: gespalten, zuerst besprechen; unter 0,5: gemischt; sonst einig.</translation>
    </message>
    <message>
        <source>Too few</source>
        <comment>term in how to read the report</comment>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>Fewer than three scores, or scores from fewer than half of those asked: the counts are shown, a mean is not. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Weniger als drei Bewertungen oder Bewertungen von weniger als der Hälfte der Befragten: Gezeigt werden die Anzahlen, kein Mittelwert. Ergänzt wird nichts.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>term in how to read the report</comment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>The share of people with a score among those to whom the question applies.</source>
        <comment>how to read the report</comment>
        <translation>Der Anteil der Personen mit einer Bewertung an allen, auf die die Frage zutrifft.</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>term in how to read the report</comment>
        <translation>Konsenswert</translation>
    </message>
    <message>
        <source>What the group recorded after it had seen the votes. Means are made of the votes.</source>
        <comment>how to read the report</comment>
        <translation>Was die Gruppe festgehalten hat, nachdem sie die Stimmen gesehen hatte. Mittelwerte werden aus den Stimmen gebildet.</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>term in how to read the report</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Area and total</source>
        <comment>term in how to read the report</comment>
        <translation>Bereich und Gesamtwert</translation>
    </message>
    <message>
        <source>An area is the plain mean of its questions, the total the plain mean of the areas. Yes/no questions describe the market and are not scored.</source>
        <comment>how to read the report</comment>
        <translation>Ein Bereich ist das einfache Mittel seiner Fragen, der Gesamtwert das einfache Mittel der Bereiche. Ja/Nein-Fragen beschreiben den Markt und werden nicht bewertet.</translation>
    </message>
    <message>
        <source>answered by one person</source>
        <comment>how a round was voted</comment>
        <translation>von einer Person beantwortet</translation>
    </message>
    <message>
        <source>show of hands, counted</source>
        <comment>how a round was voted</comment>
        <translation>per Handzeichen, ausgezählt</translation>
    </message>
    <message>
        <source>each participant voted</source>
        <comment>how a round was voted</comment>
        <translation>jede Person hat einzeln abgestimmt</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>the last round's answers while voting</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>shown as context</source>
        <comment>the last round's answers while voting</comment>
        <translation>als Hintergrund sichtbar</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>the last round's answers while voting</comment>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>voting goes on</source>
        <comment>state of a round</comment>
        <translation>Stimmabgabe läuft</translation>
    </message>
    <message>
        <source>votes revealed, not closed yet</source>
        <comment>state of a round</comment>
        <translation>Stimmen aufgedeckt, noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation>
            <numerusform>%n befragt</numerusform>
            <numerusform>%n befragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation>
            <numerusform>%n befragt, davon %1 mit Antwort</numerusform>
            <numerusform>%n befragt, davon %1 mit Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n gestellt</numerusform>
            <numerusform>%n gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation>
            <numerusform>%n gestellt, aus der Vorlage „%1“</numerusform>
            <numerusform>%n gestellt, aus der Vorlage „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <comment>fact</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>fact</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact: of the round</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>People</source>
        <comment>fact</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <comment>fact</comment>
        <translation>Art der Stimmabgabe</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>fact</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Last round’s answers</source>
        <comment>fact: hidden or shown</comment>
        <translation>Antworten der letzten Runde</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>fact</comment>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Next round due</source>
        <comment>fact</comment>
        <translation>Nächste Runde fällig</translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html; “%1” ends otherwise.</source>
        <comment>refusal of a file name</comment>
        <translation>Ein Bericht wird als .pdf oder .html geschrieben; „%1“ endet anders.</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2</source>
        <comment>subtitle of a report; %1 number, %2 date</comment>
        <translation>Diagnose der Customer Experience, Runde %1, %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>a gap of one person's round</comment>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>a gap; %2 number of scores, %3 split, mixed or agreed</comment>
        <translation>Mittel %1, n %2, %3</translation>
    </message>
    <message>
        <source>Mean of agreed scores</source>
        <comment>column</comment>
        <translation>Mittel der Konsenswerte</translation>
    </message>
    <message>
        <source>The set was asked as its template has it.</source>
        <comment>no question was dropped, added or swapped</comment>
        <translation>Die Fragen wurden so gestellt, wie die Vorlage sie vorsieht.</translation>
    </message>
    <message>
        <source>What the round changed in the set before the first answer.</source>
        <comment>over the list of dropped and added questions</comment>
        <translation>Was die Runde vor der ersten Antwort an den Fragen geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <comment>no notes and reasons</comment>
        <translation>Es wurde nichts notiert.</translation>
    </message>
    <message>
        <source>What was written down, question by question.</source>
        <comment>over the list of notes and reasons</comment>
        <translation>Was festgehalten wurde, Frage für Frage.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Bereiche und Gesamtwert</translation>
    </message>
    <message>
        <source>Biggest gaps</source>
        <comment>heading</comment>
        <translation>Größte Lücken</translation>
    </message>
    <message>
        <source>All questions</source>
        <comment>heading</comment>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column</comment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>The questions in full</source>
        <comment>heading</comment>
        <translation>Die Fragen im Wortlaut</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <comment>heading</comment>
        <translation>Notizen und Begründungen</translation>
    </message>
    <message>
        <source>Dropped and added questions</source>
        <comment>heading</comment>
        <translation>Gestrichene und hinzugefügte Fragen</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>So ist dieser Bericht zu lesen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a printed page</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Sheets</name>
    <message>
        <source>open</source>
        <comment>status of an action: still to do</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action: given up</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what will be done</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: the person accountable</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: of an action</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column: yes or empty</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <comment>column: why done or dropped</comment>
        <translation>Grund des Status</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>column: in words</comment>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>Expected score</source>
        <comment>column: 1 to 3, at the next round</comment>
        <translation>Erwartete Bewertung</translation>
    </message>
    <message>
        <source>Planned on</source>
        <comment>column: a date</comment>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Finished on</source>
        <comment>column: a date, when done or dropped</comment>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Question’s id</source>
        <comment>column: for programs</comment>
        <translation>Kennung der Frage</translation>
    </message>
    <message>
        <source>Action’s id</source>
        <comment>column: for programs</comment>
        <translation>Kennung der Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a sheet</comment>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <comment>title of a file; %1 a date</comment>
        <translation>Maßnahmen, Stand %1</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>column: a number</comment>
        <translation>Vergleichbare Fragen</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>column: number of questions</comment>
        <translation>Gestiegen</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>column: number of questions</comment>
        <translation>Gefallen</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>column: number of questions</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Vergleichbare Änderung</translation>
    </message>
    <message>
        <source>p</source>
        <comment>column: share of the exact test</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>At least (95 %, indicative)</source>
        <comment>column: lower end of the interval of the change</comment>
        <translation>Mindestens (95 %, Richtwert)</translation>
    </message>
    <message>
        <source>At most (95 %, indicative)</source>
        <comment>column: upper end of the interval of the change</comment>
        <translation>Höchstens (95 %, Richtwert)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>name of a sheet</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>name of a sheet</comment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>name of a sheet</comment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>More than chance</source>
        <comment>column: yes where the test still counts among those of all areas</comment>
        <translation>Mehr als Zufall</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: which questions</comment>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Change of the total</source>
        <comment>column</comment>
        <translation>Änderung des Gesamtwerts</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>column: what the changed set adds to the change of the total</comment>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: what the test says</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>All matched questions</source>
        <comment>row</comment>
        <translation>Alle vergleichbaren Fragen</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>row: questions with a finished action</comment>
        <translation>Mit Maßnahme</translation>
    </message>
    <message>
        <source>The others</source>
        <comment>row: questions without a finished action</comment>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>column: name of a fact</comment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <comment>column</comment>
        <translation>Frühere Runde</translation>
    </message>
    <message>
        <source>Later round</source>
        <comment>column</comment>
        <translation>Spätere Runde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>fact: a number</comment>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>fact: of the file</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mind</source>
        <comment>fact: a warning about the figures</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Round %1 against round %2</source>
        <comment>title of a comparison; numbers of the later and the earlier round</comment>
        <translation>Runde %1 gegenüber Runde %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>column: of a question's wording</comment>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>column: the mean on 0 to 100</comment>
        <translation>Index</translation>
    </message>
    <message>
        <source>A, -1 to 1</source>
        <comment>column: van der Eijk's agreement A</comment>
        <translation>A, -1 bis 1</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: of an agreed score</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: why there is no figure</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Questions with a value</source>
        <comment>column: a number</comment>
        <translation>Fragen mit Wert</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <comment>column: a number</comment>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Yes/no questions apart</source>
        <comment>column: a number</comment>
        <translation>Ja/Nein-Fragen gesondert</translation>
    </message>
    <message>
        <source>Agreed with a value</source>
        <comment>column: a number of questions</comment>
        <translation>Konsens mit Wert</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a note</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column: a note</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Changes in the set</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Änderungen am Fragensatz</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: dropped, added</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: of a fact</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a question, for programs</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>what the figures are read on</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>agreed scores</source>
        <comment>what the figures are read on</comment>
        <translation>Konsenswerte</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>name of a sheet</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>column</comment>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Remark of the participant</source>
        <comment>column: free text</comment>
        <translation>Anmerkung der Person</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>name of a sheet: counted hands</comment>
        <translation>Auszählung</translation>
    </message>
    <message>
        <source>Hands</source>
        <comment>column: how many answered so</comment>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column: of complaints; an action is to end it</comment>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>name of a sheet</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Goal for the first response, minutes</source>
        <comment>column</comment>
        <translation>Ziel für die erste Antwort, Minuten</translation>
    </message>
    <message>
        <source>Goal for the resolution, minutes</source>
        <comment>column</comment>
        <translation>Ziel für die Lösung, Minuten</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>name of a sheet</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>column: a category</comment>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column: a date</comment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column: a date</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>name of a sheet</comment>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <comment>column: a date; of a cause</comment>
        <translation>Behoben am</translation>
    </message>
    <message>
        <source>Whys</source>
        <comment>name of a sheet: five whys</comment>
        <translation>5-mal Warum</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: free text</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Explains</source>
        <comment>column: another why</comment>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: suspected or confirmed</comment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>name of a sheet</comment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>name of a sheet</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column: a name</comment>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextEncoding</name>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Die Datei ist in UTF-16 geschrieben. Als UTF-8 neu speichern.</translation>
    </message>
    <message>
        <source>Line %1: there is a NUL character, so this is no text file.</source>
        <comment>refusal of a text file</comment>
        <translation>Zeile %1: Hier steht ein NUL-Zeichen, dies ist also keine Textdatei.</translation>
    </message>
    <message>
        <source>Line %1: the characters are not UTF-8. Save the file again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Zeile %1: Die Zeichen sind nicht UTF-8. Die Datei als UTF-8 neu speichern.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextFile</name>
    <message>
        <source>“%1” is larger than %2 MiB, too large to be read.</source>
        <comment>refusal of a text file</comment>
        <translation>„%1“ ist größer als %2 MiB und damit zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <comment>a folder or a device was given instead of a file</comment>
        <translation>„%1“ ist keine Datei, die sich lesen lässt.</translation>
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
        <translation>Die Datei enthält keine Stimmen.</translation>
    </message>
    <message>
        <source>Line 1: the names of the columns were expected: respondent, question, answer, note.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Zeile 1: Erwartet wurden die Spaltennamen respondent, question, answer, note.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile 1: Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands there twice.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile 1: Die Spalte „%1“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is not known; respondent, question, answer and note are.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Zeile 1: Die Spalte „%1“ ist nicht bekannt; bekannt sind respondent, question, answer und note.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: Ein Anführungszeichen steht, wo keines stehen darf, oder wird nie geschlossen. Felder mit Anführungszeichen werden in Anführungszeichen gesetzt und die inneren verdoppelt.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has fewer.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: Erwartet wurden vier Felder, die Zeile hat weniger.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has more.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: Erwartet wurden vier Felder, die Zeile hat mehr.</translation>
    </message>
    <message>
        <source>Line %1: the respondent is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: Die befragte Person fehlt.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 respondents.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: Die Datei hat mehr als %2 befragte Personen.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>refusal of a file of votes; %2 is a question's id</comment>
        <translation>Zeile %1: Eine Frage „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.</source>
        <comment>refusal of a file of votes; the answers are codes and not translated</comment>
        <translation>Zeile %1: „%2“ ist keine Antwort; erwartet wurde 1, 2, 3, yes, no, na, dk oder nichts.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: „%2“ wird mit 1, 2 oder 3 beantwortet, nicht mit „%3“.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with yes or no, not with “%3”.</source>
        <comment>refusal of a file of votes; yes and no are codes and not translated</comment>
        <translation>Zeile %1: „%2“ wird mit yes oder no beantwortet, nicht mit „%3“.</translation>
    </message>
    <message>
        <source>Line %1: “%2” answered “%3” in line %4 already.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Zeile %1: „%2“ hat „%3“ schon in Zeile %4 beantwortet.</translation>
    </message>
    <message>
        <source>Round %1 was counted by show of hands and holds no single votes. Export it as JSON.</source>
        <comment>a round cannot be written as a file of votes</comment>
        <translation>Runde %1 wurde per Handzeichen ausgezählt und enthält keine einzelnen Stimmen. Als JSON exportieren.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::WorkspaceJson</name>
    <message>
        <source>The workspace already holds people, rounds or complaints. Import into a new workspace.</source>
        <comment>import of a whole workspace refused</comment>
        <translation>Der Arbeitsbereich enthält schon Personen, Runden oder Beschwerden. In einen neuen Arbeitsbereich importieren.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionDialog</name>
    <message>
        <source>Plan action</source>
        <comment>window title</comment>
        <translation>Maßnahme planen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionEditor</name>
    <message>
        <source>Remove action</source>
        <comment>button</comment>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Close the action</source>
        <comment>button</comment>
        <translation>Maßnahme schließen</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>title of the editor</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>title of the editor</comment>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>Planned on %1, closed on %2</source>
        <comment>dates of an action</comment>
        <translation>Geplant am %1, beendet am %2</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <comment>date of an action</comment>
        <translation>Geplant am %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFields</name>
    <message>
        <source>Due on</source>
        <comment>check box before a date: the action has one</comment>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <comment>field of an action</comment>
        <translation>Was wird getan?</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of an action: who does it</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Expected score at the next round</source>
        <comment>field of an action</comment>
        <translation>Erwartete Bewertung in der nächsten Runde</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>field of an action</comment>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of an action</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of an action: why it is done or dropped</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an action</comment>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>A dropped action needs a reason.</source>
        <comment>under the field</comment>
        <translation>Eine verworfene Maßnahme braucht einen Grund.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>no score is expected</comment>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFilters</name>
    <message numerus="yes">
        <source>Open: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Offen: %n</numerusform>
            <numerusform>Offen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Überfällig: %n</numerusform>
            <numerusform>Überfällig: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Erledigt: %n</numerusform>
            <numerusform>Erledigt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Verworfen: %n</numerusform>
            <numerusform>Verworfen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Alle: %n</numerusform>
            <numerusform>Alle: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of the list of actions</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the list of actions</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Rounds</source>
        <comment>filter of the list of actions</comment>
        <translation>Runden</translation>
    </message>
    <message>
        <source>All rounds</source>
        <comment>filter: actions of every round</comment>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>This round</source>
        <comment>filter: actions of the round on screen</comment>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <comment>in the empty field</comment>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>filter: actions of every owner</comment>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsCard</name>
    <message>
        <source>Overdue actions</source>
        <comment>title of a card on Home</comment>
        <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Actions due soon</source>
        <comment>title of a card on Home</comment>
        <translation>Bald fällige Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action(s)</source>
        <comment>on Home: how many of them are overdue</comment>
        <translation>
            <numerusform>%1 von %n offenen Maßnahme</numerusform>
            <numerusform>%1 von %n offenen Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <comment>on Home</comment>
        <translation>
            <numerusform>%n offene Maßnahme</numerusform>
            <numerusform>%n offene Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>under a list of actions on Home</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through the %n</source>
        <comment>button on Home: overdue actions</comment>
        <translation>
            <numerusform>Durchgehen (%n)</numerusform>
            <numerusform>Alle %n durchgehen</numerusform>
        </translation>
    </message>
    <message>
        <source>See the open actions</source>
        <comment>button on Home</comment>
        <translation>Offene Maßnahmen ansehen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsModel</name>
    <message>
        <source>nobody</source>
        <comment>who owns an action</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1. %2. Owner: %3. %4.</source>
        <comment>a row that is read aloud: what, where from, who, late or status</comment>
        <translation>%1. %2. Verantwortlich: %3. %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of the list of actions</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the list of actions</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the list of actions</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column of the list of actions: the score that is expected</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the list of actions</comment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPage</name>
    <message>
        <source>No actions yet</source>
        <comment>empty list of actions</comment>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>An action begins at an answer below 3: what will be done, by whom, until when. Choose a gap on the results and plan it there.</source>
        <comment>empty list of actions</comment>
        <translation>Eine Maßnahme beginnt bei einer Antwort unter 3: was getan wird, von wem, bis wann. In den Ergebnissen eine Lücke wählen und die Maßnahme dort planen.</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <comment>button of the empty list of actions</comment>
        <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>button of the list of actions</comment>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>No action here</source>
        <comment>list of actions: none fits the filters</comment>
        <translation>Keine Maßnahme hier</translation>
    </message>
    <message>
        <source>None of the actions fits these filters.</source>
        <comment>list of actions</comment>
        <translation>Keine Maßnahme passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <comment>button: take the filters away</comment>
        <translation>Alle Maßnahmen zeigen</translation>
    </message>
    <message>
        <source>Actions over all rounds</source>
        <comment>title of a card</comment>
        <translation>Maßnahmen über alle Runden</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>list</comment>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>number of actions</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it? May stay empty</source>
        <comment>asks for one line about a finished action</comment>
        <translation>Was kam dabei heraus? Darf leer bleiben</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the action is finished</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>Warum wird sie gestrichen?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the action will not be done</comment>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>open the action</source>
        <comment>what a key does</comment>
        <translation>Maßnahme öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>done or open</source>
        <comment>what a key does</comment>
        <translation>erledigt/offen</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a key does</comment>
        <translation>streichen</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a key does</comment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportieren</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPresenter</name>
    <message>
        <source>new action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Neue Maßnahme „%1“</translation>
    </message>
    <message>
        <source>change of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Änderung der Maßnahme „%1“</translation>
    </message>
    <message>
        <source>action “%1” done</source>
        <comment>undo: names the act</comment>
        <translation>Maßnahme „%1“ erledigt</translation>
    </message>
    <message>
        <source>action “%1” dropped</source>
        <comment>undo: names the act</comment>
        <translation>Maßnahme „%1“ gestrichen</translation>
    </message>
    <message>
        <source>action “%1” open again</source>
        <comment>undo: names the act</comment>
        <translation>Maßnahme „%1“ wieder offen</translation>
    </message>
    <message>
        <source>removal of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen der Maßnahme „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AgreedRow</name>
    <message>
        <source>Agreed score: %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Konsenswert: %1</translation>
    </message>
    <message>
        <source>Record and next</source>
        <comment>button of the workshop</comment>
        <translation>Festhalten, weiter</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>beside the choice of a score</comment>
        <translation>Konsenswert</translation>
    </message>
    <message>
        <source>Reason, in the group’s own words</source>
        <comment>empty field</comment>
        <translation>Begründung in den Worten der Gruppe</translation>
    </message>
    <message>
        <source>Reason of the agreed score</source>
        <comment>field of the workshop</comment>
        <translation>Begründung des Konsenswerts</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerDetailPresenter</name>
    <message>
        <source>evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Beleg zu „%1“</translation>
    </message>
    <message>
        <source>words of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Wortlaut eines Belegs zu „%1“</translation>
    </message>
    <message>
        <source>removal of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen eines Belegs zu „%1“</translation>
    </message>
    <message>
        <source>Why is the answer below 3?</source>
        <comment>asks for the first of five whys</comment>
        <translation>Warum liegt die Antwort unter 3?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation>
            <numerusform>%n Frage, %1 beantwortet</numerusform>
            <numerusform>%n Fragen, %1 beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer in a small cell</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer in a small cell</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message>
        <source>%1 scored, %2 yes/no</source>
        <comment>numbers of questions in an area</comment>
        <translation>%1 bewertet, %2 Ja/Nein</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation>
            <numerusform>%n gestrichen</numerusform>
            <numerusform>%n gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>all scored</source>
        <comment>no yes/no questions and none dropped in an area</comment>
        <translation>alle bewertet</translation>
    </message>
    <message>
        <source>questions,
%1 scored</source>
        <comment>after a number: that many questions</comment>
        <translation>Fragen,
%1 bewertet</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreasCard</name>
    <message>
        <source>Areas as</source>
        <comment>switch: chart or table</comment>
        <translation>Bereiche als</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>title of a card</comment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>total %1 of 3</source>
        <comment>mean of the area means</comment>
        <translation>gesamt %1 von 3</translation>
    </message>
    <message>
        <source>no total: too few</source>
        <comment>no mean of the area means</comment>
        <translation>kein Gesamtwert: zu wenige</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AudienceView</name>
    <message>
        <source>Audience view</source>
        <comment>spoken by a screen reader</comment>
        <translation>Publikumsansicht</translation>
    </message>
    <message>
        <source>The audience view is blank.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Die Publikumsansicht ist ausgeblendet.</translation>
    </message>
    <message>
        <source>%1  ·  question %2 of %3</source>
        <comment>audience: area, number and count of questions</comment>
        <translation>%1  ·  Frage %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>audience: under an answer</comment>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), before %1</source>
        <comment>audience: under an answer; votes of the pass before</comment>
        <translation>
            <numerusform>%n Stimme, vorher %1</numerusform>
            <numerusform>%n Stimmen, vorher %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 votes are in.</source>
        <comment>audience: numbers of people</comment>
        <translation>Abgegebene Stimmen: %1 von %2.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <comment>audience: a mean or a score</comment>
        <translation>Letzte Runde: %1.</translation>
    </message>
    <message>
        <source>Agreed score: %1.</source>
        <comment>audience: what the group records</comment>
        <translation>Konsenswert: %1.</translation>
    </message>
    <message>
        <source>The room is split: hear one voice from each side, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Die Gruppe ist gespalten: je Seite eine Wortmeldung hören, dann eine Bewertung vereinbaren.</translation>
    </message>
    <message>
        <source>Views are mixed: hear two voices, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Die Meinungen sind gemischt: zwei Wortmeldungen hören, dann eine Bewertung vereinbaren.</translation>
    </message>
    <message>
        <source>Which score do we record?</source>
        <comment>audience</comment>
        <translation>Welche Bewertung halten wir fest?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BallotBar</name>
    <message>
        <source>Run the workshop</source>
        <comment>button; the key stands beside it</comment>
        <translation>Workshop durchführen</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <comment>before the choice of a participant</comment>
        <translation>Stimmzettel von</translation>
    </message>
    <message>
        <source>Participant whose ballot is typed in</source>
        <comment>choice</comment>
        <translation>Person, deren Stimmzettel eingegeben wird</translation>
    </message>
    <message>
        <source>Digits fill the ballot; after the last question comes the next one.</source>
        <comment>beside the choice of a participant</comment>
        <translation>Ziffern füllen den Stimmzettel aus; nach der letzten Frage folgt der nächste.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a participant, and which of how many</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Banner</name>
    <message>
        <source>Close this message</source>
        <comment>button of an inline message</comment>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BehindBar</name>
    <message>
        <source>Back to the figures</source>
        <comment>button over a list</comment>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button over a list</comment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n complaint(s)</source>
        <comment>over a list: a figure, and how many are behind it</comment>
        <translation>
            <numerusform>%1: %n Beschwerde</numerusform>
            <numerusform>%1: %n Beschwerden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n complaints</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%n Beschwerde ändern</numerusform>
            <numerusform>%n Beschwerden ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>field</comment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>field</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>field: may everybody read it?</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>none</source>
        <comment>choice: takes a value away</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>choice</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>choice</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>One step, taken back with Ctrl+Z.</source>
        <comment>under the fields of a change of many complaints</comment>
        <translation>Ein Schritt, mit Strg+Z rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: all that are marked</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <comment>choice: a field of many complaints</comment>
        <translation>unverändert lassen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Add tags</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>late; letter</source>
        <comment>placeholder: two tags with a semicolon between them</comment>
        <translation>verspätet; Brief</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CalendarPage</name>
    <message>
        <source>Time zone</source>
        <comment>field of the working hours</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Free days, one a line: 2026-12-25 and a name</source>
        <comment>field of the working hours</comment>
        <translation>Freie Tage, je Zeile einer: 2026-12-25 und ein Name</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>field of the working hours</comment>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>field of the working hours</comment>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>“%1” does not begin with a day such as 2026-12-25.</source>
        <comment>under the free days</comment>
        <translation>„%1“ beginnt nicht mit einem Tag wie 2026-12-25.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CategoryDetails</name>
    <message>
        <source>Valid from</source>
        <comment>check box: a category</comment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>check box: a category</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Stands under</source>
        <comment>field of a category</comment>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Merged into; its complaints keep it and count there</source>
        <comment>field of a category</comment>
        <translation>Zusammengeführt mit; ihre Beschwerden behalten sie und zählen dort</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a category</comment>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>nothing, upper level</source>
        <comment>of a category</comment>
        <translation>nichts, obere Ebene</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of a category: not merged</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseCard</name>
    <message>
        <source>confirmed</source>
        <comment>how sure a why is</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>how sure a why is</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>Add a why</source>
        <comment>button</comment>
        <translation>Warum hinzufügen</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <comment>button: of a planned fix</comment>
        <translation>Verantwortliche nennen</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>5-mal Warum</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <comment>field</comment>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Weil…</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <comment>title of a card</comment>
        <translation>Grundursache, 5-mal Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>button: those of a root cause</comment>
        <translation>
            <numerusform>%n Beschwerde</numerusform>
            <numerusform>%n Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button</comment>
        <translation>Behebung planen</translation>
    </message>
    <message>
        <source>Plan the fix for %1</source>
        <comment>button; the number of a why, 3b</comment>
        <translation>Behebung für %1 planen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseDetails</name>
    <message>
        <source>Fixed on</source>
        <comment>check box: a root cause</comment>
        <translation>Behoben am</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a root cause</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button: an action on a root cause</comment>
        <translation>Behebung planen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CausePresenter</name>
    <message>
        <source>a why of “%1”</source>
        <comment>undo: names the act; a root cause</comment>
        <translation>Warum zu „%1“</translation>
    </message>
    <message>
        <source>action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Maßnahme „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseWhys</name>
    <message>
        <source>Why “%1”?</source>
        <comment>asks for the first of five whys; a root cause of complaints</comment>
        <translation>Warum „%1“?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CellEdits</name>
    <message>
        <source>“%1”</source>
        <comment>a touchpoint in the name of an undo step</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>in the name of an undo step</comment>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>undo step: a field, touchpoints</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>Kanal von %1</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>Verantwortliche Person für %1</translation>
    </message>
    <message>
        <source>name of the stage “%1”</source>
        <comment>undo step</comment>
        <translation>Name der Phase „%1“</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>undo step: a touchpoint</comment>
        <translation>Hinzufügen von „%1“</translation>
    </message>
    <message>
        <source>add the stage “%1”</source>
        <comment>undo step</comment>
        <translation>Hinzufügen der Phase „%1“</translation>
    </message>
    <message>
        <source>emotion at %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>Emotion bei %1</translation>
    </message>
    <message>
        <source>place before or behind the line of visibility</source>
        <comment>undo step: a field</comment>
        <translation>Position vor oder hinter der Sichtbarkeitslinie</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>remove the stage “%1”</source>
        <comment>undo step</comment>
        <translation>Entfernen der Phase „%1“</translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>Verschieben von %1</translation>
    </message>
    <message>
        <source>move the stage “%1”</source>
        <comment>undo step</comment>
        <translation>Verschieben der Phase „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ChannelDetails</name>
    <message>
        <source>First answer within</source>
        <comment>goal of a channel</comment>
        <translation>Erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <comment>goal of a channel</comment>
        <translation>Gelöst innerhalb von</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareFigure</name>
    <message>
        <source>Matched change %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Vergleichbare Änderung %1</translation>
    </message>
    <message>
        <source>Matched change %1, indicative interval %2 to %3</source>
        <comment>spoken by a screen reader</comment>
        <translation>Vergleichbare Änderung %1, Richtwert-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>interval, indicative</source>
        <comment>beside the interval of a change</comment>
        <translation>Intervall, Richtwert</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareHeader</name>
    <message>
        <source>1 not done</source>
        <comment>over the axis of the comparison</comment>
        <translation>1 nicht</translation>
    </message>
    <message>
        <source>2 partly</source>
        <comment>over the axis of the comparison</comment>
        <translation>2 teilweise</translation>
    </message>
    <message>
        <source>3 done</source>
        <comment>over the axis of the comparison</comment>
        <translation>3 ja</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareModel</name>
    <message numerus="yes">
        <source>Rose: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Gestiegen: %n</numerusform>
            <numerusform>Gestiegen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Gefallen: %n</numerusform>
            <numerusform>Gefallen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Gleich: %n</numerusform>
            <numerusform>Gleich: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an earlier and a later value</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, acted on</source>
        <comment>an earlier and a later value</comment>
        <translation>%1, mit Maßnahme</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the comparison</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <comment>column of the comparison</comment>
        <translation>Früher und später</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of the comparison</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1; the earlier one as seen now: %2</source>
        <comment>an earlier and a later value; a score</comment>
        <translation>%1; der frühere Wert aus heutiger Sicht: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePage</name>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <comment>empty comparison</comment>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Prepare the next round</source>
        <comment>button of the empty comparison</comment>
        <translation>Nächste Runde vorbereiten</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Arrows as</source>
        <comment>switch: chart or table</comment>
        <translation>Pfeile als</translation>
    </message>
    <message>
        <source>Trend as</source>
        <comment>switch: chart or table</comment>
        <translation>Verlauf als</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>title of a card</comment>
        <translation>Frage für Frage</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <comment>choice</comment>
        <translation>Reihenfolge der Fragen</translation>
    </message>
    <message>
        <source>Biggest change</source>
        <comment>order of the questions</comment>
        <translation>Größte Änderung</translation>
    </message>
    <message>
        <source>As asked</source>
        <comment>order of the questions</comment>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>title of a card</comment>
        <translation>Bearbeitet, und die übrigen</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>title of a card</comment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>title of a card</comment>
        <translation>Mittel je Bereich</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers. The next one is due on %1.</source>
        <comment>empty comparison; a date</comment>
        <translation>Ein Vergleich braucht zwei Runden mit Antworten. Die nächste ist am %1 fällig.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty comparison</comment>
        <translation>Ein Vergleich braucht zwei Runden mit Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>Acted on, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Bearbeitet, %n</numerusform>
            <numerusform>Bearbeitet, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Übrige, %n</numerusform>
            <numerusform>Übrige, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Gepunktet: Fragensatz, Art oder Gruppe haben sich dazwischen geändert.</translation>
    </message>
    <message>
        <source>Knowing what we know now, what was round %1? Press 1, 2 or 3 on a question.</source>
        <comment>invites then-scores: what an earlier round should have scored; number of that round</comment>
        <translation>Mit dem Wissen von heute: Wo stand Runde %1? Bei einer Frage 1, 2 oder 3 drücken.</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>as seen now</source>
        <comment>what the keys do: score the earlier round anew</comment>
        <translation>aus heutiger Sicht</translation>
    </message>
    <message>
        <source>take that away</source>
        <comment>what a key does</comment>
        <translation>wieder entfernen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePresenter</name>
    <message>
        <source>then-score of “%1”</source>
        <comment>undo: names the act; what an earlier round should have scored</comment>
        <translation>Bewertung aus heutiger Sicht zu „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintActionBar</name>
    <message>
        <source>Edit</source>
        <comment>button: change the complaint</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button: opens how a complaint may stand</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: what else can be done with a complaint</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>menu</comment>
        <translation>Duplikat von…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>menu</comment>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu: into the bin</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tick step %1</source>
        <comment>button; 1 to 8</comment>
        <translation>Schritt %1 abhaken</translation>
    </message>
    <message>
        <source>Customer accepted</source>
        <comment>button: the complaint is resolved</comment>
        <translation>Kunde einverstanden</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintDetail</name>
    <message>
        <source>Close the complaint</source>
        <comment>button: back to the list</comment>
        <translation>Ansicht der Beschwerde schließen</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>heading</comment>
        <translation>Was wir getan haben</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>heading</comment>
        <translation>Vorschlag des Kunden</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>Schweregrad %1</translation>
    </message>
    <message numerus="yes">
        <source>Satisfied if: %1 of %n kept</source>
        <comment>heading; promises</comment>
        <translation>
            <numerusform>Zufrieden, wenn: %1 von %n eingehalten</numerusform>
            <numerusform>Zufrieden, wenn: %1 von %n eingehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight steps: %1 of 8 done, in any order</source>
        <comment>heading</comment>
        <translation>Acht Schritte: %1 von 8 erledigt, Reihenfolge beliebig</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <comment>a list</comment>
        <translation>Zu ergänzen: %1</translation>
    </message>
    <message>
        <source>Previous complaint</source>
        <comment>button: up in the list</comment>
        <translation>Vorige Beschwerde</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <comment>button: down in the list</comment>
        <translation>Nächste Beschwerde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a complaint in the list; of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintRowDelegate</name>
    <message>
        <source>not named</source>
        <comment>a complaint without a customer</comment>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintWords</name>
    <message>
        <source>Respond to the person first</source>
        <comment>step 1 of 8</comment>
        <translation>Zuerst auf den Menschen eingehen</translation>
    </message>
    <message>
        <source>Empathise and apologise</source>
        <comment>step 2 of 8</comment>
        <translation>Mitgefühl zeigen, sich entschuldigen</translation>
    </message>
    <message>
        <source>Seek a solution</source>
        <comment>step 3 of 8</comment>
        <translation>Lösung suchen</translation>
    </message>
    <message>
        <source>Ask what they propose</source>
        <comment>step 4 of 8</comment>
        <translation>Vorschlag des Kunden aufnehmen</translation>
    </message>
    <message>
        <source>Listen intently</source>
        <comment>step 5 of 8</comment>
        <translation>Aufmerksam zuhören</translation>
    </message>
    <message>
        <source>Verify the solution</source>
        <comment>step 6 of 8</comment>
        <translation>Lösung bestätigen lassen</translation>
    </message>
    <message>
        <source>Fix it at once</source>
        <comment>step 7 of 8</comment>
        <translation>Sofort beheben</translation>
    </message>
    <message>
        <source>Document it</source>
        <comment>step 8 of 8</comment>
        <translation>Dokumentieren</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>button of step 1, one word</comment>
        <translation>Eingehen</translation>
    </message>
    <message>
        <source>Empathise</source>
        <comment>button of step 2, one word</comment>
        <translation>Mitfühlen</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>button of step 3, one word</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button of step 4, one word</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>button of step 5, one word</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button of step 6, one word</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button of step 7, one word</comment>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>button of step 8, one word</comment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <comment>status of a complaint</comment>
        <translation>wartet auf Kunden</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>wartet auf uns</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint: the customer accepted</comment>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>ohne Einigung geschlossen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did the customer agree?</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did the customer agree?</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>did the customer agree?</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did the customer agree?</comment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>agreed or not</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>length of time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>length of time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>length of time: days</comment>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a month, then a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a length of time</comment>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPanel</name>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Eingegangen in %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPresenter</name>
    <message>
        <source>step “%1” of %2</source>
        <comment>undo: names the act; a step and a complaint's reference</comment>
        <translation>Schritt „%1“ von %2</translation>
    </message>
    <message>
        <source>promise “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Zusage „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo: names the act; a complaint's reference and its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Entfernen von %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompleteCard</name>
    <message>
        <source>Complete them</source>
        <comment>button on Home: complaints that lack something</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>A name, a channel or a step is missing; without them the figures say less.</source>
        <comment>on Home: complaints that lack something</comment>
        <translation>Ein Name, ein Kanal oder ein Schritt fehlt; ohne sie sagen die Zahlen weniger aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) to complete</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>%n Beschwerde zu ergänzen</numerusform>
            <numerusform>%n Beschwerden zu ergänzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ConfirmCard</name>
    <message>
        <source>Look at the oldest</source>
        <comment>button on Home: a touchpoint to confirm</comment>
        <translation>Ältesten ansehen</translation>
    </message>
    <message>
        <source>Maps to confirm</source>
        <comment>title of a card on Home</comment>
        <translation>Zu bestätigende Karten</translation>
    </message>
    <message>
        <source>%1 with touchpoints not confirmed for %2 days</source>
        <comment>on Home: number of maps, days</comment>
        <translation>%1 mit seit %2 Tagen unbestätigten Touchpoints</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <comment>on Home: to confirm</comment>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest on %1</source>
        <comment>on Home: a confirmation; a date</comment>
        <translation>älteste am %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <comment>on Home: a touchpoint</comment>
        <translation>nie bestätigt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CostCard</name>
    <message>
        <source>Left over service</source>
        <comment>a cost: lost customers</comment>
        <translation>Wegen Service verloren</translation>
    </message>
    <message>
        <source>Second contacts</source>
        <comment>a cost: opened again</comment>
        <translation>Zweitkontakte</translation>
    </message>
    <message>
        <source>Goodwill credits</source>
        <comment>a cost</comment>
        <translation>Kulanzgutschriften</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of costs</comment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Cost of poor service</source>
        <comment>title of a card</comment>
        <translation>Kosten schlechten Services</translation>
    </message>
    <message>
        <source>%1: what each costs</source>
        <comment>field; a cost</comment>
        <translation>%1: Kosten je Fall</translation>
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
            <numerusform>%1: %n Beschwerde, anzeigen</numerusform>
            <numerusform>%1: %n Beschwerden, anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>each</source>
        <comment>in an empty field: what one costs</comment>
        <translation>je Fall</translation>
    </message>
    <message>
        <source>Your assumptions, kept with the workspace</source>
        <comment>under a sum of costs</comment>
        <translation>Eigene Annahmen, im Arbeitsbereich gespeichert</translation>
    </message>
    <message>
        <source>Say what one costs, and the sum appears.</source>
        <comment>under fields without a sum</comment>
        <translation>Kosten je Fall angeben, dann erscheint die Summe.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CountsEntry</name>
    <message>
        <source>1: do not</source>
        <comment>counted hands for score 1</comment>
        <translation>1: machen wir nicht</translation>
    </message>
    <message>
        <source>2: partly</source>
        <comment>counted hands for score 2</comment>
        <translation>2: teilweise</translation>
    </message>
    <message>
        <source>3: yes</source>
        <comment>counted hands for score 3</comment>
        <translation>3: machen wir</translation>
    </message>
    <message>
        <source>No</source>
        <comment>counted hands</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>counted hands</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>counted hands</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>counted hands</comment>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>%1 of %2: more hands than people</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 von %2: mehr Hände als Personen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CustomerField</name>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Kunden mit diesem Namen</translation>
    </message>
    <message>
        <source>no earlier complaint</source>
        <comment>beside a customer's name</comment>
        <translation>keine frühere Beschwerde</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: %1</source>
        <comment>beside a customer's name; the newest of them</comment>
        <translation>
            <numerusform>%n frühere: %1</numerusform>
            <numerusform>%n frühere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Zusage eingehalten: %1</translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Zusage nicht eingehalten: %1</translation>
    </message>
    <message>
        <source>Last promise: %1, %2</source>
        <comment>beside a customer's name; what, and when it is due</comment>
        <translation>Letzte Zusage: %1, %2</translation>
    </message>
    <message>
        <source>Last promise: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Letzte Zusage: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DayTrack</name>
    <message>
        <source>Days of the redesign; %1; day %2 is chosen</source>
        <comment>screen reader; a sentence</comment>
        <translation>Tage der Neugestaltung; %1; Tag %2 ist gewählt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DaysDialog</name>
    <message>
        <source>Received from – to</source>
        <comment>window title</comment>
        <translation>Eingegangen von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field: a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <comment>field: a date</comment>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the complaints of those days</comment>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message>
        <source>No round yet</source>
        <comment>empty diagnostic</comment>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>A round asks 20, 28 or 33 questions about how you serve customers. One person or a group answers; each answer is one key.</source>
        <comment>empty diagnostic</comment>
        <translation>Eine Runde stellt 20, 28 oder 33 Fragen zum Umgang mit Kunden. Es antwortet eine Person oder eine Gruppe; für jede Antwort genügt eine Taste.</translation>
    </message>
    <message>
        <source>Make the first round</source>
        <comment>button of the empty diagnostic</comment>
        <translation>Erste Runde anlegen</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Round on screen</source>
        <comment>choice of a round</comment>
        <translation>Angezeigte Runde</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <comment>menu</comment>
        <translation>&amp;Neue Runde</translation>
    </message>
    <message>
        <source>&amp;Start round</source>
        <comment>menu</comment>
        <translation>Runde &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <comment>menu</comment>
        <translation>Runde a&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Tailor</source>
        <comment>menu: first step</comment>
        <translation>&amp;Anpassen</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <comment>menu: second step</comment>
        <translation>Be&amp;werten</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <comment>menu: third step</comment>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>S&amp;wap the reserve in</source>
        <comment>menu</comment>
        <translation>&amp;Reservefrage einwechseln</translation>
    </message>
    <message>
        <source>&amp;Drop or bring back</source>
        <comment>menu</comment>
        <translation>Strei&amp;chen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <comment>menu</comment>
        <translation>Wort&amp;laut bearbeiten</translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <comment>menu</comment>
        <translation>Frage nach &amp;oben</translation>
    </message>
    <message>
        <source>Move question d&amp;own</source>
        <comment>menu</comment>
        <translation>Frage nach &amp;unten</translation>
    </message>
    <message>
        <source>Answer don’t &amp;know</source>
        <comment>menu</comment>
        <translation>&amp;Mit „weiß nicht“ antworten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>menu: to the note field</comment>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button; the key stands beside it</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tailor</source>
        <comment>step</comment>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>step</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step</comment>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run</source>
        <comment>button that opens the command palette</comment>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <comment>menu: last step</comment>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two rounds that are compared: round 2 to round 3</comment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>step</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <comment>number and date of a round</comment>
        <translation>Runde %1 · %2</translation>
    </message>
    <message>
        <source>Run the wor&amp;kshop</source>
        <comment>menu</comment>
        <translation>Wor&amp;kshop durchführen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <comment>menu: fourth step</comment>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <comment>menu</comment>
        <translation>Frage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Save as own &amp;set…</source>
        <comment>menu</comment>
        <translation>Als eigenen Fragen&amp;satz speichern…</translation>
    </message>
    <message>
        <source>Re&amp;move own set</source>
        <comment>menu</comment>
        <translation>Eigenen Fragensatz en&amp;tfernen</translation>
    </message>
    <message>
        <source>E&amp;xport set…</source>
        <comment>menu</comment>
        <translation>Fragensatz ex&amp;portieren…</translation>
    </message>
    <message>
        <source>&amp;Import set…</source>
        <comment>menu</comment>
        <translation>Fragensatz &amp;importieren…</translation>
    </message>
    <message>
        <source>New act&amp;ion</source>
        <comment>menu</comment>
        <translation>Neue Maßna&amp;hme</translation>
    </message>
    <message>
        <source>Action done or open a&amp;gain</source>
        <comment>menu</comment>
        <translation>Maßnahme erledi&amp;gt oder wieder offen</translation>
    </message>
    <message>
        <source>Dro&amp;p action</source>
        <comment>menu</comment>
        <translation>Maßnahme strei&amp;chen</translation>
    </message>
    <message>
        <source>Remo&amp;ve action</source>
        <comment>menu</comment>
        <translation>Maßnahme ent&amp;fernen</translation>
    </message>
    <message>
        <source>E&amp;vidence for the answer</source>
        <comment>menu</comment>
        <translation>&amp;Belege zur Antwort</translation>
    </message>
    <message>
        <source>F&amp;ive whys of the answer</source>
        <comment>menu</comment>
        <translation>5-mal &amp;Warum zur Antwort</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>step</comment>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from earlier rounds are still open.</source>
        <comment>offer before a new round</comment>
        <translation>
            <numerusform>%n Maßnahme aus früheren Runden ist noch offen.</numerusform>
            <numerusform>%n Maßnahmen aus früheren Runden sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <comment>button: to the open actions</comment>
        <translation>Durchgehen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPresenter</name>
    <message>
        <source>new round %1</source>
        <comment>undo: names the act</comment>
        <translation>Neue Runde %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>undo: names the act</comment>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>start of round %1</source>
        <comment>undo: names the act</comment>
        <translation>Start der Runde %1</translation>
    </message>
    <message>
        <source>closing of round %1</source>
        <comment>undo: names the act</comment>
        <translation>Abschluss der Runde %1</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <comment>evidence of an answer; what was done</comment>
        <translation>Maßnahme erledigt: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueBanners</name>
    <message>
        <source>Prepare round %1</source>
        <comment>button of a message</comment>
        <translation>Runde %1 vorbereiten</translation>
    </message>
    <message>
        <source>Tell you on the desktop when a round or an action is due?</source>
        <comment>question in a message</comment>
        <translation>Auf dem Desktop melden, wenn eine Runde oder Maßnahme fällig ist?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueSentences</name>
    <message>
        <source>Round %1 is due today.</source>
        <comment>message; number of a round</comment>
        <translation>Runde %1 ist heute fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is due in %n day(s), on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Runde %1 ist in %n Tag fällig, am %2.</numerusform>
            <numerusform>Runde %1 ist in %n Tagen fällig, am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is late by %n day(s). It was due on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Runde %1 ist seit %n Tag überfällig. Fällig war sie am %2.</numerusform>
            <numerusform>Runde %1 ist seit %n Tagen überfällig. Fällig war sie am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due or late.</source>
        <comment>message on the desktop</comment>
        <translation>
            <numerusform>%n Maßnahme fällig oder überfällig.</numerusform>
            <numerusform>%n Maßnahmen fällig oder überfällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n duplicates of which complaint?</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%n Duplikat welcher Beschwerde?</numerusform>
            <numerusform>%n Duplikate welcher Beschwerde?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate of which complaint?</source>
        <comment>window title</comment>
        <translation>Duplikat welcher Beschwerde?</translation>
    </message>
    <message>
        <source>Reference, number or words</source>
        <comment>field</comment>
        <translation>Kennung, Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <comment>list</comment>
        <translation>Gefundene Beschwerden</translation>
    </message>
    <message>
        <source>Mark as duplicate</source>
        <comment>button</comment>
        <translation>Als Duplikat markieren</translation>
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
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <comment>button; a complaint's reference; leads there</comment>
        <translation>Duplikat von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <comment>button: opens a list of complaints</comment>
        <translation>
            <numerusform>%n Duplikat</numerusform>
            <numerusform>%n Duplikate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DutiesSection</name>
    <message>
        <source>Take it myself</source>
        <comment>button: become the owner</comment>
        <translation>Selbst übernehmen</translation>
    </message>
    <message>
        <source>names; more with a semicolon</source>
        <comment>in an empty field</comment>
        <translation>Namen; mehrere mit Semikolon</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <comment>warning: a touchpoint has no owner</comment>
        <translation>Niemand ist verantwortlich</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <comment>button</comment>
        <translation>Verantwortliche benennen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EmptyMapOffer</name>
    <message>
        <source>Type the touchpoints one by one, or copy the rows of a table that has them.</source>
        <comment>on a map without touchpoints</comment>
        <translation>Touchpoints einzeln eintippen oder die Zeilen einer Tabelle kopieren, in der sie stehen.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>button on a map without touchpoints</comment>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryCause</name>
    <message>
        <source>Could it have been prevented?</source>
        <comment>field of a complaint</comment>
        <translation>Wäre es vermeidbar gewesen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>field of a complaint</comment>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Tags, a semicolon between them</source>
        <comment>field of a complaint</comment>
        <translation>Schlagwörter, durch Semikolon getrennt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryForm</name>
    <message>
        <source>Severity</source>
        <comment>field of a complaint</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Ist der Kunde einverstanden?</translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <comment>button of a complaint</comment>
        <translation>Speichern und nächste</translation>
    </message>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button of a complaint</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Zurück zur Liste, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Kunde, darf leer bleiben</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>field of a complaint</comment>
        <translation>Was wir getan haben</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Vorschlag des Kunden</translation>
    </message>
    <message>
        <source>Steps, press 1 to 8 as they happen; 8 is done with saving</source>
        <comment>field of a complaint</comment>
        <translation>Schritte: 1 bis 8 drücken, sobald sie geschehen; 8 erfolgt beim Speichern</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Zufrieden, wenn: je Zeile eine Zusage</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a complaint</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a complaint</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>title of a form</comment>
        <translation>Beschwerde erfassen</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>beside the title of a form</comment>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>Draft is kept</source>
        <comment>beside the title of a form</comment>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>takes the match, next field</source>
        <comment>what a key does</comment>
        <translation>Treffer übernehmen, nächstes Feld</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what the keys do</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>speichern, nächste</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>zurück, Entwurf bleibt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field of a complaint</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>under a touchpoint: the stage it is in</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>new, for the inbox of the map</source>
        <comment>under a touchpoint</comment>
        <translation>neu, für den Eingang der Karte</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryMore</name>
    <message>
        <source>More</source>
        <comment>button: shows the other fields of a complaint</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Satisfaction after</source>
        <comment>field of a complaint</comment>
        <translation>Zufriedenheit danach</translation>
    </message>
    <message>
        <source>Others can read the complaint</source>
        <comment>check box: it was made in public</comment>
        <translation>Andere können die Beschwerde lesen</translation>
    </message>
    <message>
        <source>Agent, who writes it down</source>
        <comment>field of a complaint</comment>
        <translation>Bearbeitung: wer sie erfasst</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field of a complaint</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Money given, with its currency</source>
        <comment>field of a complaint</comment>
        <translation>Gezahlter Betrag mit Währung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a complaint</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Satisfaction after, 1 to 5</source>
        <comment>field of a complaint</comment>
        <translation>Zufriedenheit danach, 1 bis 5</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>field of a complaint</comment>
        <translation>Arbeitsminuten</translation>
    </message>
    <message>
        <source>Does the customer leave?</source>
        <comment>field of a complaint</comment>
        <translation>Wandert der Kunde ab?</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field of a complaint: reason for leaving</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A new name: it comes into the list of people with saving.</source>
        <comment>under the field</comment>
        <translation>Ein neuer Name: Er kommt beim Speichern in die Personenliste.</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <comment>field of a complaint</comment>
        <translation>Währung, drei Buchstaben</translation>
    </message>
    <message>
        <source>Not an amount in this currency. It is not saved.</source>
        <comment>under the field</comment>
        <translation>Kein Betrag in dieser Währung. Er wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryPresenter</name>
    <message>
        <source>change of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>Beschwerde „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ErasureDialog</name>
    <message>
        <source>Do it for good</source>
        <comment>button: erase or anonymise</comment>
        <translation>Endgültig ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: while it can still be stopped</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gone, and proven</source>
        <comment>title: after an erasure</comment>
        <translation>Entfernt und nachgewiesen</translation>
    </message>
    <message>
        <source>Gone, but not everywhere</source>
        <comment>title: after an erasure</comment>
        <translation>Entfernt, aber nicht überall</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <comment>title: after an erasure that was refused</comment>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <comment>asks for a yes; a name, a reference or a number</comment>
        <translation>Zum Fortfahren „%1“ eingeben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <comment>progress bar</comment>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <comment>title of a card</comment>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceList</name>
    <message>
        <source>File…</source>
        <comment>button: choose a file whose name is kept as evidence</comment>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>What shows it? A fact, a number, a document</source>
        <comment>in the empty field</comment>
        <translation>Was zeigt es? Eine Tatsache, eine Zahl, ein Dokument</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field: what shows that an answer is right</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence for the answer</source>
        <comment>list</comment>
        <translation>Belege zur Antwort</translation>
    </message>
    <message>
        <source>Only a file’s name is kept. F2 changes the words, Delete takes them away.</source>
        <comment>under the list of evidence</comment>
        <translation>Von einer Datei wird nur der Name gespeichert. F2 ändert den Wortlaut, Entf entfernt den Beleg.</translation>
    </message>
    <message>
        <source>A file as evidence: only its name is kept</source>
        <comment>file dialog</comment>
        <translation>Datei als Beleg: gespeichert wird nur ihr Name</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceModel</name>
    <message>
        <source>File %1</source>
        <comment>spoken by a screen reader: evidence; the name of a file</comment>
        <translation>Datei %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FacilitatorView</name>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Workshop beenden…</translation>
    </message>
    <message>
        <source>Every question is recorded.</source>
        <comment>workshop</comment>
        <translation>Zu jeder Frage ist ein Ergebnis festgehalten.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>title of the facilitator's window</comment>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>what the audience window shows</comment>
        <translation>Die Gruppe sieht: nichts</translation>
    </message>
    <message>
        <source>The room sees: the counts</source>
        <comment>what the audience window shows</comment>
        <translation>Die Gruppe sieht: die Anzahlen</translation>
    </message>
    <message>
        <source>The room sees: the question</source>
        <comment>what the audience window shows</comment>
        <translation>Die Gruppe sieht: die Frage</translation>
    </message>
    <message>
        <source>Show audience</source>
        <comment>button: end the blank screen</comment>
        <translation>Ansicht einblenden</translation>
    </message>
    <message>
        <source>Blank audience</source>
        <comment>button: the room sees nothing</comment>
        <translation>Ansicht ausblenden</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>workshop</comment>
        <translation>Der Beamer ist nicht mehr verbunden: Die Gruppe sieht nichts.</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the audience window</comment>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FieldHelps</name>
    <message>
        <source>Tab puts it in</source>
        <comment>under a field: what a key does</comment>
        <translation>Tab fügt es ein</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilingPresenter</name>
    <message numerus="yes">
        <source>change of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>Änderung von %n Beschwerde</numerusform>
            <numerusform>Änderung von %n Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>Zusammenführen von %n Beschwerde</numerusform>
            <numerusform>Zusammenführen von %n Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Duplikat von %1</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <comment>undo: names the act</comment>
        <translation>Kein Duplikat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterChips</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <comment>tooltip of a part of a filter</comment>
        <translation>Enter ändert, Entf entfernt</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <comment>button</comment>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: the list is narrowed no more</comment>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterParts</name>
    <message>
        <source>this week</source>
        <comment>when complaints were received</comment>
        <translation>diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>when complaints were received</comment>
        <translation>
            <numerusform>letzte %n Woche</numerusform>
            <numerusform>letzte %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when complaints were received</comment>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>from – to…</source>
        <comment>when complaints were received</comment>
        <translation>von – bis…</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>part of a filter</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>part of a filter</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>part of a filter</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>part of a filter</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a filter</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>part of a filter</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>part of a filter</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>part of a filter</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>part of a filter</comment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>part of a filter</comment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>only public ones</source>
        <comment>value of a filter</comment>
        <translation>nur öffentliche</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when complaints were received; two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>value of a filter: of a promise</comment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken or overdue</source>
        <comment>value of a filter: of a promise</comment>
        <translation>nicht eingehalten oder überfällig</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>value of a filter: of a promise</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>first response in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>erste Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>first response too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>erste Antwort zu spät</translation>
    </message>
    <message>
        <source>resolution too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>Lösung zu spät</translation>
    </message>
    <message>
        <source>first response not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>erste Antwort noch nicht fällig</translation>
    </message>
    <message>
        <source>resolution not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>Lösung noch nicht fällig</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: nicht erledigt</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: nicht zutreffend</translation>
    </message>
    <message>
        <source>first response</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>a channel</source>
        <comment>value of a filter: what is not named</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>a category</source>
        <comment>value of a filter: what is not named</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>a root cause</source>
        <comment>value of a filter: what is not named</comment>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <comment>value of a filter: what is not named</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>part of a filter</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Leaving</source>
        <comment>part of a filter: does the customer leave</comment>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <comment>part of a filter</comment>
        <translation>Abwanderungsgrund</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>part of a filter</comment>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>part of a filter</comment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>part of a filter: of a channel, for its times</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>part of a filter: one of the eight</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Known time</source>
        <comment>part of a filter: that of the resolution…</comment>
        <translation>Bekannter Zeitpunkt</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>part of a filter: what is not named</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>part of a filter</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>only reopened ones</source>
        <comment>value of a filter</comment>
        <translation>nur wieder geöffnete</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPopup</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many touchpoints a filter leaves</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: no filter any more</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <comment>popup</comment>
        <translation>Karte filtern</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a filter: owner, channel or persona does not matter</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a filter: no owner</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a filter: no channel</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a filter</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Felt by</source>
        <comment>a filter: a persona with a feeling of its own</comment>
        <translation>Empfunden von</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <comment>touchpoints that a filter leaves: 4 of 16</comment>
        <translation>%1 hervorgehoben</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPresenter</name>
    <message>
        <source>any</source>
        <comment>entry of a filter's list: the part narrows nothing</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>Filter „%1“</translation>
    </message>
    <message>
        <source>name of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>Name des Filters „%1“</translation>
    </message>
    <message>
        <source>removal of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>Entfernen des Filters „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FirstRowsModel</name>
    <message>
        <source>new</source>
        <comment>what becomes of a row: a complaint is made of it</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>what becomes of a row: it changes a complaint</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a table</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Does not fit and is kept as text.</source>
        <comment>import of complaints: of a cell</comment>
        <translation>Passt nicht und wird als Text übernommen.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>import of complaints: head of a table, the line of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table, what becomes of a row</comment>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysModel</name>
    <message>
        <source>suspected</source>
        <comment>behind a why</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>behind a why</comment>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysView</name>
    <message>
        <source>Plan action from this</source>
        <comment>button: of the chosen why</comment>
        <translation>Maßnahme daraus planen</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Weil…</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>5-mal Warum</translation>
    </message>
    <message>
        <source>And why “%1”?</source>
        <comment>asks for the why of a why</comment>
        <translation>Und warum „%1“?</translation>
    </message>
    <message>
        <source>What else, beside “%1”?</source>
        <comment>asks for a second why of the same thing</comment>
        <translation>Was noch, neben „%1“?</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <comment>asks to reword a why</comment>
        <translation>Anderer Wortlaut für „%1“</translation>
    </message>
    <message>
        <source>Deep enough: plan an action.</source>
        <comment>under five whys</comment>
        <translation>Tief genug: eine Maßnahme planen.</translation>
    </message>
    <message>
        <source>Enter: one why deeper. Ctrl+Enter: beside it. F2: words. Delete. Alt+Up, Alt+Down: order.</source>
        <comment>under five whys: what the keys do</comment>
        <translation>Enter: ein Warum tiefer. Strg+Enter: daneben. F2: Wortlaut. Entf: entfernen. Alt+Hoch, Alt+Herunter: Reihenfolge.</translation>
    </message>
    <message>
        <source>Suspected, confirmed</source>
        <comment>button: marks the chosen why, or takes the mark away</comment>
        <translation>Vermutet, bestätigt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FixList</name>
    <message>
        <source>No owner</source>
        <comment>what a map lacks</comment>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Name one</source>
        <comment>button: an owner or a channel</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No channel</source>
        <comment>what a map lacks</comment>
        <translation>Ohne Kanal</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <comment>what a map lacks</comment>
        <translation>
            <numerusform>Seit %n Tag nicht bestätigt</numerusform>
            <numerusform>Seit %n Tagen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button: a touchpoint is still true</comment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Moment of truth without target</source>
        <comment>what a map lacks: a time to the answer</comment>
        <translation>Moment of Truth ohne Antwortfrist</translation>
    </message>
    <message>
        <source>Set a time</source>
        <comment>button: within which customers get an answer</comment>
        <translation>Frist setzen</translation>
    </message>
    <message>
        <source>Complaints without touchpoint</source>
        <comment>what a map lacks</comment>
        <translation>Beschwerden ohne Touchpoint</translation>
    </message>
    <message>
        <source>Link them</source>
        <comment>button: complaints to touchpoints</comment>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Nothing is missing: every touchpoint has an owner and a channel, was confirmed lately, and no complaint is without a touchpoint.</source>
        <comment>lower panel of the map</comment>
        <translation>Nichts fehlt: Jeder Touchpoint hat eine verantwortliche Person und einen Kanal und wurde kürzlich bestätigt, und keine Beschwerde ist ohne Touchpoint.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>button: confirms all touchpoints</comment>
        <translation>Alle</translation>
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
            <numerusform>%n Touchpoint bestätigen</numerusform>
            <numerusform>Alle %n Touchpoints bestätigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FlagsSection</name>
    <message>
        <source>Flags and notes</source>
        <comment>section of the inspector</comment>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <comment>field; a flag of a touchpoint</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>why</source>
        <comment>in an empty field: why a touchpoint has a flag</comment>
        <translation>warum</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapDelegate</name>
    <message>
        <source>Plan action</source>
        <comment>button on a gap</comment>
        <translation>Maßnahme planen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message>
        <source>score %1</source>
        <comment>under a question's label</comment>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>agreed score %1</source>
        <comment>under a question's label</comment>
        <translation>Konsenswert %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>mean, number of answers, agreement</comment>
        <translation>Mittel %1, n %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>on a gap</comment>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::GoalField</name>
    <message>
        <source>no goal</source>
        <comment>in place of 0</comment>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <comment>choice: minutes, hours or days</comment>
        <translation>Einheit von „%1“</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of a goal</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideStage</name>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Ist der Kunde einverstanden?</translation>
    </message>
    <message>
        <source>This helps</source>
        <comment>over a sentence that one can say to a customer</comment>
        <translation>Das hilft</translation>
    </message>
    <message>
        <source>Avoid</source>
        <comment>over a sentence that one should not say to a customer</comment>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>A line to this step, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Eine Zeile zu diesem Schritt, darf leer bleiben</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Vorschlag des Kunden</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Zufrieden, wenn: je Zeile eine Zusage</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the step was done</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>button: the step is not needed</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: leave the step for now</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>state of a step; when</comment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideView</name>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A call in progress</source>
        <comment>title: a complaint is taken step by step</comment>
        <translation>Laufendes Gespräch</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Zurück zur Liste, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Kunde, darf leer bleiben</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>To the form</source>
        <comment>button: all fields of the complaint</comment>
        <translation>Zum Formular</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>to a step</source>
        <comment>what the keys do</comment>
        <translation>zum Schritt</translation>
    </message>
    <message>
        <source>done, next</source>
        <comment>what a key does</comment>
        <translation>erledigt, weiter</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>what a key does</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>speichern, nächste</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>zurück, Entwurf bleibt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeadSection</name>
    <message>
        <source>Keep this touchpoint here</source>
        <comment>button: pins the inspector</comment>
        <translation>Diesen Touchpoint anheften</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: of the inspector</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>pill</comment>
        <translation>Moment of Truth</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>pill</comment>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>pill</comment>
        <translation>Best Practice</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatBar</name>
    <message>
        <source>Own dates…</source>
        <comment>menu: the period whose complaints a map shows</comment>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Complaints: %1, %2</source>
        <comment>button at a lane's name: what of them it shows, which period</comment>
        <translation>Beschwerden: %1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatLegend</name>
    <message>
        <source>Steps of heat, the lightest first: %1</source>
        <comment>legend of complaints on a map</comment>
        <translation>Farbstufen, die hellste zuerst: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HelpLine</name>
    <message>
        <source>“%1” – better: “%2”</source>
        <comment>a policy phrase, and a sentence in its place</comment>
        <translation>„%1“ – besser: „%2“</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: the better sentence</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: the policy phrase as it is</comment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HoldDialog</name>
    <message>
        <source>Legal hold on %1</source>
        <comment>window title; a complaint's reference</comment>
        <translation>Löschsperre für %1</translation>
    </message>
    <message>
        <source>Why must it be kept? While it is on hold nobody can anonymise or erase it. Without a reason the hold ends.</source>
        <comment>over a field</comment>
        <translation>Warum muss die Beschwerde aufbewahrt werden? Solange die Löschsperre gilt, kann niemand sie anonymisieren oder löschen. Ohne Grund endet die Sperre.</translation>
    </message>
    <message>
        <source>Reason for the legal hold</source>
        <comment>field</comment>
        <translation>Grund der Löschsperre</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message>
        <source>See results</source>
        <comment>button on Home</comment>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <comment>button on Home</comment>
        <translation>Weiter bewerten</translation>
    </message>
    <message>
        <source>Answer 20 questions now</source>
        <comment>button on Home: first step</comment>
        <translation>Jetzt 20 Fragen beantworten</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>button on Home; the key stands beside it</comment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>beside the mean of the area means</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Start with one round</source>
        <comment>first step on Home</comment>
        <translation>Mit einer Runde beginnen</translation>
    </message>
    <message>
        <source>Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, and shows where the biggest gaps are. In six months you answer again and see what moved.</source>
        <comment>first step on Home</comment>
        <translation>Zwanzig Fragen, je eine Taste: 1 machen wir nicht, 2 teilweise, 3 machen wir. Das dauert etwa drei Minuten und zeigt, wo die größten Lücken sind. In sechs Monaten wird erneut geantwortet, und es zeigt sich, was sich bewegt hat.</translation>
    </message>
    <message>
        <source>Choose the questions first</source>
        <comment>button on Home: first step</comment>
        <translation>Erst die Fragen auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Runde %1: %n Frage offen</numerusform>
            <numerusform>Runde %1: %n Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last round</source>
        <comment>title of a card on Home</comment>
        <translation>Letzte Runde</translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Neue Bewertung in %n Tag fällig</numerusform>
            <numerusform>Neue Bewertung in %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-score due today</source>
        <comment>title of a card on Home</comment>
        <translation>Neue Bewertung heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Neue Bewertung seit %n Tag überfällig</numerusform>
            <numerusform>Neue Bewertung seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Nächste Runde am %1. Konsenswerte der Runde %2, %3. Kräftigere Farbe, größere Lücke.</translation>
    </message>
    <message>
        <source>Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Nächste Runde am %1. Antworten der Runde %2, %3. Kräftigere Farbe, größere Lücke.</translation>
    </message>
    <message>
        <source>Prepare round %1</source>
        <comment>button on Home</comment>
        <translation>Runde %1 vorbereiten</translation>
    </message>
    <message>
        <source>search or run</source>
        <comment>what a key does</comment>
        <translation>suchen oder ausführen</translation>
    </message>
    <message>
        <source>go</source>
        <comment>what Enter does on a button</comment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Put it in the calendar…</source>
        <comment>button on Home; exports a calendar file</comment>
        <translation>In den Kalender eintragen…</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsModel</name>
    <message>
        <source>name not known</source>
        <comment>why a column is kept as text</comment>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>our name</source>
        <comment>why a column becomes what it does</comment>
        <translation>unser Name</translation>
    </message>
    <message>
        <source>by its name</source>
        <comment>why a column becomes what it does</comment>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>another column says it</source>
        <comment>why a column is kept as text</comment>
        <translation>schon durch andere Spalte</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why a column becomes what it does</comment>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>marked as no field</source>
        <comment>why a column is kept as text</comment>
        <translation>als kein Feld markiert</translation>
    </message>
    <message>
        <source>kept as text</source>
        <comment>what a column becomes</comment>
        <translation>als Text übernommen</translation>
    </message>
    <message>
        <source>please choose</source>
        <comment>how the dates of a column are read: there are two ways</comment>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3. First value: %4</source>
        <comment>a row that is read aloud: a column of a file, a field, why, a cell</comment>
        <translation>%1 wird zu %2, %3. Erster Wert: %4</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Dates read as</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Datum gelesen als</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>First value</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Erster Wert</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsView</name>
    <message>
        <source>Columns of the file</source>
        <comment>list</comment>
        <translation>Spalten der Datei</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPage</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop the import</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Complaints that are here already</source>
        <comment>name of a switch</comment>
        <translation>Schon vorhandene Beschwerden</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: import nothing</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: the complaints that were imported</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <comment>button</comment>
        <translation>Weitere Datei importieren…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>title</comment>
        <translation>Beschwerden importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <comment>progress bar</comment>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <comment>button</comment>
        <translation>Zurück zu den Beschwerden</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <comment>import of complaints</comment>
        <translation>Alle Zeilen werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) speak of a complaint that is here already or stood further up.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n Zeile betrifft eine Beschwerde, die schon vorhanden ist oder weiter oben stand.</numerusform>
            <numerusform>%n Zeilen betreffen eine Beschwerde, die schon vorhanden ist oder weiter oben stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the log yet. Type the name of a field, or press Enter, to change what a column becomes; Space changes how its dates are read.</source>
        <comment>import of complaints</comment>
        <translation>Noch ist nichts im Protokoll. Den Namen eines Feldes tippen oder Enter drücken, um zu ändern, was eine Spalte wird; die Leertaste ändert, wie ihre Datumsangaben gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n complaint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Beschwerde importieren</numerusform>
            <numerusform>%n Beschwerden importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <comment>import of complaints</comment>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are in the log</source>
        <comment>after an import</comment>
        <translation>
            <numerusform>%n Beschwerde ist im Protokoll</numerusform>
            <numerusform>%n Beschwerden sind im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>It was one step: %1 takes all of it out again.</source>
        <comment>after an import; %1 a key</comment>
        <translation>Es war ein einziger Schritt: %1 nimmt alles wieder heraus.</translation>
    </message>
    <message>
        <source>Writing complaints into the log…</source>
        <comment>import of complaints</comment>
        <translation>Beschwerden werden ins Protokoll geschrieben…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <comment>import of complaints</comment>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>back</source>
        <comment>what a key does</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>another field</source>
        <comment>what a key does</comment>
        <translation>anderes Feld</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>what a key does: read dates another way</comment>
        <translation>andere Datumsform</translation>
    </message>
    <message>
        <source>import</source>
        <comment>what a key does</comment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>back, nothing happens</source>
        <comment>what a key does</comment>
        <translation>zurück, nichts geschieht</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPresenter</name>
    <message>
        <source>No column is known to say when a complaint was received. Choose one that becomes “%1”.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Von keiner Spalte ist bekannt, dass sie den Eingang einer Beschwerde angibt. Eine wählen, die zu „%1“ wird.</translation>
    </message>
    <message>
        <source>No column is known to say what a complaint is about. Choose one that becomes “%1”, or the category, the description or the product.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Von keiner Spalte ist bekannt, dass sie sagt, worum es bei einer Beschwerde geht. Eine wählen, die zu „%1“ wird oder zu Kategorie, Beschreibung oder Produkt.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read as %3 and as %4. Choose how its dates are meant.</source>
        <comment>import of complaints; a date, a column, two forms such as M/D/YYYY</comment>
        <translation>„%1“ in der Spalte „%2“ lässt sich als %3 und als %4 lesen. Wählen, wie die Datumsangaben gemeint sind.</translation>
    </message>
    <message>
        <source>The file has the names of columns and no row under them.</source>
        <comment>import of complaints</comment>
        <translation>Die Datei enthält Spaltennamen und keine Zeile darunter.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n complaint(s)</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>Import von %n Beschwerde</numerusform>
            <numerusform>Import von %n Beschwerden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportRowsCard</name>
    <message>
        <source>Rows</source>
        <comment>name of a switch</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First rows</source>
        <comment>part of a switch</comment>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>part of a switch</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>part of a switch</comment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: lines to the clipboard</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <comment>button</comment>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <comment>table</comment>
        <translation>Erste Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <comment>list</comment>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>list</comment>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::InspectorPresenter</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>undo: names the act; a field, a touchpoint</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>Verschieben von „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningPresenter</name>
    <message>
        <source>what poor service costs</source>
        <comment>undo: names the act, a change of assumptions</comment>
        <translation>Kosten schlechten Services</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningView</name>
    <message>
        <source>Goal</source>
        <comment>switch: which goal of a channel</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>first answer</source>
        <comment>goal of a channel</comment>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>goal of a channel</comment>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <comment>switch: what bars are as high as</comment>
        <translation>Gewichtet nach</translation>
    </message>
    <message>
        <source>count</source>
        <comment>bars by the number of complaints</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>bars by what was paid</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>bars by the severities added up</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>progress of the figures</comment>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stops counting</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Count again</source>
        <comment>button</comment>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Bars are</source>
        <comment>what a Pareto is made by</comment>
        <translation>Balken sind</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>what a Pareto is made by</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>what a Pareto is made by</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>what a Pareto is made by</comment>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>title of a card</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Target kept per channel</source>
        <comment>title of a card</comment>
        <translation>Ziel eingehalten je Kanal</translation>
    </message>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Beschwerden pro Woche</translation>
    </message>
    <message>
        <source>Why they left</source>
        <comment>title of a card</comment>
        <translation>Warum sie gegangen sind</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Wochen von</translation>
    </message>
    <message>
        <source>Promises and steps</source>
        <comment>title of a card</comment>
        <translation>Zusagen und Schritte</translation>
    </message>
    <message>
        <source>median first; a few long cases pull the mean</source>
        <comment>beside a table of times</comment>
        <translation>Median zuerst; wenige lange Fälle verzerren den Mittelwert</translation>
    </message>
    <message>
        <source>of the settled ones where the step applies</source>
        <comment>beside a chart of steps</comment>
        <translation>der erledigten, bei denen der Schritt zutrifft</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <comment>while figures are counted</comment>
        <translation>Zählung läuft…</translation>
    </message>
    <message>
        <source>Counting was stopped: these figures are older.</source>
        <comment>over old figures</comment>
        <translation>Die Zählung wurde abgebrochen: Diese Zahlen sind älter.</translation>
    </message>
    <message>
        <source>next card</source>
        <comment>what a key does</comment>
        <translation>nächste Karte</translation>
    </message>
    <message>
        <source>along a chart</source>
        <comment>what the arrow keys do</comment>
        <translation>im Diagramm bewegen</translation>
    </message>
    <message>
        <source>the complaints behind it</source>
        <comment>what a key does</comment>
        <translation>die Beschwerden dahinter</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>export this view</source>
        <comment>what a key does</comment>
        <translation>diese Ansicht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), counted in %1 ms</source>
        <comment>over figures: how many, and how long it took</comment>
        <translation>
            <numerusform>%n Beschwerde, gezählt in %1 ms</numerusform>
            <numerusform>%n Beschwerden, gezählt in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>column: a number of complaints</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column: money</comment>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column: severities added up</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>No complaint here. The filter over the list decides what is counted.</source>
        <comment>in place of a chart</comment>
        <translation>Keine Beschwerden hier. Der Filter über der Liste bestimmt, was gezählt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n still open (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%1 von %n noch offen (%2)</numerusform>
            <numerusform>%1 von %n noch offen (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>half are closed within %1, the open ones counted in</source>
        <comment>under a table of times; a length of time</comment>
        <translation>die Hälfte ist innerhalb von %1 abgeschlossen, offene mitgezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n resolved opened again (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%1 von %n gelösten wieder geöffnet (%2)</numerusform>
            <numerusform>%1 von %n gelösten wieder geöffnet (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n case(s): points instead of p90.</source>
        <comment>under a table of times</comment>
        <translation>
            <numerusform>Unter %n Fall: Punkte statt p90.</numerusform>
            <numerusform>Unter %n Fällen: Punkte statt p90.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here has a goal for this time. Give your channels goals, and this shows who keeps them.</source>
        <comment>in place of a chart</comment>
        <translation>Kein Kanal hier hat ein Ziel für diese Zeit. Mit Zielen für die Kanäle zeigt sich hier, wer sie einhält.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>No complaint here names one.</source>
        <comment>in place of a chart</comment>
        <translation>Keine Beschwerde hier nennt eine.</translation>
    </message>
    <message>
        <source>No complaint here has money in it.</source>
        <comment>in place of a chart</comment>
        <translation>Keine Beschwerde hier enthält Beträge.</translation>
    </message>
    <message>
        <source>No complaint here has a severity.</source>
        <comment>in place of a chart</comment>
        <translation>Keine Beschwerde hier hat einen Schweregrad.</translation>
    </message>
    <message>
        <source>%1 (the true share).</source>
        <comment>under a Pareto chart: "6 of 9 make 83.7 %"</comment>
        <translation>%1 (der wahre Anteil).</translation>
    </message>
    <message>
        <source>All complaints</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Alle Beschwerden</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>title of a card</comment>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Cause per week</source>
        <comment>title of a card; its name stands beside it</comment>
        <translation>Ursache pro Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>No week to show.</source>
        <comment>in place of a chart</comment>
        <translation>Keine Woche zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Noch %n ganze Woche bis zu festen Grenzen.</numerusform>
            <numerusform>Noch %n ganze Wochen bis zu festen Grenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n</source>
        <comment>button: customers who left and did not say why</comment>
        <translation>
            <numerusform>Die %n Person fragen</numerusform>
            <numerusform>Die %n fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n left</source>
        <comment>title of a card: customers</comment>
        <translation>
            <numerusform>Warum %n gegangen ist</numerusform>
            <numerusform>Warum %n gegangen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left here, as far as the log knows.</source>
        <comment>in place of a chart</comment>
        <translation>Soweit das Protokoll weiß, ist hier niemand gegangen.</translation>
    </message>
    <message>
        <source>No reason is known yet.</source>
        <comment>under a chart</comment>
        <translation>Noch ist kein Grund bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n known: service</source>
        <comment>beside a share of those who left</comment>
        <translation>
            <numerusform>von %n mit bekanntem Grund: Service</numerusform>
            <numerusform>von %n mit bekanntem Grund: Service</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a share of those who left</comment>
        <translation>%1: Preis</translation>
    </message>
    <message numerus="yes">
        <source>Service lies between %1 and %2, whatever the %n unknown would say.</source>
        <comment>under a chart; two shares</comment>
        <translation>
            <numerusform>Service liegt zwischen %1 und %2, was auch immer der %n unbekannte Grund wäre.</numerusform>
            <numerusform>Service liegt zwischen %1 und %2, was auch immer die %n unbekannten Gründe wären.</numerusform>
        </translation>
    </message>
    <message>
        <source>No settled complaint and no due promise yet.</source>
        <comment>in place of a chart</comment>
        <translation>Noch keine erledigte Beschwerde und keine fällige Zusage.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1: goal missed</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: Ziel verfehlt</translation>
    </message>
    <message>
        <source>%1: goal kept</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: Ziel eingehalten</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>complaints behind a figure</comment>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>%1, received in %2</source>
        <comment>complaints behind a figure: a cause, "week 44"</comment>
        <translation>%1, eingegangen in %2</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Eingegangen in %1</translation>
    </message>
    <message>
        <source>Left, reason: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Gegangen, Grund: %1</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <comment>complaints behind a figure</comment>
        <translation>Nicht eingehaltene Zusagen</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>complaints behind a figure; a step</comment>
        <translation>Nicht erledigt: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>what a Pareto is made by</comment>
        <translation>Touchpoints</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 (%3), goal %4; %n not due yet left out.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>
            <numerusform>%1 von %2 (%3), Ziel %4; %n noch nicht fällige nicht mitgezählt.</numerusform>
            <numerusform>%1 von %2 (%3), Ziel %4; %n noch nicht fällige nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3), goal %4.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>%1 von %2 (%3), Ziel %4.</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Touchpoint: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LinksSection</name>
    <message>
        <source>Link a question…</source>
        <comment>button</comment>
        <translation>Frage verknüpfen…</translation>
    </message>
    <message>
        <source>Still true today</source>
        <comment>button: confirms a touchpoint</comment>
        <translation>Gilt heute noch</translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>section of the inspector</comment>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Take the link to “%1” away</source>
        <comment>button; a question</comment>
        <translation>Verknüpfung mit „%1“ lösen</translation>
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
            <numerusform>%n Beschwerde in 13 Wochen</numerusform>
            <numerusform>%n Beschwerden in 13 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>… complaints in 13 weeks</source>
        <comment>button: they are being counted</comment>
        <translation>… Beschwerden in 13 Wochen</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <comment>of a touchpoint</comment>
        <translation>Nie bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %1, %n day(s) ago</source>
        <comment>of a touchpoint; a date</comment>
        <translation>
            <numerusform>Bestätigt: %1, vor %n Tag</numerusform>
            <numerusform>Bestätigt: %1, vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListHeader</name>
    <message>
        <source>Columns of the list, newest received first</source>
        <comment>header of the complaints</comment>
        <translation>Spalten der Liste, zuletzt eingegangene zuerst</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: an entry of a list</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add under the chosen one</source>
        <comment>button: a category of the lower level</comment>
        <translation>Unter dem Gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>F2: name. Alt+Up, Alt+Down: order. Delete: remove.</source>
        <comment>under a list: what the keys do</comment>
        <translation>F2: Name. Alt+Hoch, Alt+Herunter: Reihenfolge. Entf: entfernen.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an entry of a list</comment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListsDialog</name>
    <message>
        <source>Lists of the log</source>
        <comment>window title</comment>
        <translation>Listen des Protokolls</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>list of the log</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>New category</source>
        <comment>empty field</comment>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>list of the log</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>New channel</source>
        <comment>empty field</comment>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>list of the log</comment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>New product</source>
        <comment>empty field</comment>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>list of the log</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <comment>empty field</comment>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Root causes</source>
        <comment>list of the log</comment>
        <translation>Grundursachen</translation>
    </message>
    <message>
        <source>New root cause</source>
        <comment>empty field</comment>
        <translation>Neue Grundursache</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>list of the log</comment>
        <translation>Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogHead</name>
    <message>
        <source>View</source>
        <comment>switch: list or figures</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>List</source>
        <comment>view of the complaints</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>view of the complaints: what they teach</comment>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>As tables</source>
        <comment>button: charts and tables</comment>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <comment>button; the key stands beside it</comment>
        <translation>Beschwerde erfassen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Beschwerden</translation>
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
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>button of the empty list</comment>
        <translation>Beschwerde erfassen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Received time, channel and one line are enough; the rest can follow.</source>
        <comment>empty list of complaints</comment>
        <translation>Eingangszeit, Kanal und eine Zeile genügen; der Rest kann folgen.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”. “All” searches every complaint.</source>
        <comment>empty list of complaints; what was searched for</comment>
        <translation>Hier enthält nichts „%1“. „Alle“ durchsucht sämtliche Beschwerden.</translation>
    </message>
    <message>
        <source>change all</source>
        <comment>what a key does</comment>
        <translation>alle ändern</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>what a key does</comment>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <comment>what a key does</comment>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>unmark</source>
        <comment>what a key does</comment>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>what the keys do</comment>
        <translation>Schritt abhaken</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>what a key does</comment>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>search</source>
        <comment>what a key does</comment>
        <translation>suchen</translation>
    </message>
    <message>
        <source>log one</source>
        <comment>what a key does</comment>
        <translation>erfassen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogListsPresenter</name>
    <message>
        <source>working hours</source>
        <comment>undo: names the act</comment>
        <translation>Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LowerPanels</name>
    <message>
        <source>Weak spots</source>
        <comment>lower panel of the map</comment>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>lower panel of the map: from today to the future</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Lower panel</source>
        <comment>switch under the map</comment>
        <translation>Unteres Feld</translation>
    </message>
    <message>
        <source>What the map says about itself</source>
        <comment>under the map</comment>
        <translation>Was die Karte über sich selbst sagt</translation>
    </message>
    <message>
        <source>No weak spot yet. Score how much a touchpoint matters to customers and how content they are with it, and the weakest stand here.</source>
        <comment>lower panel of the map</comment>
        <translation>Noch keine Schwachstelle. Sobald bewertet ist, wie wichtig ein Touchpoint den Kunden ist und wie zufrieden sie damit sind, stehen die schwächsten hier.</translation>
    </message>
    <message>
        <source>Fold the lists under the map</source>
        <comment>button</comment>
        <translation>Listen unter der Karte einklappen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>what a key does</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>what a key does: something that is missing</comment>
        <translation>beheben</translation>
    </message>
    <message>
        <source>fly to the card</source>
        <comment>what a key does</comment>
        <translation>zum Touchpoint springen</translation>
    </message>
    <message>
        <source>back to the map</source>
        <comment>what a key does</comment>
        <translation>zurück zur Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to today. Every number shows its parts.</source>
        <comment>lower panel of the map: complaints are counted</comment>
        <translation>
            <numerusform>%n Woche bis heute. Jede Zahl zeigt ihre Bestandteile.</numerusform>
            <numerusform>%n Wochen bis heute. Jede Zahl zeigt ihre Bestandteile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n touchpoint(s) without scores are not ranked.</source>
        <comment>lower panel of the map; %1 a sentence ahead</comment>
        <translation>
            <numerusform>%1 %n Touchpoint ohne Bewertungen ist nicht eingereiht.</numerusform>
            <numerusform>%1 %n Touchpoints ohne Bewertungen sind nicht eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) differ from today to the future</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n Touchpoint unterscheidet sich zwischen heute und Zukunft</numerusform>
            <numerusform>%n Touchpoints unterscheiden sich zwischen heute und Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak spots: %1. To fix: %2</source>
        <comment>button: opens the lists under the map</comment>
        <translation>Schwachstellen: %1. Zu beheben: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapAudienceView</name>
    <message>
        <source>The room’s view of the map</source>
        <comment>spoken by a screen reader</comment>
        <translation>Publikumsansicht der Karte</translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Die Gruppe sieht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>of a stage</comment>
        <translation>
            <numerusform>%n Touchpoint</numerusform>
            <numerusform>%n Touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint in this stage yet.</source>
        <comment>shown to a room</comment>
        <translation>Noch kein Touchpoint in dieser Phase.</translation>
    </message>
    <message>
        <source>No stage in this map yet.</source>
        <comment>shown to a room</comment>
        <translation>Noch keine Phase in dieser Karte.</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Heute</translation>
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
            <numerusform>Ausschneiden von %n Touchpoint</numerusform>
            <numerusform>Ausschneiden von %n Touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Einfügen von %n Touchpoint</numerusform>
            <numerusform>Einfügen von %n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapNameDialog</name>
    <message>
        <source>Rename the map</source>
        <comment>window title</comment>
        <translation>Karte umbenennen</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Name der Karte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapParts</name>
    <message>
        <source>add “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>Hinzufügen von „%1“</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>goal of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>Ziel von „%1“</translation>
    </message>
    <message>
        <source>description of “%1”</source>
        <comment>undo: names the act; a persona</comment>
        <translation>Beschreibung von „%1“</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>Verschieben von „%1“</translation>
    </message>
    <message>
        <source>colour of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>Farbe von „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapPartsDialog</name>
    <message>
        <source>Personas, stages and lanes</source>
        <comment>window title: of a map</comment>
        <translation>Personas, Phasen und Bahnen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
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
        <translation>Neue Karte „%1“</translation>
    </message>
    <message>
        <source>map “%1”</source>
        <comment>undo: names the act; a new name</comment>
        <translation>Karte „%1“</translation>
    </message>
    <message>
        <source>copy “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Kopie „%1“</translation>
    </message>
    <message>
        <source>%1, future</source>
        <comment>name of the map of the future of this one</comment>
        <translation>%1, Zukunft</translation>
    </message>
    <message>
        <source>removal of map “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen der Karte „%1“</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <comment>undo: names the act; a file</comment>
        <translation>Import von „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewLinks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>button: what a map lacks</comment>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: of a map</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1 touchpoints</source>
        <comment>button; 4 of 16</comment>
        <translation>Filter: %1 Touchpoints</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewPresenter</name>
    <message>
        <source>“%1” confirmed</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>Bestätigung von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) confirmed</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>Bestätigung von %n Touchpoint</numerusform>
            <numerusform>Bestätigung von %n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapShow</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>all stages of a map</comment>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  stage %2 of %3</source>
        <comment>name, number and count of stages</comment>
        <translation>%1  ·  Phase %2 von %3</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>a stage of a map, and the parts in which it is shown</comment>
        <translation>%1, Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapView</name>
    <message>
        <source>New touchpoint</source>
        <comment>where the keyboard is</comment>
        <translation>Neuer Touchpoint</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell of the map</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>the matrix</comment>
        <translation>Touchpoint-Karte</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>where the keyboard is</comment>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <comment>where the keyboard is</comment>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>where the keyboard is: a lane, a touchpoint</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what a key does</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>keep, add the next</source>
        <comment>what a key does</comment>
        <translation>übernehmen, nächsten anlegen</translation>
    </message>
    <message>
        <source>keep, next below</source>
        <comment>what a key does</comment>
        <translation>übernehmen, weiter darunter</translation>
    </message>
    <message>
        <source>keep, next field</source>
        <comment>what a key does</comment>
        <translation>übernehmen, nächstes Feld</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <comment>what a key does</comment>
        <translation>unverändert lassen</translation>
    </message>
    <message>
        <source>or typing names one</source>
        <comment>what a key does</comment>
        <translation>oder Tippen benennt einen</translation>
    </message>
    <message>
        <source>or typing edits</source>
        <comment>what a key does</comment>
        <translation>oder Tippen bearbeitet</translation>
    </message>
    <message>
        <source>from −2 to +2</source>
        <comment>what keys do: an emotion</comment>
        <translation>von −2 bis +2</translation>
    </message>
    <message>
        <source>yes, no</source>
        <comment>what keys do</comment>
        <translation>ja, nein</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what keys do</comment>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>add the next</source>
        <comment>what a key does</comment>
        <translation>nächsten anlegen</translation>
    </message>
    <message>
        <source>next below</source>
        <comment>what a key does</comment>
        <translation>weiter darunter</translation>
    </message>
    <message>
        <source>next field</source>
        <comment>what a key does</comment>
        <translation>nächstes Feld</translation>
    </message>
    <message>
        <source>move it</source>
        <comment>what a key does</comment>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>peek</source>
        <comment>what a key does</comment>
        <translation>kurz ansehen</translation>
    </message>
    <message>
        <source>Channel of the copy</source>
        <comment>menu</comment>
        <translation>Kanal der Kopie</translation>
    </message>
    <message>
        <source>list them</source>
        <comment>what a key does: complaints</comment>
        <translation>auflisten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MatchedCard</name>
    <message>
        <source>Matched change</source>
        <comment>title of a card</comment>
        <translation>Vergleichbare Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n matched question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n vergleichbare Frage</numerusform>
            <numerusform>%n vergleichbare Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1 to %2 = %3: matched %4, composition %5 (what the changed set and the equal weight of areas add).</source>
        <comment>totals of two rounds and the parts of their difference</comment>
        <translation>Gesamtwert %1 auf %2 = %3: vergleichbar %4, Zusammensetzung %5 (was der geänderte Fragensatz und das gleiche Gewicht der Bereiche beitragen).</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MiniMap</name>
    <message>
        <source>The whole map in small</source>
        <comment>in the corner of a map</comment>
        <translation>Die ganze Karte im Kleinen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MissingBar</name>
    <message>
        <source>To complete, now or later: %1</source>
        <comment>a list</comment>
        <translation>Jetzt oder später zu ergänzen: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MoreWords</name>
    <message>
        <source>%1, because of: %2</source>
        <comment>the customer left; a reason</comment>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>upheld</source>
        <comment>outcome of a complaint: the customer was right</comment>
        <translation>berechtigt</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>teilweise berechtigt</translation>
    </message>
    <message>
        <source>not upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>goodwill</source>
        <comment>outcome of a complaint</comment>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>no sign of leaving</source>
        <comment>of the customer</comment>
        <translation>kein Anzeichen für Abwanderung</translation>
    </message>
    <message>
        <source>at risk of leaving</source>
        <comment>of the customer</comment>
        <translation>Abwanderung droht</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>of the customer</comment>
        <translation>abgewandert</translation>
    </message>
    <message>
        <source>wanted to leave and stayed</source>
        <comment>of the customer</comment>
        <translation>wollte gehen und ist geblieben</translation>
    </message>
    <message>
        <source>price</source>
        <comment>reason for leaving</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>service</source>
        <comment>reason for leaving</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>product</source>
        <comment>reason for leaving</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>reason for leaving</comment>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>reason for leaving</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>public</source>
        <comment>of a complaint</comment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>satisfaction after: %1 of 5</source>
        <comment>of the customer</comment>
        <translation>Zufriedenheit danach: %1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <comment>of a complaint</comment>
        <translation>
            <numerusform>%n Arbeitsminute</numerusform>
            <numerusform>%n Arbeitsminuten</numerusform>
        </translation>
    </message>
    <message>
        <source>cause: %1</source>
        <comment>of a complaint</comment>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>could have been prevented</source>
        <comment>of a complaint</comment>
        <translation>wäre vermeidbar gewesen</translation>
    </message>
    <message>
        <source>could not have been prevented</source>
        <comment>of a complaint</comment>
        <translation>wäre nicht vermeidbar gewesen</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <comment>of a complaint; a list</comment>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>touchpoint: %1</source>
        <comment>of a complaint</comment>
        <translation>Touchpoint: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NewMapDialog</name>
    <message>
        <source>New map</source>
        <comment>window title</comment>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <comment>list of templates</comment>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Name der Karte</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>over a field: of a map</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Make the map</source>
        <comment>button</comment>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NextCard</name>
    <message>
        <source>Skip to it</source>
        <comment>button: to the next question, recording nothing</comment>
        <translation>Hinspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>title of a card: the next question</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <comment>beside a title; numbers</comment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>This is the last question</source>
        <comment>in place of the next question</comment>
        <translation>Das ist die letzte Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n festgehalten</numerusform>
            <numerusform>%n festgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go after this one</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>danach noch %n</numerusform>
            <numerusform>danach noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::NotesCard</name>
    <message>
        <source>Notes</source>
        <comment>title of a card</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>not on the projector, %1</source>
        <comment>beside the notes; a key</comment>
        <translation>nicht auf dem Beamer, %1</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrderPicker</name>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move</source>
        <comment>under things in their order</comment>
        <translation>Leertaste blendet ein oder aus, Alt+Hoch und Alt+Herunter verschieben</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphanTray</name>
    <message>
        <source>Assign</source>
        <comment>button: complaints to a touchpoint</comment>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>list</comment>
        <translation>Beschwerden ohne Touchpoint</translation>
    </message>
    <message>
        <source>Every complaint names its touchpoint.</source>
        <comment>empty list</comment>
        <translation>Jede Beschwerde nennt ihren Touchpoint.</translation>
    </message>
    <message>
        <source>Touchpoint to assign to</source>
        <comment>field</comment>
        <translation>Touchpoint für die Zuordnung</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>field: a touchpoint</comment>
        <translation>Zuordnen zu</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a touchpoint</source>
        <comment>head of the list</comment>
        <translation>
            <numerusform>%n Beschwerde ohne Touchpoint</numerusform>
            <numerusform>%n Beschwerden ohne Touchpoint</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>head of the list; they are being counted</comment>
        <translation>Beschwerden ohne Touchpoint</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <comment>button: the touchpoint of a complaint</comment>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Fortschritt der Änderung</translation>
    </message>
    <message>
        <source>Assign %1 complaints</source>
        <comment>button: to a touchpoint; 2 or more</comment>
        <translation>%1 Beschwerden zuordnen</translation>
    </message>
    <message>
        <source>Take it</source>
        <comment>button: the touchpoint that is suggested for a complaint</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take all suggestions in the list</source>
        <comment>button: touchpoints of complaints</comment>
        <translation>Alle Vorschläge in der Liste übernehmen</translation>
    </message>
    <message>
        <source>Take all %1</source>
        <comment>button: suggestions, in the rows above; how many</comment>
        <translation>Alle %1 übernehmen</translation>
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
        <translation>%1; %2; Vorschlag %3</translation>
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
            <numerusform>Zuordnung von %n Beschwerde zu „%1“</numerusform>
            <numerusform>Zuordnung von %n Beschwerden zu „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) at suggested touchpoints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n Beschwerde beim vorgeschlagenen Touchpoint</numerusform>
            <numerusform>%n Beschwerden bei vorgeschlagenen Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PagesView</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <comment>of a report, for a screen reader</comment>
        <translation>
            <numerusform>Vorschau auf %n Seite</numerusform>
            <numerusform>Vorschau auf %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of a report, for a screen reader</comment>
        <translation>Vorschau</translation>
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
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of what differs between two maps</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>column of what differs between two maps</comment>
        <translation>Von heute zur Zukunft</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PartList</name>
    <message>
        <source>Personas</source>
        <comment>list of a map's parts</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>list of a map's parts</comment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Lanes of text</source>
        <comment>list of a map's parts</comment>
        <translation>Textbahnen</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <comment>field</comment>
        <translation>Ziel der Phase</translation>
    </message>
    <message>
        <source>Who the persona is</source>
        <comment>field</comment>
        <translation>Wer die Persona ist</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a part of a map</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add to the list: %1</source>
        <comment>field; a list of a map's parts</comment>
        <translation>Zur Liste hinzufügen: %1</translation>
    </message>
    <message>
        <source>a name and Enter add one</source>
        <comment>in an empty field</comment>
        <translation>Name eingeben, dann Enter</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a stage</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of a stage</comment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a stage</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of a stage</comment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Colour of the stage</source>
        <comment>field</comment>
        <translation>Farbe der Phase</translation>
    </message>
    <message>
        <source>No colour</source>
        <comment>of a stage</comment>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Paste</name>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <comment>values of a column</comment>
        <translation>−2 bis +2</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <comment>values of a column</comment>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>values of a column</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>values of a column</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>values of a column</comment>
        <translation>Datumsangaben</translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n neue Phase (%1)</numerusform>
            <numerusform>%n neue Phasen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n neuer Kanal (%1)</numerusform>
            <numerusform>%n neue Kanäle (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n neue Person (%1)</numerusform>
            <numerusform>%n neue Personen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a column or row</comment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>what becomes of a column</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>what becomes of a column</comment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>all known</source>
        <comment>the names in a column</comment>
        <translation>alle bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>the names in a column</comment>
        <translation>%1 von %2 bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <comment>the values in a column</comment>
        <translation>%1 von %2 passend</translation>
    </message>
    <message>
        <source>by name</source>
        <comment>why a column was taken for that</comment>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by content</source>
        <comment>why a column was taken for that</comment>
        <translation>nach Inhalt</translation>
    </message>
    <message>
        <source>the only column</source>
        <comment>why a column was taken for that</comment>
        <translation>die einzige Spalte</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a row will come in a second time</comment>
        <translation>erneut</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of a paste</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a row of a paste</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>in the map</source>
        <comment>a row of a paste: already there</comment>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a row of a paste</comment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row of a paste</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <comment>why a row is refused</comment>
        <translation>Die Zeile hat keinen Titel.</translation>
    </message>
    <message>
        <source>The title is too long for one.</source>
        <comment>why a row is refused</comment>
        <translation>Der Text ist zu lang für einen Titel.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”.</source>
        <comment>why a row is refused; a cell, a field</comment>
        <translation>„%1“ passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”: %3.</source>
        <comment>why a row is refused; a cell, a field, a range</comment>
        <translation>„%1“ passt nicht zu „%2“: %3.</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the touchpoints.</source>
        <comment>why nothing can be inserted yet</comment>
        <translation>Die Spalte mit den Namen der Touchpoints wählen.</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <comment>while a table is read</comment>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>in which touchpoints come</comment>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in %1</source>
        <comment>touchpoints; in how many stages</comment>
        <translation>
            <numerusform>%n neu in %1</numerusform>
            <numerusform>%n neu in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (already in the map)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n übersprungen (schon auf der Karte)</numerusform>
            <numerusform>%n übersprungen (schon auf der Karte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n Zeile weggelassen</numerusform>
            <numerusform>%n Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n Spalte weggelassen</numerusform>
            <numerusform>%n Spalten weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many for one paste</source>
        <comment>are not read</comment>
        <translation>
            <numerusform>%n Zeile zu viel für einmaliges Einfügen</numerusform>
            <numerusform>%n Zeilen zu viel für einmaliges Einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to insert.</source>
        <comment>of a paste</comment>
        <translation>Es gibt keine Zeile zum Einfügen.</translation>
    </message>
    <message>
        <source>minutes, “2 h” or “3 days”</source>
        <comment>values of a column: times</comment>
        <translation>Minuten, „2 h“ oder „3 Tage“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of a column</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>values of a column</comment>
        <translation>%1, %2 oder %3</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <comment>what becomes of a column; a persona</comment>
        <translation>Emotion: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteCellDelegate</name>
    <message>
        <source>new</source>
        <comment>a name that no list has yet</comment>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteHead</name>
    <message>
        <source>What the columns become</source>
        <comment>head of a table</comment>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>head: what the columns become</comment>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>bitte prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteModel</name>
    <message>
        <source>%1, new</source>
        <comment>spoken: a name that no list has yet</comment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>head of a column</comment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>bitte prüfen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PastePresenter</name>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Phase %1</translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Einfügen von %n Touchpoint</numerusform>
            <numerusform>Einfügen von %n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteStrip</name>
    <message>
        <source>First row has the column names</source>
        <comment>choice: of a table</comment>
        <translation>Erste Zeile enthält Spaltennamen</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>switch: what becomes of such rows</comment>
        <translation>Falls schon auf der Karte</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>Paste as text into this cell</source>
        <comment>button</comment>
        <translation>Als Text in diese Zelle einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>part of the window</comment>
        <translation>Einfügevorschau</translation>
    </message>
    <message>
        <source>Nothing is in the map yet.</source>
        <comment>of a paste that is being looked at</comment>
        <translation>Noch wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Close without pasting</source>
        <comment>button</comment>
        <translation>Ohne Einfügen schließen</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>label: what becomes of such rows</comment>
        <translation>Falls schon auf der Karte</translation>
    </message>
    <message>
        <source>No table to paste</source>
        <comment>title of the paste preview</comment>
        <translation>Keine Tabelle zum Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) from a spreadsheet</source>
        <comment>title of the paste preview</comment>
        <translation>
            <numerusform>%n Zeile aus einer Tabelle einfügen</numerusform>
            <numerusform>%n Zeilen aus einer Tabelle einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <comment>paste preview</comment>
        <translation>Zwischenablage wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Touchpoint einfügen</numerusform>
            <numerusform>%n Touchpoints einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: %1 takes all back</source>
        <comment>of a paste; a key</comment>
        <translation>Ein Schritt: %1 nimmt alles zurück</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <comment>what a key does</comment>
        <translation>nichts geschieht</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>move in the rows</source>
        <comment>what keys do</comment>
        <translation>in den Zeilen bewegen</translation>
    </message>
    <message>
        <source>leave a row out</source>
        <comment>what a key does</comment>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <source>other field for a column</source>
        <comment>what a key does</comment>
        <translation>anderes Feld für eine Spalte</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>what a key does</comment>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>where the keyboard is</comment>
        <translation>Einfügevorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n Spalte gelesen</numerusform>
            <numerusform>%n Spalten gelesen</numerusform>
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
        <translation>Die Zwischenablage enthält keine Tabelle. Die Zeilen mit den Touchpoints in einer Tabelle oder auf einer Webseite markieren, dort kopieren und erneut einfügen.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteTable</name>
    <message>
        <source>Rows of the clipboard</source>
        <comment>table</comment>
        <translation>Zeilen der Zwischenablage</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>a row of a paste</comment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a row of a paste</comment>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PersonDialog</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), those in the bin too.</source>
        <comment>what is held on a person; name and contact</comment>
        <translation>
            <numerusform>%1: %n Beschwerde, Papierkorb eingeschlossen.</numerusform>
            <numerusform>%1: %n Beschwerden, Papierkorb eingeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On legal hold, so neither can go: %1.</source>
        <comment>references of complaints</comment>
        <translation>Unter Löschsperre, deshalb weder anonymisierbar noch löschbar: %1.</translation>
    </message>
    <message>
        <source>Keep the backups as they are</source>
        <comment>choice: they still hold the data</comment>
        <translation>Sicherungen unverändert lassen</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <comment>button: all data on a person into a file</comment>
        <translation>Alles speichern…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <comment>button: to the last question before an erasure</comment>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <comment>window title</comment>
        <translation>Daten einer Person</translation>
    </message>
    <message>
        <source>Whose data? Type a name, an organisation or a contact.</source>
        <comment>over a field</comment>
        <translation>Wessen Daten? Name, Organisation oder Kontakt eingeben.</translation>
    </message>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Kunden mit diesem Namen</translation>
    </message>
    <message>
        <source>Anonymise: no name, no words; the complaints stay one person’s</source>
        <comment>choice</comment>
        <translation>Anonymisieren: kein Name, kein Text; die Beschwerden bleiben einer Person zugeordnet</translation>
    </message>
    <message>
        <source>Erase the person; the complaints keep no words</source>
        <comment>choice</comment>
        <translation>Person löschen; die Beschwerden bleiben ohne Text</translation>
    </message>
    <message>
        <source>Erase the person and the complaints</source>
        <comment>choice</comment>
        <translation>Person und Beschwerden löschen</translation>
    </message>
    <message>
        <source>Only anonymise the complaint %1</source>
        <comment>choice; a reference</comment>
        <translation>Nur die Beschwerde %1 anonymisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <comment>no customer</comment>
        <translation>Noch niemand gewählt.</translation>
    </message>
    <message>
        <source>Anonymise complaint %1</source>
        <comment>title; a reference</comment>
        <translation>Beschwerde %1 anonymisieren</translation>
    </message>
    <message>
        <source>Anonymise %1</source>
        <comment>title; a name</comment>
        <translation>%1 anonymisieren</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>title; a name</comment>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PlaceSection</name>
    <message>
        <source>Place and words</source>
        <comment>section of the inspector</comment>
        <translation>Ort und Wortlaut</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PrivacyPresenter</name>
    <message>
        <source>end of the legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Ende der Löschsperre für %1</translation>
    </message>
    <message>
        <source>legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Löschsperre für %1</translation>
    </message>
    <message>
        <source>time that complaints are kept</source>
        <comment>undo: names the act</comment>
        <translation>Aufbewahrungsdauer der Beschwerden</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseField</name>
    <message>
        <source>The letter is withdrawn tomorrow 11</source>
        <comment>example in an empty field: a promise with its due time</comment>
        <translation>Schreiben zurücknehmen bis morgen 11</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>„%1“ bis %2</translation>
    </message>
    <message>
        <source>“%1”, no time</source>
        <comment>a promise without a due time</comment>
        <translation>„%1“, ohne Termin</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseList</name>
    <message>
        <source>kept %1</source>
        <comment>a promise; when</comment>
        <translation>eingehalten %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a promise</comment>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>a promise without a due time</comment>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Satisfied if</source>
        <comment>list: what the customer was promised</comment>
        <translation>Zufrieden, wenn</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromisesCard</name>
    <message>
        <source>Promises due</source>
        <comment>title of a card on Home</comment>
        <translation>Fällige Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n heute</numerusform>
            <numerusform>%n heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n später diese Woche</numerusform>
            <numerusform>%n später diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the late one</source>
        <comment>button on Home: a promise</comment>
        <translation>Überfällige einhalten</translation>
    </message>
    <message>
        <source>Keep the next one</source>
        <comment>button on Home: a promise</comment>
        <translation>Nächste einhalten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionAdder</name>
    <message>
        <source>Which question, or what does yours ask?</source>
        <comment>asks for a question of a bank or a new one</comment>
        <translation>Welche Frage – oder wie lautet die eigene?</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: go on to the second line</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>In which area? A new name makes a new area.</source>
        <comment>asks for the area of an own question</comment>
        <translation>In welchem Bereich? Ein neuer Name legt einen neuen Bereich an.</translation>
    </message>
    <message>
        <source>In which area?</source>
        <comment>asks for the area of an own question</comment>
        <translation>In welchem Bereich?</translation>
    </message>
    <message>
        <source>Why is it added?</source>
        <comment>asks for one line</comment>
        <translation>Warum kommt sie hinzu?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: add a question</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionCard</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge of a question</comment>
        <translation>falls vorhanden</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge of a question</comment>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>Only you see this: %1</source>
        <comment>hint for the facilitator</comment>
        <translation>Nur für die Moderation: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionInspector</name>
    <message>
        <source>Anchor for %1</source>
        <comment>field: what a score of 1, 2 or 3 means</comment>
        <translation>Anker für %1</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>Shipped: “%1”</source>
        <comment>the bank's own words for a reworded question</comment>
        <translation>Original: „%1“</translation>
    </message>
    <message>
        <source>The first answer is in: the set and its words stay as they are for this round.</source>
        <comment>tailoring page: frozen</comment>
        <translation>Die erste Antwort liegt vor: Fragen und Wortlaut bleiben in dieser Runde, wie sie sind.</translation>
    </message>
    <message>
        <source>New wording: compared from this round on, not with earlier ones.</source>
        <comment>tailoring page: a reworded question</comment>
        <translation>Neuer Wortlaut: vergleichbar ab dieser Runde, nicht mit früheren.</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickLine</name>
    <message>
        <source>Save</source>
        <comment>button: the complaint in the quick line</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A complaint in one line</source>
        <comment>field</comment>
        <translation>Eine Beschwerde in einer Zeile</translation>
    </message>
    <message>
        <source>ana pop #phone !late refund 25 yes 10:42</source>
        <comment>example in an empty field: a complaint in one line</comment>
        <translation>ana pop #telefon !verspätet erstattung 25 ja 10:42</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Zurück zur Liste, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>product</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>speichern, nächste</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>zurück, Entwurf bleibt</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickPresenter</name>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>Beschwerde „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <comment>button: leave without doing it</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>arrow in a field: shows what can be chosen</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Type, or choose with the arrow down</source>
        <comment>in an empty field</comment>
        <translation>Tippen oder mit Pfeil nach unten auswählen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignCard</name>
    <message>
        <source>Go on with the redesign</source>
        <comment>button on Home</comment>
        <translation>Neugestaltung fortsetzen</translation>
    </message>
    <message>
        <source>Redesign: day %1 of %2</source>
        <comment>title of a card on Home</comment>
        <translation>Neugestaltung: Tag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>redesigns on Home</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignDialog</name>
    <message>
        <source>Begin</source>
        <comment>button: a redesign, on the day beside it</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a redesign</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Redesign</source>
        <comment>window title</comment>
        <translation>Neugestaltung</translation>
    </message>
    <message>
        <source>First working day of the redesign</source>
        <comment>field: a date</comment>
        <translation>Erster Arbeitstag der Neugestaltung</translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>field: a date</comment>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <comment>field of a redesign</comment>
        <translation>Notiz des Tages</translation>
    </message>
    <message>
        <source>Ideas</source>
        <comment>field of a redesign</comment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>field of a redesign</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>field of a redesign</comment>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a redesign</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Twenty working days: five for ideas, five for a proposal, ten for its execution. Weekends and holidays do not count.</source>
        <comment>of a redesign</comment>
        <translation>Zwanzig Arbeitstage: fünf für Ideen, fünf für einen Vorschlag, zehn für dessen Umsetzung. Wochenenden und Feiertage zählen nicht.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a finished redesign</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It is finished</source>
        <comment>button: a redesign</comment>
        <translation>Ist abgeschlossen</translation>
    </message>
    <message>
        <source>Note of day %1, %2</source>
        <comment>field of a redesign; a number, a date</comment>
        <translation>Notiz zu Tag %1, %2</translation>
    </message>
    <message>
        <source>Begin another</source>
        <comment>button: a redesign after the one that is finished</comment>
        <translation>Weitere beginnen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignPresenter</name>
    <message>
        <source>start of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Beginn der Neugestaltung von „%1“</translation>
    </message>
    <message>
        <source>%1 of the redesign of “%2”</source>
        <comment>undo: names the act; what, a touchpoint</comment>
        <translation>%1 der Neugestaltung von „%2“</translation>
    </message>
    <message>
        <source>start</source>
        <comment>undo: part of a redesign</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>ideas</source>
        <comment>undo: part of a redesign</comment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>undo: part of a redesign</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>execution</source>
        <comment>undo: part of a redesign</comment>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>undo: part of a redesign</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>note of day %1</source>
        <comment>undo: part of a redesign</comment>
        <translation>Notiz zu Tag %1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>undo: part of a redesign</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>removal of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen der Neugestaltung von „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignSection</name>
    <message>
        <source>Redesign</source>
        <comment>section of the inspector</comment>
        <translation>Neugestaltung</translation>
    </message>
    <message>
        <source>Show the redesign…</source>
        <comment>button</comment>
        <translation>Neugestaltung zeigen…</translation>
    </message>
    <message>
        <source>Start a redesign…</source>
        <comment>button</comment>
        <translation>Neugestaltung beginnen…</translation>
    </message>
    <message>
        <source>Twenty working days from ideas over a proposal to its execution.</source>
        <comment>of a redesign</comment>
        <translation>Zwanzig Arbeitstage von Ideen über einen Vorschlag bis zu dessen Umsetzung.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportForm</name>
    <message>
        <source>Report</source>
        <comment>choice: which one</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>choice for a report</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice for a report</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>choice for a report</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For a grey printer</source>
        <comment>choice for a report</comment>
        <translation>Für Graustufendruck</translation>
    </message>
    <message>
        <source>Results of a round</source>
        <comment>kind of report</comment>
        <translation>Ergebnisse einer Runde</translation>
    </message>
    <message>
        <source>Comparison of two rounds</source>
        <comment>kind of report</comment>
        <translation>Vergleich zweier Runden</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of report</comment>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Ballots to fill in</source>
        <comment>kind of report</comment>
        <translation>Stimmzettel zum Ausfüllen</translation>
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
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Go to the diagnostic</source>
        <comment>button of the empty preview</comment>
        <translation>Zur Diagnose</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <comment>work that goes on</comment>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>A report needs a round.</source>
        <comment>empty preview</comment>
        <translation>Ein Bericht braucht eine Runde.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty preview</comment>
        <translation>Ein Vergleich braucht zwei Runden mit Antworten.</translation>
    </message>
    <message>
        <source>Ballots need a round with seats.</source>
        <comment>empty preview</comment>
        <translation>Stimmzettel brauchen eine Runde mit Plätzen.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Actions come from answers.</source>
        <comment>empty preview</comment>
        <translation>Noch ist nichts geplant. Maßnahmen entstehen aus Antworten.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>file dialog</comment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Seiten für den Browser (*.html)</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>what a key does</comment>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <comment>what a key does</comment>
        <translation>als PDF speichern</translation>
    </message>
    <message>
        <source>print</source>
        <comment>what a key does</comment>
        <translation>drucken</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultDetail</name>
    <message>
        <source>Agreed score</source>
        <comment>field: what the group recorded</comment>
        <translation>Konsenswert</translation>
    </message>
    <message>
        <source>No agreed score</source>
        <comment>choice: the group recorded nothing</comment>
        <translation>Kein Konsenswert</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>choice: the score recorded by the group</comment>
        <translation>Konsens: %1</translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <comment>in the empty field</comment>
        <translation>Begründung des Konsenswerts</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>in the empty field</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close the question</source>
        <comment>button</comment>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>About the answer</source>
        <comment>switch: record, evidence or five whys</comment>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>section: what the group recorded</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>section: what shows an answer</comment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>section: causes of a low answer</comment>
        <translation>5-mal Warum</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <comment>section: what shows an answer; how many pieces</comment>
        <translation>Belege (%1)</translation>
    </message>
    <message>
        <source>Five whys (%1)</source>
        <comment>section: causes of a low answer; how many</comment>
        <translation>5-mal Warum (%1)</translation>
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
        <translation>Frage</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Stimmen 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean · n</source>
        <comment>column of the score grid</comment>
        <translation>Mittel · n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score recorded by the group</comment>
        <translation>Konsens</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message>
        <source>No votes yet</source>
        <comment>empty results page</comment>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Answer the first question and the figures appear here.</source>
        <comment>empty results page</comment>
        <translation>Sobald die erste Frage beantwortet ist, erscheinen hier die Zahlen.</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the empty results page</comment>
        <translation>Zum Bewerten</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Score grid as</source>
        <comment>switch: chart or table</comment>
        <translation>Bewertungsraster als</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Score grid</source>
        <comment>title of a card</comment>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Stronger colour = bigger gap; no colour = no score</source>
        <comment>explains the score grid</comment>
        <translation>Kräftigere Farbe = größere Lücke; keine Farbe = keine Bewertung</translation>
    </message>
    <message>
        <source>Biggest gaps first</source>
        <comment>title of a card</comment>
        <translation>Größte Lücken zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation>
            <numerusform>%n unter 3</numerusform>
            <numerusform>%n unter 3</numerusform>
        </translation>
    </message>
    <message>
        <source>open the question</source>
        <comment>what a key does</comment>
        <translation>Frage öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>plan an action</source>
        <comment>what a key does</comment>
        <translation>Maßnahme planen</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>what a key does</comment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>five whys</source>
        <comment>what a key does</comment>
        <translation>5-mal Warum</translation>
    </message>
    <message>
        <source>fold</source>
        <comment>what the arrow keys do</comment>
        <translation>auf/zu</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportieren</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPresenter</name>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Konsenswert zu „%1“</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RetentionDialog</name>
    <message>
        <source>closed %1</source>
        <comment>of a complaint; a date</comment>
        <translation>geschlossen am %1</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <comment>button</comment>
        <translation>Anonymisieren…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <comment>button</comment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <comment>button</comment>
        <translation>Löschsperre…</translation>
    </message>
    <message>
        <source>Complaints due to go</source>
        <comment>window title</comment>
        <translation>Zu löschende Beschwerden</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <comment>over a number</comment>
        <translation>Monate nach Abschluss</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>%n Beschwerde ist schon länger geschlossen und ohne Löschsperre. Ohne ausdrückliche Bestätigung wird nichts entfernt.</numerusform>
            <numerusform>%n Beschwerden sind schon länger geschlossen, alle ohne Löschsperre. Ohne ausdrückliche Bestätigung wird nichts entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n of them.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>Die Liste zeigt davon nur die erste (%n).</numerusform>
            <numerusform>Die Liste zeigt davon die ersten %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%n Beschwerde anonymisieren</numerusform>
            <numerusform>%n Beschwerden anonymisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%n Beschwerde löschen</numerusform>
            <numerusform>%n Beschwerden löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomLegends</name>
    <message>
        <source>Complaints: %1  ·  %2</source>
        <comment>legend shown to a room; what of them, and the days</comment>
        <translation>Beschwerden: %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomStrip</name>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Neu abstimmen</translation>
    </message>
    <message>
        <source>Facilitator’s window</source>
        <comment>button of the workshop</comment>
        <translation>Moderationsfenster</translation>
    </message>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Workshop beenden…</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Abstimmung starten</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>1 2 3 vote one after the other, 0 not applicable · ← → question · Esc leave</source>
        <comment>keys of the workshop</comment>
        <translation>1 2 3 nacheinander abstimmen, 0 nicht zutreffend · ← → Frage · Esc verlassen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoundSetup</name>
    <message>
        <source>One person</source>
        <comment>who answers a round</comment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A group, hands counted</source>
        <comment>who answers a round</comment>
        <translation>Eine Gruppe, per Handzeichen</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a round</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who answers a round</comment>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>number of people in a round</comment>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Facilitator or person</source>
        <comment>name beside a round</comment>
        <translation>Moderation oder Person</translation>
    </message>
    <message>
        <source>A group, each for themselves</source>
        <comment>who answers a round</comment>
        <translation>Eine Gruppe, alle für sich</translation>
    </message>
    <message>
        <source>Blind: nothing of the last round</source>
        <comment>what people see while they answer</comment>
        <translation>Verdeckt: nichts aus der letzten Runde</translation>
    </message>
    <message>
        <source>Context: evidence, not the scores</source>
        <comment>what people see while they answer</comment>
        <translation>Kontext: Belege, keine Bewertungen</translation>
    </message>
    <message>
        <source>Shown: the last round’s scores</source>
        <comment>what people see while they answer</comment>
        <translation>Gezeigt: Bewertungen der letzten Runde</translation>
    </message>
    <message>
        <source>Shown while answering</source>
        <comment>asking mode of a round</comment>
        <translation>Beim Antworten sichtbar</translation>
    </message>
    <message>
        <source>Participants, one a line; empty for anonymous seats</source>
        <comment>over a field</comment>
        <translation>Teilnehmende, je Zeile eine Person; leer für anonyme Plätze</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RowColumns</name>
    <message>
        <source>Received</source>
        <comment>column of the complaints</comment>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of the complaints</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the complaints</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Steps 1 to 8</source>
        <comment>column of the complaints</comment>
        <translation>Schritte 1 bis 8</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column of the complaints</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of the complaints</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of the complaints</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of the complaints</comment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of the complaints</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Promise due</source>
        <comment>column of the complaints</comment>
        <translation>Zusage fällig</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the complaints</comment>
        <translation>Touchpoint</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SameTextLine</name>
    <message>
        <source>This will be saved as a duplicate.</source>
        <comment>under the text of a complaint</comment>
        <translation>Wird als Duplikat gespeichert.</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>button</comment>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>%1 has the same text.</source>
        <comment>a complaint's reference</comment>
        <translation>%1 hat denselben Text.</translation>
    </message>
    <message>
        <source>Link as duplicate</source>
        <comment>button: to the complaint with the same text</comment>
        <translation>Als Duplikat verknüpfen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoreOverview</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions with a value of those asked</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePage</name>
    <message>
        <source>optional, %1</source>
        <comment>beside the note field; a key</comment>
        <translation>optional, %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>%1 answered · %2 not applicable · %3 open</source>
        <comment>numbers of questions</comment>
        <translation>%1 beantwortet · %2 nicht zutreffend · %3 offen</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>See results</source>
        <comment>button: go to the third step</comment>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Next question</source>
        <comment>button of the scoring page</comment>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>back to the answers</source>
        <comment>what a key does</comment>
        <translation>zurück zu den Antworten</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>speichern und weiter</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <comment>what a key does</comment>
        <translation>antworten und weiter</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>what a key does</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>what a key does</comment>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what the arrow keys move to</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>hands that went up</source>
        <comment>what the digit keys type</comment>
        <translation>gehobene Hände</translation>
    </message>
    <message>
        <source>next number</source>
        <comment>what a key does</comment>
        <translation>nächste Zahl</translation>
    </message>
    <message>
        <source>last round %1</source>
        <comment>on the cell nearest to it; a mean or a score</comment>
        <translation>letzte Runde %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePicker</name>
    <message>
        <source>chosen</source>
        <comment>on the cell of the chosen answer</comment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the group of big cells, for screen readers</comment>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePresenter</name>
    <message>
        <source>answer to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Auszählung zu „%1“</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Platz %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoresSection</name>
    <message>
        <source>Scores</source>
        <comment>section of the inspector</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no score given</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>in place of a number of contacts</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>behind a number of contacts</comment>
        <translation> pro Woche</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no emotion given</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>as others</source>
        <comment>a persona without an emotion of its own</comment>
        <translation>wie andere</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SeatRow</name>
    <message>
        <source>Participants</source>
        <comment>spoken by a screen reader</comment>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>%1 has voted.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 hat abgestimmt.</translation>
    </message>
    <message>
        <source>%1 votes now.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 stimmt jetzt ab.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 ist nicht mehr dabei.</translation>
    </message>
    <message>
        <source>%1 is waited for.</source>
        <comment>spoken; a participant</comment>
        <translation>Auf %1 wird gewartet.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SelectionBar</name>
    <message>
        <source>Change…</source>
        <comment>button: of all complaints that are marked</comment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button: complaints that are marked into the chosen one</comment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>button</comment>
        <translation>Duplikat von…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Fortschritt der Änderung</translation>
    </message>
    <message>
        <source>Unmark</source>
        <comment>button: no complaint is marked any more</comment>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>The others become duplicates of the complaint that is open</source>
        <comment>tooltip of the button Merge</comment>
        <translation>Die anderen werden Duplikate der geöffneten Beschwerde</translation>
    </message>
    <message>
        <source>Changing complaints</source>
        <comment>beside a progress bar</comment>
        <translation>Beschwerden werden geändert</translation>
    </message>
    <message>
        <source>All %1 marked</source>
        <comment>how many complaints</comment>
        <translation>Alle %1 markiert</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <comment>how many complaints, of how many</comment>
        <translation>%1 von %2 markiert</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfBar</name>
    <message>
        <source>Search complaints</source>
        <comment>field</comment>
        <translation>Beschwerden durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: what else narrows the list</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>button: which columns the list shows</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <comment>popup</comment>
        <translation>Spalten der Liste</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfChips</name>
    <message>
        <source>Open</source>
        <comment>filter over the complaints</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter over the complaints: those of the one who works here</comment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>filter over the complaints</comment>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>filter over the complaints</comment>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>filter over the complaints: promises</comment>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>filter over the complaints</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>To complete</source>
        <comment>filter over the complaints</comment>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>filter over the complaints</comment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter over the complaints</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: opens the shelves for which there is no room</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>menu of a saved filter</comment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu of a saved filter</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>window title</comment>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <comment>window title</comment>
        <translation>Filter umbenennen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShowStrip</name>
    <message>
        <source>Previous</source>
        <comment>button: stage of a map</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: stage of a map</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>button: all stages of a map</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: stops showing a map to the room</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>To the map</source>
        <comment>button: from the room’s picture</comment>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>while a map is shown</comment>
        <translation>Der Beamer ist nicht mehr verbunden: Die Gruppe sieht nichts.</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>while a map is shown</comment>
        <translation>Die Gruppe sieht: nichts</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <comment>while a map is shown; a stage of the map</comment>
        <translation>Die Gruppe sieht: %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the room sees the map again</comment>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>button: the room sees nothing for now</comment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Showing the map</source>
        <comment>part of the window</comment>
        <translation>Karte präsentieren</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SimilarList</name>
    <message>
        <source>accepted in %1</source>
        <comment>of a complaint; a length of time</comment>
        <translation>einverstanden nach %1</translation>
    </message>
    <message>
        <source>Similar past cases</source>
        <comment>heading</comment>
        <translation>Ähnliche frühere Fälle</translation>
    </message>
    <message>
        <source>shared wording</source>
        <comment>over percentages: how alike two texts are</comment>
        <translation>gleicher Wortlaut</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SplitPrompt</name>
    <message>
        <source>One voice from each side, 2:00</source>
        <comment>button: starts the timer</comment>
        <translation>Je Seite eine Wortmeldung, 2:00</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Neu abstimmen</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <comment>button of the workshop</comment>
        <translation>Trotzdem festhalten</translation>
    </message>
    <message>
        <source>The room is split: discuss before you record</source>
        <comment>title of a prompt</comment>
        <translation>Die Gruppe ist gespalten: vor dem Festhalten besprechen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StageMenu</name>
    <message>
        <source>&amp;Colour</source>
        <comment>menu: of a stage</comment>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>menu; its name</comment>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Goal…</source>
        <comment>menu: of a stage, in a dialog</comment>
        <translation>&amp;Ziel…</translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu: to a stage</comment>
        <translation>Touchpoint &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste rows here</source>
        <comment>menu: into a stage</comment>
        <translation>Zeilen hier &amp;einfügen</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <comment>menu: a stage</comment>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>&amp;Move to the right</source>
        <comment>menu: a stage</comment>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete with its touchpoints</source>
        <comment>menu: a stage</comment>
        <translation>Mit ihren Touchpoints l&amp;öschen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepList</name>
    <message>
        <source>Eight steps</source>
        <comment>list: what was done about a complaint</comment>
        <translation>Acht Schritte</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepToggles</name>
    <message>
        <source>A line to “%1”</source>
        <comment>field: what was done in a step</comment>
        <translation>Eine Zeile zu „%1“</translation>
    </message>
    <message>
        <source>%1: a line, may stay empty</source>
        <comment>in an empty field; a step</comment>
        <translation>%1: eine Zeile, darf leer bleiben</translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <comment>a step</comment>
        <translation>%1, nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions asked of all in an area</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>own: %1</source>
        <comment>number of the user's own questions in an area</comment>
        <translation>eigene: %1</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge: a question that is not scored</comment>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge: a question asked only where the thing exists</comment>
        <translation>falls vorhanden</translation>
    </message>
    <message>
        <source>own</source>
        <comment>badge: the user's own question</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>new</source>
        <comment>badge: not asked in the round before</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>badge: swapped in for another question</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>why a question is not asked</comment>
        <translation>Gestrichen: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorModel</name>
    <message>
        <source>%1, dropped: %2</source>
        <comment>screen reader: a dropped question and why</comment>
        <translation>%1, gestrichen: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message>
        <source>Swap in…</source>
        <comment>button: take the reserve question for another one</comment>
        <translation>Einwechseln…</translation>
    </message>
    <message>
        <source>Start round</source>
        <comment>button of the tailoring page</comment>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>before the choice of a set of questions</comment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Questions of this round</source>
        <comment>list of the tailoring page</comment>
        <translation>Fragen dieser Runde</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation>
            <numerusform>%n gestrichen</numerusform>
            <numerusform>%n gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user's own questions</comment>
        <translation>
            <numerusform>%n eigene</numerusform>
            <numerusform>%n eigene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>First reserve: %1</source>
        <comment>a question that can take another's place</comment>
        <translation>Erste Reserve: %1</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the tailoring page</comment>
        <translation>Zum Bewerten</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>Warum wird sie gestrichen?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: ask this question no more</comment>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Why does it take the place of “%1”?</source>
        <comment>asks for one line; a question's label</comment>
        <translation>Warum ersetzt sie „%1“?</translation>
    </message>
    <message>
        <source>Swap in</source>
        <comment>button: take the reserve question</comment>
        <translation>Einwechseln</translation>
    </message>
    <message>
        <source>Add question</source>
        <comment>button of the tailoring page</comment>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <comment>empty set of questions</comment>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>Take questions from the banks, write your own, or begin with a template.</source>
        <comment>empty set of questions</comment>
        <translation>Fragen aus den Katalogen nehmen, eigene schreiben oder mit einer Vorlage beginnen.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <comment>button of an empty set of questions</comment>
        <translation>Vorlage auswählen</translation>
    </message>
    <message>
        <source>The round can start once it asks something.</source>
        <comment>why the round cannot be started yet</comment>
        <translation>Die Runde kann starten, sobald sie Fragen enthält.</translation>
    </message>
    <message>
        <source>What is the set called?</source>
        <comment>asks for the name of an own set</comment>
        <translation>Wie soll der Fragensatz heißen?</translation>
    </message>
    <message>
        <source>Save set</source>
        <comment>button: keep the questions as an own set</comment>
        <translation>Satz speichern</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>in or out</source>
        <comment>what a key does</comment>
        <translation>an/ab</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>what a key does</comment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>order</source>
        <comment>what a key does</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation>starten</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPresenter</name>
    <message>
        <source>template %1</source>
        <comment>undo: names the act</comment>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>dropping “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Streichen von „%1“</translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Wiederaufnahme von „%1“</translation>
    </message>
    <message>
        <source>own question “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Eigene Frage „%1“</translation>
    </message>
    <message>
        <source>swap of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Tausch von „%1“</translation>
    </message>
    <message>
        <source>order of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge von „%1“</translation>
    </message>
    <message>
        <source>wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Wortlaut von „%1“</translation>
    </message>
    <message>
        <source>shipped wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Originalwortlaut von „%1“</translation>
    </message>
    <message>
        <source>adding a question</source>
        <comment>undo: names the act</comment>
        <translation>Hinzufügen einer Frage</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>template: a set put together freely</comment>
        <translation>Individuell</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextHelpsPresenter</name>
    <message>
        <source>phrase “%1”</source>
        <comment>undo: names the act; of a policy</comment>
        <translation>Floskel „%1“</translation>
    </message>
    <message>
        <source>snippet ;%1</source>
        <comment>undo: names the act; a short word</comment>
        <translation>Textbaustein ;%1</translation>
    </message>
    <message>
        <source>better sentence in %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>Besserer Satz in %1</translation>
    </message>
    <message>
        <source>“%1” kept in %2</source>
        <comment>undo: names the act; a policy phrase and a complaint's reference</comment>
        <translation>Beibehalten von „%1“ in %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextListDialog</name>
    <message>
        <source>New</source>
        <comment>button: another row in the list</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: what stands in the fields</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Policy phrases</source>
        <comment>window title</comment>
        <translation>Richtlinienfloskeln</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>window title</comment>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Each is marked as you write about a complaint, and the better sentence is offered. Beside it stands what keeping the phrase went with.</source>
        <comment>over the list of policy phrases</comment>
        <translation>Jede wird beim Schreiben über eine Beschwerde markiert, und der bessere Satz wird angeboten. Daneben steht, womit das Beibehalten der Floskel einherging.</translation>
    </message>
    <message>
        <source>Type ; and the short word in any text of a complaint, then Tab.</source>
        <comment>over the list of snippets</comment>
        <translation>In einem beliebigen Text einer Beschwerde ; und das Kurzwort eingeben, dann Tab.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>field: words that cite a policy</comment>
        <translation>Floskel</translation>
    </message>
    <message>
        <source>Short word: letters and digits</source>
        <comment>field of a snippet</comment>
        <translation>Kurzwort: Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Better sentence</source>
        <comment>field: in place of a policy phrase</comment>
        <translation>Besserer Satz</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>field: the text of a snippet</comment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: a window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The short word takes letters and digits only.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Das Kurzwort darf nur Buchstaben und Ziffern enthalten.</translation>
    </message>
    <message>
        <source>Another snippet has this short word.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Ein anderer Textbaustein hat dieses Kurzwort.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimeField</name>
    <message>
        <source>no target</source>
        <comment>in place of a time within which customers get an answer</comment>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <comment>choice</comment>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of time</comment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of time</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of time</comment>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimerCard</name>
    <message>
        <source>+ 1 min</source>
        <comment>button of the timer</comment>
        <translation>+ 1 min</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button of the timer</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Timer</source>
        <comment>title of a card</comment>
        <translation>Timer</translation>
    </message>
    <message>
        <source>discussion, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>Diskussion, %1, für die Gruppe sichtbar</translation>
    </message>
    <message>
        <source>voting, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>Abstimmung, %1, für die Gruppe sichtbar</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button of the timer</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button of the timer</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button of the timer</comment>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchmapPanel</name>
    <message>
        <source>State</source>
        <comment>switch: the map of today or of the future</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Zukunft</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the maps of today and of the future</comment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Lanes</source>
        <comment>button: which rows a map shows</comment>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>button that adds one</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>No map yet</source>
        <comment>empty touchpoint maps</comment>
        <translation>Noch keine Karte</translation>
    </message>
    <message>
        <source>A map shows where customers meet you, stage by stage: what happens there, who answers for it, how it feels and where it hurts.</source>
        <comment>empty touchpoint maps</comment>
        <translation>Eine Karte zeigt Phase für Phase, wo Kunden dem Unternehmen begegnen: was dort geschieht, wer dafür verantwortlich ist, wie es sich anfühlt und wo es schmerzt.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <source>Begin with an empty map</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Mit leerer Karte beginnen</translation>
    </message>
    <message>
        <source>Map on screen</source>
        <comment>choice of a map</comment>
        <translation>Karte auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <comment>search field</comment>
        <translation>Touchpoint suchen</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <comment>button</comment>
        <translation>Touchpoint hinzufügen</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <comment>popup</comment>
        <translation>Bahnen der Karte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n touchpoint(s) selected</source>
        <comment>where the keyboard is; how much is selected</comment>
        <translation>
            <numerusform>%1, %n Touchpoint ausgewählt</numerusform>
            <numerusform>%1, %n Touchpoints ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointActs</name>
    <message numerus="yes">
        <source>moment of truth at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Moment of Truth bei %n Touchpoint</numerusform>
            <numerusform>Moment of Truth bei %n Touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Schmerzpunkt bei %n Touchpoint</numerusform>
            <numerusform>Schmerzpunkt bei %n Touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best practice at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Best Practice bei %n Touchpoint</numerusform>
            <numerusform>Best Practice bei %n Touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>Kopie von %n Touchpoint</numerusform>
            <numerusform>Kopie von %n Touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointInspector</name>
    <message>
        <source>Choose a touchpoint on the map to see all that is known of it.</source>
        <comment>inspector</comment>
        <translation>Einen Touchpoint auf der Karte wählen, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointLink</name>
    <message>
        <source>Show on the map</source>
        <comment>button: goes to a touchpoint</comment>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>in stage “%1” of “%2”</source>
        <comment>under a touchpoint: its stage and its map</comment>
        <translation>in Phase „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Show touchpoint “%1” on the map</source>
        <comment>spoken name of a button</comment>
        <translation>Touchpoint „%1“ auf der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VoteCells</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <comment>spoken; an answer</comment>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>spoken; an answer</comment>
        <translation>%1: verborgen</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>votes before the reveal</comment>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotersCard</name>
    <message>
        <source>Mark the seat empty</source>
        <comment>button: the participant left the room</comment>
        <translation>Platz als leer markieren</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <comment>numbers of people</comment>
        <translation>Abgestimmt: %1 von %2</translation>
    </message>
    <message>
        <source>Who voted what stays hidden.</source>
        <comment>beside the participants</comment>
        <translation>Wer wie gestimmt hat, bleibt verborgen.</translation>
    </message>
    <message>
        <source>%1 votes now: 1, 2, 3, or 0 for not applicable</source>
        <comment>whose turn it is; a name</comment>
        <translation>%1 stimmt jetzt ab: 1, 2, 3 oder 0 für „nicht zutreffend“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotesCard</name>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not applicable for all</source>
        <comment>button of the workshop</comment>
        <translation>Für alle nicht zutreffend</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Neu abstimmen</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Abstimmung starten</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Read the question aloud. The first digit starts the vote too.</source>
        <comment>workshop</comment>
        <translation>Die Frage laut vorlesen. Auch die erste Ziffer startet die Abstimmung.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <comment>workshop</comment>
        <translation>Es hat noch niemand abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) missing. You can reveal now: they count as unanswered.</source>
        <comment>workshop</comment>
        <translation>
            <numerusform>%n Stimme fehlt. Aufdecken ist schon möglich: Was fehlt, zählt als „ohne Antwort“.</numerusform>
            <numerusform>%n Stimmen fehlen. Aufdecken ist schon möglich: Was fehlt, zählt als „ohne Antwort“.</numerusform>
        </translation>
    </message>
    <message>
        <source>All votes are in. After the reveal nobody can change a vote of this pass.</source>
        <comment>workshop</comment>
        <translation>Alle Stimmen liegen vor. Nach dem Aufdecken lässt sich keine Stimme dieses Durchgangs mehr ändern.</translation>
    </message>
    <message>
        <source>Plan action</source>
        <comment>button of the workshop</comment>
        <translation>Maßnahme planen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeakCard</name>
    <message>
        <source>Show on the map</source>
        <comment>button on Home: the weakest touchpoint</comment>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Weak touchpoints</source>
        <comment>title of a card on Home</comment>
        <translation>Schwache Touchpoints</translation>
    </message>
    <message>
        <source>Importance × gap + complaints a week + moment of truth</source>
        <comment>on Home: the terms of a score</comment>
        <translation>Wichtigkeit × Lücke + Beschwerden pro Woche + Moment of Truth</translation>
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
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>complaints of a weak spot</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a weak spot that is no moment of truth</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>noch keine Bewertungen</translation>
    </message>
    <message>
        <source>importance missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>Wichtigkeit fehlt</translation>
    </message>
    <message>
        <source>satisfaction missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>Zufriedenheit fehlt</translation>
    </message>
    <message>
        <source>%1, not ranked: %2</source>
        <comment>a touchpoint, what it lacks</comment>
        <translation>%1, ohne Rang: %2</translation>
    </message>
    <message>
        <source>%1. %2, score %3: importance times what satisfaction lacks %4, complaints a week %5, moment of truth %6</source>
        <comment>a weak spot for a screen reader: rank, touchpoint and each term</comment>
        <translation>%1. %2, Punkte %3: Wichtigkeit mal fehlende Zufriedenheit %4, Beschwerden pro Woche %5, Moment of Truth %6</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the weak spots</comment>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>importance × (5 − satisf.)</source>
        <comment>column of the weak spots</comment>
        <translation>Wichtigkeit × (5 − Zufr.)</translation>
    </message>
    <message>
        <source>complaints a week</source>
        <comment>column of the weak spots</comment>
        <translation>Beschwerden pro Woche</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>column of the weak spots</comment>
        <translation>Moment of Truth</translation>
    </message>
    <message>
        <source>score</source>
        <comment>column of the weak spots</comment>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeeksCard</name>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Beschwerden pro Woche</translation>
    </message>
    <message>
        <source>Complaints per week: %1 stands out</source>
        <comment>title of a card; "week 44"</comment>
        <translation>Beschwerden pro Woche: %1 fällt auf</translation>
    </message>
    <message numerus="yes">
        <source>See the %n complaint(s)</source>
        <comment>button: those of a week</comment>
        <translation>
            <numerusform>%n Beschwerde ansehen</numerusform>
            <numerusform>%n Beschwerden ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Noch %n ganze Woche bis zu festen Grenzen.</numerusform>
            <numerusform>Noch %n ganze Wochen bis zu festen Grenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits from %n whole week(s) (XmR). %1 is not over and not counted.</source>
        <comment>under a chart; "Week 46"</comment>
        <translation>
            <numerusform>Grenzen aus %n ganzer Woche (XmR). %1 ist nicht vorbei und zählt nicht mit.</numerusform>
            <numerusform>Grenzen aus %n ganzen Wochen (XmR). %1 ist nicht vorbei und zählt nicht mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::WhysPresenter</name>
    <message>
        <source>why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Ursache zu „%1“</translation>
    </message>
    <message>
        <source>words of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Wortlaut einer Ursache zu „%1“</translation>
    </message>
    <message>
        <source>mark of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Markierung einer Ursache zu „%1“</translation>
    </message>
    <message>
        <source>order of the whys of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Reihenfolge der Ursachen zu „%1“</translation>
    </message>
    <message>
        <source>removal of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Entfernen einer Ursache zu „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Workshop</name>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <comment>menu</comment>
        <translation>Stimmen auf&amp;decken</translation>
    </message>
    <message>
        <source>&amp;Vote again</source>
        <comment>menu</comment>
        <translation>Neu &amp;abstimmen</translation>
    </message>
    <message>
        <source>Re&amp;cord and next</source>
        <comment>menu</comment>
        <translation>&amp;Festhalten und weiter</translation>
    </message>
    <message>
        <source>&amp;Not applicable for all</source>
        <comment>menu</comment>
        <translation>Für alle &amp;nicht zutreffend</translation>
    </message>
    <message>
        <source>Vote &amp;don’t know</source>
        <comment>menu</comment>
        <translation>Mit „weiß nicht“ &amp;stimmen</translation>
    </message>
    <message>
        <source>Mark the seat &amp;empty</source>
        <comment>menu</comment>
        <translation>Platz als &amp;leer markieren</translation>
    </message>
    <message>
        <source>Start or pause the &amp;timer</source>
        <comment>menu</comment>
        <translation>&amp;Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Blank the audience</source>
        <comment>menu</comment>
        <translation>&amp;Publikumsansicht ausblenden</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <comment>menu: to the note field</comment>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>&amp;Facilitator’s window</source>
        <comment>menu</comment>
        <translation>&amp;Moderationsfenster</translation>
    </message>
    <message>
        <source>End &amp;workshop…</source>
        <comment>menu</comment>
        <translation>&amp;Workshop beenden…</translation>
    </message>
    <message>
        <source>blind</source>
        <comment>asking mode of a round</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode of a round</comment>
        <translation>mit Kontext</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode of a round</comment>
        <translation>letzte Runde gezeigt</translation>
    </message>
    <message>
        <source>%1 · round %2 · %3 · %4</source>
        <comment>workspace, number and date of a round, asking mode</comment>
        <translation>%1 · Runde %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>step of the workshop</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>step of the workshop</comment>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>step of the workshop</comment>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>step of the workshop</comment>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>step of the workshop</comment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Votes, hidden until you reveal</source>
        <comment>title of a card</comment>
        <translation>Stimmen, bis zum Aufdecken verborgen</translation>
    </message>
    <message>
        <source>Votes: %1 no, %2 yes</source>
        <comment>title of a card; counts</comment>
        <translation>Stimmen: %1 nein, %2 ja</translation>
    </message>
    <message>
        <source>Votes: %1, %2, %3</source>
        <comment>title of a card; counts of 1, 2 and 3</comment>
        <translation>Stimmen: %1, %2, %3</translation>
    </message>
    <message>
        <source>Vote number %1; the one before is kept.</source>
        <comment>beside the votes</comment>
        <translation>Abstimmung Nr. %1; die vorige bleibt erhalten.</translation>
    </message>
    <message>
        <source>The room sees question marks too.</source>
        <comment>beside the votes</comment>
        <translation>Auch die Gruppe sieht Fragezeichen.</translation>
    </message>
    <message>
        <source>too few for a mean</source>
        <comment>beside the counts</comment>
        <translation>zu wenige für einen Mittelwert</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <comment>beside the counts; figures</comment>
        <translation>Mittel %1, n %2</translation>
    </message>
    <message>
        <source> · first vote %1, %2, %3</source>
        <comment>beside the counts; those of the vote before</comment>
        <translation> · erste Abstimmung %1, %2, %3</translation>
    </message>
    <message>
        <source>split</source>
        <comment>agreement of a group</comment>
        <translation>gespalten</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>agreement of a group</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>agreement of a group</comment>
        <translation>einig</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3; the mean of %3 describes few of them. A reason is asked for.</source>
        <comment>workshop; counts and a mean</comment>
        <translation>%1-mal 1, %2-mal 3: Das Mittel %3 beschreibt nur wenige davon. Eine Begründung ist gefragt.</translation>
    </message>
    <message>
        <source>The last round recorded %1 here.</source>
        <comment>evidence card; a mean or a score</comment>
        <translation>Die letzte Runde ergab hier %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are kept back until the reveal, so that they do not steer the votes.</source>
        <comment>evidence card</comment>
        <translation>
            <numerusform>%n Beleg wird bis zum Aufdecken zurückgehalten, damit er die Stimmen nicht lenkt.</numerusform>
            <numerusform>%n Belege werden bis zum Aufdecken zurückgehalten, damit sie die Stimmen nicht lenken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this question yet.</source>
        <comment>evidence card</comment>
        <translation>Zu dieser Frage ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>What the last round recorded is kept back until the reveal.</source>
        <comment>evidence card</comment>
        <translation>Was die letzte Runde festgehalten hat, bleibt bis zum Aufdecken verborgen.</translation>
    </message>
    <message>
        <source>&amp;Plan action…</source>
        <comment>menu: on the answer on screen</comment>
        <translation>Maßnahme plan&amp;en…</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3. A reason is asked for.</source>
        <comment>workshop; counts</comment>
        <translation>%1-mal 1, %2-mal 3. Eine Begründung ist gefragt.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WorkshopPresenter</name>
    <message>
        <source>vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Abstimmung zu „%1“</translation>
    </message>
    <message>
        <source>vote of %1</source>
        <comment>undo: names the act; who voted</comment>
        <translation>Stimme von %1</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Auszählung zu „%1“</translation>
    </message>
    <message>
        <source>reveal of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Aufdecken von „%1“</translation>
    </message>
    <message>
        <source>second vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Zweite Abstimmung zu „%1“</translation>
    </message>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Konsenswert zu „%1“</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>Notiz zu „%1“</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ZoomBar</name>
    <message>
        <source>Smaller</source>
        <comment>button: zoom of a map</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom of a map</comment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the whole map on screen</comment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <comment>button: zoom of a map</comment>
        <translation>Ganze Karte einpassen</translation>
    </message>
</context>
</TS>
