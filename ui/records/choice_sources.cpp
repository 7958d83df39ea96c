#include "ui/records/choice_sources.h"

#include "core/base/language.h"
#include "core/base/pinyin.h"
#include "core/dictionary/catalogue/catalogue_search.h"
#include "core/ledger/presenter.h"
#include "ui/records/record_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int mostChoices = 60;

struct RankedChoice
{
    int rank = 0;
    PickerChoice choice;
};

QVector<PickerChoice> bestFirst(std::vector<RankedChoice> ranked)
{
    std::ranges::stable_sort(ranked, {}, &RankedChoice::rank);
    QVector<PickerChoice> choices;
    for (const RankedChoice& row : ranked) {
        if (choices.size() == mostChoices)
            break;
        choices.append(row.choice);
    }
    return choices;
}

// Exact, prefix, initials, contains; then what contains the text in the middle; nothing for no match.
std::optional<int> matchRank(const Pinyin& pinyin, const QString& typed, const QString& name)
{
    if (typed.isEmpty())
        return 0;
    const NameMatch met = pinyin.match(typed, name);
    if (met != NameMatch::None)
        return static_cast<int>(met);
    if (name.contains(typed, Qt::CaseInsensitive))
        return static_cast<int>(NameMatch::Contains);
    return std::nullopt;
}

QString codeName(const CodeEntry& entry)
{
    const bool english = interfaceLanguage() == Language::English && !entry.nameEn.isEmpty();
    return english ? entry.nameEn : entry.name;
}

// 4-10-01-05　居民服务人员 ▸ 生活照料服务人员: the major group is the code's first digit, and its long name
// would push the others out of the list.
QString occupationNote(const OccupationCatalogue& occupations, const Occupation& entry)
{
    const bool workType = entry.kind == Occupation::Kind::WorkType;
    if (entry.announced.isValid()) {
        const QString day = entry.announced.toString(Qt::ISODate);
        if (entry.inComment)
            return workType ? QCoreApplication::translate("FieldEditor", "新工种，%1 公示").arg(day)
                            : QCoreApplication::translate("FieldEditor", "新职业，%1 公示").arg(day);
        return workType ? QCoreApplication::translate("FieldEditor", "新工种，%1 发布").arg(day)
                        : QCoreApplication::translate("FieldEditor", "新职业，%1 发布").arg(day);
    }
    const QStringList path = occupations.pathOf(entry);
    if (workType)
        return QCoreApplication::translate("FieldEditor", "%1　%2的工种").arg(entry.code, path.last());
    return QCoreApplication::translate("FieldEditor", "%1　%2")
        .arg(entry.code, path.sliced(1).join(QStringLiteral(" ▸ ")));
}

} // namespace

PickerEdit::Source codeSource(const CodeTable* table)
{
    return
        [table, pinyin = std::make_shared<Pinyin>()](const QString& typed, const PickerEdit::Found& found) {
            QVector<PickerChoice> choices;
            if (table != nullptr) {
                for (const auto& hit : searchCatalogue(*table, typed, mostChoices, *pinyin))
                    choices.append({hit.entry->code, codeName(*hit.entry), {}});
            }
            found(choices);
        };
}

PickerEdit::Source occupationSource(const OccupationCatalogue& occupations)
{
    return [&occupations, pinyin = std::make_shared<Pinyin>()](const QString& typed,
                                                               const PickerEdit::Found& found) {
        QVector<PickerChoice> choices;
        for (const auto& hit : searchCatalogue(occupations, typed, mostChoices, *pinyin))
            choices.append({hit.entry->name, hit.entry->name, occupationNote(occupations, *hit.entry)});
        found(choices);
    };
}

PickerEdit::Source yesNoSource()
{
    return [pinyin = std::make_shared<Pinyin>()](const QString& typed, const PickerEdit::Found& found) {
        std::vector<RankedChoice> ranked;
        const std::initializer_list<PickerChoice> choices{
            {QStringLiteral("1"), QCoreApplication::translate("Presenter", "是"), {}},
            {QStringLiteral("0"), QCoreApplication::translate("Presenter", "否"), {}}};
        for (const PickerChoice& choice : choices) {
            std::optional<int> rank = matchRank(*pinyin, typed, choice.text);
            if (!rank && typed == choice.key)
                rank = 0;
            if (rank)
                ranked.push_back({*rank, choice});
        }
        found(bestFirst(std::move(ranked)));
    };
}

QString regionPath(const RegionTree& regions, int index)
{
    const auto isTownOrBelow = [&regions](int at) {
        const QString& level = regions.node(at).level;
        return level == QLatin1String("township") || level == QLatin1String("village");
    };
    QStringList names{regions.node(index).name};
    for (int at = regions.node(index).parent; at >= 0 && isTownOrBelow(at); at = regions.node(at).parent)
        names.prepend(regions.node(at).name);
    return names.join(QStringLiteral(" ▸ "));
}

PickerEdit::Source regionSource(std::function<SharedRegions()> regions)
{
    return [regions = std::move(regions),
            pinyin = std::make_shared<Pinyin>()](const QString& typed, const PickerEdit::Found& found) {
        std::vector<RankedChoice> ranked;
        const SharedRegions tree = regions();
        const QString wanted = typed.section(QStringLiteral("▸"), -1).trimmed();
        for (int index = 0; tree != nullptr && index < tree->nodes().size(); ++index) {
            const RegionTree::Node& node = tree->node(index);
            // Nothing new belongs to a region that is no more; a record of its own days keeps it.
            if (!node.open)
                continue;
            std::optional<int> rank = matchRank(*pinyin, wanted, node.name);
            if (!rank && wanted.size() >= 6 && node.code.startsWith(wanted))
                rank = node.code == wanted ? 0 : 1;
            if (rank)
                ranked.push_back({*rank, {node.id.toString(), regionPath(*tree, index), node.code}});
        }
        found(bestFirst(std::move(ranked)));
    };
}

PickerChoice recordChoice(const Ledger& ledger, const CodeTables& codes, const Record& record)
{
    Presenter presenter(ledger, codes);
    PickerChoice choice{record.id().toString(), presenter.title(record), {}};
    QStringList notes;
    for (const FieldDescription* field : listedFields(record.entity())) {
        if (field == record.entity().title || notes.size() == 3)
            continue;
        const Value value = record.value(field->number);
        const bool endOfNumber = field->type == FieldType::ResidentId && value.text() != nullptr;
        // Four digits tell people of one name apart and give nobody's number away.
        const QString text = endOfNumber        ? QStringLiteral("…") + value.text()->right(4)
                             : field->sensitive ? QString()
                                                : presenter.text(*field, value, Reveal::Masked);
        if (!text.isEmpty())
            notes.append(text);
    }
    choice.note = notes.join(u' ');
    return choice;
}

PickerEdit::Source recordSource(Workspace& workspace, const EntityDescription& entity, QObject* receiver)
{
    auto latest = std::make_shared<LatestRead>();
    return [&workspace, &entity, receiver, latest, pinyin = std::make_shared<Pinyin>()](
               const QString& typed, const PickerEdit::Found& found) {
        latest->run(
            workspace.session(),
            receiver,
            [&entity, codes = &workspace.catalogues().codes, pinyin, typed](
                Ledger& ledger) -> Result<QVector<PickerChoice>> {
                RecordQuery query;
                query.entity = &entity;
                query.limit = 4 * mostChoices;
                if (!typed.isEmpty())
                    query.filters = {searchFilter(entity, typed)};
                const Result<RecordPage> page = queryRecords(ledger, query);
                if (!page)
                    return page.error();
                std::vector<RankedChoice> ranked;
                for (const Record& record : page->records) {
                    const PickerChoice choice = recordChoice(ledger, *codes, record);
                    ranked.push_back(
                        {matchRank(*pinyin, typed, choice.text).value_or(static_cast<int>(NameMatch::None)),
                         choice});
                }
                return bestFirst(std::move(ranked));
            },
            [&workspace, found](const Result<QVector<PickerChoice>>& choices) {
                if (!choices)
                    workspace.complain(choices.error());
                found(choices.value_or({}));
            });
    };
}

} // namespace jc::ui
