// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Checklists/schemas/checklist.json"
};

static const unsigned char file_1[] = {
#embed "../../Checklists/schemas/prose.json"
};

static const unsigned char file_2[] = {
#embed "../../Checklists/thirty-days-prose.yaml"
};

static const unsigned char file_3[] = {
#embed "../../Checklists/thirty-days.yaml"
};

static const unsigned char file_4[] = {
#embed "../../Questionnaires/decision.yaml"
};

static const unsigned char file_5[] = {
#embed "../../Questionnaires/examples/eight-moderate.yaml"
};

static const unsigned char file_6[] = {
#embed "../../Questionnaires/examples/forty-people.yaml"
};

static const unsigned char file_7[] = {
#embed "../../Questionnaires/examples/many-unknowns.yaml"
};

static const unsigned char file_8[] = {
#embed "../../Questionnaires/examples/old-account-with-keys.yaml"
};

static const unsigned char file_9[] = {
#embed "../../Questionnaires/examples/production-in-management.yaml"
};

static const unsigned char file_10[] = {
#embed "../../Questionnaires/examples/proof-of-concept.yaml"
};

static const unsigned char file_11[] = {
#embed "../../Questionnaires/examples/several-accounts.yaml"
};

static const unsigned char file_12[] = {
#embed "../../Questionnaires/examples/solo-founder.yaml"
};

static const unsigned char file_13[] = {
#embed "../../Questionnaires/examples/ten-at-the-boundary.yaml"
};

static const unsigned char file_14[] = {
#embed "../../Questionnaires/examples/three-growing-to-fifteen.yaml"
};

static const unsigned char file_15[] = {
#embed "../../Questionnaires/examples/three-with-health-data.yaml"
};

static const unsigned char file_16[] = {
#embed "../../Questionnaires/examples/two-person-agency.yaml"
};

static const unsigned char file_17[] = {
#embed "../../Questionnaires/facts.yaml"
};

static const unsigned char file_18[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_19[] = {
#embed "../../Questionnaires/schemas/answers.json"
};

static const unsigned char file_20[] = {
#embed "../../Questionnaires/schemas/decision.json"
};

static const unsigned char file_21[] = {
#embed "../../Questionnaires/schemas/facts.json"
};

static const unsigned char file_22[] = {
#embed "../../Questionnaires/schemas/pack.json"
};

static const unsigned char file_23[] = {
#embed "../../Questionnaires/schemas/questionnaire.json"
};

static const unsigned char file_24[] = {
#embed "../../Templates/decision-body.md"
};

static const unsigned char file_25[] = {
#embed "../../Templates/decision.md"
};

static const unsigned char file_26[] = {
#embed "../../Templates/decision.txt"
};

static const unsigned char file_27[] = {
#embed "../../Templates/demo.txt"
};

static const unsigned char file_28[] = {
#embed "../../Templates/head.md"
};

static const unsigned char file_29[] = {
#embed "../../Templates/item.txt"
};

static const unsigned char file_30[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file_31[] = {
#embed "../../Templates/plan-body.md"
};

static const unsigned char file_32[] = {
#embed "../../Templates/plan.md"
};

static const unsigned char file_33[] = {
#embed "../../Templates/readiness.md"
};

static const unsigned char file_34[] = {
#embed "../../Templates/surefoot.css"
};

static const unsigned char file_35[] = {
#embed "../../Templates/totals.md"
};

static const unsigned char file_36[] = {
#embed "../../pack.yaml"
};

static const struct shipped_file files[] = {
  {"Checklists/schemas/checklist.json", file_0, sizeof file_0},
  {"Checklists/schemas/prose.json", file_1, sizeof file_1},
  {"Checklists/thirty-days-prose.yaml", file_2, sizeof file_2},
  {"Checklists/thirty-days.yaml", file_3, sizeof file_3},
  {"Questionnaires/decision.yaml", file_4, sizeof file_4},
  {"Questionnaires/examples/eight-moderate.yaml", file_5, sizeof file_5},
  {"Questionnaires/examples/forty-people.yaml", file_6, sizeof file_6},
  {"Questionnaires/examples/many-unknowns.yaml", file_7, sizeof file_7},
  {"Questionnaires/examples/old-account-with-keys.yaml", file_8, sizeof file_8},
  {"Questionnaires/examples/production-in-management.yaml", file_9, sizeof file_9},
  {"Questionnaires/examples/proof-of-concept.yaml", file_10, sizeof file_10},
  {"Questionnaires/examples/several-accounts.yaml", file_11, sizeof file_11},
  {"Questionnaires/examples/solo-founder.yaml", file_12, sizeof file_12},
  {"Questionnaires/examples/ten-at-the-boundary.yaml", file_13, sizeof file_13},
  {"Questionnaires/examples/three-growing-to-fifteen.yaml", file_14, sizeof file_14},
  {"Questionnaires/examples/three-with-health-data.yaml", file_15, sizeof file_15},
  {"Questionnaires/examples/two-person-agency.yaml", file_16, sizeof file_16},
  {"Questionnaires/facts.yaml", file_17, sizeof file_17},
  {"Questionnaires/onboarding.yaml", file_18, sizeof file_18},
  {"Questionnaires/schemas/answers.json", file_19, sizeof file_19},
  {"Questionnaires/schemas/decision.json", file_20, sizeof file_20},
  {"Questionnaires/schemas/facts.json", file_21, sizeof file_21},
  {"Questionnaires/schemas/pack.json", file_22, sizeof file_22},
  {"Questionnaires/schemas/questionnaire.json", file_23, sizeof file_23},
  {"Templates/decision-body.md", file_24, sizeof file_24},
  {"Templates/decision.md", file_25, sizeof file_25},
  {"Templates/decision.txt", file_26, sizeof file_26},
  {"Templates/demo.txt", file_27, sizeof file_27},
  {"Templates/head.md", file_28, sizeof file_28},
  {"Templates/item.txt", file_29, sizeof file_29},
  {"Templates/page.html", file_30, sizeof file_30},
  {"Templates/plan-body.md", file_31, sizeof file_31},
  {"Templates/plan.md", file_32, sizeof file_32},
  {"Templates/readiness.md", file_33, sizeof file_33},
  {"Templates/surefoot.css", file_34, sizeof file_34},
  {"Templates/totals.md", file_35, sizeof file_35},
  {"pack.yaml", file_36, sizeof file_36},
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}
