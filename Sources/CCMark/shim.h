#include <cmark.h>

/// Frees a string that cmark allocated, with the allocator it came from.
static inline void ccmark_free(char *string) {
  cmark_get_default_mem_allocator()->free(string);
}
