#include "ui/records/conflict_panel.h"

#include "core/ledger/operation.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

QString conflictLabel(const ShownConflict& conflict)
{
    return conflict.conflict.group == merge_group::life ? ConflictPanel::tr("去留") : conflict.label;
}

QString sideValue(const ShownSide& side, bool whole)
{
    const QString text = whole ? side.whole : side.masked;
    return text.isEmpty() ? ConflictPanel::tr("（空）") : text;
}

QString sideWords(const ShownSide& side, bool whole)
{
    // Lines are broken here and not by the label: one that wraps asks for less height than it needs.
    QString who = side.who;
    return QStringLiteral("%1\n%2").arg(sideValue(side, whole), who.replace(u'　', u'\n'));
}

// Of life and death a side that is no deletion says: keep it.
FieldValues sideValues(const ShownConflict& conflict, const ShownSide& side)
{
    if (conflict.conflict.group == merge_group::life && !side.values.contains(ledger_field::deleted))
        return {{ledger_field::deleted, Value(qint64{0})}};
    return side.values;
}

} // namespace

ConflictPanel::ConflictPanel(const QVector<ShownConflict>& conflicts,
                             const QString& office,
                             const Theme& theme,
                             QWidget* parent)
    : NoticeBar(NoticeKind::Attention, theme, parent)
    , m_conflicts(conflicts)
    , m_office(office)
{
    setObjectName(QStringLiteral("conflict"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(metrics::wide));
    grid->setVerticalSpacing(theme.px(metrics::grid));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(*grid);
    for (qsizetype at = 0; at < m_conflicts.size(); ++at)
        addConflict(*grid, at);
    body()->addLayout(grid);
    addReason();
    if (std::ranges::any_of(m_conflicts, &ShownConflict::sensitive)) {
        m_reveal = addAct(tr("显示被遮盖的值"));
        m_reveal->setToolTip(tr("显示会记入日志"));
        m_stops.append(m_reveal);
        connect(m_reveal, &QPushButton::clicked, this, &ConflictPanel::revealAsked);
    }
    const std::pair<Qt::Key, int> keys[] = {{Qt::Key_Down, 1}, {Qt::Key_Up, -1}};
    for (const auto& [key, step] : keys) {
        auto* shortcut = new QShortcut(
            QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { walk(step); });
    }
    showCount();
}

qsizetype ConflictPanel::ownSide(const ShownConflict& conflict) const
{
    const auto& sides = conflict.conflict.sides;
    const auto own = std::ranges::find(sides, m_office, &Conflict::Side::office);
    if (own != sides.end())
        return own - sides.begin();
    const auto shown = std::ranges::find(sides, true, &Conflict::Side::shown);
    return shown == sides.end() ? 0 : shown - sides.begin();
}

QString ConflictPanel::otherOffices() const
{
    QStringList names;
    for (const ShownConflict& conflict : m_conflicts) {
        for (const Conflict::Side& side : conflict.conflict.sides) {
            if (side.office != m_office && !side.office.isEmpty() && !names.contains(side.office))
                names.append(side.office);
        }
    }
    return names.isEmpty() ? tr("另一方") : names.join(tr("、"));
}

void ConflictPanel::addHeads(QGridLayout& grid)
{
    const std::pair<QString, bool> heads[] = {{tr("本台账"), true}, {otherOffices(), false}};
    for (const auto& [name, own] : heads) {
        auto* label = new QLabel(name, this);
        label->setWordWrap(true);
        label->setFont(theme().font(Type::Dense));
        auto* row = new QHBoxLayout;
        row->addWidget(label, 1);
        if (m_conflicts.size() > 1) {
            QPushButton* all = makeButton(own ? tr("全用本台账") : tr("全用对方"), ButtonKind::Quiet, this);
            all->setAccessibleName(tr("%1 项都采用%2的值").arg(m_conflicts.size()).arg(name));
            row->addWidget(all);
            m_stops.append(all);
            connect(all, &QPushButton::clicked, this, [this, own = own] { chooseAll(own); });
        }
        grid.addLayout(row, 0, own ? 1 : 2);
    }
}

void ConflictPanel::addConflict(QGridLayout& grid, qsizetype at)
{
    const ShownConflict& conflict = m_conflicts[at];
    const int row = static_cast<int>(at) + 1;
    const QString name = conflictLabel(conflict);
    auto* label = new QLabel(QString(name).replace(tr("、"), tr("、") + u'\n'), this);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    auto* group = new QButtonGroup(this);
    m_groups.append(group);
    const qsizetype own = ownSide(conflict);
    QVBoxLayout* columns[] = {new QVBoxLayout, new QVBoxLayout};
    const auto add = [&](qsizetype side) {
        const ShownSide& says = conflict.sides[side];
        Choice choice{
            new QRadioButton(this), new QLabel(sideWords(says, false), this), at, side, side == own};
        choice.button->setAccessibleName(
            tr("%1：采用 %2 所填“%3”").arg(name, says.who, sideValue(says, false).replace(u'\n', tr("，"))));
        choice.button->installEventFilter(this);
        choice.words->setTextFormat(Qt::PlainText);
        choice.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        choice.words->setToolTip(choice.words->text());
        choice.words->setFont(theme().font(Type::Dense));
        choice.words->installEventFilter(this);
        group->addButton(choice.button);
        auto* line = new QHBoxLayout;
        line->setSpacing(theme().px(metrics::grid));
        line->addWidget(choice.button, 0, Qt::AlignTop);
        line->addWidget(choice.words, 1);
        columns[choice.own ? 0 : 1]->addLayout(line);
        connect(choice.button, &QAbstractButton::toggled, this, &ConflictPanel::showCount);
        m_choices.push_back(choice);
        m_stops.append(choice.button);
    };
    add(own);
    for (qsizetype side = 0; side < conflict.sides.size(); ++side) {
        if (side != own)
            add(side);
    }
    grid.addLayout(columns[0], row, 1, Qt::AlignTop);
    grid.addLayout(columns[1], row, 2, Qt::AlignTop);
}

void ConflictPanel::addReason()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(metrics::gap));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("decision_reason"));
    m_reason->setAccessibleName(tr("决定的理由"));
    m_reason->setPlaceholderText(tr("理由，例如：对照身份证原件"));
    new CompositionGuard(*m_reason);
    m_confirm = makeButton({}, ButtonKind::Normal, this);
    m_confirm->setObjectName(QStringLiteral("decide"));
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    body()->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &ConflictPanel::showCount);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConflictPanel::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ConflictPanel::confirm);
    m_stops.append({m_reason, m_confirm});
}

const ConflictPanel::Choice* ConflictPanel::chosen(qsizetype conflict) const
{
    const auto at = std::ranges::find_if(m_choices, [conflict](const Choice& choice) {
        return choice.conflict == conflict && choice.button->isChecked();
    });
    return at == m_choices.end() ? nullptr : &*at;
}

qsizetype ConflictPanel::decidedCount() const
{
    return std::ranges::count_if(m_choices, [](const Choice& choice) { return choice.button->isChecked(); });
}

void ConflictPanel::showCount()
{
    const qsizetype decided = decidedCount();
    // Past the last one it goes to the next record, but not with what is chosen only here.
    const QString what =
        decided == 0
            ? tr("待核对 %1 项：各单位填写不同，请对照原件选定。已定 %2/%1。Alt+↓ 下一项。")
            : tr("待核对 %1 项：各单位填写不同，请对照原件选定。已定 %2/%1，填写理由并记下后才到下一条记录。"
                 "Alt+↓ 下一项。");
    const QString sentence = what.arg(m_conflicts.size()).arg(decided);
    if (sentence != text())
        setText(sentence);
    m_confirm->setText(tr("记下 %1 项决定").arg(decided));
    // Not shut while it is written: it may have the focus, which would go to the next field.
    m_confirm->setEnabled(decided > 0 && !m_reason->text().trimmed().isEmpty());
}

void ConflictPanel::setWriting(bool writing)
{
    m_writing = writing;
}

void ConflictPanel::chooseAll(bool own)
{
    for (qsizetype at = 0; at < m_conflicts.size(); ++at) {
        const auto first = std::ranges::find_if(m_choices, [at, own](const Choice& choice) {
            return choice.conflict == at && choice.own == own;
        });
        if (first != m_choices.end())
            first->button->setChecked(true);
    }
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::walk(int step)
{
    const auto focused =
        std::ranges::find_if(m_choices, [](const Choice& choice) { return choice.button->hasFocus(); });
    const qsizetype last = m_conflicts.size() - 1;
    const qsizetype from = focused != m_choices.end() ? focused->conflict : step > 0 ? last : last + 1;
    const qsizetype to = from + step;
    if ((to < 0 || to > last) && decidedCount() > 0) {
        m_reason->setFocus(Qt::ShortcutFocusReason); // what is chosen waits to be written down
        return;
    }
    if (to < 0 || to > last) {
        Q_EMIT otherRecordAsked(step);
        return;
    }
    const Choice* known = chosen(to);
    QAbstractButton* button = known != nullptr ? known->button : m_groups[to]->buttons().first();
    button->setFocus(Qt::ShortcutFocusReason);
}

void ConflictPanel::confirm()
{
    CompositionGuard::commit();
    const QString reason = m_reason->text().trimmed();
    if (m_writing || !m_confirm->isEnabled())
        return;
    Edit edit;
    QStringList what;
    for (qsizetype at = 0; at < m_conflicts.size(); ++at) {
        const Choice* choice = chosen(at);
        if (choice == nullptr)
            continue;
        const ShownConflict& conflict = m_conflicts[at];
        const Edit one = decision(conflict.conflict, sideValues(conflict, conflict.sides[choice->side]));
        edit.entity = one.entity;
        edit.id = one.id;
        edit.fields.insert(one.fields);
        edit.decides.unite(one.decides);
        if (one.deleted)
            edit.deleted = one.deleted;
        what.append(conflictLabel(conflict));
    }
    setWriting(true);
    Q_EMIT decided(edit, what.join(tr("、")), reason);
}

void ConflictPanel::reveal()
{
    for (const Choice& choice : m_choices)
        choice.words->setText(sideWords(m_conflicts[choice.conflict].sides[choice.side], true));
    if (m_reveal != nullptr)
        m_reveal->hide();
}

bool ConflictPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto choice = std::ranges::find_if(
        m_choices, [watched](const Choice& one) { return one.button == watched || one.words == watched; });
    if (choice != m_choices.end() && choice->words == watched &&
        event->type() == QEvent::MouseButtonRelease) {
        choice->button->setFocus(Qt::MouseFocusReason);
        choice->button->setChecked(true);
        return true;
    }
    if (choice != m_choices.end() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choice->button->setChecked(true);
            if (choice->conflict + 1 < m_conflicts.size())
                walk(1);
            else
                m_reason->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return NoticeBar::eventFilter(watched, event);
}

} // namespace jc::ui
