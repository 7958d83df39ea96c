#include "ui/pages/policy/template_acts.h"

#include "core/policy/measure_source.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_file.h"
#include "core/policy/policy_records.h"
#include "core/sheets/staged_file.h"
#include "ui/shell/file_saving.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

// longling.json has its counting rules in longling.measures.json.
QString measuresBeside(const QString& path)
{
    QString beside = path;
    if (beside.endsWith(u".json"_s, Qt::CaseInsensitive))
        beside.chop(5);
    return beside + u".measures.json"_s;
}

Result<StagedFile> stageTemplateFile(const QString& path, const QByteArray& bytes)
{
    Result<StagedFile> staged = StagedFile::beside(path);
    if (!staged)
        return staged.error();
    QFile file(staged->stagedPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return staged->writeError(file.errorString());
    file.close();
    return staged;
}

// Neither is put in place before both are whole on the disk.
Result<void> writeTemplateFiles(const QString& path, const PolicyFiles& files)
{
    const QString measures = measuresBeside(path);
    // The person was asked about the first only; beside one that stands already, the rules are its own.
    if (!QFile::exists(path) && QFile::exists(measures)) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate(
                "TemplateActs", "旁边已有别的口径文件“%1”，存为模板会盖掉它；请换一个文件名，或先移走它。")
                .arg(QFileInfo(measures).fileName()),
            QStringLiteral("measures of another template")};
    }
    Result<StagedFile> rules = stageTemplateFile(measures, files.measures);
    if (!rules)
        return rules.error();
    Result<StagedFile> policy = stageTemplateFile(path, files.policy);
    if (!policy)
        return policy.error();
    const Result<void> placed = rules->commit();
    return placed ? policy->commit() : placed;
}

struct LoadedPolicy
{
    RecordId id;
    QString name;
    qsizetype goals = 0;
};

Result<LoadedPolicy>
loadTemplate(Ledger& ledger, const RegionCatalogue& regions, const QString& idOrPath, const Author& author)
{
    const Result<PolicyTemplate> policy = readPolicy(idOrPath);
    if (!policy)
        return policy.error();
    std::optional<QHash<QString, QJsonObject>> measures;
    QFile beside(measuresBeside(idOrPath));
    if (idOrPath.endsWith(u".json"_s, Qt::CaseInsensitive) && beside.exists()) {
        if (!beside.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Storage,
                         QCoreApplication::translate("TemplateActs", "口径文件“%1”打不开；请检查权限。")
                             .arg(QFileInfo(beside).fileName()),
                         beside.errorString()};
        }
        QStringList goals;
        for (const PolicyGoal& goal : policy->goals)
            goals.append(goal.id);
        const Result<QHash<QString, QJsonObject>> read = readMeasures(beside.readAll(), goals);
        if (!read)
            return read.error();
        measures = *read;
    }
    const Result<void> done = installPolicy(ledger, regions, *policy, author, measures);
    if (!done)
        return done.error();
    return LoadedPolicy{
        policyRecordId(*policy, u"policy"_s), policy->document.shortName, policy->goals.size()};
}

} // namespace

TemplateActs::TemplateActs(Workspace& workspace, QWidget* owner)
    : QObject(owner)
    , m_workspace(workspace)
    , m_owner(owner)
    , m_menu(new QMenu(owner))
    , m_load(new QAction(tr("载入政策…"), this))
    , m_save(new QAction(tr("存为模板…"), this))
{
    m_load->setObjectName(u"loadPolicy"_s);
    m_save->setObjectName(u"savePolicy"_s);
    m_load->setToolTip(tr("从自带的政策或模板文件载入目标、任务和口径"));
    m_save->setToolTip(tr("把这份政策连同口径存成模板文件，供别处载入"));
    m_menu->setObjectName(u"policyTemplates"_s);
    m_menu->setAccessibleName(tr("可载入的政策"));
    for (const BundledPolicy& policy : bundledPolicies()) {
        QAction* act = m_menu->addAction(policy.title);
        connect(act, &QAction::triggered, this, [this, id = policy.id] { load(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("从模板文件…")), &QAction::triggered, this, &TemplateActs::chooseFile);
    connect(m_load, &QAction::triggered, this, &TemplateActs::choose);
    connect(m_save, &QAction::triggered, this, &TemplateActs::save);
    m_load->setEnabled(!workspace.session().isReadOnly());
    m_save->setEnabled(false);
}

void TemplateActs::setPolicy(RecordId policy, const QString& templateId)
{
    m_policy = policy;
    m_templateId = templateId;
    m_save->setEnabled(!policy.isNull());
}

void TemplateActs::choose()
{
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_owner->mapToGlobal(QPoint((m_owner->width() - size.width()) / 2, 0)));
}

void TemplateActs::chooseFile()
{
    const std::optional<QString> path =
        m_workspace.dialogs().openFile(m_owner, {tr("载入政策模板"), tr("政策模板 (*.json)"), {}, {}});
    if (path)
        load(*path);
}

void TemplateActs::load(const QString& idOrPath)
{
    if (m_loading)
        return;
    m_loading = true;
    m_load->setEnabled(false);
    m_workspace.say(tr("正在载入政策…"));
    // The answer is said although the page went with a change of language.
    m_workspace.writeAsJob(
        &m_workspace,
        {tr("载入政策")},
        [regions = &m_workspace.catalogues().regions, idOrPath, author = m_workspace.author()](
            Ledger& ledger, JobToken&) { return loadTemplate(ledger, *regions, idOrPath, author); },
        [&workspace = m_workspace, standing = QPointer(this)](const Result<LoadedPolicy>& policy) {
            if (standing) {
                standing->m_loading = false;
                standing->m_load->setEnabled(true);
            }
            if (!policy) {
                workspace.complain(policy.error());
                return;
            }
            workspace.say(tr("已载入政策“%1”，目标 %2 项。").arg(policy->name).arg(policy->goals));
            if (standing)
                Q_EMIT standing->loaded(policy->id);
        });
}

void TemplateActs::save()
{
    saveFromLedger(
        m_workspace,
        m_owner,
        {tr("存为政策模板"), tr("政策模板 (*.json)"), m_templateId + u".json"_s, u"json"_s},
        [policy =
             m_policy](Ledger& ledger, const QString& path, const WriteProgress& progress) -> Result<void> {
            const Result<PolicyFiles> files = writePolicyFiles(ledger, policy);
            if (!files)
                return files.error();
            if (progress && !progress(0, 0))
                return Error{ErrorCode::Cancelled, {}, {}};
            return writeTemplateFiles(path, *files);
        },
        [](const QString& path) {
            return tr("已存为模板 %1，口径存在旁边的 .measures.json 文件。").arg(path);
        });
}

} // namespace jc::ui
