#include "ui/shell/user_settings.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include <algorithm>

namespace jc::ui {

namespace {

const QString userThemeKey = QStringLiteral("look/theme");
const QString userLanguageKey = QStringLiteral("look/language");
const QString userZoomKey = QStringLiteral("look/zoom");
const QString userDensityKey = QStringLiteral("look/density");
const QString userRoleKey = QStringLiteral("work/role");
const QString userPlacesKey = QStringLiteral("places");
const QString userFoldedKey = QStringLiteral("window/navFolded");
const QString userGeometryKey = QStringLiteral("window/geometry");
const QString userColumnsKey = QStringLiteral("columns/");
const QString userRecentKey = QStringLiteral("files/recent");

struct RoleWord
{
    Role role;
    QLatin1String word;
};

constexpr RoleWord roleWords[] = {{Role::Clerk, QLatin1String("clerk")},
                                  {Role::Reviewer, QLatin1String("reviewer")},
                                  {Role::Supervisor, QLatin1String("supervisor")},
                                  {Role::Manager, QLatin1String("manager")}};

// Paths hold what keys of an ini file may not.
QString placeKey(const QString& ledger)
{
    const QByteArray name =
        QCryptographicHash::hash(ledger.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return userPlacesKey + u'/' + QString::fromLatin1(name);
}

} // namespace

UserSettings::UserSettings(const QString& file)
    : m_file(file, QSettings::IniFormat)
{}

QString UserSettings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/jiangce/jiangce.ini");
}

ThemeChoice UserSettings::theme() const
{
    const QString word = m_file.value(userThemeKey).toString();
    return word == QStringLiteral("light")  ? ThemeChoice::Light
           : word == QStringLiteral("dark") ? ThemeChoice::Dark
                                            : ThemeChoice::System;
}

void UserSettings::setTheme(ThemeChoice theme)
{
    m_file.setValue(userThemeKey,
                    theme == ThemeChoice::Light  ? QStringLiteral("light")
                    : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                 : QStringLiteral("system"));
}

QString UserSettings::language() const
{
    return m_file.value(userLanguageKey).toString() == QStringLiteral("en") ? QStringLiteral("en")
                                                                            : QStringLiteral("zh_CN");
}

void UserSettings::setLanguage(const QString& language)
{
    m_file.setValue(userLanguageKey, language);
}

double UserSettings::zoom() const
{
    const double zoom = m_file.value(userZoomKey, 1.0).toDouble();
    return zoom > 0 ? std::clamp(zoom, 0.8, 1.75) : 1.0;
}

void UserSettings::setZoom(double zoom)
{
    m_file.setValue(userZoomKey, zoom);
}

Density UserSettings::density() const
{
    const QString word = m_file.value(userDensityKey).toString();
    return word == QStringLiteral("compact") ? Density::Compact
           : word == QStringLiteral("loose") ? Density::Loose
                                             : Density::Standard;
}

void UserSettings::setDensity(Density density)
{
    m_file.setValue(userDensityKey,
                    density == Density::Compact ? QStringLiteral("compact")
                    : density == Density::Loose ? QStringLiteral("loose")
                                                : QStringLiteral("standard"));
}

Role UserSettings::role(Role unsaid) const
{
    const QString word = m_file.value(userRoleKey).toString();
    const auto known = std::ranges::find(roleWords, word, &RoleWord::word);
    return known == std::end(roleWords) ? unsaid : known->role;
}

void UserSettings::setRole(Role role)
{
    m_file.setValue(userRoleKey, std::ranges::find(roleWords, role, &RoleWord::role)->word);
}

void UserSettings::resetLook()
{
    for (const QString& key : {userThemeKey, userLanguageKey, userZoomKey, userDensityKey})
        m_file.remove(key);
}

Location UserSettings::lastPlace(const QString& ledger) const
{
    const QVariantMap kept = m_file.value(placeKey(ledger)).toMap();
    return {kept.value(QStringLiteral("page")).toString(), kept.value(QStringLiteral("shows")).toMap()};
}

void UserSettings::setLastPlace(const QString& ledger, const Location& place)
{
    m_file.setValue(
        placeKey(ledger),
        QVariantMap{{QStringLiteral("page"), place.page}, {QStringLiteral("shows"), place.shows}});
}

bool UserSettings::navFolded() const
{
    return m_file.value(userFoldedKey, false).toBool();
}

void UserSettings::setNavFolded(bool folded)
{
    m_file.setValue(userFoldedKey, folded);
}

QByteArray UserSettings::geometry() const
{
    return m_file.value(userGeometryKey).toByteArray();
}

void UserSettings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(userGeometryKey, geometry);
}

QString UserSettings::listColumns(const QString& entity) const
{
    return m_file.value(userColumnsKey + entity).toString();
}

void UserSettings::setListColumns(const QString& entity, const QString& columns)
{
    if (columns.isEmpty())
        m_file.remove(userColumnsKey + entity);
    else
        m_file.setValue(userColumnsKey + entity, columns);
}

QStringList UserSettings::recent() const
{
    return m_file.value(userRecentKey).toStringList();
}

void UserSettings::addRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_file.setValue(userRecentKey, paths.mid(0, recentFiles));
}

void UserSettings::removeRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    m_file.setValue(userRecentKey, paths);
}

} // namespace jc::ui
