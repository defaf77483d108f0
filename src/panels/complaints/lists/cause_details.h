#pragma once

#include "panels/complaints/lists/entry_details.h"

class QPlainTextEdit;

namespace cxw::panels {

class ActionsPresenter;
class CauseWhys;
class LogListsPresenter;
class OptionalDate;
class TextLabel;

/// What a root cause is, why it is so, when it was fixed and whether that shows.
class CauseDetails final : public EntryDetails
{
    Q_OBJECT

public:
    CauseDetails(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions,
                 QWidget* parent = nullptr);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeDescription();
    void showFigures();
    void planFix(const QString& why);

    LogListsPresenter& m_lists;
    ActionsPresenter& m_actions;
    CauseWhys* m_whys;
    QPlainTextEdit* m_description;
    OptionalDate* m_fixed;
    TextLabel* m_figures;
    qint64 m_shown = 0; ///< whose description stands in the field
};

/// "2.4 a week before the fix, 0.2 after: fixed", or why nothing can be said yet.
[[nodiscard]] QString fixSentence(const Appearance& appearance, const struct CauseFigures& figures);

} // namespace cxw::panels
