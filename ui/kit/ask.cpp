// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"
#include "button.h"
#include "inklabel.h"
#include "paint.h"
#include <QCompleter>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kit
{
namespace
{

class AskDialog : public QDialog
{
public:
    AskDialog(QWidget *window, const Question &question, std::function<void(const Reply &)> done)
        : QDialog(window), m_question(question), m_done(std::move(done))
    {
        setObjectName(QStringLiteral("ask"));
        setAttribute(Qt::WA_DeleteOnClose);
        setModal(true);
        setWindowTitle(question.title);
        setMinimumWidth(520);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 20, 24, 16);
        column->setSpacing(8);
        column->addWidget(new InkLabel(question.title, TextRole::Title, &Theme::t1, this));
        auto *why = new InkLabel(question.why, TextRole::Body, &Theme::t2, this);
        why->setWordWrap(true);
        why->setVisible(!question.why.isEmpty());
        column->addWidget(why);
        column->addSpacing(8);
        QWidget *first = nullptr;
        if (!question.choices.isEmpty()) {
            column->addWidget(new InkLabel(question.choiceLabel, TextRole::DetailStrong, &Theme::t1, this));
            for (int i = 0; i < question.choices.size(); ++i) {
                auto *radio = new QRadioButton(question.choices[i], this);
                radio->setObjectName(QStringLiteral("askChoice%1").arg(i));
                radio->setChecked(i == question.choice);
                m_choices.append(radio);
                column->addWidget(radio);
                QObject::connect(radio, &QRadioButton::toggled, this, [this] { check(); });
            }
            first = m_choices[std::max(0, question.choice)];
        }
        if (!question.lineLabel.isEmpty()) {
            auto *label = new InkLabel(question.lineLabel, TextRole::DetailStrong, &Theme::t1, this);
            m_line = new QLineEdit(question.line, this);
            m_line->setObjectName(QStringLiteral("askLine"));
            m_line->setAccessibleName(question.lineLabel);
            label->setBuddy(m_line);
            if (!question.lineHints.isEmpty()) {
                auto *completer = new QCompleter(question.lineHints, m_line);
                completer->setCaseSensitivity(Qt::CaseInsensitive);
                m_line->setCompleter(completer);
            }
            column->addWidget(label);
            column->addWidget(m_line);
            m_line->selectAll();
            QObject::connect(m_line, &QLineEdit::textChanged, this, [this] { check(); });
            first = m_line;
        }
        if (!question.textLabel.isEmpty()) {
            auto *label = new InkLabel(question.textLabel, TextRole::DetailStrong, &Theme::t1, this);
            m_text = new QPlainTextEdit(question.text, this);
            m_text->setObjectName(QStringLiteral("askText"));
            m_text->setAccessibleName(question.textLabel);
            m_text->setTabChangesFocus(true);
            m_text->setFixedHeight(72);
            column->addWidget(label);
            column->addWidget(m_text);
            QObject::connect(m_text, &QPlainTextEdit::textChanged, this, [this] { check(); });
            if (!first || question.choice >= 0)
                first = m_text;
        }
        column->addSpacing(8);
        auto *buttons = new QHBoxLayout;
        auto *cancel = new Button(QCoreApplication::translate("Ask", "Cancel"), ButtonRole::Default, this);
        cancel->setObjectName(QStringLiteral("askCancel"));
        m_accept = new Button(question.accept, ButtonRole::Primary, this);
        m_accept->setObjectName(QStringLiteral("askAccept"));
        m_accept->setDefault(true);
        m_accept->setKeyCap(QStringLiteral("Ctrl Enter"));
        buttons->addStretch(1);
        buttons->addWidget(cancel);
        buttons->addWidget(m_accept);
        column->addLayout(buttons);
        QObject::connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
        QObject::connect(m_accept, &QAbstractButton::clicked, this, [this] { finish(); });
        for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
            QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(enter)), this), &QShortcut::activated, this, [this] { finish(); });
        check();
        if (first)
            first->setFocus();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(this).raised);
    }

private:
    bool complete() const
    {
        const bool chosen = m_choices.isEmpty() || std::any_of(m_choices.begin(), m_choices.end(), [](const auto *radio) { return radio->isChecked(); });
        return chosen && (!m_question.lineRequired || !m_line->text().trimmed().isEmpty())
            && (!m_question.textRequired || !m_text->toPlainText().trimmed().isEmpty());
    }
    void check()
    {
        QString refusal;
        if (!complete())
            refusal = m_question.textRequired && m_text && m_text->toPlainText().trimmed().isEmpty()
                ? QCoreApplication::translate("Ask", "“%1” is still missing").arg(m_question.textLabel)
                : QCoreApplication::translate("Ask", "Something is still missing");
        m_accept->setRefusal(refusal);
    }
    void finish()
    {
        if (!complete())
            return;
        Reply reply;
        for (int i = 0; i < m_choices.size(); ++i)
            if (m_choices[i]->isChecked())
                reply.choice = i;
        reply.line = m_line ? m_line->text().trimmed() : QString();
        reply.text = m_text ? m_text->toPlainText().trimmed() : QString();
        accept();
        m_done(reply);
    }

    Question m_question;
    std::function<void(const Reply &)> m_done;
    QList<QRadioButton *> m_choices;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    Button *m_accept = nullptr;
};

} // namespace

void ask(QWidget *window, const Question &question, std::function<void(const Reply &)> done) { openOver(new AskDialog(window, question, std::move(done))); }

void openOver(QDialog *dialog)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog] {
        if (auto *parent = dialog->parentWidget())
            parent->window()->activateWindow();
    });
    dialog->open();
}

} // namespace kit
