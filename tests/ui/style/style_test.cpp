#include "tests/support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace jc::ui;

TEST_CASE("Fields and buttons share one height", "[ui][style]")
{
    QComboBox combo;
    combo.addItem(QStringLiteral("初级工"));
    const int height = QLineEdit().sizeHint().height();
    CHECK(height == 32);
    CHECK(QPushButton(QStringLiteral("保存班级")).sizeHint().height() == height);
    CHECK(combo.sizeHint().height() == height);
    CHECK(QSpinBox().sizeHint().height() == height);
}

TEST_CASE("Dialog buttons carry words of the language and no icons", "[ui][style]")
{
    QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    CHECK(QLocale().language() == QLocale::Chinese);
    CHECK(box.button(QDialogButtonBox::Save)->icon().isNull());
    CHECK(box.button(QDialogButtonBox::Cancel)->text() == QStringLiteral("取消"));
}

TEST_CASE("Controls grow with the zoom", "[ui][style]")
{
    applyTheme(*qApp, Theme(ThemeKind::Light, 1.5));
    const int zoomed = QLineEdit().sizeHint().height();
    applyTheme(*qApp, Theme());
    CHECK(zoomed == 48);
}
