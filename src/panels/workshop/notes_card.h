#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace cxw::panels {

class Appearance;
class Badge;
class WorkshopPresenter;

/// The facilitator's notes to the question; the room does not see them.
class NotesCard final : public QWidget
{
    Q_OBJECT

public:
    NotesCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

    void focusField();

signals:
    /// Esc in the field.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    WorkshopPresenter& m_presenter;
    QPlainTextEdit* m_field;
    Badge* m_draft;
};

} // namespace cxw::panels
