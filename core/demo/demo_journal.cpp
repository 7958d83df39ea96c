#include "core/demo/demo_journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

QString demoStageReason(DemoStage stage)
{
    switch (stage) {
    case DemoStage::SetUp:
        return QCoreApplication::translate("Demo", "分解目标、登记培训机构");
    case DemoStage::Persons:
        return QCoreApplication::translate("Demo", "登记意愿摸底和学员名单");
    case DemoStage::Filings:
        return QCoreApplication::translate("Demo", "登记开班备案");
    case DemoStage::Completions:
    case DemoStage::Rosters:
        return QCoreApplication::translate("Demo", "登记结业和培训名册");
    case DemoStage::Certificates:
        return QCoreApplication::translate("Demo", "登记证书");
    case DemoStage::Apprentices:
        return QCoreApplication::translate("Demo", "登记学徒培养");
    case DemoStage::Cultivation:
        return QCoreApplication::translate("Demo", "登记人才培养");
    case DemoStage::Talents:
        return QCoreApplication::translate("Demo", "登记技能人才台账");
    case DemoStage::Registers:
        return QCoreApplication::translate("Demo", "登记平台、称号、招生和活动");
    case DemoStage::Payments:
        return QCoreApplication::translate("Demo", "登记补贴拨付");
    case DemoStage::Steps:
        break;
    }
    return QCoreApplication::translate("Demo", "更新工作措施进展");
}

Author demoStageAuthor(const QString& office, DemoStage stage)
{
    switch (stage) {
    case DemoStage::SetUp:
    case DemoStage::Steps:
        return {office, QStringLiteral("演示管理员")};
    case DemoStage::Persons:
        return {office, QStringLiteral("演示经办甲")};
    default:
        return {office, QStringLiteral("演示经办乙")};
    }
}

} // namespace

void DemoJournal::add(QDate day, DemoStage stage, Record record)
{
    m_entries.append({day, stage, std::move(record)});
}

Result<void> DemoJournal::write(Ledger& ledger, FixedClock& clock, QDate until)
{
    std::ranges::stable_sort(m_entries, [](const Entry& a, const Entry& b) {
        return std::pair(a.day, a.stage) < std::pair(b.day, b.stage);
    });
    qsizetype at = 0;
    while (at < m_entries.size() && m_entries[at].day <= until) {
        const Entry first = m_entries[at];
        clock.set(first.day);
        // Every change waits for the disk once, so what one person enters in one sitting is one change.
        Change change;
        change.reason = demoStageReason(first.stage);
        while (at < m_entries.size() && m_entries[at].day == first.day &&
               demoStageReason(m_entries[at].stage) == change.reason) {
            const Record& record = m_entries[at++].record;
            change.edits.append({&record.entity(), record.id(), record.values(), std::nullopt});
        }
        const Result<ChangeOutcome> outcome = ledger.apply(change, demoStageAuthor(m_office, first.stage));
        if (!outcome)
            return outcome.error();
    }
    m_entries.remove(0, at);
    return {};
}

} // namespace jc
