/* The anatomy of a code, known or not. */
#include "table.h"

#include <wuerr.h>

enum { FACILITY_WIN32 = 7, FACILITY_HTTP = 25 };

/* The text of the span that holds a number; NULL if none does. */
static const char *span_text(const struct span *spans, size_t count,
                             uint32_t number)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (spans[middle].last < number)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == count || spans[low].first > number)
        return NULL;
    return table_text(spans[low].text);
}

static void find_inner(uint32_t code, wuerr_anatomy *anatomy)
{
    bool ntstatus = (code >> 28 & 1) != 0;
    bool win32 = code >> 16 == 0x8007 || code >> 16 == 0xC007;
    bool http = anatomy->facility == FACILITY_HTTP && anatomy->status >= 100 &&
                anatomy->status <= 599;
    if (ntstatus) {
        anatomy->inner = WUERR_INNER_NTSTATUS;
        anatomy->inner_code = code & ~(UINT32_C(1) << 28);
    } else if (win32 && anatomy->status != 0) {
        anatomy->inner = WUERR_INNER_WIN32;
        anatomy->inner_code = anatomy->status;
    } else if (http) {
        anatomy->inner = WUERR_INNER_HTTP;
        anatomy->inner_code = anatomy->status;
    }
}

static uint32_t hresult_from_win32(uint32_t code)
{
    return code == 0 ? 0 : UINT32_C(0x80070000) | code;
}

wuerr_anatomy wuerr_decode(uint32_t code)
{
    uint32_t parts = code < 0x10000 ? hresult_from_win32(code) : code;
    wuerr_anatomy anatomy = {
        .failure = parts >> 31 != 0,
        .customer = (parts >> 29 & 1) != 0,
        .facility = parts >> 16 & 0xFFF,
        .status = parts & 0xFFFF,
        .inner = WUERR_INNER_NONE,
        .component = span_text(table_ranges, table_range_count, code),
    };
    anatomy.facility_name =
        span_text(table_facilities, table_facility_count, anatomy.facility);
    if (code >= 0x10000)
        find_inner(code, &anatomy);
    return anatomy;
}

bool wuerr_decode_extend(uint32_t code, wuerr_extend *extend)
{
    const char *phase = span_text(table_phases, table_phase_count, code >> 16);
    const char *operation =
        span_text(table_operations, table_operation_count, code & 0xFFFF);
    if (code < 0x10000 || phase == NULL || operation == NULL)
        return false;
    *extend = (wuerr_extend){phase, operation};
    return true;
}
