// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracebar.h"
#include "desk/goldenhour.h"
#include "desk/situationpagemodel.h"
#include "desk/words.h"
#include "ui/charts/streamof.h"
#include "ui/charts/tracestrip.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/ladder.h"
#include "ui/kit/look.h"
#include "ui/kit/numlabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/ringpainter.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace shell
{

/// Wash, ladder, numeral and name of the organisation's level; pressed, it asks for another.
class LevelChip : public QAbstractButton
{
public:
    explicit LevelChip(QWidget *parent) : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("traceLevel"));
        setFocusPolicy(Qt::StrongFocus);
    }
    void set(int level, const QString &since)
    {
        m_level = level;
        m_since = since;
        setAccessibleName(TraceBar::tr("Alert level %1").arg(words::level(level)));
        setToolTip(since);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const auto look = kit::Look::of(this);
        return {56 + QFontMetrics(look.type.font(TextRole::TraceLevel)).horizontalAdvance(title())
                + (m_since.isEmpty() ? 0 : 10 + QFontMetrics(look.type.font(TextRole::Label)).horizontalAdvance(m_since)) + 20,
            44};
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto look = kit::Look::of(this);
        const auto &t = look.theme;
        painter.fillRect(rect(), t.severityWash(m_level));
        kit::paintHairline(&painter, rect(), look.mirrored() ? Qt::LeftEdge : Qt::RightEdge, t.line);
        const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect(), QRectF(x, 0, w, height())); };
        kit::Ladder::paint(&painter, QRectF(place(16, 20).left(), height() / 2.0 - 10, 20, 20), t, m_level);
        painter.setFont(look.type.font(TextRole::TraceLevel));
        painter.setPen(t.severityText(m_level));
        const int width = painter.fontMetrics().horizontalAdvance(title());
        painter.drawText(place(46, width + 4), Qt::AlignLeading | Qt::AlignVCenter, title());
        painter.setFont(look.type.font(TextRole::Label));
        painter.setPen(t.t2);
        painter.drawText(place(46 + width + 10, 200), Qt::AlignLeading | Qt::AlignVCenter, m_since);
    }

private:
    QString title() const { return m_level == 0 ? words::level(0) : words::numeral(m_level) + u' ' + words::level(m_level); }
    int m_level = 0;
    QString m_since;
};

TraceBar::TraceBar(desk::SituationPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_level(new LevelChip(this)), m_strip(new charts::TraceStrip(this)), m_next(new QWidget(this)),
      m_ring(new kit::RingWidget(20, m_next)), m_what(new kit::InkLabel({}, TextRole::Body, &Theme::t2, m_next)),
      m_left(new kit::NumLabel({}, TextRole::TraceLevel, &Theme::t1, m_next))
{
    m_strip->setObjectName(QStringLiteral("trace"));
    m_strip->setAccessibleName(tr("The last 24 hours"));
    auto *next = new QHBoxLayout(m_next);
    next->setContentsMargins(16, 0, 16, 0);
    next->setSpacing(10);
    next->addWidget(m_ring);
    next->addWidget(m_what);
    next->addWidget(m_left);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    row->addWidget(m_level);
    row->addWidget(m_strip, 1);
    row->addWidget(m_next);
    setFixedHeight(45);
    connect(m_strip, &charts::TraceStrip::timePicked, this, &TraceBar::timePicked);
    connect(m_level, &QAbstractButton::clicked, this, &TraceBar::levelRequested);
    connect(&model, &desk::SituationPageModel::traceChanged, this, &TraceBar::refresh);
    connect(&model, &desk::SituationPageModel::levelChanged, this, &TraceBar::refresh);
    connect(&model, &desk::SituationPageModel::listsChanged, this, &TraceBar::refresh);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    second->start(1000);
    refresh();
}

void TraceBar::setSmall(bool small)
{
    m_small = small;
    m_strip->setCompact(small);
    setFixedHeight(small ? 37 : 45);
    m_what->setVisible(!small);
    refresh();
}

void TraceBar::refresh()
{
    const qint64 now = m_model.session().now();
    const auto &level = m_model.level();
    m_level->set(level.level, level.at == 0 || m_small ? QString() : tr("since %1").arg(words::moment(level.at, now)));
    const qint64 begin = m_model.dataFrom();
    auto trace = m_model.trace();
    trace.now = now;
    auto stream = charts::streamOf(trace, begin == 0 ? std::numeric_limits<qint64>::max() : begin);
    for (const auto &change : m_model.changes())
        if (change.type == QLatin1StringView("entry") && change.entry.kind == domain::EntryKind::Statement)
            stream.events.append({charts::EventKind::Statement, change.entry.happened, {}, 0});
    m_strip->setWords(charts::TimeText(kit::Type::of(this).language()));
    m_strip->setData(stream);
    m_incident.clear();
    for (const auto &card : m_model.openIncidents()) {
        if (card.firstStatement != 0)
            continue;
        const auto hour = desk::GoldenHour::of(card, now);
        m_incident = card.record.id;
        m_what->setText(tr("First statement, %1").arg(words::isolated(words::shortNumber(card.incident.number))));
        m_left->setText(hour.running());
        m_ring->setRing(kit::Ring::deadline(hour.share(), false, {}), tr("First statement of %1").arg(card.incident.number));
        break;
    }
    m_next->setVisible(!m_incident.isEmpty());
    update();
}

void TraceBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_incident.isEmpty() && m_next->geometry().contains(event->position().toPoint()))
        Q_EMIT incidentRequested(m_incident);
}

void TraceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.surface);
    kit::paintHairline(&painter, rect(), Qt::BottomEdge, t.line);
    if (m_next->isVisible())
        painter.fillRect(QRect(isRightToLeft() ? m_next->geometry().right() : m_next->x(), 0, 1, height()), t.line);
}

} // namespace shell
