// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpane.h"
#include "base/whendone.h"
#include "desk/words.h"
#include "judgementpanel.h"
#include "ui/kit/button.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/numlabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

using base::Result;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{
namespace
{

/// Shows plain text only and fetches nothing, whatever the text says.
class PlainDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

ReadingPane::ReadingPane(desk::MonitorPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_content(new QWidget(this)), m_empty(new kit::EmptyState(this)),
      m_position(new kit::NumLabel({}, TextRole::Detail, &Theme::t3, m_content)), m_author(new kit::InkLabel({}, TextRole::CardTitle, &Theme::t1, m_content)),
      m_where(new kit::InkLabel({}, TextRole::Detail, &Theme::t3, m_content)), m_text(new QTextBrowser(m_content)),
      m_distress(new kit::ChipLabel({kit::ChipKind::Ink, tr("Possible distress"), QStringLiteral("warn")}, m_content)),
      m_judgement(new JudgementPanel(model, m_content)), m_open(new kit::Button(tr("Open incident"), kit::ButtonRole::Primary, m_content)),
      m_attach(new kit::Button(tr("Attach to incident"), kit::ButtonRole::Default, m_content)),
      m_ignore(new kit::Button(tr("Ignore author"), kit::ButtonRole::Default, m_content)),
      m_source(new kit::Button(tr("Open source"), kit::ButtonRole::Default, m_content)), m_facts(new QGridLayout),
      m_sameHead(new kit::InkLabel(tr("Same author, last 24 hours"), TextRole::BodyStrong, &Theme::t1, m_content)),
      m_same(new kit::RowList(tr("Same author, last 24 hours"), m_content)),
      m_sameEmpty(new kit::InkLabel(tr("Nothing else in these 24 hours."), TextRole::Detail, &Theme::t3, m_content))
{
    setObjectName(QStringLiteral("readingPane"));
    setAccessibleName(tr("The mention that is chosen"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(21, 12, 20, 12);
    outer->addWidget(m_empty);
    outer->addWidget(m_content, 1);
    m_empty->setMessage(tr("No mention is chosen."), tr("Choose one in the list to read all of it."));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_distress);
    top->addStretch(1);
    top->addWidget(m_position);
    for (const int step : {-1, 1}) {
        auto *button = new kit::Button({}, kit::ButtonRole::Ghost, m_content);
        button->setIcon(kit::icon(step < 0 ? "chevU" : "chevD"));
        button->setAccessibleName(step < 0 ? tr("Mention before") : tr("Next mention"));
        button->setToolTip(button->accessibleName());
        button->setObjectName(step < 0 ? QStringLiteral("mentionBefore") : QStringLiteral("mentionNext"));
        button->setSmall(true);
        top->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT nextRequested(step); });
    }
    column->addLayout(top);
    column->addSpacing(4);
    column->addWidget(m_author);
    column->addWidget(m_where);
    column->addSpacing(8);
    m_text->setDocument(new PlainDocument(m_text));
    m_text->setObjectName(QStringLiteral("mentionText"));
    m_text->setAccessibleName(tr("Text of the mention"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    QPalette own = m_text->palette();
    own.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(own);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_judgement);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    const auto button = [&](kit::Button *out, const char *icon, const QString &key, const QString &name, int row, int at) {
        out->setIcon(kit::icon(icon));
        out->setKeyCap(key);
        out->setObjectName(name);
        buttons->addWidget(out, row, at);
    };
    button(m_open, "openinc", QStringLiteral("O"), QStringLiteral("mentionOpenIncident"), 0, 0);
    button(m_attach, "clip", QStringLiteral("A"), QStringLiteral("mentionAttach"), 0, 1);
    button(m_source, "globe", QStringLiteral("Enter"), QStringLiteral("mentionSource"), 1, 0);
    button(m_ignore, "ignore", QStringLiteral("I"), QStringLiteral("mentionIgnore"), 1, 1);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(12);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnMinimumWidth(0, 100);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addSpacing(12);
    column->addWidget(m_sameHead);
    m_same->setObjectName(QStringLiteral("sameAuthor"));
    m_same->setPainter(
        [](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            kit::RowList::paintBase(painter, rect, look, state, false);
            const auto mention = value.value<domain::Mention>();
            const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
            painter->setFont(look.type.font(TextRole::BodyStrong));
            painter->setPen(look.theme.t1);
            kit::Tabular::draw(painter, place(0, 48), Qt::AlignLeading | Qt::AlignVCenter, words::clock(mention.published));
            painter->setFont(look.type.font(TextRole::Body));
            const qreal width = rect.width() - 52;
            painter->drawText(place(52, width), Qt::AlignLeading | Qt::AlignVCenter,
                painter->fontMetrics().elidedText((mention.title.isEmpty() ? mention.text : mention.title).simplified(), Qt::ElideRight, int(width)));
        },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(26); });
    column->addWidget(m_same, 1);
    column->addWidget(m_sameEmpty);
    column->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &ReadingPane::openIncidentRequested);
    connect(m_attach, &QAbstractButton::clicked, this, &ReadingPane::attachRequested);
    connect(m_ignore, &QAbstractButton::clicked, this, &ReadingPane::ignoreRequested);
    connect(m_source, &QAbstractButton::clicked, this, [this] {
        const QUrl url(m_mention.url);
        if (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"))
            QDesktopServices::openUrl(url);
    });
    clear();
    setFixedWidth(416);
}

QWidget *ReadingPane::focusTarget() const { return isEmpty() ? nullptr : m_open; }

void ReadingPane::clear()
{
    m_mention = {};
    m_content->hide();
    m_empty->show();
}

void ReadingPane::setPosition(const QString &position) { m_position->setText(position); }

void ReadingPane::read(const domain::Mention &mention, const QString &incident, const QString &position)
{
    const bool same = m_mention.id == mention.id;
    m_mention = mention;
    m_incident = incident;
    m_empty->hide();
    m_content->show();
    m_position->setText(position);
    m_author->setText(words::isolated(mention.author.isEmpty() ? tr("Without an author") : mention.author));
    QStringList where{words::channel(domain::channelName(mention.channel)), words::moment(mention.published, m_model.session().now())};
    // Numbers that would turn a person into a metric are gone.
    const bool distress = mention.judgement.cues & domain::DistressCue;
    m_distress->setVisible(distress);
    m_judgement->show(mention);
    if (mention.stars > 0)
        where.append(tr("%1 of 5 stars").arg(words::stars(mention.stars)));
    if (mention.reach > 0 && !distress)
        where.append(tr("reach %1").arg(words::reach(mention.reach)));
    m_where->setText(where.join(tr(", ")));
    m_where->setToolTip(words::absolute(mention.published));
    const QUrl url(mention.url);
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    m_source->setRefusal(web ? QString() : tr("The source gave no web address"));
    m_ignore->setRefusal(mention.author.isEmpty() ? tr("This mention names no author") : QString());
    if (same)
        return;
    // Plain text with marks where the query matched; never foreign HTML.
    const QString text =
        mention.title.isEmpty() || mention.text.startsWith(mention.title) ? mention.text : mention.title + QStringLiteral("\n\n") + mention.text;
    auto *document = m_text->document();
    document->setDefaultFont(kit::Type::of(this).font(TextRole::Reading));
    document->setPlainText(text);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDefaultTextOption(option);
    QTextBlockFormat block;
    // Arabic letters bring tall lines of their own, also where they are only the desk's first font.
    const bool tall = text.isRightToLeft() || kit::Type::of(this).language() == QLatin1StringView("fa");
    block.setLineHeight(tall ? 110 : 150, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(block);
    QTextCharFormat mark;
    mark.setBackground(Theme::of(this).mark);
    mark.setForeground(Theme::of(this).t1);
    for (const auto &range : m_model.mentions().ranges(text)) {
        cursor.setPosition(range.begin);
        cursor.setPosition(range.begin + range.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(mark);
    }
    document->setTextWidth(m_text->viewport()->width() > 100 ? m_text->viewport()->width() : 370);
    m_text->setFixedHeight(std::clamp(int(document->size().height()) + 6, 60, 300));
    fillFacts({});
    auto &mentions = m_model.session().workspace().mentions();
    base::whenDone(mentions.watchesOf(mention.id), this, [this, id = mention.id](const Result<QStringList> &ids) {
        if (!ids || id != m_mention.id)
            return;
        QStringList names;
        for (const auto &watch : *ids)
            if (const auto *summary = m_model.watches().summary(watch))
                names.append(summary->watch.name);
        fillFacts(names);
    });
    m_same->setRows({});
    m_same->hide();
    m_sameEmpty->show();
    if (mention.author.isEmpty())
        return;
    base::whenDone(mentions.sameAuthor(mention.author, mention.published - base::dayMs, mention.published + base::dayMs, 12), this,
        [this, id = mention.id](const Result<QList<domain::Mention>> &found) {
            if (!found || id != m_mention.id)
                return;
            QList<kit::RowList::Row> rows;
            for (const auto &other : *found)
                if (other.id != id)
                    rows.append({other.id, QVariant::fromValue(other), words::clock(other.published) + u' ' + other.text.left(120)});
            m_same->setRows(rows);
            m_same->setVisible(!rows.isEmpty());
            m_sameEmpty->setVisible(rows.isEmpty());
        });
}

void ReadingPane::fillFacts(const QStringList &watches)
{
    qDeleteAll(m_factWidgets);
    m_factWidgets.clear();
    int row = 0;
    const auto fact = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new kit::InkLabel(name, TextRole::Detail, &Theme::t3, m_content);
        auto *text = new kit::InkLabel(value, TextRole::Detail, &Theme::t1, m_content);
        text->setWordWrap(true);
        text->setMinimumWidth(10);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row++, 1);
        m_factWidgets << label << text;
    };
    fact(tr("Watches"), watches.join(tr(", ")));
    fact(tr("Source"), m_mention.sourceName + (m_mention.site.isEmpty() ? QString() : QStringLiteral(" · ") + words::isolated(m_mention.site)));
    fact(tr("Arrived"), words::moment(m_mention.arrived, m_model.session().now()) + (m_mention.clamped ? tr(", the source gave no usable time") : QString()));
    fact(tr("Language"), words::language(m_mention.language));
    fact(tr("Incident"), m_incident.isEmpty() ? QString() : words::isolated(m_incident));
}

void ReadingPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.surface);
    kit::paintHairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, t.line);
}

} // namespace monitor
