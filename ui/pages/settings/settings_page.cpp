#include "ui/pages/settings/settings_page.h"

#include "core/ledger/backup_store.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/heading_label.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int choiceWidth = 220;

void chooseData(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

PageDescriptor settingsPage()
{
    return describePage<SettingsPage>(QStringLiteral("settings"));
}

SettingsPage::SettingsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    auto* content = new QWidget;
    auto* columns = new QGridLayout(content);
    const int margin = workspace.theme().px(metrics::pageMargin);
    columns->setContentsMargins(margin, 0, margin, margin);
    columns->setSpacing(margin);
    columns->addWidget(makeLook(), 0, 0);
    columns->addWidget(makeWork(), 0, 1);
    columns->addWidget(makeSafety(), 1, 0, 1, 2);
    columns->setRowStretch(2, 1);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(&workspace.session(), &LedgerSession::factsChanged, this, [this] {
        showSafety();
        if (!isHidden())
            readBackups();
    });
}

QComboBox* SettingsPage::addChoice(QGridLayout& form, const QString& label, const QString& note)
{
    auto* box = new QComboBox(this);
    box->setMinimumWidth(workspace().theme().px(choiceWidth));
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QString spoken = label;
    box->setAccessibleName(spoken.remove(QRegularExpression(QStringLiteral("\\(&.\\)"))));
    const int row = form.rowCount();
    form.addWidget(name, row, 0);
    form.addWidget(box, row, 1, Qt::AlignLeft);
    if (!note.isEmpty()) {
        box->setAccessibleDescription(note);
        auto* told = new HeadingLabel(note, Type::Note, workspace().theme(), this);
        told->setWordWrap(true);
        form.addWidget(told, row + 1, 1);
    }
    return box;
}

QLabel* SettingsPage::addFact(QGridLayout& form, const QString& label)
{
    auto* fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    auto* name = new QLabel(label, this);
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    const int row = form.rowCount();
    form.addWidget(name, row, 0);
    form.addWidget(fact, row, 1);
    return fact;
}

Panel* SettingsPage::makeLook()
{
    auto* panel = new Panel(tr("外观"), workspace().theme(), this);
    auto* form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setColumnMinimumWidth(0, workspace().theme().px(metrics::labelColumn));
    form->setHorizontalSpacing(workspace().theme().px(metrics::wide));
    m_language = addChoice(*form, tr("界面语言(&1)"));
    for (const OfferedLanguage& language : languagesOffered)
        m_language->addItem(QString::fromUtf8(language.ownName), QString::fromLatin1(language.code));
    m_theme = addChoice(*form, tr("主题(&2)"));
    m_theme->addItem(tr("跟随系统"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("浅色"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("深色"), static_cast<int>(ThemeChoice::Dark));
    m_zoom = addChoice(*form, tr("界面大小(&3)"));
    for (const int percent : zoomsOffered)
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    m_density = addChoice(*form, tr("列表行高(&4)"));
    m_density->addItem(tr("紧凑"), static_cast<int>(Density::Compact));
    m_density->addItem(tr("标准"), static_cast<int>(Density::Standard));
    m_density->addItem(tr("宽松"), static_cast<int>(Density::Loose));
    auto* back = makeButton(tr("恢复默认外观"), ButtonKind::Normal, panel);
    form->addWidget(back, form->rowCount(), 1, Qt::AlignLeft);
    panel->body()->addLayout(form);
    panel->body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &SettingsPage::reset);

    const Preferences* preferences = workspace().preferences();
    if (!preferences)
        return panel;
    connect(m_language, &QComboBox::activated, this, [this, preferences] {
        preferences->chooseLanguage(m_language->currentData().toString());
    });
    connect(m_theme, &QComboBox::activated, this, [this, preferences] {
        preferences->chooseTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    });
    connect(m_zoom, &QComboBox::activated, this, [this, preferences] {
        preferences->chooseZoom(m_zoom->currentData().toInt() / 100.0);
    });
    connect(m_density, &QComboBox::activated, this, [this, preferences] {
        preferences->chooseDensity(static_cast<Density>(m_density->currentData().toInt()));
    });
    return panel;
}

Panel* SettingsPage::makeWork()
{
    auto* panel = new Panel(tr("工作"), workspace().theme(), this);
    auto* form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setColumnMinimumWidth(0, workspace().theme().px(metrics::labelColumn));
    form->setHorizontalSpacing(workspace().theme().px(metrics::wide));
    m_role = addChoice(*form, tr("角色(&5)"), tr("只决定打开台账时先看哪一页，不限制能做的事。"));
    m_role->addItem(tr("经办"), static_cast<int>(Role::Clerk));
    m_role->addItem(tr("审核"), static_cast<int>(Role::Reviewer));
    m_role->addItem(tr("督导"), static_cast<int>(Role::Supervisor));
    m_role->addItem(tr("管理"), static_cast<int>(Role::Manager));
    addFact(*form, tr("填报单位"))->setText(workspace().session().facts().office);
    addFact(*form, tr("台账文件"))->setText(QDir::toNativeSeparators(workspace().session().facts().path));
    panel->body()->addLayout(form);
    panel->body()->addStretch(1);
    if (const Preferences* preferences = workspace().preferences()) {
        connect(m_role, &QComboBox::activated, this, [this, preferences] {
            preferences->settings.setRole(static_cast<Role>(m_role->currentData().toInt()));
        });
    }
    return panel;
}

Panel* SettingsPage::makeSafety()
{
    auto* panel = new Panel(tr("数据安全"), workspace().theme(), this);
    auto* form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setColumnMinimumWidth(0, workspace().theme().px(metrics::labelColumn));
    form->setHorizontalSpacing(workspace().theme().px(metrics::wide));
    m_place = addFact(*form, tr("备份位置"));
    m_backups = addFact(*form, tr("备份"));
    m_passphrase = addFact(*form, tr("口令"));
    panel->body()->addLayout(form);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(workspace().theme().px(metrics::labelColumn + metrics::wide), 0, 0, 0);
    m_backUp = makeButton(tr("立即备份…"), ButtonKind::Normal, panel);
    m_choosePassphrase = makeButton({}, ButtonKind::Normal, panel);
    m_lock = makeButton(tr("锁定"), ButtonKind::Normal, panel);
    for (QPushButton* button : {m_backUp, m_choosePassphrase, m_lock})
        acts->addWidget(button);
    acts->addStretch(1);
    panel->body()->addLayout(acts);
    if (const Preferences* preferences = workspace().preferences()) {
        connect(m_backUp, &QPushButton::clicked, this, [preferences] { preferences->backUp(); });
        connect(m_choosePassphrase, &QPushButton::clicked, this, [preferences] {
            preferences->choosePassphrase();
        });
        connect(m_lock, &QPushButton::clicked, this, [preferences] { preferences->lock(); });
    }
    return panel;
}

QString SettingsPage::title() const
{
    return tr("设置");
}

void SettingsPage::open(const QVariantMap& /*shows*/)
{
    showChosen();
    showSafety();
    readBackups();
}

QWidget* SettingsPage::firstFocus()
{
    return m_language;
}

void SettingsPage::setTheme(const Theme& /*theme*/)
{
    showChosen();
}

// Another size than those offered may have been asked for on the command line.
void SettingsPage::showZoom(int percent)
{
    int row = 0;
    while (row < m_zoom->count() && m_zoom->itemData(row).toInt() < percent)
        ++row;
    if (m_zoom->itemData(row).toInt() != percent)
        m_zoom->insertItem(row, tr("%1%").arg(percent), percent);
    m_zoom->setCurrentIndex(row);
}

void SettingsPage::showChosen()
{
    const Preferences* preferences = workspace().preferences();
    for (QComboBox* box : {m_language, m_theme, m_zoom, m_density, m_role})
        box->setEnabled(preferences != nullptr);
    if (!preferences)
        return;
    const UserSettings& settings = preferences->settings;
    chooseData(*m_language, preferences->language());
    chooseData(*m_theme, static_cast<int>(settings.theme()));
    showZoom(qRound(settings.zoom() * 100));
    chooseData(*m_density, static_cast<int>(settings.density()));
    chooseData(*m_role, static_cast<int>(preferences->role()));
}

void SettingsPage::showSafety()
{
    const LedgerSession& session = workspace().session();
    const LedgerFacts& facts = session.facts();
    const bool usable = workspace().preferences() != nullptr;
    m_place->setText(QDir::toNativeSeparators(backupFolderFor(facts.path)));
    m_passphrase->setText(facts.hasPassphrase ? tr("已设置；打开台账时要输入。")
                                              : tr("未设口令；打开台账不用输入任何东西。"));
    m_choosePassphrase->setText(facts.hasPassphrase ? tr("修改口令…") : tr("设置口令…"));
    m_backUp->setEnabled(usable);
    m_choosePassphrase->setEnabled(usable && !session.isReadOnly());
    m_lock->setEnabled(usable && facts.hasPassphrase);
}

void SettingsPage::readBackups()
{
    m_loading = true;
    m_backupRead.run(
        workspace().session(),
        this,
        [](const Ledger& ledger) -> Result<QVector<BackupFile>> { return backupsOf(ledger.path()); },
        [this](const Result<QVector<BackupFile>>& files) {
            m_loading = false;
            const QDateTime newest = workspace().session().facts().backup.newest.toLocalTime();
            QStringList lines{
                newest.isValid()
                    ? tr("最近一次 %1。").arg(newest.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                    : tr("还没有备份。")};
            if (files && !files->isEmpty())
                lines.append(tr("备份位置现有 %n 份。", nullptr, static_cast<int>(files->size())));
            lines.append(workspace().session().facts().demo ? tr("演示台账不自动备份。")
                                                            : tr("关闭台账时，有改动就自动备份并核对。"));
            m_backups->setText(lines.join(u'\n'));
        });
}

void SettingsPage::reset()
{
    const Preferences* preferences = workspace().preferences();
    if (!preferences)
        return;
    preferences->settings.resetLook();
    preferences->chooseTheme(preferences->settings.theme());
    preferences->chooseDensity(preferences->settings.density());
    preferences->chooseZoom(preferences->settings.zoom());
    showChosen();
    preferences->chooseLanguage(preferences->settings.language());
}

} // namespace jc::ui
