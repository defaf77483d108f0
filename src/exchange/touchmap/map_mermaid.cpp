#include "exchange/touchmap/map_mermaid.h"

#include "charts/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace cxw::exchange {
namespace {

constexpr int kNeutralScore = 3; // of an emotion of 0

/// Words that mean something to Mermaid where a task may begin.
constexpr std::array kKeywords{"journey", "title", "section", "acctitle", "accdescr"};

QString entity(QChar character)
{
    return QStringLiteral("#%1;").arg(character.unicode());
}

/// One line in which nothing is taken for the language's own signs.
QString mermaidText(const QString& text)
{
    static const QString signs = QStringLiteral("#:;%<>{},\"`");
    QString line;
    for (const QChar each : text.simplified())
        if (signs.contains(each))
            line += entity(each);
        else
            line += each;
    for (const char* keyword : kKeywords)
        if (line.startsWith(QLatin1String(keyword), Qt::CaseInsensitive))
            return entity(line.front()) + line.mid(1);
    return line;
}

/// A score, and who feels so.
using Scores = std::map<int, QStringList, std::greater<>>;

Scores scoresOf(const core::Touchpoint& touchpoint, const MapContent& content, const charts::Words& words)
{
    const auto scoreOf = [](const core::Feeling& feeling) {
        return feeling.emotion.value_or(0) + kNeutralScore;
    };
    if (content.whole.personas.empty())
        return {{scoreOf(touchpoint.feeling),
                 {words.translate("cxw::exchange::MapMermaid", "Customers", "who goes along a journey")}}};
    Scores scores;
    for (const core::Persona& each : content.whole.personas)
        scores[scoreOf(feelingOf(touchpoint, each.id))] += mermaidText(each.name);
    return scores;
}

bool lacksFeelings(const core::WholeMap& whole)
{
    const auto lacks = [&whole](const core::Touchpoint& each) {
        if (whole.personas.empty())
            return !each.feeling.emotion;
        return std::ranges::any_of(whole.personas, [&](const core::Persona& persona) {
            return !feelingOf(each, persona.id).emotion;
        });
    };
    return std::ranges::any_of(whole.touchpoints, lacks);
}

} // namespace

QByteArray mapMermaidOf(const MapContent& content)
{
    const charts::Words words(content.language);
    QStringList lines{QStringLiteral("journey")};
    if (lacksFeelings(content.whole))
        lines += QStringLiteral("    %% ")
            + words.translate("cxw::exchange::MapMermaid", "Where no feeling is known the score is 3.",
                              "remark in a file");
    lines += QStringLiteral("    title ") + mermaidText(content.whole.map.name);
    for (const core::Stage& stage : content.whole.stages) {
        lines += QStringLiteral("    section ") + mermaidText(stage.name);
        for (const core::Touchpoint& each : touchpointsIn(content.whole, stage.id))
            for (const auto& [score, actors] : scoresOf(each, content, words))
                lines += QStringLiteral("      %1: %2: %3")
                             .arg(mermaidText(each.title), QString::number(score),
                                  actors.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace cxw::exchange
