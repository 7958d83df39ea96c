// Everything a new ledger needs on one page: the reporting unit, its region, the policy, the file, the
// passphrase. What cannot be taken is said beside the field, in words. GUI thread.
#pragma once

#include "ui/pages/start/new_ledger_request.h"
#include "ui/shell/dialogs.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jc::ui {

class RegionCascade;

class NewLedgerForm final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    // `folder` is where the file is proposed to stand.
    NewLedgerForm(const RegionCatalogue& regions,
                  Dialogs& dialogs,
                  const QString& folder,
                  const Theme& theme,
                  QWidget* parent);

    void setPolicies(const QVector<OfferedPolicy>& policies);
    void showFault(const NewLedgerFault& fault);
    // What stands under the field; empty when all is well.
    [[nodiscard]] QString fault(NewLedgerFault::Field field) const;
    [[nodiscard]] QWidget* firstFocus() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void createRequested(const jc::ui::NewLedgerRequest& request);

private:
    using Field = NewLedgerFault::Field;

    void addField(QGridLayout& form, Field field, const QString& label, QWidget* input, QWidget* buddy);
    void setFault(Field field, const QString& sentence);
    // True when the field can be taken; else says why under it.
    bool checkOffice();
    bool checkRegion();
    bool checkPath();
    bool checkPassphrase();
    [[nodiscard]] std::array<QWidget*, 5> inputs() const;
    void regionChosen();
    void proposePath();
    void choosePath();
    void chooseTemplate();
    void submit();

    Dialogs& m_dialogs;
    QString m_folder;
    QVector<OfferedPolicy> m_policies;
    QLineEdit* m_office;
    QComboBox* m_role;
    RegionCascade* m_region;
    QComboBox* m_policy;
    QLineEdit* m_path;
    QLineEdit* m_passphrase;
    QLineEdit* m_passphraseAgain;
    QPushButton* m_create;
    std::array<QLabel*, 5> m_faults{};
    bool m_pathIsOwn = false;   // typed or chosen by the person
    bool m_policyIsOwn = false; // likewise
};

} // namespace jc::ui
