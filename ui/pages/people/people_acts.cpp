// What the page of counted records does: opens, copies, writes files, prints.
#include "core/dictionary/entities/goal.h"
#include "core/progress/left_out_reason.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/dashboard/shown_table.h"
#include "ui/pages/people/people_page.h"
#include "ui/print/print_preview.h"
#include "ui/shell/file_saving.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

void PeoplePage::openClassRows()
{
    const ClassRow* row = m_classModel->rowAt(m_classTable->currentIndex().row());
    // While another list is read, the rows are not those of its goal and region.
    if (m_loading || row == nullptr || row->share.trainingClass.isNull())
        return;
    workspace().go({u"people"_s,
                    {{u"goal"_s, m_goal.toString()},
                     {u"region"_s, m_region},
                     {u"leftOut"_s, false},
                     {u"class"_s, row->share.trainingClass.toString()}}});
}

void PeoplePage::openRecord()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rows().size() || m_model->entity() == nullptr)
        return;
    workspace().go({u"record"_s,
                    {{u"entity"_s, QString::fromLatin1(m_model->rows().at(row).entity->key)},
                     {u"id"_s, m_model->rows().at(row).id.toString()}}});
}

void PeoplePage::openClass()
{
    const RecordId id = m_model->classAt(m_table->currentIndex().row());
    if (!id.isNull())
        workspace().go({u"record"_s, {{u"entity"_s, u"class"_s}, {u"id"_s, id.toString()}}});
}

void PeoplePage::copyRows()
{
    QVector<TraceRow> rows;
    QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex& index : chosen)
        rows.append(m_model->rows().at(index.row()));
    if (rows.isEmpty())
        return;
    workspace().session().read(
        this,
        [rows,
         view = m_model->view(),
         advice = m_model->advice(),
         entity = m_model->entity(),
         columns = m_model->columns(),
         codes = &workspace().catalogues().codes](Ledger& ledger) {
            return readPeople(ledger,
                              *codes,
                              view->board.regions(),
                              view->board.rootRegion(),
                              *entity,
                              columns,
                              rows,
                              advice);
        },
        [this, columns = m_model->columns()](const Result<QVector<PeopleRow>>& people) {
            if (!people) {
                workspace().complain(people.error());
                return;
            }
            QStringList headings;
            for (const PeopleColumn& column : columns)
                headings.append(column.heading);
            QStringList lines{headings.join(u'\t')};
            for (const PeopleRow& row : *people)
                lines.append(row.cells.join(u'\t'));
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
            workspace().say(tr("已复制 %1 行，证件号码已脱敏。").arg(people->size()));
        });
}

Table PeoplePage::classTable() const
{
    Table table = shownTable(
        *m_classTable,
        shownHead(workspace(), *m_view, regionIndex(), tr("%1 分班").arg(goal()->record.get(goal::name))));
    table.notes = {m_view->measureTexts.value(m_goal)};
    return table;
}

PeopleExport PeoplePage::shownWords() const
{
    const QString name = goal()->record.get(goal::name);
    const LedgerFacts& facts = workspace().session().facts();
    PeopleExport about;
    about.title = m_list == LeftOut       ? tr("%1 未计入名单").arg(name)
                  : m_list == Denominator ? tr("%1 分母名单").arg(name)
                                          : tr("%1 计入名单").arg(name);
    about.office = facts.office;
    about.region = regionName(m_view->board, regionIndex());
    about.asOf = m_view->board.asOf();
    about.knownUntil = m_view->knownUntil;
    about.notes = {m_view->measureTexts.value(m_goal), additionText()};
    about.demo = facts.demo;
    if (m_list == LeftOut && !m_reason.isEmpty())
        about.filters.append(leftOutReason(m_reason));
    if (const ClassRow* ofClass = chosenClass(); ofClass != nullptr && m_list == Counted)
        about.filters.append(ofClass->name);
    return about;
}

MakeTable PeoplePage::listTable() const
{
    return [about = shownWords(),
            view = m_view,
            advice = m_model->advice(),
            rows = m_model->rows(),
            entity = m_model->entity(),
            columns = m_model->columns(),
            codes = &workspace().catalogues().codes](Ledger& ledger,
                                                     const WriteProgress& progress) -> Result<Table> {
        const Result<QVector<PeopleRow>> people = readPeople(ledger,
                                                             *codes,
                                                             view->board.regions(),
                                                             view->board.rootRegion(),
                                                             *entity,
                                                             columns,
                                                             rows,
                                                             advice,
                                                             progress);
        if (!people)
            return people.error();
        return peopleTable(about, columns, *people);
    };
}

void PeoplePage::exportShown()
{
    if (!canExport())
        return;
    if (m_list == Classes) {
        saveShownTable(workspace(), this, classTable());
        return;
    }
    const PeopleExport about = shownWords();
    const QString suggested = tr("%1_%2_%3.xlsx")
                                  .arg(about.title, about.region, about.asOf.toString(Qt::ISODate))
                                  .replace(u' ', u'_');
    saveFromLedger(
        workspace(),
        this,
        {tr("导出名单"), tr("电子表格 (*.xlsx)"), suggested, u"xlsx"_s},
        [make = listTable()](
            Ledger& ledger, const QString& path, const WriteProgress& progress) -> Result<void> {
            const Result<Table> table = make(ledger, progress);
            if (!table)
                return table.error();
            return writeXlsx(*table, path, {.progress = progress});
        },
        [count = m_model->rows().size()](const QString& path) {
            return tr("已导出 %1 行到 %2。").arg(count).arg(path);
        });
}

void PeoplePage::printShown()
{
    if (!canPrint())
        return;
    if (m_list == Classes)
        showPrintPreview(workspace(), this, {classTable()});
    else
        showPrintPreview(workspace(), this, shownWords().title, oneTable(listTable()));
}

} // namespace jc::ui
