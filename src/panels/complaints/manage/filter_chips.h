#pragma once

#include "panels/complaints/manage/filter_parts.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace cxw::panels {

class Appearance;
class FilterPresenter;

/// A chip for each part that the list is narrowed by; one opens it, Delete takes it away. Hidden without any.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    FilterChips(const Appearance& appearance, FilterPresenter& filters, QWidget* parent = nullptr);

signals:
    /// Keep the filter under a name.
    void saveWanted();
    /// The chip that had the keyboard is going to be hidden.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void drop(FilterPart part);

    const Appearance& m_appearance;
    FilterPresenter& m_filters;
    std::map<FilterPart, QPushButton*> m_chips;
    QPushButton* m_save;
    QPushButton* m_clear;
};

} // namespace cxw::panels
