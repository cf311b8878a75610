// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace shell
{

/// One line of the palette.
struct PaletteEntry {
    enum Group { Command, Incident, Watch, Help };
    Group group = Command;
    QString text;
    QString detail;
    QString icon;
    int level = -1;   ///< of an incident, else -1
    QStringList keys; ///< shortcut, key by key
    std::function<void()> run;
};

/// Ctrl+K: everything that can be done or opened, by typing parts of its name. "> " narrows to commands, "# " to incidents,
/// "? " to help. Lies over the whole window under a scrim, its box 72 pixels from the top; Esc or a click beside it closes.
class Palette : public QWidget
{
    Q_OBJECT
public:
    Palette(QList<PaletteEntry> entries, QWidget *window);

    /// How well a text answers what was typed: higher is better, nothing when a letter is missing. `at` gets the
    /// positions of the matched letters.
    static std::optional<int> score(const QString &typed, const QString &text, QList<int> *at = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void run(const QModelIndex &index);

    QList<PaletteEntry> m_entries;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_count;
    QWidget *m_box;
    QPointer<QWidget> m_focusBefore;
};

} // namespace shell
