<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no template %1; choose quick, balanced or full.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people, %3 rounds</source>
        <comment>command line: name of a workspace and counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2: %3 questions, %4 people asked, total %5</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <comment>command line: no figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round due on %1</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? Say --as votes or --as workspace.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--round takes new or latest.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, %2 questions, %3 answers</source>
        <comment>command line: what was imported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace goes out as .json; %1 is something else.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report goes out as .pdf, .html or .json; %1 is something else.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall go out? Say --what round, report or workspace.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round goes out as .json or .csv; %1 is something else.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--round takes latest or a number.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round %1 in this workspace.</source>
        <comment>command line; a number or &quot;latest&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <comment>command line: after a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no language here; choose en, es, de, ro or ru.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date; write it like 2026-11-22.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostic</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionInspector</name>
    <message>
        <source>Short label</source>
        <comment>field of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>field of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint for the facilitator</source>
        <comment>field of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors</source>
        <comment>heading over the lines that explain 1, 2 and 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <comment>button: back to the words of the bank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button: ask this question no more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Not applicable</source>
        <comment>button: the question does not fit us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>button: an answer without a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable leaves the average. Don’t know counts as asked, without a score.</source>
        <comment>explains two buttons of the scoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of the scoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes you say so? One line is enough.</source>
        <comment>in the empty note field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>button: the question before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>button: leave this question open and go on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Diagnose your customer experience, act on what you find, and see in six months what moved. Everything stays in one file on this computer.</source>
        <comment>first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>button of the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button of the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample company</source>
        <comment>button of the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <comment>heading on the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>choice on the first page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>choice on the first page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>title of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>list of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::app::MainWindow</name>
    <message>
        <source>%1 (read-only) – CX Workbench</source>
        <comment>window title; a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – CX Workbench</source>
        <comment>window title; a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore the sample company</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose workspace</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu; names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu; names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>menu: everything is saved already</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <comment>menu: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <comment>menu: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>menu: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>menu: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <comment>menu: theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <comment>file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.cxw)</source>
        <comment>file dialog: kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <comment>file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the round</source>
        <comment>file dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html);;Figures (*.json);;Votes (*.csv)</source>
        <comment>file dialog: kinds of file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::app::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <comment>title of the shortcut sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column of the shortcut sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column of the shortcut sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>column of the shortcut sheet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::app::Workbench</name>
    <message>
        <source>My workspace</source>
        <comment>name of a new workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <comment>a file&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round goes out as .pdf, .html, .json or .csv; %1 is none of them.</source>
        <comment>a file&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is saved as %1.</source>
        <comment>a file&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::app::WorkspaceView</name>
    <message>
        <source>Home</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name under the workspace&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this workspace open since %2, so it can only be read here.</source>
        <comment>who holds the file; a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy to go on working.</source>
        <comment>after opening a workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Everything that was saved is here.</source>
        <comment>after opening a workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <comment>status line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved %1</source>
        <comment>status line; a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <comment>button of a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>button of a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <comment>status line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::charts::Agreement</name>
    <message>
        <source>split</source>
        <comment>badge: the votes form two camps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>badge: the votes are spread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>badge: the votes lie close together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <comment>badge: too few votes for a mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no, not scored</source>
        <comment>in place of the badge of a yes/no question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::charts::ChartTable</name>
    <message>
        <source>Mean</source>
        <comment>column: mean score, 1 to 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>column: number of yes answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>column: number of no answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <comment>column: number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <comment>column: number of scores behind a mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column: how far the votes agree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column: share of people with a score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column: the score the group agreed on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>caption of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>column: 8 of 8 questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <comment>row: mean of the areas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <comment>what the total is based on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to every question</source>
        <comment>caption of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <comment>%1 questions with a value, %n questions asked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s), %2 yes/no apart</source>
        <comment>%1 questions with a value, %n scored questions asked, %2 yes/no questions beside them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::ScoreGrid</name>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <comment>column of the score grid: number of scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score the group agreed on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::charts::Sentences</name>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>in place of a chart&apos;s sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score has been agreed yet.</source>
        <comment>in place of a chart&apos;s sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few answers for a mean; the counts stand alone.</source>
        <comment>in place of a chart&apos;s sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the answers is a score yet.</source>
        <comment>in place of a chart&apos;s sentence; all are yes/no, not applicable or don&apos;t know</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stands at %2, on %3 of %n question(s).</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n areas stand at %1.</source>
        <comment>%1 their common mean; two areas or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are lowest at %3; %4 is highest at %5.</source>
        <comment>%1 and %2 areas with the same mean %3, %4 another area, %5 its mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n areas are lowest at %1; %2 is highest at %3.</source>
        <comment>%1 mean of three areas or more, %2 another area, %3 its mean</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 its mean</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 and %5.</source>
        <comment>%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because no question there has a value: %1.</source>
        <comment>%1 one area or a list of areas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question splits the room.</source>
        <comment>under the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question splits the room (%1): discuss it before you plan.</source>
        <comment>under the score grid; %1 its votes for 1, 2 and 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lowest at %2; no question splits the room.</source>
        <comment>under the score grid; %1 area, %2 its mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %3 the question&apos;s votes for 1, 2 and 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.</source>
        <comment>under the score grid; %1 area, %2 its mean, %n two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No question lies below 3.</source>
        <comment>over the list of gaps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1” lies below 3, at %2.</source>
        <comment>over the list of gaps; %1 question, %2 its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.</source>
        <comment>over the list of gaps; %1 question, %2 its value, %n two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::charts::VoteStrip</name>
    <message numerus="yes">
        <source>1: %n vote(s)</source>
        <comment>so many people answered 1</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2: %n vote(s)</source>
        <comment>so many people answered 2</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3: %n vote(s)</source>
        <comment>so many people answered 3</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <comment>so many people answered don&apos;t know</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <comment>so many people gave no answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <comment>so many people said the question does not apply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <comment>so many people said yes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <comment>so many people said no</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::core::Error</name>
    <message>
        <source>Another program is using the file. The last change is not saved; try again in a moment.</source>
        <comment>sentence after a failed save</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved. Free some space or save a copy elsewhere.</source>
        <comment>sentence after a failed save</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open the newest backup or save what can be read.</source>
        <comment>sentence after opening a damaged workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the data in the file and was not saved.</source>
        <comment>sentence after a failed save</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer version of CX Workbench. Nothing was written; update the program.</source>
        <comment>sentence after refusing a workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read. Save a copy to go on working.</source>
        <comment>sentence after a refused change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer where it was: the last change is not saved. Save a copy to keep your work.</source>
        <comment>the open workspace was deleted, moved or replaced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside this window: the last change is not saved. Load it again, or keep yours as a copy.</source>
        <comment>another program wrote into the open workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a CX Workbench workspace.</source>
        <comment>sentence after refusing a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds parts that CX Workbench never makes, so it was not opened.</source>
        <comment>sentence after refusing a hostile workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not found.</source>
        <comment>file or record is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <comment>the system refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <comment>fall-back sentence for bad input</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <comment>a long job was cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::core::VotesImport</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>import of votes refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round yet that could take the votes. Import them as a new round.</source>
        <comment>import of votes refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 is no longer open for answers. Import the votes as a new round.</source>
        <comment>import of votes refused; %1 is the round&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 already has answers that were not given seat by seat. Import the votes as a new round.</source>
        <comment>import of votes refused; the round counts hands or is one person&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>import of votes refused; %2 is a question&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: round %2 does not ask the question “%3”.</source>
        <comment>import of votes refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the answer “%3” does not fit the way round %2 asks “%4”.</source>
        <comment>import of votes refused; yes and no belong to context questions, 1 2 3 to the others</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::Json</name>
    <message>
        <source>The file calls itself “%1”; “%2” was expected.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written in “%1”, this version of CX Workbench reads “%2”. Update the program.</source>
        <comment>refusal of a JSON file by its format key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key “%2” is not known.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key “%2” is missing.</source>
        <comment>refusal of a JSON file; %1 is a place like $.rounds[2]</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an object in braces was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list in brackets was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list of three texts was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a text in quotation marks was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text holds a NUL character.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is empty.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: true or false was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a date like 2026-11-22 was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a time like 2026-11-22T09:00:00.000Z was expected.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an id was expected, digits in quotation marks.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one of these was expected: %2.</source>
        <comment>refusal of a JSON file; %1 is a place, %2 a list of words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer does not fit the question: yes and no belong to context questions, 1, 2 and 3 to the others.</source>
        <comment>refusal of a JSON file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one mark for each person was expected, %2 in all, each one of 1 2 3 y n - ? and the full stop.</source>
        <comment>refusal of the sample&apos;s file; %1 is a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same stands earlier in the file already.</source>
        <comment>refusal of a JSON file; %1 is the place of an id or key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this names something that the file does not hold.</source>
        <comment>refusal of a JSON file; %1 is the place of an id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::JsonText</name>
    <message>
        <source>Line %1, column %2: this is not valid JSON.</source>
        <comment>refusal of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values in the file are nested deeper than %1 levels; none of our files are.</source>
        <comment>refusal of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object.</source>
        <comment>refusal of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this number is too large.</source>
        <comment>refusal of a JSON file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a file, then the sentence that says what is wrong in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::RoundReport</name>
    <message>
        <source>Agreed on %1 because</source>
        <comment>before the reason of an agreed score; %1 is 1, 2, 3 or a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before the group&apos;s note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>before what one participant wrote, without a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a question left the set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a question came into the set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped in for “%1”</source>
        <comment>%1 the question that left the set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with it.</source>
        <comment>how to read the report; %1 to %3 what the three scores say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is as long as the number of people; its parts carry their counts. Dashed parts are don&apos;t know or unanswered, hatched ones not applicable.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van der Eijk&apos;s A, from −1 (two camps) to +1 (everybody alike). Below 0: split, discuss first; below 0.5: mixed; else agreed.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than three scores, or scores from fewer than half of those asked: the counts are shown, a mean is not. Nothing is filled in.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of people with a score among those to whom the question applies.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed score</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group recorded after it had seen the votes. Means are made of the votes.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area and total</source>
        <comment>term in how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area is the plain mean of its questions, the total the plain mean of the areas. Yes/no questions describe the market and are not scored.</source>
        <comment>how to read the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by one person</source>
        <comment>how a round was voted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show of hands, counted</source>
        <comment>how a round was voted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each participant voted</source>
        <comment>how a round was voted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>the last round&apos;s answers while voting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown as context</source>
        <comment>the last round&apos;s answers while voting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <comment>the last round&apos;s answers while voting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting goes on</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes revealed, not closed yet</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, %1 answered</source>
        <comment>numbers of people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <comment>number of questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked, from the template “%1”</source>
        <comment>number of questions, name of a template</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>fact: of the round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of voting</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round&apos;s answers</source>
        <comment>fact: hidden or shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round due</source>
        <comment>fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written as .pdf or .html; “%1” ends otherwise.</source>
        <comment>refusal of a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer experience diagnostic, round %1, %2</source>
        <comment>subtitle of a report; %1 number, %2 date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <comment>a gap of one person&apos;s round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>a gap; %2 number of scores, %3 split, mixed or agreed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of agreed scores</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set was asked as its template has it.</source>
        <comment>no question was dropped, added or swapped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the round changed in the set before the first answer.</source>
        <comment>over the list of dropped and added questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <comment>no notes and reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down, question by question.</source>
        <comment>over the list of notes and reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas and total</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest gaps</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <comment>column: number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>column: number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>column: number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions in full</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped and added questions</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this report</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a printed page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextEncoding</name>
    <message>
        <source>The file is written in UTF-16. Save it again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is a NUL character, so this is no text file.</source>
        <comment>refusal of a text file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the characters are not UTF-8. Save the file again as UTF-8.</source>
        <comment>refusal of a text file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::TextFile</name>
    <message>
        <source>“%1” is larger than %2 MiB, too large to be read.</source>
        <comment>refusal of a text file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <comment>a folder or a device was given instead of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, then the reason the system gave for not reading or writing it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::VotesCsv</name>
    <message>
        <source>The file holds no votes.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: the names of the columns were expected: respondent, question, answer, note.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: the column “%1” stands there twice.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: the column “%1” is not known; respondent, question, answer and note are.</source>
        <comment>refusal of a file of votes; the four names are not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands where none may stand, or is never closed. Fields with quotation marks are put in quotation marks, and those inside are doubled.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has fewer.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: four fields were expected, the line has more.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the respondent is missing.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 respondents.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is no question “%2”.</source>
        <comment>refusal of a file of votes; %2 is a question&apos;s id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is no answer; 1, 2, 3, yes, no, na, dk or nothing was expected.</source>
        <comment>refusal of a file of votes; the answers are codes and not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with 1, 2 or 3, not with “%3”.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is answered with yes or no, not with “%3”.</source>
        <comment>refusal of a file of votes; yes and no are codes and not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” answered “%3” in line %4 already.</source>
        <comment>refusal of a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 was counted by show of hands and holds no single votes. Export it as JSON.</source>
        <comment>a round cannot be written as a file of votes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::exchange::WorkspaceJson</name>
    <message>
        <source>The workspace already holds people or rounds. Import into a new workspace.</source>
        <comment>import of a whole workspace refused</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::AnswerStrip</name>
    <message numerus="yes">
        <source>%n question(s), %1 answered</source>
        <comment>the strip of all questions, for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer in a small cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer in a small cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::AreaCounts</name>
    <message>
        <source>%1 scored, %2 yes/no</source>
        <comment>numbers of questions in an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>number of questions in an area that are not asked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all scored</source>
        <comment>no yes/no questions and none dropped in an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions,
%1 scored</source>
        <comment>after a number: that many questions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::Banner</name>
    <message>
        <source>Close this message</source>
        <comment>button of an inline message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::CountsEntry</name>
    <message>
        <source>1: do not</source>
        <comment>counted hands for score 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: partly</source>
        <comment>counted hands for score 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: yes</source>
        <comment>counted hands for score 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>counted hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>counted hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>counted hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <comment>counted hands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: more hands than people</source>
        <comment>counted hands and people asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counted hands and people asked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPanel</name>
    <message>
        <source>draft</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revealed</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <comment>empty diagnostic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round asks 20, 28 or 33 questions about how you serve customers. One person or a group answers; each answer is one key.</source>
        <comment>empty diagnostic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first round</source>
        <comment>button of the empty diagnostic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <comment>panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round on screen</source>
        <comment>choice of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start round</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close round</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export round…</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tailor</source>
        <comment>menu: first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;core</source>
        <comment>menu: second step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <comment>menu: third step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add own question</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap the reserve in</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop or bring back</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;wording</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move question &amp;up</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move question d&amp;own</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer don’t &amp;know</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>menu: to the note field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or &amp;next</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as ta&amp;bles</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button; the key stands beside it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 · %2 · %3</source>
        <comment>number, date, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailor</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <comment>beside a step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>beside a step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <comment>name of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in or out</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the question</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <comment>what the arrow keys do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::DiagnosticPresenter</name>
    <message>
        <source>new round %1</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of round %1</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing of round %1</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::GapModel</name>
    <message>
        <source>score %1</source>
        <comment>under a question&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed score %1</source>
        <comment>under a question&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, n %2, %3</source>
        <comment>mean, number of answers, agreement</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::HomePanel</name>
    <message>
        <source>See results</source>
        <comment>button on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on answering</source>
        <comment>button on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 20 questions now</source>
        <comment>button on Home: first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>button on Home; the key stands beside it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <comment>beside the mean of the area means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with one round</source>
        <comment>first step on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, and shows where the biggest gaps are. In six months you answer again and see what moved.</source>
        <comment>first step on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the questions first</source>
        <comment>button on Home: first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Round %1: %n question(s) open</source>
        <comment>title of a card on Home</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last round</source>
        <comment>title of a card on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re-score due in %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re-score due today</source>
        <comment>title of a card on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re-score late by %n day(s)</source>
        <comment>title of a card on Home</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.</source>
        <comment>dates and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare round %1</source>
        <comment>button on Home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search or run</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go</source>
        <comment>what Enter does on a button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::QuestionInspector</name>
    <message>
        <source>Anchor for %1</source>
        <comment>field: what a score of 1, 2 or 3 means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped: “%1”</source>
        <comment>the bank&apos;s own words for a reworded question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer is in: the set and its words stay as they are for this round.</source>
        <comment>tailoring page: frozen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wording: compared from this round on, not with earlier ones.</source>
        <comment>tailoring page: a reworded question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ReasonLine</name>
    <message>
        <source>Cancel</source>
        <comment>button: leave without doing it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultDetail</name>
    <message>
        <source>Agreed score</source>
        <comment>field: what the group recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreed score</source>
        <comment>choice: the group recorded nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>choice: the score recorded by the group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the agreed score</source>
        <comment>in the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>in the empty field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the question</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsDelegate</name>
    <message>
        <source>n %1</source>
        <comment>number of answers behind a mean</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsModel</name>
    <message>
        <source>%1, n %2</source>
        <comment>mean and number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes 1, 2, 3</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean · n</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>column of the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>column of the score grid: the score recorded by the group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPage</name>
    <message>
        <source>No votes yet</source>
        <comment>empty results page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the first question and the figures appear here.</source>
        <comment>empty results page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the empty results page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <comment>switch: votes or agreed scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <comment>reading of the figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>reading of the figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score grid as</source>
        <comment>switch: chart or table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas as</source>
        <comment>switch: chart or table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score grid</source>
        <comment>title of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger colour = bigger gap; no colour = no score</source>
        <comment>explains the score grid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <comment>title of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest gaps first</source>
        <comment>title of a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1 of 3</source>
        <comment>mean of the area means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no total: too few</source>
        <comment>no mean of the area means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n below 3</source>
        <comment>number of questions with a mean below 3</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cxw::panels::ResultsPresenter</name>
    <message>
        <source>agreed score of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::RoundSetup</name>
    <message>
        <source>One person</source>
        <comment>who answers a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group, hands counted</source>
        <comment>who answers a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <comment>who answers a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked</source>
        <comment>number of people in a round</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator or person</source>
        <comment>name beside a round</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScoreOverview</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions with a value of those asked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePage</name>
    <message>
        <source>optional, %1</source>
        <comment>beside the note field; a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <comment>area, number and count of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered · %2 not applicable · %3 open</source>
        <comment>numbers of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft brought back</source>
        <comment>badge: the program ended in mid-sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a yes/no question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a yes/no question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See results</source>
        <comment>button: go to the third step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <comment>button of the scoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the answers</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and go on</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t know</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <comment>what the arrow keys move to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePicker</name>
    <message>
        <source>chosen</source>
        <comment>on the cell of the chosen answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the group of big cells, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::ScorePresenter</name>
    <message>
        <source>answer to “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note to “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>questions asked of all in an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own: %1</source>
        <comment>number of the user&apos;s own questions in an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <comment>badge: a question that is not scored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if you have it</source>
        <comment>badge: a question asked only where the thing exists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <comment>badge: the user&apos;s own question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <comment>badge: other words than the shipped ones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>badge: not asked in the round before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <comment>badge: swapped in for another question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <comment>why a question is not asked</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorModel</name>
    <message>
        <source>%1, dropped: %2</source>
        <comment>screen reader: a dropped question and why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPage</name>
    <message>
        <source>Add own question</source>
        <comment>button of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap in…</source>
        <comment>button: take the reserve question for another one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start round</source>
        <comment>button of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <comment>before the choice of a set of questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of this round</source>
        <comment>list of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>badge: questions not asked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own</source>
        <comment>badge: the user&apos;s own questions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <comment>badge: questions in other words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First reserve: %1</source>
        <comment>a question that can take another&apos;s place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Score</source>
        <comment>button of the tailoring page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <comment>asks for one line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: ask this question no more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it ask, in a few words?</source>
        <comment>asks for the label of an own question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button: go on to the second line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it added?</source>
        <comment>asks for one line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button: add an own question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it take the place of “%1”?</source>
        <comment>asks for one line; a question&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap in</source>
        <comment>button: take the reserve question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cxw::panels::TailorPresenter</name>
    <message>
        <source>template %1</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own question “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped wording of “%1”</source>
        <comment>undo: names the act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
