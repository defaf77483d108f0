#pragma once

#include <QLayout>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace cxw::panels {

/// While it lives, nothing within the widget is laid out, however much is shown, hidden and filled there;
/// after it, once. Qt lays out at every single one of these. GUI thread.
class LayoutPause final
{
public:
    explicit LayoutPause(const QWidget& page)
    {
        for (QLayout* each : page.findChildren<QLayout*>())
            if (each->isEnabled()) {
                each->setEnabled(false);
                m_paused.emplace_back(each);
            }
    }
    ~LayoutPause()
    {
        for (const QPointer<QLayout>& each : m_paused)
            if (each)
                each->setEnabled(true);
    }

    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    std::vector<QPointer<QLayout>> m_paused;
};

} // namespace cxw::panels
