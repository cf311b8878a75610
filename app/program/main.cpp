// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foreshock"));
    return cli::run(application.arguments());
}
