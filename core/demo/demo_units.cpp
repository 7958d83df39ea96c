#include "core/demo/demo_units.h"

#include "core/base/credit_code.h"
#include "core/dictionary/entities/organisation.h"
#include "core/policy/region_records.h"

namespace jc {

using namespace Qt::StringLiterals;

namespace {

struct DemoSchool
{
    QStringView name;
    QStringView registered; // department and class of the credit code
    QStringView region;
    QStringView contact;
    int town;
};

constexpr std::array<DemoSchool, demoSchoolCount> demoSchools{{
    {u"龙陵云匠职业培训学校", u"52", u"530523", u"赵云匠", 0},
    {u"龙陵暖泉康养职业培训学校", u"52", u"530523", u"段暖泉", 0},
    {u"龙陵青岗职业技能培训中心", u"12", u"530523", u"李青岗", 0},
    {u"龙陵镇安禾苗职业培训学校", u"52", u"530523", u"杨禾苗", 1},
    {u"龙陵石斛产业技能培训中心", u"52", u"530523", u"蒋石斛", 7},
    {u"龙陵启程创业培训有限公司", u"91", u"530523", u"尹启程", 0},
    {u"龙陵象达山茶技能培训学校", u"52", u"530523", u"廖山茶", 4},
    {u"施甸善业职业培训学校", u"52", u"530521", u"王善业", 0},
}};

struct DemoFirm
{
    QStringView name;
    int town;
};

// The employers that people are said to work for (demo_names.cpp).
constexpr std::array<DemoFirm, demoEnterpriseCount> demoFirms{{
    {u"龙陵云岭石斛种植农民专业合作社", 7},
    {u"龙陵松岭茶业有限公司", 4},
    {u"龙陵青岗硅业有限公司", 0},
    {u"龙陵金竹建材有限公司", 1},
    {u"龙陵暖泉康养服务有限公司", 0},
    {u"龙陵彩云电商服务部", 0},
    {u"龙陵绿野林下经济农民专业合作社", 8},
    {u"龙陵山泉食品有限公司", 1},
    {u"龙陵黄玉坊工艺品店", 0},
    {u"龙陵顺达运输服务有限公司", 2},
}};
constexpr int demoFirstFirm = 30; // of the credit codes

} // namespace

QString demoCreditCode(QStringView registered, QStringView region, int number)
{
    const QString body = u"MX%1"_s.arg(number, 6, 10, QChar(u'0'));
    const QString first17 =
        u"%1%2%3"_s.arg(registered, region, body) + QChar(organisationCodeCheckCharacter(body));
    return first17 + QChar(creditCodeCheckCharacter(first17));
}

RecordId demoEnterprise(const DemoWorld& world, int index)
{
    return world.id("enterprise", index);
}

QString demoEnterpriseName(int index)
{
    return demoFirms[static_cast<std::size_t>(index)].name.toString();
}

RecordId demoHighSchool(const DemoWorld& world)
{
    return world.id("high-school", 0);
}

RecordId demoSchool(const DemoWorld& world, int index)
{
    return world.id("school", index);
}

QString demoSchoolName(int index)
{
    return demoSchools[static_cast<std::size_t>(index)].name.toString();
}

int demoSchoolTown(int index)
{
    return demoSchools[static_cast<std::size_t>(index)].town;
}

void enterDemoSchools(const DemoWorld& world, DemoJournal& journal)
{
    for (int i = 0; i < demoSchoolCount; ++i) {
        const DemoSchool& school = demoSchools[static_cast<std::size_t>(i)];
        Record record(organisation::entity, demoSchool(world, i));
        record.set(organisation::name, school.name.toString());
        record.set(organisation::kind, u"institution"_s);
        record.set(organisation::region, regionId(school.region.toString()));
        record.set(organisation::creditCode, demoCreditCode(school.registered, school.region, 911 + i));
        record.set(organisation::contact, school.contact.toString());
        record.set(organisation::phone, u"1540875%1"_s.arg(i + 1001));
        journal.add(demoOpened(), DemoStage::SetUp, record);
    }
    Record highSchool(organisation::entity, demoHighSchool(world));
    highSchool.set(organisation::name, u"龙陵青岗职业高级中学"_s);
    highSchool.set(organisation::kind, u"school"_s);
    highSchool.set(organisation::region, regionId(u"530523"_s));
    highSchool.set(organisation::creditCode, demoCreditCode(u"12", u"530523", demoFirstFirm - 1));
    journal.add(demoOpened(), DemoStage::SetUp, highSchool);
    for (int i = 0; i < demoEnterpriseCount; ++i) {
        const DemoFirm& firm = demoFirms[static_cast<std::size_t>(i)];
        Record record(organisation::entity, demoEnterprise(world, i));
        record.set(organisation::name, firm.name.toString());
        record.set(organisation::kind, u"enterprise"_s);
        record.set(organisation::region,
                   regionId(demoTowns[static_cast<std::size_t>(firm.town)].code.toString()));
        record.set(organisation::creditCode, demoCreditCode(u"91", u"530523", demoFirstFirm + i));
        journal.add(demoOpened(), DemoStage::SetUp, record);
    }
}

Result<void> enterDemoNeighbours(const DemoWorld& world, DemoJournal& journal)
{
    for (const QString& code : {u"530521"_s, u"530502"_s}) {
        const Result<QVector<Edit>> path = regionPathEdits(world.catalogues.regions, code);
        if (!path)
            return path.error();
        for (const Edit& edit : *path) {
            Record record(*edit.entity, edit.id);
            for (auto field = edit.fields.begin(); field != edit.fields.end(); ++field)
                record.setValue(field.key(), field.value());
            journal.add(demoOpened(), DemoStage::SetUp, record);
        }
    }
    return {};
}

} // namespace jc
