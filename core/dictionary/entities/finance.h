// A payment, an appropriation or a loan at the day the money arrived. What was returned or recovered is a
// record of its own, dated then, and reduces the figure.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::finance {

extern const EntityDescription entity;

inline constexpr TextField voucher{{.number = 1,
                                    .key = "voucher",
                                    .label = {"凭证号", "Voucher"},
                                    .required = true,
                                    .sortable = true,
                                    .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"类型", "Kind"},
                                 .codeTable = "finance_kind",
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField side{{.number = 3,
                                 .key = "side",
                                 .label = {"对象", "For whom"},
                                 .codeTable = "finance_side",
                                 .required = true,
                                 .listed = true}};
inline constexpr ReferenceField beneficiary{{.number = 4,
                                             .key = "beneficiary",
                                             .label = {"受益单位", "Beneficiary"},
                                             .target = "organisation",
                                             .listed = true}};
inline constexpr ReferenceField person{
    {.number = 5, .key = "person", .label = {"受益人", "Person"}, .target = "person"}};
inline constexpr MoneyField amount{
    {.number = 6, .key = "amount", .label = {"金额", "Amount"}, .required = true, .listed = true}};
inline constexpr DateField paidDate{{.number = 7,
                                     .key = "paid_date",
                                     .label = {"到账（放款）日期", "Paid on"},
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr CodeField status{{.number = 8,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "finance_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr YesNoField sufficient{
    {.number = 9,
     .key = "sufficient",
     .label = {"足额", "In full"},
     .help = {"生均拨款等按标准足额到位。", "Paid in full by the standard, such as funding per pupil."}}};
inline constexpr TextField source{
    {.number = 10, .key = "fund_source", .label = {"资金来源", "Source of funds"}}};
inline constexpr TextField document{{.number = 11, .key = "document", .label = {"文号", "Document"}}};
inline constexpr RegionField region{
    {.number = 12,
     .key = "region",
     .label = {"受益地", "Place of the beneficiary"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取受益单位的所在地，再取受益人的户籍地。",
              "If empty, the place of the beneficiary, then the registered residence of the person."}}};
inline constexpr NoteField remark{
    {.number = 13, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::finance
