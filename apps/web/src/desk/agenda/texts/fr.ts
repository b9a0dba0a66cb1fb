import { entryFr } from './entry.fr.ts'

const days = (count: number) => `${count} ${count === 1 ? 'jour' : 'jours'}`

export const fr = {
  title: 'Agenda',
  titleCase: 'Délais',
  filters: 'Quels délais',
  filter: { all: 'Tous', mine: 'Mes dossiers', peremptory: 'De rigueur' },
  mineHint: 'Les dossiers où vous avez écrit.',
  none: 'Aucun jour à tenir dans les dossiers ouverts. Les délais viennent d’eux-mêmes quand une décision, une demande ou un titre est noté dans un dossier.',
  noneFiltered: 'Aucun jour ne répond à ce choix.',
  overdue: 'Jour sûr dépassé',
  week: (day: string) => `Semaine du ${day}`,
  thisWeek: 'Cette semaine',
  nextWeek: 'La semaine prochaine',
  today: 'Auj.',
  left: (count: number) => (count === 1 ? 'jour' : 'jours'),
  late: (count: number) => (count === 1 ? 'jour de retard' : 'jours de retard'),
  leftSaid: (count: number) =>
    count === 0 ? 'aujourd’hui' : count < 0 ? `dépassé de ${days(-count)}` : `dans ${days(count)}`,
  safeDay: 'Jour sûr :',
  lastDay: 'Dernier jour :',
  onlyDay: 'Jour :',
  peremptory: 'de rigueur',
  indicative: 'indicatif',
  authority: 'tient l’autorité',
  month: 'Le mois',
  monthBefore: 'Mois précédent',
  monthAfter: 'Mois suivant',
  inMonth: (count: number, day: string) => `${day} : ${count} ${count === 1 ? 'délai' : 'délais'}`,
  weekdays: ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'],
  feed: {
    title: 'Dans votre propre agenda',
    lead: 'Une adresse secrète montre ces jours dans votre téléphone ou votre logiciel d’agenda, sur le jour sûr et sur le dernier jour, avec des alarmes.',
    warning:
      'Qui a cette adresse lit ces jours sans mot de passe. Donnez-la à votre agenda, à personne d’autre.',
    made: 'Cette adresse n’est montrée qu’ici, une fois. Copiez-la maintenant dans votre agenda (« s’abonner à un calendrier »).',
    address: 'Adresse secrète',
    exists: (day: string) =>
      `Une adresse existe depuis le ${day}. Elle n’est pas gardée lisible : si vous l’avez perdue, faites-en une autre.`,
    make: 'Faire une adresse',
    again: 'Faire une autre adresse',
    againHint: 'L’adresse d’avant ne donnera plus rien.',
    names: 'Y écrire les noms des personnes',
    namesHint:
      'Sans cela, les titres ne portent que la référence du dossier. Votre agenda et qui le voit liraient ces noms.',
    set: 'Enregistrer ce choix',
    revoke: 'Supprimer l’adresse',
  },
  reminders: {
    title: 'Rappels par courriel',
    silent:
      'Aucun courriel ne part : aucun serveur de courrier n’est réglé. Les rappels attendent, et rien n’est perdu. Qui administre le serveur règle SEJOUR_SMTP_URL et SEJOUR_MAIL_FROM.',
    days: 'Jours avant le jour sûr',
    daysHint: 'Par exemple 14, 7, 3, 1, 0 : 0 est le jour même. Vaut pour toute l’organisation.',
    daysAre: (list: string) => `Pour toute l’organisation, ces jours avant le jour sûr : ${list}.`,
    setDays: 'Enregistrer les jours',
    on: 'Vous recevez un courriel pour les délais des dossiers ouverts, sans aucun nom dedans.',
    off: 'Vous ne recevez pas de courriel.',
    stop: 'Ne plus en recevoir',
    start: 'En recevoir',
    waiting: (count: number) =>
      count === 0
        ? 'Aucun rappel n’attend.'
        : `${count} ${count === 1 ? 'rappel attend' : 'rappels attendent'}.`,
    lastSent: (day: string) => `Dernier courriel parti : ${day}.`,
    trouble: 'Des rappels ne partent pas',
    troubled: (who: string, count: number, attempts: number) =>
      `${who} : ${count} ${count === 1 ? 'rappel essayé' : 'rappels essayés'} ${attempts} fois.`,
    fault: {
      refused: 'Le serveur de courrier refuse cette adresse. Vérifiez-la dans le compte.',
      unreachable: 'Le serveur de courrier ne répond pas.',
      'not-signed-in': 'Le serveur de courrier refuse notre mot de passe.',
      other: 'Le courriel n’est pas parti.',
    },
    somebody: 'Une personne qui n’est plus ici',
  },
  item: {
    running: 'À tenir',
    past: 'Passés',
    handled: 'Réglés',
    notYet: 'Le jour n’est pas connu',
    nothing:
      'Rien ne court. Notez ci-dessous une demande, une décision ou un titre : les délais suivent.',
    opened: 'Ouvert par',
    proof: 'Preuve',
    noProof: 'aucune preuve de notification',
    exhibit: (number: number | undefined, title: string) =>
      number === undefined ? title : `pièce ${number}, ${title}`,
    needs: 'Ce qu’il faut savoir',
    check: 'À vérifier par une personne avant de s’y fier.',
    how: 'Comment ce jour est trouvé',
    reasons: 'Réserves',
    alternatives: 'Autres jours possibles',
    notes: 'À savoir',
    window: (from: string, until: string) => `La commune prend la demande du ${from} au ${until}.`,
    suspensive: {
      yes: 'Arrête l’éloignement.',
      no: 'N’arrête pas l’éloignement.',
      unknown: 'On ne sait pas s’il arrête l’éloignement.',
    },
    done: 'Fait',
    doneThis: (label: string) => `Fait : ${label}`,
    notUsed: 'Ne sera pas utilisé',
    notUsedThis: (label: string) => `Ne sera pas utilisé : ${label}`,
    reopen: 'Le reprendre',
    reopenThis: (label: string) => `Le reprendre : ${label}`,
    ways: {
      filed: 'Introduit',
      done: 'Fait',
      'not-used': 'Ne sera pas utilisé',
      annulled: 'La décision est annulée',
      suspended: 'La décision est suspendue',
      renewed: 'Remplacé',
      ended: 'Sans objet',
    },
    on: (day: string) => `le ${day}`,
    tooLate: 'après le dernier jour',
    derivedFrom: 'Cela suit de ce qui est noté : corrigez-le là si c’est faux.',
  },
  alerts: {
    title: 'Ce qui a changé dans la loi',
    none: 'Rien de ce sur quoi ce dossier repose n’a changé depuis qu’il est ouvert.',
    since: 'Depuis le',
    nothingMoved: 'Rien ne change pour ce dossier sur les faits connus.',
    fee: (before: string, after: string) => `Redevance : ${before} avant, ${after} maintenant.`,
    stage: (label: string, before: string, after: string) => `${label} : ${before} → ${after}.`,
    limit: (label: string, before: string, after: string) =>
      `${label} : ${before} avec la règle d’avant, ${after} maintenant.`,
    noDay: 'jour inconnu',
    findings: {
      met: 'remplie',
      'not-met': 'non remplie',
      unknown: 'inconnue',
      discretionary: 'laissée à l’appréciation',
    },
    read: 'J’ai lu',
    readThis: (what: string) => `J’ai lu : ${what}`,
    older: 'Alertes lues',
  },
  entry: entryFr,
  errors: {
    'days-before':
      'Ces jours ne se lisent pas. Écrivez des nombres de 0 à 120 séparés par des virgules, dix au plus : 14, 7, 3, 1, 0.',
    'unknown-entry': 'Ce qui était noté n’est plus dans le dossier. Rechargez la page.',
    'unknown-procedure': 'Cette procédure n’est plus dans le dossier. Rechargez la page.',
    'notified-before-decided':
      'La notification vient avant la décision : l’un des deux jours est faux, et le délai le serait aussi.',
    'judgment-before-remedy':
      'L’arrêt vient avant le recours auquel il répond. Corrigez l’un des deux jours.',
    'entry-needed':
      'Un recours ou un arrêt repose sur ce qui est noté là. Retirez-le d’abord, ou corrigez.',
    'other-kind-of-entry': 'Cela ne répond pas à ce genre d’acte. Choisissez-en un autre.',
    'ends-before-start': 'Le dernier jour vient avant le premier. Corrigez l’un des deux.',
  },
} as const
