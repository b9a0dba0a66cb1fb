export const courtSejour = {
  title: '90 jours sur 180 : où en suis-je ?',
  description:
    'Comptez vos jours dans l’espace Schengen : jours utilisés, jours restants, dernier jour permis, et si un visa est nécessaire.',
  lead: 'Un court séjour ne dépasse pas 90 jours sur toute période de 180 jours. Écrivez vos séjours : la page compte à votre place.',
  submit: 'Compter mes jours',
  fields: {
    nationality: 'Quel passeport avez-vous ?',
    nationalityHint: 'Pour dire si un visa est nécessaire. Facultatif.',
    from: 'Jour d’entrée',
    to: 'Jour de sortie',
    toHint: 'Laissez vide si vous êtes encore là.',
    fromMissing: 'Il manque le jour d’entrée. Écrivez-le, ou retirez ce séjour.',
    on: 'Compter jusqu’à quel jour ?',
    onHint: 'Aujourd’hui est déjà noté.',
    onMissing: 'Sans ce jour, la période de 180 jours ne peut pas être placée.',
    plannedEntry: 'Quel jour pensez-vous revenir ?',
    plannedEntryHint: 'Facultatif : la page dit alors combien de temps vous pouvez rester.',
  },
  stays: 'Vos séjours dans l’espace Schengen',
  staysHint:
    'Dans tous les pays de l’espace, pas seulement en Belgique. Les jours sous un titre de séjour ou un visa long ne comptent pas : ne les écrivez pas.',
  stay: (place: number) => `Séjour ${place}`,
  addStay: 'Ajouter un séjour',
  remove: (title: string) => `Retirer : ${title}`,
  answer: {
    left: 'Jours restants',
    over: 'Séjour au-delà des 90 jours',
    days: (count: number) => (count < 2 ? `${count} jour` : `${count} jours`),
    used: (days: string, day: string) =>
      `${days} utilisés dans les 180 jours qui finissent le ${day}.`,
    overSince: (day: string) => `Les 90 jours sont dépassés depuis le ${day}.`,
    free: 'Cette règle ne vaut pas pour vous',
    freeNote:
      'Ce passeport donne la libre circulation. Les jours restent comptés ci-dessous, à titre d’information.',
    lastStaying: 'Si vous restez, le dernier jour permis est le',
    lastStarting: 'Si vous entriez ce jour-là, le dernier jour permis serait le',
    noLast: 'Aucun jour n’est permis à partir de ce jour-là.',
    planned: 'À votre retour',
    plannedDays: (days: string, entry: string) =>
      `En entrant le ${entry}, vous pouvez rester ${days}.`,
    plannedLast: (day: string) => `Le dernier jour serait le ${day}.`,
    plannedNone: (entry: string) => `En entrant le ${entry}, vous n’avez aucun jour.`,
    drawing: 'Vos jours sur la ligne',
    visit: 'Visa, déclaration à la commune, moyens : préparer une visite',
    visa: 'Faut-il un visa ?',
    visas: {
      exempt: 'Non : ce passeport dispense de visa pour un court séjour.',
      required: 'Oui : ce passeport demande un visa pour un court séjour.',
      'exempt-biometric': 'Non, si le passeport est biométrique. Sinon, oui.',
      'free-movement': 'Non : ce passeport donne la libre circulation.',
      unknown: 'On ne peut pas le dire.',
    },
    know: 'Ce qui compte, et comment',
    record:
      'Seuls comptent les enregistrements des gardes-frontières (le système d’entrée et de sortie, les cachets). Si votre compte diffère du leur, gardez billets et reçus.',
  },
} as const
