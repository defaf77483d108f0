<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message>
        <source>open</source>
        <comment>status of an action</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action</comment>
        <translation>descartada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>an open action</comment>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <comment>an open action</comment>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an open action is due</comment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not from an answer</source>
        <comment>an action that stands alone</comment>
        <translation>No viene de una respuesta</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>where an action came from; number and question's label</comment>
        <translation>Ronda %1: %2</translation>
    </message>
    <message>
        <source>Takes away a cause of complaints</source>
        <comment>where an action came from</comment>
        <translation>Elimina una causa de quejas</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>where an action came from; a cause of complaints</comment>
        <translation>Causa: %1</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Export the calendar</source>
        <comment>file dialog</comment>
        <translation>Exportar el calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>counts as %1</source>
        <comment>beside a category that was merged</comment>
        <translation>cuenta como %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>beside a category; a day</comment>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>CauseDetails</name>
    <message numerus="yes">
        <source>Named in %n complaint(s).</source>
        <comment>a root cause</comment>
        <translation>
            <numerusform>Se cita en %n queja.</numerusform>
            <numerusform>Se cita en %n quejas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week before the fix, %2 after: %3</source>
        <comment>complaints of a cause; the verdict last</comment>
        <translation>%1 por semana antes de la corrección, %2 después: %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: %2 people, %3 rounds</source>
        <comment>command line: name of a workspace and counts</comment>
        <translation>%1 – personas: %2, rondas: %3</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 questions, %4 people asked, total %5</source>
        <comment>command line</comment>
        <translation>Ronda %1 del %2: preguntas: %3, personas consultadas: %4, total: %5</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>command line: no figure</comment>
        <translation>pocos votos</translation>
    </message>
    <message>
        <source>Next round due on %1</source>
        <comment>command line</comment>
        <translation>Próxima ronda prevista para el %1</translation>
    </message>
    <message>
        <source>--round takes new or latest.</source>
        <comment>command line</comment>
        <translation>--round admite new o latest.</translation>
    </message>
    <message>
        <source>%1 people, %2 questions, %3 answers</source>
        <comment>command line: what was imported</comment>
        <translation>Personas: %1, preguntas: %2, respuestas: %3</translation>
    </message>
    <message>
        <source>--round takes latest or a number.</source>
        <comment>command line</comment>
        <translation>--round admite latest o un número.</translation>
    </message>
    <message>
        <source>There is no round %1 in this workspace.</source>
        <comment>command line; a number or "latest"</comment>
        <translation>En este espacio de trabajo no hay ninguna ronda %1.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <comment>command line: after a check</comment>
        <translation>El archivo está en buen estado.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <comment>command line</comment>
        <translation>Aquí no existe la opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <comment>command line</comment>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>command line</comment>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 is no language here; choose en, es, de, ro or ru.</source>
        <comment>command line</comment>
        <translation>%1 no es un idioma disponible; elige en, es, de, ro o ru.</translation>
    </message>
    <message>
        <source>%1 is no date; write it like 2026-11-22.</source>
        <comment>command line</comment>
        <translation>%1 no es una fecha; escríbela así: 2026-11-22.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <comment>command line</comment>
        <translation>--paper admite a4 o letter.</translation>
    </message>
    <message>
        <source>--%1 takes the number of a round.</source>
        <comment>command line; an option</comment>
        <translation>--%1 espera el número de una ronda.</translation>
    </message>
    <message>
        <source>There are no two such rounds to compare in this workspace.</source>
        <comment>command line</comment>
        <translation>En este espacio de trabajo no hay dos rondas así que comparar.</translation>
    </message>
    <message>
        <source>What shall go out? Say --what with one of these: %1.</source>
        <comment>command line; a list of words as they are typed</comment>
        <translation>¿Qué hay que exportar? Indica --what con una de estas palabras: %1.</translation>
    </message>
    <message>
        <source>--what %1 goes out as %2; %3 is something else.</source>
        <comment>command line; %1 as it was typed, %2 a list of suffixes, %3 a file's name</comment>
        <translation>--what %1 se exporta como %2; %3 es de otro tipo.</translation>
    </message>
    <message>
        <source>There is no own set called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>En este espacio de trabajo no hay ningún conjunto propio llamado %1.</translation>
    </message>
    <message>
        <source>%1: %2 questions</source>
        <comment>command line: an imported set and their number</comment>
        <translation>%1 – preguntas: %2</translation>
    </message>
    <message>
        <source>There is no template %1; choose quick, balanced, full, characteristics or frontline.</source>
        <comment>command line</comment>
        <translation>No existe la plantilla %1; elige quick, balanced, full, characteristics o frontline.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a column, = and what it is; not %2.</source>
        <comment>command line; an option and what was typed for it</comment>
        <translation>--%1 lleva el nombre de una columna, = y lo que es; no %2.</translation>
    </message>
    <message>
        <source>There is no field %1; choose one of these, or extra: %2.</source>
        <comment>command line; a list of words as they are typed, and extra too</comment>
        <translation>No hay ningún campo %1; elige uno de estos, o extra: %2.</translation>
    </message>
    <message>
        <source>--dates takes YYYY-MM-DD, M/D/YYYY, D.M.YYYY or D/M/YYYY; not %1.</source>
        <comment>command line</comment>
        <translation>--dates admite YYYY-MM-DD, M/D/YYYY, D.M.YYYY o D/M/YYYY; no %1.</translation>
    </message>
    <message>
        <source>--duplicates takes skip, keep or update.</source>
        <comment>command line</comment>
        <translation>--duplicates admite skip, keep o update.</translation>
    </message>
    <message>
        <source>Whose data? Say --customer with a name or a contact.</source>
        <comment>command line</comment>
        <translation>¿Los datos de quién? Indica --customer con un nombre o un contacto.</translation>
    </message>
    <message>
        <source>No customer is called %1.</source>
        <comment>command line; as it was typed</comment>
        <translation>Ningún cliente se llama %1.</translation>
    </message>
    <message>
        <source>Several customers are called %1; say the contact.</source>
        <comment>command line; as it was typed</comment>
        <translation>Varios clientes se llaman %1; indica el contacto.</translation>
    </message>
    <message>
        <source>There is no touchpoint map in this workspace.</source>
        <comment>command line</comment>
        <translation>En este espacio de trabajo no hay ningún mapa de puntos de contacto.</translation>
    </message>
    <message>
        <source>There is no touchpoint map called %1 in this workspace.</source>
        <comment>command line; a name</comment>
        <translation>En este espacio de trabajo no hay ningún mapa de puntos de contacto llamado %1.</translation>
    </message>
    <message>
        <source>What is it? Say --as votes, --as set, --as workspace, --as complaints or --as map.</source>
        <comment>command line</comment>
        <translation>¿Qué es? Indica --as votes, --as set, --as workspace, --as complaints o --as map.</translation>
    </message>
    <message>
        <source>%1: %2 stages, %3 touchpoints</source>
        <comment>command line: an imported map and their numbers</comment>
        <translation>%1 – etapas: %2, puntos de contacto: %3</translation>
    </message>
    <message>
        <source>--what %1 has no format %2.</source>
        <comment>command line; both as they were typed</comment>
        <translation>--what %1 no admite el formato %2.</translation>
    </message>
    <message>
        <source>--paper takes fit, a4, a3, a2, a1, a0 or letter for a touchpoint map.</source>
        <comment>command line</comment>
        <translation>--paper admite fit, a4, a3, a2, a1, a0 o letter para un mapa de puntos de contacto.</translation>
    </message>
    <message>
        <source>--scale takes 1, 2, 3 or 4.</source>
        <comment>command line</comment>
        <translation>--scale admite 1, 2, 3 o 4.</translation>
    </message>
    <message>
        <source>There is already a file %1; choose another name.</source>
        <comment>command line</comment>
        <translation>Ya existe un archivo %1; elige otro nombre.</translation>
    </message>
    <message>
        <source>--pair needs a map of today that has one of the future.</source>
        <comment>command line; or the other way round</comment>
        <translation>--pair necesita un mapa de hoy que tenga uno del futuro.</translation>
    </message>
</context>
<context>
    <name>ComplaintActions</name>
    <message>
        <source>&amp;Log a complaint</source>
        <comment>menu</comment>
        <translation>&amp;Registrar queja</translation>
    </message>
    <message>
        <source>&amp;Edit complaint</source>
        <comment>menu</comment>
        <translation>&amp;Editar queja</translation>
    </message>
    <message>
        <source>Customer &amp;accepted: resolved</source>
        <comment>menu</comment>
        <translation>Cliente &amp;conforme: resuelta</translation>
    </message>
    <message>
        <source>&amp;Waiting for us</source>
        <comment>menu</comment>
        <translation>A nuestra es&amp;pera</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <comment>menu</comment>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Remove complaint</source>
        <comment>menu</comment>
        <translation>E&amp;liminar queja</translation>
    </message>
</context>
<context>
    <name>ComplaintEntryActions</name>
    <message>
        <source>Log in one l&amp;ine</source>
        <comment>menu</comment>
        <translation>Registrar en &amp;una línea</translation>
    </message>
    <message>
        <source>&amp;Guide through a call</source>
        <comment>menu</comment>
        <translation>Gui&amp;ar una llamada</translation>
    </message>
    <message>
        <source>Eight &amp;steps</source>
        <comment>menu inside the menu</comment>
        <translation>Ocho pa&amp;sos</translation>
    </message>
</context>
<context>
    <name>DueActions</name>
    <message>
        <source>Export c&amp;alendar…</source>
        <comment>menu</comment>
        <translation>Exportar c&amp;alendario…</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop what is due</source>
        <comment>menu; can be switched on and off</comment>
        <translation>A&amp;visarme en el escritorio de lo que vence</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>“%1” can still be read in %2, byte %3.</source>
        <comment>after an erasure; words, a file, a number</comment>
        <translation>«%1» aún se puede leer en %2, byte %3.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go. That the complaints are one person’s stays.</source>
        <comment>before an erasure</comment>
        <translation>Se suprimen nombre, organización, contacto y nota. Se conserva el dato de que las quejas son de una misma persona.</translation>
    </message>
    <message>
        <source>Name, organisation, contact and note go, and which complaints are this person’s.</source>
        <comment>before an erasure</comment>
        <translation>Se suprimen nombre, organización, contacto y nota, y también qué quejas son de esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n queja pierde todo su texto: línea, relato, soluciones, compromisos, notas y campos importados. Se conservan fecha, canal, punto de contacto, categoría, importes y gravedad.</numerusform>
            <numerusform>%n quejas pierden todo su texto: línea, relato, soluciones, compromisos, notas y campos importados. Se conservan fecha, canal, punto de contacto, categoría, importes y gravedad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) go altogether, and their figures with them.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n queja se suprime por completo, y con ella sus cifras.</numerusform>
            <numerusform>%n quejas se suprimen por completo, y con ellas sus cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, drafts and saved filters lose what they hold of it.</source>
        <comment>before an erasure</comment>
        <translation>El historial, los borradores y los filtros guardados pierden lo que contienen al respecto.</translation>
    </message>
    <message>
        <source>The backups stay as they are and still hold the data.</source>
        <comment>before an erasure</comment>
        <translation>Las copias de seguridad quedan como están y siguen conteniendo los datos.</translation>
    </message>
    <message>
        <source>All backups of this workspace are replaced by a fresh one.</source>
        <comment>before an erasure</comment>
        <translation>Todas las copias de seguridad de este espacio de trabajo se sustituyen por una nueva.</translation>
    </message>
    <message>
        <source>Copies and exports that were saved elsewhere are not touched.</source>
        <comment>before an erasure</comment>
        <translation>Las copias y exportaciones guardadas en otro lugar no se tocan.</translation>
    </message>
    <message>
        <source>There is no way back: every undo step so far is dropped too.</source>
        <comment>before an erasure</comment>
        <translation>No hay vuelta atrás: también se descartan todos los pasos que se podían deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>0 traces in %n file(s): every byte was read again.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>0 rastros en %n archivo: se ha releído cada byte.</numerusform>
            <numerusform>0 rastros en %n archivos: se ha releído cada byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) are left.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>Queda %n rastro.</numerusform>
            <numerusform>Quedan %n rastros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) changed or gone.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n queja cambiada o suprimida.</numerusform>
            <numerusform>%n quejas cambiadas o suprimidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history emptied.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n entrada del historial vaciada.</numerusform>
            <numerusform>%n entradas del historial vaciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) thrown away.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n borrador descartado.</numerusform>
            <numerusform>%n borradores descartados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed; a fresh one is there.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n copia de seguridad anterior eliminada; hay una nueva.</numerusform>
            <numerusform>%n copias de seguridad anteriores eliminadas; hay una nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept; they still hold the data: %1</source>
        <comment>after an erasure; files</comment>
        <translation>
            <numerusform>%n copia de seguridad conservada; aún contiene los datos: %1</numerusform>
            <numerusform>%n copias de seguridad conservadas; aún contienen los datos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of other complaints still name the person: %1.</source>
        <comment>after an erasure; references</comment>
        <translation>El texto de otras quejas aún nombra a la persona: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) outside the complaint log still name the person.</source>
        <comment>after an erasure; actions, notes of rounds</comment>
        <translation>
            <numerusform>%n texto fuera del registro de quejas aún nombra a la persona.</numerusform>
            <numerusform>%n textos fuera del registro de quejas aún nombran a la persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for everything that goes …</source>
        <comment>progress</comment>
        <translation>Buscando todo lo que se suprime …</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <comment>progress</comment>
        <translation>Suprimiendo …</translation>
    </message>
    <message>
        <source>Writing the file anew, without what its free pages hold …</source>
        <comment>progress</comment>
        <translation>Reescribiendo el archivo sin lo que contienen sus páginas libres …</translation>
    </message>
    <message>
        <source>Making a fresh backup, removing the old ones …</source>
        <comment>progress</comment>
        <translation>Creando una copia de seguridad nueva y eliminando las anteriores …</translation>
    </message>
    <message>
        <source>Reading every byte again …</source>
        <comment>progress</comment>
        <translation>Releyendo cada byte …</translation>
    </message>
    <message>
        <source>Stopped: nothing was erased.</source>
        <comment>after an erasure</comment>
        <translation>Detenido: no se ha suprimido nada.</translation>
    </message>
    <message>
        <source>Nothing was erased: on legal hold are %1. Lift the hold first.</source>
        <comment>after an erasure; references</comment>
        <translation>No se ha suprimido nada: están bajo retención legal %1. Levanta primero la retención.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Report on A4 paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Informe en papel A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Report on Letter paper (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Informe en papel Carta (*.pdf)</translation>
    </message>
    <message>
        <source>Report for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Informe para el navegador (*.html)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Cifras (*.json)</translation>
    </message>
    <message>
        <source>Votes (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Votos (*.csv)</translation>
    </message>
    <message>
        <source>Export the round</source>
        <comment>file dialog</comment>
        <translation>Exportar la ronda</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of the questions (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabla de preguntas (*.csv)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <comment>file dialog</comment>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <comment>file dialog</comment>
        <translation>Exportar las acciones</translation>
    </message>
    <message>
        <source>Table that can be imported again (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tabla que se puede volver a importar (*.csv)</translation>
    </message>
    <message>
        <source>Everything, with steps and promises (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Todo, con pasos y compromisos (*.json)</translation>
    </message>
    <message>
        <source>Page for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Página para el navegador (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Everything on one person</source>
        <comment>file dialog</comment>
        <translation>Todo sobre una persona</translation>
    </message>
    <message>
        <source>Export the complaints</source>
        <comment>file dialog</comment>
        <translation>Exportar las quejas</translation>
    </message>
    <message>
        <source>Export the figures about complaints</source>
        <comment>file dialog</comment>
        <translation>Exportar las cifras de las quejas</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Title</source>
        <comment>field of a touchpoint</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>field of a touchpoint: what is done</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field of a touchpoint</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a touchpoint: within its stage</comment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a touchpoint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a touchpoint: communication or action</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>field of a touchpoint: front or back stage</comment>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Accountable</source>
        <comment>field of a touchpoint: its one owner</comment>
        <translation>Responsable final</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>field of a touchpoint: people who do it</comment>
        <translation>Personas ejecutoras</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>field of a touchpoint: people who are asked</comment>
        <translation>Personas consultadas</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>field of a touchpoint: people who are told</comment>
        <translation>Personas informadas</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>field of a touchpoint</comment>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Emotion of a persona</source>
        <comment>field of a touchpoint</comment>
        <translation>Emoción de un arquetipo</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>field of a touchpoint: wanted satisfaction, 1 to 5</comment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Importancia para el cliente</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>field of a touchpoint, 1 to 5</comment>
        <translation>Importancia para nosotros</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <comment>field of a touchpoint</comment>
        <translation>Momento de la verdad</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>field of a touchpoint</comment>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>field of a touchpoint</comment>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Listening post</source>
        <comment>field of a touchpoint</comment>
        <translation>Punto de escucha</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>field of a touchpoint: a time</comment>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Frequency</source>
        <comment>field of a touchpoint: contacts a week</comment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a touchpoint: assumed, partly, measured</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <comment>field of a touchpoint: a date</comment>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a touchpoint</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text in a lane</source>
        <comment>field of a touchpoint</comment>
        <translation>Texto de un carril</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>field of a touchpoint: of the diagnostic</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a touchpoint: on the other map</comment>
        <translation>Equivalente</translation>
    </message>
    <message>
        <source>communication</source>
        <comment>kind of touchpoint</comment>
        <translation>comunicación</translation>
    </message>
    <message>
        <source>action</source>
        <comment>kind of touchpoint</comment>
        <translation>acción</translation>
    </message>
    <message>
        <source>front stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>en escena</translation>
    </message>
    <message>
        <source>back stage</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>entre bastidores</translation>
    </message>
    <message>
        <source>support</source>
        <comment>what customers see of a touchpoint</comment>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>evidence of scores</comment>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>partly measured</source>
        <comment>evidence of scores</comment>
        <translation>medida en parte</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>evidence of scores</comment>
        <translation>medida</translation>
    </message>
</context>
<context>
    <name>GuessWords</name>
    <message>
        <source>%1 of %2 with this category and channel</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 de %2 con esta categoría y este canal</translation>
    </message>
    <message>
        <source>%1 of %2 with this category</source>
        <comment>why a touchpoint is suggested: numbers of complaints</comment>
        <translation>%1 de %2 con esta categoría</translation>
    </message>
    <message>
        <source>its title is in the complaint</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>su título está en la queja</translation>
    </message>
    <message>
        <source>%1 of %2 words of its title</source>
        <comment>why a touchpoint is suggested</comment>
        <translation>%1 de %2 palabras de su título</translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message>
        <source>How many</source>
        <comment>measure of complaints on a map</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>By severity</source>
        <comment>measure of complaints on a map</comment>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>Per 100 contacts</source>
        <comment>measure of complaints on a map</comment>
        <translation>Por cada 100 contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period whose complaints a map shows</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
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
            <numerusform>%n más</numerusform>
            <numerusform>otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed %1, %2</source>
        <comment>beside the line of a fix: a date, "week 37"</comment>
        <translation>corregida el %1, %2</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <comment>row of a chart</comment>
        <translation>Compromisos cumplidos</translation>
    </message>
    <message>
        <source>First answer by a person</source>
        <comment>time of a complaint</comment>
        <translation>Primera respuesta de una persona</translation>
    </message>
    <message>
        <source>Resolved, customer accepted</source>
        <comment>time of a complaint</comment>
        <translation>Resuelta, cliente conforme</translation>
    </message>
    <message>
        <source>Closed without agreement</source>
        <comment>time of a complaint</comment>
        <translation>Cerrada sin acuerdo</translation>
    </message>
    <message>
        <source>Still open, so far</source>
        <comment>time of a complaint: its age</comment>
        <translation>Aún abierta, hasta ahora</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>bar of a chart: complaints without a category</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>number of a calendar week</comment>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>verdict on a cause</comment>
        <translation>corregida</translation>
    </message>
    <message>
        <source>not fixed</source>
        <comment>verdict on a cause</comment>
        <translation>no corregida</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>verdict on a cause</comment>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>The log has no whole week before the fix.</source>
        <comment>why a fix is not judged</comment>
        <translation>El registro no tiene ninguna semana completa antes de la corrección.</translation>
    </message>
    <message>
        <source>There is no whole week since the fix yet.</source>
        <comment>why a fix is not judged</comment>
        <translation>Aún no hay ninguna semana completa desde la corrección.</translation>
    </message>
    <message>
        <source>Weeks compared: %1 to %2 with %3 to %4.</source>
        <comment>four dates: those before a fix, those after it</comment>
        <translation>Semanas comparadas: del %1 al %2 con las del %3 al %4.</translation>
    </message>
    <message>
        <source>%1 a week before, %2 after</source>
        <comment>numbers of complaints around a fix</comment>
        <translation>%1 por semana antes, %2 después</translation>
    </message>
    <message>
        <source>: ratio %1 (%2 to %3)</source>
        <comment>goes on: rates before and after a fix, with the interval</comment>
        <translation>: razón %1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>, limits provisional</source>
        <comment>ends a sentence about a fix</comment>
        <translation>, límites provisionales</translation>
    </message>
</context>
<context>
    <name>ListToolActions</name>
    <message>
        <source>&amp;Change those marked…</source>
        <comment>menu</comment>
        <translation>Camb&amp;iar las marcadas…</translation>
    </message>
    <message>
        <source>&amp;Merge those marked</source>
        <comment>menu</comment>
        <translation>Fusi&amp;onar las marcadas</translation>
    </message>
    <message>
        <source>&amp;Duplicate of…</source>
        <comment>menu</comment>
        <translation>&amp;Duplicada de…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <comment>menu</comment>
        <translation>&amp;No es duplicada</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <comment>menu</comment>
        <translation>&amp;Filtrar la lista…</translation>
    </message>
    <message>
        <source>Clear the f&amp;ilter</source>
        <comment>menu</comment>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <comment>menu</comment>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Update the saved filter</source>
        <comment>menu: to what the list shows</comment>
        <translation>&amp;Actualizar el filtro guardado</translation>
    </message>
    <message>
        <source>&amp;Rename the saved filter…</source>
        <comment>menu</comment>
        <translation>&amp;Renombrar el filtro guardado…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the saved filter</source>
        <comment>menu</comment>
        <translation>&amp;Eliminar el filtro guardado</translation>
    </message>
    <message>
        <source>Columns of the list…</source>
        <comment>menu</comment>
        <translation>Columnas de la lista…</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>canal «%1»</translation>
    </message>
    <message>
        <source>change of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio del canal «%1»</translation>
    </message>
    <message>
        <source>removal of channel “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación del canal «%1»</translation>
    </message>
    <message>
        <source>order of the channels</source>
        <comment>undo: names the act</comment>
        <translation>orden de los canales</translation>
    </message>
    <message>
        <source>category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>categoría «%1»</translation>
    </message>
    <message>
        <source>change of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio de la categoría «%1»</translation>
    </message>
    <message>
        <source>removal of category “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de la categoría «%1»</translation>
    </message>
    <message>
        <source>order of the categories</source>
        <comment>undo: names the act</comment>
        <translation>orden de las categorías</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>producto «%1»</translation>
    </message>
    <message>
        <source>change of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio del producto «%1»</translation>
    </message>
    <message>
        <source>removal of product “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación del producto «%1»</translation>
    </message>
    <message>
        <source>order of the products</source>
        <comment>undo: names the act</comment>
        <translation>orden de los productos</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>change of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio de la etiqueta «%1»</translation>
    </message>
    <message>
        <source>removal of tag “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de la etiqueta «%1»</translation>
    </message>
    <message>
        <source>order of the tags</source>
        <comment>undo: names the act</comment>
        <translation>orden de las etiquetas</translation>
    </message>
    <message>
        <source>cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>causa «%1»</translation>
    </message>
    <message>
        <source>change of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio de la causa «%1»</translation>
    </message>
    <message>
        <source>removal of cause “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de la causa «%1»</translation>
    </message>
    <message>
        <source>order of the causes</source>
        <comment>undo: names the act</comment>
        <translation>orden de las causas</translation>
    </message>
</context>
<context>
    <name>LogListsAction</name>
    <message>
        <source>&amp;Lists of the log…</source>
        <comment>menu</comment>
        <translation>Lis&amp;tas del registro…</translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Diagnostic</source>
        <comment>menu</comment>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <comment>menu</comment>
        <translation>&amp;Taller</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <comment>menu</comment>
        <translation>&amp;Quejas</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>&amp;Mapa</translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message numerus="yes">
        <source>This is what could be read of the damaged file: %n record(s). The damaged file is left as it was.</source>
        <comment>after opening a workspace</comment>
        <translation>
            <numerusform>Esto es lo que se pudo leer del archivo dañado: %n registro. El archivo dañado queda como estaba.</numerusform>
            <numerusform>Esto es lo que se pudo leer del archivo dañado: %n registros. El archivo dañado queda como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the backup of %1; what was changed later is not in it. The damaged file is left as it was.</source>
        <comment>after opening a workspace; date and time</comment>
        <translation>Esta es la copia de seguridad del %1; lo cambiado después no está en ella. El archivo dañado queda como estaba.</translation>
    </message>
    <message>
        <source>%1 has this workspace open since %2, so it can only be read here.</source>
        <comment>who holds the file; a time</comment>
        <translation>%1 tiene abierto este espacio de trabajo (desde: %2), así que aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy to go on working.</source>
        <comment>after opening a workspace</comment>
        <translation>Este archivo solo se puede leer. Guarda una copia para seguir trabajando.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was saved is here.</source>
        <comment>after opening a workspace</comment>
        <translation>La última vez, el programa se cerró de forma inesperada. Todo lo guardado está aquí.</translation>
    </message>
</context>
<context>
    <name>OwnSets</name>
    <message>
        <source>import of the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>importación del conjunto «%1»</translation>
    </message>
    <message>
        <source>own set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>conjunto propio «%1»</translation>
    </message>
    <message>
        <source>removing the set “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación del conjunto «%1»</translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>nothing</source>
        <comment>a field of a touchpoint says so</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>new</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>no</source>
        <comment>a touchpoint is no moment of truth</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a touchpoint is a moment of truth</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>at another place in its stage</source>
        <comment>what becomes of a touchpoint</comment>
        <translation>en otra posición dentro de su etapa</translation>
    </message>
    <message>
        <source>moved to “%1”</source>
        <comment>what becomes of a touchpoint: a stage</comment>
        <translation>trasladado a «%1»</translation>
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
        <translation>Pri&amp;vacidad</translation>
    </message>
    <message>
        <source>E&amp;verything on one person…</source>
        <comment>menu</comment>
        <translation>&amp;Todo sobre una persona…</translation>
    </message>
    <message>
        <source>Erase or &amp;anonymise…</source>
        <comment>menu</comment>
        <translation>Suprimir o &amp;anonimizar…</translation>
    </message>
    <message>
        <source>&amp;Legal hold…</source>
        <comment>menu</comment>
        <translation>Retención &amp;legal…</translation>
    </message>
    <message>
        <source>&amp;Complaints due to go…</source>
        <comment>menu</comment>
        <translation>&amp;Quejas por suprimir…</translation>
    </message>
</context>
<context>
    <name>QuestionInspector</name>
    <message>
        <source>Short label</source>
        <comment>field of the tailoring page</comment>
        <translation>Etiqueta corta</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the tailoring page</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Hint for the facilitator</source>
        <comment>field of the tailoring page</comment>
        <translation>Pista para quien facilita</translation>
    </message>
    <message>
        <source>Anchors</source>
        <comment>heading over the lines that explain 1, 2 and 3</comment>
        <translation>Qué significan 1, 2 y 3</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <comment>button: back to the words of the bank</comment>
        <translation>Redacción original</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button: ask this question no more</comment>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>QuickChipWords</name>
    <message>
        <source>“%1” could be %2; it stays in the line</source>
        <comment>quick line: a word and the names it fits</comment>
        <translation>«%1» podría ser %2; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1” says again what is said; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» repite lo ya dicho; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1”: there are no channels yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: aún no hay canales; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1” is no channel; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» no es un canal; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1”: there are no categories yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: aún no hay categorías; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1” is no category; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» no es una categoría; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1”: there are no products yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: aún no hay productos; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1” is no product; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» no es un producto; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1”: there are no touchpoints yet; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1»: aún no hay puntos de contacto; se queda en la línea</translation>
    </message>
    <message>
        <source>“%1” is no touchpoint; it stays in the line</source>
        <comment>quick line: a word</comment>
        <translation>«%1» no es un punto de contacto; se queda en la línea</translation>
    </message>
    <message>
        <source>%1, a new customer</source>
        <comment>quick line: a name</comment>
        <translation>%1, cliente nuevo</translation>
    </message>
    <message>
        <source>%1, a new customer; it could be %2</source>
        <comment>quick line: a name and those it fits</comment>
        <translation>%1, cliente nuevo; podría ser %2</translation>
    </message>
    <message>
        <source>the customer agreed</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>el cliente estuvo de acuerdo</translation>
    </message>
    <message>
        <source>the customer did not agree</source>
        <comment>quick line: did the customer agree?</comment>
        <translation>el cliente no estuvo de acuerdo</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>quick line: when; a moment</comment>
        <translation>recibida: %1</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>gravedad %1</translation>
    </message>
    <message>
        <source>what happened is still needed</source>
        <comment>quick line</comment>
        <translation>falta decir qué pasó</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <comment>quick line: the channel, which is not named</comment>
        <translation>%1, como la última vez</translation>
    </message>
    <message>
        <source>received now</source>
        <comment>quick line: when</comment>
        <translation>recibida ahora</translation>
    </message>
</context>
<context>
    <name>RedesignWords</name>
    <message>
        <source>Ideas</source>
        <comment>phase of a redesign</comment>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>phase of a redesign</comment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>phase of a redesign</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The calendar has no working days</source>
        <comment>of a redesign</comment>
        <translation>El calendario no tiene días laborables</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Empieza el %1</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <comment>of a redesign: phase, day, number of days</comment>
        <translation>%1, día %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <comment>of a redesign</comment>
        <translation>
            <numerusform>%n día laborable de atraso</numerusform>
            <numerusform>%n días laborables de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <comment>of a redesign; a date</comment>
        <translation>Terminado el %1</translation>
    </message>
    <message>
        <source>Complaints before and after: too few days yet</source>
        <comment>of a redesign</comment>
        <translation>Quejas antes y después: aún muy pocos días</translation>
    </message>
    <message>
        <source>Complaints before and after are compared once it is finished</source>
        <comment>of a redesign</comment>
        <translation>Las quejas de antes y después se comparan cuando esté terminado</translation>
    </message>
    <message>
        <source>Complaints: %1 in the %2 days before, %3 in the %2 days after</source>
        <comment>of a redesign; three numbers</comment>
        <translation>Quejas: %1 en los %2 días anteriores, %3 en los %2 días posteriores</translation>
    </message>
    <message>
        <source>Complaints before and after: the log does not reach back far enough</source>
        <comment>of a redesign</comment>
        <translation>Quejas antes y después: el registro no llega lo bastante atrás</translation>
    </message>
</context>
<context>
    <name>RoundName</name>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>voting</source>
        <comment>state of a round</comment>
        <translation>votación</translation>
    </message>
    <message>
        <source>revealed</source>
        <comment>state of a round</comment>
        <translation>revelada</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <comment>number, date, state</comment>
        <translation>Ronda %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Not applicable</source>
        <comment>button: the question does not fit us</comment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>button: an answer without a score</comment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Not applicable leaves the average. Don’t know counts as asked, without a score.</source>
        <comment>explains two buttons of the scoring page</comment>
        <translation>«No procede» no entra en la media. «No lo sé» cuenta como preguntada, sin puntuación.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of the scoring page</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What makes you say so? One line is enough.</source>
        <comment>in the empty note field</comment>
        <translation>¿Por qué lo dices? Basta una línea.</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: leave this question open and go on</comment>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>SheetSentences</name>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <comment>refusal; the reason the system gave</comment>
        <translation>No se ha podido crear la hoja de cálculo: %1</translation>
    </message>
</context>
<context>
    <name>TextHelpActions</name>
    <message>
        <source>&amp;Policy phrases</source>
        <comment>menu: a list</comment>
        <translation>&amp;Frases de política</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <comment>menu: a list</comment>
        <translation>Fra&amp;gmentos</translation>
    </message>
</context>
<context>
    <name>TextListRows</name>
    <message>
        <source>Policy phrases</source>
        <comment>caption of a table</comment>
        <translation>Frases de política</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>column: policy phrases</comment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>column: the sentence in its place</comment>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how often the phrase was kept all the same</comment>
        <translation>Mantenida</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column: money of the complaints in which it was kept</comment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: customers of these complaints who left</comment>
        <translation>Abandonos</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>caption of a table</comment>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Snippet</source>
        <comment>column: short words that stand for a text</comment>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>column: the text that a short word stands for</comment>
        <translation>Se convierte en</translation>
    </message>
</context>
<context>
    <name>TouchmapActions</name>
    <message>
        <source>&amp;New map…</source>
        <comment>menu</comment>
        <translation>&amp;Nuevo mapa…</translation>
    </message>
    <message>
        <source>Today or &amp;future</source>
        <comment>menu: the other map of the pair, made if need be</comment>
        <translation>Hoy o &amp;futuro</translation>
    </message>
    <message>
        <source>&amp;Rename map…</source>
        <comment>menu</comment>
        <translation>&amp;Renombrar mapa…</translation>
    </message>
    <message>
        <source>&amp;Personas, stages, lanes…</source>
        <comment>menu: of a map</comment>
        <translation>&amp;Arquetipos, etapas, carriles…</translation>
    </message>
    <message>
        <source>&amp;Duplicate map</source>
        <comment>menu</comment>
        <translation>&amp;Duplicar mapa</translation>
    </message>
    <message>
        <source>Remo&amp;ve map</source>
        <comment>menu</comment>
        <translation>E&amp;liminar mapa</translation>
    </message>
</context>
<context>
    <name>TouchpointActions</name>
    <message>
        <source>C&amp;ut touchpoints</source>
        <comment>menu</comment>
        <translation>Cor&amp;tar puntos de contacto</translation>
    </message>
    <message>
        <source>&amp;Copy touchpoints</source>
        <comment>menu</comment>
        <translation>&amp;Copiar puntos de contacto</translation>
    </message>
    <message>
        <source>&amp;Paste into the map</source>
        <comment>menu</comment>
        <translation>&amp;Pegar en el mapa</translation>
    </message>
    <message>
        <source>Copy into another c&amp;hannel…</source>
        <comment>menu</comment>
        <translation>Copiar en otro ca&amp;nal…</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Momento de la verdad</translation>
    </message>
    <message>
        <source>Pa&amp;in point</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>Punto de &amp;dolor</translation>
    </message>
    <message>
        <source>&amp;Best practice</source>
        <comment>menu: mark of a touchpoint</comment>
        <translation>&amp;Buena práctica</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save a copy…</source>
        <comment>button of a message</comment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Load again</source>
        <comment>button of a message</comment>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <comment>button of a message</comment>
        <translation>Abrir la copia de seguridad más reciente</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <comment>button of a message</comment>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Diagnose your customer experience, act on what you find, and see in six months what moved. Everything stays in one file on this computer.</source>
        <comment>first page</comment>
        <translation>Diagnostica la experiencia de tus clientes, actúa sobre lo que descubras y mira en seis meses qué ha cambiado. Todo se guarda en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>button of the first page</comment>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button of the first page</comment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Explore the sample company</source>
        <comment>button of the first page</comment>
        <translation>Explorar la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <comment>heading on the first page</comment>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice on the first page</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>choice on the first page</comment>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>cxw::app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>title of the command palette</comment>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Commands and rounds</source>
        <comment>list of the command palette</comment>
        <translation>Comandos y rondas</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintTransfer</name>
    <message>
        <source>Tables (*.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Import complaints…</source>
        <comment>menu</comment>
        <translation>&amp;Importar quejas…</translation>
    </message>
    <message>
        <source>E&amp;xport the complaints shown…</source>
        <comment>menu</comment>
        <translation>E&amp;xportar las quejas mostradas…</translation>
    </message>
    <message>
        <source>Export figures of the complaints shown…</source>
        <comment>menu</comment>
        <translation>Exportar cifras de las quejas mostradas…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>file dialog</comment>
        <translation>Importar quejas</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>complaints in a list; a file's name</comment>
        <translation>Importadas de %1</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <comment>file dialog</comment>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>The refused rows are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Las filas rechazadas se han guardado como %1.</translation>
    </message>
    <message>
        <source>Complaints go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Las quejas se exportan como .xlsx, .csv o .json; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>Writing the complaints…</source>
        <comment>while a file is written</comment>
        <translation>Escribiendo las quejas…</translation>
    </message>
    <message>
        <source>The complaints are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Las quejas se han guardado como %1.</translation>
    </message>
    <message>
        <source>The figures are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Las cifras se han guardado como %1.</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Quejas (*.csv *.json)</translation>
    </message>
</context>
<context>
    <name>cxw::app::ComplaintsPlace</name>
    <message>
        <source>List or &amp;learning</source>
        <comment>menu: the complaints or what they teach</comment>
        <translation>Lista o apren&amp;dizaje</translation>
    </message>
</context>
<context>
    <name>cxw::app::Exports</name>
    <message>
        <source>A round goes out as .pdf, .html, .xlsx, .json or .csv; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Una ronda se exporta como .pdf, .html, .xlsx, .json o .csv; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>The round is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>La ronda se ha guardado como %1.</translation>
    </message>
    <message>
        <source>A comparison goes out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Una comparación se exporta como .xlsx, .csv o .json; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>The comparison is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>La comparación se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The calendar is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>El calendario se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Actions go out as .xlsx, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Las acciones se exportan como .xlsx, .csv o .json; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>The actions are saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Las acciones se han guardado como %1.</translation>
    </message>
    <message>
        <source>The set is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>El conjunto se ha guardado como %1.</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a template now.</source>
        <comment>after the import of a set; its name</comment>
        <translation>«%1» ya se puede elegir como plantilla.</translation>
    </message>
    <message>
        <source>Everything on a person goes out as .html or .json; %1 is neither.</source>
        <comment>a file's path</comment>
        <translation>Los datos de una persona se exportan como .html o .json; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>That customer is not there any more.</source>
        <translation>Ese cliente ya no existe.</translation>
    </message>
    <message>
        <source>Everything on this person is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>Todos los datos de esta persona se han guardado como %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::MainWindow</name>
    <message>
        <source>%1 (read-only) – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 (solo lectura) – CX Workbench</translation>
    </message>
    <message>
        <source>%1 – CX Workbench</source>
        <comment>window title; a file's name</comment>
        <translation>%1 – CX Workbench</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <comment>menu</comment>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>menu</comment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Explore the sample company</source>
        <comment>menu</comment>
        <translation>&amp;Explorar la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <comment>menu</comment>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <comment>menu</comment>
        <translation>Ce&amp;rrar espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>menu</comment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>menu</comment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>menu</comment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu; names the act</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>menu: everything is saved already</comment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <comment>menu</comment>
        <translation>&amp;Buscar o ejecutar un comando…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <comment>menu</comment>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <comment>menu</comment>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <comment>menu</comment>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <comment>menu: theme</comment>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <comment>menu: theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>menu: theme</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>menu: theme</comment>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <comment>menu: theme</comment>
        <translation>Pro&amp;yector</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <comment>menu</comment>
        <translation>Todos los a&amp;tajos</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>file dialog</comment>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.cxw)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Espacios de trabajo (*.cxw)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>file dialog</comment>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Export the set of questions</source>
        <comment>file dialog</comment>
        <translation>Exportar el conjunto de preguntas</translation>
    </message>
    <message>
        <source>Question sets (*.json)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Conjuntos de preguntas (*.json)</translation>
    </message>
    <message>
        <source>Import a set of questions</source>
        <comment>file dialog</comment>
        <translation>Importar un conjunto de preguntas</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapExportDialog</name>
    <message>
        <source>As large as it needs</source>
        <comment>choice: paper for the map</comment>
        <translation>Tamaño necesario</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>choice: paper for the map</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Over several sheets, to be put together</source>
        <comment>option: of a map as PDF</comment>
        <translation>En varias hojas, para unirlas</translation>
    </message>
    <message>
        <source>Without colours</source>
        <comment>option: of a picture of a map</comment>
        <translation>Sin colores</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>window title</comment>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pages to print (.pdf)</source>
        <comment>kind of file for a map</comment>
        <translation>Páginas para imprimir (.pdf)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <comment>kind of file for a map</comment>
        <translation>Imagen (.png)</translation>
    </message>
    <message>
        <source>Drawing (.svg)</source>
        <comment>kind of file for a map</comment>
        <translation>Dibujo (.svg)</translation>
    </message>
    <message>
        <source>Outline to read, for the browser (.html)</source>
        <comment>kind of file for a map</comment>
        <translation>Esquema para leer en el navegador (.html)</translation>
    </message>
    <message>
        <source>Mermaid journey (.mmd)</source>
        <comment>kind of file for a map</comment>
        <translation>Recorrido Mermaid (.mmd)</translation>
    </message>
    <message>
        <source>Table that can be imported again (.csv)</source>
        <comment>kind of file for a map</comment>
        <translation>Tabla que se puede volver a importar (.csv)</translation>
    </message>
    <message>
        <source>Everything, to be imported again (.json)</source>
        <comment>kind of file for a map</comment>
        <translation>Todo, para volver a importarlo (.json)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <comment>over a field</comment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <comment>choice: size of a picture</comment>
        <translation>Como en pantalla</translation>
    </message>
    <message numerus="yes">
        <source>%n times as large</source>
        <comment>choice: size of a picture</comment>
        <translation>
            <numerusform>%n vez el tamaño</numerusform>
            <numerusform>%n veces el tamaño</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <comment>over a field: of a picture</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>over a field</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>what an export will be</comment>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Lines and text of any size, for the browser or a drawing program.</source>
        <comment>what an export will be</comment>
        <translation>Líneas y texto de cualquier tamaño, para el navegador o un programa de dibujo.</translation>
    </message>
    <message>
        <source>Every stage and touchpoint with all its fields, under headings for a screen reader.</source>
        <comment>what an export will be</comment>
        <translation>Cada etapa y punto de contacto con todos sus campos, bajo encabezados para lectores de pantalla.</translation>
    </message>
    <message>
        <source>Stages, touchpoints and feelings as text from which other programs draw a journey.</source>
        <comment>what an export will be</comment>
        <translation>Etapas, puntos de contacto y emociones como texto a partir del cual otros programas dibujan un recorrido.</translation>
    </message>
    <message>
        <source>One row a touchpoint, without personas, notes of flags and free lanes.</source>
        <comment>what an export will be</comment>
        <translation>Una fila por punto de contacto, sin arquetipos, notas de las marcas ni carriles libres.</translation>
    </message>
    <message>
        <source>The map with all that stands on it.</source>
        <comment>what an export will be</comment>
        <translation>El mapa con todo lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, %2 × %3, with the overlap marked</source>
        <comment>what an export will be; %1 paper, %2 rows, %3 columns of sheets</comment>
        <translation>
            <numerusform>%n hoja %1, %2 × %3, con el solape marcado</numerusform>
            <numerusform>%n hojas %1, %2 × %3, con el solape marcado</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, %1 lying; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Una página, %1 en horizontal; la letra más pequeña es de %2 puntos</translation>
    </message>
    <message>
        <source>One page, %1 standing; the smallest letters have %2 points</source>
        <comment>what an export will be; %1 paper</comment>
        <translation>Una página, %1 en vertical; la letra más pequeña es de %2 puntos</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapImportDialog</name>
    <message>
        <source>New among channels and people: %1.</source>
        <comment>of an import; names</comment>
        <translation>Nuevos canales y personas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of %1 can come in.</source>
        <comment>of an import; a file</comment>
        <translation>No se puede importar ninguna línea de %1.</translation>
    </message>
    <message>
        <source>%1 brings a new map “%2” with %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>%1 aporta un mapa nuevo, «%2», con %3.</translation>
    </message>
    <message>
        <source>The map “%2” is already as %1 has it.</source>
        <comment>of an import; %1 a file, %2 a map</comment>
        <translation>El mapa «%2» ya está como en %1.</translation>
    </message>
    <message>
        <source>With %1 the map “%2” will have %3.</source>
        <comment>of an import; a file, a map, stages and touchpoints</comment>
        <translation>Con %1, el mapa «%2» tendrá %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into the bin</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n a la papelera</numerusform>
            <numerusform>%n a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints: %1.</source>
        <comment>of an import; a list of numbers</comment>
        <translation>Puntos de contacto: %1.</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>window title</comment>
        <translation>Importar mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <comment>of an import; a list follows</comment>
        <translation>
            <numerusform>Se omitirá %n línea:</numerusform>
            <numerusform>Se omitirán %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are left out, and why</source>
        <comment>list in a dialog</comment>
        <translation>Líneas que se omiten y por qué</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapPresent</name>
    <message>
        <source>Touchpoint map</source>
        <comment>window title: what a room sees</comment>
        <translation>Mapa de puntos de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::app::MapTransfer</name>
    <message>
        <source>E&amp;xport map…</source>
        <comment>menu</comment>
        <translation>E&amp;xportar mapa…</translation>
    </message>
    <message>
        <source>I&amp;mport map…</source>
        <comment>menu</comment>
        <translation>I&amp;mportar mapa…</translation>
    </message>
    <message>
        <source>Import map</source>
        <comment>file dialog</comment>
        <translation>Importar mapa</translation>
    </message>
    <message>
        <source>Touchpoint maps (*.json *.csv)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Mapas de puntos de contacto (*.json *.csv)</translation>
    </message>
    <message>
        <source>The map “%1” has come in from %2.</source>
        <comment>a map and a file</comment>
        <translation>El mapa «%1» se ha importado de %2.</translation>
    </message>
    <message>
        <source>Export map</source>
        <comment>file dialog</comment>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>A map goes out as .pdf, .png, .svg, .html, .mmd, .csv or .json; %1 is none of them.</source>
        <comment>a file's path</comment>
        <translation>Un mapa se exporta como .pdf, .png, .svg, .html, .mmd, .csv o .json; %1 no es de ninguno de esos tipos.</translation>
    </message>
    <message>
        <source>Writing the map…</source>
        <comment>while a file is written</comment>
        <translation>Escribiendo el mapa…</translation>
    </message>
    <message>
        <source>The map is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>El mapa se ha guardado como %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <comment>title of the shortcut sheet</comment>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of the shortcut sheet</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>in another panel %1</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>en otro panel %1</translation>
    </message>
    <message>
        <source>%1; in another panel %2</source>
        <comment>keys on the shortcut sheet</comment>
        <translation>%1; en otro panel %2</translation>
    </message>
</context>
<context>
    <name>cxw::app::TouchmapPlace</name>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu</comment>
        <translation>Aña&amp;dir punto de contacto</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <comment>menu: which rows a map shows</comment>
        <translation>&amp;Carriles…</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <comment>menu: beside the map</comment>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <comment>menu: zoom of a map</comment>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <comment>menu: zoom of a map</comment>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;At full size</source>
        <comment>menu: zoom of a map</comment>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;The whole map</source>
        <comment>menu: zoom of a map</comment>
        <translation>Mapa c&amp;ompleto</translation>
    </message>
    <message>
        <source>One sta&amp;ge</source>
        <comment>menu: zoom of a map</comment>
        <translation>Una &amp;etapa</translation>
    </message>
    <message>
        <source>Complaints &amp;without a touchpoint</source>
        <comment>menu: beside the map</comment>
        <translation>Quejas &amp;sin punto de contacto</translation>
    </message>
    <message>
        <source>R&amp;edesign in 20 days…</source>
        <comment>menu: of a touchpoint</comment>
        <translation>&amp;Rediseño en 20 días…</translation>
    </message>
    <message>
        <source>Complaints: next &amp;measure</source>
        <comment>menu: of a map</comment>
        <translation>Quejas: siguiente &amp;medida</translation>
    </message>
    <message>
        <source>Complaints: peri&amp;od…</source>
        <comment>menu: of a map</comment>
        <translation>&amp;Quejas: período…</translation>
    </message>
    <message>
        <source>&amp;Weak spots</source>
        <comment>menu: under the map</comment>
        <translation>Puntos débi&amp;les</translation>
    </message>
    <message>
        <source>To fi&amp;x</source>
        <comment>menu: under the map</comment>
        <translation>Por corre&amp;gir</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <comment>menu: touchpoints of a map</comment>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <comment>menu: under the map, from today to the future</comment>
        <translation>Cam&amp;bios</translation>
    </message>
    <message>
        <source>Present &amp;map</source>
        <comment>menu: to a room</comment>
        <translation>Prese&amp;ntar mapa</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <comment>menu: opens what can be done with one</comment>
        <translation>&amp;Etapa…</translation>
    </message>
</context>
<context>
    <name>cxw::app::WaitDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop what takes long</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cxw::app::Workbench</name>
    <message>
        <source>My workspace</source>
        <comment>name of a new workspace</comment>
        <translation>Mi espacio de trabajo</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>La copia se ha guardado como %1.</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (copia de seguridad)</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <comment>name of a new file; the damaged file's name</comment>
        <translation>%1 (rescatado)</translation>
    </message>
    <message>
        <source>There is no sound backup of %1.</source>
        <comment>a file's path</comment>
        <translation>No hay ninguna copia de seguridad intacta de %1.</translation>
    </message>
    <message>
        <source>Nothing could be read of %1.</source>
        <comment>a file's path</comment>
        <translation>No se pudo leer nada de %1.</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkshopWindows</name>
    <message>
        <source>Workshop</source>
        <comment>window title</comment>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Workshop: facilitator</source>
        <comment>window title</comment>
        <translation>Taller: facilitación</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <comment>dialog</comment>
        <translation>¿Terminar el taller?</translation>
    </message>
    <message>
        <source>Every vote and every recorded score is saved. You can go on later where you stopped.</source>
        <comment>dialog: ending the workshop</comment>
        <translation>Todos los votos y las puntuaciones registradas están guardados. Puedes continuar más tarde donde lo dejaste.</translation>
    </message>
    <message>
        <source>End workshop</source>
        <comment>button</comment>
        <translation>Terminar taller</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button: with the workshop</comment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceMessages</name>
    <message>
        <source>The report is saved as %1.</source>
        <comment>a file's path</comment>
        <translation>El informe se ha guardado como %1.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer</source>
        <comment>status line</comment>
        <translation>El informe se ha enviado a la impresora</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <comment>status line</comment>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>status line; a time</comment>
        <translation>Todo guardado · %1</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <comment>status line</comment>
        <translation>El último cambio no se ha guardado</translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceView</name>
    <message>
        <source>Home</source>
        <comment>panel</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name under the workspace's name</comment>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <comment>menu</comment>
        <translation>&amp;Vista previa de impresión</translation>
    </message>
    <message>
        <source>Save report as P&amp;DF…</source>
        <comment>menu</comment>
        <translation>Guardar informe como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report as &amp;HTML…</source>
        <comment>menu</comment>
        <translation>Guardar informe como &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <comment>menu</comment>
        <translation>&amp;Imprimir informe…</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <comment>menu: in the list on screen</comment>
        <translation>Buscar en la &amp;lista</translation>
    </message>
    <message>
        <source>F&amp;inish or next</source>
        <comment>menu</comment>
        <translation>&amp;Terminar o seguir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <comment>menu: what is on screen</comment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Charts as ta&amp;bles</source>
        <comment>menu</comment>
        <translation>Grá&amp;ficos como tablas</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>panel</comment>
        <translation>Mapa de puntos de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Agreement</name>
    <message>
        <source>split</source>
        <comment>badge: the votes form two camps</comment>
        <translation>dividido</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>badge: the votes are spread</comment>
        <translation>mixto</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>badge: the votes lie close together</comment>
        <translation>consenso</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>badge: too few votes for a mean</comment>
        <translation>pocos votos</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>in place of the badge of a yes/no question</comment>
        <translation>sí/no, sin puntuación</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message>
        <source>Mean</source>
        <comment>column: mean score, 1 to 3</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>column: number of yes answers</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>column: number of no answers</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores behind a mean</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column: how far the votes agree</comment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column: share of people with a score</comment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column: the score the group agreed on</comment>
        <translation>Acordada</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>caption of a table</comment>
        <translation>Áreas y total</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Área</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row: mean of the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <comment>what the total is based on</comment>
        <translation>media de las áreas</translation>
    </message>
    <message>
        <source>Answers to every question</source>
        <comment>caption of a table</comment>
        <translation>Respuestas a cada pregunta</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>an answer</comment>
        <translation>no lo sé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 de %n pregunta</numerusform>
            <numerusform>%1 de %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation>
            <numerusform>%1 de %n pregunta; aparte, %2 de sí/no</numerusform>
            <numerusform>%1 de %n preguntas; aparte, %2 de sí/no</numerusform>
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
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode</comment>
        <translation>con contexto</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode</comment>
        <translation>última ronda a la vista</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: too few changes for a test</source>
        <comment>numbers of questions</comment>
        <translation>%1 suben, %2 bajan, %3 igual: muy pocos cambios para una prueba</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, a clear change</source>
        <comment>numbers of questions; %4 is p = 0.035</comment>
        <translation>%1 suben, %2 bajan, %3 igual: %4, un cambio claro</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 same: %4, no clear change</source>
        <comment>numbers of questions; %4 is p = 0.344</comment>
        <translation>%1 suben, %2 bajan, %3 igual: %4, sin cambio claro</translation>
    </message>
    <message>
        <source>new in round %1</source>
        <comment>why not comparable</comment>
        <translation>nueva en la ronda %1</translation>
    </message>
    <message>
        <source>reworded in round %1</source>
        <comment>why not comparable</comment>
        <translation>reformulada en la ronda %1</translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>why not comparable</comment>
        <translation>sí/no, sin puntuación</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>why not comparable</comment>
        <translation>muy pocas respuestas</translation>
    </message>
    <message>
        <source>not asked in round %1</source>
        <comment>why not comparable</comment>
        <translation>no se preguntó en la ronda %1</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <comment>why not comparable; %1 the reason</comment>
        <translation>descartada: %1</translation>
    </message>
    <message>
        <source>No question was asked in the same words in both rounds.</source>
        <comment>under the arrows of a comparison</comment>
        <translation>Ninguna pregunta se hizo con las mismas palabras en ambas rondas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) rose, %2 fell.</source>
        <comment>under the arrows of a comparison; %n matched questions</comment>
        <translation>
            <numerusform>%1 de %n pregunta sube, %2 bajan.</numerusform>
            <numerusform>%1 de %n preguntas suben, %2 bajan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n acted on, %1 rose and %2 fell.</source>
        <comment>under the arrows of a comparison; %n questions</comment>
        <translation>
            <numerusform>De la %n con acción, %1 sube y %2 bajan.</numerusform>
            <numerusform>De las %n con acción, %1 suben y %2 bajan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked differently: %1 in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 asking modes</comment>
        <translation>Se preguntó de otro modo: %1 en la ronda %2, %3 en la ronda %4. Parte del cambio puede venir de ahí.</translation>
    </message>
    <message>
        <source>Another group: %1 asked in round %2, %3 in round %4. Part of the change may come from that.</source>
        <comment>warning; %1 and %3 numbers of people</comment>
        <translation>Otro grupo: %1 consultados en la ronda %2, %3 en la ronda %4. Parte del cambio puede venir de ahí.</translation>
    </message>
    <message>
        <source>A second round makes the trend.</source>
        <comment>under the trend of the area means</comment>
        <translation>La segunda ronda hace la tendencia.</translation>
    </message>
    <message>
        <source>Every area is higher in round %1 than in round %2.</source>
        <comment>under the trend</comment>
        <translation>Todas las áreas están más altas en la ronda %1 que en la ronda %2.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3. Lower: %4.</source>
        <comment>under the trend; %3 and %4 lists of areas</comment>
        <translation>Más alto en la ronda %1 que en la ronda %2: %3. Más bajo: %4.</translation>
    </message>
    <message>
        <source>Higher in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>Más alto en la ronda %1 que en la ronda %2: %3.</translation>
    </message>
    <message>
        <source>Lower in round %1 than in round %2: %3.</source>
        <comment>under the trend; %3 a list of areas</comment>
        <translation>Más bajo en la ronda %1 que en la ronda %2: %3.</translation>
    </message>
    <message>
        <source>No area differs between round %1 and round %2.</source>
        <comment>under the trend</comment>
        <translation>Ningún área difiere entre la ronda %1 y la ronda %2.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>column of a comparison</comment>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Cambio de cada pregunta comparable</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Área</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Con acción</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>Area means of every round</source>
        <comment>caption</comment>
        <translation>Medias de área de cada ronda</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Ronda</translation>
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
        <translation>Ronda %1, vista hoy</translation>
    </message>
    <message numerus="yes">
        <source>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))</source>
        <comment>then-scores: change as measured, change from what the earlier round should have scored, and how far the yardstick moved</comment>
        <translation>
            <numerusform>Con lo que sabemos hoy: observado %1, ajustado %2, desplazamiento %3 (%n pregunta)</numerusform>
            <numerusform>Con lo que sabemos hoy: observado %1, ajustado %2, desplazamiento %3 (%n preguntas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow diamond: what round %1 should have been, as seen now.</source>
        <comment>under the arrows of a comparison; explains a mark</comment>
        <translation>Rombo hueco: lo que debería haber sido la ronda %1, vista hoy.</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ComplaintField</name>
    <message>
        <source>Reference</source>
        <comment>column of complaints: as we gave it</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>column of complaints: in the system that the complaint comes from</comment>
        <translation>Referencia externa</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column of complaints: a time</comment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>column of complaints: a time</comment>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>column of complaints: a time: the customer accepted</comment>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column of complaints: a time</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Logged</source>
        <comment>column of complaints: a time: when it was written down</comment>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>column of complaints: a person</comment>
        <translation>Gestionada por</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Organisation of the customer</source>
        <comment>column of complaints: a name</comment>
        <translation>Organización del cliente</translation>
    </message>
    <message>
        <source>Contact of the customer</source>
        <comment>column of complaints: a telephone number or an address</comment>
        <translation>Contacto del cliente</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of complaints: a name: telephone, shop</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of complaints: of the upper level</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <comment>column of complaints: under the category</comment>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column of complaints: a name</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of complaints: one line</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of complaints: a text</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of complaints: 1 to 4</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of complaints: of a complaint</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <comment>column of complaints: reference of another complaint</comment>
        <translation>Duplicada de</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <comment>column of complaints: yes, no, no answer, not asked</comment>
        <translation>Cliente conforme</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of complaints: upheld or not</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the customer proposes</source>
        <comment>column of complaints: a text</comment>
        <translation>Propuesta del cliente</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>column of complaints: a text</comment>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of complaints: of money</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of complaints: three letters</comment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>column of complaints: a number</comment>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>Policy cited</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Política citada</translation>
    </message>
    <message>
        <source>Thinks of leaving</source>
        <comment>column of complaints: no, at risk, left, saved</comment>
        <translation>Riesgo de abandono</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <comment>column of complaints: price, service</comment>
        <translation>Motivo de abandono</translation>
    </message>
    <message>
        <source>Satisfaction afterwards</source>
        <comment>column of complaints: 1 to 5</comment>
        <translation>Satisfacción posterior</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column of complaints: a name</comment>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Preventable</source>
        <comment>column of complaints: yes or no</comment>
        <translation>Evitable</translation>
    </message>
    <message>
        <source>Times opened again</source>
        <comment>column of complaints: a number</comment>
        <translation>Veces reabierta</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column of complaints: names</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of complaints: a name: yearly bill, hotline menu</comment>
        <translation>Punto de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ControlChart</name>
    <message>
        <source>upper %1</source>
        <comment>beside a limit</comment>
        <translation>superior %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>beside a line</comment>
        <translation>media %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <comment>beside a limit</comment>
        <translation>inferior %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>beside a week that is not over</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>beside a signal: %1 a count, %2 a week</comment>
        <translation>%1 en la %2</translation>
    </message>
    <message>
        <source>above the upper limit of %1</source>
        <comment>of a value</comment>
        <translation>por encima del límite superior de %1</translation>
    </message>
    <message>
        <source>below the lower limit of %1</source>
        <comment>of a value</comment>
        <translation>por debajo del límite inferior de %1</translation>
    </message>
    <message>
        <source>one of a long run on one side of the mean</source>
        <comment>of a value</comment>
        <translation>parte de una racha larga a un lado de la media</translation>
    </message>
    <message>
        <source>not a whole week, not counted</source>
        <comment>of a value</comment>
        <translation>semana incompleta, no cuenta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 a week, %2 its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few whole weeks for limits.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Muy pocas semanas completas para calcular límites.</translation>
    </message>
    <message>
        <source>No week stands out: what moves between the limits is chance.</source>
        <comment>sentence under a chart</comment>
        <translation>Ninguna semana destaca: lo que varía entre los límites es azar.</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <comment>column</comment>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <comment>column</comment>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column</comment>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>cxw::charts::IntervalBars</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many cases</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: none due yet</source>
        <comment>%1 a channel</comment>
        <translation>%1: ninguno vencido todavía</translation>
    </message>
    <message>
        <source>%1: %2, %3, likely between %4 and %5</source>
        <comment>%1 a channel, %2 a share, %3 "29 of 46", %4 and %5 the ends of its interval</comment>
        <translation>%1: %2, %3, probablemente entre %4 y %5</translation>
    </message>
    <message>
        <source>, below the goal of %1</source>
        <comment>ends a sentence; a share</comment>
        <translation>, por debajo del objetivo del %1</translation>
    </message>
    <message>
        <source>No row lies below the goal of %1 beyond chance.</source>
        <comment>a share</comment>
        <translation>Ninguna fila está por debajo del objetivo del %1 más allá del azar.</translation>
    </message>
    <message>
        <source>Below the goal of %1 beyond chance: %2.</source>
        <comment>%1 a share, %2 a list of channels</comment>
        <translation>Por debajo del objetivo del %1 más allá del azar: %2.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: number of cases</comment>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>column: number of cases</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: lower end of an interval</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column: upper end of an interval</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Pareto</name>
    <message>
        <source>%1 of %2 make %3</source>
        <comment>%1 causes of all %2, %3 their true share</comment>
        <translation>%1 de %2 suman el %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>%1 a cause, %2 its weight, %3 its share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, with those before it %2</source>
        <comment>%1 begins the line, %2 a share</comment>
        <translation>%1, acumulado %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: names of causes</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <comment>column: shares added up</comment>
        <translation>Acumulado</translation>
    </message>
</context>
<context>
    <name>cxw::charts::ScoreGrid</name>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Votos 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column of the score grid</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column of the score grid: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score the group agreed on</comment>
        <translation>Acordada</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Todavía no ha respondido nadie.</translation>
    </message>
    <message>
        <source>No score has been agreed yet.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Todavía no se ha acordado ninguna puntuación.</translation>
    </message>
    <message>
        <source>There are too few answers for a mean; the counts stand alone.</source>
        <comment>in place of a chart's sentence</comment>
        <translation>Hay muy pocas respuestas para una media; solo se muestran los recuentos.</translation>
    </message>
    <message>
        <source>None of the answers is a score yet.</source>
        <comment>in place of a chart's sentence; all are yes/no, not applicable or don’t know</comment>
        <translation>Ninguna respuesta es todavía una puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>El valor de %1 es %2, con %3 de %n pregunta.</numerusform>
            <numerusform>El valor de %1 es %2, con %3 de %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation>
            <numerusform>%n área tiene el valor %1.</numerusform>
            <numerusform>Las %n áreas tienen el mismo valor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are lowest at %3; %4 is highest at %5.</source>
        <comment>%1 and %2 areas with the same mean %3, %4 another area, %5 its mean</comment>
        <translation>Las áreas más bajas son %1 y %2, con %3; la más alta es %4, con %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation>
            <numerusform>%n área tiene el valor más bajo, %1; la más alta es %2, con %3.</numerusform>
            <numerusform>%n áreas comparten el valor más bajo, %1; la más alta es %2, con %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation>
            <numerusform>El área más baja es %1, con %2 en %3 de %n pregunta; el valor de %4 es %5.</numerusform>
            <numerusform>El área más baja es %1, con %2 en %3 de %n preguntas; el valor de %4 es %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation>
            <numerusform>El área más baja es %1, con %2 en %3 de %n pregunta; las otras tres están entre %4 y %5.</numerusform>
            <numerusform>El área más baja es %1, con %2 en %3 de %n preguntas; las otras tres están entre %4 y %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no question there has a value: %1.</source>
        <comment>%1 one area or a list of areas</comment>
        <translation>Fuera de la cuenta, porque ninguna de sus preguntas tiene valor: %1.</translation>
    </message>
    <message>
        <source>No question splits the room.</source>
        <comment>under the score grid</comment>
        <translation>Ninguna pregunta divide al grupo.</translation>
    </message>
    <message>
        <source>One question splits the room (%1): discuss it before you plan.</source>
        <comment>under the score grid; %1 its votes for 1, 2 and 3</comment>
        <translation>Una pregunta divide al grupo (%1): debátela antes de planificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation>
            <numerusform>%n pregunta divide al grupo: debátela antes de planificar.</numerusform>
            <numerusform>%n preguntas dividen al grupo: debátelas antes de planificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lowest at %2; no question splits the room.</source>
        <comment>under the score grid; %1 area, %2 its mean</comment>
        <translation>El área más baja es %1, con %2; ninguna pregunta divide al grupo.</translation>
    </message>
    <message>
        <source>%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %3 the question's votes for 1, 2 and 3</comment>
        <translation>El área más baja es %1, con %2; una pregunta divide al grupo (%3): debátela antes de planificar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation>
            <numerusform>El área más baja es %1, con %2; %n pregunta divide al grupo: debátela antes de planificar.</numerusform>
            <numerusform>El área más baja es %1, con %2; %n preguntas dividen al grupo: debátelas antes de planificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question lies below 3.</source>
        <comment>over the list of gaps</comment>
        <translation>Ninguna pregunta está por debajo de 3.</translation>
    </message>
    <message>
        <source>Only “%1” lies below 3, at %2.</source>
        <comment>over the list of gaps; %1 question, %2 its value</comment>
        <translation>Solo «%1» está por debajo de 3, con %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation>
            <numerusform>La más alejada de 3 es «%1», con %2; en total hay %n pregunta por debajo de 3.</numerusform>
            <numerusform>La más alejada de 3 es «%1», con %2; en total hay %n preguntas por debajo de 3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas lie between %3 and %4.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 and %4 means</comment>
        <translation>
            <numerusform>Lo más bajo es %1, con %2; la otra área (%n) está entre %3 y %4.</numerusform>
            <numerusform>Lo más bajo es %1, con %2; las otras %n áreas están entre %3 y %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas stand at %3.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 their common mean</comment>
        <translation>
            <numerusform>Lo más bajo es %1, con %2; la otra área (%n) está en %3.</numerusform>
            <numerusform>Lo más bajo es %1, con %2; las otras %n áreas están en %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::SplitBar</name>
    <message>
        <source>%1: %2 of %3, %4</source>
        <comment>%1 a reason, %2 of %3 cases, %4 their share</comment>
        <translation>%1: %2 de %3, %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>cxw::charts::Times</name>
    <message>
        <source>points</source>
        <comment>in place of a figure: too few, they are drawn</comment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>median</source>
        <comment>column: half took no longer</comment>
        <translation>mediana</translation>
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
        <translation>media</translation>
    </message>
    <message>
        <source>All hours</source>
        <comment>over columns: by the clock</comment>
        <translation>Todas las horas</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>over columns</comment>
        <translation>Horas laborables</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>%1 what is timed</comment>
        <translation>%1: ninguno todavía</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s), median %2, mean %3</source>
        <comment>%1 what is timed, %2 and %3 lengths of time</comment>
        <translation>
            <numerusform>%1: %n caso, mediana %2, media %3</numerusform>
            <numerusform>%1: %n casos, mediana %2, media %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, nine of ten within %1</source>
        <comment>ends a sentence; a length of time</comment>
        <translation>, nueve de cada diez en %1 como máximo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: what is timed</comment>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>cxw::charts::TouchpointMap</name>
    <message>
        <source>Type the first touchpoint</source>
        <comment>in the first place of an empty map</comment>
        <translation>Escribe el primer punto de contacto</translation>
    </message>
    <message>
        <source>Type a touchpoint</source>
        <comment>in the place of a stage without any</comment>
        <translation>Escribe un punto de contacto</translation>
    </message>
    <message>
        <source>peak</source>
        <comment>the strongest feeling of a journey</comment>
        <translation>pico</translation>
    </message>
    <message>
        <source>end</source>
        <comment>the last feeling of a journey</comment>
        <translation>final</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>question %1: %2</source>
        <comment>%1 its number, %2 its score</comment>
        <translation>pregunta %1: %2</translation>
    </message>
    <message>
        <source>question %1</source>
        <comment>its number</comment>
        <translation>pregunta %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>of a touchpoint</comment>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>of a touchpoint</comment>
        <translation>buena práctica</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Entre bastidores</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Emotion</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Pain point</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Punto de dolor</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Best practice</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Customers care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Importa al cliente</translation>
    </message>
    <message>
        <source>We care</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Nos importa</translation>
    </message>
    <message>
        <source>Answer by</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Contacts a week</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Contactos por semana</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>lane of the touchpoint map</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no owner of a touchpoint</comment>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>of a touchpoint</comment>
        <translation>punto de dolor</translation>
    </message>
    <message>
        <source>listening post</source>
        <comment>of a touchpoint</comment>
        <translation>punto de escucha</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to an answer</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>muy pocos</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>at a touchpoint</comment>
        <translation>
            <numerusform>%n queja</numerusform>
            <numerusform>%n quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no contacts known</source>
        <comment>complaints without a rate</comment>
        <translation>%1; contactos desconocidos</translation>
    </message>
    <message>
        <source>%1; too few contacts for a rate</source>
        <comment>complaints without a rate</comment>
        <translation>%1; muy pocos contactos para una tasa</translation>
    </message>
    <message>
        <source>severity %1 in all; %2</source>
        <comment>of complaints; %2 says how many there are</comment>
        <translation>gravedad total: %1; %2</translation>
    </message>
    <message>
        <source>%1 per 100 contacts; %2</source>
        <comment>a rate of complaints; %2 says how many there are</comment>
        <translation>%1 por cada 100 contactos; %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a number and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a number</comment>
        <translation>menos de %1</translation>
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
            <numerusform>1: %n voto</numerusform>
            <numerusform>1: %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation>
            <numerusform>2: %n voto</numerusform>
            <numerusform>2: %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation>
            <numerusform>3: %n voto</numerusform>
            <numerusform>3: %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don’t know</source>
        <comment>so many people answered don’t know</comment>
        <translation>
            <numerusform>%n no lo sabe</numerusform>
            <numerusform>%n no lo saben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation>
            <numerusform>%n sin respuesta</numerusform>
            <numerusform>%n sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation>
            <numerusform>%n no procede</numerusform>
            <numerusform>%n no procede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation>
            <numerusform>%n sí</numerusform>
            <numerusform>%n sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <comment>so many people said no</comment>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::ComplaintImport</name>
    <message>
        <source>Line 1: the file has no column “%1”.</source>
        <comment>import of complaints refused</comment>
        <translation>Línea 1: el archivo no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>Two columns were named for %1; it takes one.</source>
        <comment>import of complaints refused; %1 is a field as it is typed, such as received_at</comment>
        <translation>Se han indicado dos columnas para %1; solo admite una.</translation>
    </message>
    <message>
        <source>The column “%1” is not read as a date, so it takes no date format.</source>
        <comment>import of complaints refused</comment>
        <translation>La columna «%1» no se lee como fecha, así que no admite un formato de fecha.</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say when a complaint was received. Say which one it is; on the command line: --map "Name of the column=received_at".</source>
        <comment>import of complaints refused; --map and received_at are not translated</comment>
        <translation>Línea 1: ninguna columna conocida dice cuándo se recibió la queja. Indica cuál es; en la línea de comandos: --map "Nombre de la columna=received_at".</translation>
    </message>
    <message>
        <source>Line 1: no column is known to say what a complaint is about: a summary, description, category or product. Say which one it is; on the command line: --map "Name of the column=category".</source>
        <comment>import of complaints refused; --map and category are not translated</comment>
        <translation>Línea 1: ninguna columna conocida dice de qué trata la queja: resumen, descripción, categoría o producto. Indica cuál es; en la línea de comandos: --map "Nombre de la columna=category".</translation>
    </message>
    <message>
        <source>Line %1: “%2” in the column “%3” can be read as M/D/YYYY and as D/M/YYYY. Say which one is meant; on the command line: --dates "%3=M/D/YYYY".</source>
        <comment>import of complaints refused; the formats and --dates are not translated</comment>
        <translation>Línea %1: «%2», en la columna «%3», se puede leer como M/D/YYYY y como D/M/YYYY. Indica cuál es; en la línea de comandos: --dates "%3=M/D/YYYY".</translation>
    </message>
    <message>
        <source>No row of the file could be taken.</source>
        <comment>import of complaints refused</comment>
        <translation>No se ha podido importar ninguna fila del archivo.</translation>
    </message>
    <message>
        <source>The row does not say when the complaint was received.</source>
        <comment>why one row was not imported</comment>
        <translation>La fila no indica cuándo se recibió la queja.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date in the form %3.</source>
        <comment>why one row was not imported; %3 is a form such as D.M.YYYY</comment>
        <translation>«%1», en la columna «%2», no es una fecha con el formato %3.</translation>
    </message>
    <message>
        <source>The row has no summary, description, category or product.</source>
        <comment>why one row was not imported</comment>
        <translation>La fila no tiene resumen, descripción, categoría ni producto.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header %2.</source>
        <comment>why one row was not imported; the first is more</comment>
        <translation>La fila tiene %1 campos; el encabezado, %2.</translation>
    </message>
    <message>
        <source>“%1”: kept with the complaint</source>
        <comment>import of complaints: a column without a field</comment>
        <translation>«%1»: se conserva con la queja</translation>
    </message>
    <message>
        <source>“%1”: %2, read as %3</source>
        <comment>import of complaints: a column of dates; %2 is a field as it is typed, %3 a form such as D.M.YYYY</comment>
        <translation>«%1»: %2, se lee como %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>import of complaints: a column and its field as it is typed</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>the line of a file, then the sentence that says why it was not imported</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) were refused.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>Se ha rechazado %n fila más.</numerusform>
            <numerusform>Se han rechazado %n filas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header, the first in line %1.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n fila tiene menos campos que el encabezado: línea %1.</numerusform>
            <numerusform>%n filas tienen menos campos que el encabezado; la primera, en la línea %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.</source>
        <comment>import of complaints; %1 is a column</comment>
        <translation>
            <numerusform>«%1»: %n valor no encaja y se ha conservado como texto, en la línea %2: «%3».</numerusform>
            <numerusform>«%1»: %n valores no encajan y se han conservado como texto; el primero, en la línea %2: «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows %1: added %2, updated %3, skipped %4, refused %5</source>
        <comment>import of complaints: the counts</comment>
        <translation>Filas: %1 – añadidas: %2, actualizadas: %3, omitidas: %4, rechazadas: %5</translation>
    </message>
    <message>
        <source>Line %1: the same text as line %2.</source>
        <comment>import of complaints; the row was taken</comment>
        <translation>Línea %1: mismo texto que en la línea %2.</translation>
    </message>
    <message>
        <source>Line %1: the same text as %2.</source>
        <comment>import of complaints; a reference; the row was taken</comment>
        <translation>Línea %1: mismo texto que en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a text that was there already.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n fila tiene un texto que ya existía.</numerusform>
            <numerusform>%n filas tienen un texto que ya existía.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: channels %1, categories %2, products %3, causes %4, tags %5, customers %6, people %7, touchpoints %8</source>
        <comment>import of complaints: how many of each were made</comment>
        <translation>Nuevos – canales: %1, categorías: %2, productos: %3, causas: %4, etiquetas: %5, clientes: %6, personas: %7, puntos de contacto: %8</translation>
    </message>
</context>
<context>
    <name>cxw::core::Error</name>
    <message>
        <source>Another program is using the file. The last change is not saved; try again in a moment.</source>
        <comment>sentence after a failed save</comment>
        <translation>Otro programa está usando el archivo. El último cambio no se ha guardado; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved. Free some space or save a copy elsewhere.</source>
        <comment>sentence after a failed save</comment>
        <translation>El disco está lleno: el último cambio no se ha guardado. Libera espacio o guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open the newest backup or save what can be read.</source>
        <comment>sentence after opening a damaged workspace</comment>
        <translation>El archivo está dañado. Se ha dejado como estaba; abre la copia de seguridad más reciente o guarda lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The change does not fit the data in the file and was not saved.</source>
        <comment>sentence after a failed save</comment>
        <translation>El cambio no encaja con los datos del archivo y no se ha guardado.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of CX Workbench. Nothing was written; update the program.</source>
        <comment>sentence after refusing a workspace</comment>
        <translation>El archivo se creó con una versión más reciente de CX Workbench. No se ha escrito nada; actualiza el programa.</translation>
    </message>
    <message>
        <source>The file can only be read. Save a copy to go on working.</source>
        <comment>sentence after a refused change</comment>
        <translation>El archivo solo se puede leer. Guarda una copia para seguir trabajando.</translation>
    </message>
    <message>
        <source>The file is no longer where it was: the last change is not saved. Save a copy to keep your work.</source>
        <comment>the open workspace was deleted, moved or replaced</comment>
        <translation>El archivo ya no está donde estaba: el último cambio no se ha guardado. Guarda una copia para conservar tu trabajo.</translation>
    </message>
    <message>
        <source>The file was changed outside this window: the last change is not saved. Load it again, or keep yours as a copy.</source>
        <comment>another program wrote into the open workspace</comment>
        <translation>El archivo se ha modificado fuera de esta ventana: el último cambio no se ha guardado. Vuelve a cargarlo o conserva tu versión como copia.</translation>
    </message>
    <message>
        <source>This is not a CX Workbench workspace.</source>
        <comment>sentence after refusing a file</comment>
        <translation>Esto no es un espacio de trabajo de CX Workbench.</translation>
    </message>
    <message>
        <source>The file holds parts that CX Workbench never makes, so it was not opened.</source>
        <comment>sentence after refusing a hostile workspace</comment>
        <translation>El archivo contiene elementos que CX Workbench nunca crea, por eso no se ha abierto.</translation>
    </message>
    <message>
        <source>This was not found.</source>
        <comment>file or record is missing</comment>
        <translation>No se ha encontrado.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <comment>the system refused</comment>
        <translation>No se ha podido leer o escribir el archivo.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <comment>fall-back sentence for bad input</comment>
        <translation>No se ha podido interpretar.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <comment>a long job was cancelled</comment>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>cxw::core::MapFile</name>
    <message>
        <source>Line %1: the touchpoint stands on another map than that of line %2. A file is one map.</source>
        <comment>refusal of a table of touchpoints; numbers of lines</comment>
        <translation>Línea %1: el punto de contacto está en un mapa distinto del de la línea %2. Cada archivo contiene un solo mapa.</translation>
    </message>
    <message>
        <source>The file holds records with the ids of those on the map “%1”.</source>
        <comment>refusal of a file with a map; a map of the workspace</comment>
        <translation>El archivo contiene registros con los mismos identificadores que los del mapa «%1».</translation>
    </message>
</context>
<context>
    <name>cxw::core::QuestionSetImport</name>
    <message numerus="yes">
        <source>With this set the workspace would have more than %n own area(s).</source>
        <comment>import of a question set refused</comment>
        <translation>
            <numerusform>Con este conjunto, el espacio de trabajo tendría más de %n área propia.</numerusform>
            <numerusform>Con este conjunto, el espacio de trabajo tendría más de %n áreas propias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::VotesImport</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>import of votes refused</comment>
        <translation>El archivo no contiene votos.</translation>
    </message>
    <message>
        <source>There is no round yet that could take the votes. Import them as a new round.</source>
        <comment>import of votes refused</comment>
        <translation>Todavía no hay ninguna ronda que pueda recibir los votos. Impórtalos como ronda nueva.</translation>
    </message>
    <message>
        <source>Round %1 is no longer open for answers. Import the votes as a new round.</source>
        <comment>import of votes refused; %1 is the round's number</comment>
        <translation>La ronda %1 ya no admite respuestas. Importa los votos como ronda nueva.</translation>
    </message>
    <message>
        <source>Round %1 already has answers that were not given seat by seat. Import the votes as a new round.</source>
        <comment>import of votes refused; the round counts hands or is one person's</comment>
        <translation>La ronda %1 ya tiene respuestas que no se dieron participante a participante. Importa los votos como ronda nueva.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>import of votes refused; %2 is a question's id</comment>
        <translation>Línea %1: no existe la pregunta «%2».</translation>
    </message>
    <message>
        <source>Line %1: round %2 does not ask the question “%3”.</source>
        <comment>import of votes refused</comment>
        <translation>Línea %1: la ronda %2 no incluye la pregunta «%3».</translation>
    </message>
    <message>
        <source>Line %1: the answer “%3” does not fit the way round %2 asks “%4”.</source>
        <comment>import of votes refused; yes and no belong to context questions, 1 2 3 to the others</comment>
        <translation>Línea %1: la respuesta «%3» no corresponde a la forma en que la ronda %2 plantea «%4».</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ActionsReport</name>
    <message>
        <source>As of</source>
        <comment>fact: a date</comment>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fact: number of actions</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fact: number of actions</comment>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>fact: number of actions</comment>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>fact: number of actions</comment>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an action</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column: number and date</comment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Score then</source>
        <comment>column: how the question was answered</comment>
        <translation>Puntuación entonces</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: score expected at the next round</comment>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column: date and reason</comment>
        <translation>Cerrada</translation>
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
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
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
        <translation>No hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, none of them overdue.</source>
        <comment>over the open actions</comment>
        <translation>
            <numerusform>%n acción pendiente, sin atraso.</numerusform>
            <numerusform>%n acciones pendientes, ninguna con atraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, %1 of them overdue.</source>
        <comment>over the open actions; %1 a number</comment>
        <translation>
            <numerusform>%n acción pendiente, %1 con atraso.</numerusform>
            <numerusform>%n acciones pendientes, %1 con atraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open actions</source>
        <comment>heading</comment>
        <translation>Acciones pendientes</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading</comment>
        <translation>Hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n acción hecha.</numerusform>
            <numerusform>%n acciones hechas, de la más reciente a la más antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>heading</comment>
        <translation>Descartadas</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dropped, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n acción descartada.</numerusform>
            <numerusform>%n acciones descartadas, de la más reciente a la más antigua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions, as of %1</source>
        <comment>subtitle of a report; a date</comment>
        <translation>Acciones, a fecha de %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: the question or the root cause that an action came from</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <comment>where an action came from</comment>
        <translation>Causa raíz: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Ballots</name>
    <message>
        <source>Seat %1</source>
        <comment>ballot: an anonymous participant; a number</comment>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>%1, round %2, %3</source>
        <comment>ballot: workspace, number and date of a round</comment>
        <translation>%1, ronda %2, %3</translation>
    </message>
    <message>
        <source>Mark one box in each line. 1: we do not do this, 2: partly, 3: yes. –: not applicable to us, ?: don’t know.</source>
        <comment>ballot: how to fill it in</comment>
        <translation>Marca una casilla en cada línea. 1: no lo hacemos, 2: en parte, 3: sí. –: no procede, ?: no lo sé.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ballot: in a box</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ballot: in a box</comment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Calendar</name>
    <message>
        <source>Round %1 is due: %2</source>
        <comment>title of a calendar entry; a number and the workspace's name</comment>
        <translation>Toca la ronda %1: %2</translation>
    </message>
    <message>
        <source>Round %1 was held on %2. Answer the questions again and see what moved.</source>
        <comment>text of a calendar entry; a number and a date</comment>
        <translation>La ronda %1 se hizo el %2. Vuelve a responder las preguntas y mira qué ha cambiado.</translation>
    </message>
    <message>
        <source>Action in %1</source>
        <comment>calendar entry; the workspace's name</comment>
        <translation>Acción en %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>calendar entry; a person's name</comment>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Expected effect: %1</source>
        <comment>calendar entry; the user's words</comment>
        <translation>Efecto esperado: %1</translation>
    </message>
    <message>
        <source>Expected score: %1</source>
        <comment>calendar entry; 1, 2 or 3</comment>
        <translation>Puntuación esperada: %1</translation>
    </message>
    <message>
        <source>Action without words</source>
        <comment>title of a calendar entry</comment>
        <translation>Acción sin texto</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::CalendarFile</name>
    <message>
        <source>There is nothing to put into a calendar yet: no round has answers, and no action has a date.</source>
        <comment>refusal of an export</comment>
        <translation>Todavía no hay nada que poner en un calendario: ninguna ronda tiene respuestas y ninguna acción tiene fecha.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComparisonReport</name>
    <message>
        <source>the agreed scores</source>
        <comment>what figures are read on</comment>
        <translation>las puntuaciones acordadas</translation>
    </message>
    <message>
        <source>the votes</source>
        <comment>what figures are read on</comment>
        <translation>los votos</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Leído según</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>fact: their number</comment>
        <translation>Preguntas comparables</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>fact: number of questions</comment>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>fact</comment>
        <translation>Cambio comparable</translation>
    </message>
    <message numerus="yes">
        <source>%1, the mean over %n question(s) asked in the same words in both rounds</source>
        <comment>fact; %1 a change, %n questions</comment>
        <translation>
            <numerusform>%1, la media de %n pregunta hecha con las mismas palabras en ambas rondas</numerusform>
            <numerusform>%1, la media de %n preguntas hechas con las mismas palabras en ambas rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>fact: of the matched change</comment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 to %2; 95 %, indicative</source>
        <comment>fact: ends of an interval</comment>
        <translation>de %1 a %2; 95 %, orientativo</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>fact: mean of the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 in round %2, %3 in round %4: %5</source>
        <comment>fact: totals of two rounds and their difference</comment>
        <translation>%1 en la ronda %2, %3 en la ronda %4: %5</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>fact: part of the total change</comment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>%1 of the total change: what the changed set and the equal weight of areas add. It is no part of the matched change.</source>
        <comment>fact; %1 a change</comment>
        <translation>%1 del cambio del total: lo que aportan los cambios del conjunto y el peso igual de las áreas. No forma parte del cambio comparable.</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>heading</comment>
        <translation>Cambio comparable</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>heading</comment>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>heading</comment>
        <translation>Con acción, y las demás</translation>
    </message>
    <message>
        <source>Acted on: an action that came from the answer was finished in between.</source>
        <comment>sentence over a table</comment>
        <translation>Con acción: entre las dos rondas se terminó una acción surgida de la respuesta.</translation>
    </message>
    <message>
        <source>No area changed clearly, with all areas tested together.</source>
        <comment>sentence over a table</comment>
        <translation>Ningún área cambió con claridad al probar todas las áreas en conjunto.</translation>
    </message>
    <message>
        <source>Clearly changed, with all areas tested together: %1.</source>
        <comment>sentence over a table; a list of areas</comment>
        <translation>Cambio claro al probar todas las áreas en conjunto: %1.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Áreas y total</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>heading</comment>
        <translation>No comparables</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stand apart and count in no change.</source>
        <comment>sentence over a table</comment>
        <translation>
            <numerusform>%n pregunta queda aparte y no cuenta en ningún cambio.</numerusform>
            <numerusform>%n preguntas quedan aparte y no cuentan en ningún cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>heading</comment>
        <translation>Medias de área, todas las rondas</translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Punteado: entre medias cambió el conjunto, el modo o el grupo.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>term in how to read the report</comment>
        <translation>Comparable</translation>
    </message>
    <message>
        <source>Only questions that both rounds asked in the same words are compared. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Solo se comparan las preguntas que ambas rondas hicieron con las mismas palabras. No se completa ningún dato.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <comment>term in how to read the report</comment>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>From the open dot, the earlier round, to the tip, the later one, on the scale of 1 to 3.</source>
        <comment>how to read the report</comment>
        <translation>Del punto hueco, la ronda anterior, a la punta, la posterior, en la escala de 1 a 3.</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>term in how to read the report</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>p is the share of all sign patterns of the changes that are at least as far from 0 as this one (exact sign-flip test). Below 0.05 a change is clear; with fewer than six changed answers there is no test.</source>
        <comment>how to read the report</comment>
        <translation>p es la proporción de todas las combinaciones de signos de los cambios que quedan al menos tan lejos de 0 como esta (prueba exacta de inversión de signos). Por debajo de 0,05, el cambio es claro; con menos de seis respuestas que cambian no hay prueba.</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>term in how to read the report</comment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Where the mean change lies in 95 % of all samples drawn from these changes (exact bootstrap). Indicative: the groups are small.</source>
        <comment>how to read the report</comment>
        <translation>Dónde queda el cambio medio en el 95 % de todas las muestras extraídas de estos cambios (bootstrap exacto). Orientativo: los grupos son pequeños.</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>heading</comment>
        <translation>Las dos rondas</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2, against round %3, %4</source>
        <comment>subtitle of a report; numbers and dates of two rounds, the later one first</comment>
        <translation>Diagnóstico de experiencia del cliente, ronda %1, %2, frente a la ronda %3, %4</translation>
    </message>
    <message>
        <source>Rose: %1</source>
        <comment>questions; their number</comment>
        <translation>Suben: %1</translation>
    </message>
    <message>
        <source>Fell: %1</source>
        <comment>questions; their number</comment>
        <translation>Bajan: %1</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <comment>questions; their number</comment>
        <translation>Igual: %1</translation>
    </message>
    <message>
        <source>Change of every matched question</source>
        <comment>caption</comment>
        <translation>Cambio de cada pregunta comparable</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation>Área</translation>
    </message>
    <message>
        <source>From 1 to 3</source>
        <comment>column of arrows</comment>
        <translation>De 1 a 3</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>column</comment>
        <translation>Con acción</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>acted on</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <comment>number and date of a round</comment>
        <translation>Ronda %1, %2</translation>
    </message>
    <message>
        <source>The two rounds</source>
        <comment>caption</comment>
        <translation>Las dos rondas</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>column</comment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>caption</comment>
        <translation>Con acción, y las demás</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column: acted on or not</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>column: their number</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Mean change</source>
        <comment>column</comment>
        <translation>Cambio medio</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>column: what a test says</comment>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>a group of questions</comment>
        <translation>Con acción</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>a group of questions</comment>
        <translation>Las demás</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Change of every area</source>
        <comment>caption</comment>
        <translation>Cambio de cada área</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Cambio comparable</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row under the areas</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>caption</comment>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: why not comparable</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>column</comment>
        <translation>Personas consultadas</translation>
    </message>
    <message>
        <source>Against the round before</source>
        <comment>column of the trend</comment>
        <translation>Frente a la ronda anterior</translation>
    </message>
    <message>
        <source>another set, mode or group</source>
        <comment>why a trend is dotted</comment>
        <translation>otro conjunto, modo o grupo</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintBook</name>
    <message>
        <source>Complaints</source>
        <comment>name of a sheet</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column: one of the eight</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a step: done, does not apply</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>At</source>
        <comment>column: a time</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column: free text, one line</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>column: free text</comment>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>column: a person</comment>
        <translation>Cumplido por</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: yes or no</comment>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Kept at</source>
        <comment>column: a time</comment>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <source>Policy citations</source>
        <comment>name of a sheet: of complaints</comment>
        <translation>Citas de política</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>name of a sheet</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Policy phrase</source>
        <comment>column: free text</comment>
        <translation>Frase de política</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column: free text</comment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComplaintCsv</name>
    <message>
        <source>Line 1: the names of the columns were expected.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Línea 1: se esperaban los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Línea %1: hay unas comillas donde no puede haberlas, o no se cierran. Los campos con comillas van entre comillas, y las del interior se duplican.</translation>
    </message>
    <message>
        <source>Line 1: the file has %1 columns or more; that many are not read.</source>
        <comment>refusal of a file of complaints</comment>
        <translation>Línea 1: el archivo tiene %1 columnas o más; no se leen tantas.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Json</name>
    <message>
        <source>The file calls itself “%1”; “%2” was expected.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>El archivo dice ser «%1»; se esperaba «%2».</translation>
    </message>
    <message>
        <source>The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation>El archivo está escrito en «%1»; esta versión de CX Workbench lee «%2». Actualiza el programa.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: la clave «%2» es desconocida.</translation>
    </message>
    <message>
        <source>%1: the key “%2” is missing.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation>%1: falta la clave «%2».</translation>
    </message>
    <message>
        <source>%1: an object in braces was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba un objeto entre llaves.</translation>
    </message>
    <message>
        <source>%1: a list in brackets was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba una lista entre corchetes.</translation>
    </message>
    <message>
        <source>%1: a list of three texts was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba una lista de tres textos.</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba un texto entre comillas.</translation>
    </message>
    <message>
        <source>%1: the text holds a NUL character.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: el texto contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: el texto está vacío.</translation>
    </message>
    <message>
        <source>%1: true or false was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba true o false.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>%1: a date like 2026-11-22 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba una fecha como 2026-11-22.</translation>
    </message>
    <message>
        <source>%1: a time like 2026-11-22T09:00:00.000Z was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba una hora como 2026-11-22T09:00:00.000Z.</translation>
    </message>
    <message>
        <source>%1: an id was expected, digits in quotation marks.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba un identificador: cifras entre comillas.</translation>
    </message>
    <message>
        <source>%1: one of these was expected: %2.</source>
        <comment>refusal of a JSON file; %1 is a place, %2 a list of words</comment>
        <translation>%1: se esperaba uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 to the others.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: la respuesta no corresponde a la pregunta: yes y no son para las preguntas de contexto; 1, 2 y 3, para las demás.</translation>
    </message>
    <message>
        <source>%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full stop.</source>
        <comment>refusal of the sample's file; %1 is a place</comment>
        <translation>%1: se esperaba una marca por persona, %2 en total, y cada una debe ser 1 2 3 y n - ? o el punto.</translation>
    </message>
    <message>
        <source>%1: the same stands earlier in the file already.</source>
        <comment>refusal of a JSON file; %1 is the place of an id or key</comment>
        <translation>%1: lo mismo ya figura antes en el archivo.</translation>
    </message>
    <message>
        <source>%1: this names something that the file does not hold.</source>
        <comment>refusal of a JSON file; %1 is the place of an id</comment>
        <translation>%1: esto nombra algo que el archivo no contiene.</translation>
    </message>
    <message>
        <source>%1: no question or area of this program has this id and kind; ids of own ones begin with own.</source>
        <comment>refusal of a question set's file; %1 is a place, own. stays as it is</comment>
        <translation>%1: ninguna pregunta o área de este programa tiene este identificador y tipo; los identificadores de las propias empiezan por own.</translation>
    </message>
    <message>
        <source>%1: the words are needed in one language at least.</source>
        <comment>refusal of a question set's file; %1 is a place</comment>
        <translation>%1: hace falta el texto en al menos un idioma.</translation>
    </message>
    <message>
        <source>%1: a time zone like Europe/Bucharest was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: se esperaba una zona horaria como Europe/Bucharest.</translation>
    </message>
    <message>
        <source>%1: this is no condition of a filter.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation>%1: esto no es una condición de filtro.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::JsonText</name>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Línea %1, columna %2: esto no es JSON válido.</translation>
    </message>
    <message>
        <source>The values in the file are nested deeper than %1 levels; none of our files are.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Los valores del archivo están anidados a más de %1 niveles; ninguno de nuestros archivos llega a tanto.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <comment>refusal of a JSON file</comment>
        <translation>La clave «%1» aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large.</source>
        <comment>refusal of a JSON file</comment>
        <translation>Línea %1, columna %2: este número es demasiado grande.</translation>
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
        <translation>El archivo no contiene puntos de contacto.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Línea 1: falta la columna «%1».</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” stands there twice.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Línea 1, columna %1: «%2» aparece dos veces.</translation>
    </message>
    <message>
        <source>Line 1, column %1: “%2” is not known; these are: %3.</source>
        <comment>refusal of a table of touchpoints; %3 names of columns, which are not translated</comment>
        <translation>Línea 1, columna %1: «%2» no es una columna conocida; las válidas son: %3.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Línea %1: hay unas comillas donde no puede haberlas, o no se cierran. Los campos con comillas van entre comillas, y las del interior se duplican.</translation>
    </message>
    <message>
        <source>Line %1: the row has %2 fields, the header %3.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Línea %1: la fila tiene %2 campos; el encabezado, %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value of “%3” was expected, and there is none.</source>
        <comment>refusal of a table of touchpoints; %3 is the name of a column</comment>
        <translation>Línea %1, columna %2: se esperaba un valor de «%3» y no hay ninguno.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands there; expected was %4.</source>
        <comment>refusal of a table of touchpoints; %4 is what may stand there</comment>
        <translation>Línea %1, columna %2: aparece «%3»; se esperaba %4.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the id %3 stands in line %4 already.</source>
        <comment>refusal of a table of touchpoints</comment>
        <translation>Línea %1, columna %2: el identificador %3 ya aparece en la línea %4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>un número entero de %1 a %2, o nada</translation>
    </message>
    <message>
        <source>yes, no or nothing</source>
        <comment>what may stand in a table; yes and no are not translated</comment>
        <translation>yes, no o nada</translation>
    </message>
    <message>
        <source>an id of digits, or nothing</source>
        <comment>what may stand in a table</comment>
        <translation>un identificador de cifras, o nada</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapMermaid</name>
    <message>
        <source>Customers</source>
        <comment>who goes along a journey</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Where no feeling is known the score is 3.</source>
        <comment>remark in a file</comment>
        <translation>Donde no se conoce la emoción, la puntuación es 3.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapOutline</name>
    <message>
        <source>Touchpoint map of the future, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Mapa futuro de puntos de contacto, %1</translation>
    </message>
    <message>
        <source>Touchpoint map of today, %1</source>
        <comment>subtitle of a page; a date</comment>
        <translation>Mapa actual de puntos de contacto, %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact of a map</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>fact of a map: how many</comment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>fact of a map: how many</comment>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Personas</source>
        <comment>heading</comment>
        <translation>Arquetipos</translation>
    </message>
    <message>
        <source>No touchpoint stands in this stage.</source>
        <comment>of a map</comment>
        <translation>No hay ningún punto de contacto en esta etapa.</translation>
    </message>
    <message>
        <source>no: %1</source>
        <comment>a flag that is not set; its note</comment>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a flag that is set</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <comment>a flag that is set; its note</comment>
        <translation>sí: %1</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPdf</name>
    <message>
        <source>row %1, column %2</source>
        <comment>name of a sheet of a tiled picture: where it belongs</comment>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <comment>name of a sheet of a tiled picture: its number</comment>
        <translation>hoja %1 de %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapPng</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than fits into memory. Choose a smaller size, or a PDF or an SVG, which have no such limit.</source>
        <comment>refusal of a picture of a map</comment>
        <translation>La imagen tendría %1 × %2 píxeles, más de lo que cabe en la memoria. Elige un tamaño menor, o un PDF o un SVG, que no tienen ese límite.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapSheet</name>
    <message>
        <source>future</source>
        <comment>state of a touchpoint map</comment>
        <translation>futuro</translation>
    </message>
    <message>
        <source>today</source>
        <comment>state of a touchpoint map</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Touchpoint map, %1</source>
        <comment>under the name of a map; its state</comment>
        <translation>Mapa de puntos de contacto, %1</translation>
    </message>
    <message>
        <source>complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>quejas del %1 al %2</translation>
    </message>
    <message>
        <source>severity of the complaints from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>gravedad de las quejas del %1 al %2</translation>
    </message>
    <message>
        <source>complaints per 100 contacts from %1 to %2</source>
        <comment>what a touchpoint map counts; dates</comment>
        <translation>quejas por cada 100 contactos del %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>how many a map has</comment>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>filter: %1 of %2 touchpoints</source>
        <comment>under the name of a map; numbers: the others are pale</comment>
        <translation>filtro: %1 de %2 puntos de contacto</translation>
    </message>
    <message>
        <source>Emotion, %1</source>
        <comment>fact of a touchpoint: on the other map; state of a touchpoint map</comment>
        <translation>Emoción, %1</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>fact of a touchpoint: new, gone, moved or changed</comment>
        <translation>De hoy al futuro</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::PersonReport</name>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <comment>status of a complaint</comment>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>a nuestra espera</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint</comment>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>cerrada sin acuerdo</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>fact: of a customer</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact: of a customer</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>fact: of a customer</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>fact: of a customer</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Known since</source>
        <comment>fact: of a customer; a date</comment>
        <translation>Registrado desde</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>fact: how many</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>First response</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <comment>fact: of a complaint; a moment</comment>
        <translation>Anonimizada</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <comment>fact: of a complaint</comment>
        <translation>Referencia externa</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>fact: of a complaint</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>You proposed</source>
        <comment>fact: the customer's proposal</comment>
        <translation>Su propuesta</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>fact: of a complaint</comment>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>We promised</source>
        <comment>fact: of a complaint</comment>
        <translation>Nos comprometimos a</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>fact: of a step</comment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>fact: of a complaint</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>fact: of a complaint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>fact: of a complaint</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>fact: of a complaint</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Handled by</source>
        <comment>fact: of a complaint; a person</comment>
        <translation>Gestionada por</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>fact: of a complaint; 1 to 4</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>fact: of a complaint</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Kept because</source>
        <comment>fact: why a complaint is on legal hold</comment>
        <translation>Se conserva porque</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>fact: of a complaint</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>lies in the bin</source>
        <comment>of a complaint</comment>
        <translation>está en la papelera</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>heading: history of a person's records</comment>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <comment>heading: drafts</comment>
        <translation>Escrito y no guardado</translation>
    </message>
    <message>
        <source>Everything we hold on one person, %1</source>
        <comment>subtitle of a page; a date and time</comment>
        <translation>Todo lo que guardamos sobre una persona, %1</translation>
    </message>
    <message>
        <source>%1, in stage “%2” of map “%3”</source>
        <comment>a touchpoint, its stage and its map</comment>
        <translation>%1, en la etapa «%2» del mapa «%3»</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>fact: of a complaint</comment>
        <translation>Punto de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message>
        <source>Agreed on %1 because</source>
        <comment>before the reason of an agreed score; %1 is 1, 2, 3 or a word</comment>
        <translation>Se acordó «%1» porque</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before the group's note</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>before what one participant wrote, without a name</comment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a question left the set</comment>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a question came into the set</comment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Swapped in for “%1”</source>
        <comment>%1 the question that left the set</comment>
        <translation>Sustituye a «%1»</translation>
    </message>
    <message>
        <source>1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with it.</source>
        <comment>how to read the report; %1 to %3 what the three scores say</comment>
        <translation>1 = %1; 2 = %2; 3 = %3. A color más intenso, mayor brecha; la cifra siempre lo acompaña.</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>term in how to read the report</comment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Each bar is as long as the number of people; its parts carry their counts. Dashed parts are don’t know or unanswered, hatched ones not applicable.</source>
        <comment>how to read the report</comment>
        <translation>Cada barra es tan larga como el número de personas; sus partes llevan el recuento. Las partes con borde discontinuo son «no lo sé» o sin respuesta; las rayadas, «no procede».</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>term in how to read the report</comment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Van der Eijk's A, from −1 (two camps) to +1 (everybody alike). Below 0: split, discuss first; below 0.5: mixed; else agreed.</source>
        <comment>how to read the report</comment>
        <translation>La A de Van der Eijk, de −1 (dos bandos) a +1 (todos igual). Por debajo de 0: dividido, conviene debatir primero; por debajo de 0,5: mixto; en los demás casos: consenso.</translation>
    </message>
    <message>
        <source>Too few</source>
        <comment>term in how to read the report</comment>
        <translation>Pocos votos</translation>
    </message>
    <message>
        <source>Fewer than three scores, or scores from fewer than half of those asked: the counts are shown, a mean is not. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation>Menos de tres puntuaciones, o puntuaciones de menos de la mitad de las personas consultadas: se muestran los recuentos, no la media. No se completa ningún dato.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>term in how to read the report</comment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The share of people with a score among those to whom the question applies.</source>
        <comment>how to read the report</comment>
        <translation>La proporción de personas con puntuación entre aquellas para las que procede la pregunta.</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>term in how to read the report</comment>
        <translation>Puntuación acordada</translation>
    </message>
    <message>
        <source>What the group recorded after it had seen the votes. Means are made of the votes.</source>
        <comment>how to read the report</comment>
        <translation>Lo que el grupo registró después de ver los votos. Las medias se calculan con los votos.</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>term in how to read the report</comment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Area and total</source>
        <comment>term in how to read the report</comment>
        <translation>Área y total</translation>
    </message>
    <message>
        <source>An area is the plain mean of its questions, the total the plain mean of the areas. Yes/no questions describe the market and are not scored.</source>
        <comment>how to read the report</comment>
        <translation>El valor de un área es la media simple de sus preguntas; el total, la media simple de las áreas. Las preguntas de sí/no describen el mercado y no se puntúan.</translation>
    </message>
    <message>
        <source>answered by one person</source>
        <comment>how a round was voted</comment>
        <translation>responde una persona</translation>
    </message>
    <message>
        <source>show of hands, counted</source>
        <comment>how a round was voted</comment>
        <translation>a mano alzada, con recuento</translation>
    </message>
    <message>
        <source>each participant voted</source>
        <comment>how a round was voted</comment>
        <translation>votó cada participante</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>the last round's answers while voting</comment>
        <translation>ocultas</translation>
    </message>
    <message>
        <source>shown as context</source>
        <comment>the last round's answers while voting</comment>
        <translation>mostradas como contexto</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>the last round's answers while voting</comment>
        <translation>mostradas</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>voting goes on</source>
        <comment>state of a round</comment>
        <translation>votación en curso</translation>
    </message>
    <message>
        <source>votes revealed, not closed yet</source>
        <comment>state of a round</comment>
        <translation>votos revelados, sin cerrar todavía</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation>cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation>
            <numerusform>%n consultada</numerusform>
            <numerusform>%n consultadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation>
            <numerusform>%n consultada, %1 con respuesta</numerusform>
            <numerusform>%n consultadas, %1 con respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n planteada</numerusform>
            <numerusform>%n planteadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation>
            <numerusform>%n planteada, de la plantilla «%1»</numerusform>
            <numerusform>%n planteadas, de la plantilla «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <comment>fact</comment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>fact</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact: of the round</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>People</source>
        <comment>fact</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <comment>fact</comment>
        <translation>Forma de votar</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>fact</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Last round’s answers</source>
        <comment>fact: hidden or shown</comment>
        <translation>Respuestas de la última ronda</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>fact</comment>
        <translation>Facilitador/a</translation>
    </message>
    <message>
        <source>Next round due</source>
        <comment>fact</comment>
        <translation>Próxima ronda prevista</translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html; “%1” ends otherwise.</source>
        <comment>refusal of a file name</comment>
        <translation>Un informe se guarda como .pdf o .html; «%1» termina de otra manera.</translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2</source>
        <comment>subtitle of a report; %1 number, %2 date</comment>
        <translation>Diagnóstico de experiencia del cliente, ronda %1, %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>a gap of one person's round</comment>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>a gap; %2 number of scores, %3 split, mixed or agreed</comment>
        <translation>media %1, n %2, %3</translation>
    </message>
    <message>
        <source>Mean of agreed scores</source>
        <comment>column</comment>
        <translation>Media de puntuaciones acordadas</translation>
    </message>
    <message>
        <source>The set was asked as its template has it.</source>
        <comment>no question was dropped, added or swapped</comment>
        <translation>El conjunto se planteó tal como está en su plantilla.</translation>
    </message>
    <message>
        <source>What the round changed in the set before the first answer.</source>
        <comment>over the list of dropped and added questions</comment>
        <translation>Lo que la ronda cambió en el conjunto antes de la primera respuesta.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <comment>no notes and reasons</comment>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>What was written down, question by question.</source>
        <comment>over the list of notes and reasons</comment>
        <translation>Lo que se anotó, pregunta por pregunta.</translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation>Áreas y total</translation>
    </message>
    <message>
        <source>Biggest gaps</source>
        <comment>heading</comment>
        <translation>Mayores brechas</translation>
    </message>
    <message>
        <source>All questions</source>
        <comment>heading</comment>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column</comment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>column: number of answers</comment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>The questions in full</source>
        <comment>heading</comment>
        <translation>Las preguntas completas</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <comment>heading</comment>
        <translation>Notas y motivos</translation>
    </message>
    <message>
        <source>Dropped and added questions</source>
        <comment>heading</comment>
        <translation>Preguntas quitadas y añadidas</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a printed page</comment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Sheets</name>
    <message>
        <source>open</source>
        <comment>status of an action: still to do</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an action</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>status of an action: given up</comment>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what will be done</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: the person accountable</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column: a date</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: of an action</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>column: yes or empty</comment>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <comment>column: why done or dropped</comment>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>column: in words</comment>
        <translation>Efecto esperado</translation>
    </message>
    <message>
        <source>Expected score</source>
        <comment>column: 1 to 3, at the next round</comment>
        <translation>Puntuación esperada</translation>
    </message>
    <message>
        <source>Planned on</source>
        <comment>column: a date</comment>
        <translation>Planificada el</translation>
    </message>
    <message>
        <source>Finished on</source>
        <comment>column: a date, when done or dropped</comment>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Question’s id</source>
        <comment>column: for programs</comment>
        <translation>ID de la pregunta</translation>
    </message>
    <message>
        <source>Action’s id</source>
        <comment>column: for programs</comment>
        <translation>ID de la acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>name of a sheet</comment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <comment>title of a file; %1 a date</comment>
        <translation>Acciones a fecha de %1</translation>
    </message>
    <message>
        <source>Matched questions</source>
        <comment>column: a number</comment>
        <translation>Preguntas comparables</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>column: number of questions</comment>
        <translation>Suben</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>column: number of questions</comment>
        <translation>Bajan</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>column: number of questions</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Matched change</source>
        <comment>column</comment>
        <translation>Cambio comparable</translation>
    </message>
    <message>
        <source>p</source>
        <comment>column: share of the exact test</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>At least (95 %, indicative)</source>
        <comment>column: lower end of the interval of the change</comment>
        <translation>Mínimo (95 %, orientativo)</translation>
    </message>
    <message>
        <source>At most (95 %, indicative)</source>
        <comment>column: upper end of the interval of the change</comment>
        <translation>Máximo (95 %, orientativo)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>name of a sheet</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>name of a sheet</comment>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>name of a sheet</comment>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>More than chance</source>
        <comment>column: yes where the test still counts among those of all areas</comment>
        <translation>Más que azar</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>name of a sheet</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: which questions</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change of the total</source>
        <comment>column</comment>
        <translation>Cambio del total</translation>
    </message>
    <message>
        <source>Composition</source>
        <comment>column: what the changed set adds to the change of the total</comment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>column: what the test says</comment>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>All matched questions</source>
        <comment>row</comment>
        <translation>Todas las preguntas comparables</translation>
    </message>
    <message>
        <source>Acted on</source>
        <comment>row: questions with a finished action</comment>
        <translation>Con acción</translation>
    </message>
    <message>
        <source>The others</source>
        <comment>row: questions without a finished action</comment>
        <translation>Las demás</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>column: name of a fact</comment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <comment>column</comment>
        <translation>Ronda anterior</translation>
    </message>
    <message>
        <source>Later round</source>
        <comment>column</comment>
        <translation>Ronda posterior</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>fact: a number</comment>
        <translation>Personas consultadas</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>fact: votes or agreed scores</comment>
        <translation>Leído según</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>fact: of the file</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mind</source>
        <comment>fact: a warning about the figures</comment>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Round %1 against round %2</source>
        <comment>title of a comparison; numbers of the later and the earlier round</comment>
        <translation>Ronda %1 frente a la ronda %2</translation>
    </message>
    <message>
        <source>Revision</source>
        <comment>column: of a question's wording</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Index</source>
        <comment>column: the mean on 0 to 100</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>A, -1 to 1</source>
        <comment>column: van der Eijk's agreement A</comment>
        <translation>A, de -1 a 1</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: of an agreed score</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: why there is no figure</comment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Questions with a value</source>
        <comment>column: a number</comment>
        <translation>Preguntas con valor</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <comment>column: a number</comment>
        <translation>Preguntas planteadas</translation>
    </message>
    <message>
        <source>Yes/no questions apart</source>
        <comment>column: a number</comment>
        <translation>Preguntas de sí/no aparte</translation>
    </message>
    <message>
        <source>Agreed with a value</source>
        <comment>column: a number of questions</comment>
        <translation>Acordadas con valor</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column: of a note</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column: a note</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Changes in the set</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Cambios en el conjunto</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: dropped, added</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column: of a fact</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>column: of a question, for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>what the figures are read on</comment>
        <translation>votos</translation>
    </message>
    <message>
        <source>agreed scores</source>
        <comment>what the figures are read on</comment>
        <translation>puntuaciones acordadas</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>name of a sheet</comment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>column</comment>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Remark of the participant</source>
        <comment>column: free text</comment>
        <translation>Comentario de participante</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>name of a sheet: counted hands</comment>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Hands</source>
        <comment>column: how many answered so</comment>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>column: of complaints; an action is to end it</comment>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>name of a sheet</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Goal for the first response, minutes</source>
        <comment>column</comment>
        <translation>Objetivo de primera respuesta, minutos</translation>
    </message>
    <message>
        <source>Goal for the resolution, minutes</source>
        <comment>column</comment>
        <translation>Objetivo de resolución, minutos</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>name of a sheet</comment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>column: a category</comment>
        <translation>Fusionada con</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>column: a date</comment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>column: a date</comment>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>name of a sheet</comment>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <comment>column: a date; of a cause</comment>
        <translation>Corregida el</translation>
    </message>
    <message>
        <source>Whys</source>
        <comment>name of a sheet: five whys</comment>
        <translation>Porqués</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: free text</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Explains</source>
        <comment>column: another why</comment>
        <translation>Explica</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: suspected or confirmed</comment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>name of a sheet</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>name of a sheet</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column: a name</comment>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextEncoding</name>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>El archivo está en UTF-16. Guárdalo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: there is a NUL character, so this is no text file.</source>
        <comment>refusal of a text file</comment>
        <translation>Línea %1: hay un carácter NUL, así que no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Line %1: the characters are not UTF-8. Save the file again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation>Línea %1: los caracteres no son UTF-8. Guarda de nuevo el archivo como UTF-8.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextFile</name>
    <message>
        <source>“%1” is larger than %2 MiB, too large to be read.</source>
        <comment>refusal of a text file</comment>
        <translation>«%1» ocupa más de %2 MiB; es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <comment>a folder or a device was given instead of a file</comment>
        <translation>«%1» no es un archivo que se pueda leer.</translation>
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
        <translation>El archivo no contiene votos.</translation>
    </message>
    <message>
        <source>Line 1: the names of the columns were expected: respondent, question, answer, note.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Línea 1: se esperaban los nombres de las columnas: respondent, question, answer, note.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea 1: falta la columna «%1».</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands there twice.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea 1: la columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is not known; respondent, question, answer and note are.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation>Línea 1: la columna «%1» es desconocida; se admiten respondent, question, answer y note.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: hay unas comillas donde no puede haberlas, o no se cierran. Los campos con comillas van entre comillas, y las del interior se duplican.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has fewer.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: se esperaban cuatro campos; la línea tiene menos.</translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has more.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: se esperaban cuatro campos; la línea tiene más.</translation>
    </message>
    <message>
        <source>Line %1: the respondent is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: falta la persona encuestada.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 respondents.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: el archivo tiene más de %2 personas encuestadas.</translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>refusal of a file of votes; %2 is a question's id</comment>
        <translation>Línea %1: no existe la pregunta «%2».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.</source>
        <comment>refusal of a file of votes; the answers are codes and not translated</comment>
        <translation>Línea %1: «%2» no es una respuesta; se esperaba 1, 2, 3, yes, no, na, dk o nada.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: «%2» se responde con 1, 2 o 3, no con «%3».</translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with yes or no, not with “%3”.</source>
        <comment>refusal of a file of votes; yes and no are codes and not translated</comment>
        <translation>Línea %1: «%2» se responde con yes o no, no con «%3».</translation>
    </message>
    <message>
        <source>Line %1: “%2” answered “%3” in line %4 already.</source>
        <comment>refusal of a file of votes</comment>
        <translation>Línea %1: «%2» ya respondió a «%3» en la línea %4.</translation>
    </message>
    <message>
        <source>Round %1 was counted by show of hands and holds no single votes. Export it as JSON.</source>
        <comment>a round cannot be written as a file of votes</comment>
        <translation>La ronda %1 se contó a mano alzada y no contiene votos individuales. Expórtala como JSON.</translation>
    </message>
</context>
<context>
    <name>cxw::exchange::WorkspaceJson</name>
    <message>
        <source>The workspace already holds people, rounds or complaints. Import into a new workspace.</source>
        <comment>import of a whole workspace refused</comment>
        <translation>El espacio de trabajo ya contiene personas, rondas o quejas. Importa en uno nuevo.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionDialog</name>
    <message>
        <source>Plan action</source>
        <comment>window title</comment>
        <translation>Planificar acción</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionEditor</name>
    <message>
        <source>Remove action</source>
        <comment>button</comment>
        <translation>Eliminar acción</translation>
    </message>
    <message>
        <source>Close the action</source>
        <comment>button</comment>
        <translation>Cerrar la acción</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>title of the editor</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>title of the editor</comment>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Borrador recuperado</translation>
    </message>
    <message>
        <source>Planned on %1, closed on %2</source>
        <comment>dates of an action</comment>
        <translation>Planificada el %1, cerrada el %2</translation>
    </message>
    <message>
        <source>Planned on %1</source>
        <comment>date of an action</comment>
        <translation>Planificada el %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFields</name>
    <message>
        <source>Due on</source>
        <comment>check box before a date: the action has one</comment>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <comment>field of an action</comment>
        <translation>¿Qué se hará?</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field of an action: who does it</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expected score at the next round</source>
        <comment>field of an action</comment>
        <translation>Puntuación esperada en la próxima ronda</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <comment>field of an action</comment>
        <translation>Efecto esperado</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of an action</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of an action: why it is done or dropped</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Due date</source>
        <comment>field of an action</comment>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>A dropped action needs a reason.</source>
        <comment>under the field</comment>
        <translation>Una acción descartada necesita un motivo.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>no score is expected</comment>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFilters</name>
    <message numerus="yes">
        <source>Open: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Pendientes: %n</numerusform>
            <numerusform>Pendientes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Atrasadas: %n</numerusform>
            <numerusform>Atrasadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Hechas: %n</numerusform>
            <numerusform>Hechas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Descartadas: %n</numerusform>
            <numerusform>Descartadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Todas: %n</numerusform>
            <numerusform>Todas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of the list of actions</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the list of actions</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Rounds</source>
        <comment>filter of the list of actions</comment>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>All rounds</source>
        <comment>filter: actions of every round</comment>
        <translation>Todas las rondas</translation>
    </message>
    <message>
        <source>This round</source>
        <comment>filter: actions of the round on screen</comment>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <comment>in the empty field</comment>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>filter: actions of every owner</comment>
        <translation>Todas las personas</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsCard</name>
    <message>
        <source>Overdue actions</source>
        <comment>title of a card on Home</comment>
        <translation>Acciones atrasadas</translation>
    </message>
    <message>
        <source>Actions due soon</source>
        <comment>title of a card on Home</comment>
        <translation>Acciones que vencen pronto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open action(s)</source>
        <comment>on Home: how many of them are overdue</comment>
        <translation>
            <numerusform>%1 de %n acción pendiente</numerusform>
            <numerusform>%1 de %n acciones pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <comment>on Home</comment>
        <translation>
            <numerusform>%n acción pendiente</numerusform>
            <numerusform>%n acciones pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>under a list of actions on Home</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through the %n</source>
        <comment>button on Home: overdue actions</comment>
        <translation>
            <numerusform>Atender %n atrasada</numerusform>
            <numerusform>Atender las %n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>See the open actions</source>
        <comment>button on Home</comment>
        <translation>Ver las acciones pendientes</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsModel</name>
    <message>
        <source>nobody</source>
        <comment>who owns an action</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1. %2. Owner: %3. %4.</source>
        <comment>a row that is read aloud: what, where from, who, late or status</comment>
        <translation>%1. %2. Responsable: %3. %4.</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of the list of actions</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the list of actions</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the list of actions</comment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column of the list of actions: the score that is expected</comment>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the list of actions</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPage</name>
    <message>
        <source>No actions yet</source>
        <comment>empty list of actions</comment>
        <translation>Todavía no hay acciones</translation>
    </message>
    <message>
        <source>An action begins at an answer below 3: what will be done, by whom, until when. Choose a gap on the results and plan it there.</source>
        <comment>empty list of actions</comment>
        <translation>Una acción nace de una respuesta por debajo de 3: qué se hará, quién y hasta cuándo. Elige una brecha en los resultados y planifica ahí la acción.</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <comment>button of the empty list of actions</comment>
        <translation>Ir a Resultados</translation>
    </message>
    <message>
        <source>New action</source>
        <comment>button of the list of actions</comment>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>No action here</source>
        <comment>list of actions: none fits the filters</comment>
        <translation>Aquí no hay acciones</translation>
    </message>
    <message>
        <source>None of the actions fits these filters.</source>
        <comment>list of actions</comment>
        <translation>Ninguna acción cumple estos filtros.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <comment>button: take the filters away</comment>
        <translation>Mostrar todas las acciones</translation>
    </message>
    <message>
        <source>Actions over all rounds</source>
        <comment>title of a card</comment>
        <translation>Acciones de todas las rondas</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>list</comment>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>number of actions</comment>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it? May stay empty</source>
        <comment>asks for one line about a finished action</comment>
        <translation>¿Qué resultado dio? Puede quedar vacío</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the action is finished</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the action will not be done</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>open the action</source>
        <comment>what a key does</comment>
        <translation>abrir la acción</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>done or open</source>
        <comment>what a key does</comment>
        <translation>hecha o abierta</translation>
    </message>
    <message>
        <source>drop</source>
        <comment>what a key does</comment>
        <translation>descartar</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>what a key does</comment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPresenter</name>
    <message>
        <source>new action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>nueva acción «%1»</translation>
    </message>
    <message>
        <source>change of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>cambio de la acción «%1»</translation>
    </message>
    <message>
        <source>action “%1” done</source>
        <comment>undo: names the act</comment>
        <translation>acción «%1» hecha</translation>
    </message>
    <message>
        <source>action “%1” dropped</source>
        <comment>undo: names the act</comment>
        <translation>acción «%1» descartada</translation>
    </message>
    <message>
        <source>action “%1” open again</source>
        <comment>undo: names the act</comment>
        <translation>acción «%1» reabierta</translation>
    </message>
    <message>
        <source>removal of action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de la acción «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AgreedRow</name>
    <message>
        <source>Agreed score: %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Puntuación acordada: %1</translation>
    </message>
    <message>
        <source>Record and next</source>
        <comment>button of the workshop</comment>
        <translation>Registrar y seguir</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>beside the choice of a score</comment>
        <translation>Puntuación acordada</translation>
    </message>
    <message>
        <source>Reason, in the group’s own words</source>
        <comment>empty field</comment>
        <translation>Motivo, en palabras del grupo</translation>
    </message>
    <message>
        <source>Reason of the agreed score</source>
        <comment>field of the workshop</comment>
        <translation>Motivo de la puntuación acordada</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerDetailPresenter</name>
    <message>
        <source>evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>evidencia de «%1»</translation>
    </message>
    <message>
        <source>words of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>redacción de una evidencia de «%1»</translation>
    </message>
    <message>
        <source>removal of evidence for “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de una evidencia de «%1»</translation>
    </message>
    <message>
        <source>Why is the answer below 3?</source>
        <comment>asks for the first of five whys</comment>
        <translation>¿Por qué la respuesta está por debajo de 3?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation>
            <numerusform>%n pregunta, %1 con respuesta</numerusform>
            <numerusform>%n preguntas, %1 con respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer in a small cell</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer in a small cell</comment>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message>
        <source>%1 scored, %2 yes/no</source>
        <comment>numbers of questions in an area</comment>
        <translation>%1 puntúan, %2 sí/no</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>all scored</source>
        <comment>no yes/no questions and none dropped in an area</comment>
        <translation>todas puntúan</translation>
    </message>
    <message>
        <source>questions,
%1 scored</source>
        <comment>after a number: that many questions</comment>
        <translation>preguntas,
%1 puntúan</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreasCard</name>
    <message>
        <source>Areas as</source>
        <comment>switch: chart or table</comment>
        <translation>Ver áreas como</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>title of a card</comment>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>total %1 of 3</source>
        <comment>mean of the area means</comment>
        <translation>total %1 de 3</translation>
    </message>
    <message>
        <source>no total: too few</source>
        <comment>no mean of the area means</comment>
        <translation>sin total: pocos votos</translation>
    </message>
</context>
<context>
    <name>cxw::panels::AudienceView</name>
    <message>
        <source>Audience view</source>
        <comment>spoken by a screen reader</comment>
        <translation>Vista del público</translation>
    </message>
    <message>
        <source>The audience view is blank.</source>
        <comment>spoken by a screen reader</comment>
        <translation>La vista del público está en blanco.</translation>
    </message>
    <message>
        <source>%1  ·  question %2 of %3</source>
        <comment>audience: area, number and count of questions</comment>
        <translation>%1  ·  pregunta %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>audience: under an answer</comment>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), before %1</source>
        <comment>audience: under an answer; votes of the pass before</comment>
        <translation>
            <numerusform>%n voto, antes %1</numerusform>
            <numerusform>%n votos, antes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 votes are in.</source>
        <comment>audience: numbers of people</comment>
        <translation>Votos recibidos: %1 de %2.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <comment>audience: a mean or a score</comment>
        <translation>Última ronda: %1.</translation>
    </message>
    <message>
        <source>Agreed score: %1.</source>
        <comment>audience: what the group records</comment>
        <translation>Puntuación acordada: %1.</translation>
    </message>
    <message>
        <source>The room is split: hear one voice from each side, then agree on a score.</source>
        <comment>audience</comment>
        <translation>El grupo está dividido: oigamos una voz de cada lado y acordemos después una puntuación.</translation>
    </message>
    <message>
        <source>Views are mixed: hear two voices, then agree on a score.</source>
        <comment>audience</comment>
        <translation>Las opiniones varían: oigamos dos voces y acordemos después una puntuación.</translation>
    </message>
    <message>
        <source>Which score do we record?</source>
        <comment>audience</comment>
        <translation>¿Qué puntuación registramos?</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BallotBar</name>
    <message>
        <source>Run the workshop</source>
        <comment>button; the key stands beside it</comment>
        <translation>Iniciar el taller</translation>
    </message>
    <message>
        <source>Ballot of</source>
        <comment>before the choice of a participant</comment>
        <translation>Papeleta de</translation>
    </message>
    <message>
        <source>Participant whose ballot is typed in</source>
        <comment>choice</comment>
        <translation>Participante cuya papeleta se introduce</translation>
    </message>
    <message>
        <source>Digits fill the ballot; after the last question comes the next one.</source>
        <comment>beside the choice of a participant</comment>
        <translation>Las cifras rellenan la papeleta; tras la última pregunta viene la papeleta siguiente.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a participant, and which of how many</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Banner</name>
    <message>
        <source>Close this message</source>
        <comment>button of an inline message</comment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cxw::panels::BehindBar</name>
    <message>
        <source>Back to the figures</source>
        <comment>button over a list</comment>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>button over a list</comment>
        <translation>Volver a la lista</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n complaint(s)</source>
        <comment>over a list: a figure, and how many are behind it</comment>
        <translation>
            <numerusform>%1: %n queja</numerusform>
            <numerusform>%1: %n quejas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n complaints</source>
        <comment>window title</comment>
        <translation>
            <numerusform>Cambiar %n queja</numerusform>
            <numerusform>Cambiar %n quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>field</comment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>field</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>field: may everybody read it?</comment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>none</source>
        <comment>choice: takes a value away</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>choice</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>choice</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>One step, taken back with Ctrl+Z.</source>
        <comment>under the fields of a change of many complaints</comment>
        <translation>Un solo paso; se deshace con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: all that are marked</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <comment>choice: a field of many complaints</comment>
        <translation>dejar como está</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Add tags</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <comment>field: names with semicolons between them</comment>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>late; letter</source>
        <comment>placeholder: two tags with a semicolon between them</comment>
        <translation>retraso; carta</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CalendarPage</name>
    <message>
        <source>Time zone</source>
        <comment>field of the working hours</comment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Free days, one a line: 2026-12-25 and a name</source>
        <comment>field of the working hours</comment>
        <translation>Días libres, uno por línea: 2026-12-25 y un nombre</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>field of the working hours</comment>
        <translation>Inicio de la jornada</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>field of the working hours</comment>
        <translation>Fin de la jornada</translation>
    </message>
    <message>
        <source>“%1” does not begin with a day such as 2026-12-25.</source>
        <comment>under the free days</comment>
        <translation>«%1» no empieza con un día como 2026-12-25.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CategoryDetails</name>
    <message>
        <source>Valid from</source>
        <comment>check box: a category</comment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>check box: a category</comment>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Stands under</source>
        <comment>field of a category</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Merged into; its complaints keep it and count there</source>
        <comment>field of a category</comment>
        <translation>Fusionada con; sus quejas la conservan y cuentan allí</translation>
    </message>
    <message>
        <source>Merged into</source>
        <comment>field of a category</comment>
        <translation>Fusionada con</translation>
    </message>
    <message>
        <source>nothing, upper level</source>
        <comment>of a category</comment>
        <translation>ninguna, nivel superior</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of a category: not merged</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseCard</name>
    <message>
        <source>confirmed</source>
        <comment>how sure a why is</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>suspected</source>
        <comment>how sure a why is</comment>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Add a why</source>
        <comment>button</comment>
        <translation>Añadir porqué</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <comment>button: of a planned fix</comment>
        <translation>Indicar responsable</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Cinco porqués</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <comment>field</comment>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Porque…</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <comment>title of a card</comment>
        <translation>Causa raíz, cinco porqués</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>button: those of a root cause</comment>
        <translation>
            <numerusform>%n queja</numerusform>
            <numerusform>%n quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button</comment>
        <translation>Planificar la corrección</translation>
    </message>
    <message>
        <source>Plan the fix for %1</source>
        <comment>button; the number of a why, 3b</comment>
        <translation>Planificar la corrección de %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseDetails</name>
    <message>
        <source>Fixed on</source>
        <comment>check box: a root cause</comment>
        <translation>Corregida el</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a root cause</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Plan the fix</source>
        <comment>button: an action on a root cause</comment>
        <translation>Planificar la corrección</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CausePresenter</name>
    <message>
        <source>a why of “%1”</source>
        <comment>undo: names the act; a root cause</comment>
        <translation>porqué de «%1»</translation>
    </message>
    <message>
        <source>action “%1”</source>
        <comment>undo: names the act</comment>
        <translation>acción «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseWhys</name>
    <message>
        <source>Why “%1”?</source>
        <comment>asks for the first of five whys; a root cause of complaints</comment>
        <translation>¿Por qué «%1»?</translation>
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
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>undo step: a field, touchpoints</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>canal de %1</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>responsable de %1</translation>
    </message>
    <message>
        <source>name of the stage “%1”</source>
        <comment>undo step</comment>
        <translation>nombre de la etapa «%1»</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>name of a new stage</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <comment>undo step: a touchpoint</comment>
        <translation>adición de «%1»</translation>
    </message>
    <message>
        <source>add the stage “%1”</source>
        <comment>undo step</comment>
        <translation>adición de la etapa «%1»</translation>
    </message>
    <message>
        <source>emotion at %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>emoción en %1</translation>
    </message>
    <message>
        <source>place before or behind the line of visibility</source>
        <comment>undo step: a field</comment>
        <translation>posición ante o tras la línea de visibilidad</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>remove the stage “%1”</source>
        <comment>undo step</comment>
        <translation>eliminación de la etapa «%1»</translation>
    </message>
    <message>
        <source>move %1</source>
        <comment>undo step: touchpoints</comment>
        <translation>traslado de %1</translation>
    </message>
    <message>
        <source>move the stage “%1”</source>
        <comment>undo step</comment>
        <translation>traslado de la etapa «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ChannelDetails</name>
    <message>
        <source>First answer within</source>
        <comment>goal of a channel</comment>
        <translation>Primera respuesta en</translation>
    </message>
    <message>
        <source>Resolved within</source>
        <comment>goal of a channel</comment>
        <translation>Resuelta en</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareFigure</name>
    <message>
        <source>Matched change %1</source>
        <comment>spoken by a screen reader</comment>
        <translation>Cambio comparable %1</translation>
    </message>
    <message>
        <source>Matched change %1, indicative interval %2 to %3</source>
        <comment>spoken by a screen reader</comment>
        <translation>Cambio comparable %1, intervalo orientativo de %2 a %3</translation>
    </message>
    <message>
        <source>interval, indicative</source>
        <comment>beside the interval of a change</comment>
        <translation>intervalo, orientativo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareHeader</name>
    <message>
        <source>1 not done</source>
        <comment>over the axis of the comparison</comment>
        <translation>1 no se hace</translation>
    </message>
    <message>
        <source>2 partly</source>
        <comment>over the axis of the comparison</comment>
        <translation>2 en parte</translation>
    </message>
    <message>
        <source>3 done</source>
        <comment>over the axis of the comparison</comment>
        <translation>3 se hace</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareModel</name>
    <message numerus="yes">
        <source>Rose: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Suben: %n</numerusform>
            <numerusform>Suben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Bajan: %n</numerusform>
            <numerusform>Bajan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Igual: %n</numerusform>
            <numerusform>Igual: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an earlier and a later value</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, acted on</source>
        <comment>an earlier and a later value</comment>
        <translation>%1, con acción</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the comparison</comment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <comment>column of the comparison</comment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column of the comparison</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1; the earlier one as seen now: %2</source>
        <comment>an earlier and a later value; a score</comment>
        <translation>%1; la anterior, vista desde hoy: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePage</name>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <comment>empty comparison</comment>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Prepare the next round</source>
        <comment>button of the empty comparison</comment>
        <translation>Preparar la próxima ronda</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Leer según</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Arrows as</source>
        <comment>switch: chart or table</comment>
        <translation>Flechas como</translation>
    </message>
    <message>
        <source>Trend as</source>
        <comment>switch: chart or table</comment>
        <translation>Tendencia como</translation>
    </message>
    <message>
        <source>Question by question</source>
        <comment>title of a card</comment>
        <translation>Pregunta por pregunta</translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <comment>choice</comment>
        <translation>Orden de las preguntas</translation>
    </message>
    <message>
        <source>Biggest change</source>
        <comment>order of the questions</comment>
        <translation>Mayor cambio</translation>
    </message>
    <message>
        <source>As asked</source>
        <comment>order of the questions</comment>
        <translation>Como se preguntó</translation>
    </message>
    <message>
        <source>Acted on, and the others</source>
        <comment>title of a card</comment>
        <translation>Con acción, y las demás</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <comment>title of a card</comment>
        <translation>No comparables</translation>
    </message>
    <message>
        <source>Area means, all rounds</source>
        <comment>title of a card</comment>
        <translation>Medias por área</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers. The next one is due on %1.</source>
        <comment>empty comparison; a date</comment>
        <translation>Una comparación necesita dos rondas con respuestas. La próxima toca el %1.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty comparison</comment>
        <translation>Una comparación necesita dos rondas con respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Acted on, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Con acción, %n</numerusform>
            <numerusform>Con acción, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Las demás, %n</numerusform>
            <numerusform>Las demás, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dotted: the set, the mode or the group changed in between.</source>
        <comment>under the trend</comment>
        <translation>Punteado: entre medias cambió el conjunto, el modo o el grupo.</translation>
    </message>
    <message>
        <source>Knowing what we know now, what was round %1? Press 1, 2 or 3 on a question.</source>
        <comment>invites then-scores: what an earlier round should have scored; number of that round</comment>
        <translation>Con lo que sabemos ahora, ¿cómo puntuaríamos la ronda %1? Pulsa 1, 2 o 3 en una pregunta.</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportar</translation>
    </message>
    <message>
        <source>as seen now</source>
        <comment>what the keys do: score the earlier round anew</comment>
        <translation>visto desde hoy</translation>
    </message>
    <message>
        <source>take that away</source>
        <comment>what a key does</comment>
        <translation>quitarlo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePresenter</name>
    <message>
        <source>then-score of “%1”</source>
        <comment>undo: names the act; what an earlier round should have scored</comment>
        <translation>puntuación retrospectiva de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintActionBar</name>
    <message>
        <source>Edit</source>
        <comment>button: change the complaint</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>button: opens how a complaint may stand</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: what else can be done with a complaint</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>menu</comment>
        <translation>Duplicada de…</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>menu</comment>
        <translation>No es duplicada</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu: into the bin</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tick step %1</source>
        <comment>button; 1 to 8</comment>
        <translation>Marcar paso %1</translation>
    </message>
    <message>
        <source>Customer accepted</source>
        <comment>button: the complaint is resolved</comment>
        <translation>Cliente conforme</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintDetail</name>
    <message>
        <source>Close the complaint</source>
        <comment>button: back to the list</comment>
        <translation>Cerrar la vista de la queja</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>heading</comment>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>heading</comment>
        <translation>Propuesta del cliente</translation>
    </message>
    <message>
        <source>severity %1</source>
        <comment>1 to 4</comment>
        <translation>gravedad %1</translation>
    </message>
    <message numerus="yes">
        <source>Satisfied if: %1 of %n kept</source>
        <comment>heading; promises</comment>
        <translation>
            <numerusform>Conforme si: %1 de %n cumplido</numerusform>
            <numerusform>Conforme si: %1 de %n cumplidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Eight steps: %1 of 8 done, in any order</source>
        <comment>heading</comment>
        <translation>Ocho pasos: %1 de 8 hechos, en cualquier orden</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <comment>a list</comment>
        <translation>Por completar: %1</translation>
    </message>
    <message>
        <source>Previous complaint</source>
        <comment>button: up in the list</comment>
        <translation>Queja anterior</translation>
    </message>
    <message>
        <source>Next complaint</source>
        <comment>button: down in the list</comment>
        <translation>Queja siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a complaint in the list; of how many</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintRowDelegate</name>
    <message>
        <source>not named</source>
        <comment>a complaint without a customer</comment>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintWords</name>
    <message>
        <source>Respond to the person first</source>
        <comment>step 1 of 8</comment>
        <translation>Atiende primero a la persona</translation>
    </message>
    <message>
        <source>Empathise and apologise</source>
        <comment>step 2 of 8</comment>
        <translation>Empatiza y discúlpate</translation>
    </message>
    <message>
        <source>Seek a solution</source>
        <comment>step 3 of 8</comment>
        <translation>Busca una solución</translation>
    </message>
    <message>
        <source>Ask what they propose</source>
        <comment>step 4 of 8</comment>
        <translation>Pregunta qué propone</translation>
    </message>
    <message>
        <source>Listen intently</source>
        <comment>step 5 of 8</comment>
        <translation>Escucha con atención</translation>
    </message>
    <message>
        <source>Verify the solution</source>
        <comment>step 6 of 8</comment>
        <translation>Confirma la solución</translation>
    </message>
    <message>
        <source>Fix it at once</source>
        <comment>step 7 of 8</comment>
        <translation>Resuélvelo de inmediato</translation>
    </message>
    <message>
        <source>Document it</source>
        <comment>step 8 of 8</comment>
        <translation>Documéntalo</translation>
    </message>
    <message>
        <source>Respond</source>
        <comment>button of step 1, one word</comment>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Empathise</source>
        <comment>button of step 2, one word</comment>
        <translation>Empatizar</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>button of step 3, one word</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button of step 4, one word</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>button of step 5, one word</comment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button of step 6, one word</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Fix</source>
        <comment>button of step 7, one word</comment>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>button of step 8, one word</comment>
        <translation>Documentar</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a complaint</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>waiting for customer</source>
        <comment>status of a complaint</comment>
        <translation>a la espera del cliente</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <comment>status of a complaint</comment>
        <translation>a nuestra espera</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>status of a complaint: the customer accepted</comment>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>closed without agreement</source>
        <comment>status of a complaint</comment>
        <translation>cerrada sin acuerdo</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>status of a complaint</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>status of a complaint</comment>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did the customer agree?</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did the customer agree?</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>did the customer agree?</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did the customer agree?</comment>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>categoría</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>agreed or not</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>conformidad</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what a complaint lacks, in a list</comment>
        <translation>pasos</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a month, then a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a length of time</comment>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>%1 de atraso</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPanel</name>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Recibidas en la %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintsPresenter</name>
    <message>
        <source>step “%1” of %2</source>
        <comment>undo: names the act; a step and a complaint's reference</comment>
        <translation>paso «%1» de %2</translation>
    </message>
    <message>
        <source>promise “%1”</source>
        <comment>undo: names the act</comment>
        <translation>compromiso «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo: names the act; a complaint's reference and its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>eliminación de %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompleteCard</name>
    <message>
        <source>Complete them</source>
        <comment>button on Home: complaints that lack something</comment>
        <translation>Completarlas</translation>
    </message>
    <message>
        <source>A name, a channel or a step is missing; without them the figures say less.</source>
        <comment>on Home: complaints that lack something</comment>
        <translation>Falta un nombre, un canal o un paso; sin ellos, las cifras dicen menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) to complete</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>%n queja por completar</numerusform>
            <numerusform>%n quejas por completar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ConfirmCard</name>
    <message>
        <source>Look at the oldest</source>
        <comment>button on Home: a touchpoint to confirm</comment>
        <translation>Ver el más antiguo</translation>
    </message>
    <message>
        <source>Maps to confirm</source>
        <comment>title of a card on Home</comment>
        <translation>Mapas por confirmar</translation>
    </message>
    <message>
        <source>%1 with touchpoints not confirmed for %2 days</source>
        <comment>on Home: number of maps, days</comment>
        <translation>%1 con puntos de contacto sin confirmar desde hace %2 días</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <comment>on Home: to confirm</comment>
        <translation>
            <numerusform>%n mapa</numerusform>
            <numerusform>%n mapas</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest on %1</source>
        <comment>on Home: a confirmation; a date</comment>
        <translation>confirmación más antigua: %1</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <comment>on Home: a touchpoint</comment>
        <translation>nunca confirmado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CostCard</name>
    <message>
        <source>Left over service</source>
        <comment>a cost: lost customers</comment>
        <translation>Abandonos por el servicio</translation>
    </message>
    <message>
        <source>Second contacts</source>
        <comment>a cost: opened again</comment>
        <translation>Segundos contactos</translation>
    </message>
    <message>
        <source>Goodwill credits</source>
        <comment>a cost</comment>
        <translation>Abonos de cortesía</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of costs</comment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Cost of poor service</source>
        <comment>title of a card</comment>
        <translation>Coste del mal servicio</translation>
    </message>
    <message>
        <source>%1: what each costs</source>
        <comment>field; a cost</comment>
        <translation>%1: coste de cada uno</translation>
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
            <numerusform>%1: %n queja, mostrarla</numerusform>
            <numerusform>%1: %n quejas, mostrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>each</source>
        <comment>in an empty field: what one costs</comment>
        <translation>cada uno</translation>
    </message>
    <message>
        <source>Your assumptions, kept with the workspace</source>
        <comment>under a sum of costs</comment>
        <translation>Tus supuestos, guardados con el espacio de trabajo</translation>
    </message>
    <message>
        <source>Say what one costs, and the sum appears.</source>
        <comment>under fields without a sum</comment>
        <translation>Indica cuánto cuesta cada uno y aparecerá la suma.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CountsEntry</name>
    <message>
        <source>1: do not</source>
        <comment>counted hands for score 1</comment>
        <translation>1: no</translation>
    </message>
    <message>
        <source>2: partly</source>
        <comment>counted hands for score 2</comment>
        <translation>2: en parte</translation>
    </message>
    <message>
        <source>3: yes</source>
        <comment>counted hands for score 3</comment>
        <translation>3: sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>counted hands</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>counted hands</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>counted hands</comment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>counted hands</comment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>%1 of %2: more hands than people</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 de %2: más manos que personas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted hands and people asked</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::CustomerField</name>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Clientes con ese nombre</translation>
    </message>
    <message>
        <source>no earlier complaint</source>
        <comment>beside a customer's name</comment>
        <translation>sin quejas anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier: %1</source>
        <comment>beside a customer's name; the newest of them</comment>
        <translation>
            <numerusform>%n anterior: %1</numerusform>
            <numerusform>%n anteriores: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Compromiso cumplido: %1</translation>
    </message>
    <message>
        <source>Promise not kept: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Compromiso no cumplido: %1</translation>
    </message>
    <message>
        <source>Last promise: %1, %2</source>
        <comment>beside a customer's name; what, and when it is due</comment>
        <translation>Último compromiso: %1, %2</translation>
    </message>
    <message>
        <source>Last promise: %1</source>
        <comment>beside a customer's name</comment>
        <translation>Último compromiso: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DayTrack</name>
    <message>
        <source>Days of the redesign; %1; day %2 is chosen</source>
        <comment>screen reader; a sentence</comment>
        <translation>Días del rediseño; %1; día %2 elegido</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DaysDialog</name>
    <message>
        <source>Received from – to</source>
        <comment>window title</comment>
        <translation>Recibidas desde – hasta</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field: a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <comment>field: a date</comment>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the complaints of those days</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message>
        <source>No round yet</source>
        <comment>empty diagnostic</comment>
        <translation>Todavía no hay rondas</translation>
    </message>
    <message>
        <source>A round asks 20, 28 or 33 questions about how you serve customers. One person or a group answers; each answer is one key.</source>
        <comment>empty diagnostic</comment>
        <translation>Una ronda plantea 20, 28 o 33 preguntas sobre cómo atiendes a tus clientes. Responde una persona o un grupo; cada respuesta es una sola tecla.</translation>
    </message>
    <message>
        <source>Make the first round</source>
        <comment>button of the empty diagnostic</comment>
        <translation>Crear la primera ronda</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Round on screen</source>
        <comment>choice of a round</comment>
        <translation>Ronda en pantalla</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <comment>menu</comment>
        <translation>&amp;Nueva ronda</translation>
    </message>
    <message>
        <source>&amp;Start round</source>
        <comment>menu</comment>
        <translation>&amp;Iniciar ronda</translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <comment>menu</comment>
        <translation>&amp;Cerrar ronda</translation>
    </message>
    <message>
        <source>&amp;Tailor</source>
        <comment>menu: first step</comment>
        <translation>&amp;Adaptar</translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <comment>menu: second step</comment>
        <translation>&amp;Puntuar</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <comment>menu: third step</comment>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>S&amp;wap the reserve in</source>
        <comment>menu</comment>
        <translation>&amp;Sustituir por la reserva</translation>
    </message>
    <message>
        <source>&amp;Drop or bring back</source>
        <comment>menu</comment>
        <translation>&amp;Quitar o recuperar</translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <comment>menu</comment>
        <translation>Editar re&amp;dacción</translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <comment>menu</comment>
        <translation>S&amp;ubir pregunta</translation>
    </message>
    <message>
        <source>Move question d&amp;own</source>
        <comment>menu</comment>
        <translation>&amp;Bajar pregunta</translation>
    </message>
    <message>
        <source>Answer don’t &amp;know</source>
        <comment>menu</comment>
        <translation>Responder «No &amp;lo sé»</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>menu: to the note field</comment>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button; the key stands beside it</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tailor</source>
        <comment>step</comment>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>step</comment>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step</comment>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run</source>
        <comment>button that opens the command palette</comment>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <comment>menu: last step</comment>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two rounds that are compared: round 2 to round 3</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>step</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Round %1 · %2</source>
        <comment>number and date of a round</comment>
        <translation>Ronda %1 · %2</translation>
    </message>
    <message>
        <source>Run the wor&amp;kshop</source>
        <comment>menu</comment>
        <translation>Iniciar el &amp;taller</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <comment>menu: fourth step</comment>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <comment>menu</comment>
        <translation>Aña&amp;dir pregunta</translation>
    </message>
    <message>
        <source>Save as own &amp;set…</source>
        <comment>menu</comment>
        <translation>Guardar como conjunto &amp;propio…</translation>
    </message>
    <message>
        <source>Re&amp;move own set</source>
        <comment>menu</comment>
        <translation>Eli&amp;minar conjunto propio</translation>
    </message>
    <message>
        <source>E&amp;xport set…</source>
        <comment>menu</comment>
        <translation>E&amp;xportar conjunto…</translation>
    </message>
    <message>
        <source>&amp;Import set…</source>
        <comment>menu</comment>
        <translation>&amp;Importar conjunto…</translation>
    </message>
    <message>
        <source>New act&amp;ion</source>
        <comment>menu</comment>
        <translation>Nueva acc&amp;ión</translation>
    </message>
    <message>
        <source>Action done or open a&amp;gain</source>
        <comment>menu</comment>
        <translation>Acción &amp;hecha o reabierta</translation>
    </message>
    <message>
        <source>Dro&amp;p action</source>
        <comment>menu</comment>
        <translation>De&amp;scartar acción</translation>
    </message>
    <message>
        <source>Remo&amp;ve action</source>
        <comment>menu</comment>
        <translation>E&amp;liminar acción</translation>
    </message>
    <message>
        <source>E&amp;vidence for the answer</source>
        <comment>menu</comment>
        <translation>E&amp;videncias de la respuesta</translation>
    </message>
    <message>
        <source>F&amp;ive whys of the answer</source>
        <comment>menu</comment>
        <translation>Cin&amp;co porqués de la respuesta</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>step</comment>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from earlier rounds are still open.</source>
        <comment>offer before a new round</comment>
        <translation>
            <numerusform>%n acción de rondas anteriores sigue abierta.</numerusform>
            <numerusform>%n acciones de rondas anteriores siguen abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through them</source>
        <comment>button: to the open actions</comment>
        <translation>Repasarlas</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPresenter</name>
    <message>
        <source>new round %1</source>
        <comment>undo: names the act</comment>
        <translation>nueva ronda %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>undo: names the act</comment>
        <translation>ronda %1</translation>
    </message>
    <message>
        <source>start of round %1</source>
        <comment>undo: names the act</comment>
        <translation>inicio de la ronda %1</translation>
    </message>
    <message>
        <source>closing of round %1</source>
        <comment>undo: names the act</comment>
        <translation>cierre de la ronda %1</translation>
    </message>
    <message>
        <source>Action done: %1</source>
        <comment>evidence of an answer; what was done</comment>
        <translation>Acción hecha: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueBanners</name>
    <message>
        <source>Prepare round %1</source>
        <comment>button of a message</comment>
        <translation>Preparar la ronda %1</translation>
    </message>
    <message>
        <source>Tell you on the desktop when a round or an action is due?</source>
        <comment>question in a message</comment>
        <translation>¿Quieres un aviso en el escritorio cuando toque una ronda o venza una acción?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to whether the desktop may tell what is due</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueSentences</name>
    <message>
        <source>Round %1 is due today.</source>
        <comment>message; number of a round</comment>
        <translation>La ronda %1 toca hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is due in %n day(s), on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>La ronda %1 toca dentro de %n día, el %2.</numerusform>
            <numerusform>La ronda %1 toca dentro de %n días, el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is late by %n day(s). It was due on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>La ronda %1 lleva %n día de atraso. Tocaba el %2.</numerusform>
            <numerusform>La ronda %1 lleva %n días de atraso. Tocaba el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due or late.</source>
        <comment>message on the desktop</comment>
        <translation>
            <numerusform>%n acción que vence o ya está atrasada.</numerusform>
            <numerusform>%n acciones que vencen o ya están atrasadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n duplicates of which complaint?</source>
        <comment>window title</comment>
        <translation>
            <numerusform>¿De qué queja es duplicada la marcada (%n)?</numerusform>
            <numerusform>¿De qué queja son duplicadas estas %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate of which complaint?</source>
        <comment>window title</comment>
        <translation>¿De qué queja es duplicada?</translation>
    </message>
    <message>
        <source>Reference, number or words</source>
        <comment>field</comment>
        <translation>Referencia, número o palabras</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <comment>list</comment>
        <translation>Quejas encontradas</translation>
    </message>
    <message>
        <source>Mark as duplicate</source>
        <comment>button</comment>
        <translation>Marcar como duplicada</translation>
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
        <translation>No es duplicada</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <comment>button; a complaint's reference; leads there</comment>
        <translation>Duplicada de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <comment>button: opens a list of complaints</comment>
        <translation>
            <numerusform>%n duplicada</numerusform>
            <numerusform>%n duplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DutiesSection</name>
    <message>
        <source>Take it myself</source>
        <comment>button: become the owner</comment>
        <translation>Asignármelo</translation>
    </message>
    <message>
        <source>names; more with a semicolon</source>
        <comment>in an empty field</comment>
        <translation>nombres; varios, con punto y coma</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <comment>warning: a touchpoint has no owner</comment>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <comment>button</comment>
        <translation>Indicar responsable</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EmptyMapOffer</name>
    <message>
        <source>Type the touchpoints one by one, or copy the rows of a table that has them.</source>
        <comment>on a map without touchpoints</comment>
        <translation>Escribe los puntos de contacto uno a uno, o copia las filas de una tabla que los tenga.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <comment>button on a map without touchpoints</comment>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryCause</name>
    <message>
        <source>Could it have been prevented?</source>
        <comment>field of a complaint</comment>
        <translation>¿Se podría haber evitado?</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Root cause</source>
        <comment>field of a complaint</comment>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Tags, a semicolon between them</source>
        <comment>field of a complaint</comment>
        <translation>Etiquetas, separadas por punto y coma</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryForm</name>
    <message>
        <source>Severity</source>
        <comment>field of a complaint</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>¿Está conforme el cliente?</translation>
    </message>
    <message>
        <source>Save and log the next</source>
        <comment>button of a complaint</comment>
        <translation>Guardar y registrar otra</translation>
    </message>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button of a complaint</comment>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Volver a la lista; el borrador se conserva</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Cliente, puede quedar vacío</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>field of a complaint</comment>
        <translation>Qué hicimos</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Propuesta del cliente</translation>
    </message>
    <message>
        <source>Steps, press 1 to 8 as they happen; 8 is done with saving</source>
        <comment>field of a complaint</comment>
        <translation>Pasos: pulsa de 1 a 8 según ocurran; el 8 se hace al guardar</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Conforme si: un compromiso por línea</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a complaint</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a complaint</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>title of a form</comment>
        <translation>Registrar una queja</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>beside the title of a form</comment>
        <translation>Borrador recuperado</translation>
    </message>
    <message>
        <source>Draft is kept</source>
        <comment>beside the title of a form</comment>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>takes the match, next field</source>
        <comment>what a key does</comment>
        <translation>aceptar coincidencia, campo siguiente</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>what the keys do</comment>
        <translation>pasos</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>guardar, siguiente</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>volver, queda el borrador</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>field of a complaint</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>under a touchpoint: the stage it is in</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>new, for the inbox of the map</source>
        <comment>under a touchpoint</comment>
        <translation>nuevo, para la bandeja de entrada del mapa</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryMore</name>
    <message>
        <source>More</source>
        <comment>button: shows the other fields of a complaint</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Satisfaction after</source>
        <comment>field of a complaint</comment>
        <translation>Satisfacción posterior</translation>
    </message>
    <message>
        <source>Others can read the complaint</source>
        <comment>check box: it was made in public</comment>
        <translation>Otras personas pueden leer la queja</translation>
    </message>
    <message>
        <source>Agent, who writes it down</source>
        <comment>field of a complaint</comment>
        <translation>Agente que la registra</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>field of a complaint</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Money given, with its currency</source>
        <comment>field of a complaint</comment>
        <translation>Importe entregado, con su moneda</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a complaint</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Satisfaction after, 1 to 5</source>
        <comment>field of a complaint</comment>
        <translation>Satisfacción posterior, de 1 a 5</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <comment>field of a complaint</comment>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>Does the customer leave?</source>
        <comment>field of a complaint</comment>
        <translation>¿Se va el cliente?</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>field of a complaint: reason for leaving</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>A new name: it comes into the list of people with saving.</source>
        <comment>under the field</comment>
        <translation>Un nombre nuevo: al guardar se añade a la lista de personas.</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <comment>field of a complaint</comment>
        <translation>Moneda, tres letras</translation>
    </message>
    <message>
        <source>Not an amount in this currency. It is not saved.</source>
        <comment>under the field</comment>
        <translation>No es un importe en esta moneda. No se guarda.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EntryPresenter</name>
    <message>
        <source>change of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>queja «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ErasureDialog</name>
    <message>
        <source>Do it for good</source>
        <comment>button: erase or anonymise</comment>
        <translation>Hacerlo definitivamente</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: while it can still be stopped</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gone, and proven</source>
        <comment>title: after an erasure</comment>
        <translation>Suprimido y comprobado</translation>
    </message>
    <message>
        <source>Gone, but not everywhere</source>
        <comment>title: after an erasure</comment>
        <translation>Suprimido, pero no en todas partes</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <comment>title: after an erasure that was refused</comment>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <comment>asks for a yes; a name, a reference or a number</comment>
        <translation>Escribe «%1» para continuar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <comment>progress bar</comment>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <comment>title of a card</comment>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceList</name>
    <message>
        <source>File…</source>
        <comment>button: choose a file whose name is kept as evidence</comment>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>What shows it? A fact, a number, a document</source>
        <comment>in the empty field</comment>
        <translation>¿Qué lo demuestra? Un hecho, una cifra, un documento</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field: what shows that an answer is right</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence for the answer</source>
        <comment>list</comment>
        <translation>Evidencias de la respuesta</translation>
    </message>
    <message>
        <source>Only a file’s name is kept. F2 changes the words, Delete takes them away.</source>
        <comment>under the list of evidence</comment>
        <translation>De un archivo solo se guarda el nombre. F2 cambia la redacción; Supr elimina la evidencia.</translation>
    </message>
    <message>
        <source>A file as evidence: only its name is kept</source>
        <comment>file dialog</comment>
        <translation>Un archivo como evidencia: solo se guarda su nombre</translation>
    </message>
</context>
<context>
    <name>cxw::panels::EvidenceModel</name>
    <message>
        <source>File %1</source>
        <comment>spoken by a screen reader: evidence; the name of a file</comment>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FacilitatorView</name>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Terminar taller…</translation>
    </message>
    <message>
        <source>Every question is recorded.</source>
        <comment>workshop</comment>
        <translation>Todas las preguntas están registradas.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <comment>title of the facilitator's window</comment>
        <translation>Taller</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>what the audience window shows</comment>
        <translation>La sala ve: nada</translation>
    </message>
    <message>
        <source>The room sees: the counts</source>
        <comment>what the audience window shows</comment>
        <translation>La sala ve: el recuento</translation>
    </message>
    <message>
        <source>The room sees: the question</source>
        <comment>what the audience window shows</comment>
        <translation>La sala ve: la pregunta</translation>
    </message>
    <message>
        <source>Show audience</source>
        <comment>button: end the blank screen</comment>
        <translation>Mostrar al público</translation>
    </message>
    <message>
        <source>Blank audience</source>
        <comment>button: the room sees nothing</comment>
        <translation>Ocultar al público</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>workshop</comment>
        <translation>El proyector se ha desconectado: la sala no ve nada.</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the audience window</comment>
        <translation>Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FieldHelps</name>
    <message>
        <source>Tab puts it in</source>
        <comment>under a field: what a key does</comment>
        <translation>Tab lo inserta</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilingPresenter</name>
    <message numerus="yes">
        <source>change of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>cambio de %n queja</numerusform>
            <numerusform>cambio de %n quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>fusión de %n queja</numerusform>
            <numerusform>fusión de %n quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>duplicada de %1</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <comment>undo: names the act</comment>
        <translation>no es duplicada</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterChips</name>
    <message>
        <source>Enter changes it, Delete takes it away</source>
        <comment>tooltip of a part of a filter</comment>
        <translation>Intro lo cambia, Supr lo quita</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <comment>button</comment>
        <translation>Guardar filtro…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: the list is narrowed no more</comment>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterParts</name>
    <message>
        <source>this week</source>
        <comment>when complaints were received</comment>
        <translation>esta semana</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>when complaints were received</comment>
        <translation>
            <numerusform>última semana (%n)</numerusform>
            <numerusform>últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>this year</source>
        <comment>when complaints were received</comment>
        <translation>este año</translation>
    </message>
    <message>
        <source>from – to…</source>
        <comment>when complaints were received</comment>
        <translation>desde – hasta…</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>part of a filter</comment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>part of a filter</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>part of a filter</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>part of a filter</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>part of a filter</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>part of a filter</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>part of a filter</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>part of a filter</comment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>part of a filter</comment>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>part of a filter</comment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>only public ones</source>
        <comment>value of a filter</comment>
        <translation>solo las públicas</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>when complaints were received; a date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when complaints were received; two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>value of a filter: of a promise</comment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>broken or overdue</source>
        <comment>value of a filter: of a promise</comment>
        <translation>incumplido o atrasado</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>value of a filter: of a promise</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>first response in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primera respuesta a tiempo</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <comment>value of a filter: of a goal</comment>
        <translation>resuelta a tiempo</translation>
    </message>
    <message>
        <source>first response too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primera respuesta fuera de plazo</translation>
    </message>
    <message>
        <source>resolution too late</source>
        <comment>value of a filter: of a goal</comment>
        <translation>resolución fuera de plazo</translation>
    </message>
    <message>
        <source>first response not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>primera respuesta aún en plazo</translation>
    </message>
    <message>
        <source>resolution not due yet</source>
        <comment>value of a filter: of a goal</comment>
        <translation>resolución aún en plazo</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: sin hacer</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <comment>value of a filter: one of the eight steps</comment>
        <translation>%1: no procede</translation>
    </message>
    <message>
        <source>first response</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>resolución</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>value of a filter: a time that is known</comment>
        <translation>cierre</translation>
    </message>
    <message>
        <source>a channel</source>
        <comment>value of a filter: what is not named</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>a category</source>
        <comment>value of a filter: what is not named</comment>
        <translation>categoría</translation>
    </message>
    <message>
        <source>a root cause</source>
        <comment>value of a filter: what is not named</comment>
        <translation>causa raíz</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <comment>value of a filter: what is not named</comment>
        <translation>punto de contacto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>part of a filter</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Leaving</source>
        <comment>part of a filter: does the customer leave</comment>
        <translation>Abandono</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <comment>part of a filter</comment>
        <translation>Motivo de abandono</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>part of a filter</comment>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>part of a filter</comment>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>part of a filter: of a channel, for its times</comment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>part of a filter: one of the eight</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Known time</source>
        <comment>part of a filter: that of the resolution…</comment>
        <translation>Tiempo conocido</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>part of a filter: what is not named</comment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>part of a filter</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>only reopened ones</source>
        <comment>value of a filter</comment>
        <translation>solo las reabiertas</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPopup</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many touchpoints a filter leaves</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: no filter any more</comment>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Filter the map</source>
        <comment>popup</comment>
        <translation>Filtrar el mapa</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a filter: owner, channel or persona does not matter</comment>
        <translation>todos</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>a filter: no owner</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a filter: no channel</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a filter</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Felt by</source>
        <comment>a filter: a persona with a feeling of its own</comment>
        <translation>Emoción de</translation>
    </message>
    <message>
        <source>%1 lit</source>
        <comment>touchpoints that a filter leaves: 4 of 16</comment>
        <translation>%1 resaltados</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterPresenter</name>
    <message>
        <source>any</source>
        <comment>entry of a filter's list: the part narrows nothing</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>filtro «%1»</translation>
    </message>
    <message>
        <source>name of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>nombre del filtro «%1»</translation>
    </message>
    <message>
        <source>removal of filter “%1”</source>
        <comment>undo: names the act; a filter's name</comment>
        <translation>eliminación del filtro «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FirstRowsModel</name>
    <message>
        <source>new</source>
        <comment>what becomes of a row: a complaint is made of it</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>what becomes of a row: it changes a complaint</comment>
        <translation>actualiza</translation>
    </message>
    <message>
        <source>here already</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what becomes of a row: nothing</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>in a table</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Does not fit and is kept as text.</source>
        <comment>import of complaints: of a cell</comment>
        <translation>No encaja y se conserva como texto.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>import of complaints: head of a table, the line of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table, what becomes of a row</comment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysModel</name>
    <message>
        <source>suspected</source>
        <comment>behind a why</comment>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>behind a why</comment>
        <translation>confirmado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FiveWhysView</name>
    <message>
        <source>Plan action from this</source>
        <comment>button: of the chosen why</comment>
        <translation>Planificar acción con esto</translation>
    </message>
    <message>
        <source>Because…</source>
        <comment>in the empty field: the answer to a why</comment>
        <translation>Porque…</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>tree of reasons</comment>
        <translation>Cinco porqués</translation>
    </message>
    <message>
        <source>And why “%1”?</source>
        <comment>asks for the why of a why</comment>
        <translation>¿Y por qué «%1»?</translation>
    </message>
    <message>
        <source>What else, beside “%1”?</source>
        <comment>asks for a second why of the same thing</comment>
        <translation>¿Qué más, además de «%1»?</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <comment>asks to reword a why</comment>
        <translation>Otras palabras para «%1»</translation>
    </message>
    <message>
        <source>Deep enough: plan an action.</source>
        <comment>under five whys</comment>
        <translation>Ya es bastante profundo: planifica una acción.</translation>
    </message>
    <message>
        <source>Enter: one why deeper. Ctrl+Enter: beside it. F2: words. Delete. Alt+Up, Alt+Down: order.</source>
        <comment>under five whys: what the keys do</comment>
        <translation>Intro: un porqué más profundo. Ctrl+Intro: al lado. F2: redacción. Supr: eliminar. Alt+Arriba, Alt+Abajo: orden.</translation>
    </message>
    <message>
        <source>Suspected, confirmed</source>
        <comment>button: marks the chosen why, or takes the mark away</comment>
        <translation>Supuesto, confirmado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::FixList</name>
    <message>
        <source>No owner</source>
        <comment>what a map lacks</comment>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Name one</source>
        <comment>button: an owner or a channel</comment>
        <translation>Indicar</translation>
    </message>
    <message>
        <source>No channel</source>
        <comment>what a map lacks</comment>
        <translation>Sin canal</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <comment>what a map lacks</comment>
        <translation>
            <numerusform>Sin confirmar desde hace %n día</numerusform>
            <numerusform>Sin confirmar desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>button: a touchpoint is still true</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Moment of truth without target</source>
        <comment>what a map lacks: a time to the answer</comment>
        <translation>Momento de la verdad sin plazo</translation>
    </message>
    <message>
        <source>Set a time</source>
        <comment>button: within which customers get an answer</comment>
        <translation>Fijar plazo</translation>
    </message>
    <message>
        <source>Complaints without touchpoint</source>
        <comment>what a map lacks</comment>
        <translation>Quejas sin punto de contacto</translation>
    </message>
    <message>
        <source>Link them</source>
        <comment>button: complaints to touchpoints</comment>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Nothing is missing: every touchpoint has an owner and a channel, was confirmed lately, and no complaint is without a touchpoint.</source>
        <comment>lower panel of the map</comment>
        <translation>No falta nada: cada punto de contacto tiene responsable y canal y se ha confirmado hace poco, y no hay quejas sin punto de contacto.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>button: confirms all touchpoints</comment>
        <translation>Todos</translation>
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
            <numerusform>Confirmar %n punto de contacto</numerusform>
            <numerusform>Confirmar los %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FlagsSection</name>
    <message>
        <source>Flags and notes</source>
        <comment>section of the inspector</comment>
        <translation>Marcas y notas</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <comment>field; a flag of a touchpoint</comment>
        <translation>Nota sobre «%1»</translation>
    </message>
    <message>
        <source>why</source>
        <comment>in an empty field: why a touchpoint has a flag</comment>
        <translation>por qué</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapDelegate</name>
    <message>
        <source>Plan action</source>
        <comment>button on a gap</comment>
        <translation>Planificar acción</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message>
        <source>score %1</source>
        <comment>under a question's label</comment>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>agreed score %1</source>
        <comment>under a question's label</comment>
        <translation>puntuación acordada %1</translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>mean, number of answers, agreement</comment>
        <translation>media %1, n %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>on a gap</comment>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::GoalField</name>
    <message>
        <source>no goal</source>
        <comment>in place of 0</comment>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>Unit of “%1”</source>
        <comment>choice: minutes, hours or days</comment>
        <translation>Unidad de «%1»</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of a goal</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of a goal</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of a goal</comment>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideStage</name>
    <message>
        <source>Did the customer agree?</source>
        <comment>field of a complaint</comment>
        <translation>¿Está conforme el cliente?</translation>
    </message>
    <message>
        <source>This helps</source>
        <comment>over a sentence that one can say to a customer</comment>
        <translation>Esto ayuda</translation>
    </message>
    <message>
        <source>Avoid</source>
        <comment>over a sentence that one should not say to a customer</comment>
        <translation>Evita</translation>
    </message>
    <message>
        <source>A line to this step, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Una línea sobre este paso, puede quedar vacía</translation>
    </message>
    <message>
        <source>The customer proposes</source>
        <comment>field of a complaint</comment>
        <translation>Propuesta del cliente</translation>
    </message>
    <message>
        <source>Satisfied if, one promise a line</source>
        <comment>field of a complaint</comment>
        <translation>Conforme si: un compromiso por línea</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: the step was done</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>button: the step is not needed</comment>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: leave the step for now</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>state of a step; when</comment>
        <translation>hecho %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>no procede</translation>
    </message>
</context>
<context>
    <name>cxw::panels::GuideView</name>
    <message>
        <source>Save and close</source>
        <comment>button of a complaint</comment>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>A call in progress</source>
        <comment>title: a complaint is taken step by step</comment>
        <translation>Llamada en curso</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Volver a la lista; el borrador se conserva</translation>
    </message>
    <message>
        <source>Customer, may stay empty</source>
        <comment>field of a complaint</comment>
        <translation>Cliente, puede quedar vacío</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a complaint</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>To the form</source>
        <comment>button: all fields of the complaint</comment>
        <translation>Al formulario</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>to a step</source>
        <comment>what the keys do</comment>
        <translation>ir a un paso</translation>
    </message>
    <message>
        <source>done, next</source>
        <comment>what a key does</comment>
        <translation>hecho, siguiente</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>what a key does</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>guardar, siguiente</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>volver, queda el borrador</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeadSection</name>
    <message>
        <source>Keep this touchpoint here</source>
        <comment>button: pins the inspector</comment>
        <translation>Fijar aquí este punto de contacto</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: of the inspector</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>pill</comment>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>pill</comment>
        <translation>punto de dolor</translation>
    </message>
    <message>
        <source>best practice</source>
        <comment>pill</comment>
        <translation>buena práctica</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatBar</name>
    <message>
        <source>Own dates…</source>
        <comment>menu: the period whose complaints a map shows</comment>
        <translation>Elegir fechas…</translation>
    </message>
    <message>
        <source>Complaints: %1, %2</source>
        <comment>button at a lane's name: what of them it shows, which period</comment>
        <translation>Quejas: %1, %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HeatLegend</name>
    <message>
        <source>Steps of heat, the lightest first: %1</source>
        <comment>legend of complaints on a map</comment>
        <translation>Niveles de calor, empezando por el más claro: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HelpLine</name>
    <message>
        <source>“%1” – better: “%2”</source>
        <comment>a policy phrase, and a sentence in its place</comment>
        <translation>«%1» – mejor: «%2»</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: the better sentence</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: the policy phrase as it is</comment>
        <translation>Mantener</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HoldDialog</name>
    <message>
        <source>Legal hold on %1</source>
        <comment>window title; a complaint's reference</comment>
        <translation>Retención legal de %1</translation>
    </message>
    <message>
        <source>Why must it be kept? While it is on hold nobody can anonymise or erase it. Without a reason the hold ends.</source>
        <comment>over a field</comment>
        <translation>¿Por qué hay que conservarla? Mientras esté retenida, nadie puede anonimizarla ni suprimirla. Sin motivo, la retención termina.</translation>
    </message>
    <message>
        <source>Reason for the legal hold</source>
        <comment>field</comment>
        <translation>Motivo de la retención legal</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message>
        <source>See results</source>
        <comment>button on Home</comment>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <comment>button on Home</comment>
        <translation>Seguir respondiendo</translation>
    </message>
    <message>
        <source>Answer 20 questions now</source>
        <comment>button on Home: first step</comment>
        <translation>Responder 20 preguntas ahora</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>button on Home; the key stands beside it</comment>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>beside the mean of the area means</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Start with one round</source>
        <comment>first step on Home</comment>
        <translation>Empieza con una ronda</translation>
    </message>
    <message>
        <source>Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, and shows where the biggest gaps are. In six months you answer again and see what moved.</source>
        <comment>first step on Home</comment>
        <translation>Veinte preguntas, una tecla cada una: 1 no lo hacemos, 2 en parte, 3 sí. Lleva unos tres minutos y muestra dónde están las mayores brechas. En seis meses vuelves a responder y ves qué ha cambiado.</translation>
    </message>
    <message>
        <source>Choose the questions first</source>
        <comment>button on Home: first step</comment>
        <translation>Elegir antes las preguntas</translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Ronda %1: %n pregunta pendiente</numerusform>
            <numerusform>Ronda %1: %n preguntas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last round</source>
        <comment>title of a card on Home</comment>
        <translation>Última ronda</translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Nueva ronda: falta %n día</numerusform>
            <numerusform>Nueva ronda: faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-score due today</source>
        <comment>title of a card on Home</comment>
        <translation>Nueva ronda: toca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Nueva ronda: %n día de atraso</numerusform>
            <numerusform>Nueva ronda: %n días de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Próxima ronda: %1. Puntuaciones acordadas de la ronda %2, %3. A color más intenso, mayor brecha.</translation>
    </message>
    <message>
        <source>Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation>Próxima ronda: %1. Respuestas de la ronda %2, %3. A color más intenso, mayor brecha.</translation>
    </message>
    <message>
        <source>Prepare round %1</source>
        <comment>button on Home</comment>
        <translation>Preparar la ronda %1</translation>
    </message>
    <message>
        <source>search or run</source>
        <comment>what a key does</comment>
        <translation>buscar o ejecutar</translation>
    </message>
    <message>
        <source>go</source>
        <comment>what Enter does on a button</comment>
        <translation>ir</translation>
    </message>
    <message>
        <source>Put it in the calendar…</source>
        <comment>button on Home; exports a calendar file</comment>
        <translation>Añadir al calendario…</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsModel</name>
    <message>
        <source>name not known</source>
        <comment>why a column is kept as text</comment>
        <translation>nombre desconocido</translation>
    </message>
    <message>
        <source>our name</source>
        <comment>why a column becomes what it does</comment>
        <translation>nombre nuestro</translation>
    </message>
    <message>
        <source>by its name</source>
        <comment>why a column becomes what it does</comment>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>another column says it</source>
        <comment>why a column is kept as text</comment>
        <translation>ya lo dice otra columna</translation>
    </message>
    <message>
        <source>your choice</source>
        <comment>why a column becomes what it does</comment>
        <translation>elección tuya</translation>
    </message>
    <message>
        <source>marked as no field</source>
        <comment>why a column is kept as text</comment>
        <translation>marcada como sin campo</translation>
    </message>
    <message>
        <source>kept as text</source>
        <comment>what a column becomes</comment>
        <translation>texto conservado</translation>
    </message>
    <message>
        <source>please choose</source>
        <comment>how the dates of a column are read: there are two ways</comment>
        <translation>por elegir</translation>
    </message>
    <message>
        <source>%1 becomes %2, %3. First value: %4</source>
        <comment>a row that is read aloud: a column of a file, a field, why, a cell</comment>
        <translation>%1 pasa a ser %2, %3. Primer valor: %4</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Dates read as</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Fechas leídas como</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>First value</source>
        <comment>import of complaints: head of a table</comment>
        <translation>Primer valor</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportColumnsView</name>
    <message>
        <source>Columns of the file</source>
        <comment>list</comment>
        <translation>Columnas del archivo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPage</name>
    <message>
        <source>Cancel</source>
        <comment>button: stop the import</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Complaints that are here already</source>
        <comment>name of a switch</comment>
        <translation>Quejas que ya están aquí</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>switch: rows whose complaint is here already</comment>
        <translation>Añadir otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: import nothing</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: the complaints that were imported</comment>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <comment>button</comment>
        <translation>Importar otro archivo…</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <comment>title</comment>
        <translation>Importar quejas</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <comment>progress bar</comment>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <comment>button</comment>
        <translation>Volver a las quejas</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <comment>import of complaints</comment>
        <translation>Examinando cada fila…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) speak of a complaint that is here already or stood further up.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n fila se refiere a una queja que ya está aquí o que aparecía más arriba.</numerusform>
            <numerusform>%n filas se refieren a una queja que ya está aquí o que aparecía más arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the log yet. Type the name of a field, or press Enter, to change what a column becomes; Space changes how its dates are read.</source>
        <comment>import of complaints</comment>
        <translation>Todavía no hay nada en el registro. Escribe el nombre de un campo, o pulsa Intro, para cambiar en qué se convierte una columna; Espacio cambia cómo se leen sus fechas.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n complaint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importar %n queja</numerusform>
            <numerusform>Importar %n quejas</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <comment>import of complaints</comment>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are in the log</source>
        <comment>after an import</comment>
        <translation>
            <numerusform>%n queja está en el registro</numerusform>
            <numerusform>%n quejas están en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>It was one step: %1 takes all of it out again.</source>
        <comment>after an import; %1 a key</comment>
        <translation>Ha sido un solo paso: %1 lo retira todo.</translation>
    </message>
    <message>
        <source>Writing complaints into the log…</source>
        <comment>import of complaints</comment>
        <translation>Escribiendo las quejas en el registro…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <comment>import of complaints</comment>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>back</source>
        <comment>what a key does</comment>
        <translation>volver</translation>
    </message>
    <message>
        <source>another field</source>
        <comment>what a key does</comment>
        <translation>otro campo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>other dates</source>
        <comment>what a key does: read dates another way</comment>
        <translation>otras fechas</translation>
    </message>
    <message>
        <source>import</source>
        <comment>what a key does</comment>
        <translation>importar</translation>
    </message>
    <message>
        <source>back, nothing happens</source>
        <comment>what a key does</comment>
        <translation>volver, no pasa nada</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPresenter</name>
    <message>
        <source>No column is known to say when a complaint was received. Choose one that becomes “%1”.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Ninguna columna conocida dice cuándo se recibió la queja. Elige una que pase a ser «%1».</translation>
    </message>
    <message>
        <source>No column is known to say what a complaint is about. Choose one that becomes “%1”, or the category, the description or the product.</source>
        <comment>import of complaints; the name of a field</comment>
        <translation>Ninguna columna conocida dice de qué trata la queja. Elige una que pase a ser «%1», o bien la categoría, la descripción o el producto.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read as %3 and as %4. Choose how its dates are meant.</source>
        <comment>import of complaints; a date, a column, two forms such as M/D/YYYY</comment>
        <translation>«%1» en la columna «%2» se puede leer como %3 y como %4. Elige cómo se entienden sus fechas.</translation>
    </message>
    <message>
        <source>The file has the names of columns and no row under them.</source>
        <comment>import of complaints</comment>
        <translation>El archivo tiene los nombres de las columnas y ninguna fila debajo.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n complaint(s)</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>importación de %n queja</numerusform>
            <numerusform>importación de %n quejas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportRowsCard</name>
    <message>
        <source>Rows</source>
        <comment>name of a switch</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>First rows</source>
        <comment>part of a switch</comment>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>part of a switch</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>part of a switch</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button: lines to the clipboard</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <comment>button</comment>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <comment>table</comment>
        <translation>Primeras filas tal como se leerán</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <comment>list</comment>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>list</comment>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>cxw::panels::InspectorPresenter</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>undo: names the act; a field, a touchpoint</comment>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>traslado de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningPresenter</name>
    <message>
        <source>what poor service costs</source>
        <comment>undo: names the act, a change of assumptions</comment>
        <translation>coste del mal servicio</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningView</name>
    <message>
        <source>Goal</source>
        <comment>switch: which goal of a channel</comment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>first answer</source>
        <comment>goal of a channel</comment>
        <translation>primera respuesta</translation>
    </message>
    <message>
        <source>resolution</source>
        <comment>goal of a channel</comment>
        <translation>resolución</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <comment>switch: what bars are as high as</comment>
        <translation>Ponderado por</translation>
    </message>
    <message>
        <source>count</source>
        <comment>bars by the number of complaints</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>cost</source>
        <comment>bars by what was paid</comment>
        <translation>coste</translation>
    </message>
    <message>
        <source>severity</source>
        <comment>bars by the severities added up</comment>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>progress of the figures</comment>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: stops counting</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count again</source>
        <comment>button</comment>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Bars are</source>
        <comment>what a Pareto is made by</comment>
        <translation>Barras por</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>what a Pareto is made by</comment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>what a Pareto is made by</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Causes</source>
        <comment>what a Pareto is made by</comment>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>title of a card</comment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Target kept per channel</source>
        <comment>title of a card</comment>
        <translation>Objetivo cumplido por canal</translation>
    </message>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Quejas por semana</translation>
    </message>
    <message>
        <source>Why they left</source>
        <comment>title of a card</comment>
        <translation>Por qué se fueron</translation>
    </message>
    <message>
        <source>Weeks of</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Semanas de</translation>
    </message>
    <message>
        <source>Promises and steps</source>
        <comment>title of a card</comment>
        <translation>Compromisos y pasos</translation>
    </message>
    <message>
        <source>median first; a few long cases pull the mean</source>
        <comment>beside a table of times</comment>
        <translation>primero la mediana; unos pocos casos largos desvían la media</translation>
    </message>
    <message>
        <source>of the settled ones where the step applies</source>
        <comment>beside a chart of steps</comment>
        <translation>de las concluidas en las que procede el paso</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <comment>while figures are counted</comment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting was stopped: these figures are older.</source>
        <comment>over old figures</comment>
        <translation>Se detuvo el recuento: estas cifras son anteriores.</translation>
    </message>
    <message>
        <source>next card</source>
        <comment>what a key does</comment>
        <translation>tarjeta siguiente</translation>
    </message>
    <message>
        <source>along a chart</source>
        <comment>what the arrow keys do</comment>
        <translation>recorrer un gráfico</translation>
    </message>
    <message>
        <source>the complaints behind it</source>
        <comment>what a key does</comment>
        <translation>las quejas que hay detrás</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>export this view</source>
        <comment>what a key does</comment>
        <translation>exportar esta vista</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), counted in %1 ms</source>
        <comment>over figures: how many, and how long it took</comment>
        <translation>
            <numerusform>%n queja, contada en %1 ms</numerusform>
            <numerusform>%n quejas, contadas en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>column: a number of complaints</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column: money</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column: severities added up</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>No complaint here. The filter over the list decides what is counted.</source>
        <comment>in place of a chart</comment>
        <translation>No hay quejas aquí. El filtro sobre la lista decide qué se cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n still open (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>aún abiertas: %1 de %n (%2)</numerusform>
            <numerusform>aún abiertas: %1 de %n (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%n retirada</numerusform>
            <numerusform>%n retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>half are closed within %1, the open ones counted in</source>
        <comment>under a table of times; a length of time</comment>
        <translation>la mitad se cierra en %1, contando las abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n resolved opened again (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>reabiertas: %1 de %n resuelta (%2)</numerusform>
            <numerusform>reabiertas: %1 de %n resueltas (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n case(s): points instead of p90.</source>
        <comment>under a table of times</comment>
        <translation>
            <numerusform>Con menos de %n caso: puntos en lugar de p90.</numerusform>
            <numerusform>Con menos de %n casos: puntos en lugar de p90.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here has a goal for this time. Give your channels goals, and this shows who keeps them.</source>
        <comment>in place of a chart</comment>
        <translation>Aquí ningún canal tiene objetivo para este tiempo. Da objetivos a tus canales y aquí verás quién los cumple.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>No complaint here names one.</source>
        <comment>in place of a chart</comment>
        <translation>Aquí ninguna queja lo indica.</translation>
    </message>
    <message>
        <source>No complaint here has money in it.</source>
        <comment>in place of a chart</comment>
        <translation>Aquí ninguna queja tiene importes.</translation>
    </message>
    <message>
        <source>No complaint here has a severity.</source>
        <comment>in place of a chart</comment>
        <translation>Aquí ninguna queja tiene gravedad.</translation>
    </message>
    <message>
        <source>%1 (the true share).</source>
        <comment>under a Pareto chart: "6 of 9 make 83.7 %"</comment>
        <translation>%1 (la proporción real).</translation>
    </message>
    <message>
        <source>All complaints</source>
        <comment>whose complaints are counted by weeks</comment>
        <translation>Todas las quejas</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <comment>title of a card</comment>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Cause per week</source>
        <comment>title of a card; its name stands beside it</comment>
        <translation>Causa por semana</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>No week to show.</source>
        <comment>in place of a chart</comment>
        <translation>No hay semanas que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Falta %n semana completa para tener límites firmes.</numerusform>
            <numerusform>Faltan %n semanas completas para tener límites firmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n</source>
        <comment>button: customers who left and did not say why</comment>
        <translation>
            <numerusform>Preguntar a %n</numerusform>
            <numerusform>Preguntar a los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n left</source>
        <comment>title of a card: customers</comment>
        <translation>
            <numerusform>Por qué se fue %n</numerusform>
            <numerusform>Por qué se fueron %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody left here, as far as the log knows.</source>
        <comment>in place of a chart</comment>
        <translation>Aquí no se ha ido nadie, según el registro.</translation>
    </message>
    <message>
        <source>No reason is known yet.</source>
        <comment>under a chart</comment>
        <translation>Aún no se conoce ningún motivo.</translation>
    </message>
    <message numerus="yes">
        <source>of the %n known: service</source>
        <comment>beside a share of those who left</comment>
        <translation>
            <numerusform>de %n conocido: servicio</numerusform>
            <numerusform>de los %n conocidos: servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: price</source>
        <comment>a share of those who left</comment>
        <translation>%1: precio</translation>
    </message>
    <message numerus="yes">
        <source>Service lies between %1 and %2, whatever the %n unknown would say.</source>
        <comment>under a chart; two shares</comment>
        <translation>
            <numerusform>El servicio queda entre %1 y %2, sea cual sea el motivo desconocido (%n).</numerusform>
            <numerusform>El servicio queda entre %1 y %2, sean cuales sean los %n motivos desconocidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No settled complaint and no due promise yet.</source>
        <comment>in place of a chart</comment>
        <translation>Aún no hay quejas concluidas ni compromisos vencidos.</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1: goal missed</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: objetivo no cumplido</translation>
    </message>
    <message>
        <source>%1: goal kept</source>
        <comment>complaints behind a figure; a channel</comment>
        <translation>%1: objetivo cumplido</translation>
    </message>
    <message>
        <source>named none</source>
        <comment>complaints behind a figure</comment>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Canal: %1</translation>
    </message>
    <message>
        <source>%1, received in %2</source>
        <comment>complaints behind a figure: a cause, "week 44"</comment>
        <translation>%1, recibidas: %2</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>complaints behind a figure; "week 44"</comment>
        <translation>Recibidas: %1</translation>
    </message>
    <message>
        <source>Left, reason: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Se fueron, motivo: %1</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <comment>complaints behind a figure</comment>
        <translation>Compromisos no cumplidos</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>complaints behind a figure; a step</comment>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>what a Pareto is made by</comment>
        <translation>Puntos de contacto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 (%3), goal %4; %n not due yet left out.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>
            <numerusform>%1 de %2 (%3), objetivo: %4; se excluye %n aún en plazo.</numerusform>
            <numerusform>%1 de %2 (%3), objetivo: %4; se excluyen %n aún en plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 (%3), goal %4.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>%1 de %2 (%3), objetivo: %4.</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <comment>complaints behind a figure</comment>
        <translation>Punto de contacto: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LinksSection</name>
    <message>
        <source>Link a question…</source>
        <comment>button</comment>
        <translation>Vincular una pregunta…</translation>
    </message>
    <message>
        <source>Still true today</source>
        <comment>button: confirms a touchpoint</comment>
        <translation>Sigue vigente</translation>
    </message>
    <message>
        <source>Linked</source>
        <comment>section of the inspector</comment>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Take the link to “%1” away</source>
        <comment>button; a question</comment>
        <translation>Quitar el vínculo con «%1»</translation>
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
            <numerusform>%n queja en 13 semanas</numerusform>
            <numerusform>%n quejas en 13 semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>… complaints in 13 weeks</source>
        <comment>button: they are being counted</comment>
        <translation>… quejas en 13 semanas</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <comment>of a touchpoint</comment>
        <translation>Nunca confirmado</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %1, %n day(s) ago</source>
        <comment>of a touchpoint; a date</comment>
        <translation>
            <numerusform>Confirmado el %1, hace %n día</numerusform>
            <numerusform>Confirmado el %1, hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListHeader</name>
    <message>
        <source>Columns of the list, newest received first</source>
        <comment>header of the complaints</comment>
        <translation>Columnas de la lista, primero las recibidas más recientes</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListPage</name>
    <message>
        <source>Add</source>
        <comment>button: an entry of a list</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add under the chosen one</source>
        <comment>button: a category of the lower level</comment>
        <translation>Añadir bajo la elegida</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>F2: name. Alt+Up, Alt+Down: order. Delete: remove.</source>
        <comment>under a list: what the keys do</comment>
        <translation>F2: nombre. Alt+Arriba, Alt+Abajo: orden. Supr: eliminar.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an entry of a list</comment>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ListsDialog</name>
    <message>
        <source>Lists of the log</source>
        <comment>window title</comment>
        <translation>Listas del registro</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>list of the log</comment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>New category</source>
        <comment>empty field</comment>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>list of the log</comment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>New channel</source>
        <comment>empty field</comment>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Products</source>
        <comment>list of the log</comment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>New product</source>
        <comment>empty field</comment>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>list of the log</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <comment>empty field</comment>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Root causes</source>
        <comment>list of the log</comment>
        <translation>Causas raíz</translation>
    </message>
    <message>
        <source>New root cause</source>
        <comment>empty field</comment>
        <translation>Nueva causa raíz</translation>
    </message>
    <message>
        <source>Working hours</source>
        <comment>list of the log</comment>
        <translation>Horario laboral</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogHead</name>
    <message>
        <source>View</source>
        <comment>switch: list or figures</comment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <comment>view of the complaints</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Learning</source>
        <comment>view of the complaints: what they teach</comment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>As tables</source>
        <comment>button: charts and tables</comment>
        <translation>Como tablas</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Log complaint</source>
        <comment>button; the key stands beside it</comment>
        <translation>Registrar queja</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Quejas</translation>
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
        <translation>No hay quejas aquí</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <comment>button of the empty list</comment>
        <translation>Registrar una queja</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>panel</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Received time, channel and one line are enough; the rest can follow.</source>
        <comment>empty list of complaints</comment>
        <translation>Bastan la hora de recepción, el canal y una línea; lo demás puede venir después.</translation>
    </message>
    <message>
        <source>Nothing here has “%1”. “All” searches every complaint.</source>
        <comment>empty list of complaints; what was searched for</comment>
        <translation>Aquí nada contiene «%1». «Todas» busca en todas las quejas.</translation>
    </message>
    <message>
        <source>change all</source>
        <comment>what a key does</comment>
        <translation>cambiar todas</translation>
    </message>
    <message>
        <source>merge</source>
        <comment>what a key does</comment>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>duplicate of</source>
        <comment>what a key does</comment>
        <translation>duplicada de</translation>
    </message>
    <message>
        <source>unmark</source>
        <comment>what a key does</comment>
        <translation>desmarcar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>tick a step</source>
        <comment>what the keys do</comment>
        <translation>marcar un paso</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>what a key does</comment>
        <translation>editar</translation>
    </message>
    <message>
        <source>search</source>
        <comment>what a key does</comment>
        <translation>buscar</translation>
    </message>
    <message>
        <source>log one</source>
        <comment>what a key does</comment>
        <translation>registrar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LogListsPresenter</name>
    <message>
        <source>working hours</source>
        <comment>undo: names the act</comment>
        <translation>horario laboral</translation>
    </message>
</context>
<context>
    <name>cxw::panels::LowerPanels</name>
    <message>
        <source>Weak spots</source>
        <comment>lower panel of the map</comment>
        <translation>Puntos débiles</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>lower panel of the map: from today to the future</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>To fix</source>
        <comment>lower panel of the map</comment>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Lower panel</source>
        <comment>switch under the map</comment>
        <translation>Panel inferior</translation>
    </message>
    <message>
        <source>What the map says about itself</source>
        <comment>under the map</comment>
        <translation>Lo que el mapa dice de sí mismo</translation>
    </message>
    <message>
        <source>No weak spot yet. Score how much a touchpoint matters to customers and how content they are with it, and the weakest stand here.</source>
        <comment>lower panel of the map</comment>
        <translation>Aún no hay puntos débiles. Puntúa cuánto importa un punto de contacto a los clientes y lo satisfechos que están con él, y los más débiles aparecerán aquí.</translation>
    </message>
    <message>
        <source>Fold the lists under the map</source>
        <comment>button</comment>
        <translation>Plegar las listas bajo el mapa</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>what a key does</comment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>what a key does: something that is missing</comment>
        <translation>corregir</translation>
    </message>
    <message>
        <source>fly to the card</source>
        <comment>what a key does</comment>
        <translation>ir a la tarjeta</translation>
    </message>
    <message>
        <source>back to the map</source>
        <comment>what a key does</comment>
        <translation>volver al mapa</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) to today. Every number shows its parts.</source>
        <comment>lower panel of the map: complaints are counted</comment>
        <translation>
            <numerusform>%n semana hasta hoy. Cada cifra muestra sus componentes.</numerusform>
            <numerusform>%n semanas hasta hoy. Cada cifra muestra sus componentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n touchpoint(s) without scores are not ranked.</source>
        <comment>lower panel of the map; %1 a sentence ahead</comment>
        <translation>
            <numerusform>%1 %n punto de contacto sin puntuaciones queda fuera de la clasificación.</numerusform>
            <numerusform>%1 %n puntos de contacto sin puntuaciones quedan fuera de la clasificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) differ from today to the future</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n punto de contacto cambia de hoy al futuro</numerusform>
            <numerusform>%n puntos de contacto cambian de hoy al futuro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak spots: %1. To fix: %2</source>
        <comment>button: opens the lists under the map</comment>
        <translation>Puntos débiles: %1. Por corregir: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapAudienceView</name>
    <message>
        <source>The room’s view of the map</source>
        <comment>spoken by a screen reader</comment>
        <translation>Lo que la sala ve del mapa</translation>
    </message>
    <message>
        <source>The room sees nothing.</source>
        <comment>spoken by a screen reader</comment>
        <translation>La sala no ve nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>of a stage</comment>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoint in this stage yet.</source>
        <comment>shown to a room</comment>
        <translation>Aún no hay puntos de contacto en esta etapa.</translation>
    </message>
    <message>
        <source>No stage in this map yet.</source>
        <comment>shown to a room</comment>
        <translation>Aún no hay etapas en este mapa.</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Hoy</translation>
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
            <numerusform>corte de %n punto de contacto</numerusform>
            <numerusform>corte de %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>pegado de %n punto de contacto</numerusform>
            <numerusform>pegado de %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapNameDialog</name>
    <message>
        <source>Rename the map</source>
        <comment>window title</comment>
        <translation>Cambiar el nombre del mapa</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Nombre del mapa</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapParts</name>
    <message>
        <source>add “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>adición de «%1»</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>nombre de «%1»</translation>
    </message>
    <message>
        <source>goal of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>objetivo de «%1»</translation>
    </message>
    <message>
        <source>description of “%1”</source>
        <comment>undo: names the act; a persona</comment>
        <translation>descripción de «%1»</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>eliminación de «%1»</translation>
    </message>
    <message>
        <source>move of “%1”</source>
        <comment>undo: names the act; a persona, stage or lane</comment>
        <translation>traslado de «%1»</translation>
    </message>
    <message>
        <source>colour of “%1”</source>
        <comment>undo: names the act; a stage</comment>
        <translation>color de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapPartsDialog</name>
    <message>
        <source>Personas, stages and lanes</source>
        <comment>window title: of a map</comment>
        <translation>Arquetipos, etapas y carriles</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
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
        <translation>nuevo mapa «%1»</translation>
    </message>
    <message>
        <source>map “%1”</source>
        <comment>undo: names the act; a new name</comment>
        <translation>mapa «%1»</translation>
    </message>
    <message>
        <source>copy “%1”</source>
        <comment>undo: names the act</comment>
        <translation>copia «%1»</translation>
    </message>
    <message>
        <source>%1, future</source>
        <comment>name of the map of the future of this one</comment>
        <translation>%1, futuro</translation>
    </message>
    <message>
        <source>removal of map “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación del mapa «%1»</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <comment>undo: names the act; a file</comment>
        <translation>importación de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewLinks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>button: what a map lacks</comment>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: of a map</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: %1 touchpoints</source>
        <comment>button; 4 of 16</comment>
        <translation>Filtro: %1 puntos de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewPresenter</name>
    <message>
        <source>“%1” confirmed</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>confirmación de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) confirmed</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>confirmación de %n punto de contacto</numerusform>
            <numerusform>confirmación de %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapShow</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>all stages of a map</comment>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  stage %2 of %3</source>
        <comment>name, number and count of stages</comment>
        <translation>%1  ·  etapa %2 de %3</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <comment>a stage of a map, and the parts in which it is shown</comment>
        <translation>%1, página %2 de %3</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapView</name>
    <message>
        <source>New touchpoint</source>
        <comment>where the keyboard is</comment>
        <translation>Nuevo punto de contacto</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell of the map</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a lane, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <comment>the matrix</comment>
        <translation>Mapa de puntos de contacto</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>where the keyboard is</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>New stage</source>
        <comment>where the keyboard is</comment>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>where the keyboard is: a lane, a touchpoint</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what a key does</comment>
        <translation>moverse</translation>
    </message>
    <message>
        <source>keep, add the next</source>
        <comment>what a key does</comment>
        <translation>guardar, añadir el siguiente</translation>
    </message>
    <message>
        <source>keep, next below</source>
        <comment>what a key does</comment>
        <translation>guardar, el siguiente de abajo</translation>
    </message>
    <message>
        <source>keep, next field</source>
        <comment>what a key does</comment>
        <translation>guardar, campo siguiente</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <comment>what a key does</comment>
        <translation>dejarlo como estaba</translation>
    </message>
    <message>
        <source>or typing names one</source>
        <comment>what a key does</comment>
        <translation>o escribir: nombrar uno</translation>
    </message>
    <message>
        <source>or typing edits</source>
        <comment>what a key does</comment>
        <translation>o escribir: editar</translation>
    </message>
    <message>
        <source>from −2 to +2</source>
        <comment>what keys do: an emotion</comment>
        <translation>de −2 a +2</translation>
    </message>
    <message>
        <source>yes, no</source>
        <comment>what keys do</comment>
        <translation>sí, no</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what keys do</comment>
        <translation>puntuar</translation>
    </message>
    <message>
        <source>add the next</source>
        <comment>what a key does</comment>
        <translation>añadir el siguiente</translation>
    </message>
    <message>
        <source>next below</source>
        <comment>what a key does</comment>
        <translation>el siguiente de abajo</translation>
    </message>
    <message>
        <source>next field</source>
        <comment>what a key does</comment>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>move it</source>
        <comment>what a key does</comment>
        <translation>moverlo</translation>
    </message>
    <message>
        <source>peek</source>
        <comment>what a key does</comment>
        <translation>vista rápida</translation>
    </message>
    <message>
        <source>Channel of the copy</source>
        <comment>menu</comment>
        <translation>Canal de la copia</translation>
    </message>
    <message>
        <source>list them</source>
        <comment>what a key does: complaints</comment>
        <translation>ver la lista</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MatchedCard</name>
    <message>
        <source>Matched change</source>
        <comment>title of a card</comment>
        <translation>Cambio comparable</translation>
    </message>
    <message numerus="yes">
        <source>%n matched question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n pregunta comparable</numerusform>
            <numerusform>%n preguntas comparables</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1 to %2 = %3: matched %4, composition %5 (what the changed set and the equal weight of areas add).</source>
        <comment>totals of two rounds and the parts of their difference</comment>
        <translation>Total de %1 a %2 = %3: comparable %4, composición %5 (lo que aportan el conjunto modificado y el peso igual de las áreas).</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MiniMap</name>
    <message>
        <source>The whole map in small</source>
        <comment>in the corner of a map</comment>
        <translation>Todo el mapa en pequeño</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MissingBar</name>
    <message>
        <source>To complete, now or later: %1</source>
        <comment>a list</comment>
        <translation>Por completar, ahora o después: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::MoreWords</name>
    <message>
        <source>%1, because of: %2</source>
        <comment>the customer left; a reason</comment>
        <translation>%1, motivo: %2</translation>
    </message>
    <message>
        <source>upheld</source>
        <comment>outcome of a complaint: the customer was right</comment>
        <translation>estimada</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>estimada en parte</translation>
    </message>
    <message>
        <source>not upheld</source>
        <comment>outcome of a complaint</comment>
        <translation>desestimada</translation>
    </message>
    <message>
        <source>goodwill</source>
        <comment>outcome of a complaint</comment>
        <translation>gesto comercial</translation>
    </message>
    <message>
        <source>no sign of leaving</source>
        <comment>of the customer</comment>
        <translation>sin señales de abandono</translation>
    </message>
    <message>
        <source>at risk of leaving</source>
        <comment>of the customer</comment>
        <translation>en riesgo de abandono</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>of the customer</comment>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>wanted to leave and stayed</source>
        <comment>of the customer</comment>
        <translation>quería irse y se quedó</translation>
    </message>
    <message>
        <source>price</source>
        <comment>reason for leaving</comment>
        <translation>precio</translation>
    </message>
    <message>
        <source>service</source>
        <comment>reason for leaving</comment>
        <translation>servicio</translation>
    </message>
    <message>
        <source>product</source>
        <comment>reason for leaving</comment>
        <translation>producto</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>reason for leaving</comment>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>reason for leaving</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>public</source>
        <comment>of a complaint</comment>
        <translation>pública</translation>
    </message>
    <message>
        <source>satisfaction after: %1 of 5</source>
        <comment>of the customer</comment>
        <translation>satisfacción posterior: %1 de 5</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <comment>of a complaint</comment>
        <translation>
            <numerusform>%n minuto de trabajo</numerusform>
            <numerusform>%n minutos de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>cause: %1</source>
        <comment>of a complaint</comment>
        <translation>causa: %1</translation>
    </message>
    <message>
        <source>could have been prevented</source>
        <comment>of a complaint</comment>
        <translation>se podría haber evitado</translation>
    </message>
    <message>
        <source>could not have been prevented</source>
        <comment>of a complaint</comment>
        <translation>no se podría haber evitado</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <comment>of a complaint; a list</comment>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>touchpoint: %1</source>
        <comment>of a complaint</comment>
        <translation>punto de contacto: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NewMapDialog</name>
    <message>
        <source>New map</source>
        <comment>window title</comment>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <comment>list of templates</comment>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <comment>field</comment>
        <translation>Nombre del mapa</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>over a field: of a map</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Make the map</source>
        <comment>button</comment>
        <translation>Crear mapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::NextCard</name>
    <message>
        <source>Skip to it</source>
        <comment>button: to the next question, recording nothing</comment>
        <translation>Saltar a ella</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>title of a card: the next question</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <comment>beside a title; numbers</comment>
        <translation>pregunta %1 de %2</translation>
    </message>
    <message>
        <source>This is the last question</source>
        <comment>in place of the next question</comment>
        <translation>Esta es la última pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n registrada</numerusform>
            <numerusform>%n registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go after this one</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>Queda %n después de esta</numerusform>
            <numerusform>Quedan %n después de esta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::NotesCard</name>
    <message>
        <source>Notes</source>
        <comment>title of a card</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>not on the projector, %1</source>
        <comment>beside the notes; a key</comment>
        <translation>no en el proyector, %1</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Borrador recuperado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrderPicker</name>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move</source>
        <comment>under things in their order</comment>
        <translation>Espacio muestra u oculta; Alt+Arriba y Alt+Abajo mueven</translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphanTray</name>
    <message>
        <source>Assign</source>
        <comment>button: complaints to a touchpoint</comment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>list</comment>
        <translation>Quejas sin punto de contacto</translation>
    </message>
    <message>
        <source>Every complaint names its touchpoint.</source>
        <comment>empty list</comment>
        <translation>Todas las quejas indican su punto de contacto.</translation>
    </message>
    <message>
        <source>Touchpoint to assign to</source>
        <comment>field</comment>
        <translation>Punto de contacto al que asignar</translation>
    </message>
    <message>
        <source>Assign to</source>
        <comment>field: a touchpoint</comment>
        <translation>Asignar a</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) without a touchpoint</source>
        <comment>head of the list</comment>
        <translation>
            <numerusform>%n queja sin punto de contacto</numerusform>
            <numerusform>%n quejas sin punto de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints without a touchpoint</source>
        <comment>head of the list; they are being counted</comment>
        <translation>Quejas sin punto de contacto</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <comment>button: the touchpoint of a complaint</comment>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Progreso del cambio</translation>
    </message>
    <message>
        <source>Assign %1 complaints</source>
        <comment>button: to a touchpoint; 2 or more</comment>
        <translation>Asignar %1 quejas</translation>
    </message>
    <message>
        <source>Take it</source>
        <comment>button: the touchpoint that is suggested for a complaint</comment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take all suggestions in the list</source>
        <comment>button: touchpoints of complaints</comment>
        <translation>Aceptar todas las sugerencias de la lista</translation>
    </message>
    <message>
        <source>Take all %1</source>
        <comment>button: suggestions, in the rows above; how many</comment>
        <translation>Aceptar las %1</translation>
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
        <translation>%1; %2; sugerencia %3</translation>
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
            <numerusform>%n queja en «%1»</numerusform>
            <numerusform>%n quejas en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) at suggested touchpoints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n queja en el punto de contacto sugerido</numerusform>
            <numerusform>%n quejas en los puntos de contacto sugeridos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PagesView</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <comment>of a report, for a screen reader</comment>
        <translation>
            <numerusform>Vista previa de %n página</numerusform>
            <numerusform>Vista previa de %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>of a report, for a screen reader</comment>
        <translation>Vista previa</translation>
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
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of what differs between two maps</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>From today to the future</source>
        <comment>column of what differs between two maps</comment>
        <translation>De hoy al futuro</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PartList</name>
    <message>
        <source>Personas</source>
        <comment>list of a map's parts</comment>
        <translation>Arquetipos</translation>
    </message>
    <message>
        <source>Stages</source>
        <comment>list of a map's parts</comment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Lanes of text</source>
        <comment>list of a map's parts</comment>
        <translation>Carriles de texto</translation>
    </message>
    <message>
        <source>Goal of the stage</source>
        <comment>field</comment>
        <translation>Objetivo de la etapa</translation>
    </message>
    <message>
        <source>Who the persona is</source>
        <comment>field</comment>
        <translation>Quién es este arquetipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a part of a map</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add to the list: %1</source>
        <comment>field; a list of a map's parts</comment>
        <translation>Añadir a la lista: %1</translation>
    </message>
    <message>
        <source>a name and Enter add one</source>
        <comment>in an empty field</comment>
        <translation>un nombre e Intro para añadir</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a stage</comment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of a stage</comment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a stage</comment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of a stage</comment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Colour of the stage</source>
        <comment>field</comment>
        <translation>Color de la etapa</translation>
    </message>
    <message>
        <source>No colour</source>
        <comment>of a stage</comment>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Paste</name>
    <message>
        <source>yes</source>
        <comment>in a table</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <comment>values of a column</comment>
        <translation>de −2 a +2</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <comment>values of a column</comment>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>values of a column</comment>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>numbers</source>
        <comment>values of a column</comment>
        <translation>números</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>values of a column</comment>
        <translation>fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n new stage(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n etapa nueva (%1)</numerusform>
            <numerusform>%n etapas nuevas (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n canal nuevo (%1)</numerusform>
            <numerusform>%n canales nuevos (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n persona nueva (%1)</numerusform>
            <numerusform>%n personas nuevas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a column or row</comment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>what becomes of a column</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>what becomes of a column</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>all known</source>
        <comment>the names in a column</comment>
        <translation>todos conocidos</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>the names in a column</comment>
        <translation>%1 de %2 conocidos</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <comment>the values in a column</comment>
        <translation>%1 de %2 válidos</translation>
    </message>
    <message>
        <source>by name</source>
        <comment>why a column was taken for that</comment>
        <translation>por el nombre</translation>
    </message>
    <message>
        <source>by content</source>
        <comment>why a column was taken for that</comment>
        <translation>por el contenido</translation>
    </message>
    <message>
        <source>the only column</source>
        <comment>why a column was taken for that</comment>
        <translation>la única columna</translation>
    </message>
    <message>
        <source>again</source>
        <comment>a row will come in a second time</comment>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row of a paste</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>update</source>
        <comment>a row of a paste</comment>
        <translation>actualiza</translation>
    </message>
    <message>
        <source>in the map</source>
        <comment>a row of a paste: already there</comment>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a row of a paste</comment>
        <translation>excluida</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a row of a paste</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <comment>why a row is refused</comment>
        <translation>La fila no tiene título.</translation>
    </message>
    <message>
        <source>The title is too long for one.</source>
        <comment>why a row is refused</comment>
        <translation>El texto es demasiado largo para un título.</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”.</source>
        <comment>why a row is refused; a cell, a field</comment>
        <translation>«%1» no es válido para «%2».</translation>
    </message>
    <message>
        <source>“%1” does not suit “%2”: %3.</source>
        <comment>why a row is refused; a cell, a field, a range</comment>
        <translation>«%1» no es válido para «%2»: %3.</translation>
    </message>
    <message>
        <source>Choose the column that has the names of the touchpoints.</source>
        <comment>why nothing can be inserted yet</comment>
        <translation>Elige la columna que contiene los nombres de los puntos de contacto.</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <comment>while a table is read</comment>
        <translation>Examinando las filas…</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>in which touchpoints come</comment>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in %1</source>
        <comment>touchpoints; in how many stages</comment>
        <translation>
            <numerusform>%n nuevo en %1</numerusform>
            <numerusform>%n nuevos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n actualizado</numerusform>
            <numerusform>%n actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (already in the map)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n omitida (ya está en el mapa)</numerusform>
            <numerusform>%n omitidas (ya están en el mapa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n fila excluida</numerusform>
            <numerusform>%n filas excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n columna excluida</numerusform>
            <numerusform>%n columnas excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many for one paste</source>
        <comment>are not read</comment>
        <translation>
            <numerusform>%n fila de más para un solo pegado</numerusform>
            <numerusform>%n filas de más para un solo pegado</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to insert.</source>
        <comment>of a paste</comment>
        <translation>No hay ninguna fila que insertar.</translation>
    </message>
    <message>
        <source>minutes, “2 h” or “3 days”</source>
        <comment>values of a column: times</comment>
        <translation>minutos, «2 h» o «3 días»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values of a column</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>values of a column</comment>
        <translation>%1, %2 o %3</translation>
    </message>
    <message>
        <source>Emotion: %1</source>
        <comment>what becomes of a column; a persona</comment>
        <translation>Emoción: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteCellDelegate</name>
    <message>
        <source>new</source>
        <comment>a name that no list has yet</comment>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteHead</name>
    <message>
        <source>What the columns become</source>
        <comment>head of a table</comment>
        <translation>Qué pasa a ser cada columna</translation>
    </message>
    <message>
        <source>becomes</source>
        <comment>head: what the columns become</comment>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteModel</name>
    <message>
        <source>%1, new</source>
        <comment>spoken: a name that no list has yet</comment>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>head of a column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>please check</source>
        <comment>a column that was guessed</comment>
        <translation>por revisar</translation>
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
            <numerusform>pegado de %n punto de contacto</numerusform>
            <numerusform>pegado de %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteStrip</name>
    <message>
        <source>First row has the column names</source>
        <comment>choice: of a table</comment>
        <translation>La primera fila tiene los nombres de columna</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>switch: what becomes of such rows</comment>
        <translation>Si ya está en el mapa</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>part of a switch: rows that are in the map</comment>
        <translation>Añadir otra vez</translation>
    </message>
    <message>
        <source>Paste as text into this cell</source>
        <comment>button</comment>
        <translation>Pegar como texto en esta celda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>part of the window</comment>
        <translation>Vista previa del pegado</translation>
    </message>
    <message>
        <source>Nothing is in the map yet.</source>
        <comment>of a paste that is being looked at</comment>
        <translation>Aún no se ha añadido nada al mapa.</translation>
    </message>
    <message>
        <source>Close without pasting</source>
        <comment>button</comment>
        <translation>Cerrar sin pegar</translation>
    </message>
    <message>
        <source>If already in the map</source>
        <comment>label: what becomes of such rows</comment>
        <translation>Si ya está en el mapa</translation>
    </message>
    <message>
        <source>No table to paste</source>
        <comment>title of the paste preview</comment>
        <translation>No hay tabla que pegar</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s) from a spreadsheet</source>
        <comment>title of the paste preview</comment>
        <translation>
            <numerusform>Pegar %n fila de una hoja de cálculo</numerusform>
            <numerusform>Pegar %n filas de una hoja de cálculo</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <comment>paste preview</comment>
        <translation>Leyendo el portapapeles…</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Insertar %n punto de contacto</numerusform>
            <numerusform>Insertar %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>One step: %1 takes all back</source>
        <comment>of a paste; a key</comment>
        <translation>Un solo paso: %1 lo deshace todo</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <comment>what a key does</comment>
        <translation>no pasa nada</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>move in the rows</source>
        <comment>what keys do</comment>
        <translation>moverse por las filas</translation>
    </message>
    <message>
        <source>leave a row out</source>
        <comment>what a key does</comment>
        <translation>excluir una fila</translation>
    </message>
    <message>
        <source>other field for a column</source>
        <comment>what a key does</comment>
        <translation>otro campo para una columna</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>what a key does</comment>
        <translation>insertar</translation>
    </message>
    <message>
        <source>Paste preview</source>
        <comment>where the keyboard is</comment>
        <translation>Vista previa del pegado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n columna leída</numerusform>
            <numerusform>%n columnas leídas</numerusform>
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
        <translation>El portapapeles no contiene ninguna tabla. Selecciona las filas con los puntos de contacto en una hoja de cálculo o en una página web, cópialas allí y pega de nuevo.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteTable</name>
    <message>
        <source>Rows of the clipboard</source>
        <comment>table</comment>
        <translation>Filas del portapapeles</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Add again</source>
        <comment>what becomes of a row that is in the map</comment>
        <translation>Añadir otra vez</translation>
    </message>
    <message>
        <source>Take in</source>
        <comment>a row of a paste</comment>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a row of a paste</comment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PersonDialog</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), those in the bin too.</source>
        <comment>what is held on a person; name and contact</comment>
        <translation>
            <numerusform>%1: %n queja, incluida la papelera.</numerusform>
            <numerusform>%1: %n quejas, incluida la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>On legal hold, so neither can go: %1.</source>
        <comment>references of complaints</comment>
        <translation>Bajo retención legal, no se pueden anonimizar ni suprimir: %1.</translation>
    </message>
    <message>
        <source>Keep the backups as they are</source>
        <comment>choice: they still hold the data</comment>
        <translation>Dejar las copias de seguridad como están</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <comment>button: all data on a person into a file</comment>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <comment>button: to the last question before an erasure</comment>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>One person’s data</source>
        <comment>window title</comment>
        <translation>Datos de una persona</translation>
    </message>
    <message>
        <source>Whose data? Type a name, an organisation or a contact.</source>
        <comment>over a field</comment>
        <translation>¿De quién son los datos? Escribe un nombre, una organización o un contacto.</translation>
    </message>
    <message>
        <source>Customers of that name</source>
        <comment>list</comment>
        <translation>Clientes con ese nombre</translation>
    </message>
    <message>
        <source>Anonymise: no name, no words; the complaints stay one person’s</source>
        <comment>choice</comment>
        <translation>Anonimizar: sin nombre ni textos; las quejas siguen siendo de una misma persona</translation>
    </message>
    <message>
        <source>Erase the person; the complaints keep no words</source>
        <comment>choice</comment>
        <translation>Suprimir los datos de la persona; las quejas quedan sin textos</translation>
    </message>
    <message>
        <source>Erase the person and the complaints</source>
        <comment>choice</comment>
        <translation>Suprimir los datos de la persona y sus quejas</translation>
    </message>
    <message>
        <source>Only anonymise the complaint %1</source>
        <comment>choice; a reference</comment>
        <translation>Anonimizar solo la queja %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <comment>no customer</comment>
        <translation>Todavía no se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>Anonymise complaint %1</source>
        <comment>title; a reference</comment>
        <translation>Anonimizar la queja %1</translation>
    </message>
    <message>
        <source>Anonymise %1</source>
        <comment>title; a name</comment>
        <translation>Anonimizar: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <comment>title; a name</comment>
        <translation>Suprimir: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PlaceSection</name>
    <message>
        <source>Place and words</source>
        <comment>section of the inspector</comment>
        <translation>Ubicación y textos</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PrivacyPresenter</name>
    <message>
        <source>end of the legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>fin de la retención legal de %1</translation>
    </message>
    <message>
        <source>legal hold on %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>retención legal de %1</translation>
    </message>
    <message>
        <source>time that complaints are kept</source>
        <comment>undo: names the act</comment>
        <translation>plazo de conservación de las quejas</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseField</name>
    <message>
        <source>The letter is withdrawn tomorrow 11</source>
        <comment>example in an empty field: a promise with its due time</comment>
        <translation>Se retira la carta mañana a las 11</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>«%1», plazo: %2</translation>
    </message>
    <message>
        <source>“%1”, no time</source>
        <comment>a promise without a due time</comment>
        <translation>«%1», sin plazo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromiseList</name>
    <message>
        <source>kept %1</source>
        <comment>a promise; when</comment>
        <translation>cumplido %1</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a promise</comment>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>a promise without a due time</comment>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>Satisfied if</source>
        <comment>list: what the customer was promised</comment>
        <translation>Conforme si</translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromisesCard</name>
    <message>
        <source>Promises due</source>
        <comment>title of a card on Home</comment>
        <translation>Compromisos por cumplir</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n hoy</numerusform>
            <numerusform>%n hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n más adelante esta semana</numerusform>
            <numerusform>%n más adelante esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the late one</source>
        <comment>button on Home: a promise</comment>
        <translation>Cumplir el atrasado</translation>
    </message>
    <message>
        <source>Keep the next one</source>
        <comment>button on Home: a promise</comment>
        <translation>Cumplir el próximo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionAdder</name>
    <message>
        <source>Which question, or what does yours ask?</source>
        <comment>asks for a question of a bank or a new one</comment>
        <translation>¿Qué pregunta, o qué plantea la tuya?</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: go on to the second line</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>In which area? A new name makes a new area.</source>
        <comment>asks for the area of an own question</comment>
        <translation>¿En qué área? Un nombre nuevo crea un área nueva.</translation>
    </message>
    <message>
        <source>In which area?</source>
        <comment>asks for the area of an own question</comment>
        <translation>¿En qué área?</translation>
    </message>
    <message>
        <source>Why is it added?</source>
        <comment>asks for one line</comment>
        <translation>¿Por qué se añade?</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: add a question</comment>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionCard</name>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · pregunta %2 de %3</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge of a question</comment>
        <translation>si existe</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge of a question</comment>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>Only you see this: %1</source>
        <comment>hint for the facilitator</comment>
        <translation>Solo tú ves esto: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionInspector</name>
    <message>
        <source>Anchor for %1</source>
        <comment>field: what a score of 1, 2 or 3 means</comment>
        <translation>Qué significa %1</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>reformulada</translation>
    </message>
    <message>
        <source>Shipped: “%1”</source>
        <comment>the bank's own words for a reworded question</comment>
        <translation>Original: «%1»</translation>
    </message>
    <message>
        <source>The first answer is in: the set and its words stay as they are for this round.</source>
        <comment>tailoring page: frozen</comment>
        <translation>Ya hay una primera respuesta: en esta ronda, el conjunto y su redacción se quedan como están.</translation>
    </message>
    <message>
        <source>New wording: compared from this round on, not with earlier ones.</source>
        <comment>tailoring page: a reworded question</comment>
        <translation>Nueva redacción: se compara a partir de esta ronda, no con las anteriores.</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Borrador recuperado</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickLine</name>
    <message>
        <source>Save</source>
        <comment>button: the complaint in the quick line</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A complaint in one line</source>
        <comment>field</comment>
        <translation>Una queja en una línea</translation>
    </message>
    <message>
        <source>ana pop #phone !late refund 25 yes 10:42</source>
        <comment>example in an empty field: a complaint in one line</comment>
        <translation>ana pop #teléfono !retraso reembolso 25 sí 10:42</translation>
    </message>
    <message>
        <source>Back to the list, the draft stays</source>
        <comment>button</comment>
        <translation>Volver a la lista; el borrador se conserva</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>canal</translation>
    </message>
    <message>
        <source>category</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>categoría</translation>
    </message>
    <message>
        <source>product</source>
        <comment>what follows the sign in the quick line</comment>
        <translation>producto</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>guardar</translation>
    </message>
    <message>
        <source>save, next</source>
        <comment>what a key does</comment>
        <translation>guardar, siguiente</translation>
    </message>
    <message>
        <source>back, draft stays</source>
        <comment>what a key does</comment>
        <translation>volver, queda el borrador</translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuickPresenter</name>
    <message>
        <source>complaint “%1”</source>
        <comment>undo: names the act; what happened</comment>
        <translation>queja «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <comment>button: leave without doing it</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>arrow in a field: shows what can be chosen</comment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Type, or choose with the arrow down</source>
        <comment>in an empty field</comment>
        <translation>Escribe, o elige con la flecha abajo</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignCard</name>
    <message>
        <source>Go on with the redesign</source>
        <comment>button on Home</comment>
        <translation>Seguir con el rediseño</translation>
    </message>
    <message>
        <source>Redesign: day %1 of %2</source>
        <comment>title of a card on Home</comment>
        <translation>Rediseño: día %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>redesigns on Home</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignDialog</name>
    <message>
        <source>Begin</source>
        <comment>button: a redesign, on the day beside it</comment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a redesign</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Redesign</source>
        <comment>window title</comment>
        <translation>Rediseño</translation>
    </message>
    <message>
        <source>First working day of the redesign</source>
        <comment>field: a date</comment>
        <translation>Primer día laborable del rediseño</translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>field: a date</comment>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <comment>field of a redesign</comment>
        <translation>Nota del día</translation>
    </message>
    <message>
        <source>Ideas</source>
        <comment>field of a redesign</comment>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>field of a redesign</comment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Execution</source>
        <comment>field of a redesign</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>field of a redesign</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Twenty working days: five for ideas, five for a proposal, ten for its execution. Weekends and holidays do not count.</source>
        <comment>of a redesign</comment>
        <translation>Veinte días laborables: cinco para las ideas, cinco para la propuesta y diez para su ejecución. No cuentan los fines de semana ni los festivos.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <comment>button: a finished redesign</comment>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>It is finished</source>
        <comment>button: a redesign</comment>
        <translation>Darlo por terminado</translation>
    </message>
    <message>
        <source>Note of day %1, %2</source>
        <comment>field of a redesign; a number, a date</comment>
        <translation>Nota del día %1, %2</translation>
    </message>
    <message>
        <source>Begin another</source>
        <comment>button: a redesign after the one that is finished</comment>
        <translation>Empezar otro</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignPresenter</name>
    <message>
        <source>start of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>inicio del rediseño de «%1»</translation>
    </message>
    <message>
        <source>%1 of the redesign of “%2”</source>
        <comment>undo: names the act; what, a touchpoint</comment>
        <translation>%1 del rediseño de «%2»</translation>
    </message>
    <message>
        <source>start</source>
        <comment>undo: part of a redesign</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ideas</source>
        <comment>undo: part of a redesign</comment>
        <translation>ideas</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>undo: part of a redesign</comment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>execution</source>
        <comment>undo: part of a redesign</comment>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>undo: part of a redesign</comment>
        <translation>resultado</translation>
    </message>
    <message>
        <source>note of day %1</source>
        <comment>undo: part of a redesign</comment>
        <translation>nota del día %1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>undo: part of a redesign</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>removal of the redesign of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación del rediseño de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignSection</name>
    <message>
        <source>Redesign</source>
        <comment>section of the inspector</comment>
        <translation>Rediseño</translation>
    </message>
    <message>
        <source>Show the redesign…</source>
        <comment>button</comment>
        <translation>Mostrar el rediseño…</translation>
    </message>
    <message>
        <source>Start a redesign…</source>
        <comment>button</comment>
        <translation>Iniciar un rediseño…</translation>
    </message>
    <message>
        <source>Twenty working days from ideas over a proposal to its execution.</source>
        <comment>of a redesign</comment>
        <translation>Veinte días laborables: de las ideas a una propuesta y a su ejecución.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportForm</name>
    <message>
        <source>Report</source>
        <comment>choice: which one</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Round</source>
        <comment>choice for a report</comment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Compared with</source>
        <comment>choice of a round</comment>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice for a report</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>choice for a report</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>For a grey printer</source>
        <comment>choice for a report</comment>
        <translation>Para impresora en grises</translation>
    </message>
    <message>
        <source>Results of a round</source>
        <comment>kind of report</comment>
        <translation>Resultados de una ronda</translation>
    </message>
    <message>
        <source>Comparison of two rounds</source>
        <comment>kind of report</comment>
        <translation>Comparación de dos rondas</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>kind of report</comment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Ballots to fill in</source>
        <comment>kind of report</comment>
        <translation>Papeletas para rellenar</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportsPanel</name>
    <message>
        <source>Nothing to report yet</source>
        <comment>empty preview</comment>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Go to the diagnostic</source>
        <comment>button of the empty preview</comment>
        <translation>Ir al diagnóstico</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>panel</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <comment>work that goes on</comment>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>button; the key stands beside it</comment>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>A report needs a round.</source>
        <comment>empty preview</comment>
        <translation>Un informe necesita una ronda.</translation>
    </message>
    <message>
        <source>A comparison needs two rounds with answers.</source>
        <comment>empty preview</comment>
        <translation>Una comparación necesita dos rondas con respuestas.</translation>
    </message>
    <message>
        <source>Ballots need a round with seats.</source>
        <comment>empty preview</comment>
        <translation>Las papeletas necesitan una ronda con puestos.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Actions come from answers.</source>
        <comment>empty preview</comment>
        <translation>Todavía no hay nada planificado. Las acciones surgen de las respuestas.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <comment>file dialog</comment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Pages for the browser (*.html)</source>
        <comment>file dialog: kind of file</comment>
        <translation>Páginas para el navegador (*.html)</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>what a key does</comment>
        <translation>más abajo</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <comment>what a key does</comment>
        <translation>guardar como PDF</translation>
    </message>
    <message>
        <source>print</source>
        <comment>what a key does</comment>
        <translation>imprimir</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultDetail</name>
    <message>
        <source>Agreed score</source>
        <comment>field: what the group recorded</comment>
        <translation>Puntuación acordada</translation>
    </message>
    <message>
        <source>No agreed score</source>
        <comment>choice: the group recorded nothing</comment>
        <translation>Sin puntuación acordada</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>choice: the score recorded by the group</comment>
        <translation>Acordada: %1</translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <comment>in the empty field</comment>
        <translation>Motivo de la puntuación acordada</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>in the empty field</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close the question</source>
        <comment>button</comment>
        <translation>Cerrar la pregunta</translation>
    </message>
    <message>
        <source>About the answer</source>
        <comment>switch: record, evidence or five whys</comment>
        <translation>Sobre la respuesta</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>section: what the group recorded</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>section: what shows an answer</comment>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Five whys</source>
        <comment>section: causes of a low answer</comment>
        <translation>Cinco porqués</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <comment>section: what shows an answer; how many pieces</comment>
        <translation>Evidencias (%1)</translation>
    </message>
    <message>
        <source>Five whys (%1)</source>
        <comment>section: causes of a low answer; how many</comment>
        <translation>Cinco porqués (%1)</translation>
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
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation>Votos 1, 2, 3</translation>
    </message>
    <message>
        <source>Mean · n</source>
        <comment>column of the score grid</comment>
        <translation>Media · n</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score recorded by the group</comment>
        <translation>Acordada</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message>
        <source>No votes yet</source>
        <comment>empty results page</comment>
        <translation>Todavía no hay votos</translation>
    </message>
    <message>
        <source>Answer the first question and the figures appear here.</source>
        <comment>empty results page</comment>
        <translation>Responde la primera pregunta y aquí aparecerán las cifras.</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the empty results page</comment>
        <translation>Ir a Puntuar</translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation>Leer según</translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation>Acordadas</translation>
    </message>
    <message>
        <source>Score grid as</source>
        <comment>switch: chart or table</comment>
        <translation>Ver puntuaciones como</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Score grid</source>
        <comment>title of a card</comment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Stronger colour = bigger gap; no colour = no score</source>
        <comment>explains the score grid</comment>
        <translation>Color más intenso = mayor brecha; sin color = sin puntuación</translation>
    </message>
    <message>
        <source>Biggest gaps first</source>
        <comment>title of a card</comment>
        <translation>Mayores brechas primero</translation>
    </message>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation>
            <numerusform>%n por debajo de 3</numerusform>
            <numerusform>%n por debajo de 3</numerusform>
        </translation>
    </message>
    <message>
        <source>open the question</source>
        <comment>what a key does</comment>
        <translation>abrir la pregunta</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>plan an action</source>
        <comment>what a key does</comment>
        <translation>planificar una acción</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>what a key does</comment>
        <translation>evidencias</translation>
    </message>
    <message>
        <source>five whys</source>
        <comment>what a key does</comment>
        <translation>cinco porqués</translation>
    </message>
    <message>
        <source>fold</source>
        <comment>what the arrow keys do</comment>
        <translation>plegar</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation>tablas</translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation>exportar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPresenter</name>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>puntuación acordada de «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>nota a «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RetentionDialog</name>
    <message>
        <source>closed %1</source>
        <comment>of a complaint; a date</comment>
        <translation>cerrada el %1</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <comment>button</comment>
        <translation>Anonimizar…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <comment>button</comment>
        <translation>Suprimir…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <comment>button</comment>
        <translation>Retención legal…</translation>
    </message>
    <message>
        <source>Complaints due to go</source>
        <comment>window title</comment>
        <translation>Quejas por suprimir</translation>
    </message>
    <message>
        <source>Months after closing</source>
        <comment>over a number</comment>
        <translation>Meses desde el cierre</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>%n queja se cerró hace más tiempo y no tiene retención legal. No se suprime nada sin tu confirmación.</numerusform>
            <numerusform>%n quejas se cerraron hace más tiempo y ninguna tiene retención legal. No se suprime nada sin tu confirmación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n of them.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>La lista muestra la primera (%n).</numerusform>
            <numerusform>La lista muestra las primeras %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Anonimizar %n queja</numerusform>
            <numerusform>Anonimizar %n quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Suprimir %n queja</numerusform>
            <numerusform>Suprimir %n quejas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomLegends</name>
    <message>
        <source>Complaints: %1  ·  %2</source>
        <comment>legend shown to a room; what of them, and the days</comment>
        <translation>Quejas: %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoomStrip</name>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votar de nuevo</translation>
    </message>
    <message>
        <source>Facilitator’s window</source>
        <comment>button of the workshop</comment>
        <translation>Ventana de facilitación</translation>
    </message>
    <message>
        <source>End workshop…</source>
        <comment>button</comment>
        <translation>Terminar taller…</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Iniciar votación</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>1 2 3 vote one after the other, 0 not applicable · ← → question · Esc leave</source>
        <comment>keys of the workshop</comment>
        <translation>1 2 3 votar uno tras otro, 0 no procede · ← → pregunta · Esc salir</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoundSetup</name>
    <message>
        <source>One person</source>
        <comment>who answers a round</comment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A group, hands counted</source>
        <comment>who answers a round</comment>
        <translation>Un grupo, a mano alzada</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a round</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who answers a round</comment>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>number of people in a round</comment>
        <translation>Personas consultadas</translation>
    </message>
    <message>
        <source>Facilitator or person</source>
        <comment>name beside a round</comment>
        <translation>Facilitador/a o persona</translation>
    </message>
    <message>
        <source>A group, each for themselves</source>
        <comment>who answers a round</comment>
        <translation>Un grupo, cada cual por su cuenta</translation>
    </message>
    <message>
        <source>Blind: nothing of the last round</source>
        <comment>what people see while they answer</comment>
        <translation>A ciegas: nada de la última ronda</translation>
    </message>
    <message>
        <source>Context: evidence, not the scores</source>
        <comment>what people see while they answer</comment>
        <translation>Con contexto: evidencias, no puntuaciones</translation>
    </message>
    <message>
        <source>Shown: the last round’s scores</source>
        <comment>what people see while they answer</comment>
        <translation>A la vista: puntuaciones de la última ronda</translation>
    </message>
    <message>
        <source>Shown while answering</source>
        <comment>asking mode of a round</comment>
        <translation>A la vista al responder</translation>
    </message>
    <message>
        <source>Participants, one a line; empty for anonymous seats</source>
        <comment>over a field</comment>
        <translation>Participantes, uno por línea; vacío para puestos anónimos</translation>
    </message>
</context>
<context>
    <name>cxw::panels::RowColumns</name>
    <message>
        <source>Received</source>
        <comment>column of the complaints</comment>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>column of the complaints</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column of the complaints</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Steps 1 to 8</source>
        <comment>column of the complaints</comment>
        <translation>Pasos 1 a 8</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column of the complaints</comment>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column of the complaints</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column of the complaints</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>column of the complaints</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column of the complaints</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Promise due</source>
        <comment>column of the complaints</comment>
        <translation>Plazo del compromiso</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the complaints</comment>
        <translation>Punto de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SameTextLine</name>
    <message>
        <source>This will be saved as a duplicate.</source>
        <comment>under the text of a complaint</comment>
        <translation>Se guardará como duplicada.</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <comment>button</comment>
        <translation>No es duplicada</translation>
    </message>
    <message>
        <source>%1 has the same text.</source>
        <comment>a complaint's reference</comment>
        <translation>%1 tiene el mismo texto.</translation>
    </message>
    <message>
        <source>Link as duplicate</source>
        <comment>button: to the complaint with the same text</comment>
        <translation>Vincular como duplicada</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoreOverview</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions with a value of those asked</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePage</name>
    <message>
        <source>optional, %1</source>
        <comment>beside the note field; a key</comment>
        <translation>opcional, %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation>%1 · pregunta %2 de %3</translation>
    </message>
    <message>
        <source>%1 answered · %2 not applicable · %3 open</source>
        <comment>numbers of questions</comment>
        <translation>Con respuesta: %1 · no procede: %2 · pendientes: %3</translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation>Borrador recuperado</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>See results</source>
        <comment>button: go to the third step</comment>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Next question</source>
        <comment>button of the scoring page</comment>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>back to the answers</source>
        <comment>what a key does</comment>
        <translation>volver a las respuestas</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>guardar y seguir</translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <comment>what a key does</comment>
        <translation>responder y seguir</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>what a key does</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>what a key does</comment>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what the arrow keys move to</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>hands that went up</source>
        <comment>what the digit keys type</comment>
        <translation>manos levantadas</translation>
    </message>
    <message>
        <source>next number</source>
        <comment>what a key does</comment>
        <translation>número siguiente</translation>
    </message>
    <message>
        <source>last round %1</source>
        <comment>on the cell nearest to it; a mean or a score</comment>
        <translation>última ronda %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePicker</name>
    <message>
        <source>chosen</source>
        <comment>on the cell of the chosen answer</comment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the group of big cells, for screen readers</comment>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePresenter</name>
    <message>
        <source>answer to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>respuesta a «%1»</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>recuento de «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>nota a «%1»</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Puesto %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoresSection</name>
    <message>
        <source>Scores</source>
        <comment>section of the inspector</comment>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a score</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no score given</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>in place of a number of contacts</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>behind a number of contacts</comment>
        <translation> por semana</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no emotion given</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as others</source>
        <comment>a persona without an emotion of its own</comment>
        <translation>como los demás</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SeatRow</name>
    <message>
        <source>Participants</source>
        <comment>spoken by a screen reader</comment>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>%1 has voted.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 ya ha votado.</translation>
    </message>
    <message>
        <source>%1 votes now.</source>
        <comment>spoken; a participant</comment>
        <translation>Ahora vota %1.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <comment>spoken; a participant</comment>
        <translation>%1 se ha ido.</translation>
    </message>
    <message>
        <source>%1 is waited for.</source>
        <comment>spoken; a participant</comment>
        <translation>Se espera a %1.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SelectionBar</name>
    <message>
        <source>Change…</source>
        <comment>button: of all complaints that are marked</comment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Merge</source>
        <comment>button: complaints that are marked into the chosen one</comment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <comment>button</comment>
        <translation>Duplicada de…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: ends a long change</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <comment>bar</comment>
        <translation>Progreso del cambio</translation>
    </message>
    <message>
        <source>Unmark</source>
        <comment>button: no complaint is marked any more</comment>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>The others become duplicates of the complaint that is open</source>
        <comment>tooltip of the button Merge</comment>
        <translation>Las demás pasan a ser duplicadas de la queja abierta</translation>
    </message>
    <message>
        <source>Changing complaints</source>
        <comment>beside a progress bar</comment>
        <translation>Cambiando quejas</translation>
    </message>
    <message>
        <source>All %1 marked</source>
        <comment>how many complaints</comment>
        <translation>Todas marcadas (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <comment>how many complaints, of how many</comment>
        <translation>%1 de %2 marcadas</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfBar</name>
    <message>
        <source>Search complaints</source>
        <comment>field</comment>
        <translation>Buscar quejas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: what else narrows the list</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>button: which columns the list shows</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <comment>popup</comment>
        <translation>Columnas de la lista</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShelfChips</name>
    <message>
        <source>Open</source>
        <comment>filter over the complaints</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>filter over the complaints: those of the one who works here</comment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>filter over the complaints</comment>
        <translation>A nuestra espera</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>filter over the complaints</comment>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>filter over the complaints: promises</comment>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>filter over the complaints</comment>
        <translation>Públicas</translation>
    </message>
    <message>
        <source>To complete</source>
        <comment>filter over the complaints</comment>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>filter over the complaints</comment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter over the complaints</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button: opens the shelves for which there is no room</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>menu of a saved filter</comment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>menu of a saved filter</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>window title</comment>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <comment>window title</comment>
        <translation>Renombrar filtro</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ShowStrip</name>
    <message>
        <source>Previous</source>
        <comment>button: stage of a map</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: stage of a map</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>button: all stages of a map</comment>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: stops showing a map to the room</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>To the map</source>
        <comment>button: from the room’s picture</comment>
        <translation>Al mapa</translation>
    </message>
    <message>
        <source>The projector is gone: the room sees nothing.</source>
        <comment>while a map is shown</comment>
        <translation>El proyector se ha desconectado: la sala no ve nada.</translation>
    </message>
    <message>
        <source>The room sees: nothing</source>
        <comment>while a map is shown</comment>
        <translation>La sala ve: nada</translation>
    </message>
    <message>
        <source>The room sees: %1</source>
        <comment>while a map is shown; a stage of the map</comment>
        <translation>La sala ve: %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <comment>button: the room sees the map again</comment>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>button: the room sees nothing for now</comment>
        <translation>En negro</translation>
    </message>
    <message>
        <source>Showing the map</source>
        <comment>part of the window</comment>
        <translation>Presentación del mapa</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SimilarList</name>
    <message>
        <source>accepted in %1</source>
        <comment>of a complaint; a length of time</comment>
        <translation>aceptada en %1</translation>
    </message>
    <message>
        <source>Similar past cases</source>
        <comment>heading</comment>
        <translation>Casos anteriores parecidos</translation>
    </message>
    <message>
        <source>shared wording</source>
        <comment>over percentages: how alike two texts are</comment>
        <translation>texto en común</translation>
    </message>
</context>
<context>
    <name>cxw::panels::SplitPrompt</name>
    <message>
        <source>One voice from each side, 2:00</source>
        <comment>button: starts the timer</comment>
        <translation>Una voz de cada lado, 2:00</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votar de nuevo</translation>
    </message>
    <message>
        <source>Record anyway</source>
        <comment>button of the workshop</comment>
        <translation>Registrar igualmente</translation>
    </message>
    <message>
        <source>The room is split: discuss before you record</source>
        <comment>title of a prompt</comment>
        <translation>El grupo está dividido: conviene hablar antes de registrar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StageMenu</name>
    <message>
        <source>&amp;Colour</source>
        <comment>menu: of a stage</comment>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <comment>menu; its name</comment>
        <translation>Etapa %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Goal…</source>
        <comment>menu: of a stage, in a dialog</comment>
        <translation>&amp;Objetivo…</translation>
    </message>
    <message>
        <source>&amp;Add a touchpoint</source>
        <comment>menu: to a stage</comment>
        <translation>Aña&amp;dir punto de contacto</translation>
    </message>
    <message>
        <source>&amp;Paste rows here</source>
        <comment>menu: into a stage</comment>
        <translation>&amp;Pegar filas aquí</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <comment>menu: a stage</comment>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>&amp;Move to the right</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Mover a la derecha</translation>
    </message>
    <message>
        <source>&amp;Delete with its touchpoints</source>
        <comment>menu: a stage</comment>
        <translation>&amp;Eliminar con sus puntos de contacto</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepList</name>
    <message>
        <source>Eight steps</source>
        <comment>list: what was done about a complaint</comment>
        <translation>Ocho pasos</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>state of a step</comment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>state of a step</comment>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>cxw::panels::StepToggles</name>
    <message>
        <source>A line to “%1”</source>
        <comment>field: what was done in a step</comment>
        <translation>Una línea sobre «%1»</translation>
    </message>
    <message>
        <source>%1: a line, may stay empty</source>
        <comment>in an empty field; a step</comment>
        <translation>%1: una línea, puede quedar vacía</translation>
    </message>
    <message>
        <source>%1, does not apply</source>
        <comment>a step</comment>
        <translation>%1, no procede</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions asked of all in an area</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>own: %1</source>
        <comment>number of the user's own questions in an area</comment>
        <translation>propias: %1</translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge: a question that is not scored</comment>
        <translation>sí/no</translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge: a question asked only where the thing exists</comment>
        <translation>si existe</translation>
    </message>
    <message>
        <source>own</source>
        <comment>badge: the user's own question</comment>
        <translation>propia</translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation>reformulada</translation>
    </message>
    <message>
        <source>new</source>
        <comment>badge: not asked in the round before</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>badge: swapped in for another question</comment>
        <translation>reserva</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>why a question is not asked</comment>
        <translation>Quitada: %1</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorModel</name>
    <message>
        <source>%1, dropped: %2</source>
        <comment>screen reader: a dropped question and why</comment>
        <translation>%1, quitada: %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message>
        <source>Swap in…</source>
        <comment>button: take the reserve question for another one</comment>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Start round</source>
        <comment>button of the tailoring page</comment>
        <translation>Iniciar ronda</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>before the choice of a set of questions</comment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Questions of this round</source>
        <comment>list of the tailoring page</comment>
        <translation>Preguntas de esta ronda</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user's own questions</comment>
        <translation>
            <numerusform>%n propia</numerusform>
            <numerusform>%n propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation>
            <numerusform>%n reformulada</numerusform>
            <numerusform>%n reformuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>First reserve: %1</source>
        <comment>a question that can take another's place</comment>
        <translation>Primera reserva: %1</translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the tailoring page</comment>
        <translation>Ir a Puntuar</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation>¿Por qué se quita?</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: ask this question no more</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Why does it take the place of “%1”?</source>
        <comment>asks for one line; a question's label</comment>
        <translation>¿Por qué sustituye a «%1»?</translation>
    </message>
    <message>
        <source>Swap in</source>
        <comment>button: take the reserve question</comment>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Add question</source>
        <comment>button of the tailoring page</comment>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <comment>empty set of questions</comment>
        <translation>Todavía no hay preguntas</translation>
    </message>
    <message>
        <source>Take questions from the banks, write your own, or begin with a template.</source>
        <comment>empty set of questions</comment>
        <translation>Toma preguntas de los bancos, escribe las tuyas o empieza con una plantilla.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <comment>button of an empty set of questions</comment>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>The round can start once it asks something.</source>
        <comment>why the round cannot be started yet</comment>
        <translation>La ronda podrá iniciarse cuando tenga alguna pregunta.</translation>
    </message>
    <message>
        <source>What is the set called?</source>
        <comment>asks for the name of an own set</comment>
        <translation>¿Cómo se llama el conjunto?</translation>
    </message>
    <message>
        <source>Save set</source>
        <comment>button: keep the questions as an own set</comment>
        <translation>Guardar conjunto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>in or out</source>
        <comment>what a key does</comment>
        <translation>poner o quitar</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>what a key does</comment>
        <translation>redacción</translation>
    </message>
    <message>
        <source>order</source>
        <comment>what a key does</comment>
        <translation>orden</translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation>iniciar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPresenter</name>
    <message>
        <source>template %1</source>
        <comment>undo: names the act</comment>
        <translation>plantilla %1</translation>
    </message>
    <message>
        <source>dropping “%1”</source>
        <comment>undo: names the act</comment>
        <translation>retirada de «%1»</translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <comment>undo: names the act</comment>
        <translation>recuperación de «%1»</translation>
    </message>
    <message>
        <source>own question “%1”</source>
        <comment>undo: names the act</comment>
        <translation>pregunta propia «%1»</translation>
    </message>
    <message>
        <source>swap of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>sustitución de «%1»</translation>
    </message>
    <message>
        <source>order of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>orden de «%1»</translation>
    </message>
    <message>
        <source>wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>redacción de «%1»</translation>
    </message>
    <message>
        <source>shipped wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>redacción original de «%1»</translation>
    </message>
    <message>
        <source>adding a question</source>
        <comment>undo: names the act</comment>
        <translation>adición de una pregunta</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>template: a set put together freely</comment>
        <translation>Personalizada</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextHelpsPresenter</name>
    <message>
        <source>phrase “%1”</source>
        <comment>undo: names the act; of a policy</comment>
        <translation>frase «%1»</translation>
    </message>
    <message>
        <source>snippet ;%1</source>
        <comment>undo: names the act; a short word</comment>
        <translation>fragmento ;%1</translation>
    </message>
    <message>
        <source>better sentence in %1</source>
        <comment>undo: names the act; a complaint's reference</comment>
        <translation>mejor frase en %1</translation>
    </message>
    <message>
        <source>“%1” kept in %2</source>
        <comment>undo: names the act; a policy phrase and a complaint's reference</comment>
        <translation>«%1» mantenida en %2</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TextListDialog</name>
    <message>
        <source>New</source>
        <comment>button: another row in the list</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: what stands in the fields</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: into the bin</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Policy phrases</source>
        <comment>window title</comment>
        <translation>Frases de política</translation>
    </message>
    <message>
        <source>Snippets</source>
        <comment>window title</comment>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Each is marked as you write about a complaint, and the better sentence is offered. Beside it stands what keeping the phrase went with.</source>
        <comment>over the list of policy phrases</comment>
        <translation>Cada frase se marca mientras escribes sobre una queja y se ofrece otra mejor. Al lado se ve qué ha acompañado a mantenerla.</translation>
    </message>
    <message>
        <source>Type ; and the short word in any text of a complaint, then Tab.</source>
        <comment>over the list of snippets</comment>
        <translation>Escribe ; y la palabra corta en cualquier texto de una queja y pulsa Tab.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <comment>field: words that cite a policy</comment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Short word: letters and digits</source>
        <comment>field of a snippet</comment>
        <translation>Palabra corta: letras y cifras</translation>
    </message>
    <message>
        <source>Better sentence</source>
        <comment>field: in place of a policy phrase</comment>
        <translation>Frase mejor</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>field: the text of a snippet</comment>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: a window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The short word takes letters and digits only.</source>
        <comment>under the fields of a snippet</comment>
        <translation>La palabra corta solo admite letras y cifras.</translation>
    </message>
    <message>
        <source>Another snippet has this short word.</source>
        <comment>under the fields of a snippet</comment>
        <translation>Otro fragmento ya tiene esta palabra corta.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TimeField</name>
    <message>
        <source>no target</source>
        <comment>in place of a time within which customers get an answer</comment>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <comment>choice</comment>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>unit of time</comment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>unit of time</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of time</comment>
        <translation>días</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Timer</source>
        <comment>title of a card</comment>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>discussion, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>debate, %1, visible para la sala</translation>
    </message>
    <message>
        <source>voting, %1, shown to the room</source>
        <comment>beside the timer; a time</comment>
        <translation>votación, %1, visible para la sala</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button of the timer</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>button of the timer</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button of the timer</comment>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchmapPanel</name>
    <message>
        <source>State</source>
        <comment>switch: the map of today or of the future</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>state of a map</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Future</source>
        <comment>state of a map</comment>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the maps of today and of the future</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Lanes</source>
        <comment>button: which rows a map shows</comment>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>button that adds one</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>No map yet</source>
        <comment>empty touchpoint maps</comment>
        <translation>Aún no hay ningún mapa</translation>
    </message>
    <message>
        <source>A map shows where customers meet you, stage by stage: what happens there, who answers for it, how it feels and where it hurts.</source>
        <comment>empty touchpoint maps</comment>
        <translation>Un mapa muestra dónde los clientes entran en contacto contigo, etapa por etapa: qué ocurre ahí, quién responde de ello, qué sienten y dónde están los puntos de dolor.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Begin with an empty map</source>
        <comment>button of the empty touchpoint maps</comment>
        <translation>Empezar con un mapa vacío</translation>
    </message>
    <message>
        <source>Map on screen</source>
        <comment>choice of a map</comment>
        <translation>Mapa en pantalla</translation>
    </message>
    <message>
        <source>Find a touchpoint</source>
        <comment>search field</comment>
        <translation>Buscar un punto de contacto</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <comment>button</comment>
        <translation>Añadir un punto de contacto</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <comment>popup</comment>
        <translation>Carriles del mapa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n touchpoint(s) selected</source>
        <comment>where the keyboard is; how much is selected</comment>
        <translation>
            <numerusform>%1, %n punto de contacto seleccionado</numerusform>
            <numerusform>%1, %n puntos de contacto seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointActs</name>
    <message numerus="yes">
        <source>moment of truth at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>momento de la verdad en %n punto de contacto</numerusform>
            <numerusform>momento de la verdad en %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>punto de dolor en %n punto de contacto</numerusform>
            <numerusform>punto de dolor en %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best practice at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>buena práctica en %n punto de contacto</numerusform>
            <numerusform>buena práctica en %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>copia de %n punto de contacto</numerusform>
            <numerusform>copia de %n puntos de contacto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointInspector</name>
    <message>
        <source>Choose a touchpoint on the map to see all that is known of it.</source>
        <comment>inspector</comment>
        <translation>Elige un punto de contacto en el mapa para ver todo lo que se sabe de él.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointLink</name>
    <message>
        <source>Show on the map</source>
        <comment>button: goes to a touchpoint</comment>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>in stage “%1” of “%2”</source>
        <comment>under a touchpoint: its stage and its map</comment>
        <translation>en la etapa «%1» de «%2»</translation>
    </message>
    <message>
        <source>Show touchpoint “%1” on the map</source>
        <comment>spoken name of a button</comment>
        <translation>Mostrar el punto de contacto «%1» en el mapa</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VoteCells</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <comment>spoken; an answer</comment>
        <translation>
            <numerusform>%1: %n voto</numerusform>
            <numerusform>%1: %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>spoken; an answer</comment>
        <translation>%1: oculto</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>votes before the reveal</comment>
        <translation>ocultos</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotersCard</name>
    <message>
        <source>Mark the seat empty</source>
        <comment>button: the participant left the room</comment>
        <translation>Marcar puesto vacío</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <comment>numbers of people</comment>
        <translation>Han votado %1 de %2</translation>
    </message>
    <message>
        <source>Who voted what stays hidden.</source>
        <comment>beside the participants</comment>
        <translation>Quién votó qué permanece oculto.</translation>
    </message>
    <message>
        <source>%1 votes now: 1, 2, 3, or 0 for not applicable</source>
        <comment>whose turn it is; a name</comment>
        <translation>Ahora vota %1: 1, 2, 3, o 0 si no procede</translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotesCard</name>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Not applicable for all</source>
        <comment>button of the workshop</comment>
        <translation>No procede para el grupo</translation>
    </message>
    <message>
        <source>Vote again</source>
        <comment>button of the workshop</comment>
        <translation>Votar de nuevo</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <comment>button</comment>
        <translation>Iniciar votación</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>button: show the votes</comment>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Read the question aloud. The first digit starts the vote too.</source>
        <comment>workshop</comment>
        <translation>Lee la pregunta en voz alta. La primera cifra también inicia la votación.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <comment>workshop</comment>
        <translation>Todavía no ha votado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) missing. You can reveal now: they count as unanswered.</source>
        <comment>workshop</comment>
        <translation>
            <numerusform>Falta %n voto. Puedes revelar ya: cuenta como sin respuesta.</numerusform>
            <numerusform>Faltan %n votos. Puedes revelar ya: cuentan como sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>All votes are in. After the reveal nobody can change a vote of this pass.</source>
        <comment>workshop</comment>
        <translation>Están todos los votos. Tras revelarlos, nadie puede cambiar su voto de esta votación.</translation>
    </message>
    <message>
        <source>Plan action</source>
        <comment>button of the workshop</comment>
        <translation>Planificar acción</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeakCard</name>
    <message>
        <source>Show on the map</source>
        <comment>button on Home: the weakest touchpoint</comment>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Weak touchpoints</source>
        <comment>title of a card on Home</comment>
        <translation>Puntos de contacto débiles</translation>
    </message>
    <message>
        <source>Importance × gap + complaints a week + moment of truth</source>
        <comment>on Home: the terms of a score</comment>
        <translation>Importancia × brecha + quejas por semana + momento de la verdad</translation>
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
        <translation>sin contar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>complaints of a weak spot</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a weak spot that is no moment of truth</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>aún sin puntuar</translation>
    </message>
    <message>
        <source>importance missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>falta la importancia</translation>
    </message>
    <message>
        <source>satisfaction missing</source>
        <comment>a touchpoint that cannot be ranked</comment>
        <translation>falta la satisfacción</translation>
    </message>
    <message>
        <source>%1, not ranked: %2</source>
        <comment>a touchpoint, what it lacks</comment>
        <translation>%1, sin clasificar: %2</translation>
    </message>
    <message>
        <source>%1. %2, score %3: importance times what satisfaction lacks %4, complaints a week %5, moment of truth %6</source>
        <comment>a weak spot for a screen reader: rank, touchpoint and each term</comment>
        <translation>%1. %2, puntuación %3: importancia por lo que le falta a la satisfacción %4, quejas por semana %5, momento de la verdad %6</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <comment>column of the weak spots</comment>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>importance × (5 − satisf.)</source>
        <comment>column of the weak spots</comment>
        <translation>importancia × (5 − satisf.)</translation>
    </message>
    <message>
        <source>complaints a week</source>
        <comment>column of the weak spots</comment>
        <translation>quejas por semana</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>column of the weak spots</comment>
        <translation>momento de la verdad</translation>
    </message>
    <message>
        <source>score</source>
        <comment>column of the weak spots</comment>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeeksCard</name>
    <message>
        <source>Complaints per week</source>
        <comment>title of a card</comment>
        <translation>Quejas por semana</translation>
    </message>
    <message>
        <source>Complaints per week: %1 stands out</source>
        <comment>title of a card; "week 44"</comment>
        <translation>Quejas por semana: destaca la %1</translation>
    </message>
    <message numerus="yes">
        <source>See the %n complaint(s)</source>
        <comment>button: those of a week</comment>
        <translation>
            <numerusform>Ver %n queja</numerusform>
            <numerusform>Ver las %n quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>Falta %n semana completa para tener límites firmes.</numerusform>
            <numerusform>Faltan %n semanas completas para tener límites firmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits from %n whole week(s) (XmR). %1 is not over and not counted.</source>
        <comment>under a chart; "Week 46"</comment>
        <translation>
            <numerusform>Límites a partir de %n semana completa (XmR). %1: sin terminar, no cuenta.</numerusform>
            <numerusform>Límites a partir de %n semanas completas (XmR). %1: sin terminar, no cuenta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::WhysPresenter</name>
    <message>
        <source>why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>porqué de «%1»</translation>
    </message>
    <message>
        <source>words of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>redacción de un porqué de «%1»</translation>
    </message>
    <message>
        <source>mark of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>marca de un porqué de «%1»</translation>
    </message>
    <message>
        <source>order of the whys of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>orden de los porqués de «%1»</translation>
    </message>
    <message>
        <source>removal of a why of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>eliminación de un porqué de «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::Workshop</name>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>an anonymous participant; a number</comment>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>&amp;Reveal the votes</source>
        <comment>menu</comment>
        <translation>&amp;Revelar los votos</translation>
    </message>
    <message>
        <source>&amp;Vote again</source>
        <comment>menu</comment>
        <translation>&amp;Votar de nuevo</translation>
    </message>
    <message>
        <source>Re&amp;cord and next</source>
        <comment>menu</comment>
        <translation>Re&amp;gistrar y seguir</translation>
    </message>
    <message>
        <source>&amp;Not applicable for all</source>
        <comment>menu</comment>
        <translation>&amp;No procede para el grupo</translation>
    </message>
    <message>
        <source>Vote &amp;don’t know</source>
        <comment>menu</comment>
        <translation>Votar «No lo &amp;sé»</translation>
    </message>
    <message>
        <source>Mark the seat &amp;empty</source>
        <comment>menu</comment>
        <translation>&amp;Marcar puesto vacío</translation>
    </message>
    <message>
        <source>Start or pause the &amp;timer</source>
        <comment>menu</comment>
        <translation>Iniciar o pausar el &amp;temporizador</translation>
    </message>
    <message>
        <source>&amp;Blank the audience</source>
        <comment>menu</comment>
        <translation>&amp;Ocultar al público</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <comment>menu: to the note field</comment>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>&amp;Facilitator’s window</source>
        <comment>menu</comment>
        <translation>Ventana de &amp;facilitación</translation>
    </message>
    <message>
        <source>End &amp;workshop…</source>
        <comment>menu</comment>
        <translation>Terminar ta&amp;ller…</translation>
    </message>
    <message>
        <source>blind</source>
        <comment>asking mode of a round</comment>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>with context</source>
        <comment>asking mode of a round</comment>
        <translation>con contexto</translation>
    </message>
    <message>
        <source>last round shown</source>
        <comment>asking mode of a round</comment>
        <translation>última ronda a la vista</translation>
    </message>
    <message>
        <source>%1 · round %2 · %3 · %4</source>
        <comment>workspace, number and date of a round, asking mode</comment>
        <translation>%1 · ronda %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>step of the workshop</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>step of the workshop</comment>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>step of the workshop</comment>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>step of the workshop</comment>
        <translation>Debatir</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>step of the workshop</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Votes, hidden until you reveal</source>
        <comment>title of a card</comment>
        <translation>Votos, ocultos hasta que los reveles</translation>
    </message>
    <message>
        <source>Votes: %1 no, %2 yes</source>
        <comment>title of a card; counts</comment>
        <translation>Votos: %1 no, %2 sí</translation>
    </message>
    <message>
        <source>Votes: %1, %2, %3</source>
        <comment>title of a card; counts of 1, 2 and 3</comment>
        <translation>Votos: %1, %2, %3</translation>
    </message>
    <message>
        <source>Vote number %1; the one before is kept.</source>
        <comment>beside the votes</comment>
        <translation>Votación n.º %1; la anterior se conserva.</translation>
    </message>
    <message>
        <source>The room sees question marks too.</source>
        <comment>beside the votes</comment>
        <translation>La sala también ve signos de interrogación.</translation>
    </message>
    <message>
        <source>too few for a mean</source>
        <comment>beside the counts</comment>
        <translation>muy pocos para una media</translation>
    </message>
    <message>
        <source>mean %1, n %2</source>
        <comment>beside the counts; figures</comment>
        <translation>media %1, n %2</translation>
    </message>
    <message>
        <source> · first vote %1, %2, %3</source>
        <comment>beside the counts; those of the vote before</comment>
        <translation> · primera votación %1, %2, %3</translation>
    </message>
    <message>
        <source>split</source>
        <comment>agreement of a group</comment>
        <translation>dividido</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>agreement of a group</comment>
        <translation>mixto</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>agreement of a group</comment>
        <translation>consenso</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3; the mean of %3 describes few of them. A reason is asked for.</source>
        <comment>workshop; counts and a mean</comment>
        <translation>Votos para 1: %1; votos para 3: %2. La media, %3, representa a pocas personas. Se pide un motivo.</translation>
    </message>
    <message>
        <source>The last round recorded %1 here.</source>
        <comment>evidence card; a mean or a score</comment>
        <translation>La última ronda registró aquí %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are kept back until the reveal, so that they do not steer the votes.</source>
        <comment>evidence card</comment>
        <translation>
            <numerusform>%n evidencia se reserva hasta revelar los votos, para no influir en ellos.</numerusform>
            <numerusform>%n evidencias se reservan hasta revelar los votos, para no influir en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of this question yet.</source>
        <comment>evidence card</comment>
        <translation>Todavía no se sabe nada de esta pregunta.</translation>
    </message>
    <message>
        <source>What the last round recorded is kept back until the reveal.</source>
        <comment>evidence card</comment>
        <translation>Lo que registró la última ronda se reserva hasta revelar los votos.</translation>
    </message>
    <message>
        <source>&amp;Plan action…</source>
        <comment>menu: on the answer on screen</comment>
        <translation>&amp;Planificar acción…</translation>
    </message>
    <message>
        <source>%1 say 1, %2 say 3. A reason is asked for.</source>
        <comment>workshop; counts</comment>
        <translation>Votos para 1: %1; votos para 3: %2. Se pide un motivo.</translation>
    </message>
</context>
<context>
    <name>cxw::panels::WorkshopPresenter</name>
    <message>
        <source>vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>votación sobre «%1»</translation>
    </message>
    <message>
        <source>vote of %1</source>
        <comment>undo: names the act; who voted</comment>
        <translation>voto de %1</translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>recuento de «%1»</translation>
    </message>
    <message>
        <source>reveal of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>votos revelados de «%1»</translation>
    </message>
    <message>
        <source>second vote on “%1”</source>
        <comment>undo: names the act</comment>
        <translation>segunda votación sobre «%1»</translation>
    </message>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation>puntuación acordada de «%1»</translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation>nota a «%1»</translation>
    </message>
</context>
<context>
    <name>cxw::panels::ZoomBar</name>
    <message>
        <source>Smaller</source>
        <comment>button: zoom of a map</comment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <comment>button: zoom of a map</comment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>button: the whole map on screen</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <comment>button: zoom of a map</comment>
        <translation>Ajustar el mapa completo</translation>
    </message>
</context>
</TS>
