/** Words that name a diagnosis. A form about work needs none; a whole word counts, in small letters. */
export const diagnosewoorden: ReadonlySet<string> = new Set(
  `autisme autistisch autist ass adhd add pdd-nos asperger borderline schizofrenie schizofreen psychose psychotisch
  depressie depressief burn-out burnout ptss bipolair manisch dyslexie dyslectisch dyscalculie epilepsie epileptisch
  diabetes kanker tumor reuma ms parkinson dementie afasie verslaving verslaafd alcoholist alcoholisme anorexia boulimia
  angststoornis dwangstoornis paniekstoornis persoonlijkheidsstoornis hechtingsstoornis stemmingsstoornis
  verstandelijk zwakbegaafd lvb nah hersenletsel whiplash fibromyalgie cvs hiv aids hepatitis copd trauma`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words about treatment: a signal to look again, because some are needed now and then. */
export const medischeWoorden: ReadonlySet<string> = new Set(
  `medicatie medicijn medicijnen pillen antidepressiva ritalin methadon insuline psychiater psycholoog therapeut therapie
  ziekenhuis opname operatie diagnose iq intelligentiequotiënt huisarts specialist ggz behandelaar chemokuur suïcidaal
  zelfmoord suïcide zwanger zwangerschap miskraam`
    .split(/\s+/)
    .filter(Boolean),
);
