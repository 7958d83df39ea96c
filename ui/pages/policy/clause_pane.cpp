#include "ui/pages/policy/clause_pane.h"

#include "ui/pages/dashboard/figure_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/worded_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

ClausePane::ClausePane(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
{
    auto* clauses = new Panel(tr("原文条款"), theme, this);
    m_table = new FigureTable(tr("原文条款"), theme, clauses);
    m_table->setObjectName(u"clauses"_s);
    m_table->setModel(m_model);
    clauses->body()->addWidget(m_table);
    m_panel = new Panel({}, theme, this);
    m_items = new QListWidget(m_panel);
    m_items->setObjectName(u"clauseItems"_s);
    m_items->setAccessibleName(tr("引用本条的目标、任务和单位"));
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->viewport()->installEventFilter(this);
    m_open = makeButton(tr("打开记录(&O)"), ButtonKind::Normal, m_panel);
    m_open->setObjectName(u"openCited"_s);
    m_panel->addAct(m_open);
    m_panel->body()->addWidget(m_items);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(clauses, 2);
    row->addWidget(m_panel, 3);
    setTabOrder(m_table, m_items);
    setTabOrder(m_items, m_open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showItems();
        Q_EMIT currentChanged();
    });
    // Enter goes on to what cites the clause.
    connect(m_table, &FigureTable::opened, this, [this] { m_items->setFocus(Qt::OtherFocusReason); });
    connect(m_items, &QListWidget::itemActivated, this, &ClausePane::openItem);
    connect(m_items, &QListWidget::currentRowChanged, this, [this](int at) {
        const qsizetype clause = m_table->currentIndex().row();
        m_open->setEnabled(clause >= 0 && clause < m_clauses.size() && at >= 0 &&
                           at < m_clauses.at(clause).items.size() &&
                           !m_clauses.at(clause).items.at(at).entity.isEmpty());
    });
    connect(m_open, &QPushButton::clicked, this, &ClausePane::openItem);
    ClausePane::setTheme(theme);
}

void ClausePane::setTheme(const Theme& theme)
{
    const QAbstractItemDelegate* before = m_items->itemDelegate();
    m_items->setItemDelegate(new WordedDelegate(theme, m_items));
    delete before;
}

bool ClausePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_items->viewport() && event->type() == QEvent::Resize)
        m_items->doItemsLayout(); // the texts wrap at another place
    return QWidget::eventFilter(watched, event);
}

void ClausePane::show(const QVector<Clause>& clauses)
{
    const QString before = current();
    m_clauses = clauses;
    m_model->clear();
    const QStringList headings{tr("条款"), tr("内容"), tr("引用（条）")};
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (const Clause& clause : clauses) {
        QList<QStandardItem*> items;
        for (const QString& text : {clause.number, clause.heading, QString::number(clause.items.size())}) {
            auto* item = new QStandardItem(text);
            item->setTextAlignment((items.size() == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(text);
            item->setData(items.isEmpty()
                              ? tr("第 %1 条，%2，%3 条引用")
                                    .arg(clause.number, clause.heading)
                                    .arg(clause.items.size())
                              : tr("%1，%2：%3").arg(clause.number, headings.at(items.size()), text),
                          Qt::AccessibleTextRole);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    m_table->setColumnWidths({92, 0, 76});
    setCurrent(before);
}

QString ClausePane::current() const
{
    return m_table->currentIndex().siblingAtColumn(0).data().toString();
}

void ClausePane::setCurrent(const QString& number)
{
    const auto at = std::ranges::find(m_clauses, number, &Clause::number);
    const int row = at == m_clauses.end() ? 0 : static_cast<int>(at - m_clauses.begin());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showItems();
}

QWidget* ClausePane::firstFocus() const
{
    return m_table;
}

void ClausePane::showItems()
{
    m_items->clear();
    const int row = m_table->currentIndex().row();
    m_panel->setTitle({});
    m_open->setEnabled(false);
    if (row < 0 || row >= m_clauses.size())
        return;
    const Clause& clause = m_clauses.at(row);
    m_panel->setTitle(tr("%1　%2").arg(clause.number, clause.heading));
    for (const ClauseItem& item : clause.items) {
        auto* line = new QListWidgetItem(tr("%1　%2").arg(item.kind, item.title), m_items);
        line->setData(WordedDelegate::NoteRole, item.detail);
        line->setData(Qt::AccessibleTextRole,
                      item.detail.isEmpty() ? tr("%1 %2").arg(item.kind, item.title)
                                            : tr("%1 %2：%3").arg(item.kind, item.title, item.detail));
    }
    m_items->setCurrentRow(0);
}

void ClausePane::openItem()
{
    const int clause = m_table->currentIndex().row();
    const int at = m_items->currentRow();
    if (clause < 0 || clause >= m_clauses.size() || at < 0 || at >= m_clauses.at(clause).items.size())
        return;
    const ClauseItem item = m_clauses.at(clause).items.at(at);
    if (!item.entity.isEmpty())
        Q_EMIT openRequested(item.entity, item.id);
}

} // namespace jc::ui
