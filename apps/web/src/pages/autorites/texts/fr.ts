import { autoritesFr } from '@sejour/law/autorites'

export const law = autoritesFr

export const words = {
  title: 'Qui décide, quel juge',
  description:
    'Pour chaque matière du séjour en Belgique : qui reçoit la demande, qui vérifie, qui décide, quel papier, quel juge et dans quelle langue.',
  lead: 'Chaque demande suit un chemin : une autorité la reçoit, une autre décide, un juge contrôle.',
  matrix: 'Le chemin d’une demande',
  matrixLead: 'Dans l’ordre où le dossier voyage.',
  receives: 'Reçoit',
  checks: 'Vérifie, avise',
  decides: 'Décide',
  gives: 'Remet',
  judge: 'Juge',
  effects: {
    suspensif: 'le recours arrêtait l’éloignement jusqu’au 11 juin 2026 ; depuis, à vérifier',
    'non-suspensif': 'le recours n’arrête pas l’éloignement',
    selon: 'l’effet dépend de la décision',
    liste:
      'le recours arrêtait l’éloignement, selon la liste lue jusqu’au 17 août 2025 ; depuis, à vérifier',
  },
  paper: (id: string) => (/^[A-Z]/.test(id) ? `carte ${id}` : paperName(id)),
  disputes: 'Quel juge pour quel litige',
  disputesLead:
    'Ces délais sont ceux des textes lus jusqu’au 11 juin 2026 ; comptez-les avec « Dernier jour ».',
  languages: 'Dans quelle langue',
  authorities: 'Les autorités',
  courts: 'Les juges',
  contactSince: (day: string) => `Adresse connue depuis le ${day}.`,
} as const

function paperName(id: string): string {
  if (id === 'ai') return 'attestation d’immatriculation'
  return id.startsWith('circulaire-')
    ? `annexe ${id.slice('circulaire-annexe-'.length)} de la circulaire`
    : `annexe ${id.slice('annexe-'.length)}`
}
