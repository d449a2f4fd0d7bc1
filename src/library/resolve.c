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

/* Takes the row of a Win32 error code; from an NTSTATUS that of its HRESULT,
   too. */
static bool take_win32(uint32_t code, uint32_t win32, size_t *nth,
                       wuerr_entry *entry)
{
    return take(win32, WUERR_VIA_WIN32, nth, entry) ||
           (code >> 16 == 0xC007 &&
            take(HRESULT_OF_WIN32 | win32, WUERR_VIA_HRESULT, nth, entry));
}

/* Takes the row of an HTTP status: that of its HRESULT, else its own. */
static bool take_http(uint32_t code, uint32_t status, size_t *nth,
                      wuerr_entry *entry)
{
    uint32_t hresult = HRESULT_OF_HTTP | status;
    if (code != hresult && take(hresult, WUERR_VIA_HTTP, nth, entry))
        return true;
    if (!wuerr_find_code(WUERR_SPACE_HTTP_STATUS, status, *nth, entry))
        return false;
    entry->via = WUERR_VIA_HTTP;
    return true;
}

/* Takes a row of what a code wraps, or of what wraps it. */
static bool take_wrapped(uint32_t code, size_t *nth, wuerr_entry *entry)
{
    uint32_t inner;
    switch (wuerr_unwrap(code, &inner)) {
    case WUERR_INNER_WIN32: return take_win32(code, inner, nth, entry);
    case WUERR_INNER_HTTP: return take_http(code, inner, nth, entry);
    case WUERR_INNER_SETUPAPI:
        return take(inner, WUERR_VIA_SETUPAPI, nth, entry);
    case WUERR_INNER_ESE: return take(inner, WUERR_VIA_ESE, nth, entry);
    case WUERR_INNER_NTSTATUS:
        return take(inner, WUERR_VIA_NTSTATUS, nth, entry) ||
               (inner >> 16 == 0xC007 &&
                take_win32(inner, inner & 0xFFFF, nth, entry));
    default:
        return code > 0 && code < 0x10000 &&
               take(HRESULT_OF_WIN32 | code, WUERR_VIA_HRESULT, nth, entry);
    }
}

bool wuerr_resolve(wuerr_space space, uint32_t number, size_t nth,
                   wuerr_entry *entry)
{
    if (space != WUERR_SPACE_CODE)
        return wuerr_find_code(space, number, nth, entry);
    return take(number, WUERR_VIA_CODE, &nth, entry) ||
           take_wrapped(number, &nth, entry);
}
