import type { Outcome, Provision } from '@sejour/engine'

/**
 * How an examination in two steps ends or stands: whether the request may be made here (`ouverture`),
 * then whether its conditions are met (`conditions`). No label promises a stay.
 */
export function issuesEnDeuxTemps(source: Provision | readonly Provision[]) {
  return [
    { ...voieFermee, source, stage: 'ouverture', finding: 'not-met' },
    { ...aCompleter, source, stage: 'ouverture', finding: 'unknown' },
    { ...aApprecier, source, stage: 'ouverture', finding: 'discretionary' },
    { ...conditionManquante, source, stage: 'conditions', finding: 'not-met' },
    { ...aCompleter, source, stage: 'conditions', finding: 'unknown' },
    { ...aApprecier, source, stage: 'conditions', finding: 'discretionary' },
    { ...conditionsRemplies, source, stage: 'conditions', finding: 'met' },
  ] as const satisfies readonly Outcome[]
}

const voieFermee = {
  id: 'voie-fermee',
  label: 'Sur ces faits, cette demande ne peut pas être introduite ici et maintenant',
}
const aCompleter = {
  id: 'a-completer',
  label: 'Il manque encore des réponses : rien n’est jugé à ce stade',
}
const aApprecier = {
  id: 'a-l-appreciation',
  label: 'Rien de ce qui a été répondu n’écarte la demande : le reste est laissé à l’appréciation',
}
const conditionManquante = {
  id: 'condition-manquante',
  label: 'Sur ces faits, une condition de la loi manque : la demande serait refusée',
}
const conditionsRemplies = {
  id: 'conditions-remplies',
  label:
    'Sur ces faits, les conditions de la loi sont remplies ; l’autorité doit encore vérifier les pièces',
}

/** What a translation of these outcomes must word. */
export type IssueId =
  | 'voie-fermee'
  | 'a-completer'
  | 'a-l-appreciation'
  | 'condition-manquante'
  | 'conditions-remplies'
