#include "panels/complaints/entry/promise_field.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

constexpr double kPromisesHeight = 56.0;

} // namespace

PromiseField::PromiseField(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_lines(new QPlainTextEdit)
    , m_read(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumWidth(1);
    m_lines->setFixedHeight(appearance.px(kPromisesHeight));
    m_lines->setPlaceholderText(
        tr("The letter is withdrawn tomorrow 11", "example in an empty field: a promise with its due time"));
    m_read->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lines);
    column->addWidget(m_read);
    connect(m_lines, &QPlainTextEdit::textChanged, this,
            [this] { m_presenter.typePromises(m_lines->toPlainText()); });
    connect(&presenter, &EntryPresenter::opened, this, &PromiseField::showForm);
    connect(&presenter, &EntryPresenter::changed, this, &PromiseField::refresh);
    showForm();
}

void PromiseField::showForm()
{
    const QSignalBlocker quiet(m_lines);
    if (m_lines->toPlainText() != m_presenter.form().promises)
        m_lines->setPlainText(m_presenter.form().promises);
    refresh();
}

void PromiseField::refresh()
{
    QStringList read;
    for (const core::PromiseLine& each : m_presenter.promises())
        read += each.due
            ? tr("“%1” by %2", "a promise and when it is due")
                  .arg(each.text, momentText(*each.due, m_presenter.now(), m_appearance.numbers()))
            : tr("“%1”, no time", "a promise without a due time").arg(each.text);
    m_read->setText(read.join(QStringLiteral("; ")));
    m_read->setVisible(!read.isEmpty());
}

} // namespace cxw::panels
