#include "ui/shell/top_bar.h"

#include "core/base/date.h"
#include "ui/shell/find_button.h"
#include "ui/shell/region_popup.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace jc::ui {

namespace {

constexpr int widestRegion = 260;
constexpr int dateWidth = 132;

// 龙陵县 ▸ 龙山镇, from the ledger's own region down.
QString chosenRegionPath(const Workspace& workspace)
{
    const auto board = workspace.board();
    if (board) {
        const RegionTree& regions = board->board.regions();
        QStringList names;
        for (int region = workspace.regionIndex(); region >= 0; region = regions.node(region).parent) {
            names.prepend(regions.node(region).name);
            if (region == board->board.rootRegion())
                break;
        }
        return names.join(QStringLiteral(" ▸ "));
    }
    const Result<Region> region = workspace.catalogues().regions.find(workspace.regionCode());
    return region ? region->name : workspace.regionCode();
}

} // namespace

TopBar::TopBar(QMenu& menu, Workspace* workspace, const Theme& theme, QWidget* parent)
    : Strip(Line::Below, metrics::topBar, theme, parent)
    , m_menu(menu)
    , m_workspace(workspace)
    , m_menuButton(new IconButton(QStringLiteral("menu"), tr("菜单（F10）"), theme, this))
{
    row()->addWidget(m_menuButton);
    connect(m_menuButton, &QToolButton::clicked, this, &TopBar::openMenu);
    if (m_workspace) {
        addChoices();
    } else {
        row()->addWidget(new HeadingLabel(tr("匠册"), Type::Group, theme, this));
        row()->addStretch(1);
    }
    TopBar::setTheme(theme);
}

void TopBar::addChoices()
{
    m_region = makeButton({}, ButtonKind::Normal, this);
    row()->addWidget(m_region);
    connect(m_region, &QPushButton::clicked, this, &TopBar::openRegions);
    connect(m_workspace, &Workspace::regionChanged, this, &TopBar::showRegion);
    connect(m_workspace, &Workspace::boardChanged, this, &TopBar::showRegion);

    const auto parse = [workspace = m_workspace](const QString& text) {
        return parseDate(text, workspace->clock().today());
    };
    m_date = new DateField(tr("统计截止日"), parse, theme(), this);
    auto* label = new QLabel(tr("统计截止日(&J)"), this);
    label->setBuddy(m_date);
    row()->addSpacing(theme().px(metrics::gap));
    row()->addWidget(label);
    row()->addWidget(m_date);
    connect(m_date, &DateField::dateChanged, this, [this](const std::optional<QDate>& date) {
        if (date)
            m_workspace->setAsOf(*date);
        else if (m_date->error().isEmpty())
            showDate(); // figures always have a date
    });
    connect(m_date, &DateField::errorChanged, this, [this](const QString& error) {
        if (!error.isEmpty())
            m_workspace->complain({ErrorCode::InvalidInput, error, {}});
    });
    connect(m_workspace, &Workspace::asOfChanged, this, &TopBar::showDate);

    m_find = new FindButton(theme(), this);
    row()->addSpacing(theme().px(metrics::gap));
    // The field takes what room there is up to its widest; only then does the bar stand empty.
    row()->addWidget(m_find, 1000);
    row()->addStretch(1);
    connect(m_find, &QPushButton::clicked, this, &TopBar::findRequested);

    m_acts = new QHBoxLayout;
    m_acts->setSpacing(theme().px(metrics::gap));
    row()->addLayout(m_acts);
    m_export = new IconButton(QStringLiteral("export"), tr("导出所示（Ctrl+E）"), theme(), this);
    m_print = new IconButton(QStringLiteral("print"), tr("打印预览（Ctrl+P）"), theme(), this);
    row()->addWidget(m_export);
    row()->addWidget(m_print);
    connect(m_export, &QToolButton::clicked, this, &TopBar::exportRequested);
    connect(m_print, &QToolButton::clicked, this, &TopBar::printRequested);
    const Author author = m_workspace->author();
    m_who = new HeadingLabel(author.office.isEmpty() ? author.user
                             : author.user.isEmpty() ? author.office
                                                     : tr("%1 · %2").arg(author.office, author.user),
                             Type::Dense,
                             theme(),
                             this);
    m_who->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row()->addWidget(m_who);
    showRegion();
    showDate();
}

void TopBar::setTheme(const Theme& newTheme)
{
    Strip::setTheme(newTheme);
    if (!m_workspace)
        return;
    m_region->setIcon(icon(QStringLiteral("region"), newTheme));
    m_date->setFixedWidth(newTheme.px(dateWidth));
    showRegion();
}

void TopBar::showRegion()
{
    const QString path = chosenRegionPath(*m_workspace);
    const int room = theme().px(widestRegion);
    m_region->setText(m_region->fontMetrics().elidedText(path, Qt::ElideMiddle, room));
    m_region->setToolTip(tr("地区：%1（Ctrl+L）").arg(path));
    m_region->setAccessibleName(tr("地区：%1").arg(path));
}

void TopBar::showDate()
{
    m_date->setDate(m_workspace->asOf());
}

void TopBar::openMenu()
{
    m_menu.popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void TopBar::openRegions()
{
    if (!m_workspace || !m_workspace->board())
        return; // the ledger's regions are not read yet
    const ProgressBoard& board = m_workspace->board()->board;
    auto* popup =
        new RegionPopup(board.regions(), board.rootRegion(), m_workspace->regionIndex(), theme(), this);
    connect(popup, &RegionPopup::chosen, m_workspace, &Workspace::setRegion);
    popup->popup(m_region->mapToGlobal(QPoint(0, m_region->height())));
}

void TopBar::setCan(bool canExport, bool canPrint)
{
    m_export->setEnabled(canExport);
    m_print->setEnabled(canPrint);
}

void TopBar::setActs(const QList<QAction*>& acts)
{
    // Whoever has the keys on one keeps them over a save.
    const QList<QPointer<QAction>> shown(acts.begin(), acts.end());
    if (shown == m_shownActs)
        return;
    m_shownActs = shown;
    for (const QPointer<QWidget>& button : m_actButtons)
        delete button;
    m_actButtons.clear();
    if (!m_acts)
        return;
    for (QAction* act : acts) {
        QPushButton* button = makeButton(act->text(), ButtonKind::Normal, this);
        const auto follow = [button, act] {
            QString plain = act->text();
            button->setText(plain);
            button->setIcon(act->icon());
            button->setEnabled(act->isEnabled());
            button->setVisible(act->isVisible());
            button->setAccessibleName(plain.remove(u'&'));
            button->setToolTip(act->toolTip());
        };
        follow();
        connect(act, &QAction::changed, button, follow);
        connect(act, &QObject::destroyed, button, &QObject::deleteLater);
        connect(button, &QPushButton::clicked, act, &QAction::trigger);
        m_acts->addWidget(button);
        m_actButtons.append(button);
    }
}

QRect TopBar::findField() const
{
    const QRect field(m_find->mapToGlobal(QPoint()), m_find->size());
    return field.adjusted(0, 0, 0, metrics::grid);
}

QWidget* TopBar::firstFocus() const
{
    return m_region ? static_cast<QWidget*>(m_region) : m_menuButton;
}

} // namespace jc::ui
