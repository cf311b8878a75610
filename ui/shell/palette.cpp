// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/keycap.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/shadow.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using kit::TextRole;

namespace shell
{
namespace
{
constexpr int boxWidth = 800;
constexpr int rowHeight = 38;
constexpr int headHeight = 30;
enum Role { EntryRole = Qt::UserRole + 1, HeadRole, HitsRole };

class Delegate : public QStyledItemDelegate
{
public:
    Delegate(const QList<PaletteEntry> &entries, QObject *parent) : QStyledItemDelegate(parent), m_entries(entries) {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, index.data(HeadRole).toBool() ? headHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto look = kit::Look::of(option.widget);
        const auto &t = look.theme;
        const kit::PainterState keep(painter);
        const QRect rect = option.rect;
        const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
        if (index.data(HeadRole).toBool()) {
            painter->setFont(look.type.font(TextRole::Label));
            painter->setPen(t.t3);
            painter->drawText(place(20, rect.width() - 40), Qt::AlignLeading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
            return;
        }
        const auto &entry = m_entries[index.data(EntryRole).toInt()];
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(rect, t.accentW);
            painter->fillRect(place(0, 3), t.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, t.hover);
        }
        if (entry.level >= 0)
            kit::ChipPainter::paintSeverity(painter, place(20, 24).toRect(), look, entry.level);
        else
            kit::paintIcon(painter, QRectF(place(22, 16).left(), rect.center().y() - 8 + 0.5, 16, 16), entry.icon, t.t2, look.direction);
        qreal end = rect.width() - 20;
        for (auto it = entry.keys.crbegin(); it != entry.keys.crend(); ++it) {
            const int width = kit::KeyCap::width(look.type, *it);
            end -= width;
            kit::KeyCap::paint(painter, place(end, width), look.type, *it, t.t3, t.line2);
            end -= 4;
        }
        // Matched letters stand out; the text is cut into runs for that.
        QFont plain = look.type.font(TextRole::Body);
        QFont strong = plain;
        strong.setWeight(QFont::Bold);
        const auto hits = index.data(HitsRole).value<QList<int>>();
        qreal x = 54;
        if (look.mirrored() || hits.isEmpty()) {
            painter->setFont(plain);
            painter->setPen(t.t1);
            painter->drawText(place(x, end - x), Qt::AlignLeading | Qt::AlignVCenter, entry.text);
            x += QFontMetricsF(plain).horizontalAdvance(entry.text);
        } else {
            for (int i = 0; i < entry.text.size();) {
                const bool hit = hits.contains(i);
                int j = i + 1;
                while (j < entry.text.size() && hits.contains(j) == hit)
                    ++j;
                const QString run = entry.text.mid(i, j - i);
                painter->setFont(hit ? strong : plain);
                painter->setPen(hit ? t.accent : t.t1);
                painter->drawText(place(x, end - x), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, run);
                x += QFontMetricsF(painter->font()).horizontalAdvance(run);
                i = j;
            }
        }
        painter->setFont(look.type.font(TextRole::Detail));
        painter->setPen(t.t3);
        const QRectF rest = place(x + 10, end - x - 20);
        painter->drawText(rest, Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, int(rest.width())));
    }

private:
    const QList<PaletteEntry> &m_entries;
};

} // namespace

Palette::Palette(QList<PaletteEntry> entries, QWidget *window)
    : QWidget(window), m_entries(std::move(entries)), m_field(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_count(new kit::InkLabel({}, TextRole::Detail, &kit::Theme::t3, this)), m_box(new QWidget(this)), m_focusBefore(window->focusWidget())
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setFrame(false);
    m_field->setProperty("kitInsetFocus", true);
    m_field->setFont(kit::Type::of(this).font(TextRole::Reading));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_entries, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *head = new QWidget(m_box);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 8, 20, 8);
    row->addSpacing(28);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    auto *foot =
        new kit::InkLabel(tr("↑ ↓ choose   Enter run   Esc close      > commands   # incidents   @ watches   ? help"), TextRole::Detail, &kit::Theme::t2, this);
    foot->setContentsMargins(20, 8, 20, 8);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(1);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_list, &QListView::clicked, this, &Palette::run);
    filter({});
    setGeometry(window->rect());
    const int width = std::min(boxWidth, window->width() - 80);
    m_box->setGeometry((window->width() - width) / 2, 72, width, std::min(52 + 9 * rowHeight + 2 * headHeight + 40, window->height() - 110));
    show();
    raise();
    m_field->setFocus();
}

std::optional<int> Palette::score(const QString &typed, const QString &text, QList<int> *at)
{
    // All words typed must occur; letters of a word stand together or, failing that, in order.
    int total = 0;
    QList<int> hits;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        const qsizetype whole = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (whole >= 0) {
            const bool atWord = whole == 0 || !text[whole - 1].isLetterOrNumber();
            total += 100 + (atWord ? 50 : 0) - int(whole);
            for (int i = 0; i < word.size(); ++i)
                hits.append(int(whole) + i);
            continue;
        }
        qsizetype from = 0;
        for (const QChar c : word) {
            const qsizetype found = text.indexOf(c, from, Qt::CaseInsensitive);
            if (found < 0)
                return std::nullopt;
            total += found == from ? 4 : 1;
            hits.append(int(found));
            from = found + 1;
        }
    }
    if (at)
        *at = hits;
    return total;
}

void Palette::filter(const QString &typed)
{
    QString words = typed.trimmed();
    std::optional<PaletteEntry::Group> only;
    static const QHash<QChar, PaletteEntry::Group> prefixes{
        {u'>', PaletteEntry::Command}, {u'#', PaletteEntry::Incident}, {u'@', PaletteEntry::Watch}, {u'?', PaletteEntry::Help}};
    if (!words.isEmpty() && prefixes.contains(words[0])) {
        only = prefixes[words[0]];
        words = words.mid(1).trimmed();
    }
    struct Hit {
        int score, entry;
        QList<int> at;
    };
    QMap<int, QList<Hit>> groups;
    int count = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (only && m_entries[i].group != *only)
            continue;
        QList<int> at;
        auto found = score(words, m_entries[i].text, &at);
        if (!found && (found = score(words, m_entries[i].text + u' ' + m_entries[i].detail)))
            at.clear();
        if (!found)
            continue;
        groups[m_entries[i].group].append({*found, i, at});
        ++count;
    }
    m_model->clear();
    const QStringList titles{tr("Commands"), tr("Incidents"), tr("Watches"), tr("Help")};
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
        auto *head = new QStandardItem(titles[it.key()]);
        head->setFlags(Qt::NoItemFlags);
        head->setData(true, HeadRole);
        m_model->appendRow(head);
        for (const auto &hit : std::as_const(*it)) {
            auto *item = new QStandardItem(m_entries[hit.entry].text);
            item->setData(hit.entry, EntryRole);
            item->setData(QVariant::fromValue(hit.at), HitsRole);
            m_model->appendRow(item);
        }
    }
    m_count->setText(tr("%n results", nullptr, count));
    if (m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0));
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->position().toPoint()))
        close();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1
            : key->key() == Qt::Key_Up              ? -1
            : key->key() == Qt::Key_PageDown        ? 8
            : key->key() == Qt::Key_PageUp          ? -8
                                                    : 0;
        if (step != 0) {
            int row = m_list->currentIndex().row();
            const int direction = step > 0 ? 1 : -1;
            for (int moved = 0; moved != step;) {
                row += direction;
                if (row < 0 || row >= m_model->rowCount())
                    break;
                if (!m_model->item(row)->data(HeadRole).toBool()) {
                    m_list->setCurrentIndex(m_model->index(row, 0));
                    moved += direction;
                }
            }
            return true;
        }
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
            return true; // the box is all there is
        if (key->key() == Qt::Key_Escape) {
            close();
            if (m_focusBefore)
                m_focusBefore->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            run(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::run(const QModelIndex &index)
{
    if (!index.isValid() || index.data(HeadRole).toBool())
        return;
    const auto act = m_entries[index.data(EntryRole).toInt()].run;
    close();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    if (act)
        act();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto look = kit::Look::of(this);
    const auto &t = look.theme;
    painter.fillRect(rect(), t.scrim);
    const QRectF box = m_box->geometry();
    kit::paintShadow(&painter, box, 8, t);
    kit::paintBox(&painter, box, 8, t.raised, t.line2);
    kit::paintHairline(&painter, QRect(int(box.left()), m_list->mapTo(this, QPoint()).y() - 1, int(box.width()), 1), Qt::TopEdge, t.line);
    kit::paintIcon(&painter,
        kit::visualRect(look.direction, box, QRectF(box.left() + 20, m_field->mapTo(this, QPoint()).y() + m_field->height() / 2.0 - 9, 18, 18)), u"search",
        t.t2, look.direction);
}

} // namespace shell
