/* Runs a fuzz target on files, each in memory of its exact size. */
#include "fuzz.h"

#include <stdlib.h>

static void replay(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t size = 0;
    int c;
    while (file != NULL && (c = getc(file)) != EOF) {
        data = realloc(data, size + 1);
        REQUIRE(data != NULL);
        data[size++] = (uint8_t)c;
    }
    if (file == NULL || ferror(file) != 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(EXIT_FAILURE);
    }
    fclose(file);
    LLVMFuzzerTestOneInput(data, size);
    free(data);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        replay(argv[i]);
    printf("%d inputs\n", argc - 1);
    return argc > 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
