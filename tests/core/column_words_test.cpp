#include "core/complaint/column_words.h"
#include "support/qt_strings.h"

using namespace cxw::core;

namespace {

std::optional<ComplaintField> fieldOf(const char* header)
{
    const auto named = fieldNamed(QString::fromUtf8(header));
    return named ? std::optional(named->field) : std::nullopt;
}

QString choiceOf(ComplaintField field, const char* cell)
{
    return choiceCode(field, QString::fromUtf8(cell));
}

} // namespace

TEST_CASE("every field is known by its own name, written in any way")
{
    for (const ComplaintField field : allComplaintFields()) {
        CAPTURE(codeOf(field).toStdString());
        CHECK(fieldNamed(codeOf(field)) == NamedField{field, 0});
        CHECK(fieldNamed(codeOf(field).toUpper().replace(QLatin1Char('_'), QLatin1Char(' '))).has_value());
    }
    CHECK(complaintFieldFrom(u"received") == std::nullopt);
}

TEST_CASE("columns are recognised in five languages")
{
    using enum ComplaintField;
    const std::vector<std::pair<ComplaintField, std::vector<const char*>>> expected{
        {ReceivedAt,
         {"Date received", "Fecha de recepción", "Eingegangen am", "Data primirii", "Дата получения"}},
        {ClosedAt, {"Closed on", "Fecha de cierre", "Abschlussdatum", "Data închiderii", "Дата закрытия"}},
        {Channel, {"Channel", "Canal de contacto", "Kontaktweg", "Canal", "Канал связи"}},
        {Category, {"Issue", "Categoría", "Kategorie", "Problemă", "Категория"}},
        {Subcategory, {"Sub-issue", "Subcategoría", "Unterkategorie", "Subcategorie", "Подкатегория"}},
        {Product, {"Product", "Producto", "Produkt", "Produs", "Товар"}},
        {Summary, {"Subject", "Asunto", "Betreff", "Subiect", "Краткое описание"}},
        {Description, {"Details", "Descripción", "Beschreibung", "Descriere", "Описание"}},
        {Customer, {"Customer name", "Cliente", "Kunde", "Client", "Клиент"}},
        {SourceReference,
         {"Complaint ID", "Número de reclamación", "Vorgangsnummer", "Număr reclamație", "Номер обращения"}},
        {Status, {"Status", "Estado", "Bearbeitungsstand", "Stare", "Статус"}},
    };
    for (const auto& [field, headers] : expected)
        for (const char* header : headers) {
            CAPTURE(header);
            CHECK(fieldOf(header) == field);
        }
}

TEST_CASE("case, diacritics and signs in a header do not matter")
{
    CHECK(fieldOf("  FECHA DE RECEPCION ") == ComplaintField::ReceivedAt);
    CHECK(fieldOf("sub_issue") == ComplaintField::Subcategory);
    CHECK(fieldOf("Дата  получения:") == ComplaintField::ReceivedAt);
}

TEST_CASE("a header that says something else is no field")
{
    for (const char* header :
         {"State", "ZIP code", "Company", "Timely response?", "date_sent_to_company", "", "?"})
        CHECK_FALSE(fieldOf(header).has_value());
}

TEST_CASE("choices are understood in five languages and by their codes")
{
    using enum ComplaintField;
    for (const char* word : {"resolved", "Solved", "Resuelta", "Gelöst", "Rezolvată", "Решена"})
        CHECK(choiceOf(Status, word) == QStringLiteral("resolved"));
    for (const char* word :
         {"closed_without_agreement", "Closed", "Cerrado", "Geschlossen", "Închisă", "Закрыта"})
        CHECK(choiceOf(Status, word) == QStringLiteral("closed_without_agreement"));
    for (const char* word : {"yes", "Y", "1", "TRUE", "Sí", "ja", "da", "да"})
        CHECK(choiceOf(Preventable, word) == QStringLiteral("yes"));
    CHECK(choiceOf(Outcome, "not_upheld") == QStringLiteral("not_upheld"));
    CHECK(choiceOf(Status, "FOO").isEmpty());
    CHECK(choiceOf(Preventable, "").isEmpty());
}
