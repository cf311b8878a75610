// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreshockstyle.h"
#include "focusring.h"
#include "paint.h"
#include "stylebuttons.h"
#include "stylefields.h"
#include "styleitems.h"
#include "theme.h"
#include "type.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace kit
{

namespace
{

template <typename Option> const Option *as(const QStyleOption *option) { return qstyleoption_cast<const Option *>(option); }

} // namespace

ForeshockStyle::ForeshockStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { new FocusRing(this); }

void ForeshockStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ForeshockStyle::polish(QPalette &palette) { palette = Theme::of(nullptr).palette(); }

void ForeshockStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (element) {
    case PE_PanelButtonTool: stylebuttons::paintToolButtonPanel(*option, painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: stylebuttons::paintCheckIndicator(*option, painter, widget); return;
    case PE_IndicatorRadioButton: stylebuttons::paintRadioIndicator(*option, painter, widget); return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            stylefields::paintFieldPanel(*option, painter, widget);
        return;
    case PE_FrameLineEdit: stylefields::paintFieldPanel(*option, painter, widget); return;
    case PE_FrameFocusRect:
        // Controls get their ring from FocusRing; here only rows remain.
        if (qobject_cast<const QAbstractItemView *>(widget))
            styleitems::paintCurrentRow(option->rect, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *row = as<QStyleOptionViewItem>(option))
            styleitems::paintRow(*row, painter, widget);
        return;
    case PE_PanelItemViewRow: return;
    case PE_PanelMenu: styleitems::paintMenuPanel(option->rect, painter, widget); return;
    case PE_FrameMenu: return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.raised);
        paintBox(painter, option->rect, 0, QColor(), theme.line2);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: paintBox(painter, option->rect, 0, QColor(), theme.line); return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme.surface); return;
    case PE_FrameStatusBarItem: return;
    case PE_FrameTabBarBase: paintHairline(painter, option->rect, Qt::BottomEdge, theme.line); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ForeshockStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            stylebuttons::paintPushButton(*button, painter, widget);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            stylebuttons::paintToolButtonLabel(*button, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            stylefields::paintComboLabel(*combo, painter, widget);
        return;
    case CE_FocusFrame: paintBox(painter, option->rect, 6, QColor(), theme.accent, 2); return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            styleitems::paintMenuItem(*item, painter, widget);
        return;
    case CE_MenuEmptyArea: painter->fillRect(option->rect, theme.raised); return;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            styleitems::paintMenuBarItem(*item, painter, widget);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.sunken); return;
    case CE_HeaderSection: styleitems::paintHeaderSection(*option, painter, widget); return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            styleitems::paintHeaderLabel(*header, painter, widget);
        return;
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            styleitems::paintHeaderSection(*header, painter, widget);
            QStyleOptionHeader label = *header;
            label.rect = header->rect.adjusted(4, 0, -4, 0);
            styleitems::paintHeaderLabel(label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        paintHairline(painter, option->rect, Qt::BottomEdge, theme.line2);
        return;
    case CE_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            styleitems::paintTab(*tab, painter, widget);
        return;
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QRect rect = option->rect;
        const QRect line = upright ? QRect(rect.center().x(), rect.top(), 1, rect.height()) : QRect(rect.left(), rect.center().y(), rect.width(), 1);
        painter->fillRect(line, option->state & (State_MouseOver | State_Sunken) ? theme.edge : theme.line);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel: return;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            stylefields::paintProgress(*bar, painter, widget);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ForeshockStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo) {
        stylefields::paintCombo(*combo, painter, widget);
        return;
    }
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        stylefields::paintSpin(*spin, painter, widget);
        return;
    }
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar) {
        stylefields::paintScrollBar(*bar, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ForeshockStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo && part != SC_ComboBoxListBoxPopup)
        return stylefields::comboRect(*combo, part);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin)
        return stylefields::spinRect(*spin, part);
    if (const auto *bar = as<QStyleOptionSlider>(option); control == CC_ScrollBar && bar)
        return stylefields::scrollBarRect(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ForeshockStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        // QLineEdit adds two pixels of its own.
        const auto *frame = as<QStyleOptionFrame>(option);
        const int side = frame && frame->lineWidth > 0 ? 6 : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(side, 0, -side, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ForeshockStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return stylebuttons::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return stylebuttons::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            return {size.width() + 16, Type::of(widget).scaled(28)};
        break;
    case CT_SpinBox: return {size.width() + 40, Type::of(widget).scaled(28)};
    case CT_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return stylefields::comboSize(*combo, widget, size);
        break;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return styleitems::menuItemSize(*item, widget);
        break;
    case CT_MenuBarItem: return {size.width() + 18, Type::of(widget).scaled(28)};
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return styleitems::headerSize(*header, widget);
        break;
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return styleitems::tabSize(*tab, widget);
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ForeshockStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // Qt takes the inset of a cell's text from here as well: eight pixels, one being added.
        return qobject_cast<const QAbstractItemView *>(widget) ? 7 : 3;
    case PM_FocusFrameVMargin: return 3;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 24;
    case PM_SplitterWidth: return 1; // QSplitterHandle widens the grab area of such thin handles itself
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ButtonIconSize: return 14;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_HeaderMargin: return 4;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ForeshockStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_ToolTip_Mask:
    case SH_FocusFrame_Mask:
    case SH_UnderlineShortcut: return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kit
