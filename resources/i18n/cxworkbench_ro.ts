<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>open</source>
        <comment>status of an action</comment>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>finalizată</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action</comment>
        <translation>abandonată</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>an open action</comment>
        <translation>
            <numerusform>întârziere: %n zi</numerusform>
            <numerusform>întârziere: %n zile</numerusform>
            <numerusform>întârziere: %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <comment>an open action</comment>
        <translation>termen: azi</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an open action is due</comment>
        <translation>
            <numerusform>peste %n zi</numerusform>
            <numerusform>peste %n zile</numerusform>
            <numerusform>peste %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from an answer</source>
        <comment>an action that stands alone</comment>
        <translation>Fără legătură cu un răspuns</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>where an action came from; number and question's label</comment>
        <translation>Runda %1: %2</translation>
    </message>
    <message>
        <source>Takes away a cause of complaints</source>
        <comment>where an action came from</comment>
        <translation>Elimină o cauză a reclamațiilor</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>where an action came from; a cause of complaints</comment>
        <translation>Cauză: %1</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Export the calendar</source>
        <comment>file dialog</comment>
        <translation>Exportă calendarul</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>counts as %1</source>
        <comment>beside a category that was merged</comment>
        <translation>se numără la %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>beside a category; a day</comment>
        <translation>până la %1</translation>
    </message>
</context>
<context>
    <name>CauseDetails</name>
    <message numerus="yes">
        <source>Named in %n complaint(s).</source>
        <comment>a root cause</comment>
        <translation>
            <numerusform>Numită în %n reclamație.</numerusform>
            <numerusform>Numită în %n reclamații.</numerusform>
            <numerusform>Numită în %n de reclamații.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week before the fix, %2 after: %3</source>
        <comment>complaints of a cause; the verdict last</comment>
        <translation>%1 pe săptămână înainte de remediere, %2 după: %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2 people, %3 rounds</source>
        <comment>command line: name of a workspace and counts</comment>
        <translation>%1 (persoane: %2, runde: %3)</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 questions, %4 people asked, total %5</source>
        <comment>command line</comment>
        <translation>Runda %1, %2. Întrebări: %3; persoane întrebate: %4; total: %5</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>command line: no figure</comment>
        <translation>prea puține răspunsuri</translation>
    </message>
    <message>
        <source>Next round due on %1</source>
        <comment>command line</comment>
        <translation>Data rundei următoare: %1</translation>
    </message>
    <message>
        <source>--round takes new or latest.</source>
        <comment>command line</comment>
        <translation>--round acceptă new sau latest.</translation>
    </message>
    <message>
        <source>%1 people, %2 questions, %3 answers</source>
        <comment>command line: what was imported</comment>
        <translation>Persoane: %1, întrebări: %2, răspunsuri: %3</translation>
    </message>
    <message>
        <source>--round takes latest or a number.</source>
        <comment>command line</comment>
        <translation>--round acceptă latest sau un număr.</translation>
    </message>
    <message>
        <source>There is no round %1 in this workspace.</source>
        <comment>command line; a number or "latest"</comment>
        <translation>Runda %1 nu există în acest spațiu de lucru.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <comment>command line: after a check</comment>
        <translation>Fișierul este în regulă.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <comment>command line</comment>
        <translation>Opțiunea --%1 nu există aici.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <comment>command line</comment>
        <translation>Opțiunea --%1 are nevoie de o valoare.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>command line</comment>
        <translation>Utilizare: %1</translation>
    </message>
    <message>
        <source>%1 is no language here; choose en, es, de, ro or ru.</source>
        <comment>command line</comment>
        <translation>Limba %1 nu este disponibilă; alege en, es, de, ro sau ru.</translation>
    </message>
    <message>
        <source>%1 is no date; write it like 2026-11-22.</source>
        <comment>command line</comment>
        <translation>%1 nu este o dată; scrie-o sub forma 2026-11-22.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <comment>command line</comment>
        <translation>--paper acceptă a4 sau letter.</translation>
    </message>
    <message>
        <source>--%1 takes the number of a round.</source>
        <comment>command line; an option</comment>
        <translation>--%1 cere numărul unei runde.</translation>
    </message>
    <message>
        <source>There are no two such rounds to compare in this workspace.</source>
        <comment>command line</comment>
        <translation>În acest spațiu de lucru nu există două astfel de runde de comparat.</translation>
    </message>
    <message>
        <source>What shall go out? Say --what with one of these: %1.</source>
        <comment>command line; a list of words as they are typed</comment>
        <translation>Ce se exportă? Folosește --what cu una dintre valorile: %1.</translation>
    </message>
    <message>
        <source>--what %1 goes out as %2; %3 is something else.</source>
        <comment>command line; %1 as it was typed, %2 a list of suffixes, %3 a file's name</comment>
        <translation>--what %1 se exportă ca %2; %3 este altceva.</translation>
    </message>
    <message>
        <source>There is no own set called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>În acest spațiu de lucru nu există un set propriu numit %1.</translation>
    </message>
    <message>
        <source>%1: %2 questions</source>
        <comment>command line: an imported set and their number</comment>
        <translation>%1 (întrebări: %2)</translation>
    </message>
    <message>
        <source>There is no template %1; choose quick, balanced, full, characteristics or frontline.</source>
        <comment>command line</comment>
        <translation>Șablonul %1 nu există; alege quick, balanced, full, characteristics sau frontline.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a column, = and what it is; not %2.</source>
        <comment>command line; an option and what was typed for it</comment>
        <translation>--%1 primește numele unei coloane, = și ce este ea; nu %2.</translation>
    </message>
    <message>
        <source>There is no field %1; choose one of these, or extra: %2.</source>
        <comment>command line; a list of words as they are typed, and extra too</comment>
        <translation>Nu există câmpul %1; alege unul dintre acestea, sau extra: %2.</translation>
    </message>
    <message>
        <source>--dates takes YYYY-MM-DD, M/D/YYYY, D.M.YYYY or D/M/YYYY; not %1.</source>
        <comment>command line</comment>
        <translation>--dates primește YYYY-MM-DD, M/D/YYYY, D.M.YYYY sau D/M/YYYY; nu %1.</translation>
    </message>
    <message>
        <source>--duplicates takes skip, keep or update.</source>
        <comment>command line</comment>
        <translation>--duplicates primește skip, keep sau update.</translation>
    </message>
    <message>
        <source>Whose data? Say --customer with a name or a contact.</source>
        <comment>command line</comment>
        <translation>Ale cui date? Folosește --customer cu un nume sau un contact.</translation>
    </message>
    <message>
        <source>No customer is called %1.</source>
        <comment>command line; as it was typed</comment>
        <translation>Niciun client nu se numește %1.</translation>
    </message>
    <message>
        <source>Several customers are called %1; say the contact.</source>
        <comment>command line; as it was typed</comment>
        <translation>Mai mulți clienți se numesc %1; precizează contactul.</translation>
    </message>
    <message>
        <source>There is no touchpoint map in this workspace.</source>
        <comment>command line</comment>
        <translation>În acest spațiu de lucru nu există nicio hartă a punctelor de contact.</translation>
    </message>
    <message>
        <source>There is no touchpoint map called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>În acest spațiu de lucru nu există o hartă a punctelor de contact numită %1.</translation>
    </message>
    <message>
        <source>What is it? Say --as votes, --as set, --as workspace, --as complaints or --as map.</source>
        <comment>command line</comment>
        <translation>Ce este? Folosește --as votes, --as set, --as workspace, --as complaints sau --as map.</translation>
    </message>
    <message>
        <source>%1: %2 stages, %3 touchpoints</source>
        <comment>command line: an imported map and their numbers</comment>
        <translation>%1 (etape: %2, puncte de contact: %3)</translation>
    </message>
    <message>
        <source>--what %1 has no format %2.</source>
        <comment>command line; both as they were typed</comment>
        <translation>--what %1 nu are formatul %2.</translation>
    </message>
    <message>
        <source>--paper takes fit, a4, a3, a2, a1, a0 or letter for a touchpoint map.</source>
        <comment>command line</comment>
        <translation>--paper acceptă fit, a4, a3, a2, a1, a0 sau letter pentru o hartă a punctelor de contact.</translation>
    </message>
    <message>
        <source>--scale takes 1, 2, 3 or 4.</source>
        <comment>command line</comment>
        <translation>--scale acceptă 1, 2, 3 sau 4.</translation>
    </message>
    <message>
        <source>There is already a file %1; choose another name.</source>
        <comment>command line</comment>
        <translation>Există deja un fișier %1; alege alt nume.</translation>
    </message>
    <message>
        <source>--pair needs a map of today that has one of the future.</source>
        <comment>command line; or the other way round</comment>
        <translation>--pair are nevoie de o hartă de azi care are una din viitor.</translation>
    </message>
</context>
<context>
    <name>ComplaintActions</name>
    <message>
        <source>&amp;Log a complaint</source>
        <comment>menu</comment>
        <translation>Reclamație &amp;nouă</translation>
    </message>
    <message>
        <source>&amp;Edit complaint</source>
        <comment>menu</comment>
        <translation>&amp;Modifică reclamația</translation>
    </message>
    <message>
        <source>Customer &amp;accepted: resolved</source>
        <comment>menu</comment>
        <translation>Clientul a &amp;acceptat: rezolvată</translation>
    </message>
    <message>
        <source>&amp;Waiting for us</source>
        <comment>menu</comment>
        <translation>În așteptare &amp;la noi</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <comment>menu</comment>
        <translation>&amp;Redeschide</translation>
    </message>
    <message>
        <source>&amp;Remove complaint</source>
        <comment>menu</comment>
        <translation>&amp;Elimină reclamația</translation>
    </message>
</context>
<context>
    <name>ComplaintEntryActions</name>
    <message>
        <source>Log in one l&amp;ine</source>
        <comment>menu</comment>
        <translation>Reclamație într-un &amp;rând</translation>
    </message>
    <message>
        <source>&amp;Guide through a call</source>
        <comment>menu</comment>
        <translation>&amp;Ghidaj în timpul apelului</translation>
    </message>
    <message>
        <source>Eight &amp;steps</source>
        <comment>menu inside the menu</comment>
        <translation>Opt &amp;pași</translation>
    </message>
</context>
<context>
    <name>DueActions</name>
    <message>
        <source>Export c&amp;alendar…</source>
        <comment>menu</comment>
        <translation>Exportă c&amp;alendarul…</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop what is due</source>
        <comment>menu; can be switched on and off</comment>
        <translation>&amp;Notifică-mă pe desktop despre termene</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>“%1” can still be read in %2, byte %3.</source>
        <comment>after an erasure; words, a file, a number</comment>
        <translation>„%1” se poate citi încă în %2, octetul %3.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go. That the complaints are one person’s stays.</source>
        <comment>before an erasure</comment>
        <translation>Se șterg numele, organizația, contactul și nota. Rămâne faptul că reclamațiile sunt ale unei singure persoane.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go, and which complaints are this person’s.</source>
        <comment>before an erasure</comment>
        <translation>Se șterg numele, organizația, contactul și nota, precum și legătura dintre reclamații și această persoană.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n reclamație își pierde toate textele: rândul, relatarea, remediile, promisiunile, notele, câmpurile importate. Rămân data, canalul, punctul de contact, categoria, banii și gravitatea.</numerusform>
            <numerusform>%n reclamații își pierd toate textele: rândul, relatarea, remediile, promisiunile, notele, câmpurile importate. Rămân data, canalul, punctul de contact, categoria, banii și gravitatea.</numerusform>
            <numerusform>%n de reclamații își pierd toate textele: rândul, relatarea, remediile, promisiunile, notele, câmpurile importate. Rămân data, canalul, punctul de contact, categoria, banii și gravitatea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) go altogether, and their figures with them.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n reclamație dispare cu totul, împreună cu cifrele ei.</numerusform>
            <numerusform>%n reclamații dispar cu totul, împreună cu cifrele lor.</numerusform>
            <numerusform>%n de reclamații dispar cu totul, împreună cu cifrele lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, drafts and saved filters lose what they hold of it.</source>
        <comment>before an erasure</comment>
        <translation>Istoricul, ciornele și filtrele salvate pierd tot ce conțin din aceste date.</translation>
    </message>
    <message>
        <source>The backups stay as they are and still hold the data.</source>
        <comment>before an erasure</comment>
        <translation>Copiile de siguranță rămân cum sunt și conțin în continuare datele.</translation>
    </message>
    <message>
        <source>All backups of this workspace are replaced by a fresh one.</source>
        <comment>before an erasure</comment>
        <translation>Toate copiile de siguranță ale acestui spațiu de lucru sunt înlocuite cu una nouă.</translation>
    </message>
    <message>
        <source>Copies and exports that were saved elsewhere are not touched.</source>
        <comment>before an erasure</comment>
        <translation>Copiile și exporturile salvate în altă parte nu sunt atinse.</translation>
    </message>
    <message>
        <source>There is no way back: every undo step so far is dropped too.</source>
        <comment>before an erasure</comment>
        <translation>Nu există cale de întoarcere: dispar și toți pașii de anulare de până acum.</translation>
    </message>
    <message numerus="yes">
        <source>0 traces in %n file(s): every byte was read again.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>0 urme în %n fișier: fiecare octet a fost recitit.</numerusform>
            <numerusform>0 urme în %n fișiere: fiecare octet a fost recitit.</numerusform>
            <numerusform>0 urme în %n de fișiere: fiecare octet a fost recitit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) are left.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>A rămas %n urmă.</numerusform>
            <numerusform>Au rămas %n urme.</numerusform>
            <numerusform>Au rămas %n de urme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) changed or gone.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n reclamație modificată sau ștearsă.</numerusform>
            <numerusform>%n reclamații modificate sau șterse.</numerusform>
            <numerusform>%n de reclamații modificate sau șterse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history emptied.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n intrare din istoric golită.</numerusform>
            <numerusform>%n intrări din istoric golite.</numerusform>
            <numerusform>%n de intrări din istoric golite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) thrown away.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n ciornă ștearsă.</numerusform>
            <numerusform>%n ciorne șterse.</numerusform>
            <numerusform>%n de ciorne șterse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed; a fresh one is there.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n copie de siguranță mai veche eliminată; există una nouă.</numerusform>
            <numerusform>%n copii de siguranță mai vechi eliminate; există una nouă.</numerusform>
            <numerusform>%n de copii de siguranță mai vechi eliminate; există una nouă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept; they still hold the data: %1</source>
        <comment>after an erasure; files</comment>
        <translation>
            <numerusform>%n copie de siguranță păstrată; conține încă datele: %1</numerusform>
            <numerusform>%n copii de siguranță păstrate; conțin încă datele: %1</numerusform>
            <numerusform>%n de copii de siguranță păstrate; conțin încă datele: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of other complaints still name the person: %1.</source>
        <comment>after an erasure; references</comment>
        <translation>Textele altor reclamații numesc încă persoana: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) outside the complaint log still name the person.</source>
        <comment>after an erasure; actions, notes of rounds</comment>
        <translation>
            <numerusform>%n text din afara registrului de reclamații numește încă persoana.</numerusform>
            <numerusform>%n texte din afara registrului de reclamații numesc încă persoana.</numerusform>
            <numerusform>%n de texte din afara registrului de reclamații numesc încă persoana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for everything that goes …</source>
        <comment>progress</comment>
        <translation>Se caută tot ce trebuie șters …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <comment>progress</comment>
        <translation>Se șterge …</translation>
    </message>
    <message>
        <source>Writing the file anew, without what its free pages hold …</source>
        <comment>progress</comment>
        <translation>Se rescrie fișierul, fără conținutul paginilor libere …</translation>
    </message>
    <message>
        <source>Making a fresh backup, removing the old ones …</source>
        <comment>progress</comment>
        <translation>Se face o copie de siguranță nouă, se elimină cele vechi …</translation>
    </message>
    <message>
        <source>Reading every byte again …</source>
        <comment>progress</comment>
        <translation>Se recitește fiecare octet …</translation>
    </message>
    <message>
        <source>Stopped: nothing was erased.</source>
        <comment>after an erasure</comment>
        <translation>Oprit: nu s-a șters nimic.</translation>
    </message>
    <message>
        <source>Nothing was erased: on legal hold are %1. Lift the hold first.</source>
        <comment>after an erasure; references</comment>
        <translation>Nu s-a șters nimic: sub blocare legală se află %1. Ridică mai întâi blocarea.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Report on A4 paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Raport pe hârtie A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report on Letter paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Raport pe hârtie Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Raport pentru browser (*.html)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Cifre (*.json)</translation>
    </message>
    <message>
        <source>Votes (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Voturi (*.csv)</translation>
    </message>
    <message>
        <source>Export the round</source>
        <comment>file dialog</comment>
        <translation>Exportă runda</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Foaie de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of the questions (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabelul întrebărilor (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <comment>file dialog</comment>
        <translation>Exportă comparația</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <comment>file dialog</comment>
        <translation>Exportă acțiunile</translation>
    </message>
    <message>
        <source>Table that can be imported again (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabel care poate fi importat din nou (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with steps and promises (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Totul, cu pași și promisiuni (*.json)</translation>
    </message>
    <message>
        <source>Page for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Pagină pentru browser (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Date (*.json)</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <comment>file dialog</comment>
        <translation>Totul despre o persoană</translation>
    </message>
    <message>
        <source>Export the complaints</source>
        <comment>file dialog</comment>
        <translation>Exportă reclamațiile</translation>
    </message>
    <message>
        <source>Export the figures about complaints</source>
        <comment>file dialog</comment>
        <translation>Exportă cifrele despre reclamații</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <comment>field of a touchpoint</comment>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>field of a touchpoint: what is done</comment>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field of a touchpoint</comment>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a touchpoint: within its stage</comment>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a touchpoint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a touchpoint: communication or action</comment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>field of a touchpoint: front or back stage</comment>
        <translation>Vizibilitate</translation>
    </message>
    <message>
        <source>Accountable</source>
        <comment>field of a touchpoint: its one owner</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>field of a touchpoint: people who do it</comment>
        <translation>Executanți</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>field of a touchpoint: people who are asked</comment>
        <translation>Consultați</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>field of a touchpoint: people who are told</comment>
        <translation>Informați</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>field of a touchpoint</comment>
        <translation>Emoție</translation>
    </message>
    <message>
        <source>Emotion of a persona</source>
        <comment>field of a touchpoint</comment>
        <translation>Emoția unei persone</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>field of a touchpoint: wanted satisfaction, 1 to 5</comment>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Importanță pentru clienți</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Importanță pentru noi</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <comment>field of a touchpoint</comment>
        <translation>Momentul adevărului</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>field of a touchpoint</comment>
        <translation>Punct dureros</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>field of a touchpoint</comment>
        <translation>Bună practică</translation>
    </message>
    <message>
        <source>Listening post</source>
        <comment>field of a touchpoint</comment>
        <translation>Punct de ascultare</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>field of a touchpoint: a time</comment>
        <translation>Termen de răspuns</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>field of a touchpoint: contacts a week</comment>
        <translation>Frecvență</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a touchpoint: assumed, partly, measured</comment>
        <translation>Dovezi</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <comment>field of a touchpoint: a date</comment>
        <translation>Ultima confirmare</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a touchpoint</comment>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>Text in a lane</source>
        <comment>field of a touchpoint</comment>
        <translation>Text într-o bandă</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field of a touchpoint: of the diagnostic</comment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a touchpoint: on the other map</comment>
        <translation>Corespondent</translation>
    </message>
    <message>
        <source>communication</source>
        <comment>kind of touchpoint</comment>
        <translation>comunicare</translation>
    </message>
    <message>
        <source>action</source>
        <comment>kind of touchpoint</comment>
        <translation>acțiune</translation>
    </message>
    <message>
        <source>front stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>pe scenă</translation>
    </message>
    <message>
        <source>back stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>în culise</translation>
    </message>
    <message>
        <source>support</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>suport</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>evidence of scores</comment>
        <translation>presupuse</translation>
    </message>
    <message>
        <source>partly measured</source>
        <comment>evidence of scores</comment>
        <translation>măsurate parțial</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>evidence of scores</comment>
        <translation>măsurate</translation>
    </message>
</context>
<context>
    <name>GuessWords</name>
    <message>
        <source>%1 of %2 with this category and channel</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 din %2 cu această categorie și acest canal</translation>
    </message>
    <message>
        <source>%1 of %2 with this category</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 din %2 cu această categorie</translation>
    </message>
    <message>
        <source>its title is in the complaint</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>titlul lui apare în reclamație</translation>
    </message>
    <message>
        <source>%1 of %2 words of its title</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>%1 din %2 cuvinte din titlu</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>How many</source>
        <comment>measure of complaints on a map</comment>
        <translation>Număr</translation>
    </message>
    <message>
        <source>By severity</source>
        <comment>measure of complaints on a map</comment>
        <translation>După gravitate</translation>
    </message>
    <message>
        <source>Per 100 contacts</source>
        <comment>measure of complaints on a map</comment>
        <translation>La 100 de contacte</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period whose complaints a map shows</comment>
        <translation>
            <numerusform>%n săptămână</numerusform>
            <numerusform>%n săptămâni</numerusform>
            <numerusform>%n de săptămâni</numerusform>
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
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed %1, %2</source>
        <comment>beside the line of a fix: a date, "week 37"</comment>
        <translation>remediată %1, %2</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <comment>row of a chart</comment>
        <translation>Promisiuni respectate</translation>
    </message>
    <message>
        <source>First answer by a person</source>
        <comment>time of a complaint</comment>
        <translation>Primul răspuns dat de o persoană</translation>
    </message>
    <message>
        <source>Resolved, customer accepted</source>
        <comment>time of a complaint</comment>
        <translation>Rezolvată, clientul a acceptat</translation>
    </message>
    <message>
        <source>Closed without agreement</source>
        <comment>time of a complaint</comment>
        <translation>Închisă fără acord</translation>
    </message>
    <message>
        <source>Still open, so far</source>
        <comment>time of a complaint: its age</comment>
        <translation>Încă deschisă, până acum</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>bar of a chart: complaints without a category</comment>
        <translation>niciuna numită</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>number of a calendar week</comment>
        <translation>săptămâna %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>verdict on a cause</comment>
        <translation>remediată</translation>
    </message>
    <message>
        <source>not fixed</source>
        <comment>verdict on a cause</comment>
        <translation>neremediată</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>verdict on a cause</comment>
        <translation>prea devreme</translation>
    </message>
    <message>
        <source>The log has no whole week before the fix.</source>
        <comment>why a fix is not judged</comment>
        <translation>Registrul nu are nicio săptămână întreagă înainte de remediere.</translation>
    </message>
    <message>
        <source>There is no whole week since the fix yet.</source>
        <comment>why a fix is not judged</comment>
        <translation>Încă nu există nicio săptămână întreagă de la remediere.</translation>
    </message>
    <message>
        <source>Weeks compared: %1 to %2 with %3 to %4.</source>
        <comment>four dates: those before a fix, those after it</comment>
        <translation>Săptămâni comparate: %1 – %2 cu %3 – %4.</translation>
    </message>
    <message>
        <source>%1 a week before, %2 after</source>
        <comment>numbers of complaints around a fix</comment>
        <translation>%1 pe săptămână înainte, %2 după</translation>
    </message>
    <message>
        <source>: ratio %1 (%2 to %3)</source>
        <comment>goes on: rates before and after a fix, with the interval</comment>
        <translation>: raport %1 (de la %2 la %3)</translation>
    </message>
    <message>
        <source>, limits provisional</source>
        <comment>ends a sentence about a fix</comment>
        <translation>, limite provizorii</translation>
    </message>
</context>
<context>
    <name>ListToolActions</name>
    <message>
        <source>&amp;Change those marked…</source>
        <comment>menu</comment>
        <translation>&amp;Modifică cele marcate…</translation>
    </message>
    <message>
        <source>&amp;Merge those marked</source>
        <comment>menu</comment>
        <translation>&amp;Comasează cele marcate</translation>
    </message>
    <message>
        <source>&amp;Duplicate of…</source>
        <comment>menu</comment>
        <translation>&amp;Duplicat al…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <comment>menu</comment>
        <translation>&amp;Nu e duplicat</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <comment>menu</comment>
        <translation>&amp;Filtrează lista…</translation>
    </message>
    <message>
        <source>Clear the f&amp;ilter</source>
        <comment>menu</comment>
        <translation>Resetează f&amp;iltrul</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <comment>menu</comment>
        <translation>&amp;Salvează acest filtru…</translation>
    </message>
    <message>
        <source>&amp;Update the saved filter</source>
        <comment>menu: to what the list shows</comment>
        <translation>Act&amp;ualizează filtrul salvat</translation>
    </message>
    <message>
        <source>&amp;Rename the saved filter…</source>
        <comment>menu</comment>
        <translation>&amp;Redenumește filtrul salvat…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the saved filter</source>
        <comment>menu</comment>
        <translation>&amp;Elimină filtrul salvat</translation>
    </message>
    <message>
        <source>Columns of the list…</source>
        <comment>menu</comment>
        <translation>Coloanele listei…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>canalul „%1”</translation>
    </message>
    <message>
        <source>change of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea canalului „%1”</translation>
    </message>
    <message>
        <source>removal of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea canalului „%1”</translation>
    </message>
    <message>
        <source>order of the channels</source>
        <comment>undo: names the act</comment>
        <translation>ordinea canalelor</translation>
    </message>
    <message>
        <source>category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>categoria „%1”</translation>
    </message>
    <message>
        <source>change of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea categoriei „%1”</translation>
    </message>
    <message>
        <source>removal of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea categoriei „%1”</translation>
    </message>
    <message>
        <source>order of the categories</source>
        <comment>undo: names the act</comment>
        <translation>ordinea categoriilor</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>produsul „%1”</translation>
    </message>
    <message>
        <source>change of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea produsului „%1”</translation>
    </message>
    <message>
        <source>removal of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea produsului „%1”</translation>
    </message>
    <message>
        <source>order of the products</source>
        <comment>undo: names the act</comment>
        <translation>ordinea produselor</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eticheta „%1”</translation>
    </message>
    <message>
        <source>change of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea etichetei „%1”</translation>
    </message>
    <message>
        <source>removal of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea etichetei „%1”</translation>
    </message>
    <message>
        <source>order of the tags</source>
        <comment>undo: names the act</comment>
        <translation>ordinea etichetelor</translation>
    </message>
    <message>
        <source>cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cauza „%1”</translation>
    </message>
    <message>
        <source>change of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea cauzei „%1”</translation>
    </message>
    <message>
        <source>removal of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea cauzei „%1”</translation>
    </message>
    <message>
        <source>order of the causes</source>
        <comment>undo: names the act</comment>
        <translation>ordinea cauzelor</translation>
    </message>
</context>
<context>
    <name>LogListsAction</name>
    <message>
        <source>&amp;Lists of the log…</source>
        <comment>menu</comment>
        <translation>&amp;Listele registrului…</translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n etapă</numerusform>
            <numerusform>%n etape</numerusform>
            <numerusform>%n de etape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Diagnostic</source>
        <comment>menu</comment>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <comment>menu</comment>
        <translation>A&amp;telier</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <comment>menu</comment>
        <translation>&amp;Reclamații</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>&amp;Hartă</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message numerus="yes">
        <source>This is what could be read of the damaged file: %n record(s). The damaged file is left as it was.</source>
        <comment>after opening a workspace</comment>
        <translation>
            <numerusform>Atât s-a putut citi din fișierul deteriorat: %n înregistrare. Fișierul deteriorat rămâne cum era.</numerusform>
            <numerusform>Atât s-a putut citi din fișierul deteriorat: %n înregistrări. Fișierul deteriorat rămâne cum era.</numerusform>
            <numerusform>Atât s-a putut citi din fișierul deteriorat: %n de înregistrări. Fișierul deteriorat rămâne cum era.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup of %1; what was changed later is not in it. The damaged file is left as it was.</source>
        <comment>after opening a workspace; date and time</comment>
        <translation>Aceasta este copia de siguranță din %1; ce s-a schimbat ulterior nu se află în ea. Fișierul deteriorat rămâne cum era.</translation>
    </message>
    <message>
        <source>%1 has this workspace open since %2, so it can only be read here.</source>
        <comment>who holds the file; a time</comment>
        <translation>%1 folosește acest spațiu de lucru de la %2, așa că aici poate fi doar citit.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy to go on working.</source>
        <comment>after opening a workspace</comment>
        <translation>Acest fișier poate fi doar citit. Salvează o copie ca să lucrezi mai departe.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was saved is here.</source>
        <comment>after opening a workspace</comment>
        <translation>Data trecută, programul s-a închis pe neașteptate. Tot ce fusese salvat este aici.</translation>
    </message>
</context>
<context>
    <name>OwnSets</name>
    <message>
        <source>import of the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>importul setului „%1”</translation>
    </message>
    <message>
        <source>own set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>setul propriu „%1”</translation>
    </message>
    <message>
        <source>removing the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea setului „%1”</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>nothing</source>
        <comment>a field of a touchpoint says so</comment>
        <translation>nimic</translation>
    </message>
    <message>
        <source>new</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>nou</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>eliminat</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>mutat</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>modificat</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a touchpoint is no moment of truth</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a touchpoint is a moment of truth</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>at another place in its stage</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>în alt loc în etapa sa</translation>
    </message>
    <message>
        <source>moved to “%1”</source>
        <comment>what becomes of a touchpoint: a stage</comment>
        <translation>mutat în „%1”</translation>
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
        <translation>&amp;Confidențialitate</translation>
    </message>
    <message>
        <source>E&amp;verything on one person…</source>
        <comment>menu</comment>
        <translation>&amp;Totul despre o persoană…</translation>
    </message>
    <message>
        <source>Erase or &amp;anonymise…</source>
        <comment>menu</comment>
        <translation>Șterge sau &amp;anonimizează…</translation>
    </message>
    <message>
        <source>&amp;Legal hold…</source>
        <comment>menu</comment>
        <translation>&amp;Blocare legală…</translation>
    </message>
    <message>
        <source>&amp;Complaints due to go…</source>
        <comment>menu</comment>
        <translation>&amp;Reclamații de eliminat…</translation>
    </message>
</context>
<context>
    <name>QuestionInspector</name>
    <message>
        <source>Short label</source>
        <comment>field of the tailoring page</comment>
        <translation>Etichetă scurtă</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the tailoring page</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Hint for the facilitator</source>
        <comment>field of the tailoring page</comment>
        <translation>Indiciu pentru facilitator</translation>
    </message>
    <message>
        <source>Anchors</source>
        <comment>heading over the lines that explain 1, 2 and 3</comment>
        <translation>Repere</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <comment>button: back to the words of the bank</comment>
        <translation>Formularea originală</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button: ask this question no more</comment>
        <translation>Scoate…</translation>
    </message>
</context>
<context>
    <name>QuickChipWords</name>
    <message>
        <source>“%1” could be %2; it stays in the line</source>
        <comment>quick line: a word and the names it fits</comment>
        <translation>„%1” ar putea fi %2; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1” says again what is said; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1” repetă ce s-a spus deja; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1”: there are no channels yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1”: încă nu există canale; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1” is no channel; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1” nu este un canal; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1”: there are no categories yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1”: încă nu există categorii; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1” is no category; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1” nu este o categorie; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1”: there are no products yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1”: încă nu există produse; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1” is no product; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1” nu este un produs; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1”: there are no touchpoints yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1”: încă nu există puncte de contact; rămâne în rând</translation>
    </message>
    <message>
        <source>“%1” is no touchpoint; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>„%1” nu este un punct de contact; rămâne în rând</translation>
    </message>
    <message>
        <source>%1, a new customer</source>
        <comment>quick line: a name</comment>
        <translation>%1, client nou</translation>
    </message>
    <message>
        <source>%1, a new customer; it could be %2</source>
        <comment>quick line: a name and those it fits</comment>
        <translation>%1, client nou; ar putea fi %2</translation>
    </message>
    <message>
        <source>the customer agreed</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>clientul a fost de acord</translation>
    </message>
    <message>
        <source>the customer did not agree</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>clientul nu a fost de acord</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>quick line: when; a moment</comment>
        <translation>primită %1</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>gravitate %1</translation>
    </message>
    <message>
        <source>what happened is still needed</source>
        <comment>quick line</comment>
        <translation>lipsește încă ce s-a întâmplat</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <comment>quick line: the channel, which is not named</comment>
        <translation>%1, ca data trecută</translation>
    </message>
    <message>
        <source>received now</source>
        <comment>quick line: when</comment>
        <translation>primită acum</translation>
    </message>
</context>
<context>
    <name>RedesignWords</name>
    <message>
        <source>Ideas</source>
        <comment>phase of a redesign</comment>
        <translation>Idei</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>phase of a redesign</comment>
        <translation>Propunere</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>phase of a redesign</comment>
        <translation>Execuție</translation>
    </message>
    <message>
        <source>The calendar has no working days</source>
        <comment>of a redesign</comment>
        <translation>Calendarul nu are zile lucrătoare</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Începe pe %1</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>of a redesign: phase, day, number of days</comment>
        <translation>%1, ziua %2 din %3</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <comment>of a redesign</comment>
        <translation>
            <numerusform>Întârziere: %n zi lucrătoare</numerusform>
            <numerusform>Întârziere: %n zile lucrătoare</numerusform>
            <numerusform>Întârziere: %n de zile lucrătoare</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Finalizată pe %1</translation>
    </message>
    <message>
        <source>Complaints before and after: too few days yet</source>
        <comment>of a redesign</comment>
        <translation>Reclamații înainte și după: încă prea puține zile</translation>
    </message>
    <message>
        <source>Complaints before and after are compared once it is finished</source>
        <comment>of a redesign</comment>
        <translation>Reclamațiile de dinainte și de după se compară la finalizare</translation>
    </message>
    <message>
        <source>Complaints: %1 in the %2 days before, %3 in the %2 days after</source>
        <comment>of a redesign; three numbers</comment>
        <translation>Reclamații: %1 înainte (zile: %2), %3 după (zile: %2)</translation>
    </message>
    <message>
        <source>Complaints before and after: the log does not reach back far enough</source>
        <comment>of a redesign</comment>
        <translation>Reclamații înainte și după: registrul nu merge destul de mult înapoi</translation>
    </message>
</context>
<context>
    <name>RoundName</name>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>voting</source>
        <comment>state of a round</comment>
        <translation>vot în curs</translation>
    </message>
    <message>
        <source>revealed</source>
        <comment>state of a round</comment>
        <translation>dezvăluită</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>închisă</translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <comment>number, date, state</comment>
        <translation>Runda %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Not applicable</source>
        <comment>button: the question does not fit us</comment>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>button: an answer without a score</comment>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Not applicable leaves the average. Don’t know counts as asked, without a score.</source>
        <comment>explains two buttons of the scoring page</comment>
        <translation>„Nu se aplică” nu intră în medie. „Nu știu” se numără ca întrebare pusă, dar fără punctaj.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of the scoring page</comment>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>What makes you say so? One line is enough.</source>
        <comment>in the empty note field</comment>
        <translation>Pe ce te bazezi? Un rând este de ajuns.</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: leave this question open and go on</comment>
        <translation>Sari peste</translation>
    </message>
</context>
<context>
    <name>SheetSentences</name>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <comment>refusal; the reason the system gave</comment>
        <translation>Foaia de calcul nu a putut fi creată: %1</translation>
    </message>
</context>
<context>
    <name>TextHelpActions</name>
    <message>
        <source>&amp;Policy phrases</source>
        <comment>menu: a list</comment>
        <translation>Trimiteri la &amp;politica firmei</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <comment>menu: a list</comment>
        <translation>&amp;Fragmente de text</translation>
    </message>
</context>
<context>
    <name>TextListRows</name>
    <message>
        <source>Policy phrases</source>
        <comment>caption of a table</comment>
        <translation>Trimiteri la politica firmei</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>column: policy phrases</comment>
        <translation>Expresie</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>column: the sentence in its place</comment>
        <translation>Mai bine</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how often the phrase was kept all the same</comment>
        <translation>Păstrată</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column: money of the complaints in which it was kept</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: customers of these complaints who left</comment>
        <translation>Plecați</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>caption of a table</comment>
        <translation>Fragmente de text</translation>
    </message>
    <message>
        <source>Snippet</source>
        <comment>column: short words that stand for a text</comment>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>column: the text that a short word stands for</comment>
        <translation>Devine</translation>
    </message>
</context>
<context>
    <name>TouchmapActions</name>
    <message>
        <source>&amp;New map…</source>
        <comment>menu</comment>
        <translation>Hartă &amp;nouă…</translation>
    </message>
    <message>
        <source>Today or &amp;future</source>
        <comment>menu: the other map of the pair, made if need be</comment>
        <translation>Azi sau &amp;viitor</translation>
    </message>
    <message>
        <source>&amp;Rename map…</source>
        <comment>menu</comment>
        <translation>&amp;Redenumește harta…</translation>
    </message>
    <message>
        <source>&amp;Personas, stages, lanes…</source>
        <comment>menu: of a map</comment>
        <translation>&amp;Persone, etape, benzi…</translation>
    </message>
    <message>
        <source>&amp;Duplicate map</source>
        <comment>menu</comment>
        <translation>&amp;Duplică harta</translation>
    </message>
    <message>
        <source>Remo&amp;ve map</source>
        <comment>menu</comment>
        <translation>&amp;Elimină harta</translation>
    </message>
</context>
<context>
    <name>TouchpointActions</name>
    <message>
        <source>C&amp;ut touchpoints</source>
        <comment>menu</comment>
        <translation>Dec&amp;upează punctele de contact</translation>
    </message>
    <message>
        <source>&amp;Copy touchpoints</source>
        <comment>menu</comment>
        <translation>&amp;Copiază punctele de contact</translation>
    </message>
    <message>
        <source>&amp;Paste into the map</source>
        <comment>menu</comment>
        <translation>&amp;Lipește în hartă</translation>
    </message>
    <message>
        <source>Copy into another c&amp;hannel…</source>
        <comment>menu</comment>
        <translation>Copiază în alt c&amp;anal…</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Momentul adevărului</translation>
    </message>
    <message>
        <source>Pa&amp;in point</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>Punct &amp;dureros</translation>
    </message>
    <message>
        <source>&amp;Best practice</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Bună practică</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save a copy…</source>
        <comment>button of a message</comment>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Load again</source>
        <comment>button of a message</comment>
        <translation>Încarcă din nou</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <comment>button of a message</comment>
        <translation>Deschide cea mai nouă copie de siguranță</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <comment>button of a message</comment>
        <translation>Salvează ce se poate citi</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Diagnose your customer experience, act on what you find, and see in six months what moved. Everything stays in one file on this computer.</source>
        <comment>first page</comment>
        <translation>Diagnostichează experiența clienților, acționează pe baza constatărilor și vezi peste șase luni ce s-a schimbat. Totul rămâne într-un singur fișier, pe acest calculator.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>button of the first page</comment>
        <translation>Spațiu de lucru nou</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button of the first page</comment>
        <translation>Deschide…</translation>
    </message>
    <message>
        <source>Explore the sample company</source>
        <comment>button of the first page</comment>
        <translation>Explorează firma demonstrativă</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <comment>heading on the first page</comment>
        <translation>Spații de lucru recente</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice on the first page</comment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>choice on the first page</comment>
        <translation>Dimensiunea textului</translation>
    </message>
</context>
<context>
    <name>cxw::app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>title of the command palette</comment>
        <translation>Caută sau rulează o comandă</translation>
    </message>
    <message>
        <source>Commands and rounds</source>
        <comment>list of the command palette</comment>
        <translation>Comenzi și runde</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintTransfer</name>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Import complaints…</source>
        <comment>menu</comment>
        <translation>&amp;Importă reclamații…</translation>
    </message>
    <message>
        <source>E&amp;xport the complaints shown…</source>
        <comment>menu</comment>
        <translation>E&amp;xportă reclamațiile afișate…</translation>
    </message>
    <message>
        <source>Export figures of the complaints shown…</source>
        <comment>menu</comment>
        <translation>Exportă cifrele reclamațiilor afișate…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>file dialog</comment>
        <translation>Importă reclamații</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>complaints in a list; a file's name</comment>
        <translation>Importate din %1</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <comment>file dialog</comment>
        <translation>Salvează rândurile respinse</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Rândurile respinse sunt salvate ca %1.</translation>
    </message>
    <message>
        <source>Complaints go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Reclamațiile se exportă ca .xlsx, .csv sau .json; %1 este altceva.</translation>
    </message>
    <message>
        <source>Writing the complaints…</source>
        <comment>while a file is written</comment>
        <translation>Se scriu reclamațiile…</translation>
    </message>
    <message>
        <source>The complaints are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Reclamațiile sunt salvate ca %1.</translation>
    </message>
    <message>
        <source>The figures are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Cifrele sunt salvate ca %1.</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Reclamații (*.csv *.json)</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintsPlace</name>
    <message>
        <source>List or &amp;learning</source>
        <comment>menu: the complaints or what they teach</comment>
        <translation>Listă sau în&amp;vățăminte</translation>
    </message>
</context>
<context>
    <name>cxw::app::Exports</name>
    <message>
        <source>A round goes out as .pdf, .html, .xlsx, .json or .csv; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>O rundă se exportă ca .pdf, .html, .xlsx, .json sau .csv; %1 nu este niciunul dintre acestea.</translation>
    </message>
    <message>
        <source>The round is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Runda este salvată ca %1.</translation>
    </message>
    <message>
        <source>A comparison goes out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>O comparație se exportă ca .xlsx, .csv sau .json; %1 nu este niciunul dintre acestea.</translation>
    </message>
    <message>
        <source>The comparison is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Comparația este salvată ca %1.</translation>
    </message>
    <message>
        <source>The calendar is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Calendarul este salvat ca %1.</translation>
    </message>
    <message>
        <source>Actions go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Acțiunile se exportă ca .xlsx, .csv sau .json; %1 nu este niciunul dintre acestea.</translation>
    </message>
    <message>
        <source>The actions are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Acțiunile sunt salvate ca %1.</translation>
    </message>
    <message>
        <source>The set is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Setul este salvat ca %1.</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a template now.</source>
        <comment>after the import of a set; its name</comment>
        <translation>„%1” poate fi ales acum ca șablon.</translation>
    </message>
    <message>
        <source>Everything on a person goes out as .html or .json; %1 is neither.</source>
        <comment>a file's path</comment>
        <translation>Datele despre o persoană se exportă ca .html sau .json; %1 este altceva.</translation>
    </message>
    <message>
        <source>That customer is not there any more.</source>
        <translation>Clientul acesta nu mai există.</translation>
    </message>
    <message>
        <source>Everything on this person is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Toate datele despre această persoană sunt salvate ca %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::MainWindow</name>
    <message>
        <source>%1 (read-only) – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 (doar citire) – CX Workbench</translation>
    </message>
    <message>
        <source>%1 – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 – CX Workbench</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <comment>menu</comment>
        <translation>Spațiu de lucru &amp;nou</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>menu</comment>
        <translation>&amp;Deschide…</translation>
    </message>
    <message>
        <source>&amp;Explore the sample company</source>
        <comment>menu</comment>
        <translation>&amp;Explorează firma demonstrativă</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <comment>menu</comment>
        <translation>Salvează o &amp;copie…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <comment>menu</comment>
        <translation>Închide spațiul de &amp;lucru</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>menu</comment>
        <translation>&amp;Ieșire</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>menu</comment>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>menu</comment>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Anulează: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Refă: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>menu: everything is saved already</comment>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <comment>menu</comment>
        <translation>Caută sau rulează o &amp;comandă…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <comment>menu</comment>
        <translation>Text mai &amp;mare</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <comment>menu</comment>
        <translation>Text mai m&amp;ic</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <comment>menu</comment>
        <translation>Dimensiune &amp;normală a textului</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <comment>menu: theme</comment>
        <translation>Culorile &amp;sistemului</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <comment>menu: theme</comment>
        <translation>&amp;Luminos</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>menu: theme</comment>
        <translation>Înt&amp;unecat</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>menu: theme</comment>
        <translation>&amp;Contrast ridicat</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <comment>menu: theme</comment>
        <translation>&amp;Proiector</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <comment>menu</comment>
        <translation>Toate &amp;tastele</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>file dialog</comment>
        <translation>Deschide un spațiu de lucru</translation>
    </message>
    <message>
        <source>Workspaces (*.cxw)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Spații de lucru (*.cxw)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>file dialog</comment>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Export the set of questions</source>
        <comment>file dialog</comment>
        <translation>Exportă setul de întrebări</translation>
    </message>
    <message>
        <source>Question sets (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Seturi de întrebări (*.json)</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <comment>file dialog</comment>
        <translation>Importă un set de întrebări</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapExportDialog</name>
    <message>
        <source>As large as it needs</source>
        <comment>choice: paper for the map</comment>
        <translation>Atât cât e nevoie</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>choice: paper for the map</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Over several sheets, to be put together</source>
        <comment>option: of a map as PDF</comment>
        <translation>Pe mai multe coli, de alăturat</translation>
    </message>
    <message>
        <source>Without colours</source>
        <comment>option: of a picture of a map</comment>
        <translation>Fără culori</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>window title</comment>
        <translation>Exportă harta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Pages to print (.pdf)</source>
        <comment>kind of file for a map</comment>
        <translation>Pagini de tipărit (.pdf)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <comment>kind of file for a map</comment>
        <translation>Imagine (.png)</translation>
    </message>
    <message>
        <source>Drawing (.svg)</source>
        <comment>kind of file for a map</comment>
        <translation>Desen (.svg)</translation>
    </message>
    <message>
        <source>Outline to read, for the browser (.html)</source>
        <comment>kind of file for a map</comment>
        <translation>Versiune de citit, pentru browser (.html)</translation>
    </message>
    <message>
        <source>Mermaid journey (.mmd)</source>
        <comment>kind of file for a map</comment>
        <translation>Parcurs Mermaid (.mmd)</translation>
    </message>
    <message>
        <source>Table that can be imported again (.csv)</source>
        <comment>kind of file for a map</comment>
        <translation>Tabel care poate fi importat din nou (.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (.json)</source>
        <comment>kind of file for a map</comment>
        <translation>Totul, pentru un nou import (.json)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>over a field</comment>
        <translation>Tip de fișier</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <comment>choice: size of a picture</comment>
        <translation>Ca pe ecran</translation>
    </message>
    <message numerus="yes">
        <source>%n times as large</source>
        <comment>choice: size of a picture</comment>
        <translation>
            <numerusform>De %n ori mai mare</numerusform>
            <numerusform>De %n ori mai mare</numerusform>
            <numerusform>De %n de ori mai mare</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>over a field: of a picture</comment>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>over a field</comment>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>what an export will be</comment>
        <translation>%1 × %2 pixeli</translation>
    </message>
    <message>
        <source>Lines and text of any size, for the browser or a drawing program.</source>
        <comment>what an export will be</comment>
        <translation>Linii și text la orice dimensiune, pentru browser sau un program de desen.</translation>
    </message>
    <message>
        <source>Every stage and touchpoint with all its fields, under headings for a screen reader.</source>
        <comment>what an export will be</comment>
        <translation>Fiecare etapă și punct de contact cu toate câmpurile, sub titluri pentru un cititor de ecran.</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings as text from which other programs draw a journey.</source>
        <comment>what an export will be</comment>
        <translation>Etape, puncte de contact și emoții ca text din care alte programe desenează un parcurs.</translation>
    </message>
    <message>
        <source>One row a touchpoint, without personas, notes of flags and free lanes.</source>
        <comment>what an export will be</comment>
        <translation>Câte un rând pentru fiecare punct de contact, fără persone, notițe la marcaje și benzi libere.</translation>
    </message>
    <message>
        <source>The map with all that stands on it.</source>
        <comment>what an export will be</comment>
        <translation>Harta cu tot ce se află pe ea.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, %2 × %3, with the overlap marked</source>
        <comment>what an export will be; %1 paper, %2 rows, %3 columns of sheets</comment>
        <translation>
            <numerusform>%n coală %1, %2 × %3, cu suprapunerea marcată</numerusform>
            <numerusform>%n coli %1, %2 × %3, cu suprapunerea marcată</numerusform>
            <numerusform>%n de coli %1, %2 × %3, cu suprapunerea marcată</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, %1 lying; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>O pagină, %1 pe orizontală; cele mai mici litere au %2 pt</translation>
    </message>
    <message>
        <source>One page, %1 standing; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>O pagină, %1 pe verticală; cele mai mici litere au %2 pt</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapImportDialog</name>
    <message>
        <source>New among channels and people: %1.</source>
        <comment>of an import; names</comment>
        <translation>Canale și persoane noi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>… și încă %n</numerusform>
            <numerusform>… și încă %n</numerusform>
            <numerusform>… și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of %1 can come in.</source>
        <comment>of an import; a file</comment>
        <translation>Nicio linie din %1 nu poate fi importată.</translation>
    </message>
    <message>
        <source>%1 brings a new map “%2” with %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>%1 aduce o hartă nouă, „%2”, cu %3.</translation>
    </message>
    <message>
        <source>The map “%2” is already as %1 has it.</source>
        <comment>of an import; %1 a file, %2 a map</comment>
        <translation>Harta „%2” este deja la fel ca în %1.</translation>
    </message>
    <message>
        <source>With %1 the map “%2” will have %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>Cu %1, harta „%2” va avea %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n modificat</numerusform>
            <numerusform>%n modificate</numerusform>
            <numerusform>%n modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into the bin</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n în coș</numerusform>
            <numerusform>%n în coș</numerusform>
            <numerusform>%n în coș</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n neschimbat</numerusform>
            <numerusform>%n neschimbate</numerusform>
            <numerusform>%n neschimbate</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints: %1.</source>
        <comment>of an import; a list of numbers</comment>
        <translation>Puncte de contact: %1.</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>window title</comment>
        <translation>Importă o hartă</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <comment>of an import; a list follows</comment>
        <translation>
            <numerusform>%n linie va fi omisă:</numerusform>
            <numerusform>%n linii vor fi omise:</numerusform>
            <numerusform>%n de linii vor fi omise:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are left out, and why</source>
        <comment>list in a dialog</comment>
        <translation>Liniile omise și motivul</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Importă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapPresent</name>
    <message>
        <source>Touchpoint map</source>
        <comment>window title: what a room sees</comment>
        <translation>Harta punctelor de contact</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapTransfer</name>
    <message>
        <source>E&amp;xport map…</source>
        <comment>menu</comment>
        <translation>E&amp;xportă harta…</translation>
    </message>
    <message>
        <source>I&amp;mport map…</source>
        <comment>menu</comment>
        <translation>&amp;Importă o hartă…</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>file dialog</comment>
        <translation>Importă o hartă</translation>
    </message>
    <message>
        <source>Touchpoint maps (*.json *.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Hărți ale punctelor de contact (*.json *.csv)</translation>
    </message>
    <message>
        <source>The map “%1” has come in from %2.</source>
        <comment>a map and a file</comment>
        <translation>Harta „%1” a fost importată din %2.</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>file dialog</comment>
        <translation>Exportă harta</translation>
    </message>
    <message>
        <source>A map goes out as .pdf, .png, .svg, .html, .mmd, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>O hartă se exportă ca .pdf, .png, .svg, .html, .mmd, .csv sau .json; %1 nu este niciunul dintre acestea.</translation>
    </message>
    <message>
        <source>Writing the map…</source>
        <comment>while a file is written</comment>
        <translation>Se scrie harta…</translation>
    </message>
    <message>
        <source>The map is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Harta este salvată ca %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <comment>title of the shortcut sheet</comment>
        <translation>Toate tastele</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Ce face</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>in another panel %1</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>în alt panou %1</translation>
    </message>
    <message>
        <source>%1; in another panel %2</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>%1; în alt panou %2</translation>
    </message>
</context>
<context>
    <name>cxw::app::TouchmapPlace</name>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu</comment>
        <translation>&amp;Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <comment>menu: which rows a map shows</comment>
        <translation>&amp;Benzi…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <comment>menu: beside the map</comment>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Mărește</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <comment>menu: zoom of a map</comment>
        <translation>Mi&amp;cșorează</translation>
    </message>
    <message>
        <source>&amp;At full size</source>
        <comment>menu: zoom of a map</comment>
        <translation>Dimensiune rea&amp;lă</translation>
    </message>
    <message>
        <source>&amp;The whole map</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Toată harta</translation>
    </message>
    <message>
        <source>One sta&amp;ge</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;O etapă</translation>
    </message>
    <message>
        <source>Complaints &amp;without a touchpoint</source>
        <comment>menu: beside the map</comment>
        <translation>Reclamații &amp;fără punct de contact</translation>
    </message>
    <message>
        <source>R&amp;edesign in 20 days…</source>
        <comment>menu: of a touchpoint</comment>
        <translation>&amp;Reproiectare în 20 de zile…</translation>
    </message>
    <message>
        <source>Complaints: next &amp;measure</source>
        <comment>menu: of a map</comment>
        <translation>Reclamații: &amp;următoarea măsură</translation>
    </message>
    <message>
        <source>Complaints: peri&amp;od…</source>
        <comment>menu: of a map</comment>
        <translation>Reclamații: &amp;perioada…</translation>
    </message>
    <message>
        <source>&amp;Weak spots</source>
        <comment>menu: under the map</comment>
        <translation>Puncte &amp;slabe</translation>
    </message>
    <message>
        <source>To fi&amp;x</source>
        <comment>menu: under the map</comment>
        <translation>De r&amp;emediat</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <comment>menu: touchpoints of a map</comment>
        <translation>Filtrea&amp;ză…</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <comment>menu: under the map, from today to the future</comment>
        <translation>Mo&amp;dificări</translation>
    </message>
    <message>
        <source>Present &amp;map</source>
        <comment>menu: to a room</comment>
        <translation>Prezintă &amp;harta</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <comment>menu: opens what can be done with one</comment>
        <translation>&amp;Etapă…</translation>
    </message>
</context>
<context>
    <name>cxw::app::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop what takes long</comment>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>cxw::app::Workbench</name>
    <message>
        <source>My workspace</source>
        <comment>name of a new workspace</comment>
        <translation>Spațiul meu de lucru</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Copia este salvată ca %1.</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (copie de siguranță)</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (recuperat)</translation>
    </message>
    <message>
        <source>There is no sound backup of %1.</source>
        <comment>a file's path</comment>
        <translation>Nu există nicio copie de siguranță intactă pentru %1.</translation>
    </message>
    <message>
        <source>Nothing could be read of %1.</source>
        <comment>a file's path</comment>
        <translation>Din %1 nu s-a putut citi nimic.</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkshopWindows</name>
    <message>
        <source>Workshop</source>
        <comment>window title</comment>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Workshop: facilitator</source>
        <comment>window title</comment>
        <translation>Atelier: facilitator</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <comment>dialog</comment>
        <translation>Închei atelierul?</translation>
    </message>
    <message>
        <source>Every vote and every recorded score is saved. You can go on later where you stopped.</source>
        <comment>dialog: ending the workshop</comment>
        <translation>Toate voturile și toate punctajele consemnate sunt salvate. Poți continua mai târziu de unde ai rămas.</translation>
    </message>
    <message>
        <source>End workshop</source>
        <comment>button</comment>
        <translation>Încheie atelierul</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: with the workshop</comment>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceMessages</name>
    <message>
        <source>The report is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Raportul este salvat ca %1.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer</source>
        <comment>status line</comment>
        <translation>Raportul a fost trimis la imprimantă</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <comment>status line</comment>
        <translation>Totul este salvat</translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>status line; a time</comment>
        <translation>Totul este salvat, %1</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <comment>status line</comment>
        <translation>Ultima modificare nu este salvată</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceView</name>
    <message>
        <source>Home</source>
        <comment>panel</comment>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name under the workspace's name</comment>
        <translation>%1 (doar citire)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <comment>menu</comment>
        <translation>Pre&amp;vizualizare imprimare</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <comment>menu</comment>
        <translation>Salvează raportul ca P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report as &amp;HTML…</source>
        <comment>menu</comment>
        <translation>Salvează raportul ca &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <comment>menu</comment>
        <translation>Im&amp;primă raportul…</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>menu: in the list on screen</comment>
        <translation>Ca&amp;ută</translation>
    </message>
    <message>
        <source>F&amp;inish or next</source>
        <comment>menu</comment>
        <translation>Înch&amp;eie sau mai departe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>menu: what is on screen</comment>
        <translation>&amp;Exportă…</translation>
    </message>
    <message>
        <source>Charts as ta&amp;bles</source>
        <comment>menu</comment>
        <translation>Diagrame ca ta&amp;bele</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>panel</comment>
        <translation>Harta punctelor de contact</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Agreement</name>
    <message>
        <source>split</source>
        <comment>badge: the votes form two camps</comment>
        <translation>împărțit</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>badge: the votes are spread</comment>
        <translation>mixt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>badge: the votes lie close together</comment>
        <translation>unitar</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>badge: too few votes for a mean</comment>
        <translation>prea puține</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>in place of the badge of a yes/no question</comment>
        <translation>da/nu, nepunctată</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message>
        <source>Mean</source>
        <comment>column: mean score, 1 to 3</comment>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>column: number of yes answers</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>column: number of no answers</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores behind a mean</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column: how far the votes agree</comment>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column: share of people with a score</comment>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column: the score the group agreed on</comment>
        <translation>Convenit</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>caption of a table</comment>
        <translation>Domenii și total</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Baza</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row: mean of the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <comment>what the total is based on</comment>
        <translation>media domeniilor</translation>
    </message>
    <message>
        <source>Answers to every question</source>
        <comment>caption of a table</comment>
        <translation>Răspunsurile la fiecare întrebare</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer</comment>
        <translation>nu se aplică</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>an answer</comment>
        <translation>nu știu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 din %n întrebare</numerusform>
            <numerusform>%1 din %n întrebări</numerusform>
            <numerusform>%1 din %n de întrebări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation>
            <numerusform>%1 din %n întrebare, separat da/nu: %2</numerusform>
            <numerusform>%1 din %n întrebări, separat da/nu: %2</numerusform>
            <numerusform>%1 din %n de întrebări, separat da/nu: %2</numerusform>
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
        <translation>orb</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode</comment>
        <translation>cu context</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode</comment>
        <translation>runda precedentă afișată</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: too few changes for a test</source>
        <comment>numbers of questions</comment>
        <translation>%1 în sus, %2 în jos, %3 la fel: prea puține schimbări pentru un test</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, a clear change</source>
        <comment>numbers of questions; %4 is p = 0.035</comment>
        <translation>%1 în sus, %2 în jos, %3 la fel: %4, o schimbare clară</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, no clear change</source>
        <comment>numbers of questions; %4 is p = 0.344</comment>
        <translation>%1 în sus, %2 în jos, %3 la fel: %4, nicio schimbare clară</translation>
    </message>
    <message>
        <source>new in round %1</source>
        <comment>why not comparable</comment>
        <translation>nouă în runda %1</translation>
    </message>
    <message>
        <source>reworded in round %1</source>
        <comment>why not comparable</comment>
        <translation>reformulată în runda %1</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>why not comparable</comment>
        <translation>da/nu, fără punctaj</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>why not comparable</comment>
        <translation>prea puține răspunsuri</translation>
    </message>
    <message>
        <source>not asked in round %1</source>
        <comment>why not comparable</comment>
        <translation>nu s-a întrebat în runda %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <comment>why not comparable; %1 the reason</comment>
        <translation>eliminată: %1</translation>
    </message>
    <message>
        <source>No question was asked in the same words in both rounds.</source>
        <comment>under the arrows of a comparison</comment>
        <translation>Nicio întrebare nu a fost pusă cu aceleași cuvinte în ambele runde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) rose, %2 fell.</source>
        <comment>under the arrows of a comparison; %n matched questions</comment>
        <translation>
            <numerusform>%1 din %n întrebare a crescut, %2 au scăzut.</numerusform>
            <numerusform>%1 din %n întrebări au crescut, %2 au scăzut.</numerusform>
            <numerusform>%1 din %n de întrebări au crescut, %2 au scăzut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n acted on, %1 rose and %2 fell.</source>
        <comment>under the arrows of a comparison; %n questions</comment>
        <translation>
            <numerusform>Din cea %n cu acțiune, %1 au crescut și %2 au scăzut.</numerusform>
            <numerusform>Din cele %n cu acțiune, %1 au crescut și %2 au scăzut.</numerusform>
            <numerusform>Din cele %n de întrebări cu acțiune, %1 au crescut și %2 au scăzut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked differently: %1 in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 asking modes</comment>
        <translation>Întrebat altfel: %1 în runda %2, %3 în runda %4. O parte din schimbare poate veni de aici.</translation>
    </message>
    <message>
        <source>Another group: %1 asked in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 numbers of people</comment>
        <translation>Alt grup: %1 întrebați în runda %2, %3 în runda %4. O parte din schimbare poate veni de aici.</translation>
    </message>
    <message>
        <source>A second round makes the trend.</source>
        <comment>under the trend of the area means</comment>
        <translation>A doua rundă face tendința.</translation>
    </message>
    <message>
        <source>Every area is higher in round %1 than in round %2.</source>
        <comment>under the trend</comment>
        <translation>Fiecare domeniu este mai sus în runda %1 decât în runda %2.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3. Lower: %4.</source>
        <comment>under the trend; %3 and %4 lists of areas</comment>
        <translation>Mai sus în runda %1 decât în runda %2: %3. Mai jos: %4.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>Mai sus în runda %1 decât în runda %2: %3.</translation>
    </message>
    <message>
        <source>Lower in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>Mai jos în runda %1 decât în runda %2: %3.</translation>
    </message>
    <message>
        <source>No area differs between round %1 and round %2.</source>
        <comment>under the trend</comment>
        <translation>Niciun domeniu nu diferă între runda %1 și runda %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>column of a comparison</comment>
        <translation>Runda %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Schimbarea fiecărei întrebări comparabile</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Cu acțiune</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>Area means of every round</source>
        <comment>caption</comment>
        <translation>Mediile domeniilor în fiecare rundă</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Rundă</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a round, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round %1, seen now</source>
        <comment>column: then-scores</comment>
        <translation>Runda %1, văzută acum</translation>
    </message>
    <message numerus="yes">
        <source>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))</source>
        <comment>then-scores: change as measured, change from what the earlier round should have scored, and how far the yardstick moved</comment>
        <translation>
            <numerusform>Cu ce știm acum: observat %1, ajustat %2, deplasare %3 (%n întrebare)</numerusform>
            <numerusform>Cu ce știm acum: observat %1, ajustat %2, deplasare %3 (%n întrebări)</numerusform>
            <numerusform>Cu ce știm acum: observat %1, ajustat %2, deplasare %3 (%n de întrebări)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow diamond: what round %1 should have been, as seen now.</source>
        <comment>under the arrows of a comparison; explains a mark</comment>
        <translation>Romb gol: cât ar fi trebuit să fie în runda %1, văzut de acum.</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ComplaintField</name>
    <message>
        <source>Reference</source>
        <comment>column of complaints: as we gave it</comment>
        <translation>Referință</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>column of complaints: in the system that the complaint comes from</comment>
        <translation>Referință în alt sistem</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column of complaints: a time</comment>
        <translation>Primită la</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>column of complaints: a time</comment>
        <translation>Primul răspuns</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>column of complaints: a time: the customer accepted</comment>
        <translation>Rezolvată la</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column of complaints: a time</comment>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>column of complaints: a time: when it was written down</comment>
        <translation>Înregistrată la</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>column of complaints: a person</comment>
        <translation>Gestionată de</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Organisation of the customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Organizația clientului</translation>
    </message>
    <message>
        <source>Contact of the customer</source>
        <comment>column of complaints: a telephone number or an address</comment>
        <translation>Contactul clientului</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of complaints: a name: telephone, shop</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of complaints: of the upper level</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <comment>column of complaints: under the category</comment>
        <translation>Subcategorie</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column of complaints: a name</comment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of complaints: one line</comment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of complaints: a text</comment>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of complaints: 1 to 4</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of complaints: of a complaint</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>column of complaints: reference of another complaint</comment>
        <translation>Duplicat al</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <comment>column of complaints: yes, no, no answer, not asked</comment>
        <translation>Acordul clientului</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of complaints: upheld or not</comment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>What the customer proposes</source>
        <comment>column of complaints: a text</comment>
        <translation>Ce propune clientul</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>column of complaints: a text</comment>
        <translation>Ce am făcut</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of complaints: of money</comment>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of complaints: three letters</comment>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>column of complaints: a number</comment>
        <translation>Minute de lucru</translation>
    </message>
    <message>
        <source>Policy cited</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Politică invocată</translation>
    </message>
    <message>
        <source>Thinks of leaving</source>
        <comment>column of complaints: no, at risk, left, saved</comment>
        <translation>Intenție de plecare</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <comment>column of complaints: price, service</comment>
        <translation>Motivul plecării</translation>
    </message>
    <message>
        <source>Satisfaction afterwards</source>
        <comment>column of complaints: 1 to 5</comment>
        <translation>Satisfacție ulterioară</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column of complaints: a name</comment>
        <translation>Cauză rădăcină</translation>
    </message>
    <message>
        <source>Preventable</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Putea fi prevenită</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <comment>column of complaints: a number</comment>
        <translation>Număr de redeschideri</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column of complaints: names</comment>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of complaints: a name: yearly bill, hotline menu</comment>
        <translation>Punct de contact</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ControlChart</name>
    <message>
        <source>upper %1</source>
        <comment>beside a limit</comment>
        <translation>sup. %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>beside a line</comment>
        <translation>medie %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <comment>beside a limit</comment>
        <translation>inf. %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>beside a week that is not over</comment>
        <translation>%1 până acum</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>beside a signal: %1 a count, %2 a week</comment>
        <translation>%1 în %2</translation>
    </message>
    <message>
        <source>above the upper limit of %1</source>
        <comment>of a value</comment>
        <translation>peste limita superioară de %1</translation>
    </message>
    <message>
        <source>below the lower limit of %1</source>
        <comment>of a value</comment>
        <translation>sub limita inferioară de %1</translation>
    </message>
    <message>
        <source>one of a long run on one side of the mean</source>
        <comment>of a value</comment>
        <translation>parte dintr-un șir lung de aceeași parte a mediei</translation>
    </message>
    <message>
        <source>not a whole week, not counted</source>
        <comment>of a value</comment>
        <translation>săptămână incompletă, nu se numără</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a week, %2 its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few whole weeks for limits.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Prea puține săptămâni întregi pentru limite.</translation>
    </message>
    <message>
        <source>No week stands out: what moves between the limits is chance.</source>
        <comment>sentence under a chart</comment>
        <translation>Nicio săptămână nu iese în evidență: variațiile dintre limite sunt întâmplătoare.</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <comment>column</comment>
        <translation>Limita inferioară</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <comment>column</comment>
        <translation>Limita superioară</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Observație</translation>
    </message>
</context>
<context>
    <name>cxw::charts::IntervalBars</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many cases</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>%1: none due yet</source>
        <comment>%1 a channel</comment>
        <translation>%1: încă nimic scadent</translation>
    </message>
    <message>
        <source>%1: %2, %3, likely between %4 and %5</source>
        <comment>%1 a channel, %2 a share, %3 "29 of 46", %4 and %5 the ends of its interval</comment>
        <translation>%1: %2, %3, probabil între %4 și %5</translation>
    </message>
    <message>
        <source>, below the goal of %1</source>
        <comment>ends a sentence; a share</comment>
        <translation>, sub ținta de %1</translation>
    </message>
    <message>
        <source>No row lies below the goal of %1 beyond chance.</source>
        <comment>a share</comment>
        <translation>Niciun rând nu se află sub ținta de %1 dincolo de hazard.</translation>
    </message>
    <message>
        <source>Below the goal of %1 beyond chance: %2.</source>
        <comment>%1 a share, %2 a list of channels</comment>
        <translation>Sub ținta de %1, dincolo de hazard: %2.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: number of cases</comment>
        <translation>Respectate</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: number of cases</comment>
        <translation>Din</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: lower end of an interval</comment>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: upper end of an interval</comment>
        <translation>Până la</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Pareto</name>
    <message>
        <source>%1 of %2 make %3</source>
        <comment>%1 causes of all %2, %3 their true share</comment>
        <translation>%1 din %2 fac %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 a cause, %2 its weight, %3 its share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, with those before it %2</source>
        <comment>%1 begins the line, %2 a share</comment>
        <translation>%1, cumulat cu cele dinainte %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: names of causes</comment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <comment>column: shares added up</comment>
        <translation>Cumulat</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ScoreGrid</name>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Voturi 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column of the score grid</comment>
        <translation>Medie</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column of the score grid: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score the group agreed on</comment>
        <translation>Convenit</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Încă nu a răspuns nimeni.</translation>
    </message>
    <message>
        <source>No score has been agreed yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Încă nu s-a convenit niciun punctaj.</translation>
    </message>
    <message>
        <source>There are too few answers for a mean; the counts stand alone.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Sunt prea puține răspunsuri pentru o medie; se arată doar numerele.</translation>
    </message>
    <message>
        <source>None of the answers is a score yet.</source>
        <comment>in place of a chart's sentence; all are yes/no, not applicable or don’t know</comment>
        <translation>Niciun răspuns nu are încă un punctaj.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1: %2, pe baza a %3 din %n întrebare.</numerusform>
            <numerusform>%1: %2, pe baza a %3 din %n întrebări.</numerusform>
            <numerusform>%1: %2, pe baza a %3 din %n de întrebări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation>
            <numerusform>Singurul domeniu (%n) are media %1.</numerusform>
            <numerusform>Toate cele %n domenii au media %1.</numerusform>
            <numerusform>Toate cele %n de domenii au media %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are lowest at %3; %4 is highest at %5.</source>
        <comment>%1 and %2 areas with the same mean %3, %4 another area, %5 its mean</comment>
        <translation>Cel mai jos: %1 și %2, cu %3; cel mai sus: %4, cu %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation>
            <numerusform>%n domeniu este cel mai jos, cu %1; cel mai sus: %2, cu %3.</numerusform>
            <numerusform>%n domenii sunt cel mai jos, cu %1; cel mai sus: %2, cu %3.</numerusform>
            <numerusform>%n de domenii sunt cel mai jos, cu %1; cel mai sus: %2, cu %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n întrebare; %4: %5.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n întrebări; %4: %5.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n de întrebări; %4: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n întrebare; celelalte trei domenii sunt între %4 și %5.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n întrebări; celelalte trei domenii sunt între %4 și %5.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2, pe baza a %3 din %n de întrebări; celelalte trei domenii sunt între %4 și %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no question there has a value: %1.</source>
        <comment>%1 one area or a list of areas</comment>
        <translation>Nu intră în calcul, fiindcă nicio întrebare de acolo nu are o valoare: %1.</translation>
    </message>
    <message>
        <source>No question splits the room.</source>
        <comment>under the score grid</comment>
        <translation>Nicio întrebare nu împarte grupul.</translation>
    </message>
    <message>
        <source>One question splits the room (%1): discuss it before you plan.</source>
        <comment>under the score grid; %1 its votes for 1, 2 and 3</comment>
        <translation>O întrebare împarte grupul (%1): discută despre ea înainte de planificare.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation>
            <numerusform>%n întrebare împarte grupul: discută despre ea înainte de planificare.</numerusform>
            <numerusform>%n întrebări împart grupul: discută despre ele înainte de planificare.</numerusform>
            <numerusform>%n de întrebări împart grupul: discută despre ele înainte de planificare.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lowest at %2; no question splits the room.</source>
        <comment>under the score grid; %1 area, %2 its mean</comment>
        <translation>Cel mai jos: %1, cu %2; nicio întrebare nu împarte grupul.</translation>
    </message>
    <message>
        <source>%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %3 the question's votes for 1, 2 and 3</comment>
        <translation>Cel mai jos: %1, cu %2; o întrebare împarte grupul (%3): discută despre ea înainte de planificare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation>
            <numerusform>Cel mai jos: %1, cu %2; %n întrebare împarte grupul: discută despre ea înainte de planificare.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; %n întrebări împart grupul: discută despre ele înainte de planificare.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; %n de întrebări împart grupul: discută despre ele înainte de planificare.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question lies below 3.</source>
        <comment>over the list of gaps</comment>
        <translation>Nicio întrebare nu este sub 3.</translation>
    </message>
    <message>
        <source>Only “%1” lies below 3, at %2.</source>
        <comment>over the list of gaps; %1 question, %2 its value</comment>
        <translation>Sub 3 este doar „%1”, cu %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation>
            <numerusform>„%1” este cel mai departe de 3, cu %2; în total, %n întrebare este sub 3.</numerusform>
            <numerusform>„%1” este cel mai departe de 3, cu %2; în total, %n întrebări sunt sub 3.</numerusform>
            <numerusform>„%1” este cel mai departe de 3, cu %2; în total, %n de întrebări sunt sub 3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas lie between %3 and %4.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 and %4 means</comment>
        <translation>
            <numerusform>Cel mai jos: %1, cu %2; celălalt domeniu (%n) este între %3 și %4.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; celelalte %n domenii sunt între %3 și %4.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; celelalte %n de domenii sunt între %3 și %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas stand at %3.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 their common mean</comment>
        <translation>
            <numerusform>Cel mai jos: %1, cu %2; celălalt domeniu (%n) are media %3.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; celelalte %n domenii au media %3.</numerusform>
            <numerusform>Cel mai jos: %1, cu %2; celelalte %n de domenii au media %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::SplitBar</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>%1 a reason, %2 of %3 cases, %4 their share</comment>
        <translation>%1: %2 din %3, %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column</comment>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Pondere</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Times</name>
    <message>
        <source>points</source>
        <comment>in place of a figure: too few, they are drawn</comment>
        <translation>puncte</translation>
    </message>
    <message>
        <source>median</source>
        <comment>column: half took no longer</comment>
        <translation>mediană</translation>
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
        <translation>medie</translation>
    </message>
    <message>
        <source>All hours</source>
        <comment>over columns: by the clock</comment>
        <translation>Toate orele</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>over columns</comment>
        <translation>Ore lucrătoare</translation>
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
        <translation>%1 z</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>%1 what is timed</comment>
        <translation>%1: încă nimic</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s), median %2, mean %3</source>
        <comment>%1 what is timed, %2 and %3 lengths of time</comment>
        <translation>
            <numerusform>%1: %n caz, mediană %2, medie %3</numerusform>
            <numerusform>%1: %n cazuri, mediană %2, medie %3</numerusform>
            <numerusform>%1: %n de cazuri, mediană %2, medie %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, nine of ten within %1</source>
        <comment>ends a sentence; a length of time</comment>
        <translation>, nouă din zece în cel mult %1</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: what is timed</comment>
        <translation>Durată</translation>
    </message>
</context>
<context>
    <name>cxw::charts::TouchpointMap</name>
    <message>
        <source>Type the first touchpoint</source>
        <comment>in the first place of an empty map</comment>
        <translation>Scrie primul punct de contact</translation>
    </message>
    <message>
        <source>Type a touchpoint</source>
        <comment>in the place of a stage without any</comment>
        <translation>Scrie un punct de contact</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>the strongest feeling of a journey</comment>
        <translation>vârf</translation>
    </message>
    <message>
        <source>end</source>
        <comment>the last feeling of a journey</comment>
        <translation>final</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 din 5</translation>
    </message>
    <message>
        <source>question %1: %2</source>
        <comment>%1 its number, %2 its score</comment>
        <translation>întrebarea %1: %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <comment>its number</comment>
        <translation>întrebarea %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>of a touchpoint</comment>
        <translation>momentul adevărului</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>of a touchpoint</comment>
        <translation>bună practică</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <comment>lane of the touchpoint map</comment>
        <translation>În culise</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Emoție</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Punct dureros</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Ascultare</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Activitate</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Bună practică</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Importanță pentru clienți</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Importanță pentru noi</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Termen de răspuns</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Contacte pe săptămână</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no owner of a touchpoint</comment>
        <translation>fără</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>of a touchpoint</comment>
        <translation>punct dureros</translation>
    </message>
    <message>
        <source>listening post</source>
        <comment>of a touchpoint</comment>
        <translation>punct de ascultare</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to an answer</comment>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
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
        <translation>prea puține</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>at a touchpoint</comment>
        <translation>
            <numerusform>%n reclamație</numerusform>
            <numerusform>%n reclamații</numerusform>
            <numerusform>%n de reclamații</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no contacts known</source>
        <comment>complaints without a rate</comment>
        <translation>%1; contacte necunoscute</translation>
    </message>
    <message>
        <source>%1; too few contacts for a rate</source>
        <comment>complaints without a rate</comment>
        <translation>%1; prea puține contacte pentru o rată</translation>
    </message>
    <message>
        <source>severity %1 in all; %2</source>
        <comment>of complaints; %2 says how many there are</comment>
        <translation>gravitate totală %1; %2</translation>
    </message>
    <message>
        <source>%1 per 100 contacts; %2</source>
        <comment>a rate of complaints; %2 says how many there are</comment>
        <translation>%1 la 100 de contacte; %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a number and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a number</comment>
        <translation>sub %1</translation>
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
            <numerusform>1: %n vot</numerusform>
            <numerusform>1: %n voturi</numerusform>
            <numerusform>1: %n de voturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation>
            <numerusform>2: %n vot</numerusform>
            <numerusform>2: %n voturi</numerusform>
            <numerusform>2: %n de voturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation>
            <numerusform>3: %n vot</numerusform>
            <numerusform>3: %n voturi</numerusform>
            <numerusform>3: %n de voturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don’t know</source>
        <comment>so many people answered don’t know</comment>
        <translation>
            <numerusform>nu știu: %n</numerusform>
            <numerusform>nu știu: %n</numerusform>
            <numerusform>nu știu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation>
            <numerusform>fără răspuns: %n</numerusform>
            <numerusform>fără răspuns: %n</numerusform>
            <numerusform>fără răspuns: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation>
            <numerusform>nu se aplică: %n</numerusform>
            <numerusform>nu se aplică: %n</numerusform>
            <numerusform>nu se aplică: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation>
            <numerusform>da: %n</numerusform>
            <numerusform>da: %n</numerusform>
            <numerusform>da: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <comment>so many people said no</comment>
        <translation>
            <numerusform>nu: %n</numerusform>
            <numerusform>nu: %n</numerusform>
            <numerusform>nu: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::ComplaintImport</name>
    <message>
        <source>Line 1: the file has no column “%1”.</source>
        <comment>import of complaints refused</comment>
        <translation>Linia 1: fișierul nu are coloana „%1”.</translation>
    </message>
    <message>
        <source>Two columns were named for %1; it takes one.</source>
        <comment>import of complaints refused; %1 is a field as it is typed, such as received_at</comment>
        <translation>Pentru %1 au fost indicate două coloane; se acceptă una singură.</translation>
    </message>
    <message>
        <source>The column “%1” is not read as a date, so it takes no date format.</source>
        <comment>import of complaints refused</comment>
        <translation>Coloana „%1” nu se citește ca dată, deci nu primește un format de dată.</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say when a complaint was received. Say which one it is; on the command line: --map "Name of the column=received_at".</source>
        <comment>import of complaints refused; --map and received_at are not translated</comment>
        <translation>Linia 1: nu se recunoaște nicio coloană care să arate când a fost primită reclamația. Precizează care este; în linia de comandă: --map "Numele coloanei=received_at".</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say what a complaint is about: a summary, description, category or product. Say which one it is; on the command line: --map "Name of the column=category".</source>
        <comment>import of complaints refused; --map and category are not translated</comment>
        <translation>Linia 1: nu se recunoaște nicio coloană care să arate despre ce este reclamația: rezumat, descriere, categorie sau produs. Precizează care este; în linia de comandă: --map "Numele coloanei=category".</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column “%3” can be read as M/D/YYYY and as D/M/YYYY. Say which one is meant; on the command line: --dates "%3=M/D/YYYY".</source>
        <comment>import of complaints refused; the formats and --dates are not translated</comment>
        <translation>Linia %1: „%2” din coloana „%3” se poate citi și ca M/D/YYYY, și ca D/M/YYYY. Precizează care este varianta corectă; în linia de comandă: --dates "%3=M/D/YYYY".</translation>
    </message>
    <message>
        <source>No row of the file could be taken.</source>
        <comment>import of complaints refused</comment>
        <translation>Niciun rând din fișier nu a putut fi preluat.</translation>
    </message>
    <message>
        <source>The row does not say when the complaint was received.</source>
        <comment>why one row was not imported</comment>
        <translation>Rândul nu arată când a fost primită reclamația.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date in the form %3.</source>
        <comment>why one row was not imported; %3 is a form such as D.M.YYYY</comment>
        <translation>„%1” din coloana „%2” nu este o dată de forma %3.</translation>
    </message>
    <message>
        <source>The row has no summary, description, category or product.</source>
        <comment>why one row was not imported</comment>
        <translation>Rândul nu are rezumat, descriere, categorie sau produs.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header %2.</source>
        <comment>why one row was not imported; the first is more</comment>
        <translation>Câmpuri în rând: %1, în antet: %2.</translation>
    </message>
    <message>
        <source>“%1”: kept with the complaint</source>
        <comment>import of complaints: a column without a field</comment>
        <translation>„%1”: se păstrează la reclamație</translation>
    </message>
    <message>
        <source>“%1”: %2, read as %3</source>
        <comment>import of complaints: a column of dates; %2 is a field as it is typed, %3 a form such as D.M.YYYY</comment>
        <translation>„%1”: %2, citit ca %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>import of complaints: a column and its field as it is typed</comment>
        <translation>„%1”: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>the line of a file, then the sentence that says why it was not imported</comment>
        <translation>Linia %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were refused.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>Încă %n rând a fost refuzat.</numerusform>
            <numerusform>Încă %n rânduri au fost refuzate.</numerusform>
            <numerusform>Încă %n de rânduri au fost refuzate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header, the first in line %1.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n rând are mai puține câmpuri decât antetul: linia %1.</numerusform>
            <numerusform>%n rânduri au mai puține câmpuri decât antetul, primul în linia %1.</numerusform>
            <numerusform>%n de rânduri au mai puține câmpuri decât antetul, primul în linia %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.</source>
        <comment>import of complaints; %1 is a column</comment>
        <translation>
            <numerusform>„%1”: %n valoare nu se potrivește și a fost păstrată ca text, în linia %2: „%3”.</numerusform>
            <numerusform>„%1”: %n valori nu se potrivesc și au fost păstrate ca text, prima în linia %2: „%3”.</numerusform>
            <numerusform>„%1”: %n de valori nu se potrivesc și au fost păstrate ca text, prima în linia %2: „%3”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1: added %2, updated %3, skipped %4, refused %5</source>
        <comment>import of complaints: the counts</comment>
        <translation>Rânduri: %1; adăugate: %2, actualizate: %3, omise: %4, refuzate: %5</translation>
    </message>
    <message>
        <source>Line %1: the same text as line %2.</source>
        <comment>import of complaints; the row was taken</comment>
        <translation>Linia %1: același text ca în linia %2.</translation>
    </message>
    <message>
        <source>Line %1: the same text as %2.</source>
        <comment>import of complaints; a reference; the row was taken</comment>
        <translation>Linia %1: același text ca în %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a text that was there already.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n rând are un text care exista deja.</numerusform>
            <numerusform>%n rânduri au un text care exista deja.</numerusform>
            <numerusform>%n de rânduri au un text care exista deja.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: channels %1, categories %2, products %3, causes %4, tags %5, customers %6, people %7, touchpoints %8</source>
        <comment>import of complaints: how many of each were made</comment>
        <translation>Nou: canale %1, categorii %2, produse %3, cauze %4, etichete %5, clienți %6, persoane %7, puncte de contact %8</translation>
    </message>
</context>
<context>
    <name>cxw::core::Error</name>
    <message>
        <source>Another program is using the file. The last change is not saved; try again in a moment.</source>
        <comment>sentence after a failed save</comment>
        <translation>Fișierul este folosit de alt program. Ultima modificare nu este salvată; încearcă din nou peste câteva clipe.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved. Free some space or save a copy elsewhere.</source>
        <comment>sentence after a failed save</comment>
        <translation>Discul este plin: ultima modificare nu este salvată. Eliberează spațiu sau salvează o copie în altă parte.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open the newest backup or save what can be read.</source>
        <comment>sentence after opening a damaged workspace</comment>
        <translation>Fișierul este deteriorat și a rămas neschimbat; deschide cea mai nouă copie de rezervă sau salvează ce se mai poate citi.</translation>
    </message>
    <message>
        <source>The change does not fit the data in the file and was not saved.</source>
        <comment>sentence after a failed save</comment>
        <translation>Modificarea nu se potrivește cu datele din fișier și nu a fost salvată.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of CX Workbench. Nothing was written; update the program.</source>
        <comment>sentence after refusing a workspace</comment>
        <translation>Fișierul a fost creat de o versiune mai nouă a CX Workbench. Nu s-a scris nimic în el; actualizează programul.</translation>
    </message>
    <message>
        <source>The file can only be read. Save a copy to go on working.</source>
        <comment>sentence after a refused change</comment>
        <translation>Fișierul poate fi doar citit. Salvează o copie ca să lucrezi mai departe.</translation>
    </message>
    <message>
        <source>The file is no longer where it was: the last change is not saved. Save a copy to keep your work.</source>
        <comment>the open workspace was deleted, moved or replaced</comment>
        <translation>Fișierul nu mai este unde era: ultima modificare nu este salvată. Salvează o copie ca să nu pierzi ce ai lucrat.</translation>
    </message>
    <message>
        <source>The file was changed outside this window: the last change is not saved. Load it again, or keep yours as a copy.</source>
        <comment>another program wrote into the open workspace</comment>
        <translation>Fișierul a fost modificat din afara acestei ferestre: ultima modificare nu este salvată. Încarcă-l din nou sau păstrează versiunea ta ca o copie.</translation>
    </message>
    <message>
        <source>This is not a CX Workbench workspace.</source>
        <comment>sentence after refusing a file</comment>
        <translation>Acesta nu este un spațiu de lucru CX Workbench.</translation>
    </message>
    <message>
        <source>The file holds parts that CX Workbench never makes, so it was not opened.</source>
        <comment>sentence after refusing a hostile workspace</comment>
        <translation>Fișierul conține elemente pe care CX Workbench nu le creează niciodată, așa că nu a fost deschis.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <comment>file or record is missing</comment>
        <translation>Nu s-a găsit.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <comment>the system refused</comment>
        <translation>Fișierul nu a putut fi citit sau scris.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <comment>fall-back sentence for bad input</comment>
        <translation>Datele nu au putut fi înțelese.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <comment>a long job was cancelled</comment>
        <translation>Oprit. Nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>cxw::core::MapFile</name>
    <message>
        <source>Line %1: the touchpoint stands on another map than that of line %2. A file is one map.</source>
        <comment>refusal of a table of touchpoints; numbers of lines</comment>
        <translation>Linia %1: punctul de contact se află pe altă hartă decât cel din linia %2. Un fișier este o singură hartă.</translation>
    </message>
    <message>
        <source>The file holds records with the ids of those on the map “%1”.</source>
        <comment>refusal of a file with a map; a map of the workspace</comment>
        <translation>Fișierul conține înregistrări cu identificatorii celor de pe harta „%1”.</translation>
    </message>
</context>
<context>
    <name>cxw::core::QuestionSetImport</name>
    <message numerus="yes">
        <source>With this set the workspace would have more than %n own area(s).</source>
        <comment>import of a question set refused</comment>
        <translation>
            <numerusform>Cu acest set, spațiul de lucru ar avea mai mult de %n domeniu propriu.</numerusform>
            <numerusform>Cu acest set, spațiul de lucru ar avea mai mult de %n domenii proprii.</numerusform>
            <numerusform>Cu acest set, spațiul de lucru ar avea mai mult de %n de domenii proprii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::VotesImport</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>import of votes refused</comment>
        <translation>Fișierul nu conține voturi.</translation>
    </message>
    <message>
        <source>There is no round yet that could take the votes. Import them as a new round.</source>
        <comment>import of votes refused</comment>
        <translation>Nu există încă o rundă care să primească voturile. Importă-le ca rundă nouă.</translation>
    </message>
    <message>
        <source>Round %1 is no longer open for answers. Import the votes as a new round.</source>
        <comment>import of votes refused; %1 is the round's number</comment>
        <translation>Runda %1 nu mai primește răspunsuri. Importă voturile ca rundă nouă.</translation>
    </message>
    <message>
        <source>Round %1 already has answers that were not given seat by seat. Import the votes as a new round.</source>
        <comment>import of votes refused; the round counts hands or is one person's</comment>
        <translation>Runda %1 are deja răspunsuri care nu au fost date separat de fiecare participant. Importă voturile ca rundă nouă.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>import of votes refused; %2 is a question's id</comment>
        <translation>Linia %1: nu există întrebarea „%2”.</translation>
    </message>
    <message>
        <source>Line %1: round %2 does not ask the question “%3”.</source>
        <comment>import of votes refused</comment>
        <translation>Linia %1: runda %2 nu cuprinde întrebarea „%3”.</translation>
    </message>
    <message>
        <source>Line %1: the answer “%3” does not fit the way round %2 asks “%4”.</source>
        <comment>import of votes refused; yes and no belong to context questions, 1 2 3 to the others</comment>
        <translation>Linia %1: răspunsul „%3” nu se potrivește cu felul în care runda %2 pune întrebarea „%4”.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ActionsReport</name>
    <message>
        <source>As of</source>
        <comment>fact: a date</comment>
        <translation>Situația la</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fact: number of actions</comment>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fact: number of actions</comment>
        <translation>Întârziate</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>fact: number of actions</comment>
        <translation>Finalizate</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>fact: number of actions</comment>
        <translation>Abandonate</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an action</comment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column: number and date</comment>
        <translation>Rundă</translation>
    </message>
    <message>
        <source>Score then</source>
        <comment>column: how the question was answered</comment>
        <translation>Punctaj atunci</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: score expected at the next round</comment>
        <translation>Așteptat</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column: date and reason</comment>
        <translation>Închisă</translation>
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
            <numerusform>întârziere: %n zi</numerusform>
            <numerusform>întârziere: %n zile</numerusform>
            <numerusform>întârziere: %n de zile</numerusform>
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
        <translation>Nicio acțiune deschisă.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, none of them overdue.</source>
        <comment>over the open actions</comment>
        <translation>
            <numerusform>%n acțiune deschisă, fără întârziere.</numerusform>
            <numerusform>%n acțiuni deschise, niciuna întârziată.</numerusform>
            <numerusform>%n de acțiuni deschise, niciuna întârziată.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, %1 of them overdue.</source>
        <comment>over the open actions; %1 a number</comment>
        <translation>
            <numerusform>%n acțiune deschisă, din care întârziate: %1.</numerusform>
            <numerusform>%n acțiuni deschise, din care întârziate: %1.</numerusform>
            <numerusform>%n de acțiuni deschise, din care întârziate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <comment>heading</comment>
        <translation>Acțiuni deschise</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading</comment>
        <translation>Finalizate</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n acțiune finalizată.</numerusform>
            <numerusform>%n acțiuni finalizate, cele mai noi întâi.</numerusform>
            <numerusform>%n de acțiuni finalizate, cele mai noi întâi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>heading</comment>
        <translation>Abandonate</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dropped, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n acțiune abandonată.</numerusform>
            <numerusform>%n acțiuni abandonate, cele mai noi întâi.</numerusform>
            <numerusform>%n de acțiuni abandonate, cele mai noi întâi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions, as of %1</source>
        <comment>subtitle of a report; a date</comment>
        <translation>Acțiuni, situația la %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: the question or the root cause that an action came from</comment>
        <translation>Proveniență</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <comment>where an action came from</comment>
        <translation>Cauză rădăcină: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Ballots</name>
    <message>
        <source>Seat %1</source>
        <comment>ballot: an anonymous participant; a number</comment>
        <translation>Locul %1</translation>
    </message>
    <message>
        <source>%1, round %2, %3</source>
        <comment>ballot: workspace, number and date of a round</comment>
        <translation>%1, runda %2, %3</translation>
    </message>
    <message>
        <source>Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not applicable to us, ?: don’t know.</source>
        <comment>ballot: how to fill it in</comment>
        <translation>Bifează câte o căsuță pe fiecare rând. 1: nu facem asta, 2: parțial, 3: da, facem. –: nu ni se aplică, ?: nu știu.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ballot: in a box</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ballot: in a box</comment>
        <translation>da</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Calendar</name>
    <message>
        <source>Round %1 is due: %2</source>
        <comment>title of a calendar entry; a number and the workspace's name</comment>
        <translation>E timpul pentru runda %1: %2</translation>
    </message>
    <message>
        <source>Round %1 was held on %2. Answer the questions again and see what moved.</source>
        <comment>text of a calendar entry; a number and a date</comment>
        <translation>Runda %1 a avut loc pe %2. Răspunde din nou la întrebări și vezi ce s-a schimbat.</translation>
    </message>
    <message>
        <source>Action in %1</source>
        <comment>calendar entry; the workspace's name</comment>
        <translation>Acțiune în %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>calendar entry; a person's name</comment>
        <translation>Responsabil: %1</translation>
    </message>
    <message>
        <source>Expected effect: %1</source>
        <comment>calendar entry; the user's words</comment>
        <translation>Efect așteptat: %1</translation>
    </message>
    <message>
        <source>Expected score: %1</source>
        <comment>calendar entry; 1, 2 or 3</comment>
        <translation>Punctaj așteptat: %1</translation>
    </message>
    <message>
        <source>Action without words</source>
        <comment>title of a calendar entry</comment>
        <translation>Acțiune fără text</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::CalendarFile</name>
    <message>
        <source>There is nothing to put into a calendar yet: no round has answers, and no action has a date.</source>
        <comment>refusal of an export</comment>
        <translation>Încă nu este nimic de pus într-un calendar: nicio rundă nu are răspunsuri și nicio acțiune nu are termen.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComparisonReport</name>
    <message>
        <source>the agreed scores</source>
        <comment>what figures are read on</comment>
        <translation>punctaje convenite</translation>
    </message>
    <message>
        <source>the votes</source>
        <comment>what figures are read on</comment>
        <translation>voturi</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Cifre după</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>fact: their number</comment>
        <translation>Întrebări comparabile</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>fact: number of questions</comment>
        <translation>Necomparabile</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>fact</comment>
        <translation>Schimbare comparabilă</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean over %n question(s) asked in the same words in both rounds</source>
        <comment>fact; %1 a change, %n questions</comment>
        <translation>
            <numerusform>%1, la %n întrebare pusă cu aceleași cuvinte în ambele runde</numerusform>
            <numerusform>%1, media a %n întrebări puse cu aceleași cuvinte în ambele runde</numerusform>
            <numerusform>%1, media a %n de întrebări puse cu aceleași cuvinte în ambele runde</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>fact: of the matched change</comment>
        <translation>Interval</translation>
    </message>
    <message>
        <source>%1 to %2; 95 %, indicative</source>
        <comment>fact: ends of an interval</comment>
        <translation>de la %1 la %2; 95 %, orientativ</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>fact: mean of the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 in round %2, %3 in round %4: %5</source>
        <comment>fact: totals of two rounds and their difference</comment>
        <translation>%1 în runda %2, %3 în runda %4: %5</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>fact: part of the total change</comment>
        <translation>Compoziție</translation>
    </message>
    <message>
        <source>%1 of the total change: what the changed set and the equal weight of areas add. It is no part of the matched change.</source>
        <comment>fact; %1 a change</comment>
        <translation>%1 din schimbarea totalului: ce adaugă setul modificat și ponderea egală a domeniilor. Nu face parte din schimbarea comparabilă.</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>heading</comment>
        <translation>Schimbare comparabilă</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>heading</comment>
        <translation>Întrebare cu întrebare</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>heading</comment>
        <translation>Cu acțiune, și celelalte</translation>
    </message>
    <message>
        <source>Acted on: an action that came from the answer was finished in between.</source>
        <comment>sentence over a table</comment>
        <translation>Cu acțiune: între timp a fost finalizată o acțiune pornită de la răspuns.</translation>
    </message>
    <message>
        <source>No area changed clearly, with all areas tested together.</source>
        <comment>sentence over a table</comment>
        <translation>Niciun domeniu nu s-a schimbat clar, cu toate domeniile testate împreună.</translation>
    </message>
    <message>
        <source>Clearly changed, with all areas tested together: %1.</source>
        <comment>sentence over a table; a list of areas</comment>
        <translation>Schimbare clară, cu toate domeniile testate împreună: %1.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Domenii și total</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>heading</comment>
        <translation>Necomparabile</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stand apart and count in no change.</source>
        <comment>sentence over a table</comment>
        <translation>
            <numerusform>%n întrebare stă separat și nu intră în nicio schimbare.</numerusform>
            <numerusform>%n întrebări stau separat și nu intră în nicio schimbare.</numerusform>
            <numerusform>%n de întrebări stau separat și nu intră în nicio schimbare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>heading</comment>
        <translation>Mediile domeniilor, toate rundele</translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Punctat: între timp s-a schimbat setul, modul sau grupul.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Cum se citește acest raport</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>term in how to read the report</comment>
        <translation>Comparabile</translation>
    </message>
    <message>
        <source>Only questions that both rounds asked in the same words are compared. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Se compară doar întrebările puse cu aceleași cuvinte în ambele runde. Nimic nu se completează din oficiu.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>term in how to read the report</comment>
        <translation>Săgeată</translation>
    </message>
    <message>
        <source>From the open dot, the earlier round, to the tip, the later one, on the scale of 1 to 3.</source>
        <comment>how to read the report</comment>
        <translation>De la punctul gol, runda anterioară, până la vârf, runda ulterioară, pe scara de la 1 la 3.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>term in how to read the report</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>p is the share of all sign patterns of the changes that are at least as far from 0 as this one (exact sign-flip test). Below 0.05 a change is clear; with fewer than six changed answers there is no test.</source>
        <comment>how to read the report</comment>
        <translation>p este proporția combinațiilor de semne ale schimbărilor care ajung cel puțin la fel de departe de 0 ca rezultatul de față (test exact, cu inversarea semnelor). Sub 0,05 schimbarea este clară; cu mai puțin de șase răspunsuri schimbate nu există test.</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>term in how to read the report</comment>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Where the mean change lies in 95 % of all samples drawn from these changes (exact bootstrap). Indicative: the groups are small.</source>
        <comment>how to read the report</comment>
        <translation>Unde se află schimbarea medie în 95 % din toate eșantioanele extrase din aceste schimbări (bootstrap exact). Orientativ: grupurile sunt mici.</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>heading</comment>
        <translation>Cele două runde</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2, against round %3, %4</source>
        <comment>subtitle of a report; numbers and dates of two rounds, the later one first</comment>
        <translation>Diagnosticul experienței clienților, runda %1, %2, față de runda %3, %4</translation>
    </message>
    <message>
        <source>Rose: %1</source>
        <comment>questions; their number</comment>
        <translation>În creștere: %1</translation>
    </message>
    <message>
        <source>Fell: %1</source>
        <comment>questions; their number</comment>
        <translation>În scădere: %1</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>questions; their number</comment>
        <translation>La fel: %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Schimbarea fiecărei întrebări comparabile</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Domeniu</translation>
    </message>
    <message>
        <source>From 1 to 3</source>
        <comment>column of arrows</comment>
        <translation>De la 1 la 3</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Cu acțiune</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>number and date of a round</comment>
        <translation>Runda %1, %2</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>caption</comment>
        <translation>Cele două runde</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Rundă</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>caption</comment>
        <translation>Cu acțiune, și celelalte</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column: acted on or not</comment>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>column: their number</comment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Mean change</source>
        <comment>column</comment>
        <translation>Schimbare medie</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column: what a test says</comment>
        <translation>În cuvinte</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>a group of questions</comment>
        <translation>Cu acțiune</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>a group of questions</comment>
        <translation>Celelalte</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Baza</translation>
    </message>
    <message>
        <source>Change of every area</source>
        <comment>caption</comment>
        <translation>Schimbarea fiecărui domeniu</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Schimbare comparabilă</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row under the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>caption</comment>
        <translation>Necomparabile</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: why not comparable</comment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>column</comment>
        <translation>Persoane întrebate</translation>
    </message>
    <message>
        <source>Against the round before</source>
        <comment>column of the trend</comment>
        <translation>Față de runda precedentă</translation>
    </message>
    <message>
        <source>another set, mode or group</source>
        <comment>why a trend is dotted</comment>
        <translation>alt set, mod sau grup</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintBook</name>
    <message>
        <source>Complaints</source>
        <comment>name of a sheet</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Pași</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column: one of the eight</comment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a step: done, does not apply</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column: a time</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column: free text, one line</comment>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>column: free text</comment>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>column: a person</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: yes or no</comment>
        <translation>Respectată</translation>
    </message>
    <message>
        <source>Kept at</source>
        <comment>column: a time</comment>
        <translation>Respectată la</translation>
    </message>
    <message>
        <source>Policy citations</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Politici invocate</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>name of a sheet</comment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Policy phrase</source>
        <comment>column: free text</comment>
        <translation>Trimitere la politica firmei</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: free text</comment>
        <translation>Notă</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintCsv</name>
    <message>
        <source>Line 1: the names of the columns were expected.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Linia 1: se așteptau numele coloanelor.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Linia %1: o ghilimea se află într-un loc nepermis sau nu este închisă. Câmpurile cu ghilimele se pun între ghilimele, iar cele din interior se dublează.</translation>
    </message>
    <message>
        <source>Line 1: the file has %1 columns or more; that many are not read.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Linia 1: fișierul are prea multe coloane pentru a fi citit (%1 sau mai multe).</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Json</name>
    <message>
        <source>The file calls itself “%1”; “%2” was expected.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Fișierul se declară „%1”; se aștepta „%2”.</translation>
    </message>
    <message>
        <source>The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>Fișierul este scris în formatul „%1”, iar această versiune CX Workbench citește „%2”. Actualizează programul.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: cheia „%2” nu este cunoscută.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is missing.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: lipsește cheia „%2”.</translation>
    </message>
    <message>
        <source>%1: an object in braces was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un obiect între acolade.</translation>
    </message>
    <message>
        <source>%1: a list in brackets was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta o listă între paranteze drepte.</translation>
    </message>
    <message>
        <source>%1: a list of three texts was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta o listă de trei texte.</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un text între ghilimele.</translation>
    </message>
    <message>
        <source>%1: the text holds a NUL character.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: textul conține un caracter NUL.</translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: textul este gol.</translation>
    </message>
    <message>
        <source>%1: true or false was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta true sau false.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un număr întreg de la %2 la %3.</translation>
    </message>
    <message>
        <source>%1: a date like 2026-11-22 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta o dată de forma 2026-11-22.</translation>
    </message>
    <message>
        <source>%1: a time like 2026-11-22T09:00:00.000Z was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un moment de forma 2026-11-22T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>%1: an id was expected, digits in quotation marks.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un identificator, adică cifre între ghilimele.</translation>
    </message>
    <message>
        <source>%1: one of these was expected: %2.</source>
        <comment>refusal of a JSON file; %1 is a place, %2 a list of words</comment>
        <translation>%1: se aștepta una dintre valorile: %2.</translation>
    </message>
    <message>
        <source>%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 to the others.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: răspunsul nu se potrivește cu întrebarea: yes și no țin de întrebările de context, iar 1, 2 și 3 de celelalte.</translation>
    </message>
    <message>
        <source>%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full stop.</source>
        <comment>refusal of the sample's file; %1 is a place</comment>
        <translation>%1: se aștepta câte un semn pentru fiecare persoană, %2 în total, fiecare fiind unul dintre 1 2 3 y n - ? și punctul.</translation>
    </message>
    <message>
        <source>%1: the same stands earlier in the file already.</source>
        <comment>refusal of a JSON file; %1 is the place of an id or key</comment>
        <translation>%1: același lucru apare deja mai sus în fișier.</translation>
    </message>
    <message>
        <source>%1: this names something that the file does not hold.</source>
        <comment>refusal of a JSON file; %1 is the place of an id</comment>
        <translation>%1: aici este numit ceva ce fișierul nu conține.</translation>
    </message>
    <message>
        <source>%1: no question or area of this program has this id and kind; ids of own ones begin with own.</source>
        <comment>refusal of a question set's file; %1 is a place, own. stays as it is</comment>
        <translation>%1: nicio întrebare și niciun domeniu din acest program nu are acest identificator și acest tip; identificatorii celor proprii încep cu own.</translation>
    </message>
    <message>
        <source>%1: the words are needed in one language at least.</source>
        <comment>refusal of a question set's file; %1 is a place</comment>
        <translation>%1: textul este necesar în cel puțin o limbă.</translation>
    </message>
    <message>
        <source>%1: a time zone like Europe/Bucharest was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se aștepta un fus orar de forma Europe/Bucharest.</translation>
    </message>
    <message>
        <source>%1: this is no condition of a filter.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: aceasta nu este o condiție de filtru.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::JsonText</name>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Linia %1, coloana %2: acesta nu este JSON valid.</translation>
    </message>
    <message>
        <source>The values in the file are nested deeper than %1 levels; none of our files are.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Valorile din fișier sunt imbricate pe mai mult de %1 niveluri; niciunul dintre fișierele noastre nu este așa.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Cheia „%1” apare de două ori în același obiect.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Linia %1, coloana %2: numărul este prea mare.</translation>
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
        <translation>Fișierul nu conține puncte de contact.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Linia 1: lipsește coloana „%1”.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” stands there twice.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Linia 1, coloana %1: „%2” apare de două ori.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” is not known; these are: %3.</source>
        <comment>refusal of a table of touchpoints; %3 names of columns, which are not translated</comment>
        <translation>Linia 1, coloana %1: „%2” nu este cunoscută; cunoscute sunt: %3.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Linia %1: o ghilimea apare unde nu este permis sau nu este închisă. Câmpurile cu ghilimele se pun între ghilimele, iar cele din interior se dublează.</translation>
    </message>
    <message>
        <source>Line %1: the row has %2 fields, the header %3.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Linia %1: rândul are câmpuri: %2, antetul: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value of “%3” was expected, and there is none.</source>
        <comment>refusal of a table of touchpoints; %3 is the name of a column</comment>
        <translation>Linia %1, coloana %2: se aștepta o valoare pentru „%3” și nu există niciuna.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands there; expected was %4.</source>
        <comment>refusal of a table of touchpoints; %4 is what may stand there</comment>
        <translation>Linia %1, coloana %2: apare „%3”; se aștepta %4.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the id %3 stands in line %4 already.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Linia %1, coloana %2: identificatorul %3 apare deja în linia %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>un număr întreg de la %1 la %2 sau nimic</translation>
    </message>
    <message>
        <source>yes, no or nothing</source>
        <comment>what may stand in a table; yes and no are not translated</comment>
        <translation>yes, no sau nimic</translation>
    </message>
    <message>
        <source>an id of digits, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>un identificator din cifre sau nimic</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapMermaid</name>
    <message>
        <source>Customers</source>
        <comment>who goes along a journey</comment>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Where no feeling is known the score is 3.</source>
        <comment>remark in a file</comment>
        <translation>Unde nu se cunoaște nicio emoție, punctajul este 3.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapOutline</name>
    <message>
        <source>Touchpoint map of the future, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Harta viitoare a punctelor de contact, %1</translation>
    </message>
    <message>
        <source>Touchpoint map of today, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Harta actuală a punctelor de contact, %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact of a map</comment>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>fact of a map: how many</comment>
        <translation>Etape</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>fact of a map: how many</comment>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Personas</source>
        <comment>heading</comment>
        <translation>Persone</translation>
    </message>
    <message>
        <source>No touchpoint stands in this stage.</source>
        <comment>of a map</comment>
        <translation>În această etapă nu se află niciun punct de contact.</translation>
    </message>
    <message>
        <source>no: %1</source>
        <comment>a flag that is not set; its note</comment>
        <translation>nu: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a flag that is set</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <comment>a flag that is set; its note</comment>
        <translation>da: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPdf</name>
    <message>
        <source>row %1, column %2</source>
        <comment>name of a sheet of a tiled picture: where it belongs</comment>
        <translation>rândul %1, coloana %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <comment>name of a sheet of a tiled picture: its number</comment>
        <translation>coala %1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPng</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than fits into memory. Choose a smaller size, or a PDF or an SVG, which have no such limit.</source>
        <comment>refusal of a picture of a map</comment>
        <translation>Imaginea ar avea %1 × %2 pixeli, mai mult decât încape în memorie. Alege o dimensiune mai mică sau un PDF ori un SVG, care nu au această limită.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapSheet</name>
    <message>
        <source>future</source>
        <comment>state of a touchpoint map</comment>
        <translation>viitor</translation>
    </message>
    <message>
        <source>today</source>
        <comment>state of a touchpoint map</comment>
        <translation>azi</translation>
    </message>
    <message>
        <source>Touchpoint map, %1</source>
        <comment>under the name of a map; its state</comment>
        <translation>Harta punctelor de contact, %1</translation>
    </message>
    <message>
        <source>complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>reclamații din perioada %1 – %2</translation>
    </message>
    <message>
        <source>severity of the complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>gravitatea reclamațiilor din perioada %1 – %2</translation>
    </message>
    <message>
        <source>complaints per 100 contacts from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>reclamații la 100 de contacte în perioada %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>how many a map has</comment>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1 of %2 touchpoints</source>
        <comment>under the name of a map; numbers: the others are pale</comment>
        <translation>filtru: %1 din %2 puncte de contact</translation>
    </message>
    <message>
        <source>Emotion, %1</source>
        <comment>fact of a touchpoint: on the other map; state of a touchpoint map</comment>
        <translation>Emoție, %1</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>fact of a touchpoint: new, gone, moved or changed</comment>
        <translation>De azi în viitor</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::PersonReport</name>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <comment>status of a complaint</comment>
        <translation>în așteptare la client</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>în așteptare la noi</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint</comment>
        <translation>rezolvată</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>închisă fără acord</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>duplicat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>fact: of a customer</comment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact: of a customer</comment>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>fact: of a customer</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>fact: of a customer</comment>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Known since</source>
        <comment>fact: of a customer; a date</comment>
        <translation>Cunoscut din</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>fact: how many</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Primită la</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Primul răspuns</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Rezolvată la</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Înregistrată la</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Anonimizată la</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>fact: of a complaint</comment>
        <translation>Referință în alt sistem</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>fact: of a complaint</comment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>You proposed</source>
        <comment>fact: the customer's proposal</comment>
        <translation>Ați propus</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>fact: of a complaint</comment>
        <translation>Ce am făcut</translation>
    </message>
    <message>
        <source>We promised</source>
        <comment>fact: of a complaint</comment>
        <translation>Am promis</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>fact: of a step</comment>
        <translation>Consemnat</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>fact: of a complaint</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>fact: of a complaint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>fact: of a complaint</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>fact: of a complaint</comment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>fact: of a complaint; a person</comment>
        <translation>Gestionată de</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>fact: of a complaint; 1 to 4</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>fact: of a complaint</comment>
        <translation>Bani</translation>
    </message>
    <message>
        <source>Kept because</source>
        <comment>fact: why a complaint is on legal hold</comment>
        <translation>Păstrată deoarece</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>fact: of a complaint</comment>
        <translation>Eliminată</translation>
    </message>
    <message>
        <source>lies in the bin</source>
        <comment>of a complaint</comment>
        <translation>se află în coș</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>heading: history of a person's records</comment>
        <translation>Ce s-a modificat</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Când</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>După</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <comment>heading: drafts</comment>
        <translation>Scrise și nesalvate</translation>
    </message>
    <message>
        <source>Everything we hold on one person, %1</source>
        <comment>subtitle of a page; a date and time</comment>
        <translation>Tot ce păstrăm despre o persoană, %1</translation>
    </message>
    <message>
        <source>%1, in stage “%2” of map “%3”</source>
        <comment>a touchpoint, its stage and its map</comment>
        <translation>%1, în etapa „%2” de pe harta „%3”</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>fact: of a complaint</comment>
        <translation>Punct de contact</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message>
        <source>Agreed on %1 because</source>
        <comment>before the reason of an agreed score; %1 is 1, 2, 3 or a word</comment>
        <translation>S-a convenit %1, deoarece</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before the group's note</comment>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>before what one participant wrote, without a name</comment>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a question left the set</comment>
        <translation>Scoasă</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a question came into the set</comment>
        <translation>Adăugată</translation>
    </message>
    <message>
        <source>Swapped in for “%1”</source>
        <comment>%1 the question that left the set</comment>
        <translation>Introdusă în locul întrebării „%1”</translation>
    </message>
    <message>
        <source>1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with it.</source>
        <comment>how to read the report; %1 to %3 what the three scores say</comment>
        <translation>1 = %1; 2 = %2; 3 = %3. O culoare mai intensă înseamnă un decalaj mai mare; cifra apare întotdeauna alături.</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>term in how to read the report</comment>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Each bar is as long as the number of people; its parts carry their counts. Dashed parts are don’t know or unanswered, hatched ones not applicable.</source>
        <comment>how to read the report</comment>
        <translation>Lungimea fiecărei bare arată numărul de persoane; pe fiecare parte este scris câte sunt. Părțile cu linie întreruptă înseamnă „nu știu” sau fără răspuns, cele hașurate înseamnă „nu se aplică”.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>term in how to read the report</comment>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Van der Eijk's A, from −1 (two camps) to +1 (everybody alike). Below 0: split, discuss first; below 0.5: mixed; else agreed.</source>
        <comment>how to read the report</comment>
        <translation>A al lui Van der Eijk, de la −1 (două tabere) la +1 (toți la fel). Sub 0: împărțit, de discutat mai întâi; sub 0,5: mixt; în rest: unitar.</translation>
    </message>
    <message>
        <source>Too few</source>
        <comment>term in how to read the report</comment>
        <translation>Prea puține</translation>
    </message>
    <message>
        <source>Fewer than three scores, or scores from fewer than half of those asked: the counts are shown, a mean is not. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Mai puțin de trei punctaje sau punctaje de la mai puțin de jumătate dintre cei întrebați: se arată numerele, dar nu și o medie. Nimic nu se completează din oficiu.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>term in how to read the report</comment>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>The share of people with a score among those to whom the question applies.</source>
        <comment>how to read the report</comment>
        <translation>Proporția persoanelor cu un punctaj dintre cele cărora li se aplică întrebarea.</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>term in how to read the report</comment>
        <translation>Punctaj convenit</translation>
    </message>
    <message>
        <source>What the group recorded after it had seen the votes. Means are made of the votes.</source>
        <comment>how to read the report</comment>
        <translation>Ce a consemnat grupul după ce a văzut voturile. Mediile se calculează din voturi.</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>term in how to read the report</comment>
        <translation>Punctaje</translation>
    </message>
    <message>
        <source>Area and total</source>
        <comment>term in how to read the report</comment>
        <translation>Domeniu și total</translation>
    </message>
    <message>
        <source>An area is the plain mean of its questions, the total the plain mean of the areas. Yes/no questions describe the market and are not scored.</source>
        <comment>how to read the report</comment>
        <translation>Un domeniu este media simplă a întrebărilor sale, iar totalul este media simplă a domeniilor. Întrebările cu da/nu descriu piața și nu se punctează.</translation>
    </message>
    <message>
        <source>answered by one person</source>
        <comment>how a round was voted</comment>
        <translation>a răspuns o singură persoană</translation>
    </message>
    <message>
        <source>show of hands, counted</source>
        <comment>how a round was voted</comment>
        <translation>prin ridicarea mâinii, cu numărare</translation>
    </message>
    <message>
        <source>each participant voted</source>
        <comment>how a round was voted</comment>
        <translation>a votat fiecare participant</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>the last round's answers while voting</comment>
        <translation>ascunse</translation>
    </message>
    <message>
        <source>shown as context</source>
        <comment>the last round's answers while voting</comment>
        <translation>afișate drept context</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>the last round's answers while voting</comment>
        <translation>afișate</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>voting goes on</source>
        <comment>state of a round</comment>
        <translation>vot în desfășurare</translation>
    </message>
    <message>
        <source>votes revealed, not closed yet</source>
        <comment>state of a round</comment>
        <translation>voturi dezvăluite, rundă încă neînchisă</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>închisă</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation>
            <numerusform>%n persoană întrebată</numerusform>
            <numerusform>%n persoane întrebate</numerusform>
            <numerusform>%n de persoane întrebate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation>
            <numerusform>%n persoană întrebată, cu răspuns: %1</numerusform>
            <numerusform>%n persoane întrebate, cu răspuns: %1</numerusform>
            <numerusform>%n de persoane întrebate, cu răspuns: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n întrebare pusă</numerusform>
            <numerusform>%n întrebări puse</numerusform>
            <numerusform>%n de întrebări puse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation>
            <numerusform>%n întrebare pusă, din șablonul „%1”</numerusform>
            <numerusform>%n întrebări puse, din șablonul „%1”</numerusform>
            <numerusform>%n de întrebări puse, din șablonul „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <comment>fact</comment>
        <translation>Rundă</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>fact</comment>
        <translation>Dată</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact: of the round</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>People</source>
        <comment>fact</comment>
        <translation>Persoane</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <comment>fact</comment>
        <translation>Mod de votare</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>fact</comment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Last round’s answers</source>
        <comment>fact: hidden or shown</comment>
        <translation>Răspunsurile rundei precedente</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>fact</comment>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Next round due</source>
        <comment>fact</comment>
        <translation>Data rundei următoare</translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html; “%1” ends otherwise.</source>
        <comment>refusal of a file name</comment>
        <translation>Un raport se scrie ca .pdf sau .html; „%1” are altă terminație.</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2</source>
        <comment>subtitle of a report; %1 number, %2 date</comment>
        <translation>Diagnosticul experienței clienților, runda %1, %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>a gap of one person's round</comment>
        <translation>punctaj %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>a gap; %2 number of scores, %3 split, mixed or agreed</comment>
        <translation>medie %1, n %2, %3</translation>
    </message>
    <message>
        <source>Mean of agreed scores</source>
        <comment>column</comment>
        <translation>Media punctajelor convenite</translation>
    </message>
    <message>
        <source>The set was asked as its template has it.</source>
        <comment>no question was dropped, added or swapped</comment>
        <translation>Întrebările au fost puse așa cum le conține șablonul.</translation>
    </message>
    <message>
        <source>What the round changed in the set before the first answer.</source>
        <comment>over the list of dropped and added questions</comment>
        <translation>Ce a schimbat runda în setul de întrebări înainte de primul răspuns.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <comment>no notes and reasons</comment>
        <translation>Nu s-a notat nimic.</translation>
    </message>
    <message>
        <source>What was written down, question by question.</source>
        <comment>over the list of notes and reasons</comment>
        <translation>Ce s-a notat, întrebare cu întrebare.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Domenii și total</translation>
    </message>
    <message>
        <source>Biggest gaps</source>
        <comment>heading</comment>
        <translation>Cele mai mari decalaje</translation>
    </message>
    <message>
        <source>All questions</source>
        <comment>heading</comment>
        <translation>Toate întrebările</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column</comment>
        <translation>Acoperire</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>The questions in full</source>
        <comment>heading</comment>
        <translation>Textul complet al întrebărilor</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <comment>heading</comment>
        <translation>Notițe și motive</translation>
    </message>
    <message>
        <source>Dropped and added questions</source>
        <comment>heading</comment>
        <translation>Întrebări scoase și adăugate</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Cum se citește acest raport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a printed page</comment>
        <translation>Pagina %1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Sheets</name>
    <message>
        <source>open</source>
        <comment>status of an action: still to do</comment>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>finalizată</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action: given up</comment>
        <translation>abandonată</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what will be done</comment>
        <translation>Acțiune</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: the person accountable</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: of an action</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column: yes or empty</comment>
        <translation>Întârziată</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <comment>column: why done or dropped</comment>
        <translation>Motivul stării</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>column: in words</comment>
        <translation>Efect așteptat</translation>
    </message>
    <message>
        <source>Expected score</source>
        <comment>column: 1 to 3, at the next round</comment>
        <translation>Punctaj așteptat</translation>
    </message>
    <message>
        <source>Planned on</source>
        <comment>column: a date</comment>
        <translation>Planificată la</translation>
    </message>
    <message>
        <source>Finished on</source>
        <comment>column: a date, when done or dropped</comment>
        <translation>Închisă la</translation>
    </message>
    <message>
        <source>Question’s id</source>
        <comment>column: for programs</comment>
        <translation>Id-ul întrebării</translation>
    </message>
    <message>
        <source>Action’s id</source>
        <comment>column: for programs</comment>
        <translation>Id-ul acțiunii</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a sheet</comment>
        <translation>Acțiuni</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <comment>title of a file; %1 a date</comment>
        <translation>Acțiuni la %1</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>column: a number</comment>
        <translation>Întrebări comparabile</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>column: number of questions</comment>
        <translation>În sus</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>column: number of questions</comment>
        <translation>În jos</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>column: number of questions</comment>
        <translation>La fel</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Schimbare comparabilă</translation>
    </message>
    <message>
        <source>p</source>
        <comment>column: share of the exact test</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>At least (95 %, indicative)</source>
        <comment>column: lower end of the interval of the change</comment>
        <translation>Cel puțin (95 %, orientativ)</translation>
    </message>
    <message>
        <source>At most (95 %, indicative)</source>
        <comment>column: upper end of the interval of the change</comment>
        <translation>Cel mult (95 %, orientativ)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>name of a sheet</comment>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>name of a sheet</comment>
        <translation>Necomparabile</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>name of a sheet</comment>
        <translation>Domenii</translation>
    </message>
    <message>
        <source>More than chance</source>
        <comment>column: yes where the test still counts among those of all areas</comment>
        <translation>Dincolo de hazard</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: which questions</comment>
        <translation>Care întrebări</translation>
    </message>
    <message>
        <source>Change of the total</source>
        <comment>column</comment>
        <translation>Schimbarea totalului</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>column: what the changed set adds to the change of the total</comment>
        <translation>Compoziție</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: what the test says</comment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All matched questions</source>
        <comment>row</comment>
        <translation>Toate întrebările comparabile</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>row: questions with a finished action</comment>
        <translation>Cu acțiune</translation>
    </message>
    <message>
        <source>The others</source>
        <comment>row: questions without a finished action</comment>
        <translation>Celelalte</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>column: name of a fact</comment>
        <translation>Informație</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <comment>column</comment>
        <translation>Runda anterioară</translation>
    </message>
    <message>
        <source>Later round</source>
        <comment>column</comment>
        <translation>Runda ulterioară</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>Organizație</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>fact: a number</comment>
        <translation>Persoane întrebate</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Cifre după</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>fact: of the file</comment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Mind</source>
        <comment>fact: a warning about the figures</comment>
        <translation>Atenție</translation>
    </message>
    <message>
        <source>Round %1 against round %2</source>
        <comment>title of a comparison; numbers of the later and the earlier round</comment>
        <translation>Runda %1 față de runda %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>column: of a question's wording</comment>
        <translation>Revizie</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>column: the mean on 0 to 100</comment>
        <translation>Indice</translation>
    </message>
    <message>
        <source>A, -1 to 1</source>
        <comment>column: van der Eijk's agreement A</comment>
        <translation>A, de la -1 la 1</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: of an agreed score</comment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: why there is no figure</comment>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Questions with a value</source>
        <comment>column: a number</comment>
        <translation>Întrebări cu valoare</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <comment>column: a number</comment>
        <translation>Întrebări puse</translation>
    </message>
    <message>
        <source>Yes/no questions apart</source>
        <comment>column: a number</comment>
        <translation>Întrebări da/nu, separat</translation>
    </message>
    <message>
        <source>Agreed with a value</source>
        <comment>column: a number of questions</comment>
        <translation>Convenite, cu valoare</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet</comment>
        <translation>Notițe</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a note</comment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column: a note</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Changes in the set</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Modificări în set</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: dropped, added</comment>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: of a fact</comment>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a question, for programs</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>what the figures are read on</comment>
        <translation>voturi</translation>
    </message>
    <message>
        <source>agreed scores</source>
        <comment>what the figures are read on</comment>
        <translation>punctaje convenite</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>name of a sheet</comment>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>column</comment>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Remark of the participant</source>
        <comment>column: free text</comment>
        <translation>Observația participantului</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>name of a sheet: counted hands</comment>
        <translation>Numărători</translation>
    </message>
    <message>
        <source>Hands</source>
        <comment>column: how many answered so</comment>
        <translation>Mâini</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column: of complaints; an action is to end it</comment>
        <translation>Cauză rădăcină</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>name of a sheet</comment>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Goal for the first response, minutes</source>
        <comment>column</comment>
        <translation>Țintă pentru primul răspuns, minute</translation>
    </message>
    <message>
        <source>Goal for the resolution, minutes</source>
        <comment>column</comment>
        <translation>Țintă pentru rezolvare, minute</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>name of a sheet</comment>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>column: a category</comment>
        <translation>Comasată în</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column: a date</comment>
        <translation>Valabilă din</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column: a date</comment>
        <translation>Valabilă până la</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>name of a sheet</comment>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <comment>column: a date; of a cause</comment>
        <translation>Remediată la</translation>
    </message>
    <message>
        <source>Whys</source>
        <comment>name of a sheet: five whys</comment>
        <translation>Cinci „de ce”</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: free text</comment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Explains</source>
        <comment>column: another why</comment>
        <translation>Explică</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: suspected or confirmed</comment>
        <translation>Marcaj</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>name of a sheet</comment>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>name of a sheet</comment>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column: a name</comment>
        <translation>Etichetă</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextEncoding</name>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Fișierul este scris în UTF-16. Salvează-l din nou ca UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: there is a NUL character, so this is no text file.</source>
        <comment>refusal of a text file</comment>
        <translation>Linia %1: există un caracter NUL, deci acesta nu este un fișier text.</translation>
    </message>
    <message>
        <source>Line %1: the characters are not UTF-8. Save the file again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Linia %1: caracterele nu sunt UTF-8. Salvează fișierul din nou ca UTF-8.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextFile</name>
    <message>
        <source>“%1” is larger than %2 MiB, too large to be read.</source>
        <comment>refusal of a text file</comment>
        <translation>„%1” depășește %2 MiB și este prea mare pentru a fi citit.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <comment>a folder or a device was given instead of a file</comment>
        <translation>„%1” nu este un fișier care poate fi citit.</translation>
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
        <translation>Fișierul nu conține voturi.</translation>
    </message>
    <message>
        <source>Line 1: the names of the columns were expected: respondent, question, answer, note.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Linia 1: se așteptau numele coloanelor: respondent, question, answer, note.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia 1: lipsește coloana „%1”.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands there twice.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia 1: coloana „%1” apare de două ori.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is not known; respondent, question, answer and note are.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Linia 1: coloana „%1” nu este cunoscută; cunoscute sunt respondent, question, answer și note.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: o ghilimea se află într-un loc nepermis sau nu este închisă. Câmpurile cu ghilimele se pun între ghilimele, iar cele din interior se dublează.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has fewer.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: se așteptau patru câmpuri, linia are mai puține.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has more.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: se așteptau patru câmpuri, linia are mai multe.</translation>
    </message>
    <message>
        <source>Line %1: the respondent is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: lipsește respondentul.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 respondents.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: fișierul depășește limita respondenților (%2).</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>refusal of a file of votes; %2 is a question's id</comment>
        <translation>Linia %1: nu există întrebarea „%2”.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.</source>
        <comment>refusal of a file of votes; the answers are codes and not translated</comment>
        <translation>Linia %1: „%2” nu este un răspuns; se aștepta 1, 2, 3, yes, no, na, dk sau nimic.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: la „%2” se răspunde cu 1, 2 sau 3, nu cu „%3”.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with yes or no, not with “%3”.</source>
        <comment>refusal of a file of votes; yes and no are codes and not translated</comment>
        <translation>Linia %1: la „%2” se răspunde cu yes sau no, nu cu „%3”.</translation>
    </message>
    <message>
        <source>Line %1: “%2” answered “%3” in line %4 already.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Linia %1: „%2” a răspuns la „%3” deja în linia %4.</translation>
    </message>
    <message>
        <source>Round %1 was counted by show of hands and holds no single votes. Export it as JSON.</source>
        <comment>a round cannot be written as a file of votes</comment>
        <translation>Runda %1 a fost numărată prin ridicarea mâinii și nu conține voturi individuale. Exportă runda ca JSON.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::WorkspaceJson</name>
    <message>
        <source>The workspace already holds people, rounds or complaints. Import into a new workspace.</source>
        <comment>import of a whole workspace refused</comment>
        <translation>Spațiul de lucru conține deja persoane, runde sau reclamații. Importă într-un spațiu de lucru nou.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionDialog</name>
    <message>
        <source>Plan action</source>
        <comment>window title</comment>
        <translation>Planifică o acțiune</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionEditor</name>
    <message>
        <source>Remove action</source>
        <comment>button</comment>
        <translation>Elimină acțiunea</translation>
    </message>
    <message>
        <source>Close the action</source>
        <comment>button</comment>
        <translation>Închide acțiunea</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>title of the editor</comment>
        <translation>Acțiune</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>title of the editor</comment>
        <translation>Acțiune nouă</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Ciornă recuperată</translation>
    </message>
    <message>
        <source>Planned on %1, closed on %2</source>
        <comment>dates of an action</comment>
        <translation>Planificată la %1, închisă la %2</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <comment>date of an action</comment>
        <translation>Planificată la %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFields</name>
    <message>
        <source>Due on</source>
        <comment>check box before a date: the action has one</comment>
        <translation>Termen la</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <comment>field of an action</comment>
        <translation>Ce se va face?</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of an action: who does it</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Expected score at the next round</source>
        <comment>field of an action</comment>
        <translation>Punctaj așteptat la runda următoare</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>field of an action</comment>
        <translation>Efect așteptat</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of an action</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of an action: why it is done or dropped</comment>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an action</comment>
        <translation>Termen</translation>
    </message>
    <message>
        <source>A dropped action needs a reason.</source>
        <comment>under the field</comment>
        <translation>O acțiune abandonată are nevoie de un motiv.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>no score is expected</comment>
        <translation>Neprecizat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFilters</name>
    <message numerus="yes">
        <source>Open: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Deschise: %n</numerusform>
            <numerusform>Deschise: %n</numerusform>
            <numerusform>Deschise: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Întârziate: %n</numerusform>
            <numerusform>Întârziate: %n</numerusform>
            <numerusform>Întârziate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Finalizate: %n</numerusform>
            <numerusform>Finalizate: %n</numerusform>
            <numerusform>Finalizate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Abandonate: %n</numerusform>
            <numerusform>Abandonate: %n</numerusform>
            <numerusform>Abandonate: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Toate: %n</numerusform>
            <numerusform>Toate: %n</numerusform>
            <numerusform>Toate: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of the list of actions</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the list of actions</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Rounds</source>
        <comment>filter of the list of actions</comment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>All rounds</source>
        <comment>filter: actions of every round</comment>
        <translation>Toate rundele</translation>
    </message>
    <message>
        <source>This round</source>
        <comment>filter: actions of the round on screen</comment>
        <translation>Runda aceasta</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <comment>in the empty field</comment>
        <translation>Filtrează după cuvinte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>filter: actions of every owner</comment>
        <translation>Toți</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsCard</name>
    <message>
        <source>Overdue actions</source>
        <comment>title of a card on Home</comment>
        <translation>Acțiuni întârziate</translation>
    </message>
    <message>
        <source>Actions due soon</source>
        <comment>title of a card on Home</comment>
        <translation>Acțiuni cu termen apropiat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action(s)</source>
        <comment>on Home: how many of them are overdue</comment>
        <translation>
            <numerusform>%1 din %n acțiune deschisă</numerusform>
            <numerusform>%1 din %n acțiuni deschise</numerusform>
            <numerusform>%1 din %n de acțiuni deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <comment>on Home</comment>
        <translation>
            <numerusform>%n acțiune deschisă</numerusform>
            <numerusform>%n acțiuni deschise</numerusform>
            <numerusform>%n de acțiuni deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>under a list of actions on Home</comment>
        <translation>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
            <numerusform>încă %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through the %n</source>
        <comment>button on Home: overdue actions</comment>
        <translation>
            <numerusform>Parcurge acțiunea (%n)</numerusform>
            <numerusform>Parcurge cele %n</numerusform>
            <numerusform>Parcurge cele %n</numerusform>
        </translation>
    </message>
    <message>
        <source>See the open actions</source>
        <comment>button on Home</comment>
        <translation>Vezi acțiunile deschise</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsModel</name>
    <message>
        <source>nobody</source>
        <comment>who owns an action</comment>
        <translation>nimeni</translation>
    </message>
    <message>
        <source>%1. %2. Owner: %3. %4.</source>
        <comment>a row that is read aloud: what, where from, who, late or status</comment>
        <translation>%1. %2. Responsabil: %3. %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of the list of actions</comment>
        <translation>Acțiune</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the list of actions</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the list of actions</comment>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column of the list of actions: the score that is expected</comment>
        <translation>Așteptat</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the list of actions</comment>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPage</name>
    <message>
        <source>No actions yet</source>
        <comment>empty list of actions</comment>
        <translation>Încă nicio acțiune</translation>
    </message>
    <message>
        <source>An action begins at an answer below 3: what will be done, by whom, until when. Choose a gap on the results and plan it there.</source>
        <comment>empty list of actions</comment>
        <translation>O acțiune pornește de la un răspuns sub 3: ce se va face, de către cine, până când. Alege un decalaj la Rezultate și planifică acolo acțiunea.</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <comment>button of the empty list of actions</comment>
        <translation>Mergi la Rezultate</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>button of the list of actions</comment>
        <translation>Acțiune nouă</translation>
    </message>
    <message>
        <source>No action here</source>
        <comment>list of actions: none fits the filters</comment>
        <translation>Nicio acțiune aici</translation>
    </message>
    <message>
        <source>None of the actions fits these filters.</source>
        <comment>list of actions</comment>
        <translation>Nicio acțiune nu corespunde acestor filtre.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <comment>button: take the filters away</comment>
        <translation>Arată toate acțiunile</translation>
    </message>
    <message>
        <source>Actions over all rounds</source>
        <comment>title of a card</comment>
        <translation>Acțiuni din toate rundele</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>list</comment>
        <translation>Acțiuni</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>number of actions</comment>
        <translation>
            <numerusform>%n întârziată</numerusform>
            <numerusform>%n întârziate</numerusform>
            <numerusform>%n întârziate</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it? May stay empty</source>
        <comment>asks for one line about a finished action</comment>
        <translation>Ce a rezultat? Poate rămâne gol</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the action is finished</comment>
        <translation>Finalizată</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>De ce se abandonează?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the action will not be done</comment>
        <translation>Abandonează</translation>
    </message>
    <message>
        <source>open the action</source>
        <comment>what a key does</comment>
        <translation>deschide acțiunea</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>done or open</source>
        <comment>what a key does</comment>
        <translation>finalizată sau deschisă</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a key does</comment>
        <translation>abandonează</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a key does</comment>
        <translation>elimină</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPresenter</name>
    <message>
        <source>new action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>acțiunea nouă „%1”</translation>
    </message>
    <message>
        <source>change of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>modificarea acțiunii „%1”</translation>
    </message>
    <message>
        <source>action “%1” done</source>
        <comment>undo: names the act</comment>
        <translation>finalizarea acțiunii „%1”</translation>
    </message>
    <message>
        <source>action “%1” dropped</source>
        <comment>undo: names the act</comment>
        <translation>abandonarea acțiunii „%1”</translation>
    </message>
    <message>
        <source>action “%1” open again</source>
        <comment>undo: names the act</comment>
        <translation>redeschiderea acțiunii „%1”</translation>
    </message>
    <message>
        <source>removal of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea acțiunii „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AgreedRow</name>
    <message>
        <source>Agreed score: %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Punctaj convenit: %1</translation>
    </message>
    <message>
        <source>Record and next</source>
        <comment>button of the workshop</comment>
        <translation>Consemnează și mai departe</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>beside the choice of a score</comment>
        <translation>Punctaj convenit</translation>
    </message>
    <message>
        <source>Reason, in the group’s own words</source>
        <comment>empty field</comment>
        <translation>Motivul, în cuvintele grupului</translation>
    </message>
    <message>
        <source>Reason of the agreed score</source>
        <comment>field of the workshop</comment>
        <translation>Motivul punctajului convenit</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerDetailPresenter</name>
    <message>
        <source>evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>dovada pentru „%1”</translation>
    </message>
    <message>
        <source>words of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>formularea dovezii pentru „%1”</translation>
    </message>
    <message>
        <source>removal of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea dovezii pentru „%1”</translation>
    </message>
    <message>
        <source>Why is the answer below 3?</source>
        <comment>asks for the first of five whys</comment>
        <translation>De ce este răspunsul sub 3?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation>
            <numerusform>%n întrebare, cu răspuns: %1</numerusform>
            <numerusform>%n întrebări, cu răspuns: %1</numerusform>
            <numerusform>%n de întrebări, cu răspuns: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer in a small cell</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer in a small cell</comment>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message>
        <source>%1 scored, %2 yes/no</source>
        <comment>numbers of questions in an area</comment>
        <translation>punctate: %1, da/nu: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation>
            <numerusform>%n scoasă</numerusform>
            <numerusform>%n scoase</numerusform>
            <numerusform>%n scoase</numerusform>
        </translation>
    </message>
    <message>
        <source>all scored</source>
        <comment>no yes/no questions and none dropped in an area</comment>
        <translation>toate punctate</translation>
    </message>
    <message>
        <source>questions,
%1 scored</source>
        <comment>after a number: that many questions</comment>
        <translation>întrebări,
punctate: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreasCard</name>
    <message>
        <source>Areas as</source>
        <comment>switch: chart or table</comment>
        <translation>Domeniile ca</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>title of a card</comment>
        <translation>Domenii</translation>
    </message>
    <message>
        <source>total %1 of 3</source>
        <comment>mean of the area means</comment>
        <translation>total %1 din 3</translation>
    </message>
    <message>
        <source>no total: too few</source>
        <comment>no mean of the area means</comment>
        <translation>fără total: prea puține</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AudienceView</name>
    <message>
        <source>Audience view</source>
        <comment>spoken by a screen reader</comment>
        <translation>Ecranul sălii</translation>
    </message>
    <message>
        <source>The audience view is blank.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Ecranul sălii este gol.</translation>
    </message>
    <message>
        <source>%1  ·  question %2 of %3</source>
        <comment>audience: area, number and count of questions</comment>
        <translation>%1  ·  întrebarea %2 din %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>audience: under an answer</comment>
        <translation>
            <numerusform>%n vot</numerusform>
            <numerusform>%n voturi</numerusform>
            <numerusform>%n de voturi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), before %1</source>
        <comment>audience: under an answer; votes of the pass before</comment>
        <translation>
            <numerusform>%n vot, înainte %1</numerusform>
            <numerusform>%n voturi, înainte %1</numerusform>
            <numerusform>%n de voturi, înainte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 votes are in.</source>
        <comment>audience: numbers of people</comment>
        <translation>Voturi primite: %1 din %2.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <comment>audience: a mean or a score</comment>
        <translation>Runda precedentă: %1.</translation>
    </message>
    <message>
        <source>Agreed score: %1.</source>
        <comment>audience: what the group records</comment>
        <translation>Punctaj convenit: %1.</translation>
    </message>
    <message>
        <source>The room is split: hear one voice from each side, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Grupul este împărțit: ascultați câte o voce din fiecare tabără, apoi conveniți un punctaj.</translation>
    </message>
    <message>
        <source>Views are mixed: hear two voices, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Părerile sunt mixte: ascultați două voci, apoi conveniți un punctaj.</translation>
    </message>
    <message>
        <source>Which score do we record?</source>
        <comment>audience</comment>
        <translation>Ce punctaj consemnăm?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BallotBar</name>
    <message>
        <source>Run the workshop</source>
        <comment>button; the key stands beside it</comment>
        <translation>Pornește atelierul</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <comment>before the choice of a participant</comment>
        <translation>Buletin pentru</translation>
    </message>
    <message>
        <source>Participant whose ballot is typed in</source>
        <comment>choice</comment>
        <translation>Participantul al cărui buletin se introduce</translation>
    </message>
    <message>
        <source>Digits fill the ballot; after the last question comes the next one.</source>
        <comment>beside the choice of a participant</comment>
        <translation>Cifrele completează buletinul; după ultima întrebare urmează buletinul următor.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a participant, and which of how many</comment>
        <translation>%1 (%2 din %3)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Banner</name>
    <message>
        <source>Close this message</source>
        <comment>button of an inline message</comment>
        <translation>Închide acest mesaj</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BehindBar</name>
    <message>
        <source>Back to the figures</source>
        <comment>button over a list</comment>
        <translation>Înapoi la cifre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button over a list</comment>
        <translation>Înapoi la listă</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n complaint(s)</source>
        <comment>over a list: a figure, and how many are behind it</comment>
        <translation>
            <numerusform>%1: %n reclamație</numerusform>
            <numerusform>%1: %n reclamații</numerusform>
            <numerusform>%1: %n de reclamații</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n complaints</source>
        <comment>window title</comment>
        <translation>
            <numerusform>Modifică %n reclamație</numerusform>
            <numerusform>Modifică %n reclamații</numerusform>
            <numerusform>Modifică %n de reclamații</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>field</comment>
        <translation>Cauză</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>field</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>field: may everybody read it?</comment>
        <translation>Publică</translation>
    </message>
    <message>
        <source>none</source>
        <comment>choice: takes a value away</comment>
        <translation>fără valoare</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>choice</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <comment>choice</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>One step, taken back with Ctrl+Z.</source>
        <comment>under the fields of a change of many complaints</comment>
        <translation>Un singur pas; se anulează cu Ctrl+Z.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: all that are marked</comment>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <comment>choice: a field of many complaints</comment>
        <translation>lasă neschimbat</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Add tags</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Adaugă etichete</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Elimină etichete</translation>
    </message>
    <message>
        <source>late; letter</source>
        <comment>placeholder: two tags with a semicolon between them</comment>
        <translation>întârziere; scrisoare</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CalendarPage</name>
    <message>
        <source>Time zone</source>
        <comment>field of the working hours</comment>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Free days, one a line: 2026-12-25 and a name</source>
        <comment>field of the working hours</comment>
        <translation>Zile libere, câte una pe rând: 2026-12-25 și un nume</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>field of the working hours</comment>
        <translation>Început program</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>field of the working hours</comment>
        <translation>Sfârșit program</translation>
    </message>
    <message>
        <source>“%1” does not begin with a day such as 2026-12-25.</source>
        <comment>under the free days</comment>
        <translation>„%1” nu începe cu o zi precum 2026-12-25.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CategoryDetails</name>
    <message>
        <source>Valid from</source>
        <comment>check box: a category</comment>
        <translation>Valabilă din</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>check box: a category</comment>
        <translation>Valabilă până la</translation>
    </message>
    <message>
        <source>Stands under</source>
        <comment>field of a category</comment>
        <translation>Face parte din</translation>
    </message>
    <message>
        <source>Merged into; its complaints keep it and count there</source>
        <comment>field of a category</comment>
        <translation>Comasată în; reclamațiile ei o păstrează și se numără acolo</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a category</comment>
        <translation>Comasată în</translation>
    </message>
    <message>
        <source>nothing, upper level</source>
        <comment>of a category</comment>
        <translation>nimic, nivel superior</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of a category: not merged</comment>
        <translation>nimic</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseCard</name>
    <message>
        <source>confirmed</source>
        <comment>how sure a why is</comment>
        <translation>confirmat</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>how sure a why is</comment>
        <translation>presupus</translation>
    </message>
    <message>
        <source>Add a why</source>
        <comment>button</comment>
        <translation>Adaugă un „de ce”</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <comment>button: of a planned fix</comment>
        <translation>Numește responsabilul</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Cinci „de ce”</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <comment>field</comment>
        <translation>De ce este așa?</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Pentru că…</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <comment>title of a card</comment>
        <translation>Cauza rădăcină, cinci „de ce”</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>button: those of a root cause</comment>
        <translation>
            <numerusform>%n reclamație</numerusform>
            <numerusform>%n reclamații</numerusform>
            <numerusform>%n de reclamații</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button</comment>
        <translation>Planifică remedierea</translation>
    </message>
    <message>
        <source>Plan the fix for %1</source>
        <comment>button; the number of a why, 3b</comment>
        <translation>Planifică remedierea la %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseDetails</name>
    <message>
        <source>Fixed on</source>
        <comment>check box: a root cause</comment>
        <translation>Remediată la</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a root cause</comment>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button: an action on a root cause</comment>
        <translation>Planifică remedierea</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CausePresenter</name>
    <message>
        <source>a why of “%1”</source>
        <comment>undo: names the act; a root cause</comment>
        <translation>un „de ce” la „%1”</translation>
    </message>
    <message>
        <source>action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>acțiunea „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseWhys</name>
    <message>
        <source>Why “%1”?</source>
        <comment>asks for the first of five whys; a root cause of complaints</comment>
        <translation>De ce „%1”?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CellEdits</name>
    <message>
        <source>“%1”</source>
        <comment>a touchpoint in the name of an undo step</comment>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>in the name of an undo step</comment>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>undo step: a field, touchpoints</comment>
        <translation>%1 la %2</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>canalul la %1</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>responsabilul la %1</translation>
    </message>
    <message>
        <source>name of the stage “%1”</source>
        <comment>undo step</comment>
        <translation>numele etapei „%1”</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>undo step: a touchpoint</comment>
        <translation>adăugare: „%1”</translation>
    </message>
    <message>
        <source>add the stage “%1”</source>
        <comment>undo step</comment>
        <translation>adăugarea etapei „%1”</translation>
    </message>
    <message>
        <source>emotion at %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>emoția la %1</translation>
    </message>
    <message>
        <source>place before or behind the line of visibility</source>
        <comment>undo step: a field</comment>
        <translation>poziția față de linia de vizibilitate</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>eliminare: %1</translation>
    </message>
    <message>
        <source>remove the stage “%1”</source>
        <comment>undo step</comment>
        <translation>eliminarea etapei „%1”</translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>mutare: %1</translation>
    </message>
    <message>
        <source>move the stage “%1”</source>
        <comment>undo step</comment>
        <translation>mutarea etapei „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ChannelDetails</name>
    <message>
        <source>First answer within</source>
        <comment>goal of a channel</comment>
        <translation>Primul răspuns în</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <comment>goal of a channel</comment>
        <translation>Rezolvare în</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareFigure</name>
    <message>
        <source>Matched change %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Schimbare comparabilă %1</translation>
    </message>
    <message>
        <source>Matched change %1, indicative interval %2 to %3</source>
        <comment>spoken by a screen reader</comment>
        <translation>Schimbare comparabilă %1, interval orientativ de la %2 la %3</translation>
    </message>
    <message>
        <source>interval, indicative</source>
        <comment>beside the interval of a change</comment>
        <translation>interval, orientativ</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareHeader</name>
    <message>
        <source>1 not done</source>
        <comment>over the axis of the comparison</comment>
        <translation>1 nu se face</translation>
    </message>
    <message>
        <source>2 partly</source>
        <comment>over the axis of the comparison</comment>
        <translation>2 parțial</translation>
    </message>
    <message>
        <source>3 done</source>
        <comment>over the axis of the comparison</comment>
        <translation>3 se face</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareModel</name>
    <message numerus="yes">
        <source>Rose: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>În creștere: %n</numerusform>
            <numerusform>În creștere: %n</numerusform>
            <numerusform>În creștere: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>În scădere: %n</numerusform>
            <numerusform>În scădere: %n</numerusform>
            <numerusform>În scădere: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>La fel: %n</numerusform>
            <numerusform>La fel: %n</numerusform>
            <numerusform>La fel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an earlier and a later value</comment>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>%1, acted on</source>
        <comment>an earlier and a later value</comment>
        <translation>%1, cu acțiune</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the comparison</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <comment>column of the comparison</comment>
        <translation>Înainte și după</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of the comparison</comment>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>%1; the earlier one as seen now: %2</source>
        <comment>an earlier and a later value; a score</comment>
        <translation>%1; cel anterior, văzut acum: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePage</name>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <comment>empty comparison</comment>
        <translation>Nimic de comparat deocamdată</translation>
    </message>
    <message>
        <source>Prepare the next round</source>
        <comment>button of the empty comparison</comment>
        <translation>Pregătește runda următoare</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Citit după</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Convenit</translation>
    </message>
    <message>
        <source>Arrows as</source>
        <comment>switch: chart or table</comment>
        <translation>Săgeți ca</translation>
    </message>
    <message>
        <source>Trend as</source>
        <comment>switch: chart or table</comment>
        <translation>Tendință ca</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>title of a card</comment>
        <translation>Întrebare cu întrebare</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <comment>choice</comment>
        <translation>Ordinea întrebărilor</translation>
    </message>
    <message>
        <source>Biggest change</source>
        <comment>order of the questions</comment>
        <translation>Cea mai mare schimbare</translation>
    </message>
    <message>
        <source>As asked</source>
        <comment>order of the questions</comment>
        <translation>Ca în chestionar</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>title of a card</comment>
        <translation>Cu acțiune, și celelalte</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>title of a card</comment>
        <translation>Necomparabile</translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>title of a card</comment>
        <translation>Medii pe domenii</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers. The next one is due on %1.</source>
        <comment>empty comparison; a date</comment>
        <translation>O comparație are nevoie de două runde cu răspunsuri. Următoarea este pe %1.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty comparison</comment>
        <translation>O comparație are nevoie de două runde cu răspunsuri.</translation>
    </message>
    <message numerus="yes">
        <source>Acted on, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Cu acțiune, %n</numerusform>
            <numerusform>Cu acțiune, %n</numerusform>
            <numerusform>Cu acțiune, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Celelalte, %n</numerusform>
            <numerusform>Celelalte, %n</numerusform>
            <numerusform>Celelalte, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n întrebare</numerusform>
            <numerusform>%n întrebări</numerusform>
            <numerusform>%n de întrebări</numerusform>
        </translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Punctat: între timp s-a schimbat setul, modul sau grupul.</translation>
    </message>
    <message>
        <source>Knowing what we know now, what was round %1? Press 1, 2 or 3 on a question.</source>
        <comment>invites then-scores: what an earlier round should have scored; number of that round</comment>
        <translation>Știind ce știm acum, cum a fost runda %1? Apasă 1, 2 sau 3 pe o întrebare.</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tabele</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportă</translation>
    </message>
    <message>
        <source>as seen now</source>
        <comment>what the keys do: score the earlier round anew</comment>
        <translation>văzut acum</translation>
    </message>
    <message>
        <source>take that away</source>
        <comment>what a key does</comment>
        <translation>elimină punctajul</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePresenter</name>
    <message>
        <source>then-score of “%1”</source>
        <comment>undo: names the act; what an earlier round should have scored</comment>
        <translation>punctajul văzut acum la „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintActionBar</name>
    <message>
        <source>Edit</source>
        <comment>button: change the complaint</comment>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button: opens how a complaint may stand</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: what else can be done with a complaint</comment>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>menu</comment>
        <translation>Duplicat al…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>menu</comment>
        <translation>Nu e duplicat</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu: into the bin</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Tick step %1</source>
        <comment>button; 1 to 8</comment>
        <translation>Bifează pasul %1</translation>
    </message>
    <message>
        <source>Customer accepted</source>
        <comment>button: the complaint is resolved</comment>
        <translation>Clientul a acceptat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintDetail</name>
    <message>
        <source>Close the complaint</source>
        <comment>button: back to the list</comment>
        <translation>Înapoi la listă</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>heading</comment>
        <translation>Ce am făcut</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>heading</comment>
        <translation>Clientul propune</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>gravitate %1</translation>
    </message>
    <message numerus="yes">
        <source>Satisfied if: %1 of %n kept</source>
        <comment>heading; promises</comment>
        <translation>
            <numerusform>Mulțumit dacă (%1 din %n respectată)</numerusform>
            <numerusform>Mulțumit dacă (%1 din %n respectate)</numerusform>
            <numerusform>Mulțumit dacă (%1 din %n respectate)</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight steps: %1 of 8 done, in any order</source>
        <comment>heading</comment>
        <translation>Opt pași: %1 din 8 făcuți, în orice ordine</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <comment>a list</comment>
        <translation>De completat: %1</translation>
    </message>
    <message>
        <source>Previous complaint</source>
        <comment>button: up in the list</comment>
        <translation>Reclamația anterioară</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <comment>button: down in the list</comment>
        <translation>Reclamația următoare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a complaint in the list; of how many</comment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintRowDelegate</name>
    <message>
        <source>not named</source>
        <comment>a complaint without a customer</comment>
        <translation>neprecizat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintWords</name>
    <message>
        <source>Respond to the person first</source>
        <comment>step 1 of 8</comment>
        <translation>Ocupă-te mai întâi de om</translation>
    </message>
    <message>
        <source>Empathise and apologise</source>
        <comment>step 2 of 8</comment>
        <translation>Arată empatie și cere-ți scuze</translation>
    </message>
    <message>
        <source>Seek a solution</source>
        <comment>step 3 of 8</comment>
        <translation>Caută o soluție</translation>
    </message>
    <message>
        <source>Ask what they propose</source>
        <comment>step 4 of 8</comment>
        <translation>Întreabă ce propune clientul</translation>
    </message>
    <message>
        <source>Listen intently</source>
        <comment>step 5 of 8</comment>
        <translation>Ascultă cu atenție</translation>
    </message>
    <message>
        <source>Verify the solution</source>
        <comment>step 6 of 8</comment>
        <translation>Confirmă soluția</translation>
    </message>
    <message>
        <source>Fix it at once</source>
        <comment>step 7 of 8</comment>
        <translation>Rezolvă imediat</translation>
    </message>
    <message>
        <source>Document it</source>
        <comment>step 8 of 8</comment>
        <translation>Documentează</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>button of step 1, one word</comment>
        <translation>Răspunde</translation>
    </message>
    <message>
        <source>Empathise</source>
        <comment>button of step 2, one word</comment>
        <translation>Empatizează</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>button of step 3, one word</comment>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button of step 4, one word</comment>
        <translation>Întreabă</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>button of step 5, one word</comment>
        <translation>Ascultă</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button of step 6, one word</comment>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button of step 7, one word</comment>
        <translation>Rezolvă</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>button of step 8, one word</comment>
        <translation>Consemnează</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>deschisă</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <comment>status of a complaint</comment>
        <translation>în așteptare la client</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>în așteptare la noi</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint: the customer accepted</comment>
        <translation>rezolvată</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>închisă fără acord</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>duplicat</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did the customer agree?</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did the customer agree?</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>did the customer agree?</comment>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did the customer agree?</comment>
        <translation>Neîntrebat</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>client</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>categorie</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>gravitate</translation>
    </message>
    <message>
        <source>agreed or not</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>acordul clientului</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>pași</translation>
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
        <translation>%1 z</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>azi, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a month, then a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a length of time</comment>
        <translation>termen peste %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>întârziere: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPanel</name>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Primite în %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPresenter</name>
    <message>
        <source>step “%1” of %2</source>
        <comment>undo: names the act; a step and a complaint's reference</comment>
        <translation>pasul „%1” la %2</translation>
    </message>
    <message>
        <source>promise “%1”</source>
        <comment>undo: names the act</comment>
        <translation>promisiunea „%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo: names the act; a complaint's reference and its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>eliminarea reclamației %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompleteCard</name>
    <message>
        <source>Complete them</source>
        <comment>button on Home: complaints that lack something</comment>
        <translation>Completează-le</translation>
    </message>
    <message>
        <source>A name, a channel or a step is missing; without them the figures say less.</source>
        <comment>on Home: complaints that lack something</comment>
        <translation>Lipsește un nume, un canal sau un pas; fără ele, cifrele spun mai puțin.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) to complete</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>%n reclamație de completat</numerusform>
            <numerusform>%n reclamații de completat</numerusform>
            <numerusform>%n de reclamații de completat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ConfirmCard</name>
    <message>
        <source>Look at the oldest</source>
        <comment>button on Home: a touchpoint to confirm</comment>
        <translation>Vezi cel mai vechi</translation>
    </message>
    <message>
        <source>Maps to confirm</source>
        <comment>title of a card on Home</comment>
        <translation>Hărți de confirmat</translation>
    </message>
    <message>
        <source>%1 with touchpoints not confirmed for %2 days</source>
        <comment>on Home: number of maps, days</comment>
        <translation>%1 cu puncte de contact neconfirmate (zile: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <comment>on Home: to confirm</comment>
        <translation>
            <numerusform>%n hartă</numerusform>
            <numerusform>%n hărți</numerusform>
            <numerusform>%n de hărți</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest on %1</source>
        <comment>on Home: a confirmation; a date</comment>
        <translation>cea mai veche pe %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <comment>on Home: a touchpoint</comment>
        <translation>neconfirmat până acum</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CostCard</name>
    <message>
        <source>Left over service</source>
        <comment>a cost: lost customers</comment>
        <translation>Plecați din cauza serviciilor</translation>
    </message>
    <message>
        <source>Second contacts</source>
        <comment>a cost: opened again</comment>
        <translation>Contacte repetate</translation>
    </message>
    <message>
        <source>Goodwill credits</source>
        <comment>a cost</comment>
        <translation>Compensații de bunăvoință</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of costs</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cost of poor service</source>
        <comment>title of a card</comment>
        <translation>Costul serviciilor slabe</translation>
    </message>
    <message>
        <source>%1: what each costs</source>
        <comment>field; a cost</comment>
        <translation>%1: costul fiecăruia</translation>
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
            <numerusform>%1: %n reclamație, arat-o</numerusform>
            <numerusform>%1: %n reclamații, arată-le</numerusform>
            <numerusform>%1: %n de reclamații, arată-le</numerusform>
        </translation>
    </message>
    <message>
        <source>each</source>
        <comment>in an empty field: what one costs</comment>
        <translation>per caz</translation>
    </message>
    <message>
        <source>Your assumptions, kept with the workspace</source>
        <comment>under a sum of costs</comment>
        <translation>Estimările tale, păstrate în spațiul de lucru</translation>
    </message>
    <message>
        <source>Say what one costs, and the sum appears.</source>
        <comment>under fields without a sum</comment>
        <translation>Precizează cât costă un caz și apare totalul.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CountsEntry</name>
    <message>
        <source>1: do not</source>
        <comment>counted hands for score 1</comment>
        <translation>1: nu facem</translation>
    </message>
    <message>
        <source>2: partly</source>
        <comment>counted hands for score 2</comment>
        <translation>2: parțial</translation>
    </message>
    <message>
        <source>3: yes</source>
        <comment>counted hands for score 3</comment>
        <translation>3: da, facem</translation>
    </message>
    <message>
        <source>No</source>
        <comment>counted hands</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>counted hands</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>counted hands</comment>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>counted hands</comment>
        <translation>Nu știu</translation>
    </message>
    <message>
        <source>%1 of %2: more hands than people</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 din %2: mai multe mâini decât persoane</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CustomerField</name>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Clienți cu acest nume</translation>
    </message>
    <message>
        <source>no earlier complaint</source>
        <comment>beside a customer's name</comment>
        <translation>nicio reclamație anterioară</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: %1</source>
        <comment>beside a customer's name; the newest of them</comment>
        <translation>
            <numerusform>%n anterioară: %1</numerusform>
            <numerusform>%n anterioare: %1</numerusform>
            <numerusform>%n anterioare: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Promisiune respectată: %1</translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Promisiune nerespectată: %1</translation>
    </message>
    <message>
        <source>Last promise: %1, %2</source>
        <comment>beside a customer's name; what, and when it is due</comment>
        <translation>Ultima promisiune: %1, %2</translation>
    </message>
    <message>
        <source>Last promise: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Ultima promisiune: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DayTrack</name>
    <message>
        <source>Days of the redesign; %1; day %2 is chosen</source>
        <comment>screen reader; a sentence</comment>
        <translation>Zilele reproiectării; %1; este aleasă ziua %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DaysDialog</name>
    <message>
        <source>Received from – to</source>
        <comment>window title</comment>
        <translation>Primite de la – până la</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field: a date</comment>
        <translation>De la</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <comment>field: a date</comment>
        <translation>Până la, inclusiv ziua aceea</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the complaints of those days</comment>
        <translation>Arată</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message>
        <source>No round yet</source>
        <comment>empty diagnostic</comment>
        <translation>Nicio rundă încă</translation>
    </message>
    <message>
        <source>A round asks 20, 28 or 33 questions about how you serve customers. One person or a group answers; each answer is one key.</source>
        <comment>empty diagnostic</comment>
        <translation>O rundă pune 20, 28 sau 33 de întrebări despre felul în care sunt serviți clienții. Răspunde o persoană sau un grup; fiecare răspuns este o singură tastă.</translation>
    </message>
    <message>
        <source>Make the first round</source>
        <comment>button of the empty diagnostic</comment>
        <translation>Creează prima rundă</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Round on screen</source>
        <comment>choice of a round</comment>
        <translation>Runda afișată</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <comment>menu</comment>
        <translation>Rundă &amp;nouă</translation>
    </message>
    <message>
        <source>&amp;Start round</source>
        <comment>menu</comment>
        <translation>Începe &amp;runda</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <comment>menu</comment>
        <translation>În&amp;chide runda</translation>
    </message>
    <message>
        <source>&amp;Tailor</source>
        <comment>menu: first step</comment>
        <translation>&amp;Adaptare</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <comment>menu: second step</comment>
        <translation>&amp;Punctare</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <comment>menu: third step</comment>
        <translation>Rezu&amp;ltate</translation>
    </message>
    <message>
        <source>S&amp;wap the reserve in</source>
        <comment>menu</comment>
        <translation>&amp;Introdu rezerva</translation>
    </message>
    <message>
        <source>&amp;Drop or bring back</source>
        <comment>menu</comment>
        <translation>&amp;Scoate sau readu</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <comment>menu</comment>
        <translation>Modifică &amp;formularea</translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <comment>menu</comment>
        <translation>Mută întrebarea mai s&amp;us</translation>
    </message>
    <message>
        <source>Move question d&amp;own</source>
        <comment>menu</comment>
        <translation>Mută întrebarea mai &amp;jos</translation>
    </message>
    <message>
        <source>Answer don’t &amp;know</source>
        <comment>menu</comment>
        <translation>Răspun&amp;de „nu știu”</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>menu: to the note field</comment>
        <translation>No&amp;tiță</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button; the key stands beside it</comment>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Tailor</source>
        <comment>step</comment>
        <translation>Adaptare</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>step</comment>
        <translation>Punctare</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step</comment>
        <translation>Rezultate</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n întrebare</numerusform>
            <numerusform>%n întrebări</numerusform>
            <numerusform>%n de întrebări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n persoană</numerusform>
            <numerusform>%n persoane</numerusform>
            <numerusform>%n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run</source>
        <comment>button that opens the command palette</comment>
        <translation>Caută sau execută</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <comment>menu: last step</comment>
        <translation>C&amp;ompară</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Comparată cu</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two rounds that are compared: round 2 to round 3</comment>
        <translation>cu</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>step</comment>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <comment>number and date of a round</comment>
        <translation>Runda %1 · %2</translation>
    </message>
    <message>
        <source>Run the wor&amp;kshop</source>
        <comment>menu</comment>
        <translation>Pornește atelie&amp;rul</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <comment>menu: fourth step</comment>
        <translation>&amp;Acțiuni</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <comment>menu</comment>
        <translation>&amp;Adaugă o întrebare</translation>
    </message>
    <message>
        <source>Save as own &amp;set…</source>
        <comment>menu</comment>
        <translation>Salvează ca &amp;set propriu…</translation>
    </message>
    <message>
        <source>Re&amp;move own set</source>
        <comment>menu</comment>
        <translation>Eli&amp;mină setul propriu</translation>
    </message>
    <message>
        <source>E&amp;xport set…</source>
        <comment>menu</comment>
        <translation>E&amp;xportă setul…</translation>
    </message>
    <message>
        <source>&amp;Import set…</source>
        <comment>menu</comment>
        <translation>&amp;Importă un set…</translation>
    </message>
    <message>
        <source>New act&amp;ion</source>
        <comment>menu</comment>
        <translation>Acț&amp;iune nouă</translation>
    </message>
    <message>
        <source>Action done or open a&amp;gain</source>
        <comment>menu</comment>
        <translation>Acțiune &amp;finalizată sau redeschisă</translation>
    </message>
    <message>
        <source>Dro&amp;p action</source>
        <comment>menu</comment>
        <translation>A&amp;bandonează acțiunea</translation>
    </message>
    <message>
        <source>Remo&amp;ve action</source>
        <comment>menu</comment>
        <translation>&amp;Elimină acțiunea</translation>
    </message>
    <message>
        <source>E&amp;vidence for the answer</source>
        <comment>menu</comment>
        <translation>Do&amp;vezi pentru răspuns</translation>
    </message>
    <message>
        <source>F&amp;ive whys of the answer</source>
        <comment>menu</comment>
        <translation>&amp;Cinci „de ce” la răspuns</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>step</comment>
        <translation>Acțiuni</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n deschisă</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n finalizată</numerusform>
            <numerusform>%n finalizate</numerusform>
            <numerusform>%n finalizate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from earlier rounds are still open.</source>
        <comment>offer before a new round</comment>
        <translation>
            <numerusform>%n acțiune din rundele anterioare este încă deschisă.</numerusform>
            <numerusform>%n acțiuni din rundele anterioare sunt încă deschise.</numerusform>
            <numerusform>%n de acțiuni din rundele anterioare sunt încă deschise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <comment>button: to the open actions</comment>
        <translation>Parcurge-le</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPresenter</name>
    <message>
        <source>new round %1</source>
        <comment>undo: names the act</comment>
        <translation>runda nouă %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>undo: names the act</comment>
        <translation>runda %1</translation>
    </message>
    <message>
        <source>start of round %1</source>
        <comment>undo: names the act</comment>
        <translation>începerea rundei %1</translation>
    </message>
    <message>
        <source>closing of round %1</source>
        <comment>undo: names the act</comment>
        <translation>închiderea rundei %1</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <comment>evidence of an answer; what was done</comment>
        <translation>Acțiune finalizată: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueBanners</name>
    <message>
        <source>Prepare round %1</source>
        <comment>button of a message</comment>
        <translation>Pregătește runda %1</translation>
    </message>
    <message>
        <source>Tell you on the desktop when a round or an action is due?</source>
        <comment>question in a message</comment>
        <translation>Vrei notificări pe desktop când o rundă sau o acțiune ajunge la termen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueSentences</name>
    <message>
        <source>Round %1 is due today.</source>
        <comment>message; number of a round</comment>
        <translation>Runda %1 este programată azi.</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is due in %n day(s), on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Runda %1 este programată peste %n zi, pe %2.</numerusform>
            <numerusform>Runda %1 este programată peste %n zile, pe %2.</numerusform>
            <numerusform>Runda %1 este programată peste %n de zile, pe %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is late by %n day(s). It was due on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Runda %1 are o întârziere de %n zi. Era programată pe %2.</numerusform>
            <numerusform>Runda %1 are o întârziere de %n zile. Era programată pe %2.</numerusform>
            <numerusform>Runda %1 are o întârziere de %n de zile. Era programată pe %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due or late.</source>
        <comment>message on the desktop</comment>
        <translation>
            <numerusform>%n acțiune la termen sau întârziată.</numerusform>
            <numerusform>%n acțiuni la termen sau întârziate.</numerusform>
            <numerusform>%n de acțiuni la termen sau întârziate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n duplicates of which complaint?</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%n duplicat al cărei reclamații?</numerusform>
            <numerusform>%n duplicate ale cărei reclamații?</numerusform>
            <numerusform>%n de duplicate ale cărei reclamații?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate of which complaint?</source>
        <comment>window title</comment>
        <translation>Duplicat al cărei reclamații?</translation>
    </message>
    <message>
        <source>Reference, number or words</source>
        <comment>field</comment>
        <translation>Referință, număr sau cuvinte</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <comment>list</comment>
        <translation>Reclamații găsite</translation>
    </message>
    <message>
        <source>Mark as duplicate</source>
        <comment>button</comment>
        <translation>Marchează ca duplicat</translation>
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
        <translation>Nu e duplicat</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <comment>button; a complaint's reference; leads there</comment>
        <translation>Duplicat al %1</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <comment>button: opens a list of complaints</comment>
        <translation>
            <numerusform>%n duplicat</numerusform>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n de duplicate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DutiesSection</name>
    <message>
        <source>Take it myself</source>
        <comment>button: become the owner</comment>
        <translation>Preiau eu</translation>
    </message>
    <message>
        <source>names; more with a semicolon</source>
        <comment>in an empty field</comment>
        <translation>nume, separate prin punct și virgulă</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <comment>warning: a touchpoint has no owner</comment>
        <translation>Fără responsabil</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <comment>button</comment>
        <translation>Numește un responsabil</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EmptyMapOffer</name>
    <message>
        <source>Type the touchpoints one by one, or copy the rows of a table that has them.</source>
        <comment>on a map without touchpoints</comment>
        <translation>Scrie punctele de contact pe rând sau copiază rândurile unui tabel care le conține.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>button on a map without touchpoints</comment>
        <translation>Lipește dintr-o foaie de calcul</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryCause</name>
    <message>
        <source>Could it have been prevented?</source>
        <comment>field of a complaint</comment>
        <translation>Putea fi prevenită?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>field of a complaint</comment>
        <translation>Cauză rădăcină</translation>
    </message>
    <message>
        <source>Tags, a semicolon between them</source>
        <comment>field of a complaint</comment>
        <translation>Etichete, separate prin punct și virgulă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryForm</name>
    <message>
        <source>Severity</source>
        <comment>field of a complaint</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Clientul a fost de acord?</translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <comment>button of a complaint</comment>
        <translation>Salvează și adaugă alta</translation>
    </message>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Salvează și închide</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button of a complaint</comment>
        <translation>Renunță la ciornă</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Înapoi la listă, ciorna rămâne</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Client (opțional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>field of a complaint</comment>
        <translation>Ce am făcut</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Clientul propune</translation>
    </message>
    <message>
        <source>Steps, press 1 to 8 as they happen; 8 is done with saving</source>
        <comment>field of a complaint</comment>
        <translation>Pași: apasă 1–8 pe măsură ce au loc; 8 se bifează la salvare</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Mulțumit dacă (câte o promisiune pe rând)</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a complaint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a complaint</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>title of a form</comment>
        <translation>Reclamație nouă</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>beside the title of a form</comment>
        <translation>Ciornă recuperată</translation>
    </message>
    <message>
        <source>Draft is kept</source>
        <comment>beside the title of a form</comment>
        <translation>Ciornă păstrată</translation>
    </message>
    <message>
        <source>takes the match, next field</source>
        <comment>what a key does</comment>
        <translation>preia sugestia, câmpul următor</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what the keys do</comment>
        <translation>pași</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>salvează, următoarea</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>înapoi, ciorna rămâne</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field of a complaint</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>under a touchpoint: the stage it is in</comment>
        <translation>în %1</translation>
    </message>
    <message>
        <source>new, for the inbox of the map</source>
        <comment>under a touchpoint</comment>
        <translation>nou, pentru intrările hărții</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryMore</name>
    <message>
        <source>More</source>
        <comment>button: shows the other fields of a complaint</comment>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Satisfaction after</source>
        <comment>field of a complaint</comment>
        <translation>Satisfacție ulterioară</translation>
    </message>
    <message>
        <source>Others can read the complaint</source>
        <comment>check box: it was made in public</comment>
        <translation>Și alții pot citi reclamația</translation>
    </message>
    <message>
        <source>Agent, who writes it down</source>
        <comment>field of a complaint</comment>
        <translation>Agent, cel care o consemnează</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field of a complaint</comment>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Money given, with its currency</source>
        <comment>field of a complaint</comment>
        <translation>Bani acordați, cu moneda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a complaint</comment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Satisfaction after, 1 to 5</source>
        <comment>field of a complaint</comment>
        <translation>Satisfacție ulterioară, 1–5</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>field of a complaint</comment>
        <translation>Minute de lucru</translation>
    </message>
    <message>
        <source>Does the customer leave?</source>
        <comment>field of a complaint</comment>
        <translation>Pleacă clientul?</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field of a complaint: reason for leaving</comment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>A new name: it comes into the list of people with saving.</source>
        <comment>under the field</comment>
        <translation>Nume nou: la salvare se adaugă în lista de persoane.</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <comment>field of a complaint</comment>
        <translation>Monedă, trei litere</translation>
    </message>
    <message>
        <source>Not an amount in this currency. It is not saved.</source>
        <comment>under the field</comment>
        <translation>Nu este o sumă în această monedă. Nu se salvează.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryPresenter</name>
    <message>
        <source>change of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>modificarea reclamației %1</translation>
    </message>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>reclamația „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ErasureDialog</name>
    <message>
        <source>Do it for good</source>
        <comment>button: erase or anonymise</comment>
        <translation>Execută definitiv</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: while it can still be stopped</comment>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Gone, and proven</source>
        <comment>title: after an erasure</comment>
        <translation>Șters, cu dovadă</translation>
    </message>
    <message>
        <source>Gone, but not everywhere</source>
        <comment>title: after an erasure</comment>
        <translation>Șters, dar nu peste tot</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <comment>title: after an erasure that was refused</comment>
        <translation>Nu s-a schimbat nimic</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <comment>asks for a yes; a name, a reference or a number</comment>
        <translation>Scrie „%1” ca să continui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>How far it is</source>
        <comment>progress bar</comment>
        <translation>Progres</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <comment>title of a card</comment>
        <translation>Dovezi</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceList</name>
    <message>
        <source>File…</source>
        <comment>button: choose a file whose name is kept as evidence</comment>
        <translation>Fișier…</translation>
    </message>
    <message>
        <source>What shows it? A fact, a number, a document</source>
        <comment>in the empty field</comment>
        <translation>Ce o arată? Un fapt, o cifră, un document</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field: what shows that an answer is right</comment>
        <translation>Dovezi</translation>
    </message>
    <message>
        <source>Evidence for the answer</source>
        <comment>list</comment>
        <translation>Dovezi pentru răspuns</translation>
    </message>
    <message>
        <source>Only a file’s name is kept. F2 changes the words, Delete takes them away.</source>
        <comment>under the list of evidence</comment>
        <translation>Se păstrează doar numele fișierului. F2 modifică textul, Delete elimină dovada.</translation>
    </message>
    <message>
        <source>A file as evidence: only its name is kept</source>
        <comment>file dialog</comment>
        <translation>Un fișier ca dovadă: se păstrează doar numele</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceModel</name>
    <message>
        <source>File %1</source>
        <comment>spoken by a screen reader: evidence; the name of a file</comment>
        <translation>Fișierul %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FacilitatorView</name>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Încheie atelierul…</translation>
    </message>
    <message>
        <source>Every question is recorded.</source>
        <comment>workshop</comment>
        <translation>Toate întrebările sunt consemnate.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>title of the facilitator's window</comment>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>what the audience window shows</comment>
        <translation>Sala vede: nimic</translation>
    </message>
    <message>
        <source>The room sees: the counts</source>
        <comment>what the audience window shows</comment>
        <translation>Sala vede: numărătoarea</translation>
    </message>
    <message>
        <source>The room sees: the question</source>
        <comment>what the audience window shows</comment>
        <translation>Sala vede: întrebarea</translation>
    </message>
    <message>
        <source>Show audience</source>
        <comment>button: end the blank screen</comment>
        <translation>Arată ecranul sălii</translation>
    </message>
    <message>
        <source>Blank audience</source>
        <comment>button: the room sees nothing</comment>
        <translation>Golește ecranul sălii</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>workshop</comment>
        <translation>Proiectorul s-a deconectat: sala nu vede nimic.</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the audience window</comment>
        <translation>Arată din nou</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FieldHelps</name>
    <message>
        <source>Tab puts it in</source>
        <comment>under a field: what a key does</comment>
        <translation>Tab îl introduce</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilingPresenter</name>
    <message numerus="yes">
        <source>change of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>modificarea a %n reclamație</numerusform>
            <numerusform>modificarea a %n reclamații</numerusform>
            <numerusform>modificarea a %n de reclamații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>comasarea a %n reclamație</numerusform>
            <numerusform>comasarea a %n reclamații</numerusform>
            <numerusform>comasarea a %n de reclamații</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>duplicat al %1</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <comment>undo: names the act</comment>
        <translation>nu e duplicat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterChips</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <comment>tooltip of a part of a filter</comment>
        <translation>Enter modifică, Delete elimină</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <comment>button</comment>
        <translation>Salvează filtrul…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: the list is narrowed no more</comment>
        <translation>Resetează</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterParts</name>
    <message>
        <source>this week</source>
        <comment>when complaints were received</comment>
        <translation>săptămâna aceasta</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>when complaints were received</comment>
        <translation>
            <numerusform>ultima săptămână (%n)</numerusform>
            <numerusform>ultimele %n săptămâni</numerusform>
            <numerusform>ultimele %n de săptămâni</numerusform>
        </translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when complaints were received</comment>
        <translation>anul acesta</translation>
    </message>
    <message>
        <source>from – to…</source>
        <comment>when complaints were received</comment>
        <translation>de la – până la…</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>part of a filter</comment>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>part of a filter</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>part of a filter</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>part of a filter</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a filter</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>part of a filter</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>part of a filter</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>part of a filter</comment>
        <translation>Publice</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>part of a filter</comment>
        <translation>Cauză</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>part of a filter</comment>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>only public ones</source>
        <comment>value of a filter</comment>
        <translation>doar cele publice</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when complaints were received; two dates</comment>
        <translation>de la %1 până la %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>value of a filter: of a promise</comment>
        <translation>respectată</translation>
    </message>
    <message>
        <source>broken or overdue</source>
        <comment>value of a filter: of a promise</comment>
        <translation>nerespectată sau întârziată</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>value of a filter: of a promise</comment>
        <translation>în așteptare</translation>
    </message>
    <message>
        <source>first response in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primul răspuns la timp</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>rezolvare la timp</translation>
    </message>
    <message>
        <source>first response too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primul răspuns prea târziu</translation>
    </message>
    <message>
        <source>resolution too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>rezolvare prea târzie</translation>
    </message>
    <message>
        <source>first response not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primul răspuns încă nescadent</translation>
    </message>
    <message>
        <source>resolution not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>rezolvare încă nescadentă</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: nefăcut</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: făcut</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: nu se aplică</translation>
    </message>
    <message>
        <source>first response</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>primul răspuns</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>rezolvarea</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>închiderea</translation>
    </message>
    <message>
        <source>a channel</source>
        <comment>value of a filter: what is not named</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>a category</source>
        <comment>value of a filter: what is not named</comment>
        <translation>categorie</translation>
    </message>
    <message>
        <source>a root cause</source>
        <comment>value of a filter: what is not named</comment>
        <translation>cauză rădăcină</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <comment>value of a filter: what is not named</comment>
        <translation>punct de contact</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>part of a filter</comment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Leaving</source>
        <comment>part of a filter: does the customer leave</comment>
        <translation>Plecare</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <comment>part of a filter</comment>
        <translation>Motivul plecării</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>part of a filter</comment>
        <translation>Redeschise</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>part of a filter</comment>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>part of a filter: of a channel, for its times</comment>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>part of a filter: one of the eight</comment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Known time</source>
        <comment>part of a filter: that of the resolution…</comment>
        <translation>Moment cunoscut</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>part of a filter: what is not named</comment>
        <translation>Fără</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>part of a filter</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>only reopened ones</source>
        <comment>value of a filter</comment>
        <translation>doar cele redeschise</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPopup</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many touchpoints a filter leaves</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: no filter any more</comment>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <comment>popup</comment>
        <translation>Filtrează harta</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a filter: owner, channel or persona does not matter</comment>
        <translation>oricare</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a filter: no owner</comment>
        <translation>nimeni</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a filter: no channel</comment>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a filter</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Felt by</source>
        <comment>a filter: a persona with a feeling of its own</comment>
        <translation>Simțit de</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <comment>touchpoints that a filter leaves: 4 of 16</comment>
        <translation>evidențiate: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPresenter</name>
    <message>
        <source>any</source>
        <comment>entry of a filter's list: the part narrows nothing</comment>
        <translation>oricare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>filtrul „%1”</translation>
    </message>
    <message>
        <source>name of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>numele filtrului „%1”</translation>
    </message>
    <message>
        <source>removal of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>eliminarea filtrului „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FirstRowsModel</name>
    <message>
        <source>new</source>
        <comment>what becomes of a row: a complaint is made of it</comment>
        <translation>nouă</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>what becomes of a row: it changes a complaint</comment>
        <translation>actualizează</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>există deja</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>respins</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a table</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>Does not fit and is kept as text.</source>
        <comment>import of complaints: of a cell</comment>
        <translation>Nu se potrivește și se păstrează ca text.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>import of complaints: head of a table, the line of a file</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table, what becomes of a row</comment>
        <translation>Devine</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysModel</name>
    <message>
        <source>suspected</source>
        <comment>behind a why</comment>
        <translation>presupus</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>behind a why</comment>
        <translation>confirmat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysView</name>
    <message>
        <source>Plan action from this</source>
        <comment>button: of the chosen why</comment>
        <translation>Planifică o acțiune de aici</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Pentru că…</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Cinci „de ce”</translation>
    </message>
    <message>
        <source>And why “%1”?</source>
        <comment>asks for the why of a why</comment>
        <translation>Și de ce „%1”?</translation>
    </message>
    <message>
        <source>What else, beside “%1”?</source>
        <comment>asks for a second why of the same thing</comment>
        <translation>Ce altceva, pe lângă „%1”?</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <comment>asks to reword a why</comment>
        <translation>Altă formulare pentru „%1”</translation>
    </message>
    <message>
        <source>Deep enough: plan an action.</source>
        <comment>under five whys</comment>
        <translation>Destul de adânc: planifică o acțiune.</translation>
    </message>
    <message>
        <source>Enter: one why deeper. Ctrl+Enter: beside it. F2: words. Delete. Alt+Up, Alt+Down: order.</source>
        <comment>under five whys: what the keys do</comment>
        <translation>Enter: un „de ce” mai adânc. Ctrl+Enter: încă unul alături. F2: formularea. Delete: elimină. Alt+Sus, Alt+Jos: ordinea.</translation>
    </message>
    <message>
        <source>Suspected, confirmed</source>
        <comment>button: marks the chosen why, or takes the mark away</comment>
        <translation>Presupus, confirmat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FixList</name>
    <message>
        <source>No owner</source>
        <comment>what a map lacks</comment>
        <translation>Fără responsabil</translation>
    </message>
    <message>
        <source>Name one</source>
        <comment>button: an owner or a channel</comment>
        <translation>Alege unul</translation>
    </message>
    <message>
        <source>No channel</source>
        <comment>what a map lacks</comment>
        <translation>Fără canal</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <comment>what a map lacks</comment>
        <translation>
            <numerusform>Neconfirmat de %n zi</numerusform>
            <numerusform>Neconfirmat de %n zile</numerusform>
            <numerusform>Neconfirmat de %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button: a touchpoint is still true</comment>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Moment of truth without target</source>
        <comment>what a map lacks: a time to the answer</comment>
        <translation>Moment al adevărului fără țintă</translation>
    </message>
    <message>
        <source>Set a time</source>
        <comment>button: within which customers get an answer</comment>
        <translation>Stabilește un termen</translation>
    </message>
    <message>
        <source>Complaints without touchpoint</source>
        <comment>what a map lacks</comment>
        <translation>Reclamații fără punct de contact</translation>
    </message>
    <message>
        <source>Link them</source>
        <comment>button: complaints to touchpoints</comment>
        <translation>Leagă-le</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>De remediat</translation>
    </message>
    <message>
        <source>Nothing is missing: every touchpoint has an owner and a channel, was confirmed lately, and no complaint is without a touchpoint.</source>
        <comment>lower panel of the map</comment>
        <translation>Nu lipsește nimic: fiecare punct de contact are responsabil și canal și a fost confirmat recent, iar nicio reclamație nu este fără punct de contact.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>button: confirms all touchpoints</comment>
        <translation>Toate</translation>
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
            <numerusform>Confirmă %n punct de contact</numerusform>
            <numerusform>Confirmă toate cele %n puncte de contact</numerusform>
            <numerusform>Confirmă toate cele %n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FlagsSection</name>
    <message>
        <source>Flags and notes</source>
        <comment>section of the inspector</comment>
        <translation>Marcaje și note</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <comment>field; a flag of a touchpoint</comment>
        <translation>Notă la „%1”</translation>
    </message>
    <message>
        <source>why</source>
        <comment>in an empty field: why a touchpoint has a flag</comment>
        <translation>de ce</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapDelegate</name>
    <message>
        <source>Plan action</source>
        <comment>button on a gap</comment>
        <translation>Planifică o acțiune</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message>
        <source>score %1</source>
        <comment>under a question's label</comment>
        <translation>punctaj %1</translation>
    </message>
    <message>
        <source>agreed score %1</source>
        <comment>under a question's label</comment>
        <translation>punctaj convenit %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>mean, number of answers, agreement</comment>
        <translation>medie %1, n %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>on a gap</comment>
        <translation>
            <numerusform>%n acțiune</numerusform>
            <numerusform>%n acțiuni</numerusform>
            <numerusform>%n de acțiuni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::GoalField</name>
    <message>
        <source>no goal</source>
        <comment>in place of 0</comment>
        <translation>fără țintă</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <comment>choice: minutes, hours or days</comment>
        <translation>Unitatea pentru „%1”</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of a goal</comment>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>zile</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideStage</name>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>Clientul a fost de acord?</translation>
    </message>
    <message>
        <source>This helps</source>
        <comment>over a sentence that one can say to a customer</comment>
        <translation>Ajută</translation>
    </message>
    <message>
        <source>Avoid</source>
        <comment>over a sentence that one should not say to a customer</comment>
        <translation>De evitat</translation>
    </message>
    <message>
        <source>A line to this step, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Un rând la acest pas, opțional</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Clientul propune</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Mulțumit dacă (câte o promisiune pe rând)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the step was done</comment>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>button: the step is not needed</comment>
        <translation>Nu se aplică</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: leave the step for now</comment>
        <translation>Mai târziu</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>încă nu</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>state of a step; when</comment>
        <translation>făcut %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nu se aplică</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideView</name>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Salvează și închide</translation>
    </message>
    <message>
        <source>A call in progress</source>
        <comment>title: a complaint is taken step by step</comment>
        <translation>Apel în curs</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Înapoi la listă, ciorna rămâne</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Client (opțional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>To the form</source>
        <comment>button: all fields of the complaint</comment>
        <translation>La formular</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>încă nu</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>făcut</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nu se aplică</translation>
    </message>
    <message>
        <source>to a step</source>
        <comment>what the keys do</comment>
        <translation>la un pas</translation>
    </message>
    <message>
        <source>done, next</source>
        <comment>what a key does</comment>
        <translation>făcut, următorul</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>what a key does</comment>
        <translation>nu se aplică</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>salvează, următoarea</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>înapoi, ciorna rămâne</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeadSection</name>
    <message>
        <source>Keep this touchpoint here</source>
        <comment>button: pins the inspector</comment>
        <translation>Păstrează aici acest punct de contact</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: of the inspector</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>pill</comment>
        <translation>momentul adevărului</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>pill</comment>
        <translation>punct dureros</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>pill</comment>
        <translation>bună practică</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatBar</name>
    <message>
        <source>Own dates…</source>
        <comment>menu: the period whose complaints a map shows</comment>
        <translation>Interval propriu…</translation>
    </message>
    <message>
        <source>Complaints: %1, %2</source>
        <comment>button at a lane's name: what of them it shows, which period</comment>
        <translation>Reclamații: %1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatLegend</name>
    <message>
        <source>Steps of heat, the lightest first: %1</source>
        <comment>legend of complaints on a map</comment>
        <translation>Trepte de intensitate, întâi cea mai deschisă: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HelpLine</name>
    <message>
        <source>“%1” – better: “%2”</source>
        <comment>a policy phrase, and a sentence in its place</comment>
        <translation>„%1” – mai bine: „%2”</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: the better sentence</comment>
        <translation>Folosește</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: the policy phrase as it is</comment>
        <translation>Păstrează</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HoldDialog</name>
    <message>
        <source>Legal hold on %1</source>
        <comment>window title; a complaint's reference</comment>
        <translation>Blocare legală pentru %1</translation>
    </message>
    <message>
        <source>Why must it be kept? While it is on hold nobody can anonymise or erase it. Without a reason the hold ends.</source>
        <comment>over a field</comment>
        <translation>De ce trebuie păstrată? Cât timp este blocată, nimeni nu o poate anonimiza sau șterge. Fără un motiv, blocarea încetează.</translation>
    </message>
    <message>
        <source>Reason for the legal hold</source>
        <comment>field</comment>
        <translation>Motivul blocării legale</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message>
        <source>See results</source>
        <comment>button on Home</comment>
        <translation>Vezi rezultatele</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <comment>button on Home</comment>
        <translation>Continuă să răspunzi</translation>
    </message>
    <message>
        <source>Answer 20 questions now</source>
        <comment>button on Home: first step</comment>
        <translation>Răspunde acum la 20 de întrebări</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>button on Home; the key stands beside it</comment>
        <translation>Caută sau rulează o comandă</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>beside the mean of the area means</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Start with one round</source>
        <comment>first step on Home</comment>
        <translation>Începe cu o rundă</translation>
    </message>
    <message>
        <source>Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, and shows where the biggest gaps are. In six months you answer again and see what moved.</source>
        <comment>first step on Home</comment>
        <translation>Douăzeci de întrebări, câte o tastă la fiecare: 1 nu facem, 2 parțial, 3 da, facem. Durează cam trei minute și arată unde sunt cele mai mari decalaje. Peste șase luni răspunzi din nou și vezi ce s-a schimbat.</translation>
    </message>
    <message>
        <source>Choose the questions first</source>
        <comment>button on Home: first step</comment>
        <translation>Alege întâi întrebările</translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Runda %1: %n întrebare fără răspuns</numerusform>
            <numerusform>Runda %1: %n întrebări fără răspuns</numerusform>
            <numerusform>Runda %1: %n de întrebări fără răspuns</numerusform>
        </translation>
    </message>
    <message>
        <source>Last round</source>
        <comment>title of a card on Home</comment>
        <translation>Ultima rundă</translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Reevaluare peste %n zi</numerusform>
            <numerusform>Reevaluare peste %n zile</numerusform>
            <numerusform>Reevaluare peste %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-score due today</source>
        <comment>title of a card on Home</comment>
        <translation>Reevaluare: azi</translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Întârziere la reevaluare: %n zi</numerusform>
            <numerusform>Întârziere la reevaluare: %n zile</numerusform>
            <numerusform>Întârziere la reevaluare: %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Runda următoare: %1. Punctajele convenite în runda %2, %3. Culoare mai intensă, decalaj mai mare.</translation>
    </message>
    <message>
        <source>Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Runda următoare: %1. Răspunsurile din runda %2, %3. Culoare mai intensă, decalaj mai mare.</translation>
    </message>
    <message>
        <source>Prepare round %1</source>
        <comment>button on Home</comment>
        <translation>Pregătește runda %1</translation>
    </message>
    <message>
        <source>search or run</source>
        <comment>what a key does</comment>
        <translation>caută sau rulează</translation>
    </message>
    <message>
        <source>go</source>
        <comment>what Enter does on a button</comment>
        <translation>activează</translation>
    </message>
    <message>
        <source>Put it in the calendar…</source>
        <comment>button on Home; exports a calendar file</comment>
        <translation>Pune în calendar…</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsModel</name>
    <message>
        <source>name not known</source>
        <comment>why a column is kept as text</comment>
        <translation>nume necunoscut</translation>
    </message>
    <message>
        <source>our name</source>
        <comment>why a column becomes what it does</comment>
        <translation>denumirea noastră</translation>
    </message>
    <message>
        <source>by its name</source>
        <comment>why a column becomes what it does</comment>
        <translation>după nume</translation>
    </message>
    <message>
        <source>another column says it</source>
        <comment>why a column is kept as text</comment>
        <translation>o spune altă coloană</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why a column becomes what it does</comment>
        <translation>alegerea ta</translation>
    </message>
    <message>
        <source>marked as no field</source>
        <comment>why a column is kept as text</comment>
        <translation>marcată ca fără câmp</translation>
    </message>
    <message>
        <source>kept as text</source>
        <comment>what a column becomes</comment>
        <translation>păstrată ca text</translation>
    </message>
    <message>
        <source>please choose</source>
        <comment>how the dates of a column are read: there are two ways</comment>
        <translation>alege</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3. First value: %4</source>
        <comment>a row that is read aloud: a column of a file, a field, why, a cell</comment>
        <translation>%1 devine %2, %3. Prima valoare: %4</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Coloana din fișier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Devine</translation>
    </message>
    <message>
        <source>Dates read as</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Date citite ca</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>import of complaints: head of a table</comment>
        <translation>De ce</translation>
    </message>
    <message>
        <source>First value</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Prima valoare</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsView</name>
    <message>
        <source>Columns of the file</source>
        <comment>list</comment>
        <translation>Coloanele fișierului</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPage</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop the import</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Complaints that are here already</source>
        <comment>name of a switch</comment>
        <translation>Reclamații care există deja</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Sari peste</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Actualizează</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Adaugă din nou</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: import nothing</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: the complaints that were imported</comment>
        <translation>Arată-le</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <comment>button</comment>
        <translation>Importă alt fișier…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>title</comment>
        <translation>Importă reclamații</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <comment>progress bar</comment>
        <translation>Progresul importului</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <comment>button</comment>
        <translation>Înapoi la reclamații</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <comment>import of complaints</comment>
        <translation>Se verifică fiecare rând…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) speak of a complaint that is here already or stood further up.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n rând se referă la o reclamație care există deja sau apare mai sus.</numerusform>
            <numerusform>%n rânduri se referă la o reclamație care există deja sau apare mai sus.</numerusform>
            <numerusform>%n de rânduri se referă la o reclamație care există deja sau apare mai sus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the log yet. Type the name of a field, or press Enter, to change what a column becomes; Space changes how its dates are read.</source>
        <comment>import of complaints</comment>
        <translation>În registru nu este încă nimic. Tastează numele unui câmp sau apasă Enter pentru a schimba ce devine o coloană; Spațiu schimbă felul în care i se citesc datele.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n complaint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importă %n reclamație</numerusform>
            <numerusform>Importă %n reclamații</numerusform>
            <numerusform>Importă %n de reclamații</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <comment>import of complaints</comment>
        <translation>Acest fișier nu poate fi importat</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are in the log</source>
        <comment>after an import</comment>
        <translation>
            <numerusform>%n reclamație este în registru</numerusform>
            <numerusform>%n reclamații sunt în registru</numerusform>
            <numerusform>%n de reclamații sunt în registru</numerusform>
        </translation>
    </message>
    <message>
        <source>It was one step: %1 takes all of it out again.</source>
        <comment>after an import; %1 a key</comment>
        <translation>A fost un singur pas: %1 le scoate pe toate.</translation>
    </message>
    <message>
        <source>Writing complaints into the log…</source>
        <comment>import of complaints</comment>
        <translation>Se scriu reclamațiile în registru…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <comment>import of complaints</comment>
        <translation>Se citește fișierul…</translation>
    </message>
    <message>
        <source>back</source>
        <comment>what a key does</comment>
        <translation>înapoi</translation>
    </message>
    <message>
        <source>another field</source>
        <comment>what a key does</comment>
        <translation>alt câmp</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>what a key does: read dates another way</comment>
        <translation>alt format de dată</translation>
    </message>
    <message>
        <source>import</source>
        <comment>what a key does</comment>
        <translation>importă</translation>
    </message>
    <message>
        <source>back, nothing happens</source>
        <comment>what a key does</comment>
        <translation>înapoi, nu se schimbă nimic</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPresenter</name>
    <message>
        <source>No column is known to say when a complaint was received. Choose one that becomes “%1”.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Nu se recunoaște nicio coloană care să arate când a fost primită o reclamație. Alege una care devine „%1”.</translation>
    </message>
    <message>
        <source>No column is known to say what a complaint is about. Choose one that becomes “%1”, or the category, the description or the product.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Nu se recunoaște nicio coloană care să arate despre ce este o reclamație. Alege una care devine „%1” sau categoria, descrierea ori produsul.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read as %3 and as %4. Choose how its dates are meant.</source>
        <comment>import of complaints; a date, a column, two forms such as M/D/YYYY</comment>
        <translation>„%1” din coloana „%2” se poate citi și ca %3, și ca %4. Alege cum trebuie înțelese datele din ea.</translation>
    </message>
    <message>
        <source>The file has the names of columns and no row under them.</source>
        <comment>import of complaints</comment>
        <translation>Fișierul are numele coloanelor, dar niciun rând sub ele.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n complaint(s)</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>importul a %n reclamație</numerusform>
            <numerusform>importul a %n reclamații</numerusform>
            <numerusform>importul a %n de reclamații</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportRowsCard</name>
    <message>
        <source>Rows</source>
        <comment>name of a switch</comment>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>First rows</source>
        <comment>part of a switch</comment>
        <translation>Primele rânduri</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>part of a switch</comment>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>part of a switch</comment>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: lines to the clipboard</comment>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <comment>button</comment>
        <translation>Salvează rândurile respinse…</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <comment>table</comment>
        <translation>Primele rânduri, așa cum vor fi citite</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <comment>list</comment>
        <translation>Rânduri respinse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>list</comment>
        <translation>Observații</translation>
    </message>
</context>
<context>
    <name>cxw::panels::InspectorPresenter</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>undo: names the act; a field, a touchpoint</comment>
        <translation>%1 la „%2”</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>mutarea punctului de contact „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningPresenter</name>
    <message>
        <source>what poor service costs</source>
        <comment>undo: names the act, a change of assumptions</comment>
        <translation>costul serviciilor slabe</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningView</name>
    <message>
        <source>Goal</source>
        <comment>switch: which goal of a channel</comment>
        <translation>Țintă</translation>
    </message>
    <message>
        <source>first answer</source>
        <comment>goal of a channel</comment>
        <translation>primul răspuns</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>goal of a channel</comment>
        <translation>rezolvare</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <comment>switch: what bars are as high as</comment>
        <translation>Ponderat după</translation>
    </message>
    <message>
        <source>count</source>
        <comment>bars by the number of complaints</comment>
        <translation>număr</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>bars by what was paid</comment>
        <translation>cost</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>bars by the severities added up</comment>
        <translation>gravitate</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>progress of the figures</comment>
        <translation>Se calculează</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stops counting</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Count again</source>
        <comment>button</comment>
        <translation>Recalculează</translation>
    </message>
    <message>
        <source>Bars are</source>
        <comment>what a Pareto is made by</comment>
        <translation>Barele arată</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>what a Pareto is made by</comment>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>what a Pareto is made by</comment>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>what a Pareto is made by</comment>
        <translation>Cauze</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>title of a card</comment>
        <translation>Durate</translation>
    </message>
    <message>
        <source>Target kept per channel</source>
        <comment>title of a card</comment>
        <translation>Ținta respectată pe canale</translation>
    </message>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Reclamații pe săptămână</translation>
    </message>
    <message>
        <source>Why they left</source>
        <comment>title of a card</comment>
        <translation>De ce au plecat</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Săptămâni pentru</translation>
    </message>
    <message>
        <source>Promises and steps</source>
        <comment>title of a card</comment>
        <translation>Promisiuni și pași</translation>
    </message>
    <message>
        <source>median first; a few long cases pull the mean</source>
        <comment>beside a table of times</comment>
        <translation>întâi mediana; câteva cazuri lungi deformează media</translation>
    </message>
    <message>
        <source>of the settled ones where the step applies</source>
        <comment>beside a chart of steps</comment>
        <translation>din cele încheiate la care pasul se aplică</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Cauză: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <comment>while figures are counted</comment>
        <translation>Se calculează…</translation>
    </message>
    <message>
        <source>Counting was stopped: these figures are older.</source>
        <comment>over old figures</comment>
        <translation>Calculul a fost oprit: aceste cifre sunt mai vechi.</translation>
    </message>
    <message>
        <source>next card</source>
        <comment>what a key does</comment>
        <translation>cardul următor</translation>
    </message>
    <message>
        <source>along a chart</source>
        <comment>what the arrow keys do</comment>
        <translation>de-a lungul graficului</translation>
    </message>
    <message>
        <source>the complaints behind it</source>
        <comment>what a key does</comment>
        <translation>reclamațiile din spatele cifrei</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tabele</translation>
    </message>
    <message>
        <source>export this view</source>
        <comment>what a key does</comment>
        <translation>exportă această vizualizare</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), counted in %1 ms</source>
        <comment>over figures: how many, and how long it took</comment>
        <translation>
            <numerusform>%n reclamație, calculată în %1 ms</numerusform>
            <numerusform>%n reclamații, calculate în %1 ms</numerusform>
            <numerusform>%n de reclamații, calculate în %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>column: a number of complaints</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column: money</comment>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column: severities added up</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>No complaint here. The filter over the list decides what is counted.</source>
        <comment>in place of a chart</comment>
        <translation>Nicio reclamație aici. Filtrul de deasupra listei hotărăște ce se numără.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n still open (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%1 din %n încă deschisă (%2)</numerusform>
            <numerusform>%1 din %n încă deschise (%2)</numerusform>
            <numerusform>%1 din %n încă deschise (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%n retrasă</numerusform>
            <numerusform>%n retrase</numerusform>
            <numerusform>%n retrase</numerusform>
        </translation>
    </message>
    <message>
        <source>half are closed within %1, the open ones counted in</source>
        <comment>under a table of times; a length of time</comment>
        <translation>jumătate se închid în %1, socotite și cele deschise</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n resolved opened again (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>redeschise: %1 din %n rezolvată (%2)</numerusform>
            <numerusform>redeschise: %1 din %n rezolvate (%2)</numerusform>
            <numerusform>redeschise: %1 din %n rezolvate (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n case(s): points instead of p90.</source>
        <comment>under a table of times</comment>
        <translation>
            <numerusform>Sub %n caz: puncte în loc de p90.</numerusform>
            <numerusform>Sub %n cazuri: puncte în loc de p90.</numerusform>
            <numerusform>Sub %n de cazuri: puncte în loc de p90.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here has a goal for this time. Give your channels goals, and this shows who keeps them.</source>
        <comment>in place of a chart</comment>
        <translation>Niciun canal de aici nu are o țintă pentru această durată. Stabilește ținte pentru canale și aici se va vedea care le respectă.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>No complaint here names one.</source>
        <comment>in place of a chart</comment>
        <translation>Nicio reclamație de aici nu numește vreuna.</translation>
    </message>
    <message>
        <source>No complaint here has money in it.</source>
        <comment>in place of a chart</comment>
        <translation>Nicio reclamație de aici nu conține sume de bani.</translation>
    </message>
    <message>
        <source>No complaint here has a severity.</source>
        <comment>in place of a chart</comment>
        <translation>Nicio reclamație de aici nu are o gravitate.</translation>
    </message>
    <message>
        <source>%1 (the true share).</source>
        <comment>under a Pareto chart: "6 of 9 make 83.7 %"</comment>
        <translation>%1 (ponderea reală).</translation>
    </message>
    <message>
        <source>All complaints</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Toate reclamațiile</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>title of a card</comment>
        <translation>Cauză: %1</translation>
    </message>
    <message>
        <source>Cause per week</source>
        <comment>title of a card; its name stands beside it</comment>
        <translation>Cauza pe săptămână</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>No week to show.</source>
        <comment>in place of a chart</comment>
        <translation>Nicio săptămână de arătat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Încă %n săptămână întreagă pentru limite ferme.</numerusform>
            <numerusform>Încă %n săptămâni întregi pentru limite ferme.</numerusform>
            <numerusform>Încă %n de săptămâni întregi pentru limite ferme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n</source>
        <comment>button: customers who left and did not say why</comment>
        <translation>
            <numerusform>Întreabă clientul (%n)</numerusform>
            <numerusform>Întreabă-i pe cei %n</numerusform>
            <numerusform>Întreabă-i pe cei %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n left</source>
        <comment>title of a card: customers</comment>
        <translation>
            <numerusform>De ce a plecat %n client</numerusform>
            <numerusform>De ce au plecat %n clienți</numerusform>
            <numerusform>De ce au plecat %n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left here, as far as the log knows.</source>
        <comment>in place of a chart</comment>
        <translation>Nimeni de aici nu a plecat, din câte știe registrul.</translation>
    </message>
    <message>
        <source>No reason is known yet.</source>
        <comment>under a chart</comment>
        <translation>Încă nu se cunoaște niciun motiv.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n known: service</source>
        <comment>beside a share of those who left</comment>
        <translation>
            <numerusform>din %n motiv cunoscut: servicii</numerusform>
            <numerusform>din cele %n motive cunoscute: servicii</numerusform>
            <numerusform>din cele %n de motive cunoscute: servicii</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a share of those who left</comment>
        <translation>%1: preț</translation>
    </message>
    <message numerus="yes">
        <source>Service lies between %1 and %2, whatever the %n unknown would say.</source>
        <comment>under a chart; two shares</comment>
        <translation>
            <numerusform>Serviciile se situează între %1 și %2, oricare ar fi motivul încă necunoscut (%n).</numerusform>
            <numerusform>Serviciile se situează între %1 și %2, oricare ar fi cele %n motive necunoscute.</numerusform>
            <numerusform>Serviciile se situează între %1 și %2, oricare ar fi cele %n de motive necunoscute.</numerusform>
        </translation>
    </message>
    <message>
        <source>No settled complaint and no due promise yet.</source>
        <comment>in place of a chart</comment>
        <translation>Încă nicio reclamație încheiată și nicio promisiune scadentă.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>%1: goal missed</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: țintă ratată</translation>
    </message>
    <message>
        <source>%1: goal kept</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: țintă respectată</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>complaints behind a figure</comment>
        <translation>niciuna numită</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Categorie: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>%1, received in %2</source>
        <comment>complaints behind a figure: a cause, "week 44"</comment>
        <translation>%1, primite în %2</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Primite în %1</translation>
    </message>
    <message>
        <source>Left, reason: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Plecați, motiv: %1</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <comment>complaints behind a figure</comment>
        <translation>Promisiuni nerespectate</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>complaints behind a figure; a step</comment>
        <translation>Nefăcut: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>what a Pareto is made by</comment>
        <translation>Puncte de contact</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 (%3), goal %4; %n not due yet left out.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>
            <numerusform>%1 din %2 (%3), ținta %4; %n caz încă nescadent nu intră în calcul.</numerusform>
            <numerusform>%1 din %2 (%3), ținta %4; %n cazuri încă nescadente nu intră în calcul.</numerusform>
            <numerusform>%1 din %2 (%3), ținta %4; %n de cazuri încă nescadente nu intră în calcul.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3), goal %4.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>%1 din %2 (%3), ținta %4.</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Punct de contact: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LinksSection</name>
    <message>
        <source>Link a question…</source>
        <comment>button</comment>
        <translation>Leagă o întrebare…</translation>
    </message>
    <message>
        <source>Still true today</source>
        <comment>button: confirms a touchpoint</comment>
        <translation>Valabil și azi</translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>section of the inspector</comment>
        <translation>Legături</translation>
    </message>
    <message>
        <source>Take the link to “%1” away</source>
        <comment>button; a question</comment>
        <translation>Elimină legătura cu „%1”</translation>
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
            <numerusform>%n reclamație în 13 săptămâni</numerusform>
            <numerusform>%n reclamații în 13 săptămâni</numerusform>
            <numerusform>%n de reclamații în 13 săptămâni</numerusform>
        </translation>
    </message>
    <message>
        <source>… complaints in 13 weeks</source>
        <comment>button: they are being counted</comment>
        <translation>… reclamații în 13 săptămâni</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <comment>of a touchpoint</comment>
        <translation>Neconfirmat până acum</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %1, %n day(s) ago</source>
        <comment>of a touchpoint; a date</comment>
        <translation>
            <numerusform>Confirmat pe %1, acum %n zi</numerusform>
            <numerusform>Confirmat pe %1, acum %n zile</numerusform>
            <numerusform>Confirmat pe %1, acum %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListHeader</name>
    <message>
        <source>Columns of the list, newest received first</source>
        <comment>header of the complaints</comment>
        <translation>Coloanele listei, întâi cele primite ultimele</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: an entry of a list</comment>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Add under the chosen one</source>
        <comment>button: a category of the lower level</comment>
        <translation>Adaugă sub cea aleasă</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>F2: name. Alt+Up, Alt+Down: order. Delete: remove.</source>
        <comment>under a list: what the keys do</comment>
        <translation>F2: nume. Alt+Sus, Alt+Jos: ordine. Delete: elimină.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an entry of a list</comment>
        <translation>Nume</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListsDialog</name>
    <message>
        <source>Lists of the log</source>
        <comment>window title</comment>
        <translation>Listele registrului</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>list of the log</comment>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>New category</source>
        <comment>empty field</comment>
        <translation>Categorie nouă</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>list of the log</comment>
        <translation>Canale</translation>
    </message>
    <message>
        <source>New channel</source>
        <comment>empty field</comment>
        <translation>Canal nou</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>list of the log</comment>
        <translation>Produse</translation>
    </message>
    <message>
        <source>New product</source>
        <comment>empty field</comment>
        <translation>Produs nou</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>list of the log</comment>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>New tag</source>
        <comment>empty field</comment>
        <translation>Etichetă nouă</translation>
    </message>
    <message>
        <source>Root causes</source>
        <comment>list of the log</comment>
        <translation>Cauze rădăcină</translation>
    </message>
    <message>
        <source>New root cause</source>
        <comment>empty field</comment>
        <translation>Cauză rădăcină nouă</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>list of the log</comment>
        <translation>Program de lucru</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogHead</name>
    <message>
        <source>View</source>
        <comment>switch: list or figures</comment>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>List</source>
        <comment>view of the complaints</comment>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>view of the complaints: what they teach</comment>
        <translation>Învățăminte</translation>
    </message>
    <message>
        <source>As tables</source>
        <comment>button: charts and tables</comment>
        <translation>Ca tabele</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <comment>button; the key stands beside it</comment>
        <translation>Reclamație nouă</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Reclamații</translation>
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
        <translation>Nicio reclamație aici</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>button of the empty list</comment>
        <translation>Reclamație nouă</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Reclamații</translation>
    </message>
    <message>
        <source>Received time, channel and one line are enough; the rest can follow.</source>
        <comment>empty list of complaints</comment>
        <translation>Ora primirii, canalul și un rând sunt de ajuns; restul poate veni mai târziu.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”. “All” searches every complaint.</source>
        <comment>empty list of complaints; what was searched for</comment>
        <translation>Nimic de aici nu conține „%1”. „Toate” caută în toate reclamațiile.</translation>
    </message>
    <message>
        <source>change all</source>
        <comment>what a key does</comment>
        <translation>modifică toate</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>what a key does</comment>
        <translation>comasează</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <comment>what a key does</comment>
        <translation>duplicat al</translation>
    </message>
    <message>
        <source>unmark</source>
        <comment>what a key does</comment>
        <translation>demarchează</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <translation>deschide</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>what the keys do</comment>
        <translation>bifează un pas</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>what a key does</comment>
        <translation>modifică</translation>
    </message>
    <message>
        <source>search</source>
        <comment>what a key does</comment>
        <translation>caută</translation>
    </message>
    <message>
        <source>log one</source>
        <comment>what a key does</comment>
        <translation>reclamație nouă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogListsPresenter</name>
    <message>
        <source>working hours</source>
        <comment>undo: names the act</comment>
        <translation>programul de lucru</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LowerPanels</name>
    <message>
        <source>Weak spots</source>
        <comment>lower panel of the map</comment>
        <translation>Puncte slabe</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>lower panel of the map: from today to the future</comment>
        <translation>Modificări</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>De remediat</translation>
    </message>
    <message>
        <source>Lower panel</source>
        <comment>switch under the map</comment>
        <translation>Panoul de jos</translation>
    </message>
    <message>
        <source>What the map says about itself</source>
        <comment>under the map</comment>
        <translation>Ce spune harta despre sine</translation>
    </message>
    <message>
        <source>No weak spot yet. Score how much a touchpoint matters to customers and how content they are with it, and the weakest stand here.</source>
        <comment>lower panel of the map</comment>
        <translation>Încă niciun punct slab. Notează cât de mult contează un punct de contact pentru clienți și cât de mulțumiți sunt de el, iar cele mai slabe apar aici.</translation>
    </message>
    <message>
        <source>Fold the lists under the map</source>
        <comment>button</comment>
        <translation>Restrânge listele de sub hartă</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Săgeți</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>what a key does</comment>
        <translation>alege</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>what a key does: something that is missing</comment>
        <translation>remediază</translation>
    </message>
    <message>
        <source>fly to the card</source>
        <comment>what a key does</comment>
        <translation>sari la card</translation>
    </message>
    <message>
        <source>back to the map</source>
        <comment>what a key does</comment>
        <translation>înapoi la hartă</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to today. Every number shows its parts.</source>
        <comment>lower panel of the map: complaints are counted</comment>
        <translation>
            <numerusform>%n săptămână până azi. Fiecare cifră își arată componentele.</numerusform>
            <numerusform>%n săptămâni până azi. Fiecare cifră își arată componentele.</numerusform>
            <numerusform>%n de săptămâni până azi. Fiecare cifră își arată componentele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n touchpoint(s) without scores are not ranked.</source>
        <comment>lower panel of the map; %1 a sentence ahead</comment>
        <translation>
            <numerusform>%1 %n punct de contact fără punctaje nu este clasat.</numerusform>
            <numerusform>%1 %n puncte de contact fără punctaje nu sunt clasate.</numerusform>
            <numerusform>%1 %n de puncte de contact fără punctaje nu sunt clasate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) differ from today to the future</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n punct de contact diferă între azi și viitor</numerusform>
            <numerusform>%n puncte de contact diferă între azi și viitor</numerusform>
            <numerusform>%n de puncte de contact diferă între azi și viitor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n constatare</numerusform>
            <numerusform>%n constatări</numerusform>
            <numerusform>%n de constatări</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak spots: %1. To fix: %2</source>
        <comment>button: opens the lists under the map</comment>
        <translation>Puncte slabe: %1. De remediat: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapAudienceView</name>
    <message>
        <source>The room’s view of the map</source>
        <comment>spoken by a screen reader</comment>
        <translation>Harta, așa cum o vede sala</translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <comment>spoken by a screen reader</comment>
        <translation>Sala nu vede nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>of a stage</comment>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint in this stage yet.</source>
        <comment>shown to a room</comment>
        <translation>Încă niciun punct de contact în această etapă.</translation>
    </message>
    <message>
        <source>No stage in this map yet.</source>
        <comment>shown to a room</comment>
        <translation>Încă nicio etapă în această hartă.</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Viitor</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Azi</translation>
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
            <numerusform>decupare: %n punct de contact</numerusform>
            <numerusform>decupare: %n puncte de contact</numerusform>
            <numerusform>decupare: %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>lipire: %n punct de contact</numerusform>
            <numerusform>lipire: %n puncte de contact</numerusform>
            <numerusform>lipire: %n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapNameDialog</name>
    <message>
        <source>Rename the map</source>
        <comment>window title</comment>
        <translation>Redenumește harta</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Numele hărții</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapParts</name>
    <message>
        <source>add “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>adăugarea elementului „%1”</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>numele elementului „%1”</translation>
    </message>
    <message>
        <source>goal of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>obiectivul etapei „%1”</translation>
    </message>
    <message>
        <source>description of “%1”</source>
        <comment>undo: names the act; a persona</comment>
        <translation>descrierea personei „%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>eliminarea elementului „%1”</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>mutarea elementului „%1”</translation>
    </message>
    <message>
        <source>colour of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>culoarea etapei „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapPartsDialog</name>
    <message>
        <source>Personas, stages and lanes</source>
        <comment>window title: of a map</comment>
        <translation>Persone, etape și benzi</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
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
        <translation>hartă nouă „%1”</translation>
    </message>
    <message>
        <source>map “%1”</source>
        <comment>undo: names the act; a new name</comment>
        <translation>harta „%1”</translation>
    </message>
    <message>
        <source>copy “%1”</source>
        <comment>undo: names the act</comment>
        <translation>copia „%1”</translation>
    </message>
    <message>
        <source>%1, future</source>
        <comment>name of the map of the future of this one</comment>
        <translation>%1, viitor</translation>
    </message>
    <message>
        <source>removal of map “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea hărții „%1”</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <comment>undo: names the act; a file</comment>
        <translation>importul fișierului „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewLinks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>button: what a map lacks</comment>
        <translation>
            <numerusform>%n de remediat</numerusform>
            <numerusform>%n de remediat</numerusform>
            <numerusform>%n de remediat</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: of a map</comment>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Filter: %1 touchpoints</source>
        <comment>button; 4 of 16</comment>
        <translation>Filtru, puncte de contact: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewPresenter</name>
    <message>
        <source>“%1” confirmed</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>confirmarea punctului de contact „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) confirmed</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>confirmare: %n punct de contact</numerusform>
            <numerusform>confirmare: %n puncte de contact</numerusform>
            <numerusform>confirmare: %n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapShow</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>all stages of a map</comment>
        <translation>
            <numerusform>%n etapă</numerusform>
            <numerusform>%n etape</numerusform>
            <numerusform>%n de etape</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  stage %2 of %3</source>
        <comment>name, number and count of stages</comment>
        <translation>%1  ·  etapa %2 din %3</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>a stage of a map, and the parts in which it is shown</comment>
        <translation>%1, pagina %2 din %3</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapView</name>
    <message>
        <source>New touchpoint</source>
        <comment>where the keyboard is</comment>
        <translation>Punct de contact nou</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell of the map</comment>
        <translation>goală</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>the matrix</comment>
        <translation>Harta punctelor de contact</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>where the keyboard is</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <comment>where the keyboard is</comment>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>where the keyboard is: a lane, a touchpoint</comment>
        <translation>%1 la %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Săgeți</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what a key does</comment>
        <translation>navighează</translation>
    </message>
    <message>
        <source>keep, add the next</source>
        <comment>what a key does</comment>
        <translation>păstrează, adaugă următorul</translation>
    </message>
    <message>
        <source>keep, next below</source>
        <comment>what a key does</comment>
        <translation>păstrează, următorul de dedesubt</translation>
    </message>
    <message>
        <source>keep, next field</source>
        <comment>what a key does</comment>
        <translation>păstrează, câmpul următor</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <comment>what a key does</comment>
        <translation>lasă cum era</translation>
    </message>
    <message>
        <source>or typing names one</source>
        <comment>what a key does</comment>
        <translation>sau tastezi un nume</translation>
    </message>
    <message>
        <source>or typing edits</source>
        <comment>what a key does</comment>
        <translation>sau tastezi ca să modifici</translation>
    </message>
    <message>
        <source>from −2 to +2</source>
        <comment>what keys do: an emotion</comment>
        <translation>de la −2 la +2</translation>
    </message>
    <message>
        <source>yes, no</source>
        <comment>what keys do</comment>
        <translation>da, nu</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what keys do</comment>
        <translation>punctaj</translation>
    </message>
    <message>
        <source>add the next</source>
        <comment>what a key does</comment>
        <translation>adaugă următorul</translation>
    </message>
    <message>
        <source>next below</source>
        <comment>what a key does</comment>
        <translation>următorul de dedesubt</translation>
    </message>
    <message>
        <source>next field</source>
        <comment>what a key does</comment>
        <translation>câmpul următor</translation>
    </message>
    <message>
        <source>move it</source>
        <comment>what a key does</comment>
        <translation>mută</translation>
    </message>
    <message>
        <source>peek</source>
        <comment>what a key does</comment>
        <translation>privire rapidă</translation>
    </message>
    <message>
        <source>Channel of the copy</source>
        <comment>menu</comment>
        <translation>Canalul copiei</translation>
    </message>
    <message>
        <source>list them</source>
        <comment>what a key does: complaints</comment>
        <translation>afișează lista</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MatchedCard</name>
    <message>
        <source>Matched change</source>
        <comment>title of a card</comment>
        <translation>Schimbare comparabilă</translation>
    </message>
    <message numerus="yes">
        <source>%n matched question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n întrebare comparabilă</numerusform>
            <numerusform>%n întrebări comparabile</numerusform>
            <numerusform>%n de întrebări comparabile</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1 to %2 = %3: matched %4, composition %5 (what the changed set and the equal weight of areas add).</source>
        <comment>totals of two rounds and the parts of their difference</comment>
        <translation>Total de la %1 la %2 = %3: comparabil %4, compoziție %5 (ce adaugă setul schimbat și ponderea egală a domeniilor).</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MiniMap</name>
    <message>
        <source>The whole map in small</source>
        <comment>in the corner of a map</comment>
        <translation>Toată harta, în mic</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MissingBar</name>
    <message>
        <source>To complete, now or later: %1</source>
        <comment>a list</comment>
        <translation>De completat, acum sau mai târziu: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MoreWords</name>
    <message>
        <source>%1, because of: %2</source>
        <comment>the customer left; a reason</comment>
        <translation>%1, din cauza: %2</translation>
    </message>
    <message>
        <source>upheld</source>
        <comment>outcome of a complaint: the customer was right</comment>
        <translation>întemeiată</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>parțial întemeiată</translation>
    </message>
    <message>
        <source>not upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>neîntemeiată</translation>
    </message>
    <message>
        <source>goodwill</source>
        <comment>outcome of a complaint</comment>
        <translation>gest de bunăvoință</translation>
    </message>
    <message>
        <source>no sign of leaving</source>
        <comment>of the customer</comment>
        <translation>niciun semn de plecare</translation>
    </message>
    <message>
        <source>at risk of leaving</source>
        <comment>of the customer</comment>
        <translation>risc de plecare</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>of the customer</comment>
        <translation>a plecat</translation>
    </message>
    <message>
        <source>wanted to leave and stayed</source>
        <comment>of the customer</comment>
        <translation>voia să plece și a rămas</translation>
    </message>
    <message>
        <source>price</source>
        <comment>reason for leaving</comment>
        <translation>preț</translation>
    </message>
    <message>
        <source>service</source>
        <comment>reason for leaving</comment>
        <translation>servicii</translation>
    </message>
    <message>
        <source>product</source>
        <comment>reason for leaving</comment>
        <translation>produs</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>reason for leaving</comment>
        <translation>alt motiv</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>reason for leaving</comment>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>public</source>
        <comment>of a complaint</comment>
        <translation>publică</translation>
    </message>
    <message>
        <source>satisfaction after: %1 of 5</source>
        <comment>of the customer</comment>
        <translation>satisfacție ulterioară: %1 din 5</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <comment>of a complaint</comment>
        <translation>
            <numerusform>%n minut de lucru</numerusform>
            <numerusform>%n minute de lucru</numerusform>
            <numerusform>%n de minute de lucru</numerusform>
        </translation>
    </message>
    <message>
        <source>cause: %1</source>
        <comment>of a complaint</comment>
        <translation>cauză: %1</translation>
    </message>
    <message>
        <source>could have been prevented</source>
        <comment>of a complaint</comment>
        <translation>putea fi prevenită</translation>
    </message>
    <message>
        <source>could not have been prevented</source>
        <comment>of a complaint</comment>
        <translation>nu putea fi prevenită</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <comment>of a complaint; a list</comment>
        <translation>etichete: %1</translation>
    </message>
    <message>
        <source>touchpoint: %1</source>
        <comment>of a complaint</comment>
        <translation>punct de contact: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NewMapDialog</name>
    <message>
        <source>New map</source>
        <comment>window title</comment>
        <translation>Hartă nouă</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <comment>list of templates</comment>
        <translation>Cu ce începi</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Numele hărții</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>over a field: of a map</comment>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Make the map</source>
        <comment>button</comment>
        <translation>Creează harta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NextCard</name>
    <message>
        <source>Skip to it</source>
        <comment>button: to the next question, recording nothing</comment>
        <translation>Sari la ea</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>title of a card: the next question</comment>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <comment>beside a title; numbers</comment>
        <translation>întrebarea %1 din %2</translation>
    </message>
    <message>
        <source>This is the last question</source>
        <comment>in place of the next question</comment>
        <translation>Aceasta este ultima întrebare</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n consemnată</numerusform>
            <numerusform>%n consemnate</numerusform>
            <numerusform>%n consemnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go after this one</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>încă %n după aceasta</numerusform>
            <numerusform>încă %n după aceasta</numerusform>
            <numerusform>încă %n după aceasta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::NotesCard</name>
    <message>
        <source>Notes</source>
        <comment>title of a card</comment>
        <translation>Notițe</translation>
    </message>
    <message>
        <source>not on the projector, %1</source>
        <comment>beside the notes; a key</comment>
        <translation>nu apar pe proiector, %1</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Ciornă recuperată</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrderPicker</name>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move</source>
        <comment>under things in their order</comment>
        <translation>Spațiu afișează sau ascunde, Alt+Sus și Alt+Jos mută</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphanTray</name>
    <message>
        <source>Assign</source>
        <comment>button: complaints to a touchpoint</comment>
        <translation>Atribuie</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>list</comment>
        <translation>Reclamații fără punct de contact</translation>
    </message>
    <message>
        <source>Every complaint names its touchpoint.</source>
        <comment>empty list</comment>
        <translation>Fiecare reclamație are un punct de contact.</translation>
    </message>
    <message>
        <source>Touchpoint to assign to</source>
        <comment>field</comment>
        <translation>Punct de contact pentru atribuire</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>field: a touchpoint</comment>
        <translation>Atribuie la</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a touchpoint</source>
        <comment>head of the list</comment>
        <translation>
            <numerusform>%n reclamație fără punct de contact</numerusform>
            <numerusform>%n reclamații fără punct de contact</numerusform>
            <numerusform>%n de reclamații fără punct de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>head of the list; they are being counted</comment>
        <translation>Reclamații fără punct de contact</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <comment>button: the touchpoint of a complaint</comment>
        <translation>Preia sugestia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Progresul modificării</translation>
    </message>
    <message>
        <source>Assign %1 complaints</source>
        <comment>button: to a touchpoint; 2 or more</comment>
        <translation>Atribuie %1 reclamații</translation>
    </message>
    <message>
        <source>Take it</source>
        <comment>button: the touchpoint that is suggested for a complaint</comment>
        <translation>Preia</translation>
    </message>
    <message>
        <source>Take all suggestions in the list</source>
        <comment>button: touchpoints of complaints</comment>
        <translation>Preia toate sugestiile din listă</translation>
    </message>
    <message>
        <source>Take all %1</source>
        <comment>button: suggestions, in the rows above; how many</comment>
        <translation>Preia toate (%1)</translation>
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
        <translation>%1; %2; sugestie %3</translation>
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
            <numerusform>%n reclamație la „%1”</numerusform>
            <numerusform>%n reclamații la „%1”</numerusform>
            <numerusform>%n de reclamații la „%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) at suggested touchpoints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n reclamație la punctul de contact sugerat</numerusform>
            <numerusform>%n reclamații la punctele de contact sugerate</numerusform>
            <numerusform>%n de reclamații la punctele de contact sugerate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PagesView</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <comment>of a report, for a screen reader</comment>
        <translation>
            <numerusform>Previzualizare: %n pagină</numerusform>
            <numerusform>Previzualizare: %n pagini</numerusform>
            <numerusform>Previzualizare: %n de pagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of a report, for a screen reader</comment>
        <translation>Previzualizare</translation>
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
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of what differs between two maps</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>column of what differs between two maps</comment>
        <translation>De azi la viitor</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PartList</name>
    <message>
        <source>Personas</source>
        <comment>list of a map's parts</comment>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>list of a map's parts</comment>
        <translation>Etape</translation>
    </message>
    <message>
        <source>Lanes of text</source>
        <comment>list of a map's parts</comment>
        <translation>Benzi de text</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <comment>field</comment>
        <translation>Obiectivul etapei</translation>
    </message>
    <message>
        <source>Who the persona is</source>
        <comment>field</comment>
        <translation>Cine este persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a part of a map</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Add to the list: %1</source>
        <comment>field; a list of a map's parts</comment>
        <translation>Adaugă în listă: %1</translation>
    </message>
    <message>
        <source>a name and Enter add one</source>
        <comment>in an empty field</comment>
        <translation>scrie un nume și apasă Enter</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a stage</comment>
        <translation>Albastru</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of a stage</comment>
        <translation>Portocaliu</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a stage</comment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of a stage</comment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Colour of the stage</source>
        <comment>field</comment>
        <translation>Culoarea etapei</translation>
    </message>
    <message>
        <source>No colour</source>
        <comment>of a stage</comment>
        <translation>Fără culoare</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Paste</name>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <comment>values of a column</comment>
        <translation>de la −2 la +2</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <comment>values of a column</comment>
        <translation>de la 1 la 5</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>values of a column</comment>
        <translation>da sau nu</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>values of a column</comment>
        <translation>numere</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>values of a column</comment>
        <translation>date calendaristice</translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n etapă nouă (%1)</numerusform>
            <numerusform>%n etape noi (%1)</numerusform>
            <numerusform>%n de etape noi (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n canal nou (%1)</numerusform>
            <numerusform>%n canale noi (%1)</numerusform>
            <numerusform>%n de canale noi (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n persoană nouă (%1)</numerusform>
            <numerusform>%n persoane noi (%1)</numerusform>
            <numerusform>%n de persoane noi (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a column or row</comment>
        <translation>Exclude</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>what becomes of a column</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>what becomes of a column</comment>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>all known</source>
        <comment>the names in a column</comment>
        <translation>toate cunoscute</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>the names in a column</comment>
        <translation>cunoscute: %1 din %2</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <comment>the values in a column</comment>
        <translation>potrivite: %1 din %2</translation>
    </message>
    <message>
        <source>by name</source>
        <comment>why a column was taken for that</comment>
        <translation>după nume</translation>
    </message>
    <message>
        <source>by content</source>
        <comment>why a column was taken for that</comment>
        <translation>după conținut</translation>
    </message>
    <message>
        <source>the only column</source>
        <comment>why a column was taken for that</comment>
        <translation>singura coloană</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a row will come in a second time</comment>
        <translation>din nou</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of a paste</comment>
        <translation>nou</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a row of a paste</comment>
        <translation>actualizare</translation>
    </message>
    <message>
        <source>in the map</source>
        <comment>a row of a paste: already there</comment>
        <translation>pe hartă</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a row of a paste</comment>
        <translation>exclus</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row of a paste</comment>
        <translation>respins</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <comment>why a row is refused</comment>
        <translation>Rândul nu are titlu.</translation>
    </message>
    <message>
        <source>The title is too long for one.</source>
        <comment>why a row is refused</comment>
        <translation>Textul este prea lung pentru un titlu.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”.</source>
        <comment>why a row is refused; a cell, a field</comment>
        <translation>„%1” nu se potrivește cu „%2”.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”: %3.</source>
        <comment>why a row is refused; a cell, a field, a range</comment>
        <translation>„%1” nu se potrivește cu „%2”: %3.</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the touchpoints.</source>
        <comment>why nothing can be inserted yet</comment>
        <translation>Alege coloana cu numele punctelor de contact.</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <comment>while a table is read</comment>
        <translation>Se analizează rândurile…</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>in which touchpoints come</comment>
        <translation>
            <numerusform>%n etapă</numerusform>
            <numerusform>%n etape</numerusform>
            <numerusform>%n de etape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in %1</source>
        <comment>touchpoints; in how many stages</comment>
        <translation>
            <numerusform>%n nou în %1</numerusform>
            <numerusform>%n noi în %1</numerusform>
            <numerusform>%n noi în %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n actualizat</numerusform>
            <numerusform>%n actualizate</numerusform>
            <numerusform>%n actualizate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (already in the map)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n omis (deja pe hartă)</numerusform>
            <numerusform>%n omise (deja pe hartă)</numerusform>
            <numerusform>%n omise (deja pe hartă)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n rând exclus</numerusform>
            <numerusform>%n rânduri excluse</numerusform>
            <numerusform>%n de rânduri excluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n respins</numerusform>
            <numerusform>%n respinse</numerusform>
            <numerusform>%n respinse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n coloană exclusă</numerusform>
            <numerusform>%n coloane excluse</numerusform>
            <numerusform>%n de coloane excluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many for one paste</source>
        <comment>are not read</comment>
        <translation>
            <numerusform>%n rând peste limita unei lipiri</numerusform>
            <numerusform>%n rânduri peste limita unei lipiri</numerusform>
            <numerusform>%n de rânduri peste limita unei lipiri</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to insert.</source>
        <comment>of a paste</comment>
        <translation>Nu există niciun rând de inserat.</translation>
    </message>
    <message>
        <source>minutes, “2 h” or “3 days”</source>
        <comment>values of a column: times</comment>
        <translation>minute, „2 h” sau „3 zile”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of a column</comment>
        <translation>%1 sau %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>values of a column</comment>
        <translation>%1, %2 sau %3</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <comment>what becomes of a column; a persona</comment>
        <translation>Emoție: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteCellDelegate</name>
    <message>
        <source>new</source>
        <comment>a name that no list has yet</comment>
        <translation>nou</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteHead</name>
    <message>
        <source>What the columns become</source>
        <comment>head of a table</comment>
        <translation>Ce devin coloanele</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>head: what the columns become</comment>
        <translation>devine</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>de verificat</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteModel</name>
    <message>
        <source>%1, new</source>
        <comment>spoken: a name that no list has yet</comment>
        <translation>%1, nou</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>head of a column</comment>
        <translation>Ce devine</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>de verificat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PastePresenter</name>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Etapa %1</translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>lipire: %n punct de contact</numerusform>
            <numerusform>lipire: %n puncte de contact</numerusform>
            <numerusform>lipire: %n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteStrip</name>
    <message>
        <source>First row has the column names</source>
        <comment>choice: of a table</comment>
        <translation>Primul rând conține numele coloanelor</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>switch: what becomes of such rows</comment>
        <translation>Dacă există deja pe hartă</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Sari peste</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Actualizează</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Adaugă din nou</translation>
    </message>
    <message>
        <source>Paste as text into this cell</source>
        <comment>button</comment>
        <translation>Lipește ca text în această celulă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>part of the window</comment>
        <translation>Previzualizarea lipirii</translation>
    </message>
    <message>
        <source>Nothing is in the map yet.</source>
        <comment>of a paste that is being looked at</comment>
        <translation>Încă nu s-a pus nimic pe hartă.</translation>
    </message>
    <message>
        <source>Close without pasting</source>
        <comment>button</comment>
        <translation>Închide fără lipire</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>label: what becomes of such rows</comment>
        <translation>Dacă există deja pe hartă</translation>
    </message>
    <message>
        <source>No table to paste</source>
        <comment>title of the paste preview</comment>
        <translation>Niciun tabel de lipit</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) from a spreadsheet</source>
        <comment>title of the paste preview</comment>
        <translation>
            <numerusform>Lipește %n rând dintr-o foaie de calcul</numerusform>
            <numerusform>Lipește %n rânduri dintr-o foaie de calcul</numerusform>
            <numerusform>Lipește %n de rânduri dintr-o foaie de calcul</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <comment>paste preview</comment>
        <translation>Se citește clipboardul…</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Inserează %n punct de contact</numerusform>
            <numerusform>Inserează %n puncte de contact</numerusform>
            <numerusform>Inserează %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: %1 takes all back</source>
        <comment>of a paste; a key</comment>
        <translation>Un singur pas: %1 anulează tot</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <comment>what a key does</comment>
        <translation>nu se schimbă nimic</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Săgeți</translation>
    </message>
    <message>
        <source>move in the rows</source>
        <comment>what keys do</comment>
        <translation>navighează între rânduri</translation>
    </message>
    <message>
        <source>leave a row out</source>
        <comment>what a key does</comment>
        <translation>exclude un rând</translation>
    </message>
    <message>
        <source>other field for a column</source>
        <comment>what a key does</comment>
        <translation>alt câmp pentru o coloană</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>what a key does</comment>
        <translation>inserează</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>where the keyboard is</comment>
        <translation>Previzualizarea lipirii</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n coloană citită</numerusform>
            <numerusform>%n coloane citite</numerusform>
            <numerusform>%n de coloane citite</numerusform>
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
        <translation>Clipboardul nu conține niciun tabel. Selectează rândurile cu punctele de contact într-o foaie de calcul sau pe o pagină web, copiază-le acolo și lipește din nou.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteTable</name>
    <message>
        <source>Rows of the clipboard</source>
        <comment>table</comment>
        <translation>Rândurile din clipboard</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Sari peste</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Actualizează</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Adaugă din nou</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>a row of a paste</comment>
        <translation>Include</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a row of a paste</comment>
        <translation>Exclude</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PersonDialog</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), those in the bin too.</source>
        <comment>what is held on a person; name and contact</comment>
        <translation>
            <numerusform>%1: %n reclamație, inclusiv cele din coș.</numerusform>
            <numerusform>%1: %n reclamații, inclusiv cele din coș.</numerusform>
            <numerusform>%1: %n de reclamații, inclusiv cele din coș.</numerusform>
        </translation>
    </message>
    <message>
        <source>On legal hold, so neither can go: %1.</source>
        <comment>references of complaints</comment>
        <translation>Sub blocare legală, deci nu se pot nici anonimiza, nici șterge: %1.</translation>
    </message>
    <message>
        <source>Keep the backups as they are</source>
        <comment>choice: they still hold the data</comment>
        <translation>Păstrează copiile de siguranță așa cum sunt</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <comment>button: all data on a person into a file</comment>
        <translation>Salvează totul…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <comment>button: to the last question before an erasure</comment>
        <translation>Continuă…</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <comment>window title</comment>
        <translation>Datele unei persoane</translation>
    </message>
    <message>
        <source>Whose data? Type a name, an organisation or a contact.</source>
        <comment>over a field</comment>
        <translation>Ale cui date? Scrie un nume, o organizație sau un contact.</translation>
    </message>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Clienți cu acest nume</translation>
    </message>
    <message>
        <source>Anonymise: no name, no words; the complaints stay one person’s</source>
        <comment>choice</comment>
        <translation>Anonimizează: fără nume, fără texte; reclamațiile rămân ale unei singure persoane</translation>
    </message>
    <message>
        <source>Erase the person; the complaints keep no words</source>
        <comment>choice</comment>
        <translation>Șterge persoana; reclamațiile rămân fără texte</translation>
    </message>
    <message>
        <source>Erase the person and the complaints</source>
        <comment>choice</comment>
        <translation>Șterge persoana și reclamațiile</translation>
    </message>
    <message>
        <source>Only anonymise the complaint %1</source>
        <comment>choice; a reference</comment>
        <translation>Anonimizează doar reclamația %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <comment>no customer</comment>
        <translation>Nu este ales încă nimeni.</translation>
    </message>
    <message>
        <source>Anonymise complaint %1</source>
        <comment>title; a reference</comment>
        <translation>Anonimizează reclamația %1</translation>
    </message>
    <message>
        <source>Anonymise %1</source>
        <comment>title; a name</comment>
        <translation>Anonimizează: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>title; a name</comment>
        <translation>Șterge: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PlaceSection</name>
    <message>
        <source>Place and words</source>
        <comment>section of the inspector</comment>
        <translation>Loc și texte</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PrivacyPresenter</name>
    <message>
        <source>end of the legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>încetarea blocării legale pentru %1</translation>
    </message>
    <message>
        <source>legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>blocarea legală pentru %1</translation>
    </message>
    <message>
        <source>time that complaints are kept</source>
        <comment>undo: names the act</comment>
        <translation>durata de păstrare a reclamațiilor</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseField</name>
    <message>
        <source>The letter is withdrawn tomorrow 11</source>
        <comment>example in an empty field: a promise with its due time</comment>
        <translation>Scrisoarea se retrage mâine la 11</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>„%1”, termen: %2</translation>
    </message>
    <message>
        <source>“%1”, no time</source>
        <comment>a promise without a due time</comment>
        <translation>„%1”, fără termen</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseList</name>
    <message>
        <source>kept %1</source>
        <comment>a promise; when</comment>
        <translation>respectată %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation>respectată</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a promise</comment>
        <translation>nerespectată</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>a promise without a due time</comment>
        <translation>fără termen</translation>
    </message>
    <message>
        <source>Satisfied if</source>
        <comment>list: what the customer was promised</comment>
        <translation>Mulțumit dacă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromisesCard</name>
    <message>
        <source>Promises due</source>
        <comment>title of a card on Home</comment>
        <translation>Promisiuni scadente</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n întârziată</numerusform>
            <numerusform>%n întârziate</numerusform>
            <numerusform>%n întârziate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n azi</numerusform>
            <numerusform>%n azi</numerusform>
            <numerusform>%n azi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n mai târziu săptămâna aceasta</numerusform>
            <numerusform>%n mai târziu săptămâna aceasta</numerusform>
            <numerusform>%n mai târziu săptămâna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the late one</source>
        <comment>button on Home: a promise</comment>
        <translation>Onorează întârziata</translation>
    </message>
    <message>
        <source>Keep the next one</source>
        <comment>button on Home: a promise</comment>
        <translation>Onorează următoarea</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionAdder</name>
    <message>
        <source>Which question, or what does yours ask?</source>
        <comment>asks for a question of a bank or a new one</comment>
        <translation>Ce întrebare adaugi sau ce întreabă a ta?</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: go on to the second line</comment>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>In which area? A new name makes a new area.</source>
        <comment>asks for the area of an own question</comment>
        <translation>În ce domeniu? Un nume nou creează un domeniu nou.</translation>
    </message>
    <message>
        <source>In which area?</source>
        <comment>asks for the area of an own question</comment>
        <translation>În ce domeniu?</translation>
    </message>
    <message>
        <source>Why is it added?</source>
        <comment>asks for one line</comment>
        <translation>De ce se adaugă?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: add a question</comment>
        <translation>Adaugă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionCard</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · întrebarea %2 din %3</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge of a question</comment>
        <translation>dacă există</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge of a question</comment>
        <translation>da/nu</translation>
    </message>
    <message>
        <source>Only you see this: %1</source>
        <comment>hint for the facilitator</comment>
        <translation>Doar tu vezi asta: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionInspector</name>
    <message>
        <source>Anchor for %1</source>
        <comment>field: what a score of 1, 2 or 3 means</comment>
        <translation>Reper pentru %1</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>reformulată</translation>
    </message>
    <message>
        <source>Shipped: “%1”</source>
        <comment>the bank's own words for a reworded question</comment>
        <translation>Original: „%1”</translation>
    </message>
    <message>
        <source>The first answer is in: the set and its words stay as they are for this round.</source>
        <comment>tailoring page: frozen</comment>
        <translation>Primul răspuns este dat: setul de întrebări și formulările rămân așa în această rundă.</translation>
    </message>
    <message>
        <source>New wording: compared from this round on, not with earlier ones.</source>
        <comment>tailoring page: a reworded question</comment>
        <translation>Formulare nouă: se compară de la această rundă încolo, nu și cu cele anterioare.</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Ciornă recuperată</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickLine</name>
    <message>
        <source>Save</source>
        <comment>button: the complaint in the quick line</comment>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>A complaint in one line</source>
        <comment>field</comment>
        <translation>O reclamație într-un rând</translation>
    </message>
    <message>
        <source>ana pop #phone !late refund 25 yes 10:42</source>
        <comment>example in an empty field: a complaint in one line</comment>
        <translation>ana pop #telefon !întârziere rambursare 25 da 10:42</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Înapoi la listă, ciorna rămâne</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>categorie</translation>
    </message>
    <message>
        <source>product</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>produs</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>salvează</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>salvează, următoarea</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>înapoi, ciorna rămâne</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickPresenter</name>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>reclamația „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <comment>button: leave without doing it</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>arrow in a field: shows what can be chosen</comment>
        <translation>Alege</translation>
    </message>
    <message>
        <source>Type, or choose with the arrow down</source>
        <comment>in an empty field</comment>
        <translation>Scrie sau alege cu săgeata în jos</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignCard</name>
    <message>
        <source>Go on with the redesign</source>
        <comment>button on Home</comment>
        <translation>Continuă reproiectarea</translation>
    </message>
    <message>
        <source>Redesign: day %1 of %2</source>
        <comment>title of a card on Home</comment>
        <translation>Reproiectare: ziua %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>redesigns on Home</comment>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignDialog</name>
    <message>
        <source>Begin</source>
        <comment>button: a redesign, on the day beside it</comment>
        <translation>Începe</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a redesign</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Redesign</source>
        <comment>window title</comment>
        <translation>Reproiectare</translation>
    </message>
    <message>
        <source>First working day of the redesign</source>
        <comment>field: a date</comment>
        <translation>Prima zi lucrătoare a reproiectării</translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>field: a date</comment>
        <translation>Începe la</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <comment>field of a redesign</comment>
        <translation>Notița zilei</translation>
    </message>
    <message>
        <source>Ideas</source>
        <comment>field of a redesign</comment>
        <translation>Idei</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>field of a redesign</comment>
        <translation>Propunere</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>field of a redesign</comment>
        <translation>Implementare</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a redesign</comment>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Twenty working days: five for ideas, five for a proposal, ten for its execution. Weekends and holidays do not count.</source>
        <comment>of a redesign</comment>
        <translation>Douăzeci de zile lucrătoare: cinci pentru idei, cinci pentru o propunere, zece pentru implementarea ei. Weekendurile și sărbătorile nu se numără.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a finished redesign</comment>
        <translation>Continuă reproiectarea</translation>
    </message>
    <message>
        <source>It is finished</source>
        <comment>button: a redesign</comment>
        <translation>Marchează ca încheiată</translation>
    </message>
    <message>
        <source>Note of day %1, %2</source>
        <comment>field of a redesign; a number, a date</comment>
        <translation>Notița zilei %1, %2</translation>
    </message>
    <message>
        <source>Begin another</source>
        <comment>button: a redesign after the one that is finished</comment>
        <translation>Începe încă una</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignPresenter</name>
    <message>
        <source>start of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>începerea reproiectării pentru „%1”</translation>
    </message>
    <message>
        <source>%1 of the redesign of “%2”</source>
        <comment>undo: names the act; what, a touchpoint</comment>
        <translation>reproiectarea pentru „%2”: %1</translation>
    </message>
    <message>
        <source>start</source>
        <comment>undo: part of a redesign</comment>
        <translation>început</translation>
    </message>
    <message>
        <source>ideas</source>
        <comment>undo: part of a redesign</comment>
        <translation>idei</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>undo: part of a redesign</comment>
        <translation>propunere</translation>
    </message>
    <message>
        <source>execution</source>
        <comment>undo: part of a redesign</comment>
        <translation>implementare</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>undo: part of a redesign</comment>
        <translation>rezultat</translation>
    </message>
    <message>
        <source>note of day %1</source>
        <comment>undo: part of a redesign</comment>
        <translation>notița zilei %1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>undo: part of a redesign</comment>
        <translation>încheiere</translation>
    </message>
    <message>
        <source>removal of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea reproiectării pentru „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignSection</name>
    <message>
        <source>Redesign</source>
        <comment>section of the inspector</comment>
        <translation>Reproiectare</translation>
    </message>
    <message>
        <source>Show the redesign…</source>
        <comment>button</comment>
        <translation>Arată reproiectarea…</translation>
    </message>
    <message>
        <source>Start a redesign…</source>
        <comment>button</comment>
        <translation>Începe o reproiectare…</translation>
    </message>
    <message>
        <source>Twenty working days from ideas over a proposal to its execution.</source>
        <comment>of a redesign</comment>
        <translation>Douăzeci de zile lucrătoare, de la idei, printr-o propunere, până la implementarea ei.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportForm</name>
    <message>
        <source>Report</source>
        <comment>choice: which one</comment>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>choice for a report</comment>
        <translation>Rundă</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Comparată cu</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice for a report</comment>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>choice for a report</comment>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>For a grey printer</source>
        <comment>choice for a report</comment>
        <translation>Pentru imprimantă alb-negru</translation>
    </message>
    <message>
        <source>Results of a round</source>
        <comment>kind of report</comment>
        <translation>Rezultatele unei runde</translation>
    </message>
    <message>
        <source>Comparison of two rounds</source>
        <comment>kind of report</comment>
        <translation>Compararea a două runde</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of report</comment>
        <translation>Acțiuni</translation>
    </message>
    <message>
        <source>Ballots to fill in</source>
        <comment>kind of report</comment>
        <translation>Buletine de completat</translation>
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
        <translation>Nimic de raportat deocamdată</translation>
    </message>
    <message>
        <source>Go to the diagnostic</source>
        <comment>button of the empty preview</comment>
        <translation>Mergi la diagnostic</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <comment>work that goes on</comment>
        <translation>Se aranjează paginile</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Salvează ca PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Salvează ca HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Imprimă…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n pagină</numerusform>
            <numerusform>%n pagini</numerusform>
            <numerusform>%n de pagini</numerusform>
        </translation>
    </message>
    <message>
        <source>A report needs a round.</source>
        <comment>empty preview</comment>
        <translation>Un raport are nevoie de o rundă.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty preview</comment>
        <translation>O comparație are nevoie de două runde cu răspunsuri.</translation>
    </message>
    <message>
        <source>Ballots need a round with seats.</source>
        <comment>empty preview</comment>
        <translation>Buletinele au nevoie de o rundă cu locuri.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Actions come from answers.</source>
        <comment>empty preview</comment>
        <translation>Încă nu este planificat nimic. Acțiunile pornesc de la răspunsuri.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>file dialog</comment>
        <translation>Salvează raportul</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Documente (*.pdf)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Pagini pentru browser (*.html)</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>what a key does</comment>
        <translation>mai jos</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <comment>what a key does</comment>
        <translation>salvează ca PDF</translation>
    </message>
    <message>
        <source>print</source>
        <comment>what a key does</comment>
        <translation>imprimă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultDetail</name>
    <message>
        <source>Agreed score</source>
        <comment>field: what the group recorded</comment>
        <translation>Punctaj convenit</translation>
    </message>
    <message>
        <source>No agreed score</source>
        <comment>choice: the group recorded nothing</comment>
        <translation>Niciun punctaj convenit</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>choice: the score recorded by the group</comment>
        <translation>Convenit: %1</translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <comment>in the empty field</comment>
        <translation>Motivul punctajului convenit</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>in the empty field</comment>
        <translation>Notiță</translation>
    </message>
    <message>
        <source>Close the question</source>
        <comment>button</comment>
        <translation>Închide întrebarea</translation>
    </message>
    <message>
        <source>About the answer</source>
        <comment>switch: record, evidence or five whys</comment>
        <translation>Despre răspuns</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>section: what the group recorded</comment>
        <translation>Consemnare</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>section: what shows an answer</comment>
        <translation>Dovezi</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>section: causes of a low answer</comment>
        <translation>Cinci „de ce”</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <comment>section: what shows an answer; how many pieces</comment>
        <translation>Dovezi (%1)</translation>
    </message>
    <message>
        <source>Five whys (%1)</source>
        <comment>section: causes of a low answer; how many</comment>
        <translation>Cinci „de ce” (%1)</translation>
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
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Voturi 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean · n</source>
        <comment>column of the score grid</comment>
        <translation>Medie · n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score recorded by the group</comment>
        <translation>Convenit</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message>
        <source>No votes yet</source>
        <comment>empty results page</comment>
        <translation>Încă niciun vot</translation>
    </message>
    <message>
        <source>Answer the first question and the figures appear here.</source>
        <comment>empty results page</comment>
        <translation>Răspunde la prima întrebare și cifrele vor apărea aici.</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the empty results page</comment>
        <translation>Mergi la Punctare</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Cifre după</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Convenite</translation>
    </message>
    <message>
        <source>Score grid as</source>
        <comment>switch: chart or table</comment>
        <translation>Grila punctajelor ca</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Diagramă</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Score grid</source>
        <comment>title of a card</comment>
        <translation>Grila punctajelor</translation>
    </message>
    <message>
        <source>Stronger colour = bigger gap; no colour = no score</source>
        <comment>explains the score grid</comment>
        <translation>Culoare mai intensă = decalaj mai mare; fără culoare = fără punctaj</translation>
    </message>
    <message>
        <source>Biggest gaps first</source>
        <comment>title of a card</comment>
        <translation>Cele mai mari decalaje întâi</translation>
    </message>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation>
            <numerusform>%n sub 3</numerusform>
            <numerusform>%n sub 3</numerusform>
            <numerusform>%n sub 3</numerusform>
        </translation>
    </message>
    <message>
        <source>open the question</source>
        <comment>what a key does</comment>
        <translation>deschide întrebarea</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>plan an action</source>
        <comment>what a key does</comment>
        <translation>planifică o acțiune</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>what a key does</comment>
        <translation>dovezi</translation>
    </message>
    <message>
        <source>five whys</source>
        <comment>what a key does</comment>
        <translation>cinci „de ce”</translation>
    </message>
    <message>
        <source>fold</source>
        <comment>what the arrow keys do</comment>
        <translation>restrânge</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tabele</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPresenter</name>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>punctajul convenit la „%1”</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>notița la „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RetentionDialog</name>
    <message>
        <source>closed %1</source>
        <comment>of a complaint; a date</comment>
        <translation>închisă la %1</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <comment>button</comment>
        <translation>Anonimizează…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <comment>button</comment>
        <translation>Șterge…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <comment>button</comment>
        <translation>Blocare legală…</translation>
    </message>
    <message>
        <source>Complaints due to go</source>
        <comment>window title</comment>
        <translation>Reclamații de eliminat</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <comment>over a number</comment>
        <translation>Luni de la închidere</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Închide</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>%n reclamație închisă de mai mult timp, fără blocare legală. Nimic nu se elimină fără acordul tău.</numerusform>
            <numerusform>%n reclamații închise de mai mult timp, niciuna sub blocare legală. Nimic nu se elimină fără acordul tău.</numerusform>
            <numerusform>%n de reclamații închise de mai mult timp, niciuna sub blocare legală. Nimic nu se elimină fără acordul tău.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n of them.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>Lista arată prima dintre ele (%n).</numerusform>
            <numerusform>Lista le arată pe primele %n.</numerusform>
            <numerusform>Lista le arată pe primele %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Anonimizează %n reclamație</numerusform>
            <numerusform>Anonimizează %n reclamații</numerusform>
            <numerusform>Anonimizează %n de reclamații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Șterge %n reclamație</numerusform>
            <numerusform>Șterge %n reclamații</numerusform>
            <numerusform>Șterge %n de reclamații</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomLegends</name>
    <message>
        <source>Complaints: %1  ·  %2</source>
        <comment>legend shown to a room; what of them, and the days</comment>
        <translation>Reclamații: %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomStrip</name>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votați din nou</translation>
    </message>
    <message>
        <source>Facilitator’s window</source>
        <comment>button of the workshop</comment>
        <translation>Fereastra facilitatorului</translation>
    </message>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Încheie atelierul…</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Pornește votul</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Dezvăluie</translation>
    </message>
    <message>
        <source>1 2 3 vote one after the other, 0 not applicable · ← → question · Esc leave</source>
        <comment>keys of the workshop</comment>
        <translation>1 2 3 votează pe rând, 0 nu se aplică · ← → întrebarea · Esc ieșire</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoundSetup</name>
    <message>
        <source>One person</source>
        <comment>who answers a round</comment>
        <translation>O persoană</translation>
    </message>
    <message>
        <source>A group, hands counted</source>
        <comment>who answers a round</comment>
        <translation>Un grup, mâini numărate</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a round</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who answers a round</comment>
        <translation>Cine răspunde</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>number of people in a round</comment>
        <translation>Persoane întrebate</translation>
    </message>
    <message>
        <source>Facilitator or person</source>
        <comment>name beside a round</comment>
        <translation>Facilitator sau persoană</translation>
    </message>
    <message>
        <source>A group, each for themselves</source>
        <comment>who answers a round</comment>
        <translation>Un grup, fiecare pentru sine</translation>
    </message>
    <message>
        <source>Blind: nothing of the last round</source>
        <comment>what people see while they answer</comment>
        <translation>Orb: nimic din runda precedentă</translation>
    </message>
    <message>
        <source>Context: evidence, not the scores</source>
        <comment>what people see while they answer</comment>
        <translation>Context: dovezile, nu punctajele</translation>
    </message>
    <message>
        <source>Shown: the last round’s scores</source>
        <comment>what people see while they answer</comment>
        <translation>Afișat: punctajele rundei precedente</translation>
    </message>
    <message>
        <source>Shown while answering</source>
        <comment>asking mode of a round</comment>
        <translation>Ce se vede la răspuns</translation>
    </message>
    <message>
        <source>Participants, one a line; empty for anonymous seats</source>
        <comment>over a field</comment>
        <translation>Participanți, câte unul pe rând; gol pentru locuri anonime</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RowColumns</name>
    <message>
        <source>Received</source>
        <comment>column of the complaints</comment>
        <translation>Primită</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of the complaints</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the complaints</comment>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Steps 1 to 8</source>
        <comment>column of the complaints</comment>
        <translation>Pașii 1–8</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column of the complaints</comment>
        <translation>Vechime</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of the complaints</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of the complaints</comment>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of the complaints</comment>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of the complaints</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Promise due</source>
        <comment>column of the complaints</comment>
        <translation>Termenul promisiunii</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the complaints</comment>
        <translation>Punct de contact</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SameTextLine</name>
    <message>
        <source>This will be saved as a duplicate.</source>
        <comment>under the text of a complaint</comment>
        <translation>Se va salva ca duplicat.</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>button</comment>
        <translation>Nu e duplicat</translation>
    </message>
    <message>
        <source>%1 has the same text.</source>
        <comment>a complaint's reference</comment>
        <translation>%1 are același text.</translation>
    </message>
    <message>
        <source>Link as duplicate</source>
        <comment>button: to the complaint with the same text</comment>
        <translation>Leagă ca duplicat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoreOverview</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions with a value of those asked</comment>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePage</name>
    <message>
        <source>optional, %1</source>
        <comment>beside the note field; a key</comment>
        <translation>opțional, %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · întrebarea %2 din %3</translation>
    </message>
    <message>
        <source>%1 answered · %2 not applicable · %3 open</source>
        <comment>numbers of questions</comment>
        <translation>cu răspuns: %1 · nu se aplică: %2 · rămase: %3</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Ciornă recuperată</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>See results</source>
        <comment>button: go to the third step</comment>
        <translation>Vezi rezultatele</translation>
    </message>
    <message>
        <source>Next question</source>
        <comment>button of the scoring page</comment>
        <translation>Întrebarea următoare</translation>
    </message>
    <message>
        <source>back to the answers</source>
        <comment>what a key does</comment>
        <translation>înapoi la răspunsuri</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>salvează și mai departe</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <translation>anulează</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <comment>what a key does</comment>
        <translation>răspunde și mai departe</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>what a key does</comment>
        <translation>nu se aplică</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>what a key does</comment>
        <translation>nu știu</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what the arrow keys move to</comment>
        <translation>întrebare</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>notiță</translation>
    </message>
    <message>
        <source>hands that went up</source>
        <comment>what the digit keys type</comment>
        <translation>mâini ridicate</translation>
    </message>
    <message>
        <source>next number</source>
        <comment>what a key does</comment>
        <translation>numărul următor</translation>
    </message>
    <message>
        <source>last round %1</source>
        <comment>on the cell nearest to it; a mean or a score</comment>
        <translation>runda precedentă %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePicker</name>
    <message>
        <source>chosen</source>
        <comment>on the cell of the chosen answer</comment>
        <translation>ales</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the group of big cells, for screen readers</comment>
        <translation>Răspuns</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePresenter</name>
    <message>
        <source>answer to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>răspunsul la „%1”</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>numărătoarea la „%1”</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>notița la „%1”</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Locul %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoresSection</name>
    <message>
        <source>Scores</source>
        <comment>section of the inspector</comment>
        <translation>Punctaje</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 din 5</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no score given</comment>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>in place of a number of contacts</comment>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>behind a number of contacts</comment>
        <translation> pe săptămână</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no emotion given</comment>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>as others</source>
        <comment>a persona without an emotion of its own</comment>
        <translation>ca la celelalte</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SeatRow</name>
    <message>
        <source>Participants</source>
        <comment>spoken by a screen reader</comment>
        <translation>Participanți</translation>
    </message>
    <message>
        <source>%1 has voted.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 a votat.</translation>
    </message>
    <message>
        <source>%1 votes now.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 votează acum.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 a plecat.</translation>
    </message>
    <message>
        <source>%1 is waited for.</source>
        <comment>spoken; a participant</comment>
        <translation>Se așteaptă votul: %1.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SelectionBar</name>
    <message>
        <source>Change…</source>
        <comment>button: of all complaints that are marked</comment>
        <translation>Modifică…</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button: complaints that are marked into the chosen one</comment>
        <translation>Comasează</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>button</comment>
        <translation>Duplicat al…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Progresul modificării</translation>
    </message>
    <message>
        <source>Unmark</source>
        <comment>button: no complaint is marked any more</comment>
        <translation>Demarchează</translation>
    </message>
    <message>
        <source>The others become duplicates of the complaint that is open</source>
        <comment>tooltip of the button Merge</comment>
        <translation>Celelalte devin duplicate ale reclamației deschise</translation>
    </message>
    <message>
        <source>Changing complaints</source>
        <comment>beside a progress bar</comment>
        <translation>Se modifică reclamațiile</translation>
    </message>
    <message>
        <source>All %1 marked</source>
        <comment>how many complaints</comment>
        <translation>Marcate: toate (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <comment>how many complaints, of how many</comment>
        <translation>Marcate: %1 din %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfBar</name>
    <message>
        <source>Search complaints</source>
        <comment>field</comment>
        <translation>Caută reclamații</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search, of all</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: what else narrows the list</comment>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>button: which columns the list shows</comment>
        <translation>Coloane</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <comment>popup</comment>
        <translation>Coloanele listei</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfChips</name>
    <message>
        <source>Open</source>
        <comment>filter over the complaints</comment>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter over the complaints: those of the one who works here</comment>
        <translation>Ale mele</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>filter over the complaints</comment>
        <translation>Așteaptă la noi</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>filter over the complaints</comment>
        <translation>Așteaptă la client</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>filter over the complaints: promises</comment>
        <translation>Termen azi</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>filter over the complaints</comment>
        <translation>Publice</translation>
    </message>
    <message>
        <source>To complete</source>
        <comment>filter over the complaints</comment>
        <translation>De completat</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>filter over the complaints</comment>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter over the complaints</comment>
        <translation>Toate</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: opens the shelves for which there is no room</comment>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>menu of a saved filter</comment>
        <translation>Redenumește…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu of a saved filter</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Numele filtrului</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>window title</comment>
        <translation>Salvează filtrul</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <comment>window title</comment>
        <translation>Redenumește filtrul</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShowStrip</name>
    <message>
        <source>Previous</source>
        <comment>button: stage of a map</comment>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: stage of a map</comment>
        <translation>Următoarea</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>button: all stages of a map</comment>
        <translation>Ansamblu</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: stops showing a map to the room</comment>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>To the map</source>
        <comment>button: from the room’s picture</comment>
        <translation>La hartă</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>while a map is shown</comment>
        <translation>Proiectorul s-a deconectat: sala nu vede nimic.</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>while a map is shown</comment>
        <translation>Sala vede: nimic</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <comment>while a map is shown; a stage of the map</comment>
        <translation>Sala vede: %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the room sees the map again</comment>
        <translation>Arată din nou</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>button: the room sees nothing for now</comment>
        <translation>Ecran negru</translation>
    </message>
    <message>
        <source>Showing the map</source>
        <comment>part of the window</comment>
        <translation>Prezentarea hărții</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SimilarList</name>
    <message>
        <source>accepted in %1</source>
        <comment>of a complaint; a length of time</comment>
        <translation>acceptată în %1</translation>
    </message>
    <message>
        <source>Similar past cases</source>
        <comment>heading</comment>
        <translation>Cazuri anterioare similare</translation>
    </message>
    <message>
        <source>shared wording</source>
        <comment>over percentages: how alike two texts are</comment>
        <translation>text comun</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SplitPrompt</name>
    <message>
        <source>One voice from each side, 2:00</source>
        <comment>button: starts the timer</comment>
        <translation>Câte o voce din fiecare tabără, 2:00</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votați din nou</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <comment>button of the workshop</comment>
        <translation>Consemnează totuși</translation>
    </message>
    <message>
        <source>The room is split: discuss before you record</source>
        <comment>title of a prompt</comment>
        <translation>Grupul este împărțit: discutați înainte de a consemna</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StageMenu</name>
    <message>
        <source>&amp;Colour</source>
        <comment>menu: of a stage</comment>
        <translation>&amp;Culoare</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>menu; its name</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;Goal…</source>
        <comment>menu: of a stage, in a dialog</comment>
        <translation>&amp;Obiectiv…</translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu: to a stage</comment>
        <translation>&amp;Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>&amp;Paste rows here</source>
        <comment>menu: into a stage</comment>
        <translation>&amp;Lipește rândurile aici</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <comment>menu: a stage</comment>
        <translation>Mută la &amp;stânga</translation>
    </message>
    <message>
        <source>&amp;Move to the right</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Mută la dreapta</translation>
    </message>
    <message>
        <source>&amp;Delete with its touchpoints</source>
        <comment>menu: a stage</comment>
        <translation>Șt&amp;erge cu punctele ei de contact</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepList</name>
    <message>
        <source>Eight steps</source>
        <comment>list: what was done about a complaint</comment>
        <translation>Opt pași</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>nu se aplică</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>încă nu</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepToggles</name>
    <message>
        <source>A line to “%1”</source>
        <comment>field: what was done in a step</comment>
        <translation>Un rând la „%1”</translation>
    </message>
    <message>
        <source>%1: a line, may stay empty</source>
        <comment>in an empty field; a step</comment>
        <translation>%1: un rând, opțional</translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <comment>a step</comment>
        <translation>%1, nu se aplică</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions asked of all in an area</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>own: %1</source>
        <comment>number of the user's own questions in an area</comment>
        <translation>proprii: %1</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge: a question that is not scored</comment>
        <translation>da/nu</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge: a question asked only where the thing exists</comment>
        <translation>dacă există</translation>
    </message>
    <message>
        <source>own</source>
        <comment>badge: the user's own question</comment>
        <translation>proprie</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>reformulată</translation>
    </message>
    <message>
        <source>new</source>
        <comment>badge: not asked in the round before</comment>
        <translation>nouă</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>badge: swapped in for another question</comment>
        <translation>rezervă</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>why a question is not asked</comment>
        <translation>Scoasă: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorModel</name>
    <message>
        <source>%1, dropped: %2</source>
        <comment>screen reader: a dropped question and why</comment>
        <translation>%1, scoasă: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message>
        <source>Swap in…</source>
        <comment>button: take the reserve question for another one</comment>
        <translation>Introdu…</translation>
    </message>
    <message>
        <source>Start round</source>
        <comment>button of the tailoring page</comment>
        <translation>Începe runda</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>before the choice of a set of questions</comment>
        <translation>Șablon</translation>
    </message>
    <message>
        <source>Questions of this round</source>
        <comment>list of the tailoring page</comment>
        <translation>Întrebările acestei runde</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation>
            <numerusform>%n scoasă</numerusform>
            <numerusform>%n scoase</numerusform>
            <numerusform>%n scoase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user's own questions</comment>
        <translation>
            <numerusform>%n proprie</numerusform>
            <numerusform>%n proprii</numerusform>
            <numerusform>%n proprii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation>
            <numerusform>%n reformulată</numerusform>
            <numerusform>%n reformulate</numerusform>
            <numerusform>%n reformulate</numerusform>
        </translation>
    </message>
    <message>
        <source>First reserve: %1</source>
        <comment>a question that can take another's place</comment>
        <translation>Prima rezervă: %1</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the tailoring page</comment>
        <translation>Mergi la Punctare</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>De ce se scoate?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: ask this question no more</comment>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Why does it take the place of “%1”?</source>
        <comment>asks for one line; a question's label</comment>
        <translation>De ce ia locul întrebării „%1”?</translation>
    </message>
    <message>
        <source>Swap in</source>
        <comment>button: take the reserve question</comment>
        <translation>Introdu</translation>
    </message>
    <message>
        <source>Add question</source>
        <comment>button of the tailoring page</comment>
        <translation>Adaugă o întrebare</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <comment>empty set of questions</comment>
        <translation>Încă nicio întrebare</translation>
    </message>
    <message>
        <source>Take questions from the banks, write your own, or begin with a template.</source>
        <comment>empty set of questions</comment>
        <translation>Ia întrebări din bănci, scrie-le pe ale tale sau începe cu un șablon.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <comment>button of an empty set of questions</comment>
        <translation>Alege un șablon</translation>
    </message>
    <message>
        <source>The round can start once it asks something.</source>
        <comment>why the round cannot be started yet</comment>
        <translation>Runda poate începe de îndată ce are cel puțin o întrebare.</translation>
    </message>
    <message>
        <source>What is the set called?</source>
        <comment>asks for the name of an own set</comment>
        <translation>Cum se numește setul?</translation>
    </message>
    <message>
        <source>Save set</source>
        <comment>button: keep the questions as an own set</comment>
        <translation>Salvează setul</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>in or out</source>
        <comment>what a key does</comment>
        <translation>pune sau scoate</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>what a key does</comment>
        <translation>formulare</translation>
    </message>
    <message>
        <source>order</source>
        <comment>what a key does</comment>
        <translation>ordine</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation>începe</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPresenter</name>
    <message>
        <source>template %1</source>
        <comment>undo: names the act</comment>
        <translation>șablonul %1</translation>
    </message>
    <message>
        <source>dropping “%1”</source>
        <comment>undo: names the act</comment>
        <translation>scoaterea întrebării „%1”</translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <comment>undo: names the act</comment>
        <translation>readucerea întrebării „%1”</translation>
    </message>
    <message>
        <source>own question “%1”</source>
        <comment>undo: names the act</comment>
        <translation>întrebarea proprie „%1”</translation>
    </message>
    <message>
        <source>swap of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>înlocuirea întrebării „%1”</translation>
    </message>
    <message>
        <source>order of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>mutarea întrebării „%1”</translation>
    </message>
    <message>
        <source>wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>formularea întrebării „%1”</translation>
    </message>
    <message>
        <source>shipped wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>formularea originală la „%1”</translation>
    </message>
    <message>
        <source>adding a question</source>
        <comment>undo: names the act</comment>
        <translation>adăugarea unei întrebări</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>template: a set put together freely</comment>
        <translation>Personalizat</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextHelpsPresenter</name>
    <message>
        <source>phrase “%1”</source>
        <comment>undo: names the act; of a policy</comment>
        <translation>expresia „%1”</translation>
    </message>
    <message>
        <source>snippet ;%1</source>
        <comment>undo: names the act; a short word</comment>
        <translation>fragmentul ;%1</translation>
    </message>
    <message>
        <source>better sentence in %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>fraza mai bună în %1</translation>
    </message>
    <message>
        <source>“%1” kept in %2</source>
        <comment>undo: names the act; a policy phrase and a complaint's reference</comment>
        <translation>păstrarea expresiei „%1” în %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextListDialog</name>
    <message>
        <source>New</source>
        <comment>button: another row in the list</comment>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: what stands in the fields</comment>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Policy phrases</source>
        <comment>window title</comment>
        <translation>Trimiteri la politica firmei</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>window title</comment>
        <translation>Fragmente de text</translation>
    </message>
    <message>
        <source>Each is marked as you write about a complaint, and the better sentence is offered. Beside it stands what keeping the phrase went with.</source>
        <comment>over the list of policy phrases</comment>
        <translation>Fiecare este marcată în timp ce scrii despre o reclamație și ți se oferă fraza mai bună. Alături stă ce a însoțit păstrarea expresiei.</translation>
    </message>
    <message>
        <source>Type ; and the short word in any text of a complaint, then Tab.</source>
        <comment>over the list of snippets</comment>
        <translation>Scrie ; și cuvântul scurt în orice text al unei reclamații, apoi apasă Tab.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>field: words that cite a policy</comment>
        <translation>Expresie</translation>
    </message>
    <message>
        <source>Short word: letters and digits</source>
        <comment>field of a snippet</comment>
        <translation>Cuvânt scurt: litere și cifre</translation>
    </message>
    <message>
        <source>Better sentence</source>
        <comment>field: in place of a policy phrase</comment>
        <translation>Frază mai bună</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>field: the text of a snippet</comment>
        <translation>Devine</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: a window</comment>
        <translation>Închide</translation>
    </message>
    <message>
        <source>The short word takes letters and digits only.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Cuvântul scurt acceptă doar litere și cifre.</translation>
    </message>
    <message>
        <source>Another snippet has this short word.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Alt fragment are deja acest cuvânt scurt.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimeField</name>
    <message>
        <source>no target</source>
        <comment>in place of a time within which customers get an answer</comment>
        <translation>fără țintă</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <comment>choice</comment>
        <translation>Unitate de timp</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of time</comment>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of time</comment>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of time</comment>
        <translation>zile</translation>
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
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Timer</source>
        <comment>title of a card</comment>
        <translation>Cronometru</translation>
    </message>
    <message>
        <source>discussion, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>discuție, %1, vizibil în sală</translation>
    </message>
    <message>
        <source>voting, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>vot, %1, vizibil în sală</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button of the timer</comment>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button of the timer</comment>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button of the timer</comment>
        <translation>Pauză</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchmapPanel</name>
    <message>
        <source>State</source>
        <comment>switch: the map of today or of the future</comment>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Viitor</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the maps of today and of the future</comment>
        <translation>Ambele</translation>
    </message>
    <message>
        <source>Lanes</source>
        <comment>button: which rows a map shows</comment>
        <translation>Benzi</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>button that adds one</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>No map yet</source>
        <comment>empty touchpoint maps</comment>
        <translation>Încă nu există nicio hartă</translation>
    </message>
    <message>
        <source>A map shows where customers meet you, stage by stage: what happens there, who answers for it, how it feels and where it hurts.</source>
        <comment>empty touchpoint maps</comment>
        <translation>O hartă arată unde se întâlnesc clienții cu tine, etapă cu etapă: ce se întâmplă acolo, cine răspunde, ce simt ei și unde doare.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Alege un șablon…</translation>
    </message>
    <message>
        <source>Begin with an empty map</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Începe cu o hartă goală</translation>
    </message>
    <message>
        <source>Map on screen</source>
        <comment>choice of a map</comment>
        <translation>Harta afișată</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <comment>search field</comment>
        <translation>Caută un punct de contact</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <comment>button</comment>
        <translation>Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <comment>popup</comment>
        <translation>Benzile hărții</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n touchpoint(s) selected</source>
        <comment>where the keyboard is; how much is selected</comment>
        <translation>
            <numerusform>%1, %n punct de contact selectat</numerusform>
            <numerusform>%1, %n puncte de contact selectate</numerusform>
            <numerusform>%1, %n de puncte de contact selectate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointActs</name>
    <message numerus="yes">
        <source>moment of truth at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>momentul adevărului la %n punct de contact</numerusform>
            <numerusform>momentul adevărului la %n puncte de contact</numerusform>
            <numerusform>momentul adevărului la %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>punct dureros la %n punct de contact</numerusform>
            <numerusform>punct dureros la %n puncte de contact</numerusform>
            <numerusform>punct dureros la %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best practice at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>bună practică la %n punct de contact</numerusform>
            <numerusform>bună practică la %n puncte de contact</numerusform>
            <numerusform>bună practică la %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>copiere: %n punct de contact</numerusform>
            <numerusform>copiere: %n puncte de contact</numerusform>
            <numerusform>copiere: %n de puncte de contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointInspector</name>
    <message>
        <source>Choose a touchpoint on the map to see all that is known of it.</source>
        <comment>inspector</comment>
        <translation>Alege un punct de contact de pe hartă ca să vezi tot ce se știe despre el.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointLink</name>
    <message>
        <source>Show on the map</source>
        <comment>button: goes to a touchpoint</comment>
        <translation>Arată pe hartă</translation>
    </message>
    <message>
        <source>in stage “%1” of “%2”</source>
        <comment>under a touchpoint: its stage and its map</comment>
        <translation>în etapa „%1” din „%2”</translation>
    </message>
    <message>
        <source>Show touchpoint “%1” on the map</source>
        <comment>spoken name of a button</comment>
        <translation>Arată punctul de contact „%1” pe hartă</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VoteCells</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <comment>spoken; an answer</comment>
        <translation>
            <numerusform>%1: %n vot</numerusform>
            <numerusform>%1: %n voturi</numerusform>
            <numerusform>%1: %n de voturi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>spoken; an answer</comment>
        <translation>%1: ascunse</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>votes before the reveal</comment>
        <translation>ascunse</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotersCard</name>
    <message>
        <source>Mark the seat empty</source>
        <comment>button: the participant left the room</comment>
        <translation>Marchează locul ca gol</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <comment>numbers of people</comment>
        <translation>Au votat: %1 din %2</translation>
    </message>
    <message>
        <source>Who voted what stays hidden.</source>
        <comment>beside the participants</comment>
        <translation>Cine ce a votat rămâne ascuns.</translation>
    </message>
    <message>
        <source>%1 votes now: 1, 2, 3, or 0 for not applicable</source>
        <comment>whose turn it is; a name</comment>
        <translation>Votează acum %1: 1, 2, 3 sau 0 pentru „nu se aplică”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotesCard</name>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>Not applicable for all</source>
        <comment>button of the workshop</comment>
        <translation>Nu se aplică nimănui</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votați din nou</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Pornește votul</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Dezvăluie</translation>
    </message>
    <message>
        <source>Read the question aloud. The first digit starts the vote too.</source>
        <comment>workshop</comment>
        <translation>Citește întrebarea cu voce tare. Și prima cifră pornește votul.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <comment>workshop</comment>
        <translation>Încă nu a votat nimeni.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) missing. You can reveal now: they count as unanswered.</source>
        <comment>workshop</comment>
        <translation>
            <numerusform>Lipsește %n vot. Poți dezvălui acum: se numără ca fără răspuns.</numerusform>
            <numerusform>Lipsesc %n voturi. Poți dezvălui acum: se numără ca fără răspuns.</numerusform>
            <numerusform>Lipsesc %n de voturi. Poți dezvălui acum: se numără ca fără răspuns.</numerusform>
        </translation>
    </message>
    <message>
        <source>All votes are in. After the reveal nobody can change a vote of this pass.</source>
        <comment>workshop</comment>
        <translation>Toate voturile sunt primite. După dezvăluire nimeni nu mai poate schimba un vot din acest tur.</translation>
    </message>
    <message>
        <source>Plan action</source>
        <comment>button of the workshop</comment>
        <translation>Planifică o acțiune</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeakCard</name>
    <message>
        <source>Show on the map</source>
        <comment>button on Home: the weakest touchpoint</comment>
        <translation>Arată pe hartă</translation>
    </message>
    <message>
        <source>Weak touchpoints</source>
        <comment>title of a card on Home</comment>
        <translation>Puncte de contact slabe</translation>
    </message>
    <message>
        <source>Importance × gap + complaints a week + moment of truth</source>
        <comment>on Home: the terms of a score</comment>
        <translation>Importanță × decalaj + reclamații pe săptămână + momentul adevărului</translation>
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
        <translation>nu s-au numărat</translation>
    </message>
    <message>
        <source>none</source>
        <comment>complaints of a weak spot</comment>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a weak spot that is no moment of truth</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>încă fără punctaje</translation>
    </message>
    <message>
        <source>importance missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>lipsește importanța</translation>
    </message>
    <message>
        <source>satisfaction missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>lipsește satisfacția</translation>
    </message>
    <message>
        <source>%1, not ranked: %2</source>
        <comment>a touchpoint, what it lacks</comment>
        <translation>%1, neclasat: %2</translation>
    </message>
    <message>
        <source>%1. %2, score %3: importance times what satisfaction lacks %4, complaints a week %5, moment of truth %6</source>
        <comment>a weak spot for a screen reader: rank, touchpoint and each term</comment>
        <translation>%1. %2, punctaj %3: importanța înmulțită cu deficitul de satisfacție %4, reclamații pe săptămână %5, momentul adevărului %6</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the weak spots</comment>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>importance × (5 − satisf.)</source>
        <comment>column of the weak spots</comment>
        <translation>importanță × (5 − satisf.)</translation>
    </message>
    <message>
        <source>complaints a week</source>
        <comment>column of the weak spots</comment>
        <translation>reclamații pe săptămână</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>column of the weak spots</comment>
        <translation>momentul adevărului</translation>
    </message>
    <message>
        <source>score</source>
        <comment>column of the weak spots</comment>
        <translation>punctaj</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeeksCard</name>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Reclamații pe săptămână</translation>
    </message>
    <message>
        <source>Complaints per week: %1 stands out</source>
        <comment>title of a card; "week 44"</comment>
        <translation>Reclamații pe săptămână: %1 iese în evidență</translation>
    </message>
    <message numerus="yes">
        <source>See the %n complaint(s)</source>
        <comment>button: those of a week</comment>
        <translation>
            <numerusform>Vezi reclamația (%n)</numerusform>
            <numerusform>Vezi cele %n reclamații</numerusform>
            <numerusform>Vezi cele %n de reclamații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Încă %n săptămână întreagă pentru limite ferme.</numerusform>
            <numerusform>Încă %n săptămâni întregi pentru limite ferme.</numerusform>
            <numerusform>Încă %n de săptămâni întregi pentru limite ferme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits from %n whole week(s) (XmR). %1 is not over and not counted.</source>
        <comment>under a chart; "Week 46"</comment>
        <translation>
            <numerusform>Limite din %n săptămână întreagă (XmR). %1 nu s-a încheiat și nu se numără.</numerusform>
            <numerusform>Limite din %n săptămâni întregi (XmR). %1 nu s-a încheiat și nu se numără.</numerusform>
            <numerusform>Limite din %n de săptămâni întregi (XmR). %1 nu s-a încheiat și nu se numără.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::WhysPresenter</name>
    <message>
        <source>why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cauza la „%1”</translation>
    </message>
    <message>
        <source>words of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>formularea unei cauze la „%1”</translation>
    </message>
    <message>
        <source>mark of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>marcajul unui „de ce” la „%1”</translation>
    </message>
    <message>
        <source>order of the whys of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>ordinea cauzelor la „%1”</translation>
    </message>
    <message>
        <source>removal of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminarea unei cauze la „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Workshop</name>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Locul %1</translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <comment>menu</comment>
        <translation>&amp;Dezvăluie voturile</translation>
    </message>
    <message>
        <source>&amp;Vote again</source>
        <comment>menu</comment>
        <translation>&amp;Votați din nou</translation>
    </message>
    <message>
        <source>Re&amp;cord and next</source>
        <comment>menu</comment>
        <translation>&amp;Consemnează și mai departe</translation>
    </message>
    <message>
        <source>&amp;Not applicable for all</source>
        <comment>menu</comment>
        <translation>&amp;Nu se aplică nimănui</translation>
    </message>
    <message>
        <source>Vote &amp;don’t know</source>
        <comment>menu</comment>
        <translation>Votea&amp;ză „nu știu”</translation>
    </message>
    <message>
        <source>Mark the seat &amp;empty</source>
        <comment>menu</comment>
        <translation>&amp;Marchează locul ca gol</translation>
    </message>
    <message>
        <source>Start or pause the &amp;timer</source>
        <comment>menu</comment>
        <translation>Pornește sau în&amp;trerupe cronometrul</translation>
    </message>
    <message>
        <source>&amp;Blank the audience</source>
        <comment>menu</comment>
        <translation>&amp;Golește ecranul sălii</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <comment>menu: to the note field</comment>
        <translation>N&amp;otiță</translation>
    </message>
    <message>
        <source>&amp;Facilitator’s window</source>
        <comment>menu</comment>
        <translation>&amp;Fereastra facilitatorului</translation>
    </message>
    <message>
        <source>End &amp;workshop…</source>
        <comment>menu</comment>
        <translation>Încheie &amp;atelierul…</translation>
    </message>
    <message>
        <source>blind</source>
        <comment>asking mode of a round</comment>
        <translation>orb</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode of a round</comment>
        <translation>cu context</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode of a round</comment>
        <translation>runda precedentă afișată</translation>
    </message>
    <message>
        <source>%1 · round %2 · %3 · %4</source>
        <comment>workspace, number and date of a round, asking mode</comment>
        <translation>%1 · runda %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>step of the workshop</comment>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>step of the workshop</comment>
        <translation>Vot</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>step of the workshop</comment>
        <translation>Dezvăluire</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>step of the workshop</comment>
        <translation>Discuție</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>step of the workshop</comment>
        <translation>Consemnare</translation>
    </message>
    <message>
        <source>Votes, hidden until you reveal</source>
        <comment>title of a card</comment>
        <translation>Voturi, ascunse până le dezvălui</translation>
    </message>
    <message>
        <source>Votes: %1 no, %2 yes</source>
        <comment>title of a card; counts</comment>
        <translation>Voturi: %1 nu, %2 da</translation>
    </message>
    <message>
        <source>Votes: %1, %2, %3</source>
        <comment>title of a card; counts of 1, 2 and 3</comment>
        <translation>Voturi: %1, %2, %3</translation>
    </message>
    <message>
        <source>Vote number %1; the one before is kept.</source>
        <comment>beside the votes</comment>
        <translation>Votul cu numărul %1; cel dinainte se păstrează.</translation>
    </message>
    <message>
        <source>The room sees question marks too.</source>
        <comment>beside the votes</comment>
        <translation>Și sala vede semne de întrebare.</translation>
    </message>
    <message>
        <source>too few for a mean</source>
        <comment>beside the counts</comment>
        <translation>prea puține pentru o medie</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <comment>beside the counts; figures</comment>
        <translation>medie %1, n %2</translation>
    </message>
    <message>
        <source> · first vote %1, %2, %3</source>
        <comment>beside the counts; those of the vote before</comment>
        <translation> · primul vot %1, %2, %3</translation>
    </message>
    <message>
        <source>split</source>
        <comment>agreement of a group</comment>
        <translation>împărțit</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>agreement of a group</comment>
        <translation>mixt</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>agreement of a group</comment>
        <translation>unitar</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3; the mean of %3 describes few of them. A reason is asked for.</source>
        <comment>workshop; counts and a mean</comment>
        <translation>Au votat 1: %1, au votat 3: %2; media de %3 îi descrie pe puțini dintre ei. Se cere un motiv.</translation>
    </message>
    <message>
        <source>The last round recorded %1 here.</source>
        <comment>evidence card; a mean or a score</comment>
        <translation>Runda precedentă a consemnat aici %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are kept back until the reveal, so that they do not steer the votes.</source>
        <comment>evidence card</comment>
        <translation>
            <numerusform>%n dovadă este păstrată până la dezvăluire, ca să nu influențeze voturile.</numerusform>
            <numerusform>%n dovezi sunt păstrate până la dezvăluire, ca să nu influențeze voturile.</numerusform>
            <numerusform>%n de dovezi sunt păstrate până la dezvăluire, ca să nu influențeze voturile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this question yet.</source>
        <comment>evidence card</comment>
        <translation>Despre această întrebare nu se știe încă nimic.</translation>
    </message>
    <message>
        <source>What the last round recorded is kept back until the reveal.</source>
        <comment>evidence card</comment>
        <translation>Ce a consemnat runda trecută rămâne ascuns până la dezvăluire.</translation>
    </message>
    <message>
        <source>&amp;Plan action…</source>
        <comment>menu: on the answer on screen</comment>
        <translation>&amp;Planifică o acțiune…</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3. A reason is asked for.</source>
        <comment>workshop; counts</comment>
        <translation>Au votat 1: %1, au votat 3: %2. Se cere un motiv.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WorkshopPresenter</name>
    <message>
        <source>vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>votul la „%1”</translation>
    </message>
    <message>
        <source>vote of %1</source>
        <comment>undo: names the act; who voted</comment>
        <translation>votul: %1</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>numărătoarea la „%1”</translation>
    </message>
    <message>
        <source>reveal of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>dezvăluirea la „%1”</translation>
    </message>
    <message>
        <source>second vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>al doilea vot la „%1”</translation>
    </message>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>punctajul convenit la „%1”</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>notița la „%1”</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ZoomBar</name>
    <message>
        <source>Smaller</source>
        <comment>button: zoom of a map</comment>
        <translation>Mai mic</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom of a map</comment>
        <translation>Mai mare</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the whole map on screen</comment>
        <translation>Încadrează</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <comment>button: zoom of a map</comment>
        <translation>Încadrează toată harta</translation>
    </message>
</context>
</TS>
