// The rows behind a figure. Ten thousand of them are known by id alone; their texts are read by chunks, when
// they come into sight. GUI thread.
#pragma once

#include "ui/pages/people/people_rows.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jc::ui {

class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int chunk = 128; // rows read at once

    PeopleModel(Workspace& workspace, QObject* parent);

    // `entity` is what the rows are of; null shows nothing.
    void show(std::shared_ptr<const BoardView> view,
              const EntityDescription* entity,
              QVector<PeopleColumn> columns,
              QVector<TraceRow> rows,
              PeopleAdvice advice = {});
    // The one the rows were traced with.
    [[nodiscard]] const std::shared_ptr<const BoardView>& view() const { return m_view; }
    [[nodiscard]] const EntityDescription* entity() const { return m_entity; }
    [[nodiscard]] const QVector<PeopleColumn>& columns() const { return m_columns; }
    [[nodiscard]] const QVector<TraceRow>& rows() const { return m_rows; }
    [[nodiscard]] const PeopleAdvice& advice() const { return m_advice; }
    // Null until the row was read, or where its record has no class.
    [[nodiscard]] RecordId classAt(int row) const;
    // Rows asked for and not yet there.
    [[nodiscard]] bool isReading() const { return m_reading > 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsRead();

private:
    void want(int row) const;
    void readChunk(int first);

    Workspace& m_workspace;
    std::shared_ptr<const BoardView> m_view;
    const EntityDescription* m_entity = nullptr;
    QVector<PeopleColumn> m_columns;
    QVector<TraceRow> m_rows;
    PeopleAdvice m_advice;
    QHash<int, PeopleRow> m_texts;
    mutable QSet<int> m_wanted; // first rows of chunks asked for
    quint64 m_generation = 0;
    int m_reading = 0;
};

} // namespace jc::ui
