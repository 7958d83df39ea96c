#include "tests/ui/pages/desk.h"

#include "core/dictionary/entities/target.h"
#include "core/ledger/record_json.h"
#include "core/policy/region_records.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QScrollBar>

namespace jc::ui::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms until a test that hangs is called failed

template <typename Condition>
void waitUntil(Condition condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        REQUIRE_FALSE(deadline.hasExpired());
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

} // namespace

Desk::Desk() = default;

void Desk::fill()
{
    const Result<QVector<Edit>> elsewhere = regionPathEdits(longling.catalogues().regions, u"530521"_s);
    REQUIRE(elsewhere);
    REQUIRE(longling.ledger().apply({QString(), *elsewhere, {}}, longling.author));

    healthClass =
        longling.trainingClass("prog-kangyang", "org-hrss", {{u"class_name"_s, u"养老护理第 1 期"_s}});
    for (int i = 0; i < 3; ++i)
        longling.enrolment(healthClass, longling.person(longshan));
    for (int i = 0; i < 2; ++i)
        longling.enrolment(healthClass, longling.person(u"530523102201"_s));
    longling.enrolment(healthClass, longling.person(u"530521"_s));
    longling.enrolment(healthClass, longling.person({}));
    longling.enrolment(healthClass, longling.person(longshan), {{u"status"_s, u"dropped"_s}});
    longling.enrolment(healthClass, longling.person(zhenan, {{u"id_number"_s, QJsonValue()}}));

    const RecordId patrol = longling.trainingClass("prog-eco-guard", "org-forestry");
    for (int i = 0; i < 4; ++i)
        longling.enrolment(patrol, longling.person(longshan));

    const QJsonObject willing{{u"group"_s, QJsonArray{u"G07"_s}},
                              {u"training_willing"_s, true},
                              {u"survey_date"_s, u"2023-05-01"_s}};
    const RecordId trained = longling.person(longshan, willing);
    longling.person(zhenan, willing);
    longling.enrolment(longling.trainingClass("prog-rural", "org-agri"), trained);

    for (const auto& [region, value] : {std::pair(longshan, 2), std::pair(zhenan, 10)})
        longling.put(
            target::entity,
            {{u"goal"_s, goalId("health-care-training")}, {u"region"_s, region}, {u"target"_s, value}});
}

void Desk::splitTown()
{
    const QString ending = u"530523103"_s;
    longling.enrolment(healthClass, longling.person(ending));
    const RegionTree tree = jc::test::treeOf(longling.ledger());
    const int town = jc::test::at(tree, ending);
    RegionSplit split;
    split.region = tree.node(town).id;
    split.from = QDate(2024, 3, 1); // the class ended on the 20th
    split.parts = {{ending, u"勐糯街道"_s}, {u"530523111"_s, u"大寨镇"_s}};
    split.children = jc::test::allTo(tree, town, ending);
    jc::test::enter(
        longling.ledger(), splitRegion(tree, jc::test::at(tree, u"530523"_s), split), longling.author);
}

void Desk::start(const Theme& theme)
{
    QObject receiver;
    bool answered = false;
    longling.handOver();
    LedgerSession::open(longling.path(),
                        {},
                        longling.catalogues(),
                        longling.clock,
                        &receiver,
                        [&](Result<std::unique_ptr<LedgerSession>> opened) {
                            REQUIRE(opened);
                            m_session = std::move(*opened);
                            answered = true;
                        });
    waitUntil([&] { return answered; });
    m_workspace = std::make_unique<Workspace>(*m_session, longling.catalogues(), longling.clock, theme);
    QObject::connect(m_workspace.get(),
                     &Workspace::goRequested,
                     m_workspace.get(),
                     [this](const Location& location) { went.append(location); });
    QObject::connect(m_workspace.get(), &Workspace::said, m_workspace.get(), [this](const QString& text) {
        said.append(text);
    });
    QObject::connect(
        m_workspace.get(), &Workspace::complained, m_workspace.get(), [this](const Error& error) {
            complaints.append(error.message + u" | "_s + error.detail);
        });
    settle();
}

void Desk::settle()
{
    // A read that has answered may have asked for the next one by a queued call.
    for (int quietPasses = 0; quietPasses < 3; ++quietPasses) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (m_session->isBusy()) {
            waitUntil([this] { return !m_session->isBusy(); });
            quietPasses = 0;
        }
    }
}

void Desk::write(const EntityDescription& entity, const QJsonObject& fields)
{
    m_session->write(
        m_workspace.get(),
        [&entity, fields, author = longling.author](Ledger& ledger) -> Result<ChangeOutcome> {
            const Result<Edit> edit = editFromJson(ledger, entity, fields);
            if (!edit)
                return edit.error();
            return ledger.apply({u"test"_s, {*edit}, {}}, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    settle();
}

std::unique_ptr<Page> Desk::show(const PageDescriptor& page, const QVariantMap& shows, QSize size)
{
    std::unique_ptr<Page> made(page.make(*m_workspace, nullptr));
    made->resize(size);
    made->open(shows);
    made->show();
    made->activateWindow();
    made->firstFocus()->setFocus();
    settle();
    CHECK_FALSE(made->isLoading());
    return made;
}

int rowWith(const QAbstractItemModel& model, const QString& text, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cell(model, row, column).endsWith(text))
            return row;
    }
    return -1;
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

void requireAccessible(QWidget& page)
{
    int seen = 0;
    const QList<QWidget*> widgets = page.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled() ||
            qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QHeaderView*>(widget) != nullptr)
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(face != nullptr);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        ++seen;
        const auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (view == nullptr || view->model() == nullptr)
            continue;
        CHECK(view->currentIndex().isValid() == (view->model()->rowCount() > 0));
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->model()->rowCount() > 0)
                CHECK_FALSE(
                    view->model()->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
    CHECK(seen > 2);
}

} // namespace jc::ui::test
