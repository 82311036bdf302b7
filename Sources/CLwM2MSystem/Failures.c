#include "CLwM2MSystem.h"

#include <errno.h>

int lwm2m_last_error(void) { return errno; }

LwM2MFailure lwm2m_failure(int code) {
  switch (code) {
  case ENOENT:
    return LwM2MFailureNotFound;
  case EACCES:
  case EPERM:
    return LwM2MFailureNotPermitted;
  case ENOTDIR:
    return LwM2MFailureNoFolder;
  case EISDIR:
    return LwM2MFailureIsFolder;
  case EEXIST:
    return LwM2MFailureExists;
  case ENOSPC:
    return LwM2MFailureNoSpace;
  case EDQUOT:
    return LwM2MFailureQuota;
  case EROFS:
    return LwM2MFailureReadOnlyDisk;
  case EMFILE:
  case ENFILE:
    return LwM2MFailureTooManyFiles;
  case ELOOP:
    return LwM2MFailureTooManyLinks;
  case ENAMETOOLONG:
    return LwM2MFailureLongName;
  case EFBIG:
    return LwM2MFailureLargeFile;
  case EIO:
    return LwM2MFailureBrokenDisk;
  case EPIPE:
    return LwM2MFailureReaderGone;
  default:
    return LwM2MFailureOther;
  }
}
