/* What the fuzz targets share. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* The interface of libFuzzer, and of replay.c. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the program, as a bug of what is fuzzed, unless the property holds. */
#define REQUIRE(property)                                                      \
    ((property) ? (void)0 : broken(__FILE__, __LINE__, #property))
void broken(const char *file, int line, const char *property);

/* A standard stream whose output is caught in memory. */
struct caught {
    FILE **stream;
    FILE *before;
    char *text;
    size_t length;
};

void start_catching(struct caught *caught, FILE **stream);

/* Afterwards the text, which ends in a NUL, is the caller's to free. */
void stop_catching(struct caught *caught);

#endif
