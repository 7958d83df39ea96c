// Which columns a person wants of a list, in which order and how wide; kept as one line of text for each
// entity.
#pragma once

#include "core/dictionary/entity.h"

#include <QMap>
#include <QStringList>

namespace jc::ui {

struct ColumnSet
{
    QStringList keys;          // empty: as first shown
    QMap<QString, int> widths; // by field key, in pixels at 100 %

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static ColumnSet fromText(const QString& text);
    // What is left of it in this version of the dictionary; empty: as first shown.
    [[nodiscard]] QVector<const FieldDescription*> fieldsOf(const EntityDescription& entity) const;

    [[nodiscard]] bool operator==(const ColumnSet&) const = default;
};

} // namespace jc::ui
