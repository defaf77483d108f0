#pragma once

#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_document.h"

#include <QObject>

namespace cxw::panels {

class DiagnosticPresenter;

/// One row of the tailoring list.
struct TailorRow
{
    core::RoundQuestion question;
    core::Wording wording;
    bool own = false;
    bool reworded = false; ///< other words than the shipped ones
    bool isNew = false;    ///< the round before did not ask it

    bool operator==(const TailorRow&) const = default;
};

struct TailorArea
{
    core::AreaTally tally;
    QString name;
    std::vector<TailorRow> rows;

    bool operator==(const TailorArea&) const = default;
};

/// Something to choose from by its name.
template <class Id> struct NamedChoice
{
    Id id;
    QString name;

    bool operator==(const NamedChoice&) const = default;
};

/// What the tailoring page shows.
struct TailorState
{
    bool hasRound = false;
    bool canTailor = false;
    core::Round round;
    QString person;
    QStringList participants;                    ///< names of the seats, without the anonymous ones
    QString templateId;                          ///< as in `templates`
    std::vector<NamedChoice<QString>> templates; ///< shipped ones, own sets, and the free choice last
    std::vector<TailorArea> areas;
    int asked = 0;
    int scored = 0;
    int droppedCount = 0;
    int ownCount = 0;
    int rewordedCount = 0;
    std::optional<core::Question> reserve; ///< not in the set yet
    QString reserveLabel;

    [[nodiscard]] const TailorRow* find(core::RoundQuestionId id) const;
    bool operator==(const TailorState&) const = default;
};

/// Decides what can be tailored and does it, each act undoable. GUI thread.
class TailorPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit TailorPresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    [[nodiscard]] const TailorState& state() const { return m_state; }
    [[nodiscard]] DiagnosticPresenter& diagnostic() { return m_diagnostic; }
    /// The words of revision 1: what the bank ships, or an own question's first.
    [[nodiscard]] core::Wording shippedWording(const core::QuestionId& question) const;
    /// Questions of the banks and own ones that the set does not ask, with their labels.
    [[nodiscard]] std::vector<NamedChoice<core::QuestionId>> offered() const;
    /// Areas a question can go to: those of the set first.
    [[nodiscard]] std::vector<NamedChoice<core::AreaId>> areaChoices() const;
    /// By the name people read, in upper or lower case.
    [[nodiscard]] std::optional<core::AreaId> areaNamed(const QString& name) const;
    /// Another own area may be made.
    [[nodiscard]] bool canAddArea() const;
    /// What is added or dropped departs from a set that others know, and so wants a reason.
    [[nodiscard]] bool wantsReasons() const;

public slots:
    void chooseTemplate(const QString& templateId);
    void drop(cxw::core::RoundQuestionId question, const QString& reason);
    void bringBack(cxw::core::RoundQuestionId question);
    /// A question of the user's own, last in its area; `questionAdded` names it.
    void addOwn(const cxw::core::AreaId& area, const QString& label, const QString& reason);
    /// The same in the area of that name, which is made when there is none and there may be another.
    void addOwnIn(const QString& areaName, const QString& label, const QString& reason);
    /// A question that is not in the set yet, last in its area; `questionAdded` names it.
    void addKnown(const cxw::core::QuestionId& question, const QString& reason);
    void swapReserveIn(cxw::core::RoundQuestionId leaving, const QString& reason);
    void move(cxw::core::RoundQuestionId question, int step);
    /// Gives a question other words from this round on.
    void reword(cxw::core::RoundQuestionId question, const cxw::core::Wording& wording);
    void takeShippedWording(cxw::core::RoundQuestionId question);

signals:
    void stateChanged();
    void questionAdded(cxw::core::RoundQuestionId question);

private:
    void takeDocument();
    [[nodiscard]] TailorRow rowFor(const core::RoundQuestion& question) const;
    void takeTemplates(TailorState& state) const;
    void findReserve();
    void pushOwn(const core::OwnArea& area, bool areaIsNew, const QString& label, const QString& reason);

    /// A template that was chosen while the file does not hold it yet; the next choice starts from it.
    struct Choice
    {
        core::Round round;
        std::vector<core::RoundQuestion> set;
    };

    DiagnosticPresenter& m_diagnostic;
    TailorState m_state;
    std::optional<Choice> m_onItsWay;
};

} // namespace cxw::panels
