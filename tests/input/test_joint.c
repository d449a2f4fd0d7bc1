/* Parts of different encodings that were joined: each is read as what it is. */
#include "pieces.h"

#include "utf8.h"

/* ---- parts -------------------------------------------------------------- */

enum form { UTF8, UTF8_MARKED, LE, LE_MARKED, BE, BE_MARKED, FORMS };

enum { MOST = 4096, MOST_LINES = 64 };

/* The bytes that come, the text that they are, and where lines end. */
static struct {
    unsigned char bytes[MOST];
    size_t length;
    char text[MOST];
    size_t text_length;
    size_t line_ends[MOST_LINES]; /* in the bytes */
    size_t lines;
} all;

static void add_byte(unsigned byte)
{
    assert_true(all.length < MOST);
    all.bytes[all.length++] = (unsigned char)byte;
}

static void add_unit(enum form form, unsigned unit)
{
    bool is_big = form == BE || form == BE_MARKED;
    add_byte(is_big ? unit >> 8 : unit & 0xFF);
    add_byte(is_big ? unit & 0xFF : unit >> 8);
}

static uint32_t character_at(const char *text, size_t length)
{
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t character = (unsigned char)text[0] & masks[length];
    for (size_t i = 1; i < length; i++)
        character = character << 6 | ((unsigned char)text[i] & 0x3F);
    return character;
}

static void add_character(enum form form, const char *text, size_t length)
{
    uint32_t character = character_at(text, length);
    if (form <= UTF8_MARKED)
        for (size_t i = 0; i < length; i++)
            add_byte((unsigned char)text[i]);
    else if (character < 0x10000)
        add_unit(form, character);
    else {
        add_unit(form, 0xD800 + ((character - 0x10000) >> 10));
        add_unit(form, 0xDC00 + (character & 0x3FF));
    }
    if (character == '\n')
        all.line_ends[all.lines++] = all.length;
}

static void add_text(const char *text, size_t length)
{
    memcpy(all.text + all.text_length, text, length);
    all.text_length += length;
}

static void add(enum form form, const char *text)
{
    if (form == UTF8_MARKED) {
        add_byte(0xEF);
        add_byte(0xBB);
        add_byte(0xBF);
        add_text("\357\273\277", 3);
    } else if (form == LE_MARKED || form == BE_MARKED) {
        add_unit(form, 0xFEFF);
    }
    add_text(text, strlen(text));
    for (size_t width; *text != '\0'; text += width) {
        width = utf8_length(text, strlen(text));
        add_character(form, text, width);
    }
}

static void begin(void)
{
    all.length = all.text_length = all.lines = 0;
}

/* The lines that have come are out. */
static void lines_are_out(void)
{
    size_t lines = 0;
    while (lines < all.lines && all.line_ends[lines] <= source.given)
        lines++;
    if (lines_of(output, output_length) < lines)
        fail_msg("%u bytes came with %u lines, %u are out",
                 (unsigned)source.given, (unsigned)lines,
                 (unsigned)lines_of(output, output_length));
}

static void comes_out(void)
{
    in_any_portions(all.bytes, all.length, all.text, all.text_length);
}

static const char *const texts[] = {
    "2024-03-01 10:11:12 Fehler 0x80240018: Gr\303\266\303\237e "
    "\303\274berschritten\r\nzweite Zeile\r\n\r\n\303\234ber "
    "\303\244\303\266\n",
    "error 0x80240018 \346\227\245\346\234\254\350\252\236 "
    "\344\270\212\346\233\270\343\201\215\r\n"
    "\346\254\241\343\201\256\350\241\214: 0x80244019 \360\237\230\200\r\n"
    "\344\270\212\350\250\230\343\201\256\350\241\214 end\r\n",
    "[1234.5678] a plain line of text\r\n\r\n[1234.5679] and another one\r\n",
};

enum { TEXTS = sizeof texts / sizeof *texts };

static void pairs_of_whole_lines(void **state)
{
    (void)state;
    for (enum form first = UTF8; first < FORMS; first++)
        for (enum form second = UTF8; second < FORMS; second++)
            for (int i = 0; i < TEXTS * TEXTS; i++) {
                begin();
                add(first, texts[i / TEXTS]);
                add(second, texts[i % TEXTS]);
                source.wait = lines_are_out;
                comes_out();
            }
}

static void pairs_without_a_line_feed(void **state)
{
    (void)state;
    for (enum form first = UTF8; first < FORMS; first++)
        for (enum form second = UTF8; second < FORMS; second++)
            for (int i = 0; i < TEXTS; i++) {
                begin();
                add(first, "error 0x80240018\r\nthe last line");
                add(second, texts[i]);
                comes_out();
            }
}

/* Bytes, and what they become. */
#define CASE(bytes, wanted)                                                    \
    {                                                                          \
        bytes, sizeof(bytes) - 1, wanted, sizeof(wanted) - 1                   \
    }
#define LONG_LINE "a line of 8 bits, long enough"
#define REPLACED "\357\277\275"
static const struct {
    const char *bytes;
    size_t length;
    const char *wanted;
    size_t wanted_length;
} cases[] = {
    /* Without a mark, and not in ASCII at first. */
    CASE("\334\0b\0e\0r\0\n\0", "\303\234ber\n"),
    CASE("\0\334\0b\0e\0r\0\n", "\303\234ber\n"),
    CASE("\345\145\54\147\r\0\n\0", "\346\227\245\346\234\254\r\n"),
    CASE("\145\345\147\54\0\r\0\n", "\346\227\245\346\234\254\r\n"),
    CASE("\0\116a\0b\0\n\0", "\344\270\200ab\n"),
    CASE("a\0\345\145\54\147\r\0\n\0", "a\346\227\245\346\234\254\r\n"),
    CASE("a\0\r\0\n\0", "a\r\n"),
    CASE("\0a\0\n", "a\n"),
    CASE("a\0\033\0\f\0\n\0", "a\033\f\n"),
    CASE("\75\330\0\336a\0b\0\n\0", "\360\237\230\200ab\n"),
    CASE("\75\330a\0b\0\n\0", "\75\330a\0b\0\n\0"),
    CASE("\0\334a\0b\0c\0\n\0", "\0\334"
                                "abc\n"),
    CASE("\236\212a\0\r\0\n\0", "\350\252\236a\r\n"),
    CASE("\54\147\345\145 \0a\0b\0c\0\n\0", "\346\234\254\346\227\245 abc\n"),
    /* Line feeds first. */
    CASE("\n\0a\0b\0\n\0", "\nab\n"),
    CASE("\n\n\0\n\0a\0\n\0", "\n\n\na\n"),
    CASE("\0\n\0a\0b\0\n", "\nab\n"),
    CASE("\n\0\1\n", "\n\0\1\n"),
    CASE("\n\0a", "\n\0a"),
    CASE("\n\0", "\n\0"),
    CASE("\n\377\376a\0\n\0", "\na\n"),
    /* 8-bit text that was not valid, and 16-bit text behind it. */
    CASE("\345x\nlog\n\0a\0b\0\n\345", "\345x\nlog\nab\n" REPLACED),
    CASE("log: \334\0b\0e\0r\0 \0\n\0", "log: \303\234ber \n"),
    CASE("log: \0\0\0\0a\0b\0c\0d\0", "log: \0\0\0\0abcd"),
    CASE("log\0\0\1\0a\0b\0c\0d", "log\0\0\1abcd"),
    CASE("log\na\0\n\0b\0\n\0", "log\na\nb\n"),
    CASE("log:\377\376\345\145\n\0", "log:\346\227\245\n"),
    CASE("log:\376\377\145\345\0\n", "log:\346\227\245\n"),
    CASE("log:\377\376\345\145", "log:\346\227\245"),
    CASE("log:\377\376\n\116a\0b\0c\0\n\0", "log:\344\270\212abc\n"),
    /* 8-bit text behind 16-bit text. */
    CASE("\377\376a\0\n\0OK\nb", "a\nOK\nb"),
    CASE("\377\376a\0\n\0OK", "a\nOK"),
    CASE("\377\376a\0\n\0OK\n", "a\nOK\n"),
    CASE("\376\377\0a\0\nOK!\n", "a\nOK!\n"),
    CASE("\377\376a\0\n\0gr\303\266\303", "a\ngr\303\266\303"),
    CASE("\377\376a\0\n\0" LONG_LINE " gr\366\337er\n",
         "a\n" LONG_LINE " gr\366\337er\n"),
    CASE("\377\376a\0" LONG_LINE ", gr\303\266\303\237er",
         "a" LONG_LINE ", gr\303\266\303\237er"),
    CASE("\377\376a\0a short line", "aa short line"),
    CASE("\377\376a\303", "\354\215\241"),
    CASE("\377\376a\0ab", "a\346\211\241"),
    CASE("\377\376" LONG_LINE "\n", LONG_LINE "\n"),
    /* 16-bit characters with bytes of ASCII, or that of a line feed. */
    CASE("\377\376\n\116\115\117\n\0", "\344\270\212\344\275\215\n"),
    CASE("\376\377\116\n\117\115\0\n", "\344\270\212\344\275\215\n"),
    CASE("\377\376\n\060\55\116\13\060\n\0",
         "\343\200\212\344\270\255\343\200\213\n"),
    /* The other order. */
    CASE("\377\376a\0\n\0\376\377\0b\0\n", "a\nb\n"),
    CASE("\377\376a\0\n\0\0b\0\n", "a\nb\n"),
    CASE("\376\377\0a\0\nb\0\n\0", "a\nb\n"),
    CASE("\377\376a\0\0b\0c\0d\0e\0\n", "abcde\n"),
    CASE("\377\376\0\060\0\060\0\060\0\060a\0\n\0",
         "\343\200\200\343\200\200\343\200\200\343\200\200a\n"),
    /* A mark of its own at a joint. */
    CASE("\377\376a\0\n\0\377\376b\0\n\0", "a\nb\n"),
    CASE("\377\376a\0\377\376b\0\n\0", "ab\n"),
    /* One byte off: the line feed of 8 bits is the rest of the last one. */
    CASE("x\0a\0b\0c\0\n", "xabc\n"),
    CASE("x\0a\0b\0c\0\n\376\377\0e\0\n", "xabc\ne\n"),
    CASE("x\0a\0b\0c\0\n" LONG_LINE ", and more\n",
         "xabc\n" LONG_LINE ", and more\n"),
    CASE("\377\376a\0\n\377", "a\357\274\212"),
};

static void parts_are_told_by_their_bytes(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        in_any_portions(cases[i].bytes, cases[i].length, cases[i].wanted,
                        cases[i].wanted_length);
}

/* What is not plainly 16-bit text stays as it is. */
static const struct {
    const char *bytes;
    size_t length;
} others[] = {
#define OTHER(bytes)                                                           \
    {                                                                          \
        bytes, sizeof(bytes) - 1                                               \
    }
    OTHER("log\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0log\n"),
    OTHER("a\0b\0c\0\n"),
    OTHER("a\0\n\n"),
    OTHER("x\n\0\n"),
    OTHER("log a\0\n\0\n\0\1"),
    OTHER("one\0two\0three\0"),
    OTHER("T\0e\0x\0t\0e\0\0\0F\0o\0n\0t\0s\0\0\0"),
    OTHER("log \377\376 in a line of Latin-1\n"),
    OTHER("log \377\376 in a line of Latin-1"),
    OTHER("log \376\377 in a line of Latin-1\n"),
    OTHER("log \377\376\344rger\n"),
    OTHER("log \377\376"),
    OTHER("log \377\376\377\376\377\n"),
    OTHER("log \376\377\0\0\n"),
    OTHER("log \377\376\0\340\n\0"),
    OTHER("log \377\376\320\375\n\0"),
    OTHER("log \377\376\376\377\n\0"),
    OTHER("log \377\376\200\0\n\0"),
    OTHER("gr\366\337er \0 log\n"),
};

static void other_bytes_stay(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        in_any_portions(others[i].bytes, others[i].length, others[i].bytes,
                        others[i].length);
}

/* Bytes at random, of which the first two are no mark. */
static void random_bytes_stay(void **state)
{
    (void)state;
    static unsigned char bytes[LIMIT];
    uint32_t random = 1;
    for (int round = 0; round < 8; round++) {
        for (size_t i = 0; i < LIMIT; i++) {
            random = random * 1664525 + 1013904223;
            bytes[i] = (unsigned char)(i < 2 ? 'x' : random >> 24);
        }
        give(bytes, LIMIT);
        collect();
        must_become(bytes, LIMIT);
    }
}

/* Anything comes out the same however it arrives. */
static void no_portion_matters(void **state)
{
    (void)state;
    static const unsigned char bytes[] = {0,    0,    0,    'a',  'b',  ' ',
                                          '\n', '\r', 0xFF, 0xFE, 0xEF, 0xBB,
                                          0xBF, 0xE5, 0x65, 0xD8, 0xDC, 0x4E};
    static unsigned char wanted[MOST];
    uint32_t random = 1;
    for (int i = 0; i < 20000; i++) {
        size_t kinds = 0;
        begin();
        size_t length = 1 + (random >> 8) % (i % 50 == 0 ? 2000 : 60);
        while (all.length < length) {
            random = random * 1664525 + 1013904223;
            if ((random >> 8) % 8 == 0)
                kinds = (random >> 12) % 4;
            unsigned byte = bytes[(random >> 16) % sizeof bytes];
            if (i % 50 == 0 && byte == '\n')
                byte = 'c'; /* a line longer than the buffer */
            if (kinds == 1)
                add_unit(LE, i % 100 == 0 ? 0x9E8A : byte);
            else if (kinds == 2)
                add_unit(BE, byte);
            else
                add_byte(kinds == 3 && (random >> 20) % 8 != 0 ? 'x' : byte);
        }
        capacity = INPUT_SMALLEST;
        give(all.bytes, all.length);
        collect();
        memcpy(wanted, output, output_length);
        size_t wanted_length = output_length;
        size_t wanted_pieces = piece_count;
        for (source.portion = 1; source.portion <= 8; source.portion++) {
            collect();
            must_become(wanted, wanted_length);
            assert_int_equal(piece_count, wanted_pieces);
        }
        source.portion = 300;
        source.random = random;
        collect();
        must_become(wanted, wanted_length);
    }
}

/* An input waits for more than one byte; whoever does not is told to wait. */
static void half_a_mark_is_waited_for(void **state)
{
    (void)state;
    static const unsigned char mark[] = {0xFF, 0xFE};
    struct bytes half = {mark, 1, false};
    assert_int_equal(first_joint(&half, ENCODING_UNKNOWN).verdict,
                     VERDICT_LATER);
    half.are_last = true;
    assert_int_equal(first_joint(&half, ENCODING_UNKNOWN).encoding,
                     ENCODING_BYTES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_of_whole_lines),
        cmocka_unit_test(pairs_without_a_line_feed),
        cmocka_unit_test(parts_are_told_by_their_bytes),
        cmocka_unit_test(other_bytes_stay),
        cmocka_unit_test(random_bytes_stay),
        cmocka_unit_test(no_portion_matters),
        cmocka_unit_test(half_a_mark_is_waited_for),
    };
    return cmocka_run_group_tests_name("joint", tests, NULL, NULL);
}
