#pragma once

#include <QString>

#include <functional>

namespace cxw::app {

/// How the desktop is told something: a title and a text, both plain.
using DesktopNotice = std::function<void(const QString& title, const QString& text)>;

/// Through org.freedesktop.Notifications, without waiting for an answer; silent where no such service runs.
void showOnDesktop(const QString& title, const QString& text);

} // namespace cxw::app
