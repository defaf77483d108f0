#pragma once

#include "program.h"

#include "app/settings.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QGraphicsView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace support {

/// How a person has set the program up.
struct Setting
{
    const char* name;
    cxw::app::ThemeChoice theme = cxw::app::ThemeChoice::Light;
    cxw::core::Language language = cxw::core::Language::En;
    int zoomPercent = 100;
    QSize window{1440, 900};
};

inline const std::vector<Setting>& settings()
{
    using cxw::app::ThemeChoice;
    static const std::vector<Setting> all{
        {"light"},
        {"dark", ThemeChoice::Dark},
        {"high-contrast", ThemeChoice::HighContrast},
        {"projector", ThemeChoice::Projector},
        {"de", ThemeChoice::Light, cxw::core::Language::De},
        {"ru", ThemeChoice::Light, cxw::core::Language::Ru},
        {"150", ThemeChoice::Light, cxw::core::Language::En, 150, {1366, 768}},
        {"200", ThemeChoice::Light, cxw::core::Language::En, 200, {1366, 768}},
    };
    return all;
}

/// Written before the program starts, as by the last run.
inline void writeSettings(const Setting& setting)
{
    cxw::app::Settings settings;
    settings.setTheme(setting.theme);
    settings.setLanguage(setting.language);
    settings.setZoomPercent(setting.zoomPercent);
}

inline QString describe(const QWidget& widget, const QString& text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName()
        + QStringLiteral(" “") + text.left(60) + QStringLiteral("”");
}

inline bool isClipped(const QLabel& label)
{
    const QRect room = label.contentsRect();
    const QRect needed = label.wordWrap()
        ? label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 100'000), Qt::TextWordWrap, label.text())
        : label.fontMetrics().boundingRect(QRect(), 0, label.text());
    return needed.width() > room.width() + 1 || needed.height() > room.height() + 1;
}

inline bool isClipped(const QPushButton& button)
{
    const QString text = QString(button.text()).remove(QLatin1Char('&'));
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
    return button.fontMetrics().horizontalAdvance(text) + icon > button.width()
        || button.fontMetrics().height() > button.height();
}

template <class Widget> QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const Widget* each : window.findChildren<Widget*>())
        if (each->isVisible() && !each->text().isEmpty() && isClipped(*each))
            found += describe(*each, each->text());
    return found;
}

/// What a scroll area holds may be larger than its viewport; nothing else may leave its parent.
inline QStringList outsideTheirParent(const QWidget& window)
{
    QStringList found;
    for (const QWidget* each : window.findChildren<QWidget*>()) {
        const QWidget* parent = each->parentWidget();
        const bool scrolled = parent && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (each->isVisible() && !each->isWindow() && !scrolled && !each->inherits("QFocusFrame")
            && !parent->rect().contains(each->geometry()))
            found += describe(*each, each->accessibleName());
    }
    return found;
}

/// A table of figures or a map may be wider than its place (WCAG 2.2, 1.4.10 excepts them); no page and no
/// list may.
inline QStringList scrolledSideways(const QWidget& window)
{
    QStringList found;
    for (const auto* each : window.findChildren<QAbstractScrollArea*>())
        if (each->isVisible() && each->horizontalScrollBar()->isVisible()
            && !qobject_cast<const QTableView*>(each) && !qobject_cast<const QGraphicsView*>(each))
            found += describe(*each, each->accessibleName());
    return found;
}

/// A page whose area does not scroll sideways may not be wider than it.
inline QStringList cutAtTheSide(const QWidget& window)
{
    QStringList found;
    for (const auto* each : window.findChildren<QScrollArea*>()) {
        const QWidget* page = each->widget();
        const int cut = page ? page->width() - each->viewport()->width() : 0;
        if (each->isVisible() && cut > 0 && page->isVisible()
            && each->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            found +=
                describe(*page, QStringLiteral("%1, %2 px too wide").arg(each->accessibleName()).arg(cut));
    }
    return found;
}

inline void checkLayout(const QWidget& window)
{
    const QString separator = QStringLiteral("; ");
    CHECK(clipped<QLabel>(window).join(separator) == QString());
    CHECK(clipped<QPushButton>(window).join(separator) == QString());
    CHECK(outsideTheirParent(window).join(separator) == QString());
    CHECK(scrolledSideways(window).join(separator) == QString());
    CHECK(cutAtTheSide(window).join(separator) == QString());
}

inline void keepPicture(QWidget& window, const QString& name)
{
    const QDir folder(QStringLiteral(CXW_SCREENS));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    CHECK(window.grab().save(folder.filePath(name + QStringLiteral(".png"))));
}

/// Of the whole window, at the size of the setting.
inline void look(Program& program, const char* screen, const Setting& setting)
{
    program.window().resize(setting.window);
    program.settleAll();
    program.settleAll(); // what gave way to the new size is laid out once more
    CAPTURE(screen, setting.name);
    checkLayout(program.window());
    keepPicture(program.window(),
                QStringLiteral("%1-%2").arg(QLatin1String(screen), QLatin1String(setting.name)));
}

} // namespace support
