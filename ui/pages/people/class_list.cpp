#include "ui/pages/people/class_list.h"

#include "core/dictionary/entities/class.h"
#include "core/ledger/presenter.h"
#include "ui/pages/dashboard/shown_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString classWords(const char* source)
{
    return QCoreApplication::translate("ClassList", source);
}

QString classNumber(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

Result<QVector<ClassRow>>
readClassRows(const Ledger& ledger, const CodeTables& codes, const ClassShares& shares)
{
    Presenter presenter(ledger, codes);
    QVector<ClassRow> rows;
    rows.reserve(shares.classes.size());
    for (const ClassShare& share : shares.classes) {
        ClassRow row;
        row.share = share;
        row.name = classWords(QT_TRANSLATE_NOOP("ClassList", "没有培训班的记录"));
        if (!share.trainingClass.isNull()) {
            const Result<std::optional<Record>> found =
                ledger.read(training_class::entity, share.trainingClass);
            if (!found)
                return found.error();
            if (found->has_value()) {
                const Record& record = **found;
                row.name = record.get(training_class::name);
                row.number = record.get(training_class::number);
                const QDate from = record.get(training_class::startDate);
                const QDate to = record.get(training_class::endDate);
                row.dates = to.isValid() ? classWords(QT_TRANSLATE_NOOP("ClassList", "%1 至 %2"))
                                               .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                                         : from.toString(Qt::ISODate);
                row.organiser = presenter.text(training_class::organiser.description,
                                               record.value(training_class::organiser.description.number),
                                               Reveal::Masked);
            }
        }
        rows.append(row);
    }
    return rows;
}

QString hereWord(const QString& level)
{
    if (level == u"township"_s)
        return classWords(QT_TRANSLATE_NOOP("ClassList", "本镇"));
    if (level == u"village"_s)
        return classWords(QT_TRANSLATE_NOOP("ClassList", "本村"));
    if (level == u"county"_s)
        return classWords(QT_TRANSLATE_NOOP("ClassList", "本县"));
    return classWords(QT_TRANSLATE_NOOP("ClassList", "本地"));
}

QString classShareText(const ClassShare& share, const QString& level, bool wholeLedger)
{
    const QString whole = classWords(QT_TRANSLATE_NOOP("ClassList", "全班 %1")).arg(classNumber(share.whole));
    return wholeLedger ? whole
                       : classWords(QT_TRANSLATE_NOOP("ClassList", "%1 %2 / %3"))
                             .arg(hereWord(level), classNumber(share.here), whole);
}

void ClassListModel::show(QVector<ClassRow> rows, const QString& level, bool wholeLedger)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_level = level;
    m_wholeLedger = wholeLedger;
    endResetModel();
}

const ClassRow* ClassListModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ClassListModel::rowOf(RecordId trainingClass) const
{
    const auto at = std::ranges::find_if(
        m_rows, [&](const ClassRow& row) { return row.share.trainingClass == trainingClass; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ClassListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClassListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClassRow& row = m_rows.at(index.row());
    const auto text = [](const QString& value) {
        return value.isEmpty() ? u"—"_s : value;
    };
    const bool number = index.column() == Here || index.column() == Whole;
    const double value = index.column() == Here ? row.share.here : row.share.whole;
    switch (role) {
    case Qt::DisplayRole:
        return number                     ? classNumber(value)
               : index.column() == Name   ? row.name
               : index.column() == Number ? text(row.number)
               : index.column() == Dates  ? text(row.dates)
                                          : text(row.organiser);
    case Qt::TextAlignmentRole:
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(row.name, classShareText(row.share, m_level, m_wholeLedger));
    case tableCellRole:
        return number ? QVariant::fromValue(TableCell(value, CellFormat::decimal(0))) : QVariant();
    default:
        return {};
    }
}

QVariant ClassListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Here || section == Whole ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("培训班");
    case Number:
        return tr("班次编号");
    case Dates:
        return tr("起止日期");
    case Organiser:
        return tr("主办单位");
    case Here:
        return hereWord(m_level);
    default:
        return tr("全班");
    }
}

} // namespace jc::ui
