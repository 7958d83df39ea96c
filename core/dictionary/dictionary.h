// All kinds of record the program knows. Immutable; made once by the application and handed around.
#pragma once

#include "core/dictionary/entity.h"

#include <QStringList>

namespace jc {

class Dictionary
{
public:
    // The dictionary of this version of the program.
    [[nodiscard]] static Dictionary standard();
    // For tests of schema change: any list of entities. The descriptions must outlive the dictionary.
    explicit Dictionary(QVector<const EntityDescription*> entities);

    [[nodiscard]] const QVector<const EntityDescription*>& entities() const { return m_entities; }
    [[nodiscard]] const EntityDescription* entity(quint16 number) const;
    [[nodiscard]] const EntityDescription* entity(QStringView key) const;
    // What is stored per record, a line a field: "entity-number entity-key field-number field-key" and its
    // storage. A ledger keeps it to see how its state tables must follow; labels, help and checks are no part
    // of it.
    [[nodiscard]] QStringList fingerprint() const;

private:
    QVector<const EntityDescription*> m_entities;
};

} // namespace jc
