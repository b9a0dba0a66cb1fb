import type { Effet, Procedure } from './annexe.ts'

/** The words of procedures and effects in one language. */
export type MotsDAnnexe = {
  readonly procedures: { readonly [procedure in Procedure]: string }
  readonly effects: { readonly [effect in Effet]: string }
}

export const motsFr: MotsDAnnexe = {
  procedures: {
    'accord-retrait': 'accord de retrait du Royaume-Uni',
    'article-9bis': 'article 9bis',
    asile: 'protection internationale',
    autorisation: 'autorisation de séjour',
    'court-sejour': 'court séjour',
    eloignement: 'éloignement',
    etablissement: 'établissement et longue durée',
    etudes: 'études',
    famille: 'regroupement familial',
    frontiere: 'contrôle à la frontière',
    mineur: 'mineur étranger',
    plusieurs: 'plusieurs procédures',
    redevance: 'redevance',
    travail: 'permis unique',
    union: 'citoyens de l’Union et leur famille',
    inconnue: 'procédure non lue',
  },
  effects: {
    titre: 'modèle d’un titre de séjour',
    provisoire: 'document provisoire',
    demande: 'demande, qui sert de reçu',
    recu: 'reçu d’une demande',
    attestation: 'attestation',
    piece: 'pièce à joindre',
    refus: 'refus',
    irrecevable: 'irrecevabilité',
    'non-prise': 'demande non prise en considération',
    solde: 'délai pour payer le solde',
    fin: 'fin du séjour',
    ordre: 'ordre de quitter le territoire',
    reconduite: 'ordre de reconduire',
    interdiction: 'interdiction d’entrée',
    refoulement: 'refus d’entrée à la frontière',
    accord: 'décision favorable',
    inconnu: 'effet non lu',
  },
}
