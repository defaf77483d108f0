"""Each rule against a small tree that breaks it, and against one that does not."""

import tempfile
import unittest
from pathlib import Path

import check_layers
import qt_headers
import size_smells
from source_file import SourceFile

QT = {"QtCore": ["QString"], "QtGui": ["QColor"], "QtWidgets": ["QWidget", "QLabel"], "QtSql": ["QSqlQuery"]}


def header(layer, body="", includes=""):
    return f"#pragma once\n{includes}\nnamespace cxw::{layer} {{\n{body}\n}} // namespace cxw::{layer}\n"


class RuleTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for module, names in QT.items():
            for name in names:
                self.write(f"qt/{module}/{name}", "")
        (self.root / "src").mkdir()

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def violations(self):
        modules = qt_headers.modules_by_header(self.root / "qt")
        return [f"{path}:{line}: {message}" for path, line, message in check_layers.violations(self.root, modules)]

    def assert_clean(self, path, text):
        self.write(path, text)
        self.assertEqual(self.violations(), [])

    def assert_broken(self, path, text, expected):
        """Exactly one violation, and it begins with `expected`."""
        self.write(path, text)
        found = self.violations()
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(expected), found[0])


class IncludeRules(RuleTest):
    def test_core_lives_on_qt_core_and_the_standard_library(self):
        includes = '#include "core/id.h"\n#include <QString>\n#include <tl/expected.hpp>\n#include <vector>'
        self.assert_clean("src/core/vote.h", header("core", includes=includes))

    def test_core_includes_no_qt_gui(self):
        self.assert_broken("src/core/vote.h", header("core", includes="#include <QColor>"),
                           "src/core/vote.h:2: core may not include QColor of QtGui")

    def test_a_module_prefix_hides_nothing(self):
        self.assert_broken("src/core/vote.h", header("core", includes="#include <QtWidgets/QWidget>"),
                           "src/core/vote.h:2: core may not include QtWidgets/QWidget of QtWidgets")

    def test_panels_and_storage_never_see_each_other(self):
        self.write("src/panels/a.h", header("panels", includes='#include "storage/b.h"'))
        self.write("src/storage/b.h", header("storage", includes='#include "panels/a.h"'))
        self.assertEqual(len(self.violations()), 2)

    def test_panels_and_exchange_share_the_charts(self):
        self.write("src/charts/radar.h", header("charts", includes="#include <QColor>"))
        self.write("src/exchange/report.h", header("exchange", includes='#include "charts/radar.h"'))
        self.assert_clean("src/panels/results.h", header("panels", includes='#include "charts/radar.h"'))

    def test_a_panel_takes_nothing_from_another_but_what_is_said(self):
        self.assert_clean("src/panels/home/a.h", header("panels", includes='#include "panels/touchmap/view/b.h"'))
        self.assert_clean("src/panels/touchmap/c.h", header("panels", includes='#include "panels/shared/d.h"'))
        self.assert_broken("src/panels/touchmap/e.h", header("panels", includes='#include "panels/complaints/f.h"'),
                           "src/panels/touchmap/e.h:2: panels/touchmap takes nothing from panels/complaints")

    def test_charts_know_no_widget(self):
        self.assert_broken("src/charts/radar.h", header("charts", includes="#include <QWidget>"),
                           "src/charts/radar.h:2: charts may not include QWidget of QtWidgets")

    def test_exchange_sees_neither_panels_nor_storage(self):
        includes = '#include "panels/a.h"\n#include "storage/b.h"'
        self.write("src/exchange/report.h", header("exchange", includes=includes))
        self.assertEqual(len(self.violations()), 2)

    def test_only_the_facade_includes_qt_sql(self):
        self.write("src/storage/sql/statement.h", header("storage", includes="#include <QSqlQuery>"))
        self.assert_broken("src/storage/migrator.h", header("storage", includes="#include <QSqlQuery>"),
                           "src/storage/migrator.h:2: storage may not include QSqlQuery of QtSql")

    def test_only_exchange_includes_nlohmann(self):
        self.write("src/exchange/json.h", header("exchange", includes="#include <nlohmann/json.hpp>"))
        self.assert_broken("src/app/json.h", header("app", includes="#include <nlohmann/json.hpp>"),
                           "src/app/json.h:2: app may not include nlohmann/json.hpp")

    def test_app_may_include_every_layer(self):
        layers = ("core", "storage", "charts", "exchange", "panels")
        includes = "\n".join(f'#include "{layer}/x.h"' for layer in layers)
        self.assert_clean("src/app/workbench.h", header("app", includes=includes))

    def test_a_presenter_includes_no_widget(self):
        self.write("src/panels/home.h", header("panels", includes="#include <QWidget>"))
        self.assert_broken("src/panels/home_presenter.h", header("panels", includes="#include <QWidget>"),
                           "src/panels/home_presenter.h:2: a presenter")

    def test_the_own_header_comes_first(self):
        self.write("src/core/vote.h", header("core"))
        self.assert_broken("src/core/vote.cpp",
                           "#include <QString>\n#include \"core/vote.h\"\nnamespace cxw::core {\n}\n",
                           "src/core/vote.cpp:1: the first include")

    def test_a_header_includes_no_generated_form(self):
        self.write("src/panels/home.h", header("panels"))
        self.write("src/panels/home.cpp",
                   '#include "panels/home.h"\n#include "ui_home.h"\nnamespace cxw::panels {\n}\n')
        self.assert_broken("src/panels/other.h", header("panels", includes='#include "ui_other.h"'),
                           "src/panels/other.h:2: the .cpp")

    def test_a_commented_include_does_not_count(self):
        self.assert_clean("src/core/vote.h", header("core", includes="// #include <QWidget>"))

    def test_a_layer_links_what_it_may_include(self):
        self.assert_broken("src/panels/CMakeLists.txt",
                           "target_link_libraries(cxw_panels PUBLIC cxw::core\n    cxw::storage)\n",
                           "src/panels/CMakeLists.txt:2: panels may not link cxw::storage")

    def test_a_folder_that_is_no_layer_is_told(self):
        self.assert_broken("src/utils/helpers.h", "#pragma once\n", "src/utils:1: no such layer")


class HandRules(RuleTest):
    def assert_banned(self, body, word, layer="panels"):
        self.assert_broken(f"src/{layer}/a.h", header(layer, body), f"src/{layer}/a.h:4: {word}")

    def test_sql_stays_in_storage(self):
        query = 'inline auto kAll = R"sql(\n    SELECT id FROM round\n)sql";'
        self.write("src/storage/a.h", header("storage", query))
        self.assert_banned(query, "SQL outside storage (SELECT)")

    def test_prose_is_not_sql(self):
        self.assert_clean("src/panels/a.h", header("panels", 'auto a = tr("Select a round, update it, delete from it");'))

    def test_qapp_and_instances_belong_to_app(self):
        self.write("src/app/a.h", header("app", "inline auto* app() { return qApp; }"))
        self.assert_banned("inline auto* app() { return QCoreApplication::instance(); }", "::instance(")

    def test_no_singletons_anywhere(self):
        self.assert_banned("Store& instance() {", "instance() {", layer="app")

    def test_no_mutable_statics(self):
        self.assert_banned("static int count = 0;", "static int count =", layer="core")

    def test_constants_and_static_functions_are_fine(self):
        body = ("static constexpr int kMost = 3;\nstatic const QString kName;\nstatic QString of(int kind);\n"
                "static int twice(int a = 1) { return 2 * a; }\nstatic_assert(true);")
        self.assert_clean("src/core/a.h", header("core", body))

    def test_no_modal_message_boxes(self):
        self.assert_banned('QMessageBox::warning(this, title, text);', "QMessageBox::warning(")

    def test_a_message_box_icon_is_no_modal_message(self):
        self.assert_clean("src/panels/a.h", header("panels", "auto icon = QMessageBox::Warning;"))

    def test_no_style_sheet_with_a_box(self):
        self.assert_banned('auto s = "QFrame { border-radius: 3px }";', "no style sheet with border")

    def test_a_report_may_have_css(self):
        self.assert_clean("src/exchange/a.h", header("exchange", 'auto s = "td { padding: 3px }";'))

    def test_a_form_has_no_box_style_either(self):
        form = '<ui>\n<property name="styleSheet">\n<string>font-size: 9pt</string></property></ui>'
        self.assert_broken("ui/home.ui", form, "ui/home.ui:2: no style sheet with font-size")

    def test_no_string_based_connects(self):
        self.assert_banned("connect(a, SIGNAL(clicked()), b, c);", "SIGNAL(")

    def test_no_slots_by_name(self):
        self.assert_banned("void on_button_clicked();", "on_button_clicked(")

    def test_no_debug_output(self):
        self.assert_banned("void f() { qDebug() << 1; }", "qDebug")

    def test_no_widget_that_guesses_rich_text(self):
        self.assert_banned("QTextBrowser* m_help = nullptr;", "QTextBrowser")

    def test_readers_of_files_keep_byte_order_marks(self):
        self.assert_broken("src/exchange/json/a.h", header("exchange", "auto a = QString::fromUtf8(bytes);"),
                           "src/exchange/json/a.h:4: QString::fromUtf8(")

    def test_rows_of_the_file_keep_byte_order_marks(self):
        self.assert_broken("src/storage/sql/a.h", header("storage", "auto a = QString::fromStdString(text);"),
                           "src/storage/sql/a.h:4: QString::fromStdString(")

    def test_bytes_of_our_own_may_become_text_by_qt(self):
        self.assert_clean("src/exchange/a.h", header("exchange", "auto a = QString::fromUtf8(bytes);"))

    def test_json_kept_as_text_keeps_byte_order_marks(self):
        self.assert_banned("auto a = QJsonDocument::fromJson(text.toUtf8()).array();",
                           "QJsonDocument::fromJson of a text")

    def test_json_of_a_file_is_read_by_qt(self):
        self.assert_clean("src/core/a.h", header("core", "auto a = QJsonDocument::fromJson(file.readAll());"))

    def test_comments_and_literals_are_not_code(self):
        self.assert_clean("src/core/a.h", header("core", '// qApp\n/* SIGNAL( */\nauto a = "qDebug qApp";'))

    def test_digit_separators_are_no_literals(self):
        self.assert_banned("constexpr auto kAt = 1'795'338; auto a = qApp;", "qApp", layer="core")

    def test_a_header_starts_with_pragma_once(self):
        self.assert_broken("src/core/a.h", "\n" + header("core"), "src/core/a.h:1: a header starts")

    def test_files_are_snake_case(self):
        self.assert_broken("src/core/roundSheet.h", header("core"), "src/core/roundSheet.h:1: files are named")

    def test_the_namespace_is_the_layer(self):
        self.assert_broken("src/charts/a.h", "#pragma once\nint a();\n",
                           "src/charts/a.h:1: a file of charts declares namespace cxw::charts")

    def test_other_layers_are_only_declared_forward(self):
        forward = "namespace cxw::core {\nclass Store;\nstruct Vote;\nenum class Answer;\n}\n"
        self.write("src/panels/a.h", "#pragma once\n" + forward + "namespace cxw::panels {\n}\n")
        defined = "namespace cxw::core {\nstruct Vote { int a; };\n}\n"
        self.assert_broken("src/panels/b.h", "#pragma once\n" + defined + "namespace cxw::panels {\n}\n",
                           "src/panels/b.h:2: only forward declarations of cxw::core")

    def test_main_needs_no_namespace(self):
        self.assert_clean("src/app/main.cpp", "int main() { return 0; }\n")


class SizeSmells(RuleTest):
    def smells(self, path, text):
        self.write(path, text)
        return [message for _, message in size_smells.smells(SourceFile(self.root, Path(path)))]

    def test_a_long_file_and_a_long_function_are_told_but_break_nothing(self):
        body = "void f()\n{\n" + "    g();\n" * 420 + "}"
        text = f"namespace cxw::core {{\n{body}\n}} // namespace cxw::core\n"
        self.assertEqual(self.smells("src/core/a.cpp", text),
                         ["425 lines, over 400", "a function of 422 lines, over 60"])
        self.assertEqual(self.violations(), [])

    def test_a_long_class_is_no_long_function(self):
        body = "class A\n{\n" + "    int a;\n" * 100 + "};"
        self.assertEqual(self.smells("src/core/a.h", header("core", body)), [])

    def test_the_main_window_stays_small(self):
        text = "namespace cxw::app {\n" + "int a;\n" * 260 + "}\n"
        self.assertEqual(self.smells("src/app/main_window.cpp", text), ["262 lines, over 250"])


if __name__ == "__main__":
    unittest.main()
