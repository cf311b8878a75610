// SPDX-License-Identifier: GPL-3.0-or-later
#include "specimen.h"
#include "ui/kit/callout.h"
#include "ui/kit/icons.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

QWidget *makeControlSheet(QWidget *parent)
{
    const auto t = [](const char *text) { return QString::fromUtf8(text); };
    auto *sheet = new QWidget(parent);
    sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(sheet);
    auto *bar = new QMenuBar;
    for (const char *name : {"&File", "&Edit", "&View", "&Go"})
        bar->addMenu(t(name));
    column->addWidget(bar);
    auto *tabs = new QTabBar;
    for (const char *name : {"Tasks", "Facts", "Chart"})
        tabs->addTab(t(name));
    tabs->setExpanding(false);
    column->addWidget(tabs);

    auto *tools = new QHBoxLayout;
    for (const char *name : {"search", "filter", "export"}) {
        auto *tool = new QToolButton;
        tool->setIcon(kit::icon(name));
        tool->setAutoRaise(true);
        tool->setCheckable(true);
        tool->setChecked(qstrcmp(name, "filter") == 0);
        tools->addWidget(tool);
    }
    auto *worded = new QToolButton;
    worded->setText(t("Previous 24 h"));
    worded->setIcon(kit::icon("check"));
    worded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    worded->setCheckable(true);
    worded->setChecked(true);
    tools->addWidget(worded);
    tools->addWidget(new QCheckBox(t("Notify me")));
    auto *radio = new QRadioButton(t("All"));
    radio->setChecked(true);
    tools->addWidget(radio);
    tools->addWidget(new QRadioButton(t("Mine")));
    auto *menuButton = new QPushButton(t("More"));
    menuButton->setMenu(new QMenu(menuButton));
    tools->addWidget(menuButton);
    tools->addStretch();
    column->addLayout(tools);
    auto *progress = new QProgressBar;
    progress->setValue(46);
    column->addWidget(progress);

    auto *model = new QStandardItemModel(40, 4, sheet);
    model->setHorizontalHeaderLabels({t("Level"), t("Incident"), t("Phase"), t("Since detected")});
    for (int r = 0; r < 40; ++r) {
        for (int c = 0; c < 4; ++c)
            model->setItem(r, c, new QStandardItem(t("Row %1, %2").arg(r).arg(c)));
    }
    auto *split = new QSplitter;
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setSortingEnabled(true);
    table->selectRow(2);
    split->addWidget(table);
    split->addWidget(new QPlainTextEdit(t("A text of its own")));
    column->addWidget(split, 1);

    auto *menu = new QMenu(sheet);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(kit::icon("search"), t("&Search"))->setShortcut(QKeySequence(t("Ctrl+K")));
    QAction *checked = menu->addAction(t("Show &held items"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addMenu(t("Text &size"))->addAction(t("100%"));
    menu->addAction(t("Not now"))->setEnabled(false);
    menu->setActiveAction(checked);
    column->addWidget(menu);
    auto *callout = new kit::Callout;
    callout->setMessage(kit::Callout::Kind::Error, t("Query has an open bracket"), t("The list still shows the last query that worked."), t("Go to it"));
    column->addWidget(callout);
    return sheet;
}
