#include "core/dictionary/catalogue/id_regions.h"

#include "core/dictionary/catalogue/bundled.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

Result<IdRegions> IdRegions::load()
{
    const Result<QByteArray> file = readBundled(u"regions/id-prefixes.tsv"_s);
    if (!file)
        return file.error();
    const QString text = QString::fromUtf8(*file);
    IdRegions regions;
    for (const QStringView line : qTokenize(text, u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> cells = line.split(u'\t');
        Row row;
        if (cells.size() == 5) {
            row.code = cells[0].toInt();
            row.period = {cells[1].toString(), cells[2].toInt(), {}, {}};
            if (!cells[3].isEmpty())
                row.period.until = cells[3].toInt();
            row.period.successors = cells[4].toString().split(u';', Qt::SkipEmptyParts);
        }
        if (row.code < 110000 || row.period.from < 1981) {
            return Error{
                ErrorCode::Damaged,
                QCoreApplication::translate("Bundled", "程序自带的身份证地区码表不完整；请重新安装本程序。"),
                u"id-prefixes.tsv: "_s + line.toString()};
        }
        regions.m_rows.push_back(std::move(row));
    }
    std::stable_sort(regions.m_rows.begin(), regions.m_rows.end(), [](const Row& a, const Row& b) {
        return a.code != b.code ? a.code < b.code : a.period.from < b.period.from;
    });
    for (const Row& row : regions.m_rows) {
        if (regions.m_codes.empty() || regions.m_codes.back() != row.code)
            regions.m_codes.push_back(row.code);
    }
    return regions;
}

QList<IdRegionPeriod> IdRegions::periods(std::int32_t code) const
{
    const auto first =
        std::lower_bound(m_rows.begin(), m_rows.end(), code, [](const Row& row, std::int32_t wanted) {
            return row.code < wanted;
        });
    QList<IdRegionPeriod> found;
    for (auto row = first; row != m_rows.end() && row->code == code; ++row)
        found += row->period;
    return found;
}

} // namespace jc
