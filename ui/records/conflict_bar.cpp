#include "ui/records/conflict_bar.h"

#include "core/ledger/operation.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jc::ui {

ConflictBar::ConflictBar(const ShownConflict& conflict, const Theme& theme, QWidget* parent)
    : NoticeBar(NoticeKind::Attention, theme, parent)
    , m_conflict(conflict)
{
    setObjectName(QStringLiteral("conflict"));
    setText(conflict.conflict.group == merge_group::life
                ? tr("待核对：这条记录有人移出，有人保留或修改，请决定去留。")
                : tr("待核对：“%1”各处填写不同，请对照原件决定。").arg(conflict.label));
    addSides();
    if (conflict.conflict.group == merge_group::life) {
        QPushButton* keep = addAct(tr("保留"));
        QPushButton* remove = addAct(tr("删除"));
        m_stops.append({keep, remove});
        connect(keep, &QPushButton::clicked, this, [this] {
            choose({{ledger_field::deleted, Value(qint64{0})}}, tr("保留这条记录"));
        });
        connect(remove, &QPushButton::clicked, this, [this] {
            choose({{ledger_field::deleted, Value(qint64{1})}}, tr("删除这条记录"));
        });
    }
    if (conflict.sensitive) {
        m_reveal = addAct(tr("显示"));
        m_reveal->setToolTip(tr("显示被遮盖的值；显示会记入日志"));
        m_reveal->setAccessibleName(tr("显示%1").arg(conflict.label));
        m_stops.append(m_reveal);
        connect(m_reveal, &QPushButton::clicked, this, &ConflictBar::revealAsked);
    }
    addReasonLine();
}

QString ConflictBar::sideLine(const ShownSide& side, bool whole) const
{
    const QString text = whole ? side.whole : side.masked;
    const QString line = tr("%1\n%2").arg(side.who, text.isEmpty() ? tr("（空）") : text);
    return side.shown ? tr("%1（当前显示）").arg(line) : line;
}

void ConflictBar::addSides()
{
    for (const ShownSide& side : m_conflict.sides) {
        auto* row = new QHBoxLayout;
        row->setSpacing(theme().px(metrics::gap));
        auto* line = new QLabel(sideLine(side, false), this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setFont(theme().font(Type::Dense));
        row->addWidget(line, 1);
        m_lines.append(line);
        if (m_conflict.conflict.group != merge_group::life) {
            QPushButton* take = makeButton(tr("采用此值"), ButtonKind::Normal, this);
            take->setAccessibleName(tr("采用此值：%1").arg(sideLine(side, false)));
            row->addWidget(take, 0, Qt::AlignVCenter);
            m_stops.append(take);
            connect(take, &QPushButton::clicked, this, [this, values = side.values, who = side.who] {
                choose(values, tr("采用 %1 所填").arg(who));
            });
        }
        body()->addLayout(row);
    }
}

void ConflictBar::addReasonLine()
{
    m_reasonRow = new QWidget(this);
    auto* column = new QVBoxLayout(m_reasonRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(metrics::grid));
    m_chosen = new QLabel(m_reasonRow);
    m_chosen->setWordWrap(true);
    column->addWidget(m_chosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(metrics::gap));
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(QStringLiteral("decision_reason"));
    m_reason->setAccessibleName(tr("决定的理由"));
    m_reason->setPlaceholderText(tr("理由，例如：对照身份证原件"));
    QPushButton* confirmed = makeButton(tr("记下决定"), ButtonKind::Normal, m_reasonRow);
    QPushButton* back = makeButton(tr("不决定"), ButtonKind::Quiet, m_reasonRow);
    row->addWidget(m_reason, 1);
    row->addWidget(confirmed);
    row->addWidget(back);
    column->addLayout(row);
    body()->addWidget(m_reasonRow);
    m_reasonRow->hide();
    confirmed->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, confirmed, [confirmed](const QString& text) {
        confirmed->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictBar::confirm);
    connect(confirmed, &QPushButton::clicked, this, &ConflictBar::confirm);
    connect(back, &QPushButton::clicked, this, [this] {
        m_reasonRow->hide();
        m_stops.first()->setFocus(Qt::OtherFocusReason);
    });
    m_stops.append({m_reason, confirmed, back});
}

void ConflictBar::choose(const FieldValues& values, const QString& what)
{
    m_values = values;
    m_chosen->setText(tr("%1。请写明理由：").arg(what));
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ConflictBar::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        Q_EMIT decided(m_values, reason);
}

void ConflictBar::reveal()
{
    for (qsizetype at = 0; at < m_lines.size(); ++at)
        m_lines[at]->setText(sideLine(m_conflict.sides[at], true));
    if (m_reveal != nullptr)
        m_reveal->hide();
}

QList<QWidget*> ConflictBar::stops() const
{
    return m_stops;
}

} // namespace jc::ui
