// The records of one kind that refer to the record on screen: a person's enrolments, a class's certificates.
// Built from the dictionary. GUI thread.
#pragma once

#include "ui/records/record_table.h"
#include "ui/records/undo_offer.h"

class QPushButton;

namespace jc::ui {

class EmptyState;
class HeadingLabel;

// An entity and its field that refers to the record on screen.
struct Relation
{
    const EntityDescription* entity = nullptr;
    const FieldDescription* field = nullptr;
    bool ambiguous = false; // the entity refers by several fields
};

[[nodiscard]] QVector<Relation> relationsTo(const Dictionary& dictionary, const EntityDescription& entity);
// 培训记录, or 培训班（主办单位） where the field must be named.
[[nodiscard]] QString relationLabel(const Relation& relation);

class RelatedList final : public QWidget
{
    Q_OBJECT

public:
    RelatedList(Workspace& workspace, const Relation& relation, UndoOffer& undo, QWidget* parent);

    void showRecord(RecordId id);
    [[nodiscard]] RecordTable* table() const { return m_table; }
    [[nodiscard]] RecordTableModel* model() const { return m_model; }
    // Left of the act that adds a record; takes ownership.
    void addAct(QWidget* act);
    void addNew();

Q_SIGNALS:
    void counted(qint64 count);

private:
    void showCount();
    // On the row that came to the place of what was taken out.
    void standOn();

    Workspace& m_workspace;
    Relation m_relation;
    RecordId m_removed; // the first of what is being taken out, and where it stood; null: nothing is
    int m_removedRow = -1;
    RecordId m_id;
    RecordTableModel* m_model;
    RecordTable* m_table;
    EmptyState* m_empty;
    HeadingLabel* m_heading;
    QPushButton* m_add;
};

} // namespace jc::ui
