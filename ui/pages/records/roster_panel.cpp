#include "ui/pages/records/roster_panel.h"

#include "core/base/phone.h"
#include "core/base/resident_id.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "ui/records/choice_sources.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

struct JoinedRoster
{
    qsizetype people = 0;
    qsizetype drafts = 0;
};

Result<JoinedRoster> joinRoster(Ledger& ledger, const Change& change, const Author& author)
{
    const Result<ChangeOutcome> outcome = ledger.apply(change, author);
    if (!outcome)
        return outcome.error();
    JoinedRoster joined;
    for (qsizetype i = 0; i < outcome->edits.size(); ++i) {
        const EditOutcome& edit = outcome->edits[i];
        const EntityDescription* entity = change.edits[i].entity;
        joined.people += entity == &enrolment::entity ? 1 : 0;
        joined.drafts += edit.state == RecordState::Draft ? 1 : 0;
    }
    return joined;
}

QString fateWord(RosterRow::Fate fate)
{
    switch (fate) {
    case RosterRow::Fate::NewPerson:
        return RosterPanel::tr("新增人员");
    case RosterRow::Fate::KnownPerson:
        return RosterPanel::tr("已有人员");
    case RosterRow::Fate::Left:
        break;
    }
    return RosterPanel::tr("不加入");
}

} // namespace

RosterPanel::RosterPanel(
    Workspace& workspace, const Relation& relation, UndoOffer& undo, MessageBar& bar, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_bar(bar)
    , m_list(new RelatedList(workspace, relation, undo, this))
    , m_add(new PickerEdit(
          tr("添加学员"), recordSource(workspace, person::entity, this), workspace.theme(), this))
    , m_listPart(new QWidget(this))
    , m_previewPart(new QWidget(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_join(makeButton({}, ButtonKind::Primary, this))
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_listPart);
    column->addWidget(m_previewPart);

    auto* listColumn = new QVBoxLayout(m_listPart);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(theme.px(metrics::grid));
    listColumn->addWidget(m_list, 1);
    listColumn->addWidget(m_add);
    QPushButton* pasteButton = makeButton(tr("粘贴名单"), ButtonKind::Normal);
    pasteButton->setToolTip(tr("从 WPS 或 Excel 复制名单后粘贴到这里 Ctrl+V"));
    m_list->addAct(pasteButton);
    new CompositionGuard(*m_add);
    m_add->setPlaceholderText(tr("添加学员：输入姓名、拼音首字母或身份证号，回车加入"));
    m_add->setAddLabel(tr("新增人员“%1”…"));

    auto* previewColumn = new QVBoxLayout(m_previewPart);
    previewColumn->setContentsMargins(0, theme.px(metrics::grid), 0, 0);
    previewColumn->setSpacing(theme.px(metrics::gap));
    m_summary->setWordWrap(true);
    previewColumn->addWidget(m_summary);
    previewColumn->addWidget(m_table, 1);
    auto* acts = new QHBoxLayout;
    QPushButton* cancel = makeButton(tr("不加入，返回花名册"), ButtonKind::Normal);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_join);
    previewColumn->addLayout(acts);
    m_previewPart->hide();

    m_table->setAccessibleName(tr("粘贴的名单"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels(
        {tr("行"), tr("姓名"), tr("身份证号"), tr("联系电话"), tr("户籍地"), tr("处理"), tr("校核")});
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        rowHeight(Density::Compact, QFontMetricsF(theme.font(Type::Dense))));
    m_table->setFont(theme.font(Type::Dense));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    // How many lines a sentence takes is known once the last column has its width, which is not before the
    // layout is done.
    connect(
        m_table->horizontalHeader(),
        &QHeaderView::sectionResized,
        m_table,
        [this](int resized) {
            if (resized == m_table->columnCount() - 1)
                m_table->resizeRowsToContents();
        },
        Qt::QueuedConnection);
    connect(pasteButton, &QPushButton::clicked, this, &RosterPanel::paste);
    connect(m_join, &QPushButton::clicked, this, &RosterPanel::join);
    connect(cancel, &QPushButton::clicked, this, &RosterPanel::cancelPaste);
    connect(m_add, &PickerEdit::settled, this, &RosterPanel::addChosen);
    connect(m_add, &PickerEdit::addRequested, this, [this](const QString& typed) {
        m_add->setChosen(std::nullopt);
        m_workspace.go(
            {u"record"_s,
             {{u"entity"_s, QString::fromLatin1(person::entity.key)},
              {u"preset"_s, QVariantMap{{QString::fromLatin1(person::name.description.key), typed}}}}});
    });
    for (QWidget* place : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_table)}) {
        auto* shortcut =
            new QShortcut(QKeySequence::Paste, place, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RosterPanel::paste);
    }
}

void RosterPanel::showRecord(RecordId trainingClass)
{
    m_class = trainingClass;
    m_add->setChosen(std::nullopt);
    cancelPaste();
    m_list->showRecord(trainingClass);
}

void RosterPanel::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_bar.showMessage(
            {MessageKind::Info, tr("剪贴板里没有文字；请先在 WPS 或 Excel 中复制名单。"), {}, 0});
        return;
    }
    readText(text);
}

void RosterPanel::readText(const QString& text)
{
    m_workspace.session().read(
        this,
        [codes = &m_workspace.catalogues().codes, id = m_class, text](
            Ledger& ledger) -> Result<RosterPreview> {
            const Result<ColumnSynonyms> synonyms = ColumnSynonyms::load();
            if (!synonyms)
                return synonyms.error();
            return readRoster(ledger, *codes, *synonyms, id, text);
        },
        [this](const Result<RosterPreview>& preview) {
            if (preview)
                showPreview(*preview);
            else
                m_bar.showMessage({MessageKind::Warning, preview.error().message, {}, 0});
        });
}

void RosterPanel::showPreview(const RosterPreview& preview)
{
    m_preview = preview;
    const qsizetype joining = preview.joining();
    const qsizetype drafts = std::ranges::count_if(
        preview.rows, [](const RosterRow& row) { return row.draft && row.fate != RosterRow::Fate::Left; });
    QStringList summary{tr("名单 %1 行：可加入 %2 人，其中存为草稿 %3 人；不加入 %4 行。F7 看下一处问题。")
                            .arg(preview.rows.size())
                            .arg(joining)
                            .arg(drafts)
                            .arg(preview.rows.size() - joining)};
    if (!preview.columns.hasHeading)
        summary.append(tr("没有表头，按内容认出各列，请核对。"));
    if (!preview.columns.unknown.isEmpty())
        summary.append(tr("未采用的列：%1。").arg(preview.columns.unknown.join(tr("、"))));
    m_summary->setText(summary.join(u' '));
    m_join->setText(tr("加入 %1 人").arg(joining));
    m_join->setToolTip(tr("加入花名册 Ctrl+Enter"));
    m_join->setEnabled(joining > 0);
    m_table->setRowCount(static_cast<int>(preview.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, preview.rows[row]);
    m_table->resizeRowsToContents();
    // The last column takes what is left and wraps: what is wrong is to be read, not guessed from its
    // beginning.
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    m_listPart->hide();
    m_previewPart->show();
    Q_EMIT previewChanged(true);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RosterPanel::fillRow(int row, const RosterRow& read)
{
    // A number somebody must compare with a document is shown whole; the others are masked as in every list.
    const bool whole = !read.notes.isEmpty();
    const QString number = read.person.get(person::idNumber);
    const QString phone = read.person.get(person::phone);
    const auto orNone = [](const QString& text) {
        return text.isEmpty() ? u"—"_s : text;
    };
    const QString notes = read.notes.isEmpty() ? tr("✓") : read.notes.join(u' ');
    const QStringList cells{QString::number(read.line),
                            orNone(read.person.get(person::name)),
                            orNone(whole ? number : maskResidentId(number)),
                            orNone(whole ? phone : maskPhone(phone)),
                            orNone(read.regionText),
                            fateWord(read.fate),
                            read.draft ? tr("草稿：%1").arg(notes) : notes};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        const QString heading = m_table->horizontalHeaderItem(column)->text();
        item->setData(Qt::AccessibleTextRole, tr("%1 %2").arg(heading, cells[column]));
        if (read.draft && column == cells.size() - 1)
            item->setForeground(m_workspace.theme().tokens().error);
        if (read.fate == RosterRow::Fate::Left)
            item->setForeground(m_workspace.theme().tokens().text3);
        m_table->setItem(row, column, item);
    }
}

void RosterPanel::cancelPaste()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool focused = focus != nullptr && m_previewPart->isAncestorOf(focus);
    m_preview.reset();
    m_previewPart->hide();
    m_listPart->show();
    if (focused)
        m_list->table()->setFocus(Qt::OtherFocusReason);
    Q_EMIT previewChanged(false);
}

void RosterPanel::walkProblems(int step)
{
    const int count = m_preview ? static_cast<int>(m_preview->rows.size()) : 0;
    int row = m_table->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (m_preview->rows[row].notes.isEmpty())
            continue;
        m_table->setCurrentCell(row, m_table->columnCount() - 1);
        return;
    }
}

void RosterPanel::join()
{
    if (!m_preview || m_preview->joining() == 0)
        return;
    write([preview = *m_preview, reason = tr("粘贴名单 %1 人").arg(m_preview->joining())](
              const Ledger& ledger) { return rosterChange(ledger, preview, reason); });
}

void RosterPanel::write(const std::function<Change(const Ledger&)>& change)
{
    if (m_joining)
        return;
    m_joining = true;
    const RecordId act = m_undo.newAct();
    m_workspace.session().write(
        this,
        [change, act, author = m_workspace.author()](Ledger& ledger) {
            Change joining = change(ledger);
            joining.act = act;
            return joinRoster(ledger, joining, author);
        },
        [this, act](const Result<JoinedRoster>& joined) {
            m_joining = false;
            if (!joined) {
                m_bar.showMessage({MessageKind::Error, joined.error().message, {}, 0});
                return;
            }
            cancelPaste();
            m_undo.offer(joined->drafts > 0
                             ? tr("已加入 %1 人，其中 %2 条存为草稿").arg(joined->people).arg(joined->drafts)
                             : tr("已加入 %1 人").arg(joined->people),
                         act);
        });
}

void RosterPanel::addChosen()
{
    if (!m_add->chosen())
        return;
    const Result<RecordId> chosen = RecordId::fromString(m_add->chosen()->key);
    const QString name = m_add->chosen()->text;
    m_add->setChosen(std::nullopt);
    if (!chosen)
        return;
    write(
        [trainingClass = m_class, who = *chosen, reason = tr("添加学员 %1").arg(name)](const Ledger& ledger) {
            Change change;
            change.reason = reason;
            const Result<std::optional<Record>> joined = ledger.read(training_class::entity, trainingClass);
            Edit edit;
            edit.entity = &enrolment::entity;
            edit.fields.insert(enrolment::trainingClass.description.number, Value(trainingClass));
            edit.fields.insert(enrolment::person.description.number, Value(who));
            if (joined && joined->has_value())
                edit.fields.insert(enrolment::status.description.number, Value(enrolmentStatusFor(**joined)));
            change.edits.append(edit);
            return change;
        });
}

} // namespace jc::ui
