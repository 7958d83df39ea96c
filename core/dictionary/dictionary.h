// All kinds of record the program knows. Immutable; made once by the application and handed around.
#pragma once

#include "core/dictionary/entity.h"

#include <QByteArray>

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
    // Changes whenever what is stored per record changes (numbers, keys, types, marks, indexes), and only
    // then.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    QVector<const EntityDescription*> m_entities;
};

} // namespace jc
