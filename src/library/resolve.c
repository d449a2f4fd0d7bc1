/* A number to the rows that tell its meaning, directly or by unwrapping. */
#include "decode.h"

#define HRESULT_OF_WIN32 UINT32_C(0x80070000)
#define HRESULT_OF_HTTP UINT32_C(0x80190000)

/*
 * Takes a row of a code, unless it is one that the caller has seen: nth counts
 * down. Below 0x10000 a second owner is another kind of number, an NTSTATUS.
 */
static bool take(uint32_t code, wuerr_via via, size_t *nth, wuerr_entry *entry)
{
    wuerr_entry found;
    for (size_t i = 0; (i == 0 || code >= 0x10000) &&
                       wuerr_find_code(WUERR_SPACE_CODE, code, i, &found);
         i++)
        if ((*nth)-- == 0) {
            *entry = found;
            entry->via = via;
            return true;
        }
    return false;
}

/* Takes a row of what a code wraps, or of what wraps it. */
static bool take_wrapped(uint32_t code, size_t *nth, wuerr_entry *entry)
{
    uint32_t status = code & 0xFFFF;
    uint32_t upper = code >> 16;
    uint32_t inner;
    wuerr_inner kind = wuerr_unwrap(code, &inner);
    if (kind == WUERR_INNER_WIN32 && take(inner, WUERR_VIA_WIN32, nth, entry))
        return true;
    if ((upper == 0xC007 || upper == 0) && status != 0)
        return take(HRESULT_OF_WIN32 | status, WUERR_VIA_HRESULT, nth, entry);
    return kind == WUERR_INNER_HTTP && code != (HRESULT_OF_HTTP | inner) &&
           take(HRESULT_OF_HTTP | inner, WUERR_VIA_HTTP, nth, entry);
}

bool wuerr_resolve(wuerr_space space, uint32_t number, size_t nth,
                   wuerr_entry *entry)
{
    if (space != WUERR_SPACE_CODE)
        return wuerr_find_code(space, number, nth, entry);
    if (take(number, WUERR_VIA_CODE, &nth, entry))
        return true;
    uint32_t inner;
    if (wuerr_unwrap(number, &inner) != WUERR_INNER_NTSTATUS)
        return take_wrapped(number, &nth, entry);
    return take(inner, WUERR_VIA_NTSTATUS, &nth, entry) ||
           take_wrapped(inner, &nth, entry);
}
