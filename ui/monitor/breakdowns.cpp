// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakdowns.h"
#include "desk/words.h"
#include "ui/charts/ranklist.h"
#include "ui/charts/sharebars.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/segmented.h"
#include <QPainter>
#include <QVBoxLayout>

using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{
constexpr int fullHeight = 196;
constexpr int tabbedRest = 40; // above the rows when there are tabs
constexpr int shown = 6;
constexpr int shownSmall = 4;
constexpr int leastWidth = 900; // of the four side by side

QList<charts::Share> sharesOf(const QList<store::Share> &shares, bool channels, int most)
{
    qint64 all = 0;
    for (const auto &share : shares)
        all += share.mentions;
    QList<charts::Share> out;
    double rest = 0;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const double part = all == 0 ? 0 : double(shares[i].mentions) / double(all);
        if (i < most - 1 || shares.size() == most)
            out.append({channels ? words::channel(shares[i].name) : shares[i].name, part, words::percent(part)});
        else
            rest += part;
    }
    if (rest > 0)
        out.append({Breakdowns::tr("Other"), rest, words::percent(rest)});
    return out;
}
} // namespace

Breakdowns::Breakdowns(QWidget *parent)
    : QWidget(parent), m_tabs(new kit::Segmented(this)), m_note(new kit::ElidedLabel({}, kit::TextRole::Detail, &Theme::t2, this)),
      m_channels(new charts::ShareBars(this)), m_languages(new charts::ShareBars(this)), m_termHead(nullptr), m_terms(new kit::RowList(tr("Top terms"), this)),
      m_authors(new kit::RowList(tr("Top authors"), this))
{
    const auto panel = [this](const QString &title, const QString &count, QWidget *content, kit::PanelHead **head = nullptr) {
        auto *out = new QWidget(this);
        auto *column = new QVBoxLayout(out);
        column->setContentsMargins(0, 4, 0, 4);
        column->setSpacing(0);
        auto *title_ = new kit::PanelHead(title, out);
        title_->setCount(count);
        column->addWidget(title_);
        m_heads.append(title_);
        column->addWidget(content, 0, Qt::AlignTop);
        column->addStretch(1);
        if (head)
            *head = title_;
        m_panels.append(out);
    };
    m_channels->setObjectName(QStringLiteral("channelShares"));
    m_languages->setObjectName(QStringLiteral("languageShares"));
    m_languages->setLabelWidth(62);
    m_channels->setAccessibleName(tr("Share by channel"));
    m_languages->setAccessibleName(tr("Language"));
    m_terms->setObjectName(QStringLiteral("topTerms"));
    m_authors->setObjectName(QStringLiteral("topAuthors"));
    panel(tr("Share by channel"), {}, m_channels);
    panel(tr("Language"), {}, m_languages);
    panel(tr("Top terms"), {}, m_terms, &m_termHead);
    panel(tr("Top authors"), tr("reach, posts"), m_authors);
    const auto height = [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(charts::RankList::rowHeight); };
    m_terms->setPainter(
        [](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            kit::RowList::paintBase(painter, rect, look, state, false);
            const auto line = value.value<desk::MonitorPageModel::TermLine>();
            charts::TermRank rank;
            rank.term = line.term;
            for (const int part : line.spark)
                rank.course.append(part);
            rank.count = words::number(line.now);
            rank.change = words::factor(line.now, line.before);
            charts::RankList::paintTerm(painter, rect.adjusted(4, 0, -4, 0), look, rank);
        },
        height);
    m_authors->setPainter(
        [](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            kit::RowList::paintBase(painter, rect, look, state, false);
            const auto share = value.value<store::AuthorShare>();
            charts::AuthorRank rank;
            rank.author = share.author;
            rank.reach = share.reach > 0 ? words::reach(share.reach) : QStringLiteral("–");
            rank.posts = words::number(share.mentions);
            rank.negative = share.sentiment.negative;
            rank.neutral = share.sentiment.neutral;
            rank.positive = share.sentiment.positive;
            rank.judged = share.sentiment.unjudged < share.mentions;
            charts::RankList::paintAuthor(painter, rect.adjusted(4, 0, -4, 0), look, rank);
        },
        height);
    for (auto *list : {m_terms, m_authors}) {
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(m_terms, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT termChosen(value.value<desk::MonitorPageModel::TermLine>().term); });
    connect(m_authors, &kit::RowList::opened, this, [this](const QVariant &value) { Q_EMIT authorChosen(value.value<store::AuthorShare>().author); });
    for (const auto &text : {tr("Channels"), tr("Languages"), tr("Terms"), tr("Authors")})
        m_tabs->addSegment(text);
    m_tabs->setCurrent(0);
    m_tabs->setAccessibleName(tr("Breakdown"));
    connect(m_tabs, &kit::Segmented::currentChanged, this, [this] { layOut(); });
    layOut();
}

void Breakdowns::layOut()
{
    delete layout();
    const int rows = m_small ? shownSmall : shown;
    setFixedHeight(m_tabbed ? kit::Type::of(this).scaled(tabbedRest + rows * charts::RankList::rowHeight) : fullHeight);
    for (auto *list : {m_terms, m_authors})
        list->setFixedHeight(rows * charts::RankList::rowHeight);
    m_tabs->setVisible(m_tabbed);
    m_note->setVisible(m_tabbed);
    if (m_tabbed) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 4, 0, 0);
        column->setSpacing(2);
        auto *first = new QHBoxLayout;
        first->addWidget(m_tabs);
        first->addSpacing(12);
        first->addWidget(m_note, 1);
        column->addLayout(first);
        m_note->setText(m_heads[m_tabs->current()]->count());
        for (int i = 0; i < m_panels.size(); ++i) {
            m_heads[i]->hide(); // the tab says it
            m_panels[i]->setVisible(i == m_tabs->current());
            if (i == m_tabs->current())
                column->addWidget(m_panels[i], 1);
        }
        return;
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(33);
    const QList<int> stretch{24, 15, 28, 30};
    for (int i = 0; i < m_panels.size(); ++i) {
        m_heads[i]->show();
        m_panels[i]->show();
        row->addWidget(m_panels[i], stretch[i]);
    }
}

void Breakdowns::setSmall(bool small)
{
    if (m_small == small)
        return;
    m_small = small;
    showShares();
    fit();
    QMetaObject::invokeMethod(this, &Breakdowns::layOut, Qt::QueuedConnection);
}

void Breakdowns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breakdowns::fit()
{
    const bool tabbed = m_small || width() < kit::Type::of(this).scaled(leastWidth);
    if (tabbed == m_tabbed)
        return;
    m_tabbed = tabbed;
    QMetaObject::invokeMethod(this, &Breakdowns::layOut, Qt::QueuedConnection); // not while a layout is at work
}

void Breakdowns::setShares(const desk::MonitorPageModel::Shares &shares, const QString &against)
{
    m_shares = shares;
    showShares();
    m_termHead->setCount(against);
    m_note->setText(m_heads[m_tabs->current()]->count());
    QList<kit::RowList::Row> rows;
    for (const auto &line : shares.terms)
        rows.append({line.term, QVariant::fromValue(line), line.term + u' ' + words::number(line.now)});
    m_terms->setRows(rows);
    rows.clear();
    for (const auto &author : shares.authors)
        rows.append({author.author, QVariant::fromValue(author), author.author + u' ' + words::reach(author.reach)});
    m_authors->setRows(rows);
}

void Breakdowns::showShares()
{
    const int most = m_small ? shownSmall : shown;
    m_channels->setShares(sharesOf(m_shares.channels, true, most));
    m_languages->setShares(sharesOf(m_shares.languages, false, most));
}

void Breakdowns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    kit::paintHairline(&painter, rect(), Qt::TopEdge, t.line2);
    if (m_tabbed)
        return;
    for (int i = 1; i < m_panels.size(); ++i) {
        const QRect box = m_panels[i]->geometry();
        const int x = isRightToLeft() ? box.right() + 17 : box.left() - 17;
        painter.fillRect(QRect(x, 1, 1, height() - 1), t.line);
    }
}

} // namespace monitor
