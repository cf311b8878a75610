// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"
#include "desk/words.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using kit::TextRole;
using kit::Theme;
namespace words = desk::words;

namespace monitor
{

namespace
{
QMenu *menuOf(QToolButton *button) { return button->findChild<QMenu *>(); }
} // namespace

FilterBar::FilterBar(desk::MonitorPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_sources(chip(QStringLiteral("filterSources"), tr("Sources"))),
      m_channels(chip(QStringLiteral("filterChannels"), tr("Channels"))), m_languages(chip(QStringLiteral("filterLanguages"), tr("Languages"))),
      m_sentiment(chip(QStringLiteral("filterSentiment"), tr("Sentiment"))), m_reach(chip(QStringLiteral("filterReach"), tr("Reach"))),
      m_author(chip(QStringLiteral("filterAuthor"), tr("Author"))), m_grouped(toggle(QStringLiteral("filterGrouped"), tr("Similar grouped"))),
      m_distress(toggle(QStringLiteral("filterDistress"), tr("Distress only"))), m_length(chip(QStringLiteral("filterLength"), tr("Length"))),
      m_ghost(toggle(QStringLiteral("filterGhost"), tr("Previous period"))), m_more(chip(QStringLiteral("filterMore"), tr("More filters"))),
      m_find(new QLineEdit(this)), m_problem(new kit::InkLabel({}, TextRole::DetailStrong, &Theme::t1, this)),
      m_save(new kit::Button(tr("Save as watch"), kit::ButtonRole::Default, this)), m_export(new kit::Button(tr("Export"), kit::ButtonRole::Default, this))
{
    setFixedHeight(44);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    for (auto *button : {m_sources, m_channels, m_languages, m_sentiment, m_reach, m_author, m_grouped, m_distress, m_length})
        row->addWidget(button);
    m_ghost->setChecked(true);
    m_filter.grouped = m_model.filter().grouped;
    m_grouped->setChecked(m_filter.grouped);
    row->addWidget(m_ghost);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_problem);
    m_find->setObjectName(QStringLiteral("findInResults"));
    m_find->setAccessibleName(tr("Find in results"));
    m_find->setPlaceholderText(tr("Find in results"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(kit::icon("search"), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(150);
    m_find->setMaximumWidth(230);
    row->addWidget(m_find, 1);
    m_save->setObjectName(QStringLiteral("monitorSave"));
    m_export->setObjectName(QStringLiteral("monitorExport"));
    m_export->setIcon(kit::icon("export"));
    row->addWidget(m_save);
    row->addWidget(m_export);

    connect(&model, &desk::MonitorPageModel::sourcesChanged, this, &FilterBar::fillSources);
    auto *channels = menuOf(m_channels);
    for (int i = 0; i < domain::channelCount; ++i) {
        auto *action = channels->addAction(words::channel(domain::channelName(domain::Channel(i))));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_filter.channels.removeAll(domain::Channel(i));
            if (on)
                m_filter.channels.append(domain::Channel(i));
            apply();
        });
    }
    m_knownLanguages = {QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("fa"), QStringLiteral("ar"), QStringLiteral("und")};
    for (const auto &language : std::as_const(m_knownLanguages)) {
        auto *action = menuOf(m_languages)->addAction(words::language(language == QLatin1StringView("und") ? QStringLiteral("und-Latn") : language));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, language](bool on) {
            m_filter.languages.removeAll(language);
            if (on)
                m_filter.languages.append(language);
            apply();
        });
    }
    for (const auto sentiment : {domain::Sentiment::Negative, domain::Sentiment::Neutral, domain::Sentiment::Positive, domain::Sentiment::Unjudged}) {
        auto *action = menuOf(m_sentiment)->addAction(words::sentiment(sentiment));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, sentiment](bool on) {
            m_filter.sentiments.removeAll(sentiment);
            if (on)
                m_filter.sentiments.append(sentiment);
            apply();
        });
    }
    for (const qint64 reach : {0LL, 1'000LL, 10'000LL, 100'000LL, 1'000'000LL}) {
        auto *action = menuOf(m_reach)->addAction(reach == 0 ? tr("Any reach") : tr("%1 and more").arg(words::reach(reach)));
        connect(action, &QAction::triggered, this, [this, reach] {
            m_filter.minReach = reach;
            apply();
        });
    }
    connect(menuOf(m_author)->addAction(tr("All authors")), &QAction::triggered, this, [this] { setAuthor({}); });
    const QList<std::pair<QString, qint64>> lengths{{tr("Last hour"), base::hourMs}, {tr("Last 6 h"), 6 * base::hourMs}, {tr("Last 24 h"), base::dayMs},
        {tr("Last 7 d"), 7 * base::dayMs}, {tr("Last 30 d"), 30 * base::dayMs}};
    for (const auto &[text, length] : lengths) {
        auto *action = menuOf(m_length)->addAction(text);
        connect(action, &QAction::triggered, this, [this, length = length] { m_model.followLast(length); });
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_find, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_grouped, &QToolButton::toggled, this, [this](bool on) {
        m_filter.grouped = on;
        apply();
    });
    connect(m_distress, &QToolButton::toggled, this, [this](bool on) {
        m_filter.distress = on;
        apply();
    });
    connect(m_ghost, &QToolButton::toggled, this, [this](bool on) { m_model.setGhost(on); });
    connect(m_export, &QAbstractButton::clicked, this, &FilterBar::exportRequested);
    connect(m_save, &QAbstractButton::clicked, this, &FilterBar::saveRequested);
    connect(&model, &desk::MonitorPageModel::rangeChanged, this, &FilterBar::refresh);
    connect(menuOf(m_more), &QMenu::aboutToShow, this, &FilterBar::fillMore);
    m_problem->hide();
    fillSources();
}

void FilterBar::fit()
{
    const auto width = [](const QWidget *widget) { return std::max(widget->minimumWidth(), widget->sizeHint().width()); };
    const QList<QWidget *> leaving{m_save, m_reach, m_channels, m_grouped, m_distress, m_sentiment, m_ghost, m_languages, m_sources};
    const int spacing = layout()->spacing();
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (auto *widget :
        QList<QWidget *>{m_sources, m_channels, m_languages, m_sentiment, m_reach, m_grouped, m_distress, m_length, m_ghost, m_find, m_save, m_export})
        wanted += (widget == m_find ? m_find->minimumWidth() : width(widget)) + spacing;
    for (auto *widget : QList<QWidget *>{m_author, m_problem})
        if (!widget->isHidden())
            wanted += width(widget) + spacing;
    const bool all = wanted <= this->width();
    if (!all)
        wanted += width(m_more) + spacing;
    int waiting = 0;
    for (auto *widget : leaving) {
        const bool leaves = wanted > this->width();
        if (leaves)
            wanted -= width(widget) + spacing;
        widget->setVisible(!leaves);
        const QHash<QWidget *, bool> set{{m_reach, m_filter.minReach > 0}, {m_distress, m_filter.distress}, {m_sentiment, !m_filter.sentiments.isEmpty()},
            {m_languages, !m_filter.languages.isEmpty()}, {m_channels, !m_filter.channels.isEmpty()}, {m_sources, !m_filter.sources.isEmpty()}};
        waiting += leaves && set.value(widget);
    }
    m_more->setText(waiting == 0 ? tr("More") : tr("More") + QStringLiteral("  ") + words::number(waiting)); // filters that are set, but not seen
    m_more->setVisible(!all);
}

void FilterBar::fillSources()
{
    auto *menu = menuOf(m_sources);
    menu->clear();
    for (const auto &[id, name] : m_model.sources()) {
        auto *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_filter.sources.contains(id));
        connect(action, &QAction::toggled, this, [this, id = id](bool on) {
            m_filter.sources.removeAll(id);
            if (on)
                m_filter.sources.append(id);
            apply();
        });
    }
    refresh();
}

void FilterBar::fillMore()
{
    auto *more = menuOf(m_more);
    more->clear();
    for (auto *button : {m_sources, m_channels, m_languages, m_sentiment, m_reach})
        if (button->isHidden()) {
            menuOf(button)->setTitle(button->text());
            more->addMenu(menuOf(button));
        }
    for (auto *button : {m_grouped, m_distress, m_ghost}) {
        if (!button->isHidden())
            continue;
        auto *action = more->addAction(button->text());
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
    }
    if (m_save->isHidden())
        connect(more->addAction(m_save->text()), &QAction::triggered, this, &FilterBar::saveRequested);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QToolButton *FilterBar::toggle(const QString &name, const QString &text)
{
    auto *out = new QToolButton(this);
    out->setObjectName(name);
    out->setText(text);
    out->setCheckable(true);
    return out;
}

QToolButton *FilterBar::chip(const QString &name, const QString &accessible)
{
    auto *out = new QToolButton(this);
    out->setObjectName(name);
    out->setAccessibleName(accessible);
    out->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    out->setIcon(kit::icon("chevD"));
    out->setIconSize({12, 12});
    out->setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow stands at the end
    auto *menu = new QMenu(out);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setLayoutDirection(QGuiApplication::layoutDirection());
    connect(out, &QToolButton::clicked, menu, [out, menu] { menu->popup(out->mapToGlobal(QPoint(0, out->height() + 2))); });
    return out;
}

void FilterBar::setAuthor(const QString &author)
{
    m_filter.author = author;
    apply();
}

void FilterBar::apply()
{
    m_typing.stop();
    m_filter.words = m_find->text().trimmed();
    QString problem;
    if (!m_filter.words.isEmpty())
        if (const auto parsed = domain::Query::parse(m_filter.words); !parsed)
            problem = parsed.error().sentence();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_find->setProperty("kitError", !problem.isEmpty());
    m_find->setToolTip(problem);
    m_find->update();
    refresh();
    if (problem.isEmpty())
        m_model.setFilter(m_filter);
}

void FilterBar::refresh()
{
    const auto show = [](QToolButton *button, const QString &name, const QString &value) { button->setText(name + QStringLiteral("  ") + value); };
    const auto &known = m_model.sources();
    const auto only = std::find_if(known.begin(), known.end(), [this](const auto &source) { return m_filter.sources == QStringList{source.first}; });
    show(m_sources, tr("Sources"), m_filter.sources.isEmpty() ? tr("all") : only != known.end() ? only->second : words::number(m_filter.sources.size()));
    show(m_channels, tr("Channels"),
        m_filter.channels.isEmpty()         ? tr("all")
            : m_filter.channels.size() == 1 ? words::channel(domain::channelName(m_filter.channels[0]))
                                            : words::number(m_filter.channels.size()));
    show(m_languages, tr("Languages"),
        m_filter.languages.isEmpty()         ? tr("all")
            : m_filter.languages.size() == 1 ? words::language(m_filter.languages[0])
                                             : words::number(m_filter.languages.size()));
    show(m_sentiment, tr("Sentiment"),
        m_filter.sentiments.isEmpty()         ? tr("all")
            : m_filter.sentiments.size() == 1 ? words::sentiment(m_filter.sentiments[0])
                                              : words::number(m_filter.sentiments.size()));
    show(m_reach, tr("Reach"), m_filter.minReach == 0 ? tr("any") : words::reach(m_filter.minReach) + u'+');
    show(m_author, tr("Author"), m_filter.author);
    m_author->setVisible(!m_filter.author.isEmpty());
    const qint64 length = m_model.length();
    m_length->setText(m_model.live()
            ? tr("Last %1").arg(length < 48 * base::hourMs ? tr("%1 h").arg(words::number(std::max<qint64>(1, length / base::hourMs)))
                                                           : tr("%1 d").arg(words::number(length / base::dayMs)))
            : words::moment(m_model.from(), m_model.session().now()) + QStringLiteral(" – ") + words::moment(m_model.to(), m_model.session().now()));
    fit();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintHairline(&painter, rect(), Qt::BottomEdge, Theme::of(this).line);
}

} // namespace monitor
