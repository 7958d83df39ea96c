// A ledger of a policy's own region with two regions below it, and records put into it from short
// descriptions as the case files (cases/*.json) give them: what a description does not say comes from
// cases/base.json.
//
// In a description a reference may be a description itself, whose record is made first. Words: "@id" the
// record of the policy with that id in the template; "$root", "$home", "$other" codes of the ledger's region
// and of two counties (townships of a county) under it; "$it" the record the list beside it belongs to; "$id"
// a valid number of its own; "$n" within a text a running number; any other "$name" a record made before "as"
// that name. null clears.
#pragma once

#include "core/policy/new_ledger.h"
#include "core/progress/progress.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace jc::test {

[[nodiscard]] QJsonObject readCases(const QString& file);
// `patch` over `base`, object into object.
[[nodiscard]] QJsonObject patched(QJsonObject base, const QJsonObject& patch);

class CaseWorld
{
public:
    explicit CaseWorld(const QString& templateId, QDate today = QDate(2025, 9, 30));

    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] const PolicyTemplate& policy() const { return m_policy; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_catalogues; }
    [[nodiscard]] ProgressBoard board() { return board(m_clock.today()); }
    // Counted from all of the ledger, and the same as what is kept from board to board.
    [[nodiscard]] ProgressBoard board(QDate asOf);
    [[nodiscard]] QString region(const char* word) const; // "$home" and so on

    RecordId make(const QString& entity, const QJsonObject& description);
    // Descriptions that name their "entity"; `it` is what "$it" means among them.
    void makeAll(const QJsonArray& descriptions, RecordId it = {});

private:
    [[nodiscard]] QJsonValue resolved(const FieldDescription* field, const QJsonValue& value);

    QTemporaryDir m_directory;
    FixedClock m_clock;
    Author m_author{QStringLiteral("人社局"), QStringLiteral("李明")};
    Catalogues m_catalogues;
    PolicyTemplate m_policy;
    std::unique_ptr<Ledger> m_ledger;
    KeptRows m_kept;
    QJsonObject m_base;
    QHash<QString, QString> m_words;
    int m_made = 0;
    int m_persons = 0;
};

} // namespace jc::test
