#include "tests/core/progress/case_world.h"

#include "core/dictionary/entities/region.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/record_json.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_records.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"
#include "tests/support/same_board.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace jc::test {

namespace {

template <typename T>
T caseRequired(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " | " + result.error().detail.toStdString());
    return std::move(*result);
}

} // namespace

QJsonObject readCases(const QString& file)
{
    QFile source(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/core/progress/cases/") + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &parsed);
    INFO(file.toStdString() << " " << parsed.errorString().toStdString() << " " << parsed.offset);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject patched(QJsonObject base, const QJsonObject& patch)
{
    for (auto item = patch.begin(); item != patch.end(); ++item) {
        const QJsonValue own = base.value(item.key());
        base.insert(item.key(),
                    own.isObject() && item.value().isObject()
                        ? QJsonValue(patched(own.toObject(), item.value().toObject()))
                        : item.value());
    }
    return base;
}

CaseWorld::CaseWorld(const QString& templateId, QDate today)
    : m_clock(today)
    , m_catalogues(caseRequired(Catalogues::load()))
    , m_policy(caseRequired(loadBundledPolicy(templateId)))
    , m_base(readCases(QStringLiteral("base.json")))
{
    const QString root = m_policy.document.regionCode;
    m_ledger = caseRequired(Ledger::create(m_directory.filePath(QStringLiteral("case.jiangce")),
                                           LedgerEnvironment::of(m_catalogues, m_clock)));
    // Two regions of the province stand for all: ten thousand villages would make every figure slow.
    const QList<Region> all = caseRequired(m_catalogues.regions.subtreeToTownships(root));
    const RegionLevel below =
        all.first().level == RegionLevel::County ? RegionLevel::Township : RegionLevel::County;
    QStringList codes;
    for (const Region& region : all) {
        if (region.level == below && region.kind == RegionKind::Ordinary)
            codes.append(region.code);
    }
    for (const QString& code : {codes.first(), codes.last()}) {
        const QVector<Edit> path = caseRequired(missingRegionEdits(*m_ledger, m_catalogues.regions, code));
        caseRequired(m_ledger->apply({QString(), path, {}}, m_author));
    }
    REQUIRE(installPolicy(*m_ledger, m_catalogues.regions, m_policy, m_author));
    REQUIRE(setLedgerRegion(*m_ledger, root));
    m_words.insert(QStringLiteral("$root"), root);
    m_words.insert(QStringLiteral("$home"), codes.first());
    m_words.insert(QStringLiteral("$other"), codes.last());
}

ProgressBoard CaseWorld::board(QDate asOf)
{
    ProgressBoard board = caseRequired(ProgressBoard::compute(*m_ledger, asOf));
    const ProgressBoard kept = caseRequired(ProgressBoard::compute(*m_ledger, asOf, &m_kept));
    CHECK(test::differenceOf(board, kept).toStdString() == "");
    return board;
}

QString CaseWorld::region(const char* word) const
{
    return m_words.value(QLatin1String(word));
}

QJsonValue CaseWorld::resolved(const FieldDescription* field, const QJsonValue& value)
{
    if (value.isObject() && field != nullptr)
        return make(QString::fromLatin1(field->target), value.toObject()).toString();
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray given = value.toArray();
        for (const QJsonValue item : given)
            items.append(resolved(field, item));
        return items;
    }
    if (!value.isString())
        return value;
    QString text = value.toString();
    if (text == QLatin1String("$id"))
        return syntheticId(m_persons++);
    if (text.startsWith(u'@'))
        return policyRecordId(m_policy, text.mid(1)).toString();
    if (text.startsWith(u'$')) {
        INFO(text.toStdString());
        REQUIRE(m_words.contains(text));
        return m_words.value(text);
    }
    return text.replace(QLatin1String("$n"), QString::number(m_made));
}

RecordId CaseWorld::make(const QString& key, const QJsonObject& description)
{
    const EntityDescription* entity = m_ledger->dictionary().entity(QStringView(key));
    INFO(key.toStdString());
    REQUIRE(entity != nullptr);
    ++m_made;
    QJsonObject whole = patched(m_base.value(key).toObject(), description);
    const QString name = whole.take(QLatin1String("as")).toString();
    whole.remove(QLatin1String("entity"));
    if (entity == &region::entity) {
        const QString code = resolved(nullptr, whole.take(QLatin1String("code"))).toString();
        whole.insert(QStringLiteral("id"), regionId(code).toString());
    }
    QJsonObject fields;
    for (auto item = whole.begin(); item != whole.end(); ++item)
        fields.insert(item.key(), resolved(entity->field(QStringView(item.key())), item.value()));
    const Edit edit = caseRequired(editFromJson(*m_ledger, *entity, fields));
    const ChangeOutcome done = caseRequired(m_ledger->apply({QStringLiteral("test"), {edit}, {}}, m_author));
    const RecordId id = done.edits.first().id;
    if (!name.isEmpty())
        m_words.insert(u'$' + name, id.toString());
    return id;
}

void CaseWorld::makeAll(const QJsonArray& descriptions, RecordId it)
{
    if (!it.isNull())
        m_words.insert(QStringLiteral("$it"), it.toString());
    for (const QJsonValue description : descriptions) {
        const QJsonObject object = description.toObject();
        make(object.value(QLatin1String("entity")).toString(), object);
    }
}

} // namespace jc::test
