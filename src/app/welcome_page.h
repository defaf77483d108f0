#pragma once

#include "core/language.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WelcomePage;
}

namespace cxw::panels {
class Appearance;
}

namespace cxw::app {

/// The first page, where no workspace is open: new, open, sample, recent files, language and text size. No
/// wizard.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const panels::Appearance& appearance, const QStringList& recentFiles,
                QWidget* parent = nullptr);
    ~WelcomePage() override;

    void focusFirst();

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);
    void languageWanted(cxw::core::Language language);
    void zoomWanted(int percent);

private:
    void fillRecent(const QStringList& files);
    void fillChoices();

    const panels::Appearance& m_appearance;
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace cxw::app
