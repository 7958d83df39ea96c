// 设置 (W10): look, table density, language and role of this computer, backup and passphrase of this ledger.
// What is chosen takes effect at once. GUI thread.
#pragma once

#include "ui/shell/page.h"

#include <QLabel>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace jc::ui {

class Panel;

[[nodiscard]] PageDescriptor settingsPage();

class SettingsPage final : public Page, public ThemeAware
{
    Q_OBJECT

public:
    SettingsPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isLoading() const override { return m_loading; }
    // Shows the look in use, wherever it was chosen.
    void setTheme(const Theme& theme) override;

private:
    Panel* makeLook();
    Panel* makeWork();
    Panel* makeSafety();
    QComboBox* addChoice(QGridLayout& form, const QString& label, const QString& note = {});
    QLabel* addFact(QGridLayout& form, const QString& label);
    void showChosen();
    void showZoom(int percent);
    void showSafety();
    void readBackups();
    void reset();

    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_zoom = nullptr;
    QComboBox* m_density = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_backups = nullptr;
    QLabel* m_passphrase = nullptr;
    QPushButton* m_backUp = nullptr;
    QPushButton* m_choosePassphrase = nullptr;
    QPushButton* m_lock = nullptr;
    LatestRead m_backupRead;
    bool m_loading = false;
};

} // namespace jc::ui
