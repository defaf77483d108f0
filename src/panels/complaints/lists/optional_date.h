#pragma once

#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace cxw::panels {

class Appearance;

/// A day that may be left open: a box that is checked, and the day beside it.
class OptionalDate final : public QWidget
{
    Q_OBJECT

public:
    OptionalDate(const Appearance& appearance, const QString& label, const char* name,
                 QWidget* parent = nullptr);

    /// Invalid: left open. `proposed` stands ready for when the box is checked.
    void show(QDate date, QDate proposed);

signals:
    /// By the user; invalid: left open.
    void edited(QDate date);

private:
    QCheckBox* m_box;
    QDateEdit* m_date;
};

} // namespace cxw::panels
