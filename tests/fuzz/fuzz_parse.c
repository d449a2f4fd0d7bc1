/*
 * Any bytes as an operand: read, taken apart, looked up, and what is near. The
 * first byte chooses the base.
 */
#include "fuzz.h"

#include <stdbool.h>
#include <string.h>
#include <wuerr.h>

enum { CAPACITY = 20, NTH_LIMIT = 20 };

static bool has_reading(const wuerr_parsed *parsed, uint32_t code)
{
    for (size_t i = 0; i < parsed->count; i++)
        if (parsed->reading[i].number == code)
            return true;
    return false;
}

static wuerr_parsed parse(const char *text, wuerr_base base)
{
    return wuerr_parse(text, strlen(text), base);
}

/* Every way to print a code is read as the same code. */
static void check_printed(uint32_t code)
{
    char text[32];
    sprintf(text, "0x%08lX", (unsigned long)code);
    for (wuerr_base base = WUERR_BASE_ANY; base <= WUERR_BASE_DEC; base++) {
        wuerr_parsed parsed = parse(text, base);
        REQUIRE(parsed.count == 1 && parsed.reading[0].number == code);
    }
    wuerr_parsed hex = parse(text + 2, WUERR_BASE_HEX);
    REQUIRE(hex.count == 1 && hex.reading[0].number == code);
    sprintf(text, "%ld", (long)(int32_t)code);
    wuerr_parsed number = parse(text, WUERR_BASE_DEC);
    REQUIRE(number.count == 1 && number.reading[0].number == code);
    number = parse(text, WUERR_BASE_ANY);
    REQUIRE(has_reading(&number, code));
    sprintf(text, "%lu", (unsigned long)code);
    number = parse(text, WUERR_BASE_DEC);
    REQUIRE(number.count == 1 && number.reading[0].number == code);
    number = parse(text, WUERR_BASE_ANY);
    REQUIRE(has_reading(&number, code));
}

static void check_entry(const wuerr_entry *entry)
{
    wuerr_entry same;
    REQUIRE(wuerr_find_code(entry->space, entry->code, 0, &same));
    REQUIRE(entry->name != NULL || entry->description != NULL);
    REQUIRE((entry->kind == WUERR_CLASS_NONE) == (entry->description == NULL));
    if (entry->description != NULL)
        REQUIRE(entry->sentence_length <= strlen(entry->description));
    REQUIRE(wuerr_table_name(entry->table) != NULL);
}

static void check_code(uint32_t code)
{
    wuerr_anatomy anatomy = wuerr_decode(code);
    wuerr_entry resolved;
    wuerr_entry entry;
    size_t nth = 0;
    if (code >= 0x10000)
        REQUIRE(anatomy.failure == (code >> 31 != 0));
    REQUIRE((anatomy.inner == WUERR_INNER_NONE) == (anatomy.inner_code == 0));
    for (size_t space = 0; space < WUERR_SPACES; space++)
        if (wuerr_resolve((wuerr_space)space, code, 0, &entry))
            check_entry(&entry);
    for (; wuerr_resolve(WUERR_SPACE_CODE, code, nth, &resolved); nth++) {
        check_entry(&resolved);
        REQUIRE((resolved.via == WUERR_VIA_CODE) == (resolved.code == code));
        REQUIRE(nth < NTH_LIMIT);
    }
    if (wuerr_find_code(WUERR_SPACE_CODE, code, 0, &entry))
        REQUIRE(nth > 0);
}

static void check_names(const char *text, size_t length)
{
    wuerr_entry resolved;
    for (size_t nth = 0; wuerr_find_name(text, length, nth, &resolved); nth++) {
        const char *names =
            resolved.via == WUERR_VIA_NAME ? resolved.name : resolved.aliases;
        check_entry(&resolved);
        REQUIRE(length > 0 && length <= strlen(names));
        REQUIRE(nth < NTH_LIMIT);
    }
}

static void check_nearest(const char *text, size_t length)
{
    wuerr_entry entries[CAPACITY];
    wuerr_entry fewer[CAPACITY];
    size_t count = wuerr_nearest(text, length, entries, CAPACITY);
    size_t three = wuerr_nearest(text, length, fewer, 3);
    REQUIRE(count <= CAPACITY && three <= 3 && three <= count);
    REQUIRE(wuerr_nearest(text, length, NULL, 0) == 0);
    for (size_t i = 0; i < count; i++) {
        check_entry(&entries[i]);
        for (size_t j = 0; j < i; j++)
            REQUIRE(entries[i].code != entries[j].code);
    }
    /* More room changes nothing of what comes first. */
    for (size_t i = 0; i < three; i++)
        REQUIRE(entries[i].code == fewer[i].code);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    wuerr_base base = (wuerr_base)(data[0] % 3);
    const char *text = (const char *)data + 1;
    size_t length = size - 1;
    wuerr_parsed parsed = wuerr_parse(text, length, base);
    REQUIRE(parsed.text >= text && parsed.text <= text + length);
    REQUIRE(parsed.length <= length - (size_t)(parsed.text - text));
    REQUIRE((parsed.count > 0) == (parsed.status == WUERR_PARSED_NUMBER ||
                                   parsed.status == WUERR_PARSED_PAIR));
    REQUIRE(parsed.count <= 2);
    for (size_t i = 0; i < parsed.count; i++) {
        check_printed(parsed.reading[i].number);
        check_code(parsed.reading[i].number);
        check_code(parsed.reading[i].number ^ data[0]);
    }
    check_names(parsed.text, parsed.length);
    check_nearest(text, length);
    return 0;
}
