// What the compiler asks of the system: files, folders, searches in memory.
//
// No header of the system is included here. A package that uses the build plugin compiles the plugin's tool first, and the
// C library's module, which every such header brings along, costs it a second: several hundred headers are read and indexed.
#pragma once

// Memory

// The first byte of this value among `count` bytes, null when there is none: many bytes at once.
static inline const void *_Nullable lwm2m_find_byte(const void *_Nonnull bytes, unsigned char byte, long count) {
  return __builtin_memchr(bytes, byte, (unsigned long)count);
}

// Below 0 when the first `count` bytes on the left come before those on the right, 0 when they are the same.
static inline int lwm2m_compare_bytes(const void *_Nonnull left, const void *_Nonnull right, long count) {
  return __builtin_memcmp(left, right, (unsigned long)count);
}

// Failures

// The numbers that matter, whatever the system calls them.
typedef enum __attribute__((enum_extensibility(closed))) LwM2MFailure {
  LwM2MFailureOther,
  LwM2MFailureNotFound,
  LwM2MFailureNotPermitted,
  LwM2MFailureNoFolder,
  LwM2MFailureIsFolder,
  LwM2MFailureExists,
  LwM2MFailureNoSpace,
  LwM2MFailureQuota,
  LwM2MFailureReadOnlyDisk,
  LwM2MFailureTooManyFiles,
  LwM2MFailureTooManyLinks,
  LwM2MFailureLongName,
  LwM2MFailureLargeFile,
  LwM2MFailureBrokenDisk,
  LwM2MFailureReaderGone,
} LwM2MFailure;

// What a number of errno(3) means.
LwM2MFailure lwm2m_failure(int code);

// errno(3): why the call that has just returned failed.
int lwm2m_last_error(void);

// Files. A function that returns an int returns -1 when it fails. Interrupted calls are made again.

// The flags of open(2).
extern const int lwm2m_read_only;
extern const int lwm2m_write_only;
extern const int lwm2m_create;
extern const int lwm2m_exclusive;
extern const int lwm2m_no_follow;
extern const int lwm2m_no_waiting;

// The folder that paths start at.
extern const int lwm2m_working_folder;

typedef enum __attribute__((enum_extensibility(closed))) LwM2MFileKind {
  LwM2MFileKindRegular,
  LwM2MFileKindFolder,
  LwM2MFileKindLink,
  LwM2MFileKindOther,
  // The folder does not say.
  LwM2MFileKindUnknown,
} LwM2MFileKind;

typedef struct LwM2MFileStatus {
  LwM2MFileKind kind;
  unsigned int permissions;
  long long size;
  unsigned long long device;
  unsigned long long number;
} LwM2MFileStatus;

// Programs that this one starts do not get the descriptor.
int lwm2m_open(int folder, const char *_Nonnull path, int flags, unsigned int mode);
void lwm2m_close(int file);
long lwm2m_read(int file, void *_Nullable bytes, long count);
long lwm2m_write(int file, const void *_Nullable bytes, long count);
int lwm2m_synchronize(int file);
int lwm2m_permit(int file, unsigned int permissions);
int lwm2m_status(int file, LwM2MFileStatus *_Nonnull status);
int lwm2m_path_status(const char *_Nonnull path, LwM2MFileStatus *_Nonnull status);
int lwm2m_rename(const char *_Nonnull from, const char *_Nonnull to);
int lwm2m_remove(const char *_Nonnull path);
int lwm2m_make_folder(const char *_Nonnull path);

// A folder that is being read.
typedef struct LwM2MFolder *LwM2MFolderRef;

LwM2MFolderRef _Nullable lwm2m_open_folder(const char *_Nonnull path);
void lwm2m_close_folder(LwM2MFolderRef _Nonnull folder);
// The next name, which lives until the next call; null at the end, and where `lwm2m_last_error` is not 0 then.
const char *_Nullable lwm2m_next_name(LwM2MFolderRef _Nonnull folder, LwM2MFileKind *_Nonnull kind);

// The process

int lwm2m_process(void);
void lwm2m_exit(int code) __attribute__((noreturn));
