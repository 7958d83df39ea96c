// Asks for a passphrase to be set: twice, with what is wrong said beside the field before the dialog closes.
// Where the ledger has one already, that one too, and an act that takes it away. GUI thread.
#pragma once

#include "ui/shell/dialogs.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace jc::ui {

class NewSecretDialog final : public QDialog
{
    Q_OBJECT

public:
    NewSecretDialog(const NewSecretRequest& request, QWidget* parent);

    [[nodiscard]] NewSecret secret() const;
    // What stands under the fields; empty when all is well.
    [[nodiscard]] QString fault() const;

private:
    void set();
    void takeAway();
    void say(const QString& sentence, QLineEdit* at);

    NewSecretRequest m_request;
    QLineEdit* m_current;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QLabel* m_fault;
};

} // namespace jc::ui
