// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdialog.h"
#include "base/whendone.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/inklabel.h"
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>

using base::Result;
using kit::TextRole;
using kit::Theme;

namespace monitor
{

WatchDialog::WatchDialog(desk::Session &session, std::optional<store::StoredRecord> current, const QStringList &groups, const QString &query, QWidget *window)
    : QDialog(window), m_session(session), m_current(std::move(current)), m_name(new QLineEdit(this)), m_group(new QLineEdit(this)),
      m_query(new QPlainTextEdit(this)), m_answer(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_save(new kit::Button(tr("Watch"), kit::ButtonRole::Primary, this))
{
    setObjectName(QStringLiteral("watchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(m_current ? tr("Edit watch") : tr("New watch"));
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(windowTitle(), TextRole::Title, &Theme::t1, this));
    auto *why = new kit::InkLabel(tr("A watch counts and lists every mention that matches, now and in the past."), TextRole::Body, &Theme::t2, this);
    why->setWordWrap(true);
    column->addWidget(why);
    const auto field = [&](const QString &label, QWidget *widget, const QString &name) {
        auto *text = new kit::InkLabel(label, TextRole::DetailStrong, &Theme::t1, this);
        text->setBuddy(widget);
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(widget);
    };
    field(tr("Name"), m_name, QStringLiteral("watchName"));
    field(tr("Query"), m_query, QStringLiteral("watchQuery"));
    m_query->setTabChangesFocus(true);
    m_query->setLayoutDirection(Qt::LeftToRight);
    m_query->setFixedHeight(92);
    m_query->setFont(kit::Type::of(this).font(TextRole::Mono));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(36);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_answer);
    field(tr("Heading in the list (may be empty)"), m_group, QStringLiteral("watchGroup"));
    auto *completer = new QCompleter(groups, m_group);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_group->setCompleter(completer);
    auto *help = new kit::InkLabel(
        tr("Words side by side must all occur. AND, OR, NOT, ( ), \"a phrase\", word*, NEAR/5(ferry fire), author: site: source: lang: kind:"),
        TextRole::Detail, &Theme::t3, this);
    help->setWordWrap(true);
    column->addWidget(help);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new kit::Button(tr("Cancel"), kit::ButtonRole::Default, this);
    cancel->setObjectName(QStringLiteral("watchCancel"));
    m_save->setObjectName(QStringLiteral("watchSave"));
    m_save->setKeyCap(QStringLiteral("Ctrl Enter"));
    m_save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addSpacing(8);
    column->addLayout(buttons);
    if (m_current) {
        const auto watch = domain::Watch::fromJson(m_current->id, m_current->body);
        m_name->setText(watch.name);
        m_group->setText(watch.group);
        m_query->setPlainText(watch.query);
    } else {
        m_query->setPlainText(query);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &WatchDialog::check);
    connect(m_query, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &WatchDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &WatchDialog::save);
    check();
    m_name->setFocus();
}

void WatchDialog::check()
{
    m_typing.stop();
    const quint64 version = ++m_version;
    const QString text = m_query->toPlainText().simplified();
    m_query->setExtraSelections({});
    if (text.isEmpty()) {
        m_answer->setText(tr("Type what to listen for, in any language."));
        m_save->setRefusal(tr("The query is still missing"));
        return;
    }
    const auto parsed = domain::Query::parse(text);
    if (!parsed) {
        m_answer->setInk(&Theme::t1);
        m_answer->setText(parsed.error().sentence());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_query->document());
        mark.cursor.setPosition(std::min(parsed.error().column, int(m_query->toPlainText().size())));
        mark.cursor.setPosition(std::min(parsed.error().column + parsed.error().length, int(m_query->toPlainText().size())), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::of(this).t1);
        mark.format.setBackground(Theme::of(this).mark);
        m_query->setExtraSelections({mark});
        m_save->setRefusal(tr("The query cannot be read yet"));
        return;
    }
    m_answer->setInk(&Theme::t2);
    m_save->setRefusal(m_name->text().trimmed().isEmpty() ? tr("The name is still missing") : QString());
    base::whenDone(m_session.workspace().search().count(*parsed, 0, 0), this, [this, version](const Result<int> &count) {
        if (version != m_version || !count)
            return;
        m_answer->setText(*count == 0 ? tr("No stored mention matches; new ones will.") : tr("%1 stored mentions match.").arg(desk::words::number(*count)));
    });
}

void WatchDialog::save()
{
    check();
    if (!m_save->isEnabled())
        return;
    workflows::SaveWatch intention{
        m_current, m_name->text(), m_group->text(), m_query->toPlainText().simplified(), m_current && domain::Watch::fromJson({}, m_current->body).paused};
    const QString label = m_current ? tr("Watch “%1” changed").arg(m_name->text()) : tr("Watching “%1”").arg(m_name->text());
    m_session.perform(intention.run(m_session.workspace().documents(), m_session.act()), label, [self = QPointer(this)](const store::CommitReceipt &receipt) {
        if (self) {
            Q_EMIT self->saved(receipt.lines.first().id);
            self->accept();
        }
    });
}

void WatchDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).raised);
}

} // namespace monitor
