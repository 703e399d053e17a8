// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Checklists/schemas/checklist.json"
};

static const unsigned char file_1[] = {
#embed "../../Checklists/schemas/prose.json"
};

static const unsigned char file_2[] = {
#embed "../../Checklists/several-accounts-prose.yaml"
};

static const unsigned char file_3[] = {
#embed "../../Checklists/thirty-days-architecture.yaml"
};

static const unsigned char file_4[] = {
#embed "../../Checklists/thirty-days-cost.yaml"
};

static const unsigned char file_5[] = {
#embed "../../Checklists/thirty-days-credentials.yaml"
};

static const unsigned char file_6[] = {
#embed "../../Checklists/thirty-days-identity.yaml"
};

static const unsigned char file_7[] = {
#embed "../../Checklists/thirty-days-logging.yaml"
};

static const unsigned char file_8[] = {
#embed "../../Checklists/thirty-days-monitoring.yaml"
};

static const unsigned char file_9[] = {
#embed "../../Checklists/thirty-days-root.yaml"
};

static const unsigned char file_10[] = {
#embed "../../Checklists/thirty-days.yaml"
};

static const unsigned char file_11[] = {
#embed "../../Questionnaires/decision.yaml"
};

static const unsigned char file_12[] = {
#embed "../../Questionnaires/examples/eight-moderate.yaml"
};

static const unsigned char file_13[] = {
#embed "../../Questionnaires/examples/forty-people.yaml"
};

static const unsigned char file_14[] = {
#embed "../../Questionnaires/examples/many-unknowns.yaml"
};

static const unsigned char file_15[] = {
#embed "../../Questionnaires/examples/old-account-with-keys.yaml"
};

static const unsigned char file_16[] = {
#embed "../../Questionnaires/examples/production-in-management.yaml"
};

static const unsigned char file_17[] = {
#embed "../../Questionnaires/examples/proof-of-concept.yaml"
};

static const unsigned char file_18[] = {
#embed "../../Questionnaires/examples/several-accounts.yaml"
};

static const unsigned char file_19[] = {
#embed "../../Questionnaires/examples/solo-founder.yaml"
};

static const unsigned char file_20[] = {
#embed "../../Questionnaires/examples/ten-at-the-boundary.yaml"
};

static const unsigned char file_21[] = {
#embed "../../Questionnaires/examples/three-growing-to-fifteen.yaml"
};

static const unsigned char file_22[] = {
#embed "../../Questionnaires/examples/three-with-health-data.yaml"
};

static const unsigned char file_23[] = {
#embed "../../Questionnaires/examples/two-person-agency.yaml"
};

static const unsigned char file_24[] = {
#embed "../../Questionnaires/facts.yaml"
};

static const unsigned char file_25[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_26[] = {
#embed "../../Questionnaires/schemas/answers.json"
};

static const unsigned char file_27[] = {
#embed "../../Questionnaires/schemas/decision.json"
};

static const unsigned char file_28[] = {
#embed "../../Questionnaires/schemas/facts.json"
};

static const unsigned char file_29[] = {
#embed "../../Questionnaires/schemas/pack.json"
};

static const unsigned char file_30[] = {
#embed "../../Questionnaires/schemas/questionnaire.json"
};

static const unsigned char file_31[] = {
#embed "../../Templates/decision-body.md"
};

static const unsigned char file_32[] = {
#embed "../../Templates/decision.md"
};

static const unsigned char file_33[] = {
#embed "../../Templates/decision.txt"
};

static const unsigned char file_34[] = {
#embed "../../Templates/demo.txt"
};

static const unsigned char file_35[] = {
#embed "../../Templates/head.md"
};

static const unsigned char file_36[] = {
#embed "../../Templates/item.txt"
};

static const unsigned char file_37[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file_38[] = {
#embed "../../Templates/plan-body.md"
};

static const unsigned char file_39[] = {
#embed "../../Templates/plan.md"
};

static const unsigned char file_40[] = {
#embed "../../Templates/readiness.md"
};

static const unsigned char file_41[] = {
#embed "../../Templates/surefoot.css"
};

static const unsigned char file_42[] = {
#embed "../../Templates/totals.md"
};

static const unsigned char file_43[] = {
#embed "../../pack.yaml"
};

static const struct shipped_file files[] = {
  {"Checklists/schemas/checklist.json", file_0, sizeof file_0},
  {"Checklists/schemas/prose.json", file_1, sizeof file_1},
  {"Checklists/several-accounts-prose.yaml", file_2, sizeof file_2},
  {"Checklists/thirty-days-architecture.yaml", file_3, sizeof file_3},
  {"Checklists/thirty-days-cost.yaml", file_4, sizeof file_4},
  {"Checklists/thirty-days-credentials.yaml", file_5, sizeof file_5},
  {"Checklists/thirty-days-identity.yaml", file_6, sizeof file_6},
  {"Checklists/thirty-days-logging.yaml", file_7, sizeof file_7},
  {"Checklists/thirty-days-monitoring.yaml", file_8, sizeof file_8},
  {"Checklists/thirty-days-root.yaml", file_9, sizeof file_9},
  {"Checklists/thirty-days.yaml", file_10, sizeof file_10},
  {"Questionnaires/decision.yaml", file_11, sizeof file_11},
  {"Questionnaires/examples/eight-moderate.yaml", file_12, sizeof file_12},
  {"Questionnaires/examples/forty-people.yaml", file_13, sizeof file_13},
  {"Questionnaires/examples/many-unknowns.yaml", file_14, sizeof file_14},
  {"Questionnaires/examples/old-account-with-keys.yaml", file_15, sizeof file_15},
  {"Questionnaires/examples/production-in-management.yaml", file_16, sizeof file_16},
  {"Questionnaires/examples/proof-of-concept.yaml", file_17, sizeof file_17},
  {"Questionnaires/examples/several-accounts.yaml", file_18, sizeof file_18},
  {"Questionnaires/examples/solo-founder.yaml", file_19, sizeof file_19},
  {"Questionnaires/examples/ten-at-the-boundary.yaml", file_20, sizeof file_20},
  {"Questionnaires/examples/three-growing-to-fifteen.yaml", file_21, sizeof file_21},
  {"Questionnaires/examples/three-with-health-data.yaml", file_22, sizeof file_22},
  {"Questionnaires/examples/two-person-agency.yaml", file_23, sizeof file_23},
  {"Questionnaires/facts.yaml", file_24, sizeof file_24},
  {"Questionnaires/onboarding.yaml", file_25, sizeof file_25},
  {"Questionnaires/schemas/answers.json", file_26, sizeof file_26},
  {"Questionnaires/schemas/decision.json", file_27, sizeof file_27},
  {"Questionnaires/schemas/facts.json", file_28, sizeof file_28},
  {"Questionnaires/schemas/pack.json", file_29, sizeof file_29},
  {"Questionnaires/schemas/questionnaire.json", file_30, sizeof file_30},
  {"Templates/decision-body.md", file_31, sizeof file_31},
  {"Templates/decision.md", file_32, sizeof file_32},
  {"Templates/decision.txt", file_33, sizeof file_33},
  {"Templates/demo.txt", file_34, sizeof file_34},
  {"Templates/head.md", file_35, sizeof file_35},
  {"Templates/item.txt", file_36, sizeof file_36},
  {"Templates/page.html", file_37, sizeof file_37},
  {"Templates/plan-body.md", file_38, sizeof file_38},
  {"Templates/plan.md", file_39, sizeof file_39},
  {"Templates/readiness.md", file_40, sizeof file_40},
  {"Templates/surefoot.css", file_41, sizeof file_41},
  {"Templates/totals.md", file_42, sizeof file_42},
  {"pack.yaml", file_43, sizeof file_43},
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}
