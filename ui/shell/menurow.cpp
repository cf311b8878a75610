// SPDX-License-Identifier: GPL-3.0-or-later
#include "menurow.h"
#include "desk/words.h"
#include "ui/kit/avatar.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/keycap.h"
#include "ui/kit/look.h"
#include "ui/kit/numlabel.h"
#include "ui/kit/paint.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using kit::TextRole;
using kit::Theme;

namespace shell
{
namespace
{

class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedWidth(76); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintIcon(&painter, QRectF(width() / 2.0 - 11, height() / 2.0 - 11, 22, 22), u"foreshock", Theme::of(this).t1);
    }
};

/// Looks like a field and opens the palette.
class CommandField : public QAbstractButton
{
public:
    explicit CommandField(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("commandField"));
        setText(MenuRow::tr("Search or run a command"));
        setAccessibleName(text());
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::IBeamCursor);
        setFixedSize(380, 22);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto look = kit::Look::of(this);
        const auto &t = look.theme;
        kit::paintBox(&painter, rect(), 4, t.surface, underMouse() || hasFocus() ? t.edge : t.line2);
        kit::paintIcon(&painter, kit::visualRect(look.direction, rect(), QRectF(8, 4, 14, 14)), u"search", t.t3, look.direction);
        painter.setFont(look.type.font(TextRole::Detail));
        painter.setPen(t.t3);
        painter.drawText(kit::visualRect(look.direction, rect(), QRectF(30, 0, width() - 100, height())), Qt::AlignVCenter | Qt::AlignLeading, text());
        const QString key = QStringLiteral("Ctrl K");
        const int keyWidth = kit::KeyCap::width(look.type, key);
        kit::KeyCap::paint(
            &painter, kit::visualRect(look.direction, rect(), QRectF(width() - 8 - keyWidth, 3, keyWidth, 16)), look.type, key, t.t3, t.line2, t.canvas);
    }
};

} // namespace

MenuRow::MenuRow(std::function<qint64()> now, QWidget *parent)
    : QWidget(parent), m_now(std::move(now)), m_menus(new QMenuBar(this)), m_command(new CommandField(this)),
      m_workspace(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)), m_date(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_clock(new kit::NumLabel({}, TextRole::DetailStrong, &Theme::t1, this)), m_avatar(new kit::Avatar(this)),
      m_person(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this))
{
    setFixedHeight(32);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(isRightToLeft() ? 12 : 0, 0, isRightToLeft() ? 0 : 12, 0);
    row->setSpacing(0);
    row->addWidget(new Mark(this));
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_workspace, m_date, m_clock}) {
        row->addWidget(widget);
        row->addSpacing(16);
    }
    row->addWidget(m_avatar);
    row->addSpacing(8);
    row->addWidget(m_person);
    connect(static_cast<QAbstractButton *>(m_command), &QAbstractButton::clicked, this, &MenuRow::commandRequested);
    connect(&m_timer, &QTimer::timeout, this, &MenuRow::tick);
    m_timer.start(1000);
    tick();
}

void MenuRow::tick()
{
    const qint64 now = m_now();
    m_clock->setText(desk::words::clock(now, true));
    m_clock->setToolTip(desk::words::absolute(now));
    m_date->setText(desk::words::date(now));
}

void MenuRow::setWorkspace(const QString &name, bool exercise)
{
    m_exercise = exercise;
    m_workspace->setText(exercise ? tr("Exercise: %1").arg(name) : name);
    update();
}

void MenuRow::setPerson(const QString &name)
{
    m_avatar->setPerson(name, true);
    m_person->setText(name);
}

void MenuRow::setSmall(bool small)
{
    m_workspace->setVisible(!small || m_exercise);
    m_date->setVisible(!small);
    m_person->setVisible(!small);
}

void MenuRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Centred, unless the menus or the corner need the room.
    // A mirrored menu bar asks for too little room; the titles and the style's space beside them are what it needs.
    int titles = 8;
    for (const auto *action : m_menus->actions())
        titles += m_menus->fontMetrics().horizontalAdvance(action->text()) + 24;
    m_menus->setMinimumWidth(std::max(titles, m_menus->sizeHint().width()));
    const int menusEnd = m_menus->minimumWidth() + 76 + 16;
    const int left = std::max((width() - m_command->width()) / 2, menusEnd);
    m_command->move(isRightToLeft() ? width() - left - m_command->width() : left, (height() - m_command->height()) / 2);
    m_command->raise();
}

void MenuRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.sunken);
    if (m_exercise) { // an exercise has its own colour: a band in ink that no real workspace has
        painter.fillRect(QRect(0, 0, width(), 3), t.t1);
        for (int x = 0; x < width(); x += 24)
            painter.fillRect(QRect(x, 0, 12, 3), t.accent);
    }
    kit::paintHairline(&painter, rect(), Qt::BottomEdge, t.line);
}

} // namespace shell
