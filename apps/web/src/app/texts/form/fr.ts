export const form = {
  days: {
    missing: 'Il manque une partie de cette date. Écrivez le jour, le mois et l’année.',
    figures: 'Écrivez la date en chiffres, par exemple 5, 3 et 2026.',
    year: 'Écrivez l’année en quatre chiffres, par exemple 2026.',
    impossible: 'Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.',
  },
  money: 'Écrivez le montant en euros, en chiffres, par exemple 350 ou 250,50.',
  whole: 'Écrivez un nombre entier, en chiffres, par exemple 30.',
  problems: {
    required: 'Il manque cette réponse, et rien ne peut être calculé sans elle.',
    'impossible-day': 'Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.',
    'not-a-day': 'Écrivez la date en chiffres, par exemple 5, 3 et 2026.',
    'before-1981':
      'Ce jour est avant le 1er juillet 1981, quand la loi est entrée en vigueur. Vérifiez l’année.',
    'after-2099': 'Ce jour est après l’an 2099. Vérifiez l’année.',
    'before-decision':
      'La notification ne peut pas précéder la décision. Vérifiez les deux dates.',
    'before-notification':
      'Ce jour est avant celui de la notification. Vérifiez les deux dates.',
    'wrong-order': 'Les deux dates ne se suivent pas dans l’ordre. Vérifiez-les.',
    overlap:
      'Ce séjour en chevauche un autre : on ne peut pas être deux fois présent le même jour. Corrigez les dates ou réunissez les deux séjours.',
    'too-small': 'Ce nombre est trop petit. Vérifiez-le.',
    'too-large': 'Ce nombre est trop grand. Vérifiez-le.',
    'too-many': 'Il y a trop de lignes. Retirez-en.',
    negative: 'Un montant ne peut pas être négatif. Écrivez zéro ou plus.',
    contradiction: 'Cette réponse en contredit une autre. Corrigez l’une des deux.',
    twice: 'La même personne est nommée deux fois. Corrigez l’une des deux réponses.',
    'nobody-of-that-name': 'Cette personne n’est plus dans la liste. Choisissez-en une autre.',
    'remedy-not-open': 'Ce document n’ouvre pas cette démarche. Choisissez-en une autre.',
    invalid: 'Cette réponse n’a pas la forme attendue. Vérifiez-la.',
  },
  answered: 'Vos réponses',
  change: 'Changer les réponses',
  again: 'Recalculer',
  stale:
    'Vous avez changé une réponse. Ce qui suit vaut pour les réponses d’avant : recalculez.',
  staleTitle: 'À recalculer',
  print: 'Imprimer cette page',
  yes: 'Oui',
  no: 'Non',
  optional: 'Préciser davantage (facultatif)',
  sources: 'Sources',
  private: 'Le calcul se fait dans cette page. Rien n’est envoyé, rien n’est gardé.',
  privateServer:
    'Sans script, le calcul se fait sur ce serveur, qui n’en garde rien.',
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
