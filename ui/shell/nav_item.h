// One entry of the navigation: a place with a name. Several entries may lead to one page (培训班 and 学员档案
// are both the record list), so entries and pages are listed apart.
#pragma once

#include "ui/shell/page.h"

namespace jc::ui {

struct NavItem
{
    QString id;
    const char* title = ""; // source text of the context "Pages"
    QString icon;           // see ui/style/icons.h
    PageGroup group = PageGroup::Look;
    Location location;
    // Id of a page whose places belong here where no other entry leads to them: the lists of records that the
    // navigation has no room for.
    QString homeOf = {};
    // Levels of the regions whose offices begin here; the first entry that names none is where all others do.
    QStringList beginsFor = {};
};

} // namespace jc::ui
