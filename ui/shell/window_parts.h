// What the window needs from outside.
#pragma once

#include "core/ledger/ledger.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/finder.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/user_settings.h"

namespace jc::ui {

// Makes a ledger of invented people at the path and closes it again; runs in a thread of its own.
using MakeDemo = std::function<Result<void>(const QString& path)>;

// The references must outlive the window.
struct WindowParts
{
    const Catalogues& catalogues;
    const Clock& clock;
    UserSettings& settings;
    Dialogs& dialogs;
    QVector<PageDescriptor> pages;
    QVector<NavItem> navigation;
    MakeDemo makeDemo; // null: none is offered
    QString documents; // folder where new ledgers are proposed and files are looked for
    bool systemIsDark = false;
    QString language = QStringLiteral("zh_CN");
    MediumProbe medium = mediumOf;
    QVector<Finder> finders = {}; // what Ctrl+K looks through beside pages and commands

    [[nodiscard]] LedgerEnvironment environment() const
    {
        LedgerEnvironment environment = LedgerEnvironment::of(catalogues, clock);
        environment.medium = medium;
        return environment;
    }
};

} // namespace jc::ui
