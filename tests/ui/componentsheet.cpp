// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/chippainter.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hairline.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/ladder.h"
#include "ui/kit/levelscale.h"
#include "ui/kit/paint.h"
#include "ui/kit/phasebar.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/segmented.h"
#include "ui/kit/slabar.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/stepper.h"
#include "ui/kit/tabular.h"
#include "ui/kit/timelinerow.h"
#include "ui/kit/toasts.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>

using namespace kit;

namespace
{

QString t(const char *text) { return QString::fromUtf8(text); }

QVBoxLayout *section(QVBoxLayout *column, const char *title)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, 6, 0, 8);
    box->setSpacing(4);
    auto *head = new InkLabel(t(title), TextRole::Label, &Theme::t3);
    box->addWidget(head);
    column->addLayout(box);
    column->addWidget(new Hairline);
    return box;
}

QHBoxLayout *line(QBoxLayout *box, int spacing = 8)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    box->addLayout(row);
    return row;
}

void swatches(QBoxLayout *box, std::initializer_list<const char *> names)
{
    QHBoxLayout *row = line(box, 5);
    for (const char *name : names) {
        row->addWidget(new Specimen({43, 50}, [name](QPainter *p, const QRect &r, const Look &look) {
            QColor colour;
            for (const Theme::Role &role : Theme::roles()) {
                if (qstrcmp(role.name, name) == 0)
                    colour = look.theme.*role.colour;
            }
            paintBox(p, QRect(r.left(), 0, r.width(), 22), 0, colour, look.theme.line);
            p->setPen(look.theme.t1);
            p->setFont(look.type.font(TextRole::KeyCap));
            p->drawText(QRect(0, 22, r.width(), 14), Qt::AlignLeft | Qt::AlignVCenter, t(name));
            p->setPen(look.theme.t2);
            p->setFont(look.type.font(TextRole::Mono));
            p->drawText(QRect(0, 36, r.width() + 4, 13), Qt::AlignLeft | Qt::AlignVCenter, colour.name().mid(1).toUpper());
        }));
    }
    row->addStretch();
}

void levels(QBoxLayout *box)
{
    QHBoxLayout *row = line(box, 14);
    for (const int level : {1, 2, 3, 4, 0}) {
        row->addWidget(new Specimen({48, 18}, [level](QPainter *p, const QRect &r, const Look &look) {
            Ladder::paint(p, QRectF(0, 0, 18, 18), look.theme, level);
            ChipPainter::paintSeverity(p, r.adjusted(24, 0, 0, 0), look, level);
        }));
    }
    row->addStretch();
}

void rings(QBoxLayout *box)
{
    struct Sample {
        Ring ring;
        const char *caption;
    };
    const Sample samples[] = {
        {{RingState::Running, 0.02, t("59")}, "start"},
        {{RingState::Running, 0.4, t("36")}, "below 60%"},
        {{RingState::Running, 0.63, t("22")}, "above 60%"},
        {{RingState::Running, 0.95, t("3")}, "ending"},
        {{RingState::Late, 1, t("+6")}, "late"},
        {{RingState::Met, 1, t("38")}, "met"},
        {{RingState::Paused}, "paused"},
        {{RingState::None}, "none"},
    };
    QHBoxLayout *row = line(box, 0);
    for (const Sample &sample : samples) {
        row->addWidget(new Specimen({54, 52}, [sample](QPainter *p, const QRect &r, const Look &look) {
            RingPainter::paint(p, QRectF(9, 0, 36, 36), look, sample.ring);
            p->setFont(look.type.font(TextRole::KeyCap));
            p->setPen(look.theme.t3);
            p->drawText(QRect(0, 39, r.width(), 13), Qt::AlignCenter, t(sample.caption));
        }));
    }
}

void slaBars(QBoxLayout *box)
{
    struct Sample {
        Sla sla;
        const char *words;
    };
    const Sample samples[] = {{{14, {}}, "review running"}, {{41, {6.0, std::nullopt, std::nullopt}}, "reviewed, investigation running"},
        {{30, {}}, "review late: ink block"}, {{64, {5.0, 29.0, 50.0}}, "answered"}};
    for (const Sample &sample : samples) {
        box->addWidget(new Specimen({430, 18}, [sample](QPainter *p, const QRect &, const Look &look) {
            SlaBar::paint(p, QRectF(0, 0, 200, 18), look, sample.sla);
            p->setFont(look.type.font(TextRole::Detail));
            p->setPen(look.theme.t2);
            p->drawText(QRect(210, 0, 220, 18), Qt::AlignLeft | Qt::AlignVCenter, t(sample.words));
        }));
    }
}

void timeline(QBoxLayout *box)
{
    const TimelineEntry entries[] = {
        {TimelineKind::Entry, t("11:24"), t("phone"), false, t("Call."), t("Harbour master asks for a call back"), {}},
        {TimelineKind::Entry, t("10:12"), t("diamond"), true, t("Decision."), t("Sailings from 15:00 withdrawn"), {}},
        {TimelineKind::Entry, t("10:31"), t("pen"), false, t("Correction to 10:12."), t("It is 15:30"), {}},
        {TimelineKind::Gap, {}, {}, false, {}, t("26 min without an entry"), t("Explain")},
        {TimelineKind::Now, t("11:47"), {}, false, {}, {}, {}},
    };
    for (const TimelineEntry &entry : entries) {
        const int height = entry.kind == TimelineKind::Entry ? 27 : 26;
        box->addWidget(new Specimen({432, height}, [entry](QPainter *p, const QRect &r, const Look &look) {
            TimelineRow::paint(p, r.adjusted(-20, 0, 20, 0), look, entry, {false, false, false, false, true});
        }));
    }
    box->setSpacing(0);
}

void buttons(QBoxLayout *box)
{
    QHBoxLayout *row = line(box);
    row->addWidget(new Button(t("Export")));
    row->addWidget(new Specimen({62, 28}, [](QPainter *p, const QRect &r, const Look &look) {
        paintBox(p, r, 4, look.theme.hover, look.theme.line2);
        p->setFont(look.type.font(TextRole::Control));
        p->setPen(look.theme.t1);
        p->drawText(r, Qt::AlignCenter, t("Export"));
    }));
    auto *focused = new Button(t("Export"));
    row->addWidget(focused);
    auto *frame = new QFocusFrame(focused);
    frame->setWidget(focused);
    auto *off = new Button(t("Export"));
    off->setRefusal(t("Only the duty lead can export"));
    row->addWidget(off);
    auto *primary = new Button(t("Add entry"), ButtonRole::Primary);
    primary->setKeyCap(t("E"));
    row->addWidget(primary);
    row->addStretch();
    row = line(box);
    row->addWidget(new Button(t("Dismiss"), ButtonRole::Ghost));
    auto *range = new Segmented;
    for (const char *text : {"1 h", "6 h", "24 h"})
        range->addSegment(t(text));
    range->setCurrent(1);
    row->addWidget(range);
    auto *combo = new QComboBox;
    combo->addItems({t("All languages"), t("English")});
    row->addWidget(combo);
    auto *checked = new QCheckBox(t("Queue"));
    checked->setChecked(true);
    row->addWidget(checked);
    auto *spin = new QSpinBox;
    spin->setValue(24);
    row->addWidget(spin);
    row->addStretch();
}

void fields(QBoxLayout *box)
{
    QHBoxLayout *row = line(box);
    auto *rest = new QLineEdit;
    rest->setPlaceholderText(t("Owner"));
    auto *focused = new QLineEdit(t("Sigrid"));
    auto *wrong = new QLineEdit(t("25:00"));
    wrong->setProperty("kitError", true);
    wrong->addAction(icon("x"), QLineEdit::LeadingPosition);
    auto *fixed = new QLineEdit(t("INC-0142"));
    fixed->setReadOnly(true);
    for (QLineEdit *edit : {rest, focused, wrong, fixed}) {
        edit->setFixedWidth(104);
        row->addWidget(edit);
    }
    auto *frame = new QFocusFrame(focused);
    frame->setWidget(focused);
    row->addStretch();
    auto *why = new InkLabel(t("Hours go from 00 to 23"), TextRole::DetailStrong);
    why->setContentsMargins(224, 0, 0, 0);
    box->addWidget(why);
}

void rows(QBoxLayout *box)
{
    struct Sample {
        QStyle::State state;
        const char *text, *end;
        int kind; // 1 unread, 2 late, 3 disabled
    };
    const Sample samples[] = {
        {QStyle::State_Enabled, "Update 3 due", "12:30", 0},
        {QStyle::State_Enabled | QStyle::State_MouseOver, "Press briefing", "14:00", 0},
        {QStyle::State_Enabled | QStyle::State_Selected, "First statement", "12:09", 0},
        {QStyle::State_Enabled, "Two new facts", "11:31", 1},
        {QStyle::State_Enabled, "Call back harbour master", "6 min late", 2},
        {QStyle::State_None, "Archived list", "\u2013", 3},
    };
    box->setSpacing(0);
    for (const Sample &sample : samples) {
        box->addWidget(new Specimen({0, 28}, [sample](QPainter *p, const QRect &r, const Look &look) {
            p->fillRect(r, look.theme.surface);
            QStyleOptionViewItem option;
            option.rect = r;
            option.state = sample.state;
            option.direction = look.direction;
            auto *widget = static_cast<QWidget *>(p->device());
            widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, p, widget);
            paintHairline(p, r, Qt::BottomEdge, look.theme.line);
            p->setLayoutDirection(look.direction);
            p->setFont(look.type.font(sample.kind == 1 ? TextRole::RowStrong : TextRole::Row));
            p->setPen(sample.kind == 3 ? look.theme.t4 : look.theme.t1);
            const QRectF words = visualRect(look.direction, r, r.adjusted(27, 0, -10, 0));
            p->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, t(sample.text));
            if (sample.kind == 1)
                ChipPainter::paintUnreadDot(p, visualRect(look.direction, r, QRectF(13.5, 14, 0, 0)).center(), look);
            if (sample.kind == 2) {
                const int width = ChipPainter::lateWidth(look, t(sample.end));
                const QRectF at = visualRect(look.direction, r, QRectF(r.right() - 9 - width, r.top(), width, r.height()));
                ChipPainter::paintLate(p, at.toRect(), look, t(sample.end));
            } else {
                p->setFont(look.type.font(TextRole::Row));
                Tabular::draw(p, words, Qt::AlignRight | Qt::AlignVCenter, t(sample.end));
            }
        }));
    }
}

void toasts(QBoxLayout *box)
{
    auto *host = new QWidget;
    host->setFixedHeight(200);
    box->addWidget(host);
    auto *messages = new Toasts(host);
    messages->post(Toasts::Kind::Done, {}, t("Entry added to INC-0142"), t("Show"));
    messages->post(Toasts::Kind::NeedsYou, t("Statement 3"), t("waits for your approval"), t("Review"));
    messages->post(Toasts::Kind::Failed, t("SMS not sent."), t("Gateway refused 14 of 1,180 numbers"), t("See list"));
}

void states(QBoxLayout *box)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    auto *empty = new EmptyState;
    empty->setMessage(t("No open incidents"), t("Level is calm. Last closed 6 Mar."), t("Open INC-0133"));
    grid->addWidget(empty, 0, 0);
    auto *loading = new LoadingBars;
    loading->setCount(t("Reading 41,200 of 88,000"));
    grid->addWidget(loading, 0, 1);
    auto *error = new Callout;
    error->setMessage(Callout::Kind::Error, t("Query has an open bracket"), t("(\"MV Sandling\" OR"));
    grid->addWidget(error, 1, 0);
    auto *offline = new Callout;
    offline->setMessage(Callout::Kind::Offline, t("Offline since 11:31"), t("Work goes on here. 9 changes wait."));
    grid->addWidget(offline, 1, 1);
    box->addLayout(grid);
}

void icons(QBoxLayout *box)
{
    const QStringList names = iconNames();
    box->addWidget(new Specimen({430, 5 * 24}, [names](QPainter *p, const QRect &, const Look &look) {
        for (int i = 0; i < names.size(); ++i)
            paintIcon(p, QRectF((i % 17) * 25.6 + 1, (i / 17) * 24, 17, 17), names[i], look.theme.t2, look.direction);
    }));
}

} // namespace

QWidget *makeComponentSheet(const QString &, QWidget *parent)
{
    auto *sheet = new QWidget(parent);
    sheet->setAutoFillBackground(true);
    auto *two = new QHBoxLayout(sheet);
    two->setContentsMargins(28, 20, 28, 12);
    two->setSpacing(32);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(0);
        two->addLayout(column, 1);
    }
    QVBoxLayout *box = section(left, "Neutrals and accent");
    swatches(box, {"canvas", "surface", "sunken", "line", "line2", "edge", "t3", "t2", "t1"});
    swatches(box, {"accent", "accentH", "accentW", "onAccent", "mark"});
    box = section(left, "Severity: fill, text, wash. Only for level");
    swatches(box, {"s1", "s2", "s3", "s4", "s1t", "s2t", "s3t", "s4t"});
    levels(box);
    box = section(left, "Sentiment, with glyph");
    swatches(box, {"neg", "neu", "pos", "negt", "neut", "post"});
    QHBoxLayout *chips = line(box);
    for (const Sentiment s : {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive})
        chips->addWidget(new ChipLabel(Chip::sentiment(s)));
    chips->addWidget(new ChipLabel({ChipKind::Outline, t("×37 similar"), t("copy")}));
    chips->addWidget(new ChipLabel({ChipKind::Ink, t("Distress"), t("ring")}));
    chips->addStretch();
    rings(section(left, "Clock ring"));
    slaBars(section(left, "SLA bar, three legs of 24 h"));
    box = section(left, "Stepper");
    auto *stepper = new Stepper;
    stepper->setPhases({{t("Detected"), {}, 1}, {t("Verifying"), {}, 1.2}, {t("Responding"), t("1 h 12"), 2}, {t("Recovering"), {}, 1}, {t("Closed"), {}, 1}});
    stepper->setCurrent(2, 0.55);
    box->addWidget(stepper);
    box->addWidget(new Specimen({430, 14}, [](QPainter *p, const QRect &r, const Look &look) {
        PhaseBar::paint(p, QRect(0, 0, 78, r.height()), look, 1);
        Sparkline::paint(p, QRectF(110, 0, 80, 14), look.theme, {3, 5, 4, 8, 7, 9, 6, 12, 9, 8});
        Sparkline::paint(p, QRectF(210, 0, 80, 14), look.theme, {1, 1, 2, 5, 9, 8, 6, 5, 4, 4}, SparkKind::Negative);
        Sparkline::paint(p, QRectF(310, 0, 80, 14), look.theme, {}, SparkKind::Paused);
    }));
    timeline(section(left, "Timeline row: routine, key, correction, gap, now"));
    left->addStretch();

    buttons(section(right, "Button: rest, hover, focus, disabled. Primary, ghost, segmented"));
    fields(section(right, "Field: rest, focus, error, read only"));
    box = section(right, "Level scale");
    auto *scale = new LevelScale;
    scale->setCompact(true);
    scale->setLevel(2, t("Severe, organisation-wide response"));
    box->addWidget(scale);
    rows(section(right, "Row: rest, hover, selected, unread, late, disabled"));
    toasts(section(right, "Toast: done, needs you, failed. Bottom end, 6 s, never for loss of data"));
    states(section(right, "Empty, loading, error, offline"));
    icons(section(right, "Icons, 16 px grid, 1.3 px line, round ends"));
    right->addStretch();
    return sheet;
}
