#include "panels/theme/workbench_style.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/indicators.h"
#include "panels/theme/key_cap.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>
#include <QVariant>

namespace cxw::panels {
namespace {

constexpr double kControlHeight = 32.0;
constexpr double kControlRadius = 6.0;
constexpr double kCheckBox = 18.0;
constexpr double kListRow = 26.0; ///< of a list without a delegate of its own
constexpr double kScrollBar = 12.0;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QString textOf(const QWidget* widget, const char* property)
{
    return widget ? widget->property(property).toString() : QString();
}

int keyTextWidth(const QString& key, const Appearance& appearance)
{
    return key.isEmpty()
        ? 0
        : QFontMetrics(appearance.font(charts::TypeRole::Micro)).horizontalAdvance(key) + appearance.px(8);
}

/// What the keys at both ends add to a button's width.
int widthOfKeys(const QWidget* widget, const Appearance& appearance)
{
    const QString cap = textOf(widget, kKeyBeforeLabel);
    return keyTextWidth(textOf(widget, kKeyAfterLabel), appearance)
        + (cap.isEmpty() ? 0 : keyCapWidth(cap, appearance) + appearance.px(8));
}

bool hasOnlyIcon(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->text.isEmpty() && !button->icon.isNull();
}

bool isMarked(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius,
             double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2.0 : 0.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

WorkbenchStyle::WorkbenchStyle(const Appearance& appearance)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_appearance(appearance)
{
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(*option, *painter, widget); return;
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr
            && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) == nullptr)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit: return; // the panel draws its border itself
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget)) {
            drawField(*option, *painter);
            return;
        }
        break;
    case PE_IndicatorRadioButton: drawRadioButton(*painter, *option, m_appearance); return;
    case PE_PanelItemViewItem:
        if (qobject_cast<const QListView*>(widget)) {
            drawItem(*option, *painter);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option, m_appearance); return;
    case PE_PanelScrollAreaCorner: return; // between two bars the ground goes on
    case PE_FrameFocusRect: return;        // one ring for the whole window: CE_FocusFrame
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, m_appearance.tokens().bgRaised, m_appearance.tokens().borderStrong,
                4.0);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        drawBox(*painter, option->rect, {}, m_appearance.tokens().focus, kControlRadius + 2.0, 2.0);
        return;
    }
    if (element == CE_PushButtonLabel) {
        drawButtonLabel(*qstyleoption_cast<const QStyleOptionButton*>(option), *painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
        return;
    }
    if (element == CE_ItemViewItem && qobject_cast<const QListView*>(widget)) {
        QStyleOptionViewItem item = *qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item.palette.setColor(QPalette::HighlightedText, m_appearance.tokens().textPrimary);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    if (element == CE_ComboBoxLabel) { // what has no room is elided, not cut
        QStyleOptionComboBox box = *qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const QRect room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget);
        const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + 4;
        box.currentText =
            box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room.width() - icon - 2);
        QProxyStyle::drawControl(element, &box, painter, widget);
        return;
    }
    // A tree's rows begin further in than a table's, the words of its other columns at their very edge.
    if (element == CE_HeaderLabel && widget && qobject_cast<const QTreeView*>(widget->parentWidget())) {
        QStyleOptionHeader label = *qstyleoption_cast<const QStyleOptionHeader*>(option);
        label.rect.adjust(m_appearance.px(label.section == 0 ? 12 : -4), 0, 0, 0);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox: drawComboBox(*option, *painter, widget); return;
    case CC_ScrollBar: drawScrollBar(*option, *painter, widget); return;
    case CC_SpinBox: drawField(*option, *painter); return; // typed, not clicked: no arrows
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_appearance.px(kCheckBox);
    case PM_HeaderMargin: return m_appearance.px(4);
    case PM_ScrollBarExtent: return m_appearance.px(kScrollBar);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return m_appearance.px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return qobject_cast<const QPlainTextEdit*>(widget) ? m_appearance.px(5) : 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = m_appearance.px(isMarked(widget, "small") ? 28.0 : kControlHeight);
    switch (type) {
    case CT_PushButton:
        if (hasOnlyIcon(option))
            return {std::max(height, size.height()), std::max(height, size.height())};
        return {size.width() + m_appearance.px(28) + widthOfKeys(widget, m_appearance),
                std::max(height, size.height())};
    case CT_LineEdit: return {result.width(), height};
    case CT_ItemViewItem:
        if (qobject_cast<const QListView*>(widget))
            result.setHeight(std::max(result.height(), m_appearance.px(kListRow)));
        return result;
    case CT_SpinBox: {
        // Qt measures a date by the first and the last of its calendar; months between are wider.
        const auto* date = qobject_cast<const QDateTimeEdit*>(widget);
        return {size.width() + m_appearance.px(date && date->calendarPopup() ? 60 : 20), height};
    }
    case CT_ComboBox: return {result.width() + m_appearance.px(16), height};
    default: return result;
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_ComboBox_Popup: return 0; // a list under the box, not a menu over it
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool framed = widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) == nullptr
        && qobject_cast<const QComboBox*>(widget->parentWidget()) == nullptr;
    const int inset = m_appearance.px(6);
    return element == SE_LineEditContents && framed ? rect.adjusted(inset, 0, -inset, 0) : rect;
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl sub, const QWidget* widget) const
{
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField)
        return option->rect.adjusted(m_appearance.px(6), 2, -m_appearance.px(6), -2);
    if (control == CC_SpinBox && (sub == SC_SpinBoxUp || sub == SC_SpinBoxDown))
        return {};
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(m_appearance.px(10), 2, -m_appearance.px(28), -2);
    if (control == CC_ScrollBar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && sub == SC_ScrollBarGroove)
        return option->rect;
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

/// Every menu bar asks for the sign of what does not fit; Qt's own is a picture file, for which it would load
/// each plugin that reads pictures before the first window is there.
QIcon WorkbenchStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                   const QWidget* widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return lineIcon(QStringLiteral("chevron-right"), m_appearance);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void WorkbenchStyle::drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const bool enabled = has(option, State_Enabled);
    const bool over = enabled && has(option, State_MouseOver);
    const bool down = has(option, State_Sunken) || has(option, State_On) || isMarked(widget, "chosen");
    QColor fill = down ? t.accentSoft : over ? t.bgSunken : t.bgSurface;
    QColor border = enabled ? t.borderStrong : t.borderSubtle;
    if (isMarked(widget, "primary")) {
        fill = !enabled ? t.bgSunken : over || down ? t.accentHover : t.accent;
        border = enabled ? fill : t.borderSubtle;
    } else if (isMarked(widget, "warning") && !over && !down) {
        fill = t.warningSoft;
        border = t.warning;
    } else if (isMarked(widget, "quiet") && !over && !down) {
        fill = QColor();
        border = QColor();
    }
    const double radius = isMarked(widget, "pill") ? option.rect.height() / 2.0 : kControlRadius;
    // A joined button draws a wider box and shows the part that is its own.
    const QString segment = widget ? widget->property("segment").toString() : QString();
    QRect box = option.rect;
    if (segment == QLatin1String("first") || segment == QLatin1String("middle"))
        box.setRight(box.right() + int(kControlRadius));
    if (segment == QLatin1String("last") || segment == QLatin1String("middle"))
        box.setLeft(box.left() - int(kControlRadius));
    painter.save();
    painter.setClipRect(option.rect);
    drawBox(painter, box, fill, border, radius);
    if (segment == QLatin1String("last") || segment == QLatin1String("middle"))
        painter.fillRect(option.rect.left(), option.rect.top(), 1, option.rect.height(), border);
    painter.restore();
}

void WorkbenchStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                                     const QWidget* widget) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const bool enabled = has(option, State_Enabled);
    const bool primary = isMarked(widget, "primary");
    const bool on = has(option, State_On) || isMarked(widget, "chosen");
    const bool warns = isMarked(widget, "warning");
    const QColor ink = !enabled ? t.textDisabled
        : primary               ? t.onAccent
        : on                    ? t.accent
        : warns                 ? t.warning
                                : t.textPrimary;
    const int icon = option.icon.isNull() ? 0 : m_appearance.px(16);
    const int gap = icon && !option.text.isEmpty() ? m_appearance.px(8) : 0;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    // A key that has no room is left to the menu.
    const bool hasRoom = icon + gap + text + widthOfKeys(widget, m_appearance) <= option.rect.width();
    const int keys = hasRoom ? widthOfKeys(widget, m_appearance) : 0;
    int left = option.rect.left() + (option.rect.width() - icon - gap - text - keys) / 2;
    if (const QString cap = textOf(widget, kKeyBeforeLabel); !cap.isEmpty()) {
        drawKeyCap(painter, option.rect.adjusted(left - option.rect.left(), 0, 0, 0), cap, m_appearance, on);
        left += keyCapWidth(cap, m_appearance) + m_appearance.px(8);
    }
    if (icon) {
        const QRect box(left, option.rect.center().y() - icon / 2 + 1, icon, icon);
        option.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        left += icon + gap;
    }
    painter.setPen(ink);
    painter.drawText(QRect(left, option.rect.top(), text + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    if (const QString key = textOf(widget, kKeyAfterLabel); hasRoom && !key.isEmpty()) {
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(enabled && !primary ? t.textSecondary : ink);
        painter.drawText(option.rect.adjusted(left - option.rect.left() + text + m_appearance.px(8), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, key);
    }
}

void WorkbenchStyle::drawHeaderSection(const QStyleOption& option, QPainter& painter) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(option.rect, t.bgSurface);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
}

void WorkbenchStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const bool enabled = has(option, State_Enabled);
    drawBox(painter, option.rect, enabled ? t.bgSurface : t.bgWindow,
            enabled ? t.borderStrong : t.borderSubtle, kControlRadius);
}

/// In a list without a delegate of its own.
void WorkbenchStyle::drawItem(const QStyleOption& option, QPainter& painter) const
{
    const charts::Tokens& t = m_appearance.tokens();
    if (has(option, State_Selected)) {
        painter.fillRect(option.rect, t.accentSoft);
        painter.fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), t.accent);
    } else if (has(option, State_MouseOver)) {
        painter.fillRect(option.rect, t.bgSunken);
    }
    if (has(option, State_HasFocus))
        drawBox(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), {}, t.focus, 4.0, 2.0);
}

void WorkbenchStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                                  const QWidget* widget) const
{
    drawField(option, painter);
    const int size = m_appearance.px(14);
    const QRect rect = option.rect;
    const int x =
        option.direction == Qt::RightToLeft ? rect.left() + size / 2 : rect.right() - size - size / 2;
    lineIcon(QStringLiteral("chevron-down"), m_appearance)
        .paint(&painter, QRect(x, rect.center().y() - size / 2 + 1, size, size), Qt::AlignCenter,
               has(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    Q_UNUSED(widget)
}

void WorkbenchStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                                   const QWidget* widget) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const int margin = m_appearance.px(3);
    drawBox(painter, QRectF(thumb).adjusted(margin, margin, -margin, -margin),
            has(option, State_MouseOver) ? t.textMuted : t.borderStrong, {}, m_appearance.px(3));
}

} // namespace cxw::panels
