// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadfacts.h"
#include "desk/words.h"
#include "ui/charts/ranklist.h"
#include "ui/kit/paint.h"
#include "ui/kit/tabular.h"
#include <QPainter>

using namespace Qt::StringLiterals;
using desk::SpreadAccount;
using desk::SpreadState;
using kit::Look;
using kit::TextRole;
namespace words = desk::words;

namespace monitor
{
namespace
{

constexpr int headHeight = 36, padding = 16, lineGap = 4, signIndent = 12;
constexpr qsizetype mostCarriers = 8, mostOthers = 5, mostNames = 8;

/// One row. A voice has a title and paragraphs; the others one or two cells.
struct Fact {
    enum Kind { Head, Carrier, Account, Text, Voice };
    struct Paragraph {
        QString text;
        TextRole role = TextRole::Detail;
        QColor kit::Theme::*ink = &kit::Theme::t2;
        int indent = 0;
    };
    Kind kind = Text;
    QString title;
    QString detail;
    QStringList accounts;
    charts::AuthorRank rank;
    QList<Paragraph> paragraphs;
};

int heightOf(const Look &look, const Fact::Paragraph &paragraph, int width)
{
    const QFontMetrics metrics(look.type.font(paragraph.role));
    return metrics.boundingRect(QRect(0, 0, width - 2 * padding - paragraph.indent, 10'000), Qt::TextWordWrap, paragraph.text).height();
}

int heightOfRow(const Look &look, const QVariant &value, int width)
{
    const auto fact = value.value<Fact>();
    if (fact.kind == Fact::Head)
        return look.type.scaled(headHeight);
    if (fact.kind == Fact::Carrier || fact.kind == Fact::Account)
        return look.type.scaled(charts::RankList::rowHeight);
    int height = 2 * lineGap;
    for (const auto &paragraph : fact.paragraphs)
        height += heightOf(look, paragraph, width) + lineGap;
    return height;
}

void paintRow(QPainter *painter, const QRect &rect, const Look &look, const QVariant &value, const kit::RowList::State &state)
{
    const auto fact = value.value<Fact>();
    kit::RowList::paintBase(painter, rect, look, state, fact.kind == Fact::Voice);
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    painter->setLayoutDirection(look.direction);
    if (fact.kind == Fact::Carrier)
        return charts::RankList::paintAuthor(painter, inner, look, fact.rank);
    if (fact.kind == Fact::Head || fact.kind == Fact::Account) {
        const bool head = fact.kind == Fact::Head;
        const QRect line = head ? inner.adjusted(0, 8, 0, 0) : inner;
        painter->setFont(look.type.font(TextRole::Detail));
        const int detail = kit::Tabular::width(QFontMetricsF(painter->font()), fact.detail);
        painter->setPen(head ? look.theme.t3 : look.theme.t2);
        kit::Tabular::draw(painter, line, Qt::AlignTrailing | Qt::AlignVCenter, fact.detail);
        painter->setFont(look.type.font(head ? TextRole::BodyStrong : TextRole::Row));
        painter->setPen(look.theme.t1);
        const QRectF room = kit::visualRect(look.direction, line, QRectF(line.left(), line.top(), line.width() - detail - 12, line.height()));
        painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(fact.title, Qt::ElideRight, int(room.width())));
        if (head)
            kit::paintHairline(painter, rect, Qt::BottomEdge, look.theme.line2);
        return;
    }
    int y = rect.top() + lineGap;
    for (const auto &paragraph : fact.paragraphs) {
        const int height = heightOf(look, paragraph, rect.width());
        painter->setFont(look.type.font(paragraph.role));
        painter->setPen(look.theme.*paragraph.ink);
        const QRectF box(inner.left() + paragraph.indent, y, inner.width() - paragraph.indent, height);
        painter->drawText(kit::visualRect(look.direction, inner, box), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, paragraph.text);
        y += height + lineGap;
    }
}

/// Rows as they are put together.
class Rows
{
public:
    QList<kit::RowList::Row> rows;

    void head(const QString &title, const QString &detail = {})
    {
        Fact fact;
        fact.kind = Fact::Head;
        fact.title = title;
        fact.detail = detail;
        add(u"head:"_s + title, fact, title + u' ' + detail, false);
    }
    void text(const QString &key, const QString &text)
    {
        Fact fact;
        fact.paragraphs = {{text}};
        add(u"text:"_s + key, fact, text, false);
    }
    void account(const QString &section, const SpreadAccount &account, const QString &detail)
    {
        Fact fact;
        fact.kind = Fact::Account;
        fact.title = words::isolated(account.name);
        fact.detail = detail;
        fact.accounts = {account.name};
        add(section + u':' + account.name, fact, account.name + u", "_s + detail, true);
    }
    void carrier(const SpreadAccount &account)
    {
        Fact fact;
        fact.kind = Fact::Carrier;
        fact.accounts = {account.name};
        fact.rank = {words::isolated(account.name), account.reach > 0 ? words::reach(account.reach) : QStringLiteral("–"), words::number(account.passedOn),
            double(account.sentiments[1]), double(account.sentiments[2]), double(account.sentiments[3]),
            account.sentiments[1] + account.sentiments[2] + account.sentiments[3] > 0};
        add(u"carried:"_s + account.name, fact, SpreadFacts::tr("%1, reach %2, passed on %3 times").arg(account.name, fact.rank.reach, fact.rank.posts), true);
    }
    void voice(const desk::OneVoice &voice)
    {
        Fact fact;
        fact.kind = Fact::Voice;
        fact.accounts = voice.accounts;
        const QString title =
            (voice.clear ? SpreadFacts::tr("%1 accounts, %2 posts look coordinated") : SpreadFacts::tr("%1 accounts, %2 posts may be coordinated"))
                .arg(words::number(voice.accounts.size()), words::number(voice.posts));
        fact.paragraphs.append({title, TextRole::BodyStrong, &kit::Theme::t1});
        for (const auto &sign : voice.signs)
            fact.paragraphs.append({u"– "_s + sign, TextRole::Detail, &kit::Theme::t1});
        QStringList names;
        for (const auto &name : voice.accounts.first(std::min(mostNames, voice.accounts.size())))
            names.append(words::isolated(name));
        const auto more = voice.accounts.size() - names.size();
        const QString who = names.join(QStringLiteral(", "));
        fact.paragraphs.append({more > 0 ? SpreadFacts::tr("%1 and %2 more").arg(who, words::number(more)) : who});
        for (const auto &sample : voice.samples)
            fact.paragraphs.append(
                {words::dayMonth(sample.at) + u' ' + words::clock(sample.at, true) + u"  "_s + words::isolated(sample.author) + u": "_s + sample.text,
                    TextRole::Detail, &kit::Theme::t2, signIndent});
        QStringList said;
        for (const auto &paragraph : std::as_const(fact.paragraphs))
            said.append(paragraph.text);
        add(QStringLiteral("voice:%1:%2").arg(voice.from).arg(voice.accounts.first()), fact, said.join(QStringLiteral(". ")), true);
    }

private:
    void add(const QString &key, const Fact &fact, const QString &words, bool selectable) { rows.append({key, QVariant::fromValue(fact), words, selectable}); }
};

QString inGroupSentence(const SpreadState &state)
{
    if (state.ties.isEmpty())
        return SpreadFacts::tr("Nobody passed on anybody's words in this range.");
    if (state.groups < 2)
        return SpreadFacts::tr("There is only one group of accounts, so what stays inside it says nothing.");
    const QString index = QLocale().toString(1 - 2 * state.inGroup, 'f', 2);
    return SpreadFacts::tr("%1 of what was passed on stayed inside one of %2 groups of accounts; chance would leave %3 there (E-I index %4).")
               .arg(words::percent(state.inGroup), words::number(state.groups), words::percent(state.inGroupByChance), index)
        + u' '
        + SpreadFacts::tr("A high share can be the sign of an echo chamber. One language, one town or one subject look the same, and the map cannot tell.");
}

} // namespace

SpreadFacts::SpreadFacts(QWidget *parent) : RowList(tr("What the map says"), parent)
{
    setObjectName(QStringLiteral("spreadFacts"));
    setPainter(paintRow, heightOfRow);
    connect(this, &RowList::opened, this, [this](const QVariant &value) {
        if (const auto fact = value.value<Fact>(); !fact.accounts.isEmpty())
            Q_EMIT accountsOpened(fact.accounts);
    });
    connect(this, &RowList::currentValueChanged, this, [this](const QVariant &value) {
        if (const auto fact = value.value<Fact>(); !fact.accounts.isEmpty())
            Q_EMIT accountsChosen(fact.accounts);
    });
}

void SpreadFacts::focusInEvent(QFocusEvent *event)
{
    for (int row = 0; !currentIndex().isValid() && row < rows().size(); ++row)
        if (rows()[row].selectable)
            setCurrentIndex(model()->index(row, 0)); // not the head above it
    RowList::focusInEvent(event);
}

void SpreadFacts::setState(const SpreadState &state)
{
    Rows rows;
    rows.head(tr("Who carried it"), tr("reach, passed on"));
    QList<const SpreadAccount *> order;
    for (const auto &account : state.accounts)
        order.append(&account);
    for (const auto *account : order.first(std::min(mostCarriers, order.size())))
        rows.carrier(*account);
    const auto top = [&](auto most, auto wanted) {
        auto sorted = order;
        std::stable_sort(sorted.begin(), sorted.end(), [&](const auto *a, const auto *b) { return most(*a) > most(*b); });
        sorted.removeIf([&](const auto *account) { return !wanted(*account); });
        return sorted.first(std::min(mostOthers, sorted.size()));
    };
    const auto reaching = top([](const auto &a) { return a.reach; }, [](const auto &a) { return a.reach > 0; });
    rows.head(tr("Most reach"), tr("reach"));
    for (const auto *account : reaching)
        rows.account(QStringLiteral("reach"), *account, words::reach(account->reach));
    rows.head(tr("First movers"), tr("followed by"));
    const auto movers = top([](const auto &a) { return a.followers; }, [](const auto &a) { return a.firstMover; });
    for (const auto *account : movers)
        rows.account(QStringLiteral("first"), *account,
            account->first == 0
                ? words::number(account->followers)
                : tr("%1 since %2").arg(words::number(account->followers), words::dayMonth(account->first) + u' ' + words::clock(account->first)));
    if (movers.isEmpty())
        rows.text(QStringLiteral("first"), tr("No text was passed on by five accounts or more."));
    rows.head(tr("Bridges"), tr("of the shortest ways"));
    const auto bridges = top([](const auto &a) { return a.bridge; }, [](const auto &a) { return a.bridging; });
    for (const auto *account : bridges)
        rows.account(QStringLiteral("bridge"), *account, words::percent(account->bridge));
    if (bridges.isEmpty())
        rows.text(QStringLiteral("bridge"), tr("No account joins others that would not meet without it."));
    rows.head(tr("In-group share"), state.groups > 1 ? words::percent(state.inGroup) : QString());
    rows.text(QStringLiteral("group"), inGroupSentence(state));
    const auto clear = std::count_if(state.voices.begin(), state.voices.end(), [](const auto &voice) { return voice.clear; });
    rows.head(tr("Accounts acting as one"), clear > 0 ? words::number(clear) : QString());
    rows.text(QStringLiteral("voices"),
        state.voices.isEmpty()
            ? tr("No accounts look coordinated in this range.")
            : tr("What follows looks coordinated and may be one newsroom, one campaign or chance. It is no verdict on anybody: read the posts."));
    for (const auto &voice : state.voices)
        rows.voice(voice);
    if (state.moreVoices > 0)
        rows.text(
            u"more-voices"_s, tr("%n more groups of copies look so less clearly. Choose a watch or a shorter time to see them.", nullptr, state.moreVoices));
    if (state.leftOut > 0)
        rows.text(
            QStringLiteral("left-out"), tr("%n people in possible distress are left out of the map, these lists and every export.", nullptr, state.leftOut));
    setRows(rows.rows);
}

} // namespace monitor
