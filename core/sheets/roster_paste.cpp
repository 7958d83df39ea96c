#include "core/sheets/roster_paste.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/query.h"
#include "core/sheets/pasted_cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jc {

namespace {

constexpr qsizetype mostRosterRows = 4000; // two edits each, in one change

// Reads the rows of one paste; remembers who was met so far.
class RosterReader
{
public:
    RosterReader(const Ledger& ledger, const CodeTables& codes, RegionTree regions, RosterColumns columns)
        : m_ledger(ledger)
        , m_codes(codes)
        , m_regions(std::move(regions))
        , m_columns(std::move(columns))
    {}

    Result<void> learnMembers(RecordId trainingClass);
    Result<RosterRow> read(const QStringList& cells, int line);

private:
    [[nodiscard]] QString cell(const QStringList& cells, const char* key) const;
    void setText(Record& person, const TextField& field, const QStringList& cells) const;
    void setCode(RosterRow& row, const CodeField& field, const QStringList& cells) const;
    void setGroups(RosterRow& row, const QStringList& cells) const;
    void setRegion(RosterRow& row, const QStringList& cells) const;
    [[nodiscard]] const CodeEntry* entryOf(const FieldDescription& field, const QString& text) const;
    void judgeNew(RosterRow& row) const;
    Result<void> recognisePerson(RosterRow& row);

    const Ledger& m_ledger;
    const CodeTables& m_codes;
    RegionTree m_regions;
    RosterColumns m_columns;
    QSet<RecordId> m_members;
    QHash<QString, int> m_lineOfNumber;
};

Result<void> RosterReader::learnMembers(RecordId trainingClass)
{
    RecordQuery query;
    query.entity = &enrolment::entity;
    query.filters = {{&enrolment::trainingClass.description, Filter::Test::Equals, Value(trainingClass)}};
    const Result<RecordPage> members = queryRecords(m_ledger, query);
    if (!members)
        return members.error();
    for (const Record& member : members->records)
        m_members.insert(member.get(enrolment::person));
    return {};
}

QString RosterReader::cell(const QStringList& cells, const char* key) const
{
    const qsizetype column = m_columns.column(key);
    QString text = column < 0 ? QString() : foldText(cells.value(column));
    // Excel's mark of "this number is text".
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

void RosterReader::setText(Record& person, const TextField& field, const QStringList& cells) const
{
    person.set(field, cell(cells, field.description.key));
}

const CodeEntry* RosterReader::entryOf(const FieldDescription& field, const QString& text) const
{
    const CodeTable* table = m_codes.find(QLatin1String(field.codeTable));
    if (table == nullptr)
        return nullptr;
    if (const CodeEntry* named = table->findByName(text))
        return named;
    // 汉 for 汉族
    if (const CodeEntry* people = table->findByName(text + u'族'))
        return people;
    return table->find(text);
}

void RosterReader::setCode(RosterRow& row, const CodeField& field, const QStringList& cells) const
{
    const QString text = cell(cells, field.description.key);
    if (text.isEmpty())
        return;
    if (const CodeEntry* entry = entryOf(field.description, text)) {
        row.person.set(field, entry->code);
        return;
    }
    row.notes.append(
        QCoreApplication::translate("Roster", "%1“%2”不在代码表中，未填入；请加入后从列表中选择。")
            .arg(field.description.label.text(), text));
}

void RosterReader::setGroups(RosterRow& row, const QStringList& cells) const
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；/]"));
    QStringList known;
    const QStringList words = cell(cells, "group").split(separators, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const CodeEntry* entry = entryOf(person::groups.description, word.trimmed());
        if (entry != nullptr) {
            known.append(entry->code);
            continue;
        }
        row.notes.append(
            QCoreApplication::translate("Roster", "人员类别“%1”不在代码表中，未填入；请加入后从列表中选择。")
                .arg(word));
    }
    row.person.set(person::groups, known);
}

void RosterReader::setRegion(RosterRow& row, const QStringList& cells) const
{
    const QString township = cell(cells, "township");
    QString village = cell(cells, "village");
    if (village.isEmpty())
        village = cell(cells, "household_addr");
    row.regionText = township == village ? village : township + village;
    if (const int byCode = m_regions.indexOf(QStringView(cell(cells, "region_code"))); byCode >= 0) {
        row.person.set(person::householdRegion, m_regions.node(byCode).id);
        return;
    }
    if (row.regionText.isEmpty())
        return;
    int matches = 0;
    const int found = findRosterRegion(m_regions, township, village, &matches);
    if (found >= 0) {
        row.person.set(person::householdRegion, m_regions.node(found).id);
    } else if (matches > 1) {
        row.notes.append(QCoreApplication::translate(
                             "Roster", "户籍地“%1”在台账中有 %2 处，未填入；请加入后选择是哪一处。")
                             .arg(row.regionText)
                             .arg(matches));
    } else {
        row.notes.append(
            QCoreApplication::translate("Roster", "户籍地“%1”不在台账的行政区划中，未填入；请加入后选择。")
                .arg(row.regionText));
    }
}

void RosterReader::judgeNew(RosterRow& row) const
{
    const LedgerEnvironment& environment = m_ledger.environment();
    const RecordContext context{
        m_ledger, environment.codeExists, {environment.clock.today(), environment.knownRegions}};
    person::entity.complete(row.person, context);
    const Problems problems = m_ledger.judge(row.person);
    row.draft = problems.hasBlocking();
    for (const Problem& problem : problems.items())
        row.notes.append(problem.message);
}

Result<void> RosterReader::recognisePerson(RosterRow& row)
{
    const QString number = row.person.get(person::idNumber);
    if (number.isEmpty())
        return {};
    if (const int before = m_lineOfNumber.value(number); before > 0) {
        row.fate = RosterRow::Fate::Left;
        row.notes.prepend(
            QCoreApplication::translate("Roster", "与第 %1 行身份证号相同，不重复加入。").arg(before));
        return {};
    }
    m_lineOfNumber.insert(number, row.line);
    RecordQuery query;
    query.entity = &person::entity;
    query.filters = {{&person::idNumber.description, Filter::Test::Equals, Value(number)}};
    query.limit = 1;
    const Result<RecordPage> known = queryRecords(m_ledger, query);
    if (!known)
        return known.error();
    if (known->records.isEmpty())
        return {};
    const QString pastedName = row.person.get(person::name);
    row.person = known->records.first();
    row.known = row.person.id();
    row.fate = RosterRow::Fate::KnownPerson;
    row.draft = false;
    row.notes.clear();
    const QString name = row.person.get(person::name);
    if (!pastedName.isEmpty() && name != pastedName) {
        row.notes.append(QCoreApplication::translate(
                             "Roster", "台账中此身份证号的姓名是“%1”，名单上是“%2”；请对照证件核对。")
                             .arg(name, pastedName));
    }
    if (m_members.contains(row.known)) {
        row.fate = RosterRow::Fate::Left;
        row.notes.prepend(QCoreApplication::translate("Roster", "已在本班花名册中，不重复加入。"));
    }
    return {};
}

Result<RosterRow> RosterReader::read(const QStringList& cells, int line)
{
    RosterRow row;
    row.line = line;
    row.person = Record(person::entity);
    row.person.set(person::name, normaliseName(cell(cells, "name")));
    row.person.set(person::idNumber, foldNumber(cell(cells, "id_number")));
    const NumberCheck phone = checkPhone(cell(cells, "phone"));
    row.person.set(person::phone, phone.normalized.isEmpty() ? cell(cells, "phone") : phone.normalized);
    setCode(row, person::gender, cells);
    setCode(row, person::ethnic, cells);
    setCode(row, person::education, cells);
    setCode(row, person::householdType, cells);
    setGroups(row, cells);
    setRegion(row, cells);
    setText(row.person, person::employer, cells);
    setText(row.person, person::address, cells);
    row.person.set(person::remark, cell(cells, "remark"));
    if (const CodeEntry* result = entryOf(enrolment::result.description, cell(cells, "result")))
        row.enrolment.insert(enrolment::result.description.number, Value(result->code));
    judgeNew(row);
    const Result<void> recognised = recognisePerson(row);
    if (!recognised)
        return recognised.error();
    return row;
}

bool isRosterTotal(const QStringList& cells)
{
    for (const QString& cell : cells) {
        const QString text = foldText(cell).remove(u' ');
        if (text.isEmpty())
            continue;
        return text.startsWith(QStringLiteral("合计")) || text.startsWith(QStringLiteral("小计")) ||
               text.startsWith(QStringLiteral("总计"));
    }
    return false;
}

// The foot of a form (填表人：…) and numbered lines nobody was written into.
bool holdsPerson(const QStringList& cells, const RosterColumns& columns)
{
    for (const char* key : {"name", "id_number"}) {
        const qsizetype column = columns.column(key);
        if (column >= 0 && !cells.value(column).trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

qsizetype RosterPreview::joining() const
{
    return std::ranges::count_if(rows,
                                 [](const RosterRow& row) { return row.fate != RosterRow::Fate::Left; });
}

QString enrolmentStatusFor(const Record& trainingClass)
{
    const QString state = trainingClass.get(training_class::status);
    if (state == QLatin1String("completed") || state == QLatin1String("archived"))
        return QStringLiteral("completed");
    if (state == QLatin1String("running") || state == QLatin1String("suspended"))
        return QStringLiteral("training");
    return QStringLiteral("enrolled");
}

Result<RosterPreview> readRoster(const Ledger& ledger,
                                 const CodeTables& codes,
                                 const ColumnSynonyms& synonyms,
                                 RecordId trainingClass,
                                 const QString& text)
{
    const Result<std::optional<Record>> joined = ledger.read(training_class::entity, trainingClass);
    if (!joined)
        return joined.error();
    if (!joined->has_value()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Roster", "培训班不在台账中；请先保存培训班，再粘贴名单。"),
                     {}};
    }
    Result<RegionTree> regions = RegionTree::load(ledger);
    if (!regions)
        return regions.error();
    const QVector<QStringList> cells = pastedCells(text);
    RosterPreview preview;
    preview.trainingClass = trainingClass;
    preview.status = enrolmentStatusFor(**joined);
    preview.columns = recogniseRosterColumns(cells, synonyms, codes, *regions);
    if (preview.columns.column("name") < 0 && preview.columns.column("id_number") < 0) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Roster",
                "粘贴的内容中找不到姓名或身份证号；请在表格中连同表头一起复制名单，再粘贴到花名册。"),
            {}};
    }
    if (cells.size() - preview.columns.firstRow > mostRosterRows) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Roster", "一次最多粘贴 %1 行；请分几次粘贴。").arg(mostRosterRows),
            {}};
    }
    RosterReader reader(ledger, codes, std::move(*regions), preview.columns);
    const Result<void> learnt = reader.learnMembers(trainingClass);
    if (!learnt)
        return learnt.error();
    for (qsizetype row = preview.columns.firstRow; row < cells.size(); ++row) {
        if (isRosterTotal(cells[row]) || !holdsPerson(cells[row], preview.columns))
            continue;
        Result<RosterRow> read = reader.read(cells[row], static_cast<int>(row) + 1);
        if (!read)
            return read.error();
        preview.rows.append(std::move(*read));
    }
    return preview;
}

Change rosterChange(const Ledger& ledger, const RosterPreview& preview, const QString& reason)
{
    Change change;
    change.reason = reason;
    for (const RosterRow& row : preview.rows) {
        if (row.fate == RosterRow::Fate::Left)
            continue;
        RecordId trainee = row.known;
        if (row.fate == RosterRow::Fate::NewPerson) {
            trainee = RecordId::random(ledger.environment().clock.now());
            change.edits.append({&person::entity, trainee, row.person.values(), std::nullopt});
        }
        Edit joins;
        joins.entity = &enrolment::entity;
        joins.fields = row.enrolment;
        joins.fields.insert(enrolment::trainingClass.description.number, Value(preview.trainingClass));
        joins.fields.insert(enrolment::person.description.number, Value(trainee));
        joins.fields.insert(enrolment::status.description.number, Value(preview.status));
        change.edits.append(joins);
    }
    return change;
}

} // namespace jc
