#include "panels/complaints/helps/label_marks.h"

#include "panels/complaints/helps/line_marks.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/theme/appearance.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTextCursor>
#include <QTextDocument>

namespace cxw::panels {

namespace {

/// As a document counts its places.
QString textOf(const QLabel& label)
{
    return label.text().replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

LabelMarks::LabelMarks(const Appearance& appearance, const TextHelpsPresenter& helps,
                       const IsMarked& isMarked, QLabel& label)
    : QWidget(&label)
    , m_appearance(appearance)
    , m_helps(helps)
    , m_isMarked(isMarked)
    , m_label(label)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(label.rect());
    label.installEventFilter(this);
    connect(&helps, &TextHelpsPresenter::changed, this, [this] { update(); });
}

std::vector<core::TextRange> LabelMarks::ranges() const
{
    std::vector<core::TextRange> marked;
    for (const core::PolicyFinding& each : m_helps.watch().findIn(textOf(m_label)))
        if (m_isMarked(each))
            marked.push_back(each.range);
    return marked;
}

bool LabelMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_label.rect());
    return QWidget::eventFilter(watched, event);
}

/// The label's text once more in the same places, with nothing to be seen of it but the lines.
void LabelMarks::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const std::vector<core::TextRange> marked = ranges();
    if (marked.empty())
        return;
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(m_label.font());
    QTextOption option = text.defaultTextOption();
    option.setTextDirection(m_label.layoutDirection());
    option.setAlignment(QStyle::visualAlignment(m_label.layoutDirection(), m_label.alignment()));
    option.setWrapMode(m_label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    text.setDefaultTextOption(option);
    text.setPlainText(textOf(m_label));
    const QRect room = m_label.contentsRect();
    text.setTextWidth(m_label.wordWrap() ? room.width() : -1);
    QTextCursor cursor(&text);
    for (const core::TextRange& each : marked) {
        cursor.setPosition(int(each.start));
        cursor.setPosition(int(each.start + each.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(policyFormat(m_appearance));
    }
    QPainter painter(this);
    painter.translate(room.left(), room.top() + std::max(0.0, (room.height() - text.size().height()) / 2));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::transparent);
    text.documentLayout()->draw(&painter, context);
}

} // namespace cxw::panels
