#include "ui/shell/workspace.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/policy.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/presenter.h"
#include "core/progress/measure_text.h"

#include <QDateTime>

namespace jc::ui {

namespace {

Result<std::shared_ptr<const BoardView>>
computeBoardView(const Ledger& ledger, const CodeTables& codes, QDate asOf, KeptRows& kept)
{
    Result<ProgressBoard> board = ProgressBoard::compute(ledger, asOf, &kept);
    if (!board)
        return board.error();
    const Result<qint64> known = ledgerKnownUntil(ledger);
    if (!known)
        return known.error();
    auto view = std::make_shared<BoardView>();
    view->board = std::move(*board);
    view->knownUntil = QDateTime::fromMSecsSinceEpoch(*known);
    Presenter presenter(ledger, codes);
    for (const GoalEntry& goal : view->board.goals()) {
        for (const RecordId& unit : goal.leadUnits + goal.responsibleUnits)
            view->unitNames.insert(unit, presenter.title(organisation::entity, unit));
        const RecordId policy = goal.record.get(goal::policy);
        view->policyNames.insert(policy, presenter.title(policy::entity, policy));
        if (goal.measure)
            view->measureTexts.insert(goal.record.id(), describeMeasure(ledger, codes, *goal.measure));
    }
    return std::shared_ptr<const BoardView>(std::move(view));
}

} // namespace

Workspace::Workspace(LedgerSession& session,
                     const Catalogues& catalogues,
                     const Clock& clock,
                     const Theme& theme)
    : m_session(session)
    , m_catalogues(catalogues)
    , m_clock(clock)
    , m_theme(theme)
    , m_regionCode(session.facts().regionCode)
    , m_asOf(session.facts().demo ? session.facts().demoDate : clock.today())
{
    connect(&session, &LedgerSession::changed, this, [this] { computeBoard(); });
    computeBoard();
}

Author Workspace::author() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {m_session.facts().office, user};
}

void Workspace::setRegion(const QString& code)
{
    if (code == m_regionCode)
        return;
    m_regionCode = code;
    Q_EMIT regionChanged();
}

void Workspace::setAsOf(QDate date)
{
    if (!date.isValid() || date == m_asOf)
        return;
    m_asOf = date;
    Q_EMIT asOfChanged();
    computeBoard();
}

int Workspace::regionIndex() const
{
    if (m_board == nullptr)
        return -1;
    const int index = m_board->board.regions().indexOf(QStringView(m_regionCode));
    return index >= 0 ? index : m_board->board.rootRegion();
}

void Workspace::computeBoard()
{
    m_boardRead.run(
        m_session,
        this,
        [codes = &m_catalogues.codes, asOf = m_asOf, kept = m_kept](Ledger& ledger) {
            return computeBoardView(ledger, *codes, asOf, *kept);
        },
        [this](const Result<std::shared_ptr<const BoardView>>& view) {
            if (!view) {
                complain(view.error());
                return;
            }
            m_board = *view;
            Q_EMIT boardChanged();
        });
}

} // namespace jc::ui
