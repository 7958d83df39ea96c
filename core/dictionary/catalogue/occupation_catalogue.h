// Occupations and work types (职业、工种): the national classification of 2022 (职业分类大典) and what was
// announced after it (resources/occupations, sources in resources/SOURCES.md). Read-only after load(); may be
// shared between threads.
//
// Three of the 1639 occupations of the edition are missing from the source, and its work types are not
// complete: a name that is not here may still be right.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace jc {

struct Occupation
{
    enum class Kind { Occupation, WorkType };

    // 4-10-01-05; a work type has that of its occupation. Empty after 2022: the official codes are not known.
    QString code;
    QString name;
    Kind kind = Kind::Occupation;
    bool green = false;     // marked L
    bool digital = false;   // marked S
    QDate announced = {};   // invalid for what the edition of 2022 holds
    QString document = {};  // that announced it
    bool inComment = false; // announced for public comment only
};

// A major, middle or minor group (大类、中类、小类).
struct OccupationGroup
{
    QString code; // 4, 4-10, 4-10-01
    QString name;
};

class OccupationCatalogue
{
public:
    // ErrorCode::Damaged when the program itself is incomplete.
    [[nodiscard]] static Result<OccupationCatalogue> load();
    // From the two files of resources/occupations (scripts/build-occupation-catalogue says what they hold).
    [[nodiscard]] static Result<OccupationCatalogue> parse(const QByteArray& edition,
                                                           const QByteArray& later);

    // By code, each occupation before its work types; then what came later, by day.
    [[nodiscard]] std::span<const Occupation> entries() const { return m_entries; }
    // By code.
    [[nodiscard]] std::span<const OccupationGroup> groups() const { return m_groups; }

    // The occupation of this code; null when there is none.
    [[nodiscard]] const Occupation* find(const QString& code) const;
    // An occupation or work type of this name, whatever the width of its letters and brackets; null when
    // there is none.
    [[nodiscard]] const Occupation* findByName(const QString& name) const;
    // Whether the text names what is here: 养老护理员, 失智老年人照护员, or both as
    // 养老护理员（失智老年人照护员）.
    [[nodiscard]] bool holds(const QString& text) const;

    // Names from the major group down to what the entry stands under: three groups, and for a work type its
    // occupation. Empty for what came after 2022.
    [[nodiscard]] QStringList pathOf(const Occupation& entry) const;

private:
    [[nodiscard]] Result<void> addEdition(const QString& text);
    [[nodiscard]] Result<void> addLater(const QString& text);
    void add(Occupation entry);

    std::vector<OccupationGroup> m_groups;
    std::vector<Occupation> m_entries;
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::size_t> m_byName;
};

} // namespace jc
