// Written by scripts/shipped; change the content files, not this one.
#include "Shipped.h"

static const unsigned char file_0[] = {
#embed "../../Checklists/coverage.yaml"
};

static const unsigned char file_1[] = {
#embed "../../Checklists/frameworks.yaml"
};

static const unsigned char file_2[] = {
#embed "../../Checklists/glossary.yaml"
};

static const unsigned char file_3[] = {
#embed "../../Checklists/identity-provider-down.yaml"
};

static const unsigned char file_4[] = {
#embed "../../Checklists/permanent.yaml"
};

static const unsigned char file_5[] = {
#embed "../../Checklists/quarterly-prose.yaml"
};

static const unsigned char file_6[] = {
#embed "../../Checklists/quarterly.yaml"
};

static const unsigned char file_7[] = {
#embed "../../Checklists/root-break-glass.yaml"
};

static const unsigned char file_8[] = {
#embed "../../Checklists/schemas/checklist.json"
};

static const unsigned char file_9[] = {
#embed "../../Checklists/schemas/coverage.json"
};

static const unsigned char file_10[] = {
#embed "../../Checklists/schemas/frameworks.json"
};

static const unsigned char file_11[] = {
#embed "../../Checklists/schemas/glossary.json"
};

static const unsigned char file_12[] = {
#embed "../../Checklists/schemas/permanent.json"
};

static const unsigned char file_13[] = {
#embed "../../Checklists/schemas/prose.json"
};

static const unsigned char file_14[] = {
#embed "../../Checklists/schemas/runbook.json"
};

static const unsigned char file_15[] = {
#embed "../../Checklists/several-accounts-prose.yaml"
};

static const unsigned char file_16[] = {
#embed "../../Checklists/several-accounts.yaml"
};

static const unsigned char file_17[] = {
#embed "../../Checklists/thirty-days-architecture.yaml"
};

static const unsigned char file_18[] = {
#embed "../../Checklists/thirty-days-cost.yaml"
};

static const unsigned char file_19[] = {
#embed "../../Checklists/thirty-days-credentials.yaml"
};

static const unsigned char file_20[] = {
#embed "../../Checklists/thirty-days-identity.yaml"
};

static const unsigned char file_21[] = {
#embed "../../Checklists/thirty-days-logging.yaml"
};

static const unsigned char file_22[] = {
#embed "../../Checklists/thirty-days-monitoring.yaml"
};

static const unsigned char file_23[] = {
#embed "../../Checklists/thirty-days-root.yaml"
};

static const unsigned char file_24[] = {
#embed "../../Checklists/thirty-days.yaml"
};

static const unsigned char file_25[] = {
#embed "../../Questionnaires/audit.yaml"
};

static const unsigned char file_26[] = {
#embed "../../Questionnaires/decision.yaml"
};

static const unsigned char file_27[] = {
#embed "../../Questionnaires/examples/eight-moderate.yaml"
};

static const unsigned char file_28[] = {
#embed "../../Questionnaires/examples/forty-people.yaml"
};

static const unsigned char file_29[] = {
#embed "../../Questionnaires/examples/many-unknowns.yaml"
};

static const unsigned char file_30[] = {
#embed "../../Questionnaires/examples/old-account-with-keys.yaml"
};

static const unsigned char file_31[] = {
#embed "../../Questionnaires/examples/production-in-management.yaml"
};

static const unsigned char file_32[] = {
#embed "../../Questionnaires/examples/proof-of-concept.yaml"
};

static const unsigned char file_33[] = {
#embed "../../Questionnaires/examples/several-accounts.yaml"
};

static const unsigned char file_34[] = {
#embed "../../Questionnaires/examples/solo-founder.yaml"
};

static const unsigned char file_35[] = {
#embed "../../Questionnaires/examples/ten-at-the-boundary.yaml"
};

static const unsigned char file_36[] = {
#embed "../../Questionnaires/examples/three-growing-to-fifteen.yaml"
};

static const unsigned char file_37[] = {
#embed "../../Questionnaires/examples/three-with-health-data.yaml"
};

static const unsigned char file_38[] = {
#embed "../../Questionnaires/examples/two-person-agency.yaml"
};

static const unsigned char file_39[] = {
#embed "../../Questionnaires/facts.yaml"
};

static const unsigned char file_40[] = {
#embed "../../Questionnaires/onboarding.yaml"
};

static const unsigned char file_41[] = {
#embed "../../Questionnaires/quarterly.yaml"
};

static const unsigned char file_42[] = {
#embed "../../Questionnaires/schemas/answers.json"
};

static const unsigned char file_43[] = {
#embed "../../Questionnaires/schemas/decision.json"
};

static const unsigned char file_44[] = {
#embed "../../Questionnaires/schemas/facts.json"
};

static const unsigned char file_45[] = {
#embed "../../Questionnaires/schemas/pack.json"
};

static const unsigned char file_46[] = {
#embed "../../Questionnaires/schemas/questionnaire.json"
};

static const unsigned char file_47[] = {
#embed "../../Questionnaires/schemas/review.json"
};

static const unsigned char file_48[] = {
#embed "../../Questionnaires/schemas/workspace.json"
};

static const unsigned char file_49[] = {
#embed "../../Templates/card.html"
};

static const unsigned char file_50[] = {
#embed "../../Templates/card.md"
};

static const unsigned char file_51[] = {
#embed "../../Templates/controls.md"
};

static const unsigned char file_52[] = {
#embed "../../Templates/coverage.txt"
};

static const unsigned char file_53[] = {
#embed "../../Templates/decision-body.md"
};

static const unsigned char file_54[] = {
#embed "../../Templates/decision-record.md"
};

static const unsigned char file_55[] = {
#embed "../../Templates/decision.md"
};

static const unsigned char file_56[] = {
#embed "../../Templates/decision.txt"
};

static const unsigned char file_57[] = {
#embed "../../Templates/demo.txt"
};

static const unsigned char file_58[] = {
#embed "../../Templates/glossary-body.md"
};

static const unsigned char file_59[] = {
#embed "../../Templates/glossary.md"
};

static const unsigned char file_60[] = {
#embed "../../Templates/glossary.txt"
};

static const unsigned char file_61[] = {
#embed "../../Templates/head.md"
};

static const unsigned char file_62[] = {
#embed "../../Templates/item-body.md"
};

static const unsigned char file_63[] = {
#embed "../../Templates/item.md"
};

static const unsigned char file_64[] = {
#embed "../../Templates/item.txt"
};

static const unsigned char file_65[] = {
#embed "../../Templates/journal.md"
};

static const unsigned char file_66[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file_67[] = {
#embed "../../Templates/plan-body.md"
};

static const unsigned char file_68[] = {
#embed "../../Templates/plan.md"
};

static const unsigned char file_69[] = {
#embed "../../Templates/readiness-auditor.md"
};

static const unsigned char file_70[] = {
#embed "../../Templates/readiness-engineer.md"
};

static const unsigned char file_71[] = {
#embed "../../Templates/readiness-owner.md"
};

static const unsigned char file_72[] = {
#embed "../../Templates/readiness.md"
};

static const unsigned char file_73[] = {
#embed "../../Templates/review-body.md"
};

static const unsigned char file_74[] = {
#embed "../../Templates/review.md"
};

static const unsigned char file_75[] = {
#embed "../../Templates/review.txt"
};

static const unsigned char file_76[] = {
#embed "../../Templates/run-body.md"
};

static const unsigned char file_77[] = {
#embed "../../Templates/run.md"
};

static const unsigned char file_78[] = {
#embed "../../Templates/run.txt"
};

static const unsigned char file_79[] = {
#embed "../../Templates/runbook.md"
};

static const unsigned char file_80[] = {
#embed "../../Templates/runbook.txt"
};

static const unsigned char file_81[] = {
#embed "../../Templates/surefoot.css"
};

static const unsigned char file_82[] = {
#embed "../../Templates/totals.md"
};

static const unsigned char file_83[] = {
#embed "../../Templates/waivers.md"
};

static const unsigned char file_84[] = {
#embed "../../Templates/wiki-card.md"
};

static const unsigned char file_85[] = {
#embed "../../Templates/wiki-decision.md"
};

static const unsigned char file_86[] = {
#embed "../../Templates/wiki-drills.md"
};

static const unsigned char file_87[] = {
#embed "../../Templates/wiki-glossary.md"
};

static const unsigned char file_88[] = {
#embed "../../Templates/wiki-index.md"
};

static const unsigned char file_89[] = {
#embed "../../Templates/wiki-item.md"
};

static const unsigned char file_90[] = {
#embed "../../Templates/wiki-nav.md"
};

static const unsigned char file_91[] = {
#embed "../../Templates/wiki-plan.md"
};

static const unsigned char file_92[] = {
#embed "../../Templates/wiki-review.md"
};

static const unsigned char file_93[] = {
#embed "../../Templates/wiki-reviews.md"
};

static const unsigned char file_94[] = {
#embed "../../Templates/wiki-run.md"
};

static const unsigned char file_95[] = {
#embed "../../Templates/wiki-runbook.md"
};

static const unsigned char file_96[] = {
#embed "../../Templates/wiki-waivers.md"
};

static const unsigned char file_97[] = {
#embed "../../pack.yaml"
};

static const unsigned char manual[] = {
#embed "../../docs/manual.md"
};

static const struct shipped_file manual_file = {"docs/manual.md", manual, sizeof manual};

static const struct shipped_file files[] = {
  {"Checklists/coverage.yaml", file_0, sizeof file_0},
  {"Checklists/frameworks.yaml", file_1, sizeof file_1},
  {"Checklists/glossary.yaml", file_2, sizeof file_2},
  {"Checklists/identity-provider-down.yaml", file_3, sizeof file_3},
  {"Checklists/permanent.yaml", file_4, sizeof file_4},
  {"Checklists/quarterly-prose.yaml", file_5, sizeof file_5},
  {"Checklists/quarterly.yaml", file_6, sizeof file_6},
  {"Checklists/root-break-glass.yaml", file_7, sizeof file_7},
  {"Checklists/schemas/checklist.json", file_8, sizeof file_8},
  {"Checklists/schemas/coverage.json", file_9, sizeof file_9},
  {"Checklists/schemas/frameworks.json", file_10, sizeof file_10},
  {"Checklists/schemas/glossary.json", file_11, sizeof file_11},
  {"Checklists/schemas/permanent.json", file_12, sizeof file_12},
  {"Checklists/schemas/prose.json", file_13, sizeof file_13},
  {"Checklists/schemas/runbook.json", file_14, sizeof file_14},
  {"Checklists/several-accounts-prose.yaml", file_15, sizeof file_15},
  {"Checklists/several-accounts.yaml", file_16, sizeof file_16},
  {"Checklists/thirty-days-architecture.yaml", file_17, sizeof file_17},
  {"Checklists/thirty-days-cost.yaml", file_18, sizeof file_18},
  {"Checklists/thirty-days-credentials.yaml", file_19, sizeof file_19},
  {"Checklists/thirty-days-identity.yaml", file_20, sizeof file_20},
  {"Checklists/thirty-days-logging.yaml", file_21, sizeof file_21},
  {"Checklists/thirty-days-monitoring.yaml", file_22, sizeof file_22},
  {"Checklists/thirty-days-root.yaml", file_23, sizeof file_23},
  {"Checklists/thirty-days.yaml", file_24, sizeof file_24},
  {"Questionnaires/audit.yaml", file_25, sizeof file_25},
  {"Questionnaires/decision.yaml", file_26, sizeof file_26},
  {"Questionnaires/examples/eight-moderate.yaml", file_27, sizeof file_27},
  {"Questionnaires/examples/forty-people.yaml", file_28, sizeof file_28},
  {"Questionnaires/examples/many-unknowns.yaml", file_29, sizeof file_29},
  {"Questionnaires/examples/old-account-with-keys.yaml", file_30, sizeof file_30},
  {"Questionnaires/examples/production-in-management.yaml", file_31, sizeof file_31},
  {"Questionnaires/examples/proof-of-concept.yaml", file_32, sizeof file_32},
  {"Questionnaires/examples/several-accounts.yaml", file_33, sizeof file_33},
  {"Questionnaires/examples/solo-founder.yaml", file_34, sizeof file_34},
  {"Questionnaires/examples/ten-at-the-boundary.yaml", file_35, sizeof file_35},
  {"Questionnaires/examples/three-growing-to-fifteen.yaml", file_36, sizeof file_36},
  {"Questionnaires/examples/three-with-health-data.yaml", file_37, sizeof file_37},
  {"Questionnaires/examples/two-person-agency.yaml", file_38, sizeof file_38},
  {"Questionnaires/facts.yaml", file_39, sizeof file_39},
  {"Questionnaires/onboarding.yaml", file_40, sizeof file_40},
  {"Questionnaires/quarterly.yaml", file_41, sizeof file_41},
  {"Questionnaires/schemas/answers.json", file_42, sizeof file_42},
  {"Questionnaires/schemas/decision.json", file_43, sizeof file_43},
  {"Questionnaires/schemas/facts.json", file_44, sizeof file_44},
  {"Questionnaires/schemas/pack.json", file_45, sizeof file_45},
  {"Questionnaires/schemas/questionnaire.json", file_46, sizeof file_46},
  {"Questionnaires/schemas/review.json", file_47, sizeof file_47},
  {"Questionnaires/schemas/workspace.json", file_48, sizeof file_48},
  {"Templates/card.html", file_49, sizeof file_49},
  {"Templates/card.md", file_50, sizeof file_50},
  {"Templates/controls.md", file_51, sizeof file_51},
  {"Templates/coverage.txt", file_52, sizeof file_52},
  {"Templates/decision-body.md", file_53, sizeof file_53},
  {"Templates/decision-record.md", file_54, sizeof file_54},
  {"Templates/decision.md", file_55, sizeof file_55},
  {"Templates/decision.txt", file_56, sizeof file_56},
  {"Templates/demo.txt", file_57, sizeof file_57},
  {"Templates/glossary-body.md", file_58, sizeof file_58},
  {"Templates/glossary.md", file_59, sizeof file_59},
  {"Templates/glossary.txt", file_60, sizeof file_60},
  {"Templates/head.md", file_61, sizeof file_61},
  {"Templates/item-body.md", file_62, sizeof file_62},
  {"Templates/item.md", file_63, sizeof file_63},
  {"Templates/item.txt", file_64, sizeof file_64},
  {"Templates/journal.md", file_65, sizeof file_65},
  {"Templates/page.html", file_66, sizeof file_66},
  {"Templates/plan-body.md", file_67, sizeof file_67},
  {"Templates/plan.md", file_68, sizeof file_68},
  {"Templates/readiness-auditor.md", file_69, sizeof file_69},
  {"Templates/readiness-engineer.md", file_70, sizeof file_70},
  {"Templates/readiness-owner.md", file_71, sizeof file_71},
  {"Templates/readiness.md", file_72, sizeof file_72},
  {"Templates/review-body.md", file_73, sizeof file_73},
  {"Templates/review.md", file_74, sizeof file_74},
  {"Templates/review.txt", file_75, sizeof file_75},
  {"Templates/run-body.md", file_76, sizeof file_76},
  {"Templates/run.md", file_77, sizeof file_77},
  {"Templates/run.txt", file_78, sizeof file_78},
  {"Templates/runbook.md", file_79, sizeof file_79},
  {"Templates/runbook.txt", file_80, sizeof file_80},
  {"Templates/surefoot.css", file_81, sizeof file_81},
  {"Templates/totals.md", file_82, sizeof file_82},
  {"Templates/waivers.md", file_83, sizeof file_83},
  {"Templates/wiki-card.md", file_84, sizeof file_84},
  {"Templates/wiki-decision.md", file_85, sizeof file_85},
  {"Templates/wiki-drills.md", file_86, sizeof file_86},
  {"Templates/wiki-glossary.md", file_87, sizeof file_87},
  {"Templates/wiki-index.md", file_88, sizeof file_88},
  {"Templates/wiki-item.md", file_89, sizeof file_89},
  {"Templates/wiki-nav.md", file_90, sizeof file_90},
  {"Templates/wiki-plan.md", file_91, sizeof file_91},
  {"Templates/wiki-review.md", file_92, sizeof file_92},
  {"Templates/wiki-reviews.md", file_93, sizeof file_93},
  {"Templates/wiki-run.md", file_94, sizeof file_94},
  {"Templates/wiki-runbook.md", file_95, sizeof file_95},
  {"Templates/wiki-waivers.md", file_96, sizeof file_96},
  {"pack.yaml", file_97, sizeof file_97},
};

const char *shipped_digest(void) { return "e4be3998fc1c80366ee16d235cd3e55a8b5820bf5b17987de31875bcf786401c"; }

size_t shipped_digest_bytes(void) { return 1134858; }

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

const struct shipped_file *shipped_at(size_t index) {
  return index < shipped_count() ? &files[index] : NULL;
}

const struct shipped_file *shipped_manual(void) { return &manual_file; }
