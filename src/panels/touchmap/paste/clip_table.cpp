#include "panels/touchmap/paste/clip_table.h"

#include "charts/touchmap/map_picture.h"
#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "core/touchmap/paste/paste_columns.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/paste/paste_sentences.h"
#include "panels/touchmap/view/icon_cache.h"
#include "panels/touchmap/view/map_view.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

using Field = core::TouchpointField;

struct ClipWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::Paste)
};

template <class Record, class AnyId>
QString nameIn(const std::vector<Record>& records, const std::optional<AnyId>& id)
{
    const auto found = id ? std::ranges::find(records, *id, &Record::id) : records.end();
    return found == records.end() ? QString() : found->name;
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString truthText(bool truth)
{
    return truth ? ClipWords::tr("yes", "in a table") : QString();
}

QString markText(const core::NotedMark& mark)
{
    return mark.isSet && !mark.note.isEmpty() ? mark.note : truthText(mark.isSet);
}

/// The words of a choice, unless it is the one of a touchpoint of which nothing is said.
template <class Choice> QString choiceText(Choice choice, Choice usual, QString (*wordOf)(Choice))
{
    return choice == usual ? QString() : wordOf(choice);
}

QString timeText(const std::optional<int>& minutes)
{
    return minutes ? charts::responseText(*minutes, charts::Words()) : QString();
}

QString cellText(const core::MapFile& clip, const core::Touchpoint& each, const core::PasteField& field)
{
    const core::Touchpoint usual;
    switch (field.field) {
    case Field::Stage: return nameIn(clip.whole.stages, std::optional(each.stage));
    case Field::Title: return each.title;
    case Field::Activity: return each.activity;
    case Field::Channel: return nameIn(clip.channels, each.channel);
    case Field::Accountable: return nameIn(clip.people, each.duties.accountable);
    case Field::Feeling: return numberText(each.feeling.emotion);
    case Field::Satisfaction: return numberText(each.satisfaction);
    case Field::TargetSatisfaction: return numberText(each.targetSatisfaction);
    case Field::ImportanceCustomer: return numberText(each.importanceCustomer);
    case Field::ImportanceUs: return numberText(each.importanceUs);
    case Field::MomentOfTruth: return markText(each.momentOfTruth);
    case Field::PainPoint: return markText(each.painPoint);
    case Field::BestPractice: return markText(each.bestPractice);
    case Field::ListeningPost: return truthText(each.listeningPost);
    case Field::ResponseMinutes: return timeText(each.responseMinutes);
    case Field::Kind: return choiceText(each.kind, usual.kind, kindWord);
    case Field::Visibility: return choiceText(each.visibility, usual.visibility, visibilityWord);
    case Field::Evidence: return choiceText(each.evidence, usual.evidence, evidenceWord);
    case Field::PersonaFeelings: {
        const auto feeling = each.feelings.find(field.persona);
        return feeling == each.feelings.end() ? QString() : numberText(feeling->second.emotion);
    }
    case Field::LaneTexts: {
        const auto text = each.laneTexts.find(field.lane);
        return text == each.laneTexts.end() ? QString() : text->second;
    }
    case Field::WeeklyContacts: return numberText(each.weeklyContacts);
    case Field::ConfirmedOn: return each.confirmedOn.toString(Qt::ISODate);
    case Field::Note: return each.note;
    default: return {};
    }
}

/// As the paste knows it again: a persona's feelings by its name alone.
QString headerOf(const core::PasteField& field, const core::WholeMap& whole)
{
    return field.field == Field::PersonaFeelings ? nameIn(whole.personas, std::optional(field.persona))
                                                 : pasteFieldWord(field, whole);
}

} // namespace

std::vector<QStringList> tableOf(const core::MapFile& clip)
{
    std::vector<QStringList> rows(clip.whole.touchpoints.size() + 1);
    for (const core::PasteField& field : pasteFieldsOf(clip.whole)) {
        QStringList column{headerOf(field, clip.whole)};
        for (const core::Touchpoint& each : clip.whole.touchpoints)
            column += cellText(clip, each, field);
        const bool isEmpty = std::all_of(std::next(column.begin()), column.end(),
                                         [](const QString& cell) { return cell.isEmpty(); });
        if (isEmpty && field.field != Field::Stage && field.field != Field::Title)
            continue;
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] += column[qsizetype(i)];
    }
    return rows;
}

QImage pictureOf(const core::MapFile& clip, const MapView& view)
{
    constexpr double kLaneNames = 88.0;
    constexpr double kMostPixels = 40'000'000.0;
    const Appearance& appearance = view.appearance();
    const core::MapLayout layout(clip.whole, view.lanes(), {100.0, appearance.zoomPercent() / 100.0});
    const int names = appearance.px(kLaneNames);
    const int head = int(std::ceil(layout.stageHeight()));
    const QSizeF size(names + std::ceil(layout.width()), head + std::ceil(layout.height()));
    if (size.width() * size.height() > kMostPixels)
        return {};
    const auto curves = charts::emotionCurvesOf(clip.whole, layout, {});
    const std::set<core::TouchpointId> selected;
    const std::optional<std::set<core::TouchpointId>> lit;
    const charts::Words words(appearance.numbers());
    IconCache icons(appearance);
    const charts::MapPicture picture{clip.whole, view.facts(), layout, curves, selected, lit};
    const charts::MapBrush brush{appearance.tokens(), words, appearance.font(charts::TypeRole::Body),
                                 icons.painter()};
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(appearance.tokens().bgWindow);
    QPainter painter(&image);
    painter.translate(names, head);
    paintMap(painter, {0.0, 0.0, layout.width(), layout.height()}, picture, brush);
    paintMapStages(painter, 0.0, layout.width(), picture, brush);
    painter.translate(-names, 0.0);
    paintMapLanes(painter, names, picture, brush);
    return image;
}

} // namespace cxw::panels
