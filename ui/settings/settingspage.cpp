// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"
#include "qualityview.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/segmented.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QStackedWidget>

using kit::TextRole;
using kit::Theme;
using settings::Key;

namespace settingsui
{

SettingsPage::SettingsPage(desk::Session &session, QWidget *parent)
    : Page(parent), m_model(session), m_choice(new kit::Segmented(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(new kit::InkLabel(tr("Settings"), TextRole::Title, &Theme::t1, this));
    head->addStretch(1);
    m_choice->setObjectName(QStringLiteral("settingsChoice"));
    m_choice->addSegment(tr("General"));
    m_choice->addSegment(tr("Measured quality"));
    m_choice->setCurrent(0);
    head->addWidget(m_choice);
    all->addLayout(head);
    all->addSpacing(12);
    all->addWidget(m_stack, 1);
    auto *general = new QWidget(m_stack);
    m_stack->addWidget(general);
    m_quality = new QualityView(m_model, m_stack);
    m_stack->addWidget(m_quality);
    connect(m_choice, &kit::Segmented::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        if (index == 1)
            m_model.refresh();
    });
    auto *column = new QVBoxLayout(general);
    column->setContentsMargins(0, 0, 0, 0);
    auto *holder = new QWidget(general);
    holder->setMaximumWidth(640);
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(24);
    column->addWidget(holder);
    auto &values = session.settings();
    const auto label = [&](const QString &text) { return new kit::InkLabel(text, TextRole::Body, &Theme::t2, holder); };
    const auto choice = [&](const QString &text, Key key, const QString &name, const QList<std::pair<QString, QString>> &options) {
        auto *box = new QComboBox(holder);
        box->setObjectName(name);
        box->setAccessibleName(text);
        for (const auto &[value, shown] : options)
            box->addItem(shown, value);
        box->setCurrentIndex(std::max(0, box->findData(values.text(key))));
        connect(box, &QComboBox::currentIndexChanged, this, [box, key, &values] { values.set(key, box->currentData().toString()); });
        form->addRow(label(text), box);
        return box;
    };
    auto *name = new QLineEdit(values.text(Key::ActorName), holder);
    name->setObjectName(QStringLiteral("settingName"));
    name->setAccessibleName(tr("Your name"));
    name->setPlaceholderText(session.actor());
    connect(name, &QLineEdit::editingFinished, this, [name, &values] { values.set(Key::ActorName, name->text().simplified()); });
    form->addRow(label(tr("Your name")), name);
    m_first = name;
    choice(tr("Language"), Key::Language, QStringLiteral("settingLanguage"),
        {{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}, {QStringLiteral("fa"), QStringLiteral("فارسی")}});
    form->addRow(new QWidget(holder), new kit::InkLabel(tr("The language changes at the next start."), TextRole::Detail, &Theme::t3, holder));
    choice(tr("Look"), Key::Theme, QStringLiteral("settingTheme"),
        {{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")},
            {QStringLiteral("contrast"), tr("High contrast")}});
    auto *scale = new QSpinBox(holder);
    scale->setObjectName(QStringLiteral("settingScale"));
    scale->setAccessibleName(tr("Text size"));
    scale->setRange(90, 150);
    scale->setSingleStep(10);
    scale->setSuffix(tr(" %"));
    scale->setValue(values.value(Key::TextScale).toInt());
    connect(scale, &QSpinBox::valueChanged, this, [&values](int value) { values.set(Key::TextScale, value); });
    form->addRow(label(tr("Text size")), scale);
    auto *keys = new QCheckBox(tr("Single letters are commands in lists, boards and charts"), holder);
    keys->setObjectName(QStringLiteral("settingKeys"));
    keys->setChecked(values.value(Key::SingleKeys).toBool());
    connect(keys, &QCheckBox::toggled, this, [&values](bool on) { values.set(Key::SingleKeys, on); });
    form->addRow(label(tr("Keys")), keys);
    auto *where = new kit::InkLabel(session.workspace().path(), TextRole::Mono, &Theme::t2, holder);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setWordWrap(true);
    form->addRow(label(tr("Workspace")), where);
    auto *about = new kit::InkLabel(tr("Foreshock %1, GPL-3.0-or-later").arg(QStringLiteral(FORESHOCK_VERSION)), TextRole::Detail, &Theme::t3, holder);
    form->addRow(label(tr("Program")), about);
    column->addStretch(1);
}

void SettingsPage::entered() { (m_stack->currentIndex() == 0 ? m_first : m_quality->first())->setFocus(); }

void SettingsPage::showQuality() { m_choice->setCurrent(1); }

QList<QWidget *> SettingsPage::regions() const
{
    QList<QWidget *> out{m_choice};
    return m_stack->currentIndex() == 0 ? out << m_first : out << m_quality->regions();
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
}

} // namespace settingsui
