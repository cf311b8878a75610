// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using kit::TextRole;
using kit::Theme;

namespace shell
{
namespace
{

/// A framed column with an icon, a title and a line of context; the caller adds what it takes.
class Choice : public QWidget
{
public:
    Choice(const QString &icon, const QString &title, const QString &context, QWidget *parent) : QWidget(parent), m_icon(icon)
    {
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(24, 72, 24, 24);
        m_column->setSpacing(8);
        m_column->addWidget(new kit::InkLabel(title, TextRole::Title, &Theme::t1, this));
        auto *words = new kit::InkLabel(context, TextRole::Body, &Theme::t2, this);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        words->setMinimumHeight(80);
        m_column->addWidget(words);
        m_column->addStretch(1);
        setFixedSize(320, 300);
    }
    QVBoxLayout *column() { return m_column; }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto look = kit::Look::of(this);
        kit::paintBox(&painter, rect(), 4, look.theme.surface, look.theme.line2);
        kit::paintIcon(&painter, kit::visualRect(look.direction, rect(), QRectF(24, 28, 28, 28)), m_icon, look.theme.t1, look.direction);
    }

private:
    QString m_icon;
    QVBoxLayout *m_column;
};

} // namespace

FirstRun::FirstRun(QWidget *parent) : QWidget(parent), m_address(new QLineEdit(this)), m_problem(new kit::Callout(this))
{
    setObjectName(QStringLiteral("firstRun"));
    setAcceptDrops(true);
    auto *drill = new Choice(QStringLiteral("play"), tr("Play a drill"),
        tr("A ferry line, twelve hours, about five thousand posts in three languages. Nothing leaves this computer, and nothing can break."), this);
    auto *start = new kit::Button(tr("Play the ferry drill"), kit::ButtonRole::Primary, drill);
    start->setObjectName(QStringLiteral("firstRunDrill"));
    drill->column()->addWidget(start);

    auto *watch = new Choice(QStringLiteral("monitor"), tr("Watch something"),
        tr("Paste the address of a feed, or drop a file of posts here: a feed, CSV, TSV or JSON Lines."), this);
    m_address->setObjectName(QStringLiteral("firstRunAddress"));
    m_address->setAccessibleName(tr("Address of a feed or path of a file"));
    m_address->setPlaceholderText(tr("https://news.example/feed.xml"));
    auto *add = new kit::Button(tr("Start watching"), kit::ButtonRole::Default, watch);
    add->setObjectName(QStringLiteral("firstRunWatch"));
    auto *choose = new kit::Button(tr("Choose a file"), kit::ButtonRole::Ghost, watch);
    choose->setObjectName(QStringLiteral("firstRunFile"));
    auto *row = new QHBoxLayout;
    row->addWidget(add, 1);
    row->addWidget(choose);
    watch->column()->addWidget(m_address);
    watch->column()->addLayout(row);

    auto *open = new Choice(
        QStringLiteral("doc"), tr("Open a workspace"), tr("Everything of a team lies in one file. Open one that you have, or make a new one."), this);
    auto *existing = new kit::Button(tr("Open…"), kit::ButtonRole::Default, open);
    existing->setObjectName(QStringLiteral("firstRunOpen"));
    auto *fresh = new kit::Button(tr("New…"), kit::ButtonRole::Default, open);
    fresh->setObjectName(QStringLiteral("firstRunNew"));
    auto *openRow = new QHBoxLayout;
    openRow->addWidget(existing, 1);
    openRow->addWidget(fresh, 1);
    open->column()->addLayout(openRow);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(24);
    choices->addStretch(1);
    for (auto *choice : {drill, watch, open})
        choices->addWidget(choice);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *title = new kit::InkLabel(tr("Foreshock"), TextRole::Big, &Theme::t1, this);
    title->setAlignment(Qt::AlignHCenter);
    auto *line = new kit::InkLabel(tr("Hear it early, answer it together. How would you like to begin?"), TextRole::Reading, &Theme::t2, this);
    line->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(line);
    column->addSpacing(32);
    column->addLayout(choices);
    column->addSpacing(16);
    auto *problemRow = new QHBoxLayout;
    problemRow->addStretch(1);
    problemRow->addWidget(m_problem);
    problemRow->addStretch(1);
    m_problem->setFixedWidth(1008);
    m_problem->hide();
    column->addLayout(problemRow);
    column->addStretch(3);

    connect(start, &QAbstractButton::clicked, this, &FirstRun::drillChosen);
    connect(add, &QAbstractButton::clicked, this, &FirstRun::takeSource);
    connect(m_address, &QLineEdit::returnPressed, this, &FirstRun::takeSource);
    connect(choose, &QAbstractButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("File of posts"), {}, tr("Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)"));
        if (!file.isEmpty())
            Q_EMIT sourceChosen(file);
    });
    connect(existing, &QAbstractButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {}, tr("Workspaces (*.foreshock);;All files (*)"));
        if (!file.isEmpty())
            Q_EMIT workspaceChosen(file);
    });
    connect(fresh, &QAbstractButton::clicked, this, [this] {
        QString file = QFileDialog::getSaveFileName(this, tr("New workspace"), QStringLiteral("team.foreshock"), tr("Workspaces (*.foreshock)"));
        if (file.isEmpty())
            return;
        if (!file.endsWith(QLatin1StringView(".foreshock")))
            file += QStringLiteral(".foreshock");
        Q_EMIT workspaceChosen(file);
    });
    QWidget *before = start;
    for (QWidget *next : std::initializer_list<QWidget *>{m_address, add, choose, existing, fresh}) {
        setTabOrder(before, next);
        before = next;
    }
    start->setFocus();
}

void FirstRun::takeSource()
{
    const QString text = m_address->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
    if (web || QFileInfo(text).isFile()) {
        m_problem->hide();
        Q_EMIT sourceChosen(text);
        return;
    }
    showProblem(text.isEmpty() ? tr("There is no address yet.") : tr("“%1” is neither a web address nor a file.").arg(text),
        tr("Write it like https://news.example/feed.xml. Nothing was changed."));
    m_address->setFocus();
}

void FirstRun::showProblem(const QString &what, const QString &next)
{
    m_problem->setMessage(kit::Callout::Kind::Error, what, next);
    m_problem->show();
}

void FirstRun::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FirstRun::dropEvent(QDropEvent *event)
{
    for (const auto &url : event->mimeData()->urls()) {
        Q_EMIT sourceChosen(url.isLocalFile() ? url.toLocalFile() : url.toString());
        break;
    }
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
}

} // namespace shell
