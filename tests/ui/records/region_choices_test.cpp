#include "tests/support/catch.h"
#include "tests/support/reforms.h"
#include "ui/records/choice_sources.h"

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList choicesFor(const SharedRegions& regions, const QString& typed)
{
    QStringList found;
    regionSource([regions] { return regions; })(typed, [&](const QVector<PickerChoice>& choices) {
        for (const PickerChoice& choice : choices)
            found.append(choice.text);
    });
    return found;
}

} // namespace

TEST_CASE("A region that is gone is not offered for new records; the one that took it over is",
          "[ui][records]")
{
    jc::test::Longling longling;
    const RegionTree before = jc::test::treeOf(longling.ledger());
    CHECK(choicesFor(std::make_shared<RegionTree>(before), u"勐糯社区"_s) ==
          QStringList{u"勐糯镇 ▸ 勐糯社区村民委员会"_s});
    jc::test::enter(longling.ledger(),
                    mergeRegion(before,
                                jc::test::at(before, u"530523"_s),
                                {jc::test::idAt(before, u"530523103"_s),
                                 jc::test::idAt(before, u"530523102"_s),
                                 {},
                                 QDate(2024, 1, 1)}),
                    longling.author);
    const auto after = std::make_shared<RegionTree>(jc::test::treeOf(longling.ledger()));
    CHECK(choicesFor(after, u"勐糯镇"_s).isEmpty());
    CHECK(choicesFor(after, u"勐糯社区"_s) == QStringList{u"镇安镇 ▸ 勐糯社区村民委员会"_s});
}
