import type { Coverage } from './coverage.ts'

/** 1.I Life of a pending request. */
export const pending: Coverage = {
  R81: { facts: ['asile.close-depuis'], notices: ['avis.actualiser'] },
  R82: {
    notices: ['avis.attestation'],
    note: 'Street and mailboxes change and are not law: the remark names the two ways only.',
  },
  R83: { notices: ['avis.attestation'] },
  R84: { notices: ['avis.auteur-enfant'] },
  R85: { facts: ['domicile.elu'], notices: ['avis.domicile-absent'] },
  R86: {
    facts: ['procedures.maintien'],
    notices: ['avis.domicile-absent', 'avis.maintien'],
  },
  R87: {
    facts: ['domicile.change', 'domicile.changement-communique'],
    notices: ['avis.domicile-change'],
    note: 'That the old domicile stays valid until then is an inference and is not said.',
  },
  R88: { notices: ['avis.domicile-absent'] },
  R89: {
    facts: ['residence.changee', 'residence.changement-signale'],
    notices: ['avis.demenagement'],
  },
  R90: {
    facts: [
      'demande.nouvelle-depuis',
      'demande.nouvelle-introduite-le',
      'procedures.9bis-pendante',
    ],
    conditions: ['desistement'],
    notices: ['avis.nouvelle-demande'],
    outcomes: ['desistement-presume', 'desistement-a-trancher'],
  },
  R91: { facts: ['procedures.elements-repris'], notices: ['avis.elements-non-repris'] },
  R92: {
    facts: ['procedures.9ter'],
    notices: ['avis.9ter-pendante'],
    note: 'The withdrawal stage reads 9bis requests only.',
  },
  R93: {
    files: ['chain/src/machines/council/course.ts', 'law/src/texts/loi-1980-12-15.ts'],
    note: 'Shown to the Office as unknown: whether an interest remains is for the Council. The withdrawal is a step; the rule ended on 11 June 2026.',
  },
  R94: { notices: ['avis.sans-sejour'] },
  R95: { notices: ['avis.sans-sejour'] },
  R96: { facts: ['procedures.ordre-de-quitter'], notices: ['avis.ordre-de-quitter'] },
  R97: { leftOut: 'The order in which the Office handles files is its own practice.' },
  R98: { leftOut: 'There is no limit to decide, hence nothing to compute.' },
  R99: { facts: ['procedures.interdiction-entree'], notices: ['avis.interdiction-entree'] },
}
