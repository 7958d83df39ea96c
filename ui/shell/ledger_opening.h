// Opens a ledger with all it may take: its passphrase, a backup in place of a file that is damaged or gone, a
// copy on this machine of one on a network or a stick. Asks through the window's dialogs, works behind.
//
// GUI thread; one ledger at a time. What it is handed must outlive it.
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/ledger_session.h"
#include "ui/shell/window_parts.h"

namespace jc::ui {

class LedgerOpening final : public QObject
{
    Q_OBJECT

public:
    // What the window does meanwhile and afterwards; exactly one of `opened`, `failed` and `leftAlone` comes.
    struct Steps
    {
        std::function<void(const QString& sentence)> working; // an empty sentence: no more
        std::function<void(std::unique_ptr<LedgerSession>)> opened;
        std::function<void(const Error&)> failed;
        std::function<void()> leftAlone; // the person turned back
    };

    LedgerOpening(const WindowParts& parts, Background& background, QWidget& window, Steps steps);

    void open(const QString& path, const QString& passphrase = {});
    // The same for a ledger that was just locked: the question for the passphrase says so.
    void unlock(const QString& path);

private:
    void refuse(const QString& path, const Error& error);
    void askPassphrase(const QString& path, const Error& error);
    void offerBackup(const QString& path, const Error& error);
    void restore(const QString& path, const QString& backup);
    void offerCopy(const QString& path, const Error& error);
    void copy(const QString& path, const QString& target);

    const WindowParts& m_parts;
    Background& m_background;
    QWidget& m_window;
    Steps m_steps;
    QString m_lockedPath;
};

} // namespace jc::ui
