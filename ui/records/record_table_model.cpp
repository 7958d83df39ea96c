#include "ui/records/record_table_model.h"

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype blockRows = 64;
constexpr qsizetype blocksAtOnce = 3;
constexpr qsizetype blocksWanted = 6;

} // namespace

RecordTableModel::RecordTableModel(LedgerSession& session, const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_codes(codes)
    , m_rows(keptRows)
{
    connect(&session, &LedgerSession::changed, this, &RecordTableModel::follow);
}

void RecordTableModel::takeColumns()
{
    m_fields = columnsOf(m_request);
    m_fields.removeAll(m_hidden);
    m_request.columns = m_fields;
    m_rows.clear();
    ++m_age;
}

void RecordTableModel::setRequest(const RecordListRequest& request, RecordId wanted)
{
    const bool otherColumns =
        request.entity != m_request.entity || (!request.columns.isEmpty() && request.columns != m_fields);
    const QVector<const FieldDescription*> columns = m_request.columns;
    const bool otherEntity = request.entity != m_request.entity;
    if (otherColumns) {
        beginResetModel();
        m_request = request;
        if (otherEntity) {
            m_order.clear();
            m_numbers.clear();
        }
        takeColumns();
        endResetModel();
    } else {
        m_request = request;
        m_request.columns = columns;
    }
    m_count.reset();
    start(wanted);
}

void RecordTableModel::setColumns(const QVector<const FieldDescription*>& columns)
{
    if (columns == m_fields)
        return;
    beginResetModel();
    m_request.columns = columns;
    takeColumns();
    endResetModel();
    Q_EMIT loaded();
    readCount();
}

void RecordTableModel::reload()
{
    m_count.reset();
    start({});
}

void RecordTableModel::start(RecordId wanted)
{
    ++m_list;
    m_starting = true;
    m_again = false;
    m_ordering = false;
    m_following = false;
    m_touched.clear();
    m_wanted.clear();
    m_orderRead.run(
        m_session,
        this,
        [codes = &m_codes, request = m_request, wanted](Ledger& ledger) {
            return readListStart(ledger, *codes, request, firstPlaces, wanted);
        },
        [this, wanted, age = m_age](Result<RecordListStart> start) {
            m_starting = false;
            if (!start) {
                // Rows that the request does not ask for must not be there to be chosen.
                beginResetModel();
                m_order.clear();
                m_rows.clear();
                m_complete = true;
                endResetModel();
                Q_EMIT failed(start.error());
                return;
            }
            if (age != m_age) // other columns by now
                start->rows.clear();
            takeStart(std::move(*start), wanted);
        });
}

void RecordTableModel::takeStart(RecordListStart start, RecordId wanted)
{
    const quint64 list = m_list;
    beginResetModel();
    m_newest = start.newest;
    m_order = std::move(start.order);
    m_rows.clear();
    if (start.wanted > 0)
        m_numbers.insert(wanted, start.wanted);
    for (const RecordListRow& row : std::as_const(start.rows)) {
        m_numbers.insert(row.id, row.n);
        m_rows.insert(row.n, new Kept{row, m_age});
    }
    m_complete = m_order.size() < firstPlaces;
    endResetModel();
    Q_EMIT loaded();
    if (list != m_list) // who was told asked for another one
        return;
    if (m_complete) {
        Q_EMIT completed();
        readCount();
        followTouched();
    } else {
        readOrder();
    }
}

void RecordTableModel::readOrder()
{
    // What was being followed is in the order read now; its rows are not.
    if (std::exchange(m_following, false))
        outdateRows();
    m_ordering = true;
    m_again = false;
    m_orderRead.run(
        m_session,
        this,
        [request = m_request](Ledger& ledger) { return readListOrder(ledger, request); },
        [this](const Result<RecordListOrder>& order) {
            m_ordering = false;
            if (!order) {
                // The first rows stay; the next change, or whoever is told, reads again.
                m_complete = false;
                Q_EMIT failed(order.error());
                return;
            }
            // Rows that come where there were none are read with it.
            if (m_order.isEmpty() && !order->order.isEmpty())
                return start({});
            m_complete = true;
            m_newest = order->newest;
            takeOrder(order->order);
            readCount();
            followTouched();
        });
}

void RecordTableModel::takeOrder(const QVector<qint64>& order)
{
    const bool longer =
        order.size() > m_order.size() && std::equal(m_order.cbegin(), m_order.cend(), order.cbegin());
    if (longer) {
        beginInsertRows({}, rowCount(), static_cast<int>(order.size()) - 1);
        m_order = order;
        endInsertRows();
    } else if (order != m_order) {
        beginResetModel();
        m_order = order;
        endResetModel();
        Q_EMIT loaded();
    }
    Q_EMIT completed();
}

void RecordTableModel::readCount()
{
    m_countRead.run(
        m_session,
        this,
        [codes = &m_codes, request = m_request](Ledger& ledger) {
            return countRecordList(ledger, *codes, request);
        },
        [this, list = m_list](const Result<RecordListCount>& count) {
            if (list != m_list) // of the list before
                return;
            if (!count) {
                Q_EMIT failed(count.error());
                return;
            }
            m_count = *count;
            Q_EMIT counted();
        });
}

bool RecordTableModel::isLoading() const
{
    return m_starting || m_ordering || m_following || m_reading || m_asked;
}

RecordId RecordTableModel::idAt(int row) const
{
    const Kept* kept = row >= 0 && row < m_order.size() ? m_rows.object(m_order[row]) : nullptr;
    return kept != nullptr ? kept->row.id : RecordId();
}

int RecordTableModel::rowOf(RecordId id) const
{
    const qint64 n = m_numbers.value(id);
    return n > 0 ? static_cast<int>(m_order.indexOf(n)) : -1;
}

const FieldDescription* RecordTableModel::fieldOf(int column) const
{
    return column == draftColumn ? nullptr : m_fields.value(column - 1);
}

bool RecordTableModel::isSortable(int column) const
{
    const FieldDescription* field = fieldOf(column);
    // The index of a reference follows the order records were made in, which means nothing to people.
    return field != nullptr && field->sortable && field->type != FieldType::Reference;
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_request.entity == nullptr ? 0 : static_cast<int>(m_fields.size()) + 1;
}

Qt::Alignment RecordTableModel::alignmentOf(int column) const
{
    const FieldDescription* field = fieldOf(column);
    if (field == nullptr)
        return Qt::AlignCenter;
    switch (field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return Qt::AlignRight | Qt::AlignVCenter;
    case FieldType::Date:
    case FieldType::Code:
    case FieldType::ResidentId:
    case FieldType::YesNo:
        return Qt::AlignCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QString RecordTableModel::stateWords(const RecordListRow& row)
{
    QStringList words;
    if (row.toReview)
        words.append(tr("待核对"));
    if (row.draft)
        words.append(tr("草稿"));
    return words.join(u' ');
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    const bool asksForRow = role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                            role == Qt::AccessibleTextRole || role == DraftRole || role == ReviewRole ||
                            role == WaitingRole;
    if (!asksForRow)
        return {};
    const Kept* kept = m_rows.object(m_order[index.row()]);
    if (kept == nullptr || kept->age != m_age)
        want(index.row());
    if (role == WaitingRole)
        return kept == nullptr;
    if (kept == nullptr) {
        if (role == Qt::AccessibleTextRole)
            return tr("正在读取");
        return role == Qt::DisplayRole && index.column() != draftColumn ? QVariant(u"…"_s) : QVariant();
    }
    const RecordListRow& row = kept->row;
    if (role == DraftRole)
        return row.draft;
    if (role == ReviewRole)
        return row.toReview;
    const QString text =
        index.column() == draftColumn ? stateWords(row) : row.cells.value(index.column() - 1);
    if (role == Qt::DisplayRole)
        return text.isEmpty() && index.column() != draftColumn ? u"—"_s : text;
    if (role == Qt::ToolTipRole && !text.isEmpty())
        return index.column() != draftColumn ? text
               : row.toReview                ? tr("待核对：几处填写不同，打开后决定。")
                                             : tr("草稿：有待改之处，不计入完成数。");
    if (role == Qt::AccessibleTextRole) {
        const QString heading = headerData(index.column(), Qt::Horizontal).toString();
        if (index.column() == draftColumn)
            return text.isEmpty() ? tr("已保存") : text;
        return tr("%1 %2").arg(heading, text.isEmpty() ? tr("未填") : text);
    }
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    const FieldDescription* field = fieldOf(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return field != nullptr ? field->label.text() : tr("记录状态");
    if (role == Qt::ToolTipRole && field != nullptr) {
        QStringList lines;
        if (!field->help.isEmpty())
            lines.append(field->help.text());
        if (isSortable(section))
            lines.append(tr("单击排序"));
        return lines.join(u'\n');
    }
    return {};
}

void RecordTableModel::want(int row) const
{
    const qsizetype block = row / blockRows * blockRows;
    if ((m_asked || m_reading) && !m_wanted.isEmpty() && m_wanted.first() == block)
        return;
    // What is looked at now comes first; what was scrolled past is not read at all.
    m_wanted.removeAll(block);
    m_wanted.prepend(block);
    if (m_wanted.size() > blocksWanted)
        m_wanted.resize(blocksWanted);
    if (m_asked || m_reading)
        return;
    m_asked = true;
    QMetaObject::invokeMethod(
        const_cast<RecordTableModel*>(this), &RecordTableModel::readWanted, Qt::QueuedConnection);
}

void RecordTableModel::readWanted()
{
    m_asked = false;
    if (m_reading || m_wanted.isEmpty() || m_request.entity == nullptr)
        return;
    QVector<qsizetype> blocks = m_wanted.mid(0, blocksAtOnce);
    m_wanted.remove(0, blocks.size());
    // What stands beside it will be looked at next.
    if (blocks.size() == 1)
        blocks += {blocks.first() + blockRows, std::max<qsizetype>(0, blocks.first() - blockRows)};
    QVector<qint64> numbers;
    qsizetype top = m_order.size();
    qsizetype bottom = 0;
    for (const qsizetype from : std::as_const(blocks)) {
        for (qsizetype row = from; row < std::min(from + blockRows, m_order.size()); ++row) {
            const Kept* kept = m_rows.object(m_order[row]);
            if (kept != nullptr && kept->age == m_age)
                continue;
            numbers.append(m_order[row]);
            top = std::min(top, row);
            bottom = std::max(bottom, row);
        }
    }
    if (numbers.isEmpty()) // those are here by now; the others still wait
        return readWanted();
    m_reading = true;
    m_session.read(
        this,
        [codes = &m_codes, request = m_request, numbers](Ledger& ledger) {
            return readListRows(ledger, *codes, request, numbers);
        },
        [this, age = m_age, order = m_order, top, bottom](const Result<QVector<RecordListRow>>& rows) {
            m_reading = false;
            if (!rows) {
                // Painting them again would ask for them again.
                Q_EMIT failed(rows.error());
                return;
            }
            if (age == m_age)
                takeRows(*rows);
            // Where rows came or went meanwhile, they may stand anywhere.
            if (age == m_age && order.constData() == m_order.constData() && bottom < m_order.size())
                showRows(top, bottom);
            else
                showRows(0, m_order.size() - 1);
            if (!m_wanted.isEmpty())
                readWanted();
        });
}

void RecordTableModel::takeRows(const QVector<RecordListRow>& rows)
{
    // Numbers of rows long dropped are forgotten with them.
    if (m_numbers.size() > 4 * keptRows)
        m_numbers.clear();
    for (const RecordListRow& row : rows) {
        m_numbers.insert(row.id, row.n);
        m_rows.insert(row.n, new Kept{row, m_age});
    }
}

void RecordTableModel::showRows(qsizetype top, qsizetype bottom)
{
    if (top <= bottom)
        Q_EMIT dataChanged(index(static_cast<int>(top), 0),
                           index(static_cast<int>(bottom), columnCount() - 1));
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    m_request.sort = fieldOf(column);
    m_request.descending = order == Qt::DescendingOrder;
    start({});
}

void RecordTableModel::findFrom(int row, const QString& typed)
{
    m_findRead.run(
        m_session,
        this,
        [request = m_request, order = m_order, row, typed](Ledger& ledger) -> Result<qsizetype> {
            const Result<RecordQuery> query = recordListQuery(ledger, request);
            if (!query)
                return query.error();
            return findNext(ledger, *query, searchFilter(*request.entity, typed), order, row);
        },
        [this, list = m_list, order = m_order](const Result<qsizetype>& place) {
            if (list != m_list || !place || *place < 0)
                return;
            // Rows may have come, gone or been sorted meanwhile.
            if (const int now = rowOfNumber(order[*place]); now >= 0)
                Q_EMIT found(now);
        });
}

void RecordTableModel::withIds(const QVector<qint64>& numbers,
                               const std::function<void(const QVector<RecordId>&)>& then)
{
    m_session.read(
        this,
        [numbers](Ledger& ledger) { return readListIds(ledger, numbers); },
        [this, list = m_list, then](const Result<QVector<RecordId>>& ids) {
            if (list != m_list)
                return; // whoever asked meant records of the list before
            if (ids)
                then(*ids);
            else
                Q_EMIT failed(ids.error());
        });
}

void RecordTableModel::withClipped(const QVector<qint64>& numbers,
                                   const std::function<void(const ClippedText&)>& then)
{
    QStringList headings;
    for (int column = 0; column < columnCount(); ++column)
        headings.append(headerData(column, Qt::Horizontal).toString());
    m_session.read(
        this,
        [codes = &m_codes, request = m_request, numbers, headings](Ledger& ledger) -> Result<ClippedText> {
            const Result<QVector<RecordListRow>> rows = readListRows(ledger, *codes, request, numbers);
            if (!rows)
                return rows.error();
            QVector<QStringList> lines;
            lines.reserve(rows->size());
            for (const RecordListRow& row : *rows)
                lines.append(QStringList(stateWords(row)) + row.cells);
            return clippedText(headings, lines);
        },
        [this, then](const Result<ClippedText>& clipped) {
            if (clipped)
                then(*clipped);
            else
                Q_EMIT failed(clipped.error());
        });
}

void RecordTableModel::withSum(const FieldDescription& field,
                               const QVector<qint64>& numbers,
                               const std::function<void(const ChosenSum&)>& then)
{
    m_sumRead.run(
        m_session,
        this,
        [entity = m_request.entity, field = &field, numbers](Ledger& ledger) {
            return sumNumbered(ledger, *entity, *field, numbers);
        },
        [this, list = m_list, then](const Result<ChosenSum>& sum) {
            if (list == m_list && sum)
                then(*sum);
        });
}

} // namespace jc::ui
