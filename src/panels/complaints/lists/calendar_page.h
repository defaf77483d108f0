#pragma once

#include <QWidget>

#include <array>

class QCheckBox;
class QPlainTextEdit;
class QTimeEdit;
class QVBoxLayout;

namespace cxw::core {
struct WorkCalendar;
}

namespace cxw::panels {

class Appearance;
class LogListsPresenter;
class TextLabel;
class TypedChoice;

/// The working hours by which business time counts: days, hours, zone, and free days, one a line.
class CalendarPage final : public QWidget
{
    Q_OBJECT

public:
    CalendarPage(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent = nullptr);

    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeDays();
    [[nodiscard]] QLayout* makeHours();
    void add(QVBoxLayout& column, const QString& label, QWidget* field, const char* name);
    void connectFields();
    void refresh();
    void take();
    /// The first line of free days that does not begin with a day; empty when all do.
    [[nodiscard]] QString unreadLine() const;

    const Appearance& m_appearance;
    LogListsPresenter& m_lists;
    std::array<QCheckBox*, 7> m_days; ///< Monday first
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    TypedChoice* m_zone;
    QPlainTextEdit* m_free;
    TextLabel* m_hint;
};

} // namespace cxw::panels
