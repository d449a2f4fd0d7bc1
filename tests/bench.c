/*
 * Times commands, for tests/bench: runs them in turn, so that what else the
 * machine does falls on all of them alike.
 *
 *     bench RUNS COMMAND...
 *
 * A command with `|` or `<` goes to the shell, another is split at its spaces
 * and run as it is. Writes for each, to standard error since standard output
 * goes nowhere: the median of the wall times in microseconds, and the peak
 * memory in KiB.
 */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WORDS = 16, LENGTH = 4096, RUNS = 10000 };

static void fail(const char *what)
{
    fprintf(stderr, "bench: cannot run %s\n", what);
    exit(2);
}

static void split(const char *command, char *text, char **words)
{
    size_t count = 0;
    if (strlen(command) >= LENGTH)
        fail(command);
    strcpy(text, command);
    for (char *word = strtok(text, " "); word != NULL && count < WORDS - 1;
         word = strtok(NULL, " "))
        words[count++] = word;
    words[count] = NULL;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

/* Runs a command once; returns its wall time. */
static double run(const char *command, long *memory)
{
    char text[LENGTH];
    char *words[WORDS];
    char shell[] = "/bin/sh";
    char option[] = "-c";
    struct rusage usage;
    int status;
    split(command, text, words);
    if (strpbrk(command, "|<") != NULL) {
        strcpy(text, command);
        words[0] = shell, words[1] = option, words[2] = text, words[3] = NULL;
    }
    double start = now();
    pid_t child = vfork();
    if (child == 0) {
        execvp(words[0], words);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 ||
        !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fail(command);
    double time = now() - start;
    if (usage.ru_maxrss > *memory)
        *memory = usage.ru_maxrss;
    return time;
}

static int order(const void *left, const void *right)
{
    double a = *(const double *)left;
    double b = *(const double *)right;
    return (a > b) - (a < b);
}

int main(int argc, char **argv)
{
    int runs = argc < 3 ? 0 : atoi(argv[1]);
    size_t count = (size_t)argc - 2;
    if (runs < 1 || runs > RUNS)
        return 2;
    double *times = calloc(count * (size_t)runs, sizeof *times);
    long *memory = calloc(count, sizeof *memory);
    int nowhere = open("/dev/null", O_RDWR);
    if (times == NULL || memory == NULL || dup2(nowhere, 0) < 0 ||
        dup2(nowhere, 1) < 0)
        return 2;
    for (int i = 0; i < runs; i++)
        for (size_t j = 0; j < count; j++)
            times[j * (size_t)runs + (size_t)i] = run(argv[j + 2], &memory[j]);
    for (size_t j = 0; j < count; j++) {
        double *own = times + j * (size_t)runs;
        qsort(own, (size_t)runs, sizeof *own, order);
        fprintf(stderr, "%.0f\t%ld\n", own[runs / 2], memory[j]);
    }
    return 0;
}
