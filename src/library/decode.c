/* The anatomy of a code, known or not. */
#include "decode.h"

#include "table.h"
#include <string.h>

enum { FACILITY_HTTP = 25 };

/* The text of the span of a kind that holds a number; NULL if none does. */
static const char *span_text(enum wuerr_span_kind kind, uint32_t number)
{
    size_t low = 0;
    size_t high = wuerr_span_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct wuerr_span *span = &wuerr_spans[middle];
        if (span->kind < kind || (span->kind == kind && span->last < number))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == wuerr_span_count || wuerr_spans[low].kind != kind ||
        wuerr_spans[low].first > number)
        return NULL;
    return wuerr_text_at(wuerr_spans[low].text);
}

static unsigned facility_bits(uint32_t code)
{
    return code >> 16 & 0xFFF;
}

/* What is inside of the codes from `first` to `last`: their lower 16 bits, on
   top of `base`. */
static const struct {
    uint32_t first, last;
    uint32_t base;
    wuerr_inner kind;
} wrappings[] = {
    {0x80070001, 0x8007FFFF, 0, WUERR_INNER_WIN32},
    {0xC0070001, 0xC007FFFF, 0, WUERR_INNER_WIN32},
    {0x800106A4, 0x800107CF, 0, WUERR_INNER_WIN32}, /* RPC, 1700 to 1999 */
    {0x80192EE0, 0x80192FFF, 0, WUERR_INNER_WIN32}, /* WinINet, 12000 on */
    {0xCAA82EE0, 0xCAA82FFF, 0, WUERR_INNER_WIN32}, /* the same at sign-in */
    {0xCAA30064, 0xCAA30257, 0, WUERR_INNER_HTTP},
    {0x800F0000, 0x800FFFFF, 0xE0000000, WUERR_INNER_SETUPAPI},
    {0x8E5E0001, 0x8E5EFFFF, 0xC8000000, WUERR_INNER_ESE},
};

wuerr_inner wuerr_unwrap(uint32_t code, uint32_t *inner)
{
    uint32_t status = code & 0xFFFF;
    for (size_t i = 0; i < sizeof wrappings / sizeof *wrappings; i++)
        if (code >= wrappings[i].first && code <= wrappings[i].last) {
            *inner = wrappings[i].base | status;
            return wrappings[i].kind;
        }
    if (code >> 28 == 0xD) { /* bit 28 over a failing NTSTATUS */
        *inner = code & ~(UINT32_C(1) << 28);
        return WUERR_INNER_NTSTATUS;
    }
    if (facility_bits(code) == FACILITY_HTTP && status >= 100 &&
        status <= 599) {
        *inner = status;
        return WUERR_INNER_HTTP;
    }
    return WUERR_INNER_NONE;
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
        .facility = facility_bits(parts),
        .facility_name = span_text(WUERR_SPAN_FACILITY, facility_bits(parts)),
        .status = parts & 0xFFFF,
        .component = span_text(WUERR_SPAN_RANGE, code),
    };
    anatomy.inner = wuerr_unwrap(code, &anatomy.inner_code);
    return anatomy;
}

/* What the parts of a code say of its owner; NULL if nothing. */
static const char *owner_of(uint32_t code)
{
    wuerr_anatomy anatomy = wuerr_decode(code);
    if (anatomy.component != NULL)
        return anatomy.component;
    return anatomy.facility == 0 || anatomy.customer ? NULL
                                                     : anatomy.facility_name;
}

wuerr_entry wuerr_unknown(uint32_t code)
{
    const char *owner = owner_of(code);
    return (wuerr_entry){.code = code,
                         .kind = WUERR_CLASS_NONE,
                         .table = WUERR_TABLE_LIMIT,
                         .also = WUERR_TABLE_LIMIT,
                         .description = owner,
                         .sentence_length = owner == NULL ? 0 : strlen(owner)};
}
