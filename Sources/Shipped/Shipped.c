// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Checklists/schemas/checklist.json"
};

static const unsigned char file_1[] = {
#embed "../../Checklists/schemas/prose.json"
};

static const unsigned char file_2[] = {
#embed "../../Questionnaires/decision.yaml"
};

static const unsigned char file_3[] = {
#embed "../../Questionnaires/facts.yaml"
};

static const unsigned char file_4[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_5[] = {
#embed "../../Questionnaires/schemas/answers.json"
};

static const unsigned char file_6[] = {
#embed "../../Questionnaires/schemas/decision.json"
};

static const unsigned char file_7[] = {
#embed "../../Questionnaires/schemas/facts.json"
};

static const unsigned char file_8[] = {
#embed "../../Questionnaires/schemas/pack.json"
};

static const unsigned char file_9[] = {
#embed "../../Questionnaires/schemas/questionnaire.json"
};

static const unsigned char file_10[] = {
#embed "../../Templates/decision-body.md"
};

static const unsigned char file_11[] = {
#embed "../../Templates/decision.md"
};

static const unsigned char file_12[] = {
#embed "../../Templates/decision.txt"
};

static const unsigned char file_13[] = {
#embed "../../Templates/demo.txt"
};

static const unsigned char file_14[] = {
#embed "../../Templates/head.md"
};

static const unsigned char file_15[] = {
#embed "../../Templates/item.txt"
};

static const unsigned char file_16[] = {
#embed "../../Templates/plan-body.md"
};

static const unsigned char file_17[] = {
#embed "../../Templates/plan.md"
};

static const unsigned char file_18[] = {
#embed "../../Templates/readiness.md"
};

static const unsigned char file_19[] = {
#embed "../../Templates/totals.md"
};

static const unsigned char file_20[] = {
#embed "../../pack.yaml"
};

static const struct shipped_file files[] = {
  {"Checklists/schemas/checklist.json", file_0, sizeof file_0},
  {"Checklists/schemas/prose.json", file_1, sizeof file_1},
  {"Questionnaires/decision.yaml", file_2, sizeof file_2},
  {"Questionnaires/facts.yaml", file_3, sizeof file_3},
  {"Questionnaires/onboarding.yaml", file_4, sizeof file_4},
  {"Questionnaires/schemas/answers.json", file_5, sizeof file_5},
  {"Questionnaires/schemas/decision.json", file_6, sizeof file_6},
  {"Questionnaires/schemas/facts.json", file_7, sizeof file_7},
  {"Questionnaires/schemas/pack.json", file_8, sizeof file_8},
  {"Questionnaires/schemas/questionnaire.json", file_9, sizeof file_9},
  {"Templates/decision-body.md", file_10, sizeof file_10},
  {"Templates/decision.md", file_11, sizeof file_11},
  {"Templates/decision.txt", file_12, sizeof file_12},
  {"Templates/demo.txt", file_13, sizeof file_13},
  {"Templates/head.md", file_14, sizeof file_14},
  {"Templates/item.txt", file_15, sizeof file_15},
  {"Templates/plan-body.md", file_16, sizeof file_16},
  {"Templates/plan.md", file_17, sizeof file_17},
  {"Templates/readiness.md", file_18, sizeof file_18},
  {"Templates/totals.md", file_19, sizeof file_19},
  {"pack.yaml", file_20, sizeof file_20},
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}
