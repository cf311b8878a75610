// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentcalendar.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace incidents
{
namespace
{

constexpr int weeks = 6;
constexpr int headHeight = 28;
constexpr int dayHeight = 24;
constexpr int barHeight = 20;
constexpr int barGap = 3;

QDate dateOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); }

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent), m_calendar(words::calendar())
{
    setObjectName(QStringLiteral("incidentMonth"));
    setAccessibleName(tr("Incidents by day"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("kitInsetFocus", true);
    m_day = m_today = QDate::currentDate();
}

void MonthGrid::layOut(QList<Bar> &bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return std::pair(a.from, b.to) < std::pair(b.from, a.to); });
    QList<QDate> taken; // the last day of what lies in each lane
    for (auto &bar : bars) {
        qsizetype lane = 0;
        while (lane < taken.size() && taken[lane] >= bar.from)
            ++lane;
        if (lane == taken.size())
            taken.append(bar.to);
        else
            taken[lane] = bar.to;
        bar.lane = int(lane);
    }
}

void MonthGrid::setBars(QList<Bar> bars, QDate today)
{
    if (m_day == m_today)
        m_day = today;
    m_today = today;
    layOut(bars);
    m_bars = std::move(bars);
    describe();
    update();
}

void MonthGrid::setDay(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    m_choice = 0;
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT dayChanged();
    update();
}

void MonthGrid::choose(const QString &id)
{
    const auto bar = std::find_if(m_bars.cbegin(), m_bars.cend(), [&](const Bar &one) { return one.id == id; });
    if (bar == m_bars.cend())
        return;
    setDay(bar->to);
    const auto here = on(m_day);
    for (int i = 0; i < here.size(); ++i)
        if (here[i]->id == id)
            m_choice = i;
    describe();
    update();
}

void MonthGrid::step(int months) { setDay(m_day.addMonths(months, m_calendar)); }

QString MonthGrid::monthTitle() const
{
    const auto parts = m_calendar.partsFromDate(m_day);
    return words::month(parts.year, parts.month);
}

QList<const MonthGrid::Bar *> MonthGrid::on(QDate day) const
{
    QList<const Bar *> out;
    for (const auto &bar : m_bars)
        if (bar.from <= day && day <= bar.to)
            out.append(&bar);
    std::sort(out.begin(), out.end(), [](const Bar *a, const Bar *b) { return a->lane < b->lane; });
    return out;
}

QString MonthGrid::currentId() const
{
    const auto here = on(m_day);
    return here.isEmpty() ? QString() : here[std::min<qsizetype>(m_choice, here.size() - 1)]->id;
}

QDate MonthGrid::firstShown() const
{
    const auto parts = m_calendar.partsFromDate(m_day);
    const QDate first = m_calendar.dateFromParts(parts.year, parts.month, 1);
    return first.addDays(-((first.dayOfWeek() - words::firstDayOfWeek() + 7) % 7));
}

QRectF MonthGrid::cell(int week, int weekday) const
{
    const qreal w = width() / 7.0, h = (height() - headHeight) / qreal(weeks);
    return kit::visualRect(layoutDirection(), rect(), QRectF(weekday * w, headHeight + week * h, w, h));
}

int MonthGrid::lanes() const { return std::max(1, int(((height() - headHeight) / weeks - dayHeight - 4) / (barHeight + barGap))); }

QDate MonthGrid::dayAt(const QPointF &at) const
{
    for (int i = 0; i < weeks * 7; ++i)
        if (cell(i / 7, i % 7).contains(at))
            return firstShown().addDays(i);
    return {};
}

void MonthGrid::describe()
{
    const auto here = on(m_day);
    QStringList parts{words::date(m_day.startOfDay().toMSecsSinceEpoch())};
    for (qsizetype i = 0; i < here.size(); ++i) {
        const QString text = here[i]->number + u' ' + here[i]->title;
        parts.append(i == m_choice && here.size() > 1 ? tr("chosen: %1").arg(text) : text);
    }
    if (here.isEmpty())
        parts.append(tr("no incident"));
    setAccessibleDescription(parts.join(tr(", ")));
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = kit::Look::of(this);
    const auto &t = look.theme;
    const QDate first = firstShown();
    const int month = m_calendar.partsFromDate(m_day).month;
    painter.setFont(look.type.font(TextRole::Label));
    painter.setPen(t.t2);
    for (int i = 0; i < 7; ++i) {
        const QRectF box = cell(0, i);
        painter.drawText(QRectF(box.left() + 8, 0, box.width() - 16, headHeight), int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
            words::weekday(first.addDays(i).dayOfWeek()));
    }
    for (int i = 0; i < weeks * 7; ++i) {
        const QDate date = first.addDays(i);
        const auto parts = m_calendar.partsFromDate(date);
        const QRectF box = cell(i / 7, i % 7);
        const bool inside = parts.month == month;
        painter.fillRect(box, inside ? t.surface : t.canvas);
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), t.line);
        painter.fillRect(QRectF(isRightToLeft() ? box.right() - 1 : box.left(), box.top(), 1, box.height()), t.line);
        const auto place = [&](qreal x, qreal y, qreal w, qreal h) {
            return kit::visualRect(look.direction, box, QRectF(box.left() + x, box.top() + y, w, h));
        };
        const bool today = date == m_today;
        painter.setFont(look.type.font(today ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(today ? t.accent : inside ? t.t1 : t.t3);
        kit::Tabular::draw(&painter, place(8, 3, 60, dayHeight - 3), Qt::AlignLeading | Qt::AlignVCenter, words::number(parts.day));
        if (const int hidden =
                int(std::count_if(m_bars.begin(), m_bars.end(), [&](const Bar &bar) { return bar.from <= date && date <= bar.to && bar.lane >= lanes(); }));
            hidden > 0) {
            painter.setFont(look.type.font(TextRole::Label));
            painter.setPen(t.t2);
            painter.drawText(
                place(box.width() - 88, 3, 80, dayHeight - 3), int(Qt::AlignTrailing | Qt::AlignVCenter), tr("%1 more").arg(words::number(hidden)));
        }
    }
    const QString chosen = currentId();
    for (const auto &bar : m_bars) {
        if (bar.lane >= lanes())
            continue;
        // One piece a week.
        for (int week = 0; week < weeks; ++week) {
            const QDate monday = first.addDays(week * 7);
            const QDate from = std::max(bar.from, monday), to = std::min(bar.to, monday.addDays(6));
            if (from > to)
                continue;
            const QRectF a = cell(week, int(monday.daysTo(from))), b = cell(week, int(monday.daysTo(to)));
            const QRectF span = a.united(b);
            const QRectF box(span.left() + 4, span.top() + dayHeight + bar.lane * (barHeight + barGap), span.width() - 8, barHeight);
            const bool here = bar.id == chosen;
            kit::paintBox(&painter, box, 3, here ? t.accentW : t.canvas, here ? t.accent : t.line2);
            const auto inside = [&](qreal x, qreal w) { return kit::visualRect(look.direction, box, QRectF(box.left() + x, box.top(), w, box.height())); };
            painter.fillRect(inside(0, 4), t.severityFill(bar.level));
            painter.setFont(look.type.font(here ? TextRole::DetailStrong : TextRole::Detail));
            painter.setPen(t.t1);
            const qreal room = box.width() - 16;
            const QString text = words::isolated(words::shortNumber(bar.number)) + QStringLiteral("  ") + bar.title;
            painter.drawText(inside(10, room), int(Qt::AlignLeading | Qt::AlignVCenter), painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room)));
        }
    }
    const int at = int(first.daysTo(m_day));
    painter.setPen(QPen(hasFocus() ? t.accent : t.edge, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell(at / 7, at % 7).adjusted(1, 1, -1, -1));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: return setDay(m_day.addDays(forward));
    case Qt::Key_Left: return setDay(m_day.addDays(-forward));
    case Qt::Key_Down: return setDay(m_day.addDays(7));
    case Qt::Key_Up: return setDay(m_day.addDays(-7));
    case Qt::Key_PageDown: return step(1);
    case Qt::Key_PageUp: return step(-1);
    case Qt::Key_Home: return setDay(m_today);
    case Qt::Key_Space: // the next incident of the day
        if (const auto here = on(m_day); here.size() > 1) {
            m_choice = (m_choice + 1) % int(here.size());
            describe();
            QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&changed);
            update();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT opened(id);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position());
    setDay(day);
    const int week = int(firstShown().daysTo(m_day)) / 7;
    const int lane = int((event->position().y() - cell(week, 0).top() - dayHeight) / (barHeight + barGap));
    const auto here = on(m_day);
    for (int i = 0; i < here.size(); ++i)
        if (here[i]->lane == lane)
            m_choice = i;
    describe();
    update();
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *)
{
    if (const QString id = currentId(); !id.isEmpty())
        Q_EMIT opened(id);
}

IncidentCalendar::IncidentCalendar(desk::IncidentBoardModel &board, QWidget *parent)
    : QWidget(parent), m_board(board), m_title(new kit::InkLabel({}, TextRole::Title, &Theme::t1, this)), m_grid(new MonthGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const auto button = [this, head](const QString &text, const char *icon, const QString &name, const QString &object) {
        auto *out = new kit::Button(text, kit::ButtonRole::Ghost, this);
        if (icon)
            out->setIcon(kit::icon(QLatin1StringView(icon)));
        out->setAccessibleName(name);
        out->setToolTip(name);
        out->setObjectName(object);
        head->addWidget(out);
        return out;
    };
    auto *before = button({}, "chevL", tr("Month before"), QStringLiteral("calendarBefore"));
    auto *after = button({}, "chevR", tr("Next month"), QStringLiteral("calendarAfter"));
    auto *today = button(tr("Today"), nullptr, tr("Today"), QStringLiteral("calendarToday"));
    head->addSpacing(8);
    head->addWidget(m_title);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    connect(before, &QAbstractButton::clicked, this, [this] { m_grid->step(-1); });
    connect(after, &QAbstractButton::clicked, this, [this] { m_grid->step(1); });
    connect(today, &QAbstractButton::clicked, this, [this] { m_grid->setDay(dateOf(m_board.session().now())); });
    connect(m_grid, &MonthGrid::dayChanged, this, [this] { m_title->setText(m_grid->monthTitle()); });
    connect(m_grid, &MonthGrid::opened, this, &IncidentCalendar::opened);
    connect(&board, &desk::IncidentBoardModel::changed, this, &IncidentCalendar::refresh);
    refresh();
}

QString IncidentCalendar::currentId() const { return m_grid->currentId(); }
void IncidentCalendar::setCurrentId(const QString &id) { m_grid->choose(id); }
QWidget *IncidentCalendar::grid() const { return m_grid; }

void IncidentCalendar::refresh()
{
    const qint64 now = m_board.session().now();
    QList<MonthGrid::Bar> bars;
    for (const auto &card : m_board.shown()) {
        const auto &incident = card.incident;
        const qint64 end = incident.closed > 0 ? incident.closed : now;
        bars.append(
            {card.record.id, incident.number, incident.title, incident.level, dateOf(incident.detected), std::max(dateOf(incident.detected), dateOf(end)), 0});
    }
    m_grid->setBars(std::move(bars), dateOf(now));
    m_title->setText(m_grid->monthTitle());
}

} // namespace incidents
