<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>an open action</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an open action is due</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseDetails</name>
    <message numerus="yes">
        <source>Named in %n complaint(s).</source>
        <comment>a root cause</comment>
        <translation>
            <numerusform>Named in %n complaint.</numerusform>
            <numerusform>Named in %n complaints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%n complaint(s) lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n complaint lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</numerusform>
            <numerusform>%n complaints lose every word: line, story, remedies, promises, notes, imported fields. Date, channel, touchpoint, category, money and severity stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) go altogether, and their figures with them.</source>
        <comment>before an erasure</comment>
        <translation>
            <numerusform>%n complaint go altogether, and their figures with them.</numerusform>
            <numerusform>%n complaints go altogether, and their figures with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 traces in %n file(s): every byte was read again.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>0 traces in %n file: every byte was read again.</numerusform>
            <numerusform>0 traces in %n files: every byte was read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) are left.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n trace are left.</numerusform>
            <numerusform>%n traces are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) changed or gone.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n complaint changed or gone.</numerusform>
            <numerusform>%n complaints changed or gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history emptied.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n entry of the history emptied.</numerusform>
            <numerusform>%n entrys of the history emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) thrown away.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n draft thrown away.</numerusform>
            <numerusform>%n drafts thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed; a fresh one is there.</source>
        <comment>after an erasure</comment>
        <translation>
            <numerusform>%n older backup removed; a fresh one is there.</numerusform>
            <numerusform>%n older backups removed; a fresh one is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept; they still hold the data: %1</source>
        <comment>after an erasure; files</comment>
        <translation>
            <numerusform>%n backup kept; they still hold the data: %1</numerusform>
            <numerusform>%n backups kept; they still hold the data: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) outside the complaint log still name the person.</source>
        <comment>after an erasure; actions, notes of rounds</comment>
        <translation>
            <numerusform>%n text outside the complaint log still name the person.</numerusform>
            <numerusform>%n texts outside the complaint log still name the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period whose complaints a map shows</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningCharts</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>bar of a chart: the small ones together</comment>
        <translation>
            <numerusform>%n others</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>part of a list: in a file</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningMessage</name>
    <message numerus="yes">
        <source>This is what could be read of the damaged file: %n record(s). The damaged file is left as it was.</source>
        <comment>after opening a workspace</comment>
        <translation>
            <numerusform>This is what could be read of the damaged file: %n record. The damaged file is left as it was.</numerusform>
            <numerusform>This is what could be read of the damaged file: %n records. The damaged file is left as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedesignWords</name>
    <message numerus="yes">
        <source>Late by %n working day(s)</source>
        <comment>of a redesign</comment>
        <translation>
            <numerusform>Late by %n working day</numerusform>
            <numerusform>Late by %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::app::MapExportDialog</name>
    <message numerus="yes">
        <source>%n times as large</source>
        <comment>choice: size of a picture</comment>
        <translation>
            <numerusform>%n times as large</numerusform>
            <numerusform>%n times as large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, %2 × %3, with the overlap marked</source>
        <comment>what an export will be; %1 paper, %2 rows, %3 columns of sheets</comment>
        <translation>
            <numerusform>%n sheet of %1, %2 × %3, with the overlap marked</numerusform>
            <numerusform>%n sheets of %1, %2 × %3, with the overlap marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::app::MapImportDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>end of a list</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into the bin</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n into the bin</numerusform>
            <numerusform>%n into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>part of a list: touchpoints</comment>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <comment>of an import; a list follows</comment>
        <translation>
            <numerusform>%n line will be left out:</numerusform>
            <numerusform>%n lines will be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation>
            <numerusform>%1 of %n question, %2 yes/no apart</numerusform>
            <numerusform>%1 of %n questions, %2 yes/no apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::Comparison</name>
    <message numerus="yes">
        <source>%1 of %n question(s) rose, %2 fell.</source>
        <comment>under the arrows of a comparison; %n matched questions</comment>
        <translation>
            <numerusform>%1 of %n question rose, %2 fell.</numerusform>
            <numerusform>%1 of %n questions rose, %2 fell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n acted on, %1 rose and %2 fell.</source>
        <comment>under the arrows of a comparison; %n questions</comment>
        <translation>
            <numerusform>Of the %n acted on, %1 rose and %2 fell.</numerusform>
            <numerusform>Of the %n acted on, %1 rose and %2 fell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))</source>
        <comment>then-scores: change as measured, change from what the earlier round should have scored, and how far the yardstick moved</comment>
        <translation>
            <numerusform>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question)</numerusform>
            <numerusform>Knowing what we know now: observed %1, adjusted %2, shift %3 (%n questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation>
            <numerusform>%1 stands at %2, on %3 of %n question.</numerusform>
            <numerusform>%1 stands at %2, on %3 of %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation>
            <numerusform>The one area stands at %1.</numerusform>
            <numerusform>All %n areas stand at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation>
            <numerusform>%n area is lowest at %1; %2 is highest at %3.</numerusform>
            <numerusform>%n areas are lowest at %1; %2 is highest at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation>
            <numerusform>%1 is lowest at %2, on %3 of %n question; %4 stands at %5.</numerusform>
            <numerusform>%1 is lowest at %2, on %3 of %n questions; %4 stands at %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation>
            <numerusform>%1 is lowest at %2, on %3 of %n question; the other three areas lie between %4 and %5.</numerusform>
            <numerusform>%1 is lowest at %2, on %3 of %n questions; the other three areas lie between %4 and %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation>
            <numerusform>%n question splits the room: discuss it before you plan.</numerusform>
            <numerusform>%n questions split the room: discuss them before you plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation>
            <numerusform>%1 is lowest at %2; %n question splits the room: discuss it before you plan.</numerusform>
            <numerusform>%1 is lowest at %2; %n questions split the room: discuss them before you plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation>
            <numerusform>“%1” is furthest from 3, at %2; %n question lies below 3 in all.</numerusform>
            <numerusform>“%1” is furthest from 3, at %2; %n questions lie below 3 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas lie between %3 and %4.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 and %4 means</comment>
        <translation>
            <numerusform>%1 is lowest at %2; the other area lies between %3 and %4.</numerusform>
            <numerusform>%1 is lowest at %2; the other %n areas lie between %3 and %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; the other %n areas stand at %3.</source>
        <comment>%1 area, %2 its mean, %n two other areas or more, %3 their common mean</comment>
        <translation>
            <numerusform>%1 is lowest at %2; the other area stands at %3.</numerusform>
            <numerusform>%1 is lowest at %2; the other %n areas stand at %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::Times</name>
    <message numerus="yes">
        <source>%1: %n case(s), median %2, mean %3</source>
        <comment>%1 what is timed, %2 and %3 lengths of time</comment>
        <translation>
            <numerusform>%1: %n case, median %2, mean %3</numerusform>
            <numerusform>%1: %n cases, median %2, mean %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::TouchpointMap</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time to an answer</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>at a touchpoint</comment>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::VoteStrip</name>
    <message numerus="yes">
        <source>1: %n vote(s)</source>
        <comment>so many people answered 1</comment>
        <translation>
            <numerusform>1: %n vote</numerusform>
            <numerusform>1: %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation>
            <numerusform>2: %n vote</numerusform>
            <numerusform>2: %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation>
            <numerusform>3: %n vote</numerusform>
            <numerusform>3: %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don’t know</source>
        <comment>so many people answered don’t know</comment>
        <translation>
            <numerusform>%n don’t know</numerusform>
            <numerusform>%n don’t know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
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
    <message numerus="yes">
        <source>%n further row(s) were refused.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n further row were refused.</numerusform>
            <numerusform>%n further rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header, the first in line %1.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n row have fewer fields than the header, the first in line %1.</numerusform>
            <numerusform>%n rows have fewer fields than the header, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n value(s) do not fit and were kept as text, the first in line %2: “%3”.</source>
        <comment>import of complaints; %1 is a column</comment>
        <translation>
            <numerusform>“%1”: %n value do not fit and were kept as text, the first in line %2: “%3”.</numerusform>
            <numerusform>“%1”: %n values do not fit and were kept as text, the first in line %2: “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a text that was there already.</source>
        <comment>import of complaints; the rows were taken</comment>
        <translation>
            <numerusform>%n row have a text that was there already.</numerusform>
            <numerusform>%n rows have a text that was there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::QuestionSetImport</name>
    <message numerus="yes">
        <source>With this set the workspace would have more than %n own area(s).</source>
        <comment>import of a question set refused</comment>
        <translation>
            <numerusform>With this set the workspace would have more than %n own area.</numerusform>
            <numerusform>With this set the workspace would have more than %n own areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ActionsReport</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>under the date of an action</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, none of them overdue.</source>
        <comment>over the open actions</comment>
        <translation>
            <numerusform>%n action open, none of them overdue.</numerusform>
            <numerusform>%n actions open, none of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open, %1 of them overdue.</source>
        <comment>over the open actions; %1 a number</comment>
        <translation>
            <numerusform>%n action open, %1 of them overdue.</numerusform>
            <numerusform>%n actions open, %1 of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n action done, the newest first.</numerusform>
            <numerusform>%n actions done, the newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) dropped, the newest first.</source>
        <comment>over a table</comment>
        <translation>
            <numerusform>%n action dropped, the newest first.</numerusform>
            <numerusform>%n actions dropped, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::exchange::ComparisonReport</name>
    <message numerus="yes">
        <source>%1, the mean over %n question(s) asked in the same words in both rounds</source>
        <comment>fact; %1 a change, %n questions</comment>
        <translation>
            <numerusform>%1, the mean over %n question asked in the same words in both rounds</numerusform>
            <numerusform>%1, the mean over %n questions asked in the same words in both rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stand apart and count in no change.</source>
        <comment>sentence over a table</comment>
        <translation>
            <numerusform>%n question stand apart and count in no change.</numerusform>
            <numerusform>%n questions stand apart and count in no change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::exchange::MapSheet</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>how many a map has</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation>
            <numerusform>%n asked, %1 answered</numerusform>
            <numerusform>%n asked, %1 answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation>
            <numerusform>%n asked, from the template “%1”</numerusform>
            <numerusform>%n asked, from the template “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionFilters</name>
    <message numerus="yes">
        <source>Open: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Open: %n</numerusform>
            <numerusform>Open: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Overdue: %n</numerusform>
            <numerusform>Overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Done: %n</numerusform>
            <numerusform>Done: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>Dropped: %n</numerusform>
            <numerusform>Dropped: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n</source>
        <comment>filter; number of actions</comment>
        <translation>
            <numerusform>All: %n</numerusform>
            <numerusform>All: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsCard</name>
    <message numerus="yes">
        <source>%1 of %n open action(s)</source>
        <comment>on Home: how many of them are overdue</comment>
        <translation>
            <numerusform>%1 of %n open action</numerusform>
            <numerusform>%1 of %n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <comment>on Home</comment>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>under a list of actions on Home</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work through the %n</source>
        <comment>button on Home: overdue actions</comment>
        <translation>
            <numerusform>Work through the %n</numerusform>
            <numerusform>Work through the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ActionsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>number of actions</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation>
            <numerusform>%n question, %1 answered</numerusform>
            <numerusform>%n questions, %1 answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::AudienceView</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <comment>audience: under an answer</comment>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), before %1</source>
        <comment>audience: under an answer; votes of the pass before</comment>
        <translation>
            <numerusform>%n vote, before %1</numerusform>
            <numerusform>%n votes, before %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BehindBar</name>
    <message numerus="yes">
        <source>%1: %n complaint(s)</source>
        <comment>over a list: a figure, and how many are behind it</comment>
        <translation>
            <numerusform>%1: %n complaint</numerusform>
            <numerusform>%1: %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n complaints</source>
        <comment>window title</comment>
        <translation>
            <numerusform>Change %n complaints</numerusform>
            <numerusform>Change %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CauseCard</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <comment>button: those of a root cause</comment>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CellEdits</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>in the name of an undo step</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompareModel</name>
    <message numerus="yes">
        <source>Rose: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Rose: %n</numerusform>
            <numerusform>Rose: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Fell: %n</numerusform>
            <numerusform>Fell: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same: %n</source>
        <comment>group of questions; their number</comment>
        <translation>
            <numerusform>Same: %n</numerusform>
            <numerusform>Same: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComparePage</name>
    <message numerus="yes">
        <source>Acted on, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Acted on, %n</numerusform>
            <numerusform>Acted on, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others, %n</source>
        <comment>a group of questions; their number</comment>
        <translation>
            <numerusform>Others, %n</numerusform>
            <numerusform>Others, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ComplaintDetail</name>
    <message numerus="yes">
        <source>Satisfied if: %1 of %n kept</source>
        <comment>heading; promises</comment>
        <translation>
            <numerusform>Satisfied if: %1 of %n kept</numerusform>
            <numerusform>Satisfied if: %1 of %n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CompleteCard</name>
    <message numerus="yes">
        <source>%n complaint(s) to complete</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>%n complaint to complete</numerusform>
            <numerusform>%n complaints to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ConfirmCard</name>
    <message numerus="yes">
        <source>%n map(s)</source>
        <comment>on Home: to confirm</comment>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CostCard</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), show them</source>
        <comment>button; a cost</comment>
        <translation>
            <numerusform>%1: %n complaint, show them</numerusform>
            <numerusform>%1: %n complaints, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::CustomerField</name>
    <message numerus="yes">
        <source>%n earlier: %1</source>
        <comment>beside a customer's name; the newest of them</comment>
        <translation>
            <numerusform>%n earlier: %1</numerusform>
            <numerusform>%n earlier: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>beside a step: number of actions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) from earlier rounds are still open.</source>
        <comment>offer before a new round</comment>
        <translation>
            <numerusform>%n action from earlier rounds is still open.</numerusform>
            <numerusform>%n actions from earlier rounds are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DueSentences</name>
    <message numerus="yes">
        <source>Round %1 is due in %n day(s), on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Round %1 is due in %n day, on %2.</numerusform>
            <numerusform>Round %1 is due in %n days, on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round %1 is late by %n day(s). It was due on %2.</source>
        <comment>message; number of a round and a date</comment>
        <translation>
            <numerusform>Round %1 is late by %n day. It was due on %2.</numerusform>
            <numerusform>Round %1 is late by %n days. It was due on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due or late.</source>
        <comment>message on the desktop</comment>
        <translation>
            <numerusform>%n action due or late.</numerusform>
            <numerusform>%n actions due or late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n duplicates of which complaint?</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%n duplicates of which complaint?</numerusform>
            <numerusform>%n duplicates of which complaint?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::DuplicateLinks</name>
    <message numerus="yes">
        <source>%n duplicates</source>
        <comment>button: opens a list of complaints</comment>
        <translation>
            <numerusform>%n duplicates</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilingPresenter</name>
    <message numerus="yes">
        <source>change of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>change of %n complaints</numerusform>
            <numerusform>change of %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merging of %n complaints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>merging of %n complaints</numerusform>
            <numerusform>merging of %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FilterParts</name>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>when complaints were received</comment>
        <translation>
            <numerusform>last %n weeks</numerusform>
            <numerusform>last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::FixList</name>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <comment>what a map lacks</comment>
        <translation>
            <numerusform>Not confirmed for %n day</numerusform>
            <numerusform>Not confirmed for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Confirm all %n touchpoint</numerusform>
            <numerusform>Confirm all %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <comment>on a gap</comment>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Round %1: %n question open</numerusform>
            <numerusform>Round %1: %n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Re-score due in %n day</numerusform>
            <numerusform>Re-score due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation>
            <numerusform>Re-score late by %n day</numerusform>
            <numerusform>Re-score late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) speak of a complaint that is here already or stood further up.</source>
        <comment>import of complaints</comment>
        <translation>
            <numerusform>%n row speaks of a complaint that is here already or stood further up.</numerusform>
            <numerusform>%n rows speak of a complaint that is here already or stood further up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n complaint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Import %n complaint</numerusform>
            <numerusform>Import %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are in the log</source>
        <comment>after an import</comment>
        <translation>
            <numerusform>%n complaint are in the log</numerusform>
            <numerusform>%n complaints are in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ImportPresenter</name>
    <message numerus="yes">
        <source>import of %n complaint(s)</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>import of %n complaint</numerusform>
            <numerusform>import of %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::LearningView</name>
    <message numerus="yes">
        <source>%n complaint(s), counted in %1 ms</source>
        <comment>over figures: how many, and how long it took</comment>
        <translation>
            <numerusform>%n complaint, counted in %1 ms</numerusform>
            <numerusform>%n complaints, counted in %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n still open (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%1 of %n still open (%2)</numerusform>
            <numerusform>%1 of %n still open (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n resolved opened again (%2)</source>
        <comment>under a table of times: complaints</comment>
        <translation>
            <numerusform>%1 of %n resolved opened again (%2)</numerusform>
            <numerusform>%1 of %n resolved opened again (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below %n case(s): points instead of p90.</source>
        <comment>under a table of times</comment>
        <translation>
            <numerusform>Below %n case: points instead of p90.</numerusform>
            <numerusform>Below %n cases: points instead of p90.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>%n more whole week for firm limits.</numerusform>
            <numerusform>%n more whole weeks for firm limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n</source>
        <comment>button: customers who left and did not say why</comment>
        <translation>
            <numerusform>Ask the %n</numerusform>
            <numerusform>Ask the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why %n left</source>
        <comment>title of a card: customers</comment>
        <translation>
            <numerusform>Why %n left</numerusform>
            <numerusform>Why %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %n known: service</source>
        <comment>beside a share of those who left</comment>
        <translation>
            <numerusform>of the %n known: service</numerusform>
            <numerusform>of the %n known: service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service lies between %1 and %2, whatever the %n unknown would say.</source>
        <comment>under a chart; two shares</comment>
        <translation>
            <numerusform>Service lies between %1 and %2, whatever the %n unknown would say.</numerusform>
            <numerusform>Service lies between %1 and %2, whatever the %n unknown would say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 (%3), goal %4; %n not due yet left out.</source>
        <comment>under a chart: cases within their goal, of all, their share, the share to reach</comment>
        <translation>
            <numerusform>%1 of %2 (%3), goal %4; %n not due yet left out.</numerusform>
            <numerusform>%1 of %2 (%3), goal %4; %n not due yet left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::LinksSection</name>
    <message numerus="yes">
        <source>%n complaint(s) in 13 weeks</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n complaint in 13 weeks</numerusform>
            <numerusform>%n complaints in 13 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %1, %n day(s) ago</source>
        <comment>of a touchpoint; a date</comment>
        <translation>
            <numerusform>Confirmed %1, %n day ago</numerusform>
            <numerusform>Confirmed %1, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::LowerPanels</name>
    <message numerus="yes">
        <source>%n week(s) to today. Every number shows its parts.</source>
        <comment>lower panel of the map: complaints are counted</comment>
        <translation>
            <numerusform>%n week to today. Every number shows its parts.</numerusform>
            <numerusform>%n weeks to today. Every number shows its parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n touchpoint(s) without scores are not ranked.</source>
        <comment>lower panel of the map; %1 a sentence ahead</comment>
        <translation>
            <numerusform>%1 %n touchpoint without scores is not ranked.</numerusform>
            <numerusform>%1 %n touchpoints without scores are not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) differ from today to the future</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n touchpoint differs from today to the future</numerusform>
            <numerusform>%n touchpoints differ from today to the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>lower panel of the map</comment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapAudienceView</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>of a stage</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapClipboard</name>
    <message numerus="yes">
        <source>cut %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>cut %n touchpoint</numerusform>
            <numerusform>cut %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>paste %n touchpoint</numerusform>
            <numerusform>paste %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewLinks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <comment>button: what a map lacks</comment>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapReviewPresenter</name>
    <message numerus="yes">
        <source>%n touchpoint(s) confirmed</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n touchpoint confirmed</numerusform>
            <numerusform>%n touchpoints confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MapShow</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>all stages of a map</comment>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MatchedCard</name>
    <message numerus="yes">
        <source>%n matched question(s)</source>
        <comment>beside a title</comment>
        <translation>
            <numerusform>%n matched question</numerusform>
            <numerusform>%n matched questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::MoreWords</name>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <comment>of a complaint</comment>
        <translation>
            <numerusform>%n minutes of work</numerusform>
            <numerusform>%n minutes of work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::NextCard</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n recorded</numerusform>
            <numerusform>%n recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go after this one</source>
        <comment>number of questions</comment>
        <translation>
            <numerusform>%n to go after this one</numerusform>
            <numerusform>%n to go after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphanTray</name>
    <message numerus="yes">
        <source>%n complaint(s) without a touchpoint</source>
        <comment>head of the list</comment>
        <translation>
            <numerusform>%n complaint without a touchpoint</numerusform>
            <numerusform>%n complaints without a touchpoint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::OrphansPresenter</name>
    <message numerus="yes">
        <source>%n complaint(s) at “%1”</source>
        <comment>undo: names the act; a touchpoint</comment>
        <translation>
            <numerusform>%n complaint at “%1”</numerusform>
            <numerusform>%n complaints at “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) at suggested touchpoints</source>
        <comment>undo: names the act</comment>
        <translation>
            <numerusform>%n complaint at suggested touchpoints</numerusform>
            <numerusform>%n complaints at suggested touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PagesView</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <comment>of a report, for a screen reader</comment>
        <translation>
            <numerusform>Preview of %n page</numerusform>
            <numerusform>Preview of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::Paste</name>
    <message numerus="yes">
        <source>%n new stage(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n new stage (%1)</numerusform>
            <numerusform>%n new stages (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new channel(s) (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n new channel (%1)</numerusform>
            <numerusform>%n new channels (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people (%1)</source>
        <comment>of a paste; names</comment>
        <translation>
            <numerusform>%n new person (%1)</numerusform>
            <numerusform>%n new people (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <comment>in which touchpoints come</comment>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in %1</source>
        <comment>touchpoints; in how many stages</comment>
        <translation>
            <numerusform>%n new in %1</numerusform>
            <numerusform>%n new in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (already in the map)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n skipped (already in the map)</numerusform>
            <numerusform>%n skipped (already in the map)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <comment>of a paste</comment>
        <translation>
            <numerusform>%n column left out</numerusform>
            <numerusform>%n columns left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many for one paste</source>
        <comment>are not read</comment>
        <translation>
            <numerusform>%n row too many for one paste</numerusform>
            <numerusform>%n rows too many for one paste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteHead</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PastePresenter</name>
    <message numerus="yes">
        <source>paste %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>paste %n touchpoint</numerusform>
            <numerusform>paste %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PasteStrip</name>
    <message numerus="yes">
        <source>Paste %n row(s) from a spreadsheet</source>
        <comment>title of the paste preview</comment>
        <translation>
            <numerusform>Paste %n row from a spreadsheet</numerusform>
            <numerusform>Paste %n rows from a spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n touchpoint(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Insert %n touchpoint</numerusform>
            <numerusform>Insert %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) read</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%n column read</numerusform>
            <numerusform>%n columns read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PersonDialog</name>
    <message numerus="yes">
        <source>%1: %n complaint(s), those in the bin too.</source>
        <comment>what is held on a person; name and contact</comment>
        <translation>
            <numerusform>%1: %n complaint, those in the bin too.</numerusform>
            <numerusform>%1: %n complaints, those in the bin too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::PromisesCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later this week</source>
        <comment>promises on Home</comment>
        <translation>
            <numerusform>%n later this week</numerusform>
            <numerusform>%n later this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RedesignCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>redesigns on Home</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReportsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of a report</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation>
            <numerusform>%n below 3</numerusform>
            <numerusform>%n below 3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::RetentionDialog</name>
    <message numerus="yes">
        <source>%n complaint(s) closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>%n complaint closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</numerusform>
            <numerusform>%n complaints closed longer ago than that, none of them on legal hold. Nothing goes unless you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the first %n of them.</source>
        <comment>over a list</comment>
        <translation>
            <numerusform>The list shows the first %n of them.</numerusform>
            <numerusform>The list shows the first %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymise %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Anonymise %n complaint</numerusform>
            <numerusform>Anonymise %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n complaint(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>Erase %n complaint</numerusform>
            <numerusform>Erase %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user's own questions</comment>
        <translation>
            <numerusform>%n own</numerusform>
            <numerusform>%n own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchmapPanel</name>
    <message numerus="yes">
        <source>%1, %n touchpoint(s) selected</source>
        <comment>where the keyboard is; how much is selected</comment>
        <translation>
            <numerusform>%1, %n touchpoint selected</numerusform>
            <numerusform>%1, %n touchpoints selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::TouchpointActs</name>
    <message numerus="yes">
        <source>moment of truth at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>moment of truth at %n touchpoint</numerusform>
            <numerusform>moment of truth at %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pain point at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>pain point at %n touchpoint</numerusform>
            <numerusform>pain point at %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best practice at %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>best practice at %n touchpoint</numerusform>
            <numerusform>best practice at %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n touchpoint(s)</source>
        <comment>undo step</comment>
        <translation>
            <numerusform>copy of %n touchpoint</numerusform>
            <numerusform>copy of %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::VoteCells</name>
    <message numerus="yes">
        <source>%1: %n vote(s)</source>
        <comment>spoken; an answer</comment>
        <translation>
            <numerusform>%1: %n vote</numerusform>
            <numerusform>%1: %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::VotesCard</name>
    <message numerus="yes">
        <source>%n vote(s) missing. You can reveal now: they count as unanswered.</source>
        <comment>workshop</comment>
        <translation>
            <numerusform>%n vote missing. You can reveal now: they count as unanswered.</numerusform>
            <numerusform>%n votes missing. You can reveal now: they count as unanswered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::WeeksCard</name>
    <message numerus="yes">
        <source>See the %n complaint(s)</source>
        <comment>button: those of a week</comment>
        <translation>
            <numerusform>See the %n complaint</numerusform>
            <numerusform>See the %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole week(s) for firm limits.</source>
        <comment>under a chart: what it lacks</comment>
        <translation>
            <numerusform>%n more whole week for firm limits.</numerusform>
            <numerusform>%n more whole weeks for firm limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits from %n whole week(s) (XmR). %1 is not over and not counted.</source>
        <comment>under a chart; "Week 46"</comment>
        <translation>
            <numerusform>Limits from %n whole week (XmR). %1 is not over and not counted.</numerusform>
            <numerusform>Limits from %n whole weeks (XmR). %1 is not over and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::Workshop</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence are kept back until the reveal, so that they do not steer the votes.</source>
        <comment>evidence card</comment>
        <translation>
            <numerusform>%n piece of evidence is kept back until the reveal, so that it does not steer the votes.</numerusform>
            <numerusform>%n pieces of evidence are kept back until the reveal, so that they do not steer the votes.</numerusform>
        </translation>
    </message>
</context>
</TS>
