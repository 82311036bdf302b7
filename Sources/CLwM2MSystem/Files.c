#if defined(__linux__)
#define _GNU_SOURCE  // for DT_DIR and the like
#endif

#include "CLwM2MSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

const int lwm2m_read_only = O_RDONLY;
const int lwm2m_write_only = O_WRONLY;
const int lwm2m_create = O_CREAT;
const int lwm2m_exclusive = O_EXCL;
const int lwm2m_no_follow = O_NOFOLLOW;
const int lwm2m_no_waiting = O_NONBLOCK;
const int lwm2m_working_folder = AT_FDCWD;

int lwm2m_open(int folder, const char *path, int flags, unsigned int mode) {
  int file;
  do file = openat(folder, path, flags | O_CLOEXEC, (mode_t)mode);
  while (file < 0 && errno == EINTR);
  return file;
}

void lwm2m_close(int file) { close(file); }

long lwm2m_read(int file, void *bytes, long count) {
  ssize_t result;
  do result = read(file, bytes, (size_t)count);
  while (result < 0 && errno == EINTR);
  return result;
}

long lwm2m_write(int file, const void *bytes, long count) {
  ssize_t result;
  do result = write(file, bytes, (size_t)count);
  while (result < 0 && errno == EINTR);
  return result;
}

int lwm2m_synchronize(int file) { return fsync(file); }

int lwm2m_permit(int file, unsigned int permissions) { return fchmod(file, (mode_t)permissions); }

int lwm2m_rename(const char *from, const char *to) { return rename(from, to); }

int lwm2m_remove(const char *path) { return unlink(path); }

int lwm2m_make_folder(const char *path) { return mkdir(path, 0777); }

// Status

static void fill(LwM2MFileStatus *status, const struct stat *of) {
  status->kind = S_ISREG(of->st_mode)   ? LwM2MFileKindRegular
                 : S_ISDIR(of->st_mode) ? LwM2MFileKindFolder
                                        : LwM2MFileKindOther;
  status->permissions = (unsigned int)of->st_mode & 07777;
  status->size = (long long)of->st_size;
  status->device = (unsigned long long)of->st_dev;
  status->number = (unsigned long long)of->st_ino;
}

int lwm2m_status(int file, LwM2MFileStatus *status) {
  struct stat found;
  if (fstat(file, &found) != 0) return -1;
  fill(status, &found);
  return 0;
}

int lwm2m_path_status(const char *path, LwM2MFileStatus *status) {
  struct stat found;
  if (stat(path, &found) != 0) return -1;
  fill(status, &found);
  return 0;
}

// Folders

LwM2MFolderRef lwm2m_open_folder(const char *path) { return (LwM2MFolderRef)opendir(path); }

void lwm2m_close_folder(LwM2MFolderRef folder) { closedir((DIR *)folder); }

const char *lwm2m_next_name(LwM2MFolderRef folder, LwM2MFileKind *kind) {
  errno = 0;
  struct dirent *entry = readdir((DIR *)folder);
  if (!entry) return NULL;
  switch (entry->d_type) {
  case DT_REG:
    *kind = LwM2MFileKindRegular;
    break;
  case DT_DIR:
    *kind = LwM2MFileKindFolder;
    break;
  case DT_LNK:
    *kind = LwM2MFileKindLink;
    break;
  case DT_UNKNOWN:
    *kind = LwM2MFileKindUnknown;
    break;
  default:
    *kind = LwM2MFileKindOther;
  }
  return entry->d_name;
}

// The process

int lwm2m_process(void) { return (int)getpid(); }

void lwm2m_exit(int code) { exit(code); }
