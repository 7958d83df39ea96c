#include "app/ctl/ledger_access.h"

#include "app/ctl/console.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/policy.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/query.h"

#include <QCoreApplication>

namespace jc::ctl {

namespace {

QString joined(const QStringList& words)
{
    return words.join(QCoreApplication::translate("Ctl", "、"));
}

Result<std::unique_ptr<Ledger>> unlocked(const Call& call, Result<std::unique_ptr<Ledger>> ledger)
{
    if (ledger || ledger.error().code != ErrorCode::Locked)
        return ledger;
    return Error{ErrorCode::Locked,
                 QCoreApplication::translate(
                     "Ctl", "台账“%1”设有口令；请把口令写在文件的第一行，用 --passphrase-file 指明该文件。")
                     .arg(call.line.argument(0)),
                 ledger.error().detail};
}

// A code that nobody had yet on that day, and the region that has it now.
Error codeOfLater(const RegionTree& tree, int region, const QString& code, QDate day)
{
    const RegionTree::Node& node = tree.node(region);
    const QString words =
        tree.isValidAt(region, day)
            ? QCoreApplication::translate(
                  "Ctl",
                  "代码“%1”在 %2 还没有使用：今天它是“%3”，那一天叫“%4”（%5）；请改写 %5，或换一个截止日。")
                  .arg(code,
                       day.toString(Qt::ISODate),
                       node.name,
                       tree.nameAt(region, day),
                       tree.codeAt(region, day))
            : QCoreApplication::translate(
                  "Ctl",
                  "代码“%1”在 %2 还没有使用：今天它是“%3”，自 %4 起才有；请改写那一天的代码（region FILE "
                  "list --as-of %2 可查），或换一个截止日。")
                  .arg(code,
                       day.toString(Qt::ISODate),
                       node.name,
                       tree.firstDay(region).toString(Qt::ISODate));
    return {ErrorCode::NotFound, words, {}};
}

} // namespace

Result<std::unique_ptr<Ledger>> openToRead(const Call& call)
{
    return unlocked(call,
                    Ledger::openReader(call.line.argument(0),
                                       LedgerEnvironment::of(call.catalogues, call.clock),
                                       {call.passphrase, {}}));
}

Result<std::unique_ptr<Ledger>> openToWrite(const Call& call)
{
    return unlocked(call,
                    Ledger::open(call.line.argument(0),
                                 LedgerEnvironment::of(call.catalogues, call.clock),
                                 {call.passphrase, {}}));
}

Result<std::unique_ptr<Ledger>> openToShow(const Call& call)
{
    return call.line.has("reveal") ? openToWrite(call) : openToRead(call);
}

QString userName(const Call& call)
{
    if (call.line.has("user"))
        return call.line.text("user");
    const QString account = qEnvironmentVariable("USER");
    return account.isEmpty() ? qEnvironmentVariable("USERNAME") : account;
}

Result<Author> authorOf(const Call& call, const Ledger& ledger)
{
    const Result<QString> office = ledgerOffice(ledger);
    if (!office)
        return office.error();
    return Author{*office, userName(call)};
}

Result<const EntityDescription*> entityNamed(const Call& call, const QString& key)
{
    if (const EntityDescription* entity = call.catalogues.dictionary.entity(QStringView(key)))
        return entity;
    QStringList known;
    for (const EntityDescription* entity : call.catalogues.dictionary.entities())
        known.append(QLatin1String(entity->key));
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Ctl", "没有名为“%1”的记录类型；可用的有：%2。").arg(key, joined(known)),
        {}};
}

Result<const FieldDescription*> fieldNamed(const EntityDescription& entity, const QString& key)
{
    if (const FieldDescription* field = entity.field(QStringView(key)))
        return field;
    QStringList known{QStringLiteral("id"), QStringLiteral("state")};
    for (const FieldDescription* field : entity.fields)
        known.append(QLatin1String(field->key));
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Ctl", "“%1”没有名为“%2”的字段；可用的有：%3。")
                     .arg(entity.label.text(), key, joined(known)),
                 {}};
}

Result<Record> recordNamed(const Ledger& ledger, const EntityDescription& entity, const QString& id)
{
    const Result<RecordId> read = RecordId::fromString(id);
    if (!read)
        return read.error();
    const Result<std::optional<Record>> record = ledger.read(entity, *read);
    if (!record)
        return record.error();
    if (!record->has_value()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "“%1”中没有编号为“%2”的记录；请用 list 查编号。")
                         .arg(entity.label.text(), id),
                     {}};
    }
    return **record;
}

Result<QDate> asOfDate(const Call& call, const Ledger& ledger)
{
    for (const char* option : {"as-of", "to"}) {
        if (call.line.has(option))
            return call.line.date(option);
    }
    const Result<QDate> demo = demoDate(ledger);
    if (!demo)
        return demo.error();
    return demo->isValid() ? *demo : call.clock.today();
}

Result<int> regionAsked(const Call& call, const ProgressBoard& board)
{
    if (!call.line.has("region"))
        return board.rootRegion();
    const QString code = call.line.text("region");
    const RegionTree& tree = board.regions();
    const QDate day = board.asOf();
    const int region = tree.indexOf(QStringView(code), day);
    const auto isOurs = [&](int index) {
        return tree.isWithin(index, board.rootRegion());
    };
    if (const int later = tree.indexOf(QStringView(code)); region < 0 && isOurs(later))
        return codeOfLater(tree, later, code, day);
    // A ledger's part of a larger region would read like the whole.
    if (!isOurs(region)) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "Ctl", "本台账没有代码为“%1”的地区；本台账为%2（%3）及其以下，代码可用 list FILE region 查。")
                .arg(code, tree.nameAt(board.rootRegion(), day), tree.codeAt(board.rootRegion(), day)),
            {}};
    }
    // Whoever asks by a former code learns what it is called on the day of the figures.
    if (tree.codeAt(region, day) != code && tree.node(region).id.toString() != code) {
        say(QCoreApplication::translate("Ctl", "提示：代码“%1”在 %2 已不再使用，那一天是“%3”（%4）。")
                .arg(code, day.toString(Qt::ISODate), tree.nameAt(region, day), tree.codeAt(region, day)));
    }
    return region;
}

Result<QVector<RecordId>> policiesAsked(const Call& call, const Ledger& ledger)
{
    return policiesNamed(ledger, call.line.text("policy"));
}

Result<QVector<RecordId>> policiesNamed(const Ledger& ledger, const QString& wanted)
{
    RecordQuery query;
    query.entity = &policy::entity;
    const Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    QVector<RecordId> ids;
    QStringList known;
    for (const Record& record : page->records) {
        const QString templateId = record.get(policy::templateId);
        known.append(templateId);
        if (wanted.isEmpty() || templateId == wanted)
            ids.append(record.id());
    }
    if (ids.isEmpty() && !wanted.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     known.isEmpty() ? QCoreApplication::translate(
                                           "Ctl", "本台账没有政策；请先用 policy FILE load 载入。")
                                     : QCoreApplication::translate("Ctl", "本台账没有政策“%1”；已载入：%2。")
                                           .arg(wanted, joined(known)),
                     {}};
    }
    return ids;
}

Result<const GoalEntry*>
goalNamed(const ProgressBoard& board, const QVector<RecordId>& policies, const QString& code)
{
    QVector<const GoalEntry*> found;
    QStringList known;
    for (const GoalEntry& goal : board.goals()) {
        if (!policies.contains(goal.record.get(goal::policy)))
            continue;
        known.append(goal.record.get(goal::code));
        if (known.last() == code)
            found.append(&goal);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Ctl", "有多项政策的指标编号为“%1”；请加 --policy 指明政策。")
                .arg(code),
            {}};
    }
    if (known.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "台账里还没有指标；请先用 policy load 载入政策。"),
                     {}};
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Ctl", "没有编号为“%1”的指标；可用的有：%2。")
                     .arg(code, known.join(QCoreApplication::translate("Ctl", "、"))),
                 {}};
}

} // namespace jc::ctl
