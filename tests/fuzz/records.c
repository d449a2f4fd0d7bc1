#include "records.h"

#include "fuzz.h"
#include "utf8.h"

#include <stdbool.h>
#include <string.h>

#ifdef WITH_JANSSON
#include <jansson.h>
#endif

void check_shown(const char *text, size_t length)
{
    for (size_t i = 0; i < length;) {
        size_t size = utf8_length(text + i, length - i);
        REQUIRE(size > 0);
        uint32_t c = utf8_read(text + i, size);
        REQUIRE(c == '\n' || c == '\t' ||
                (c >= 0x20 && (c < 0x7F || c >= 0xA0)));
        REQUIRE((c < 0x200B || c > 0x200F) && (c < 0x2028 || c > 0x202E) &&
                (c < 0x2060 || c > 0x206F) && c != 0xFEFF);
        i += size;
    }
}

/* ---- a record ----------------------------------------------------------- */

/* Each tells the fields of the record at the beginning of a text, and how long
   it is with its end. */

static size_t read_tsv(const char *text, size_t length, size_t *record)
{
    const char *feed = memchr(text, '\n', length);
    size_t fields = 1;
    REQUIRE(feed != NULL);
    *record = (size_t)(feed + 1 - text);
    for (; text < feed; text++)
        fields += *text == '\t';
    return fields;
}

/* RFC 4180: "a ""b""", and no quote in a field without. */
static size_t read_csv(const char *text, size_t length, size_t *record)
{
    size_t fields = 1;
    size_t i = 0;
    for (;; i++) {
        bool is_quoted = i < length && text[i] == '"';
        if (is_quoted) {
            for (i++; i + 1 < length && (text[i] != '"' || text[i + 1] == '"');)
                i += text[i] == '"' ? 2 : 1;
            i++;
        } else {
            while (i < length && memchr("\",\r\n", text[i], 4) == NULL)
                i++;
        }
        REQUIRE(i < length);
        if (text[i] != ',')
            break;
        fields++;
    }
    REQUIRE(i + 1 < length && text[i] == '\r' && text[i + 1] == '\n');
    *record = i + 2;
    return fields;
}

/* | a | b \| c | */
static size_t read_markdown(const char *text, size_t length, size_t *record)
{
    const char *feed = memchr(text, '\n', length);
    size_t bars = 0;
    REQUIRE(feed != NULL && feed - text > 2);
    REQUIRE(memcmp(text, "| ", 2) == 0 && memcmp(feed - 2, " |", 2) == 0);
    *record = (size_t)(feed + 1 - text);
    check_shown(text, *record);
    for (; text < feed; text += *text == '\\' ? 2 : 1)
        bars += *text == '|';
    return bars - 1;
}

static size_t read_json(const char *text, size_t length, size_t *record)
{
    const char *feed = memchr(text, '\n', length);
    size_t fields = 1;
    REQUIRE(feed != NULL);
    *record = (size_t)(feed + 1 - text);
#ifdef WITH_JANSSON
    json_t *object = json_loadb(text, *record,
                                JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
    REQUIRE(json_is_object(object));
    fields = json_object_size(object);
    json_decref(object);
#endif
    return fields;
}

/* ---- all of them -------------------------------------------------------- */

void check_records(enum format format, const char *text, size_t length)
{
    static size_t (*const read[])(const char *, size_t, size_t *) = {
        [FORMAT_TSV] = read_tsv,
        [FORMAT_CSV] = read_csv,
        [FORMAT_JSON] = read_json,
        [FORMAT_MARKDOWN] = read_markdown};
    size_t fields = 0;
    if (format == FORMAT_TEXT) {
        check_shown(text, length);
        return;
    }
    while (length > 0) {
        size_t record;
        size_t count = read[format](text, length, &record);
        REQUIRE(count == fields || fields == 0);
        fields = count;
        text += record;
        length -= record;
    }
}
