#include "Shipped.h"

static const unsigned char onboarding[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

const struct shipped_file shipped_files[] = {
  {"Questionnaires/onboarding.yaml", onboarding, sizeof onboarding},
};

const size_t shipped_file_count = sizeof shipped_files / sizeof shipped_files[0];
