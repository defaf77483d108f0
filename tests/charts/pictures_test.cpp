#include "charts/agreement_badge.h"
#include "charts/area_radar.h"
#include "charts/score_cell.h"
#include "charts/type_scale.h"
#include "charts/vote_strip.h"
#include "charts/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;

namespace {

const QFont kMicro = fontFor(TypeRole::Micro, reportFont());

AreaRadar radarOf(const std::vector<std::pair<QString, double>>& areas)
{
    constexpr std::array ids{"personnel", "processes", "customers", "financials", "own"};
    AreaRadar radar;
    for (std::size_t i = 0; i < areas.size(); ++i)
        radar.push_back(
            {.result = {.area = core::AreaId(QString::fromLatin1(ids[i])), .mean = areas[i].second},
             .name = areas[i].first});
    return radar;
}

void paintStrips(QPainter& painter, const Tokens& tokens)
{
    const std::vector<VoteStrip> strips{{{7, 3, 1}, 0},
                                        {{4, 2, 5}, 0},
                                        {{2, 6, 2}, 1},
                                        {{2, 6, 2, 0, 0, 1}, 0},
                                        {{2, 2, 1, 0, 0, 0, 4}, 2},
                                        {{1, 6, 20, 0, 0, 3}, 0}};
    const std::vector<AgreementMark> marks{AgreementMark::Agreed,    AgreementMark::Split,
                                           AgreementMark::Mixed,     AgreementMark::TooFew,
                                           AgreementMark::NotScored, AgreementMark::Mixed};
    const Words english(core::Language::En);
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const double top = 8.0 + 24.0 * double(i);
        paintVoteStrip(painter, QRectF(8, top + 3, 176, 18), strips[i], tokens, kMicro);
        paintAgreementBadge(painter, QRectF(200, top + 2, 64, 20), marks[i], agreementWord(marks[i], english),
                            tokens, kMicro);
    }
}

void paintCells(QPainter& painter, const Tokens& tokens)
{
    using core::Answer;
    const std::vector<std::optional<Answer>> answers{
        Answer::One,  Answer::Two,      Answer::Three, Answer::NotApplicable,
        std::nullopt, Answer::DontKnow, Answer::Yes};
    for (std::size_t i = 0; i < answers.size(); ++i)
        paintScoreCell(painter, QRectF(8.0 + 36.0 * double(i), 160, 28, 20),
                       {.answer = answers[i], .word = QStringLiteral("yes")}, tokens, kMicro);
}

} // namespace

// For the eye: the painters of both themes in the build folder's "pictures".
TEST_CASE("the painters leave pictures to look at")
{
    const auto [name, theme] = GENERATE(table<const char*, Theme>(
        {{"light", Theme::Light}, {"dark", Theme::Dark}, {"highcontrast", Theme::HighContrast}}));
    const Tokens tokens = tokensFor(theme);
    QImage image(380, 500, QImage::Format_RGB32);
    image.fill(tokens.bgSurface);
    QPainter painter(&image);
    paintStrips(painter, tokens);
    paintCells(painter, tokens);
    const QFont caption = fontFor(TypeRole::Caption, reportFont());
    paintAreaRadar(painter, QRectF(14, 200, 352, 132),
                   radarOf({{QStringLiteral("Personnel"), 1.98},
                            {QStringLiteral("Processes and technology"), 2.10},
                            {QStringLiteral("Customers"), 2.15},
                            {QStringLiteral("Financials"), 1.49}}),
                   tokens, caption);
    paintAreaRadar(painter, QRectF(14, 350, 352, 140),
                   radarOf({{QStringLiteral("Персонал"), 1.98},
                            {QStringLiteral("Процессы и технологии"), 2.90},
                            {QStringLiteral("Клиенты"), 2.15},
                            {QStringLiteral("Финансы"), 1.49},
                            {QStringLiteral("Партнёры"), 2.6}}),
                   tokens, caption);
    painter.end();

    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../pictures"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    CHECK(image.save(folder.filePath(QStringLiteral("charts_%1.png").arg(QLatin1String(name)))));
}
