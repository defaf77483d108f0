#include "app/welcome_page.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/dress.h"
#include "panels/theme/icons.h"
#include "ui_welcome_page.h"

#include <QFileInfo>

#include <array>

namespace cxw::app {
namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr std::array kZooms{80, 90, 100, 110, 125, 150, 175, 200, 250};

} // namespace

WelcomePage::WelcomePage(const panels::Appearance& appearance, const QStringList& recentFiles,
                         QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->openButton->setIcon(panels::lineIcon(QStringLiteral("folder2-open"), appearance));
    m_ui->sampleButton->setIcon(panels::lineIcon(QStringLiteral("building"), appearance));
    fillRecent(recentFiles);
    fillChoices();
    panels::dress(*this, appearance);
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit fileWanted(item->data(kPathRole).toString()); });
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int index) { emit languageWanted(core::kLanguages[std::size_t(index)]); });
    connect(m_ui->sizeBox, &QComboBox::activated, this,
            [this](int index) { emit zoomWanted(kZooms[std::size_t(index)]); });
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::fillRecent(const QStringList& files)
{
    for (const QString& path : files) {
        auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_ui->recentList);
        item->setData(kPathRole, path);
        item->setToolTip(panels::plainToolTip(path));
    }
    m_ui->recentLabel->setVisible(!files.isEmpty());
    m_ui->recentList->setVisible(!files.isEmpty());
}

void WelcomePage::fillChoices()
{
    for (const core::Language language : core::kLanguages)
        m_ui->languageBox->addItem(nativeNameOf(language));
    m_ui->languageBox->setCurrentText(nativeNameOf(m_appearance.language()));
    for (const int percent : kZooms)
        m_ui->sizeBox->addItem(m_appearance.numbers().percent(percent / 100.0));
    m_ui->sizeBox->setCurrentText(m_appearance.numbers().percent(m_appearance.zoomPercent() / 100.0));
}

void WelcomePage::focusFirst()
{
    m_ui->newButton->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::app
