// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledialog.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "replaypanel.h"
#include "ui/kit/ask.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

using desk::RuleDraft;
using domain::RuleKind;
using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{

RuleDialog::RuleDialog(desk::AlertsModel &model, const std::optional<desk::AlertsModel::RuleLine> &line, QWidget *window)
    : QDialog(window), m_model(model), m_draft(RuleDraft::of(line ? line->rule : domain::AlertRule::ofKind(RuleKind::Burst))), m_replay(model.session()),
      m_before(m_draft.rule), m_failed(new kit::Callout(this)), m_panel(new ReplayPanel(m_replay, this))
{
    if (line)
        m_current = line->record;
    setObjectName(QStringLiteral("ruleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(line ? tr("Edit rule: %1").arg(words::ruleName(line->rule)) : tr("New rule"));
    const QSize room = window->size();
    resize(std::min(1240, room.width() * 96 / 100), std::min(720, room.height() * 94 / 100));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(windowTitle(), TextRole::Title, &Theme::t1, this));
    column->addWidget(new kit::InkLabel(
        tr("A rule looks at every closed minute. Nothing changes before you save; try it on the past first."), TextRole::Body, &Theme::t2, this));
    column->addSpacing(4);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addWidget(makeForm());
    halves->addWidget(m_panel, 1);
    column->addLayout(halves, 1);
    m_failed->setObjectName(QStringLiteral("ruleFailed"));
    m_failed->hide();
    column->addWidget(m_failed);
    column->addLayout(makeButtons());
    fillChoices();
    connect(m_panel, &ReplayPanel::momentRequested, this, &RuleDialog::leaveFor);
    connect(&m_replay, &desk::ReplayModel::changed, this, &RuleDialog::check);
    connect(&model.session(), &desk::Session::failed, this, [this](const QString &sentence) {
        m_failed->setMessage(kit::Callout::Kind::Error, tr("The rule was not saved."), sentence);
        m_failed->show();
    });
    check();
    m_name->setFocus();
}

QWidget *RuleDialog::makeForm()
{
    auto *scroll = new QScrollArea(this);
    auto *form = new QWidget(scroll);
    auto *column = new QVBoxLayout(form);
    constexpr int ring = 3, bar = 14; // room for the focus ring and the scroll bar; margins of a layout do not mirror
    column->setContentsMargins(isRightToLeft() ? bar : ring, ring, isRightToLeft() ? ring : bar, ring);
    column->setSpacing(8);
    QHBoxLayout *row = nullptr;
    const auto newRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(12);
        column->addLayout(row);
    };
    const auto cell = [&](const QString &label, QWidget *widget, const QString &name) {
        auto *holder = new QWidget(form);
        auto *stack = new QVBoxLayout(holder);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(3);
        auto *text = new kit::InkLabel(label, TextRole::DetailStrong, &Theme::t1, holder);
        text->setBuddy(widget);
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        stack->addWidget(text);
        stack->addWidget(widget);
        row->addWidget(holder, 1);
        return text;
    };
    const auto choice = [&](QComboBox *&box, const QString &label, const QString &name) {
        box = new QComboBox(form);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        cell(label, box, name);
    };
    const auto number = [&](Field which, const QString &label, const QString &name) {
        auto *edit = new QLineEdit(m_draft.text(which), form);
        edit->setMinimumWidth(80);
        edit->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)); // digits have no direction of their own
        m_fields.at(size_t(which)) = edit;
        m_labels.at(size_t(which)) = cell(label, edit, name);
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::check);
    };
    const auto problem = [&](const QList<Field> &fields) {
        auto *text = new kit::InkLabel({}, TextRole::DetailStrong, &Theme::t1, form);
        text->setObjectName(QStringLiteral("ruleProblem%1").arg(m_problems.size()));
        text->setWordWrap(true);
        column->addWidget(text);
        m_problems.append({fields, text});
    };
    newRow();
    m_name = new QLineEdit(m_draft.rule.name, form);
    cell(tr("Name (may be empty)"), m_name, QStringLiteral("ruleName"));
    newRow();
    choice(m_kind, tr("Looks for"), QStringLiteral("ruleKind"));
    choice(m_level, tr("Suggested level"), QStringLiteral("ruleLevel"));
    newRow();
    choice(m_watch, tr("Watch"), QStringLiteral("ruleWatch"));
    choice(m_slice, tr("Part of it"), QStringLiteral("ruleSlice"));
    newRow();
    number(Field::Threshold, QString(), QStringLiteral("ruleThreshold"));
    number(Field::MinimumCount, tr("Least mentions"), QStringLiteral("ruleCount"));
    number(Field::Window, tr("Window in minutes"), QStringLiteral("ruleWindow"));
    problem({Field::Threshold, Field::MinimumCount, Field::Window});
    m_meaning = new kit::InkLabel({}, TextRole::Detail, &Theme::t2, form);
    m_meaning->setObjectName(QStringLiteral("ruleMeaning"));
    m_meaning->setWordWrap(true);
    column->addWidget(m_meaning);
    newRow();
    number(Field::QuietFrom, tr("Quiet hours from"), QStringLiteral("ruleQuietFrom"));
    number(Field::QuietTo, tr("until"), QStringLiteral("ruleQuietTo"));
    for (const auto which : {Field::QuietFrom, Field::QuietTo})
        field(which)->setPlaceholderText(tr("none"));
    problem({Field::QuietFrom, Field::QuietTo});
    m_critical = new QCheckBox(tr("Critical: told in quiet hours as well"), form);
    m_critical->setObjectName(QStringLiteral("ruleCritical"));
    column->addWidget(m_critical);
    newRow();
    number(Field::Repeat, tr("Told again after minutes"), QStringLiteral("ruleRepeat"));
    number(Field::Group, tr("One alert within minutes"), QStringLiteral("ruleGroup"));
    problem({Field::Repeat, Field::Group});
    m_enabled = new QCheckBox(tr("Switched on"), form);
    m_enabled->setObjectName(QStringLiteral("ruleEnabled"));
    column->addWidget(m_enabled);
    column->addStretch(1);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    scroll->setFixedWidth(kit::Type::of(this).scaled(420));
    return scroll;
}

QLayout *RuleDialog::makeButtons()
{
    auto *foot = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &key, const QString &name, kit::ButtonRole role = kit::ButtonRole::Default) {
        auto *out = new kit::Button(text, role, this);
        out->setObjectName(name);
        out->setKeyCap(key);
        out->setAutoDefault(false);
        return out;
    };
    m_try = button(tr("Try it on the past"), QStringLiteral("Ctrl R"), QStringLiteral("ruleTry"));
    m_try->setIcon(kit::icon("play"));
    auto *remove = button(tr("Remove…"), {}, QStringLiteral("ruleRemove"));
    remove->setVisible(m_current.has_value());
    auto *cancel = button(tr("Cancel"), {}, QStringLiteral("ruleCancel"));
    m_save = button(tr("Save"), QStringLiteral("Ctrl Enter"), QStringLiteral("ruleSave"), kit::ButtonRole::Primary);
    m_save->setDefault(true);
    foot->addWidget(m_try);
    foot->addWidget(remove);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    connect(m_try, &QAbstractButton::clicked, this, &RuleDialog::tryIt);
    connect(remove, &QAbstractButton::clicked, this, [this] {
        reject();
        Q_EMIT removeRequested();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &RuleDialog::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this), &QShortcut::activated, this, &RuleDialog::tryIt);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(enter)), this), &QShortcut::activated, this, &RuleDialog::save);
    return foot;
}

void RuleDialog::fillChoices()
{
    const auto &rule = m_draft.rule;
    for (int i = 0; i < domain::ruleKindCount; ++i)
        m_kind->addItem(words::alertKind(RuleKind(i)), i);
    m_kind->setCurrentIndex(int(rule.kind));
    m_kind->setEnabled(!m_current);
    m_kind->setToolTip(m_current ? tr("What a rule looks for stays; make a new rule for something else.") : QString());
    for (int i = 1; i <= 4; ++i)
        m_level->addItem(words::numeral(i) + QStringLiteral("  ") + words::level(i), i);
    m_level->setCurrentIndex(rule.level - 1);
    m_watch->addItem(tr("All"), QString());
    for (const auto &[id, name] : m_model.watches())
        m_watch->addItem(name, id);
    if (m_watch->findData(rule.watch) < 0)
        m_watch->addItem(tr("a watch that was removed"), rule.watch);
    m_watch->setCurrentIndex(m_watch->findData(rule.watch));
    fillSlices();
    m_critical->setChecked(rule.critical);
    m_enabled->setChecked(rule.enabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filling = true;
        m_draft.setKind(RuleKind(index));
        for (const auto which : {Field::Threshold, Field::MinimumCount, Field::Window})
            field(which)->setText(m_draft.text(which));
        m_level->setCurrentIndex(m_draft.rule.level - 1);
        m_critical->setChecked(m_draft.rule.critical);
        m_watch->setCurrentIndex(m_watch->findData(m_draft.rule.watch));
        fillSlices();
        m_filling = false;
        check();
    });
    for (auto *box : {m_level, m_watch, m_slice})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::check);
    for (auto *box : {m_critical, m_enabled})
        connect(box, &QCheckBox::toggled, this, &RuleDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &RuleDialog::check);
}

void RuleDialog::fillSlices()
{
    const QSignalBlocker quiet(m_slice);
    m_slice->clear();
    auto slices = m_draft.slices();
    if (!slices.contains(m_draft.rule.slice))
        slices.append(m_draft.rule.slice);
    for (const auto &slice : std::as_const(slices))
        m_slice->addItem(words::slice(slice), slice);
    m_slice->setCurrentIndex(int(slices.indexOf(m_draft.rule.slice)));
}

QString RuleDialog::watchName(const QString &id) const { return m_watch->itemText(m_watch->findData(id)); }

void RuleDialog::check()
{
    if (m_filling)
        return;
    auto &rule = m_draft.rule;
    rule.name = m_name->text();
    rule.level = m_level->currentIndex() + 1;
    rule.watch = m_watch->currentData().toString();
    rule.slice = m_slice->currentData().toString();
    rule.critical = m_critical->isChecked();
    rule.enabled = m_enabled->isChecked();
    for (int i = 0; i < RuleDraft::fieldCount; ++i)
        m_draft.text(Field(i)) = m_fields.at(size_t(i))->text();
    m_name->setPlaceholderText(words::alertKind(rule.kind));
    m_labels.at(size_t(Field::Threshold))->setText(words::thresholdName(rule.kind));
    field(Field::Threshold)->setAccessibleName(words::thresholdName(rule.kind));
    for (const auto which : {Field::MinimumCount, Field::Window})
        field(which)->parentWidget()->setVisible(m_draft.uses(which));
    m_watch->parentWidget()->setVisible(rule.usesWatch());
    m_slice->parentWidget()->setVisible(rule.usesSlice());
    QString first;
    for (const auto &[fields, label] : m_problems) {
        QStringList wrong;
        for (const auto which : fields) {
            const QString problem = m_draft.problem(which);
            auto *edit = field(which);
            edit->setProperty("kitError", !problem.isEmpty());
            edit->setAccessibleDescription(problem);
            edit->update();
            if (!problem.isEmpty() && !wrong.contains(problem))
                wrong << problem;
        }
        label->setText(wrong.join(u'\n'));
        label->setVisible(!wrong.isEmpty());
        if (first.isEmpty() && !wrong.isEmpty())
            first = wrong.first();
    }
    const auto read = m_draft.read();
    m_meaning->setText(read ? words::meaning(*read, watchName(read->watch)) : QString());
    m_meaning->setVisible(read.has_value());
    m_save->setRefusal(first);
    const bool running = m_replay.state() == desk::ReplayModel::State::Running;
    m_try->setRefusal(!first.isEmpty() ? first
            : !rule.canReplay()        ? tr("What this kind looks at is not kept, so it cannot be tried")
            : running                  ? tr("It is being replayed")
                                       : QString());
    if (rule.canReplay())
        m_panel->setHint(tr("Not tried yet."), tr("Ctrl R replays these settings over the last 14 days, before they are saved."));
    else
        m_panel->setHint(tr("This kind cannot be tried on the past."), tr("What it looks at is not kept. The rule can be saved all the same."));
    const auto looks = [](const domain::AlertRule &one) {
        auto body = one.toJson();
        for (const char *member : {"name", "level", "enabled", "critical", "repeatMinutes", "quietFrom", "quietTo"}) // say how it is told
            body.remove(QLatin1StringView(member));
        return body;
    };
    const bool stale = m_tried && m_replay.state() == desk::ReplayModel::State::Done && (!read || looks(*read) != looks(*m_tried));
    m_panel->setNote(stale ? tr("The settings have changed since; try them again.") : QString());
}

void RuleDialog::tryIt()
{
    check();
    if (!m_try->isEnabled())
        return;
    m_tried = m_draft.read();
    m_replay.run(*m_tried);
}

void RuleDialog::save()
{
    check();
    if (!m_save->isEnabled())
        return;
    m_failed->hide();
    m_model.save(m_current, *m_draft.read(), [self = QPointer(this)](const QString &id) {
        if (self) {
            Q_EMIT self->saved(id);
            self->accept();
        }
    });
}

void RuleDialog::leaveFor(const QString &watch, qint64 at)
{
    const auto leave = [self = QPointer(this), watch, at] {
        if (!self)
            return;
        self->reject();
        Q_EMIT self->momentRequested(watch, at);
    };
    const auto read = m_draft.read();
    if (m_current && read && read->toJson() == m_before.toJson())
        return leave();
    kit::Question question;
    question.title = tr("Leave the rule unsaved?");
    question.why = tr("The monitor opens at that time; what you changed here is not kept.");
    question.accept = tr("Leave");
    kit::ask(this, question, [leave](const kit::Reply &) { leave(); });
}

void RuleDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).raised);
}

} // namespace monitor
