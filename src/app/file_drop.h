#pragma once

#include <QObject>

class QWidget;

namespace cxw::app {

/// Lets one file of certain kinds be dropped on a widget. Child of the widget.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    /// `suffixes` in lower case.
    FileDrop(QWidget& widget, QStringList suffixes);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList m_suffixes;
};

} // namespace cxw::app
