// Chooses a region of China: by level (省 市 县 乡镇) or by typing a name, its pinyin or a code. The deepest
// level that is chosen counts. GUI thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/dictionary/catalogue/region_catalogue.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <array>

class QComboBox;
class QCompleter;
class QStandardItemModel;

namespace jc::ui {

class SearchField;

class RegionCascade final : public QWidget
{
    Q_OBJECT

public:
    RegionCascade(const RegionCatalogue& regions, const Theme& theme, QWidget* parent);

    // Empty when nothing is chosen, or only a node of the table that is no place.
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString name() const;
    // Shows the region with all levels above it; an unknown code changes nothing.
    void setCode(const QString& code);

Q_SIGNALS:
    void codeChanged(const QString& code);

private:
    // Fills the list of a level with what lies below `above` and empties the levels after it.
    void fill(std::size_t level, const QString& above);
    void levelChosen(std::size_t level);
    void search(const QString& text);
    // Provinces, cities and counties; read when first searched by pinyin.
    const QList<Region>& upperRegions();

    const RegionCatalogue& m_regions;
    Pinyin m_pinyin;
    QList<Region> m_upper;
    std::array<QComboBox*, 4> m_levels{};
    SearchField* m_search;
    QStandardItemModel* m_hits;
    QCompleter* m_completer;
};

} // namespace jc::ui
