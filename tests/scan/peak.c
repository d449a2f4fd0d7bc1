/*
 * Runs a command, and fails if its resident memory was ever more than so many
 * KiB:
 *
 *     peak LIMIT COMMAND [ARGUMENT]...
 *
 * The command's own failure is one too; LIMIT 0 prints how much it was.
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    int status;
    struct rusage usage;
    if (argc < 3)
        return 2;
    long limit = atol(argv[1]);
    pid_t child = fork();
    if (child == 0) {
        execv(argv[2], argv + 2);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) != child ||
        getrusage(RUSAGE_CHILDREN, &usage) != 0 || status != 0)
        return 1;
    if (limit == 0)
        printf("%ld\n", usage.ru_maxrss);
    else if (usage.ru_maxrss > limit)
        fprintf(stderr, "%ld KiB resident, more than %ld\n", usage.ru_maxrss,
                limit);
    return limit != 0 && usage.ru_maxrss > limit;
}
