// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/spreadstate.h"
#include "ui/kit/rowlist.h"

namespace monitor
{

/// What a map of spread says in words: who carried it, first movers, bridges, in-group share, accounts that look as if they
/// acted as one with what speaks for it. Enter on a row asks for the mentions of its accounts.
class SpreadFacts : public kit::RowList
{
    Q_OBJECT
public:
    explicit SpreadFacts(QWidget *parent = nullptr);
    void setState(const desk::SpreadState &state);

Q_SIGNALS:
    /// A row of this account, or of these, came under the cursor.
    void accountsChosen(const QStringList &names);
    void accountsOpened(const QStringList &names);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace monitor
