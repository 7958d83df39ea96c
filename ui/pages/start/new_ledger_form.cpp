#include "ui/pages/start/new_ledger_form.h"

#include "core/crypto/passphrase.h"
#include "ui/pages/start/region_cascade.h"
#include "ui/style/jiangce_style.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace jc::ui {

namespace {

const QString ledgerSuffix = QStringLiteral("jiangce");

std::size_t faultIndex(NewLedgerFault::Field field)
{
    return static_cast<std::size_t>(field);
}

} // namespace

NewLedgerForm::NewLedgerForm(const RegionCatalogue& regions,
                             Dialogs& dialogs,
                             const QString& folder,
                             const Theme& theme,
                             QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_folder(folder)
    , m_office(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_region(new RegionCascade(regions, theme, this))
    , m_policy(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_passphraseAgain(new QLineEdit(this))
    , m_create(makeButton(tr("建立台账"), ButtonKind::Primary, this))
{
    m_office->setPlaceholderText(tr("如：龙陵县人力资源和社会保障局"));
    m_office->setMaxLength(80);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_policy->setMinimumContentsLength(16);
    m_policy->addItem(tr("先不选，以后再加"), QString());

    m_role->addItem(tr("经办：录入培训、证书和名单"), static_cast<int>(Role::Clerk));
    m_role->addItem(tr("审核：核对乡镇和部门报来的数据"), static_cast<int>(Role::Reviewer));
    m_role->addItem(tr("督导：看进度，导出报表"), static_cast<int>(Role::Supervisor));
    m_role->addItem(tr("管理：建台账，管目标和备份"), static_cast<int>(Role::Manager));
    m_role->setToolTip(tr("只决定打开台账时先看哪一页，以后可在“设置”中改。"));

    auto* browse = makeButton(tr("更改位置…"), ButtonKind::Normal, this);
    auto* pathRow = new QWidget(this);
    auto* pathLayout = new QHBoxLayout(pathRow);
    pathLayout->setContentsMargins(0, 0, 0, 0);
    pathLayout->addWidget(m_path, 1);
    pathLayout->addWidget(browse);
    auto* other = makeButton(tr("用模板文件…"), ButtonKind::Normal, this);
    auto* policyRow = new QWidget(this);
    auto* policyLayout = new QHBoxLayout(policyRow);
    policyLayout->setContentsMargins(0, 0, 0, 0);
    policyLayout->addWidget(m_policy, 1);
    policyLayout->addWidget(other);

    auto* passphraseRow = new QWidget(this);
    auto* passphraseLayout = new QHBoxLayout(passphraseRow);
    passphraseLayout->setContentsMargins(0, 0, 0, 0);
    for (QLineEdit* field : {m_passphrase, m_passphraseAgain}) {
        field->setEchoMode(QLineEdit::Password);
        passphraseLayout->addWidget(field, 1);
    }
    m_passphrase->setPlaceholderText(tr("可以不设，以后再设"));
    m_passphrase->setToolTip(
        tr("设了口令，打开台账要输入。至少 10 个字符，含数字、字母、其他字符中的两类。忘记口令无法找回。"));
    m_passphraseAgain->setPlaceholderText(tr("再输入一次"));
    m_passphraseAgain->setAccessibleName(tr("再输入一次口令"));

    // Not a form layout: beside wrapped faults that is too low for its rows.
    auto* form = new QGridLayout(this);
    form->setColumnStretch(1, 1);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme.px(metrics::gap));
    form->setHorizontalSpacing(theme.px(metrics::wide));
    addField(*form, Field::Office, tr("填报单位 *"), m_office, m_office);
    auto* roleName = new QLabel(tr("我的角色"), this);
    roleName->setBuddy(m_role);
    roleName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_role->setAccessibleName(tr("我的角色"));
    const int roleRow = form->rowCount();
    form->addWidget(roleName, roleRow, 0);
    form->addWidget(m_role, roleRow, 1);
    addField(*form, Field::Region, tr("所在地区 *"), m_region, m_region);
    addField(*form, Field::Policy, tr("执行政策"), policyRow, m_policy);
    addField(*form, Field::Path, tr("台账文件 *"), pathRow, m_path);
    addField(*form, Field::Passphrase, tr("打开口令"), passphraseRow, m_passphrase);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_create);
    acts->addStretch(1);
    form->addLayout(acts, form->rowCount(), 1);

    connect(m_office, &QLineEdit::editingFinished, this, [this] {
        if (!m_office->text().isEmpty())
            checkOffice();
        proposePath();
    });
    connect(m_region, &RegionCascade::codeChanged, this, &NewLedgerForm::regionChosen);
    connect(m_policy, &QComboBox::activated, this, [this] {
        m_policyIsOwn = true;
        setFault(Field::Policy, {});
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathIsOwn = true;
        setFault(Field::Path, {});
    });
    for (QLineEdit* field : {m_passphrase, m_passphraseAgain})
        connect(field, &QLineEdit::textEdited, this, [this] { setFault(Field::Passphrase, {}); });
    connect(browse, &QPushButton::clicked, this, &NewLedgerForm::choosePath);
    connect(other, &QPushButton::clicked, this, &NewLedgerForm::chooseTemplate);
    connect(m_create, &QPushButton::clicked, this, &NewLedgerForm::submit);
    proposePath();
    NewLedgerForm::setTheme(theme);
}

void NewLedgerForm::addField(
    QGridLayout& form, Field field, const QString& label, QWidget* input, QWidget* buddy)
{
    auto* fault = new QLabel(this);
    fault->setWordWrap(true);
    fault->setTextFormat(Qt::PlainText);
    fault->hide();
    m_faults[faultIndex(field)] = fault;
    auto* cell = new QVBoxLayout;
    cell->setSpacing(metrics::half);
    cell->addWidget(input);
    cell->addWidget(fault);
    auto* name = new QLabel(label, this);
    name->setBuddy(buddy);
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    name->setContentsMargins(0, 7, 0, 0);
    QString spoken = label;
    buddy->setAccessibleName(spoken.remove(QStringLiteral(" *")));
    const int row = form.rowCount();
    form.addWidget(name, row, 0);
    form.addLayout(cell, row, 1);
}

void NewLedgerForm::setTheme(const Theme& theme)
{
    for (QLabel* fault : m_faults) {
        QPalette colors = theme.palette();
        colors.setColor(QPalette::WindowText, theme.tokens().error);
        fault->setPalette(colors);
        fault->setFont(theme.font(Type::Dense));
    }
}

void NewLedgerForm::setPolicies(const QVector<OfferedPolicy>& policies)
{
    m_policies = policies;
    for (const OfferedPolicy& policy : policies) {
        m_policy->addItem(tr("%1（%2）").arg(policy.title, policy.regionName), policy.id);
        m_policy->setItemData(m_policy->count() - 1, policy.title, Qt::ToolTipRole);
    }
    regionChosen();
}

QWidget* NewLedgerForm::firstFocus() const
{
    return m_office;
}

QString NewLedgerForm::fault(Field field) const
{
    return m_faults[faultIndex(field)]->text();
}

std::array<QWidget*, 5> NewLedgerForm::inputs() const
{
    return {m_office, m_region, m_policy, m_path, m_passphrase};
}

void NewLedgerForm::setFault(Field field, const QString& sentence)
{
    QLabel* label = m_faults[faultIndex(field)];
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    QWidget* input = inputs()[faultIndex(field)];
    input->setProperty(invalidProperty, !sentence.isEmpty());
    input->setAccessibleDescription(sentence);
    input->update();
}

void NewLedgerForm::showFault(const NewLedgerFault& fault)
{
    setFault(fault.field, fault.error.message);
    inputs()[faultIndex(fault.field)]->setFocus();
}

bool NewLedgerForm::checkOffice()
{
    const bool good = !m_office->text().trimmed().isEmpty();
    setFault(Field::Office, good ? QString() : tr("请填写填报单位的全称，它会印在每张报表上。"));
    return good;
}

bool NewLedgerForm::checkRegion()
{
    const bool good = !m_region->code().isEmpty();
    setFault(Field::Region, good ? QString() : tr("请选到本单位负责的一级：省、市、县或乡镇。"));
    return good;
}

bool NewLedgerForm::checkPath()
{
    const QString path = m_path->text().trimmed();
    QString sentence;
    if (path.isEmpty())
        sentence = tr("请填写台账存放的文件，或按“更改位置”选择。");
    else if (QFileInfo(path).isRelative())
        sentence = tr("请写出文件的完整位置，或按“更改位置”选择。");
    setFault(Field::Path, sentence);
    return sentence.isEmpty();
}

bool NewLedgerForm::checkPassphrase()
{
    QString sentence;
    if (!m_passphrase->text().isEmpty()) {
        if (const Result<void> good = requireGoodPassphrase(m_passphrase->text()); !good)
            sentence = good.error().message;
    }
    if (sentence.isEmpty() && m_passphrase->text() != m_passphraseAgain->text())
        sentence = tr("两次输入的口令不同，请再输入一次；不设口令就都留空。");
    setFault(Field::Passphrase, sentence);
    return sentence.isEmpty();
}

void NewLedgerForm::regionChosen()
{
    if (!m_region->code().isEmpty())
        setFault(Field::Region, {});
    if (!m_policyIsOwn) {
        const qsizetype match = policyForRegion(m_policies, m_region->code());
        m_policy->setCurrentIndex(static_cast<int>(match + 1)); // 0: none for now
    }
    proposePath();
}

void NewLedgerForm::proposePath()
{
    if (m_pathIsOwn)
        return;
    const QString region = m_region->name();
    QString name = region.isEmpty() ? tr("新台账") : tr("%1技能人才台账").arg(region);
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")));
    m_path->setText(
        QDir::toNativeSeparators(QDir(m_folder).filePath(QStringLiteral("%1.%2").arg(name, ledgerSuffix))));
    setFault(Field::Path, {});
}

void NewLedgerForm::choosePath()
{
    const std::optional<QString> path = m_dialogs.saveFile(
        this, {tr("台账存放位置"), tr("匠册台账 (*.jiangce)"), m_path->text(), ledgerSuffix});
    if (!path)
        return;
    m_path->setText(QDir::toNativeSeparators(*path));
    m_pathIsOwn = true;
    checkPath();
}

void NewLedgerForm::chooseTemplate()
{
    const std::optional<QString> path =
        m_dialogs.openFile(this, {tr("选择政策模板"), tr("政策模板 (*.json)"), m_folder, {}});
    if (!path)
        return;
    const QString shown = tr("模板文件：%1").arg(QFileInfo(*path).fileName());
    m_policy->addItem(shown, *path);
    m_policy->setCurrentIndex(m_policy->count() - 1);
    m_policyIsOwn = true;
    setFault(Field::Policy, {});
}

void NewLedgerForm::submit()
{
    const bool office = checkOffice();
    const bool region = checkRegion();
    const bool path = checkPath();
    const bool passphrase = checkPassphrase();
    if (!office)
        m_office->setFocus();
    else if (!region)
        m_region->setFocus();
    else if (!path)
        m_path->setFocus();
    else if (!passphrase)
        m_passphrase->setFocus();
    if (!office || !region || !path || !passphrase)
        return;
    setFault(Field::Policy, {});
    QString file = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(file).suffix() != ledgerSuffix)
        file += QStringLiteral(".") + ledgerSuffix;
    Q_EMIT createRequested({file,
                            m_region->code(),
                            m_office->text().trimmed(),
                            m_policy->currentData().toString(),
                            m_passphrase->text(),
                            static_cast<Role>(m_role->currentData().toInt())});
}

} // namespace jc::ui
