#pragma once

#include "core/touchmap/linked_questions.h"
#include "panels/touchmap/inspector/touchpoint_parts.h"
#include "panels/touchmap/map_presenter.h"

namespace cxw::panels {

/// Knows the touchpoint that the inspector speaks of, what else is known of it, and takes the changes; each
/// is one step of the map's document. GUI thread.
class InspectorPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit InspectorPresenter(MapPresenter& maps, QObject* parent = nullptr);

    [[nodiscard]] MapPresenter& maps() const { return m_maps; }
    [[nodiscard]] const core::WholeMap& whole() const { return m_maps.document().whole(); }
    [[nodiscard]] bool canChange() const { return m_maps.document().canChange(); }
    /// Null while none is followed, and when it is not on the map any more.
    [[nodiscard]] const core::Touchpoint* touchpoint() const;
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    /// Empty where nobody is.
    [[nodiscard]] QString ownerName() const;
    [[nodiscard]] QString channelName() const;
    [[nodiscard]] QString stageName() const;
    /// Of those with the duty, by name.
    [[nodiscard]] QStringList namesWith(Duty duty) const;
    /// All there are, in the order of their lists.
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] QStringList channels() const;
    /// In the last core::kMapWeeks; empty until they are counted.
    [[nodiscard]] std::optional<qint64> complaints() const { return m_complaints; }
    [[nodiscard]] const std::vector<core::LinkedQuestion>& questions() const { return m_questions; }
    /// Those that the touchpoint names, in the same order.
    [[nodiscard]] std::vector<core::LinkedQuestion> linked() const;
    [[nodiscard]] QDate today() const { return m_maps.context().clock.today(); }
    /// Somebody is known to work here: a touchpoint can be taken by oneself.
    [[nodiscard]] bool knowsMyself() const { return m_myself.has_value(); }

public slots:
    /// The touchpoint that has the focus; nothing changes while one is pinned.
    void follow(cxw::core::TouchpointId touchpoint);
    void setPinned(bool pinned);

    /// A title that is empty changes nothing.
    void setTitle(const QString& title, quint64 gesture);
    void setText(cxw::core::TouchpointField field, const QString& text, quint64 gesture);
    void setLaneText(cxw::core::LaneId lane, const QString& text, quint64 gesture);
    /// MomentOfTruth, PainPoint, BestPractice or ListeningPost.
    void setMark(cxw::core::TouchpointField field, bool set);
    /// Satisfaction, TargetSatisfaction, ImportanceCustomer or ImportanceUs, 1 to 5.
    void setScore(cxw::core::TouchpointField field, const std::optional<int>& score);
    /// Of a persona, or with a null one of customers in general; -2 to 2. A persona without one of its own
    /// feels as customers in general.
    void setEmotion(cxw::core::PersonaId persona, const std::optional<int>& emotion);
    void setKind(cxw::core::TouchpointKind kind);
    void setVisibility(cxw::core::Visibility visibility);
    void setEvidence(cxw::core::TouchpointEvidence evidence);
    void setResponse(const std::optional<int>& minutes);
    void setContacts(const std::optional<int>& aWeek);
    /// Last in that stage.
    void setStage(cxw::core::StageId stage);
    /// A name that no list has joins it in the same step; an empty one takes it away.
    void setChannel(const QString& name);
    void setOwner(const QString& name);
    void setPeople(cxw::panels::Duty duty, const QStringList& names);
    void takeMyself();
    void setLinked(const cxw::core::QuestionId& question, bool linked);
    /// Still true today.
    void confirm();

    /// For what is typed or turned from now on: one step.
    [[nodiscard]] quint64 newGesture() { return m_maps.document().newGesture(); }

signals:
    /// Another touchpoint, or something of it.
    void changed();

private:
    void hear(const core::ChangeSet& changes);
    void count();
    void loadLists();
    void edit(const QString& field, const std::function<void(core::Touchpoint&)>& change,
              quint64 gesture = 0);
    void editWith(core::MapChange newcomers, const QString& field,
                  const std::function<void(core::Touchpoint&)>& change, quint64 gesture = 0);
    [[nodiscard]] std::optional<core::PersonId> personOf(const QString& name,
                                                         core::MapChange& newcomers) const;
    [[nodiscard]] QString nameOf(core::PersonId id) const;

    MapPresenter& m_maps;
    core::TouchpointId m_focused;
    core::TouchpointId m_shown;
    bool m_isPinned = false;
    std::optional<qint64> m_complaints;
    std::vector<core::LinkedQuestion> m_questions;
    std::optional<core::Person> m_myself;
    quint64 m_countRequest = 0; ///< answers to older requests are dropped
    quint64 m_listRequest = 0;
};

} // namespace cxw::panels
