// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadmap.h"
#include "chartaccessible.h"
#include "spreadtable.h"
#include "ui/kit/paint.h"
#include <QAccessible>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QSvgGenerator>
#include <QTableView>
#include <numeric>

namespace charts
{

namespace
{
constexpr int margin = 36;               // px around a whole map, for names at its edge
constexpr double least = 0.5, most = 40; // of the scale that shows everything
constexpr QSize fileSize(1600, 1200);
constexpr int fileHead = 40;
constexpr int sortSign = 12;
constexpr int restMs = 120;
} // namespace

SpreadMap::SpreadMap(QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_model(new SpreadTable(this)), m_sorted(new QSortFilterProxyModel(this))
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("kitInsetFocus", true);
    setMinimumSize(240, 160);
    makeTable();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_view.moving = false;
        changed();
    });
    setWords(TimeText(kit::Type::of(this).language()));
    m_ownWords = false;
}

void SpreadMap::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Qt::UserRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("spreadTable"));
    m_table->setAccessibleName(tr("Accounts of the map, table"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kit::Type::of(this).scaled(26));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(SpreadTable::Influence, Qt::DescendingOrder);
    m_table->hide();
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (isTableShown() && index.isValid())
            select(m_sorted->mapToSource(index).row());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(m_sorted->mapToSource(index).row()); });
}

void SpreadMap::setData(const SpreadData &data)
{
    const QString chosen = m_selected >= 0 ? this->data().nodes[m_selected].name : QString();
    m_selected = m_hovered = -1;
    m_group.clear();
    m_painter.setData(data);
    m_model->setNodes(data.nodes);
    m_component = QList<int>(data.nodes.size(), -1);
    QList<int> reached;
    for (int node = 0; node < data.nodes.size(); ++node) {
        if (m_component[node] >= 0)
            continue;
        reached = {node};
        m_component[node] = node;
        for (qsizetype at = 0; at < reached.size(); ++at)
            for (const int other : m_painter.neighbours(reached[at]))
                if (m_component[other] < 0) {
                    m_component[other] = node;
                    reached.append(other);
                }
    }
    if (m_fitted || data.nodes.isEmpty())
        fit();
    else
        m_view.fitScale = fitted(size()).fitScale;
    for (int node = 0; node < data.nodes.size() && !chosen.isEmpty(); ++node)
        if (data.nodes[node].name == chosen)
            m_selected = node;
    if (!chosen.isEmpty() && m_selected < 0)
        Q_EMIT selectionChanged(-1);
    changed();
    describe();
}

void SpreadMap::setWords(const TimeText &words)
{
    m_words = words;
    m_ownWords = true;
    m_model->setWords(words);
    describe();
}

SpreadView SpreadMap::fitted(const QSizeF &size) const
{
    SpreadView out;
    out.size = size;
    const QRectF all = m_painter.bounds();
    if (!all.isEmpty()) {
        out.centre = all.center();
        out.scale = std::max(1e-3, std::min((size.width() - 2 * margin) / all.width(), (size.height() - 2 * margin) / all.height()));
    }
    out.fitScale = out.scale;
    return out;
}

void SpreadMap::fit()
{
    m_view = fitted(size());
    m_fitted = true;
    changed();
}

void SpreadMap::pan(const QPointF &pixels)
{
    m_view.centre -= pixels / m_view.scale;
    moved();
}

void SpreadMap::zoom(double factor, const QPointF &pixel)
{
    const QPointF under = m_view.toMap(pixel);
    m_view.scale = std::clamp(m_view.scale * factor, least * m_view.fitScale, most * m_view.fitScale);
    m_view.centre += under - m_view.toMap(pixel);
    moved();
}

int SpreadMap::nodeAt(const QPointF &pixel) const
{
    int best = -1;
    double nearest = 0;
    for (int node = 0; node < data().nodes.size(); ++node) {
        const QPointF off = m_view.toScreen(data().nodes[node].at) - pixel;
        const double square = QPointF::dotProduct(off, off);
        const double reach = std::max(8.0, m_painter.radius(node, m_view) + 2); // small discs are hard to hit
        if (square <= reach * reach && (best < 0 || square < nearest)) {
            best = node;
            nearest = square;
        }
    }
    return best;
}

void SpreadMap::select(int node)
{
    if (!m_group.isEmpty()) {
        m_group.clear();
        update();
    }
    if (node == m_selected)
        return;
    m_selected = node;
    if (node >= 0)
        reveal(node);
    if (isTableShown() && node >= 0 && m_sorted->mapToSource(m_table->currentIndex()).row() != node)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(node, 0)));
    describe();
    update();
    Q_EMIT selectionChanged(node);
}

void SpreadMap::selectNames(const QStringList &names)
{
    QList<int> group;
    for (const auto &name : names)
        for (int node = 0; node < data().nodes.size(); ++node)
            if (data().nodes[node].name == name)
                group.append(node);
    if (group.isEmpty())
        return;
    select(group.first());
    m_group = group.size() > 1 ? group : QList<int>();
    update();
}

void SpreadMap::reveal(int node)
{
    const QPointF at = m_view.toScreen(data().nodes[node].at);
    const QRectF inside = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (!inside.contains(at))
        pan(QPointF(std::clamp(at.x(), inside.left(), inside.right()), std::clamp(at.y(), inside.top(), inside.bottom())) - at);
}

int SpreadMap::towards(const QPointF &direction) const
{
    const auto &nodes = data().nodes;
    const auto nearest = [&](const auto &among) {
        int best = -1;
        double least = 0;
        for (const int other : among) {
            if (other == m_selected)
                continue;
            const QPointF way = nodes[other].at - nodes[m_selected].at;
            const double along = QPointF::dotProduct(way, direction);
            const double square = QPointF::dotProduct(way, way);
            if (along > 0 && 2 * along * along >= square && (best < 0 || square < least)) { // within 45°
                best = other;
                least = square;
            }
        }
        return best;
    };
    if (const int tied = nearest(m_painter.neighbours(m_selected)); tied >= 0)
        return tied;
    QList<int> all(nodes.size());
    std::iota(all.begin(), all.end(), 0);
    return nearest(all);
}

void SpreadMap::walk(int step)
{
    const int count = int(data().nodes.size());
    for (int next = m_selected + step; next >= 0 && next < count; next += step)
        if (m_component[next] == m_component[m_selected])
            return select(next);
}

bool SpreadMap::isTableShown() const { return !m_table->isHidden(); }

void SpreadMap::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    const bool focused = hasFocus() || m_table->hasFocus();
    const int chosen = std::max(0, m_selected); // the table chooses its first row as soon as it has the focus
    m_table->setVisible(shown);
    setFocusProxy(shown ? m_table : nullptr);
    if (shown) {
        m_table->setGeometry(rect());
        m_table->resizeColumnsToContents();
        for (int column = 0; column < SpreadTable::Marks; ++column) // the sign of sorting needs room
            m_table->setColumnWidth(column, m_table->columnWidth(column) + kit::Type::of(this).scaled(sortSign));
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(chosen, 0)));
    }
    if (focused)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT tableToggled(shown);
}

QString SpreadMap::sentenceFor(int node) const
{
    const auto &what = data().nodes[node];
    QStringList lines{what.name};
    const QString marks = SpreadTable::marks(what);
    if (!marks.isEmpty())
        lines[0] += QStringLiteral(" – ") + marks;
    lines << (what.mentions == 0 ? tr("named by others, no mention in this range")
                                 : tr("%1 mentions, the first %2").arg(m_words.number(what.mentions), m_words.dayAndTime(what.first)));
    if (what.reach > 0)
        lines << tr("reach %1").arg(m_words.number(what.reach));
    if (what.negative + what.neutral + what.positive > 0)
        lines << tr("%1 negative, %2 neutral, %3 positive").arg(m_words.number(what.negative), m_words.number(what.neutral), m_words.number(what.positive));
    lines << tr("passed on %1 times, passes on %2 times").arg(m_words.number(what.passedOn), m_words.number(what.passes));
    return lines.join(QLatin1Char('\n'));
}

void SpreadMap::describe()
{
    setAccessibleName(tr("Map of who passed on whose words"));
    const auto &all = data();
    QString said =
        all.nodes.isEmpty() ? tr("Nothing to draw.") : tr("%1 accounts, %2 ties.").arg(m_words.number(all.nodes.size()), m_words.number(all.ties.size()));
    if (m_selected >= 0)
        said += QLatin1Char(' ') + sentenceFor(m_selected).replace(QLatin1Char('\n'), QLatin1String(", "));
    setAccessibleDescription(said + QLatin1Char(' ') + tr("Press T for the table."));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SpreadMap::moved()
{
    m_fitted = false;
    m_view.moving = true;
    m_rest.start();
    changed();
}

void SpreadMap::changed()
{
    m_full = m_quiet = QPixmap();
    update();
}

const QPixmap &SpreadMap::picture(SpreadPainter::Mode mode)
{
    auto &kept = mode == SpreadPainter::Mode::Quiet ? m_quiet : m_full;
    if (kept.isNull()) {
        kept = QPixmap(size() * devicePixelRatioF());
        kept.setDevicePixelRatio(devicePixelRatioF());
        const auto look = kit::Look::of(this);
        kept.fill(look.theme.canvas);
        QPainter painter(&kept);
        m_painter.paint(&painter, m_view, look, mode);
    }
    return kept;
}

void SpreadMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto look = kit::Look::of(this);
    const int centre = m_hovered >= 0 ? m_hovered : m_selected;
    painter.drawPixmap(0, 0, picture(centre >= 0 ? SpreadPainter::Mode::Quiet : SpreadPainter::Mode::Full));
    if (centre >= 0)
        m_painter.paintEmphasis(&painter, m_view, look, centre, m_hovered >= 0 ? QList<int>() : m_group);
    if (hasFocus())
        kit::paintBox(&painter, rect(), 0, QColor(), look.theme.accent);
}

bool SpreadMap::writeSvg(QIODevice *device, const QString &title) const
{
    const auto light = kit::Theme::load(QStringLiteral("light"));
    if (!light || !device->isWritable())
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(device);
    generator.setSize(fileSize);
    generator.setViewBox(QRect(QPoint(), fileSize));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    const kit::Look look{*light, kit::Type::of(this), Qt::LeftToRight};
    painter.fillRect(QRect(QPoint(), fileSize), light->canvas);
    painter.setPen(light->t1);
    painter.setFont(look.type.font(kit::TextRole::CardTitle));
    painter.drawText(QRect(margin, 0, fileSize.width() - 2 * margin, fileHead), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.translate(0, fileHead);
    m_painter.paint(&painter, fitted(fileSize - QSize(0, fileHead)), look, SpreadPainter::Mode::Print);
    return painter.end();
}

} // namespace charts
