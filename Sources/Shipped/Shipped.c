// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_1[] = {
#embed "../../pack.yaml"
};

static const struct shipped_file files[] = {
  {"Questionnaires/onboarding.yaml", file_0, sizeof file_0},
  {"pack.yaml", file_1, sizeof file_1},
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}
