/* Loaded before the C library, it notes every write, truncation and sync of the files below
 * REC_FOLDER, in order and with the bytes, in the file REC_LOG. From these notes the test makes
 * the disks that a power cut could have left behind. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int log_fd = -1;

static ssize_t plain_write(int fd, const void *data, size_t size) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "write");
    return real(fd, data, size);
}

static const char *watched(int fd, char *path, size_t room) {
    char link[64];
    const char *folder = getenv("REC_FOLDER");
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, room - 1);
    if (size < 0 || !folder) return NULL;
    path[size] = 0;
    return strncmp(path, folder, strlen(folder)) == 0 ? path : NULL;
}

/* One line of text for what happened, then the bytes. */
static void note(char what, const char *path, int64_t place, const void *data, size_t size) {
    char line[1024];
    if (log_fd < 0) log_fd = open(getenv("REC_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    int length = snprintf(line, sizeof line, "%c %lld %zu %s\n", what, (long long)place, size, path);
    plain_write(log_fd, line, length);
    if (size) plain_write(log_fd, data, size);
}

#define WITH_PATH(fd) char path[512]; const char *mine = watched(fd, path, sizeof path)

ssize_t write(int fd, const void *data, size_t size) {
    WITH_PATH(fd);
    if (mine) note('a', mine, -1, data, size);
    return plain_write(fd, data, size);
}

#define PWRITE(name, offset) \
    ssize_t name(int fd, const void *data, size_t size, offset place) { \
        static ssize_t (*real)(int, const void *, size_t, offset); \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        WITH_PATH(fd); \
        if (mine) note('w', mine, place, data, size); \
        return real(fd, data, size, place); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset) \
    int name(int fd, offset size) { \
        static int (*real)(int, offset); \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        WITH_PATH(fd); \
        if (mine) note('t', mine, size, NULL, 0); \
        return real(fd, size); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name) \
    int name(int fd) { \
        static int (*real)(int); \
        if (!real) real = dlsym(RTLD_NEXT, #name); \
        int done = real(fd); \
        WITH_PATH(fd); \
        if (mine && done == 0) note('s', mine, 0, NULL, 0); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    static int (*real)(const char *);
    const char *folder = getenv("REC_FOLDER");
    if (!real) real = dlsym(RTLD_NEXT, "unlink");
    if (folder && strncmp(path, folder, strlen(folder)) == 0) note('u', path, 0, NULL, 0);
    return real(path);
}
