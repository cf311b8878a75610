// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharebars.h"
#include "chartaccessible.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QAccessible>
#include <QMouseEvent>

namespace charts
{

namespace
{
constexpr int barHeight = 8;
constexpr int columnGap = 8;
constexpr int valueWidth = 34;
} // namespace

ShareBars::ShareBars(QWidget *parent) : QWidget(parent)
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("kitInsetFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setShares(const QList<Share> &shares)
{
    m_shares = shares;
    std::stable_sort(m_shares.begin(), m_shares.end(), [](const Share &a, const Share &b) { return a.share > b.share; });
    m_current = m_current < m_shares.size() ? m_current : -1;
    describe();
    updateGeometry();
    update();
}

void ShareBars::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    update();
}

int ShareBars::rowHeight() const { return kit::Type::of(this).scaled(26); }

QSize ShareBars::sizeHint() const { return {240, rowHeight() * int(m_shares.size())}; }

QSize ShareBars::minimumSizeHint() const { return {140, sizeHint().height()}; }

void ShareBars::paintEvent(QPaintEvent *)
{
    const kit::Look look = kit::Look::of(this);
    const kit::Theme &theme = look.theme;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const double most = m_shares.isEmpty() ? 1 : std::max(m_shares.first().share, 0.01);
    const int labels = look.type.scaled(m_labelWidth), values = look.type.scaled(valueWidth);
    for (int i = 0; i < m_shares.size(); ++i) {
        const QRect row(0, i * rowHeight(), width(), rowHeight());
        const auto mirror = [&](const QRectF &part) { return kit::visualRect(look.direction, row, part); };
        if (i == m_hovered)
            painter.fillRect(row, theme.hover);
        const QRectF bars(labels + columnGap, row.top() + (row.height() - barHeight) / 2, row.width() - labels - values - 2 * columnGap, barHeight);
        painter.setFont(look.type.font(kit::TextRole::Row));
        painter.setPen(theme.t1);
        const QString label = painter.fontMetrics().elidedText(m_shares[i].label, Qt::ElideRight, labels);
        painter.drawText(mirror(QRectF(0, row.top(), labels, row.height())), Qt::AlignLeft | Qt::AlignVCenter, label);
        const QRectF bar(bars.left(), bars.top(), std::round(bars.width() * m_shares[i].share / most), barHeight);
        painter.fillRect(mirror(bar), theme.t2);
        kit::Tabular::draw(
            &painter, mirror(QRectF(row.right() - values + 1, row.top(), values, row.height())), Qt::AlignRight | Qt::AlignVCenter, m_shares[i].value);
        if (hasFocus() && i == m_current)
            kit::paintBox(&painter, row, 0, QColor(), theme.accent);
    }
}

void ShareBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: choose(m_current + 1); break;
    case Qt::Key_Up: choose(m_current - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_shares[m_current].label);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void ShareBars::mouseMoveEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight();
    const int over = row < m_shares.size() ? row : -1;
    if (over != m_hovered) {
        m_hovered = over;
        update();
    }
}

void ShareBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / rowHeight();
    if (event->button() != Qt::LeftButton || row < 0 || row >= m_shares.size())
        return;
    choose(row);
    Q_EMIT activated(m_shares[row].label);
}

void ShareBars::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ShareBars::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_shares.isEmpty())
        choose(0);
    QWidget::focusInEvent(event);
    update();
}

void ShareBars::choose(int row)
{
    if (row < 0 || row >= m_shares.size())
        return;
    m_current = row;
    describe();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ShareBars::describe()
{
    if (m_current >= 0) {
        setAccessibleDescription(m_shares[m_current].label + QLatin1Char(' ') + m_shares[m_current].value);
        return;
    }
    QStringList all;
    for (const Share &s : m_shares)
        all << s.label + QLatin1Char(' ') + s.value;
    setAccessibleDescription(all.join(QLatin1String(", ")));
}

} // namespace charts
