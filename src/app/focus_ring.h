#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace cxw::app {

/// The one ring round what has the keyboard, for buttons and fields; lists draw theirs inside the row.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace cxw::app
