#include "panels/complaints/helps/text_list_dialog.h"

#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/helps/text_list_rows.h"
#include "panels/shared/table_twin.h"
#include "panels/shared/table_view.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr double kLongTextHeight = 64.0;
constexpr int kLongestPhrase = 200;
constexpr qsizetype kLongestHelpText = 2000;

QPushButton* dialogButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

TextListDialog::TextListDialog(const Appearance& appearance, TextHelpsPresenter& presenter, List list,
                               QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_list(list)
    , m_rows(new TableTwin(this))
    , m_table(new TableView(appearance, *m_rows))
    , m_short(new QLineEdit)
    , m_long(new QPlainTextEdit)
    , m_refusal(new TextLabel(appearance, TypeRole::Caption, &Tokens::warning))
    , m_new(dialogButton(tr("New", "button: another row in the list"), "newText"))
    , m_save(dialogButton(tr("Save", "button: what stands in the fields"), "saveText"))
    , m_remove(dialogButton(tr("Remove", "button: into the bin"), "removeText"))
{
    setObjectName(QStringLiteral("textListDialog"));
    setWindowTitle(isOfPhrases() ? tr("Policy phrases", "window title") : tr("Snippets", "window title"));
    auto* intro = new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary);
    intro->setWordWrap(true);
    intro->setText(isOfPhrases()
                       ? tr("Each is marked as you write about a complaint, and the better sentence is "
                            "offered. Beside it stands what keeping the phrase went with.",
                            "over the list of policy phrases")
                       : tr("Type ; and the short word in any text of a complaint, then Tab.",
                            "over the list of snippets"));
    m_table->setObjectName(QStringLiteral("textList"));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_table, 1);
    column->addWidget(makeFields());
    column->addWidget(makeButtons());
    resize(appearance.px(760), appearance.px(600));
    connect(&presenter, &TextHelpsPresenter::changed, this, &TextListDialog::refresh);
    connect(&presenter, &TextHelpsPresenter::costsChanged, this, &TextListDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
    presenter.begin();
    if (isOfPhrases())
        presenter.readCosts();
    refresh();
    startNew();
}

QWidget* TextListDialog::makeFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
        text->setText(label);
        text->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(field);
    };
    add(isOfPhrases() ? tr("Phrase", "field: words that cite a policy")
                      : tr("Short word: letters and digits", "field of a snippet"),
        m_short, "shortText");
    add(isOfPhrases() ? tr("Better sentence", "field: in place of a policy phrase")
                      : tr("Becomes", "field: the text of a snippet"),
        m_long, "longText");
    column->addWidget(m_refusal);
    m_short->setMaxLength(isOfPhrases() ? kLongestPhrase : int(core::kLongestToken));
    m_long->setTabChangesFocus(true);
    m_long->setFixedHeight(m_appearance.px(kLongTextHeight));
    m_refusal->setWordWrap(true);
    connect(m_short, &QLineEdit::textChanged, this, &TextListDialog::judge);
    connect(m_short, &QLineEdit::returnPressed, this, &TextListDialog::save);
    connect(m_long, &QPlainTextEdit::textChanged, this, &TextListDialog::judge);
    return fields;
}

QWidget* TextListDialog::makeButtons()
{
    m_save->setProperty("primary", true);
    auto* close = dialogButton(tr("Close", "button: a window"), "closeTexts");
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_new);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &TextListDialog::save);
    connect(m_new, &QPushButton::clicked, this, &TextListDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &TextListDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void TextListDialog::refresh()
{
    m_rows->show(isOfPhrases() ? phraseRows(m_presenter, m_appearance.numbers()) : snippetRows(m_presenter));
    judge();
}

void TextListDialog::chooseRow(int row)
{
    if (row < 0)
        return;
    m_table->selectRow(row);
    const QString first = m_rows->index(row, 0).data().toString();
    m_chosen = isOfPhrases() ? first : first.mid(1); // behind the sign
    m_short->setText(m_chosen);
    m_long->setPlainText(m_rows->index(row, 1).data().toString());
    judge();
}

void TextListDialog::startNew()
{
    m_chosen.clear();
    m_table->clearSelection();
    m_short->clear();
    m_long->clear();
    m_short->setFocus(Qt::OtherFocusReason);
    judge();
}

void TextListDialog::save()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_long->toPlainText().left(kLongestHelpText);
    if (isOfPhrases())
        m_presenter.putPhrase(m_chosen, {m_short->text(), text});
    else
        m_presenter.putSnippet(m_chosen, m_short->text(), text);
    startNew();
}

void TextListDialog::remove()
{
    if (isOfPhrases())
        m_presenter.removePhrase(m_chosen);
    else
        m_presenter.removeSnippet(m_chosen);
    startNew();
}

QString TextListDialog::refusal() const
{
    const QString typed = m_short->text();
    if (isOfPhrases() || typed.isEmpty())
        return {};
    if (!core::isToken(typed))
        return tr("The short word takes letters and digits only.", "under the fields of a snippet");
    if (m_presenter.isTaken(typed, m_chosen))
        return tr("Another snippet has this short word.", "under the fields of a snippet");
    return {};
}

void TextListDialog::judge()
{
    const QString reason = refusal();
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    const bool filled =
        !core::wordsIn(m_short->text()).isEmpty() && !m_long->toPlainText().trimmed().isEmpty();
    m_save->setEnabled(m_presenter.canChange() && filled && reason.isEmpty());
    m_remove->setEnabled(m_presenter.canChange() && !m_chosen.isEmpty());
}

} // namespace cxw::panels
