#include "core/dictionary/catalogue/occupation_catalogue.h"

#include "core/base/text.h"
#include "core/dictionary/catalogue/bundled.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partsOfOccupation = 4;

Error occupationsDamaged(qsizetype line, const QString& why)
{
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("Bundled", "程序自带的职业目录不完整；请重新安装本程序。"),
                 u"occupations, line %1: %2"_s.arg(line).arg(why)};
}

// The form in which names are compared. Brackets come from the keyboard in both widths.
QString occupationKey(const QString& name)
{
    return foldText(name).replace(u'(', u'（').replace(u')', u'）');
}

// The lines of a text that ends with a line break; empty when it does not.
QStringList wholeLines(const QString& text)
{
    return text.endsWith(u'\n') ? text.chopped(1).split(u'\n') : QStringList();
}

} // namespace

Result<OccupationCatalogue> OccupationCatalogue::load()
{
    const Result<QByteArray> edition = readBundled(u"occupations/edition-2022.tsv"_s);
    if (!edition)
        return edition.error();
    const Result<QByteArray> later = readBundled(u"occupations/later.tsv"_s);
    if (!later)
        return later.error();
    return parse(*edition, *later);
}

Result<OccupationCatalogue> OccupationCatalogue::parse(const QByteArray& edition, const QByteArray& later)
{
    OccupationCatalogue catalogue;
    Result<void> added = catalogue.addEdition(QString::fromUtf8(edition));
    if (added)
        added = catalogue.addLater(QString::fromUtf8(later));
    if (!added)
        return added.error();
    return catalogue;
}

Result<void> OccupationCatalogue::addEdition(const QString& text)
{
    const QStringList lines = wholeLines(text);
    if (lines.isEmpty())
        return occupationsDamaged(0, u"no line end"_s);
    m_entries.reserve(static_cast<std::size_t>(3 * lines.size()));
    m_byName.reserve(3 * lines.size());
    QString before;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(u'\t');
        if (cells.size() != 4 || cells[1].isEmpty() || cells[0] <= before)
            return occupationsDamaged(line + 1, u"cut, or not in the order of codes"_s);
        before = cells[0];
        if (cells[0].count(u'-') + 1 < partsOfOccupation) {
            m_groups.push_back({cells[0], cells[1]});
            continue;
        }
        m_byCode.insert(cells[0], m_entries.size());
        Occupation occupation{.code = cells[0],
                              .name = cells[1],
                              .green = cells[2].contains(u'L'),
                              .digital = cells[2].contains(u'S')};
        add(occupation);
        occupation.kind = Occupation::Kind::WorkType;
        for (const QString& workType : cells[3].split(u';', Qt::SkipEmptyParts)) {
            occupation.name = workType;
            add(occupation);
        }
    }
    return {};
}

Result<void> OccupationCatalogue::addLater(const QString& text)
{
    const QStringList lines = wholeLines(text);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines[line].split(u'\t');
        const QDate day = QDate::fromString(cells.value(0), Qt::ISODate);
        if (cells.size() != 5 || cells[1].isEmpty() || !day.isValid())
            return occupationsDamaged(line + 1, u"a later name is cut"_s);
        add({.code = {},
             .name = cells[1],
             .kind = cells[2] == "worktype"_L1 ? Occupation::Kind::WorkType : Occupation::Kind::Occupation,
             .announced = day,
             .document = cells[4],
             .inComment = cells[3] == "public-comment"_L1});
    }
    return {};
}

void OccupationCatalogue::add(Occupation entry)
{
    const QString key = occupationKey(entry.name);
    // The first of a name has it: the edition before what came later.
    if (!m_byName.contains(key))
        m_byName.insert(key, m_entries.size());
    m_entries.push_back(std::move(entry));
}

const Occupation* OccupationCatalogue::find(const QString& code) const
{
    const auto at = m_byCode.constFind(code);
    return at == m_byCode.cend() ? nullptr : &m_entries[*at];
}

const Occupation* OccupationCatalogue::findByName(const QString& name) const
{
    const auto at = m_byName.constFind(occupationKey(name));
    return at == m_byName.cend() ? nullptr : &m_entries[*at];
}

bool OccupationCatalogue::holds(const QString& text) const
{
    const QString key = occupationKey(text);
    if (m_byName.contains(key))
        return true;
    const qsizetype bracket = key.indexOf(u'（');
    return bracket > 0 && key.endsWith(u'）') && m_byName.contains(key.first(bracket)) &&
           m_byName.contains(key.sliced(bracket + 1).chopped(1));
}

QStringList OccupationCatalogue::pathOf(const Occupation& entry) const
{
    QStringList names;
    const QStringList parts = entry.code.split(u'-', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count < parts.size(); ++count) {
        const QString code = parts.first(count).join(u'-');
        const auto group = std::ranges::lower_bound(m_groups, code, {}, &OccupationGroup::code);
        if (group != m_groups.end() && group->code == code)
            names.append(group->name);
    }
    const Occupation* occupation = entry.kind == Occupation::Kind::WorkType ? find(entry.code) : nullptr;
    if (occupation != nullptr)
        names.append(occupation->name);
    return names;
}

} // namespace jc
