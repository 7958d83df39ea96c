// What the program remembers for the person at this computer, not in any ledger: an ini file in the user's
// configuration folder (tests hand in another). GUI thread.
#pragma once

#include "ui/shell/location.h"
#include "ui/style/metrics.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace jc::ui {

enum class ThemeChoice { System, Light, Dark };

// What is offered wherever a look is chosen. Sizes of the window's content in percent; another one may have
// been asked for on the command line.
inline constexpr int zoomsOffered[] = {80, 90, 100, 110, 125, 150, 175};

// Each in its own words, for whoever cannot read the other.
struct OfferedLanguage
{
    const char* code = "";
    const char* ownName = "";
};
inline constexpr OfferedLanguage languagesOffered[] = {{"zh_CN", "简体中文"}, {"en", "English"}};

// Whose day it is (DESIGN §1): decides where a ledger opens and what is shown first, never what may be done.
enum class Role {
    Clerk,      // 经办
    Reviewer,   // 审核
    Supervisor, // 督导
    Manager,    // 管理
};

class UserSettings
{
public:
    static constexpr qsizetype recentFiles = 10;

    explicit UserSettings(const QString& file);
    // The place of the ini file on this computer.
    [[nodiscard]] static QString standardFile();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    // zh_CN or en.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    // 0.8 to 1.75.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);
    [[nodiscard]] Role role(Role unsaid = Role::Supervisor) const;
    void setRole(Role role);
    // Theme, zoom, language and density as they came.
    void resetLook();
    // The place a ledger was left at; empty where it was never open here.
    [[nodiscard]] Location lastPlace(const QString& ledger) const;
    void setLastPlace(const QString& ledger, const Location& place);
    [[nodiscard]] bool navFolded() const;
    void setNavFolded(bool folded);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    // Columns of a list, by the key of its entity, as column_set.h writes them; empty: as first shown.
    [[nodiscard]] QString listColumns(const QString& entity) const;
    void setListColumns(const QString& entity, const QString& columns);

    // Ledgers opened before, the last one first.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString& path);
    void removeRecent(const QString& path);

private:
    QSettings m_file;
};

} // namespace jc::ui
