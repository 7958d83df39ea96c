#include "ui/pages/start/start_view.h"

#include "ui/pages/start/new_ledger_form.h"
#include "ui/pages/start/recent_list.h"
#include "ui/shell/messages.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/heading_label.h"

#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jc::ui {

StartView::StartView(const StartParts& parts, QMenu& menu, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_topBar(new TopBar(menu, nullptr, theme, this))
    , m_messages(new Messages(theme, this))
    , m_body(new QWidget(this))
    , m_sentence(new HeadingLabel({}, Type::Body, theme, this))
    , m_progress(new QProgressBar(this))
{
    auto* hello = new HeadingLabel(
        tr("技能人才政策台账：人员、培训、证书，每个数都能点开看名单"), Type::Title, theme, this);
    auto* offline = new HeadingLabel(tr("数据只在本机的台账文件里，不用联网。"), Type::Dense, theme, this);
    auto* panels = new QHBoxLayout(m_body);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->setSpacing(theme.px(metrics::pageMargin));
    panels->addWidget(makeOpenPanel(parts, theme), 2);
    panels->addWidget(makeNewPanel(parts, theme), 3);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    auto* page = new QVBoxLayout;
    const int margin = theme.px(metrics::pageMargin);
    page->setContentsMargins(margin * 2, theme.px(metrics::section), margin * 2, margin);
    page->setSpacing(theme.px(metrics::gap));
    page->addWidget(hello);
    page->addWidget(offline);
    page->addSpacing(theme.px(metrics::gap));
    page->addWidget(m_body, 1);
    page->addWidget(m_sentence);
    page->addWidget(m_progress);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addSpacing(theme.px(metrics::gap));
    column->addWidget(m_messages);
    column->addLayout(page, 1);
    setWorking({});
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        m_form->firstFocus()->setFocus();
}

QWidget* StartView::makeOpenPanel(const StartParts& parts, const Theme& theme)
{
    auto* panel = new Panel(tr("打开台账"), theme, this);
    m_recent = new RecentList(parts.settings, parts.background, theme, panel);
    connect(m_recent, &RecentList::openRequested, this, &StartView::openRequested);
    auto* none = new HeadingLabel(tr("最近打开的台账会列在这里。"), Type::Dense, theme, panel);
    none->setVisible(m_recent->count() == 0);
    none->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* browse = makeButton(tr("选择文件…  Ctrl+O"), ButtonKind::Normal, panel);
    connect(browse, &QPushButton::clicked, this, &StartView::browseRequested);
    // One under the other: beside each other the English texts need more than the smallest window has.
    auto* acts = new QVBoxLayout;
    acts->addWidget(browse, 0, Qt::AlignLeft);
    if (parts.offersDemo) {
        auto* demo = makeButton(tr("先用演示数据看看"), ButtonKind::Quiet, panel);
        demo->setToolTip(tr("虚构的人员和班级，可以随意改，不计入上报。"));
        connect(demo, &QPushButton::clicked, this, &StartView::demoRequested);
        acts->addWidget(demo, 0, Qt::AlignLeft);
    }
    panel->body()->addLayout(acts);
    panel->body()->addWidget(none);
    panel->body()->addWidget(m_recent, 1);
    panel->body()->addStretch(0);
    return panel;
}

QWidget* StartView::makeNewPanel(const StartParts& parts, const Theme& theme)
{
    auto* panel = new Panel(tr("新建台账"), theme, this);
    m_form = new NewLedgerForm(parts.catalogues.regions, parts.dialogs, parts.documents, theme, panel);
    connect(m_form, &NewLedgerForm::createRequested, this, &StartView::createRequested);
    parts.background.run(m_form, &offeredPolicies, [form = m_form](const QVector<OfferedPolicy>& policies) {
        form->setPolicies(policies);
    });
    panel->body()->addWidget(m_form);
    panel->body()->addStretch(1);
    return panel;
}

void StartView::setWorking(const QString& sentence)
{
    const bool working = !sentence.isEmpty();
    m_body->setEnabled(!working);
    m_sentence->setText(sentence);
    m_sentence->setVisible(working);
    m_progress->setVisible(working);
    m_progress->setAccessibleName(sentence);
    if (working)
        m_messages->clear();
}

void StartView::showFault(const NewLedgerFault& fault)
{
    m_form->showFault(fault);
}

} // namespace jc::ui
