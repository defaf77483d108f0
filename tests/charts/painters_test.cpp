#include "charts/agreement_badge.h"
#include "charts/area_marks.h"
#include "charts/area_radar.h"
#include "charts/score_cell.h"
#include "charts/type_scale.h"
#include "charts/vote_strip.h"
#include "charts/words.h"
#include "painted.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using namespace cxw::charts;
using support::painted;
using support::pixelsLike;

namespace {

const QFont kFont = fontFor(TypeRole::Micro, reportFont());

/// How many pixels of one row carry `colour`.
int widthOf(const QImage& image, const QColor& colour, int row)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, row) == colour ? 1 : 0;
    return count;
}

QImage stripOf(const VoteStrip& strip, const Tokens& tokens, QSize size = {176, 18})
{
    return painted(tokens, size, [&](QPainter& painter) {
        paintVoteStrip(painter, QRectF(QPointF(), QSizeF(size)), strip, tokens, kFont);
    });
}

QImage cellOf(std::optional<core::Answer> answer, const Tokens& tokens)
{
    return painted(tokens, {28, 20}, [&](QPainter& painter) {
        paintScoreCell(painter, QRectF(0, 0, 28, 20), {.answer = answer}, tokens, kFont);
    });
}

NamedArea area(const char* id, std::optional<double> mean)
{
    const QString name = QString::fromLatin1(id);
    return {.result = {.area = core::AreaId(name), .mean = mean, .asked = 1}, .name = name};
}

} // namespace

TEST_CASE("a strip's pieces are as wide as their counts")
{
    const auto pieces = segmentsOf({.counts = {.ones = 7, .twos = 3, .threes = 1}}, QRectF(0, 0, 176, 18));
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].rect.width() == Approx(7 * 16 - 1));
    CHECK(pieces[1].rect.left() == Approx(7 * 16));
    CHECK(pieces[1].rect.width() == Approx(3 * 16 - 1));
    CHECK(pieces[2].rect.right() == Approx(175));
}

TEST_CASE("a strip shows its counts in the score colours")
{
    const Tokens tokens = tokensFor(Theme::Light);
    const QImage image = stripOf({.counts = {.ones = 7, .threes = 4}}, tokens);
    CHECK(widthOf(image, tokens.score[0].fill, 3) == Approx(7 * 16 - 1).margin(2));
    CHECK(widthOf(image, tokens.score[2].fill, 3) == Approx(4 * 16 - 3).margin(2));
    CHECK(pixelsLike(image, tokens.score[1].fill) == 0);
}

TEST_CASE("what is open is dashed and keeps the ground")
{
    const Tokens tokens = tokensFor(Theme::Light);
    const QImage image = stripOf({.unanswered = 6}, tokens);
    const int top = widthOf(image, tokens.bgSurface, 0);
    CHECK(top > 176 / 4);     // the gaps of the dashes
    CHECK(top < 3 * 176 / 4); // and the dashes
    CHECK(widthOf(image, tokens.bgSurface, 3) > 160);
}

TEST_CASE("not applicable is hatched")
{
    const Tokens tokens = tokensFor(Theme::Dark);
    const QImage image = stripOf({.counts = {.notApplicable = 1}}, tokens);
    const int ground = widthOf(image, tokens.bgSurface, 9);
    CHECK(ground > 20);
    CHECK(ground < 150);
}

TEST_CASE("a strip without anybody stays empty")
{
    CHECK(segmentsOf({}, QRectF(0, 0, 176, 18)).empty());
}

TEST_CASE("a count that does not fit is left out rather than clipped")
{
    const Tokens tokens = tokensFor(Theme::Light);
    const QImage narrow = stripOf({.counts = {.ones = 1, .twos = 40}}, tokens);
    CHECK(narrow.pixelColor(1, 9) == tokens.score[0].fill);
}

TEST_CASE("a strip is told in words")
{
    const Words english(core::Language::En);
    CHECK(sentenceOf({.counts = {.ones = 4, .twos = 1, .dontKnow = 2}, .unanswered = 1}, english)
          == QStringLiteral("1: 4 votes, 2: 1 vote, 2 don’t know, 1 unanswered"));
    CHECK(yesNoText({.counts = {.yes = 9, .no = 1, .dontKnow = 1}}, english)
          == QStringLiteral("9 yes, 1 no, 1 don’t know"));
}

TEST_CASE("a score fills its cell, other answers do not")
{
    const Tokens tokens = tokensFor(GENERATE(Theme::Light, Theme::Dark));
    CHECK(pixelsLike(cellOf(core::Answer::One, tokens), tokens.score[0].fill) > 300);
    CHECK(pixelsLike(cellOf(core::Answer::Two, tokens), tokens.score[1].fill) > 300);
    CHECK(pixelsLike(cellOf(core::Answer::Three, tokens), tokens.score[2].fill) > 300);
    CHECK(pixelsLike(cellOf(std::nullopt, tokens), tokens.bgSurface) > 400);
    CHECK(cellOf(core::Answer::DontKnow, tokens) != cellOf(std::nullopt, tokens));
    CHECK(cellOf(core::Answer::NotApplicable, tokens) != cellOf(std::nullopt, tokens));
}

TEST_CASE("areas differ in shape and not only in colour")
{
    Tokens grey = tokensFor(Theme::Light);
    grey.area.fill(QColor(Qt::black));
    grey.textSecondary = QColor(Qt::black);
    std::vector<QImage> marks;
    for (const char* id : {"personnel", "processes", "customers", "financials", "own"})
        marks.push_back(painted(grey, {14, 14}, [&](QPainter& painter) {
            paintAreaMark(painter, QRectF(0, 0, 14, 14), core::AreaId(QString::fromLatin1(id)), grey);
        }));
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(marks[i] != marks[j]);
}

TEST_CASE("too few comes before agreement, and one person's round has none")
{
    core::QuestionResult result{.flag = core::AgreementFlag::Split};
    CHECK(agreementMarkOf(result, core::VotingForm::Seats) == AgreementMark::Split);
    CHECK(agreementMarkOf(result, core::VotingForm::SinglePerson) == AgreementMark::None);
    result.tooFew = true;
    CHECK(agreementMarkOf(result, core::VotingForm::Counts) == AgreementMark::TooFew);
    result.question.kind = core::QuestionKind::Context;
    CHECK(agreementMarkOf(result, core::VotingForm::Counts) == AgreementMark::NotScored);
}

TEST_CASE("the radar's points lie on its axes, 1 in the middle and 3 at the tips")
{
    const QRectF rect(0, 0, 352, 140);
    const auto points = radarPoints(
        rect, {area("personnel", 1.0), area("processes", 3.0), area("customers", 2.0), area("x", 1.0)},
        kFont);
    REQUIRE(points.size() == 4);
    CHECK(points[0] == rect.center());
    const double radius = points[1].x() - rect.center().x();
    CHECK(radius > 40);
    CHECK(points[2].y() - rect.center().y() == Approx(radius / 2));
}

TEST_CASE("the radar leaves out areas without a mean and needs three")
{
    const AreaRadar two{area("personnel", 1.5), area("processes", 2.0), area("customers", std::nullopt)};
    CHECK_FALSE(hasRadarShape(two));
    AreaRadar three = two;
    three.push_back(area("financials", 2.5));
    CHECK(hasRadarShape(three));
    CHECK(radarPoints(QRectF(0, 0, 352, 140), three, kFont).size() == 3);
}

TEST_CASE("every area of the radar is marked in its colour")
{
    const Tokens tokens = tokensFor(Theme::Light);
    const AreaRadar areas{area("personnel", 1.98), area("processes", 2.1), area("customers", 2.15),
                          area("financials", 1.49)};
    const QImage image = painted(tokens, {352, 140}, [&](QPainter& painter) {
        paintAreaRadar(painter, QRectF(0, 0, 352, 140), areas, tokens, kFont);
    });
    for (const QColor& colour : tokens.area)
        CHECK(pixelsLike(image, colour) > 20);
}
