#include "exchange/report/report_html.h"

#include "exchange/report/html_page.h"
#include "exchange/report/sample_report.h"
#include "support/qt_strings.h"

#include <QCoreApplication>
#include <QDir>

#include <catch2/catch.hpp>

using namespace cxw;
using core::Language;
using Page = support::HtmlPage;

namespace {

Page pageOf(const core::RoundDocument& document)
{
    return Page(exchange::htmlOf(support::reportOn(document)));
}

} // namespace

TEST_CASE("the HTML report is well-formed in every language and says which it is")
{
    const Language language = GENERATE(from_range(core::kLanguages));
    const QByteArray html = exchange::htmlOf(support::reportOn(support::fullRound(language)));
    const Page page(html);
    CHECK(page.error == QString());
    CHECK(html.startsWith("<!DOCTYPE html><html lang=\"" + core::codeOf(language).toUtf8()));

    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(QStringLiteral("report_%1.html").arg(core::codeOf(language))));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(file.write(html) == html.size());
}

TEST_CASE("the HTML report loads nothing and runs nothing")
{
    const QByteArray html = exchange::htmlOf(support::reportOn(support::fullRound(Language::En)));
    CHECK(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    const Page page(html);
    for (const char* active : {"script", "iframe", "object", "embed", "link", "img", "form", "a", "base"})
        CHECK_FALSE(page.elements.contains(QLatin1String(active)));
    for (const QString& attribute : page.attributes) {
        CHECK_FALSE(attribute.startsWith(QLatin1String("on")));
        CHECK_FALSE(attribute.startsWith(QLatin1String("href=")));
        CHECK_FALSE(attribute.startsWith(QLatin1String("src=")));
    }
    CHECK_FALSE(html.contains("url("));
    CHECK_FALSE(html.contains("@import"));
}

TEST_CASE("headings go down one step at a time and there is one first")
{
    const Page page = pageOf(support::fullRound(Language::En));
    CHECK(page.headings.count(1) == 1);
    for (qsizetype i = 1; i < page.headings.size(); ++i)
        CHECK(page.headings[i] <= page.headings[i - 1] + 1);
}

TEST_CASE("every table has a caption and scopes, every chart a name")
{
    const Page page = pageOf(support::fullRound(Language::En));
    CHECK(page.elements.count(QStringLiteral("table")) == 2);
    CHECK(page.elements.count(QStringLiteral("caption")) == 2);
    const auto scopes = page.attributes.filter(QStringLiteral("scope=")).size();
    CHECK(scopes == page.elements.count(QStringLiteral("th")));
    const auto pictures = page.attributes.count(QStringLiteral("role=img"));
    CHECK(pictures == page.attributes.filter(QStringLiteral("aria-label=")).size());
    CHECK(pictures > 25);
    const auto hidden = page.attributes.count(QStringLiteral("aria-hidden=true"));
    CHECK(pictures + hidden == page.elements.count(QStringLiteral("svg")));
}

TEST_CASE("what users type stays text in the HTML report")
{
    const QString hostile =
        QStringLiteral("<script>alert(1)</script>\"'><img src=x onerror=alert(1)> &amp; ]]> \x01 \xFFFE end");
    auto document = support::fullRound(Language::En);
    document.workspace.name = hostile;
    document.facilitator = hostile;
    for (auto& question : document.sheet.questions) {
        question.note = hostile;
        question.reason = hostile;
    }
    for (auto& agreed : document.sheet.agreed)
        agreed.reason = hostile;
    for (auto& [key, wording] : document.wordings)
        wording.label = wording.text = hostile;
    const Page page = pageOf(document);
    CHECK(page.error == QString());
    CHECK_FALSE(page.elements.contains(QStringLiteral("script")));
    CHECK_FALSE(page.elements.contains(QStringLiteral("img")));
    CHECK(page.text.contains(QStringLiteral("<script>alert(1)</script>")));
    CHECK(page.text.contains(QStringLiteral("&amp; ]]>")));
}

TEST_CASE("areas, questions and reasons stand in the HTML report")
{
    const auto document = support::fullRound(Language::Ru);
    const Page page = pageOf(document);
    for (const auto& result : document.votes.questions) {
        CHECK(page.text.contains(document.wordingOf(result.question).label));
        CHECK(page.text.contains(document.wordingOf(result.question).text));
    }
    CHECK(page.text.contains(QStringLiteral("We sell nothing by post.")));
    CHECK(page.text.contains(QStringLiteral("The interview guide names none of them.")));
}
