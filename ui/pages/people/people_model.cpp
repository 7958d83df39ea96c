#include "ui/pages/people/people_model.h"

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{}

void PeopleModel::show(std::shared_ptr<const BoardView> view,
                       const EntityDescription* entity,
                       QVector<PeopleColumn> columns,
                       QVector<TraceRow> rows,
                       PeopleAdvice advice)
{
    beginResetModel();
    ++m_generation;
    m_reading = 0;
    m_view = std::move(view);
    m_entity = entity;
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_advice = std::move(advice);
    m_texts.clear();
    m_wanted.clear();
    endResetModel();
}

RecordId PeopleModel::classAt(int row) const
{
    return m_texts.value(row).trainingClass;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

void PeopleModel::want(int row) const
{
    const int first = row / chunk * chunk;
    if (m_wanted.contains(first))
        return;
    m_wanted.insert(first);
    // Asking for data must not start work by itself: the view may be in the middle of painting.
    auto* self = const_cast<PeopleModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self, first, generation = m_generation] {
            if (self->m_generation == generation)
                self->readChunk(first);
        },
        Qt::QueuedConnection);
}

void PeopleModel::readChunk(int first)
{
    const QVector<TraceRow> rows = m_rows.mid(first, chunk);
    if (rows.isEmpty() || m_entity == nullptr)
        return;
    ++m_reading;
    m_workspace.session().read(
        this,
        [rows,
         columns = m_columns,
         entity = m_entity,
         view = m_view,
         advice = m_advice,
         codes = &m_workspace.catalogues().codes](Ledger& ledger) {
            return readPeople(ledger,
                              *codes,
                              view->board.regions(),
                              view->board.rootRegion(),
                              *entity,
                              columns,
                              rows,
                              advice);
        },
        [this, first, generation = m_generation](const Result<QVector<PeopleRow>>& people) {
            if (generation != m_generation)
                return;
            --m_reading;
            if (!people) {
                m_workspace.complain(people.error());
                return;
            }
            for (int i = 0; i < people->size(); ++i)
                m_texts.insert(first + i, people->at(i));
            Q_EMIT dataChanged(index(first, 0),
                               index(first + static_cast<int>(people->size()) - 1, columnCount() - 1));
            Q_EMIT rowsRead();
        });
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto row = m_texts.constFind(index.row());
    if (row == m_texts.cend()) {
        want(index.row());
        return role == Qt::AccessibleTextRole ? tr("第 %1 行正在读取").arg(index.row() + 1) : u"…"_s;
    }
    const QString text = row->cells.value(index.column());
    if (role != Qt::AccessibleTextRole)
        return text;
    if (index.column() > 0)
        return tr("%1：%2").arg(m_columns.at(index.column()).heading, text);
    QStringList clauses;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        clauses.append(tr("%1：%2").arg(m_columns.at(i).heading, row->cells.value(i)));
    return clauses.join(tr("，"));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns.at(section).heading) : QVariant();
}

} // namespace jc::ui
