#ifndef SUREFOOT_SHIPPED_H
#define SUREFOOT_SHIPPED_H

#include <stddef.h>

/// One content file, as it stood in the source tree when the binary was built.
struct shipped_file {
  const char *path;            // relative to the source tree, for example "Questionnaires/onboarding.yaml"
  const unsigned char *bytes;  // not terminated
  size_t count;
};

extern const struct shipped_file shipped_files[];
extern const size_t shipped_file_count;

#endif
