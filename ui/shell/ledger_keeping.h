// What keeps an open ledger safe, as acts of the menu: a verified backup now, and its passphrase. GUI thread;
// belongs to the menu of one ledger view.
#pragma once

#include <QObject>

namespace jc::ui {

class LedgerView;

class LedgerKeeping final : public QObject
{
    Q_OBJECT

public:
    // The view must outlive it.
    LedgerKeeping(LedgerView& view, QObject* parent);

    // Asks where, then copies and verifies.
    void backUp();
    // Asks for the new passphrase twice, and for the one the ledger has, and puts it in its place.
    void choosePassphrase();

private:
    LedgerView& m_view;
};

} // namespace jc::ui
