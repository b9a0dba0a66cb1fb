/** What a margin says of a source. */
export const source = {
  levels: {
    treaty: 'traité',
    'eu-law': 'droit de l’Union',
    law: 'loi',
    decree: 'arrêté royal',
    circular: 'circulaire',
    instruction: 'instruction',
    'case-law': 'jurisprudence',
    practice: 'pratique',
  },
  readUntil: (day: string) => `texte lu jusqu’au ${day}`,
} as const
