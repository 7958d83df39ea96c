// A place in the program that can be gone to, come back to and reopened: a page and what it shows.
#pragma once

#include <QString>
#include <QVariantMap>

namespace jc::ui {

struct Location
{
    QString page;      // id of a page descriptor
    QVariantMap shows; // of the page's own making: a goal, a filter, the row that was current

    [[nodiscard]] bool operator==(const Location&) const = default;
};

} // namespace jc::ui
