#include "ui/shell/page_header.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>

namespace jc::ui {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : Strip(Line::None, metrics::pageHeader, theme, parent)
    , m_back(new IconButton(QStringLiteral("back"), tr("后退（Alt+←）"), theme, this))
    , m_forward(new IconButton(QStringLiteral("forward"), tr("前进（Alt+→）"), theme, this))
    , m_crumb(makeButton({}, ButtonKind::Quiet, this))
    , m_title(new HeadingLabel({}, Type::Title, theme, this))
    , m_circumstances(new HeadingLabel({}, Type::Dense, theme, this))
{
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_crumb->setFocusPolicy(Qt::TabFocus);
    row()->setSpacing(theme.px(metrics::grid));
    row()->addWidget(m_back);
    row()->addWidget(m_forward);
    row()->addWidget(m_crumb);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row()->addWidget(m_title);
    row()->addSpacing(theme.px(metrics::gap));
    row()->addWidget(m_circumstances, 1);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &PageHeader::forwardRequested);
    connect(m_crumb, &QPushButton::clicked, this, &PageHeader::crumbRequested);
}

void PageHeader::setHeading(const PageHeading& heading)
{
    m_heading = heading;
    m_back->setEnabled(heading.canGoBack);
    m_forward->setEnabled(heading.canGoForward);
    m_crumb->setVisible(!heading.crumb.isEmpty());
    m_crumb->setText(tr("%1 ▸").arg(heading.crumb));
    m_crumb->setAccessibleName(tr("回到 %1").arg(heading.crumb));
    m_title->setText(heading.title);
    m_circumstances->setText(heading.circumstances);
    setAccessibleName(tr("%1，%2").arg(heading.title, heading.circumstances));
}

} // namespace jc::ui
