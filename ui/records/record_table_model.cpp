#include "ui/records/record_table_model.h"

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

RecordTableModel::RecordTableModel(LedgerSession& session, const CodeTables& codes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_codes(codes)
{
    connect(&session, &LedgerSession::changed, this, &RecordTableModel::follow);
}

void RecordTableModel::setRequest(const RecordListRequest& request)
{
    if (request.entity != m_request.entity) {
        beginResetModel();
        m_rows.clear();
        m_place.clear();
        m_fields.clear();
        m_cells.clear();
        const QVector<const FieldDescription*> listed = listedFields(*request.entity);
        for (int i = 0; i < listed.size(); ++i) {
            if (listed[i] == m_hidden)
                continue;
            m_fields.append(listed[i]);
            m_cells.append(i);
        }
        m_request = request;
        endResetModel();
    }
    m_request = request;
    reload();
}

void RecordTableModel::reload()
{
    m_count.reset();
    readPage(std::nullopt);
    readCount();
}

void RecordTableModel::readPage(const std::optional<PageKey>& after)
{
    m_loading = true;
    m_pageRead.run(
        m_session,
        this,
        [codes = &m_codes, request = m_request, after](Ledger& ledger) {
            return readRecordList(ledger, *codes, request, after, pageSize);
        },
        [this, first = !after.has_value()](Result<RecordListPage> page) {
            m_loading = false;
            if (page) {
                takePage(std::move(*page), first);
                return;
            }
            // Asking again for the same page would fail again and again while the view scrolls.
            m_next.reset();
            Q_EMIT failed(page.error());
        });
}

void RecordTableModel::takePage(RecordListPage page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows.clear();
        m_place.clear();
    } else {
        // A row that moved behind the key since the page before is there already.
        page.rows.removeIf([this](const RecordListRow& row) { return m_place.contains(row.id); });
        if (!page.rows.isEmpty())
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
    }
    m_next = page.next;
    for (const RecordListRow& row : std::as_const(page.rows)) {
        m_place.insert(row.id, static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    if (first) {
        endResetModel();
        setStale(false);
        Q_EMIT loaded();
    } else if (!page.rows.isEmpty()) {
        endInsertRows();
    }
}

void RecordTableModel::readCount()
{
    m_countRead.run(
        m_session,
        this,
        [codes = &m_codes, request = m_request](Ledger& ledger) {
            return countRecordList(ledger, *codes, request);
        },
        [this](const Result<RecordListCount>& count) {
            if (!count) {
                Q_EMIT failed(count.error());
                return;
            }
            m_count = *count;
            Q_EMIT counted();
        });
}

void RecordTableModel::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

int RecordTableModel::rowOf(RecordId id) const
{
    return m_place.value(id, -1);
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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

QString RecordTableModel::stateWords(const RecordListRow& row) const
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
    const RecordListRow& row = m_rows[index.row()];
    if (role == DraftRole)
        return row.draft;
    if (role == ReviewRole)
        return row.toReview;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    QString text;
    if (index.column() == draftColumn)
        text = stateWords(row);
    else
        text = row.cells.value(m_cells[index.column() - 1]);
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

bool RecordTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value() && !m_loading;
}

void RecordTableModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        readPage(m_next);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    m_request.sort = fieldOf(column);
    m_request.descending = order == Qt::DescendingOrder;
    readPage(std::nullopt);
}

bool RecordTableModel::mentions(const EntityDescription& entity) const
{
    return std::ranges::any_of(m_fields, [&entity](const FieldDescription* field) {
        return QLatin1String(field->target) == QLatin1String(entity.key);
    });
}

void RecordTableModel::follow(const ChangeNotice& notice)
{
    if (m_request.entity == nullptr)
        return;
    QVector<RecordId> shown;
    bool others = false;
    bool names = false;
    for (const ChangeNotice::Touched& touched : notice.touched) {
        names = names || mentions(*touched.entity);
        if (touched.entity != m_request.entity)
            continue;
        for (const RecordId& id : touched.records) {
            if (m_place.contains(id))
                shown.append(id);
            else
                others = true;
        }
    }
    if (names && m_rows.size() <= pageSize) {
        shown.clear();
        for (const RecordListRow& row : std::as_const(m_rows))
            shown.append(row.id);
    } else if (names) {
        setStale(true);
    }
    const bool wholeListLoaded = !m_next.has_value() && m_rows.size() <= pageSize;
    if (others && wholeListLoaded) {
        reload();
        return;
    }
    if (others)
        setStale(true);
    if (!shown.isEmpty())
        refresh(shown);
    if (others || !shown.isEmpty())
        readCount();
}

void RecordTableModel::refresh(const QVector<RecordId>& ids)
{
    ++m_refreshing;
    m_session.read(
        this,
        [codes = &m_codes, entity = m_request.entity, ids](Ledger& ledger) {
            return readRecordRows(ledger, *codes, *entity, ids);
        },
        [this, entity = m_request.entity](const Result<QVector<RecordListRow>>& rows) {
            --m_refreshing;
            if (entity != m_request.entity)
                return;
            if (rows)
                takeRefreshed(*rows);
            else
                Q_EMIT failed(rows.error());
        });
}

void RecordTableModel::takeRefreshed(const QVector<RecordListRow>& rows)
{
    for (const RecordListRow& row : rows) {
        const int at = rowOf(row.id);
        if (at < 0)
            continue;
        if (!row.gone) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            continue;
        }
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        m_place.remove(row.id);
        for (int later = at; later < m_rows.size(); ++later)
            m_place[m_rows[later].id] = later;
        endRemoveRows();
    }
}

} // namespace jc::ui
