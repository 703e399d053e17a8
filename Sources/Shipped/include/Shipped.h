#ifndef SUREFOOT_SHIPPED_H
#define SUREFOOT_SHIPPED_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// One content file, as it stood in the source tree when the binary was built.
struct shipped_file {
  const char *path;            // from the package root, for example "Questionnaires/onboarding.yaml"
  const unsigned char *bytes;  // not terminated
  size_t count;
};

/// How many files there are.
size_t shipped_count(void);

/// The digest of the pack that the files make, as scripts/shipped computed it: 64 hexadecimal digits.
const char *shipped_digest(void);

/// How many bytes that digest covers.
size_t shipped_digest_bytes(void);

/// A file by its place in the order of the paths' bytes; NULL beyond the last.
const struct shipped_file *_Nullable shipped_at(size_t index);

/// The manual, docs/manual.md: words of the program's own and no content file.
const struct shipped_file *shipped_manual(void);

#pragma clang assume_nonnull end

#endif
