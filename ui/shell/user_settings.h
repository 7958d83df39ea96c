// What the program remembers for the person at this computer, not in any ledger: an ini file in the user's
// configuration folder (tests hand in another). GUI thread.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace jc::ui {

enum class ThemeChoice { System, Light, Dark };

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
