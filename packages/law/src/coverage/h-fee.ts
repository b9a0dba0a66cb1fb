import type { Coverage } from './coverage.ts'

/** 1.H Fee. */
export const fee: Coverage = {
  R74: {
    conditions: ['redevance'],
    notices: ['avis.tarif-a-verifier'],
    outcomes: ['irrecevable-redevance', 'redevance-a-confirmer'],
    files: ['law/src/redevance/tarifs/article-9bis.ts'],
  },
  R75: {
    facts: ['redevance.preuve-jointe'],
    conditions: ['redevance.preuve'],
    notices: ['avis.preuve-absente'],
    note: 'A proof joined at filing cannot be younger than the filing: no payment day is asked.',
  },
  R76: { facts: ['redevance.naissance'], conditions: ['redevance.mineur'] },
  R77: {
    facts: ['redevance.dispense'],
    conditions: ['redevance.apatride', 'redevance.boursier'],
    notices: ['avis.dispense-turquie', 'avis.dispense-indigence'],
    files: ['law/src/redevance/exemptions.ts'],
    note: 'The scholarship is left to the Office: the decree was not read.',
  },
  R78: {
    facts: ['redevance.partage'],
    conditions: ['redevance.famille'],
    notices: ['avis.paiement-partage'],
    files: ['law/src/redevance/regles.ts'],
  },
  R79: {
    facts: ['redevance.solde-prouve'],
    conditions: ['redevance.solde'],
    notices: ['avis.paiement-partiel'],
    decisions: ['annexe-42', 'annexe-43'],
    files: ['law/src/recours/delais-administratifs.ts'],
  },
  R80: { files: ['law/src/redevance/remboursements.ts', 'law/src/redevance/regles.ts'] },
}
