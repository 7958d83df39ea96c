#include "ui/records/undo_acts.h"

#include "core/ledger/presenter.h"
#include "ui/records/form_popup.h"
#include "ui/records/undo_list.h"
#include "ui/widgets/heading_label.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 24; // characters in a menu
constexpr qsizetype namedLeft = 3;     // records a sentence names

QString menuTitle(const QString& title)
{
    QString text = title.size() > longestTitle ? title.first(longestTitle - 1) + QStringLiteral("…") : title;
    return text.replace(u'&', u"&&"_s);
}

QVector<LeftRecord>
leftRecords(const Ledger& ledger, const CodeTables& codes, const QVector<LeftAlone>& groups)
{
    Presenter presenter(ledger, codes);
    QVector<LeftRecord> records;
    QVector<QStringList> labels; // beside records
    for (const LeftAlone& group : groups) {
        qsizetype at = 0;
        while (at < records.size() && records[at].id != group.record)
            ++at;
        if (at == records.size()) {
            records.append({group.entity, group.record, presenter.title(*group.entity, group.record)});
            labels.append(QStringList());
        }
        labels[at].append(group.group == merge_group::life ? UndoActs::tr("整条记录")
                                                           : groupLabel(*group.entity, group.group));
    }
    for (qsizetype at = 0; at < records.size(); ++at) {
        const QString name = records[at].text.isEmpty() ? records[at].entity->label.text() : records[at].text;
        records[at].text = UndoActs::tr("%1（%2）").arg(name, labels[at].join(UndoActs::tr("、")));
    }
    return records;
}

QAction* undoActsAction(QObject* owner, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(owner);
    action->setShortcuts(keys);
    action->setEnabled(false);
    return action;
}

} // namespace

UndoActs& UndoActs::of(Workspace& workspace)
{
    if (auto* known = workspace.findChild<UndoActs*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new UndoActs(workspace);
}

UndoActs::UndoActs(Workspace& workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_undo(undoActsAction(this, {QKeySequence(Qt::CTRL | Qt::Key_Z)}))
    , m_redo(undoActsAction(
          this, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}))
    , m_list(undoActsAction(this, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)}))
{
    m_list->setText(tr("撤销到某一步…(&L)"));
    connect(m_list, &QAction::triggered, this, &UndoActs::showList);
    connect(m_undo, &QAction::triggered, this, &UndoActs::undo);
    connect(m_redo, &QAction::triggered, this, &UndoActs::redo);
    connect(&workspace.session(), &LedgerSession::changed, this, &UndoActs::refresh);
    showStack({});
    refresh();
}

void UndoActs::refresh()
{
    m_read.run(
        m_workspace.session(),
        this,
        [](Ledger& ledger) { return undoStack(ledger); },
        [this](const Result<UndoStack>& stack) {
            if (stack)
                showStack(*stack);
            else
                m_workspace.complain(stack.error());
        });
}

void UndoActs::showStack(const UndoStack& stack)
{
    m_stack = stack;
    m_list->setEnabled(!stack.toUndo.isEmpty() || !stack.toRedo.isEmpty());
    m_undo->setText(stack.toUndo.isEmpty() ? tr("撤销(&U)")
                                           : tr("撤销“%1”(&U)").arg(menuTitle(stack.toUndo.last().title)));
    m_redo->setText(stack.toRedo.isEmpty() ? tr("重做(&R)")
                                           : tr("重做“%1”(&R)").arg(menuTitle(stack.toRedo.last().title)));
    m_undo->setEnabled(!stack.toUndo.isEmpty());
    m_redo->setEnabled(!stack.toRedo.isEmpty());
}

void UndoActs::showList()
{
    QWidget* opener = QApplication::focusWidget();
    if (opener == nullptr)
        opener = QApplication::activeWindow();
    if (opener == nullptr)
        return;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    const Theme& theme = m_workspace.theme();
    auto* list = new UndoList(m_stack, page);
    auto* hint = new HeadingLabel(list->intention(), Type::Dense, theme, page);
    column->addWidget(list, 1);
    column->addWidget(hint);
    page->setFocusProxy(list);
    connect(list, &QListWidget::currentRowChanged, hint, [list, hint] { hint->setText(list->intention()); });
    auto* popup = new FormPopup(tr("撤销与重做"), page, theme, opener);
    const auto go = [this, popup](Way way, const QVector<RecordId>& acts) {
        popup->close();
        step(way, acts);
    };
    connect(list, &UndoList::backAsked, this, [go](const QVector<RecordId>& acts) { go(Way::Undo, acts); });
    connect(
        list, &UndoList::forwardAsked, this, [go](const QVector<RecordId>& acts) { go(Way::Redo, acts); });
    popup->popup(QSize(theme.px(480), theme.px(360)));
}

void UndoActs::step(Way way, const QVector<RecordId>& acts)
{
    m_workspace.session().write(
        this,
        [way, acts, author = m_workspace.author(), codes = &m_workspace.catalogues().codes](
            Ledger& ledger) -> Result<UndoReport> {
            const Result<UndoStack> stack = undoStack(ledger);
            if (!stack)
                return stack.error();
            const QVector<UndoableAct>& next = way == Way::Undo ? stack->toUndo : stack->toRedo;
            if (!std::equal(acts.cbegin(),
                            acts.cend(),
                            next.crbegin(),
                            next.crbegin() + std::min(acts.size(), next.size()),
                            [](RecordId shown, const UndoableAct& act) { return shown == act.act; })) {
                return Error{ErrorCode::Refused,
                             tr("清单打开之后又有新的操作，未作任何改动；请重新打开清单再选。"),
                             u"the stack is another one by now"_s};
            }
            UndoReport report;
            QVector<LeftAlone> left;
            qint64 restored = 0;
            for (report.steps = 0; report.steps < acts.size(); ++report.steps) {
                Result<UndoOutcome> outcome =
                    way == Way::Undo ? undoNewest(ledger, author) : redoNewest(ledger, author);
                // What was taken back before stays so; the sentence says how far it went.
                if (!outcome && report.steps == 0)
                    return outcome.error();
                if (!outcome)
                    break;
                left += outcome->left;
                restored += outcome->restored;
                report.outcome = std::move(*outcome);
            }
            report.outcome.restored = restored;
            report.outcome.left = left;
            report.left = leftRecords(ledger, *codes, left);
            return report;
        },
        [this, way](const Result<UndoReport>& report) { answer(way, report); });
}

void UndoActs::undo()
{
    run(Way::Undo, [](Ledger& ledger, const Author& author) { return undoNewest(ledger, author); });
}

void UndoActs::redo()
{
    run(Way::Redo, [](Ledger& ledger, const Author& author) { return redoNewest(ledger, author); });
}

void UndoActs::takeBack(RecordId act)
{
    run(Way::Undo, [act](Ledger& ledger, const Author& author) { return undoAct(ledger, act, author); });
}

void UndoActs::run(Way way, const std::function<Result<UndoOutcome>(Ledger&, const Author&)>& act)
{
    m_workspace.session().write(
        this,
        [act, author = m_workspace.author(), codes = &m_workspace.catalogues().codes](
            Ledger& ledger) -> Result<UndoReport> {
            Result<UndoOutcome> outcome = act(ledger, author);
            if (!outcome)
                return outcome.error();
            UndoReport report{std::move(*outcome), {}};
            report.left = leftRecords(ledger, *codes, report.outcome.left);
            return report;
        },
        [this, way](const Result<UndoReport>& report) { answer(way, report); });
}

void UndoActs::answer(Way way, const Result<UndoReport>& report)
{
    if (report)
        tell(way, *report);
    else if (report.error().code == ErrorCode::NotFound)
        m_workspace.say(report.error().message);
    else
        m_workspace.complain(report.error());
}

void UndoActs::tell(Way way, const UndoReport& report)
{
    const UndoOutcome& outcome = report.outcome;
    QString sentence = way == Way::Undo ? tr("已撤销“%1”，%L2 条记录回到原来的样子。")
                                        : tr("已重做“%1”，%L2 条记录有改动。");
    if (report.steps > 1) {
        sentence = way == Way::Undo ? tr("已撤销 %3 步，回到“%1”之前，%L2 条记录回到原来的样子。")
                                    : tr("已重做 %3 步，直到“%1”，%L2 条记录有改动。");
        sentence = sentence.arg(outcome.act.title).arg(outcome.restored).arg(report.steps);
    } else {
        sentence = sentence.arg(outcome.act.title).arg(outcome.restored);
    }
    Q_EMIT tookBack(outcome.act.act);
    if (report.left.isEmpty()) {
        m_workspace.say(sentence);
        return;
    }
    QStringList names;
    for (const LeftRecord& record : report.left.first(std::min(namedLeft, report.left.size())))
        names.append(record.text);
    sentence +=
        report.left.size() > namedLeft
            ? tr("另有 %L1 条之后又有更改，未动：%2等。").arg(report.left.size()).arg(names.join(tr("、")))
            : tr("另有 %L1 条之后又有更改，未动：%2。").arg(report.left.size()).arg(names.join(tr("、")));
    m_workspace.offer(sentence,
                      report.left.size() == 1 ? tr("打开这条记录") : tr("打开未动的记录…"),
                      [this, left = report.left] { chooseLeft(left); });
}

void UndoActs::open(const LeftRecord& record)
{
    m_workspace.go(
        {u"record"_s,
         {{u"entity"_s, QString::fromLatin1(record.entity->key)}, {u"id"_s, record.id.toString()}}});
}

void UndoActs::chooseLeft(const QVector<LeftRecord>& left)
{
    if (left.size() == 1) {
        open(left.first());
        return;
    }
    QWidget* window = QApplication::activeWindow();
    auto* menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("未动的记录"));
    for (const LeftRecord& record : left)
        menu->addAction(menuTitle(record.text), this, [this, record] { open(record); });
    const QWidget* focus = QApplication::focusWidget();
    menu->popup(focus != nullptr ? focus->mapToGlobal(QPoint(0, focus->height())) : QCursor::pos());
}

} // namespace jc::ui
