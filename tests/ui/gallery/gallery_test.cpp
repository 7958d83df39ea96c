#include "tests/support/catch.h"
#include "tests/ui/gallery/gallery.h"
#include "ui/charts/kpi_tile.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>

using namespace jc::ui;

namespace {

struct DressedAs
{
    explicit DressedAs(const Theme& theme) { applyTheme(*qApp, theme); }
    ~DressedAs() { applyTheme(*qApp, Theme()); }
};

} // namespace

TEST_CASE("Whatever can hold the focus has a name in words", "[ui][gallery]")
{
    for (const auto& sheet : {test::dashboardSheet(Theme()), test::controlsSheet(Theme())}) {
        sheet->show();
        int seen = 0;
        const QList<QWidget*> widgets = sheet->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled() ||
                qobject_cast<QScrollBar*>(widget) || widget->parentWidget()->inherits("QAbstractSpinBox") ||
                widget->parentWidget()->inherits("QLineEdit") || widget->inherits("QHeaderView"))
                continue;
            ++seen;
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(face);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
        CHECK(seen > 8);
    }
}

TEST_CASE("The dark theme leaves no white patch", "[ui][gallery]")
{
    const Theme dark(ThemeKind::Dark);
    const DressedAs dressed(dark);
    for (const auto& sheet : {test::dashboardSheet(dark), test::controlsSheet(dark)}) {
        const QImage picture = sheet->grab().toImage().scaled(
            sheet->size() / 12, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int bright = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                bright += qGray(picture.pixel(x, y)) > 205 ? 1 : 0;
        }
        CHECK(bright <= 1);
    }
}

TEST_CASE("A change of theme reaches every widget of a window that is open", "[ui][gallery]")
{
    const Theme dark(ThemeKind::Dark);
    const auto grabbed = [](QWidget& sheet) {
        sheet.show();
        QCoreApplication::processEvents();
        return sheet.grab().toImage();
    };
    const auto sheet = test::dashboardSheet(Theme());
    const QImage before = grabbed(*sheet);
    const DressedAs dressed(dark);
    spreadTheme(*sheet, dark);
    const QImage after = grabbed(*sheet);
    const auto fresh = test::dashboardSheet(dark);
    CHECK(before != after);
    CHECK(after == grabbed(*fresh));
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[pictures]"; QT_SCALE_FACTOR=1.25 for other scales.
TEST_CASE("The gallery can be drawn as pictures", "[ui][gallery][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme theme(kind);
        const DressedAs dressed(theme);
        const QString name = kind == ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark");
        const auto dashboard = test::dashboardSheet(theme);
        const auto controls = test::controlsSheet(theme);
        dashboard->show();
        controls->show();
        const auto dates = controls->findChildren<DateField*>();
        QMenu menu;
        menu.addAction(icon(QStringLiteral("open"), theme), QStringLiteral("打开台账(&O)…"))
            ->setShortcut(QKeySequence::Open);
        menu.addAction(icon(QStringLiteral("save"), theme), QStringLiteral("立即保存(&S)"))
            ->setShortcut(QKeySequence::Save);
        menu.addSeparator();
        menu.addAction(QStringLiteral("上报(&U)"))->setEnabled(false);
        QAction* fold = menu.addAction(QStringLiteral("折叠导航栏(&F)"));
        fold->setCheckable(true);
        fold->setChecked(true);
        menu.setActiveAction(menu.actions().at(1));
        QMessageBox question(QMessageBox::Question,
                             QStringLiteral("上报锁定"),
                             QStringLiteral("锁定 9 月月报，共 412 条。锁定后由县级退回才能修改。"),
                             QMessageBox::Save | QMessageBox::Cancel);
        const auto keep = [&](const QString& sheet, QWidget* widget) {
            const QPixmap picture = widget->grab();
            CHECK_FALSE(picture.isNull());
            if (!folder.isEmpty())
                CHECK(picture.save(QDir(folder).filePath(sheet + u'-' + name + QStringLiteral(".png"))));
        };
        keep(QStringLiteral("menu"), &menu);
        question.show();
        keep(QStringLiteral("question"), &question);
        question.close();
        // One popup at a time: the next would close it.
        dates.first()->openCalendar();
        QWidget* calendar = dates.first()->findChild<QCalendarWidget*>()->window();
        keep(QStringLiteral("calendar"), calendar);
        calendar->close();
        auto* combo = controls->findChild<QComboBox*>();
        combo->showPopup();
        keep(QStringLiteral("combo"), combo->view()->window());
        combo->hidePopup();
        for (const auto& [sheet, focused] :
             {std::pair<QWidget*, QWidget*>{dashboard.get(), dashboard->findChildren<KpiTile*>().at(1)},
              std::pair<QWidget*, QWidget*>{controls.get(), controls->findChildren<QLineEdit*>().at(1)}}) {
            sheet->activateWindow();
            focused->setFocus();
            QCoreApplication::processEvents();
            keep(sheet == dashboard.get() ? QStringLiteral("dashboard") : QStringLiteral("controls"), sheet);
        }
    }
}
