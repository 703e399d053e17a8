// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Questionnaires/decision.yaml"
};

static const unsigned char file_1[] = {
#embed "../../Questionnaires/facts.yaml"
};

static const unsigned char file_2[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_3[] = {
#embed "../../Templates/decision-body.md"
};

static const unsigned char file_4[] = {
#embed "../../Templates/decision.md"
};

static const unsigned char file_5[] = {
#embed "../../Templates/decision.txt"
};

static const unsigned char file_6[] = {
#embed "../../Templates/demo.txt"
};

static const unsigned char file_7[] = {
#embed "../../Templates/head.md"
};

static const unsigned char file_8[] = {
#embed "../../Templates/item.txt"
};

static const unsigned char file_9[] = {
#embed "../../Templates/plan-body.md"
};

static const unsigned char file_10[] = {
#embed "../../Templates/plan.md"
};

static const unsigned char file_11[] = {
#embed "../../Templates/readiness.md"
};

static const unsigned char file_12[] = {
#embed "../../Templates/totals.md"
};

static const unsigned char file_13[] = {
#embed "../../pack.yaml"
};

static const struct shipped_file files[] = {
  {"Questionnaires/decision.yaml", file_0, sizeof file_0},
  {"Questionnaires/facts.yaml", file_1, sizeof file_1},
  {"Questionnaires/onboarding.yaml", file_2, sizeof file_2},
  {"Templates/decision-body.md", file_3, sizeof file_3},
  {"Templates/decision.md", file_4, sizeof file_4},
  {"Templates/decision.txt", file_5, sizeof file_5},
  {"Templates/demo.txt", file_6, sizeof file_6},
  {"Templates/head.md", file_7, sizeof file_7},
  {"Templates/item.txt", file_8, sizeof file_8},
  {"Templates/plan-body.md", file_9, sizeof file_9},
  {"Templates/plan.md", file_10, sizeof file_10},
  {"Templates/readiness.md", file_11, sizeof file_11},
  {"Templates/totals.md", file_12, sizeof file_12},
  {"pack.yaml", file_13, sizeof file_13},
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}
