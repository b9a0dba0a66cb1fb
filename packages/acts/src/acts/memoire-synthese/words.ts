import { runningWords } from '../../parts/petition/index.ts'

export const words = {
  fr: {
    title: 'Mémoire de synthèse',
    ...runningWords.fr,
    titleAnnounced: 'Annonce d’un mémoire de synthèse',
    titleDeclined: 'Déclaration : pas de mémoire de synthèse',
    notice: 'L’avis du greffe sur le mémoire de synthèse a été notifié le {day}.',
    announces: 'La partie requérante fait savoir qu’elle déposera un mémoire de synthèse.',
    announcesSeveral:
      'Les parties requérantes font savoir qu’elles déposeront un mémoire de synthèse.',
    declinesSeveral:
      'Les parties requérantes font savoir qu’elles ne déposeront pas de mémoire de synthèse. Elles maintiennent leur recours.',
    announcedSeveral:
      'Les parties requérantes ont fait savoir le {day} qu’elles déposeraient ce mémoire.',
    annulSeveral: 'Les parties requérantes demandent au Conseil d’annuler la décision attaquée.',
    declines:
      'La partie requérante fait savoir qu’elle ne déposera pas de mémoire de synthèse. Elle maintient son recours.',
    announced: 'La partie requérante a fait savoir le {day} qu’elle déposerait ce mémoire.',
    whole: 'Ce mémoire résume tous les moyens qui sont maintenus.',
    facts: 'Faits et procédure',
    ground: 'Moyen {number}',
    reply: 'Réponse à la note d’observations',
    requests: 'Demande',
    annul: 'La partie requérante demande au Conseil d’annuler la décision attaquée.',
  },
  nl: {
    title: 'Synthesememorie',
    ...runningWords.nl,
    titleAnnounced: 'Aankondiging van een synthesememorie',
    titleDeclined: 'Verklaring: geen synthesememorie',
    notice: 'Het bericht van de griffie over de synthesememorie is op {day} ter kennis gebracht.',
    announces: 'De verzoekende partij deelt mee dat zij een synthesememorie zal indienen.',
    announcesSeveral:
      'De verzoekende partijen delen mee dat zij een synthesememorie zullen indienen.',
    declinesSeveral:
      'De verzoekende partijen delen mee dat zij geen synthesememorie zullen indienen. Zij handhaven hun beroep.',
    announcedSeveral:
      'De verzoekende partijen hebben op {day} meegedeeld dat zij deze memorie zouden indienen.',
    annulSeveral:
      'De verzoekende partijen vragen de Raad de bestreden beslissing nietig te verklaren.',
    declines:
      'De verzoekende partij deelt mee dat zij geen synthesememorie zal indienen. Zij handhaaft haar beroep.',
    announced: 'De verzoekende partij heeft op {day} meegedeeld dat zij deze memorie zou indienen.',
    whole: 'Deze memorie vat alle middelen samen die worden gehandhaafd.',
    facts: 'Feiten en procedure',
    ground: 'Middel {number}',
    reply: 'Antwoord op de nota met opmerkingen',
    requests: 'Wat wordt gevraagd',
    annul: 'De verzoekende partij vraagt de Raad de bestreden beslissing nietig te verklaren.',
  },
  de: {
    title: 'Syntheseschriftsatz',
    ...runningWords.de,
    titleAnnounced: 'Ankündigung eines Syntheseschriftsatzes',
    titleDeclined: 'Erklärung: kein Syntheseschriftsatz',
    notice:
      'Die Mitteilung der Kanzlei über den Syntheseschriftsatz ist am {day} notifiziert worden.',
    announces:
      'Die antragstellende Partei teilt mit, dass sie einen Syntheseschriftsatz einreichen wird.',
    announcesSeveral:
      'Die antragstellenden Parteien teilen mit, dass sie einen Syntheseschriftsatz einreichen werden.',
    declinesSeveral:
      'Die antragstellenden Parteien teilen mit, dass sie keinen Syntheseschriftsatz einreichen werden. Sie halten ihre Beschwerde aufrecht.',
    announcedSeveral:
      'Die antragstellenden Parteien haben am {day} mitgeteilt, dass sie diesen Schriftsatz einreichen würden.',
    annulSeveral:
      'Die antragstellenden Parteien beantragen beim Rat, die angefochtene Entscheidung für nichtig zu erklären.',
    declines:
      'Die antragstellende Partei teilt mit, dass sie keinen Syntheseschriftsatz einreichen wird. Sie hält ihre Beschwerde aufrecht.',
    announced:
      'Die antragstellende Partei hat am {day} mitgeteilt, dass sie diesen Schriftsatz einreichen würde.',
    whole: 'Dieser Schriftsatz fasst alle Gründe zusammen, die aufrechterhalten werden.',
    facts: 'Sachverhalt und Verfahren',
    ground: 'Grund {number}',
    reply: 'Erwiderung auf den Schriftsatz mit Anmerkungen',
    requests: 'Antrag',
    annul:
      'Die antragstellende Partei beantragt beim Rat, die angefochtene Entscheidung für nichtig zu erklären.',
  },
} as const
