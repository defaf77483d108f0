#include "core/complaint/column_words.h"

#include "core/search_text.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <map>

namespace cxw::core {
namespace {

using Field = ComplaintField;

/// Words between bars, English, Spanish, German, Romanian, Russian; looser ones of all languages at the end.
struct ColumnWords
{
    ComplaintField field;
    const char* words;
};

constexpr std::array kColumns{
    ColumnWords{Field::Reference, "referencia|referenz|referință|номер записи"},
    ColumnWords{
        Field::SourceReference,
        "complaint id|complaint number|ticket id|ticket number|case id|case number|external reference|"
        "id de reclamación|número de reclamación|número de queja|número de caso|referencia externa|"
        "Beschwerdenummer|Ticketnummer|Vorgangsnummer|Fallnummer|externe Referenz|"
        "număr reclamație|nr reclamație|id reclamație|număr tichet|referință externă|"
        "номер жалобы|номер обращения|номер заявки|номер тикета|внешний номер|ticket|id"},
    ColumnWords{Field::ReceivedAt,
                "received|date received|received on|received date|fecha de recepción|recibido|recibida|"
                "recibido el|fecha de entrada|eingegangen|eingegangen am|Eingangsdatum|Eingang|erhalten am|"
                "primit|primit la|primită la|data primirii|получено|дата получения|дата поступления|"
                "поступило|created|created at|date created|opened|opened at|fecha|creado|Datum|"
                "erstellt am|date|data|дата"},
    ColumnWords{Field::FirstResponseAt,
                "first response|first response date|date of first response|first reply|primera respuesta|"
                "fecha de primera respuesta|erste Antwort|Erstantwort|erste Antwort am|primul răspuns|"
                "data primului răspuns|первый ответ|дата первого ответа"},
    ColumnWords{Field::ResolvedAt,
                "resolved|date resolved|resolved on|resolution date|solved at|resuelto|resuelto el|"
                "fecha de resolución|fecha de solución|gelöst|gelöst am|Lösungsdatum|rezolvat|rezolvat la|"
                "data rezolvării|решено|дата решения"},
    ColumnWords{Field::ClosedAt,
                "closed|date closed|closed on|closing date|cerrado|cerrado el|fecha de cierre|geschlossen|"
                "geschlossen am|abgeschlossen am|Abschlussdatum|închis|închis la|data închiderii|закрыто|"
                "дата закрытия"},
    ColumnWords{Field::LoggedAt,
                "logged|date logged|logged on|registrado|registrado el|fecha de registro|erfasst|erfasst am|"
                "înregistrat|înregistrat la|data înregistrării|зарегистрировано|дата регистрации"},
    ColumnWords{Field::Agent,
                "handled by|assigned to|agente|atendido por|asignado a|Bearbeiter|Sachbearbeiter|"
                "bearbeitet von|zuständig|operator|preluat de|responsabil|сотрудник|оператор|ответственный|"
                "исполнитель"},
    ColumnWords{Field::Customer,
                "customer name|client|client name|cliente|nombre del cliente|Kunde|Kundin|Kundenname|"
                "nume client|numele clientului|клиент|имя клиента|заявитель|ФИО|name|nombre|nume|имя"},
    ColumnWords{Field::CustomerOrganisation,
                "customer organization|customer company|organización del cliente|empresa del cliente|"
                "Organisation des Kunden|Firma des Kunden|organizația clientului|firma clientului|"
                "организация клиента|organisation|organization|organización|organizație|организация"},
    ColumnWords{
        Field::CustomerContact,
        "customer number|contact|contacto|número de cliente|Kontakt|Kundennummer|contactul clientului|"
        "număr client|контакт|номер клиента|email|phone|correo|correo electrónico|teléfono|Telefon|"
        "почта|телефон"},
    ColumnWords{Field::Channel,
                "submitted via|contact channel|received via|canal|canal de contacto|vía|Kanal|Eingangskanal|"
                "Kontaktweg|canal de contact|канал|канал связи|способ обращения|medium|medio"},
    ColumnWords{Field::IsPublic, "public|público|pública|öffentlich|publică|публично|публичная"},
    ColumnWords{Field::Touchpoint,
                "touch point|journey step|punto de contacto|Kontaktpunkt|Berührungspunkt|punct de contact|"
                "точка контакта|точка касания"},
    ColumnWords{Field::Category,
                "complaint category|issue|categoría|motivo|problema|Kategorie|Beschwerdegrund|Anliegen|"
                "categorie|motiv|problemă|категория|проблема|тематика|topic|reason|tema|Thema|Grund|причина"},
    ColumnWords{Field::Subcategory,
                "sub-issue|subissue|subcategoría|submotivo|subtema|Unterkategorie|Subkategorie|Unterthema|"
                "subcategorie|submotiv|подкатегория|подтема"},
    ColumnWords{Field::Product, "product name|producto|Produkt|Artikel|produs|продукт|товар|изделие"},
    ColumnWords{Field::Summary,
                "subject|title|short description|resumen|asunto|título|Zusammenfassung|Betreff|Titel|"
                "Kurzbeschreibung|rezumat|subiect|titlu|краткое описание|кратко|суть|тема|заголовок"},
    ColumnWords{Field::Description,
                "details|narrative|complaint text|consumer complaint narrative|descripción|detalles|"
                "texto de la reclamación|Beschreibung|Sachverhalt|Beschwerdetext|descriere|detalii|"
                "textul reclamației|описание|подробности|текст жалобы|complaint|text|message|texto|mensaje|"
                "Nachricht|mesaj|текст|сообщение"},
    ColumnWords{Field::Severity,
                "gravedad|severidad|Schweregrad|Schwere|gravitate|severitate|тяжесть|серьёзность"},
    ColumnWords{Field::Status, "complaint status|estado|Bearbeitungsstand|stare|stadiu|статус|состояние"},
    ColumnWords{Field::DuplicateOf, "duplicado de|Duplikat von|duplicat al|дубликат"},
    ColumnWords{Field::Verified,
                "confirmed by customer|verificado|confirmado por el cliente|bestätigt|vom Kunden bestätigt|"
                "verificat|confirmat de client|подтверждено|подтверждено клиентом"},
    ColumnWords{Field::Outcome,
                "decision|resultado|decisión|Ergebnis|Entscheidung|rezultat|decizie|результат|итог|result"},
    ColumnWords{Field::RemedyWanted,
                "desired resolution|desired remedy|solución deseada|solución pedida|gewünschte Lösung|"
                "Wunsch des Kunden|soluția dorită|remediu dorit|желаемое решение"},
    ColumnWords{Field::RemedyGiven,
                "remedy|resolution|solución dada|solución|gegebene Lösung|Lösung|soluția oferită|soluție|"
                "принятое решение|решение"},
    ColumnWords{Field::Amount, "amount of money|importe|Betrag|sumă|сумма"},
    ColumnWords{Field::Currency, "moneda|divisa|Währung|monedă|valută|валюта"},
    ColumnWords{Field::HandlingMinutes,
                "minutes of handling|minutos de gestión|Bearbeitungsminuten|minute de lucru|"
                "минуты обработки"},
    ColumnWords{Field::PolicyCited,
                "política citada|auf Regel verwiesen|politică invocată|сослались на правила"},
    ColumnWords{Field::Defection, "abandono|Abwanderung|plecare|уход"},
    ColumnWords{Field::DefectionReason,
                "motivo del abandono|Abwanderungsgrund|motivul plecării|причина ухода"},
    ColumnWords{Field::SatisfactionAfter,
                "satisfaction|csat|satisfacción|Zufriedenheit|satisfacție|удовлетворённость"},
    ColumnWords{Field::Cause,
                "root cause|causa raíz|causa|Ursache|Grundursache|cauză|cauza principală|"
                "первопричина|коренная причина"},
    ColumnWords{Field::Preventable, "evitable|vermeidbar|evitabil|предотвратимо"},
    ColumnWords{Field::TimesReopened, "reopened|reabierto|wiedereröffnet|redeschis|открыто повторно"},
    ColumnWords{Field::Tags, "labels|etiquetas|Schlagwörter|etichete|метки|теги"},
};
static_assert(kColumns.size() == kComplaintFields);

/// The same for what cells say; the code itself need not be listed.
struct ChoiceWords
{
    ComplaintField field;
    const char* code;
    const char* words;
};

constexpr const char* kYes = "true|y|x|1|sí|s|verdadero|ja|j|wahr|da|d|adevărat|да|истина";
constexpr const char* kNo = "false|n|0|falso|nein|falsch|nu|fals|нет|ложь";

constexpr std::array kChoices{
    ChoiceWords{Field::Status, "open",
                "new|in progress|abierto|abierta|nuevo|nueva|en curso|offen|neu|in Bearbeitung|deschis|"
                "deschisă|nou|nouă|în lucru|открыто|открыта|новая|новое|в работе"},
    ChoiceWords{Field::Status, "waiting_customer",
                "waiting for customer|esperando al cliente|wartet auf Kunden|wartet auf Kunde|"
                "așteaptă clientul|ждёт клиента"},
    ChoiceWords{Field::Status, "waiting_us",
                "waiting for us|esperándonos|wartet auf uns|ne așteaptă pe noi|ждёт нас"},
    ChoiceWords{Field::Status, "resolved",
                "solved|resuelto|resuelta|solucionado|solucionada|gelöst|erledigt|rezolvat|rezolvată|решено|"
                "решена"},
    ChoiceWords{Field::Status, "closed_without_agreement",
                "closed|cerrado|cerrada|cerrado sin acuerdo|geschlossen|abgeschlossen|"
                "ohne Einigung geschlossen|închis|închisă|închisă fără acord|закрыто|закрыта|"
                "закрыта без согласия"},
    ChoiceWords{Field::Status, "withdrawn",
                "retirado|retirada|zurückgezogen|retras|retrasă|отозвано|отозвана"},
    ChoiceWords{Field::Status, "duplicate", "duplicado|duplicada|Duplikat|Dublette|duplicat|дубликат"},
    ChoiceWords{Field::Verified, "yes", kYes},
    ChoiceWords{Field::Verified, "no", kNo},
    ChoiceWords{Field::Verified, "no_answer",
                "sin respuesta|keine Antwort|fără răspuns|нет ответа|не ответил"},
    ChoiceWords{Field::Verified, "not_asked", "sin preguntar|nicht gefragt|neîntrebat|не спрашивали"},
    ChoiceWords{Field::Outcome, "upheld", "estimada|stattgegeben|berechtigt|admisă|întemeiată|обоснована"},
    ChoiceWords{Field::Outcome, "partly",
                "partly upheld|partially upheld|parcialmente|en parte|teilweise|parțial|частично"},
    ChoiceWords{Field::Outcome, "not_upheld",
                "rejected|desestimada|rechazada|abgelehnt|unberechtigt|respinsă|neîntemeiată|отклонена|"
                "необоснована"},
    ChoiceWords{Field::Outcome, "goodwill", "gesto comercial|Kulanz|gest comercial|жест доброй воли"},
    ChoiceWords{Field::IsPublic, "yes", kYes},
    ChoiceWords{Field::IsPublic, "no", kNo},
    ChoiceWords{Field::PolicyCited, "yes", kYes},
    ChoiceWords{Field::PolicyCited, "no", kNo},
    ChoiceWords{Field::Preventable, "yes", kYes},
    ChoiceWords{Field::Preventable, "no", kNo},
};

QStringList splitWords(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

QHash<QString, NamedField> columnTable()
{
    QHash<QString, NamedField> table;
    for (const ComplaintField field : allComplaintFields())
        table.insert(squeezed(codeOf(field)), {field, 0});
    for (const ColumnWords& each : kColumns) {
        int rank = 0;
        for (const QString& word : splitWords(each.words))
            if (const QString key = squeezed(word); !table.contains(key))
                table.insert(key, {each.field, ++rank});
    }
    return table;
}

std::map<std::pair<ComplaintField, QString>, QString> choiceTable()
{
    std::map<std::pair<ComplaintField, QString>, QString> table;
    for (const ChoiceWords& each : kChoices) {
        const QString code = QString::fromLatin1(each.code);
        table.insert({{each.field, squeezed(code)}, code});
        for (const QString& word : splitWords(each.words))
            table.insert({{each.field, squeezed(word)}, code});
    }
    return table;
}

} // namespace

QString squeezed(const QString& text)
{
    QString kept;
    for (const QChar each : foldedText(text))
        if (each.isLetterOrNumber() || each.isSurrogate())
            kept += each;
    return kept;
}

std::optional<NamedField> fieldNamed(const QString& header)
{
    static const QHash<QString, NamedField> table = columnTable();
    const auto found = table.constFind(squeezed(header));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

QString choiceCode(ComplaintField field, const QString& cell)
{
    static const auto table = choiceTable();
    const auto found = table.find({field, squeezed(cell)});
    return found == table.end() ? QString() : found->second;
}

} // namespace cxw::core
